export const id = 621;
export const ids = [621];
export const modules = {

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

/***/ })

};
