export const id = 1245;
export const ids = [1245];
export const modules = {

/***/ 66701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ createApi)
});

// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
// EXTERNAL MODULE: ./build/src/core/redact.js
var core_redact = __webpack_require__(60416);
// EXTERNAL MODULE: ./build/src/http/api-message.js
var api_message = __webpack_require__(45652);
// EXTERNAL MODULE: ./build/src/http/backoff.js
var backoff = __webpack_require__(95254);
;// CONCATENATED MODULE: ./build/src/http/budget.js
const minuteMs = 60_000;
/** When the next call may start, given when those before did, oldest first. */
function nextTurn({ spacingMs, perMinute }, starts, now) {
    const last = starts.at(-1);
    const minuteAgo = starts.at(-perMinute);
    return Math.max(now, last === undefined ? 0 : last + spacingMs, starts.length < perMinute || minuteAgo === undefined ? 0 : minuteAgo + minuteMs);
}
/** Budgets by name; in each, one waits behind the other. */
function createBudgets(budgets, clock) {
    const states = new Map(Object.entries(budgets).map(([name, budget]) => [
        name,
        { budget, starts: [], pausedUntil: 0, before: Promise.resolve() },
    ]));
    const stateOf = (name) => {
        const state = states.get(name);
        if (state === undefined)
            throw new Error(`no budget is named ${name}`);
        return state;
    };
    return {
        async take(name, deadline, signal) {
            const state = stateOf(name);
            const turn = state.before.then(() => waitForTurn(state, { clock, deadline, signal }));
            state.before = turn.then(() => undefined, () => undefined);
            return turn;
        },
        pause(name, until) {
            const state = stateOf(name);
            state.pausedUntil = Math.max(state.pausedUntil, until);
        },
    };
}
async function waitForTurn(state, { clock, deadline, signal }) {
    // What comes in meanwhile may pause the budget further, so it is asked again after each sleep.
    for (;;) {
        signal?.throwIfAborted();
        const now = clock.now();
        const at = Math.max(nextTurn(state.budget, state.starts, now), state.pausedUntil);
        if (at <= now) {
            state.starts = [...state.starts.filter((start) => start > now - minuteMs), now];
            return true;
        }
        if (at > deadline)
            return false;
        await clock.sleep(at - now, signal);
    }
}
//# sourceMappingURL=budget.js.map
// EXTERNAL MODULE: ./build/src/http/headers.js
var headers = __webpack_require__(90100);
// EXTERNAL MODULE: ./build/src/http/json-path.js
var json_path = __webpack_require__(57860);
// EXTERNAL MODULE: ./build/src/http/rate-limit.js
var rate_limit = __webpack_require__(46520);
;// CONCATENATED MODULE: ./build/src/http/create-api.js








