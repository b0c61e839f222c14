export const id = 698;
export const ids = [698];
export const modules = {

/***/ 62414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   oh: () => (/* binding */ parseTexts)
/* harmony export */ });
/* unused harmony exports compositeMark, compositeVariable */
/* harmony import */ var _config_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55976);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);


/** Reads texts by their fields. Blank text is as good as none. Problems are collected, never thrown. */
function parseTexts(fields, { texts, label }) {
    const problems = [];
    const given = [];
    for (const [name, field] of Object.entries(fields)) {
        const text = texts[name];
        if (text === undefined || text.trim() === '')
            continue;
        const parsed = field.parse(text);
        if (parsed.ok)
            given.push([(0,_config_field_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .x)(name), parsed.value]);
        else
            problems.push({ what: parsed.what, where: label(name), ...(parsed.fix ? { fix: parsed.fix } : {}) });
    }
    return { given: Object.fromEntries(given), problems };
}
/**
 * Reads an action's inputs from the `INPUT_...` variables. Secrets are masked before anything else happens.
 * Throws one `UserError` with every problem. A variable that belongs to no input is none of them: it may be the
 * workflow's own, and the runner itself warns of an input that the manifest does not have.
 */
function parseInputs(fields, host) {
    const texts = {};
    for (const [name, field] of Object.entries(fields)) {
        texts[name] = host.env[inputVariable(name, host.env)];
        if (field.type === 'secret')
            host.mask(texts[name] ?? '');
    }
    const { given, problems } = parseTexts(fields, { texts, label: (name) => `input ${name}` });
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems);
    return given;
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
// EXTERNAL MODULE: ./build/src/stages/job/job-request.js + 8 modules
var job_request = __webpack_require__(99580);
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

/***/ })

};
