export const id = 555;
export const ids = [555];
export const modules = {

/***/ 20555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withGrace),
/* harmony export */   w: () => (/* binding */ withTimeout)
/* harmony export */ });
/** The same host, which is stopped after that many milliseconds too. */
function withTimeout(host, milliseconds) {
    return { ...host, signal: AbortSignal.any([host.signal, AbortSignal.timeout(milliseconds)]) };
}
/** The same host, which goes on for that many milliseconds after it was stopped: time for the last words. */
function withGrace(host, milliseconds) {
    const late = new AbortController();
    const { signal } = host;
    const stop = () => {
        setTimeout(() => late.abort(signal.reason), milliseconds).unref();
    };
    if (signal.aborted)
        stop();
    else
        signal.addEventListener('abort', stop, { once: true });
    return { ...host, signal: late.signal };
}
//# sourceMappingURL=with-time.js.map

/***/ })

};
