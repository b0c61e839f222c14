export const id = 8707;
export const ids = [8707];
export const modules = {

/***/ 9275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ commandSecrets)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60416);

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
        .flatMap(_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsOf */ .Fj)
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

/***/ }),

/***/ 43200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ LostStart)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** The request for a job was sent, its answer was lost, and the job was not found either: it may run. */
class LostStart extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'LostStart';
}
//# sourceMappingURL=jobs.js.map

/***/ }),

/***/ 88579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ renderCron)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92857);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _watch_job_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90491);
/* harmony import */ var _job_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61820);
/* harmony import */ var _job_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81807);
/* harmony import */ var _job_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10863);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97011);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73799);
/* harmony import */ var _start_refused_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9418);









/** Milliseconds. The API has no way to read one run: its end is told by an event. */
const everyMs = 10_000;
const dayMs = 24 * 3_600_000;
const looksForLost = 3;
const cancelMs = 4000;
const started = 'cron_job_run_started';
const ended = _job_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .endEvents */ .Vn['cron-run'];
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
    const events = (since, signal) => (0,_job_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .readEvents */ .wj)(api, { serviceId: id, since }, signal);
    const linkOf = async (signal) => {
        const { link } = (await openBase(signal)).service;
        return link === undefined ? {} : { link };
    };
    const active = async (signal) => {
        const found = activeRun((await events(new Date(clock.now() - dayMs).toISOString(), signal)) ?? []);
        return found && { ...found, ...(await linkOf(signal)) };
    };
    return {
        platform: 'render',
        kind: 'cron-run',
        preflight: openBase,
        running: (_, signal) => active(signal),
        async start(_, signal) {
            const answer = await api.ask({ method: 'POST', path, budget: 'write' }, _objects_js__WEBPACK_IMPORTED_MODULE_4__/* .cronRunSchema */ .Hl, signal);
            if (answer.ok)
                return { ...stateOf(answer.data, answer.date), ...(await linkOf(signal)) };
            if (!answer.sent || (answer.status ?? 500) < 500) {
                throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedError */ .b)(answer, { what: `start a run of ${id}`, id });
            }
            for (let count = 0; count < looksForLost; count++) {
                const found = await active(signal);
                if (found)
                    return found;
                await clock.sleep(everyMs, signal);
            }
            throw (0,_start_refused_js__WEBPACK_IMPORTED_MODULE_6__/* .lostStartError */ .d)(answer, id);
        },
        async follow(run, watch) {
            const { ownerId } = await openBase(watch.signal);
            const tail = (0,_job_log_js__WEBPACK_IMPORTED_MODULE_3__/* .tailLog */ .p)(api, { ownerId, resource: id, since: run.createdAt });
            const look = async () => {
                const seen = await events(run.createdAt, watch.signal);
                const end = seen && (0,_job_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .endOf */ .pJ)(seen, ended, run.id);
                return end && { ...run, outcome: outcomeOf(end.status), status: end.status };
            };
            return (0,_watch_job_js__WEBPACK_IMPORTED_MODULE_7__/* .watchJob */ .L)(run, watch, { clock, tail, everyMs, look });
        },
        failure: (run, signal) => (0,_job_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .findFailure */ .gd)(api, { serviceId: id, event: ended, id: run.id, since: run.createdAt, clock }, signal),
        cancel: (_, signal) => cancelRun(api, path, signal),
    };
}
async function readCronBase(options, signal) {
    const base = await (0,_job_base_js__WEBPACK_IMPORTED_MODULE_1__/* .readJobBase */ .F)(options, signal);
    if (base.service.type === 'cron_job')
        return base;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
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
        .filter(({ id }) => id !== '' && !(0,_job_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .endOf */ .pJ)(events, ended, id))
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
    const answer = await api.ask({ method: 'DELETE', path, budget: 'cancel', ...limits }, zod__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5J(), signal);
    return answer.ok ? { result: 'done' } : { result: 'refused', reason: answer.message };
}
//# sourceMappingURL=cron.js.map

/***/ }),

/***/ 61820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readJobBase)
/* harmony export */ });
/* unused harmony export newestBuild */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29589);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45370);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97880);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53911);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73799);






/** Deploys that are looked through for a build. */
const newestDeploys = 50;
/**
 * What a job of this service would run with. Throws `UserError` for a service that is not there or cannot run jobs.
 */
