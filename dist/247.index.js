export const id = 247;
export const ids = [247,621];
export const modules = {

/***/ 16494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ issueProblems)
/* harmony export */ });
/* unused harmony export shownPath */
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89235);

/** What a schema says against a part of the file, at the lines it is about. */
function issueProblems(issues, { file: { raw, place }, at, keysAt }) {
    return issues.flatMap((issue) => {
        const path = [...at, ...issue.path];
        if (issue.code === 'unrecognized_keys') {
            return issue.keys.map((key) => unknownKey({ key, path, known: keysAt(path) }, place([...path, key])));
        }
        if (issue.code === 'invalid_key') {
            const said = inWords(issue.issues[0]?.message ?? issue.message);
            return [{ what: `the key \`${String(path.at(-1))}\` ${said}`, where: place(path) }];
        }
        const missing = issue.path.length > 0 && valueAt(raw, path) === undefined;
        const what = `${shownPath(path)} ${missing ? 'is missing' : inWords(issue.message)}`;
        return [{ what, where: place(path) }];
    });
}
function valueAt(raw, path) {
    return path.reduce((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), raw);
}
const kinds = {
    object: 'a map',
    record: 'a map',
    array: 'a list',
    int: 'a whole number',
    string: 'text',
    boolean: 'true or false',
};
/** What the schema library says by itself, in our words. */
function inWords(message) {
    return message
        .replace(/^Invalid input: expected (\w+), received .*$/, (_whole, kind) => `must be ${kinds[kind] ?? kind}`)
        .replace(/^Too (?:big|small): expected \w+ to (?:be|have) ([<>])=?(\d+).*$/, (_whole, sign, limit) => sign === '<' ? `must be at most ${limit}` : `must be at least ${limit}`)
        .replace(/^Invalid option: expected /, 'must be ');
}
function unknownKey({ key, path, known }, where) {
    const meant = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, known);
    return {
        what: `unknown key \`${key}\`${path.length === 0 ? '' : ` in ${shownPath(path)}`}`,
        where,
        fix: meant ? `did you mean \`${meant}\`?` : `the keys here are: ${known.join(', ')}`,
    };
}
/** `requests[2].expect.json`, or `the file`. */
function shownPath(path) {
    const text = path
        .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
        .join('')
        .replace(/^\./, '');
    return text === '' ? 'the file' : `\`${text}\``;
}
//# sourceMappingURL=yaml-problems.js.map

/***/ }),

/***/ 45930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ schedulerRuns),
/* harmony export */   Pk: () => (/* binding */ migrationIdOf),
/* harmony export */   Yr: () => (/* binding */ readMigrations),
/* harmony export */   jA: () => (/* binding */ progressOf),
/* harmony export */   sp: () => (/* binding */ readBackups)
/* harmony export */ });
/* unused harmony export readBackup */
/* harmony import */ var _matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88735);

const idNames = ['id', 'backup_id', 'backupId', 'name', 'filename', 'file_name', 'file', 'key', 'path'];
const timeNames = [
    'finished_at',
    'finishedAt',
    'completed_at',
    'created_at',
    'createdAt',
    'created',
    'timestamp',
    'modified',
    'mtime',
    'ran_at',
    'date',
    'time',
];
const statusNames = ['status', 'state'];
/** The backups of a list. */
function readBackups(json) {
    const items = listOf(json, ['backups', 'items', 'data', 'results', 'files']);
    return items?.flatMap((item) => readBackup(item) ?? []);
}
/** One backup: its name, or a map. */
function readBackup(item) {
    if (typeof item === 'string')
        return withTime({ id: item }, timeOfName(item));
    if (!isMap(item))
        return undefined;
    const id = firstOf(item, idNames);
    if (typeof id !== 'string' && typeof id !== 'number')
        return undefined;
    const status = firstOf(item, statusNames) ?? (item.success === false ? 'failed' : undefined);
    const names = idNames.map((name) => item[name]).filter((name) => typeof name === 'string');
    const time = (0,_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .n)(firstOf(item, timeNames)) ?? names.map(timeOfName).find((found) => found !== undefined);
    return withTime({ id: String(id), ...(typeof status === 'string' ? { status: status.toLowerCase() } : {}) }, time);
}
function withTime(backup, time) {
    return time === undefined ? backup : { ...backup, time };
}
/** The digits of a date and a time in a name, taken as UTC. */
function timeOfName(name) {
    const match = /(20\d\d)-?(\d\d)-?(\d\d)(?:[T_-]?(\d\d)[:-]?(\d\d)[:-]?(\d\d)?)?/.exec(name);
    if (!match)
        return undefined;
    const [, year, month, day, hour = '00', minute = '00', second = '00'] = match;
    const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return Number.isNaN(time) ? undefined : time;
}
/** Whether a status says that a backup failed, or that it still runs; no status is as good as done. */
function progressOf({ status }) {
    if (status === undefined)
        return 'done';
    if (/fail|error|abort|cancel/.test(status))
        return 'failed';
    return /run|pend|queu|progress|start|creat|wait|process/.test(status) ? 'running' : 'done';
}
const migrationIds = ['id', 'migration_id', 'migrationId', 'version', 'revision', 'name', 'filename'];
/** Applied and pending migrations: two lists, or one with a sign on each item. */
function readMigrations(json) {
    if (isMap(json)) {
        const applied = listOf(firstOf(json, ['applied', 'executed', 'completed', 'done']), []);
        const pending = listOf(firstOf(json, ['pending', 'unapplied', 'missing', 'todo']), []);
        const count = firstOf(json, ['pending_count', 'pendingCount', 'pending']);
        const pendingIds = pending?.flatMap(migrationIdOf) ?? countedPending(count);
        if (applied)
            return { applied: inOrder(applied), pending: pendingIds ?? [] };
        const items = listOf(json, ['migrations', 'items', 'data', 'results']);
        if (items) {
            const split = splitByState(items);
            return { applied: split.applied, pending: pendingIds ?? split.pending };
        }
        const current = firstOf(json, ['current', 'head', 'version', 'revision', 'latest']);
        if (typeof current === 'string' && pendingIds)
            return { applied: [current], pending: pendingIds };
        return undefined;
    }
    const items = listOf(json, []);
    return items && splitByState(items);
}
function countedPending(count) {
    if (typeof count !== 'number')
        return undefined;
    return Array.from({ length: Math.min(count, 1000) }, (_, index) => `number ${index + 1}`);
}
/** One that failed or is under way is not applied. */
const notApplied = /pend|not|wait|todo|queu|running|progress|fail|error|abort|cancel/i;
function splitByState(items) {
    const isPending = (item) => {
        if (!isMap(item))
            return false;
        const status = firstOf(item, statusNames);
        if (typeof status === 'string')
            return notApplied.test(status);
        if (typeof item.applied === 'boolean')
            return !item.applied;
        if (typeof item.pending === 'boolean')
            return item.pending;
        return ['applied_at', 'appliedAt', 'run_on'].some((name) => item[name] === null);
    };
    return {
        applied: inOrder(items.filter((item) => !isPending(item))),
        pending: items.filter(isPending).flatMap(migrationIdOf),
    };
}
/** By the time of each where all have one, else by their numbers where all begin with one, else as they are listed. */
function inOrder(items) {
    const entries = items.flatMap((item) => migrationIdOf(item).map((id) => ({ id, time: appliedAt(item) })));
    const numbered = entries.every(({ id }) => /^[Vv]?\d/.test(id));
    const timed = entries.every(({ time }) => time !== undefined);
    const byNumber = (a, b) => numbered ? a.localeCompare(b, 'en', { numeric: true }) : 0;
    if (!timed && !numbered)
        return entries.map(({ id }) => id);
    return [...entries]
        .sort((a, b) => (timed ? (a.time ?? 0) - (b.time ?? 0) : 0) || byNumber(a.id, b.id))
        .map(({ id }) => id);
}
function appliedAt(item) {
    return isMap(item)
        ? (0,_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .n)(firstOf(item, ['applied_at', 'appliedAt', 'run_on', 'executed_at', ...timeNames]))
        : undefined;
}
/** The id of a migration: a text, or what stands under a usual name of a map; empty where there is none. */
function migrationIdOf(item) {
    if (typeof item === 'string')
        return [item];
    const id = isMap(item) ? firstOf(item, migrationIds) : undefined;
    return typeof id === 'string' || typeof id === 'number' ? [String(id)] : [];
}
/** Whether a scheduler says that it runs; undefined where the answer does not tell. */
function schedulerRuns(json) {
    if (!isMap(json))
        return undefined;
    const signs = [json, json.scheduler, json.backup].flatMap((part) => isMap(part) ? schedulerSigns(part) : []);
    if (typeof json.scheduler === 'boolean')
        signs.push(json.scheduler);
    return signs.length === 0 ? undefined : signs.every(Boolean);
}
function schedulerSigns(map) {
    const flags = ['enabled', 'running', 'scheduler_running', 'schedulerRunning', 'active', 'ok'];
    const known = flags.map((name) => map[name]).filter((value) => typeof value === 'boolean');
    const status = firstOf(map, statusNames);
    return typeof status === 'string' ? [...known, !/stop|fail|error|disabled|dead|off/i.test(status)] : known;
}
/** The list itself, or the first list under one of these names. */
function listOf(json, names) {
    if (isList(json))
        return json;
    if (!isMap(json))
        return undefined;
    return names.map((name) => json[name]).find(isList);
}
function firstOf(map, names) {
    return names.map((name) => map[name]).find((value) => value !== undefined && value !== null);
}
function isList(value) {
    return Array.isArray(value);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=admin.js.map

/***/ }),

/***/ 5475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ same),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   TK: () => (/* binding */ headerText),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   mq: () => (/* binding */ headerItems),
/* harmony export */   o_: () => (/* binding */ jsonOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _http_json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57860);


/** What the body is as JSON; undefined for none. */
function jsonOf(response) {
    return response.bodyCut ? undefined : (0,_http_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(response.body);
}
/** All lines of a header, joined as HTTP allows. Not for Set-Cookie. */
function headerText({ headers }, name) {
    const values = headers.filter(([known]) => known === name.toLowerCase()).map(([, value]) => value);
    return values.length === 0 ? undefined : values.join(', ');
}
/** The items of a header that is a list, in lower case. */
function headerItems(response, name) {
    return (headerText(response, name) ?? '')
        .split(',')
        .map((item) => item.trim().toLowerCase())
        .filter((item) => item !== '');
}
/** One failure of a rule. */
function failure(rule, what, { expected, got }) {
    return { rule, what, expected, got };
}
/** A value as a message shows it. */
function shown(value) {
    return value === undefined ? 'nothing' : JSON.stringify(value);
}
function same(a, b) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(a, b);
}
//# sourceMappingURL=answer.js.map

/***/ }),

/***/ 68929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ textFailures),
/* harmony export */   O2: () => (/* binding */ notJson),
/* harmony export */   _F: () => (/* binding */ patternFailures),
/* harmony export */   cB: () => (/* binding */ equalFailures),
/* harmony export */   ec: () => (/* binding */ jsonFailures),
/* harmony export */   j4: () => (/* binding */ headerFailures)
/* harmony export */ });
/* harmony import */ var _http_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57860);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5475);
/* harmony import */ var _matcher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88735);



/** What a JSONPath finds in the body. */
function jsonFailures({ path, ...asked }, answer) {
    const json = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o_)(answer.response);
    if (json === undefined)
        return [notJson(answer)];
    const several = /[*?,:]|\.\./.test(path);
    return (0,_matcher_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(asked, { values: (0,_http_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesAt */ .I0)(json, path), several, now: answer.now }).map((compared) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('expectation', path, compared));
}
/** A header's lines, joined; Set-Cookie is never shown. */
function headerFailures({ name, ...asked }, { response, now }) {
    const value = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .headerText */ .TK)(response, name);
    const problems = (0,_matcher_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(asked, { values: value === undefined ? [] : [value], several: false, now });
    const hidden = /^(set-cookie|authorization|www-authenticate)$/i.test(name);
    return problems.map(({ expected, got }) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('expectation', `header ${name.toLowerCase()}`, {
        expected,
        got: hidden && got !== 'nothing' ? '(hidden)' : got,
    }));
}
/** A text that has to be in the body, or must not be in it. */
function textFailures({ kind, text }, { response }) {
    const { body } = response;
    if (body.includes(text) === (kind === 'contains'))
        return [];
    return [(0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('expectation', 'body', { expected: `${kind} ${(0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)}`, got: describeBody(body) })];
}
/** A pattern that has to be found in the body. */
function patternFailures({ source }, { response }) {
    if (new RegExp(source, 'u').test(response.body))
        return [];
    return [
        (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('expectation', 'body', { expected: `matches /${source}/`, got: describeBody(response.body) }),
    ];
}
/** The whole body: text, or a JSON value whatever its spaces. */
function equalFailures(value, answer) {
    const { body } = answer.response;
    if (typeof value === 'string' && (body === value || body.trimEnd() === value.trimEnd()))
        return [];
    const json = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o_)(answer.response);
    if (json !== undefined && (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB)(json, value))
        return [];
    return [
        (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('expectation', 'body', {
            expected: (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(value),
            got: json === undefined ? describeBody(body) : (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(json),
        }),
    ];
}
/** The failure of a body that had to be JSON. */
function notJson({ response }) {
    const type = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .headerText */ .TK)(response, 'content-type');
    const got = response.bodyCut
        ? 'a body too long to read'
        : response.body === ''
            ? 'an empty body'
            : `${type ?? 'a body'} that is no JSON`;
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('expectation', 'body', { expected: 'JSON', got });
}
function describeBody(body) {
    return body.trim() === '' ? 'an empty body' : body.trim();
}
//# sourceMappingURL=body.js.map

/***/ }),

/***/ 96482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ cookiesOf),
/* harmony export */   Xz: () => (/* binding */ secureCookieFailures),
/* harmony export */   eW: () => (/* binding */ cookieFailures)
/* harmony export */ });
/* unused harmony export browserFailures */
/* harmony import */ var tough_cookie__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77380);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5475);


