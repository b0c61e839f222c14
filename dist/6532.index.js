export const id = 6532;
export const ids = [6532,6487];
export const modules = {

/***/ 344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shortCommit),
/* harmony export */   K: () => (/* binding */ sameCommit)
/* harmony export */ });
const shortest = 7;
/** Whether two hashes name one commit: the shorter one, of 7 characters at least, begins the longer one. */
function sameCommit(a, b) {
    const [short = '', long = ''] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => x.length - y.length);
    return short.length >= shortest && long.startsWith(short);
}
/** A hash as people read it. */
function shortCommit(commit) {
    return /^[0-9a-f]{8,}$/i.test(commit) ? commit.slice(0, 7) : commit;
}
//# sourceMappingURL=commit.js.map

/***/ }),

/***/ 18960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Hg: () => (/* binding */ currentCommit),
/* harmony export */   Pv: () => (/* binding */ mustRun),
/* harmony export */   QC: () => (/* binding */ zeroSeparated),
/* harmony export */   TE: () => (/* binding */ isSafeName),
/* harmony export */   h_: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87422);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67870);



/** The repository that holds `cwd`. Throws `UserError` outside of one. */
async function openRepository(cwd) {
    const found = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd, args: ['rev-parse', '--show-toplevel'] });
    if (found.code !== 0)
        throw notUsable(cwd, found.stderr);
    const root = withoutLineEnd(found.stdout.toString('utf8'));
    return {
        root,
        git: (args, input) => (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd: root, args, ...(input === undefined ? {} : { input }) }),
    };
}
/** Like `repository.git`, for calls that must work: throws `UserError` with git's own words. */
async function mustRun(repository, args) {
    const output = await repository.git(args);
    if (output.code === 0)
        return output.stdout;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what: `git ${args[0]} failed: ${output.stderr || `code ${output.code}`}` });
}
/** The full id of the commit that a name stands for; undefined when there is none here. */
async function commitOf(repository, name) {
    if (!isSafeName(name))
        return undefined;
    const output = await repository.git([
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${name}^{commit}`,
    ]);
    return output.code === 0 ? withoutLineEnd(output.stdout.toString('utf8')) : undefined;
}
/** The commit that is checked out; undefined before the first commit. */
function currentCommit(repository) {
    return commitOf(repository, 'HEAD');
}
/** A name that git can only read as a revision: no option, no blank, no control character. */
function isSafeName(name) {
    return /^[^-\s\p{Cc}][^\s\p{Cc}]*$/u.test(name);
}
/** Fields of git's `-z` output. */
function zeroSeparated(bytes) {
    const text = bytes.toString('utf8');
    return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}
function withoutLineEnd(text) {
    return text.replace(/\r?\n$/, '');
}
function notUsable(cwd, stderr) {
    if (stderr.includes('dubious ownership')) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: 'git refuses this repository because it belongs to another user',
            where: cwd,
            fix: `git config --global --add safe.directory ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(cwd)}`,
        });
    }
    if (stderr.includes('must be run in a work tree')) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: 'is a git repository without files (bare)',
            where: cwd,
            fix: 'run it in a clone',
        });
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: 'is not a git repository',
        where: cwd,
        why: 'what a change adds is told by comparing it with the base branch',
        fix: 'run it inside a clone (in a workflow: after actions/checkout), or judge everything with scope: all',
    });
}
//# sourceMappingURL=repository.js.map

/***/ }),

/***/ 67870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


/** What git may see of our environment: enough to find its settings and to reach a remote, nothing else. */
const passedOn = /^(PATH|HOME|USERPROFILE|SYSTEMROOT|TMPDIR|TEMP|TMP|USER|LOGNAME|XDG_CONFIG_HOME|SSH_AUTH_SOCK|GIT_SSH(_COMMAND)?|GIT_CONFIG_.*|GIT_CEILING_DIRECTORIES|(HTTPS?|NO|ALL)_PROXY|SSL_CERT_(FILE|DIR))$/i;
/** No pager, no lock files, and nothing that a file of the repository could make git start: hooks, monitors. */
const quiet = [
    '--no-pager',
    '--no-optional-locks',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
];
/**
 * Runs git with an argument array, in English, without pager, prompt or lock files.
 * Resolves with whatever code it ends; throws `UserError` only when there is no git.
 */
async function runGit(call) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...quiet, ...call.args], {
        cwd: call.cwd,
        env: gitEnvironment(process.env),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    const stdout = [];
    const stderr = [];
    child.stdout.on('data', (chunk) => stdout.push(chunk));
    child.stderr.on('data', (chunk) => stderr.push(chunk));
    // Git may end before it has read its input; its code and message tell why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(call.input ?? '');
    const code = await new Promise((resolve, reject) => {
        child.once('error', (cause) => reject(noGit(call.cwd, cause)));
        child.once('close', (status) => resolve(status ?? 255));
    });
    return { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8').trim() };
}
/** The environment for a git process: a part of ours, with settings that keep its output plain. */
function gitEnvironment(env) {
    const kept = Object.entries(env).filter(([name]) => passedOn.test(name));
    return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_PAGER: 'cat' };
}
function noGit(cwd, cause) {
    const missing = 'code' in cause && cause.code === 'ENOENT';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        what: missing ? `git could not be started in ${cwd}` : `git failed to start: ${cause.message}`,
        why: 'the base branch and the changed files are read through git',
        fix: 'install git, or check that the folder exists',
    }, { cause });
}
//# sourceMappingURL=run-git.js.map

/***/ }),

/***/ 87937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ nextLook)
/* harmony export */ });
const second = 1000;
const minute = 60 * second;
/**
 * Milliseconds until the next look: every 5 seconds at first, slower for what takes long. Never past the deadline,
 * so that the last look is at it; 0 when there is no time left.
 */
function nextLook({ elapsed, remaining }) {
    const pause = elapsed < 2 * minute ? 5 * second : elapsed < 10 * minute ? 10 * second : 15 * second;
    return Math.max(0, Math.min(pause, remaining));
}
//# sourceMappingURL=polling.js.map

/***/ }),

/***/ 92088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ railwayApis)
/* harmony export */ });
/* harmony import */ var _http_create_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66701);

/**
 * Far below what the smallest plan bears in a second, so that several services share a plan's requests of an hour.
 * The hour itself is kept by how often a deployment is looked at.
 */
const budgets = {
    read: { spacingMs: 200, perMinute: 60 },
    write: { spacingMs: 1000, perMinute: 20 },
};
/** Railway's API as a token of either kind reaches it. */
function railwayApis({ http, clock, token, address, }) {
    const baseUrl = address ?? 'https://backboard.railway.com';
    const reach = (headers) => (0,_http_create_api_js__WEBPACK_IMPORTED_MODULE_0__/* .createApi */ .x)({ http, clock, baseUrl, headers, budgets });
    return {
        project: reach({ 'project-access-token': token }),
        account: reach({ authorization: `Bearer ${token}` }),
    };
}
//# sourceMappingURL=connect.js.map

/***/ }),

/***/ 68328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ openContext),
  O: () => (/* binding */ toVersion)
});

// EXTERNAL MODULE: ./build/src/platforms/railway/objects.js
var objects = __webpack_require__(36862);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/suggest.js
var suggest = __webpack_require__(89235);
// EXTERNAL MODULE: ./build/src/platforms/railway/refusal.js
var refusal = __webpack_require__(44458);
;// CONCATENATED MODULE: ./build/src/platforms/railway/client.js

/** Where Railway's API is, below its base address. */
const path = '/graphql/v2';
/** Pauses between the tries of what Railway refuses for the moment, in milliseconds. */
const pauses = { limited: [15_000, 30_000, 60_000], unavailable: [2000, 5000] };
/**
 * Tells errors in a GraphQL answer, whose HTTP status is 200, from success. A refusal that passes is asked again:
 * one for too many requests always, one that says nothing only where asking changes nothing.
 */
function createRailwayApi(api, clock) {
    return {
        async ask(call, signal) {
            const changes = call.query.startsWith('mutation');
            const started = clock.now();
            for (let tries = 0;; tries++) {
                const answer = await askOnce(api, { call, changes, signal });
                if (answer.ok || answer.transport)
                    return answer;
                const pause = pauseAfter(answer, tries, changes);
                const late = clock.now() - started + (pause ?? 0) > (call.patienceMs ?? 120_000);
                if (pause === undefined || late)
                    return answer;
                await clock.sleep(pause, signal);
            }
        },
    };
}
function pauseAfter({ kind }, tries, changes) {
    if (kind === 'limited')
        return pauses.limited[tries];
    return kind === 'unavailable' && !changes ? pauses.unavailable[tries] : undefined;
}
async function askOnce(api, { call, changes, signal }) {
    const { query, variables, form, patienceMs } = call;
    const answer = await api.call({
        method: 'POST',
        path,
        body: { query, variables: variables ?? {} },
        budget: changes ? 'write' : 'read',
        repeatable: !changes,
        ...(patienceMs === undefined ? {} : { patienceMs, timeoutMs: patienceMs }),
    }, signal);
    if (!answer.ok)
        return { ...refusalOf(answer), transport: true };
    const body = answer.data;
    const error = firstError(body?.errors);
    if (error)
        return error;
    if (body?.data === undefined) {
        const message = 'what answered is not Railway’s API: its answer has no data';
        return { ok: false, kind: 'unavailable', message, sent: true };
    }
    const read = form.safeParse(body.data);
    if (read.success)
        return { ok: true, data: read.data, date: answer.date };
    const [issue] = read.error.issues;
    const place = issue?.path.join('.') || 'its answer';
    const message = `Railway answered, but ${place} is not as its schema says: ${issue?.message}`;
    return { ok: false, kind: 'unavailable', message, sent: true };
}
function refusalOf(answer) {
    const { status, message, sent } = answer;
    if (status === 401 || status === 403)
        return { ok: false, kind: 'unauthorized', message, sent: false };
    const noTurn = status === undefined && !sent && /rate limit/.test(message);
    if (status === 429 || noTurn)
        return { ok: false, kind: 'limited', message, sent: false };
    return { ok: false, kind: status === 400 ? 'invalid' : 'unavailable', message, sent };
}
/** What the first error says, which the others follow from. */
function firstError(errors) {
    if (!Array.isArray(errors) || errors.length === 0)
        return undefined;
    const [first] = errors;
    const message = typeof first?.message === 'string' ? oneLine(first.message) : 'an error without a message';
    const code = typeof first?.extensions?.code === 'string' ? first.extensions.code : undefined;
    const kind = (0,refusal/* kindOf */.I)(message, code);
    return { ok: false, kind, message, sent: kind === 'unavailable' };
}
function oneLine(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > 300 ? `${line.slice(0, 297)}...` : line;
}
//# sourceMappingURL=client.js.map
// EXTERNAL MODULE: ./build/src/platforms/railway/queries.js
var queries = __webpack_require__(63826);
;// CONCATENATED MODULE: ./build/src/platforms/railway/place.js






/** Finds out what kind of token it is, and the ids. Throws `UserError` for what cannot be found. */
async function findPlace(where, { apis, clock, signal }) {
    const own = await ownEnvironment(where, { apis, clock, signal });
    const api = createRailwayApi(own ? apis.project : apis.account, clock);
    const projectId = where.project ?? own?.projectId;
    if (own && where.project !== undefined && where.project !== own.projectId) {
        throw new errors/* UserError */.yo({
            what: `the token belongs to project ${own.projectId}, not to ${where.project}`,
            where: 'railway-project',
            fix: 'leave railway-project out, or use a project token of that project',
        });
    }
    const environment = where.environment ?? own?.environmentId;
    if (environment === undefined)
        throw missing('environment');
    const ids = { service: where.service, environment };
    if (isId(ids.service) && isId(ids.environment)) {
        return { api, projectId, serviceId: ids.service, environmentId: ids.environment };
    }
    if (projectId === undefined)
        throw missing('project');
    const answer = await api.ask({ query: queries/* project */.Cv, variables: { id: projectId }, form: objects/* forms */.uO.project }, signal);
    if (!answer.ok)
        throw (0,refusal/* refusedError */.b)(answer, `read project ${projectId}`);
    const { services, environments } = answer.data.project;
    return {
        api,
        projectId,
        serviceId: idOf(ids.service, services, 'service'),
        environmentId: idOf(ids.environment, environments, 'environment'),
    };
}
/** The environment of a project token; undefined for a token of an account. */
async function ownEnvironment({ tokenKind }, { apis, clock, signal }) {
    if (tokenKind === 'account')
        return undefined;
    const api = createRailwayApi(apis.project, clock);
    const answer = await api.ask({ query: queries/* projectToken */.RH, form: objects/* forms */.uO.projectToken }, signal);
    if (answer.ok)
        return answer.data.projectToken;
    if (tokenKind === 'auto' && answer.kind === 'unauthorized')
        return undefined;
    throw (0,refusal/* refusedError */.b)(answer, 'read what the project token gives access to');
}
function isId(text) {
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
function idOf(wanted, found, input) {
    const match = found.find(({ id, name }) => id === wanted || name === wanted) ??
        found.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    if (match)
        return match.id;
    const names = found.map(({ name }) => name);
    const meant = (0,suggest/* nearest */.p)(wanted, names);
    throw new errors/* UserError */.yo({
        what: `the project has no ${input} called ${JSON.stringify(wanted)}`,
        where: input === 'service' ? 'service' : 'railway-environment',
        fix: meant ? `did you mean ${meant}?` : `it has: ${names.join(', ') || 'none'}`,
    });
}
/** The token is none of a project, or none at all. */
function missing(input) {
    const address = 'https://railway.com/project/<project>?environmentId=<environment>';
    if (input === 'environment') {
        return new errors/* UserError */.yo({
            what: 'Railway does not know it as a project token',
            where: 'railway-token',
            why: 'it is wrong or was revoked; or it is one of an account or a workspace, which does not say which environment is meant',
            fix: `create a project token in Railway under Project Settings > Tokens; or give railway-environment as well, whose id is in the address ${address}`,
        });
    }
    return new errors/* UserError */.yo({
        what: 'not given',
        where: 'railway-project',
        why: 'with a token of an account or a workspace a name can be looked up only in a project that is given',
        fix: `give railway-project, whose id is in the address ${address}; or use a project token, which knows it`,
    });
}
//# sourceMappingURL=place.js.map
// EXTERNAL MODULE: ./build/src/platforms/railway/state.js
var state = __webpack_require__(62479);
;// CONCATENATED MODULE: ./build/src/platforms/railway/context.js





function openContext(options) {
    let place;
    let learnt;
    const find = async (signal) => {
        place ??= await findPlace(options, { ...options, signal });
        return place;
    };
    const ask = async (call, signal) => (await find(signal)).api.ask(call, signal);
    return {
        ...options,
        ask,
        async learn(signal) {
            learnt ??= await readService(await find(signal), signal);
            return learnt;
        },
        async list(first, signal) {
            const { serviceId, environmentId, projectId } = await find(signal);
            const input = { serviceId, environmentId, ...(projectId === undefined ? {} : { projectId }) };
            const call = { query: queries/* deployments */.bg, variables: { input, first }, form: objects/* forms */.uO.deployments };
            const answer = await ask(call, signal);
            return answer.ok ? { ...answer, data: answer.data.deployments } : answer;
        },
    };
}
async function readService(place, signal) {
    const { api, serviceId, environmentId } = place;
    const call = {
        query: queries/* serviceInstance */.tV,
        variables: { serviceId, environmentId },
        form: objects/* forms */.uO.serviceInstance,
    };
    const answer = await api.ask(call, signal);
    if (!answer.ok)
        throw (0,refusal/* refusedError */.b)(answer, `read service ${serviceId} in environment ${environmentId}`);
    const instance = answer.data.serviceInstance;
    const { projectId } = instance.service;
    return {
        place,
        projectId,
        instance,
        service: toService(instance, { serviceId, environmentId, projectId }),
    };
}
/** A domain of one's own comes first: it is where people go. */
function toService(instance, ids) {
    const { customDomains, serviceDomains } = instance.domains;
    const [domain] = [...customDomains, ...serviceDomains];
    return {
        id: ids.serviceId,
        name: instance.serviceName,
        ...(instance.cronSchedule ? { type: 'cron' } : {}),
        ...(domain ? { url: `https://${domain.domain}` } : {}),
        link: `https://railway.com/project/${ids.projectId}/service/${ids.serviceId}?environmentId=${ids.environmentId}`,
        ...(instance.numReplicas ? { instances: instance.numReplicas } : {}),
    };
}
function toVersion(record) {
    const commit = (0,state/* commitOf */.D3)(record);
    const image = (0,state/* imageOf */.dT)(record);
    return {
        id: record.id,
        ...(commit === undefined ? {} : { commit }),
        ...(image === undefined ? {} : { image }),
        ...(record.createdAt ? { createdAt: record.createdAt } : {}),
    };
}
//# sourceMappingURL=context.js.map

