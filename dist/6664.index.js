export const id = 6664;
export const ids = [6664];
export const modules = {

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

/***/ }),

/***/ 46664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ renderTargets)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platforms/render/connect.js
var connect = __webpack_require__(81393);
// EXTERNAL MODULE: ./build/src/platforms/render/hook.js
var render_hook = __webpack_require__(98348);
// EXTERNAL MODULE: ./build/src/platforms/render/refused.js
var refused = __webpack_require__(73799);
// EXTERNAL MODULE: ./build/src/core/commit.js
var core_commit = __webpack_require__(344);
;// CONCATENATED MODULE: ./build/src/platforms/render/correlate.js

/**
 * Finds our deploy after an answer without a body, or after none. Those that tell our commit or image come before
 * those that tell nothing yet; of several the oldest is taken, because ours was asked for first.
 */
function ourDeploy(deploys, expected) {
    const fresh = deploys
        .filter((deploy) => isNew(deploy, expected))
        .sort((a, b) => createdAt(a) - createdAt(b) || (a.id < b.id ? -1 : 1));
    const exact = fresh.filter((deploy) => versionMatch(deploy, expected) === 'same');
    const candidates = exact.length > 0 ? exact : fresh.filter((deploy) => versionMatch(deploy, expected) === 'untold');
    const [first, ...others] = candidates;
    return first && { id: first.id, others: others.map(({ id }) => id) };
}
function isNew(deploy, { known, since, trigger }) {
    const created = createdAt(deploy);
    return (!known.includes(deploy.id) &&
        (deploy.trigger === undefined || deploy.trigger === trigger) &&
        (Number.isNaN(created) || created >= since));
}
/** Whether a deploy is of the version that was asked for; `untold` where one of both does not say. */
function versionMatch(deploy, { commit, image }) {
    if (image !== undefined) {
        if (deploy.image?.ref === undefined)
            return 'untold';
        return sameImage(deploy.image.ref, image) ? 'same' : 'other';
    }
    if (commit === undefined || deploy.commit?.id === undefined)
        return 'untold';
    return (0,core_commit/* sameCommit */.K)(deploy.commit.id, commit) ? 'same' : 'other';
}
/** Render writes `docker.io/library/` before short names. */
function sameImage(told, asked) {
    return told === asked || told.endsWith(`/${asked}`);
}
function createdAt(deploy) {
    return Date.parse(deploy.createdAt ?? '');
}
//# sourceMappingURL=correlate.js.map
;// CONCATENATED MODULE: ./build/src/platforms/render/double.js

/** How long after the follow-up began it is looked for a second one: what Render lists late is listed by then. */
const lateMs = 60_000;
/** Looks once a minute after the start and once at the end, and only where a request of ours was sent again. */
function watchDoubles(context, watch) {
    const expected = context.repeated();
    const lateAt = context.clock.now() + lateMs;
    const left = new Set();
    let looked = false;
    let told;
    return {
        get newest() {
            return told?.id;
        },
        async leaves(deploy, over) {
            const due = over || (!looked && context.clock.now() >= lateAt);
            if (expected === undefined || !due)
                return false;
            const found = await lookForDouble(context, { deploy, expected }, watch.signal);
            if (found === 'unseen')
                return false;
            looked = true;
            // Where times are not told the order can change: what was left once is not gone back to.
            if (!found || sameDouble(found, told) || left.has(found.id))
                return false;
            told = found;
            await watch.onDouble?.(found);
            if (found.id === deploy.id)
                return false;
            left.add(deploy.id);
            return true;
        },
    };
}
async function lookForDouble(context, { deploy, expected }, signal) {
    const createdAfter = new Date(expected.since).toISOString();
    const answer = await context.calls(signal).deploys(20, { createdAfter });
    return answer.ok ? doubleOf(deploy, answer.data, expected) : 'unseen';
}
/** The deploys that are ours beside the followed one, if there are any; a list may not have the followed one yet. */
function doubleOf(followed, listed, expected) {
    const others = listed.filter(({ id }) => id !== followed.id);
    const match = ourDeploy([...others, followed], expected);
    const ours = match && [match.id, ...match.others];
    return match && ours && ours.length > 1 && ours.includes(followed.id) ? newestOf(match) : undefined;
}
/** Of several that our requests have started the newest: Render lets it take the place of those before it. */
function newestOf({ id, others }) {
    const ids = [id, ...others];
    return { id: ids.at(-1) ?? id, others: ids.slice(0, -1) };
}
function sameDouble(one, other) {
    return one.id === other?.id && one.others.length === other.others.length;
}
//# sourceMappingURL=double.js.map
;// CONCATENATED MODULE: ./build/src/platforms/render/look-for.js


