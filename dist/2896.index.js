export const id = 2896;
export const ids = [2896];
export const modules = {

/***/ 8038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ healthRules)
/* harmony export */ });
/** What the health gate can find. Ids are stable. */
const healthRules = {
    notReady: {
        id: 'health-not-ready',
        title: 'The service did not become ready in time',
        severity: 'error',
        why: 'It refused connections, broke them off or answered 5xx until the deadline, the last try at the deadline included. People who use it meet the same.',
        mend: 'Read the log of the service from the time of the deployment. If it only needs longer to start, raise `timeout`.',
    },
    oldVersion: {
        id: 'health-old-version',
        title: 'Another version than the released one answers',
        severity: 'error',
        why: 'A 200 of the previous release says nothing about the new one: the deployment was accepted and never took over, or the address belongs to another service.',
        mend: 'Look at the deployment on the platform: did it go live, was it replaced by a newer one? Check that `url` is the address of the service that was deployed.',
    },
    mixedVersions: {
        id: 'health-mixed-versions',
        title: 'Several versions answer by turns',
        severity: 'error',
        why: 'Some instances run the new version and some the old one, or two services stand behind one address. Half of the requests meet the old code.',
        mend: 'Wait for the rollout to end (raise `timeout`), or remove the instance that stayed behind.',
    },
    noVersion: {
        id: 'health-no-version',
        title: 'The answer shows no version where one was said to be',
        severity: 'error',
        why: 'Without a version nobody can tell the new release from the old one.',
        mend: 'Let the endpoint answer with the commit (Render: `RENDER_GIT_COMMIT`, Railway: `RAILWAY_GIT_COMMIT_SHA`), or correct `version-json`, `version-header` or `version-pattern`. Leave them away to pass with an unverified version.',
    },
    unverifiedVersion: {
        id: 'health-unverified-version',
        title: 'The service answers, and nobody knows which version it is',
        severity: 'notice',
        why: 'The answer may come from the previous release: the gate could not tell.',
        mend: 'Let the health endpoint answer with the commit it was built from, for example `{"status":"ok","commit":"4f2a9c1"}` from `RENDER_GIT_COMMIT` or `RAILWAY_GIT_COMMIT_SHA`.',
    },
    denied: {
        id: 'health-denied',
        title: 'The health endpoint is refused or not there',
        severity: 'error',
        why: '401, 403 or 404: the probe lacks a credential, or the path is another one. Waiting does not change that.',
        mend: 'Open the address yourself. Give a credential by `bearer-token` or `header`, or correct `url` or `path`.',
    },
    wrongAnswer: {
        id: 'health-wrong-answer',
        title: 'The service answers, but not as expected',
        severity: 'error',
        why: 'It runs and says of itself that something is wrong, or another page answers in its place.',
        mend: 'Mend what the service reports, or correct `expect`, `expect-header` or `expect-status`.',
    },
    unknownName: {
        id: 'health-unknown-name',
        title: 'The name of the address is not known',
        severity: 'error',
        why: 'DNS knows no such name, and went on saying so. Nobody reaches the service by it.',
        mend: 'Check the spelling of `url` and the DNS record of the domain.',
    },
    tls: {
        id: 'health-tls',
        title: 'No trusted TLS connection can be made',
        severity: 'error',
        why: 'Browsers and clients refuse the certificate too: expired, of another name, or signed by nobody they know. Waiting does not mend it.',
        mend: 'Renew or replace the certificate. For a private authority set `NODE_EXTRA_CA_CERTS` to its file. An address that speaks plain http ("wrong version number") begins with `http://`.',
    },
    certificate: {
        id: 'health-certificate',
        title: 'The certificate ends too soon',
        severity: 'error',
        why: 'When it ends, every client stops at once.',
        mend: 'Renew it, or find out why its renewal does not run. The limit is `min-certificate-days`.',
    },
    suspended: {
        id: 'health-suspended',
        title: 'The platform says that the service is suspended',
        severity: 'error',
        why: 'A suspended service answers nobody until a person resumes it.',
        mend: 'Resume the service on its page at the platform (billing may be the reason), then run the gate again.',
    },
    slowAnswer: {
        id: 'health-slow',
        title: 'The service is too slow',
        severity: 'error',
        why: 'It answers, later than the limit that was set for it.',
        mend: 'Look for what the release made slower (queries, start-up work, cold caches). The limits are `max-latency`, `max-p50` and `max-p95`.',
    },
    slower: {
        id: 'health-slower',
        title: 'The service is slower than before the deployment',
        severity: 'error',
        why: 'The same probe, from the same place, took much less time before the release. The new version is the likeliest reason.',
        mend: 'Compare the slow endpoint of both versions. The limits are `max-slowdown` and `slowdown-floor`.',
    },
    bakeErrors: {
        id: 'health-bake-errors',
        title: 'The service was ready and then failed',
        severity: 'error',
        why: 'After it had proved ready it may not fail any more. A release that falls over after a minute (memory, connections, a crash loop) shows here first.',
        mend: 'Read the log of the service from the time of the errors. The limits are `max-error-share` and `bake`.',
    },
    cachedAnswer: {
        id: 'health-cached',
        title: 'A cache answered in place of the service',
        severity: 'warning',
        why: 'A cached answer says nothing about the service behind the cache, although each probe asks for a fresh one.',
        mend: 'Let the health endpoint send `Cache-Control: no-store`, and leave it out of the cache rules of the edge. `connect-to` probes past the edge.',
    },
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 32896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u7: () => (/* binding */ judgeHealth),
  Fy: () => (/* binding */ judgeRolledBack),
  JS: () => (/* binding */ measureHealth)
});

