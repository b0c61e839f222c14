export const id = 6067;
export const ids = [6067];
export const modules = {

/***/ 56079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ gateNames)
/* harmony export */ });
/** Every gate, in the order in which a release passes them. */
const gateNames = [
    'lint',
    'smoke',
    'plan',
    'backup',
    'migrate',
    'verify',
    'rls',
    'seed',
    'policy',
    'drift',
    'job',
    'deploy',
    'health',
    'http-smoke',
    'rollback',
];
//# sourceMappingURL=check-result.js.map

/***/ }),

/***/ 19516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseMentions),
/* harmony export */   n: () => (/* binding */ mentionProblems)
/* harmony export */ });
/**
 * The words of the input `mention` as Slack's sequences: `U...` and `W...` are people, `S...` groups, and `here` and
 * `channel` are themselves. Anything else is left out: `mentionProblems` tells it.
 */
function parseMentions(words) {
    return words.flatMap((word) => sequenceOf(word) ?? []);
}
/** The words that Slack cannot mention: a name would show as text and call nobody. */
function mentionProblems(words) {
    return words
        .filter((word) => sequenceOf(word) === undefined)
        .map((word) => ({
        what: `${JSON.stringify(word)} is no id that Slack can mention`,
        where: 'mention',
        why: 'a name would show as text and call nobody',
        fix: 'give the member id (U...: profile, three dots, "Copy member ID"), a group id (S...), here or channel',
    }));
}
function sequenceOf(given) {
    const word = given.replace(/^@/, '');
    if (/^[UW][A-Z0-9]{2,}$/.test(word))
        return `<@${word}>`;
    if (/^S[A-Z0-9]{2,}$/.test(word))
        return `<!subteam^${word}>`;
    return word === 'here' || word === 'channel' ? `<!${word}>` : undefined;
}
//# sourceMappingURL=mention.js.map

/***/ }),

/***/ 62599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   OU: () => (/* binding */ runStates),
/* harmony export */   ZL: () => (/* binding */ stagesOf),
/* harmony export */   iK: () => (/* binding */ stateIcons),
/* harmony export */   mD: () => (/* binding */ didNotPass),
/* harmony export */   ub: () => (/* binding */ jobStatuses)
/* harmony export */ });
/* harmony import */ var _core_check_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56079);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93481);


/** Where a run stands, as its message says it. `canceled`: a person stopped it, or a newer run did. */
const runStates = ['running', 'passed', 'failed', 'broken', 'canceled'];
const stateIcons = {
    running: '⏳',
    passed: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .marks */ .Z8.passed,
    failed: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .marks */ .Z8.failed,
    broken: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .marks */ .Z8.broken,
    canceled: '⏹️',
};
/** Whether people should look. */
function didNotPass(state) {
    return state === 'failed' || state === 'broken' || state === 'canceled';
}
/** What the workflow says of its jobs: GitHub's own words. */
const jobStatuses = ['success', 'failure', 'cancelled', 'skipped'];
/** The stages of a message that was posted before, and those of this report in their places. */
function stagesOf(report, earlier = []) {
    const all = new Map([...earlier, ...report.checks.map(stageOf)].map((stage) => [stage.name, stage]));
    return [...all.values()].sort((a, b) => _core_check_result_js__WEBPACK_IMPORTED_MODULE_1__/* .gateNames */ .A.indexOf(a.gate) - _core_check_result_js__WEBPACK_IMPORTED_MODULE_1__/* .gateNames */ .A.indexOf(b.gate) || (a.name < b.name ? -1 : 1));
}
function stageOf(check) {
    const { gate, status, summary, durationMs, rollback } = check;
    return {
        ...{ gate, name: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(check), status, summary, durationMs },
        ...(rollback ? { rollback: { result: rollback.result, verified: rollback.verified } } : {}),
    };
}
/**
 * Where the run stands. A run that has ended stays so: a slow job of it that reports late does not set it running
 * again. Without any stage the jobs decide; without these either nothing was judged.
 */
function stateOf({ phase, report, stages, jobs, before = 'running' }) {
    if (phase !== 'end')
        return before;
    if (jobs.includes('cancelled'))
        return 'canceled';
    const has = (status) => stages.some((stage) => stage.status === status);
    if (has('failed') || (report.checks.length > 0 && report.verdict === 'failed'))
        return 'failed';
    if (has('broken'))
        return 'broken';
    if (jobs.includes('failure'))
        return 'failed';
    if (stages.length === 0)
        return jobs.includes('success') ? 'passed' : 'broken';
    return 'passed';
}
//# sourceMappingURL=run-state.js.map