const create_api_backoff = { firstMs: 1000, maxMs: 20_000 };
/** A try that the deadline cuts shorter than this would be none. */
const leastTryMs = 1000;
const maxBodyBytes = 16 * 1024 * 1024;
/** An API over HTTP that retries what may be retried, within its budgets. */
function createApi(options) {
    const { http, clock, random = Math.random } = options;
    const budgets = createBudgets(options.budgets, clock);
    const redact = cleaner(options);
    return {
        async call(call, signal) {
            const startedAt = clock.now();
            const deadline = startedAt + (call.patienceMs ?? 120_000);
            let last;
            for (let tries = 1;; tries += 1) {
                if (!(await budgets.take(call.budget, deadline, signal))) {
                    return last ?? { ok: false, message: noTurn(call), sent: false };
                }
                const exchange = await http.send(requestOf(call, { options, left: deadline - clock.now() }), signal);
                const pause = holdBack({ call, exchange, budgets, now: clock.now() });
                const { answer, again } = judge(call, exchange, clock.now());
                if (answer.ok)
                    return answer;
                const spent = clock.now() - startedAt;
                last = {
                    ...answer,
                    message: redact(tries === 1 ? answer.message : `${answer.message}${triedText(tries, spent)}`),
                    sent: answer.sent || (last?.sent ?? false),
                };
                const wait = Math.max(pause ?? 0, (0,backoff/* backoffMs */.j)(create_api_backoff, tries, random()));
                if (!again || clock.now() + wait > deadline)
                    return last;
                await clock.sleep(wait, signal);
            }
        },
    };
}
function judge(call, exchange, now) {
    const repeatable = call.repeatable ?? call.method === 'GET';
    if (!exchange.ok)
        return judgeFailure(exchange, repeatable);
    const { status, body } = exchange;
    if (status < 200 || status > 299)
        return judgeStatus(exchange, repeatable);
    const data = body.trim() === '' ? undefined : (0,json_path/* parseJson */.qF)(body);
    if (data !== undefined || body.trim() === '') {
        return { answer: { ok: true, status, data, date: (0,headers/* serverTime */.n)(exchange.headers) ?? now }, again: false };
    }
    const what = (0,api_message/* isPage */.y)(body) ? `a page instead of JSON: ${(0,api_message/* messageOfBody */.x)(body)}` : 'JSON that breaks off';
    return {
        answer: { ok: false, status, message: `answered ${status} with ${what}`, sent: true },
        again: repeatable && !exchange.bodyCut,
    };
}
/** A bad certificate stays bad; all else of a network may pass. */
function judgeFailure({ kind, message, sent }, repeatable) {
    return { answer: { ok: false, message, sent }, again: kind !== 'tls' && (repeatable || !sent) };
}
function judgeStatus({ status, body }, repeatable) {
    const passing = status === 408 || status === 425 || status >= 500;
    return {
        answer: {
            ok: false,
            status,
            message: (0,api_message/* messageOfBody */.x)(body) || `answered ${status} without a word`,
            sent: passing,
        },
        again: status === 429 || (repeatable && passing),
    };
}
/** Lets the whole budget wait where the server asks for it; says for how many milliseconds. */
function holdBack(seen) {
    const { call, exchange, budgets, now } = seen;
    const pause = exchange.ok ? (0,rate_limit/* askedPause */.T)(exchange.headers, now) : undefined;
    if (pause !== undefined)
        budgets.pause(call.budget, now + pause);
    return pause;
}
function requestOf(call, { options, left }) {
    const query = new URLSearchParams();
    for (const [key, value] of Object.entries(call.query ?? {})) {
        const values = typeof value === 'object' ? value : [value];
        for (const one of values)
            if (one !== undefined)
                query.append(key, String(one));
    }
    const search = query.size > 0 ? `?${query}` : '';
    const body = call.body === undefined ? undefined : JSON.stringify(call.body);
    return {
        method: call.method,
        url: `${options.baseUrl.replace(/\/+$/, '')}${call.path}${search}`,
        headers: {
            accept: 'application/json',
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            ...call.headers,
            ...options.headers,
        },
        ...(body === undefined ? {} : { body }),
        timeoutMs: Math.max(leastTryMs, Math.min(call.timeoutMs ?? 30_000, left)),
        maxBodyBytes,
    };
}
/** Credentials are the last word of a header: `Bearer <key>`. */
function cleaner({ headers, redact = (text) => text }) {
    const secrets = Object.entries(headers)
        .filter(([name]) => /auth|token|key|cookie|secret/i.test(name))
        .flatMap(([, value]) => value.split(' ').slice(-1));
    const credentials = (0,core_redact/* redactor */.$p)(secrets);
    return (text) => credentials(redact(text));
}
function noTurn({ patienceMs = 120_000 }) {
    return `not asked: the rate limit leaves no call within ${(0,duration/* formatDuration */.a3)(patienceMs)}`;
}
function triedText(tries, spentMs) {
    return ` (tried ${tries} times in ${(0,duration/* formatDuration */.a3)(spentMs)})`;
}
//# sourceMappingURL=create-api.js.map

/***/ }),

/***/ 86011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ checkEnvironment)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29589);

/** One finding for each variable that is missing, empty or forbidden. */
function checkEnvironment(variables, { required, forbidden }, where) {
    const filled = new Set(variables.filter(({ value }) => value.trim() !== '').map(({ key }) => key));
    const there = new Set(variables.map(({ key }) => key));
    const missing = [...new Set(required)].filter((name) => !filled.has(name));
    const found = new Set(forbidden.flatMap((pattern) => variables.filter((variable) => isForbidden(variable, pattern))));
    return [
        ...missing.map((name) => missingFinding(name, where, there.has(name))),
        ...[...found].map((variable) => forbiddenFinding(variable, where)),
    ];
}
function isForbidden({ key, value }, pattern) {
    const [name = '', ...rest] = pattern.split('=');
    if (!matches(key, name.trim()))
        return false;
    return rest.length === 0 || matches(value.trim(), rest.join('=').trim());
}
function matches(text, pattern) {
    const parts = pattern.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`, 's').test(text);
}
function missingFinding(name, where, empty) {
    const { id: rule, severity } = _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .platformRules */ .l.envMissing;
    return {
        rule,
        severity,
        title: `${name} is ${empty ? 'empty' : 'not set'} on ${where}`,
        detail: '`required-env` asks for it. Nothing was deployed.',
        fix: `set ${name} on ${where}, then run it again`,
        subject: `${where} ${name}`,
    };
}
function forbiddenFinding({ key: name, group }, where) {
    const { id: rule, severity } = _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .platformRules */ .l.envForbidden;
    const place = group === undefined ? where : `${where} (environment group ${group})`;
    return {
        rule,
        severity,
        title: `${name} on ${place} has what \`forbidden-env\` forbids`,
        detail: 'Its value is not shown. Nothing was deployed.',
        fix: `remove or change ${name} on ${place}, then run it again`,
        subject: `${place} ${name}`,
    };
}
//# sourceMappingURL=environment.js.map

/***/ }),

/***/ 45370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ renderCalls)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97011);