/** Looks every 5 seconds, the last time when the time is up. */
async function lookFor(context, { expected, forMs }, signal) {
    const until = context.clock.now() + forMs;
    const createdAfter = new Date(expected.since).toISOString();
    for (;;) {
        const answer = await context.calls(signal).deploys(20, { createdAfter });
        const match = answer.ok ? ourDeploy(answer.data, expected) : undefined;
        const left = until - context.clock.now();
        if (match || left <= 0)
            return match;
        await context.clock.sleep(Math.min(5_000, left), signal);
    }
}
/** One request has started one deploy, the oldest of its kind. What several have started are ours, all of them. */
function chosen(context, match) {
    const { id, others } = match;
    if (others.length === 0)
        return { id };
    if (context.repeated()) {
        const newest = newestOf(match);
        return { id: newest.id, alsoStarted: newest.others };
    }
    return { id, note: `${[id, ...others].join(' and ')} could both be ours: following ${id}, the oldest` };
}
//# sourceMappingURL=look-for.js.map
;// CONCATENATED MODULE: ./build/src/platforms/render/request.js
/**
 * Cron jobs take no commit, image-backed services none either, and `deploy_only` deploys what was built last.
 * Source: `POST /services/{id}/deploys` in Render's description of its API.
 */
function askedVersion(service, { commit, image, deployMode }) {
    if (deployMode === 'deploy_only')
        return {};
    if (image !== undefined)
        return { image };
    const takesCommit = commit !== undefined && service.type !== 'cron_job' && !isImageBacked(service);
    return takesCommit ? { commit } : {};
}
function isImageBacked({ repo, imagePath }) {
    return imagePath !== undefined && repo === undefined;
}
/** The cache is named only when it is to be cleared: some combinations with it are refused. */
function deployBody(service, request) {
    const { commit, image } = askedVersion(service, request);
    const { deployMode, clearCache } = request;
    return {
        ...(commit === undefined ? {} : { commitId: commit }),
        ...(image === undefined ? {} : { imageUrl: image }),
        ...(clearCache ? { clearCache: 'clear' } : {}),
        ...(deployMode === undefined ? {} : { deployMode }),
    };
}
//# sourceMappingURL=request.js.map
;// CONCATENATED MODULE: ./build/src/platforms/render/trigger.js



/** Render's clock may be this far behind the answer's date when it writes a deploy's time of creation. */
const slackMs = 10_000;
/** How long a deploy that was taken without an id is looked for. */
const queuedMs = 120_000;
/** How long it is looked for when it is not even sure that the request arrived. */
const lostMs = 45_000;
/** How long a conflict is tried again. */
const conflictMs = 60_000;
const mostTries = 3;
/** Starts a deploy, by the hook where there is one, and finds its id. Never starts a second one by mistake. */
async function triggerDeploy(context, before, signal) {
    const { clock, hook, request } = context;
    const service = await context.readService(signal);
    const asked = askedVersion(service, request);
    const expected = (at) => ({
        known: before.known,
        since: at - slackMs,
        trigger: hook ? 'deploy_hook' : 'api',
        ...asked,
    });
    const startedAt = clock.now();
    /** Of the first request whose answer was lost: what it started may show at any time from then on. */
    let unsure;
    for (let tries = 1;; tries++) {
        if (unsure) {
            const late = await lookFor(context, { expected: unsure, forMs: 0 }, signal);
            if (late)
                return foundLost(context, late);
            context.learnRepeated(unsure);
        }
        const sentAt = context.renderNow();
        const answer = await send(context, service, signal);
        if (answer.ok)
            return took(context, { answer, expected: unsure ?? expected(answer.date) }, signal);
        if (answer.status === 409 && clock.now() - startedAt < conflictMs) {
            await waitWhileBusy(context, { answer, tries }, signal);
            continue;
        }
        if (!mayHaveStarted(answer))
            return refusal(answer, context);
        unsure ??= expected(sentAt);
        const found = await lookForLost(context, { answer, expected: unsure }, signal);
        if (found)
            return found;
        if (tries >= mostTries)
            return lost(answer, context);
    }
}
async function waitWhileBusy({ clock, note }, { answer, tries }, signal) {
    if (tries === 1)
        note(`Render says that the service is busy (409: ${answer.message}); trying again`);
    await clock.sleep(5_000 * 2 ** Math.min(tries - 1, 2), signal);
}
/** The id of what it started, where the answer tells one. */
async function send(context, service, signal) {
    const { hook, request } = context;
    if (hook)
        return hook.send(askedVersion(service, request), signal);
    const answer = await context.calls(signal).create(deployBody(service, request));
    return answer.ok ? { ...answer, data: answer.data?.id } : answer;
}
/** 201 names the deploy. 202 means that it waits in a queue, and names nothing. */
async function took(context, { answer, expected }, signal) {
    if (answer.data !== undefined)
        return { started: true, id: answer.data };
    context.note('Render has queued the deploy and named no id; looking for it');
    const match = await lookFor(context, { expected, forMs: queuedMs }, signal);
    if (match)
        return { started: true, ...chosen(context, match) };
    return {
        started: false,
        reason: `Render took the request (${answer.status}) and named no deploy, and in 2 minutes none of this version has appeared`,
        fix: 'see the deploys on the service’s page; a second run follows one that is on its way and starts no other',
    };
}
async function lookForLost(context, { answer, expected }, signal) {
    context.note(`No clear answer to the deploy request (${answer.message}); looking whether it was done`);
    const match = await lookFor(context, { expected, forMs: lostMs }, signal);
    return match && foundLost(context, match);
}
function foundLost(context, match) {
    const { note: which, ...started } = chosen(context, match);
    const note = `the answer to the request was lost, and ${started.id} is what it started`;
    return { started: true, ...started, note: [note, which].filter(Boolean).join('; ') };
}
/** Whether Render can have done it although it did not say so. */
function mayHaveStarted({ status, sent }) {
    return sent && (status === undefined || status < 400 || status >= 500);
}
function refusal(answer, context) {
    const { status } = answer;
    if (status === 401 || status === 403 || status === 404 || status === 410) {
        throw (0,refused/* refusedError */.b)(answer, { what: 'start a deploy', id: context.service });
    }
    const code = status === undefined ? '' : ` (${status})`;
    return { started: false, reason: `Render refused to deploy${code}: ${answer.message}`, ...fixOf(status) };
}
function fixOf(status) {
    if (status === 400)
        return { fix: 'check that the commit is pushed to the service’s repository, or that the image exists' };
    if (status === 409)
        return { fix: 'see what the service is doing on its page, then run it again' };
    if (status === 429)
        return { fix: 'Render takes 10 deploys a minute for one service: run it again in a minute' };
    return { fix: 'nothing was started: run it again' };
}
function lost(answer, { service }) {
    return {
        started: false,
        reason: `Render did not answer ${mostTries} deploy requests for ${service} (${answer.message}), and none of them has started a deploy`,
        fix: 'see https://status.render.com, then run it again: a deploy that appears meanwhile is followed',
    };
}
//# sourceMappingURL=trigger.js.map
;// CONCATENATED MODULE: ./build/src/platforms/render/hook-only.js


