export const id = 4923;
export const ids = [4923];
export const modules = {

/***/ 4923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadEngine: () => (/* binding */ loadEngine)
/* harmony export */ });
/** Every engine, loaded when it is first asked for: a Python project never loads the SQL ones. */
const engines = {
    'sql-folders': async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(8068), __webpack_require__.e(789)]).then(__webpack_require__.bind(__webpack_require__, 90789))).sqlFolders,
    'sql-pairs': async () => (await Promise.all(/* import() */[__webpack_require__.e(8068), __webpack_require__.e(7695)]).then(__webpack_require__.bind(__webpack_require__, 57695))).sqlPairs,
    'sql-sections': async () => (await Promise.all(/* import() */[__webpack_require__.e(8068), __webpack_require__.e(2101)]).then(__webpack_require__.bind(__webpack_require__, 22101))).sqlSections,
    'sql-forward': async () => (await Promise.all(/* import() */[__webpack_require__.e(8068), __webpack_require__.e(9466)]).then(__webpack_require__.bind(__webpack_require__, 39466))).sqlForward,
    'node-pg-migrate': async () => (await Promise.all(/* import() */[__webpack_require__.e(6691), __webpack_require__.e(8907)]).then(__webpack_require__.bind(__webpack_require__, 98907))).nodePgMigrate,
    alembic: async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(6691), __webpack_require__.e(8177)]).then(__webpack_require__.bind(__webpack_require__, 68177))).alembic,
    command: async () => (await Promise.all(/* import() */[__webpack_require__.e(8347), __webpack_require__.e(7963)]).then(__webpack_require__.bind(__webpack_require__, 60064))).command,
};
function loadEngine(name) {
    return engines[name]();
}
//# sourceMappingURL=index.js.map

/***/ })

};