// UNUSED EXPORTS: judgeDeployments

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
;// CONCATENATED MODULE: ./build/src/gates/health/latency.js
/** Latency of the good samples; undefined without any. */
function latencyOf(samples) {
    const sorted = samples
        .filter(isAnswered)
        .map(({ ms }) => ms)
        .sort((a, b) => a - b);
    const max = sorted.at(-1);
    if (max === undefined)
        return undefined;
    return {
        samples: sorted.length,
        p50: percentile(sorted, 0.5),
        p95: percentile(sorted, 0.95),
        ...(sorted.length >= 100 ? { p99: percentile(sorted, 0.99) } : {}),
        max,
    };
}
/** Whether a sample counts as a good answer of the service, in time or not. */
function isAnswered({ kind }) {
    return kind === 'good' || kind === 'slow';
}
/** Nearest rank: a value that was measured, of which that share is not larger. */
function percentile(sorted, share) {
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
//# sourceMappingURL=latency.js.map
;// CONCATENATED MODULE: ./build/src/gates/health/bake.js

/** A bake of that many addresses begins. */
function beginBake(targets, now) {
    return { startedAt: now, rounds: [], targets: Array.from({ length: targets }, () => []) };
}
/** The last round is at the end itself. A bake that can no longer pass ends at once. */
function nextBakeStep(state, bake, now) {
    const { startedAt, rounds, targets } = state;
    const endsAt = startedAt + bake.durationMs;
    const last = rounds.at(-1);
    if (last !== undefined && last >= endsAt)
        return { do: 'end' };
    if (targets.some((samples) => isLost(samples, bake)))
        return { do: 'end' };
    const at = last === undefined ? startedAt : Math.min(last + bake.intervalMs, endsAt);
    return at <= now ? { do: 'probe' } : { do: 'wait', until: at };
}
/** The state after one more round, a sample for each address. */
function observeRound(state, at, samples) {
    return {
        ...state,
        rounds: [...state.rounds, at],
        targets: state.targets.map((known, index) => {
            const sample = samples[index];
            return sample === undefined ? known : [...known, sample];
        }),
    };
}
/** How many samples of one address a bake takes when every answer comes at once. */
function plannedSamples({ durationMs, intervalMs }) {
    return Math.ceil(durationMs / intervalMs) + 1;
}
/** More errors than all samples together may have. */
function isLost(samples, bake) {
    const planned = plannedSamples(bake);
    return (samples.length >= Math.min(bake.minSamples, planned) &&
        errorsOf(samples).length > bake.maxErrorShare * planned);
}
/** Samples that were no good answer. Lateness is judged by the percentiles. */
function errorsOf(samples) {
    return samples.filter((sample) => !isAnswered(sample));
}
/** From this many samples on, the 95th percentile is no longer their maximum. */
const fewest95 = 20;
/** All problems of one address. */
function judgeBake(samples, bake, baseline) {
    const errors = errorsOf(samples).length;
    const latency = latencyOf(samples);
    // Of few samples a single bad one says nothing.
    const enough = samples.length >= bake.minSamples || errors > 1;
    const tooMany = enough && errors / samples.length > bake.maxErrorShare;
    return [
        ...(tooMany ? [{ is: 'errors', errors, samples: samples.length }] : []),
        ...(latency ? slowness(latency, bake) : []),
        ...(latency && baseline ? slowdown(latency, baseline, bake) : []),
    ];
}
function slowness({ p50, p95 }, { maxP50Ms, maxP95Ms }) {
    return [
        ...(maxP50Ms !== undefined && p50 > maxP50Ms
            ? [{ is: 'slow', name: 'p50', ms: p50, limit: maxP50Ms }]
            : []),
        ...(maxP95Ms !== undefined && p95 > maxP95Ms
            ? [{ is: 'slow', name: 'p95', ms: p95, limit: maxP95Ms }]
            : []),
    ];
}
/** By the median always, by the 95th percentile where both have samples enough for one outlier not to decide. */
function slowdown(now, before, bake) {
    const names = Math.min(now.samples, before.samples) >= fewest95 ? ['p50', 'p95'] : ['p50'];
    return names
        .filter((name) => now[name] > before[name] * bake.maxSlowdown && now[name] - before[name] >= bake.slowdownFloorMs)
        .map((name) => ({ is: 'slower', name, ms: now[name], before: before[name] }));
}
//# sourceMappingURL=bake.js.map
// EXTERNAL MODULE: ./build/src/gates/health/input.js
var health_input = __webpack_require__(45393);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
// EXTERNAL MODULE: ./build/src/http/api-message.js
var api_message = __webpack_require__(45652);
// EXTERNAL MODULE: ./build/src/http/headers.js
var http_headers = __webpack_require__(90100);
// EXTERNAL MODULE: ./build/src/http/rate-limit.js
var rate_limit = __webpack_require__(46520);
// EXTERNAL MODULE: ./build/src/http/json-path.js
var json_path = __webpack_require__(57860);
;// CONCATENATED MODULE: ./build/src/gates/health/expectations.js


/** The first thing about an answer that is not as expected; undefined when all is. */
function unmet(answer, { body, headers }) {
    return unmetHeader(answer, headers) ?? unmetBody(answer, body);
}
function unmetHeader(answer, expected) {
    for (const { name, value } of expected) {
        const seen = (0,http_headers/* headerOf */.r)(answer.headers, name.toLowerCase());
        if (seen === undefined)
            return wrong(`header ${name} is missing`);
        if (!fits(seen, value))
            return wrong(`header ${name} is ${quoted(seen)}, not ${shown(value)}`);
    }
    return undefined;
}
function unmetBody({ body }, expected) {
    if (expected.length === 0)
        return undefined;
    const json = (0,json_path/* parseJson */.qF)(body);
    if (json === undefined)
        return wrong(`its body is no JSON: ${quoted(body)}`);
    const all = expected.flatMap((one) => unmetValue(json, one) ?? []);
    // One value that says of itself that it is wrong outweighs others that are on their way.
    return all.find(({ warmingUp }) => !warmingUp) ?? all[0];
}
function unmetValue(json, { name, value }) {
    const values = (0,json_path/* valuesAt */.I0)(json, name).map(textOf);
    if (values.length === 0)
        return wrong(`${name} is missing from its JSON`);
    const unfit = values.filter((one) => !fits(one, value));
    const worst = unfit.find((one) => !isWarmingUp(one)) ?? unfit[0];
    if (worst === undefined)
        return undefined;
    return { text: `${name} is ${quoted(worst)}, not ${shown(value)}`, warmingUp: isWarmingUp(worst) };
}
function wrong(text) {
    return { text, warmingUp: false };
}
/** What services answer with 200 while they start. */
function isWarmingUp(value) {
    return /^(?:booting|connecting|initiali[sz]ing|loading|migrating|not[ _-]?ready|pending|starting|warming)(?:[ _-]?up)?$/i.test(value);
}
function fits(seen, value) {
    return typeof value === 'string' ? seen === value : value.test(seen);
}
function textOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function shown(value) {
    return typeof value === 'string' ? quoted(value) : String(value);
}
function quoted(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}...` : text);
}
//# sourceMappingURL=expectations.js.map
;// CONCATENATED MODULE: ./build/src/gates/health/version.js


/** Where services put the commit that they were built from, looked at when nobody says where. */
const usualPaths = [
    'commit',
    'commit_sha',
    'commitSha',
    'git_commit',
    'gitCommit',
    'git_sha',
    'gitSha',
    'sha',
    'revision',
    'git.commit',
    'git.sha',
    'git.commit.id',
    'build.commit',
    'build.sha',
    'version',
];
const usualHeaders = [
    'x-commit',
    'x-commit-sha',
    'x-git-commit',
    'x-git-sha',
    'x-revision',
    'x-version',
    'x-app-version',
];
const shortestCommit = 7;
const commitForm = /^[0-9a-f]{7,64}$/i;
/** Whether the seen version is the expected one: the same text, or commits of which one begins with the other. */
function isSameVersion(seen, expected) {
    const [a, b] = [seen.trim().toLowerCase(), expected.trim().toLowerCase()];
    if (a === b)
        return a !== '';
    if (!commitForm.test(a) || !commitForm.test(b))
        return false;
    return Math.min(a.length, b.length) >= shortestCommit && (a.startsWith(b) || b.startsWith(a));
}
/** The version that an answer shows; undefined where it shows none. In the usual places only a commit counts. */
function versionIn(answer, place) {
    if (place === undefined) {
        const found = [
            ...usualPaths.flatMap((path) => textsAt(answer, path)),
            ...usualHeaders.flatMap((name) => (0,http_headers/* headerOf */.r)(answer.headers, name) ?? []),
        ];
        return found.find((text) => commitForm.test(text.trim()))?.trim();
    }
    const text = placed(answer, place)?.trim();
    return text === '' ? undefined : text;
}
function placed(answer, place) {
    switch (place.in) {
        case 'json':
            return textsAt(answer, place.path)[0];
        case 'header':
            return (0,http_headers/* headerOf */.r)(answer.headers, place.name.toLowerCase());
        case 'pattern': {
            const found = place.pattern.exec(answer.body);
            return found?.[1] ?? found?.[0];
        }
    }
}
function textsAt({ body }, path) {
    const json = (0,json_path/* parseJson */.qF)(body);
    if (json === undefined)
        return [];
    return (0,json_path/* valuesAt */.I0)(json, path).flatMap((value) => typeof value === 'string' || typeof value === 'number' ? [String(value)] : []);
}
//# sourceMappingURL=version.js.map
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
;// CONCATENATED MODULE: ./build/src/gates/health/words.js

/** Text from outside as one line that fits in a sentence. */
function clipLine(text) {
    const line = (0,core_text/* printable */.g$)(text.replace(/\s+/g, ' ').trim());
    return line.length > 300 ? `${line.slice(0, 297)}...` : line;
}
/** An address as it may be shown: its query may hold a key. */
function shownUrl(url) {
    if (!URL.canParse(url))
        return clipLine(url);
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`;
}
//# sourceMappingURL=words.js.map
;// CONCATENATED MODULE: ./build/src/gates/health/sample.js






