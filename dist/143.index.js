export const id = 143;
export const ids = [143];
export const modules = {

/***/ 30143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   drift: () => (/* binding */ drift)
/* harmony export */ });
/* harmony import */ var _stages_database_detect_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45029);

const drift = ({ given, ...context }) => (0,_stages_database_detect_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .detectDrift */ .D)(given, context);
//# sourceMappingURL=drift.js.map

/***/ })

};