/** A service that is known by its deploy hook alone: it can be started, and nothing can be asked. */
function hookOnly({ hook, request: { commit, image } }) {
    const service = {
        id: hook.service,
        name: hook.service,
        link: `https://dashboard.render.com/web/${hook.service}`,
    };
    const cannot = 'a deploy hook can only start a deploy';
    return {
        name: 'render',
        preflight: async () => ({ service, findings: [], known: [] }),
        async trigger(_before, signal) {
            const asked = image === undefined ? (commit === undefined ? {} : { commit }) : { image };
            const answer = await hook.send(asked, signal);
            if (answer.ok)
                return { started: true, id: answer.data ?? '' };
            if (answer.status === 404 || answer.status === 401) {
                throw (0,refused/* refusedError */.b)({ ...answer, status: 404 }, { what: 'start a deploy', id: `hook of ${hook.service}` });
            }
            return {
                started: false,
                reason: mayHaveStarted(answer)
                    ? `no clear answer to the deploy hook (${answer.message}): whether it started a deploy is not known`
                    : `Render refused the deploy hook${answer.status === undefined ? '' : ` (${answer.status})`}: ${answer.message}`,
                fix: 'look at the deploys on the service’s page before it is run again; with `render-api-key` this is done for you',
            };
        },
        follow: async (id) => ({
            id,
            platform: 'render',
            service,
            outcome: 'running',
            status: '',
            stages: [],
            wentLive: false,
            reason: cannot,
        }),
        logs: async () => [],
        cancel: async () => ({ result: 'refused', reason: cannot }),
        rollback: async () => ({ started: false, reason: cannot, fix: 'give `render-api-key`' }),
    };
}
//# sourceMappingURL=hook-only.js.map
;// CONCATENATED MODULE: ./build/src/platforms/render/status.js
/** Render's description of the API (`deployStatus`), complete in August 2026. */
const meanings = {
    created: { outcome: 'running', known: true, rank: 0 },
    queued: { outcome: 'running', known: true, rank: 0 },
    build_in_progress: { outcome: 'running', known: true, rank: 1 },
    pre_deploy_in_progress: { outcome: 'running', known: true, rank: 2 },
    update_in_progress: { outcome: 'running', known: true, rank: 3 },
    live: { outcome: 'live', known: true },
    build_failed: { outcome: 'failed', known: true },
    pre_deploy_failed: { outcome: 'failed', known: true },
    update_failed: { outcome: 'failed', known: true },
    canceled: { outcome: 'canceled', known: true },
    deactivated: { outcome: 'deactivated', known: true },
};
/** A status that is missing has been seen between two stages, and new words come: neither is a failure. */
function meaningOf(status) {
    return (status !== undefined && Object.hasOwn(meanings, status) && meanings[status]) || unknown;
}
const unknown = { outcome: 'running', known: false };
const knownStatuses = Object.keys(meanings);
//# sourceMappingURL=status.js.map
;// CONCATENATED MODULE: ./build/src/platforms/render/cancel.js

