export const id = 698;
export const ids = [698];
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

/***/ 53022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: ./build/src/config/field.js
var field = __webpack_require__(55976);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/stages/job/cancel-left-job.js
/** Clocks of two machines differ by less. */
const skewMs = 30_000;
const mostTries = 5;
const pauseMs = 10_000;
/** Stops the job that a run which was itself stopped has left behind. */
async function cancelLeftJob(left, jobs, { log, clock }) {
    // The signal of the run is long past: this step has a time of its own.
    const { signal } = new AbortController();
    const id = left.id ?? (await findLeft(left, jobs, signal));
    if (id === undefined) {
        log.info('the stopped run has started no job');
        return;
    }
    for (let count = 1;; count++) {
        const canceled = await jobs.cancel(id, signal);
        if (canceled.result !== 'refused') {
            return log.info(canceled.result === 'done' ? `${id} is canceled` : `${id} had ended by itself`);
        }
        if (count === mostTries)
            return log.warn(`${id} goes on: ${canceled.reason}`);
        await clock.sleep(pauseMs, signal);
    }
}
/** The run was killed before the answer came: what has begun since is what it started. */
async function findLeft({ command, at }, jobs, signal) {
    const running = await jobs.running(command, signal);
    return Date.parse(running?.createdAt ?? '') >= at - skewMs ? running?.id : undefined;
}
//# sourceMappingURL=cancel-left-job.js.map
// EXTERNAL MODULE: ./build/src/stages/job/job-request.js
var job_request = __webpack_require__(28522);
// EXTERNAL MODULE: ./build/src/stages/job/job-state.js
var job_state = __webpack_require__(23614);
// EXTERNAL MODULE: ./build/src/stages/open-http.js + 5 modules
var open_http = __webpack_require__(6918);
// EXTERNAL MODULE: ./build/src/actions/parse-inputs.js
var parse_inputs = __webpack_require__(62414);
// EXTERNAL MODULE: ./build/src/actions/render-job/spec.js
var spec = __webpack_require__(21129);
;// CONCATENATED MODULE: ./build/src/actions/render-job/post.js








