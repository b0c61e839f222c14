export const id = 4327;
export const ids = [4327];
export const modules = {

/***/ 24327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   seed: () => (/* binding */ seed)
/* harmony export */ });
/* harmony import */ var _stages_database_seed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43922);

/** Rehearses the seeds, and runs them on the database in use when asked to. */
const seed = ({ given, ...context }) => (0,_stages_database_seed_js__WEBPACK_IMPORTED_MODULE_0__/* .seed */ .c)(given, context);
//# sourceMappingURL=seed.js.map

/***/ })

};
