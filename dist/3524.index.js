export const id = 3524;
export const ids = [3524];
export const modules = {

/***/ 93524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellWebhook: () => (/* binding */ tellWebhook)
});

// EXTERNAL MODULE: ./build/src/publish/slack/calls.js
var calls = __webpack_require__(57891);
// EXTERNAL MODULE: ./build/src/publish/slack/failure.js
var failure = __webpack_require__(31612);
// EXTERNAL MODULE: ./build/src/publish/slack/message.js + 5 modules
var slack_message = __webpack_require__(645);
// EXTERNAL MODULE: ./build/src/publish/slack/notice.js
var slack_notice = __webpack_require__(90868);
// EXTERNAL MODULE: ./build/src/publish/slack/run-state.js
var run_state = __webpack_require__(62599);
// EXTERNAL MODULE: ./node_modules/@slack/webhook/dist/index.js
var dist = __webpack_require__(54443);
// EXTERNAL MODULE: ./build/src/publish/slack/blocks.js
var blocks = __webpack_require__(84658);
// EXTERNAL MODULE: ./build/src/publish/slack/fetch-with.js
var fetch_with = __webpack_require__(46795);
;// CONCATENATED MODULE: ./build/src/publish/slack/webhook.js





/** Posts one message by an incoming webhook, tried once. Rejects only with the signal's reason. */
async function postToWebhook(message, { url, timeoutMs = calls/* requestTimeoutMs */.Hl, signal }) {
    const hook = new dist.IncomingWebhook(url, { timeout: timeoutMs, fetch: (0,fetch_with/* fetchWith */.D)(signal) });
    try {
        const { text } = await hook.send({ ...message, blocks: [...message.blocks], ...blocks/* quiet */.jQ });
        return text.trim() === 'ok' ? { ok: true, data: undefined } : { ok: false, failure: (0,failure/* failureOfText */.zO)(text) };
    }
    catch (error) {
        signal.throwIfAborted();
        return { ok: false, failure: failureOf(error) };
    }
}
/** A webhook's errors are words in plain text; the word counts, not the status. */
function failureOf(error) {
    if (!(error instanceof dist.IncomingWebhookHTTPError))
        return (0,failure/* failureOfNetwork */._N)(error);
    const word = String(error.body ?? '').trim();
    const { passing, sent } = (0,failure/* failureOfStatus */.wU)(error.statusCode, undefined);
    if (!/^[a-z_]{4,60}$/.test(word))
        return (0,failure/* failureOfStatus */.wU)(error.statusCode, undefined);
    return { ...(0,failure/* failureOfWord */._y)(word), passing, sent };
}
//# sourceMappingURL=webhook.js.map
;// CONCATENATED MODULE: ./build/src/publish/slack/tell-webhook.js






/**
 * Posts the one message that a webhook can post: at the end, with everything in it. Sent again after a lost answer,
 * because a verdict that nobody hears is worse than one that is heard twice. Rejects only with the signal's reason.
 */
async function tellWebhook(notice, options) {
    const { phase, report } = notice;
    const { clock, context, mentions, previous, signal, templates, timeoutMs, webhook, when } = options;
    const notes = [];
    const state = (0,run_state/* stateOf */.L4)({ ...notice, stages: (0,run_state/* stagesOf */.ZL)(report) });
    const silence = phase === 'end'
        ? (0,slack_notice/* reasonForSilence */.fm)(when, { phase, state, previous })
        : 'a webhook cannot change a message, so only the end of a run is told';
    if (silence)
        return { status: 'silent', reason: silence, notes };
    if (when === 'change' && previous === undefined) {
        notes.push('How the run before ended is not known, so this one is told: give `previous-verdict`.');
    }
    const message = (0,slack_message/* renderMessage */.e)(report, { state, context, templates, mentions, withDetails: true });
    const patience = { clock, signal, deadline: clock.now() + calls/* deliveryBudgetMs */.i2 };
    const post = () => postToWebhook(message, { url: webhook, timeoutMs, signal });
    const answer = await (0,calls/* patiently */.d_)(post, patience, true);
    if (answer.ok)
        return { status: 'sent', notes };
    return { status: 'failed', reason: (0,failure/* explainFailure */.SP)(answer.failure), notes };
}
//# sourceMappingURL=tell-webhook.js.map

/***/ })

};