/** Every cookie that an answer sets, in order. A line that is no cookie is left out. */
function cookiesOf({ headers }) {
    return headers.filter(([name]) => name === 'set-cookie').flatMap(([, line]) => readCookie(line) ?? []);
}
function readCookie(line) {
    const cookie = tough_cookie__WEBPACK_IMPORTED_MODULE_0__/* .Cookie */ .Hk.parse(line);
    if (!cookie)
        return undefined;
    return {
        name: cookie.key,
        value: cookie.value,
        secure: cookie.secure,
        httpOnly: cookie.httpOnly,
        sameSite: cookie.sameSite?.toLowerCase(),
        domain: cookie.domain ?? undefined,
        path: cookie.path ?? undefined,
    };
}
/** One cookie against what the file asks of it, and against the rules that browsers have for every cookie. */
function cookieFailures(demands, answer) {
    const cookie = cookiesOf(answer.response).findLast(({ name }) => name === demands.name);
    if (!demands.exists)
        return cookie ? [failureOf(demands.name, { expected: 'not set', got: 'set' })] : [];
    if (!cookie)
        return [failureOf(demands.name, { expected: 'set', got: 'not set' })];
    const { secure, httpOnly, sameSite, domain, path } = demands;
    return [
        ...differs(cookie, 'Secure', { expected: secure, got: cookie.secure }),
        ...differs(cookie, 'HttpOnly', { expected: httpOnly, got: cookie.httpOnly }),
        ...differs(cookie, 'SameSite', { expected: sameSite, got: cookie.sameSite }),
        ...differs(cookie, 'Domain', { expected: domain?.replace(/^\./, '').toLowerCase(), got: cookie.domain }),
        ...differs(cookie, 'Path', { expected: path, got: cookie.path }),
        ...browserFailures(cookie, answer.url),
    ];
}
/** Every cookie that is set, against what a cookie with a secret needs. */
function secureCookieFailures(demands, answer) {
    const cookies = cookiesOf(answer.response);
    const missing = demands.names.filter((name) => !cookies.some((cookie) => cookie.name === name));
    const none = cookies.length === 0 && demands.names.length === 0;
    return [
        ...(none ? [(0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('cookie', 'Set-Cookie', { expected: 'at least one cookie', got: 'none' })] : []),
        ...missing.map((name) => failureOf(name, { expected: 'set', got: 'not set' })),
        ...cookies.flatMap((cookie) => [
            ...lacks(cookie, 'Secure', cookie.secure),
            ...lacks(cookie, 'HttpOnly', cookie.httpOnly || demands.scriptReadable.includes(cookie.name)),
            ...(demands.sameSite === undefined ? lacks(cookie, 'SameSite', cookie.sameSite !== undefined) : []),
            ...differs(cookie, 'SameSite', { expected: demands.sameSite, got: cookie.sameSite }),
            ...differs(cookie, 'Domain', {
                expected: demands.domain?.replace(/^\./, '').toLowerCase(),
                got: cookie.domain,
            }),
            ...differs(cookie, 'Path', { expected: demands.path, got: cookie.path }),
            ...browserFailures(cookie, answer.url),
        ]),
    ];
}
/** The rules of RFC 6265bis by which a browser drops a cookie without a word. */
function browserFailures(cookie, url) {
    const host = new URL(url).hostname;
    const { name, secure, domain, path, sameSite } = cookie;
    const problems = [
        [sameSite === 'none' && !secure, 'Secure, because of SameSite=None', 'no Secure: browsers drop it'],
        [
            /^__(Secure|Host)-/i.test(name) && !secure,
            'Secure, because of its name',
            'no Secure: browsers drop it',
        ],
        [
            /^__Host-/i.test(name) && domain !== undefined,
            'no Domain, because of its name',
            `Domain=${domain}: browsers drop it`,
        ],
        [
            /^__Host-/i.test(name) && path !== '/',
            'Path=/, because of its name',
            `${path ? `Path=${path}` : 'no Path'}: browsers drop it`,
        ],
        [
            domain !== undefined && !(0,tough_cookie__WEBPACK_IMPORTED_MODULE_0__/* .domainMatch */ .qn)(host, domain),
            `a Domain that ${host} belongs to`,
            `Domain=${domain}: browsers drop it`,
        ],
        [
            domain !== undefined && isPublicSuffix(domain, host),
            'a Domain of your own',
            `Domain=${domain}, which many share: browsers drop it`,
        ],
    ];
    return problems.flatMap(([wrong, expected, got]) => (wrong ? [failureOf(name, { expected, got })] : []));
}
/** `com`, `onrender.com`: a cookie for it would go to strangers. */
function isPublicSuffix(domain, host) {
    if (domain === host)
        return false;
    try {
        return (0,tough_cookie__WEBPACK_IMPORTED_MODULE_0__/* .getPublicSuffix */ .pj)(domain) === undefined && domain.includes('.') === host.includes('.');
    }
    catch {
        return false;
    }
}
function lacks(cookie, attribute, has) {
    return has ? [] : [failureOf(cookie.name, { expected: attribute, got: `no ${attribute}` })];
}
function differs({ name }, attribute, { expected, got }) {
    if (expected === undefined || expected === got)
        return [];
    const said = (value) => value === undefined || value === false
        ? `no ${attribute}`
        : value === true
            ? attribute
            : `${attribute}=${value}`;
    return [failureOf(name, { expected: said(expected), got: said(got) })];
}
function failureOf(name, compared) {
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('cookie', `cookie ${name}`, compared);
}
//# sourceMappingURL=cookies.js.map

/***/ }),

/***/ 23675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ schemaFailures),
/* harmony export */   Z: () => (/* binding */ schemaProblem)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42463);
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52210);
/* harmony import */ var ajv_formats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82815);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5475);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68929);






const mostErrors = 5;
/** How the body differs from a JSON Schema, one failure a place. */
function schemaFailures({ schema, from }, answer) {
    const json = (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o_)(answer.response);
    if (json === undefined)
        return [(0,_body_js__WEBPACK_IMPORTED_MODULE_3__/* .notJson */ .O2)(answer)];
    const validate = compile(schema);
    if (validate(json))
        return [];
    return (validate.errors ?? []).slice(0, mostErrors).map((error) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('expectation', `body${error.instancePath ? ` ${error.instancePath}` : ''}`, {
        expected: `as ${from} says: ${detail(error)}`,
        got: 'another form',
    }));
}
/** What is wrong with a JSON Schema; undefined for a good one. */
function schemaProblem(schema) {
    try {
        compile(schema);
        return undefined;
    }
    catch (error) {
        return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
    }
}
/** Draft 2020-12 where the schema says so or says nothing; draft 7 where it says that. */
function compile(schema) {
    const options = { allErrors: true, strict: false, validateFormats: true };
    const ajv = /draft-0[67]/.test(String(schema.$schema ?? '')) ? new ajv__WEBPACK_IMPORTED_MODULE_4__.Ajv(options) : new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_5__.Ajv2020(options);
    ajv_formats__WEBPACK_IMPORTED_MODULE_0__["default"](ajv);
    return ajv.compile(schema);
}
function detail({ message = 'does not match', params }) {
    const extra = Object.values(params).filter((value) => typeof value === 'string' && !message.includes(value));
    return extra.length > 0 ? `${message} (${extra.join(', ')})` : message;
}
//# sourceMappingURL=json-schema.js.map

/***/ }),

/***/ 88735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare),
/* harmony export */   n: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29509);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5475);


/** What does not hold of the values that were found; every one of them has to answer every question. */
function compare({ matcher, loose }, found) {
    const { exists, count, ...questions } = matcher;
    const problems = [];
    const size = sizeOf(found);
    if (exists === false)
        return found.values.length === 0 ? [] : [{ expected: 'nothing', got: all(found) }];
    if (count !== undefined && size !== count)
        problems.push({ expected: `${count} of them`, got: `${size ?? all(found)}` });
    if (found.values.length === 0) {
        const expected = describe({ ...questions, ...(exists ? { exists } : {}) });
        return count === undefined || expected !== ''
            ? [...problems, { expected: expected || 'a value', got: 'nothing' }]
            : problems;
    }
    for (const value of found.values) {
        const wrong = questionsOf(questions).filter((question) => !question.holds(value, { loose, now: found.now }));
        if (wrong.length === 0)
            continue;
        problems.push({ expected: wrong.map(({ text }) => text).join(' and '), got: (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(value) });
    }
    return problems;
}
function all({ values }) {
    return values.length === 1 ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(values[0]) : (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(values);
}
/** What `count` counts: matches where there can be several, else items, keys or characters. */
function sizeOf({ values, several }) {
    if (several)
        return values.length;
    const [value] = values;
    if (typeof value === 'string')
        return [...value].length;
    return typeof value === 'object' && value !== null ? Object.keys(value).length : undefined;
}
/** A matcher in words: `"healthy"`, `at least 3`. */
function describe(matcher) {
    return [...(matcher.exists ? ['a value'] : []), ...questionsOf(matcher).map(({ text }) => text)].join(' and ');
}
function questionsOf(matcher) {
    const { contains, matches, type } = matcher;
    const questions = [
        'equals' in matcher
            ? { text: (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(matcher.equals), holds: (value, { loose }) => equal(value, matcher.equals, loose) }
            : undefined,
        'not' in matcher
            ? { text: `not ${(0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(matcher.not)}`, holds: (value, { loose }) => !equal(value, matcher.not, loose) }
            : undefined,
        contains === undefined
            ? undefined
            : { text: `contains ${(0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(contains)}`, holds: (value) => holdsItem(value, contains) },
        matches === undefined
            ? undefined
            : { text: `matches /${matches}/`, holds: (value) => new RegExp(matches, 'u').test(textOf(value)) },
        type === undefined ? undefined : { text: `a ${type}`, holds: (value) => typeOf(value) === type },
        ...['above', 'below', 'at-least', 'at-most'].map((name) => boundQuestion(name, matcher[name])),
        oneOfQuestion(matcher['one-of']),
        ageQuestion(matcher['newer-than']),
    ];
    return questions.filter((question) => question !== undefined);
}
const bounds = {
    above: (value, limit) => value > limit,
    below: (value, limit) => value < limit,
    'at-least': (value, limit) => value >= limit,
    'at-most': (value, limit) => value <= limit,
};
function boundQuestion(name, limit) {
    if (limit === undefined)
        return undefined;
    return {
        text: `${name.replace('-', ' ')} ${limit}`,
        holds(value) {
            const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
            return typeof number === 'number' && bounds[name](number, limit);
        },
    };
}
function oneOfQuestion(choices) {
    if (choices === undefined)
        return undefined;
    return {
        text: `one of ${choices.map(_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP).join(', ')}`,
        holds: (value, { loose }) => choices.some((choice) => equal(value, choice, loose)),
    };
}
function ageQuestion(milliseconds) {
    if (milliseconds === undefined)
        return undefined;
    return {
        text: `a time of the last ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(milliseconds)}`,
        holds(value, { now }) {
            const time = timeOf(value);
            return time !== undefined && now - time <= milliseconds;
        },
    };
}
/** Milliseconds since the epoch: of ISO 8601 or HTTP's text, or of seconds or milliseconds as a number. */
function timeOf(value) {
    if (typeof value === 'number')
        return value < 1e11 ? value * 1000 : value;
    if (typeof value !== 'string')
        return undefined;
    // Text without a zone is read as UTC: a runner and a server seldom share another one.
    const zoned = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(value)
        ? `${value.replace(' ', 'T')}Z`
        : value;
    const time = Date.parse(zoned);
    return Number.isNaN(time) ? undefined : time;
}
function equal(value, expected, loose) {
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB)(value, expected) || (loose && typeof value !== 'object' && String(value) === String(expected));
}
function holdsItem(value, part) {
    if (Array.isArray(value))
        return value.some((item) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB)(item, part));
    return textOf(value).includes(String(part));
}
function textOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function typeOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'list';
    switch (typeof value) {
        case 'string':
            return 'text';
        case 'number':
            return 'number';
        case 'boolean':
            return 'boolean';
        default:
            return 'map';
    }
}
//# sourceMappingURL=matcher.js.map

/***/ }),

/***/ 51742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ blockItems),
/* harmony export */   K: () => (/* binding */ checkedHeaders),
/* harmony export */   M0: () => (/* binding */ blockSchemas),
/* harmony export */   cK: () => (/* binding */ blockNames),
/* harmony export */   po: () => (/* binding */ itemSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _request_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80907);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18090);



