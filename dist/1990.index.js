export const id = 1990;
export const ids = [1990];
export const modules = {

/***/ 87788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRenderApi)
/* harmony export */ });
/** The largest page that Render gives. */
const pageSize = 100;
/** Reads what Render answers; an answer of another form is a refusal like any other, for the next look to mend. */
function createRenderApi(api) {
    const ask = async (call, form, signal) => {
        const answer = await api.call(call, signal);
        return answer.ok ? readAnswer(answer, form) : answer;
    };
    return { ask, list: (call, form, signal) => listAll(api, { call, form }, signal) };
}
function readAnswer(answer, form) {
    const read = form.safeParse(withoutNulls(answer.data));
    if (read.success)
        return { ...answer, data: read.data };
    const [issue] = read.error.issues;
    const place = issue?.path.join('.') || 'the answer';
    return {
        ok: false,
        status: answer.status,
        message: `Render answered ${answer.status}, but ${place} is not as its description says: ${issue?.message}`,
        sent: true,
    };
}
async function listAll(api, { call: { name, limit, query, ...call }, form }, signal) {
    const items = [];
    let cursor;
    for (;;) {
        const size = Math.min(pageSize, limit - items.length);
        const page = await api.call({
            ...call,
            method: 'GET',
            query: { ...query, limit: size, ...(cursor === undefined ? {} : { cursor }) },
        }, signal);
        if (!page.ok)
            return page;
        const answer = readPage(page, name, form);
        if (!answer.ok)
            return answer;
        items.push(...answer.data.items);
        const next = answer.data.cursor;
        const last = answer.data.count < size || next === undefined || next === cursor;
        if (last || items.length >= limit)
            return { ...answer, data: items };
        cursor = next;
    }
}
/** One item that cannot be read must not hide the others. */
function readPage(answer, name, form) {
    if (!Array.isArray(answer.data)) {
        const message = `Render answered ${answer.status} with something that is no list`;
        return { ok: false, status: answer.status, message, sent: true };
    }
    const rows = answer.data.filter(isObject);
    const items = rows.flatMap((row) => {
        const read = form.safeParse(withoutNulls(row[name]));
        return read.success ? [read.data] : [];
    });
    const cursor = rows.at(-1)?.cursor;
    const page = { items, count: answer.data.length, cursor: typeof cursor === 'string' ? cursor : undefined };
    return { ...answer, data: page };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Null is as good as absent. */
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.filter((item) => item !== null).map(withoutNulls);
    if (!isObject(value))
        return value;
    const entries = Object.entries(value).filter(([, item]) => item !== null);
    return Object.fromEntries(entries.map(([key, item]) => [key, withoutNulls(item)]));
}
//# sourceMappingURL=client.js.map

/***/ }),

/***/ 98348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseHook),
/* harmony export */   n: () => (/* binding */ deployHook)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87788);


/** Reads `https://api.render.com/deploy/srv-...?key=...`; a problem never shows the address. */
function parseHook(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const [, service] = /^\/deploy\/([A-Za-z]+-[A-Za-z0-9-]+)$/.exec(url?.pathname ?? '') ?? [];
    const key = url?.searchParams.get('key');
    const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
    if (url && safe && service && key)
        return { url: text, origin: url.origin, service, key };
    return {
        what: 'is no deploy hook of Render',
        where: 'deploy-hook',
        why: 'it is https://api.render.com/deploy/, the id of the service, and ?key= with its key',
        fix: 'copy it from the service’s page: Settings > Deploy Hook, and store it as a secret',
    };
}
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || host.startsWith('127.');
}
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ deploy: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional() }).exactOptional() })
    .optional();
/** The hook, sent through an API of its own: without any key but that of its address. */
function deployHook({ service, key }, api) {
    const render = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createRenderApi */ .l)(api);
    return {
        service,
        async send({ commit, image }, signal) {
            const call = {
                method: 'POST',
                path: `/deploy/${encodeURIComponent(service)}`,
                query: { key, ref: commit, imgURL: image },
                budget: 'deploys',
                repeatable: false,
            };
            const answer = await render.ask(call, answerSchema, signal);
            return answer.ok ? { ...answer, data: answer.data?.deploy?.id } : answer;
        },
    };
}
//# sourceMappingURL=hook.js.map

/***/ }),