/***/ }),

/***/ 36862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uO: () => (/* binding */ forms)
/* harmony export */ });
/* unused harmony exports deploymentSchema, eventSchema, cronRunSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/**
 * Railway's objects, as far as they are read here. Only what nothing works without is required; `status` and `step`
 * are any words, because new ones are added and none of that may stop a release.
 */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish();
/** A list in Railway's way, as the plain list. */
function edges(node) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ edges: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ node })) })
        .transform((connection) => connection.edges.map((edge) => edge.node));
}
const deploymentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().catch(''),
    statusUpdatedAt: text,
    createdAt: text,
    /** A free form of Railway's; the commit is in `commitHash`, the image in `image`. */
    meta: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).nullish().catch(undefined),
    diagnosis: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    /** True of one that starts, sleeps or has stopped. */
    deploymentStopped: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().catch(false),
    canRollback: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().catch(false),
    url: text,
    instances: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).catch([]),
});
const eventSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    step: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    completedAt: text,
    payload: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish(),
        detail: text,
        durationMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish(),
        error: text,
        maxAttempts: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish(),
        reason: text,
        skipped: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullish(),
    })
        .nullish()
        .catch(undefined),
});
/** One run of a cron service. */
const cronRunSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    deploymentId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().catch(''),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    completedAt: text,
});
const domains = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ domain: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }));
const named = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** The data of each query, by the query's name. */
const forms = {
    projectToken: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ projectToken: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ projectId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), environmentId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) }),
    project: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ project: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ services: edges(named), environments: edges(named) }) }),
    serviceInstance: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        serviceInstance: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            serviceName: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            numReplicas: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish(),
            cronSchedule: text,
            healthcheckPath: text,
            source: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ image: text, repo: text }).nullish(),
            service: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ projectId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), isRestricted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().catch(false) }),
            domains: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ customDomains: domains, serviceDomains: domains }),
            activeDeployments: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(deploymentSchema),
        }),
    }),
    deployments: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ deployments: edges(deploymentSchema) }),
    autoDeploy: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ serviceInstanceAutoDeployStatus: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ enabled: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }) }),
    variables: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ variables: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()) }),
    deployment: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ deployment: deploymentSchema }),
    deploymentWithEvents: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ deployment: deploymentSchema, deploymentEvents: edges(eventSchema) }),
    log: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ lines: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), timestamp: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })) }),
    cronRuns: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ deploymentInstanceExecutions: edges(cronRunSchema) }),
    runCron: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ deploymentInstanceExecutionCreate: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
    deploy: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ serviceInstanceDeployV2: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1) }),
    cancel: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ deploymentCancel: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
    rollback: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ deploymentRollback: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
};
//# sourceMappingURL=objects.js.map