const method = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'], {
    error: 'must be a method in capitals, such as GET or POST',
});
/** What is sent, for blocks that send one request in several ways. */
const sent = {
    url: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ,
    method: method.optional(),
    headers: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldMap */ .Nf.optional(),
    json: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().optional(),
};
const refused = _values_js__WEBPACK_IMPORTED_MODULE_1__/* .status */ .h5.optional().meta({ description: 'Status without a good token. Default: 401 or 403.' });
const accepted = _values_js__WEBPACK_IMPORTED_MODULE_1__/* .status */ .h5.optional().meta({ description: 'Status with the token. Default: 2xx.' });
const path = (standard) => _values_js__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ.optional().meta({ description: `Default: \`${standard}\`.` });
const checkedHeaders = ['hsts', 'nosniff', 'frames', 'referrer', 'csp'];
/** The settings of each ready-made block, by its key in the file. */
const blockSchemas = {
    login: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        url: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ,
        json: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().optional(),
        form: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldMap */ .Nf.optional(),
        headers: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldMap */ .Nf.optional(),
        token: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq
            .optional()
            .meta({ description: 'JSONPath of the token. Default: `$.access_token` or `$.token`.' }),
        as: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.optional().meta({ description: 'The variable that holds the token. Default: `token`.' }),
        status: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .status */ .h5.optional(),
    })
        .meta({ description: 'Log in and keep the token as a variable. Nothing of the answer is shown.' }),
    cors: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        url: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ,
        allow: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te.meta({ description: 'Origins that get through; `*` for a public API.' }),
        refuse: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te
            .optional()
            .meta({ description: 'Origins that get nothing, besides those that are always tried.' }),
        methods: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(method).min(1).optional().meta({ description: 'Default: GET.' }),
        headers: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te
            .optional()
            .meta({ description: 'Request headers that are asked for. Default: content-type.' }),
        credentials: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt
            .optional()
            .meta({ description: 'Whether cookies must be allowed. Default: not asked.' }),
    })
        .meta({ description: 'Preflights: allowed origins get through, hostile ones get nothing.' }),
    'secure-cookies': zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        ...sent,
        form: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldMap */ .Nf.optional(),
        token: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .bearer */ .CM.optional(),
        names: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te.optional().meta({ description: 'Cookies that have to be set. Default: at least one.' }),
        'script-readable': _values_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te
            .optional()
            .meta({ description: 'Cookies that need no HttpOnly, such as a CSRF token.' }),
        'same-site': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_request_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .sameSites */ .FI).optional(),
        domain: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.optional(),
        path: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.optional(),
        status: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .status */ .h5.optional(),
    })
        .meta({
        description: 'Every cookie is Secure, HttpOnly, has SameSite, and obeys the rules of its name.',
    }),
    'needs-token': zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...sent, token: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .bearer */ .CM, refused, status: accepted })
        .meta({ description: 'Refused without a token and with a wrong one, answered with the right one.' }),
    'security-headers': zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        url: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ,
        skip: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(checkedHeaders)).optional(),
        require: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(checkedHeaders)).optional().meta({ description: 'Demand `csp` too.' }),
        'hsts-days': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
            .min(1)
            .optional()
            .meta({ description: 'Least max-age of HSTS, in days. Default: 180.' }),
        status: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .status */ .h5.optional(),
    })
        .meta({ description: 'HSTS (https only), nosniff, no framing by others, a careful referrer policy.' }),
    rewrites: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        edge: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ,
        origin: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ,
        headers: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldMap */ .Nf.optional(),
        token: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .bearer */ .CM.optional(),
        ignore: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te.optional().meta({ description: 'JSONPaths whose values may differ.' }),
        status: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .status */ .h5.optional(),
    })
        .meta({ description: 'The gateway’s path gives the same answer as the path of the origin behind it.' }),
    cron: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...sent, token: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .bearer */ .CM, refused, status: accepted })
        .meta({ description: 'A cron endpoint refuses strangers and takes a POST of `{}` with its token.' }),
    backup: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        start: path('/api/admin/backup-now'),
        list: path('/api/admin/backups'),
        token: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .bearer */ .CM.optional(),
        id: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.optional().meta({ description: 'JSONPath of the id in the answer of `start`.' }),
        within: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0.optional().meta({ description: 'Default: 10m.' }),
        every: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0.optional().meta({ description: 'Default: 5s.' }),
    })
        .meta({ description: 'Start a backup, once a run, and wait until the list has it.' }),
    'backup-age': zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        list: path('/api/admin/backups'),
        status: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ.optional().meta({
            description: 'Also ask here whether the scheduler runs: `/api/admin/backup-status`.',
        }),
        token: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .bearer */ .CM.optional(),
        'at-most': _values_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0.meta({ description: 'Age of the newest backup: `26h`.' }),
    })
        .meta({ description: 'The newest backup is no older than this.' }),
    migrations: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        url: path('/api/admin/migrations'),
        token: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .bearer */ .CM.optional(),
        newest: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.optional().meta({ description: 'Id that the newest applied migration must have.' }),
    })
        .meta({ description: 'No migration is pending, and the newest is the expected one.' }),
    import: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.meta({ description: 'A `.http`, `.rest` or `.hurl` file, seen from this file.' }),
};
const blockNames = Object.keys(blockSchemas);
/** A block as it stands in the file: its key, and what every item may have. */
const blockItems = Object.fromEntries(blockNames.map((name) => [name, zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ..._request_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .itemKeys */ .Gf, [name]: blockSchemas[name] })]));
const itemSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_request_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .requestSchema */ .TF, ...Object.values(blockItems)]).meta({ id: 'Item' });
//# sourceMappingURL=block-schemas.js.map

/***/ }),

/***/ 81920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ outlineSchema),
/* harmony export */   sb: () => (/* binding */ topKeys)
/* harmony export */ });
/* unused harmony export httpSmokeJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _block_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51742);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18090);



const variableName = /^[A-Za-z_][A-Za-z0-9_-]*$/;
const nameForm = 'a name has letters, digits, _ and -, and begins with a letter or _';
const topKeys = {
    name: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.optional().meta({ description: 'What is tested; shown in the report.' }),
    base: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.optional().meta({
        description: 'Address that paths are added to, where neither an input nor a deployment’s report names one.',
    }),
    variables: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(variableName, { error: nameForm }), zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()]))
        .optional()
        .meta({ description: 'Values by name; an input or flag of the same name is stronger.' }),
    secrets: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(variableName, { error: nameForm }), { error: 'must be a list of names' })
        .optional()
        .meta({
        description: 'Names of environment variables with secrets, used like any variable and never shown.',
    }),
    headers: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldMap */ .Nf.optional().meta({ description: 'Sent with every request.' }),
    timeout: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0.optional().meta({ description: 'Longest time for one answer. Default: 10s.' }),
    parallel: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .min(1)
        .max(16)
        .optional()
        .meta({ description: 'Most requests of a `together` group at a time. Default: 4.' }),
};
const together = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ together: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_block_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .itemSchema */ .po).min(1), name: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.optional() })
    .meta({ id: 'Together', description: 'Items that run side by side.' });
/** The whole file: the source of the published JSON Schema. The reader checks item by item, for better messages. */
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    ...topKeys,
    requests: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_block_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .itemSchema */ .po, together]))
        .min(1)
        .meta({ description: 'Run in this order.' }),
})
    .meta({
    title: 'Lockkeeper HTTP smoke test',
    description: 'Requests to a deployed service and what their answers must be like.',
});
/** The same with items not looked at yet. */
const outlineSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    ...topKeys,
    requests: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J(), { error: 'must be a list of requests' })
        .min(1, { error: 'must have at least one request' }),
});
/** `schemas/http-smoke.schema.json`. */
function httpSmokeJsonSchema() {
    const schema = z.toJSONSchema(fileSchema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
    const comment = 'Made by `npm run generate` from src/gates/http-smoke/file: edit that.';
    return `${JSON.stringify({ $comment: comment, ...schema }, null, 2)}\n`;
}
//# sourceMappingURL=file-schema.js.map

/***/ }),

/***/ 47918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ readItems),
/* harmony export */   NY: () => (/* binding */ methodOf),
/* harmony export */   su: () => (/* binding */ isRepeatable)
/* harmony export */ });
/* harmony import */ var _config_yaml_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16494);
/* harmony import */ var _block_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51742);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71312);
/* harmony import */ var _request_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80907);




/** The items of `requests`, each checked against the schema of what it is. */
function readItems(raw, file) {
    const problems = [];
    const stages = raw.map((item, index) => {
        const path = ['requests', index];
        const group = groupOf(item);
        if (group === undefined)
            return readItem(item, path, { file, problems });
        const strange = Object.keys(item).filter((key) => key !== 'together' && key !== 'name');
        if (strange.length > 0)
            problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .kindProblem */ .Y2)(['together', ...strange], path, file));
        return group.flatMap((each, at) => readItem(each, [...path, 'together', at], { file, problems }));
    });
    return { stages: stages.filter((stage) => stage.length > 0), problems };
}
function groupOf(item) {
    if (!isMap(item) || !Array.isArray(item.together))
        return undefined;
    return item.together;
}
/** The item, or none where it has problems. */
function readItem(raw, path, { file, problems }) {
    const keys = isMap(raw) ? Object.keys(raw) : [];
    const kinds = keys.filter((key) => _problems_js__WEBPACK_IMPORTED_MODULE_2__/* .kindKeys */ .Ft.includes(key));
    const [kind] = kinds;
    if (kind === undefined || kinds.length > 1 || kind === 'together') {
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .kindProblem */ .Y2)(kind === 'together' ? [...keys, 'together'] : keys, path, file));
        return [];
    }
    const block = _block_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .blockNames */ .cK.find((name) => name === kind);
    const schema = block === undefined ? _request_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .requestSchema */ .TF : _block_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .blockItems */ .CL[block];
    const parsed = schema.safeParse(raw);
    if (!parsed.success) {
        problems.push(...(0,_config_yaml_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .issueProblems */ .M)(parsed.error.issues, { file, at: path, keysAt: _problems_js__WEBPACK_IMPORTED_MODULE_2__/* .keysAt */ ._s }));
        return [];
    }
    const data = parsed.data;
    const head = { path, name: data.name, always: data.always ?? false };
    const rest = block === undefined
        ? { kind: 'request', settings: data }
        : { kind: block, settings: data[block] };
    return [{ ...head, ...rest }];
}
/** Whether an item is a request with this method among those that may be sent twice without harm. */
function isRepeatable(method) {
    return !/^(post|patch)$/i.test(method);
}
function methodOf(item) {
    return _request_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .methodKeys */ .ue.find((key) => item[key] !== undefined) ?? 'get';
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=items.js.map

/***/ }),

/***/ 71312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ kindKeys),
/* harmony export */   Y2: () => (/* binding */ kindProblem),
/* harmony export */   _s: () => (/* binding */ keysAt)
/* harmony export */ });
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89235);
/* harmony import */ var _block_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51742);
/* harmony import */ var _file_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81920);
/* harmony import */ var _request_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80907);




/** The keys that a map may have, by the last name on its path. */
function keysAt(path) {
    const last = path.findLast((key) => typeof key === 'string');
    if (path.length === 0)
        return [...Object.keys(_file_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .topKeys */ .sb), 'requests'];
    const block = _block_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .blockNames */ .cK.find((name) => name === last);
    if (block !== undefined && block !== 'import')
        return Object.keys(_block_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSchemas */ .M0[block].shape);
    if (last === 'expect')
        return Object.keys(_request_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .expectSchema */ .N7.shape);
    if (last === 'retry')
        return ['for', 'times', 'every'];
    return Object.keys(_request_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .requestSchema */ .TF.shape);
}
/** Every key by which an item says what it is. */
const kindKeys = [..._request_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .methodKeys */ .ue, ..._block_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .blockNames */ .cK, 'together'];
/** An item that says by no key, or by several, what it is. */
function kindProblem(keys, path, { place }) {
    const kinds = keys.filter((key) => kindKeys.includes(key));
    if (kinds.length > 1) {
        return {
            what: `one item cannot be ${kinds.join(' and ')} at once`,
            where: place([...path, kinds[1] ?? '']),
            fix: 'make an item of each, with a `-` of its own',
        };
    }
    const others = keys.filter((key) => !(key in _request_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .itemKeys */ .Gf));
    const meant = others.map((key) => (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(key, kindKeys)).find((key) => key !== undefined);
    return {
        what: others[0] === undefined ? 'an item says nothing of what to send' : `unknown key \`${others[0]}\``,
        where: place(others[0] === undefined ? path : [...path, others[0]]),
        fix: meant ? `did you mean \`${meant}\`?` : `begin it with one of ${kindKeys.join(', ')}`,
    };
}
//# sourceMappingURL=problems.js.map

/***/ }),

/***/ 80907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ sameSites),
/* harmony export */   Gf: () => (/* binding */ itemKeys),
/* harmony export */   N7: () => (/* binding */ expectSchema),
/* harmony export */   TF: () => (/* binding */ requestSchema),
/* harmony export */   ue: () => (/* binding */ methodKeys)
/* harmony export */ });
/* unused harmony export captureSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18090);


const methodKeys = ['get', 'head', 'options', 'post', 'put', 'patch', 'delete'];
const sameSites = ['strict', 'lax', 'none'];
const cookieDemands = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    exists: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt.optional(),
    secure: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt.optional(),
    'http-only': _values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt.optional(),
    'same-site': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(sameSites, { error: `must be one of ${sameSites.join(', ')}` }).optional(),
    domain: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional().meta({ description: 'The Domain attribute, with or without the dot in front.' }),
    path: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
})
    .meta({ id: 'CookieDemands' });
/** What an answer must be like. Without `status` and `redirect` it must be a 2xx. */
const expectSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    status: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .status */ .h5.optional(),
    headers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), _values_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .jN).optional().meta({ description: 'By header name.' }),
    json: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), _values_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .jN).optional().meta({ description: 'By JSONPath (RFC 9535).' }),
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J())], {
        error: 'must be a JSON Schema, or the path of one',
    })
        .optional()
        .meta({ description: 'JSON Schema of the body, or the path of a file with it, seen from this file.' }),
    contains: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te.optional().meta({ description: 'Texts that are in the body.' }),
    lacks: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te.optional().meta({ description: 'Texts that are not in the body.' }),
    matches: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yG.optional().meta({ description: 'A regular expression that is found in the body.' }),
    equals: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional().meta({ description: 'The whole body: text, or a JSON value.' }),
    within: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional().meta({ description: 'The whole answer came in this time.' }),
    redirect: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional().meta({ description: 'Where Location leads; `*` stands for any text.' }),
    cookies: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), cookieDemands).optional().meta({ description: 'By cookie name.' }),
})
    .meta({ id: 'Expect' });
