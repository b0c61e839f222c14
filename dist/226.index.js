export const id = 226;
export const ids = [226];
export const modules = {

/***/ 74199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ deployPlatforms),
/* harmony export */   x: () => (/* binding */ deployFields)
/* harmony export */ });
/* harmony import */ var _deploy_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45088);

/** The platforms that can be deployed to, each with one entry here. */
const deployPlatforms = {
    render: {
        fields: _deploy_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDeployInputs */ .Xq,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(8370), __webpack_require__.e(2307), __webpack_require__.e(1245), __webpack_require__.e(6664), __webpack_require__.e(7323), __webpack_require__.e(159)]).then(__webpack_require__.bind(__webpack_require__, 60307))).deployOnRender,
    },
    railway: {
        fields: _deploy_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .railwayDeployInputs */ ._X,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(8370), __webpack_require__.e(2307), __webpack_require__.e(6532), __webpack_require__.e(7323), __webpack_require__.e(5502)]).then(__webpack_require__.bind(__webpack_require__, 85064))).deployOnRailway,
    },
};
/**
 * The options of all platforms: an option of one name means the same everywhere. Only the default path of the report
 * differs, and Render's, the default platform's, is the one that is shown.
 */
function deployFields() {
    return { ..._deploy_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .railwayDeployInputs */ ._X, ..._deploy_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDeployInputs */ .Xq };
}
//# sourceMappingURL=deploy-platforms.js.map

/***/ }),

/***/ 20226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   foreignOptions: () => (/* binding */ foreignOptions)
/* harmony export */ });
/* harmony import */ var _config_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55976);
/* harmony import */ var _deploy_platforms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74199);


/** Options of another platform than the chosen one: they would be ignored without a word. */
function foreignOptions(given, platform) {
    const { fields } = _deploy_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .deployPlatforms */ .W[platform];
    return Object.entries((0,_deploy_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .deployFields */ .x)())
        .filter(([name, { type }]) => type !== 'secret' && !(name in fields) && (0,_config_field_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .x)(name) in given)
        .map(([name]) => ({
        what: `is no option of --platform ${platform}`,
        where: name,
        fix: 'take it away, or name the other platform',
    }));
}
//# sourceMappingURL=foreign-options.js.map

/***/ })

};