/***/ }),

/***/ 63826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ project),
/* harmony export */   Ee: () => (/* binding */ variables),
/* harmony export */   Gq: () => (/* binding */ buildLogs),
/* harmony export */   Hs: () => (/* binding */ appLogsSince),
/* harmony export */   RH: () => (/* binding */ projectToken),
/* harmony export */   ZT: () => (/* binding */ cancel),
/* harmony export */   Zc: () => (/* binding */ autoDeploy),
/* harmony export */   bg: () => (/* binding */ deployments),
/* harmony export */   dU: () => (/* binding */ rollback),
/* harmony export */   e1: () => (/* binding */ runCron),
/* harmony export */   fK: () => (/* binding */ deploymentWithEvents),
/* harmony export */   gg: () => (/* binding */ deploy),
/* harmony export */   jY: () => (/* binding */ appLogs),
/* harmony export */   kG: () => (/* binding */ deployment),
/* harmony export */   l7: () => (/* binding */ cronRuns),
/* harmony export */   tV: () => (/* binding */ serviceInstance)
/* harmony export */ });
/**
 * Everything that is asked of Railway, as its schema writes it. A test holds each of these against Railway's own
 * introspection, so that a misspelled field is found without asking Railway.
 */
/** What a project token gives access to; refused for a token of any other kind. */
const projectToken = `query ProjectToken {
  projectToken { projectId environmentId }
}`;
/** Names and ids of a project's services and environments. */
const project = `query Project($id: String!) {
  project(id: $id) {
    id
    services(first: 200) { edges { node { id name } } }
    environments(first: 200) { edges { node { id name } } }
  }
}`;
const deploymentFields = `
  id status statusUpdatedAt createdAt meta diagnosis deploymentStopped canRollback url
  instances { status }`;
const serviceInstance = `query ServiceInstance($serviceId: String!, $environmentId: String!) {
  serviceInstance(serviceId: $serviceId, environmentId: $environmentId) {
    id serviceName numReplicas cronSchedule healthcheckPath
    source { image repo }
    service { projectId isRestricted }
    domains { customDomains { domain } serviceDomains { domain } }
    activeDeployments {${deploymentFields} }
  }
}`;
/** The newest first. */
const deployments = `query Deployments($input: DeploymentListInput!, $first: Int!) {
  deployments(input: $input, first: $first) {
    edges { node {${deploymentFields} } }
  }
}`;
const autoDeploy = `query AutoDeploy($serviceId: String!, $environmentId: String!, $projectId: String!) {
  serviceInstanceAutoDeployStatus(serviceId: $serviceId, environmentId: $environmentId, projectId: $projectId) {
    enabled
  }
}`;
/** Names and values; only what a user asks to be there, or not to be there, is looked at. */
const variables = `query Variables($serviceId: String!, $environmentId: String!, $projectId: String!) {
  variables(serviceId: $serviceId, environmentId: $environmentId, projectId: $projectId)
}`;
const deployment = `query Deployment($id: String!) {
  deployment(id: $id) {${deploymentFields} }
}`;
const deploymentWithEvents = `query DeploymentWithEvents($id: String!) {
  deployment(id: $id) {${deploymentFields} }
  deploymentEvents(id: $id, first: 100) {
    edges { node {
      step createdAt completedAt
      payload { attempt detail durationMs error maxAttempts reason skipped }
    } }
  }
}`;
const buildLogs = `query BuildLogs($id: String!, $limit: Int!) {
  lines: buildLogs(deploymentId: $id, limit: $limit) { message timestamp }
}`;
const appLogs = `query AppLogs($id: String!, $limit: Int!) {
  lines: deploymentLogs(deploymentId: $id, limit: $limit) { message timestamp }
}`;
/** Lines since a time (ISO 8601). */
const appLogsSince = `query AppLogsSince($id: String!, $limit: Int!, $since: DateTime!) {
  lines: deploymentLogs(deploymentId: $id, limit: $limit, startDate: $since) { message timestamp }
}`;
/** The runs of a cron service, the newest first. */
const cronRuns = `query CronRuns($serviceId: String!, $environmentId: String!, $first: Int!) {
  deploymentInstanceExecutions(input: { serviceId: $serviceId, environmentId: $environmentId }, first: $first) {
    edges { node { id deploymentId status createdAt completedAt } }
  }
}`;
/** Runs a cron service now, with its own command. Returns no id of the run. */
const runCron = `mutation RunCron($instance: String!) {
  deploymentInstanceExecutionCreate(input: { serviceInstanceId: $instance })
}`;
/** Returns the id of the new deployment; the older mutation without V2 returns only whether it worked. */
const deploy = `mutation Deploy($serviceId: String!, $environmentId: String!, $commitSha: String) {
  serviceInstanceDeployV2(serviceId: $serviceId, environmentId: $environmentId, commitSha: $commitSha)
}`;
const cancel = `mutation Cancel($id: String!) {
  deploymentCancel(id: $id)
}`;
/** Returns no id of what it starts: a Boolean, whatever the written documentation says. */
const rollback = `mutation Rollback($id: String!) {
  deploymentRollback(id: $id)
}`;
//# sourceMappingURL=queries.js.map