/***/ }),

/***/ 48782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bi: () => (/* binding */ templateProblems),
/* harmony export */   ou: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* unused harmony export placeholders */
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89235);

/** What `{name}` in the inputs `title` and `text` stands for. */
const placeholders = [
    'verdict',
    'headline',
    'repository',
    'workflow',
    'environment',
    'service',
    'commit',
    'ref',
    'actor',
    'duration',
];
/** The template with its placeholders filled. */
function fillTemplate(template, values, escapes) {
    return template
        .split(/(\{[^{}]*\})/)
        .map((part, index) => index % 2 === 0
        ? escapes.own(part)
        : escapes.value(values[part.slice(1, -1).trim()] ?? ''))
        .join('');
}
/** Every placeholder that there is not. */
function templateProblems({ title, text }) {
    return Object.entries({ title, text }).flatMap(([input, template = '']) => [...template.matchAll(/\{([^{}]*)\}/g)].flatMap(([, name = '']) => problemOf(input, name.trim())));
}
function problemOf(input, name) {
    if (placeholders.some((known) => known === name))
        return [];
    const meant = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, placeholders);
    return [
        {
            what: `there is no placeholder {${name}}`,
            where: input,
            fix: meant
                ? `did you mean {${meant}}?`
                : `the placeholders are ${placeholders.map((each) => `{${each}}`).join(', ')}`,
        },
    ];
}
//# sourceMappingURL=template.js.map

/***/ }),

/***/ 76067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isWebAddress: () => (/* binding */ isWebAddress),
/* harmony export */   slackProblems: () => (/* binding */ slackProblems)
/* harmony export */ });
/* harmony import */ var _publish_slack_mention_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19516);
/* harmony import */ var _publish_slack_run_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62599);
/* harmony import */ var _publish_slack_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48782);



/** Everything in the inputs that is missing or cannot be understood. */
function slackProblems(given) {
    const { title, text, mention = [], jobStatus = [] } = given;
    return [
        ...wayProblems(given),
        ...(0,_publish_slack_template_js__WEBPACK_IMPORTED_MODULE_1__/* .templateProblems */ .bi)({ title, text }),
        ...(0,_publish_slack_mention_js__WEBPACK_IMPORTED_MODULE_2__/* .mentionProblems */ .n)(mention),
        ...statusProblems(jobStatus),
    ];
}
function wayProblems({ slackToken: token, slackWebhook: webhook, channel }) {
    if (token)
        return channel ? [] : [noChannel];
    if (!webhook)
        return [nothingGiven];
    return isWebAddress(webhook) ? [] : [noWebhook];
}
/** Words that GitHub has not. */
function statusProblems(words) {
    const unknown = words.filter((word) => !_publish_slack_run_state_js__WEBPACK_IMPORTED_MODULE_0__/* .jobStatuses */ .ub.some((status) => status === word));
    if (unknown.length === 0)
        return [];
    return [
        {
            what: `${unknown.join(', ')} is no status of a job`,
            where: 'job-status',
            fix: `give ${_publish_slack_run_state_js__WEBPACK_IMPORTED_MODULE_0__/* .jobStatuses */ .ub.join(', ')}, or leave it out; of several jobs: \${{ join(needs.*.result, ',') }}`,
        },
    ];
}
const noChannel = {
    what: 'a token alone does not say where to post',
    where: 'channel',
    fix: 'give the channel’s id: open the channel in Slack, its name at the top, the last line',
};
const nothingGiven = {
    what: 'there is no way to Slack',
    where: 'slack-token',
    why: 'secrets are empty in a workflow for a pull request from a fork, and where the environment does not have them',
    fix: 'give slack-token with channel, or slack-webhook (on the command line LOCKKEEPER_SLACK_TOKEN or LOCKKEEPER_SLACK_WEBHOOK)',
};
const noWebhook = {
    what: 'is no http(s) address',
    where: 'slack-webhook',
    fix: 'copy the whole webhook URL from the app’s settings: https://hooks.slack.com/services/...',
};
/** An address that can be sent to. */
function isWebAddress(address) {
    return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
//# sourceMappingURL=slack-problems.js.map

/***/ })

};
