export const id = 4859;
export const ids = [4859];
export const modules = {

/***/ 2172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   VS: () => (/* binding */ matchingFiles),
/* harmony export */   yZ: () => (/* binding */ matchingPaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14006);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);




/** Every regular file below a folder as sorted relative paths with forward slashes; `.git` and `node_modules` left out. */
async function listFiles(root, dir = '') {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, dir), { withFileTypes: true }).catch(() => []);
    const found = [];
    for (const entry of entries) {
        const path = dir === '' ? entry.name : `${dir}/${entry.name}`;
        if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') {
            found.push(...(await listFiles(root, path)));
        }
        if (entry.isFile())
            found.push(path);
    }
    return found.sort();
}
/** Absolute paths of the files that match. Throws as `matchingPaths` does. */
async function matchingFiles(root, globs, where) {
    if (globs.length === 0)
        return [];
    return matchingPaths(await listFiles(root), globs, where).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path));
}
/**
 * The paths that match, each once, in the order of the patterns.
 * Throws one `UserError` for all patterns that match nothing; `where` names the setting.
 */
function matchingPaths(paths, globs, where) {
    const found = globs.map((glob) => {
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_3__(glob, { dot: true });
        return { glob, paths: paths.filter((path) => matches(path)) };
    });
    const problems = found
        .filter((each) => each.paths.length === 0)
        .map(({ glob }) => ({ what: `no file matches ${glob}`, where, fix: 'correct the pattern or remove it' }));
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(problems);
    return [...new Set(found.flatMap((each) => each.paths))];
}
//# sourceMappingURL=list-files.js.map

/***/ }),

/***/ 88611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/**
 * The names that a project's own code may see: where programs, packages and the home lie, how text is written,
 * and nothing of the workflow. Tokens and secrets stay behind.
 */
const harmless = /^(PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_[A-Z]+|TZ|TMPDIR|TEMP|TMP|TERM|CI|VIRTUAL_ENV|CONDA_PREFIX|PYTHON(PATH|HOME|UTF8|IOENCODING|DONTWRITEBYTECODE)|UV_[A-Z_]*(DIR|PYTHON|PROJECT_ENVIRONMENT)|POETRY_(HOME|CACHE_DIR|VIRTUALENVS_[A-Z_]+)|NODE_(PATH|ENV|OPTIONS)|XDG_[A-Z_]+|SSL_CERT_(FILE|DIR)|LD_LIBRARY_PATH|SystemRoot|PATHEXT|ComSpec|APPDATA|LOCALAPPDATA|USERPROFILE)$/;
/** The part of the environment that is handed to migrations. */
function childEnvironment(env) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && harmless.test(entry[0]));
    return Object.fromEntries(kept);
}
//# sourceMappingURL=child-environment.js.map

/***/ }),

/***/ 54859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ testOverHttp)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(60416);
// EXTERNAL MODULE: ./build/src/gates/http-smoke/file/variables.js
var variables = __webpack_require__(21235);
// EXTERNAL MODULE: ./build/src/gates/http-smoke/run/build.js
var build = __webpack_require__(38433);
// EXTERNAL MODULE: ./build/src/gates/http-smoke/sensitive.js
var sensitive = __webpack_require__(75935);
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/dry-run.js




const longestBody = 500;
/** Every request of a plan as lines, in order, with secrets hidden and captured values still as variables. */
function renderPlan({ stages, file }, known) {
    const lookup = (name) => known.secrets.includes(name) ? redact/* mask */.dK : known.variables.get(name);
    let number = 0;
    const stepLines = (step) => {
        if ('hurl' in step) {
            number += 1;
            return [`${number}. hurl ${step.hurl}  (${step.place.file}:${step.place.line})`];
        }
        return step.requests.flatMap((planned) => {
            number += 1;
            return requestLines((0,variables/* substituteData */.nb)(planned, lookup), { number, base: known.base });
        });
    };
    const lines = stages.flatMap((stage) => [
        ...(stage.length > 1 ? [`side by side, ${stage.length}:`] : []),
        ...stage.flatMap(stepLines).map((line) => (stage.length > 1 ? `  ${line}` : line)),
    ]);
    return [...lines, `${number} request${number === 1 ? '' : 's'} of ${file}, none sent`];
}
function requestLines(request, { number, base }) {
    const { name, method, place, token, basic, headers, body, captures, retry, connectTo } = request;
    const indent = ' '.repeat(String(number).length + 2);
    const details = [
        ...Object.entries(headers).map(([key, value]) => `${key}: ${(0,sensitive/* isSensitive */.tV)(key) ? redact/* mask */.dK : value}`),
        ...(token === undefined ? [] : [`Authorization: Bearer ${isVariable(token) ? token : redact/* mask */.dK}`]),
        ...(basic === undefined ? [] : [`Authorization: Basic ${redact/* mask */.dK}`]),
        ...bodyLines(body),
        ...(connectTo === undefined ? [] : [`connects to ${connectTo}`]),
        ...(retry === undefined ? [] : ['again until it is as expected']),
        ...(captures.length === 0 ? [] : [`captures ${captures.map((each) => each.name).join(', ')}`]),
    ];
    return [
        `${number}. ${method} ${(0,sensitive/* shownUrl */.zA)((0,build/* addressOf */.ci)(request, base))}`,
        ...[`${name}  (${place.file}:${place.line})`, ...details].map((line) => indent + line),
    ];
}
/** A value that is not known before the run: its name tells nothing. */
function isVariable(text) {
    return /^\$\{[^}]*\}$/.test(text);
}
function bodyLines(body) {
    if (body === undefined)
        return [];
    const text = body.kind === 'json'
        ? JSON.stringify(body.value)
        : body.kind === 'text'
            ? body.text
            : formText(body.fields);
    const shown = text.length > longestBody ? `${text.slice(0, longestBody)}…` : text;
    return shown.split('\n');
}
function formText(fields) {
    return Object.entries(fields)
        .map(([name, value]) => `${name}=${value}`)
        .join('&');
}
//# sourceMappingURL=dry-run.js.map
// EXTERNAL MODULE: ./build/src/gates/http-smoke/outcome.js
var outcome = __webpack_require__(70731);
// EXTERNAL MODULE: ./build/src/gates/http-smoke/run/session.js
var run_session = __webpack_require__(58245);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/host/child.js
var child = __webpack_require__(46402);
// EXTERNAL MODULE: ./build/src/gates/http-smoke/expect/answer.js
var answer = __webpack_require__(5475);
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/import/hurl.js







