export const id = 7738;
export const ids = [7738,6776];
export const modules = {

/***/ 67738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsHost: () => (/* binding */ actionsHost)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56333);
/* harmony import */ var _state_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6776);



const quietMs = 5000;
/** A GitHub Actions runner, by its own toolkit: files for outputs, state and summary, commands for the rest. */
function actionsHost(options) {
    const { env, cwd, clock, signal } = options;
    const masks = (0,_masks_js__WEBPACK_IMPORTED_MODULE_2__/* .createMasks */ ._)();
    // Nothing that a repository writes may start a workflow command: file names and SQL reach these lines.
    const plain = (line) => masks
        .hide(line)
        .split(/\r\n|[\r\n]/)
        .map((part) => part.replace(/^(\s*)(::|##\[)/, '$1\u200B$2'))
        .join('\n');
    let lastProgress = Number.NEGATIVE_INFINITY;
    return {
        kind: 'actions',
        env,
        cwd,
        clock,
        signal,
        log: {
            info: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(plain(line)),
            debug: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(masks.hide(line)),
            warn: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(plain(`warning: ${line}`)),
            progress(line) {
                if (clock.now() - lastProgress < quietMs)
                    return;
                lastProgress = clock.now();
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(plain(line));
            },
            group: (title, body) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os(plain(title), body),
        },
        print: (text) => options.write(masks.hide(text)),
        fail: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(masks.hide(message)),
        mask(secret) {
            masks.add(secret);
            for (const form of (0,_masks_js__WEBPACK_IMPORTED_MODULE_2__/* .formsOf */ .X)(secret))
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(form);
        },
        setOutput: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value),
        saveState(name, value) {
            const file = env[_state_file_js__WEBPACK_IMPORTED_MODULE_1__/* .stateFileVariable */ .u];
            if (file)
                (0,_state_file_js__WEBPACK_IMPORTED_MODULE_1__/* .saveInFile */ .b)(file, name, value);
            else
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(name, value);
        },
        async appendSummary(markdown) {
            if (!env.GITHUB_STEP_SUMMARY)
                return;
            await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown, true).write();
        },
    };
}
//# sourceMappingURL=actions-host.js.map

/***/ }),

/***/ 56333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formsOf),
/* harmony export */   _: () => (/* binding */ createMasks)
/* harmony export */ });
/** Keeps secrets in plain and in URL-encoded form. */
function createMasks() {
    const secrets = new Set();
    return {
        add(secret) {
            for (const form of formsOf(secret))
                secrets.add(form);
        },
        hide(text) {
            let shown = text;
            // Longest first: a secret that holds another one must not leave its rest behind.
            for (const secret of [...secrets].sort((a, b) => b.length - a.length)) {
                shown = shown.replaceAll(secret, '***');
            }
            return shown;
        },
    };
}
/**
 * All texts by which a secret could show: itself, its URL-encoded form, each line of it, and of a database address
 * its password both ways. Empty for blank text.
 */
function formsOf(secret) {
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    const password = passwordOf(secret);
    return [...new Set([secret.trim(), ...lines, ...password].flatMap(bothForms))];
}
function bothForms(text) {
    return text === '' ? [] : [text, encodeURIComponent(wellFormed(text))];
}
function passwordOf(secret) {
    const encoded = URL.canParse(secret) ? new URL(secret).password : '';
    if (encoded === '')
        return [];
    try {
        return [encoded, decodeURIComponent(encoded)];
    }
    catch {
        return [encoded];
    }
}
/** A lone half of a surrogate pair cannot be URL-encoded. */
function wellFormed(text) {
    return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
//# sourceMappingURL=masks.js.map

/***/ }),

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
