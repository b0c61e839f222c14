export const id = 9153;
export const ids = [9153];
export const modules = {

/***/ 21054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   httpSmoke: () => (/* binding */ httpSmoke)
/* harmony export */ });
/* harmony import */ var _config_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55976);
/* harmony import */ var _stages_http_smoke_http_smoke_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39240);
/* harmony import */ var _stages_http_smoke_http_smoke_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54859);



/** Runs the named smoke file. */
const httpSmoke = async ({ given, words, ...context }) => {
    const [file] = words;
    const all = { ...(0,_config_field_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultsOf */ .G)(_stages_http_smoke_http_smoke_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .httpSmokeInputs */ .p), ...given, ...(file ? { file } : {}) };
    return (0,_stages_http_smoke_http_smoke_run_js__WEBPACK_IMPORTED_MODULE_1__/* .testOverHttp */ .t)(all, context);
};
//# sourceMappingURL=http-smoke.js.map

/***/ }),

/***/ 18960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Hg: () => (/* binding */ currentCommit),
/* harmony export */   Pv: () => (/* binding */ mustRun),
/* harmony export */   QC: () => (/* binding */ zeroSeparated),
/* harmony export */   TE: () => (/* binding */ isSafeName),
/* harmony export */   h_: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87422);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67870);