const at = (...parts) => `/${parts.map(encodeURIComponent).join('/')}`;
/** The calls of one service, on one API, under one signal. */
function renderCalls(api, id, signal) {
    const under = (...parts) => at('services', id, ...parts);
    return {
        service: () => api.ask({ method: 'GET', path: under(), budget: 'read' }, _objects_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceSchema */ .dh, signal),
        environment: () => api.list({ path: under('env-vars'), budget: 'read', name: 'envVar', limit: 2000 }, _objects_js__WEBPACK_IMPORTED_MODULE_0__/* .envVarSchema */ .mX, signal),
        /** One page of the workspace's environment groups, whichever services have them. */
        envGroups: (query) => api.ask({ method: 'GET', path: '/env-groups', query, budget: 'read' }, _objects_js__WEBPACK_IMPORTED_MODULE_0__/* .envGroupPageSchema */ .Jl, signal),
        envGroup: (group) => api.ask({ method: 'GET', path: at('env-groups', group), budget: 'read' }, _objects_js__WEBPACK_IMPORTED_MODULE_0__/* .envGroupSchema */ .Kw, signal),
        deploys: (limit, query = {}) => api.list({ path: under('deploys'), budget: 'read', name: 'deploy', limit, query }, _objects_js__WEBPACK_IMPORTED_MODULE_0__/* .deploySchema */ .zR, signal),
        deploy: (deploy, patience = {}) => api.ask({ method: 'GET', path: under('deploys', deploy), budget: 'read', ...patience }, _objects_js__WEBPACK_IMPORTED_MODULE_0__/* .deploySchema */ .zR, signal),
        /** Undefined data: it was taken, without a body. Never sent twice by itself. */
        create: (body) => api.ask({ method: 'POST', path: under('deploys'), body, budget: 'deploys', repeatable: false }, _objects_js__WEBPACK_IMPORTED_MODULE_0__/* .deploySchema */ .zR.optional(), signal),
        cancel: (deploy, patience = {}) => api.ask({
            method: 'POST',
            path: under('deploys', deploy, 'cancel'),
            budget: 'cancel',
            repeatable: true,
            ...patience,
        }, zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(), signal),
        rollback: (deployId) => api.ask({
            method: 'POST',
            path: under('rollback'),
            body: { deployId },
            budget: 'deploys',
            repeatable: false,
        }, _objects_js__WEBPACK_IMPORTED_MODULE_0__/* .deploySchema */ .zR, signal),
        events: (startTime) => api.list({
            path: under('events'),
            budget: 'read',
            name: 'event',
            limit: 200,
            patienceMs: 20_000,
            ...(startTime === undefined ? {} : { query: { startTime } }),
        }, _objects_js__WEBPACK_IMPORTED_MODULE_0__/* .eventSchema */ .G4, signal),
        logs: (query) => api.ask({
            method: 'GET',
            path: '/logs',
            query: { ...query, resource: [id], direction: 'backward' },
            budget: 'logs',
            timeoutMs: 15_000,
            patienceMs: 30_000,
        }, _objects_js__WEBPACK_IMPORTED_MODULE_0__/* .logPageSchema */ .Rc, signal),
    };
}
//# sourceMappingURL=calls.js.map

/***/ }),

/***/ 87788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRenderApi)
/* harmony export */ });
/** The largest page that Render gives. */
const pageSize = 100;
/** Reads what Render answers; an answer of another form is a refusal like any other, for the next look to mend. */
function createRenderApi(api) {
    const ask = async (call, form, signal) => {
        const answer = await api.call(call, signal);
        return answer.ok ? readAnswer(answer, form) : answer;
    };
    return { ask, list: (call, form, signal) => listAll(api, { call, form }, signal) };
}
function readAnswer(answer, form) {
    const read = form.safeParse(withoutNulls(answer.data));
    if (read.success)
        return { ...answer, data: read.data };
    const [issue] = read.error.issues;
    const place = issue?.path.join('.') || 'the answer';
    return {
        ok: false,
        status: answer.status,
        message: `Render answered ${answer.status}, but ${place} is not as its description says: ${issue?.message}`,
        sent: true,
    };
}
async function listAll(api, { call: { name, limit, query, ...call }, form }, signal) {
    const items = [];
    let cursor;
    for (;;) {
        const size = Math.min(pageSize, limit - items.length);
        const page = await api.call({
            ...call,
            method: 'GET',
            query: { ...query, limit: size, ...(cursor === undefined ? {} : { cursor }) },
        }, signal);
        if (!page.ok)
            return page;
        const answer = readPage(page, name, form);
        if (!answer.ok)
            return answer;
        items.push(...answer.data.items);
        const next = answer.data.cursor;
        const last = answer.data.count < size || next === undefined || next === cursor;
        if (last || items.length >= limit)
            return { ...answer, data: items };
        cursor = next;
    }
}
/** One item that cannot be read must not hide the others. */
function readPage(answer, name, form) {
    if (!Array.isArray(answer.data)) {
        const message = `Render answered ${answer.status} with something that is no list`;
        return { ok: false, status: answer.status, message, sent: true };
    }
    const rows = answer.data.filter(isObject);
    const items = rows.flatMap((row) => {
        const read = form.safeParse(withoutNulls(row[name]));
        return read.success ? [read.data] : [];
    });
    const cursor = rows.at(-1)?.cursor;
    const page = { items, count: answer.data.length, cursor: typeof cursor === 'string' ? cursor : undefined };
    return { ...answer, data: page };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Null is as good as absent. */
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.filter((item) => item !== null).map(withoutNulls);
    if (!isObject(value))
        return value;
    const entries = Object.entries(value).filter(([, item]) => item !== null);
    return Object.fromEntries(entries.map(([key, item]) => [key, withoutNulls(item)]));
}
//# sourceMappingURL=client.js.map

