export const id = 8059;
export const ids = [8059];
export const modules = {

/***/ 88059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rls: () => (/* binding */ rls)
/* harmony export */ });
/* harmony import */ var _config_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55976);
/* harmony import */ var _stages_database_rls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97416);
/* harmony import */ var _stages_database_rls_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67364);



/** Compares row level security with its declarations, or applies them. */
const rls = ({ given, ...context }) => (0,_stages_database_rls_js__WEBPACK_IMPORTED_MODULE_0__/* .rls */ .m)({ ...(0,_config_field_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultsOf */ .G)(_stages_database_rls_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .rlsInputs */ .$), ...given }, context);
//# sourceMappingURL=rls.js.map

/***/ })

};