async function readJobBase({ api, service: id, environment }, signal) {
    const calls = (0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCalls */ .g)(api, id, signal);
    const found = await calls.service();
    if (!found.ok)
        throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedError */ .b)(found, { what: `read service ${id}`, id });
    refuseUnfit(found.data);
    const deploys = await calls.deploys(newestDeploys);
    if (!deploys.ok)
        throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedError */ .b)(deploys, { what: `read the deploys of ${id}`, id });
    const build = newestBuild(deploys.data);
    return {
        service: (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .toService */ .Rh)(found.data),
        findings: [
            ...suspension(found.data),
            ...(environment ? await (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectEnvironment */ .e)(calls, found.data, environment) : []),
        ],
        ownerId: found.data.ownerId,
        ...(build ? { build } : {}),
    };
}
function refuseUnfit({ id, name, type }) {
    if (type !== 'static_site')
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: `${name} (${id}) is a static site: Render runs no jobs for it`,
        where: 'service',
        fix: 'name the web service, private service, background worker or cron job whose code the command belongs to',
    });
}
function suspension({ id, name, suspended, dashboardUrl }) {
    if (suspended !== 'suspended')
        return [];
    const { id: rule, severity } = _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .platformRules */ .l.serviceSuspended;
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

/***/ }),

/***/ 81807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vn: () => (/* binding */ endEvents),
/* harmony export */   gd: () => (/* binding */ findFailure),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   wj: () => (/* binding */ readEvents)
/* harmony export */ });
/* unused harmony export failureOf */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97011);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93883);



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
    const answer = await api.list(call, _objects_js__WEBPACK_IMPORTED_MODULE_0__/* .eventSchema */ .G4, signal);
    return answer.ok ? answer.data : undefined;
}
const endSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().catch(''), reason: _objects_js__WEBPACK_IMPORTED_MODULE_0__/* .failureSchema */ .Ig.catch({}).exactOptional() });
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
    const told = (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)(reason);
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

/***/ }),

/***/ 10863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ tailLog)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const pageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    hasMore: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().exactOptional(),
    nextStartTime: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    logs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
        message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        timestamp: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
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

/***/ }),

/***/ 65847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ renderJobs)
/* harmony export */ });
/* harmony import */ var _watch_job_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90491);
/* harmony import */ var _job_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61820);
/* harmony import */ var _job_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81807);
/* harmony import */ var _job_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10863);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97011);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73799);
/* harmony import */ var _start_refused_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9418);