const captureMap = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    json: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional().meta({ description: 'JSONPath; the first match counts.' }),
    header: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    cookie: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
    regex: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yG
        .optional()
        .meta({ description: 'Searched in the body; the first group, else the whole match.' }),
    secret: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt.optional().meta({
        description: 'Whether to hide the value. Cookies, tokens and the like are hidden unless false.',
    }),
})
    .refine((map) => ['json', 'header', 'cookie', 'regex'].filter((key) => key in map).length === 1, {
    error: 'must have exactly one of json, header, cookie, regex',
});
/** `$.token`, `{ header: location }`. */
const captureSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, captureMap], {
    error: 'must be a JSONPath, or a map with one of json, header, cookie, regex',
})
    .transform((value) => (typeof value === 'string' ? { json: value } : value))
    .meta({ id: 'Capture' });
const retrySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    _values_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0,
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        for: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional(),
        times: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(2).max(1000).optional(),
        every: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional(),
    }),
], { error: 'must be a time such as 60s, or a map of for, times, every' })
    .transform((value) => (typeof value === 'number' ? { for: value } : value))
    .meta({ description: 'Send it again until everything is as expected: `60s`, `{ for: 2m, every: 5s }`.' });
const address = Object.fromEntries(methodKeys.map((method) => [method, _values_js__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ.optional()]));
const sending = {
    ...address,
    headers: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldMap */ .Nf.optional(),
    query: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldMap */ .Nf.optional().meta({ description: 'Added to the address, encoded.' }),
    token: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .bearer */ .CM.optional(),
    basic: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional().meta({ description: '`user:password`, sent as `Authorization: Basic ...`.' }),
    json: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional().meta({ description: 'The body, sent as JSON.' }),
    form: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldMap */ .Nf.optional().meta({ description: 'The body, sent as a form.' }),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().meta({ description: 'The body as text.' }),
    timeout: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional(),
    'connect-to': _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional().meta({
        description: '`host` or `host:port` to connect to instead, past an edge; the Host header stays.',
    }),
    cookies: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt.optional().meta({ description: 'Send the cookies that came before. Default: true.' }),
    expect: expectSchema.optional(),
    capture: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), captureSchema).optional().meta({ description: 'Variables, by name.' }),
};
/** What every item of the file may have. */
const itemKeys = {
    name: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional().meta({ description: 'How it is called in the report.' }),
    always: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt.optional().meta({ description: 'Run it also after an earlier failure. Default: false.' }),
};
const requestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...itemKeys,
    ...sending,
    secret: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt.optional().meta({ description: 'Never show its answer, and hide all that is captured.' }),
    retry: retrySchema.optional(),
    idempotent: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt.optional().meta({
        description: 'A POST or PATCH that may be sent twice; it gets an Idempotency-Key that is the same for all tries.',
    }),
    'done-when': zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(sending).optional().meta({
        description: 'A request that tells, after an attempt without an answer, whether it was done all the same.',
    }),
})
    .meta({ id: 'Request', description: 'One request: a method, and what the answer must be like.' });
//# sourceMappingURL=request-schema.js.map

/***/ }),

/***/ 18090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ bearer),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Nf: () => (/* binding */ fieldMap),
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   h5: () => (/* binding */ status),
/* harmony export */   jN: () => (/* binding */ matcher),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   yG: () => (/* binding */ regex)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _config_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40664);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21235);



/** Text that is not blank; `${name}` in it is replaced before it is sent. */
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: 'must be text' }).regex(/\S/, { error: 'must not be blank' });
const texts = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).min(1)], { error: 'must be text or a list of texts' })
    .transform((value) => (typeof value === 'string' ? [value] : value));
const flag = zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY({ error: 'must be true or false' });
/** Milliseconds. */
const duration = (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('').schema;
const url = text.meta({
    description: 'A path below the base address, or a whole address: `/health`, `https://api.example.com/health`.',
});
const bearer = text.meta({
    description: 'Sent as `Authorization: Bearer ...`; write a variable, never the token itself.',
});
/** Header values, query parameters and form fields: a number is as good as its text. */
const fieldMap = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()], { error: 'must be text, a number or true or false' }), { error: 'must be a map from name to text' });
const statusForm = 'must be a status such as 200, or a class such as 2xx';
const oneStatus = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr({ error: statusForm }).min(100, { error: statusForm }).max(599, { error: statusForm }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[1-5]xx$/, { error: statusForm }),
], { error: statusForm });
/** `200`, `2xx`, `[200, 204]`. */
const status = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([oneStatus, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(oneStatus).min(1)], { error: `${statusForm}, or a list of them` })
    .transform((value) => (Array.isArray(value) ? value : [value]));
const regexForm = 'must be a regular expression';
/** Kept as text; `${name}` in it is replaced. */
const regex = text.refine(isRegex, { error: regexForm });
function isRegex(source) {
    try {
        new RegExp((0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .patternSkeleton */ .E8)(source), 'u');
        return true;
    }
    catch {
        return false;
    }
}
const number = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig({ error: 'must be a number' });
const matchers = {
    equals: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().optional().meta({ description: 'Exactly this value, of the same type.' }),
    not: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().optional().meta({ description: 'Any value but this.' }),
    contains: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), number, zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()]).optional(),
    matches: regex.optional().meta({ description: 'A regular expression that is found in it.' }),
    exists: flag.optional().meta({ description: 'Whether it is there at all.' }),
    'one-of': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).min(1).optional(),
    above: number.optional(),
    below: number.optional(),
    'at-least': number.optional(),
    'at-most': number.optional(),
    count: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).optional().meta({ description: 'Number of its items, keys or characters.' }),
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['text', 'number', 'boolean', 'list', 'map', 'null']).optional(),
    'newer-than': duration.optional().meta({ description: 'A time that is at most this long ago.' }),
};
const matcherMap = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(matchers).refine((map) => Object.keys(map).length > 0);
/** What is asked of one value: the value itself, or a map of questions that all have to hold. */
const matcher = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()), matcherMap], {
    error: `must be a value, or a map of ${Object.keys(matchers).join(', ')}`,
})
    .transform((value) => (isMap(value) ? value : { equals: value }))
    .meta({ id: 'Matcher' });
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=values.js.map

/***/ }),

/***/ 21235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ patternSkeleton),
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   Fx: () => (/* binding */ substituteDemands),
/* harmony export */   ii: () => (/* binding */ referencesIn),
/* harmony export */   nb: () => (/* binding */ substituteData),
/* harmony export */   x9: () => (/* binding */ holdsExpression)
/* harmony export */ });
/* unused harmony export substitute */
/** `${name}`; `$${name}` stands for the text itself, and `${{` is GitHub's own. */
const reference = /\$(\$?)\{([^{}]*)\}/g;
const validName = /^\s*([A-Za-z_][A-Za-z0-9_-]*)\s*$/;
/** Names of the variables that a text uses; `bad` holds what stands in `${}` and is no name. */
function referencesIn(text) {
    const names = [];
    const bad = [];
    for (const [, escaped, inner = ''] of text.matchAll(reference)) {
        if (escaped)
            continue;
        const name = validName.exec(inner)?.[1];
        if (name === undefined)
            bad.push(inner);
        else
            names.push(name);
    }
    return { names, bad };
}
/** Whether a text holds an expression of GitHub's, which nobody resolves in this file. */
function holdsExpression(text) {
    return text.includes('${{');
}
/** The text with every variable's value. A variable without a value stays as it is written. */
function substitute(text, lookup) {
    return text.replace(reference, (whole, escaped, inner) => {
        if (escaped)
            return whole.slice(1);
        const name = validName.exec(inner)?.[1];
        return (name === undefined ? undefined : lookup(name)) ?? whole;
    });
}
/** The same data with variables replaced in every text; keys stay. */
function substituteData(data, lookup) {
    return mapTexts(data, (text) => substitute(text, lookup));
}
/** Keys below which a text is a regular expression. */
const patternKeys = new Set(['matches', 'source']);
/** The same for what is asked of an answer: in a pattern a variable stands for its value's characters, not for a pattern. */
function substituteDemands(data, lookup) {
    const literal = (name) => lookup(name)?.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    return mapTexts(data, (text, key) => substitute(text, patternKeys.has(key) ? literal : lookup));
}
/** A pattern as it can be checked before its variables have values. */
function patternSkeleton(source) {
    return substitute(source, () => 'x');
}
/** Every text in the data, with its path. */
function textsIn(data, path = []) {
    if (typeof data === 'string')
        return [{ path, text: data }];
    if (typeof data !== 'object' || data === null)
        return [];
    const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
    return entries.flatMap(([key, value]) => textsIn(value, [...path, key]));
}
function mapTexts(data, change, key = '') {
    if (typeof data === 'string')
        return change(data, key);
    if (Array.isArray(data))
        return data.map((item) => mapTexts(item, change, key));
    if (typeof data !== 'object' || data === null)
        return data;
    return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, mapTexts(value, change, name)]));
}
//# sourceMappingURL=variables.js.map

/***/ }),

/***/ 70731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60416);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87422);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79276);
/* harmony import */ var _sensitive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75935);




/** Characters that are shown of one text. It is cut after it is cleaned: half of a secret is not recognised as one. */
const longest = { text: 200, excerpt: 300 };
/** Rows and findings, cleaned of all secrets that are known at the end: a token may come up after it was echoed. */
function outcomeOf(rows, secrets) {
    const known = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactor */ .$p)(secrets);
    const redact = (text) => (0,_sensitive_js__WEBPACK_IMPORTED_MODULE_3__/* .hideSensitive */ .ND)(known(text));
    const requests = rows.map((row) => requestOf(row, redact));
    const late = rows.some(({ reason }) => reason === 'the time for all requests was up');
    return {
        requests,
        findings: rows.flatMap((row, index) => findingsOf(row, requests[index], subjectOf(rows, index))),
        summary: summaryOf(requests, late),
        failed: late || requests.some(({ status }) => status === 'failed'),
    };
}
/** Rules about an answer's head: its body tells nothing of them. */
const inHead = ['cookie', 'cors', 'securityHeader', 'slow'];
function requestOf(row, redact) {
    const { request, code, reason, body } = row;
    const tells = row.failures.some(({ rule, what }) => !inHead.includes(rule) && what !== 'body');
    const excerpt = body === undefined || request.secret || !tells ? '' : excerptOf(body, redact);
    return {
        name: redact(request.name),
        method: request.method,
        url: redact((0,_sensitive_js__WEBPACK_IMPORTED_MODULE_3__/* .shownUrl */ .zA)(row.url)),
        status: row.status,
        ...(code === undefined ? {} : { code }),
        durationMs: Math.round(row.durationMs),
        tries: row.tries,
        file: request.place.file,
        line: request.place.line,
        ...(reason === undefined ? {} : { reason: redact(reason) }),
        failures: row.failures.map((failure) => shownFailure(failure, { redact, secret: request.secret })),
        ...(excerpt === '' ? {} : { excerpt }),
    };
}
function shownFailure({ rule, what, expected, got }, { redact, secret }) {
    // Of a secret answer only what holds nothing of its body is shown.
    const hidden = secret && rule === 'expectation' && !/^(status|redirect)$/.test(what) && got !== 'nothing';
    return {
        what: clip(redact(what), longest.text),
        expected: clip(redact(expected), longest.text),
        got: hidden ? '(hidden: the request is secret)' : clip(redact(got), longest.text),
    };
}
/** The beginning of a body, on one line. */
function excerptOf(body, redact) {
    if (body.includes('\0') || body.includes('\uFFFD'))
        return '(not text)';
    return clip(redact(body).replace(/\s+/g, ' ').trim(), longest.excerpt);
}
function clip(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** The name, counted where several requests share it. */
function subjectOf(rows, index) {
    const name = rows[index]?.request.name ?? '';
    const earlier = rows.slice(0, index).filter(({ request }) => request.name === name).length;
    return earlier === 0 ? name : `${name} (${earlier + 1})`;
}
/** One finding for each rule that a request breaks. */
function findingsOf(row, shown, subject) {
    if (!shown)
        return [];
    const rules = [...new Set(row.failures.map(({ rule }) => rule))];
    return rules.map((key) => {
        const failures = shown.failures.filter((_failure, index) => row.failures[index]?.rule === key);
        const { id, severity } = _rules_js__WEBPACK_IMPORTED_MODULE_2__/* .httpSmokeRules */ .z[key];
        return {
            rule: id,
            severity,
            title: titleOf(shown, failures),
            detail: detailOf(shown, failures),
            ...fixOf(shown),
            location: { file: shown.file, line: shown.line },
            subject,
        };
    });
}
function titleOf({ name, tries }, failures) {
    const [first] = failures;
    if (!first)
        return name;
    const more = failures.length > 1 ? `, and ${failures.length - 1} more` : '';
    const often = tries > 1 ? ` after ${tries} tries` : '';
    if (first.what === 'answer' || first.what === 'hurl')
        return `${name}: ${first.got.split('\n', 1)[0]}${often}`;
    return `${name}: ${first.what}: expected ${first.expected}, got ${first.got}${more}${often}`;
}
function detailOf({ method, url, code, excerpt }, failures) {
    return [
        `${method} ${url}${code === undefined ? '' : ` answered ${code}`}`,
        ...failures.flatMap(({ what, expected, got }) => [`- ${what}: ${expected}`, `+ ${what}: ${got}`]),
        ...(excerpt === undefined ? [] : [`  body: ${excerpt}`]),
    ].join('\n');
}
/** The request to send by hand. What is secret in it is left to the reader. */
function fixOf({ method, url, file }) {
    if (method === 'hurl')
        return { fix: `hurl --test ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(file)}` };
    const verb = method === 'GET' ? '' : method === 'HEAD' ? ' --head' : ` -X ${method}`;
    return { fix: `curl -sS -i${verb} ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(url)}` };
}
function summaryOf(requests, late) {
    const of = (status) => requests.filter((each) => each.status === status).length;
    const count = `${requests.length} request${requests.length === 1 ? '' : 's'}`;
    if (of('passed') === requests.length)
        return `${count}, all as expected`;
    const parts = [
        `${of('passed')} of ${count} as expected`,
        ...(of('failed') > 0 ? [`${of('failed')} failed`] : []),
        ...(of('skipped') > 0 ? [`${of('skipped')} not sent`] : []),
        ...(late ? ['the time for all requests was up'] : []),
    ];
    return parts.join(', ');
}
//# sourceMappingURL=outcome.js.map

/***/ }),

