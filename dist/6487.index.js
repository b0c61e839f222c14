export const id = 6487;
export const ids = [6487];
export const modules = {

/***/ 26487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   railwayProblems: () => (/* binding */ railwayProblems)
/* harmony export */ });
/** Everything in the inputs that cannot be, before anything is asked of Railway. */
function railwayProblems({ railwayToken, service }) {
    const problems = [];
    if (railwayToken === undefined) {
        problems.push({
            what: 'no token of Railway is given',
            where: 'railway-token',
            fix: 'create a project token in Railway under Project Settings > Tokens, store it as the secret RAILWAY_TOKEN and give it as `railway-token` (command line: export LOCKKEEPER_RAILWAY_TOKEN=...)',
        });
    }
    if (!service?.length) {
        problems.push({
            what: 'no service is given',
            where: 'service',
            fix: 'give its name, or the id that is in the address of its page: https://railway.com/project/<project>/service/<service>',
        });
    }
    return problems;
}
//# sourceMappingURL=railway-problems.js.map

/***/ })

};