/***/ }),

/***/ 81393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openHookApi),
/* harmony export */   X: () => (/* binding */ openRenderApi)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60416);
/* harmony import */ var _http_create_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66701);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87788);



/**
 * Half of what Render takes, so that others with the same key find room: 400 reads and 30 writes a minute, 10 deploys
 * a minute for one service, 30 reads of logs. Source: Render's page on rate limits.
 */
const budgets = {
    read: { spacingMs: 0, perMinute: 200 },
    write: { spacingMs: 0, perMinute: 15 },
    deploys: { spacingMs: 0, perMinute: 8 },
    /** A stopped run has no time to wait for its turn. */
    cancel: { spacingMs: 0, perMinute: 30 },
    logs: { spacingMs: 1_000, perMinute: 15 },
};
/** Render's API with a key. */
function openRenderApi({ http, clock, key, baseUrl }) {
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createRenderApi */ .l)((0,_http_create_api_js__WEBPACK_IMPORTED_MODULE_1__/* .createApi */ .x)({
        http,
        clock,
        baseUrl: baseUrl ?? 'https://api.render.com/v1',
        headers: { authorization: `Bearer ${key}` },
        budgets,
    }));
}
/** Where a deploy hook is sent: with no key but that of its address. */
function openHookApi({ http, clock, hook, }) {
    const redact = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactor */ .$p)([hook.url, hook.key]);
    return (0,_http_create_api_js__WEBPACK_IMPORTED_MODULE_1__/* .createApi */ .x)({ http, clock, baseUrl: hook.origin, headers: {}, budgets, redact });
}
//# sourceMappingURL=connect.js.map

/***/ }),

/***/ 97880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OO: () => (/* binding */ toVersion),
/* harmony export */   Rh: () => (/* binding */ toService),
/* harmony export */   eA: () => (/* binding */ openContext)
/* harmony export */ });
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45370);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73799);


function openContext(options) {
    const { api, clock, service: id } = options;
    const calls = (signal) => (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCalls */ .g)(api, id, signal);
    let service;
    let skew = 0;
    let repeated;
    return {
        ...options,
        calls,
        async readService(signal) {
            if (service)
                return service;
            const answer = await calls(signal).service();
            if (!answer.ok)
                throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedError */ .b)(answer, { what: `read service ${id}`, id });
            service = answer.data;
            return service;
        },
        renderNow: () => clock.now() + skew,
        learnTime(renderDate) {
            skew = renderDate - clock.now();
        },
        repeated: () => repeated,
        learnRepeated(expected) {
            repeated = expected;
        },
    };
}
function toService(service) {
    const { serviceDetails: details, dashboardUrl } = service;
    return {
        id: service.id,
        name: service.name,
        type: service.type,
        ...(details?.url ? { url: details.url } : {}),
        ...(dashboardUrl ? { link: dashboardUrl } : {}),
        ...(details?.numInstances === undefined ? {} : { instances: details.numInstances }),
    };
}
function toVersion(deploy) {
    return {
        id: deploy.id,
        ...(deploy.commit?.id === undefined ? {} : { commit: deploy.commit.id }),
        ...(deploy.image?.ref === undefined ? {} : { image: deploy.image.ref }),
        ...(deploy.createdAt === undefined ? {} : { createdAt: deploy.createdAt }),
    };
}
//# sourceMappingURL=context.js.map

/***/ }),

/***/ 53911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ inspectEnvironment)
});

// UNUSED EXPORTS: withGroups

// EXTERNAL MODULE: ./build/src/platforms/environment.js
var environment = __webpack_require__(86011);
// EXTERNAL MODULE: ./build/src/platforms/rules.js
var rules = __webpack_require__(29589);
// EXTERNAL MODULE: ./build/src/platforms/render/refused.js
var refused = __webpack_require__(73799);
;// CONCATENATED MODULE: ./build/src/platforms/render/env-groups.js

const pageSize = 100;
/** A workspace has dozens of groups; this keeps a list that never ends from being read forever. */
const mostPages = 20;
/**
 * Reads the variables of all linked environment groups. Render tells of a group which services have it, not of a
 * service which groups it has, so all groups of its workspace are listed (`GET /env-groups`, `serviceLinks`). Secret
 * files of a group are files, not variables. Throws `UserError` where Render cannot be reached.
 */
