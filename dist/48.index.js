export const id = 48;
export const ids = [48];
export const modules = {

/***/ 84658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   U8: () => (/* binding */ fitBlocks),
/* harmony export */   _O: () => (/* binding */ context),
/* harmony export */   jQ: () => (/* binding */ quiet),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   wx: () => (/* binding */ header)
/* harmony export */ });
/* unused harmony export messageBudget */
/** Characters that Slack takes; a longer one makes it refuse the whole message. Source: the types of @slack/types. */
const limits = { blocks: 50, header: 150, section: 3000, context: 2000 };
/**
 * Characters that all of a message may have as JSON. Slack's own limit is not documented and lies at about 13 200
 * (`msg_blocks_too_long`).
 */
const messageBudget = 12_000;
function header(text) {
    return { type: 'header', text: { type: 'plain_text', text, emoji: false } };
}
/** `verbatim`: addresses and names in the text do not turn into links and mentions. */
function section(text) {
    return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } };
}
function context(text) {
    return { type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] };
}
/** The blocks in their order within all limits; what was left out is said in the last one. */
function fitBlocks(ranked, text) {
    const kept = [...ranked];
    while (kept.length > 0 && !fits(kept, text, kept.length < ranked.length)) {
        const lowest = Math.min(...kept.map(({ rank }) => rank));
        kept.splice(kept.findLastIndex(({ rank }) => rank === lowest), 1);
    }
    const blocks = kept.map(({ block }) => block);
    return kept.length < ranked.length ? [...blocks, cutBlock] : blocks;
}
const cutBlock = context('_Cut to fit into a message. The report of the run has everything._');
function fits(kept, text, cut) {
    const blocks = [...kept.map(({ block }) => block), ...(cut ? [cutBlock] : [])];
    return blocks.length <= limits.blocks && JSON.stringify({ text, blocks }).length <= messageBudget;
}
/** No previews of the links in a message: they would be longer than the message. */
const quiet = { unfurl_links: false, unfurl_media: false };
//# sourceMappingURL=blocks.js.map

/***/ }),

/***/ 57891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ requestTimeoutMs),
/* harmony export */   d_: () => (/* binding */ patiently),
/* harmony export */   i2: () => (/* binding */ deliveryBudgetMs)
/* harmony export */ });
/** Milliseconds for all that one delivery does; an outlet has 60 seconds. */
const deliveryBudgetMs = 45_000;
/** Milliseconds for one request. */
const requestTimeoutMs = 10_000;
const maxRetries = 3;
/**
 * Calls again, at most three times, what may help: after a 429 when Slack says so, after 5xx and lost connections a
 * little later each time. What may have been done is only called again when `repeatable`. The SDK's own retries do
 * not fit: ten over half an hour in one client, none after a 429 in the other.
 */
async function patiently(call, { clock, signal, deadline }, repeatable) {
    for (let retry = 0;; retry += 1) {
        signal.throwIfAborted();
        if (clock.now() > deadline)
            return outOfTime;
        const answer = await call();
        if (answer.ok || retry >= maxRetries)
            return answer;
        const { passing, sent, retryAfterMs } = answer.failure;
        if (!passing || (sent && !repeatable))
            return answer;
        const pause = retryAfterMs ?? 1000 * 2 ** retry;
        if (clock.now() + pause + requestTimeoutMs > deadline)
            return answer;
        await clock.sleep(pause, signal);
    }
}
const outOfTime = {
    ok: false,
    failure: { error: 'timeout', message: 'Slack took too long', passing: true, sent: false },
};
//# sourceMappingURL=calls.js.map

/***/ }),

/***/ 31612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   _N: () => (/* binding */ failureOfNetwork),
/* harmony export */   _y: () => (/* binding */ failureOfWord),
/* harmony export */   wU: () => (/* binding */ failureOfStatus),
/* harmony export */   zO: () => (/* binding */ failureOfText)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87422);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35250);



