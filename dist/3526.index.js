export const id = 3526;
export const ids = [3526,621];
export const modules = {

/***/ 93038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ encryptFor),
/* harmony export */   DY: () => (/* binding */ decryptBy),
/* harmony export */   mc: () => (/* binding */ readRecipient)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _host_child_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46402);




/** Reads `age:age1...` or `gpg:FINGERPRINT`. Throws `UserError`. */
function readRecipient(text) {
    const [, program, recipient = ''] = /^(age|gpg):(.+)$/.exec(text.trim()) ?? [];
    if (/^AGE-SECRET-KEY-/i.test(recipient)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            what: 'it is a secret key, and a recipient is needed: the public key',
            where: 'encrypt',
            why: 'who makes backups must not be able to open them',
            fix: 'give the line that begins with age1 (age-keygen -y identity.txt), and replace this key: it may have been seen',
        });
    }
    if (program === 'age' && /^(age1[a-z0-9]+|ssh-(ed25519|rsa) \S+.*)$/.test(recipient)) {
        return { encryption: 'age', recipient };
    }
    if (program === 'gpg' && /^(0x)?[0-9A-Fa-f]{16,64}$|^[^\s<>@-][^\s<>@]*@[^\s<>@]+$/.test(recipient)) {
        return { encryption: 'gpg', recipient };
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        what: `${JSON.stringify(text.slice(0, 80))} names no recipient`,
        where: 'encrypt',
        fix: 'write age:age1... (made by age-keygen), or gpg: and the fingerprint of a public key in the keyring',
    });
}
/** Throws `UserError` when the program is not on PATH. */
async function encryptFor({ encryption, recipient }, options) {
    const program = await findProgram(encryption, options);
    return (from, to) => run(encryption === 'age'
        ? [program, '--encrypt', '--recipient', recipient, '--output', to, from]
        : [
            ...quietGpg(program),
            '--trust-model',
            'always',
            '--recipient',
            recipient,
            '--output',
            to,
            '--encrypt',
            from,
        ], options);
}
/** `identityFile` is age's; GPG takes its key from the keyring. Throws `UserError` for what is missing. */
async function decryptBy(encryption, identityFile, options) {
    const program = await findProgram(encryption, options);
    if (encryption === 'gpg') {
        return (from, to) => run([...quietGpg(program), '--output', to, '--decrypt', from], options);
    }
    if (identityFile === undefined || !(await canBe(identityFile, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK))) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            what: identityFile === undefined
                ? 'the backup is encrypted by age, and there is no identity'
                : `${identityFile} cannot be read`,
            where: 'identity-file',
            fix: 'write the identity (AGE-SECRET-KEY-...) from a secret into a file of the job that only it can read, and name the file',
        });
    }
    return (from, to) => run([program, '--decrypt', '--identity', identityFile, '--output', to, from], options);
}
function quietGpg(program) {
    return [program, '--batch', '--yes', '--no-tty', '--quiet'];
}
async function run(command, { env, timeoutMs, signal }) {
    const names = ['PATH', 'HOME', 'TMPDIR', 'GNUPGHOME'];
    const kept = names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
    const result = await (0,_host_child_js__WEBPACK_IMPORTED_MODULE_3__/* .runChild */ .w)(command, {
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(command.at(-1) ?? '/'),
        env: { ...Object.fromEntries(kept), LC_ALL: 'C' },
        timeoutMs,
        signal,
        maxOutputBytes: 1024 * 1024,
    });
    if (result.code === 0)
        return undefined;
    return (result.stderr.trim().split('\n').slice(0, 5).join('\n') || `it ended with ${result.signal ?? result.code}`);
}
async function findProgram(name, { env }) {
    for (const folder of (env.PATH ?? '').split(':').filter((each) => each.startsWith('/'))) {
        if (await canBe((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        what: `there is no program called ${name} on PATH`,
        where: 'encrypt',
        why: 'a backup that is to be encrypted is never stored in the clear',
        fix: `sudo apt-get install -y ${name === 'gpg' ? 'gnupg' : name}, or brew install ${name === 'gpg' ? 'gnupg' : name}`,
    });
}
function canBe(path, mode) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, mode).then(() => true, () => false);
}
//# sourceMappingURL=cipher.js.map

/***/ }),