/** Cancels the job that a run which was stopped has left on its way. Nothing to do after any other run. */
const post = async ({ host }) => {
    const left = (0,job_state/* leftJob */.d5)(host);
    if (left === undefined)
        return 'passed';
    const { inputs } = spec/* renderJobSpec */.V;
    const given = { ...(0,field/* defaultsOf */.G)(inputs), ...(0,parse_inputs/* parseInputs */.TL)(inputs, host) };
    if (!given.cancelOnAbort) {
        host.log.info('cancel-on-abort is off: the job goes on');
        return 'passed';
    }
    const http = (0,open_http/* openHttp */.f)(host);
    try {
        const { jobs, onlyIfPending, command } = (0,job_request/* readJobRequest */.P)(given, http, host);
        const own = onlyIfPending && left.command !== command ? onlyIfPending.jobs : jobs;
        await cancelLeftJob(left, own, host);
    }
    catch (error) {
        // The workflow is stopped already; what is left on the platform must be known all the same.
        host.log.warn(`the job could not be looked after: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    finally {
        await http.close();
    }
    return 'passed';
};
//# sourceMappingURL=post.js.map

/***/ }),

/***/ 79157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Made by `npm run generate` from package.json: edit it there. */
const version = '0.1.0';
//# sourceMappingURL=version.js.map

/***/ }),

/***/ 93323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobProblems: () => (/* binding */ jobProblems)
/* harmony export */ });
/* harmony import */ var _gates_job_command_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9275);

/** Everything in the inputs that cannot be, before anything is asked of Render. Masks what must not be shown. */
function jobProblems(given, mask) {
    return [...inputProblems(given), ...secretProblems(given, mask), ...patternProblems(given)];
}
function inputProblems(given) {
    const { service, renderApiKey, startCommand, plan, onlyIfPending, pendingPattern } = given;
    const problems = [];
    if (renderApiKey === undefined) {
        problems.push({
            what: 'no key of Render is given',
            where: 'render-api-key',
            fix: 'store a key as the secret RENDER_API_KEY and give it as `render-api-key` (command line: export LOCKKEEPER_RENDER_API_KEY=...)',
        });
    }
    if (service === undefined || !/^(srv|crn)-[A-Za-z0-9-]+$/.test(service)) {
        problems.push({
            what: service === undefined ? 'no service is given' : `${JSON.stringify(service)} is no id of a service`,
            where: 'service',
            fix: 'give the id that is in the address of its page: srv-..., of a cron job crn-...',
        });
    }
    if (startCommand === undefined && service?.startsWith('srv-')) {
        problems.push({
            what: 'no command is given',
            where: 'start-command',
            why: 'only a cron job (crn-...) has a command of its own to run',
            fix: "give the command, for example: --start-command 'alembic upgrade head'",
        });
    }
    if (startCommand === undefined && plan !== undefined) {
        problems.push({
            what: 'a run of a cron job has the instance type of the cron job',
            where: 'plan',
            fix: 'take it away, or give `start-command`',
        });
    }
    if (pendingPattern !== undefined && onlyIfPending === undefined) {
        problems.push({
            what: 'there is no check whose output it could read',
            where: 'pending-pattern',
            fix: 'give `only-if-pending` as well',
        });
    }
    return problems;
}
/** Secrets that are written out in a command. */
function secretsInCommands({ startCommand, onlyIfPending, renderApiKey, }) {
    const commands = { 'start-command': startCommand, 'only-if-pending': onlyIfPending };
    return Object.entries(commands).flatMap(([where, command = '']) => (0,_gates_job_command_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .commandSecrets */ .x)(command, renderApiKey === undefined ? [] : [renderApiKey]).map((one) => ({
        ...one,
        where,
    })));
}
/** A secret in a command would stand on Render's page of the job. It is masked here, and nothing is sent. */
function secretProblems(given, mask) {
    const secrets = secretsInCommands(given);
    for (const { text } of secrets)
        mask(text);
    const found = new Map(secrets.map(({ what, where }) => [`${where} ${what}`, { what, where }]));
    return [...found.values()].map(({ what, where }) => ({
        what: `the command holds what looks like ${what}`,
        where,
        why: 'Render shows the command of a job to everyone in the workspace, and keeps it',
        fix: 'set it as an environment variable of the service and write $ITS_NAME in the command',
    }));
}
function patternProblems({ pendingPattern: text }) {
    if (text === undefined || isPattern(text))
        return [];
    return [
        {
            what: `${JSON.stringify(text)} is no regular expression of JavaScript`,
            where: 'pending-pattern',
            fix: 'for example: pending: [1-9]',
        },
    ];
}
function isPattern(text) {
    try {
        new RegExp(text, 'u');
        return true;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=job-problems.js.map

/***/ }),

/***/ 28522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readJobRequest)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _platforms_render_cron_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88579);
/* harmony import */ var _platforms_render_jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65847);
/* harmony import */ var _deploy_render_connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19362);
/* harmony import */ var _job_problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93323);





/** Throws `UserError` with everything that is wrong in what was given. */
function readJobRequest(given, http, host) {
    const { service = '', renderApiKey = '', startCommand: command } = given;
    const problems = (0,_job_problems_js__WEBPACK_IMPORTED_MODULE_4__.jobProblems)(given, (secret) => host.mask(secret));
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems);
    const pattern = given.pendingPattern === undefined ? undefined : new RegExp(given.pendingPattern, 'u');
    const place = {
        api: (0,_deploy_render_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .connectRender */ .h)(renderApiKey, http, host),
        service,
        clock: host.clock,
        environment: { required: given.requiredEnv ?? [], forbidden: given.forbiddenEnv ?? [] },
    };
    const oneOff = (0,_platforms_render_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .renderJobs */ .R)({ ...place, plan: given.plan });
    return {
        service,
        jobs: command === undefined ? (0,_platforms_render_cron_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCron */ .H)(place) : oneOff,
        command,
        onlyIfPending: given.onlyIfPending === undefined ? undefined : { jobs: oneOff, command: given.onlyIfPending, pattern },
    };
}
//# sourceMappingURL=job-request.js.map

/***/ }),

/***/ 23614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d5: () => (/* binding */ leftJob),
/* harmony export */   kf: () => (/* binding */ saveJobEnd),
/* harmony export */   p7: () => (/* binding */ saveJob)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const savedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Absent while the request was on its way. */
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    /** Absent for a run of a cron job. */
    command: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    /** Milliseconds since the epoch. */
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
});
const begun = 'job';
const ended = 'job-ended';
/** Saves a job before it is waited for: whatever happens next, the `post` step finds it. */
function saveJob(host) {
    let saved = { at: 0 };
    const save = (job) => {
        saved = job;
        host.saveState(begun, JSON.stringify(job));
    };
    return {
        onStarting(command) {
            save({ at: host.clock.now(), ...(command === undefined ? {} : { command }) });
            host.saveState(ended, 'false');
        },
        onStarted: ({ id }) => save({ ...saved, id }),
        onEnded: () => saveJobEnd(host),
    };
}
/** Says that nothing is left to clean up. */
function saveJobEnd(host) {
    host.saveState(ended, 'true');
}
/** What a run that was stopped has left behind. */
function leftJob({ env }) {
    const text = env[`STATE_${begun}`];
    if (!text || env[`STATE_${ended}`] === 'true')
        return undefined;
    return savedSchema.parse(JSON.parse(text));
}
//# sourceMappingURL=job-state.js.map

/***/ })

};