async function readGroupVariables(calls, service) {
    const linked = await linkedGroups(calls, service);
    if (!linked.ok)
        return unreadable(linked, service.id);
    const read = [];
    for (const { id, name } of linked.data) {
        const answer = await calls.envGroup(id);
        if (answer.ok)
            read.push({ variables: answer.data.envVars.map((one) => ({ ...one, group: name })) });
        // Deleted since it was listed: the service does not have it any more.
        else if (answer.status !== 404)
            read.push(unreadable(answer, id));
    }
    const unread = read.find((one) => one.unread !== undefined)?.unread;
    return {
        variables: read.flatMap(({ variables }) => variables),
        ...(unread === undefined ? {} : { unread }),
    };
}
/** A refusal leaves a question open; no answer at all may be another one in a minute, and nothing has been changed. */
function unreadable(refusal, id) {
    const { status, message } = refusal;
    if (status === undefined || status === 429 || status >= 500) {
        throw (0,refused/* refusedError */.b)(refusal, { what: 'read the environment groups', id });
    }
    return { variables: [], unread: `${status}: ${message}` };
}
async function linkedGroups(calls, { id, ownerId }) {
    const found = new Map();
    let from = {};
    for (let pages = 1;; pages++) {
        const answer = await calls.envGroups({ ownerId, limit: pageSize, ...from });
        if (!answer.ok)
            return answer;
        const before = found.size;
        for (const { envGroup } of answer.data)
            found.set(envGroup.id, envGroup);
        from = answer.data.length < pageSize || found.size === before ? undefined : nextPage(answer.data);
        if (from === undefined || pages === mostPages) {
            const linked = [...found.values()].filter(({ serviceLinks }) => serviceLinks.some((link) => link.id === id));
            return { ...answer, data: linked };
        }
    }
}
/**
 * The next page starts after the last cursor, or without one at the oldest group so far. Several can be of one moment,
 * so that moment is asked for again.
 */
function nextPage(page) {
    const cursor = page.at(-1)?.cursor;
    if (cursor !== undefined)
        return { cursor };
    const times = page.map(({ envGroup }) => Date.parse(envGroup.createdAt ?? '')).filter(Number.isFinite);
    if (times.length === 0)
        return undefined;
    return { createdBefore: new Date(Math.min(...times) + 1).toISOString() };
}
//# sourceMappingURL=env-groups.js.map
;// CONCATENATED MODULE: ./build/src/platforms/render/environment.js




/**
 * What is missing or forbidden in a service's environment: its own variables and those of its environment groups.
 * Groups are read only where they can change the answer. Throws `UserError` where Render cannot be asked.
 */
async function inspectEnvironment(calls, service, rules) {
    if (rules.required.length === 0 && rules.forbidden.length === 0)
        return [];
    const answer = await calls.environment();
    if (!answer.ok)
        throw (0,refused/* refusedError */.b)(answer, { what: 'read the environment variables', id: service.id });
    const own = answer.data;
    const open = rules.required.filter((name) => !own.some(({ key }) => key === name));
    if (open.length === 0 && rules.forbidden.length === 0)
        return (0,environment/* checkEnvironment */.Q)(own, rules, service.name);
    const groups = await readGroupVariables(calls, service);
    const variables = withGroups(own, groups.variables);
    if (groups.unread === undefined)
        return (0,environment/* checkEnvironment */.Q)(variables, rules, service.name);
    const unsure = open.filter((name) => !variables.some(({ key }) => key === name));
    const sure = { ...rules, required: rules.required.filter((name) => !unsure.includes(name)) };
    const unread = { service, why: groups.unread, names: [...unsure, ...rules.forbidden] };
    return [
        ...(0,environment/* checkEnvironment */.Q)(variables, sure, service.name),
        ...(unread.names.length > 0 ? [unreadFinding(unread)] : []),
    ];
}
/**
 * A service's own variable wins over that of a group. Which of two groups wins Render's description does not say, so
 * the variables of both count.
 */
function withGroups(own, groups) {
    const names = new Set(own.map(({ key }) => key));
    return [...own, ...groups.filter(({ key }) => !names.has(key))];
}
function unreadFinding({ service, why, names }) {
    const { id: rule, severity } = rules/* platformRules */.l.envGroupsUnread;
    const shown = names.map((name) => name.replace(/=.*$/s, '').trim()).join(', ');
    return {
        rule,
        severity,
        title: `The environment groups of ${service.name} could not be read (${why})`,
        detail: `The service’s own variables were looked at; whether a group has ${shown} is not known.`,
        fix: 'create the API key as a member who may read the workspace’s environment groups, or set the variables on the service itself',
        subject: service.id,
    };
}
//# sourceMappingURL=environment.js.map

/***/ }),