/** What an exchange that started at `at` says of the service. */
function judgeExchange(exchange, asked, at) {
    if (!exchange.ok)
        return judgeFailure(exchange, at);
    const { version, expect } = asked;
    const seen = versionIn(exchange, version.place);
    const matched = seen !== undefined && version.expected !== undefined && isSameVersion(seen, version.expected);
    const days = daysLeft(exchange.certificateValidTo, at);
    const { kind, text } = judgeAnswer({ answer: exchange, asked, seen, matched, days });
    const pauseMs = (0,rate_limit/* askedPause */.T)(exchange.headers, at);
    const cached = cacheOf(exchange);
    const edge = edgeOf(exchange);
    return {
        at,
        ms: exchange.totalMs,
        kind: kind === 'good' && expect.maxLatencyMs !== undefined && exchange.totalMs > expect.maxLatencyMs
            ? 'slow'
            : kind,
        text: clipLine(text),
        status: exchange.status,
        matched,
        ...(seen === undefined ? {} : { version: seen }),
        ...(pauseMs === undefined ? {} : { pauseMs }),
        ...(cached === undefined ? {} : { cached }),
        ...(days === undefined ? {} : { certificateDays: days }),
        ...(edge === undefined ? {} : { edge }),
    };
}
function judgeFailure({ kind, message, totalMs }, at) {
    const known = kind === 'dns' || kind === 'tls' ? kind : 'busy';
    return { at, ms: totalMs, kind: known, text: clipLine(message), matched: false };
}
/** The version comes before everything that an older one cannot know. */
function judgeAnswer(answered) {
    const { answer, asked, seen, matched, days } = answered;
    const { status } = answer;
    const { version, expect } = asked;
    if (!isExpectedStatus(status, expect))
        return judgeStatus(answer);
    if (days !== undefined && days < (expect.certificateDays ?? 0)) {
        return { kind: 'certificate', text: `${status}, and its certificate is valid for ${days} more days` };
    }
    if (version.expected !== undefined && !matched) {
        if (seen !== undefined)
            return { kind: 'old', text: `${status} from version ${sample_short(seen)}` };
        if (version.place)
            return { kind: 'unversioned', text: `${status} that shows no version ${placeText(version)}` };
    }
    const problem = unmet(answer, expect);
    if (problem !== undefined) {
        return { kind: problem.warmingUp ? 'busy' : 'wrong', text: `${status}, but ${problem.text}` };
    }
    return { kind: 'good', text: `${status}${seen === undefined ? '' : ` from version ${sample_short(seen)}`}` };
}
function isExpectedStatus(status, { statuses }) {
    return statuses.length === 0 ? status >= 200 && status < 300 : statuses.includes(status);
}
function judgeStatus(answer) {
    const { status, headers } = answer;
    if (/^suspend/i.test((0,http_headers/* headerOf */.r)(headers, 'x-render-routing') ?? '')) {
        return { kind: 'suspended', text: `${status}: the platform says that the service is suspended` };
    }
    const text = `${status}${excerptOf(answer)}`;
    if ([408, 425, 429].includes(status) || status >= 500)
        return { kind: 'busy', text };
    if ([401, 403, 404].includes(status))
        return { kind: 'denied', text };
    const location = (0,http_headers/* headerOf */.r)(headers, 'location');
    return {
        kind: 'wrong',
        text: location ? `${status}, which leads to ${location.split('?', 1)}` : text,
    };
}
const longestExcerpt = 120;
/** What an answer says of why it is no good one. */
function excerptOf({ body }) {
    const said = (0,api_message/* messageOfBody */.x)(body);
    if (said.length < 3)
        return '';
    return `: ${said.length > longestExcerpt ? `${said.slice(0, longestExcerpt - 3)}...` : said}`;
}
function placeText({ place }) {
    switch (place?.in) {
        case 'json':
            return `at ${place.path} of its JSON`;
        case 'header':
            return `in header ${place.name}`;
        default:
            return 'that the pattern finds';
    }
}
/** Commits as people write them. */
function sample_short(version) {
    return /^[0-9a-f]{12,}$/i.test(version) ? version.slice(0, 12) : version.slice(0, 60);
}
const dayMs = 86_400_000;
function daysLeft(validTo, now) {
    return validTo === undefined ? undefined : Math.floor((Date.parse(validTo) - now) / dayMs);
}
/** An answer of a cache says nothing of the service behind it. */
function cacheOf({ headers }) {
    const cloudflare = (0,http_headers/* headerOf */.r)(headers, 'cf-cache-status');
    if (cloudflare && /^(hit|stale|updating|revalidated)$/i.test(cloudflare))
        return `CF-Cache-Status: ${cloudflare}`;
    const age = (0,http_headers/* headerOf */.r)(headers, 'age');
    if (age && Number(age) > 0)
        return `Age: ${age}`;
    const other = (0,http_headers/* headerOf */.r)(headers, 'x-cache');
    return other && /\bhit\b/i.test(other) ? `X-Cache: ${other}` : undefined;
}
function edgeOf({ headers }) {
    const told = ['x-render-routing', 'rndr-id', 'cf-ray'].flatMap((name) => {
        const value = (0,http_headers/* headerOf */.r)(headers, name);
        return value === undefined ? [] : [`${name}: ${value}`];
    });
    return told.length > 0 ? clipLine(told.join(', ')) : undefined;
}
//# sourceMappingURL=sample.js.map
;// CONCATENATED MODULE: ./build/src/gates/health/probe.js


