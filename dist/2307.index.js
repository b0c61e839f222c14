export const id = 2307;
export const ids = [2307];
export const modules = {

/***/ 45652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ messageOfBody),
/* harmony export */   y: () => (/* binding */ isPage)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87422);
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57860);


const longest = 300;
/** Where APIs put what went wrong. */
const places = [
    'message',
    'errors.0.message',
    'error.message',
    'error_description',
    'error',
    'detail',
    'title',
];
/** What a body says of a failure as one line: a JSON message, a page's title, else the text's beginning. */
function messageOfBody(body) {
    const json = (0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body);
    return oneLine((json === undefined ? undefined : jsonMessage(json)) ?? (isPage(body) ? textOfPage(body) : body));
}
/** Whether a body is a page for people: a proxy's or an edge's, not the API's. */
function isPage(body) {
    return /^\s*<(?:!doctype|html|head|body|h1|title|center)\b/i.test(body.slice(0, 1000));
}
function jsonMessage(json) {
    return places
        .flatMap((place) => (0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesAt */ .I0)(json, place))
        .find((value) => typeof value === 'string' && value.trim() !== '');
}
function textOfPage(body) {
    const start = body.slice(0, 20_000);
    const title = /<title[^>]*>([^<]*)</i.exec(start)?.[1]?.trim();
    if (title)
        return title;
    return start.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
}
function oneLine(text) {
    const line = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text
        .slice(0, 10 * longest)
        .replace(/\s+/g, ' ')
        .trim());
    return line.length > longest ? `${line.slice(0, longest - 3)}...` : line;
}
//# sourceMappingURL=api-message.js.map

/***/ }),

/***/ 95254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ backoffMs)
/* harmony export */ });
/**
 * The pause after try number `tries` (from 1) failed: doubled with each, of which between half and all is taken, so
 * that clients that failed together do not come back together. `random` is in [0, 1).
 */
function backoffMs({ firstMs, maxMs }, tries, random) {
    const whole = Math.min(maxMs, firstMs * 2 ** Math.min(tries - 1, 30));
    return Math.round(whole / 2 + (whole / 2) * random);
}
//# sourceMappingURL=backoff.js.map

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

/***/ 46520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ askedPause)
/* harmony export */ });
/* unused harmony export readRateLimit */
/* harmony import */ var _headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90100);

/**
 * Milliseconds that a server asks us to stay away, undefined where it asks nothing: `Retry-After` in seconds or as a
 * date, else the reset of a rate limit of which nothing remains. Dates and epochs are read against the server's own
 * clock where it tells one, because ours may be off.
 */
function askedPause(headers, now) {
    const serverNow = (0,_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .serverTime */ .n)(headers) ?? now;
    const retryAfter = (0,_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .headerOf */ .r)(headers, 'retry-after');
    const asked = retryAfter === undefined ? undefined : readRetryAfter(retryAfter, serverNow);
    if (asked !== undefined)
        return asked;
    const limit = readRateLimit(headers, serverNow);
    return limit.remaining === 0 ? limit.resetMs : undefined;
}
/**
 * Reads `RateLimit-Limit`, `-Remaining` and `-Reset`, with or without `X-`, and the one header `RateLimit`. A reset
 * above 10^9 is a time in seconds since the epoch, anything else the seconds that are left: Render has used both.
 */
function readRateLimit(headers, serverNow) {
    const united = (0,_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .headerOf */ .r)(headers, 'ratelimit');
    const limit = numberOf(headers, 'limit') ?? parameter(united, /limit/);
    const remaining = numberOf(headers, 'remaining') ?? parameter(united, /r|remaining/);
    const reset = numberOf(headers, 'reset') ?? parameter(united, /t|reset/);
    return {
        ...(limit === undefined ? {} : { limit }),
        ...(remaining === undefined ? {} : { remaining }),
        ...(reset === undefined ? {} : { resetMs: resetMs(reset, serverNow) }),
    };
}
const leastEpoch = 1e9;
function resetMs(reset, serverNow) {
    return reset > leastEpoch ? Math.max(0, reset * 1000 - serverNow) : reset * 1000;
}
function readRetryAfter(text, serverNow) {
    const seconds = toNumber(text);
    if (seconds !== undefined)
        return seconds * 1000;
    const time = Date.parse(text);
    return Number.isNaN(time) ? undefined : Math.max(0, time - serverNow);
}
function numberOf(headers, name) {
    const text = (0,_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .headerOf */ .r)(headers, `ratelimit-${name}`) ?? (0,_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .headerOf */ .r)(headers, `x-ratelimit-${name}`);
    return text === undefined ? undefined : toNumber(text);
}
/** `100, 100;w=60` begins with the number that counts. */
function toNumber(text) {
    const number = /^\s*(\d{1,15}(?:\.\d+)?)\s*(?:[,;]|$)/.exec(text)?.[1];
    return number === undefined ? undefined : Number(number);
}
/** Of `"default";r=50;t=30` as well as of the older `limit=100, remaining=50, reset=30`. */
function parameter(united, name) {
    const found = new RegExp(`(?:^|[;,\\s])(?:${name.source})=(\\d{1,15})`, 'i').exec(united ?? '')?.[1];
    return found === undefined ? undefined : Number(found);
}
//# sourceMappingURL=rate-limit.js.map

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

/***/ })

};