/***/ }),

/***/ 44458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   b: () => (/* binding */ refusedError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/**
 * Tells errors apart by what they say: Railway answers nearly all of them at HTTP status 200, and one code,
 * `INTERNAL_SERVER_ERROR`, stands for a wrong token as well as for a missing deployment.
 */
function kindOf(message, code) {
    if (/project token not found|invalid token|not authorized|unauthori[sz]ed|forbidden/i.test(message)) {
        return 'unauthorized';
    }
    if (/rate.?limit|too many requests/i.test(message) || code === 'RATE_LIMITED')
        return 'limited';
    if (/not found|does not exist/i.test(message))
        return 'not-found';
    return code === undefined || code === 'INTERNAL_SERVER_ERROR' ? 'unavailable' : 'invalid';
}
/** The error for what the user can mend. Nothing has been changed when it is thrown. */
function refusedError(refusal, what) {
    const { kind, message } = refusal;
    if (kind === 'unauthorized') {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: `Railway refuses the token: ${message}`,
            where: 'railway-token',
            why: `with this token it is not possible to ${what}; Railway says the same of a service or environment that is not there`,
            fix: 'create a project token for the environment in Railway under Project Settings > Tokens and store it as the secret RAILWAY_TOKEN (command line: export LOCKKEEPER_RAILWAY_TOKEN); for an account or workspace token give railway-environment as well, and railway-project where names are used',
        });
    }
    if (kind === 'not-found' || kind === 'invalid') {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: `could not ${what}: ${message}`,
            where: 'Railway',
            why: 'Railway knows nothing of that kind, or does not take it',
            fix: 'take the ids from the address of the page in Railway: https://railway.com/project/<project>/service/<service>?environmentId=<environment>',
        });
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: `could not ${what}: ${message}`,
        where: 'Railway',
        why: kind === 'limited' ? 'the plan’s requests of this hour are used up' : 'no answer came that says more',
        fix: kind === 'limited'
            ? 'nothing was changed: run it again when the hour is over'
            : 'nothing was changed: see https://status.railway.com and run it again',
    });
}
//# sourceMappingURL=refusal.js.map

/***/ }),

/***/ 62479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   ZL: () => (/* binding */ stagesOf),
/* harmony export */   dT: () => (/* binding */ imageOf),
/* harmony export */   ih: () => (/* binding */ isKnownStatus),
/* harmony export */   qP: () => (/* binding */ hasServed),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** Railway's words for a state, complete in August 2026. */
const knownStatuses = [
    ...['INITIALIZING', 'QUEUED', 'WAITING', 'BUILDING', 'DEPLOYING', 'NEEDS_APPROVAL'],
    ...['SUCCESS', 'SLEEPING', 'FAILED', 'CRASHED', 'SKIPPED', 'REMOVING', 'REMOVED'],
];
function isKnownStatus(status) {
    return knownStatuses.includes(status);
}
/**
 * Railway's status as an outcome. A status that we do not know is one on the way. `deploymentStopped` says something
 * of `SUCCESS` alone: it is true of a deployment that starts or sleeps, too.
 */
function outcomeOf({ status, deploymentStopped }, { wentLive, newer, scheduled }) {
    switch (status) {
        case 'SUCCESS':
            return deploymentStopped && !scheduled ? 'failed' : 'live';
        case 'SLEEPING':
            return 'live';
        case 'FAILED':
        case 'CRASHED':
            return 'failed';
        case 'NEEDS_APPROVAL':
            return 'blocked';
        case 'SKIPPED':
            return newer === undefined ? 'canceled' : 'superseded';
        case 'REMOVING':
        case 'REMOVED':
            if (wentLive)
                return 'deactivated';
            return newer === undefined ? 'canceled' : 'superseded';
        default:
            return 'running';
    }
}
/** Whether it is still on its way, so that it can be followed and may be stopped. */
function isRunning(record) {
    const outcome = outcomeOf(record, { wentLive: false, newer: undefined, scheduled: true });
    return outcome === 'running' || outcome === 'blocked';
}
/**
 * Whether it serves or has served. Railway calls a deployment crashed only after it was active; of one that was
 * removed its events tell, when the container was there and the health check, where there is one, passed.
 */
function hasServed({ status }, events) {
    if (['SUCCESS', 'SLEEPING', 'CRASHED'].includes(status))
        return true;
    if (status !== 'REMOVED' && status !== 'REMOVING')
        return false;
    const well = (step) => events.some((event) => event.step === step && event.completedAt && !event.payload?.error);
    const checked = events.some(({ step }) => step === 'HEALTHCHECK');
    return well(checked ? 'HEALTHCHECK' : 'CREATE_CONTAINER');
}
/** The steps with the time that each took so far; `now` is Railway's clock. */
function stagesOf(events, now) {
    return [...events]
        .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt))
        .filter(({ payload }) => payload?.skipped !== true)
        .map(({ step, createdAt, completedAt, payload }) => {
        const end = completedAt ? Date.parse(completedAt) : now;
        const durationMs = payload?.durationMs ?? end - Date.parse(createdAt);
        return { name: step, durationMs: Number.isFinite(durationMs) ? Math.max(0, durationMs) : 0 };
    });
}
/** The commit that Railway built it from; undefined where it was an image. */
function commitOf({ meta }) {
    return textOf(meta?.commitHash);
}
function imageOf({ meta }) {
    return textOf(meta?.image);
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
//# sourceMappingURL=state.js.map

/***/ }),

/***/ 47019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ seeStage),
/* harmony export */   ZL: () => (/* binding */ stagesOf),
/* harmony export */   nZ: () => (/* binding */ noStages)
/* harmony export */ });
const noStages = { over: [], rank: -1 };
/** The track after a look. */
function seeStage(track, { name, rank }, now) {
    const stale = rank !== undefined && rank < track.rank;
    if (name === '' || stale || name === track.current?.name)
        return track;
    return {
        over: stagesOf(track, now),
        current: { name, since: now },
        rank: Math.max(track.rank, rank ?? -1),
    };
}
/** All stages with the time that each took, the current one until now. */
function stagesOf({ over, current }, now) {
    return current ? [...over, { name: current.name, durationMs: Math.max(0, now - current.since) }] : over;
}
//# sourceMappingURL=stages.js.map

/***/ }),

/***/ 26487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   railwayProblems: () => (/* binding */ railwayProblems)
/* harmony export */ });
/** Everything in the inputs that cannot be, before anything is asked of Railway. */
function railwayProblems({ railwayToken, service }) {
    const problems = [];
    if (railwayToken === undefined) {
        problems.push({
            what: 'no token of Railway is given',
            where: 'railway-token',
            fix: 'create a project token in Railway under Project Settings > Tokens, store it as the secret RAILWAY_TOKEN and give it as `railway-token` (command line: export LOCKKEEPER_RAILWAY_TOKEN=...)',
        });
    }
    if (!service?.length) {
        problems.push({
            what: 'no service is given',
            where: 'service',
            fix: 'give its name, or the id that is in the address of its page: https://railway.com/project/<project>/service/<service>',
        });
    }
    return problems;
}
//# sourceMappingURL=railway-problems.js.map

/***/ }),

/***/ 68970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ railwayAddress),
  i: () => (/* binding */ railwayTargets)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platforms/railway/connect.js
var connect = __webpack_require__(92088);
// EXTERNAL MODULE: ./build/src/platforms/railway/objects.js
var objects = __webpack_require__(36862);
// EXTERNAL MODULE: ./build/src/platforms/railway/queries.js
var queries = __webpack_require__(63826);
// EXTERNAL MODULE: ./build/src/platforms/railway/state.js
var state = __webpack_require__(62479);
;// CONCATENATED MODULE: ./build/src/platforms/railway/cancel.js



