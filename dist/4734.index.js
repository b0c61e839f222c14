export const id = 4734;
export const ids = [4734];
export const modules = {

/***/ 58322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _stages_rollback_roll_back_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8233);

const rollback = ({ given, ...context }) => (0,_stages_rollback_roll_back_js__WEBPACK_IMPORTED_MODULE_0__/* .rollBack */ .F)(given, context);
//# sourceMappingURL=rollback.js.map

/***/ }),

/***/ 68178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ migrationLabel)
/* harmony export */ });
/** What a person calls a migration: its id, with its words where the id does not hold them: `4 (add note)`. */
function migrationLabel({ id, name }) {
    const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    return plain(id).includes(plain(name)) ? id : `${id} (${name})`;
}
//# sourceMappingURL=migration-label.js.map

/***/ }),

/***/ 2172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   VS: () => (/* binding */ matchingFiles),
/* harmony export */   yZ: () => (/* binding */ matchingPaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14006);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);




/** Every regular file below a folder as sorted relative paths with forward slashes; `.git` and `node_modules` left out. */
async function listFiles(root, dir = '') {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, dir), { withFileTypes: true }).catch(() => []);
    const found = [];
    for (const entry of entries) {
        const path = dir === '' ? entry.name : `${dir}/${entry.name}`;
        if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') {
            found.push(...(await listFiles(root, path)));
        }
        if (entry.isFile())
            found.push(path);
    }
    return found.sort();
}
/** Absolute paths of the files that match. Throws as `matchingPaths` does. */
async function matchingFiles(root, globs, where) {
    if (globs.length === 0)
        return [];
    return matchingPaths(await listFiles(root), globs, where).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path));
}
/**
 * The paths that match, each once, in the order of the patterns.
 * Throws one `UserError` for all patterns that match nothing; `where` names the setting.
 */
function matchingPaths(paths, globs, where) {
    const found = globs.map((glob) => {
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_3__(glob, { dot: true });
        return { glob, paths: paths.filter((path) => matches(path)) };
    });
    const problems = found
        .filter((each) => each.paths.length === 0)
        .map(({ glob }) => ({ what: `no file matches ${glob}`, where, fix: 'correct the pattern or remove it' }));
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(problems);
    return [...new Set(found.flatMap((each) => each.paths))];
}
//# sourceMappingURL=list-files.js.map

/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