/***/ 91990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chosenOf: () => (/* binding */ chosenOf),
/* harmony export */   renderProblems: () => (/* binding */ renderProblems)
/* harmony export */ });
/* harmony import */ var _platforms_render_hook_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98348);

/** The services and the hooks, as far as they can be read. All of a hook's address is secret. */
function chosenOf({ service, deployHook = '' }) {
    const read = deployHook.split(/\s+/).filter(Boolean).map(_platforms_render_hook_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHook */ .$);
    const hooks = read.filter((one) => 'key' in one);
    return {
        services: service ?? hooks.map((hook) => hook.service),
        hooks,
        problems: read.filter((one) => 'what' in one),
    };
}
/**
 * Everything in the inputs that cannot be, before anything is asked of Render. A hook's key opens as much as the whole
 * address: both are masked before anything is said of them.
 */
function renderProblems(given, mask) {
    const chosen = chosenOf(given);
    for (const { url, key } of chosen.hooks)
        for (const secret of [url, key])
            mask(secret);
    const mode = modeProblems(given, chosen);
    // What a hook that cannot be read would have said is not missing.
    if (chosen.problems.length > 0)
        return [...chosen.problems, ...serviceProblems(chosen), ...mode];
    return [
        ...accessProblems(given, chosen),
        ...serviceProblems(chosen),
        ...hookProblems(given, chosen),
        ...mode,
    ];
}
function accessProblems({ renderApiKey }, { services, hooks }) {
    const problems = [];
    if (renderApiKey === undefined && hooks.length === 0) {
        problems.push({
            what: 'neither a key of Render nor a deploy hook is given',
            where: 'render-api-key',
            fix: 'store a key as the secret RENDER_API_KEY and give it as `render-api-key` (command line: export LOCKKEEPER_RENDER_API_KEY=...)',
        });
    }
    if (services.length === 0) {
        problems.push({
            what: 'no service is given',
            where: 'service',
            fix: 'give the id that is in the address of its page: srv-...',
        });
    }
    return problems;
}
function serviceProblems({ services }) {
    const misspelled = services
        .filter((id) => !/^(srv|crn)-[A-Za-z0-9-]+$/.test(id))
        .map((id) => ({
        what: `${JSON.stringify(id)} is no id of a service`,
        where: 'service',
        why: 'names are not unique on Render',
        fix: 'give the id that is in the address of its page: srv-..., of a cron job crn-...',
    }));
    const twins = services
        .filter((id, index) => services.indexOf(id) !== index)
        .map((id) => ({ what: `${id} is given twice`, where: 'service', fix: 'keep one' }));
    return [...misspelled, ...twins];
}
function hookProblems(given, { services, hooks }) {
    const foreign = hooks
        .filter(({ service }) => !services.includes(service))
        .map(({ service }) => ({
        what: `the hook is of ${service}, which is not among the services`,
        where: 'deploy-hook',
        fix: `add ${service} to \`service\`, or take the hook away`,
    }));
    if (given.renderApiKey !== undefined || hooks.length === 0)
        return foreign;
    const hookless = services
        .filter((id) => !hooks.some(({ service }) => service === id))
        .map((id) => ({
        what: `${id} has no hook, and no key is given`,
        where: 'deploy-hook',
        fix: 'give its hook too, or `render-api-key`',
    }));
    const blind = {
        what: 'the environment cannot be read by a deploy hook',
        where: 'required-env',
        fix: 'give `render-api-key` as well',
    };
    return [...foreign, ...hookless, ...(given.requiredEnv || given.forbiddenEnv ? [blind] : [])];
}
function modeProblems({ deployMode, image, clearCache }, { hooks }) {
    const problems = [];
    if (deployMode === 'deploy_only' && (image !== undefined || clearCache)) {
        problems.push({
            what: 'deploy_only takes neither `image` nor `clear-cache`',
            where: 'deploy-mode',
            why: 'it deploys what was built last',
            fix: 'take one of them away',
        });
    }
    if (hooks.length > 0 && (clearCache || deployMode !== undefined)) {
        problems.push({
            what: 'a deploy hook knows neither `clear-cache` nor `deploy-mode`',
            where: 'deploy-hook',
            fix: 'start the deploy by `render-api-key`, without the hook',
        });
    }
    return problems;
}
//# sourceMappingURL=render-problems.js.map

/***/ })

};