/** A stopped run has 7.5 seconds left, so one try must fit in. */
const patienceMs = 4000;
/** Stops a deployment on its way. A refusal is looked into: most often it had just ended. */
async function cancelDeployment(context, id, signal) {
    const variables = { id };
    const answer = await context.ask({ query: queries/* cancel */.ZT, variables, form: objects/* forms */.uO.cancel, patienceMs }, signal);
    if (answer.ok && answer.data.deploymentCancel)
        return { result: 'done' };
    const call = { query: queries/* deployment */.kG, variables, form: objects/* forms */.uO.deployment, patienceMs };
    const now = await context.ask(call, signal);
    if (now.ok && !(0,state/* isRunning */.W_)(now.data.deployment)) {
        return { result: now.data.deployment.status === 'REMOVED' ? 'done' : 'over' };
    }
    const why = answer.ok ? 'it answered no' : answer.message;
    return { result: 'refused', reason: `Railway did not cancel ${id}: ${why}` };
}
//# sourceMappingURL=cancel.js.map
// EXTERNAL MODULE: ./build/src/platforms/railway/context.js + 2 modules
var railway_context = __webpack_require__(68328);
// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
// EXTERNAL MODULE: ./build/src/platforms/polling.js
var polling = __webpack_require__(87937);
// EXTERNAL MODULE: ./build/src/platforms/stages.js
var stages = __webpack_require__(47019);
;// CONCATENATED MODULE: ./build/src/platforms/railway/look.js


/** Steps and status with one request; where the steps cannot be had, the status alone. */
async function lookAt(context, id, watch) {
    const variables = { id };
    const whole = await context.ask({ query: queries/* deploymentWithEvents */.fK, variables, form: objects/* forms */.uO.deploymentWithEvents, patienceMs: 10_000 }, watch.signal);
    if (whole.ok) {
        const { deployment: record, deploymentEvents: events } = whole.data;
        return { ...whole, data: { record, events, date: whole.date } };
    }
    if (whole.kind === 'unauthorized' || whole.kind === 'limited')
        return whole;
    const patienceMs = Math.min(60_000, Math.max(10_000, watch.deadline - context.clock.now()));
    const plain = await context.ask({ query: queries/* deployment */.kG, variables, form: objects/* forms */.uO.deployment, patienceMs }, watch.signal);
    return plain.ok
        ? { ...plain, data: { record: plain.data.deployment, events: [], date: plain.date } }
        : plain;
}
/** The first deployment that was started after this one. */
async function successorOf(context, { id, createdAt }, watch) {
    const answer = await context.list(30, watch.signal);
    if (!answer.ok)
        return undefined;
    const after = (text) => Date.parse(text ?? '') > Date.parse(createdAt ?? '');
    return answer.data.findLast((other) => other.id !== id && after(other.createdAt))?.id;
}
//# sourceMappingURL=look.js.map
;// CONCATENATED MODULE: ./build/src/platforms/railway/reason.js

/** What a step that failed means, as the beginning of a sentence. */
const failedSteps = {
    SNAPSHOT_CODE: 'The code could not be read',
    BUILD_IMAGE: 'The build failed',
    PUBLISH_IMAGE: 'The image could not be published',
    PRE_DEPLOY_COMMAND: 'The pre-deploy command failed',
    WAIT_FOR_DEPENDENCIES: 'A service that it depends on did not come up',
    CREATE_CONTAINER: 'The container could not be started',
    HEALTHCHECK: 'The health check never succeeded',
    CONFIGURE_NETWORK: 'The network could not be set up',
    MIGRATE_VOLUMES: 'A volume could not be moved',
    DRAIN_INSTANCES: 'The instances before it could not be drained',
};
/** Steps whose output is in the log of the build. */
const buildSteps = ['SNAPSHOT_CODE', 'BUILD_IMAGE', 'PUBLISH_IMAGE'];
/** The step that a deployment failed in: the last with an error, else the last that never ended. */
function failedStep(events) {
    return (events.findLast(({ payload }) => payload?.error) ?? events.findLast(({ completedAt }) => !completedAt));
}
/** Whether what went wrong is told by the log of the build rather than by that of the app. */
function failedInBuild(stages) {
    const last = stages.at(-1)?.name;
    return last !== undefined && buildSteps.includes(last);
}
/** Why a deployment is not live, as one sentence; undefined while nothing is wrong. */
function reasonOf(record, events, newer) {
    switch (record.status) {
        case 'FAILED':
            return withDiagnosis(failureSentence(events), record);
        case 'CRASHED':
            return withDiagnosis('It went live and then crashed: its process ended with an error.', record);
        case 'SUCCESS':
            if (!record.deploymentStopped)
                return undefined;
            return 'It went live, but all its instances have stopped: a person stopped it, or the app ended with exit code 0.';
        case 'NEEDS_APPROVAL':
            return 'It waits for a person to approve it in Railway.';
        case 'SKIPPED':
            return `Railway skipped it: ${skippedBecause(record, newer)}.`;
        case 'REMOVING':
        case 'REMOVED':
            return newer === undefined
                ? 'A person removed or cancelled it.'
                : `Deployment ${newer} took its place.`;
        default:
            return undefined;
    }
}
function failureSentence(events) {
    const event = failedStep(events);
    if (!event)
        return 'It failed, and Railway does not say in which step.';
    const { payload } = event;
    const what = failedSteps[event.step] ?? `The step ${event.step} failed`;
    const why = payload?.error ?? payload?.reason ?? payload?.detail;
    const times = payload?.maxAttempts
        ? ` after ${payload.attempt ?? '?'} of ${payload.maxAttempts} attempts`
        : '';
    const took = payload?.durationMs ? ` in ${(0,duration/* formatDuration */.a3)(payload.durationMs)}` : '';
    return `${what}${times}${took}${why ? `: ${oneLine(why)}` : ''}.`;
}
function skippedBecause({ meta }, newer) {
    if (typeof meta?.skippedReason === 'string')
        return oneLine(meta.skippedReason);
    if (newer !== undefined)
        return `deployment ${newer} was started after it`;
    return 'none of its watched paths changed, or the checks of its commit did not pass';
}
/** Keys under which Railway's analysis may say something to a person; its form is not part of the schema. */
const diagnosisKeys = ['message', 'summary', 'title', 'description', 'reason', 'error'];
function withDiagnosis(sentence, { diagnosis }) {
    const text = diagnosisText(diagnosis);
    return text === undefined ? sentence : `${sentence} Railway’s diagnosis: ${oneLine(text)}.`;
}
function diagnosisText(diagnosis) {
    if (typeof diagnosis === 'string')
        return diagnosis.trim() || undefined;
    if (typeof diagnosis !== 'object' || diagnosis === null)
        return undefined;
    const known = diagnosis;
    return diagnosisKeys
        .map((key) => known[key])
        .find((value) => typeof value === 'string' && value.trim() !== '');
}
/** Without the full stop, which the sentence around it has. */
function oneLine(text) {
    const line = text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
    return line.length > 300 ? `${line.slice(0, 297)}...` : line;
}
//# sourceMappingURL=reason.js.map
;// CONCATENATED MODULE: ./build/src/platforms/railway/sight.js
const seeing = { count: 0, message: '' };
/** A deployment can be unknown for a while after its id was told. */
const unknownMs = 60_000;
const mostRefusals = 3;
/** The blindness after a look: none when it saw something. */
function unseen(before, answer) {
    if (answer.ok)
        return seeing;
    return { count: before.count + 1, kind: answer.kind, message: describe(answer.kind, answer.message) };
}
/** Whether looking on makes no sense: the token was taken away, or Railway goes on not knowing the deployment. */
function staysBlind({ count, kind }, elapsed) {
    if (count < mostRefusals)
        return false;
    return kind === 'unauthorized' || (kind === 'not-found' && elapsed > unknownMs);
}
function describe(kind, message) {
    if (kind === 'unauthorized')
        return `Railway refuses the token now (${message})`;
    if (kind === 'not-found')
        return `Railway does not know the deployment (${message})`;
    if (kind === 'limited')
        return `Railway takes no more requests (${message})`;
    return `Railway could not be asked (${message})`;
}
//# sourceMappingURL=sight.js.map
;// CONCATENATED MODULE: ./build/src/platforms/railway/follow.js