/**
 * Probes one address over a connection of its own. A query that nobody has asked before and the headers keep caches
 * from answering.
 */
async function probe(target, input, { http, clock, signal }) {
    const at = clock.now();
    const exchange = await http.send({
        method: 'GET',
        url: uncached(target.url, at),
        headers: {
            'cache-control': 'no-cache, no-store',
            pragma: 'no-cache',
            accept: 'application/json, */*;q=0.8',
            'user-agent': `lockkeeper-health/${version/* version */.r}`,
            ...target.headers,
        },
        timeoutMs: input.readiness.probeTimeoutMs,
        fresh: true,
        ...(target.connectTo === undefined ? {} : { connectTo: target.connectTo }),
    }, signal);
    return judgeExchange(exchange, input, at);
}
let asked = 0;
function uncached(url, at) {
    if (!URL.canParse(url))
        return url;
    const busted = new URL(url);
    asked += 1;
    busted.searchParams.append('lockkeeper', `${at.toString(36)}-${asked}`);
    return busted.href;
}
//# sourceMappingURL=probe.js.map
// EXTERNAL MODULE: ./build/src/http/backoff.js
var backoff = __webpack_require__(95254);
;// CONCATENATED MODULE: ./build/src/gates/health/readiness.js

const readiness_backoff = { firstMs: 1000, maxMs: 10_000 };
/** Waiting for that many addresses begins. */
function beginReadiness(targets, { timeoutMs }, now) {
    const target = {
        samples: [],
        streak: 0,
        run: 0,
        runSince: now,
        failures: 0,
        everMatched: false,
        nextAt: now,
        hopeless: false,
    };
    return {
        startedAt: now,
        deadline: now + timeoutMs,
        targets: Array.from({ length: targets }, () => target),
    };
}
/**
 * What to do now. Every address that is not ready is tried once more at the deadline; a row of successes that has
 * begun may then be finished, and the first failure ends it.
 */
function nextStep({ deadline, targets }, now) {
    if (targets.some(({ hopeless }) => hopeless))
        return { do: 'end', because: 'hopeless' };
    const waiting = targets.flatMap((target, index) => target.readyAt === undefined ? [{ target, index }] : []);
    if (waiting.length === 0)
        return { do: 'end', because: 'ready' };
    if (waiting.some(({ target }) => triedAt(target, deadline) && target.streak === 0)) {
        const untried = waiting.filter(({ target }) => !triedAt(target, deadline)).map(({ index }) => index);
        return untried.length > 0 ? { do: 'probe', targets: untried } : { do: 'end', because: 'late' };
    }
    const dueAt = (target) => triedAt(target, deadline) ? target.nextAt : Math.min(target.nextAt, deadline);
    const due = waiting.filter(({ target }) => dueAt(target) <= now).map(({ index }) => index);
    if (due.length > 0)
        return { do: 'probe', targets: due };
    return { do: 'wait', until: Math.min(...waiting.map(({ target }) => dueAt(target))) };
}
/** The state after one more sample. */
function observe(state, pace, observed) {
    return {
        ...state,
        targets: state.targets.map((target, index) => index === observed.target
            ? observeTarget(target, observed, { pace, deadline: state.deadline })
            : target),
    };
}
function observeTarget(target, { sample, random }, { pace, deadline }) {
    const last = target.samples.at(-1);
    const sameKind = last?.kind === sample.kind;
    const streak = streakAfter(target, sample, deadline);
    const run = sameKind ? target.run + 1 : 1;
    const runSince = sameKind ? target.runSince : sample.at;
    const everMatched = target.everMatched || sample.matched;
    const failures = sample.kind === 'good' ? 0 : target.failures + 1;
    const endedAt = sample.at + sample.ms;
    const pause = failures === 0 ? pace.intervalMs : (0,backoff/* backoffMs */.j)(readiness_backoff, failures, random);
    return {
        samples: [...target.samples, sample],
        streak,
        run,
        runSince,
        failures,
        everMatched,
        nextAt: endedAt + Math.max(pause, sample.pauseMs ?? 0),
        ...(streak >= neededSuccesses(pace) ? { readyAt: endedAt } : {}),
        hopeless: isHopeless({ sample, run, runSince, everMatched }, pace),
    };
}
/** Successes in a row that make an address ready: behind it, each instance should have answered. */
function neededSuccesses({ successes, instances }) {
    return Math.max(successes, instances > 1 ? 3 * instances : 0);
}
/** Instances of different versions begin the row anew; after the deadline there is no time for that. */
function streakAfter({ streak, samples }, sample, deadline) {
    if (sample.kind !== 'good')
        return 0;
    const last = samples.at(-1);
    if (streak === 0 || last?.version === sample.version)
        return streak + 1;
    return sample.at >= deadline ? 0 : 1;
}
function triedAt({ samples }, deadline) {
    const last = samples.at(-1);
    return last !== undefined && last.at >= deadline;
}
/**
 * A wrong body of the new version may be its first second (a pool that is not connected yet): three in a row, some
 * seconds apart, are believed, as three refusals are.
 */
function isHopeless({ sample, run, runSince, everMatched }, { dnsGraceMs }) {
    switch (sample.kind) {
        case 'certificate':
            return true;
        case 'wrong':
            return sample.matched && run >= 3;
        case 'tls':
        case 'suspended':
            return run >= 2;
        case 'denied':
            return everMatched && run >= 3;
        case 'dns':
            return sample.at - runSince >= dnsGraceMs;
        default:
            return false;
    }
}
//# sourceMappingURL=readiness.js.map
;// CONCATENATED MODULE: ./build/src/gates/health/watch.js