/***/ 97011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ eventSchema),
/* harmony export */   Hl: () => (/* binding */ cronRunSchema),
/* harmony export */   Ig: () => (/* binding */ failureSchema),
/* harmony export */   Jl: () => (/* binding */ envGroupPageSchema),
/* harmony export */   Kw: () => (/* binding */ envGroupSchema),
/* harmony export */   Rc: () => (/* binding */ logPageSchema),
/* harmony export */   Vk: () => (/* binding */ endReasonSchema),
/* harmony export */   dh: () => (/* binding */ serviceSchema),
/* harmony export */   jQ: () => (/* binding */ jobSchema),
/* harmony export */   mX: () => (/* binding */ envVarSchema),
/* harmony export */   zR: () => (/* binding */ deploySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/**
 * Render's objects, as far as they are read here. Only what nothing works without is required: its API leaves out
 * fields, gives null for them and adds new words, and none of that may stop a release.
 */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional();
const deploySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: text, message: text }).exactOptional(),
    image: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref: text, sha: text }).exactOptional(),
    /** Any word, a known one or not. */
    status: text,
    trigger: text,
    createdAt: text,
    startedAt: text,
    updatedAt: text,
    finishedAt: text,
});
const serviceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    ownerId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    dashboardUrl: text,
    branch: text,
    repo: text,
    imagePath: text,
    autoDeploy: text,
    autoDeployTrigger: text,
    /** `suspended` or `not_suspended`. */
    suspended: text,
    suspenders: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).exactOptional(),
    serviceDetails: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        url: text,
        healthCheckPath: text,
        numInstances: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().exactOptional(),
        plan: text,
        maintenanceMode: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ enabled: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().exactOptional(), uri: text }).exactOptional(),
    })
        .exactOptional(),
});
/** Why a process ended; the same words for deploys, jobs and servers. */
const failureSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    evicted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().exactOptional(),
    evictionReason: text,
    nonZeroExit: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().exactOptional(),
    earlyExit: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().exactOptional(),
    oomKilled: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ memoryLimit: text }).exactOptional(),
    timedOutSeconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().exactOptional(),
    timedOutReason: text,
    unhealthy: text,
});
const reference = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: text }).exactOptional();
/** Why a build, a pre-deploy command or a deploy ended. */
const endReasonSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    buildFailed: reference,
    newBuild: reference,
    newDeploy: reference,
    failure: failureSchema.exactOptional(),
});
/** An event; the form of `details` depends on `type`, and whoever reads a type has its form. */
const eventSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    timestamp: text,
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    details: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).catch({}),
});
const envVarSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().catch('') });
const envGroupMeta = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    createdAt: text,
    /** The services that have its variables. */
    serviceLinks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});
/** Render's description has bare groups here; its other lists, and programs that read this one, an item and a cursor. */
const envGroupPageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ envGroup: envGroupMeta, cursor: text }),
    envGroupMeta.transform((envGroup) => ({ envGroup, cursor: undefined })),
]));
const envGroupSchema = envGroupMeta.extend({ envVars: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(envVarSchema) });
const logPageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    logs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), timestamp: text })),
});
/** `status` is absent while it runs: older answers tell only how a job ended. */
const jobSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    status: text,
    startCommand: text,
    planId: text,
    createdAt: text,
    startedAt: text,
    finishedAt: text,
});
const cronRunSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), status: text });
//# sourceMappingURL=objects.js.map

/***/ }),

/***/ 93883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   hG: () => (/* binding */ successor),
/* harmony export */   pw: () => (/* binding */ explainEnd)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97011);


const endSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    deployId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    buildId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    reason: _objects_js__WEBPACK_IMPORTED_MODULE_0__/* .endReasonSchema */ .Vk.catch({}).exactOptional(),
});
const subjects = {
    build_failed: 'The build',
    pre_deploy_failed: 'The pre-deploy command',
    update_failed: 'The new version',
};
/** Turns Render's events into the sentence that a person needs. Knows nothing where they tell nothing. */
function explainEnd(deploy, events) {
    const reasons = endReasons(deploy, events);
    const newer = reasons.find(({ newDeploy, newBuild }) => newDeploy ?? newBuild);
    if (deploy.status === 'canceled')
        return canceledStory(newer);
    const subject = subjects[deploy.status ?? ''];
    if (subject === undefined)
        return { superseded: false };
    const failure = reasons.map((reason) => reason.failure).find((found) => found !== undefined);
    const told = failure && describeFailure(failure);
    if (told)
        return { superseded: false, reason: `${subject} ${told}.` };
    return { superseded: false, reason: otherReason(subject, deploy, events) };
}
function canceledStory(newer) {
    if (!newer)
        return { superseded: false, reason: 'A person, or a program with a key, cancelled it.' };
    const id = newer.newDeploy?.id;
    const reason = `A newer deploy${id ? `, ${id},` : ''} took its place before it went live.`;
    return { superseded: true, reason, ...(id === undefined ? {} : { supersededBy: id }) };
}
/** What the deploy's own end, its pre-deploy command's and its build's say, in this order. */
function endReasons({ id }, events) {
    const own = ['deploy_ended', 'pre_deploy_ended'].flatMap((type) => endsOf(type, events).filter(({ deployId }) => deployId === id));
    const builds = own.flatMap(({ reason }) => reason?.buildFailed?.id ?? []);
    const built = endsOf('build_ended', events).filter(({ buildId }) => builds.includes(buildId ?? ''));
    return [...own, ...built].flatMap(({ reason }) => reason ?? []);
}
function endsOf(type, events) {
    return events
        .filter((event) => event.type === type)
        .flatMap(({ details }) => {
        const read = endSchema.safeParse(details);
        return read.success ? [read.data] : [];
    });
}
/** Events that name no deploy count only while it ran. */
function otherReason(subject, deploy, events) {
    const during = events.filter((event) => isDuring(event, deploy));
    if (during.some(({ type }) => type === 'image_pull_failed'))
        return 'Render could not pull the image.';
    if (during.some(({ type }) => type === 'pipeline_minutes_exhausted')) {
        return `${subject} did not run: the workspace has used up its pipeline minutes.`;
    }
    const built = endsOf('build_ended', during).flatMap(({ reason }) => reason?.failure ?? []);
    const [build] = deploy.status === 'build_failed' ? built.flatMap((failure) => describeFailure(failure) ?? []) : [];
    if (build)
        return `${subject} ${build}.`;
    const [instance] = during.flatMap((event) => describeServerFailure(event) ?? []);
    if (instance)
        return `${subject} failed; meanwhile an instance of the service ${instance}.`;
    return `${subject} failed, and Render told no reason.`;
}
function describeServerFailure({ type, details }) {
    if (type !== 'server_failed')
        return undefined;
    const read = _objects_js__WEBPACK_IMPORTED_MODULE_0__/* .failureSchema */ .Ig.safeParse(details.reason);
    return read.success ? describeFailure(read.data) : undefined;
}
function isDuring(event, { createdAt, finishedAt }) {
    const at = Date.parse(event.timestamp ?? '');
    const from = Date.parse(createdAt ?? '');
    const to = Date.parse(finishedAt ?? '') + 60_000;
    return at >= from && (Number.isNaN(to) || at <= to);
}
const exitHints = {
    126: ': the command cannot be executed',
    127: ': the command was not found',
    134: ': it aborted',
    137: ': it was killed, often for lack of memory',
    139: ': it crashed',
    143: ': it was asked to stop',
};
/** What became of a process, as the rest of a sentence: `exited with code 1`. Undefined where nothing is told. */
function describeFailure(failure) {
    const { oomKilled, unhealthy, nonZeroExit, timedOutSeconds, timedOutReason } = failure;
    if (oomKilled) {
        const limit = oomKilled.memoryLimit;
        return `ran out of memory${limit ? `: Render killed it at ${memory(limit)}` : ''}`;
    }
    if (unhealthy)
        return `did not become healthy: ${sentencePart(unhealthy)}`;
    if (nonZeroExit !== undefined)
        return `exited with code ${nonZeroExit}${exitHints[nonZeroExit] ?? ''}`;
    if (timedOutSeconds !== undefined || timedOutReason) {
        const after = timedOutSeconds === undefined ? '' : ` after ${timedOutSeconds} s`;
        return `took too long and was stopped${after}${timedOutReason ? `: ${sentencePart(timedOutReason)}` : ''}`;
    }
    if (failure.earlyExit)
        return 'ended by itself, although a service has to go on running';
    if (failure.evicted) {
        return `was evicted by Render${failure.evictionReason ? `: ${sentencePart(failure.evictionReason)}` : ''}`;
    }
    return undefined;
}
/** `512Mi`, `512MB`, `512` as `512 MB`: Render's plans count so. */
function memory(limit) {
    const match = /^\s*(\d+(?:\.\d+)?)\s*([MG])?i?B?\s*$/i.exec(limit);
    return match?.[1] ? `${match[1]} ${(match[2] ?? 'M').toUpperCase()}B` : limit;
}
/** Text of the platform inside of a sentence of ours. */
function sentencePart(text) {
    return text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}
/** The first deploy that was created after this one and, where this one has an end, before it; of these statuses. */
function successor(deploy, deploys, statuses) {
    const from = Date.parse(deploy.createdAt ?? '');
    const to = Date.parse(deploy.finishedAt ?? '') + 10_000;
    return deploys
        .filter(({ id, status }) => id !== deploy.id && (!statuses || statuses.includes(status ?? '')))
        .filter(({ createdAt }) => {
        const at = Date.parse(createdAt ?? '');
        return at >= from && (statuses !== undefined || Number.isNaN(to) || at <= to);
    })
        .sort((a, b) => Date.parse(a.createdAt ?? '') - Date.parse(b.createdAt ?? ''))[0];
}
//# sourceMappingURL=reason.js.map

/***/ }),

/***/ 73799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ refusedError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/**
 * The error for what the user can mend: a key that does not work, an id that is not there, a platform that cannot
 * be reached. Nothing has been changed when it is thrown.
 */
