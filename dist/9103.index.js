export const id = 9103;
export const ids = [9103];
export const modules = {

/***/ 9103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellLive: () => (/* binding */ tellLive)
});

// EXTERNAL MODULE: ./build/src/publish/slack/calls.js
var calls = __webpack_require__(57891);
// EXTERNAL MODULE: ./build/src/publish/slack/failure.js
var slack_failure = __webpack_require__(31612);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/publish/slack/run-message.js
var run_message = __webpack_require__(11897);
;// CONCATENATED MODULE: ./build/src/publish/slack/history.js




const page = schemas/* object */.Ikc({
    messages: schemas/* array */.YOg(schemas/* object */.Ikc({
        ts: schemas/* string */.YjP(),
        metadata: schemas/* object */.Ikc({ event_type: schemas/* string */.YjP().optional(), event_payload: schemas/* unknown */.L5J() }).optional(),
    })),
    response_metadata: schemas/* object */.Ikc({ next_cursor: schemas/* string */.YjP().optional() }).optional(),
});
/** Pages of 100 messages that are looked through: a channel for releases has fewer in a run. */
const maxPages = 3;
/** Our messages in a channel, newest first, until `enough` of them. Needs a history scope and the channel's id. */
async function readHistory(channel, enough, { call, patience }) {
    const found = [];
    let cursor;
    for (let read = 0; read < maxPages; read += 1) {
        const parameters = { channel, limit: 100, include_all_metadata: true, ...(cursor ? { cursor } : {}) };
        const answer = await (0,calls/* patiently */.d_)(() => call('conversations.history', parameters), patience, true);
        if (!answer.ok)
            return answer;
        const parsed = page.safeParse(answer.data);
        if (!parsed.success)
            return { ok: false, failure: (0,slack_failure/* failureOfText */.zO)(JSON.stringify(answer.data)) };
        for (const { ts, metadata } of parsed.data.messages) {
            const record = metadata?.event_type === run_message/* runEvent */.K9 ? (0,run_message/* readRecord */.aE)(metadata.event_payload) : undefined;
            if (record)
                found.push({ channel, ts, record });
        }
        cursor = parsed.data.response_metadata?.next_cursor;
        if (!cursor || enough(found))
            break;
    }
    return { ok: true, data: found };
}
/** Whether the thread holds these details already. False also where it may not be read. */
async function hasDetails({ channel, ts }, digest, { call, patience }) {
    const parameters = { channel, ts, limit: 100, include_all_metadata: true };
    const answer = await (0,calls/* patiently */.d_)(() => call('conversations.replies', parameters), patience, true);
    const parsed = answer.ok ? page.safeParse(answer.data) : undefined;
    return (parsed?.data?.messages ?? []).some(({ metadata }) => metadata?.event_type === run_message/* detailsEvent */.v8 &&
        metadata.event_payload?.digest === digest);
}
//# sourceMappingURL=history.js.map
// EXTERNAL MODULE: ./build/src/publish/slack/notice.js
var slack_notice = __webpack_require__(90868);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/publish/slack/blocks.js
var blocks = __webpack_require__(84658);
;// CONCATENATED MODULE: ./build/src/publish/slack/post.js







const place = schemas/* object */.Ikc({ channel: schemas/* string */.YjP(), ts: schemas/* string */.YjP() });
/** Posts the run's message into a channel, by id or name. When no answer comes it looks before it posts again. */
async function create(channel, { message, record }, session) {
    const parameters = { channel, ...message, metadata: (0,run_message/* metadataOf */.Nk)(record), ...blocks/* quiet */.jQ };
    const answer = await once(parameters, session, async () => {
        const found = await readHistory(channel, (all) => all.some(isOf(record.run)), session);
        return found.ok ? found.data.find(isOf(record.run)) : undefined;
    });
    return answer.ok ? { ok: true, data: { ...answer.data, record } } : answer;
}
function isOf(run) {
    return ({ record }) => record?.run === run;
}
/** Changes a message in place. */
async function change({ channel, ts }, { message, record }, session) {
    const parameters = { channel, ts, ...message, metadata: (0,run_message/* metadataOf */.Nk)(record) };
    const answer = await send('chat.update', parameters, { session, repeatable: true });
    return answer.ok ? { ok: true, data: { channel, ts, record } } : answer;
}
/** Tells the details in the message's thread, once. `loud` shows them in the channel too: a change calls nobody. */
async function reply(parent, { details, loud }, session) {
    const digest = digestOf(details);
    if (parent.details === digest || (await hasDetails(parent, digest, session)))
        return parent;
    const { channel, ts } = parent;
    const metadata = { event_type: run_message/* detailsEvent */.v8, event_payload: { digest } };
    const parameters = { channel, thread_ts: ts, reply_broadcast: loud, ...details, metadata, ...blocks/* quiet */.jQ };
    const answer = await once(parameters, session, async () => (await hasDetails(parent, digest, session)) ? parent : undefined);
    if (answer.ok)
        return { ...parent, details: digest };
    session.notes.push(`Slack has the message but not its details: ${(0,slack_failure/* explainFailure */.SP)(answer.failure)}.`);
    return parent;
}
function digestOf(message) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(message)).digest('hex').slice(0, 16);
}
/** Posts what must not be there twice. */
async function once(parameters, session, find) {
    const post = () => send('chat.postMessage', parameters, { session, repeatable: false });
    let answer = await post();
    if (!answer.ok && answer.failure.sent && answer.failure.passing) {
        const found = await find();
        if (found)
            return { ok: true, data: found };
        session.notes.push('Slack did not confirm a message, so it was posted again: it may be there twice.');
        answer = await post();
    }
    if (!answer.ok)
        return answer;
    return { ok: true, data: place.parse(answer.data) };
}
/** Sends; what Slack finds too long or too strange is sent once more in a simpler form. */
async function send(method, parameters, { session, repeatable }) {
    const tried = (given) => (0,calls/* patiently */.d_)(() => session.call(method, given), session.patience, repeatable);
    const answer = await tried(parameters);
    const simpler = answer.ok ? undefined : simplerThan(parameters, answer.failure);
    if (answer.ok || !simpler)
        return answer;
    session.notes.push(`Slack refused a part of the message (${answer.failure.error}); it was sent without that.`);
    return tried(simpler);
}
function simplerThan(parameters, { error }) {
    if (/metadata/.test(error))
        return { ...parameters, metadata: undefined };
    if (/^(msg_blocks_too_long|invalid_blocks|invalid_blocks_format|msg_too_long)$/.test(error)) {
        return { ...parameters, blocks: undefined };
    }
    return undefined;
}
//# sourceMappingURL=post.js.map
;// CONCATENATED MODULE: ./build/src/publish/slack/look.js




