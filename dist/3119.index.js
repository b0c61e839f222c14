export const id = 3119;
export const ids = [3119];
export const modules = {

/***/ 13119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rawClient: () => (/* binding */ rawClient)
/* harmony export */ });
/* harmony import */ var pg__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83849);

/** A connection of the driver itself, for a library that wants to be handed one. Not yet connected. */
function rawClient(url) {
    return new pg__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Client */ .Ay.Client({ connectionString: url, keepAlive: true, keepAliveInitialDelayMillis: 30_000 });
}
//# sourceMappingURL=raw-client.js.map

/***/ })

};