/** How long a deployment has to stay a success: one that crashes at its first request is none. */
const settleMs = 15_000;
function nothingSeen(learnt) {
    return {
        learnt,
        wentLive: false,
        successSince: undefined,
        track: stages/* noStages */.nZ,
        last: undefined,
        blind: seeing,
        told: '',
        wondered: new Set(),
    };
}
/** Follows a deployment until it ends or the time is up; then it looks once more. */
async function followDeployment(context, id, watch) {
    const { clock } = context;
    const startedAt = clock.now();
    const memory = nothingSeen(await context.learn(watch.signal));
    for (;;) {
        const answer = await lookAt(context, id, watch);
        const elapsed = clock.now() - startedAt;
        const remaining = watch.deadline - clock.now();
        memory.blind = unseen(memory.blind, answer);
        if (answer.ok) {
            const seen = await readLook(context, { look: answer.data, memory }, watch);
            if (seen.outcome !== 'running' && (settled(context, memory, seen) || remaining <= 0))
                return seen;
            tell(memory, seen, watch);
        }
        else if (memory.blind.count === 1) {
            context.note(`${id} cannot be looked at (${answer.message}); trying again`);
        }
        const pause = (0,polling/* nextLook */.J)({ elapsed, remaining });
        if (pause === 0 || staysBlind(memory.blind, elapsed))
            return gaveUp(id, memory, elapsed);
        await clock.sleep(Math.min(pause, settleMs), watch.signal);
    }
}
/** One look as a deployment; what has replaced it is asked only of one that was replaced. */
async function readLook(context, { look, memory }, watch) {
    const { record, events, date } = look;
    const { instance, service } = memory.learnt;
    wonder(context, record, memory.wondered);
    memory.wentLive ||= (0,state/* hasServed */.qP)(record, events);
    memory.track = (0,stages/* seeStage */.IS)(memory.track, { name: record.status }, context.clock.now());
    const replaced = ['REMOVED', 'REMOVING', 'SKIPPED'].includes(record.status);
    const newer = replaced ? await successorOf(context, record, watch) : undefined;
    const { wentLive } = memory;
    const scheduled = Boolean(instance.cronSchedule);
    const outcome = (0,state/* outcomeOf */.sG)(record, { wentLive, newer, scheduled });
    const reason = outcome === 'live' ? undefined : reasonOf(record, events, newer);
    return {
        ...(0,railway_context/* toVersion */.O)(record),
        platform: 'railway',
        service,
        outcome,
        status: record.status,
        link: `${service.link}&id=${record.id}`,
        stages: events.length > 0 ? (0,state/* stagesOf */.ZL)(events, date) : (0,stages/* stagesOf */.ZL)(memory.track, context.clock.now()),
        wentLive,
        ...(reason === undefined ? {} : { reason }),
        ...(newer === undefined ? {} : { supersededBy: newer }),
    };
}
function wonder(context, { id, status }, wondered) {
    if ((0,state/* isKnownStatus */.ih)(status) || wondered.has(status))
        return;
    wondered.add(status);
    const what = status === ''
        ? 'tells no status'
        : `is ${JSON.stringify(status)}, a status that Lockkeeper does not know`;
    context.note(`${id} ${what}: that is no failure, waiting on`);
}
/** Whether an end is the last word: a success has to stay one for a while. */
function settled({ clock, note }, memory, { id, status }) {
    if (status !== 'SUCCESS')
        return true;
    if (memory.successSince === undefined) {
        memory.successSince = clock.now();
        note(`${id} is a success; watching for ${settleMs / 1000} seconds whether it stays one`);
    }
    return clock.now() - memory.successSince >= settleMs;
}
/** A success that has to settle is still on its way. */
function tell(memory, seen, watch) {
    memory.last = seen;
    const stage = `${seen.status} ${seen.stages.at(-1)?.name ?? ''}`;
    if (stage === memory.told)
        return;
    memory.told = stage;
    watch.onChange({ ...seen, outcome: 'running' });
}
function gaveUp(id, { last, learnt, blind }, elapsed) {
    const { service } = learnt;
    const known = last ?? {
        id,
        platform: 'railway',
        service,
        outcome: 'running',
        status: '',
        link: `${service.link}&id=${id}`,
        stages: [],
        wentLive: false,
    };
    return { ...known, outcome: 'timed-out', reason: whyStopped(known, blind, elapsed) };
}
function whyStopped({ status, wentLive }, blind, elapsed) {
    if (blind.count > 0 && wentLive)
        return `It was ${status} when it was last seen. ${blind.message}.`;
    if (blind.count > 0)
        return `${blind.message}; whether it went live is not known.`;
    const where = status === '' ? 'not live' : `still ${status}`;
    return `It was ${where} after ${(0,duration/* formatDuration */.a3)(elapsed)}; it goes on and may still go live.`;
}
//# sourceMappingURL=follow.js.map
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/platforms/railway/log-tail.js




const mostLines = 500;
/**
 * The last lines of the build, where that failed, else of the app; the other log where that one is empty. Empty
 * where neither can be had.
 */
async function readLogTail(context, deployment, { lines, signal }) {
    const build = failedInBuild(deployment.stages) && !deployment.wentLive;
    const order = build ? [queries/* buildLogs */.Gq, queries/* appLogs */.jY] : [queries/* appLogs */.jY, queries/* buildLogs */.Gq];
    for (const query of order) {
        const variables = { id: deployment.id, limit: Math.min(mostLines, lines) };
        const answer = await context.ask({ query, variables, form: objects/* forms */.uO.log, patienceMs: 20_000 }, signal);
        if (!answer.ok) {
            context.note(`The log could not be read (${answer.message}); it is on the deployment’s page`);
            continue;
        }
        const text = [...answer.data.lines]
            .sort((a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp) || 0)
            .flatMap(({ message }) => message.trimEnd().split(/\r?\n/))
            .map(external_node_util_.stripVTControlCharacters);
        if (text.length > 0)
            return text.slice(-lines);
    }
    return [];
}
//# sourceMappingURL=log-tail.js.map
// EXTERNAL MODULE: ./build/src/core/commit.js
var core_commit = __webpack_require__(344);
// EXTERNAL MODULE: ./build/src/platforms/environment.js
var environment = __webpack_require__(86011);
// EXTERNAL MODULE: ./build/src/platforms/rules.js
var rules = __webpack_require__(29589);
;// CONCATENATED MODULE: ./build/src/platforms/railway/inspect.js



/** What stands in the way of a deployment of this service, or makes it another than was asked for. */
function inspectService(learnt, { commit, autoDeploys }) {
    const { instance, service } = learnt;
    const findings = [];
    if (instance.service.isRestricted) {
        findings.push(finding(rules/* platformRules */.l.serviceSuspended, learnt, {
            title: `${service.name} is restricted by Railway`,
            detail: 'A deployment would not be let through. Nothing was deployed.',
            fix: `see what Railway says on ${service.link}, then run it again`,
        }));
    }
    if (instance.source?.image && commit !== undefined) {
        findings.push(finding(rules/* platformRules */.l.commitNotTaken, learnt, {
            title: `${service.name} runs the image ${instance.source.image}: Railway deploys that, not ${(0,core_commit/* shortCommit */.A)(commit)}`,
            detail: 'A commit chooses a version of a service that is built from a repository only.',
            fix: 'set the image of the service to the tag of this commit before the deployment, or connect its repository',
        }));
    }
    if (autoDeploys && !instance.source?.image) {
        findings.push(finding(rules/* platformRules */.l.autoDeployRaces, learnt, {
            title: `Railway deploys each push to ${service.name} by itself as well`,
            detail: 'Its deployment and ours race, and a push can be live before any gate has seen it.',
            fix: `on ${service.link} under Settings > Source switch automatic deployments off`,
        }));
    }
    return findings;
}
/** Others on their way. */
function otherInProgress(learnt, running) {
    return running.slice(0, 1).map((record) => {
        const commit = (0,state/* commitOf */.D3)(record);
        const of = commit === undefined ? '' : ` of ${(0,core_commit/* shortCommit */.A)(commit)}`;
        return finding(rules/* platformRules */.l.deployInProgress, learnt, {
            title: `${record.id}${of} of ${learnt.service.name} is on its way (${record.status || 'without a status'})`,
            detail: 'Whichever goes live last serves.',
        });
    });
}
function finding({ id, severity }, { service }, words) {
    return { rule: id, severity: severity === 'off' ? 'notice' : severity, ...words, subject: service.id };
}
//# sourceMappingURL=inspect.js.map
// EXTERNAL MODULE: ./build/src/platforms/railway/refusal.js
var railway_refusal = __webpack_require__(44458);
;// CONCATENATED MODULE: ./build/src/platforms/railway/preflight.js