/***/ 46402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ openLineChild),
/* harmony export */   w: () => (/* binding */ runChild)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/**
 * Runs a command to its end and never throws for what the command does: being killed is a result too.
 * Rejects only when it cannot be started (`ENOENT`, `EACCES`).
 * The child leads a process group of its own, and the whole group is killed when it must stop.
 */
async function runChild(command, options) {
    const child = await startGroup(command, { ...options, stdin: 'ignore' });
    const stdout = [];
    const stderr = [];
    const lines = lineSplitter(options.onLine ?? (() => undefined));
    let bytes = 0;
    let stopped;
    const stop = (why) => {
        stopped ??= why;
        killGroup(child);
    };
    const take = (into) => (chunk) => {
        bytes += chunk.length;
        if (bytes > options.maxOutputBytes)
            return stop('output');
        into.push(chunk);
        if (into === stdout)
            lines(chunk);
    };
    child.stdout?.on('data', take(stdout));
    child.stderr?.on('data', take(stderr));
    const release = guard(options, stop);
    try {
        const end = await ended(child);
        return {
            ...end,
            stdout: shownText(stdout, stopped),
            stderr: shownText(stderr, stopped),
            endedBy: stopped ?? 'exit',
        };
    }
    finally {
        release();
        killGroup(child);
    }
}
/** What a flood left half printed is dropped: half of a secret is not recognised as one. */
function shownText(chunks, stopped) {
    const text = Buffer.concat(chunks).toString('utf8');
    return stopped === 'output' ? text.slice(0, text.lastIndexOf('\n') + 1) : text;
}
/** Starts a helper process. Rejects when it cannot be started. */
async function openLineChild(command, options) {
    const child = await startGroup(command, { ...options, stdin: 'pipe' });
    const gone = ended(child);
    let alive = true;
    let bytes = 0;
    let output = Buffer.alloc(0);
    let answer = () => undefined;
    const count = (chunk) => {
        bytes += chunk.length;
        if (bytes > options.maxOutputBytes)
            answer('output');
    };
    const prefix = options.answerPrefix ?? '';
    const keep = (chunk) => {
        const all = Buffer.concat([output, chunk]);
        // Cut between lines, for the same reason as in `shownText`.
        output = all.length > keptOutput ? all.subarray(all.indexOf(10, -keptOutput) + 1 || all.length) : all;
    };
    const split = lineSplitter((line) => {
        if (line.startsWith(prefix))
            answer({ line: line.slice(prefix.length) });
        else
            keep(Buffer.from(`${line}\n`));
    });
    child.stdout?.on('data', (chunk) => {
        count(chunk);
        split(chunk);
    });
    child.stderr?.on('data', (chunk) => {
        keep(chunk);
        count(chunk);
    });
    // Writing to a child that has just died emits here; its end is reported by `gone`.
    child.stdin?.on('error', () => undefined);
    void gone.then(() => {
        alive = false;
        answer('exit');
    });
    const stop = async () => {
        alive = false;
        killGroup(child);
        await gone;
    };
    return {
        get alive() {
            return alive;
        },
        stop,
        async ask(line, timeoutMs) {
            bytes = 0;
            output = Buffer.alloc(0);
            if (!alive)
                return { endedBy: 'exit', output: '' };
            const end = await new Promise((resolve) => {
                const release = guard({ timeoutMs, signal: options.signal }, (why) => answer(why));
                answer = (value) => {
                    release();
                    resolve(value);
                };
                child.stdin?.write(`${line}\n`);
            });
            answer = () => undefined;
            if (typeof end === 'object')
                return { endedBy: 'answer', line: end.line, output: output.toString() };
            await stop();
            return { endedBy: end, output: shownText([output], end === 'output' ? end : undefined) };
        },
    };
}
/** Bytes of a helper's standard error that are kept to be shown. */
const keptOutput = 16_384;
function startGroup(command, options) {
    const [program = '', ...parameters] = command;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, parameters, {
        cwd: options.cwd,
        env: { ...options.env },
        stdio: [options.stdin, 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
    return new Promise((resolve, reject) => {
        child.once('spawn', () => resolve(child));
        child.once('error', reject);
    });
}
/** The end of the child itself; a grandchild that holds its pipes open is not waited for. */
function ended(child) {
    return new Promise((resolve) => {
        child.once('exit', (code, signal) => {
            const end = { code: code ?? undefined, signal: signal ?? undefined };
            const timer = setTimeout(() => {
                child.stdout?.destroy();
                child.stderr?.destroy();
                resolve(end);
            }, 200);
            child.once('close', () => {
                clearTimeout(timer);
                resolve(end);
            });
        });
    });
}
function guard(options, stop) {
    const timer = setTimeout(() => stop('timeout'), options.timeoutMs);
    const abort = () => stop('aborted');
    options.signal.addEventListener('abort', abort, { once: true });
    if (options.signal.aborted)
        abort();
    return () => {
        clearTimeout(timer);
        options.signal.removeEventListener('abort', abort);
    };
}
/** The group outlives its leader, so this is right even after the child has exited. */
function killGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill('SIGKILL');
        else
            process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // Already gone.
    }
}
function lineSplitter(onLine) {
    const decoder = new TextDecoder();
    let rest = '';
    return (chunk) => {
        const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = parts.pop() ?? '';
        for (const line of parts)
            onLine(line.replace(/\r$/, ''));
    };
}
//# sourceMappingURL=child.js.map