/** What can be mended, by Slack's own word: what it means and what to do. */
const cures = {
    invalid_auth: [
        'the token is not valid',
        'give the bot token (xoxb-...) of an app that is installed in the workspace',
    ],
    not_authed: ['no token reached Slack', 'check that the secret has a value'],
    account_inactive: [
        'the token belongs to a user or workspace that is gone',
        'install the app again and replace the token',
    ],
    token_revoked: ['the token was revoked', 'install the app again and replace the token'],
    token_expired: ['the token has expired', 'turn token rotation off for the app, or replace the token'],
    missing_scope: ['the token lacks a scope', 'add the scope to the app and install it again'],
    channel_not_found: [
        'there is no such channel, or the app may not see it',
        'give the channel’s id (C...) and invite the app: /invite @your-app',
    ],
    not_in_channel: ['the app is not in the channel', 'invite it there: /invite @your-app'],
    is_archived: ['the channel is archived', 'unarchive it or name another one'],
    channel_is_archived: ['the channel is archived', 'unarchive it or name another one'],
    restricted_action: [
        'a setting of the workspace forbids posting there',
        'ask an administrator of the workspace',
    ],
    ratelimited: [
        'Slack asked to wait for longer than a release should',
        'send less to this workspace, or run the step again',
    ],
    msg_blocks_too_long: ['the message is too long', 'shorten the `text` template'],
    no_service: ['the webhook is gone or disabled', 'make a new incoming webhook and replace the secret'],
    no_team: ['the webhook’s workspace is gone', 'make a new incoming webhook and replace the secret'],
    no_active_hooks: ['the webhook is disabled', 'enable it in the app’s settings, or make a new one'],
    invalid_token: ['the webhook’s address is not valid', 'copy the webhook URL again, all of it'],
    action_prohibited: [
        'an administrator forbids this webhook to post',
        'ask an administrator of the workspace',
    ],
    posting_to_general_channel_denied: [
        'the webhook may not post to the general channel',
        'choose another channel',
    ],
};
/** One sentence: what happened and what to do about it. */
function explainFailure(failure) {
    const cure = cures[failure.error];
    if (!cure)
        return `${failure.message}${failure.passing ? laterHint : ''}`;
    const [meaning, fix] = cure;
    const needed = failure.needed ? ` (${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(failure.needed)})` : '';
    return `${meaning}${needed} [${failure.error}]; to mend it, ${fix}`;
}
const laterHint = '; run the step again when https://slack-status.com shows no incident';
/** A word of Slack's as a failure. */
function failureOfWord(error, needed) {
    const passing = ['ratelimited', 'service_unavailable', 'internal_error', 'fatal_error', 'request_timeout'];
    const undone = ['ratelimited', 'service_unavailable'];
    return {
        error,
        message: `Slack answered ${error}`,
        passing: passing.includes(error),
        sent: passing.includes(error) && !undone.includes(error),
        ...(needed === undefined ? {} : { needed }),
    };
}
/** An answer that is not Slack's own: an edge or a proxy spoke. Seconds come from Retry-After. */
function failureOfStatus(status, retryAfter) {
    if (status === 429) {
        return {
            error: 'ratelimited',
            message: 'Slack answered 429',
            passing: true,
            sent: false,
            ...(retryAfter === undefined ? {} : { retryAfterMs: retryAfter * 1000 }),
        };
    }
    return {
        error: `http_${status}`,
        message: `Slack answered with status ${status}`,
        passing: status >= 500 || status === 408,
        sent: status >= 500,
    };
}
/** Text where Slack's answer should have been. */
function failureOfText(text) {
    const beginning = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()), 80);
    return {
        error: 'not_json',
        message: `the answer is not Slack's: ${beginning || 'it is empty'}`,
        passing: true,
        sent: true,
    };
}
/** Errors before any byte of the request could leave. */
const beforeSending = [
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ENETUNREACH',
    'EHOSTUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
];
/** No whole answer came. `error` is what `fetch` threw, maybe wrapped. */
function failureOfNetwork(error) {
    const chain = [...causesOf(error)];
    if (chain.some((each) => /TimeoutError|aborted due to timeout/.test(String(each)))) {
        return { error: 'timeout', message: 'Slack did not answer in time', passing: true, sent: true };
    }
    const limited = chain.find(isRateLimited);
    if (limited)
        return failureOfStatus(429, limited.retryAfter);
    const codes = chain.flatMap((each) => typeof each === 'object' && each !== null && 'code' in each ? [String(each.code)] : []);
    const certificate = codes.some((code) => /CERT|TLS|SSL/.test(code));
    const message = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(chain.at(-1)));
    return {
        error: 'network',
        message: `Slack could not be reached: ${message}`,
        passing: !certificate,
        sent: !certificate && !codes.some((code) => beforeSending.includes(code)),
    };
}
function* causesOf(error) {
    for (let each = error, depth = 0; each !== undefined && depth < 6; depth += 1) {
        yield each;
        each = each instanceof Error ? (each.cause ?? originalOf(each)) : undefined;
    }
}
function isRateLimited(error) {
    return error instanceof Error && 'status' in error && error.status === 429;
}
function originalOf(error) {
    return 'original' in error ? error.original : undefined;
}
//# sourceMappingURL=failure.js.map