/***/ 70603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ backup),
/* harmony export */   wR: () => (/* binding */ migrations),
/* harmony export */   wY: () => (/* binding */ backupAge)
/* harmony export */ });
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1022);

const listPath = '/api/admin/backups';
const idPaths = [
    '$.id',
    '$.backup_id',
    '$.backupId',
    '$.backup.id',
    '$.filename',
    '$.backup.filename',
    '$.file',
    '$.name',
    '$.backup',
    '$.job_id',
];
/**
 * Starts a backup and waits until it is done. The start has an Idempotency-Key that is one a run, and after an attempt
 * without an answer the list says whether it was made, before it is sent again.
 */
function backup(settings, planning) {
    const { start = '/api/admin/backup-now', list = listPath, token, id, within = 600_000, every = 5000, } = settings;
    const before = `backups before ${planning.place.line}`;
    const variable = `backup-id-${planning.place.line}`;
    const bearer = token === undefined ? {} : { token };
    const look = (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .plainRequest */ .k1)(planning, {
        ...bearer,
        name: 'Backups that were there before',
        method: 'GET',
        url: list,
        expectations: [_request_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .kX, { kind: 'backup-list' }],
    });
    const done = { kind: 'backup-done', before, id: `\${${variable}}` };
    return {
        name: 'Backup',
        requests: [
            { ...look, remember: before },
            (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .plainRequest */ .k1)(planning, {
                ...bearer,
                name: 'Start a backup',
                method: 'POST',
                url: start,
                idempotent: true,
                retry: { times: 2, forMs: within, everyMs: every },
                doneWhen: { ...look, name: 'Was the backup made?', expectations: [_request_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .kX, done] },
                captures: [
                    {
                        name: variable,
                        from: { kind: 'json', paths: id === undefined ? idPaths : [id] },
                        secret: false,
                        optional: true,
                    },
                ],
            }),
            {
                ...look,
                name: 'Wait until the backup is done',
                expectations: [_request_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .kX, done],
                retry: { times: 1000, forMs: within, everyMs: every },
            },
        ],
        chained: true,
    };
}
function backupAge(settings, planning) {
    const { list = listPath, status, token, 'at-most': atMostMs } = settings;
    const bearer = token === undefined ? {} : { token };
    const look = (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .plainRequest */ .k1)(planning, {
        ...bearer,
        name: 'The newest backup is young enough',
        method: 'GET',
        url: list,
        expectations: [_request_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .kX, { kind: 'backup-age', atMostMs }],
    });
    if (status === undefined)
        return { name: look.name, requests: [look], chained: false };
    const scheduler = (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .plainRequest */ .k1)(planning, {
        ...bearer,
        name: 'The scheduler of backups runs',
        method: 'GET',
        url: status,
        expectations: [_request_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .kX, { kind: 'scheduler' }],
    });
    return { name: look.name, requests: [look, scheduler], chained: false };
}
function migrations(settings, planning) {
    const { url = '/api/admin/migrations', token, newest } = settings;
    const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .plainRequest */ .k1)(planning, {
        name: 'No migration is pending',
        method: 'GET',
        url,
        ...(token === undefined ? {} : { token }),
        expectations: [_request_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .kX, { kind: 'migrations', ...(newest === undefined ? {} : { newest }) }],
    });
    return { name: request.name, requests: [request], chained: false };
}
//# sourceMappingURL=admin-blocks.js.map

/***/ }),

/***/ 1022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   NX: () => (/* binding */ planRequest),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   jq: () => (/* binding */ wrongToken),
/* harmony export */   k1: () => (/* binding */ plainRequest),
/* harmony export */   kX: () => (/* binding */ success)
/* harmony export */ });
/* harmony import */ var _file_request_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80907);
/* harmony import */ var _sensitive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75935);


/** A request that asks for nothing special and expects a 2xx. */
function plainRequest({ place, headers, timeoutMs }, essentials) {
    return {
        place,
        query: {},
        timeoutMs,
        cookies: true,
        secret: false,
        expectations: [success],
        captures: [],
        idempotent: false,
        ...essentials,
        headers: { ...headers, ...essentials.headers },
    };
}
/** What is sent where a token must be refused: no secret. */
const wrongToken = 'not-the-token';
const success = { kind: 'status', accepted: ['2xx'] };
/** A request as the file says it. */
function planRequest(item, planning) {
    const { secret = false, retry, idempotent = false, 'done-when': doneWhen } = item;
    return {
        ...planSending(item, planning, secret),
        idempotent,
        ...(retry === undefined ? {} : { retry: retryOf(retry) }),
        ...(doneWhen === undefined ? {} : { doneWhen: planSending(doneWhen, planning, secret) }),
    };
}
function planSending(item, planning, secret) {
    const method = _file_request_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .methodKeys */ .ue.find((key) => item[key] !== undefined) ?? 'get';
    const url = item[method] ?? '';
    const body = bodyOf(item);
    const { token, basic, timeout, cookies = true, 'connect-to': connectTo } = item;
    return plainRequest(planning, {
        name: item.name ?? `${method.toUpperCase()} ${url}`,
        method: method.toUpperCase(),
        url,
        headers: fields(item.headers),
        query: fields(item.query),
        ...(body === undefined ? {} : { body }),
        ...(token === undefined ? {} : { token }),
        ...(basic === undefined ? {} : { basic }),
        ...(timeout === undefined ? {} : { timeoutMs: timeout }),
        ...(connectTo === undefined ? {} : { connectTo }),
        cookies,
        secret,
        expectations: expectationsOf(item.expect ?? {}, planning),
        captures: Object.entries(item.capture ?? {}).map(([name, capture]) => captureOf(name, capture, secret)),
    });
}
/** The body that the item has; at most one of the keys is there. */
function bodyOf(item) {
    if (item.json !== undefined)
        return { kind: 'json', value: item.json };
    if (item.form !== undefined)
        return { kind: 'form', fields: fields(item.form) };
    return item.body === undefined ? undefined : { kind: 'text', text: item.body };
}
function fields(map) {
    return Object.fromEntries(Object.entries(map ?? {}).map(([name, value]) => [name, String(value)]));
}
function expectationsOf(expect, { schemas }) {
    const { headers = {}, json = {}, cookies = {}, schema } = expect;
    const optional = [
        expect.matches === undefined ? undefined : { kind: 'matches', source: expect.matches },
        'equals' in expect ? { kind: 'equals', value: expect.equals } : undefined,
        schema === undefined ? undefined : schemaExpectation(schema, schemas),
        expect.redirect === undefined ? undefined : { kind: 'redirect', to: expect.redirect },
        expect.within === undefined ? undefined : { kind: 'latency', withinMs: expect.within },
    ];
    return [
        { kind: 'status', accepted: expect.status ?? [expect.redirect === undefined ? '2xx' : '3xx'] },
        ...Object.entries(headers).map(([name, matcher]) => ({ kind: 'header', name, matcher, loose: true })),
        ...Object.entries(json).map(([path, matcher]) => ({ kind: 'json', path, ...asked(matcher) })),
        ...(expect.contains ?? []).map((text) => ({ kind: 'contains', text })),
        ...(expect.lacks ?? []).map((text) => ({ kind: 'lacks', text })),
        ...Object.entries(cookies).map(([name, demands]) => cookieExpectation(name, demands)),
        ...optional.filter((expectation) => expectation !== undefined),
    ];
}
/** A variable's value is text; what it is compared with may be a number. */
function asked(matcher) {
    const values = [matcher.equals, matcher.not, matcher['one-of']].flat();
    return { matcher, loose: values.some((value) => typeof value === 'string' && value.includes('${')) };
}
function schemaExpectation(schema, schemas) {
    if (typeof schema !== 'string')
        return { kind: 'schema', schema, from: 'the schema' };
    return { kind: 'schema', schema: schemas.get(schema) ?? {}, from: schema };
}
function cookieExpectation(name, demands) {
    const { exists = true, secure, domain, path, 'http-only': httpOnly, 'same-site': sameSite } = demands;
    return {
        kind: 'cookie',
        name,
        exists,
        ...(secure === undefined ? {} : { secure }),
        ...(httpOnly === undefined ? {} : { httpOnly }),
        ...(sameSite === undefined ? {} : { sameSite }),
        ...(domain === undefined ? {} : { domain }),
        ...(path === undefined ? {} : { path }),
    };
}
/** Cookies, and what is called like a secret, are hidden unless the file says that they are none. */
function captureOf(name, capture, secretRequest) {
    const { secret } = capture;
    const from = captureSource(capture);
    const source = from.kind === 'json' ? from.paths.join() : from.kind === 'regex' ? from.source : from.name;
    const likely = from.kind === 'cookie' || (0,_sensitive_js__WEBPACK_IMPORTED_MODULE_1__/* .isSensitive */ .tV)(name) || (0,_sensitive_js__WEBPACK_IMPORTED_MODULE_1__/* .isSensitive */ .tV)(source);
    return { name, from, secret: secret ?? (secretRequest || likely) };
}
function captureSource({ json, header, cookie, regex = '' }) {
    if (json !== undefined)
        return { kind: 'json', paths: [json] };
    if (header !== undefined)
        return { kind: 'header', name: header };
    return cookie === undefined ? { kind: 'regex', source: regex } : { kind: 'cookie', name: cookie };
}
const defaultEveryMs = 2000;
const longestMs = 3_600_000;
function retryOf({ for: forMs = longestMs, times = 1000, every = defaultEveryMs }) {
    return { forMs, times, everyMs: every };
}
//# sourceMappingURL=request.js.map

/***/ }),

/***/ 79276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ httpSmokeRules)
/* harmony export */ });
/** What an HTTP smoke test can find. Ids are stable. */
const httpSmokeRules = {
    noAnswer: {
        id: 'http-no-answer',
        title: 'A request got no answer',
        severity: 'error',
        why: 'Nothing listens, the connection broke off, or the answer took too long: people meet the same.',
        mend: 'Look at the service’s log for a crash or a slow start. Where the service needs a while, add `retry: 60s` to the request.',
    },
    status: {
        id: 'http-status',
        title: 'A request was answered with another status than expected',
        severity: 'error',
        why: 'The new version does not do what the smoke file says it must.',
        mend: 'Send the shown request by hand and read the answer. If the answer is right, correct `expect: status` in the smoke file.',
    },
    expectation: {
        id: 'http-expectation',
        title: 'An answer is not as expected',
        severity: 'error',
        why: 'The status alone says little: a header or the body differs from what the smoke file says.',
        mend: 'Compare expected and got. Mend the service, or the expectation if it is out of date.',
    },
    slow: {
        id: 'http-slow',
        title: 'An answer took too long',
        severity: 'error',
        why: 'It came, but later than `within` allows: a missing index or a cold cache shows here first.',
        mend: 'Look for a new slow query. If the service was only starting, let a request before it warm it up, or raise `within`.',
    },
    capture: {
        id: 'http-capture',
        title: 'A value that later requests need is not in the answer',
        severity: 'error',
        why: 'Requests that use the variable cannot be sent.',
        mend: 'Correct the path, header, cookie or pattern under `capture`, or mend the answer.',
    },
    cookie: {
        id: 'http-cookie',
        title: 'A cookie is not safe, or not as expected',
        severity: 'error',
        why: 'Without Secure it travels in the clear, without HttpOnly scripts can read it, and browsers drop a cookie that breaks the rules of SameSite or of its name without a word: people are logged out.',
        bad: 'Set-Cookie: session=...; SameSite=None',
        good: 'Set-Cookie: session=...; Path=/; Secure; HttpOnly; SameSite=Lax',
        mend: 'Set the attributes where the cookie is made, or in the gateway that rewrites it.',
    },
    cors: {
        id: 'http-cors',
        title: 'Cross-origin rules let the wrong ones in or the right ones out',
        severity: 'error',
        why: 'A hostile page that is let in reads data with the visitor’s cookies; a front end that is kept out shows an empty page.',
        bad: 'Access-Control-Allow-Origin: *\nAccess-Control-Allow-Credentials: true',
        good: 'Access-Control-Allow-Origin: https://www.example.com\nAccess-Control-Allow-Credentials: true\nVary: Origin',
        mend: 'Compare the origin with a list of whole origins, never by prefix, suffix or an unanchored pattern, and send `Vary: Origin` wherever the answer depends on it.',
    },
    securityHeader: {
        id: 'http-security-header',
        title: 'A security header is missing or weak',
        severity: 'error',
        why: 'Browsers protect people only when they are told to.',
        good: "Strict-Transport-Security: max-age=31536000; includeSubDomains\nX-Content-Type-Options: nosniff\nContent-Security-Policy: frame-ancestors 'none'\nReferrer-Policy: strict-origin-when-cross-origin",
        mend: 'Set the header in the app or in the gateway in front of it. One that does not apply can be left out with `skip`.',
    },
    open: {
        id: 'http-open',
        title: 'An endpoint lets people in without its token',
        severity: 'error',
        why: 'Anybody can call it.',
        mend: 'Check the token before anything else happens, also where the expected token is not configured: an empty expected token must refuse everybody.',
    },
    rewrite: {
        id: 'http-rewrite',
        title: 'The gateway answers otherwise than the origin behind it',
        severity: 'error',
        why: 'The rewrite leads to another route, another version or a cached answer.',
        mend: 'Check the gateway’s path rule and what it caches. Values that change with every request belong into `ignore`.',
    },
    migrations: {
        id: 'http-migrations',
        title: 'The service’s own list of migrations is not as expected',
        severity: 'error',
        why: 'The code that runs expects another schema than the database has.',
        mend: 'Run the pending migrations, or find out why the newest one is not there, before people use the new version.',
    },
    backup: {
        id: 'http-backup',
        title: 'There is no good backup',
        severity: 'error',
        why: 'Without one the way back from a bad migration is closed.',
        mend: 'Look at the service’s log for the backup’s error, then run it again.',
    },
    imported: {
        id: 'http-imported',
        title: 'A check of an imported file failed',
        severity: 'error',
        why: 'The program that ran the file says that an answer is not as the file says.',
        mend: 'Run the file with the program itself and read its output.',
    },
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 38433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ resolveRequest),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   mK: () => (/* binding */ buildRequest)
/* harmony export */ });
/* harmony import */ var _file_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21235);
/* harmony import */ var _plan_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1022);