/** A stopped run has 7.5 seconds left, so one try must fit in. */
const patience = { timeoutMs: 3_000, patienceMs: 5_000 };
/** Stops a deploy on its way. A refusal is looked into: most often it had just ended. */
async function cancelDeploy(context, id, signal) {
    const calls = context.calls(signal);
    const answer = await calls.cancel(id, patience);
    if (answer.ok)
        return { result: 'done' };
    const now = await calls.deploy(id, patience);
    if (now.ok && meaningOf(now.data.status).outcome !== 'running') {
        return { result: now.data.status === 'canceled' ? 'done' : 'over' };
    }
    return { result: 'refused', reason: `Render did not cancel ${id}: ${answer.message}` };
}
//# sourceMappingURL=cancel.js.map
// EXTERNAL MODULE: ./build/src/platforms/render/context.js
var render_context = __webpack_require__(97880);
// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
// EXTERNAL MODULE: ./build/src/platforms/polling.js
var polling = __webpack_require__(87937);
// EXTERNAL MODULE: ./build/src/platforms/stages.js
var stages = __webpack_require__(47019);
// EXTERNAL MODULE: ./build/src/platforms/render/reason.js
var reason = __webpack_require__(93883);
;// CONCATENATED MODULE: ./build/src/platforms/render/explain.js

/** Events are written a moment after the end that they tell of. */
const looks = 3;
const pauseMs = 5_000;
/** An ended deploy with why it ended so. What cannot be learnt is left out: it never changes how it ended. */
async function explainDeploy(context, { deploy, state }, signal) {
    switch (state.outcome) {
        case 'live':
            return state;
        case 'deactivated': {
            const next = (0,reason/* successor */.hG)(deploy, await newerDeploys(context, deploy, signal), ['live', 'deactivated']);
            const by = next ? `${next.id} has` : 'a newer deploy has';
            return { ...state, reason: `It was live, and ${by} taken its place.`, ...supersededBy(next?.id) };
        }
        default: {
            const story = await readStory(context, deploy, signal);
            return {
                ...state,
                ...(story.superseded ? { outcome: 'superseded' } : {}),
                ...(story.reason === undefined ? {} : { reason: story.reason }),
                ...supersededBy(story.supersededBy),
            };
        }
    }
}
function supersededBy(id) {
    return id === undefined ? {} : { supersededBy: id };
}
async function readStory(context, deploy, signal) {
    const events = await readEvents(context, deploy, signal);
    const told = events.some((event) => endsDeploy(event, deploy.id));
    if (deploy.status !== 'canceled' || told)
        return (0,reason/* explainEnd */.pw)(deploy, events);
    const newer = (0,reason/* successor */.hG)(deploy, await newerDeploys(context, deploy, signal));
    return newer
        ? {
            superseded: true,
            supersededBy: newer.id,
            reason: `A newer deploy, ${newer.id}, was started meanwhile and took its place before it went live.`,
        }
        : (0,reason/* explainEnd */.pw)(deploy, events);
}
async function readEvents(context, deploy, signal) {
    const created = Date.parse(deploy.createdAt ?? '');
    const startTime = Number.isNaN(created) ? undefined : new Date(created - 60_000).toISOString();
    let events = [];
    for (let tries = 1;; tries++) {
        const answer = await context.calls(signal).events(startTime);
        if (answer.ok)
            events = answer.data;
        if (tries === looks || events.some((event) => endsDeploy(event, deploy.id)))
            return events;
        await context.clock.sleep(pauseMs, signal);
    }
}
function endsDeploy({ type, details }, id) {
    return type === 'deploy_ended' && details.deployId === id;
}
async function newerDeploys(context, { createdAt }, signal) {
    const answer = await context
        .calls(signal)
        .deploys(50, createdAt === undefined ? {} : { createdAfter: createdAt });
    return answer.ok ? answer.data : [];
}
//# sourceMappingURL=explain.js.map
;// CONCATENATED MODULE: ./build/src/platforms/render/sight.js
const seeing = { count: 0, since: 0, message: '' };
/** A deploy that waits in a queue can be unknown for a while after its id was told. */
const unknownMs = 120_000;
const mostRefusals = 3;
/** The blindness after a look: none when it saw something. */
function unseen(before, answer, now) {
    if (answer.ok)
        return seeing;
    const { status, message } = answer;
    return {
        count: before.count + 1,
        since: before.count === 0 ? now : before.since,
        ...(status === undefined ? {} : { status }),
        message: describe(status, message),
    };
}
/** Whether looking on makes no sense: the key was taken away, or Render goes on not knowing the deploy. */
function staysBlind({ count, status }, elapsed) {
    if (count < mostRefusals)
        return false;
    if (status === 401 || status === 403)
        return true;
    return (status === 404 || status === 410) && elapsed > unknownMs;
}
function describe(status, message) {
    if (status === 401 || status === 403)
        return `Render refuses the key now (${status}: ${message})`;
    if (status === 404 || status === 410)
        return `Render does not know the deploy (${status})`;
    return `Render could not be asked (${message})`;
}
//# sourceMappingURL=sight.js.map
;// CONCATENATED MODULE: ./build/src/platforms/render/follow.js