/** The repository that holds `cwd`. Throws `UserError` outside of one. */
async function openRepository(cwd) {
    const found = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd, args: ['rev-parse', '--show-toplevel'] });
    if (found.code !== 0)
        throw notUsable(cwd, found.stderr);
    const root = withoutLineEnd(found.stdout.toString('utf8'));
    return {
        root,
        git: (args, input) => (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd: root, args, ...(input === undefined ? {} : { input }) }),
    };
}
/** Like `repository.git`, for calls that must work: throws `UserError` with git's own words. */
async function mustRun(repository, args) {
    const output = await repository.git(args);
    if (output.code === 0)
        return output.stdout;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what: `git ${args[0]} failed: ${output.stderr || `code ${output.code}`}` });
}
/** The full id of the commit that a name stands for; undefined when there is none here. */
async function commitOf(repository, name) {
    if (!isSafeName(name))
        return undefined;
    const output = await repository.git([
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${name}^{commit}`,
    ]);
    return output.code === 0 ? withoutLineEnd(output.stdout.toString('utf8')) : undefined;
}
/** The commit that is checked out; undefined before the first commit. */
function currentCommit(repository) {
    return commitOf(repository, 'HEAD');
}
/** A name that git can only read as a revision: no option, no blank, no control character. */
function isSafeName(name) {
    return /^[^-\s\p{Cc}][^\s\p{Cc}]*$/u.test(name);
}
/** Fields of git's `-z` output. */
function zeroSeparated(bytes) {
    const text = bytes.toString('utf8');
    return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}
function withoutLineEnd(text) {
    return text.replace(/\r?\n$/, '');
}
function notUsable(cwd, stderr) {
    if (stderr.includes('dubious ownership')) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: 'git refuses this repository because it belongs to another user',
            where: cwd,
            fix: `git config --global --add safe.directory ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(cwd)}`,
        });
    }
    if (stderr.includes('must be run in a work tree')) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: 'is a git repository without files (bare)',
            where: cwd,
            fix: 'run it in a clone',
        });
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: 'is not a git repository',
        where: cwd,
        why: 'what a change adds is told by comparing it with the base branch',
        fix: 'run it inside a clone (in a workflow: after actions/checkout), or judge everything with scope: all',
    });
}
//# sourceMappingURL=repository.js.map

/***/ }),

/***/ 67870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


/** What git may see of our environment: enough to find its settings and to reach a remote, nothing else. */
const passedOn = /^(PATH|HOME|USERPROFILE|SYSTEMROOT|TMPDIR|TEMP|TMP|USER|LOGNAME|XDG_CONFIG_HOME|SSH_AUTH_SOCK|GIT_SSH(_COMMAND)?|GIT_CONFIG_.*|GIT_CEILING_DIRECTORIES|(HTTPS?|NO|ALL)_PROXY|SSL_CERT_(FILE|DIR))$/i;
/** No pager, no lock files, and nothing that a file of the repository could make git start: hooks, monitors. */
const quiet = [
    '--no-pager',
    '--no-optional-locks',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
];
/**
 * Runs git with an argument array, in English, without pager, prompt or lock files.
 * Resolves with whatever code it ends; throws `UserError` only when there is no git.
 */
async function runGit(call) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...quiet, ...call.args], {
        cwd: call.cwd,
        env: gitEnvironment(process.env),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    const stdout = [];
    const stderr = [];
    child.stdout.on('data', (chunk) => stdout.push(chunk));
    child.stderr.on('data', (chunk) => stderr.push(chunk));
    // Git may end before it has read its input; its code and message tell why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(call.input ?? '');
    const code = await new Promise((resolve, reject) => {
        child.once('error', (cause) => reject(noGit(call.cwd, cause)));
        child.once('close', (status) => resolve(status ?? 255));
    });
    return { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8').trim() };
}
/** The environment for a git process: a part of ours, with settings that keep its output plain. */
function gitEnvironment(env) {
    const kept = Object.entries(env).filter(([name]) => passedOn.test(name));
    return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_PAGER: 'cat' };
}
function noGit(cwd, cause) {
    const missing = 'code' in cause && cause.code === 'ENOENT';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        what: missing ? `git could not be started in ${cwd}` : `git failed to start: ${cause.message}`,
        why: 'the base branch and the changed files are read through git',
        fix: 'install git, or check that the folder exists',
    }, { cause });
}
//# sourceMappingURL=run-git.js.map

/***/ }),

/***/ 90100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ serverTime),
/* harmony export */   r: () => (/* binding */ headerOf)
/* harmony export */ });
/** The first line of that name (lower case). */
function headerOf(headers, name) {
    return headers.find(([known]) => known === name)?.[1];
}
/** The server's clock in milliseconds since the epoch, where it tells one. */
function serverTime(headers) {
    const time = Date.parse(headerOf(headers, 'date') ?? '');
    return Number.isNaN(time) ? undefined : time;
}
//# sourceMappingURL=headers.js.map

/***/ }),

/***/ 57860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ valuesAt),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   tX: () => (/* binding */ jsonPathProblem)
/* harmony export */ });
/* harmony import */ var jsonpath_rfc9535__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14525);

/**
 * All values at a path. A path that begins with `$` is JSONPath (RFC 9535): `$.checks[0].status`. Anything else is
 * names and list positions with dots between: `git.commit`, `checks.0.status`.
 */
function valuesAt(document, path) {
    if (path.startsWith('$'))
        return (0,jsonpath_rfc9535__WEBPACK_IMPORTED_MODULE_0__/* .query */ .P)(document, path);
    const value = path.split('.').reduce(step, document);
    return value === undefined ? [] : [value];
}
/** What is wrong with a path, undefined for a good one. */
function jsonPathProblem(path) {
    if (!path.startsWith('$'))
        return path.split('.').includes('') ? 'a name is empty' : undefined;
    try {
        (0,jsonpath_rfc9535__WEBPACK_IMPORTED_MODULE_0__/* .query */ .P)(null, path);
        return undefined;
    }
    catch (error) {
        return error instanceof Error ? error.message.split('\n', 1).join('') : String(error);
    }
}
/** The JSON of a text; undefined for text that is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function step(value, name) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (isList(value))
        return /^\d+$/.test(name) ? value[Number(name)] : undefined;
    return Object.hasOwn(value, name) ? value[name] : undefined;
}
function isList(value) {
    return Array.isArray(value);
}
//# sourceMappingURL=json-path.js.map

/***/ }),

/***/ 6918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openHttp),
  N: () => (/* binding */ withHttp)
});

// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
;// CONCATENATED MODULE: ./build/src/http/failure.js
/** Why an exchange with that host failed, and one sentence without secrets. */
function describeFailure(error, host) {
    const code = codeOf(error);
    const kind = kindOf(code);
    return { kind, message: sentences[kind]({ host, code, text: textOf(error) }) };
}
const sentences = {
    dns: ({ host, code }) => `the name of ${host} is not known (${code})`,
    refused: ({ host, code, text }) => code === 'ECONNREFUSED' ? `connection refused by ${host}` : `${host} cannot be reached (${text || code})`,
    reset: ({ host }) => `the connection to ${host} broke off`,
    timeout: ({ host }) => `no connection to ${host} in time`,
    tls: ({ host, code, text }) => `TLS with ${host} failed: ${text || code}`,
    protocol: ({ host, text, code }) => `no proper HTTP with ${host}: ${text || code}`,
};
/** Codes of Node, OpenSSL and undici; an unknown one says that what came was no HTTP. */
const kinds = [
    [/^(ENOTFOUND|EAI_\w+|ENODATA)$/, 'dns'],
    [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EACCES|EPERM)$/, 'refused'],
    // The proxy would not open a way.
    [/^UND_ERR_ABORTED$/, 'refused'],
    [/^(ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/, 'reset'],
    // A compressed body that ends too early.
    [/^Z_BUF_ERROR$/, 'reset'],
    [/^(ETIMEDOUT|UND_ERR_\w+_TIMEOUT)$/, 'timeout'],
    [/^(ERR_TLS_|ERR_SSL_|EPROTO$|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|UND_ERR_PRX_TLS)/, 'tls'],
    [/^(INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|ERROR_IN_CERT_\w+)$/, 'tls'],
];
function kindOf(code) {
    return kinds.find(([pattern]) => pattern.test(code))?.[1] ?? 'protocol';
}
/** Of several addresses that were tried, the last one's. */
function codeOf(error) {
    const { code, errors, cause } = partsOf(error);
    if (Array.isArray(errors) && errors.length > 0)
        return codeOf(errors.at(-1));
    if (typeof code === 'string')
        return code;
    return cause === undefined ? '' : codeOf(cause);
}
/** OpenSSL's messages have a trail of file names and several lines, and a plain reason beside. */
function textOf(error) {
    const { reason, message } = partsOf(error);
    const text = typeof reason === 'string' ? reason : message;
    return typeof text === 'string' ? text.split('\n', 1).join('').slice(0, 200) : '';
}
function partsOf(error) {
    return typeof error === 'object' && error !== null ? error : {};
}
//# sourceMappingURL=failure.js.map
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/http/read-body.js


/** Reads at most that many bytes of a body as UTF-8 and stops there. */
async function readBody(source, encoding, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of decoded(source, encoding)) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > maxBytes)
            break;
    }
    const bodyCut = size > maxBytes;
    const bytes = Buffer.concat(chunks).subarray(0, maxBytes);
    // A character that the cut goes through is left out.
    return { body: new TextDecoder().decode(bytes, { stream: bodyCut }), bodyCut };
}
/** We never ask for compression; some servers compress all the same. */
function decoded(source, encoding) {
    const decoder = decoderOf(encoding?.trim().toLowerCase());
    // A failure of the source reaches the reader through the decoder.
    return decoder === undefined ? source : (0,external_node_stream_.pipeline)(source, decoder, () => undefined);
}
function decoderOf(encoding) {
    switch (encoding) {
        case 'gzip':
        case 'x-gzip':
            return (0,external_node_zlib_.createGunzip)();
        case 'deflate':
            return (0,external_node_zlib_.createInflate)();
        case 'br':
            return (0,external_node_zlib_.createBrotliDecompress)();
        default:
            return undefined;
    }
}
//# sourceMappingURL=read-body.js.map
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/http/proxy.js

/**
 * The proxy for a URL by HTTP_PROXY, HTTPS_PROXY and NO_PROXY, undefined for a direct way. NO_PROXY is read as curl
 * reads it: names with all that is below them, `name:port`, `*` for everything. Throws `UserError` for an address
 * that is no http proxy.
 */
function proxyFor(url, env) {
    const variable = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const proxy = read(env, variable);
    if (proxy === '' || isDirect(url, read(env, 'NO_PROXY')))
        return undefined;
    const address = proxy.includes('://') ? proxy : `http://${proxy}`;
    if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol))
        return address;
    throw new errors/* UserError */.yo({
        what: 'is not the address of an http proxy',
        where: `the environment variable ${variable}`,
        why: 'every request goes through the proxy that it names',
        fix: `set it to an address like http://proxy.example:3128, or unset it, or name ${url.hostname} in NO_PROXY`,
    });
}
function read(env, name) {
    return (env[name.toLowerCase()] ?? env[name] ?? '').trim();
}
function isDirect(url, noProxy) {
    const host = url.hostname.toLowerCase();
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        if (entry === '*')
            return true;
        const [, name = entry, entryPort] = /^(.+?):(\d+)$/.exec(entry) ?? [];
        const bare = name.replace(/^\*?\./, '');
        return (entryPort === undefined || entryPort === port) && (host === bare || host.endsWith(`.${bare}`));
    });
}
//# sourceMappingURL=proxy.js.map
;// CONCATENATED MODULE: ./build/src/http/route.js