/** Probes until every address is ready, or until there is nothing left to wait for. */
async function awaitReadiness(input, services) {
    const { clock, signal, random = Math.random } = services;
    let state = beginReadiness(input.targets.length, input.readiness, clock.now());
    for (;;) {
        const step = nextStep(state, clock.now());
        if (step.do === 'end')
            return { state, because: step.because };
        if (step.do === 'wait') {
            await clock.sleep(step.until - clock.now(), signal);
            continue;
        }
        const samples = await Promise.all(step.targets.flatMap((position) => {
            const target = input.targets[position];
            return target ? [probe(target, input, services).then((sample) => ({ position, sample }))] : [];
        }));
        for (const { position, sample } of samples) {
            state = observe(state, input.readiness, { target: position, sample, random: random() });
        }
        services.progress(readinessLine(input, state, clock.now()));
    }
}
/** Probes in rounds for as long as the bake lasts. */
async function runBake(input, bake, services) {
    const { clock, signal } = services;
    let state = beginBake(input.targets.length, clock.now());
    for (;;) {
        const step = nextBakeStep(state, bake, clock.now());
        if (step.do === 'end')
            return state;
        if (step.do === 'wait') {
            await clock.sleep(step.until - clock.now(), signal);
            continue;
        }
        const at = clock.now();
        state = observeRound(state, at, await Promise.all(input.targets.map((target) => probe(target, input, services))));
        services.progress(bakeLine(state, bake, clock.now()));
    }
}
function readinessLine(input, state, now) {
    const { expected } = input.version;
    const what = expected === undefined ? 'an answer' : `version ${sample_short(expected)}`;
    const time = `${(0,duration/* formatDuration */.a3)(now - state.startedAt)} of ${(0,duration/* formatDuration */.a3)(input.readiness.timeoutMs)}`;
    const needed = neededSuccesses(input.readiness);
    const many = input.targets.length > 1;
    const seen = state.targets.map((target, index) => {
        const name = many ? `${shownUrl(input.targets[index]?.url ?? '')} ` : '';
        return `${name}${progressOf(target, needed)}`;
    });
    return `health: waiting for ${what}, ${time}: ${seen.join('; ')}`;
}
function progressOf({ samples, streak, readyAt }, needed) {
    if (readyAt !== undefined)
        return 'ready';
    if (streak > 0)
        return `good ${streak}/${needed}`;
    return samples.at(-1)?.text ?? 'not asked yet';
}
function bakeLine({ startedAt, targets }, { durationMs }, now) {
    const samples = targets.flat();
    const latency = latencyOf(samples);
    const speed = latency ? `, p50 ${(0,duration/* formatDuration */.a3)(latency.p50)}, p95 ${(0,duration/* formatDuration */.a3)(latency.p95)}` : '';
    const time = `${(0,duration/* formatDuration */.a3)(now - startedAt)} of ${(0,duration/* formatDuration */.a3)(durationMs)}`;
    return `health: watching it, ${time}: ${errorsOf(samples).length} errors of ${samples.length}${speed}`;
}
//# sourceMappingURL=watch.js.map
;// CONCATENATED MODULE: ./build/src/gates/health/baseline.js








/**
 * Measures what answers now, before a deployment, as the bake will measure it afterwards. Whatever version answers is
 * right, and a service that answers nothing yet is no failure: the first deployment has no before.
 */