/** How many of the newest deployments are looked at. */
const newestCount = 30;
/** Looks at everything that would let a deployment fail or go astray, and changes nothing. */
async function preflight(context, signal) {
    const learnt = await context.learn(signal);
    const { service } = learnt;
    const listed = await context.list(newestCount, signal);
    if (!listed.ok)
        throw (0,railway_refusal/* refusedError */.b)(listed, `list the deployments of ${service.name}`);
    const running = listed.data.filter(state/* isRunning */.W_);
    const same = running.find((record) => canFollow(record, learnt, context.commit));
    const live = findLive(listed.data, learnt);
    const [newest] = listed.data;
    return {
        service,
        findings: [
            ...inspectService(learnt, {
                commit: context.commit,
                autoDeploys: await autoDeploys(context, learnt, signal),
            }),
            ...(same ? [] : otherInProgress(learnt, running)),
            ...(await inspectVariables(context, learnt, signal)),
        ],
        ...(live ? { live: (0,railway_context/* toVersion */.O)(live) } : {}),
        ...(same ? { running: (0,railway_context/* toVersion */.O)(same) } : {}),
        ...(newest ? { newest: (0,railway_context/* toVersion */.O)(newest) } : {}),
        known: listed.data.map(({ id }) => id),
    };
}
/** Whether one on its way does what is asked for. Of an image any does: the service says which. */
function canFollow(record, { instance }, commit) {
    const told = (0,state/* commitOf */.D3)(record);
    if (instance.source?.image)
        return told === undefined;
    return commit !== undefined && told !== undefined && (0,core_commit/* sameCommit */.K)(told, commit);
}
/** What serves. Where it is older than all that were listed, Railway's own list of what is active has it. */
function findLive(listed, { instance }) {
    const facts = { wentLive: false, newer: undefined, scheduled: Boolean(instance.cronSchedule) };
    return listed.find((record) => (0,state/* outcomeOf */.sG)(record, facts) === 'live') ?? instance.activeDeployments[0];
}
/** A service may be deployed by each push as well. What cannot be learnt of that stops no release. */
async function autoDeploys(context, learnt, signal) {
    const call = { query: queries/* autoDeploy */.Zc, variables: idsOf(learnt), form: objects/* forms */.uO.autoDeploy };
    const answer = await context.ask(call, signal);
    return answer.ok && answer.data.serviceInstanceAutoDeployStatus.enabled;
}
async function inspectVariables(context, learnt, signal) {
    const { required, forbidden } = context.environmentRules;
    if (required.length === 0 && forbidden.length === 0)
        return [];
    const call = { query: queries/* variables */.Ee, variables: idsOf(learnt), form: objects/* forms */.uO.variables };
    const answer = await context.ask(call, signal);
    if (!answer.ok)
        throw (0,railway_refusal/* refusedError */.b)(answer, `read the variables of ${learnt.service.name}`);
    const variables = Object.entries(answer.data.variables).map(([key, value]) => ({
        key,
        value: String(value),
    }));
    return (0,environment/* checkEnvironment */.Q)(variables, context.environmentRules, learnt.service.name);
}
function idsOf({ place, projectId }) {
    return { serviceId: place.serviceId, environmentId: place.environmentId, projectId };
}
//# sourceMappingURL=preflight.js.map
;// CONCATENATED MODULE: ./build/src/platforms/railway/correlate.js


/**
 * Finds our deployment among the newest. Those of our commit come before those that tell none yet; of several the
 * oldest is taken, because ours was asked for first.
 */
function ourDeployment(deployments, { known, commit }) {
    const fresh = deployments
        .filter(({ id }) => !known.includes(id))
        .sort((a, b) => Date.parse(a.createdAt ?? '') - Date.parse(b.createdAt ?? '') || 0);
    const told = (record) => (0,state/* commitOf */.D3)(record);
    const exact = fresh.filter((record) => commit !== undefined && (0,core_commit/* sameCommit */.K)(told(record) ?? '', commit));
    const untold = fresh.filter((record) => commit === undefined || told(record) === undefined);
    const [first, ...others] = exact.length > 0 ? exact : untold;
    return first && { id: first.id, others: others.map(({ id }) => id) };
}
/** Looks every 5 seconds, the last time when the time is up. */
async function lookFor(context, { expected, forMs }, signal) {
    const until = context.clock.now() + forMs;
    for (;;) {
        const answer = await context.list(20, signal);
        const match = answer.ok ? ourDeployment(answer.data, expected) : undefined;
        const left = until - context.clock.now();
        if (match || left <= 0)
            return match;
        await context.clock.sleep(Math.min(5000, left), signal);
    }
}
/** What a person should know of a match that was not the only one. */
function noteOf({ id, others }) {
    if (others.length === 0)
        return undefined;
    return `${[id, ...others].join(' and ')} could both be ours: following ${id}, the oldest`;
}
//# sourceMappingURL=correlate.js.map
;// CONCATENATED MODULE: ./build/src/platforms/railway/rollback.js






/** How long the deployment is looked for that a rollback starts: Railway does not name it. */
const shownMs = 60_000;
/**
 * Starts what was live before once more, from the image that Railway keeps of it. The deployments are read again
 * first: while another one is on its way, or the target is live, nothing is done.
 */
async function rollbackTo(context, target, signal) {
    const { instance, service } = await context.learn(signal);
    const before = await context.list(30, signal);
    if (!before.ok)
        throw (0,railway_refusal/* refusedError */.b)(before, `list the deployments of ${service.name}`);
    const running = before.data.find(state/* isRunning */.W_);
    if (running) {
        return {
            started: false,
            reason: `${running.id} is on its way (${running.status}); a rollback would fight with it`,
            fix: `wait until ${running.id} has ended, or cancel it, then run it again`,
        };
    }
    const read = { query: queries/* deployment */.kG, variables: { id: target.id }, form: objects/* forms */.uO.deployment };
    const found = await context.ask(read, signal);
    if (!found.ok)
        return refused(found.message, target, service.name);
    const record = found.data.deployment;
    const facts = { wentLive: true, newer: undefined, scheduled: Boolean(instance.cronSchedule) };
    if ((0,state/* outcomeOf */.sG)(record, facts) === 'live')
        return { started: false, reason: `${target.id} is live already` };
    if (!record.canRollback) {
        return refused('Railway keeps its image no longer, or it was never live', target, service.name);
    }
    const variables = { id: target.id };
    const answer = await context.ask({ query: queries/* rollback */.dU, variables, form: objects/* forms */.uO.rollback }, signal);
    if (!answer.ok && answer.kind === 'unauthorized')
        throw (0,railway_refusal/* refusedError */.b)(answer, `roll ${service.name} back`);
    if (!answer.ok && !answer.sent)
        return refused(answer.message, target, service.name);
    if (answer.ok && !answer.data.deploymentRollback)
        return refused('it answered no', target, service.name);
    const expected = { known: before.data.map(({ id }) => id), commit: (0,state/* commitOf */.D3)(record) ?? target.commit };
    const match = await lookFor(context, { expected, forMs: shownMs }, signal);
    if (!match)
        return rollback_unseen(context, target, signal);
    const note = noteOf(match);
    return { started: true, id: match.id, ...(note === undefined ? {} : { note }) };
}
/** No new deployment has shown: then the old one may serve again by itself. */
async function rollback_unseen(context, target, signal) {
    const read = { query: queries/* deployment */.kG, variables: { id: target.id }, form: objects/* forms */.uO.deployment };
    const found = await context.ask(read, signal);
    const facts = { wentLive: false, newer: undefined, scheduled: false };
    if (found.ok && ['live', 'running'].includes((0,state/* outcomeOf */.sG)(found.data.deployment, facts))) {
        return { started: true, id: target.id, note: `Railway started ${target.id} itself again` };
    }
    return {
        started: false,
        reason: `Railway was asked to roll back to ${target.id}, and in a minute no new deployment has appeared`,
        fix: 'see the deployments on the service’s page before anything else is tried',
    };
}
function refused(message, { id, commit }, service) {
    const version = commit ? ` (${(0,core_commit/* shortCommit */.A)(commit)})` : '';
    return {
        started: false,
        reason: `Railway does not roll back to ${id}${version}: ${message}`,
        fix: commit
            ? `lockkeeper deploy --platform railway --service ${service} --commit ${commit}`
            : 'deploy the version that was good once more',
    };
}
//# sourceMappingURL=rollback.js.map
;// CONCATENATED MODULE: ./build/src/platforms/railway/trigger.js




