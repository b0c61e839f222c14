export const id = 4022;
export const ids = [4022];
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

/***/ 59906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _stages_checks_check_and_publish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4889);
/* harmony import */ var _parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62414);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62972);



const run = async (context) => (0,_stages_checks_check_and_publish_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAndPublish */ .V)(['smoke'], (0,_parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInputs */ .TL)(_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .smokeSpec */ .F.inputs, context.host), context);
//# sourceMappingURL=run.js.map

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

/***/ 4889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ checkAndPublish),
/* harmony export */   Z: () => (/* binding */ publishRun)
/* harmony export */ });
/* harmony import */ var _set_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69674);
/* harmony import */ var _run_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41572);


/** Runs the gates, hands the report to the outlets and sets the outputs. */
async function checkAndPublish(gates, given, context) {
    const run = await (0,_run_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .runChecks */ .JT)(gates, given, context);
    const published = await publishRun(run, given, context);
    (0,_set_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .setHistoryOutputs */ .H5)(context.host, run.history);
    return published.report.verdict;
}
/** Hands the report of a run to the outlets and sets the outputs that every report has. */
async function publishRun(run, given, { host, services }) {
    const published = await services.publish(run.report, {
        host,
        root: run.repository.root,
        cwd: run.repository.cwd,
        settings: run.settings,
        annotations: given.annotations ?? true,
        summary: given.summary ?? true,
        githubToken: given.githubToken,
        history: run.entry,
        secrets: [given.githubToken, given.databaseUrl, given.scratchUrl].filter((secret) => secret !== undefined),
    });
    (0,_set_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .setReportOutputs */ .vl)(host, published);
    return published;
}
//# sourceMappingURL=check-and-publish.js.map

/***/ })

};