async function takeBaseline(input, services) {
    const startedAt = services.clock.now();
    const bake = { ...(input.bake ?? health_input/* healthDefaults */.H.bake), maxErrorShare: 1 };
    const now = { ...input, version: {} };
    const { targets } = await runBake(now, bake, services);
    const baseline = {
        kind: 'lockkeeper-health-baseline',
        takenAt: new Date(startedAt).toISOString(),
        targets: input.targets.map(({ url, connectTo }, index) => {
            const samples = targets[index] ?? [];
            const latency = latencyOf(samples);
            return {
                url: shownUrl(url),
                ...(connectTo === undefined ? {} : { connectTo }),
                samples: samples.length,
                errors: errorsOf(samples).length,
                ...(latency === undefined ? {} : { latency }),
            };
        }),
    };
    return { baseline, check: baselineCheck(baseline, input, services.clock.now() - startedAt) };
}
function baselineCheck(baseline, { project }, durationMs) {
    const measured = baseline.targets.some(({ latency }) => latency !== undefined);
    return {
        gate: 'health',
        project,
        status: measured ? 'passed' : 'skipped',
        summary: `before the deployment: ${baseline.targets.map(targetText).join('; ')}`,
        findings: [],
        muted: [],
        durationMs,
        migrations: [],
        facts: [],
    };
}
function targetText({ url, samples, errors, latency }) {
    if (!latency)
        return `${url} gave no good answer in ${samples} probes, nothing to compare with later`;
    const times = `p50 ${(0,duration/* formatDuration */.a3)(latency.p50)}, p95 ${(0,duration/* formatDuration */.a3)(latency.p95)}`;
    return `${url} ${times}, ${errors} errors of ${samples} probes`;
}
const milliseconds = schemas/* number */.aig().min(0);
const count = schemas/* int */.Whr().min(0);
const baselineSchema = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('lockkeeper-health-baseline'),
    takenAt: iso/* datetime */.w$(),
    targets: schemas/* array */.YOg(schemas/* object */.Ikc({
        url: schemas/* string */.YjP(),
        connectTo: schemas/* string */.YjP().exactOptional(),
        samples: count,
        errors: count,
        latency: schemas/* object */.Ikc({
            samples: count,
            p50: milliseconds,
            p95: milliseconds,
            p99: milliseconds.exactOptional(),
            max: milliseconds,
        })
            .exactOptional(),
    })),
});
/** The baseline in a file's text. Throws `UserError`, naming the file, for anything else. */
function parseBaseline(text, file) {
    const parsed = baselineSchema.safeParse(jsonOf(text));
    if (parsed.success)
        return parsed.data;
    throw new errors/* UserError */.yo({
        what: 'is no baseline of the health gate',
        where: { file },
        why: 'latency cannot be compared with what was before the deployment',
        fix: `write it anew before the deployment: lockkeeper health --phase baseline --baseline-path ${file}`,
    });
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=baseline.js.map
// EXTERNAL MODULE: ./build/src/gates/health/rules.js
var rules = __webpack_require__(8038);
;// CONCATENATED MODULE: ./build/src/gates/health/findings.js





const rulesByKind = {
    good: rules/* healthRules */.c.notReady,
    busy: rules/* healthRules */.c.notReady,
    old: rules/* healthRules */.c.oldVersion,
    unversioned: rules/* healthRules */.c.noVersion,
    denied: rules/* healthRules */.c.denied,
    wrong: rules/* healthRules */.c.wrongAnswer,
    slow: rules/* healthRules */.c.slowAnswer,
    dns: rules/* healthRules */.c.unknownName,
    tls: rules/* healthRules */.c.tls,
    suspended: rules/* healthRules */.c.suspended,
    certificate: rules/* healthRules */.c.certificate,
};
/** How an address is named to a person. */
function nameOf({ url, connectTo }) {
    return connectTo === undefined ? shownUrl(url) : `${shownUrl(url)} (at ${connectTo})`;
}
/** Why an address did not become ready. */
function unreadyFinding(watched, input, because) {
    const { target, state } = watched;
    const last = state.samples.at(-1);
    const versions = new Set(state.samples.slice(-20).flatMap(({ version }) => version ?? []));
    const rule = last &&
        ['old', 'good'].includes(last.kind) &&
        versions.size > 1 &&
        (state.everMatched || last.kind === 'good')
        ? rules/* healthRules */.c.mixedVersions
        : rulesByKind[last?.kind ?? 'busy'];
    const { expected } = input.version;
    const wanted = expected === undefined ? '' : ` for version ${sample_short(expected)}`;
    const when = because === 'late'
        ? `, after waiting ${(0,duration/* formatDuration */.a3)(input.readiness.timeoutMs)}${wanted}`
        : ', and waiting does not heal that';
    const said = rule === rules/* healthRules */.c.mixedVersions ? [...versions].map(sample_short).join(' and ') : last?.text;
    const verb = last?.status === undefined ? '' : 'answers ';
    return finding(rule, target, {
        title: `${nameOf(target)}: ${verb}${said ?? 'no answer'}${when}`,
        detail: historyOf(state.samples).join('\n'),
    });
}
/** What is wrong with how a ready address baked. */
function bakeFindings({ target, baked, baseline }, bake) {
    return judgeBake(baked, bake, baseline).map((problem) => bakeFinding(problem, target, baked));
}
function bakeFinding(problem, target, samples) {
    const name = nameOf(target);
    switch (problem.is) {
        case 'errors':
            return finding(rules/* healthRules */.c.bakeErrors, target, {
                title: `${name}: ready, and then ${problem.errors} of ${problem.samples} probes failed`,
                detail: historyOf(errorsOf(samples)).join('\n'),
            });
        case 'slow':
            return finding(rules/* healthRules */.c.slowAnswer, target, {
                title: `${name}: ${problem.name} is ${(0,duration/* formatDuration */.a3)(problem.ms)}, over the limit of ${(0,duration/* formatDuration */.a3)(problem.limit)}`,
            });
        case 'slower':
            return finding(rules/* healthRules */.c.slower, target, {
                title: `${name}: ${problem.name} went from ${(0,duration/* formatDuration */.a3)(problem.before)} before the deployment to ${(0,duration/* formatDuration */.a3)(problem.ms)}`,
            });
    }
}
/** What is worth knowing of an address that is ready. */
function remarks({ target, state, baked }, input) {
    const cached = [...state.samples, ...baked].find((sample) => sample.cached !== undefined)?.cached;
    return [
        ...(state.readyAt !== undefined && !state.everMatched ? [unverified(target, input)] : []),
        ...(cached === undefined
            ? []
            : [
                finding(rules/* healthRules */.c.cachedAnswer, target, {
                    title: `${nameOf(target)}: a cache answered (${cached})`,
                }),
            ]),
    ];
}
function unverified(target, { version }) {
    const why = version.expected === undefined
        ? 'nobody said which version to expect (`commit` or `expect-version`)'
        : `it shows no commit where services usually do, so ${sample_short(version.expected)} could not be looked for`;
    return finding(rules/* healthRules */.c.unverifiedVersion, target, {
        title: `${nameOf(target)}: unverified version: ${why}`,
    });
}
function finding(rule, target, { title, detail }) {
    return {
        rule: rule.id,
        severity: rule.severity === 'off' ? 'notice' : rule.severity,
        title,
        ...(detail ? { detail } : {}),
        fix: rule.mend,
        subject: nameOf(target),
    };
}
const mostLines = 8;
/** What was seen, the same in a row as one line: `06:01:02 503 (12 times)`. */
function historyOf(samples) {
    const groups = [];
    for (const sample of samples) {
        const last = groups.at(-1);
        if (last?.text === sample.text)
            last.times += 1;
        else
            groups.push({ first: sample, text: sample.text, times: 1 });
    }
    const shown = groups.slice(-mostLines);
    const left = groups.length - shown.length;
    const edge = samples.findLast((sample) => sample.edge !== undefined)?.edge;
    return [
        ...(left > 0 ? [`${left} earlier changes left out`] : []),
        ...shown.map(({ first, text, times }) => {
            const time = new Date(first.at).toISOString().slice(11, 19);
            return `${time} UTC  ${text}${times > 1 ? ` (${times} times)` : ''}`;
        }),
        ...(edge === undefined ? [] : [`the edge says: ${edge}`]),
    ];
}
//# sourceMappingURL=findings.js.map
;// CONCATENATED MODULE: ./build/src/gates/health/conclude.js







/** The gate's result. */
function conclude(input, seen) {
    const { because, watched } = seen;
    const blamed = because === 'hopeless' ? watched.filter(({ state }) => state.hopeless) : watched;
    const errors = because === 'ready'
        ? watched.flatMap((one) => (input.bake ? bakeFindings(one, input.bake) : []))
        : blamed
            .filter(({ state }) => state.readyAt === undefined)
            .map((one) => unreadyFinding(one, input, because));
    const findings = [...errors, ...watched.flatMap((one) => remarks(one, input))];
    const health = {
        ...(input.version.expected === undefined ? {} : { expected: input.version.expected }),
        targets: watched.map((one) => targetOf(one, seen.startedAt)),
    };
    return {
        gate: 'health',
        project: input.project,
        status: errors.length > 0 ? 'failed' : 'passed',
        summary: errors[0]?.title ?? passedSummary(input, health),
        findings,
        muted: [],
        durationMs: seen.endedAt - seen.startedAt,
        migrations: [],
        facts: [],
        health,
    };
}
function targetOf({ target, state, baked, baseline }, startedAt) {
    const samples = [...state.samples, ...baked];
    const last = samples.at(-1);
    const versioned = samples.findLast((sample) => sample.version !== undefined);
    const days = samples.findLast((sample) => sample.certificateDays !== undefined)?.certificateDays;
    return {
        url: shownUrl(target.url),
        ...(target.connectTo === undefined ? {} : { connectTo: target.connectTo }),
        ready: state.readyAt !== undefined,
        ...(state.readyAt === undefined ? {} : { readyMs: state.readyAt - startedAt }),
        ...(versioned?.version === undefined ? {} : { version: sample_short(versioned.version) }),
        verified: versioned?.matched ?? false,
        probes: samples.length,
        ...(last === undefined ? {} : { last: last.text }),
        ...(days === undefined ? {} : { certificateDays: days }),
        ...(baked.length === 0 ? {} : { bake: bakeOf(baked, baseline) }),
    };
}
function bakeOf(samples, baseline) {
    const latency = latencyOf(samples);
    return {
        samples: samples.length,
        errors: errorsOf(samples).length,
        ...(latency === undefined ? {} : { latency }),
        ...(baseline === undefined ? {} : { baseline }),
        timeline: samples.map((sample) => (isAnswered(sample) ? sample.ms : null)),
    };
}
function passedSummary(input, { targets }) {
    const names = input.targets.map(nameOf).join(' and ');
    const verified = targets.every((target) => target.verified);
    const expected = input.version.expected;
    const version = verified && expected !== undefined ? `version ${sample_short(expected)}` : 'unverified version';
    const ready = Math.max(...targets.map(({ readyMs = 0 }) => readyMs));
    return [
        `${names}: ${version}`,
        `${neededSuccesses(input.readiness)} good answers in a row after ${(0,duration/* formatDuration */.a3)(ready)}`,
        ...(input.bake ? [`then ${bakedText(targets)} in ${(0,duration/* formatDuration */.a3)(input.bake.durationMs)}`] : []),
    ].join(', ');
}
function bakedText(targets) {
    const samples = targets.reduce((sum, { bake }) => sum + (bake?.samples ?? 0), 0);
    const errors = targets.reduce((sum, { bake }) => sum + (bake?.errors ?? 0), 0);
    return `${errors === 0 ? 'no' : errors} ${errors === 1 ? 'error' : 'errors'} in ${samples} probes`;
}
//# sourceMappingURL=conclude.js.map
;// CONCATENATED MODULE: ./build/src/gates/health/health.js



/**
 * Waits until the expected version answers at every address, as often in a row as asked, then watches it for the time
 * of the bake. What the service does is a value; rejects only with the signal's reason.
 */
async function checkHealth(input, services) {
    const { because, state } = await awaitReadiness(input, services);
    const bake = because === 'ready' && input.bake ? await runBake(input, input.bake, services) : undefined;
    return conclude(input, {
        because,
        startedAt: state.startedAt,
        endedAt: services.clock.now(),
        watched: input.targets.flatMap((target, index) => {
            const targetState = state.targets[index];
            if (targetState === undefined)
                return [];
            const baseline = baselineOf(input.baseline, target);
            return [{ target, state: targetState, baked: bake?.targets[index] ?? [], baseline }];
        }),
    });
}
function baselineOf(baseline, target) {
    return baseline?.targets.find(({ url, connectTo }) => url === shownUrl(target.url) && connectTo === target.connectTo)?.latency;
}
//# sourceMappingURL=health.js.map
// EXTERNAL MODULE: ./build/src/publish/report-file.js + 17 modules
var report_file = __webpack_require__(76840);
// EXTERNAL MODULE: ./build/src/stages/open-http.js + 5 modules
var open_http = __webpack_require__(6918);
// EXTERNAL MODULE: ./build/src/stages/health/health-inputs.js
var health_inputs = __webpack_require__(88812);
// EXTERNAL MODULE: ./build/src/stages/health/health-options.js
var health_options = __webpack_require__(12131);
// EXTERNAL MODULE: ./build/src/stages/health/health-plan.js
var health_plan = __webpack_require__(68858);
;// CONCATENATED MODULE: ./build/src/stages/health/health-checks.js










/** Judges deployments without a report of its own, for a whole release. */
async function judgeDeployments(given, deployed, host) {
    const inputs = (0,health_plan/* planHealth */.o)(given, (0,health_options.healthOptions)(given), { host, deployed });
    return judgeHealth(inputs, { given, host, cwd: (0,external_node_path_.resolve)(host.cwd, given.workingDirectory ?? '.') });
}
/**
 * Judges what a rollback has brought back, by the same inputs as the release before. The version that those name is
 * the one that was taken back: the deployment's own commit must answer, or any version where names are no commits.
 */
async function judgeRolledBack(given, deployment, host) {
    const expectVersion = given.expectVersion === undefined ? undefined : 'any';
    const [check] = await judgeDeployments({ ...given, commit: undefined, expectVersion }, [deployment], host);
    if (!check)
        throw new Error('a health gate without a result');
    return check;
}
/** Judges what answers at each. */
async function judgeHealth(inputs, place) {
    const baseline = await readBaseline(place);
    return withServices(place.host, (services) => Promise.all(inputs.map((input) => checkHealth({ ...input, ...(baseline ? { baseline } : {}) }, services))));
}
/** Measures what answers at each, and writes it down for the time after the deployment. */
async function measureHealth(inputs, { given, cwd, host }) {
    const taken = await withServices(host, (services) => Promise.all(inputs.map((input) => takeBaseline(input, services))));
    const [first] = taken;
    if (first) {
        const baseline = { ...first.baseline, targets: taken.flatMap((one) => one.baseline.targets) };
        const path = given.baselinePath ?? health_inputs/* defaultBaselinePath */.Q6;
        await (0,report_file/* writeWhole */.f8)((0,external_node_path_.resolve)(cwd, path), `${JSON.stringify(baseline, null, 2)}\n`);
        host.log.info(`baseline written to ${path}`);
    }
    return taken.map(({ check }) => check);
}
async function withServices(host, body) {
    const { clock, signal, log } = host;
    const http = (0,open_http/* openHttp */.f)(host);
    try {
        return await body({ http, clock, signal, progress: log.progress });
    }
    finally {
        await http.close();
    }
}
/** A baseline that was named must be there; at its usual place it may be missing. */
async function readBaseline({ given, cwd }) {
    const path = given.baselinePath ?? health_inputs/* defaultBaselinePath */.Q6;
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, path), 'utf8').catch(() => undefined);
    if (text !== undefined)
        return parseBaseline(text, path);
    if (given.baselinePath === undefined)
        return undefined;
    throw new errors/* UserError */.yo({
        what: 'there is no such file',
        where: { file: path },
        why: 'latency was to be compared with what was before the deployment',
        fix: `before the deployment run: lockkeeper health --phase baseline --baseline-path ${path}`,
    });
}
//# sourceMappingURL=health-checks.js.map

