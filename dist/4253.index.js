export const id = 4253;
export const ids = [4253];
export const modules = {

/***/ 54253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploy: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _config_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55976);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _stages_deploy_deploy_platforms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74199);



/** Deploys on the platform that was named. */
const deploy = async ({ given, ...context }) => {
    const { platform = 'render' } = given;
    const chosen = _stages_deploy_deploy_platforms_js__WEBPACK_IMPORTED_MODULE_1__/* .deployPlatforms */ .W[platform];
    const foreign = foreignOptions(given, chosen.fields, platform);
    if (foreign.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(foreign);
    const run = await chosen.load();
    return run({ ...(0,_config_field_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultsOf */ .G)(chosen.fields), ...given }, context);
};
/** An option of another platform would be ignored without a word. */
function foreignOptions(given, fields, platform) {
    return Object.entries((0,_stages_deploy_deploy_platforms_js__WEBPACK_IMPORTED_MODULE_1__/* .deployFields */ .x)())
        .filter(([name, { type }]) => type !== 'secret' && !(name in fields) && (0,_config_field_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .x)(name) in given)
        .map(([name]) => ({
        what: `is no option of --platform ${platform}`,
        where: `--${name}`,
        fix: 'take it away, or name the other platform',
    }));
}
//# sourceMappingURL=deploy.js.map

/***/ })

};
