export const id = 3968;
export const ids = [3968];
export const modules = {

/***/ 3968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   backup: () => (/* binding */ backup),
/* harmony export */   restoreDrill: () => (/* binding */ restoreDrill)
/* harmony export */ });
/* harmony import */ var _config_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55976);
/* harmony import */ var _stages_database_back_up_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71884);
/* harmony import */ var _stages_database_backup_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37559);



const backup = ({ given, ...context }) => (0,_stages_database_back_up_js__WEBPACK_IMPORTED_MODULE_0__/* .backUp */ .v)({ ...(0,_config_field_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultsOf */ .G)(_stages_database_backup_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .backupInputs */ .C), ...given }, context);
const restoreDrill = ({ given, ...context }) => (0,_stages_database_back_up_js__WEBPACK_IMPORTED_MODULE_0__/* .drillBackups */ .N)({ ...(0,_config_field_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultsOf */ .G)(_stages_database_backup_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .drillInputs */ .F), ...given }, context);
//# sourceMappingURL=backup.js.map

/***/ })

};