/** Milliseconds between two looks at a job; each look reads its log too, and Render allows 30 reads a minute. */
const everyMs = 5000;
/** Jobs that are looked through for one that is on its way. */
const newestJobs = 50;
/** Looks for a job whose creation was not answered. */
const looksForLost = 4;
const cancelMs = 4000;
/** One-off jobs of a service on Render. The command is handed to Render as it is; no shell sees it here. */
function renderJobs(options) {
    const { api, service: id, clock } = options;
    const path = `/services/${encodeURIComponent(id)}/jobs`;
    let base;
    const openBase = (signal) => {
        base ??= (0,_job_base_js__WEBPACK_IMPORTED_MODULE_0__/* .readJobBase */ .F)(options, signal);
        return base;
    };
    const state = async (job, signal) => stateOf(job, (await openBase(signal)).service.link);
    const newest = (signal) => api.list({ path, name: 'job', limit: newestJobs, budget: 'read' }, _objects_js__WEBPACK_IMPORTED_MODULE_3__/* .jobSchema */ .jQ, signal);
    return {
        platform: 'render',
        kind: 'job',
        preflight: openBase,
        async running(command, signal) {
            const jobs = await newest(signal);
            if (!jobs.ok)
                throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_4__/* .refusedError */ .b)(jobs, { what: `read the jobs of ${id}`, id });
            const found = jobs.data.find((job) => job.startCommand === command && isOnItsWay(job));
            return found && state(found, signal);
        },
        async start(command, signal) {
            const before = await newest(signal);
            if (!before.ok)
                throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_4__/* .refusedError */ .b)(before, { what: `read the jobs of ${id}`, id });
            const body = { startCommand: command, ...(options.plan === undefined ? {} : { planId: options.plan }) };
            const answer = await api.ask({ method: 'POST', path, body, budget: 'write' }, _objects_js__WEBPACK_IMPORTED_MODULE_3__/* .jobSchema */ .jQ, signal);
            if (answer.ok)
                return state(answer.data, signal);
            if (!mayHaveStarted(answer))
                throw (0,_start_refused_js__WEBPACK_IMPORTED_MODULE_5__/* .startRefusedError */ .r)(answer, id);
            const known = new Set(before.data.map((job) => job.id));
            for (let count = 0; count < looksForLost; count++) {
                const jobs = await newest(signal);
                const ours = jobs.ok && jobs.data.find((job) => !known.has(job.id) && job.startCommand === command);
                if (ours)
                    return state(ours, signal);
                await clock.sleep(everyMs, signal);
            }
            throw (0,_start_refused_js__WEBPACK_IMPORTED_MODULE_5__/* .lostStartError */ .d)(answer, id);
        },
        async follow(job, watch) {
            const { ownerId } = await openBase(watch.signal);
            const tail = (0,_job_log_js__WEBPACK_IMPORTED_MODULE_2__/* .tailLog */ .p)(api, { ownerId, resource: job.id, since: job.createdAt });
            const look = async () => {
                const answer = await readJob(api, `${path}/${encodeURIComponent(job.id)}`, watch.signal);
                if (answer.ok)
                    return state(answer.data, watch.signal);
                if (isFinal(answer))
                    throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_4__/* .refusedError */ .b)(answer, { what: `read ${job.id}`, id: job.id });
                return undefined;
            };
            return (0,_watch_job_js__WEBPACK_IMPORTED_MODULE_6__/* .watchJob */ .L)(job, watch, { clock, tail, everyMs, look });
        },
        failure: (job, signal) => (0,_job_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .findFailure */ .gd)(api, { serviceId: id, event: _job_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .endEvents */ .Vn.job, id: job.id, since: job.createdAt, clock }, signal),
        cancel: (jobId, signal) => cancelJob(api, `${path}/${encodeURIComponent(jobId)}`, signal),
    };
}
async function cancelJob(api, path, signal) {
    const limits = { timeoutMs: cancelMs, patienceMs: cancelMs, repeatable: true };
    const call = { method: 'POST', path: `${path}/cancel`, budget: 'cancel', ...limits };
    const answer = await api.ask(call, _objects_js__WEBPACK_IMPORTED_MODULE_3__/* .jobSchema */ .jQ, signal);
    if (answer.ok)
        return { result: isOnItsWay(answer.data) || isCanceled(answer.data) ? 'done' : 'over' };
    const now = await readJob(api, path, signal);
    if (now.ok && !isOnItsWay(now.data))
        return { result: 'over' };
    return { result: 'refused', reason: answer.message };
}
function readJob(api, path, signal) {
    return api.ask({ method: 'GET', path, budget: 'read' }, _objects_js__WEBPACK_IMPORTED_MODULE_3__/* .jobSchema */ .jQ, signal);
}
const ends = {
    succeeded: 'succeeded',
    failed: 'failed',
    canceled: 'canceled',
};
/** A status that is missing or unknown is one on its way: an older API told only ends. */
function outcomeOf({ status }) {
    return (status !== undefined && Object.hasOwn(ends, status) && ends[status]) || 'running';
}
function isOnItsWay(job) {
    return outcomeOf(job) === 'running';
}
function isCanceled(job) {
    return outcomeOf(job) === 'canceled';
}
function stateOf(job, link) {
    const { id, status, createdAt, finishedAt } = job;
    return {
        id,
        outcome: outcomeOf(job),
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

/***/ }),

/***/ 9418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ lostStartError),
/* harmony export */   r: () => (/* binding */ startRefusedError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43200);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73799);



/** The error for a job that Render did not start. */
function startRefusedError(refusal, id) {
    const { status, message } = refusal;
    if (status === 400 && /free/i.test(message)) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: `Render runs no jobs for ${id}: it is on the free plan`,
            where: 'service',
            why: message,
            fix: 'move the service to a paid plan, name a paid service of the same code, or run the command from the workflow',
        });
    }
    if (status === 400 || status === 406 || status === 422) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: `Render did not take the job for ${id}: ${message}`,
            where: 'start-command or plan',
            why: `Render answered ${status}; nothing was started`,
            fix: 'compare `plan` with the instance types of https://render.com/docs/one-off-jobs, and the command with what the service can run',
        });
    }
    return (0,_refused_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedError */ .b)(refusal, { what: `start a job for ${id}`, id });
}
/** The error for a job of which nobody knows whether it runs. */
function lostStartError({ message }, id) {
    return new _jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .LostStart */ .P({
        what: `it is not known whether Render started the job for ${id}: ${message}`,
        where: 'Render',
        why: 'the answer was lost, and no new job of this command has shown since',
        fix: `look at the jobs of ${id} in the Dashboard before you run this again: a job that is on its way will be followed`,
    });
}
//# sourceMappingURL=start-refused.js.map

/***/ }),

/***/ 90491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ watchJob)
/* harmony export */ });
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

/***/ })

};
