export const id = 7008;
export const ids = [7008];
export const modules = {

/***/ 17008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policy: () => (/* binding */ policy)
/* harmony export */ });
/* harmony import */ var _config_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55976);
/* harmony import */ var _stages_database_policy_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30003);
/* harmony import */ var _stages_database_policy_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3328);



/** Judges by the named policy file. */
const policy = async ({ given, words, ...context }) => {
    const [file] = words;
    const all = { ...(0,_config_field_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultsOf */ .G)(_stages_database_policy_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .policyInputs */ .e), ...given, ...(file ? { file } : {}) };
    return (0,_stages_database_policy_run_js__WEBPACK_IMPORTED_MODULE_1__/* .judgePolicy */ .C)(all, context);
};
//# sourceMappingURL=policy.js.map

/***/ })

};