/***/ }),

/***/ 53526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   backupProblems: () => (/* binding */ backupProblems),
/* harmony export */   storeProblems: () => (/* binding */ storeProblems)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _gates_backup_cipher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93038);
/* harmony import */ var _storage_s3_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40909);
/* harmony import */ var _http_smoke_http_smoke_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50621);




/** What is wrong with the inputs alone; database, programs and bucket are looked at later. */
function backupProblems(given) {
    return given.endpointUrl === undefined
        ? [...storeProblems(given), ...recipientProblems(given)]
        : endpointProblems(given.endpointUrl, given);
}
/** What is wrong with the place where backups are kept. */
function storeProblems({ store, ...given }) {
    if (store !== undefined && (0,_storage_s3_place_js__WEBPACK_IMPORTED_MODULE_2__/* .isS3 */ .Fh)(store)) {
        const place = (0,_storage_s3_place_js__WEBPACK_IMPORTED_MODULE_2__/* .readS3Place */ .ib)({ ...given, store }, {});
        return 'bucket' in place ? [] : place;
    }
    if (store !== undefined && !/^[a-z][a-z0-9+.-]*:\/\//i.test(store))
        return [];
    return [
        {
            what: store === undefined ? 'it is missing' : 'it is no folder and no bucket',
            where: 'store',
            fix: 'name the place where backups are kept: a folder, or s3://bucket/prefix',
        },
    ];
}
function recipientProblems({ encrypt }) {
    try {
        if (encrypt !== undefined)
            (0,_gates_backup_cipher_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecipient */ .mc)(encrypt);
        return [];
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        return error.problems;
    }
}
function endpointProblems(url, given) {
    // What is told of a dump of ours has no meaning for an app that makes its own.
    const strangers = [
        ['store', given.store],
        ['encrypt', given.encrypt],
        ['keep', given.keep],
        ['keep-days', given.keepDays],
    ];
    return [
        ...(0,_http_smoke_http_smoke_problems_js__WEBPACK_IMPORTED_MODULE_3__.addressProblems)(url, 'endpoint-url'),
        ...strangers.flatMap(([where, value]) => (value === undefined ? [] : [{ ...besides, where }])),
        ...(given.endpointTrigger === false && given.maxAge === undefined ? [nothingToDo] : []),
    ];
}
const besides = {
    what: 'it is given together with endpoint-url',
    why: 'the app keeps its backups itself',
    fix: 'leave one of them away; to have both backups, run two steps',
};
const nothingToDo = {
    what: 'it is false, and max-age is not given',
    where: 'endpoint-trigger',
    fix: 'say how old the newest backup of the app may be: max-age: 26h',
};
//# sourceMappingURL=backup-problems.js.map

/***/ }),

/***/ 50621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addressProblems: () => (/* binding */ addressProblems),
/* harmony export */   httpSmokeProblems: () => (/* binding */ httpSmokeProblems)
/* harmony export */ });
/** What is wrong with the inputs alone; the file and the reports are looked at later. */
function httpSmokeProblems({ baseUrl }) {
    return baseUrl === undefined ? [] : addressProblems(baseUrl, 'base-url');
}
/** What is wrong with an address that paths are to be added to. */
function addressProblems(base, where) {
    if (/^https?:\/\/[^/\s]/i.test(base))
        return [];
    return [
        {
            what: `${JSON.stringify(base)} is no address`,
            where,
            fix: 'write it whole: https://api.example.com',
        },
    ];
}
//# sourceMappingURL=http-smoke-problems.js.map

/***/ })

};