/** Looks through the channel. Where that is not allowed, what the caller knows has to do. */
async function look({ phase }, { options, known, session }) {
    const channel = known?.channel ?? (isChannelId(options.channel) ? options.channel : undefined);
    const needsPrevious = phase === 'end' && options.when === 'change' && options.previous === undefined;
    const unread = { own: known, previous: options.previous };
    if (channel === undefined) {
        if (phase !== 'start')
            session.notes.push(namedChannelNote(options.channel));
        return unread;
    }
    const isOwn = (message) => known ? message.ts === known.ts : isOf(options.run)(message);
    const isBefore = endedBefore(options);
    const enough = (found) => found.some(isOwn) && (!needsPrevious || found.some(isBefore));
    const answer = await readHistory(channel, enough, session);
    if (!answer.ok) {
        const matters = (known === undefined && phase !== 'start') || needsPrevious;
        if (matters)
            session.notes.push(unreadableNote(answer.failure, needsPrevious));
        return unread;
    }
    const own = oldest(answer.data.filter(isOwn));
    return {
        own: own ? { ...own, details: known?.details } : known,
        previous: options.previous ?? answer.data.find(isBefore)?.record?.state,
    };
}
function isChannelId(channel) {
    return /^[CGD][A-Z0-9]{8,}$/.test(channel);
}
/** Of two that jobs posted at once the older one stays. Slack's `ts` is seconds and a counter of fixed width. */
function oldest(messages) {
    return [...messages].sort((a, b) => (a.ts < b.ts ? -1 : 1))[0];
}
/** A run that was canceled, or that never told its end, says nothing of how things stood. */
function endedBefore({ run, context }) {
    const series = (0,slack_notice/* seriesOf */.Lf)(context);
    return ({ record }) => record !== undefined &&
        record.run !== run &&
        record.series === series &&
        record.state !== 'running' &&
        record.state !== 'canceled';
}
function namedChannelNote(channel) {
    return `Slack tells the messages of ${channel} only by the channel's id: give \`channel\` the id (C...) so that jobs find the message of their run before they post.`;
}
function unreadableNote(failure, needsPrevious) {
    const effect = needsPrevious
        ? 'how the run before ended is not known, so this one is told'
        : 'a message that another job of this run posted is not found';
    const scopes = failure.passing ? '' : ' Scopes: channels:history, for private channels groups:history.';
    return `The channel cannot be read, so ${effect}: ${(0,slack_failure/* explainFailure */.SP)(failure)}.${scopes}`;
}
//# sourceMappingURL=look.js.map
// EXTERNAL MODULE: ./build/src/publish/slack/message.js + 5 modules
var slack_message = __webpack_require__(645);
// EXTERNAL MODULE: ./build/src/publish/slack/run-state.js
var run_state = __webpack_require__(62599);
// EXTERNAL MODULE: ./node_modules/@slack/web-api/dist/index.js
var dist = __webpack_require__(85105);
// EXTERNAL MODULE: ./build/src/publish/slack/fetch-with.js
var fetch_with = __webpack_require__(46795);
;// CONCATENATED MODULE: ./build/src/publish/slack/web-api.js




