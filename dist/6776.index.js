export const id = 6776;
export const ids = [6776];
export const modules = {

/***/ 6776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ saveInFile),
/* harmony export */   u: () => (/* binding */ stateFileVariable),
/* harmony export */   withSavedState: () => (/* binding */ withSavedState)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/**
 * The variable that names the file. A step of a composite that runs a script has no state of its own: what it saves
 * stands in a file of the job, where a later step finds it.
 */
const stateFileVariable = 'LOCKKEEPER_STATE_FILE';
/** Adds a value to the file. At once: the run may be stopped any moment. */
function saveInFile(path, name, value) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, JSON.stringify({ ...readFile(path), [name]: value }), { mode: 0o600 });
}
/** The environment with what the file holds, as the runner hands state to a `post` step: `STATE_<name>`. */
function withSavedState(env) {
    const path = env[stateFileVariable];
    if (!path)
        return env;
    const saved = Object.entries(readFile(path)).map(([name, value]) => [`STATE_${name}`, value]);
    return { ...env, ...Object.fromEntries(saved) };
}
/** Nothing where there is no such file: nothing was begun. */
function readFile(path) {
    let data;
    try {
        data = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch {
        return {};
    }
    if (typeof data !== 'object' || data === null)
        return {};
    return Object.fromEntries(Object.entries(data).filter((entry) => typeof entry[1] === 'string'));
}
//# sourceMappingURL=state-file.js.map

/***/ })

};
