export const id = 2131;
export const ids = [2131];
export const modules = {

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

/***/ 12131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   healthOptions: () => (/* binding */ healthOptions),
/* harmony export */   healthProblems: () => (/* binding */ healthProblems)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _gates_health_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45393);
/* harmony import */ var _http_json_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57860);



/** Reads what was given. Throws one `UserError` with every problem. */
function healthOptions(given) {
    const { options, problems } = read(given);
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems);
    return options;
}
/** Everything in the inputs that cannot be. */
function healthProblems(given) {
    return read(given).problems;
}
function read(given) {
    const problems = [];
    const options = {
        urls: (given.url ?? []).map((url) => checkedUrl(url, problems)),
        headers: headersOf(given, problems),
        place: placeOf(given, problems),
        expect: expectOf(given, problems),
        readiness: paceOf(given),
        bake: given.skipBake ? undefined : bakeOf(given, problems),
    };
    checkConnectTo(given.connectTo, problems);
    return { options, problems };
}
function checkedUrl(url, problems) {
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
        problems.push({
            what: `${JSON.stringify(url.slice(0, 100))} is no http or https address`,
            where: 'url',
            fix: 'write it whole: https://api.example.com/health',
        });
    }
    return url;
}
function checkConnectTo(connectTo, problems) {
    if (connectTo === undefined || /^(\[[0-9a-f:.]+\]|[^\s/:@]+)(:\d{1,5})?$/i.test(connectTo))
        return;
    problems.push({
        what: `${JSON.stringify(connectTo.slice(0, 100))} is no host or host:port`,
        where: 'connect-to',
        fix: 'write the host alone: my-service.onrender.com',
    });
}
/** `name: value`; a colon with a space behind it separates, else the first one. */
function pair(item) {
    const found = /^(.+?):\s+(.+)$/.exec(item) ?? /^([^:]+):(.+)$/.exec(item);
    return found?.[1] && found[2] ? [found[1].trim(), found[2].trim()] : undefined;
}
function headersOf(given, problems) {
    const pairs = (given.header ?? []).flatMap((item) => {
        const found = pair(item);
        if (found && /^[\w!#$%&'*+.^`|~-]+$/.test(found[0]))
            return [[found[0].toLowerCase(), found[1]]];
        // The value may be a secret: nothing of the text is shown.
        problems.push({ what: 'is not of the form `name: value`', where: 'header', fix: 'write X-Name: value' });
        return [];
    });
    const token = given.bearerToken;
    return { ...Object.fromEntries(pairs), ...(token ? { authorization: `Bearer ${token}` } : {}) };
}
function placeOf(given, problems) {
    const { versionJson, versionHeader, versionPattern } = given;
    const places = [];
    if (versionJson !== undefined) {
        checkPath(versionJson, 'version-json', problems);
        places.push({ in: 'json', path: versionJson });
    }
    if (versionHeader !== undefined)
        places.push({ in: 'header', name: versionHeader });
    if (versionPattern !== undefined) {
        places.push({
            in: 'pattern',
            pattern: patternOf({ source: versionPattern }, 'version-pattern', problems),
        });
    }
    if (places.length > 1) {
        problems.push({
            what: 'the version is said to stand in several places',
            where: 'version-json, version-header, version-pattern',
            fix: 'keep one of them',
        });
    }
    return places[0];
}
function checkPath(path, where, problems) {
    const problem = (0,_http_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonPathProblem */ .tX)(path);
    if (problem === undefined)
        return;
    problems.push({
        what: `${JSON.stringify(path.slice(0, 100))} is no path into JSON: ${problem}`,
        where,
        fix: 'write names with dots between (git.commit, checks.0.status), or JSONPath that begins with $',
    });
}
function patternOf({ source, flags }, where, problems) {
    try {
        return new RegExp(source, flags);
    }
    catch {
        problems.push({ what: `${JSON.stringify(source.slice(0, 100))} is no regular expression`, where });
        return /$^/;
    }
}
function expectOf(given, problems) {
    const body = expectedOf(given.expect ?? [], 'expect', problems);
    for (const { name } of body)
        checkPath(name, 'expect', problems);
    return {
        statuses: (given.expectStatus ?? []).flatMap((item) => statusesOf(item, problems)),
        body,
        headers: expectedOf(given.expectHeader ?? [], 'expect-header', problems),
        ...(given.maxLatency === undefined ? {} : { maxLatencyMs: given.maxLatency }),
        ...(given.minCertificateDays === undefined ? {} : { certificateDays: given.minCertificateDays }),
    };
}
function expectedOf(items, where, problems) {
    return items.flatMap((item) => {
        const [name, value] = pair(item) ?? [];
        if (name === undefined || value === undefined) {
            const what = `${JSON.stringify(item.slice(0, 100))} is not of the form \`name: value\``;
            problems.push({ what, where, fix: 'write for example status: healthy' });
            return [];
        }
        const [, source, flags] = /^\/(.+)\/(i?)$/.exec(value) ?? [];
        if (source === undefined)
            return [{ name, value }];
        return [{ name, value: patternOf({ source, flags }, where, problems) }];
    });
}
function statusesOf(item, problems) {
    if (/^[1-5]xx$/i.test(item)) {
        return Array.from({ length: 100 }, (_, index) => Number(item[0]) * 100 + index);
    }
    if (/^[1-5]\d\d$/.test(item))
        return [Number(item)];
    const what = `${JSON.stringify(item.slice(0, 100))} is no status`;
    problems.push({ what, where: 'expect-status', fix: 'write numbers (200, 204) or 2xx' });
    return [];
}
function paceOf(given) {
    const { readiness } = _gates_health_input_js__WEBPACK_IMPORTED_MODULE_1__/* .healthDefaults */ .H;
    return {
        ...readiness,
        timeoutMs: given.timeout ?? readiness.timeoutMs,
        probeTimeoutMs: given.probeTimeout ?? readiness.probeTimeoutMs,
        successes: given.successes ?? readiness.successes,
        intervalMs: given.interval ?? readiness.intervalMs,
        instances: given.instances ?? readiness.instances,
    };
}
function bakeOf(given, problems) {
    const { bake } = _gates_health_input_js__WEBPACK_IMPORTED_MODULE_1__/* .healthDefaults */ .H;
    const share = given.maxErrorShare;
    return {
        durationMs: given.bake ?? bake.durationMs,
        intervalMs: given.bakeInterval ?? bake.intervalMs,
        maxErrorShare: share === undefined ? bake.maxErrorShare : share / 100,
        minSamples: given.minSamples ?? bake.minSamples,
        maxSlowdown: factorOf(given.maxSlowdown ?? String(bake.maxSlowdown), problems),
        slowdownFloorMs: given.slowdownFloor ?? bake.slowdownFloorMs,
        ...(given.maxP50 === undefined ? {} : { maxP50Ms: given.maxP50 }),
        ...(given.maxP95 === undefined ? {} : { maxP95Ms: given.maxP95 }),
    };
}
function factorOf(text, problems) {
    const factor = /^\d{1,4}(\.\d{1,4})?$/.test(text) ? Number(text) : 0;
    if (factor >= 1)
        return factor;
    const what = `${JSON.stringify(text.slice(0, 20))} is no factor of at least 1`;
    problems.push({ what, where: 'max-slowdown', fix: 'write for example 1.5' });
    return 1;
}
//# sourceMappingURL=health-options.js.map

/***/ })

};