/**
 * Follows a deploy until it ends or the time is up; then it looks once more. Of several that our requests have started
 * the newest is followed: by Render's policy it takes the place of the others.
 */
async function followDeploy(context, id, watch) {
    const doubles = watchDoubles(context, watch);
    for (;;) {
        const followed = doubles.newest ?? id;
        const end = await followOne(context, followed, { ...watch, leaves: doubles.leaves });
        if ((doubles.newest ?? id) === followed)
            return end;
    }
}
async function followOne(context, id, watch) {
    const { clock } = context;
    const service = await context.readService(watch.signal);
    const startedAt = clock.now();
    const wondered = new Set();
    let deploy = { id };
    let track = stages/* noStages */.nZ;
    let blind = seeing;
    let told;
    const state = () => toDeployment({ service, deploy, track, now: clock.now() });
    for (;;) {
        const answer = await look(context, id, watch);
        blind = unseen(blind, answer, clock.now());
        if (answer.ok) {
            deploy = answer.data;
            wonder(context, deploy, wondered);
            const { outcome } = meaningOf(deploy.status);
            if (await watch.leaves(deploy, outcome !== 'running'))
                return state();
            if (outcome !== 'running')
                return explainDeploy(context, { deploy, state: state() }, watch.signal);
            track = (0,stages/* seeStage */.IS)(track, stageOf(deploy), clock.now());
            const stage = track.current?.name ?? '';
            if (stage !== told)
                watch.onChange(state());
            told = stage;
        }
        else if (blind.count === 1) {
            context.note(`${id} cannot be looked at (${answer.message}); trying again`);
        }
        const pause = (0,polling/* nextLook */.J)({ elapsed: clock.now() - startedAt, remaining: watch.deadline - clock.now() });
        const ended = staysBlind(blind, clock.now() - startedAt);
        if (ended || pause === 0)
            return { ...state(), outcome: 'timed-out', reason: whyStopped(deploy, blind, clock.now() - startedAt) };
        await clock.sleep(pause, watch.signal);
    }
}
function stageOf({ status }) {
    const { rank } = meaningOf(status);
    return { name: status ?? '', ...(rank === undefined ? {} : { rank }) };
}
function look(context, id, watch) {
    const left = watch.deadline - context.clock.now();
    const patienceMs = Math.min(60_000, Math.max(10_000, left));
    return context.calls(watch.signal).deploy(id, { timeoutMs: 15_000, patienceMs });
}
/** A word that nobody knows is told once, and waited on. */
function wonder(context, { id, status }, wondered) {
    const word = status ?? '';
    if (meaningOf(status).known || wondered.has(word))
        return;
    wondered.add(word);
    const what = word === '' ? 'tells no status' : `is ${JSON.stringify(word)}, a status that Lockkeeper does not know`;
    context.note(`${id} ${what}: that is no failure, waiting on`);
}
function whyStopped(deploy, blind, elapsed) {
    if (blind.count > 0)
        return `${blind.message}; whether it went live is not known.`;
    const where = deploy.status ? `still ${deploy.status}` : 'not live';
    return `It was ${where} after ${(0,duration/* formatDuration */.a3)(elapsed)}; it goes on and may still go live.`;
}
function toDeployment({ service, deploy, track, now }) {
    const { outcome } = meaningOf(deploy.status);
    return {
        ...(0,render_context/* toVersion */.OO)(deploy),
        platform: 'render',
        service: (0,render_context/* toService */.Rh)(service),
        outcome,
        status: deploy.status ?? '',
        link: deployLink(service, deploy.id),
        stages: (0,stages/* stagesOf */.ZL)(track, now),
        wentLive: served(outcome),
    };
}
function served(outcome) {
    return outcome === 'live' || outcome === 'deactivated';
}
/** The Dashboard's page of one deploy. */
function deployLink({ dashboardUrl, id: service }, id) {
    const page = dashboardUrl ?? `https://dashboard.render.com/web/${service}`;
    return id === '' ? page : `${page.replace(/\/+$/, '')}/deploys/${id}`;
}
//# sourceMappingURL=follow.js.map
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/platforms/render/log-tail.js

