export const id = 4314;
export const ids = [4314];
export const modules = {

/***/ 344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shortCommit),
/* harmony export */   K: () => (/* binding */ sameCommit)
/* harmony export */ });
const shortest = 7;
/** Whether two hashes name one commit: the shorter one, of 7 characters at least, begins the longer one. */
function sameCommit(a, b) {
    const [short = '', long = ''] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => x.length - y.length);
    return short.length >= shortest && long.startsWith(short);
}
/** A hash as people read it. */
function shortCommit(commit) {
    return /^[0-9a-f]{8,}$/i.test(commit) ? commit.slice(0, 7) : commit;
}
//# sourceMappingURL=commit.js.map

/***/ }),

/***/ 87937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ nextLook)
/* harmony export */ });
const second = 1000;
const minute = 60 * second;
/**
 * Milliseconds until the next look: every 5 seconds at first, slower for what takes long. Never past the deadline,
 * so that the last look is at it; 0 when there is no time left.
 */
function nextLook({ elapsed, remaining }) {
    const pause = elapsed < 2 * minute ? 5 * second : elapsed < 10 * minute ? 10 * second : 15 * second;
    return Math.max(0, Math.min(pause, remaining));
}
//# sourceMappingURL=polling.js.map

/***/ }),

/***/ 47019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ seeStage),
/* harmony export */   ZL: () => (/* binding */ stagesOf),
/* harmony export */   nZ: () => (/* binding */ noStages)
/* harmony export */ });
const noStages = { over: [], rank: -1 };
/** The track after a look. */
function seeStage(track, { name, rank }, now) {
    const stale = rank !== undefined && rank < track.rank;
    if (name === '' || stale || name === track.current?.name)
        return track;
    return {
        over: stagesOf(track, now),
        current: { name, since: now },
        rank: Math.max(track.rank, rank ?? -1),
    };
}
/** All stages with the time that each took, the current one until now. */
function stagesOf({ over, current }, now) {
    return current ? [...over, { name: current.name, durationMs: Math.max(0, now - current.since) }] : over;
}
//# sourceMappingURL=stages.js.map

/***/ }),

/***/ 60307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askedCommit: () => (/* binding */ askedCommit),
/* harmony export */   deployOnRender: () => (/* binding */ deployOnRender)
/* harmony export */ });
/* harmony import */ var _release_release_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74062);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36534);
/* harmony import */ var _deploy_and_publish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57303);
/* harmony import */ var _render_services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72340);




/** Deploys services of Render. */
async function deployOnRender(given, context) {
    const { host } = context;
    await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h_)(host.cwd, given.workingDirectory ?? '.');
    const commit = await askedCommit(given, context);
    const compare = given.image === undefined && given.deployMode !== 'deploy_only';
    return (0,_deploy_and_publish_js__WEBPACK_IMPORTED_MODULE_2__/* .deployAndPublish */ .K)({
        targets: (0,_render_services_js__WEBPACK_IMPORTED_MODULE_3__/* .renderTargets */ .d)(given, commit, host),
        commit,
        compare,
        secrets: [given.renderApiKey, ...(given.deployHook ?? '').split(/\s+/).flatMap(hookSecrets)],
    }, given, context);
}
/** `newest` leaves the choice to Render. */
async function askedCommit(given, { host }) {
    return given.commit === 'newest' ? undefined : (0,_release_release_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseCommit */ .L)(host, given);
}
function hookSecrets(url) {
    const key = /[?&]key=([^&\s]+)/.exec(url)?.[1];
    return key === undefined ? [] : [url, key];
}
//# sourceMappingURL=deploy-on-render.js.map

/***/ })

};
