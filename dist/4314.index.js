export const id = 4314;
export const ids = [4314];
export const modules = {

/***/ 94314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentOutlet: () => (/* binding */ commentOutlet)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(92413);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/publish/markdown/blocks.js + 17 modules
var markdown_blocks = __webpack_require__(10352);
// EXTERNAL MODULE: ./build/src/publish/markdown/budget.js
var markdown_budget = __webpack_require__(84610);
// EXTERNAL MODULE: ./build/src/publish/outcome.js
var outcome = __webpack_require__(93481);
;// CONCATENATED MODULE: ./build/src/publish/comment.js




/** Bytes. GitHub refuses a comment above 65,536 characters. */
const commentBudget = 60_000;
/** Whether there is nothing to tell: no comment is made for this. */
function isClean(report) {
    return report.verdict === 'passed' && (0,outcome/* findingsOf */.WX)(report).length === 0;
}
/** A hidden line by which the comment is found again. The key keeps the comments of several workflows apart. */
function commentMarker(key) {
    return `<!-- lockkeeper-report:${(0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 16)} -->`;
}
/** The report as the text of a pull request's comment, its marker first. */
function renderComment(report, key, budget = commentBudget) {
    const marker = commentMarker(key);
    const blocks = (0,markdown_blocks/* reportBlocks */.D)(report, { migrations: 20, lines: 30, lockTimelines: 0 });
    const room = budget - (0,markdown_budget/* bytes */.e)(marker) - 1;
    return `${marker}\n${(0,markdown_budget/* fitToBudget */.c)(blocks, room, 'The job summary has more.').text}`;
}
//# sourceMappingURL=comment.js.map
// EXTERNAL MODULE: ./build/src/publish/github/failures.js
var failures = __webpack_require__(8714);
;// CONCATENATED MODULE: ./build/src/publish/github/own-comments.js
/** Whom the workflow's own token writes as. */
const workflowBot = 'github-actions[bot]';
/**
 * The comments that begin with the marker and that our own token wrote, newest first. Anybody can paste the marker:
 * a comment of somebody else is never touched.
 */
async function ownComments(octokit, { pull, marker, request }) {
    const comments = await allComments(octokit, { pull, request });
    const marked = comments.filter(({ body }) => body?.startsWith(marker));
    if (marked.length === 0)
        return [];
    const login = await ownLogin(octokit, request);
    return marked
        .filter(({ user }) => user?.login === login)
        .map(({ id, body }) => ({ id, body: body ?? '' }))
        .sort((a, b) => b.id - a.id);
}
const pageSize = 100;
/** Every comment. Octokit hands over an answer that broke off as a text: that is no empty list, but an error. */
async function allComments(octokit, { pull, request }) {
    const comments = [];
    for (let page = 1;; page++) {
        const { data } = await octokit.rest.issues.listComments({
            owner: pull.owner,
            repo: pull.repo,
            issue_number: pull.number,
            per_page: pageSize,
            page,
            request,
        });
        if (!Array.isArray(data))
            throw new Error('the answer broke off');
        comments.push(...data);
        if (data.length < pageSize)
            return comments;
    }
}
/** REST's `/user` is closed to a workflow's token; GraphQL tells everyone who they are. */
async function ownLogin(octokit, request) {
    try {
        const answer = await octokit.graphql('query { viewer { login } }', {
            request,
        });
        return answer.viewer.login;
    }
    catch {
        request.signal.throwIfAborted();
        return workflowBot;
    }
}
//# sourceMappingURL=own-comments.js.map
// EXTERNAL MODULE: ./build/src/publish/github/silent-log.js
var silent_log = __webpack_require__(13415);
;// CONCATENATED MODULE: ./build/src/publish/github/comment-outlet.js





const mostTries = 4;
const requestMs = 15_000;
/**
 * One comment on a pull request that follows the newest report. None is made while there is nothing to tell.
 * What GitHub refuses (a fork's read-only token, a locked or deleted pull request) or cannot do now becomes a note.
 */
function commentOutlet(settings) {
    return {
        name: 'pull request comment',
        async deliver(report, signal) {
            const octokit = (0,github/* getOctokit */.Q)(settings.token, { baseUrl: settings.apiUrl, log: silent_log/* silentLog */.a });
            const wanted = { body: renderComment(report, settings.key), clean: isClean(report) };
            for (let attempt = 1;; attempt++) {
                try {
                    const request = { signal: AbortSignal.any([signal, AbortSignal.timeout(requestMs)]) };
                    await bringUpToDate({ octokit, settings, request }, wanted);
                    return [];
                }
                catch (error) {
                    signal.throwIfAborted();
                    const delay = attempt < mostTries ? (0,failures/* retryDelay */.a2)(error, attempt, settings.clock.now()) : undefined;
                    if (delay === undefined)
                        return [(0,failures/* explainFailure */.SP)(error, settings)];
                    await settings.clock.sleep(delay, signal);
                }
            }
        },
    };
}
/**
 * Looks, then writes what differs. A retry starts here again, so that a write whose answer was lost is found and
 * not done twice.
 */
async function bringUpToDate({ octokit, settings, request }, { body, clean }) {
    const { owner, repo, number } = settings;
    const marker = commentMarker(settings.key);
    const [newest, ...doubles] = await ownComments(octokit, { pull: settings, marker, request });
    const remove = (id) => octokit.rest.issues.deleteComment({ owner, repo, comment_id: id, request });
    for (const { id } of doubles)
        await remove(id);
    if (!newest) {
        if (!clean)
            await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body, request });
    }
    else if (clean && settings.whenClean === 'delete') {
        await remove(newest.id);
    }
    else if (newest.body !== body) {
        await octokit.rest.issues.updateComment({ owner, repo, comment_id: newest.id, body, request });
    }
}
//# sourceMappingURL=comment-outlet.js.map

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