const mostLines = 100;
/** The last lines of the build, or of the app where it was built. Empty where they cannot be had. */
async function readLogTail(context, deployment, { lines, signal }) {
    const { ownerId } = await context.readService(signal);
    const type = deployment.status === 'build_failed' ? 'build' : 'app';
    const startTime = deployment.createdAt;
    const query = {
        ownerId,
        type,
        limit: Math.min(mostLines, lines),
        ...(startTime === undefined ? {} : { startTime }),
    };
    const answer = await context.calls(signal).logs(query);
    if (!answer.ok) {
        context.note(`The log could not be read (${answer.message}); it is on the deploy’s page`);
        return [];
    }
    return [...answer.data.logs]
        .sort((a, b) => Date.parse(a.timestamp ?? '') - Date.parse(b.timestamp ?? '') || 0)
        .flatMap(({ message }) => message.trimEnd().split(/\r?\n/))
        .map(external_node_util_.stripVTControlCharacters)
        .slice(-lines);
}
//# sourceMappingURL=log-tail.js.map
// EXTERNAL MODULE: ./build/src/platforms/render/environment.js + 1 modules
var environment = __webpack_require__(53911);
// EXTERNAL MODULE: ./build/src/platforms/rules.js
var rules = __webpack_require__(29589);
;// CONCATENATED MODULE: ./build/src/platforms/render/inspect.js



