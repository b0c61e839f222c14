export const id = 4253;
export const ids = [4253];
export const modules = {

/***/ 54253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploy: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _config_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55976);
/* harmony import */ var _stages_deploy_deploy_platforms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74199);


/** Deploys on the platform that was named. */
const deploy = async ({ given, ...context }) => {
    const { platform = 'render' } = given;
    const { fields, load } = _stages_deploy_deploy_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .deployPlatforms */ .W[platform];
    const run = await load();
    return run({ ...(0,_config_field_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultsOf */ .G)(fields), ...given }, context);
};
//# sourceMappingURL=deploy.js.map

/***/ })

};