function refusedError(refusal, { what, id }) {
    const { status, message } = refusal;
    if (status === 401 || status === 403) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: `Render refuses the key (${status}): ${message}`,
            where: 'render-api-key',
            why: `with this key it is not possible to ${what}`,
            fix: 'create an API key in Render under Account Settings > API Keys, as a member of the workspace that owns the service, and store it as the secret RENDER_API_KEY (command line: export LOCKKEEPER_RENDER_API_KEY)',
        });
    }
    if (status === 404 || status === 410) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: `Render knows no ${id} (${status})`,
            where: 'service',
            why: `it was deleted, it is misspelled, or it belongs to a workspace that this key cannot see`,
            fix: 'take the id from the address of its Dashboard page: https://dashboard.render.com/web/srv-...',
        });
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: `could not ${what}: ${message}`,
        where: 'Render',
        why: status === undefined ? 'no answer came' : `Render answered ${status}`,
        fix: 'nothing was changed: see https://status.render.com and run it again',
    });
}
//# sourceMappingURL=refused.js.map

/***/ }),

/***/ 29589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ platformRules)
/* harmony export */ });
/** What a look at a service before a deployment can find, on any platform. Ids are stable. */
const platformRules = {
    serviceSuspended: {
        id: 'service-suspended',
        title: 'The service is suspended',
        severity: 'error',
        why: 'A suspended service takes deployments and serves nobody: the release would look done and the site would be down.',
        mend: 'Resume the service on its page, then deploy.',
    },
    serviceInMaintenance: {
        id: 'service-in-maintenance',
        title: 'The service is in maintenance mode',
        severity: 'error',
        why: 'Visitors and the health gate see the maintenance page, whatever version is behind it.',
        mend: 'Switch maintenance mode off, or say `allow-maintenance: true` where that is how you release.',
    },
    serviceTypeUnknown: {
        id: 'service-type-unknown',
        title: 'The platform names a type of service that Lockkeeper does not know',
        severity: 'warning',
        why: 'It is deployed like any other; what is special about its type is not looked at.',
        mend: 'Update Lockkeeper; if the newest version does not know the type either, report it.',
    },
    autoDeployRaces: {
        id: 'auto-deploy-races',
        title: 'The platform deploys each push by itself as well',
        severity: 'warning',
        why: 'Two deployments of one push race: one cancels or delays the other, and a push is live before the gates have seen it.',
        mend: 'Switch automatic deployments off for the service, and let this job be the only way to production.',
    },
    deployInProgress: {
        id: 'deploy-in-progress',
        title: 'Another deployment is on its way',
        severity: 'notice',
        why: 'By the workspace’s policy the new one cancels it or waits for it.',
        mend: 'Nothing to mend if that is intended. Give the release jobs of one service one `concurrency` group.',
    },
    envMissing: {
        id: 'env-missing',
        title: 'A required environment variable is not set on the service',
        severity: 'error',
        why: 'The new version would start without it and fail, or quietly do something else.',
        mend: 'Set the variable on the service. A change takes effect with the next deployment.',
    },
    envForbidden: {
        id: 'env-forbidden',
        title: 'The service has an environment variable that must not be there',
        severity: 'error',
        why: 'For example `RUN_ALEMBIC=1`: each instance would run the migrations at its start, past every gate.',
        mend: 'Remove the variable or change its value on the service.',
    },
    envGroupsUnread: {
        id: 'env-groups-unread',
        title: 'The environment groups of the service could not be read',
        severity: 'notice',
        why: 'A required variable may stand in a group, and a forbidden one too: neither can be said without reading it.',
        mend: 'Give the key of a member who may read the workspace’s environment groups, or set the variables on the service itself: its own win over those of a group.',
    },
    imageMismatch: {
        id: 'image-mismatch',
        title: 'The image is not the one that the service is set up for',
        severity: 'error',
        why: 'The platform takes another tag or digest of the same image only: host, repository and name must match.',
        mend: 'Give the image of the service with another tag or digest, or change the service’s image on its page.',
    },
    commitNotTaken: {
        id: 'commit-not-taken',
        title: 'This service cannot be deployed at a given commit',
        severity: 'warning',
        why: 'The platform deploys the newest commit of its branch, which may be another than the one that was judged.',
        mend: 'Release only from the newest commit of that branch, or compare the deployed commit afterwards.',
    },
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 19362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ connectRender)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _platforms_render_connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81393);


/** Render's API with a key. */
function connectRender(key, http, host) {
    return (0,_platforms_render_connect_js__WEBPACK_IMPORTED_MODULE_1__/* .openRenderApi */ .X)({ http, clock: host.clock, key, ...baseUrl(host) });
}
/** Another address is for tests and for trying out. */
function baseUrl({ env }) {
    const given = env.LOCKKEEPER_RENDER_API;
    if (!given)
        return {};
    if (/^https?:\/\//.test(given))
        return { baseUrl: given };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: 'is no http or https address',
        where: 'LOCKKEEPER_RENDER_API',
        fix: 'unset it',
    });
}
//# sourceMappingURL=render-connection.js.map

/***/ })

};