/** Ways by the environment's proxies. */
function createRoutes({ env, ca }) {
    // Node gives each address of a name 250 ms to answer, which is too little across an ocean.
    const connect = { autoSelectFamilyAttemptTimeout: 1000, ...(ca === undefined ? {} : { ca: [...ca] }) };
    const agents = new Map();
    const none = { certificateValidTo: () => undefined, leave: async () => undefined };
    return {
        kept(url) {
            const proxy = proxyFor(url, env);
            const known = agents.get(proxy ?? '');
            const dispatcher = known ?? (proxy ? proxyAgent(proxy, connect) : new undici.Agent({ connect }));
            agents.set(proxy ?? '', dispatcher);
            return { dispatcher, host: hostOf(url, proxy), ...none };
        },
        fresh(url, connectTo) {
            const proxy = connectTo === undefined ? proxyFor(url, env) : undefined;
            if (proxy === undefined)
                return freshRoute(url, connectTo, connect);
            const dispatcher = proxyAgent(proxy, connect);
            return { ...none, dispatcher, host: hostOf(url, proxy), leave: () => dispatcher.destroy() };
        },
        async close() {
            await Promise.all([...agents.values()].map((agent) => agent.destroy()));
            agents.clear();
        },
    };
}
/** A proxy's address may hold a password: its host alone is shown. */
function hostOf(url, proxy) {
    const host = `${url.hostname}:${url.port || (url.protocol === 'https:' ? 443 : 80)}`;
    return proxy === undefined ? host : `${host} by way of the proxy ${new URL(proxy).host}`;
}
function proxyAgent(uri, requestTls) {
    return new undici.ProxyAgent({ uri, requestTls, proxyTunnel: false });
}
function freshRoute(url, connectTo, options) {
    let validTo;
    // A resumed TLS session shows no certificate.
    const connector = (0,undici.buildConnector)({ ...options, maxCachedSessions: 0 });
    const client = new undici.Client(url.origin, {
        pipelining: 0,
        connect(target, callback) {
            connector({ ...target, ...addressOf(connectTo, url) }, (...result) => {
                validTo = result[1] instanceof external_node_tls_.TLSSocket ? validToOf(result[1]) : undefined;
                callback(...result);
            });
        },
    });
    const at = connectTo === undefined ? '' : ` at ${connectTo}`;
    const host = `${hostOf(url, undefined)}${at}`;
    return { dispatcher: client, host, certificateValidTo: () => validTo, leave: () => client.destroy() };
}
/** Where to connect instead. The Host header and the TLS name are the client's own: the URL's. */
function addressOf(connectTo, url) {
    if (connectTo === undefined)
        return {};
    const [, host = connectTo, port = url.port] = /^(.+):(\d+)$/.exec(connectTo) ?? [];
    return { hostname: host.replace(/^\[(.*)\]$/, '$1'), port };
}
function validToOf(socket) {
    const time = Date.parse(socket.getPeerCertificate().valid_to ?? '');
    return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
//# sourceMappingURL=route.js.map
;// CONCATENATED MODULE: ./build/src/http/create-http.js





const defaultMaxBodyBytes = 1024 * 1024;
/** The network by HTTP/1.1. Throws `UserError` from `send` for a proxy's address that is none. */
function createHttp({ clock, env = {}, ca }) {
    const routes = createRoutes({ env, ca });
    return {
        async send(request, signal) {
            signal?.throwIfAborted();
            const startedAt = clock.now();
            const elapsed = () => Math.max(0, clock.now() - startedAt);
            const url = URL.canParse(request.url) ? new URL(request.url) : undefined;
            if (url === undefined || !/^https?:$/.test(url.protocol)) {
                const message = 'the address is no http or https URL';
                return { ok: false, kind: 'protocol', message, sent: false, totalMs: 0 };
            }
            const route = routeOf(routes, request, url);
            try {
                return await exchange({ request, url, route, elapsed }, signal);
            }
            finally {
                await route.leave();
            }
        },
        close: () => routes.close(),
    };
}
/**
 * What may be done only once goes over a new connection too: a server may hang up on a kept one just as the request
 * arrives, and then nobody can say whether it was seen.
 */
function routeOf(routes, request, url) {
    const fresh = request.fresh || request.connectTo !== undefined || !/^(GET|HEAD)$/.test(request.method);
    return fresh ? routes.fresh(url, request.connectTo) : routes.kept(url);
}
async function exchange({ request, url, route, elapsed }, signal) {
    const stop = new AbortController();
    const timedOut = new Error('timed out');
    const timer = setTimeout(() => stop.abort(timedOut), request.timeoutMs);
    const onAbort = () => stop.abort(signal?.reason);
    signal?.addEventListener('abort', onAbort, { once: true });
    let sent = false;
    try {
        const dispatcher = noticing(route.dispatcher, () => {
            sent = true;
        });
        const answer = await unlessStopped(receive({ request, url, dispatcher }, stop.signal), stop.signal);
        const validTo = route.certificateValidTo();
        return {
            ...answer,
            totalMs: elapsed(),
            ...(validTo === undefined ? {} : { certificateValidTo: validTo }),
        };
    }
    catch (error) {
        signal?.throwIfAborted();
        const failure = stop.signal.reason === timedOut
            ? { kind: 'timeout', message: `no whole answer in ${(0,duration/* formatDuration */.a3)(request.timeoutMs)}` }
            : describeFailure(error, route.host);
        return { ok: false, ...failure, sent, totalMs: elapsed() };
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
    }
}
/** Calls back when a request is about to be written to a connection that stands. */
function noticing(dispatcher, onSend) {
    return dispatcher.compose((dispatch) => (options, handler) => {
        const onConnect = (abort) => {
            onSend();
            handler.onConnect?.(abort);
        };
        return dispatch(options, {
            onConnect,
            onError: (error) => handler.onError?.(error),
            onHeaders: (...answer) => handler.onHeaders?.(...answer) ?? true,
            onData: (chunk) => handler.onData?.(chunk) ?? true,
            onComplete: (trailers) => handler.onComplete?.(trailers),
            onBodySent: (...sizes) => handler.onBodySent?.(...sizes),
        });
    });
}
async function receive({ request, url, dispatcher }, signal) {
    const options = {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: request.method,
        headers: { 'user-agent': `lockkeeper/${version/* version */.r}`, accept: '*/*', ...lowerCased(request.headers) },
        body: request.body ?? null,
        signal,
        responseHeaders: 'raw',
        headersTimeout: 0,
        bodyTimeout: 0,
    };
    const answer = await dispatcher.request(options);
    const headers = pairs(answer.headers);
    const encoding = headers.find(([name]) => name === 'content-encoding')?.[1];
    const read = await readBody(answer.body, encoding, request.maxBodyBytes ?? defaultMaxBodyBytes);
    return { ok: true, status: answer.statusCode, headers, ...read };
}
function lowerCased(headers) {
    return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
}
/** Name, value, name, value, as they came. */
function pairs(raw) {
    return raw.flatMap((name, index) => index % 2 === 0 ? [[name.toLowerCase(), raw[index + 1] ?? '']] : []);
}
/** Rejects at once: while it still connects, undici would notice an abort only afterwards. */
async function unlessStopped(work, signal) {
    let onAbort = () => { };
    const stopped = new Promise((_, reject) => {
        onAbort = () => reject(signal.reason);
        signal.addEventListener('abort', onAbort, { once: true });
    });
    work.catch(() => undefined);
    try {
        return await Promise.race([work, stopped]);
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}
//# sourceMappingURL=create-http.js.map
;// CONCATENATED MODULE: ./build/src/stages/open-http.js

const replaced = new WeakMap();
/** The network as this host reaches it. */
function openHttp(host) {
    return replaced.get(host) ?? createHttp({ clock: host.clock, env: host.env });
}
/** The same host, which reaches the network through `http`. */
function withHttp(host, http) {
    const own = { ...host };
    replaced.set(own, http);
    return own;
}
//# sourceMappingURL=open-http.js.map

/***/ }),