/** How long a deployment is looked for of which it is not sure that it was asked for. */
const lostMs = 45_000;
/**
 * Starts a deployment of the commit and returns its id. A request without a clear answer is never sent again: a
 * second one would stop the containers that the first one starts. What it has started is looked for instead.
 */
async function triggerDeployment(context, before, signal) {
    const { place, instance, service } = await context.learn(signal);
    const { serviceId, environmentId } = place;
    const commit = instance.source?.image ? undefined : context.commit;
    const variables = { serviceId, environmentId, ...(commit === undefined ? {} : { commitSha: commit }) };
    const answer = await context.ask({ query: queries/* deploy */.gg, variables, form: objects/* forms */.uO.deploy }, signal);
    if (answer.ok)
        return { started: true, id: answer.data.serviceInstanceDeployV2 };
    if (!answer.sent)
        return refusal(answer, service.name);
    context.note(`No clear answer to the deploy request (${answer.message}); looking whether it was done`);
    const match = await lookFor(context, { expected: { known: before.known, commit }, forMs: lostMs }, signal);
    if (match) {
        const note = `the answer to the request was lost, and ${match.id} is what it started`;
        return { started: true, id: match.id, note: [note, noteOf(match)].filter(Boolean).join('; ') };
    }
    return {
        started: false,
        reason: `Railway gave no clear answer to the deploy request for ${service.name} (${answer.message}), and no deployment of it has appeared`,
        fix: 'see https://status.railway.com, then run it again: a deployment that appears meanwhile is followed',
    };
}
function refusal(refusal, name) {
    const { kind, message } = refusal;
    if (kind === 'unauthorized')
        throw (0,railway_refusal/* refusedError */.b)(refusal, `deploy ${name}`);
    return { started: false, reason: `Railway refused to deploy ${name}: ${message}`, fix: fixOf(kind) };
}
function fixOf(kind) {
    if (kind === 'limited')
        return 'the requests of this hour are used up: run it again when the hour is over';
    if (kind === 'unavailable')
        return 'nothing was started: see https://status.railway.com and run it again';
    return 'check that the commit is pushed to the service’s repository; Railway takes the full hash only';
}
//# sourceMappingURL=trigger.js.map
;// CONCATENATED MODULE: ./build/src/platforms/railway/service.js







/** One service of Railway, in one environment, as a platform. */
function railwayService(options) {
    const context = (0,railway_context/* openContext */.e)(options);
    return {
        name: 'railway',
        preflight: (signal) => preflight(context, signal),
        trigger: (before, signal) => triggerDeployment(context, before, signal),
        follow: (id, watch) => followDeployment(context, id, watch),
        logs: (deployment, lines, signal) => readLogTail(context, deployment, { lines, signal }),
        cancel: (id, signal) => cancelDeployment(context, id, signal),
        rollback: (target, signal) => rollbackTo(context, target, signal),
    };
}
//# sourceMappingURL=service.js.map
// EXTERNAL MODULE: ./build/src/stages/open-http.js + 5 modules
var open_http = __webpack_require__(6918);
// EXTERNAL MODULE: ./build/src/stages/deploy/railway-problems.js
var railway_problems = __webpack_require__(26487);
;// CONCATENATED MODULE: ./build/src/stages/deploy/railway-services.js





/** The services to deploy. Throws `UserError` with everything that is wrong in what was given. */
function railwayTargets(given, commit, host) {
    const { railwayToken: token, service: services = [] } = given;
    const problems = (0,railway_problems.railwayProblems)(given);
    if (token === undefined || problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    const { clock } = host;
    const http = (0,open_http/* openHttp */.f)(host);
    const apis = (0,connect/* railwayApis */.P)({ http, clock, token, address: railwayAddress(host) });
    return services.map((service) => ({
        label: service,
        platform: railwayService({
            apis,
            clock,
            service,
            environment: given.railwayEnvironment,
            project: given.railwayProject,
            tokenKind: given.tokenKind ?? 'auto',
            commit,
            environmentRules: { required: given.requiredEnv ?? [], forbidden: given.forbiddenEnv ?? [] },
            note: (line) => host.log.info(`note: ${line}`),
        }),
    }));
}
/** Another address is for tests and for trying out. */
function railwayAddress({ env }) {
    const given = env.LOCKKEEPER_RAILWAY_API;
    if (!given || /^https?:\/\//.test(given))
        return given || undefined;
    throw new errors/* UserError */.yo({
        what: 'is no http or https address',
        where: 'LOCKKEEPER_RAILWAY_API',
        fix: 'unset it',
    });
}
//# sourceMappingURL=railway-services.js.map

/***/ }),

/***/ 20594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ publishChecks)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10353);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20388);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79157);
/* harmony import */ var _history_history_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94619);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36534);
/* harmony import */ var _run_gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76434);
/* harmony import */ var _set_outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69674);








/** Runs gates of a release, hands their report to the outlets and sets the outputs that every report has. */
async function publishChecks({ gate, commit, secrets, run }, given, { host, services }) {
    const startedAt = host.clock.now();
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h_)(host.cwd, given.workingDirectory ?? '.');
    const settings = { ...(0,_config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .fillRunSettings */ .iS)(given), comment: 'never' };
    const history = (0,_history_history_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .historyEntry */ .x)(given, host);
    if (history)
        await services.startHistory(history, [gate], host);
    const reportOn = (checks) => (0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .makeReport */ .d)({
        tool: { name: 'lockkeeper', version: _core_version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r },
        startedAt: new Date(startedAt).toISOString(),
        checks,
        durationMs: host.clock.now() - startedAt,
        ...(commit === undefined ? {} : { commit }),
        notes: [],
        failOn: settings.failOn,
    });
    const checks = await run().catch(async (error) => {
        // A run that was stopped keeps the row of a stage that has not ended.
        if (history && error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) {
            const broken = (0,_run_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .brokenCheck */ .I)({ gate, project: '.', clock: host.clock }, error, startedAt);
            await services.recordReport(history, reportOn([broken]), host);
        }
        throw error;
    });
    const report = reportOn(checks);
    const published = await services.publish(report, {
        host,
        root: repository.root,
        cwd: repository.cwd,
        settings,
        annotations: given.annotations ?? true,
        summary: given.summary ?? true,
        githubToken: undefined,
        history,
        secrets: secrets.filter((secret) => secret !== undefined),
    });
    (0,_set_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .setReportOutputs */ .vl)(host, published);
    return published;
}
//# sourceMappingURL=publish-checks.js.map

/***/ }),

/***/ 74062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ releaseCommit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18960);



/**
 * Full hash of the commit that is released: the named one, else the workflow's, else HEAD; undefined outside of a
 * repository. Throws `UserError` for a name that is no hash and that git does not know here.
 */
async function releaseCommit(host, given) {
    const { commit, workingDirectory = '.' } = given;
    if (commit !== undefined && /^[0-9a-f]{40}$/i.test(commit))
        return commit.toLowerCase();
    if (commit === undefined && host.kind === 'actions' && host.env.GITHUB_SHA)
        return host.env.GITHUB_SHA;
    const repository = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, workingDirectory)).catch(() => undefined);
    if (commit === undefined)
        return repository && (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .currentCommit */ .Hg)(repository);
    return named(commit, repository);
}
async function named(commit, repository) {
    const found = repository && (await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOf */ .D3)(repository, commit));
    if (found !== undefined)
        return found;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        what: `${JSON.stringify(commit.slice(0, 60))} is no full hash, and git does not know it here`,
        where: 'commit',
        why: 'platforms deploy a commit by its full hash only',
        fix: 'give all 40 characters: git rev-parse HEAD',
    });
}
//# sourceMappingURL=release-commit.js.map

/***/ })

};