/** As hurl 4 to 8 write it (`--report-json`): a list with one entry a file. */
const reportSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    success: schemas/* boolean */.zMY(),
    entries: schemas/* array */.YOg(schemas/* object */.Ikc({
        line: schemas/* int */.Whr(),
        time: schemas/* number */.aig(),
        calls: schemas/* array */.YOg(schemas/* object */.Ikc({
            request: schemas/* object */.Ikc({ method: schemas/* string */.YjP(), url: schemas/* string */.YjP() }),
            response: schemas/* object */.Ikc({ status: schemas/* int */.Whr() }),
        })),
        captures: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), value: schemas/* unknown */.L5J() })),
        asserts: schemas/* array */.YOg(schemas/* object */.Ikc({ success: schemas/* boolean */.zMY(), message: schemas/* string */.YjP().optional(), line: schemas/* int */.Whr() })),
    })),
    cookies: schemas/* array */.YOg(schemas/* object */.Ikc({ value: schemas/* string */.YjP() })),
}));
const mostOutput = 1024 * 1024;
const shortestHidden = 8;
/**
 * Runs a `.hurl` file with the program of that name. Variables go through a file that nobody else can read, never
 * through the argument list; the report is read and deleted, because it holds captured values.
 */
async function runHurl(step, session, { root, env }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'lockkeeper-hurl-'));
    try {
        const variables = (0,external_node_path_.join)(folder, 'variables');
        await (0,promises_.writeFile)(variables, variableLines(session.variables), { mode: 0o600 });
        const report = (0,external_node_path_.join)(folder, 'report');
        const command = [
            'hurl',
            '--no-color',
            '--report-json',
            report,
            '--variables-file',
            variables,
            (0,external_node_path_.join)(root, step.hurl),
        ];
        const result = await (0,child/* runChild */.w)(command, {
            cwd: root,
            env,
            timeoutMs: Math.max(1000, session.deadline - session.clock.now()),
            signal: session.signal,
            maxOutputBytes: mostOutput,
        });
        session.signal.throwIfAborted();
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(report, 'report.json'), 'utf8').catch(() => undefined);
        return rowsOf(step, { text, result }, session.hide);
    }
    catch (error) {
        session.signal.throwIfAborted();
        return [failedRow(step, `hurl could not be started: ${(0,errors/* messageOf */.bD)(error)}`)];
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** A value of several lines cannot stand in such a file. */
function variableLines(variables) {
    return [...variables]
        .filter(([, value]) => !/[\r\n]/.test(value))
        .map(([name, value]) => `${name}=${value}\n`)
        .join('');
}
/** What became of each request of the file. */
function rowsOf(step, { text, result, }, hide) {
    const [file] = readReport(text) ?? [];
    if (!file)
        return [failedRow(step, complaint(result))];
    for (const { value } of [...file.cookies, ...file.entries.flatMap(({ captures }) => captures)]) {
        if (typeof value === 'string' && value.length >= shortestHidden)
            hide(value);
    }
    const rows = file.entries.map((entry) => entryRow(step, entry));
    if (file.success || rows.some(({ status }) => status === 'failed'))
        return rows;
    return [...rows, failedRow(step, complaint(result))];
}
function readReport(text) {
    try {
        return reportSchema.parse(JSON.parse(text ?? ''));
    }
    catch {
        return undefined;
    }
}
function entryRow(step, { line, time, calls, asserts }) {
    const call = calls.at(-1);
    const { method = 'hurl', url = step.hurl } = call?.request ?? {};
    const failed = asserts.filter(({ success }) => !success);
    return {
        request: { name: `${step.name}, line ${line}`, method, place: { file: step.hurl, line }, secret: true },
        url,
        status: failed.length > 0 ? 'failed' : 'passed',
        durationMs: time,
        tries: Math.max(1, calls.length),
        ...(call ? { code: call.response.status } : {}),
        failures: failed.map(({ message = '', line: at }) => (0,answer/* failure */.V2)('imported', `line ${at}`, assertTexts(message))),
    };
}
/** Of hurl's drawing with arrows: its title, what was expected, and what was there. */
function assertTexts(message) {
    const lines = message.split('\n').map((line) => line.replace(/^[\s\d]*\|/, '').trim());
    const said = (word) => lines
        .find((line) => line.startsWith(`${word}:`))
        ?.slice(word.length + 1)
        .trim();
    const arrow = lines.find((line) => line.startsWith('^'))?.replace(/^\^+\s*/, '');
    return {
        expected: said('expected') ?? lines[0] ?? 'the assertion holds',
        got: said('actual') ?? arrow ?? 'not so',
    };
}
function failedRow(step, got) {
    return {
        request: { name: step.name, method: 'hurl', place: step.place, secret: true },
        url: step.hurl,
        status: 'failed',
        durationMs: 0,
        tries: 1,
        failures: [(0,answer/* failure */.V2)('imported', 'hurl', { expected: 'the file runs', got })],
    };
}
function complaint({ code, stderr, endedBy }) {
    if (endedBy === 'timeout')
        return 'hurl was stopped: the time for all requests was up';
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    return [`hurl ended with code ${code ?? 'unknown'}`, ...lines.slice(0, 8)].join('\n');
}
//# sourceMappingURL=hurl.js.map
// EXTERNAL MODULE: ./build/src/gates/http-smoke/run/perform.js + 8 modules
var perform = __webpack_require__(67361);
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/run/stages.js


/** Runs the stages in order. After a failure only steps run that say so; the others are rows that say why not. */
async function runStages(plan, session, surroundings) {
    const rows = [];
    const total = plan.stages.flat().length;
    let started = 0;
    for (const stage of plan.stages) {
        const failed = rows.find(({ status }) => status === 'failed')?.request.name;
        const run = async (step) => {
            session.signal.throwIfAborted();
            if (session.clock.now() >= session.deadline)
                return skipStep(step, session, 'the time for all requests was up');
            if (failed !== undefined && !step.always)
                return skipStep(step, session, `"${failed}" failed before`);
            started += 1;
            surroundings.progress(`http-smoke ${started}/${total}: ${step.name}`);
            return 'hurl' in step ? runHurl(step, session, surroundings.hurl) : runStep(step, session);
        };
        rows.push(...(await sideBySide(stage, plan.parallel, run)).flat());
    }
    return rows;
}
async function runStep({ requests, chained }, session) {
    const rows = [];
    for (const request of requests) {
        const broken = chained ? rows.find(({ status }) => status !== 'passed') : undefined;
        rows.push(broken
            ? (0,perform/* skippedRow */.P)(request, session, `"${broken.request.name}" failed before`)
            : await (0,perform/* perform */.y)(request, session));
    }
    return rows;
}
function skipStep(step, session, reason) {
    if ('requests' in step)
        return step.requests.map((request) => (0,perform/* skippedRow */.P)(request, session, reason));
    const request = { name: step.name, method: 'hurl', place: step.place, secret: false };
    return [{ request, url: step.hurl, status: 'skipped', durationMs: 0, tries: 0, reason, failures: [] }];
}
/** The results in the order of the items, `limit` of them worked on at a time. */
async function sideBySide(items, limit, work) {
    const results = [];
    const queue = [...items.entries()];
    const worker = async () => {
        for (let next = queue.shift(); next; next = queue.shift())
            results[next[0]] = await work(next[1]);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
}
//# sourceMappingURL=stages.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/http-smoke.js



/** Sends the requests of a smoke file and judges their answers. Nothing in the result is secret. */
async function httpSmoke(input, services) {
    const { clock, http, signal } = services;
    const startedAt = clock.now();
    const secrets = new Set(input.secrets);
    const session = (0,run_session/* openSession */.f)({
        http,
        clock,
        signal,
        base: input.base,
        deadline: startedAt + input.timeoutMs,
        runKey: input.runKey,
        variables: input.variables,
        progress: services.progress,
        hide(secret) {
            if (secret.trim() === '' || secrets.has(secret))
                return;
            secrets.add(secret);
            services.onSecret(secret);
        },
    });
    const rows = await runStages(input.plan, session, { progress: services.progress, hurl: input.hurl });
    const { requests, findings, summary, failed } = (0,outcome/* outcomeOf */.s)(rows, [...secrets]);
    const { backup } = session.record;
    return {
        gate: 'http-smoke',
        project: input.project,
        status: failed ? 'failed' : 'passed',
        summary,
        findings,
        muted: [],
        durationMs: clock.now() - startedAt,
        migrations: [],
        facts: [
            { label: 'file', value: input.plan.file },
            ...(input.base === undefined ? [] : [{ label: 'base', value: input.base }]),
            ...(backup === undefined ? [] : [{ label: 'backup', value: backup }]),
        ],
        httpSmoke: {
            ...(input.base === undefined ? {} : { base: input.base }),
            requests,
            ...(backup === undefined ? {} : { backup }),
        },
    };
}
//# sourceMappingURL=http-smoke.js.map
// EXTERNAL MODULE: ./build/src/stages/child-environment.js
var child_environment = __webpack_require__(88611);
// EXTERNAL MODULE: ./build/src/stages/open-http.js + 5 modules
var open_http = __webpack_require__(6918);
// EXTERNAL MODULE: ./build/src/stages/publish-checks.js
var publish_checks = __webpack_require__(20594);
// EXTERNAL MODULE: ./build/src/stages/release/release-commit.js
var release_commit = __webpack_require__(74062);
// EXTERNAL MODULE: ./build/src/stages/run-gate.js
var run_gate = __webpack_require__(76434);
// EXTERNAL MODULE: ./build/src/stages/run-key.js
var run_key = __webpack_require__(92550);
// EXTERNAL MODULE: ./build/src/config/projects.js
var projects = __webpack_require__(27400);
// EXTERNAL MODULE: ./build/src/config/yaml-file.js
var yaml_file = __webpack_require__(27632);
// EXTERNAL MODULE: ./build/src/config/yaml-problems.js
var yaml_problems = __webpack_require__(16494);
// EXTERNAL MODULE: ./build/src/gates/http-smoke/file/block-schemas.js
var block_schemas = __webpack_require__(51742);
// EXTERNAL MODULE: ./build/src/gates/http-smoke/plan/admin-blocks.js
var admin_blocks = __webpack_require__(70603);
// EXTERNAL MODULE: ./build/src/gates/http-smoke/plan/request.js
var plan_request = __webpack_require__(1022);
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/plan/blocks.js



/** How each block is turned into requests. */
const blocks = {
    login,
    cors,
    'secure-cookies': secureCookies,
    'needs-token': needsToken,
    'security-headers': securityHeaders,
    rewrites,
    cron,
    backup: admin_blocks/* backup */.RR,
    'backup-age': admin_blocks/* backupAge */.wY,
    migrations: admin_blocks/* migrations */.wR,
};
function login(settings, planning) {
    const { url, token, as = 'token', status } = settings;
    const body = (0,plan_request/* bodyOf */.EN)(settings);
    const paths = token === undefined ? ['$.access_token', '$.token', '$.accessToken', '$.data.token'] : [token];
    const capture = { name: as, from: { kind: 'json', paths }, secret: true };
    const request = (0,plan_request/* plainRequest */.k1)(planning, {
        name: 'Log in',
        method: 'POST',
        url,
        headers: (0,plan_request/* fields */.OA)(settings.headers),
        ...(body === undefined ? {} : { body }),
        secret: true,
        expectations: [status === undefined ? plan_request/* success */.kX : { kind: 'status', accepted: status }],
        captures: [capture],
    });
    return { name: 'Log in', requests: [request], chained: true };
}
/** Origins that no app may let in, whatever it allows: a stranger, none, and one that only looks like an allowed one. */
function hostileOrigins(allowed) {
    if (allowed.includes('*'))
        return [];
    const [first = ''] = allowed;
    return ['https://hostile.example', 'null', ...(URL.canParse(first) ? [`${first}.hostile.example`] : [])];
}
function cors(settings, planning) {
    const { url, allow, refuse = [], methods = ['GET'], headers = ['content-type'], credentials = false, } = settings;
    const preflight = (name, origin, expectations) => (0,plan_request/* plainRequest */.k1)(planning, {
        name,
        method: 'OPTIONS',
        url,
        headers: {
            Origin: origin,
            'Access-Control-Request-Method': methods[0] ?? 'GET',
            'Access-Control-Request-Headers': headers.join(', '),
        },
        cookies: false,
        expectations,
    });
    const strangers = [...new Set([...refuse, ...hostileOrigins(allow)])].filter((origin) => !allow.includes(origin));
    return {
        name: `CORS of ${url}`,
        requests: [
            ...allow.map((origin) => preflight(`CORS lets ${origin} through`, origin === '*' ? 'https://anybody.example' : origin, [
                plan_request/* success */.kX,
                {
                    kind: 'cors-allowed',
                    origin: origin === '*' ? 'https://anybody.example' : origin,
                    methods,
                    headers,
                    credentials,
                },
            ])),
            ...strangers.map((origin) => preflight(`CORS gives ${origin} nothing`, origin, [{ kind: 'cors-refused', origin }])),
        ],
        chained: false,
    };
}
function secureCookies(settings, planning) {
    const { url, method, token, names = [], 'script-readable': scriptReadable = [], domain, path, status, } = settings;
    const body = (0,plan_request/* bodyOf */.EN)(settings);
    const sameSite = settings['same-site'];
    const request = (0,plan_request/* plainRequest */.k1)(planning, {
        name: `Cookies of ${url} are safe`,
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        url,
        headers: (0,plan_request/* fields */.OA)(settings.headers),
        ...(body === undefined ? {} : { body }),
        ...(token === undefined ? {} : { token }),
        secret: true,
        expectations: [
            { kind: 'status', accepted: status ?? ['2xx', '3xx'] },
            {
                kind: 'secure-cookies',
                names,
                scriptReadable,
                ...(sameSite === undefined ? {} : { sameSite }),
                ...(domain === undefined ? {} : { domain }),
                ...(path === undefined ? {} : { path }),
            },
        ],
    });
    return { name: request.name, requests: [request], chained: false };
}
/** Without a token, with a wrong one, with the right one. Cookies of an earlier login would let a stranger in. */
function guarded(what, planning) {
    const { url, method, json, headers, token, refused, accepted } = what;
    const send = (name, rest) => (0,plan_request/* plainRequest */.k1)(planning, {
        name: `${name}: ${url}`,
        method,
        url,
        headers,
        ...(json === undefined ? {} : { body: { kind: 'json', value: json } }),
        cookies: false,
        ...rest,
    });
    const refusal = [{ kind: 'status', accepted: refused, guard: true }];
    return [
        send('No token, no entry', { expectations: refusal }),
        send('A wrong token, no entry', { token: plan_request/* wrongToken */.jq, expectations: refusal }),
        send('Let in with the token', { token, expectations: [{ kind: 'status', accepted }] }),
    ];
}
function needsToken(settings, planning) {
    const { url, method = 'GET', json, token, refused = [401, 403], status = ['2xx'] } = settings;
    const headers = (0,plan_request/* fields */.OA)(settings.headers);
    const requests = guarded({ url, method, json, headers, token, refused, accepted: status }, planning);
    return { name: `${url} needs a token`, requests, chained: false };
}
function cron({ json = {}, ...settings }, planning) {
    const { url, method = 'POST', token, refused = [401, 403], status = ['2xx'] } = settings;
    const headers = (0,plan_request/* fields */.OA)(settings.headers);
    const requests = guarded({ url, method, json, headers, token, refused, accepted: status }, planning);
    // Where strangers get in, running the job once more proves nothing.
    return { name: `Cron endpoint ${url}`, requests, chained: true };
}
function securityHeaders(settings, planning) {
    const { url, skip = [], require: more = [], 'hsts-days': hstsDays = 180, status } = settings;
    const headers = block_schemas/* checkedHeaders */.K.filter((name) => name === 'csp' ? more.includes(name) : !skip.includes(name));
    const request = (0,plan_request/* plainRequest */.k1)(planning, {
        name: `Security headers of ${url}`,
        method: 'GET',
        url,
        expectations: [
            { kind: 'status', accepted: status ?? ['2xx', '3xx'] },
            { kind: 'security-headers', headers, hstsDays },
        ],
    });
    return { name: request.name, requests: [request], chained: false };
}
function rewrites(settings, planning) {
    const { edge, origin, token, ignore = [], status = ['2xx'] } = settings;
    const accepted = { kind: 'status', accepted: status };
    const rest = {
        method: 'GET',
        headers: (0,plan_request/* fields */.OA)(settings.headers),
        ...(token === undefined ? {} : { token }),
    };
    return {
        name: `${edge} leads to ${origin}`,
        requests: [
            (0,plan_request/* plainRequest */.k1)(planning, {
                ...rest,
                name: `Origin ${origin}`,
                url: origin,
                remember: origin,
                expectations: [accepted],
            }),
            (0,plan_request/* plainRequest */.k1)(planning, {
                ...rest,
                name: `Edge ${edge} answers as ${origin}`,
                url: edge,
                expectations: [accepted, { kind: 'same-answer', as: origin, ignore }],
            }),
        ],
        chained: true,
    };
}
//# sourceMappingURL=blocks.js.map
// EXTERNAL MODULE: ./build/src/http/json-path.js
var json_path = __webpack_require__(57860);
// EXTERNAL MODULE: ./build/src/gates/http-smoke/expect/json-schema.js
var json_schema = __webpack_require__(23675);
// EXTERNAL MODULE: ./build/src/gates/http-smoke/file/items.js
var file_items = __webpack_require__(47918);
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/file/checks.js




/** What no schema can say of an item. */
function itemProblems(item, file) {
    const at = (what, path, fix) => ({
        what,
        where: file.place([...item.path, ...path]),
        ...(fix === undefined ? {} : { fix }),
    });
    const paths = pathsOf(item).flatMap(({ path, text }) => {
        const problem = (0,json_path/* jsonPathProblem */.tX)(text);
        return problem === undefined ? [] : [at(`\`${text}\` is no JSONPath: ${problem}`, path)];
    });
    return item.kind === 'request' ? [...paths, ...requestProblems(item.settings, at)] : paths;
}
function requestProblems(settings, at) {
    const method = (0,file_items/* methodOf */.NY)(settings);
    const bodies = ['json', 'form', 'body'].filter((key) => settings[key] !== undefined);
    const { retry, idempotent = false, expect = {} } = settings;
    const problems = [];
    if (bodies.length > 1)
        problems.push(at(`a request has one body, not ${bodies.join(' and ')}`, [bodies[1] ?? '']));
    if (bodies[0] !== undefined && /^(get|head)$/.test(method)) {
        problems.push(at(`a ${method.toUpperCase()} has no body`, [bodies[0]], 'use post, or put what it asks for into `query`'));
    }
    if (settings.token !== undefined && settings.basic !== undefined) {
        problems.push(at('`token` and `basic` both set Authorization', ['basic'], 'keep one'));
    }
    if (retry !== undefined && !(0,file_items/* isRepeatable */.su)(method) && !idempotent && settings['done-when'] === undefined) {
        problems.push(at(`a ${method.toUpperCase()} that is sent again may do its work twice`, ['retry'], 'add `idempotent: true` if it may, or `done-when` with a request that tells whether it was done'));
    }
    if (typeof expect.schema === 'object') {
        const problem = (0,json_schema/* schemaProblem */.Z)(expect.schema);
        if (problem !== undefined)
            problems.push(at(`is no JSON Schema: ${problem}`, ['expect', 'schema']));
    }
    return problems;
}
/** The JSONPaths of an item, with where they stand. */
function pathsOf(item) {
    switch (item.kind) {
        case 'request': {
            const { expect = {}, capture = {} } = item.settings;
            const captures = Object.entries(capture).flatMap(([name, { json }]) => json === undefined ? [] : [{ path: ['capture', name], text: json }]);
            return [
                ...Object.keys(expect.json ?? {}).map((text) => ({ path: ['expect', 'json', text], text })),
                ...captures,
            ];
        }
        case 'login':
            return item.settings.token === undefined
                ? []
                : [{ path: ['login', 'token'], text: item.settings.token }];
        case 'backup':
            return item.settings.id === undefined ? [] : [{ path: ['backup', 'id'], text: item.settings.id }];
        case 'rewrites':
            return (item.settings.ignore ?? []).map((text) => ({ path: ['rewrites', 'ignore'], text }));
        default:
            return [];
    }
}
/** Texts of the file that look like variables and are none. */
function spellingProblems(file) {
    return (0,variables/* textsIn */.Ej)(file.raw).flatMap(({ path, text }) => {
        const where = file.place(path);
        if ((0,variables/* holdsExpression */.x9)(text)) {
            return [
                {
                    what: 'holds an expression of a workflow',
                    where,
                    why: 'GitHub resolves those in workflow files alone; here it would be sent as it stands',
                    fix: `write \${name}, and give the value as a variable, or name the environment variable under 'secrets'`,
                },
            ];
        }
        return (0,variables/* referencesIn */.ii)(text).bad.map((inner) => ({
            what: `\`\${${inner}}\` is no variable: ${nameForm}`,
            where,
            fix: `to send it as it stands, write $\${${inner}}`,
        }));
    });
}
const nameForm = 'a name has letters, digits, _ and -, and begins with a letter or _';
//# sourceMappingURL=checks.js.map
// EXTERNAL MODULE: ./build/src/gates/http-smoke/file/file-schema.js
var file_schema = __webpack_require__(81920);
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/import/http-file.js

const requestLine = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\s+(\S+)(?:\s+HTTP\/[\d.]+)?\s*$/;
/**
 * Reads a `.http` or `.rest` file: requests parted by `###`, `# @name`, headers, a body, `@variable = value` and
 * `{{variable}}`. Scripts, response handlers and bodies from files are not understood. Each answer must be a 2xx.
 */
function readHttpFile(text, file, common) {
    const problems = [];
    const variables = {};
    const steps = [];
    for (const part of partsOf(text)) {
        const lines = part.lines.filter(({ text: line }) => !takeVariable(line, variables));
        const strange = lines.find(({ text: line }) => /^\s*([<>]|import\b|run\b|client\.|\?\?)/.test(line));
        if (strange) {
            problems.push({
                what: `\`${strange.text.trim()}\` is not understood`,
                where: { file, line: strange.number },
                why: 'scripts, response handlers and bodies from files belong to one editor',
                fix: 'remove it, or write the request in a YAML smoke file',
            });
            continue;
        }
        const step = stepOf({ ...part, lines }, file, { common, problems });
        if (step)
            steps.push(step);
    }
    return { steps, variables, problems };
}
function partsOf(text) {
    const parts = [{ title: '', lines: [] }];
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const separator = /^###\s*(.*)$/.exec(line);
        if (separator)
            parts.push({ title: separator[1]?.trim() ?? '', lines: [] });
        else
            parts.at(-1)?.lines.push({ text: line, number: index + 1 });
    }
    return parts;
}
function takeVariable(line, variables) {
    const [, name, value = ''] = /^@([A-Za-z_][\w-]*)\s*=\s*(.*)$/.exec(line) ?? [];
    if (name === undefined)
        return false;
    variables[name] = ours(value.trim());
    return true;
}
function stepOf({ title, lines }, file, { common, problems }) {
    const comments = lines.map(({ text }) => /^\s*(?:#|\/\/)\s*@name\s+(.+)$/.exec(text)?.[1]?.trim());
    const content = lines.filter(({ text }) => !/^\s*(#|\/\/)/.test(text));
    const start = content.findIndex(({ text }) => text.trim() !== '');
    const first = content[start];
    if (!first)
        return undefined;
    const place = { file, line: first.number };
    const [, method, url] = requestLine.exec(first.text) ?? [];
    if (method === undefined || url === undefined) {
        const what = `\`${first.text.trim()}\` is no request line`;
        problems.push({
            what,
            where: place,
            fix: 'write a method and an address: GET https://api.example.com/health',
        });
        return undefined;
    }
    const blank = content.findIndex(({ text }, index) => index > start && text.trim() === '');
    const head = content.slice(start + 1, blank < 0 ? undefined : blank);
    const address = url +
        head
            .filter(isContinued)
            .map(({ text }) => text.trim())
            .join('');
    const headers = readHeaders(head.filter((line) => !isContinued(line)), file, problems);
    const body = blank < 0 ? undefined : bodyText(content.slice(blank + 1));
    const name = comments.find((comment) => comment !== undefined) ?? (title || `${method} ${url}`);
    const request = (0,plan_request/* plainRequest */.k1)({ ...common, place }, {
        name: ours(name),
        method,
        url: ours(address),
        headers,
        ...(body === undefined ? {} : { body }),
    });
    return { name: request.name, place, always: false, requests: [request], chained: false };
}
/** A query that goes on over several lines. */
function isContinued({ text }) {
    return /^\s+[?&]/.test(text);
}
function readHeaders(lines, file, problems) {
    const entries = [];
    for (const { text, number } of lines) {
        const [, name, value] = /^([\w-]+)\s*:\s*(.*)$/.exec(text) ?? [];
        if (name !== undefined && value !== undefined)
            entries.push([name, ours(value.trim())]);
        else
            problems.push({
                what: `\`${text.trim()}\` is no header`,
                where: { file, line: number },
                fix: 'write `Name: value`, or an empty line before the body',
            });
    }
    return Object.fromEntries(entries);
}
function bodyText(lines) {
    const text = lines
        .map((line) => line.text)
        .join('\n')
        .trim();
    return text === '' ? undefined : { kind: 'text', text: ours(text) };
}
/** `{{name}}` as our variables are written; a `$` that would read as one stays as it is. */
function ours(text) {
    return text
        .replace(/\$(?=\{[^{])/g, '$$$$')
        .replace(/\{\{\s*([A-Za-z_][\w-]*)\s*\}\}/g, (_whole, name) => `\${${name}}`);
}
//# sourceMappingURL=http-file.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/file/imports.js





/** The steps of an imported file, each at its own line where we read it ourselves. */
async function importFile(item, { planning, reading }) {
    const { source, problems, file } = reading;
    const where = file.place([...item.path, 'import']);
    const path = besideOf(source.file, item.settings);
    const text = await readOr(path, where, reading);
    if (text === undefined)
        return [];
    if (/\.(http|rest)$/i.test(path)) {
        const imported = readHttpFile(text, path, planning);
        problems.push(...imported.problems);
        Object.assign(reading.variables, imported.variables);
        return imported.steps.map((step) => ({ ...step, always: item.always }));
    }
    if (!/\.hurl$/i.test(path)) {
        problems.push({
            what: `${item.settings} is of no kind that can be imported`,
            where,
            fix: 'name a .http, .rest or .hurl file',
        });
        return [];
    }
    if (!source.hasHurl) {
        problems.push({
            what: `${item.settings} needs the program \`hurl\`, which is not on PATH`,
            where,
            fix: 'install it (https://hurl.dev/docs/installation.html) in a step before this one, or remove the line',
        });
    }
    return [{ name: item.name ?? item.settings, place: where, always: item.always, hurl: path }];
}
/** The JSON Schemas that requests name by path. */
async function readSchemas(items, reading) {
    const schemas = new Map();
    for (const item of items) {
        const path = item.kind === 'request' ? item.settings.expect?.schema : undefined;
        if (typeof path !== 'string' || schemas.has(path))
            continue;
        const where = reading.file.place([...item.path, 'expect', 'schema']);
        const text = await readOr(besideOf(reading.source.file, path), where, reading);
        if (text === undefined)
            continue;
        const { raw } = (0,yaml_file/* readYaml */.g)(text, path);
        const schema = (typeof raw === 'object' && raw !== null ? raw : {});
        const problem = (0,json_schema/* schemaProblem */.Z)(schema);
        if (problem !== undefined)
            reading.problems.push({ what: `${path} is no JSON Schema: ${problem}`, where });
        schemas.set(path, schema);
    }
    return schemas;
}
async function readOr(path, where, { source, problems }) {
    try {
        return await source.read(path);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        problems.push(...error.problems.map((problem) => ({ ...problem, what: `${path} ${problem.what}`, where })));
        return undefined;
    }
}
/** A path that a file names, from the repository's root. */
function besideOf(file, path) {
    return external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(file), path));
}
//# sourceMappingURL=imports.js.map
// EXTERNAL MODULE: ./build/src/gates/http-smoke/file/problems.js
var file_problems = __webpack_require__(71312);
// EXTERNAL MODULE: ./build/src/core/suggest.js
var suggest = __webpack_require__(89235);
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/file/references.js


/** Variables that nobody gives a value before they are used. Captures of one stage are there for the next. */
function variableProblems(stages, given, findPlace) {
    const known = new Set(given);
    const problems = [];
    for (const stage of stages) {
        const beside = new Set(stage.flatMap((step) => requestsOf(step).flatMap(capturesOf)));
        for (const step of stage) {
            const missing = missingIn(requestsOf(step), known);
            problems.push(...missing.map((name) => unknownVariable(name, findPlace(step, name), { known, beside })));
        }
        for (const name of beside)
            known.add(name);
    }
    return problems;
}
/** Names without a value, each once; a request knows what those before it have captured. */
function missingIn(requests, known) {
    const missing = new Set();
    const captured = new Set();
    for (const request of requests) {
        for (const name of namesIn(request))
            if (!known.has(name) && !captured.has(name))
                missing.add(name);
        for (const name of capturesOf(request))
            captured.add(name);
    }
    return [...missing];
}
function unknownVariable(name, where, { known, beside }) {
    if (beside.has(name)) {
        return {
            what: `\`\${${name}}\` is captured beside it, or after it`,
            where,
            fix: 'move the request that captures it further up, out of the group',
        };
    }
    const meant = (0,suggest/* nearest */.p)(name, known);
    return {
        what: `\`\${${name}}\` has no value here`,
        where,
        fix: meant
            ? `did you mean \`\${${meant}}\`?`
            : `give it under \`variables\`, capture it before, or, for a secret, name the environment variable under \`secrets\``,
    };
}
function requestsOf(step) {
    return 'requests' in step ? step.requests : [];
}
function capturesOf({ captures, doneWhen }) {
    return [...captures, ...(doneWhen?.captures ?? [])].map(({ name }) => name);
}
/** Names that a request uses; what it captures itself is known to what comes after. */
function namesIn({ place: _place, remember: _remember, ...request }) {
    const own = new Set(capturesOf({ ...request, place: _place }));
    const names = (0,variables/* textsIn */.Ej)(request).flatMap(({ text }) => (0,variables/* referencesIn */.ii)(text).names);
    return [...new Set(names)].filter((name) => !own.has(name));
}
//# sourceMappingURL=references.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/file/read.js












const defaultTimeoutMs = 10_000;
const defaultParallel = 4;
/** Reads a smoke file in YAML or JSON. Throws one `UserError` with every problem, each at its line and column. */
async function readSmokeFile(source) {
    const file = (0,yaml_file/* readYaml */.g)(source.text, source.file);
    const outline = file_schema/* outlineSchema */.OR.safeParse(file.raw);
    const problems = [...spellingProblems(file)];
    if (!outline.success)
        problems.push(...(0,yaml_problems/* issueProblems */.M)(outline.error.issues, { file, at: [], keysAt: file_problems/* keysAt */._s }));
    const head = outline.success ? outline.data : soundKeys(file.raw);
    const raw = file.raw?.requests;
    const { stages: items, problems: found } = (0,file_items/* readItems */.F1)(Array.isArray(raw) ? raw : [], file);
    problems.push(...found, ...items.flat().flatMap((item) => itemProblems(item, file)));
    const reading = { source, file, problems, variables: {} };
    const common = {
        headers: (0,plan_request/* fields */.OA)(head.headers),
        timeoutMs: head.timeout ?? defaultTimeoutMs,
        schemas: await readSchemas(items.flat(), reading),
    };
    const stages = await planStages(items, common, reading);
    const smokeFile = toSmokeFile(head, { reading, stages });
    problems.push(...secretProblems(smokeFile, source, file), ...addressProblems(stages, smokeFile, source));
    const given = [...source.given, ...Object.keys(smokeFile.variables), ...smokeFile.secrets];
    problems.push(...variableProblems(stages, given, (step, name) => placeOf(step, name, file)));
    if (problems.length > 0)
        throw new errors/* UserError */.yo(inOrder(problems));
    return smokeFile;
}
/** The top keys that are as they should be, so that one that is not hides no problem of the others. */
function soundKeys(raw) {
    const entries = Object.entries(file_schema/* topKeys */.sb).flatMap(([key, schema]) => {
        const parsed = schema.safeParse(typeof raw === 'object' && raw !== null ? Reflect.get(raw, key) : undefined);
        return parsed.success && parsed.data !== undefined ? [[key, parsed.data]] : [];
    });
    return Object.fromEntries(entries);
}
function toSmokeFile(head, { reading, stages }) {
    const { name, base, variables, secrets = [], parallel = defaultParallel } = head;
    return {
        ...(name === undefined ? {} : { name }),
        ...(base === undefined ? {} : { base }),
        variables: { ...reading.variables, ...(0,plan_request/* fields */.OA)(variables) },
        secrets,
        plan: { file: reading.source.file, stages, parallel },
    };
}
async function planStages(items, common, reading) {
    const stages = [];
    for (const stage of items) {
        const steps = await Promise.all(stage.map((item) => planItem(item, common, reading)));
        // The requests of an imported file run one after the other, also where the import stands alone in its stage.
        if (stage.length === 1)
            stages.push(...steps.flat().map((step) => [step]));
        else
            stages.push(steps.flat());
    }
    return stages;
}
async function planItem(item, common, reading) {
    const place = reading.file.place(item.path);
    const planning = { ...common, place };
    const { always } = item;
    if (item.kind === 'import')
        return importFile(item, { planning, reading });
    if (item.kind === 'request') {
        const request = (0,plan_request/* planRequest */.NX)(item.settings, planning);
        return [{ name: request.name, place, always, requests: [request], chained: false }];
    }
    const planner = blocks[item.kind];
    const { name, requests, chained } = planner(item.settings, planning);
    return [{ name: item.name ?? name, place, always, requests: named(requests, item.name), chained }];
}
/** Requests of a block under the name that the file gives it. */
function named(requests, name) {
    if (name === undefined)
        return requests;
    if (requests.length === 1)
        return requests.map((request) => ({ ...request, name }));
    return requests.map((request) => ({ ...request, name: `${name}: ${request.name}` }));
}
/** The runner's own variables: none of them is meant for a service. */
const runnersOwn = /^(ACTIONS_|INPUT_|STATE_|RUNNER_)/;
function secretProblems({ secrets }, { hasSecret }, { place }) {
    return secrets.flatMap((name, index) => {
        const where = place(['secrets', index]);
        if (runnersOwn.test(name)) {
            return [{ what: `\`${name}\` belongs to the runner`, where, fix: 'give the secret a name of its own' }];
        }
        if (hasSecret(name))
            return [];
        return [
            {
                what: `the environment variable ${name} is not set`,
                where,
                fix: `in a workflow: env: { ${name}: \${{ secrets.${name} }} }; on a laptop: export ${name} first`,
            },
        ];
    });
}
/** Addresses that lead nowhere: paths without a base, and texts that are neither. */
function addressProblems(stages, { base }, { hasBase }) {
    const requests = stages.flat().flatMap((step) => ('requests' in step ? step.requests : []));
    const strange = requests.filter(({ url }) => !/^(\/|https?:\/\/|\$\{)/i.test(url));
    const problems = strange.map(({ url, place }) => ({
        what: `\`${url}\` is no address`,
        where: place,
        fix: 'begin it with / (below the base address), with https:// or with a variable',
    }));
    const needsBase = requests.find(({ url }) => url.startsWith('/'));
    if (needsBase && base === undefined && !hasBase) {
        problems.push({
            what: `nothing says which host \`${needsBase.url}\` is on`,
            where: needsBase.place,
            fix: 'give the input base-url (--base-url https://api.example.com), write `base:` at the top, or run this after a deploy whose report names the service’s address',
        });
    }
    return problems;
}
function placeOf(step, name, file) {
    if (step.place.file !== file.place([]).file)
        return step.place;
    const uses = (text) => (0,variables/* referencesIn */.ii)(text).names.includes(name);
    const at = (0,variables/* textsIn */.Ej)(file.raw)
        .filter(({ text }) => uses(text))
        .map(({ path }) => file.place(path))
        .find(({ line }) => line >= step.place.line);
    return at ?? step.place;
}
function inOrder(problems) {
    return [...problems].sort((a, b) => a.where.line - b.where.line || (a.where.column ?? 0) - (b.where.column ?? 0));
}
//# sourceMappingURL=read.js.map
// EXTERNAL MODULE: ./build/src/host/working-tree.js
var working_tree = __webpack_require__(88716);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/src/host/list-files.js
var list_files = __webpack_require__(2172);
// EXTERNAL MODULE: ./build/src/publish/report-file.js + 17 modules
var report_file = __webpack_require__(76840);
;// CONCATENATED MODULE: ./build/src/stages/deploy/deployed-address.js





/**
 * The services with an address in the reports that match, each once; a later report is stronger. A file that is no
 * report is passed over: other tools may write beside us.
 */
async function deployedServices(cwd, globs) {
    const matches = picomatch([...globs], { dot: true });
    const files = (await (0,list_files/* listFiles */.CS)(cwd)).filter((path) => path.endsWith('.json') && matches(path));
    const found = new Map();
    for (const file of files) {
        const report = await (0,report_file/* readReport */.tL)((0,external_node_path_.resolve)(cwd, file)).catch(() => undefined);
        for (const { service } of (report?.checks ?? []).flatMap(({ deployments = [] }) => deployments)) {
            if (service.url === undefined)
                continue;
            found.set(service.id, { service, url: service.url, report: (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, file)) });
        }
    }
    return [...found.values()];
}
/**
 * The one that is meant: by name or id, or the only one; undefined where there is none to choose from. Throws
 * `UserError` for a name that is not there, and where several could be meant.
 */
function chooseDeployed(services, wanted) {
    const names = services.map(({ service }) => service.name).join(', ');
    if (wanted !== undefined) {
        const found = services.find(({ service }) => service.name === wanted || service.id === wanted);
        if (found || services.length === 0)
            return found;
        throw new errors/* UserError */.yo({
            what: `no report names a deployed service ${JSON.stringify(wanted)}`,
            where: 'service',
            fix: `name one of ${names}`,
        });
    }
    if (services.length <= 1)
        return services[0];
    throw new errors/* UserError */.yo({
        what: `the reports name several services with an address: ${names}`,
        where: 'service',
        why: 'a test of the wrong service says nothing',
        fix: 'name one with the input service, or give base-url',
    });
}
//# sourceMappingURL=deployed-address.js.map
// EXTERNAL MODULE: ./build/src/stages/repository.js + 1 modules
var repository = __webpack_require__(36534);
// EXTERNAL MODULE: ./build/src/stages/http-smoke/http-smoke-problems.js
var http_smoke_problems = __webpack_require__(50621);
;// CONCATENATED MODULE: ./build/src/stages/http-smoke/prepare-http-smoke.js








/** Reads the smoke file and finds its values. Sends nothing. Throws `UserError` with every problem of the file. */
async function prepareSmoke(given, { host, commit, runKey, hasHurl }) {
    const { root, cwd, prefix } = await (0,repository/* openRepository */.h_)(host.cwd, given.workingDirectory ?? '.');
    const path = fromRoot(prefix, given.file ?? defaultFile);
    const tree = (0,working_tree/* workingTree */.c)(root);
    const text = await readText(path, tree);
    const services = given.baseUrl === undefined ? await deployedServices(cwd, given.reports ?? []) : [];
    const known = new Map([
        ...(commit === undefined ? [] : [['commit', commit]]),
        ['run', runKey],
        ...Object.entries(given.variables ?? {}),
    ]);
    const file = await readSmokeFile({
        text,
        file: path,
        given: [...known.keys(), 'base'],
        hasBase: given.baseUrl !== undefined || services.length > 0,
        hasHurl,
        hasSecret: (name) => given.dryRun === true || (host.env[name] ?? '').trim() !== '',
        read: tree.read,
    });
    const address = chooseBase(given, { file, services });
    const secrets = file.secrets.map((name) => [name, host.env[name] ?? '']);
    const base = address.base === undefined ? [] : [['base', address.base]];
    return {
        file,
        root,
        ...address,
        variables: new Map([...base, ...Object.entries(file.variables), ...known, ...secrets]),
        secretNames: file.secrets,
        secrets: secrets.map(([, value]) => value).filter((value) => value !== ''),
    };
}
const defaultFile = 'http-smoke.yml';
function fromRoot(prefix, file) {
    if ((0,projects/* leavesRepository */.ZC)(prefix, file)) {
        throw new errors/* UserError */.yo({
            what: `${file} is no relative path inside of the repository`,
            where: 'file',
            fix: 'put the smoke file into the repository and name it from the working directory',
        });
    }
    return external_node_path_.posix.normalize(external_node_path_.posix.join(prefix, file.replaceAll('\\', '/')));
}
/** The text of a smoke file; a `.http` or `.hurl` file becomes a smoke file that imports it. */
async function readText(path, tree) {
    if (/\.(http|rest|hurl)$/i.test(path)) {
        return JSON.stringify({ requests: [{ import: external_node_path_.posix.basename(path) }] });
    }
    try {
        return await tree.read(path);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || path !== defaultFile)
            throw error;
        throw new errors/* UserError */.yo(error.problems.map((problem) => ({
            ...problem,
            fix: 'write one (docs/guides/http-smoke.md shows how), or name yours: lockkeeper http-smoke <file>',
        })), { cause: error });
    }
}
/**
 * The address that was given, else that of the deployed service, else the file's own. What was just deployed is
 * stronger than the file: a file that names production must not make a test of staging pass.
 */
function chooseBase(given, { file, services }) {
    const deployed = given.baseUrl === undefined ? chooseDeployed(services, given.service) : undefined;
    const base = given.baseUrl ?? deployed?.url ?? file.base;
    const place = given.baseUrl === undefined ? { file: file.plan.file } : 'base-url';
    const problems = base === undefined ? [] : (0,http_smoke_problems.addressProblems)(base, place);
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return {
        base: base?.replace(/\/+$/, ''),
        from: deployed?.report,
        project: given.service ?? deployed?.service.name ?? file.name ?? '.',
    };
}
//# sourceMappingURL=prepare-http-smoke.js.map
;// CONCATENATED MODULE: ./build/src/stages/http-smoke/http-smoke-run.js












/** Reads the smoke file, sends its requests and publishes what came of them; a dry run only prints them. */
async function testOverHttp(given, context) {
    const { host } = context;
    const commit = await (0,release_commit/* releaseCommit */.L)(host, given);
    const surroundings = {
        host,
        commit,
        runKey: (0,run_key/* runKeyOf */.k)(host),
        hasHurl: await isOnPath('hurl', host.env.PATH),
    };
    if (given.dryRun)
        return dryRun(await prepareSmoke(given, surroundings), host);
    const secrets = [];
    const keep = (secret) => {
        host.mask(secret);
        secrets.push(secret);
    };
    const gate = { gate: 'http-smoke', project: given.service ?? '.', clock: host.clock };
    const run = async () => {
        const prepared = await prepareSmoke(given, surroundings);
        for (const secret of prepared.secrets)
            keep(secret);
        return send(prepared, given, { host, runKey: surroundings.runKey, keep });
    };
    const checks = { gate: gate.gate, commit, secrets, run: async () => [await (0,run_gate/* runGate */.R)(gate, run)] };
    const published = await (0,publish_checks/* publishChecks */.N)(checks, given, context);
    setOutputs(published, host);
    return published.report.verdict;
}
function dryRun({ file, base, variables, secretNames }, host) {
    const lines = renderPlan(file.plan, { base, variables, secrets: secretNames });
    if (host.kind === 'terminal')
        host.print(`${lines.join('\n')}\n`);
    else
        for (const line of lines)
            host.log.info(line);
    return 'passed';
}
async function send(prepared, given, { host, runKey, keep }) {
    const { file, base, project, variables, secrets, root, from } = prepared;
    const { clock, signal, log } = host;
    if (from !== undefined)
        log.info(`http-smoke: base address ${base}, from ${from}`);
    const http = (0,open_http/* openHttp */.f)(host);
    try {
        return await httpSmoke({
            project,
            plan: file.plan,
            base,
            variables,
            secrets,
            runKey,
            timeoutMs: given.timeout ?? 600_000,
            hurl: { root, env: hurlEnvironment(host.env) },
        }, { http, clock, signal, progress: log.progress, onSecret: keep });
    }
    finally {
        await http.close();
    }
}
const proxyNames = /^(https?_proxy|no_proxy|all_proxy)$/i;
function hurlEnvironment(env) {
    const proxies = Object.entries(env).filter((entry) => entry[1] !== undefined && proxyNames.test(entry[0]));
    return { ...(0,child_environment/* childEnvironment */.Q)(env), ...Object.fromEntries(proxies) };
}
async function isOnPath(program, path = '') {
    const folders = path.split(external_node_path_.delimiter).filter((folder) => folder !== '');
    const found = await Promise.all(folders.map((folder) => (0,promises_.access)((0,external_node_path_.join)(folder, program), external_node_fs_.constants.X_OK).then(() => true, () => false)));
    return found.includes(true);
}
function setOutputs({ report }, host) {
    const { requests = [], backup = '' } = report.checks[0]?.httpSmoke ?? {};
    for (const status of ['passed', 'failed', 'skipped']) {
        const number = requests.filter((request) => request.status === status).length;
        host.setOutput(`${status}-requests`, String(number));
    }
    host.setOutput('backup-id', backup);
}
//# sourceMappingURL=http-smoke-run.js.map

/***/ })

};