/***/ }),

/***/ 12131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   healthOptions: () => (/* binding */ healthOptions),
/* harmony export */   healthProblems: () => (/* binding */ healthProblems)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _gates_health_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45393);
/* harmony import */ var _http_json_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57860);



/** Reads what was given. Throws one `UserError` with every problem. */
function healthOptions(given) {
    const { options, problems } = read(given);
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems);
    return options;
}
/** Everything in the inputs that cannot be. */
function healthProblems(given) {
    return read(given).problems;
}
function read(given) {
    const problems = [];
    const options = {
        urls: (given.url ?? []).map((url) => checkedUrl(url, problems)),
        headers: headersOf(given, problems),
        place: placeOf(given, problems),
        expect: expectOf(given, problems),
        readiness: paceOf(given),
        bake: given.skipBake ? undefined : bakeOf(given, problems),
    };
    checkConnectTo(given.connectTo, problems);
    return { options, problems };
}
function checkedUrl(url, problems) {
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
        problems.push({
            what: `${JSON.stringify(url.slice(0, 100))} is no http or https address`,
            where: 'url',
            fix: 'write it whole: https://api.example.com/health',
        });
    }
    return url;
}
function checkConnectTo(connectTo, problems) {
    if (connectTo === undefined || /^(\[[0-9a-f:.]+\]|[^\s/:@]+)(:\d{1,5})?$/i.test(connectTo))
        return;
    problems.push({
        what: `${JSON.stringify(connectTo.slice(0, 100))} is no host or host:port`,
        where: 'connect-to',
        fix: 'write the host alone: my-service.onrender.com',
    });
}
/** `name: value`; a colon with a space behind it separates, else the first one. */
function pair(item) {
    const found = /^(.+?):\s+(.+)$/.exec(item) ?? /^([^:]+):(.+)$/.exec(item);
    return found?.[1] && found[2] ? [found[1].trim(), found[2].trim()] : undefined;
}
function headersOf(given, problems) {
    const pairs = (given.header ?? []).flatMap((item) => {
        const found = pair(item);
        if (found && /^[\w!#$%&'*+.^`|~-]+$/.test(found[0]))
            return [[found[0].toLowerCase(), found[1]]];
        // The value may be a secret: nothing of the text is shown.
        problems.push({ what: 'is not of the form `name: value`', where: 'header', fix: 'write X-Name: value' });
        return [];
    });
    const token = given.bearerToken;
    return { ...Object.fromEntries(pairs), ...(token ? { authorization: `Bearer ${token}` } : {}) };
}
function placeOf(given, problems) {
    const { versionJson, versionHeader, versionPattern } = given;
    const places = [];
    if (versionJson !== undefined) {
        checkPath(versionJson, 'version-json', problems);
        places.push({ in: 'json', path: versionJson });
    }
    if (versionHeader !== undefined)
        places.push({ in: 'header', name: versionHeader });
    if (versionPattern !== undefined) {
        places.push({
            in: 'pattern',
            pattern: patternOf({ source: versionPattern }, 'version-pattern', problems),
        });
    }
    if (places.length > 1) {
        problems.push({
            what: 'the version is said to stand in several places',
            where: 'version-json, version-header, version-pattern',
            fix: 'keep one of them',
        });
    }
    return places[0];
}
function checkPath(path, where, problems) {
    const problem = (0,_http_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonPathProblem */ .tX)(path);
    if (problem === undefined)
        return;
    problems.push({
        what: `${JSON.stringify(path.slice(0, 100))} is no path into JSON: ${problem}`,
        where,
        fix: 'write names with dots between (git.commit, checks.0.status), or JSONPath that begins with $',
    });
}
function patternOf({ source, flags }, where, problems) {
    try {
        return new RegExp(source, flags);
    }
    catch {
        problems.push({ what: `${JSON.stringify(source.slice(0, 100))} is no regular expression`, where });
        return /$^/;
    }
}
function expectOf(given, problems) {
    const body = expectedOf(given.expect ?? [], 'expect', problems);
    for (const { name } of body)
        checkPath(name, 'expect', problems);
    return {
        statuses: (given.expectStatus ?? []).flatMap((item) => statusesOf(item, problems)),
        body,
        headers: expectedOf(given.expectHeader ?? [], 'expect-header', problems),
        ...(given.maxLatency === undefined ? {} : { maxLatencyMs: given.maxLatency }),
        ...(given.minCertificateDays === undefined ? {} : { certificateDays: given.minCertificateDays }),
    };
}
function expectedOf(items, where, problems) {
    return items.flatMap((item) => {
        const [name, value] = pair(item) ?? [];
        if (name === undefined || value === undefined) {
            const what = `${JSON.stringify(item.slice(0, 100))} is not of the form \`name: value\``;
            problems.push({ what, where, fix: 'write for example status: healthy' });
            return [];
        }
        const [, source, flags] = /^\/(.+)\/(i?)$/.exec(value) ?? [];
        if (source === undefined)
            return [{ name, value }];
        return [{ name, value: patternOf({ source, flags }, where, problems) }];
    });
}
function statusesOf(item, problems) {
    if (/^[1-5]xx$/i.test(item)) {
        return Array.from({ length: 100 }, (_, index) => Number(item[0]) * 100 + index);
    }
    if (/^[1-5]\d\d$/.test(item))
        return [Number(item)];
    const what = `${JSON.stringify(item.slice(0, 100))} is no status`;
    problems.push({ what, where: 'expect-status', fix: 'write numbers (200, 204) or 2xx' });
    return [];
}
function paceOf(given) {
    const { readiness } = _gates_health_input_js__WEBPACK_IMPORTED_MODULE_1__/* .healthDefaults */ .H;
    return {
        ...readiness,
        timeoutMs: given.timeout ?? readiness.timeoutMs,
        probeTimeoutMs: given.probeTimeout ?? readiness.probeTimeoutMs,
        successes: given.successes ?? readiness.successes,
        intervalMs: given.interval ?? readiness.intervalMs,
        instances: given.instances ?? readiness.instances,
    };
}
function bakeOf(given, problems) {
    const { bake } = _gates_health_input_js__WEBPACK_IMPORTED_MODULE_1__/* .healthDefaults */ .H;
    const share = given.maxErrorShare;
    return {
        durationMs: given.bake ?? bake.durationMs,
        intervalMs: given.bakeInterval ?? bake.intervalMs,
        maxErrorShare: share === undefined ? bake.maxErrorShare : share / 100,
        minSamples: given.minSamples ?? bake.minSamples,
        maxSlowdown: factorOf(given.maxSlowdown ?? String(bake.maxSlowdown), problems),
        slowdownFloorMs: given.slowdownFloor ?? bake.slowdownFloorMs,
        ...(given.maxP50 === undefined ? {} : { maxP50Ms: given.maxP50 }),
        ...(given.maxP95 === undefined ? {} : { maxP95Ms: given.maxP95 }),
    };
}
function factorOf(text, problems) {
    const factor = /^\d{1,4}(\.\d{1,4})?$/.test(text) ? Number(text) : 0;
    if (factor >= 1)
        return factor;
    const what = `${JSON.stringify(text.slice(0, 20))} is no factor of at least 1`;
    problems.push({ what, where: 'max-slowdown', fix: 'write for example 1.5' });
    return 1;
}
//# sourceMappingURL=health-options.js.map

/***/ }),

