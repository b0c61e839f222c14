export const id = 5007;
export const ids = [5007];
export const modules = {

/***/ 15007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _stages_database_verify_database_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66337);

const verify = ({ given, ...context }) => (0,_stages_database_verify_database_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyDatabase */ .n)(given, context);
//# sourceMappingURL=verify.js.map

/***/ })

};
