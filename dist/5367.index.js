export const id = 5367;
export const ids = [5367];
export const modules = {

/***/ 75367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readReports: () => (/* binding */ readReports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14006);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76840);





/**
 * The reports that these files, folders (every `.json` file below them) and globs name, in the order of their paths.
 * Paths are seen from `cwd`, absolute. Throws `UserError` with every file that is no report and every name that
 * matches nothing: a report that is missing must not look like a gate that passed.
 */
async function readReports(names, cwd) {
    const found = await Promise.all(names.map((name) => expand(name, cwd)));
    const unmatched = names.filter((_name, index) => found[index]?.length === 0);
    if (names.length === 0 || unmatched.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo((unmatched.length > 0 ? unmatched : ['reports']).map(nothingAt));
    }
    const paths = [...new Set(found.flat())].sort();
    const results = await Promise.allSettled(paths.map(_report_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readReport */ .tL));
    const problems = results.flatMap((result) => result.status === 'rejected' ? problemsOf(result.reason) : []);
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(problems);
    return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
function nothingAt(name) {
    return {
        what: 'no report file was found',
        where: name,
        why: 'without it the run cannot be judged',
        fix: 'upload the report file of every job, also after a failure (if: always()), and download it before this step',
    };
}
function problemsOf(error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
        return error.problems;
    throw error;
}
/** Absolute paths of the files that a name stands for. */
async function expand(name, cwd) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name);
    const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (kind?.isFile())
        return [path];
    if (kind?.isDirectory())
        return (await filesBelow(path)).filter((file) => file.endsWith('.json'));
    const { base, glob, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_4__.scan(name);
    if (!isGlob)
        return [];
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, base);
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_4__(glob, { dot: true });
    return (await filesBelow(folder)).filter((file) => matches((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')));
}
async function filesBelow(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const nested = await Promise.all(entries.map(async (entry) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git')
            return filesBelow(path);
        return entry.isFile() ? [path] : [];
    }));
    return nested.flat();
}
//# sourceMappingURL=read-reports.js.map

/***/ })

};