/** The request with the values of its variables, or the first variable that has none. */
function resolveRequest(planned, variables) {
    const { place, doneWhen, ...rest } = planned;
    const missing = missingVariable(rest, variables);
    if (missing !== undefined)
        return { missing };
    const lookup = (name) => variables.get(name);
    const { expectations, captures, ...sent } = rest;
    const demands = (0,_file_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .substituteDemands */ .Fx)({ expectations, captures }, lookup);
    return {
        request: {
            ...(0,_file_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .substituteData */ .nb)(sent, lookup),
            ...demands,
            place,
            ...(doneWhen === undefined ? {} : { doneWhen }),
        },
    };
}
/** A backup's id is looked for and need not be there; every other variable must have a value. */
function missingVariable(request, variables) {
    const { remember: _remember, captures: _captures, expectations, ...sent } = request;
    const strict = expectations.filter(({ kind }) => kind !== 'backup-done');
    return (0,_file_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .textsIn */ .Ej)([sent, strict])
        .flatMap(({ text }) => (0,_file_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .referencesIn */ .ii)(text).names)
        .find((name) => !variables.has(name));
}
/** A path below the base address, or the address itself, with its query. */
function addressOf({ url, query }, base) {
    const whole = url.startsWith('/') ? `${base ?? ''}${url}` : url;
    const search = new URLSearchParams(query).toString();
    if (search === '')
        return whole;
    const [address = '', fragment] = whole.split('#', 2);
    const joined = `${address}${address.includes('?') ? '&' : '?'}${search}`;
    return fragment === undefined ? joined : `${joined}#${fragment}`;
}
/** What goes over the wire. Hides the credentials that it makes. */
async function buildRequest(request, session) {
    const url = addressOf(request, session.base);
    const cookies = request.cookies && URL.canParse(url) ? await session.jar.getCookieString(url) : '';
    const { connectTo } = request;
    const left = Math.max(1000, session.deadline - session.clock.now());
    return {
        method: request.method,
        url,
        headers: {
            ...bodyType(request),
            ...authorization(request, session),
            ...(cookies === '' ? {} : { cookie: cookies }),
            ...(request.idempotent ? { 'idempotency-key': idempotencyKey(request, session) } : {}),
            ...lowerCased(request.headers),
        },
        ...(request.body === undefined ? {} : { body: bodyText(request.body) }),
        timeoutMs: Math.min(request.timeoutMs, left),
        ...(connectTo === undefined ? {} : { connectTo }),
    };
}
/** One for all tries of a request, and for a job that runs once more in the same attempt. */
function idempotencyKey({ place }, { runKey }) {
    return `lockkeeper-${runKey}-${place.line}`;
}
function authorization({ token, basic, headers }, { hide }) {
    const given = Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization')?.[1];
    if (given !== undefined)
        hide(given.replace(/^\S+\s+/, ''));
    if (token !== undefined) {
        if (token !== _plan_request_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongToken */ .jq)
            hide(token);
        return { authorization: `Bearer ${token}` };
    }
    if (basic === undefined)
        return {};
    const encoded = Buffer.from(basic).toString('base64');
    hide(encoded);
    return { authorization: `Basic ${encoded}` };
}
function bodyType({ body }) {
    if (body?.kind === 'json')
        return { 'content-type': 'application/json' };
    return body?.kind === 'form' ? { 'content-type': 'application/x-www-form-urlencoded' } : {};
}
function bodyText(body) {
    if (body.kind === 'json')
        return JSON.stringify(body.value);
    return body.kind === 'form' ? new URLSearchParams(body.fields).toString() : body.text;
}
function lowerCased(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
//# sourceMappingURL=build.js.map

/***/ }),

/***/ 67361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ perform),
  P: () => (/* binding */ skippedRow)
});

// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
// EXTERNAL MODULE: ./build/src/http/headers.js
var headers = __webpack_require__(90100);
// EXTERNAL MODULE: ./build/src/gates/http-smoke/expect/admin.js
var admin = __webpack_require__(45930);
// EXTERNAL MODULE: ./build/src/gates/http-smoke/expect/answer.js
var expect_answer = __webpack_require__(5475);
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/expect/admin-failures.js



const mostShown = 5;
/** None pending, and the newest is the expected one. */
function migrationFailures({ newest }, answer) {
    const list = (0,admin/* readMigrations */.Yr)((0,expect_answer/* jsonOf */.o_)(answer.response));
    if (!list)
        return [unreadable('migrations', 'applied and pending migrations')];
    const { applied, pending } = list;
    const more = pending.length > mostShown ? ` and ${pending.length - mostShown} more` : '';
    const last = applied.at(-1);
    return [
        ...(pending.length === 0
            ? []
            : [
                (0,expect_answer/* failure */.V2)('migrations', 'pending migrations', {
                    expected: 'none',
                    got: pending.slice(0, mostShown).join(', ') + more,
                }),
            ]),
        ...(newest === undefined || newest === last
            ? []
            : [(0,expect_answer/* failure */.V2)('migrations', 'newest migration', { expected: newest, got: last ?? 'none at all' })]),
    ];
}
/** The answer is a list of backups. */
function backupListFailures(answer) {
    return backupsOf(answer) ? [] : [unreadable('backup', 'a list of backups')];
}
/** The backup that was started is in the list and done. */
function backupDoneFailures(demands, answer) {
    const list = backupsOf(answer);
    if (!list)
        return [unreadable('backup', 'a list of backups')];
    const ours = findOurs(demands, list, answer);
    const expected = 'done';
    if (!ours)
        return [(0,expect_answer/* failure */.V2)('backup', 'backup', { expected, got: 'not in the list' })];
    const progress = (0,admin/* progressOf */.jA)(ours);
    if (progress === 'done')
        return [];
    const got = `${ours.id}: ${ours.status}`;
    return [{ ...(0,expect_answer/* failure */.V2)('backup', 'backup', { expected, got }), final: progress === 'failed' }];
}
/** Id of the backup that was made, for the record. */
function finishedBackup(demands, answer) {
    const ours = findOurs(demands, backupsOf(answer) ?? [], answer);
    return ours && (0,admin/* progressOf */.jA)(ours) === 'done' ? ours.id : undefined;
}
/** The newest backup is no older than this. */
function backupAgeFailures({ atMostMs }, answer) {
    const list = backupsOf(answer);
    if (!list)
        return [unreadable('backup', 'a list of backups')];
    const times = list.filter((backup) => (0,admin/* progressOf */.jA)(backup) === 'done').flatMap(({ time }) => time ?? []);
    const newest = Math.max(...times);
    const expected = `one of the last ${(0,duration/* formatAge */.nV)(atMostMs)}`;
    if (times.length === 0) {
        return [
            (0,expect_answer/* failure */.V2)('backup', 'newest backup', {
                expected,
                got: list.length === 0 ? 'no backup at all' : 'no backup with a time',
            }),
        ];
    }
    const age = answer.now - newest;
    return age <= atMostMs
        ? []
        : [(0,expect_answer/* failure */.V2)('backup', 'newest backup', { expected, got: `${(0,duration/* formatAge */.nV)(age)} old` })];
}
/** The scheduler of backups says that it runs. */
function schedulerFailures(answer) {
    const runs = (0,admin/* schedulerRuns */.Ir)((0,expect_answer/* jsonOf */.o_)(answer.response));
    if (runs)
        return [];
    return [
        (0,expect_answer/* failure */.V2)('backup', 'scheduler', {
            expected: 'running',
            got: runs === undefined ? 'an answer that does not tell' : 'not running',
        }),
    ];
}
function findOurs({ before, id }, list, { earlier }) {
    const named = list.find((backup) => backup.id === id);
    if (named)
        return named;
    // The start may tell a job's id, or none: then ours is the newest that was not there before.
    const first = earlier.get(before);
    const known = new Set((first ? (0,admin/* readBackups */.sp)((0,expect_answer/* jsonOf */.o_)(first)) : undefined)?.map((backup) => backup.id));
    return list
        .filter((backup) => !known.has(backup.id))
        .reduce((best, backup) => ((backup.time ?? 0) > (best?.time ?? -1) ? backup : best), undefined);
}
function backupsOf({ response }) {
    return (0,admin/* readBackups */.sp)((0,expect_answer/* jsonOf */.o_)(response));
}
function unreadable(rule, expected) {
    return (0,expect_answer/* failure */.V2)(rule, 'body', { expected, got: 'JSON of another form, or none' });
}
//# sourceMappingURL=admin-failures.js.map
// EXTERNAL MODULE: ./build/src/gates/http-smoke/expect/body.js
var body = __webpack_require__(68929);
// EXTERNAL MODULE: ./build/src/gates/http-smoke/expect/cookies.js
var cookies = __webpack_require__(96482);
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/expect/cors.js

const origins = 'access-control-allow-origin';
const credentials = 'access-control-allow-credentials';
/** Methods that no preflight has to allow. */
const simpleMethods = ['GET', 'HEAD', 'POST'];
/** A preflight from an origin that has to get through, by the rules of the Fetch standard. */
function corsAllowedFailures(demands, { response }) {
    const allowed = (0,expect_answer/* headerText */.TK)(response, origins);
    const withCredentials = (0,expect_answer/* headerText */.TK)(response, credentials) === 'true';
    const wildcard = allowed === '*';
    const open = wildcard && !withCredentials && !demands.credentials;
    const methods = (0,expect_answer/* headerItems */.mq)(response, 'access-control-allow-methods');
    const headers = (0,expect_answer/* headerItems */.mq)(response, 'access-control-allow-headers');
    const problems = [
        asked(allowed === demands.origin || open, origins, {
            expected: demands.origin,
            got: allowed ?? 'nothing',
        }),
        asked(!(wildcard && withCredentials), origins, {
            expected: 'never * with credentials',
            got: '*, and credentials allowed',
        }),
        asked(!demands.credentials || withCredentials, credentials, {
            expected: 'true',
            got: (0,expect_answer/* headerText */.TK)(response, credentials) ?? 'nothing',
        }),
        ...demands.methods.map((method) => asked(simpleMethods.includes(method) ||
            methods.includes(method.toLowerCase()) ||
            (open && methods.includes('*')), 'access-control-allow-methods', { expected: method, got: (0,expect_answer/* headerText */.TK)(response, 'access-control-allow-methods') ?? 'nothing' })),
        ...demands.headers.map((header) => asked(headers.includes(header.toLowerCase()) ||
            (open && headers.includes('*') && header.toLowerCase() !== 'authorization'), 'access-control-allow-headers', { expected: header, got: (0,expect_answer/* headerText */.TK)(response, 'access-control-allow-headers') ?? 'nothing' })),
        asked(wildcard || allowed === undefined || varies(response), 'vary', {
            expected: 'Origin, because the answer depends on it',
            got: (0,expect_answer/* headerText */.TK)(response, 'vary') ?? 'nothing',
        }),
    ];
    return problems.flat();
}
/** A preflight from an origin that must get nothing. An answer for another origin is nothing to this one. */
function corsRefusedFailures({ origin }, { response }) {
    const allowed = (0,expect_answer/* headerText */.TK)(response, origins);
    const withCredentials = (0,expect_answer/* headerText */.TK)(response, credentials) === 'true';
    const letIn = allowed === '*' || allowed?.toLowerCase() === origin.toLowerCase();
    const got = `${allowed}${withCredentials ? ', with credentials' : ''}`;
    return [
        ...asked(!letIn, origins, { expected: `nothing for ${origin}`, got }),
        ...asked(!(allowed === '*' && withCredentials), credentials, { expected: 'never with *', got: 'true' }),
    ];
}
function varies(response) {
    const vary = (0,expect_answer/* headerItems */.mq)(response, 'vary');
    return vary.includes('origin') || vary.includes('*');
}
function asked(holds, what, compared) {
    return holds ? [] : [(0,expect_answer/* failure */.V2)('cors', what, compared)];
}
//# sourceMappingURL=cors.js.map
// EXTERNAL MODULE: ./build/src/gates/http-smoke/expect/json-schema.js
var json_schema = __webpack_require__(23675);
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/expect/redirect.js

