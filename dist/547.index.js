export const id = 547;
export const ids = [547];
export const modules = {

/***/ 99580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ readJobRequest)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(60416);
;// CONCATENATED MODULE: ./build/src/gates/job/command-secrets.js

/** How well-known tokens begin. */
const tokens = [
    [/\brnd_[A-Za-z0-9]{16,}/g, 'a Render API key'],
    [/\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,})/g, 'a GitHub token'],
    [/\bxox[abeoprs]-[\w-]{10,}/g, 'a Slack token'],
    [/\b[sr]k_live_\w{10,}/g, 'a payment key'],
    [/\bAKIA[0-9A-Z]{16}\b/g, 'a cloud access key'],
    [/-----BEGIN [A-Z ]*PRIVATE KEY-----/g, 'a private key'],
];
/**
 * Secrets written out in a start command. Platforms show the command on the job's page and in their API to everyone
 * in the workspace, so a secret belongs in the service's environment, where the command reads it as `$NAME`.
 */
function commandSecrets(command, known) {
    const given = known
        .filter((secret) => secret.length >= 4 && command.includes(secret))
        .map((text) => ({ what: 'a secret that this step was given', text }));
    const found = tokens.flatMap(([pattern, what]) => [...command.matchAll(pattern)].map(([text]) => ({ what, text })));
    return [...given, ...addressPasswords(command), ...found, ...assignedSecrets(command)];
}
function addressPasswords(command) {
    const addresses = [...command.matchAll(/[a-z][a-z0-9+.-]{0,30}:\/\/[^\s'"`]+/gi)].map(([text]) => text);
    return addresses
        .flatMap(redact/* secretsOf */.Fj)
        .filter(isLiteral)
        .map((text) => ({ what: 'the password of an address', text }));
}
const named = /(?<![\w$-])(--?)?([\w-]*(?:password|passwd|secret|token|(?:api|access|secret|private)[_-]?key))(=|\s+)(?:"([^"]*)"|'([^']*)'|([^\s"';|&)]+))/gi;
/** `API_TOKEN=abc`, `--password abc`: a name that means a secret, with a value that is no variable. */
function assignedSecrets(command) {
    return [...command.matchAll(named)].flatMap(([, dashes, name = '', sign, double, single, bare]) => {
        const text = double ?? single ?? bare ?? '';
        const assigned = sign === '=' || dashes !== undefined;
        return assigned && isLiteral(text) ? [{ what: `a value for ${name}`, text }] : [];
    });
}
/** `$NAME`, `${NAME}` and `$(...)` are what a secret should be replaced with; a path or a flag is none. */
function isLiteral(text) {
    return text.length >= 4 && !/[$`]/.test(text) && !/^(?:[./~-]|(?:true|false|none|null)$)/i.test(text);
}
//# sourceMappingURL=command-secrets.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/platforms/rules.js
var rules = __webpack_require__(29589);
// EXTERNAL MODULE: ./build/src/platforms/render/calls.js
var render_calls = __webpack_require__(45370);
// EXTERNAL MODULE: ./build/src/platforms/render/context.js
var context = __webpack_require__(97880);
// EXTERNAL MODULE: ./build/src/platforms/render/environment.js + 1 modules
var render_environment = __webpack_require__(53911);
// EXTERNAL MODULE: ./build/src/platforms/render/refused.js
var refused = __webpack_require__(73799);
;// CONCATENATED MODULE: ./build/src/platforms/render/job-base.js






/** Deploys that are looked through for a build. */
const newestDeploys = 50;
/**
 * What a job of this service would run with. Throws `UserError` for a service that is not there or cannot run jobs.
 */
async function readJobBase({ api, service: id, environment }, signal) {
    const calls = (0,render_calls/* renderCalls */.g)(api, id, signal);
    const found = await calls.service();
    if (!found.ok)
        throw (0,refused/* refusedError */.b)(found, { what: `read service ${id}`, id });
    refuseUnfit(found.data);
    const deploys = await calls.deploys(newestDeploys);
    if (!deploys.ok)
        throw (0,refused/* refusedError */.b)(deploys, { what: `read the deploys of ${id}`, id });
    const build = newestBuild(deploys.data);
    return {
        service: (0,context/* toService */.Rh)(found.data),
        findings: [
            ...suspension(found.data),
            ...(environment ? await (0,render_environment/* inspectEnvironment */.e)(calls, found.data, environment) : []),
        ],
        ownerId: found.data.ownerId,
        ...(build ? { build } : {}),
    };
}
function refuseUnfit({ id, name, type }) {
    if (type !== 'static_site')
        return;
    throw new errors/* UserError */.yo({
        what: `${name} (${id}) is a static site: Render runs no jobs for it`,
        where: 'service',
        fix: 'name the web service, private service, background worker or cron job whose code the command belongs to',
    });
}
function suspension({ id, name, suspended, dashboardUrl }) {
    if (suspended !== 'suspended')
        return [];
    const { id: rule, severity } = rules/* platformRules */.l.serviceSuspended;
    const title = `${name} is suspended: Render would not run a job for it`;
    const fix = `resume it${dashboardUrl ? ` at ${dashboardUrl}` : ' in the Dashboard'}, then run this again`;
    return [{ rule, severity, title, fix, subject: id }];
}
/** States that come after a build that succeeded, whatever became of the deploy then. */
const built = new Set([
    'pre_deploy_in_progress',
    'pre_deploy_failed',
    'update_in_progress',
    'update_failed',
    'live',
    'deactivated',
]);
/** Of several the newest: Render runs jobs with the build that was made last, also where its deploy failed later. */
function newestBuild(deploys) {
    const [newest] = deploys
        .filter(({ status }) => built.has(status ?? ''))
        .sort((a, b) => createdAt(b) - createdAt(a));
    if (!newest)
        return undefined;
    const { id, commit, image, finishedAt } = newest;
    return {
        deployment: id,
        ...(commit?.id === undefined ? {} : { commit: commit.id }),
        ...(image?.ref === undefined ? {} : { image: image.ref }),
        ...(finishedAt === undefined ? {} : { readyAt: finishedAt }),
    };
}
function createdAt(deploy) {
    return Date.parse(deploy.createdAt ?? '') || 0;
}
//# sourceMappingURL=job-base.js.map
// EXTERNAL MODULE: ./build/src/platforms/render/objects.js
var objects = __webpack_require__(97011);
// EXTERNAL MODULE: ./build/src/platforms/render/reason.js
var render_reason = __webpack_require__(93883);
;// CONCATENATED MODULE: ./build/src/platforms/render/job-failure.js



/** Which event tells the end of a job or of a cron run, and by which name it calls it. */
const endEvents = {
    job: { type: 'job_run_ended', key: 'jobId' },
    'cron-run': { type: 'cron_job_run_ended', key: 'cronJobRunId' },
};
const newestEvents = 100;
/** Newest events since a time (ISO 8601; Render takes one hour when not given); none that cannot be had. */
async function readEvents(api, { serviceId, type, since }, signal) {
    const path = `/services/${encodeURIComponent(serviceId)}/events`;
    const query = { type, startTime: since };
    const call = { path, name: 'event', limit: newestEvents, query, budget: 'read' };
    const answer = await api.list(call, objects/* eventSchema */.G4, signal);
    return answer.ok ? answer.data : undefined;
}
const endSchema = schemas/* object */.Ikc({ status: schemas/* string */.YjP().catch(''), reason: objects/* failureSchema */.Ig.catch({}).exactOptional() });
/** How that job ended, if one of the events tells it. */
function endOf(events, { type, key }, id) {
    const event = events.find((each) => each.type === type && each.details[key] === id);
    const read = endSchema.safeParse(event?.details);
    return read.success ? read.data : undefined;
}
/** `it exited with code 3`. Undefined where Render tells no reason. */
function failureOf({ reason }) {
    if (!reason)
        return undefined;
    const { nonZeroExit, oomKilled, timedOutSeconds, timedOutReason } = reason;
    const told = (0,render_reason/* describeFailure */.Ic)(reason);
    if (told === undefined)
        return undefined;
    const killed = oomKilled !== undefined || timedOutSeconds !== undefined || timedOutReason !== undefined;
    return {
        reason: `it ${told}`,
        ...(nonZeroExit === undefined || killed ? {} : { exitCode: nonZeroExit }),
    };
}
/** Milliseconds. Events come a little later than the end that they tell. */
const waitMs = 5000;
const looks = 4;
/** Waits a little for the event that tells why it failed. */
async function findFailure(api, { event, id, clock, ...search }, signal) {
    for (let count = 1;; count++) {
        const events = await readEvents(api, { ...search, type: event.type }, signal);
        const end = events && endOf(events, event, id);
        if (end)
            return failureOf(end);
        if (count === looks)
            return undefined;
        await clock.sleep(waitMs, signal);
    }
}
//# sourceMappingURL=job-failure.js.map
;// CONCATENATED MODULE: ./build/src/platforms/render/job-log.js

const pageSchema = schemas/* object */.Ikc({
    hasMore: schemas/* boolean */.zMY().exactOptional(),
    nextStartTime: schemas/* string */.YjP().exactOptional(),
    logs: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP().exactOptional(),
        message: schemas/* string */.YjP(),
        timestamp: schemas/* string */.YjP().exactOptional(),
    })),
});
const pageSize = 100;
/** What a job writes faster than this is read at the next call. */
const pagesAtOnce = 5;
const kept = 500;
/** Milliseconds. A log is worth no waiting: the job goes on without it. */
const patienceMs = 10_000;
/** Reads forward from `since`; a line that two pages share is told once. */
function tailLog(api, { ownerId, resource, since }) {
    const told = new Set();
    let startTime = since;
    let last;
    const readPage = async (signal) => {
        const query = { ownerId, resource: [resource], direction: 'forward', limit: pageSize, startTime };
        const call = { method: 'GET', path: '/logs', query, budget: 'logs', patienceMs };
        const answer = await api.ask(call, pageSchema, signal);
        return answer.ok ? answer.data : undefined;
    };
    return {
        lines: () => last,
        async read(signal) {
            const lines = [];
            for (let count = 0; count < pagesAtOnce; count++) {
                const page = await readPage(signal);
                if (!page)
                    break;
                const fresh = page.logs.filter((line) => !told.has(nameOf(line)));
                for (const line of fresh)
                    told.add(nameOf(line));
                lines.push(...fresh.flatMap(({ message }) => message.trimEnd().split(/\r\n|[\r\n]/)));
                last ??= [];
                startTime = (page.hasMore && page.nextStartTime) || (page.logs.at(-1)?.timestamp ?? startTime);
                if (!page.hasMore || fresh.length === 0)
                    break;
            }
            last = last && [...last, ...lines].slice(-kept);
            return lines;
        },
    };
}
function nameOf({ id, timestamp, message }) {
    return id ?? `${timestamp} ${message}`;
}
//# sourceMappingURL=job-log.js.map
;// CONCATENATED MODULE: ./build/src/platforms/render/start-refused.js


/** The error for a job that Render did not start. */
function startRefusedError(refusal, id) {
    const { status, message } = refusal;
    if (status === 400 && /free/i.test(message)) {
        return new errors/* UserError */.yo({
            what: `Render runs no jobs for ${id}: it is on the free plan`,
            where: 'service',
            why: message,
            fix: 'move the service to a paid plan, name a paid service of the same code, or run the command from the workflow',
        });
    }
    if (status === 400 || status === 406 || status === 422) {
        return new errors/* UserError */.yo({
            what: `Render did not take the job for ${id}: ${message}`,
            where: 'start-command or plan',
            why: `Render answered ${status}; nothing was started`,
            fix: 'compare `plan` with the instance types of https://render.com/docs/one-off-jobs, and the command with what the service can run',
        });
    }
    return (0,refused/* refusedError */.b)(refusal, { what: `start a job for ${id}`, id });
}
/** The error for a job of which nobody knows whether it runs. */
function lostStartError({ message }, id) {
    return new errors/* UserError */.yo({
        what: `it is not known whether Render started the job for ${id}: ${message}`,
        where: 'Render',
        why: 'the answer was lost, and no new job of this command has shown since',
        fix: `look at the jobs of ${id} in the Dashboard before you run this again: a job that is on its way will be followed`,
    });
}
//# sourceMappingURL=start-refused.js.map
;// CONCATENATED MODULE: ./build/src/platforms/render/watch-job.js
/** Lines come a little later than the end that they explain. */
const settleMs = 3000;
const settleLooks = 3;
/** Looks at a job until it has ended or the deadline has come, and tells the lines of its log meanwhile. */
async function watchJob(job, watch, pace) {
    const { clock, tail, everyMs, look } = pace;
    let state = job;
    watch.onChange(state);
    for (;;) {
        const seen = await look();
        if (seen && seen.status !== state.status)
            watch.onChange(seen);
        state = seen ?? state;
        await tellLines(tail, watch);
        if (state.outcome !== 'running')
            return { ...state, ...(await settle(watch, pace)) };
        const left = watch.deadline - clock.now();
        if (left <= 0)
            return { ...state, outcome: 'timed-out', ...logOf(tail) };
        await clock.sleep(Math.min(everyMs, left), watch.signal);
    }
}
async function tellLines(tail, { onLine, signal }) {
    const lines = await tail.read(signal);
    for (const line of lines)
        onLine(line);
    return lines.length;
}
async function settle(watch, { clock, tail }) {
    for (let count = 0; count < settleLooks; count++) {
        await clock.sleep(settleMs, watch.signal);
        const added = await tellLines(tail, watch);
        if (added === 0 && (tail.lines() ?? []).length > 0)
            break;
    }
    return logOf(tail);
}
function logOf(tail) {
    const log = tail.lines();
    return log === undefined ? {} : { log };
}
//# sourceMappingURL=watch-job.js.map
;// CONCATENATED MODULE: ./build/src/platforms/render/cron.js









/** Milliseconds. The API has no way to read one run: its end is told by an event. */
const everyMs = 10_000;
const dayMs = 24 * 3_600_000;
const looksForLost = 3;
const cancelMs = 4000;
const started = 'cron_job_run_started';
const ended = endEvents['cron-run'];
/**
 * Runs of a cron job on Render. Triggering one cancels a run that is active, so callers look at `running` first.
 */
function renderCron(options) {
    const { api, service: id, clock } = options;
    const path = `/cron-jobs/${encodeURIComponent(id)}/runs`;
    let base;
    const openBase = (signal) => {
        base ??= readCronBase(options, signal);
        return base;
    };
    const events = (since, signal) => readEvents(api, { serviceId: id, since }, signal);
    const linkOf = async (signal) => {
        const { link } = (await openBase(signal)).service;
        return link === undefined ? {} : { link };
    };
    const active = async (signal) => {
        const found = activeRun((await events(new Date(clock.now() - dayMs).toISOString(), signal)) ?? []);
        return found && { ...found, ...(await linkOf(signal)) };
    };
    return {
        kind: 'cron-run',
        preflight: openBase,
        running: (_, signal) => active(signal),
        async start(_, signal) {
            const answer = await api.ask({ method: 'POST', path, budget: 'write' }, objects/* cronRunSchema */.Hl, signal);
            if (answer.ok)
                return { ...stateOf(answer.data, answer.date), ...(await linkOf(signal)) };
            if (!answer.sent || (answer.status ?? 500) < 500) {
                throw (0,refused/* refusedError */.b)(answer, { what: `start a run of ${id}`, id });
            }
            for (let count = 0; count < looksForLost; count++) {
                const found = await active(signal);
                if (found)
                    return found;
                await clock.sleep(everyMs, signal);
            }
            throw lostStartError(answer, id);
        },
        async follow(run, watch) {
            const { ownerId } = await openBase(watch.signal);
            const tail = tailLog(api, { ownerId, resource: id, since: run.createdAt });
            const look = async () => {
                const seen = await events(run.createdAt, watch.signal);
                const end = seen && endOf(seen, ended, run.id);
                return end && { ...run, outcome: outcomeOf(end.status), status: end.status };
            };
            return watchJob(run, watch, { clock, tail, everyMs, look });
        },
        failure: (run, signal) => findFailure(api, { serviceId: id, event: ended, id: run.id, since: run.createdAt, clock }, signal),
        cancel: (_, signal) => cancelRun(api, path, signal),
    };
}
async function readCronBase(options, signal) {
    const base = await readJobBase(options, signal);
    if (base.service.type === 'cron_job')
        return base;
    throw new errors/* UserError */.yo({
        what: `${base.service.name} (${base.service.id}) is no cron job but a ${base.service.type}`,
        where: 'start-command',
        why: 'without a command only a cron job can be run: with its own',
        fix: 'give `start-command`, for example: start-command: alembic upgrade head',
    });
}
/** The newest run that has begun and not ended. */
function activeRun(events) {
    const runs = events
        .filter(({ type }) => type === started)
        .map(({ details, timestamp }) => ({ id: String(details.cronJobRunId ?? ''), timestamp }))
        .filter(({ id }) => id !== '' && !endOf(events, ended, id))
        .sort((a, b) => Date.parse(b.timestamp ?? '') - Date.parse(a.timestamp ?? ''));
    const [newest] = runs;
    if (!newest)
        return undefined;
    const { id, timestamp } = newest;
    return { id, outcome: 'running', status: 'pending', ...(timestamp ? { createdAt: timestamp } : {}) };
}
const ends = {
    successful: 'succeeded',
    unsuccessful: 'failed',
    canceled: 'canceled',
};
function outcomeOf(status) {
    return (status !== undefined && Object.hasOwn(ends, status) && ends[status]) || 'running';
}
function stateOf({ id, status = '' }, date) {
    return { id, status, outcome: outcomeOf(status), createdAt: new Date(date).toISOString() };
}
async function cancelRun(api, path, signal) {
    const limits = { timeoutMs: cancelMs, patienceMs: cancelMs, repeatable: true };
    const answer = await api.ask({ method: 'DELETE', path, budget: 'cancel', ...limits }, schemas/* unknown */.L5J(), signal);
    return answer.ok ? { result: 'done' } : { result: 'refused', reason: answer.message };
}
//# sourceMappingURL=cron.js.map
;// CONCATENATED MODULE: ./build/src/platforms/render/jobs.js







/** Milliseconds between two looks at a job; each look reads its log too, and Render allows 30 reads a minute. */
const jobs_everyMs = 5000;
/** Jobs that are looked through for one that is on its way. */
const newestJobs = 50;
/** Looks for a job whose creation was not answered. */
const jobs_looksForLost = 4;
const jobs_cancelMs = 4000;
/** One-off jobs of a service on Render. The command is handed to Render as it is; no shell sees it here. */
function renderJobs(options) {
    const { api, service: id, clock } = options;
    const path = `/services/${encodeURIComponent(id)}/jobs`;
    let base;
    const openBase = (signal) => {
        base ??= readJobBase(options, signal);
        return base;
    };
    const state = async (job, signal) => jobs_stateOf(job, (await openBase(signal)).service.link);
    const newest = (signal) => api.list({ path, name: 'job', limit: newestJobs, budget: 'read' }, objects/* jobSchema */.jQ, signal);
    return {
        kind: 'job',
        preflight: openBase,
        async running(command, signal) {
            const jobs = await newest(signal);
            if (!jobs.ok)
                throw (0,refused/* refusedError */.b)(jobs, { what: `read the jobs of ${id}`, id });
            const found = jobs.data.find((job) => job.startCommand === command && isOnItsWay(job));
            return found && state(found, signal);
        },
        async start(command, signal) {
            const before = await newest(signal);
            if (!before.ok)
                throw (0,refused/* refusedError */.b)(before, { what: `read the jobs of ${id}`, id });
            const body = { startCommand: command, ...(options.plan === undefined ? {} : { planId: options.plan }) };
            const answer = await api.ask({ method: 'POST', path, body, budget: 'write' }, objects/* jobSchema */.jQ, signal);
            if (answer.ok)
                return state(answer.data, signal);
            if (!mayHaveStarted(answer))
                throw startRefusedError(answer, id);
            const known = new Set(before.data.map((job) => job.id));
            for (let count = 0; count < jobs_looksForLost; count++) {
                const jobs = await newest(signal);
                const ours = jobs.ok && jobs.data.find((job) => !known.has(job.id) && job.startCommand === command);
                if (ours)
                    return state(ours, signal);
                await clock.sleep(jobs_everyMs, signal);
            }
            throw lostStartError(answer, id);
        },
        async follow(job, watch) {
            const { ownerId } = await openBase(watch.signal);
            const tail = tailLog(api, { ownerId, resource: job.id, since: job.createdAt });
            const look = async () => {
                const answer = await readJob(api, `${path}/${encodeURIComponent(job.id)}`, watch.signal);
                if (answer.ok)
                    return state(answer.data, watch.signal);
                if (isFinal(answer))
                    throw (0,refused/* refusedError */.b)(answer, { what: `read ${job.id}`, id: job.id });
                return undefined;
            };
            return watchJob(job, watch, { clock, tail, everyMs: jobs_everyMs, look });
        },
        failure: (job, signal) => findFailure(api, { serviceId: id, event: endEvents.job, id: job.id, since: job.createdAt, clock }, signal),
        cancel: (jobId, signal) => cancelJob(api, `${path}/${encodeURIComponent(jobId)}`, signal),
    };
}
async function cancelJob(api, path, signal) {
    const limits = { timeoutMs: jobs_cancelMs, patienceMs: jobs_cancelMs, repeatable: true };
    const call = { method: 'POST', path: `${path}/cancel`, budget: 'cancel', ...limits };
    const answer = await api.ask(call, objects/* jobSchema */.jQ, signal);
    if (answer.ok)
        return { result: isOnItsWay(answer.data) || isCanceled(answer.data) ? 'done' : 'over' };
    const now = await readJob(api, path, signal);
    if (now.ok && !isOnItsWay(now.data))
        return { result: 'over' };
    return { result: 'refused', reason: answer.message };
}
function readJob(api, path, signal) {
    return api.ask({ method: 'GET', path, budget: 'read' }, objects/* jobSchema */.jQ, signal);
}
const jobs_ends = {
    succeeded: 'succeeded',
    failed: 'failed',
    canceled: 'canceled',
};
/** A status that is missing or unknown is one on its way: an older API told only ends. */
function jobs_outcomeOf({ status }) {
    return (status !== undefined && Object.hasOwn(jobs_ends, status) && jobs_ends[status]) || 'running';
}
function isOnItsWay(job) {
    return jobs_outcomeOf(job) === 'running';
}
function isCanceled(job) {
    return jobs_outcomeOf(job) === 'canceled';
}
function jobs_stateOf(job, link) {
    const { id, status, createdAt, finishedAt } = job;
    return {
        id,
        outcome: jobs_outcomeOf(job),
        status: status ?? '',
        ...(createdAt === undefined ? {} : { createdAt }),
        ...(finishedAt === undefined ? {} : { finishedAt }),
        ...(link === undefined ? {} : { link }),
    };
}
/** Whether Render may have done what it was asked, although its answer is an error or none. */
function mayHaveStarted({ status, sent }) {
    return sent && (status === undefined || status >= 500 || status < 300);
}
/** Whether asking again cannot help. */
function isFinal({ status }) {
    return status === 401 || status === 403 || status === 404 || status === 410;
}
//# sourceMappingURL=jobs.js.map
// EXTERNAL MODULE: ./build/src/stages/deploy/render-connection.js
var render_connection = __webpack_require__(19362);
;// CONCATENATED MODULE: ./build/src/stages/job/job-request.js





/** Throws `UserError` with everything that is wrong in what was given. */
function readJobRequest(given, http, host) {
    const { service = '', renderApiKey = '', startCommand: command } = given;
    const problems = [...inputProblems(given), ...secretProblems(given, host)];
    const pattern = readPattern(given.pendingPattern);
    if (pattern instanceof errors/* UserError */.yo)
        problems.push(...pattern.problems);
    if (problems.length > 0 || pattern instanceof errors/* UserError */.yo)
        throw new errors/* UserError */.yo(problems);
    const place = {
        api: (0,render_connection/* connectRender */.h)(renderApiKey, http, host),
        service,
        clock: host.clock,
        environment: { required: given.requiredEnv ?? [], forbidden: given.forbiddenEnv ?? [] },
    };
    const oneOff = renderJobs({ ...place, plan: given.plan });
    return {
        service,
        jobs: command === undefined ? renderCron(place) : oneOff,
        command,
        onlyIfPending: given.onlyIfPending === undefined ? undefined : { jobs: oneOff, command: given.onlyIfPending, pattern },
    };
}
function inputProblems(given) {
    const { service, renderApiKey, startCommand, plan, onlyIfPending, pendingPattern } = given;
    const problems = [];
    if (renderApiKey === undefined) {
        problems.push({
            what: 'no key of Render is given',
            where: 'render-api-key',
            fix: 'store a key as the secret RENDER_API_KEY and give it as `render-api-key` (command line: export LOCKKEEPER_RENDER_API_KEY=...)',
        });
    }
    if (service === undefined || !/^(srv|crn)-[A-Za-z0-9-]+$/.test(service)) {
        problems.push({
            what: service === undefined ? 'no service is given' : `${JSON.stringify(service)} is no id of a service`,
            where: 'service',
            fix: 'give the id that is in the address of its page: srv-..., of a cron job crn-...',
        });
    }
    if (startCommand === undefined && service?.startsWith('srv-')) {
        problems.push({
            what: 'no command is given',
            where: 'start-command',
            why: 'only a cron job (crn-...) has a command of its own to run',
            fix: "give the command, for example: --start-command 'alembic upgrade head'",
        });
    }
    if (startCommand === undefined && plan !== undefined) {
        problems.push({
            what: 'a run of a cron job has the instance type of the cron job',
            where: 'plan',
            fix: 'take it away, or give `start-command`',
        });
    }
    if (pendingPattern !== undefined && onlyIfPending === undefined) {
        problems.push({
            what: 'there is no check whose output it could read',
            where: 'pending-pattern',
            fix: 'give `only-if-pending` as well',
        });
    }
    return problems;
}
/** A secret in a command would stand on Render's page of the job. It is masked here, and nothing is sent. */
function secretProblems({ startCommand, onlyIfPending, renderApiKey }, host) {
    const commands = { 'start-command': startCommand, 'only-if-pending': onlyIfPending };
    return Object.entries(commands).flatMap(([where, command = '']) => {
        const secrets = commandSecrets(command, renderApiKey === undefined ? [] : [renderApiKey]);
        for (const { text } of secrets)
            host.mask(text);
        const found = [...new Set(secrets.map(({ what }) => what))];
        return found.map((what) => ({
            what: `the command holds what looks like ${what}`,
            where,
            why: 'Render shows the command of a job to everyone in the workspace, and keeps it',
            fix: 'set it as an environment variable of the service and write $ITS_NAME in the command',
        }));
    });
}
function readPattern(text) {
    if (text === undefined)
        return undefined;
    try {
        return new RegExp(text, 'u');
    }
    catch {
        return new errors/* UserError */.yo({
            what: `${JSON.stringify(text)} is no regular expression of JavaScript`,
            where: 'pending-pattern',
            fix: 'for example: pending: [1-9]',
        });
    }
}
//# sourceMappingURL=job-request.js.map

/***/ }),

/***/ 23614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d5: () => (/* binding */ leftJob),
/* harmony export */   kf: () => (/* binding */ saveJobEnd),
/* harmony export */   p7: () => (/* binding */ saveJob)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const savedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Absent while the request was on its way. */
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    /** Absent for a run of a cron job. */
    command: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    /** Milliseconds since the epoch. */
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
});
const begun = 'job';
const ended = 'job-ended';
/** Saves a job before it is waited for: whatever happens next, the `post` step finds it. */
function saveJob(host) {
    let saved = { at: 0 };
    const save = (job) => {
        saved = job;
        host.saveState(begun, JSON.stringify(job));
    };
    return {
        onStarting(command) {
            save({ at: host.clock.now(), ...(command === undefined ? {} : { command }) });
            host.saveState(ended, 'false');
        },
        onStarted: ({ id }) => save({ ...saved, id }),
        onEnded: () => saveJobEnd(host),
    };
}
/** Says that nothing is left to clean up. */
function saveJobEnd(host) {
    host.saveState(ended, 'true');
}
/** What a run that was stopped has left behind. */
function leftJob({ env }) {
    const text = env[`STATE_${begun}`];
    if (!text || env[`STATE_${ended}`] === 'true')
        return undefined;
    return savedSchema.parse(JSON.parse(text));
}
//# sourceMappingURL=job-state.js.map

/***/ })

};