/** Slack's Web API by its own client, without that client's retries. Rejects only with the signal's reason. */
function webApi({ token, apiUrl, timeoutMs = calls/* requestTimeoutMs */.Hl, signal }) {
    const client = new dist.WebClient(token, {
        ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
        retryConfig: { retries: 0 },
        timeout: timeoutMs,
        fetch: (0,fetch_with/* fetchWith */.D)(signal),
        logger: silent,
        allowAbsoluteUrls: false,
    });
    return async (method, parameters) => {
        try {
            return { ok: true, data: await client.apiCall(method, { ...parameters }) };
        }
        catch (error) {
            signal.throwIfAborted();
            return { ok: false, failure: failureOf(error) };
        }
    };
}
function failureOf(error) {
    const known = error;
    switch (known.code) {
        case dist.ErrorCode.PlatformError: {
            const word = String(known.data?.error ?? '');
            return /^[a-z0-9_]+$/.test(word) ? (0,slack_failure/* failureOfWord */._y)(word, known.data?.needed) : (0,slack_failure/* failureOfText */.zO)(word);
        }
        case dist.ErrorCode.HTTPError:
            return (0,slack_failure/* failureOfStatus */.wU)(known.statusCode ?? 500, undefined);
        default:
            return (0,slack_failure/* failureOfNetwork */._N)(error);
    }
}
/** The client would print to the log by itself, past all masks. */
const silent = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
    setLevel: () => undefined,
    getLevel: () => dist.LogLevel.ERROR,
    setName: () => undefined,
};
//# sourceMappingURL=web-api.js.map
;// CONCATENATED MODULE: ./build/src/publish/slack/tell-live.js









/**
 * Brings the one message of a run up to date: finds it, posts it where there is none yet, and at the end tells in
 * its thread what failed. `known` is the message as an earlier step of this run left it. Never throws for what Slack
 * does; rejects only with the signal's reason.
 */
async function tellLive(notice, options, known) {
    const session = {
        call: webApi(options),
        patience: { ...options, deadline: options.clock.now() + calls/* deliveryBudgetMs */.i2 },
        notes: [],
    };
    const { own, previous } = await look(notice, { options, known, session });
    const earlier = own?.record?.stages ?? [];
    const stages = (0,run_state/* stagesOf */.ZL)(notice.report, earlier);
    const state = (0,run_state/* stateOf */.L4)({ ...notice, stages, before: own?.record?.state });
    const { notes } = session;
    const reason = own ? undefined : (0,slack_notice/* reasonForSilence */.fm)(options.when, { phase: notice.phase, state, previous });
    // Why the channel cannot be read matters to a silence only when that was to be read there.
    if (reason)
        return { status: 'silent', reason, notes: options.when === 'change' ? notes : [] };
    const { context, templates, run } = options;
    const message = (0,slack_message/* renderMessage */.e)(notice.report, { state, context, templates, earlier });
    const digest = digestOf(message);
    const content = { message, record: { run, series: (0,slack_notice/* seriesOf */.Lf)(context), state, digest, stages } };
    const same = own?.record?.digest === digest;
    const answer = same ? done(own) : await put(own, content, { options, session });
    if (!answer.ok) {
        const why = (0,slack_failure/* explainFailure */.SP)(answer.failure);
        return { status: 'failed', reason: why, notes: notes.filter((note) => !note.includes(why)) };
    }
    const first = own ? undefined : await giveWay(answer.data, { options, session });
    if (first) {
        const told = await tellLive(notice, options, first);
        return { ...told, notes: [...notes, ...told.notes] };
    }
    const status = same ? 'unchanged' : 'sent';
    const details = notice.phase === 'end' ? (0,slack_message/* renderDetails */.P)(notice.report, { ...options, earlier, state }) : undefined;
    if (!details)
        return { status, notes, message: answer.data };
    // Who looked at a message that changed was not called; who sees a new one was.
    const loud = own !== undefined && state !== 'canceled';
    return { status, notes, message: await reply(answer.data, { details, loud }, session) };
}
/** Changes the message, or posts one where there is none or where a person has deleted it. */
async function put(own, content, { options, session }) {
    if (!own)
        return create(options.channel, content, session);
    const changed = await change(own, content, session);
    if (changed.ok)
        return done({ ...changed.data, details: own.details });
    if (!lost.has(changed.failure.error))
        return changed;
    session.notes.push(`The message of this run is gone or closed (${changed.failure.error}); a new one was posted.`);
    return create(own.channel, content, session);
}
/** Slack's words for a message that can no longer be changed. */
const lost = new Set(['message_not_found', 'cant_update_message', 'edit_window_closed']);
/**
 * The message that another job of the run posted at the same moment, when it is the older one; ours is deleted then.
 * Each job that looks after it has posted sees both, so one of them goes.
 */
async function giveWay(own, { options, session }) {
    const found = await readHistory(own.channel, () => false, session);
    const first = found.ok ? oldest(found.data.filter(isOf(options.run))) : undefined;
    if (!first || first.ts >= own.ts)
        return undefined;
    const { channel, ts } = own;
    await (0,calls/* patiently */.d_)(() => session.call('chat.delete', { channel, ts }), session.patience, true);
    session.notes.push('Two jobs of this run posted at once; the younger message was deleted.');
    return first;
}
function done(message) {
    return { ok: true, data: message };
}
//# sourceMappingURL=tell-live.js.map

/***/ })

};