/***/ 68858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ planHealth)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/**
 * One input for the addresses that were named, else one for each service that went live. Throws `UserError` where
 * there is neither.
 */
function planHealth(given, options, { host, deployed }) {
    const [only, ...others] = deployed;
    if (options.urls.length > 0) {
        const deployment = others.length === 0 ? only : undefined;
        return [inputOf(options.urls, { given, options, host, deployment })];
    }
    const answering = deployed.flatMap((deployment) => deployment.service.url === undefined ? [] : [{ deployment, url: deployment.service.url }]);
    if (answering.length === 0)
        throw noUrl(deployed);
    return answering.map(({ deployment, url }) => inputOf([new URL(given.path ?? '/health', url).href], { given, options, host, deployment }));
}
function inputOf(urls, { given, options, host, deployment }) {
    const { headers, place, expect, readiness, bake } = options;
    const expected = expectedVersion(given, host, deployment);
    const instances = given.instances ?? deployment?.service.instances ?? readiness.instances;
    return {
        project: deployment?.service.name ?? '.',
        targets: urls.flatMap((url) => [
            { url, headers },
            ...(given.connectTo === undefined ? [] : [{ url, headers, connectTo: given.connectTo }]),
        ]),
        version: { ...(expected === undefined ? {} : { expected }), ...(place === undefined ? {} : { place }) },
        expect,
        readiness: { ...readiness, instances },
        ...(bake === undefined ? {} : { bake }),
    };
}
/** A deployment of an image has no commit to look for; without any deployment the workflow's commit is meant. */
function expectedVersion(given, host, deployment) {
    if (given.phase === 'baseline' || given.expectVersion === 'any')
        return undefined;
    const named = given.expectVersion ?? given.commit;
    if (named !== undefined)
        return named;
    if (deployment !== undefined)
        return deployment.commit;
    return host.kind === 'actions' ? host.env.GITHUB_SHA : undefined;
}
function noUrl(deployed) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: deployed.length === 0
            ? 'nobody said where the service answers, and no report in .lockkeeper/ has a deployment that went live'
            : `${deployed.map(({ service }) => service.name).join(', ')} went live and answers at no address`,
        where: 'url',
        why: 'without an address nothing can be probed',
        fix: 'lockkeeper health --url https://api.example.com/health',
    });
}
//# sourceMappingURL=health-plan.js.map

/***/ })

};