/***/ 20594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ publishChecks)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10353);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20388);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79157);
/* harmony import */ var _history_history_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94619);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36534);
/* harmony import */ var _run_gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76434);
/* harmony import */ var _set_outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69674);








/** Runs gates of a release, hands their report to the outlets and sets the outputs that every report has. */
async function publishChecks({ gate, commit, secrets, run }, given, { host, services }) {
    const startedAt = host.clock.now();
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h_)(host.cwd, given.workingDirectory ?? '.');
    const settings = { ...(0,_config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .fillRunSettings */ .iS)(given), comment: 'never' };
    const history = (0,_history_history_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .historyEntry */ .x)(given, host);
    if (history)
        await services.startHistory(history, [gate], host);
    const reportOn = (checks) => (0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .makeReport */ .d)({
        tool: { name: 'lockkeeper', version: _core_version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r },
        startedAt: new Date(startedAt).toISOString(),
        checks,
        durationMs: host.clock.now() - startedAt,
        ...(commit === undefined ? {} : { commit }),
        notes: [],
        failOn: settings.failOn,
    });
    const checks = await run().catch(async (error) => {
        // A run that was stopped keeps the row of a stage that has not ended.
        if (history && error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) {
            const broken = (0,_run_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .brokenCheck */ .I)({ gate, project: '.', clock: host.clock }, error, startedAt);
            await services.recordReport(history, reportOn([broken]), host);
        }
        throw error;
    });
    const report = reportOn(checks);
    const published = await services.publish(report, {
        host,
        root: repository.root,
        cwd: repository.cwd,
        settings,
        annotations: given.annotations ?? true,
        summary: given.summary ?? true,
        githubToken: undefined,
        history,
        secrets: secrets.filter((secret) => secret !== undefined),
    });
    (0,_set_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .setReportOutputs */ .vl)(host, published);
    return published;
}
//# sourceMappingURL=publish-checks.js.map

/***/ }),

/***/ 74062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ releaseCommit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18960);



/**
 * Full hash of the commit that is released: the named one, else the workflow's, else HEAD; undefined outside of a
 * repository. Throws `UserError` for a name that is no hash and that git does not know here.
 */
async function releaseCommit(host, given) {
    const { commit, workingDirectory = '.' } = given;
    if (commit !== undefined && /^[0-9a-f]{40}$/i.test(commit))
        return commit.toLowerCase();
    if (commit === undefined && host.kind === 'actions' && host.env.GITHUB_SHA)
        return host.env.GITHUB_SHA;
    const repository = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, workingDirectory)).catch(() => undefined);
    if (commit === undefined)
        return repository && (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .currentCommit */ .Hg)(repository);
    return named(commit, repository);
}
async function named(commit, repository) {
    const found = repository && (await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOf */ .D3)(repository, commit));
    if (found !== undefined)
        return found;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        what: `${JSON.stringify(commit.slice(0, 60))} is no full hash, and git does not know it here`,
        where: 'commit',
        why: 'platforms deploy a commit by its full hash only',
        fix: 'give all 40 characters: git rev-parse HEAD',
    });
}
//# sourceMappingURL=release-commit.js.map

/***/ })

};
