export const id = 3317;
export const ids = [3317];
export const modules = {

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

/***/ 23317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ wantsColour),
/* harmony export */   terminalHost: () => (/* binding */ terminalHost)
/* harmony export */ });
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56333);

/** A person's terminal, or a pipe: the report goes to standard output, everything else to standard error. */
function terminalHost(options) {
    const { env, cwd, clock, signal, stdout } = options;
    const masks = (0,_masks_js__WEBPACK_IMPORTED_MODULE_0__/* .createMasks */ ._)();
    const log = terminalLog(options, masks.hide);
    return {
        kind: 'terminal',
        env,
        cwd,
        clock,
        signal,
        log,
        print(text) {
            log.clear();
            stdout.write(masks.hide(text));
        },
        fail: (message) => log.info(message.replace(/^/, 'lockkeeper: ')),
        mask: masks.add,
        setOutput: () => undefined,
        saveState: () => undefined,
        appendSummary: async () => undefined,
    };
}
const quietMs = 5000;
function terminalLog({ env, clock, stderr }, hide) {
    let live = false;
    let lastProgress = Number.NEGATIVE_INFINITY;
    const clear = () => {
        if (live)
            stderr.write('\r\u001B[2K');
        live = false;
    };
    const say = (line) => {
        clear();
        stderr.write(`${hide(line)}\n`);
    };
    return {
        clear,
        info: say,
        warn: (line) => say(`warning: ${line}`),
        debug(line) {
            if (env.LOCKKEEPER_DEBUG)
                say(`debug: ${line}`);
        },
        progress(line) {
            if (stderr.isTTY) {
                clear();
                stderr.write(shorten(hide(line), stderr.columns ?? 80));
                live = true;
            }
            else if (clock.now() - lastProgress >= quietMs) {
                lastProgress = clock.now();
                say(line);
            }
        },
        async group(title, body) {
            say(title);
            return await body();
        },
    };
}
/** One line that cannot wrap: a wrapped line could not be taken back. */
function shorten(line, columns) {
    const flat = line.replace(/[\r\n\u001B]+/g, ' ');
    return flat.length < columns ? flat : `${flat.slice(0, Math.max(0, columns - 2))}…`;
}
/** Whether to write colours: `NO_COLOR` and `FORCE_COLOR` decide, else whether it is a terminal. */
function wantsColour(env, screen) {
    if (env.NO_COLOR)
        return false;
    if (env.FORCE_COLOR !== undefined)
        return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
    return screen.isTTY === true && env.TERM !== 'dumb';
}
//# sourceMappingURL=terminal-host.js.map

/***/ })

};