const knownTypes = ['static_site', 'web_service', 'private_service', 'background_worker', 'cron_job'];
/** What stands in the way of a deploy of this service, or makes it another than was asked for. */
function inspectService(service, asked) {
    return [
        ...suspension(service),
        ...maintenance(service, asked),
        ...type(service),
        ...autoDeploy(service, asked),
        ...version(service, asked),
    ];
}
function suspension(service) {
    if (service.suspended !== 'suspended')
        return [];
    const by = service.suspenders?.length ? ` (by: ${service.suspenders.join(', ')})` : '';
    return [
        finding(rules/* platformRules */.l.serviceSuspended, service, {
            title: `${service.name} is suspended${by}`,
            detail: 'A deploy would not bring it back. Nothing was deployed.',
            fix: `resume it on ${page(service)}, then run it again`,
        }),
    ];
}
function maintenance(service, { allowMaintenance }) {
    if (!service.serviceDetails?.maintenanceMode?.enabled || allowMaintenance)
        return [];
    return [
        finding(rules/* platformRules */.l.serviceInMaintenance, service, {
            title: `${service.name} is in maintenance mode`,
            detail: 'Visitors and the health gate would go on seeing the maintenance page, and no probe could tell the new version from the old. Nothing was deployed.',
            fix: `switch it off on ${page(service)}, or give allow-maintenance: true`,
        }),
    ];
}
function type(service) {
    if (knownTypes.includes(service.type))
        return [];
    return [
        finding(rules/* platformRules */.l.serviceTypeUnknown, service, {
            title: `${service.name} is of type ${service.type}, which Lockkeeper does not know`,
            detail: 'It is deployed like any other.',
        }),
    ];
}
function autoDeploy(service, { request }) {
    const off = service.autoDeployTrigger === 'off' || service.autoDeploy !== 'yes';
    if (off || isImageBacked(service) || request.image !== undefined)
        return [];
    const when = service.autoDeployTrigger === 'checksPass' ? 'each push whose checks pass' : 'each push';
    const branch = service.branch ? ` to ${service.branch}` : '';
    return [
        finding(rules/* platformRules */.l.autoDeployRaces, service, {
            title: `Render deploys ${when}${branch} to ${service.name} by itself as well`,
            detail: 'Its deploy and ours race: one cancels or delays the other, and a push can be live before any gate has seen it.',
            fix: `on ${page(service)} under Settings > Build & Deploy set Auto-Deploy to Off`,
        }),
    ];
}
function version(service, { request }) {
    const { image, commit } = request;
    if (image !== undefined)
        return imageFits(service, image);
    if (commit === undefined || service.type !== 'cron_job')
        return [];
    return [
        finding(rules/* platformRules */.l.commitNotTaken, service, {
            title: `${service.name} is a cron job: Render deploys the newest commit${service.branch ? ` of ${service.branch}` : ''}, not ${(0,core_commit/* shortCommit */.A)(commit)}`,
        }),
    ];
}
function imageFits(service, image) {
    const { imagePath } = service;
    if (imagePath !== undefined && imageName(imagePath) === imageName(image))
        return [];
    const is = imagePath === undefined ? 'is built from a repository' : `runs ${imageName(imagePath)}`;
    return [
        finding(rules/* platformRules */.l.imageMismatch, service, {
            title: `${service.name} ${is}, so Render refuses the image ${imageName(image)}`,
            detail: 'Host, repository and name must be those of the service; tag or digest may differ. Nothing was deployed.',
            fix: imagePath === undefined
                ? 'give `commit` in place of `image`'
                : `give ${imageName(imagePath)} with the tag or digest to deploy`,
        }),
    ];
}
/** Host, repository and name, without tag and digest: `docker.io/library/nginx` for `nginx:1`. */
function imageName(reference) {
    const bare = reference
        .replace(/^https?:\/\//, '')
        .replace(/@.*$/, '')
        .replace(/:[^/:]*$/, '');
    const [first = '', ...rest] = bare.split('/');
    const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
    if (hasHost)
        return bare;
    return rest.length > 0 ? `docker.io/${bare}` : `docker.io/library/${bare}`;
}
/** Others on their way: the workspace's policy decides which of them goes first. */
function otherInProgress(service, running) {
    return running.slice(0, 1).map((deploy) => {
        const of = deploy.commit?.id ? ` of ${(0,core_commit/* shortCommit */.A)(deploy.commit.id)}` : '';
        return finding(rules/* platformRules */.l.deployInProgress, service, {
            title: `${deploy.id}${of} of ${service.name} is on its way (${deploy.status || 'without a status'})`,
            detail: 'By the overlapping deploy policy of the workspace the new deploy cancels it, or waits for it.',
        });
    });
}
function finding({ id, severity }, service, words) {
    return { rule: id, severity: severity === 'off' ? 'notice' : severity, ...words, subject: service.id };
}
function page({ dashboardUrl, id }) {
    return dashboardUrl ?? `https://dashboard.render.com (service ${id})`;
}
//# sourceMappingURL=inspect.js.map
;// CONCATENATED MODULE: ./build/src/platforms/render/preflight.js







/** How many of the newest deploys are looked at. */
const newestCount = 50;
/** Looks at everything that would let a deploy fail or go astray, and changes nothing. */
async function preflight(context, signal) {
    const service = await context.readService(signal);
    const deploys = await readDeploys(context, signal);
    const asked = askedVersion(service, context.request);
    const running = deploys.filter(({ status }) => meaningOf(status).outcome === 'running');
    // A word that nobody knows may be an end; of the newest deploy it is most likely none.
    const [newest] = deploys;
    const same = running
        .filter((deploy) => deploy === newest || meaningOf(deploy.status).known)
        .find((deploy) => canFollow(deploy, context, asked));
    const live = await findLive(context, deploys, signal);
    return {
        service: (0,render_context/* toService */.Rh)(service),
        findings: [
            ...inspectService(service, context),
            ...(same ? [] : otherInProgress(service, running)),
            ...(await (0,environment/* inspectEnvironment */.e)(context.calls(signal), service, context.environment)),
        ],
        ...(live ? { live: (0,render_context/* toVersion */.OO)(live) } : {}),
        ...(same ? { running: (0,render_context/* toVersion */.OO)(same) } : {}),
        ...(newest ? { newest: (0,render_context/* toVersion */.OO)(newest) } : {}),
        known: deploys.map(({ id }) => id),
    };
}
async function readDeploys(context, signal) {
    const answer = await context.calls(signal).deploys(newestCount);
    if (!answer.ok)
        throw (0,refused/* refusedError */.b)(answer, { what: 'list the deploys', id: context.service });
    context.learnTime(answer.date);
    return [...answer.data].sort((a, b) => Date.parse(b.createdAt ?? '') - Date.parse(a.createdAt ?? '') || 0);
}
/** Whether one on its way does what is asked for. With a cleared cache only what a program started can be that. */
function canFollow(deploy, { request }, asked) {
    if (versionMatch(deploy, asked) !== 'same')
        return false;
    return !request.clearCache || deploy.trigger === 'api' || deploy.trigger === 'deploy_hook';
}
async function findLive(context, deploys, signal) {
    const found = deploys.find(({ status }) => status === 'live');
    if (found || deploys.length < newestCount)
        return found;
    const answer = await context.calls(signal).deploys(1, { status: 'live' });
    return answer.ok ? answer.data[0] : undefined;
}
//# sourceMappingURL=preflight.js.map
;// CONCATENATED MODULE: ./build/src/platforms/render/rollback.js





/**
 * Starts what was live before once more, from the build that Render keeps of it. The newest deploy is read again
 * first: while another one is on its way, or the target is live, nothing is done.
 */
async function rollbackTo(context, target, signal) {
    const calls = context.calls(signal);
    const before = await calls.deploys(20);
    if (!before.ok)
        throw (0,refused/* refusedError */.b)(before, { what: 'list the deploys', id: context.service });
    context.learnTime(before.date);
    const running = before.data.find(({ status }) => meaningOf(status).outcome === 'running');
    if (running) {
        return {
            started: false,
            reason: `${running.id} is on its way (${running.status || 'without a status'}); a rollback would fight with it`,
            fix: `wait until ${running.id} has ended, or cancel it, then run it again`,
        };
    }
    if (before.data.some(({ id, status }) => id === target.id && status === 'live')) {
        return { started: false, reason: `${target.id} is live already` };
    }
    const sentAt = context.renderNow();
    const answer = await calls.rollback(target.id);
    if (answer.ok)
        return { started: true, id: answer.data.id };
    if (mayHaveStarted(answer)) {
        const known = before.data.map(({ id }) => id);
        const expected = { known, since: sentAt - 10_000, trigger: 'rollback' };
        const match = await lookFor(context, { expected, forMs: 45_000 }, signal);
        if (match)
            return { started: true, id: match.id, note: `the answer was lost, and ${match.id} is what it started` };
    }
    if (answer.status === 401 || answer.status === 403) {
        throw (0,refused/* refusedError */.b)(answer, { what: 'roll back', id: context.service });
    }
    return rollback_refused(answer.message, target, context.service);
}
function rollback_refused(message, { id, commit, image }, service) {
    const version = commit ? `--commit ${commit}` : image ? `--image ${image}` : undefined;
    return {
        started: false,
        reason: `Render did not roll back to ${id}${commit ? ` (${(0,core_commit/* shortCommit */.A)(commit)})` : ''}: ${message}. It keeps the builds of the newest deploys only`,
        fix: version
            ? `lockkeeper deploy --platform render --service ${service} ${version}`
            : 'deploy the version that was good, from its commit or image',
    };
}
//# sourceMappingURL=rollback.js.map
;// CONCATENATED MODULE: ./build/src/platforms/render/service.js







/** One service of Render as a platform. */
function renderService(options) {
    const context = (0,render_context/* openContext */.eA)(options);
    return {
        name: 'render',
        preflight: (signal) => preflight(context, signal),
        trigger: (before, signal) => triggerDeploy(context, before, signal),
        follow: (id, watch) => followDeploy(context, id, watch),
        logs: (deployment, lines, signal) => readLogTail(context, deployment, { lines, signal }),
        cancel: (id, signal) => cancelDeploy(context, id, signal),
        rollback: (target, signal) => rollbackTo(context, target, signal),
    };
}
//# sourceMappingURL=service.js.map
// EXTERNAL MODULE: ./build/src/stages/open-http.js + 5 modules
var open_http = __webpack_require__(6918);
// EXTERNAL MODULE: ./build/src/stages/deploy/render-connection.js
var render_connection = __webpack_require__(19362);
// EXTERNAL MODULE: ./build/src/stages/deploy/render-problems.js
var render_problems = __webpack_require__(91990);
;// CONCATENATED MODULE: ./build/src/stages/deploy/render-services.js








/** The services to deploy. Throws `UserError` with everything that is wrong in what was given. */
function renderTargets(given, commit, host) {
    const { hooks, services } = (0,render_problems.chosenOf)(given);
    const problems = (0,render_problems.renderProblems)(given, (secret) => host.mask(secret));
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    const http = (0,open_http/* openHttp */.f)(host);
    const connection = { http, clock: host.clock };
    const { renderApiKey: key } = given;
    const api = key === undefined ? undefined : (0,render_connection/* connectRender */.h)(key, http, host);
    const request = requestOf(given, commit);
    return services.map((service) => {
        const address = hooks.find((hook) => hook.service === service);
        const hook = address && (0,render_hook/* deployHook */.n)(address, (0,connect/* openHookApi */.K)({ ...connection, hook: address }));
        if (api)
            return { label: service, platform: withKey({ api, service, request, given, host }, hook) };
        if (hook)
            return { label: service, platform: hookOnly({ hook, request }), blind: true };
        throw new Error(`neither a key nor a hook for ${service}`);
    });
}
function withKey({ api, service, request, given, host }, hook) {
    return renderService({
        api,
        service,
        clock: host.clock,
        request,
        environment: { required: given.requiredEnv ?? [], forbidden: given.forbiddenEnv ?? [] },
        allowMaintenance: given.allowMaintenance ?? false,
        ...(hook ? { hook } : {}),
        note: (line) => host.log.info(`note: ${line}`),
    });
}
function requestOf({ image, clearCache, deployMode }, commit) {
    return {
        ...(commit === undefined ? {} : { commit }),
        ...(image === undefined ? {} : { image }),
        clearCache: clearCache ?? false,
        ...(deployMode === undefined ? {} : { deployMode }),
    };
}
//# sourceMappingURL=render-services.js.map

/***/ })

};
