export const id = 2966;
export const ids = [2966,5502];
export const modules = {

/***/ 62414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ parseAndCheck),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   oh: () => (/* binding */ parseTexts),
/* harmony export */   wW: () => (/* binding */ labelled)
/* harmony export */ });
/* unused harmony exports compositeMark, compositeVariable */
/* harmony import */ var _config_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55976);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);


/** Reads texts by their fields. Blank text is as good as none. Problems are collected, never thrown. */
function parseTexts(fields, { texts, label }) {
    const problems = [];
    const refused = [];
    const given = [];
    for (const [name, field] of Object.entries(fields)) {
        const text = texts[name];
        if (text === undefined || text.trim() === '')
            continue;
        const parsed = field.parse(text);
        if (parsed.ok)
            given.push([(0,_config_field_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .x)(name), parsed.value]);
        else {
            problems.push({ what: parsed.what, where: label(name), ...(parsed.fix ? { fix: parsed.fix } : {}) });
            refused.push(name);
        }
    }
    return { given: Object.fromEntries(given), problems, refused };
}
/**
 * Reads an action's inputs from the `INPUT_...` variables, each by its own form. Secrets are masked before anything
 * else happens. Throws one `UserError` with every problem. A variable that belongs to no input is none of them: it
 * may be the workflow's own, and the runner itself warns of an input that the manifest does not have.
 */
function parseInputs(fields, host) {
    const { given, problems } = readInputs(fields, host);
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems);
    return given;
}
/** The same, and in the same list what is wrong with several inputs together. */
async function parseAndCheck({ inputs, check }, host) {
    const { given, problems, refused } = readInputs(inputs, host);
    const found = check ? await check(given, (secret) => host.mask(secret)) : [];
    const all = [...problems, ...labelled(found, { fields: inputs, refused, label })];
    if (all.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(all);
    return given;
}
/** Problems of several inputs, named as a person gives them; what an input's form has refused is not told twice. */
function labelled(problems, { fields, refused, label }) {
    return problems
        .filter(({ where }) => typeof where !== 'string' || !refused.includes(where))
        .map((problem) => {
        const { where } = problem;
        return typeof where === 'string' && where in fields ? { ...problem, where: label(where) } : problem;
    });
}
const label = (name) => `input ${name}`;
function readInputs(fields, host) {
    const texts = {};
    for (const [name, field] of Object.entries(fields)) {
        texts[name] = host.env[inputVariable(name, host.env)];
        if (field.type === 'secret')
            host.mask(texts[name] ?? '');
    }
    return parseTexts(fields, { texts, label });
}
/** Set by a step of the composite that runs an action's bundle as a script. */
const compositeMark = 'LOCKKEEPER_COMPOSITE';
/** How such a step names an input: with underscores, because a shell may drop a variable with a hyphen. */
function compositeVariable(name) {
    return `INPUT_${name.toUpperCase().replace(/-/g, '_')}`;
}
/**
 * One spelling counts, never the other: some runners give a composite's steps the composite's own inputs too, spelled
 * with hyphens, and what the step itself was told must hold.
 */
function inputVariable(name, env) {
    return env[compositeMark] ? compositeVariable(name) : `INPUT_${name.toUpperCase()}`;
}
//# sourceMappingURL=parse-inputs.js.map

/***/ }),

/***/ 80082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _config_field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55976);
/* harmony import */ var _stages_deploy_deploy_on_railway_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85064);
/* harmony import */ var _parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62414);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60396);




const run = async (context) => {
    return (0,_stages_deploy_deploy_on_railway_js__WEBPACK_IMPORTED_MODULE_0__.deployOnRailway)({ ...(0,_config_field_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultsOf */ .G)(_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .railwayDeploySpec */ .a.inputs), ...(await (0,_parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAndCheck */ .Jh)(_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .railwayDeploySpec */ .a, context.host)) }, context);
};
//# sourceMappingURL=run.js.map

/***/ }),

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

/***/ 85064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askedRailwayCommit: () => (/* binding */ askedRailwayCommit),
/* harmony export */   deployOnRailway: () => (/* binding */ deployOnRailway)
/* harmony export */ });
/* harmony import */ var _release_release_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74062);
/* harmony import */ var _deploy_and_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57303);
/* harmony import */ var _railway_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68970);



/** Deploys services of Railway. */
async function deployOnRailway(given, context) {
    const commit = await askedRailwayCommit(given, context);
    const targets = (0,_railway_services_js__WEBPACK_IMPORTED_MODULE_2__/* .railwayTargets */ .i)(given, commit, context.host);
    return (0,_deploy_and_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .deployAndPublish */ .K)({ targets, commit, compare: true, secrets: [given.railwayToken] }, given, context);
}
/** `newest` leaves the choice to Railway. */
async function askedRailwayCommit(given, { host }) {
    return given.commit === 'newest' ? undefined : (0,_release_release_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseCommit */ .L)(host, given);
}
//# sourceMappingURL=deploy-on-railway.js.map

/***/ })

};