/** Where an answer leads: a path, a whole address, or either with `*` for any text. */
function redirectFailures({ to }, { response, url }) {
    const { status } = response;
    const location = (0,expect_answer/* headerText */.TK)(response, 'location');
    if (status < 300 || status > 399 || location === undefined) {
        return [(0,expect_answer/* failure */.V2)('expectation', 'redirect', { expected: to, got: location ?? `none, status ${status}` })];
    }
    const target = absolute(location, url);
    if (target !== undefined && matches(target, absoluteForm(to, url)))
        return [];
    return [(0,expect_answer/* failure */.V2)('expectation', 'redirect', { expected: to, got: location })];
}
function absolute(location, url) {
    return URL.canParse(location, url) ? new URL(location, url).href : undefined;
}
/** The pattern as a whole address; its stars survive. */
function absoluteForm(pattern, url) {
    if (pattern.startsWith('*'))
        return pattern;
    return absolute(pattern, url) ?? pattern;
}
function matches(text, pattern) {
    const source = pattern
        .split('*')
        .map((part) => part.replace(/[\\^$.+?()[\]{}|/-]/g, '\\$&'))
        .join('.*');
    return new RegExp(`^${source}$`, 'u').test(text);
}
//# sourceMappingURL=redirect.js.map
// EXTERNAL MODULE: ./node_modules/jsonpath-rfc9535/dist/esm/index.js + 40 modules
var esm = __webpack_require__(14525);
// EXTERNAL MODULE: ./build/src/http/json-path.js
var json_path = __webpack_require__(57860);
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/expect/same-answer.js



const mostDifferences = 5;
/** How an answer differs from an earlier one: status, kind of content, body. JSON is compared as data. */
function sameAnswerFailures({ as, ignore }, { response, earlier }) {
    const first = earlier.get(as);
    if (!first)
        return [differs('answer', { expected: `an answer from ${as}`, got: 'none to compare with' })];
    if (first.status !== response.status) {
        return [differs('status', { expected: `${first.status}, as from ${as}`, got: String(response.status) })];
    }
    const kinds = [first, response].map((each) => (0,expect_answer/* headerText */.TK)(each, 'content-type')?.split(';')[0]?.trim());
    if (kinds[0] !== kinds[1]) {
        return [
            differs('content-type', { expected: `${kinds[0] ?? 'none'}, as from ${as}`, got: kinds[1] ?? 'none' }),
        ];
    }
    const [left, right] = [(0,json_path/* parseJson */.qF)(first.body), (0,json_path/* parseJson */.qF)(response.body)];
    if (left === undefined || right === undefined) {
        if (first.body === response.body)
            return [];
        return [differs('body', { expected: `the body from ${as}: ${first.body}`, got: response.body })];
    }
    return differences(cleaned(left, ignore), cleaned(right, ignore))
        .slice(0, mostDifferences)
        .map(({ path, left: expected, right: got }) => differs(path, { expected: `${(0,expect_answer/* shown */.SP)(expected)}, as from ${as}`, got: (0,expect_answer/* shown */.SP)(got) }));
}
/** Every place where two JSON values differ. */
function differences(left, right, path = '$') {
    if ((0,expect_answer/* same */.FB)(left, right))
        return [];
    if (!isContainer(left) || !isContainer(right) || Array.isArray(left) !== Array.isArray(right)) {
        return [{ path, left, right }];
    }
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return keys.flatMap((key) => differences(left[key], right[key], Array.isArray(left) ? `${path}[${key}]` : `${path}.${key}`));
}
/** A copy without the values at these paths. */
function cleaned(json, paths) {
    const copy = JSON.parse(JSON.stringify(json));
    for (const path of paths) {
        const found = [];
        (0,esm/* exec */.m0)(copy, path, (_value, at) => void found.push([...at]));
        for (const keys of found)
            blank(copy, keys);
    }
    return copy;
}
/** What may differ is made equal where it stands, so that positions in lists stay. */
function blank(data, keys) {
    const last = keys.at(-1);
    const holder = keys
        .slice(0, -1)
        .reduce((value, key) => (isContainer(value) ? value[key] : undefined), data);
    if (last !== undefined && isContainer(holder))
        holder[last] = null;
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}
function differs(what, compared) {
    return (0,expect_answer/* failure */.V2)('rewrite', what, compared);
}
//# sourceMappingURL=same-answer.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/expect/security-headers.js

const daySeconds = 86_400;
/** Policies that send other sites no more than the origin. */
const carefulPolicies = [
    'no-referrer',
    'same-origin',
    'strict-origin',
    'origin',
    'origin-when-cross-origin',
    'strict-origin-when-cross-origin',
];
/** The headers by which browsers protect people. HSTS is asked of https alone: elsewhere browsers do not heed it. */
function securityHeaderFailures({ headers, hstsDays }, answer) {
    const { response, url } = answer;
    const checks = {
        hsts: () => url.startsWith('https:')
            ? hstsFailures((0,expect_answer/* headerText */.TK)(response, 'strict-transport-security'), hstsDays)
            : [],
        nosniff: () => demand(answer, 'x-content-type-options', isNosniff),
        frames: () => framingFailures(answer),
        referrer: () => demand(answer, 'referrer-policy', isCareful),
        csp: () => demand(answer, 'content-security-policy', isPolicy),
    };
    return headers.flatMap((name) => checks[name]?.() ?? []);
}
function hstsFailures(value, days) {
    const seconds = Number(/max-age\s*=\s*"?(\d+)/i.exec(value ?? '')?.[1] ?? 0);
    if (seconds >= days * daySeconds)
        return [];
    return [
        (0,expect_answer/* failure */.V2)('securityHeader', 'strict-transport-security', {
            expected: `max-age of at least ${days * daySeconds} (${days} days)`,
            got: value ?? 'nothing',
        }),
    ];
}
function framingFailures({ response }) {
    const policy = (0,expect_answer/* headerText */.TK)(response, 'content-security-policy') ?? '';
    const ancestors = /(?:^|[;,])\s*frame-ancestors\s+([^;,]+)/i.exec(policy)?.[1];
    const option = (0,expect_answer/* headerText */.TK)(response, 'x-frame-options');
    // Where both are there, browsers heed frame-ancestors alone.
    if (ancestors === undefined
        ? /^(deny|sameorigin)$/i.test(option ?? '')
        : !/(^|\s)(\*|https?:)(\s|$)/.test(ancestors.trim())) {
        return [];
    }
    return [
        (0,expect_answer/* failure */.V2)('securityHeader', 'framing', {
            expected: 'frame-ancestors in Content-Security-Policy, or X-Frame-Options: DENY or SAMEORIGIN',
            got: ancestors === undefined
                ? option === undefined
                    ? 'neither'
                    : `X-Frame-Options: ${option}`
                : `frame-ancestors ${ancestors}`,
        }),
    ];
}
const isNosniff = { expected: 'nosniff', holds: (text) => text.toLowerCase() === 'nosniff' };
const isPolicy = { expected: 'a policy', holds: (text) => text.trim() !== '' };
const isCareful = {
    expected: 'a careful policy such as strict-origin-when-cross-origin',
    // Of several policies a browser takes the last that it knows.
    holds: (text) => carefulPolicies.includes(text.split(',').at(-1)?.trim().toLowerCase() ?? ''),
};
function demand({ response }, name, { expected, holds }) {
    const value = (0,expect_answer/* headerText */.TK)(response, name);
    if (value !== undefined && holds(value))
        return [];
    return [(0,expect_answer/* failure */.V2)('securityHeader', name, { expected, got: value ?? 'nothing' })];
}
//# sourceMappingURL=security-headers.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/expect/status.js

function statusFailures({ accepted, guard = false }, { response }) {
    const { status } = response;
    if (accepted.some((pattern) => fits(status, pattern)))
        return [];
    const letIn = guard && status < 400;
    return [
        (0,expect_answer/* failure */.V2)(letIn ? 'open' : 'status', 'status', {
            expected: accepted.join(' or '),
            got: letIn ? `${status}: let in` : String(status),
        }),
    ];
}
function fits(status, pattern) {
    return typeof pattern === 'number' ? status === pattern : String(status)[0] === pattern[0];
}
//# sourceMappingURL=status.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/expect/evaluate.js











/** Everything that is not as expected. An answer with the wrong status is looked at no further: the rest follows from it. */
function evaluate(expectations, answer) {
    const wrongStatus = expectations
        .filter(({ kind }) => kind === 'status')
        .flatMap((each) => failuresOf(each, answer));
    if (wrongStatus.length > 0)
        return wrongStatus;
    return expectations.flatMap((expectation) => failuresOf(expectation, answer));
}
function failuresOf(expectation, answer) {
    switch (expectation.kind) {
        case 'status':
            return statusFailures(expectation, answer);
        case 'header':
            return (0,body/* headerFailures */.j4)(expectation, answer);
        case 'json':
            return (0,body/* jsonFailures */.ec)(expectation, answer);
        case 'schema':
            return (0,json_schema/* schemaFailures */.B)(expectation, answer);
        case 'contains':
        case 'lacks':
            return (0,body/* textFailures */.L$)(expectation, answer);
        case 'matches':
            return (0,body/* patternFailures */._F)(expectation, answer);
        case 'equals':
            return (0,body/* equalFailures */.cB)(expectation.value, answer);
        case 'latency':
            return latencyFailures(expectation.withinMs, answer);
        case 'redirect':
            return redirectFailures(expectation, answer);
        case 'cookie':
            return (0,cookies/* cookieFailures */.eW)(expectation, answer);
        case 'secure-cookies':
            return (0,cookies/* secureCookieFailures */.Xz)(expectation, answer);
        case 'cors-allowed':
            return corsAllowedFailures(expectation, answer);
        case 'cors-refused':
            return corsRefusedFailures(expectation, answer);
        case 'security-headers':
            return securityHeaderFailures(expectation, answer);
        case 'same-answer':
            return sameAnswerFailures(expectation, answer);
        case 'migrations':
            return migrationFailures(expectation, answer);
        case 'backup-list':
            return backupListFailures(answer);
        case 'backup-done':
            return backupDoneFailures(expectation, answer);
        case 'backup-age':
            return backupAgeFailures(expectation, answer);
        case 'scheduler':
            return schedulerFailures(answer);
    }
}
function latencyFailures(withinMs, { response }) {
    if (response.totalMs <= withinMs)
        return [];
    const expected = `within ${(0,duration/* formatDuration */.a3)(withinMs)}`;
    return [(0,expect_answer/* failure */.V2)('slow', 'time', { expected, got: (0,duration/* formatDuration */.a3)(response.totalMs) })];
}
//# sourceMappingURL=evaluate.js.map
// EXTERNAL MODULE: ./build/src/gates/http-smoke/file/items.js
var items = __webpack_require__(47918);
// EXTERNAL MODULE: ./build/src/gates/http-smoke/run/build.js
var build = __webpack_require__(38433);
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/run/captures.js



/** The values that an answer has for its captures, and what it should have and has not. */
function capture(captures, answer) {
    const values = [];
    const failures = [];
    for (const { name, from, secret, optional = false } of captures) {
        const value = captured(from, answer);
        if (value !== undefined)
            values.push({ name, value, secret });
        else if (!optional) {
            failures.push((0,expect_answer/* failure */.V2)('capture', `capture ${name}`, { expected: `a value at ${describe(from)}`, got: 'nothing' }));
        }
    }
    return { values, failures };
}
function captured(from, answer) {
    const { response } = answer;
    switch (from.kind) {
        case 'json': {
            const json = (0,expect_answer/* jsonOf */.o_)(response);
            if (json === undefined)
                return undefined;
            return from.paths.map((path) => textAt(json, path)).find((text) => text !== undefined);
        }
        case 'header':
            return (0,expect_answer/* headerText */.TK)(response, from.name);
        case 'cookie':
            return (0,cookies/* cookiesOf */.Nu)(response).findLast(({ name }) => name === from.name)?.value;
        case 'regex': {
            const match = new RegExp(from.source, 'u').exec(response.body);
            return match?.[1] ?? match?.[0];
        }
    }
}
/** A text as it is, anything else as JSON; null is no value. */
function textAt(json, path) {
    const [value] = (0,json_path/* valuesAt */.I0)(json, path);
    if (value === undefined || value === null)
        return undefined;
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function describe(from) {
    if (from.kind === 'json')
        return from.paths.join(' or ');
    return from.kind === 'regex' ? `/${from.source}/` : `${from.kind} ${from.name}`;
}
//# sourceMappingURL=captures.js.map
// EXTERNAL MODULE: ./build/src/gates/http-smoke/run/session.js
var run_session = __webpack_require__(58245);
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/run/perform.js









/** Sends a request until it is as expected or must not be sent again. Rejects only with the signal's reason. */
async function perform(planned, session) {
    const resolved = (0,build/* resolveRequest */.Mn)(planned, session.variables);
    if ('missing' in resolved)
        return skippedRow(planned, session, `\${${resolved.missing}} was never captured`);
    const { request } = resolved;
    const startedAt = session.clock.now();
    const until = Math.min(session.deadline, startedAt + (request.retry?.forMs ?? session.deadline));
    for (let tries = 1;; tries++) {
        const attempt = await attemptOnce(request, session);
        if (attempt.failures.length === 0)
            return rowOf(request, session, { attempt, tries });
        if (request.doneWhen && mayBeDone(attempt)) {
            const check = await perform({ ...request.doneWhen, name: request.name }, session);
            if (check.status === 'passed') {
                const reason = 'no good answer came, and a check showed that it was done: not sent again';
                return { ...rowOf(request, session, { attempt: { ...attempt, failures: [] }, tries }), reason };
            }
        }
        const pause = pauseBefore(attempt, { request, tries });
        const left = until - session.clock.now();
        if (pause === undefined || left <= 0)
            return rowOf(request, session, { attempt, tries });
        session.progress(waiting(request, attempt, { tries, spentMs: session.clock.now() - startedAt, until }));
        // The last try is made at the deadline, not before it.
        await session.clock.sleep(Math.min(pause, left), session.signal);
    }
}
/** One line for who watches the log: what is waited for, how it answered last, and how long it may still go on. */
function waiting({ name }, { exchange }, waited) {
    const { tries, spentMs, until } = waited;
    const count = tries === 1 ? '1 try' : `${tries} tries`;
    const said = exchange.ok ? `status ${exchange.status}` : 'no answer';
    const end = new Date(until).toISOString().slice(11, 19);
    return `http-smoke: ${name}: not as expected yet (${said}), ${count} in ${(0,duration/* formatDuration */.a3)(spentMs)}, until ${end} UTC at the latest`;
}
async function attemptOnce(request, session) {
    const sent = await (0,build/* buildRequest */.mK)(request, session);
    const exchange = await session.http.send(sent, session.signal);
    if (!exchange.ok) {
        return {
            exchange,
            failures: [(0,expect_answer/* failure */.V2)('noAnswer', 'answer', { expected: 'an answer', got: exchange.message })],
        };
    }
    await (0,run_session/* keepCookies */.d)(session, sent.url, exchange);
    if (request.remember !== undefined)
        session.earlier.set(request.remember, exchange);
    const answer = {
        url: sent.url,
        response: exchange,
        now: (0,headers/* serverTime */.n)(exchange.headers) ?? session.clock.now(),
        earlier: session.earlier,
    };
    const wrong = evaluate(request.expectations, answer);
    const { values, failures } = capture(request.captures, answer);
    for (const { name, value, secret } of values) {
        if (secret)
            session.hide(value);
        session.variables.set(name, value);
    }
    if (wrong.length === 0)
        noteBackup(request, answer, session);
    return { exchange, failures: wrong.length > 0 ? wrong : failures };
}
function noteBackup({ expectations }, answer, { record }) {
    const done = expectations.find((expectation) => expectation.kind === 'backup-done');
    const id = done && finishedBackup(done, answer);
    if (id !== undefined)
        record.backup = id;
}
/** Whether the server may have done what it was asked for, although we got no good answer. */
function mayBeDone({ exchange }) {
    return exchange.ok ? exchange.status !== 429 : exchange.sent;
}
/** A connection that fails once must not fail a release: what may be sent again is, this often at most. */
const withoutAnswer = { times: 3, forMs: Number.POSITIVE_INFINITY, everyMs: 1000 };
const passing = ['refused', 'reset', 'timeout'];
/** Milliseconds to wait before it is sent again; undefined when it must not be. */
function pauseBefore({ exchange, failures }, { request, tries }) {
    const { retry, method, idempotent, doneWhen } = request;
    if (failures.some(({ final }) => final))
        return undefined;
    if (!exchange.ok) {
        const safe = (0,items/* isRepeatable */.su)(method) || idempotent || !exchange.sent || (doneWhen && retry);
        if (!safe || (!retry && !passing.includes(exchange.kind)))
            return undefined;
    }
    else if (!retry)
        return undefined;
    const { times, everyMs } = retry ?? withoutAnswer;
    if (tries >= times)
        return undefined;
    return Math.max(everyMs, exchange.ok ? retryAfterMs(exchange) : 0);
}
function retryAfterMs(response) {
    const value = (0,expect_answer/* headerText */.TK)(response, 'retry-after') ?? '';
    if (/^\d+$/.test(value))
        return Number(value) * 1000;
    const until = Date.parse(value) - ((0,headers/* serverTime */.n)(response.headers) ?? Number.NaN);
    return Number.isNaN(until) ? 0 : until;
}
function rowOf(request, { base }, { attempt, tries }) {
    const { exchange, failures } = attempt;
    return {
        request,
        url: (0,build/* addressOf */.ci)(request, base),
        status: failures.length === 0 ? 'passed' : 'failed',
        durationMs: exchange.totalMs,
        tries,
        failures,
        ...(exchange.ok ? { code: exchange.status } : {}),
        ...(exchange.ok && failures.length > 0 ? { body: exchange.body } : {}),
    };
}
/** A request that is not sent. */
function skippedRow(planned, { base }, reason) {
    return {
        request: planned,
        url: (0,build/* addressOf */.ci)(planned, base),
        status: 'skipped',
        durationMs: 0,
        tries: 0,
        reason,
        failures: [],
    };
}
//# sourceMappingURL=perform.js.map

/***/ }),