/***/ }),

/***/ 46795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fetchWith)
/* harmony export */ });
/**
 * `fetch` for Slack's clients, which take no signal: it ends with the run. A 429 is thrown with its Retry-After,
 * which one client forgets and the other takes for a bug when it is missing.
 */
function fetchWith(signal) {
    return async (address, options) => {
        const signals = [signal, options?.signal].filter((each) => each !== undefined && each !== null);
        const response = await fetch(address, { ...options, signal: AbortSignal.any(signals) });
        if (response.status !== 429)
            return response;
        await response.text();
        const seconds = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
        const retryAfter = Number.isNaN(seconds) ? undefined : seconds;
        const limited = Object.assign(new Error('rate limited'), {
            status: 429,
            retryAfter,
        });
        throw limited;
    };
}
//# sourceMappingURL=fetch-with.js.map

/***/ }),

/***/ 645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ renderDetails),
  e: () => (/* binding */ renderMessage)
});

// EXTERNAL MODULE: ./build/src/publish/slack/blocks.js
var slack_blocks = __webpack_require__(84658);
// EXTERNAL MODULE: ./build/src/core/count.js
var count = __webpack_require__(71198);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __webpack_require__(54582);
// EXTERNAL MODULE: ./build/src/publish/lines.js
var publish_lines = __webpack_require__(35250);
// EXTERNAL MODULE: ./build/src/publish/outcome.js
var outcome = __webpack_require__(93481);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
;// CONCATENATED MODULE: ./build/src/publish/slack/markup.js


