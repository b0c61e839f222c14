export const id = 9271;
export const ids = [9271];
export const modules = {

/***/ 9271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   matrix: () => (/* binding */ matrix)
/* harmony export */ });
/* harmony import */ var _config_projects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27400);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10353);
/* harmony import */ var _stages_checks_run_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41572);
/* harmony import */ var _stages_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36534);




/** Prints `{"project": [...]}` for a job matrix. */
const matrix = async ({ host, services, ...call }) => {
    const given = call.given;
    const repository = await (0,_stages_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h_)(host.cwd, (0,_stages_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .workingFolder */ .gv)(host.cwd, given));
    const config = await (0,_stages_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)(repository, given.config);
    const { base } = (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .fillRunSettings */ .iS)(config.run, given);
    const change = await services.readChange({
        root: repository.root,
        isRepository: repository.isRepository,
        base,
        needsBase: true,
        host,
    });
    const projects = (0,_config_projects_js__WEBPACK_IMPORTED_MODULE_0__/* .selectProjects */ .hX)((0,_config_projects_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveProjects */ .D9)(config, {}), given.project);
    const configPath = (0,_config_projects_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(repository.prefix, given.config ?? 'lockkeeper.yml');
    const touched = (0,_config_projects_js__WEBPACK_IMPORTED_MODULE_0__/* .touchedProjects */ .DA)((0,_stages_checks_run_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(projects, repository), (0,_stages_checks_run_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .changedPaths */ .vl)(change), configPath);
    host.print(`${JSON.stringify({ project: touched.map(({ name }) => name) })}\n`);
    return 'passed';
};
//# sourceMappingURL=matrix.js.map

/***/ })

};
