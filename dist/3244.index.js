export const id = 3244;
export const ids = [3244];
export const modules = {

/***/ 63244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ deadlineSignal),
/* harmony export */   publish: () => (/* binding */ publish),
/* harmony export */   x: () => (/* binding */ withDeliveries)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60416);


/**
 * Hands the report, cleaned of secrets, to every outlet at once. Never throws: an outlet that fails or hangs is
 * a delivery that says so, and neither stops the others nor changes the verdict.
 */
async function publish(report, outlets, { redact, deadlineMs = 60_000, signal }) {
    const clean = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactData */ .Ed)(report, redact);
    return Promise.all(outlets.map(async (outlet) => {
        const deadline = deadlineSignal(deadlineMs, signal);
        try {
            const notes = await Promise.race([outlet.deliver(clean, deadline.signal), deadline.passed]);
            return { outlet: outlet.name, status: 'delivered', notes: notes.map(redact) };
        }
        catch (error) {
            const note = `The ${outlet.name} could not be written: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
            return { outlet: outlet.name, status: 'failed', notes: [redact(note)] };
        }
        finally {
            deadline.clear();
        }
    }));
}
/** The report with what its outlets had to say, for whoever prints it last. */
function withDeliveries(report, deliveries) {
    return { ...report, notes: [...report.notes, ...deliveries.flatMap(({ notes }) => notes)] };
}
/** A time limit that a cancelled run ends too. Whoever opens it clears it. */
function deadlineSignal(milliseconds, outer) {
    const controller = new AbortController();
    const late = () => controller.abort(new Error(`no answer within ${milliseconds / 1000} s`));
    const timer = setTimeout(late, milliseconds);
    const cancel = () => controller.abort(new Error('the run was cancelled'));
    if (outer?.aborted)
        cancel();
    outer?.addEventListener('abort', cancel, { once: true });
    const passed = new Promise((_resolve, reject) => {
        const stop = () => reject(controller.signal.reason);
        if (controller.signal.aborted)
            stop();
        controller.signal.addEventListener('abort', stop, { once: true });
    });
    passed.catch(() => undefined);
    return {
        signal: controller.signal,
        passed,
        clear() {
            clearTimeout(timer);
            outer?.removeEventListener('abort', cancel);
        },
    };
}
//# sourceMappingURL=outlet.js.map

/***/ })

};