/** Slack knows no escape for these: a look-alike stands in. */
const lookAlikes = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };
/** What Slack reads as an entity, a link or a mention. In plain text objects too. */
function escapeEntities(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** One line: breaks become spaces, control characters and direction marks become escapes. */
function oneLine(text) {
    return (0,core_text/* printable */.g$)(text.replace(/\s+/g, ' '));
}
/**
 * Text from outside as one line of at most `limit` characters of markup. What could be read as bold, italic, struck
 * or code, as an emoji or a mention shows as itself; an underscore within a word is none of them and stays.
 */
function words(text, limit = 300) {
    return fitted(oneLine(text).trim(), limit, (part) => escapeEntities(part
        .replace(/[*~`]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (sign) => lookAlikes[sign] ?? sign)
        .replace(/:(?=[a-z0-9_+'-]+:)/gi, '꞉')));
}
/** Text that the user of Lockkeeper wrote as markup: it may be bold, in several lines, and can neither link nor mention. */
function ownMarkup(text) {
    return escapeEntities((0,publish_lines/* printableLines */.fk)(text).join('\n'));
}
/** Text from outside for a `plain_text` object: one line of at most `limit` characters. */
function plain(text, limit) {
    return fitted(oneLine(text), limit, escapeEntities);
}
/** A name or a command from outside, in the type of code. Empty for blank text. */
function code(text, limit = 150) {
    const shown = oneLine(text).trim();
    if (shown === '')
        return '';
    return fitted(shown, limit, (part) => `\`${escapeEntities(part.replaceAll('`', 'ˋ'))}\``);
}
/** The last of these lines as a code block of at most `limit` characters. */
function codeBlock(lines, limit) {
    const shown = lines.flatMap(publish_lines/* printableLines */.fk).map((line) => (0,publish_lines/* clip */.$Q)(line, 200));
    const block = (from) => {
        const text = escapeEntities(shown.slice(from).join('\n').replaceAll('`', 'ˋ'));
        return `\`\`\`\n${text}\n\`\`\``;
    };
    let from = 0;
    while (from < shown.length - 1 && block(from).length > limit)
        from += 1;
    return block(from).length <= limit ? block(from) : '';
}
/** A link; only its label where the address is none that a browser opens. `label` is markup. */
function markup_link(address, label) {
    if (address === undefined || label === '' || address.length > 2000 || !URL.canParse(address))
        return label;
    const url = new URL(address);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return label;
    if (url.username !== '' || url.password !== '')
        return label;
    const href = url.href.replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E');
    return `<${href.replaceAll('&', '&amp;')}|${label.replaceAll('|', '¦')}>`;
}
/** Cuts the text, not its escaped form: half an entity would show as one. */
function fitted(text, limit, encode) {
    for (let length = Math.min(text.length, limit); length > 0; length = Math.floor(length * 0.8)) {
        const escaped = encode((0,publish_lines/* clip */.$Q)(text, length));
        if (escaped.length <= limit)
            return escaped;
    }
    return '';
}
/** Markup without links as at most `limit` characters, never ending in half an entity. */
function cut(markup, limit) {
    if (markup.length <= limit)
        return markup;
    return `${(0,publish_lines/* clip */.$Q)(markup, limit - 1)
        .replace(/…$/, '')
        .replace(/&[a-z]{0,4}$/, '')}…`;
}
//# sourceMappingURL=markup.js.map
;// CONCATENATED MODULE: ./build/src/publish/slack/details.js







/** What kept each gate from passing: its summary, worst findings, the deployment's reason and last log lines. */
function detailBlocks(report) {
    const checks = report.checks.filter(({ status }) => status === 'failed' || status === 'broken');
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(checks, 6);
    const blocks = shown.flatMap(blocksOf);
    const notes = report.notes.slice(0, 3).map((note) => `⚠️ ${words(note, 250)}`);
    return [
        ...blocks,
        ...(left > 0
            ? [{ block: (0,slack_blocks/* section */.uW)(`… and ${(0,count/* counted */.h)(left, 'more gate')} that did not pass`), rank: 5 }]
            : []),
        ...(notes.length > 0 ? [{ block: (0,slack_blocks/* context */._O)(notes.join('\n')), rank: 1 }] : []),
    ];
}
function blocksOf(check) {
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)([...check.findings].sort(finding/* compareFindings */.Eg), 4);
    const { mark, words: result } = (0,outcome/* resultOf */.Bg)(check);
    const name = `${mark} *${words((0,outcome/* nameOf */.Vb)(check), 80)}*${check.rollback?.result === 'rolled-back' ? ` ${result}` : ''}`;
    const lines = (0,publish_lines/* printableLines */.fk)(check.summary.trim()).slice(0, 8);
    const summary = [name, ...lines.map((line) => words(line, 250))].filter(Boolean).join('\n');
    const findings = [
        ...shown.map(findingLines),
        ...(left > 0 ? [`… and ${(0,count/* counted */.h)(left, 'more finding')}`] : []),
    ];
    return [
        { block: (0,slack_blocks/* section */.uW)(summary), rank: 5 },
        ...(findings.length > 0 ? [{ block: (0,slack_blocks/* section */.uW)(findings.join('\n')), rank: 4 }] : []),
        ...(check.deployments ?? [])
            .slice(0, 4)
            .flatMap((deployment) => deploymentBlocks(deployment, check.summary)),
    ];
}
function findingLines(finding) {
    const place = finding.location ? ` in ${code((0,core_location/* formatLocation */.j)(finding.location), 150)}` : '';
    const steps = (finding.fix?.trim().split(/\r?\n/) ?? []).filter((line) => !/^\s*--/.test(line));
    const fix = steps.length > 1 ? `${steps[0]} … and ${(0,count/* counted */.h)(steps.length - 1, 'more step')}` : steps[0];
    const lines = [
        `• ${outcome/* marks */.Z8[finding.severity]} ${words(finding.title, 250)}${place}`,
        fix ? `      → ${words(fix, 250)}` : '',
    ];
    return lines.filter(Boolean).join('\n');
}
/** The reason is left out where the gate has said it. */
function deploymentBlocks({ reason, log = [], service, outcome }, summary) {
    if (outcome === 'live' || outcome === 'running')
        return [];
    const tail = log.length > 0 ? codeBlock(log.slice(-15), 1800) : '';
    return [
        ...(reason && !summary.includes(reason)
            ? [{ block: (0,slack_blocks/* section */.uW)(`*${words(service.name, 80)}* ${words(reason, 500)}`), rank: 3 }]
            : []),
        ...(tail ? [{ block: (0,slack_blocks/* section */.uW)(tail), rank: 2 }] : []),
    ];
}
//# sourceMappingURL=details.js.map
// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
;// CONCATENATED MODULE: ./build/src/publish/slack/headline.js


/** What the placeholders stand for; plain text, not escaped. */
function valuesOf(report, told) {
    const { repository = '', workflow = '', environment = '', ref = '', commit, actor = '' } = told.context;
    return {
        verdict: told.state,
        headline: headlineOf(report, told),
        repository,
        workflow,
        environment,
        service: servicesOf(report).join(', '),
        commit: shortCommit(commit ?? report.commit ?? ''),
        ref,
        actor,
        duration: (0,duration/* formatDuration */.a3)(report.durationMs),
    };
}
function shortCommit(commit) {
    return /^[0-9a-f]{8,}$/i.test(commit) ? commit.slice(0, 7) : commit;
}
/** `shop is released to production`: what one reads in a notification. */
function headlineOf(report, { state, stages, context }) {
    const name = context.repository?.split('/').at(-1) || servicesOf(report)[0] || '';
    const place = context.environment ? ` to ${context.environment}` : '';
    const words = stages.length > 0 && stages.every(({ gate }) => gate === 'drift') ? driftWords : undefined;
    if (words)
        return `${name || 'Database'}: ${words[state]}`;
    const isRelease = place !== '' || stages.some(({ gate }) => gate !== 'lint' && gate !== 'smoke');
    if (!isRelease && stages.length > 0)
        return `${name || 'Migrations'}: ${checkWords[state]}`;
    const back = (0,outcome/* wentBack */.Il)(report) ? ' and was rolled back' : '';
    if (state === 'running')
        return `Releasing${name && ` ${name}`}${place}`;
    if (state === 'passed')
        return name ? `${name} is released${place}` : `Released${place}`;
    return `Release${name && ` of ${name}`}${place} ${releaseWords[state]}${state === 'failed' ? back : ''}`;
}
const driftWords = {
    running: 'the database is compared with its migrations',
    passed: 'the database is as its migrations make it',
    failed: 'the database has drifted from its migrations',
    broken: 'drift could not be judged',
    canceled: 'the check for drift was canceled',
};
const checkWords = {
    running: 'checks are running',
    passed: 'checks passed',
    failed: 'checks failed',
    broken: 'could not be judged',
    canceled: 'checks were canceled',
};
const releaseWords = {
    failed: 'failed',
    broken: 'could not be judged',
    canceled: 'was canceled',
};
function servicesOf({ checks }) {
    return [
        ...new Set(checks.flatMap(({ deployments = [] }) => deployments.map(({ service }) => service.name))),
    ];
}
//# sourceMappingURL=headline.js.map
// EXTERNAL MODULE: ./build/src/core/check-result.js
var check_result = __webpack_require__(56079);
;// CONCATENATED MODULE: ./build/src/publish/slack/message-lines.js







/** The sentence below the title: what matters most now. */
function leadOf({ report, state, stages }) {
    const passed = stages.filter(({ status }) => status === 'passed').length;
    const worst = worstOf(stages);
    switch (state) {
        case 'running':
            if (worst)
                return `${stageName(worst)} did not pass: ${words(firstLine(worst.summary))}`;
            return passed === 0 ? 'Started.' : `${(0,count/* counted */.h)(passed, 'gate')} passed so far.`;
        case 'passed':
            if (passed === 0)
                return 'The jobs succeeded; no gate of Lockkeeper ran.';
            return `${(0,count/* counted */.h)(passed, 'gate')} passed in ${(0,duration/* formatDuration */.a3)(report.durationMs)}.`;
        case 'canceled':
            return worst
                ? `Stopped before the end, after ${stageName(worst)} did not pass.`
                : 'Stopped before the end.';
        case 'failed':
            if (!worst)
                return 'A step outside of the gates failed: the run’s log says which.';
            return `${stageName(worst)}: ${words(firstLine(worst.summary))}${(0,outcome/* wentBack */.Il)(report) ? '. What was live before is live again.' : ''}`;
        case 'broken':
            if (!worst)
                return 'No gate ran, so nothing was judged and nothing counts as passed.';
            return `${stageName(worst)} could not run: ${words(firstLine(worst.summary))}`;
    }
}
/** The stage that the lead tells of. */
function worstOf(stages) {
    const first = (status) => stages.find((stage) => stage.status === status);
    return first('failed') ?? first('broken');
}
/** A line a stage, in the order in which a release passes them. What the lead says already is not said again. */
function stageLines(stages, leadTells) {
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(stages, 12);
    const told = leadTells ? worstOf(stages) : undefined;
    const lines = shown.map((stage) => {
        const { mark, words: result } = (0,outcome/* resultOf */.Bg)(stage);
        const parts = [
            `${mark} ${stageName(stage)}`,
            stage.rollback?.result === 'rolled-back' ? result : '',
            stage.status === 'skipped' ? '' : (0,duration/* formatDuration */.a3)(stage.durationMs),
            stage === told ? '' : words(firstLine(stage.summary), 120),
        ];
        return parts.filter(Boolean).join(' · ');
    });
    return [...lines, ...(left > 0 ? [`… and ${(0,count/* counted */.h)(left, 'more gate')}`] : [])].join('\n');
}
function stageName({ name }) {
    return `*${words(name, 60).replaceAll('\n', ' ') || 'gate'}*`;
}
/** A line a service: what serves there, or does not, and where to look at it. A rollback comes after its deployment. */
function deploymentLines({ checks }) {
    const inOrder = [...checks].sort((a, b) => check_result/* gateNames */.A.indexOf(a.gate) - check_result/* gateNames */.A.indexOf(b.gate));
    const all = inOrder.flatMap(({ deployments = [] }) => deployments);
    const last = new Map(all.map((deployment) => [deployment.service.id, deployment]));
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)([...last.values()], 4);
    const more = left > 0 ? [`… and ${(0,count/* counted */.h)(left, 'more deployment')}`] : [];
    return [...shown.map(deploymentLine), ...more].join('\n');
}
function deploymentLine(deployment) {
    const { service, platform, outcome, commit, image, link: page, id } = deployment;
    const version = commit ? code(shortCommit(commit), 50) : image ? code(image, 80) : '';
    const parts = [
        `${shortLink(service.url, words(service.name, 60) || 'service')} on ${platformTitles[platform]}: ${outcomeWords[outcome]}`,
        version,
        shortLink(page ?? service.link, words(id, 60) || 'deployment'),
    ];
    return `${outcome === 'live' ? '🚀' : '•'} ${parts.filter(Boolean).join(' · ')}`;
}
const platformTitles = { render: 'Render', railway: 'Railway' };
const outcomeWords = {
    running: 'on its way',
    live: 'live',
    failed: 'failed, the version before goes on serving',
    canceled: 'canceled before it served',
    superseded: 'superseded by a newer deployment',
    deactivated: 'replaced by a newer deployment',
    blocked: 'waits for approval',
    'timed-out': 'not live in time, may still become so',
};
/** A longer address is left out: four of them would not fit into one section. */
function shortLink(address, label) {
    const linked = markup_link(address, label);
    return linked.length <= 500 ? linked : label;
}
/** Who, what, where: the small line at the bottom. Never empty. */
function footer(report, context) {
    const commit = context.commit ?? report.commit;
    const parts = [
        context.workflow && words(context.workflow, 60),
        context.ref && code(context.ref, 80),
        commit && shortLink(context.commitUrl, words(shortCommit(commit), 50)),
        context.actor && words(context.actor, 50),
        report.checks.length > 0 && (0,duration/* formatDuration */.a3)(report.durationMs),
        context.runUrl && shortLink(context.runUrl, 'Run'),
        context.reportUrl && shortLink(context.reportUrl, 'Report'),
    ];
    return parts.filter(Boolean).join(' · ') || 'Lockkeeper';
}
function firstLine(text) {
    return text.trim().split(/\r?\n/, 1)[0] ?? '';
}
//# sourceMappingURL=message-lines.js.map
// EXTERNAL MODULE: ./build/src/core/migration-label.js
var migration_label = __webpack_require__(68178);
;// CONCATENATED MODULE: ./build/src/publish/slack/migrate-lines.js




const mostNames = 6;
/** What is worth a word of its own; the rest is in the report. */
const told = [
    ['applied', 'applied'],
    ['reverted', 'reverted'],
    ['failed', 'failed'],
    ['unfinished', 'unfinished'],
    ['unknown', 'in doubt'],
    ['not-started', 'not started'],
];
/** A line for each database that was migrated: which migrations it has got, and which it has not. */
function migrateLines({ checks }) {
    const runs = checks.flatMap(({ migrate }) => (migrate && migrate.steps.length > 0 ? [migrate] : []));
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(runs, 4);
    const more = left > 0 ? [`… and ${(0,count/* counted */.h)(left, 'more database')}`] : [];
    return [...shown.map(migrateLine), ...more].join('\n');
}
function migrateLine({ database = 'the database', environment, steps }) {
    const parts = told.flatMap(([status, word]) => {
        const names = steps.filter((step) => step.status === status).map(migration_label/* migrationLabel */.R);
        if (names.length === 0)
            return [];
        const { shown, left } = (0,publish_lines/* firstOf */.Ku)(names, mostNames);
        const listed = shown.map((name) => words(name, 60)).join(', ');
        return [`${word} ${listed}${left > 0 ? ` and ${left} more` : ''}`];
    });
    const place = environment === undefined ? '' : ` (${words(environment, 40)})`;
    return `🗄️ ${words(database, 60)}${place}: ${parts.join(' · ')}`;
}
//# sourceMappingURL=migrate-lines.js.map
// EXTERNAL MODULE: ./build/src/publish/slack/run-state.js
var run_state = __webpack_require__(62599);
// EXTERNAL MODULE: ./build/src/publish/slack/template.js
var template = __webpack_require__(48782);
;// CONCATENATED MODULE: ./build/src/publish/slack/message.js








/** The report as one message within all of Slack's limits. Pure. */
function renderMessage(report, options) {
    const { state, templates = {} } = options;
    const stages = (0,run_state/* stagesOf */.ZL)(report, options.earlier);
    const values = valuesOf(report, { state, stages, context: options.context });
    const title = templates.title
        ? (0,template/* fillTemplate */.ou)(templates.title, values, { own: inTitle, value: inTitle })
        : inTitle(values.headline);
    const heading = cut(`${run_state/* stateIcons */.iK[state]} ${title}`, slack_blocks/* limits */.Fy.header);
    const lead = templates.text
        ? cut((0,template/* fillTemplate */.ou)(templates.text, values, { own: ownMarkup, value: (part) => words(part) }), 2000)
        : leadOf({ report, state, stages });
    const text = cut(withoutBold([heading, lead].filter(Boolean).join('\n')), 1000);
    const told = options.withDetails === true && (0,run_state/* didNotPass */.mD)(state);
    const calls = told ? callsFor(state, options.mentions) : '';
    const ranked = [
        { block: (0,slack_blocks/* header */.wx)(heading), rank: 9 },
        ...sections([calls, lead].filter(Boolean).join(' '), 8),
        ...sections(stageLines(stages, templates.text === undefined && (0,run_state/* didNotPass */.mD)(state)), 7),
        ...sections(migrateLines(report), 6),
        ...sections(deploymentLines(report), 6),
        ...(told ? detailBlocks(report) : []),
        { block: (0,slack_blocks/* context */._O)(footer(report, options.context)), rank: 8 },
    ];
    return { text, blocks: (0,slack_blocks/* fitBlocks */.U8)(ranked, text) };
}
/** What goes into the thread below a message whose run did not pass; undefined when there is nothing to tell. */
function renderDetails(report, options) {
    const { state, context: told, earlier } = options;
    if (!(0,run_state/* didNotPass */.mD)(state))
        return undefined;
    const stages = (0,run_state/* stagesOf */.ZL)(report, earlier);
    const { headline } = valuesOf(report, { state, stages, context: told });
    const opening = `${run_state/* stateIcons */.iK[state]} ${words(headline, 200)}`;
    const text = cut(withoutBold(`${opening}\n${leadOf({ report, state, stages })}`), 1000);
    const calls = callsFor(state, options.mentions);
    const blocks = detailBlocks(report);
    // Shown in the channel it stands alone: it must say by itself what it is about.
    const first = [calls, blocks.length > 0 ? opening : text].filter(Boolean).join(' ');
    return { text, blocks: (0,slack_blocks/* fitBlocks */.U8)([{ block: (0,slack_blocks/* section */.uW)(first), rank: 9 }, ...blocks], text) };
}
/** Text for notifications, which show no bold: only we write a star, because those of others are replaced. */
function withoutBold(markup) {
    return markup.replaceAll('*', '');
}
/** A run that a person canceled calls nobody. */
function callsFor(state, mentions = []) {
    return state === 'failed' || state === 'broken' ? mentions.join(' ') : '';
}
const inTitle = (part) => plain(part, 120);
function sections(text, rank) {
    return text === '' ? [] : [{ block: (0,slack_blocks/* section */.uW)(text), rank }];
}
//# sourceMappingURL=message.js.map

/***/ })

};
