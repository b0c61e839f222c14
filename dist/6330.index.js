export const id = 6330;
export const ids = [6330];
export const modules = {

/***/ 73383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   job: () => (/* binding */ job)
/* harmony export */ });
/* harmony import */ var _config_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55976);
/* harmony import */ var _stages_job_job_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74790);
/* harmony import */ var _stages_job_run_job_and_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17215);



/** Runs a job on Render. */
const job = ({ given, ...context }) => (0,_stages_job_run_job_and_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .runJobAndPublish */ .X)({ ...(0,_config_field_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultsOf */ .G)(_stages_job_job_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .jobInputs */ .v), ...given }, context);
//# sourceMappingURL=job.js.map

/***/ }),

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

/***/ })

};