/***/ 58245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ keepCookies),
/* harmony export */   f: () => (/* binding */ openSession)
/* harmony export */ });
/* harmony import */ var tough_cookie__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77380);
/* harmony import */ var _expect_cookies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96482);


/** A session in which nothing was sent yet. */
function openSession({ variables, ...start }) {
    return { ...start, jar: new tough_cookie__WEBPACK_IMPORTED_MODULE_0__/* .CookieJar */ .cP(), variables: new Map(variables), earlier: new Map(), record: {} };
}
/** A shorter cookie value is a word that stands in too many texts to be hidden in all of them. */
const shortestCookie = 8;
/** Puts the cookies of an answer into the jar, by the rules of browsers, and hides their values. */
async function keepCookies(session, url, response) {
    for (const { value, httpOnly } of (0,_expect_cookies_js__WEBPACK_IMPORTED_MODULE_1__/* .cookiesOf */ .Nu)(response)) {
        if (value.length < shortestCookie && !httpOnly)
            continue;
        session.hide(value);
        session.hide(decoded(value));
    }
    for (const [name, line] of response.headers) {
        if (name === 'set-cookie')
            await session.jar.setCookie(line, url, { ignoreError: true });
    }
}
function decoded(value) {
    try {
        return decodeURIComponent(value);
    }
    catch {
        return value;
    }
}
//# sourceMappingURL=session.js.map

/***/ }),

/***/ 75935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ hideSensitive),
/* harmony export */   tV: () => (/* binding */ isSensitive),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60416);

const word = /token|secret|passw|api[-_]?key|session|jwt|auth|cookie|credential|bearer|signature|\bkey\b|\bsig\b|\bcode\b/i;
/** Whether what goes by this name (a variable, header, field or parameter) is most likely a secret. */
function isSensitive(name) {
    return word.test(name);
}
const jsonField = /("([^"\\]{1,60})"\s*:\s*)("(?:[^"\\]|\\.)*"?|-?\d[\d.eE+-]*)/g;
const formField = /([?&;\s^]|^)([\w.-]{1,60})=([^&\s"'<>]{4,})/g;
const bearerText = /\b(Bearer|Basic)\s+[\w.~+/=-]{6,}/gi;
const webToken = /\beyJ[\w-]{5,}\.[\w-]{5,}(\.[\w-]*)?/g;
/** A text of an answer without the values that most likely are secrets, whoever they belong to. */
function hideSensitive(text) {
    return text
        .replace(jsonField, (whole, head, name) => isSensitive(name) ? `${head}"${_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .mask */ .dK}"` : whole)
        .replace(formField, (whole, before, name) => isSensitive(name) ? `${before}${name}=${_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .mask */ .dK}` : whole)
        .replace(bearerText, `$1 ${_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .mask */ .dK}`)
        .replace(webToken, _core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .mask */ .dK);
}
/** An address as it may be shown: no user, no password, no value of a parameter that most likely is a secret. */
function shownUrl(address) {
    const withoutUser = address.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@?#]*@/i, '$1');
    return hideSensitive(withoutUser);
}
//# sourceMappingURL=sensitive.js.map

/***/ }),

/***/ 46402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ openLineChild),
/* harmony export */   w: () => (/* binding */ runChild)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/**
 * Runs a command to its end and never throws for what the command does: being killed is a result too.
 * Rejects only when it cannot be started (`ENOENT`, `EACCES`).
 * The child leads a process group of its own, and the whole group is killed when it must stop.
 */
async function runChild(command, options) {
    const child = await startGroup(command, { ...options, stdin: 'ignore' });
    const stdout = [];
    const stderr = [];
    const lines = lineSplitter(options.onLine ?? (() => undefined));
    let bytes = 0;
    let stopped;
    const stop = (why) => {
        stopped ??= why;
        killGroup(child);
    };
    const take = (into) => (chunk) => {
        bytes += chunk.length;
        if (bytes > options.maxOutputBytes)
            return stop('output');
        into.push(chunk);
        if (into === stdout)
            lines(chunk);
    };
    child.stdout?.on('data', take(stdout));
    child.stderr?.on('data', take(stderr));
    const release = guard(options, stop);
    try {
        const end = await ended(child);
        return {
            ...end,
            stdout: shownText(stdout, stopped),
            stderr: shownText(stderr, stopped),
            endedBy: stopped ?? 'exit',
        };
    }
    finally {
        release();
        killGroup(child);
    }
}
/** What a flood left half printed is dropped: half of a secret is not recognised as one. */
function shownText(chunks, stopped) {
    const text = Buffer.concat(chunks).toString('utf8');
    return stopped === 'output' ? text.slice(0, text.lastIndexOf('\n') + 1) : text;
}
/** Starts a helper process. Rejects when it cannot be started. */
async function openLineChild(command, options) {
    const child = await startGroup(command, { ...options, stdin: 'pipe' });
    const gone = ended(child);
    let alive = true;
    let bytes = 0;
    let output = Buffer.alloc(0);
    let answer = () => undefined;
    const count = (chunk) => {
        bytes += chunk.length;
        if (bytes > options.maxOutputBytes)
            answer('output');
    };
    const prefix = options.answerPrefix ?? '';
    const keep = (chunk) => {
        const all = Buffer.concat([output, chunk]);
        // Cut between lines, for the same reason as in `shownText`.
        output = all.length > keptOutput ? all.subarray(all.indexOf(10, -keptOutput) + 1 || all.length) : all;
    };
    const split = lineSplitter((line) => {
        if (line.startsWith(prefix))
            answer({ line: line.slice(prefix.length) });
        else
            keep(Buffer.from(`${line}\n`));
    });
    child.stdout?.on('data', (chunk) => {
        count(chunk);
        split(chunk);
    });
    child.stderr?.on('data', (chunk) => {
        keep(chunk);
        count(chunk);
    });
    // Writing to a child that has just died emits here; its end is reported by `gone`.
    child.stdin?.on('error', () => undefined);
    void gone.then(() => {
        alive = false;
        answer('exit');
    });
    const stop = async () => {
        alive = false;
        killGroup(child);
        await gone;
    };
    return {
        get alive() {
            return alive;
        },
        stop,
        async ask(line, timeoutMs) {
            bytes = 0;
            output = Buffer.alloc(0);
            if (!alive)
                return { endedBy: 'exit', output: '' };
            const end = await new Promise((resolve) => {
                const release = guard({ timeoutMs, signal: options.signal }, (why) => answer(why));
                answer = (value) => {
                    release();
                    resolve(value);
                };
                child.stdin?.write(`${line}\n`);
            });
            answer = () => undefined;
            if (typeof end === 'object')
                return { endedBy: 'answer', line: end.line, output: output.toString() };
            await stop();
            return { endedBy: end, output: shownText([output], end === 'output' ? end : undefined) };
        },
    };
}
/** Bytes of a helper's standard error that are kept to be shown. */
const keptOutput = 16_384;
function startGroup(command, options) {
    const [program = '', ...parameters] = command;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, parameters, {
        cwd: options.cwd,
        env: { ...options.env },
        stdio: [options.stdin, 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
    return new Promise((resolve, reject) => {
        child.once('spawn', () => resolve(child));
        child.once('error', reject);
    });
}
/** The end of the child itself; a grandchild that holds its pipes open is not waited for. */
function ended(child) {
    return new Promise((resolve) => {
        child.once('exit', (code, signal) => {
            const end = { code: code ?? undefined, signal: signal ?? undefined };
            const timer = setTimeout(() => {
                child.stdout?.destroy();
                child.stderr?.destroy();
                resolve(end);
            }, 200);
            child.once('close', () => {
                clearTimeout(timer);
                resolve(end);
            });
        });
    });
}
function guard(options, stop) {
    const timer = setTimeout(() => stop('timeout'), options.timeoutMs);
    const abort = () => stop('aborted');
    options.signal.addEventListener('abort', abort, { once: true });
    if (options.signal.aborted)
        abort();
    return () => {
        clearTimeout(timer);
        options.signal.removeEventListener('abort', abort);
    };
}
/** The group outlives its leader, so this is right even after the child has exited. */
function killGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill('SIGKILL');
        else
            process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // Already gone.
    }
}
function lineSplitter(onLine) {
    const decoder = new TextDecoder();
    let rest = '';
    return (chunk) => {
        const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = parts.pop() ?? '';
        for (const line of parts)
            onLine(line.replace(/\r$/, ''));
    };
}
//# sourceMappingURL=child.js.map

/***/ }),

/***/ 50621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addressProblems: () => (/* binding */ addressProblems),
/* harmony export */   httpSmokeProblems: () => (/* binding */ httpSmokeProblems)
/* harmony export */ });
/** What is wrong with the inputs alone; the file and the reports are looked at later. */
function httpSmokeProblems({ baseUrl }) {
    return baseUrl === undefined ? [] : addressProblems(baseUrl, 'base-url');
}
/** What is wrong with an address that paths are to be added to. */
function addressProblems(base, where) {
    if (/^https?:\/\/[^/\s]/i.test(base))
        return [];
    return [
        {
            what: `${JSON.stringify(base)} is no address`,
            where,
            fix: 'write it whole: https://api.example.com',
        },
    ];
}
//# sourceMappingURL=http-smoke-problems.js.map

/***/ }),

/***/ 92550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ runKeyOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The same for every try within one attempt of a workflow's run; on a laptop every run is its own. */
function runKeyOf({ env }) {
    const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
    return run ? `${run}-${attempt}` : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
}
//# sourceMappingURL=run-key.js.map

/***/ })

};
