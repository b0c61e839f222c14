export const id = 5511;
export const ids = [5511];
export const modules = {

/***/ 5511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   rulePage: () => (/* binding */ rulePage)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89235);


/** Prints what a rule says of itself. Throws `UserError` for a rule that does not exist. */
const explain = async ({ host, services, words }) => {
    const rules = await services.rules();
    const [id = ''] = words;
    const rule = rules.find((each) => each.id === id);
    if (!rule) {
        const ids = rules.map((each) => each.id);
        const meant = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(id, ids);
        const fix = meant ? `did you mean \`${meant}\`?` : `the rules are: ${ids.join(', ')}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what: `there is no rule called ${JSON.stringify(id)}`, fix });
    }
    host.print(rulePage(rule));
    return 'passed';
};
/** A rule as a terminal shows it. */
function rulePage(rule) {
    const example = (title, text) => text === undefined
        ? []
        : [
            '',
            title,
            ...text
                .trimEnd()
                .split('\n')
                .map((line) => `    ${line}`),
        ];
    return [
        `${rule.id} (${rule.severity}): ${rule.title}`,
        '',
        rule.why,
        ...costOf(rule),
        ...example('Reported:', rule.bad),
        ...example('Good:', rule.good),
        '',
        `To mend it: ${rule.mend}`,
        '',
    ].join('\n');
}
/** Which lock, with a scan or a rewrite, and on which servers; rules that are not about SQL have none. */
function costOf(rule) {
    if (typeof rule.cost !== 'string')
        return [];
    return [
        '',
        `What it costs: ${rule.cost}. PostgreSQL: ${typeof rule.versions === 'string' ? rule.versions : 'all'}.`,
    ];
}
//# sourceMappingURL=explain.js.map

/***/ })

};
