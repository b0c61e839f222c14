export const id = 6351;
export const ids = [6351];
export const modules = {

/***/ 56351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/** Stops the server that `run` left behind. Nothing to do when it never started. */
const post = async ({ host, services }) => {
    const handle = host.env.STATE_server;
    if (handle)
        await services.stopServer(handle, host);
    return 'passed';
};
//# sourceMappingURL=post.js.map

/***/ })

};
