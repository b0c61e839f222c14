export const id = 6628;
export const ids = [6628];
export const modules = {

/***/ 96628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubDeployments: () => (/* binding */ githubDeployments)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(92413);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/publish/github/deployment-calls.js
/** GitHub's id of a deployment. Looks first: the answer to an earlier try may have been lost, and a re-run goes on with what is there. */
async function findOrCreate(connection, started, request) {
    const { octokit, settings } = connection;
    const place = placeOf(settings);
    const ref = started.commit ?? settings.commit;
    const environment = environmentOf(settings, started.service);
    const { data: there } = await octokit.rest.repos.listDeployments({
        ...place,
        sha: ref,
        environment,
        request,
    });
    if (!Array.isArray(there))
        throw new Error('the answer broke off');
    const found = there.find(({ payload }) => isOurs(payload, started.id));
    if (found)
        return found.id;
    const { data: made } = await octokit.rest.repos.createDeployment({
        ...place,
        ref,
        environment,
        auto_merge: false,
        required_contexts: [],
        description: `${started.service.name}: ${started.id}`,
        payload: { lockkeeper: started.id },
        transient_environment: settings.transient,
        ...(settings.production === undefined ? {} : { production_environment: settings.production }),
        request,
    });
    if (!('id' in made))
        throw new Error('the answer broke off');
    return made.id;
}
function isOurs(payload, id) {
    const data = typeof payload === 'string' ? parsed(payload) : payload;
    return typeof data === 'object' && data !== null && 'lockkeeper' in data && data.lockkeeper === id;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Tells GitHub where a deployment stands. Sent twice it does no harm. */
async function sendStatus({ octokit, settings }, { github, status }, request) {
    await octokit.rest.repos.createDeploymentStatus({
        ...placeOf(settings),
        deployment_id: github,
        ...status,
        request,
    });
}
function placeOf({ repository }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
/** Of one environment GitHub takes the newest deployment for the live one: two services must not share it. */
function environmentOf({ environment, several }, service) {
    return several ? `${environment} / ${service.name}` : environment;
}
//# sourceMappingURL=deployment-calls.js.map
// EXTERNAL MODULE: ./build/src/publish/github/failures.js
var failures = __webpack_require__(8714);
;// CONCATENATED MODULE: ./build/src/publish/github/deployment-failures.js

/** Why GitHub shows no deployment and what mends it, in one line. The release itself goes on. */
function whyNoDeployment(error, repository) {
    const reason = reasonOf((0,failures/* failureOf */.g5)(error), repository);
    return `GitHub does not show the deployment: ${reason}. The release goes on without it.`;
}
function reasonOf(failure, repository) {
    const { status, message } = failure;
    if ((0,failures/* isRateLimit */.a5)(failure))
        return `GitHub's rate limit is used up (${message})`;
    switch (status) {
        case 401:
            return "GitHub does not accept the token; give the input `github-token` the workflow's own token";
        case 403:
            return 'the token may not write deployments; add `deployments: write` under `permissions:`';
        case 404:
            return `there is no repository ${repository} that this token can see`;
        case 409:
        case 422:
            return `GitHub does not take it (${message})`;
        case undefined:
            return `GitHub did not answer (${message})`;
        default:
            return `GitHub answered ${status} (${message})`;
    }
}
//# sourceMappingURL=deployment-failures.js.map
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
;// CONCATENATED MODULE: ./build/src/publish/github/deployment-state.js

/** GitHub refuses a longer description. */
const longestDescription = 140;
/** What GitHub is told of a deployment where it stands; `logUrl` is the run's page, for platforms without one. */
function statusOf(deployment, logUrl) {
    const { outcome, service, link, reason, status } = deployment;
    const log = link ?? logUrl;
    const words = reason ?? `${service.name}: ${status || outcome}`;
    const state = stateOf(deployment);
    return {
        state,
        description: shorten((0,core_text/* printable */.g$)(words)),
        ...(log === undefined ? {} : { log_url: log }),
        ...(state === 'success' && service.url !== undefined ? { environment_url: service.url } : {}),
    };
}
/** States of a platform in which nothing has been begun. */
const waiting = /^(|created|queued|waiting|needs_approval)$/i;
/**
 * `failure` is for what the release itself did wrong, `error` for what kept it from ending, `inactive` for what a
 * newer one has replaced.
 */
function stateOf({ outcome, status }) {
    switch (outcome) {
        case 'running':
            return waiting.test(status) ? 'queued' : 'in_progress';
        case 'live':
            return 'success';
        case 'failed':
            return 'failure';
        case 'superseded':
        case 'deactivated':
            return 'inactive';
        case 'canceled':
        case 'blocked':
        case 'timed-out':
            return 'error';
    }
}
function shorten(text) {
    return text.length <= longestDescription ? text : `${text.slice(0, longestDescription - 1)}…`;
}
//# sourceMappingURL=deployment-state.js.map
// EXTERNAL MODULE: ./build/src/publish/github/silent-log.js
var silent_log = __webpack_require__(13415);
;// CONCATENATED MODULE: ./build/src/publish/github/deployments.js







const mostTries = 3;
const requestMs = 10_000;
/**
 * One GitHub deployment for each that a platform is asked for, with a status for each state it goes through. Where
 * GitHub refuses or does not answer, one note says so and that deployment is left alone: a release never waits for it.
 */
function githubDeployments(settings) {
    const octokit = (0,github/* getOctokit */.Q)(settings.token, { baseUrl: settings.apiUrl, log: silent_log/* silentLog */.a });
    const connection = { octokit, settings };
    const tracks = new Map();
    /** Statuses go out one after the other, in the order of the states. */
    const tell = (id, status) => {
        const track = tracks.get(id);
        if (!track || track.told === status.state)
            return track?.done ?? Promise.resolve();
        track.told = status.state;
        track.done = track.done.then(async () => {
            const github = track.github;
            if (github === undefined)
                return;
            const sent = await attempt(connection, (request) => sendStatus(connection, { github, status }, request));
            if (!sent.ok)
                track.github = undefined;
        });
        return track.done;
    };
    return {
        async onStarted(started) {
            const track = { github: undefined, told: undefined, done: Promise.resolve() };
            tracks.set(started.id, track);
            const made = await attempt(connection, (request) => findOrCreate(connection, started, request));
            if (made.ok)
                track.github = made.value;
        },
        onChange(deployment) {
            void tell(deployment.id, statusOf(deployment, settings.logUrl));
        },
        onEnd: (deployment) => tell(deployment.id, statusOf(deployment, settings.logUrl)),
    };
}
/** Tries a few times what may help to try again; what GitHub refuses becomes one note. */
async function attempt({ settings }, send) {
    const { clock, signal } = settings;
    for (let count = 1;; count++) {
        try {
            return { ok: true, value: await send({ signal: AbortSignal.timeout(requestMs) }) };
        }
        catch (error) {
            const delay = count < mostTries ? (0,failures/* retryDelay */.a2)(error, count, clock.now()) : undefined;
            if (delay === undefined || signal.aborted) {
                settings.note(whyNoDeployment(error, settings.repository));
                return { ok: false };
            }
            try {
                await clock.sleep(delay, signal);
            }
            catch (stopped) {
                settings.note(`The deployment on GitHub was left as it is: ${(0,errors/* messageOf */.bD)(stopped)}.`);
                return { ok: false };
            }
        }
    }
}
//# sourceMappingURL=deployments.js.map

/***/ }),

/***/ 8714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   a2: () => (/* binding */ retryDelay),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** Milliseconds. A longer wait that GitHub asks for is not worth holding up a job. */
const longestWait = 30_000;
/**
 * Milliseconds to wait before another try: after a server's error, a broken connection or a rate limit.
 * Undefined when another try would not help, or GitHub asks for more than half a minute.
 */
function retryDelay(error, attempt, now) {
    const failure = failureOf(error);
    const { status } = failure;
    const limited = isRateLimit(failure);
    if (status !== undefined && status < 500 && status !== 408 && !limited)
        return undefined;
    const asked = askedWait(failure.headers, now);
    const wait = asked ?? 1000 * 2 ** (attempt - 1);
    return wait <= longestWait ? wait : undefined;
}
/** Why the comment could not be written and what mends it, in one line. */
function explainFailure(error, pull) {
    const failure = failureOf(error);
    return `The pull request comment was not written: ${reasonOf(failure, pull)}. The job summary has the whole report.`;
}
function reasonOf(failure, { owner, repo, number }) {
    const { status, message } = failure;
    if (isRateLimit(failure))
        return `GitHub's rate limit is used up (${message})`;
    if (/locked/i.test(message))
        return `pull request #${number} is locked`;
    switch (status) {
        case 401:
            return "GitHub does not accept the token; give the input `github-token` the workflow's own token";
        case 403:
            return 'the token may not write. On a pull request from a fork it never may; elsewhere add `pull-requests: write` under `permissions:`';
        case 404:
        case 410:
            return `there is no pull request #${number} in ${owner}/${repo} that this token can see`;
        case 422:
            return `GitHub does not take the text (${message})`;
        case undefined:
            return `GitHub did not answer (${message})`;
        default:
            return `GitHub answered ${status} (${message})`;
    }
}
/** Whether GitHub wants to be asked less often: 429, or 403 with the signs of a limit. */
function isRateLimit({ status, headers, message }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit/i.test(message));
}
function askedWait(headers, now) {
    const after = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(after))
        return after * 1000;
    if (headers['x-ratelimit-remaining'] !== '0')
        return undefined;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    return Number.isFinite(reset) ? Math.max(1000, reset * 1000 - now) : undefined;
}
/** What octokit throws, and what fetch throws below it. */
function failureOf(error) {
    const { status, response } = (error ?? {});
    return {
        // Octokit gives a connection that broke the status 500 and no response.
        status: typeof status === 'number' && response ? status : undefined,
        message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).split('\n', 1)[0] ?? '',
        headers: response?.headers ?? {},
    };
}
//# sourceMappingURL=failures.js.map

/***/ }),

/***/ 13415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ silentLog)
/* harmony export */ });
function nothing() {
    // Only hosts print.
}
/** Octokit's own log, kept quiet. */
const silentLog = { debug: nothing, info: nothing, warn: nothing, error: nothing };
//# sourceMappingURL=silent-log.js.map

/***/ })

};
