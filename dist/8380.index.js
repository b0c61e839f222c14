export const id = 8380;
export const ids = [8380];
export const modules = {

/***/ 38210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SY: () => (/* binding */ describeBuild),
/* harmony export */   Wh: () => (/* binding */ unansweredFinding),
/* harmony export */   _o: () => (/* binding */ unclearFinding),
/* harmony export */   gU: () => (/* binding */ jobFindings),
/* harmony export */   nH: () => (/* binding */ buildFindings)
/* harmony export */ });
/* harmony import */ var _core_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(344);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61437);


/** Lines of the log that stand in a finding, and so in an annotation. */
const shownLines = 12;
/** What is to be said of the build that a job runs with. */
function buildFindings({ service, build }, commit) {
    if (!build) {
        const fix = `deploy ${service.name} once, then run this step again`;
        return [
            finding('jobNoBuild', {
                title: `${service.name} has no successful build yet`,
                fix,
                subject: service.id,
            }),
        ];
    }
    if (commit === undefined)
        return [];
    if (build.commit === undefined) {
        const title = `it is not known whether ${(0,_core_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .A)(commit.hash)} is in what the job runs: ${describeBuild(build)}`;
        return [finding('jobUnknownBuild', { title, subject: service.id })];
    }
    return (0,_core_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .sameCommit */ .K)(build.commit, commit.hash) ? [] : [oldBuild({ service, build }, commit)];
}
function oldBuild({ service, build }, { hash, required }) {
    const built = (0,_core_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .A)(build?.commit ?? '');
    const wanted = (0,_core_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .A)(hash);
    return finding('jobOldBuild', {
        severity: required ? 'error' : 'warning',
        title: `the job ${required ? 'would run' : 'runs'} with commit ${built}, not with ${wanted}`,
        detail: `A job runs with the newest successful build of ${service.name}, which is ${describeBuild(build)}. A migration that exists only in ${wanted} is not in it.`,
        fix: `let the pre-deploy command of ${service.name} migrate, or deploy ${wanted} first and run the job after, or migrate from the workflow (docs/guides/deploy.md)`,
        subject: `${service.id} ${build?.commit ?? ''}`,
    });
}
/** What is to be said of a job that has run. */
function jobFindings(job) {
    const name = job.command === undefined ? `the run ${job.id} of the cron job` : `\`${job.command}\``;
    const subject = job.command ?? job.service.id;
    const detail = logDetail(job);
    switch (job.outcome) {
        case 'succeeded':
            return [];
        case 'failed': {
            const title = `${name} failed: ${job.failure?.reason ?? 'the platform does not tell why'}`;
            return [finding('jobFailed', { title, detail, fix: mendFailure(job), subject })];
        }
        case 'canceled': {
            const title = `${name} was canceled on the platform before it ended`;
            return [
                finding('jobCanceled', {
                    title,
                    detail,
                    fix: `ask who stopped ${job.id}${at(job)}, then run this step again`,
                    subject,
                }),
            ];
        }
        case 'running':
        case 'timed-out': {
            const title = `${name} has not ended in time and goes on running`;
            const fix = `look at ${job.id}${at(job)}; run this step again with a longer \`timeout\` to go on waiting for it`;
            return [finding('jobTimedOut', { title, detail, fix, subject })];
        }
    }
}
/** The check could not say yes or no. */
function unansweredFinding(check, why) {
    return finding('jobCheckFailed', {
        title: `the check \`${check.command}\` gave no answer: ${why}`,
        detail: logDetail(check),
        fix: `mend the check command${at(check)}, or leave \`only-if-pending\` out to run the job every time`,
        subject: check.command ?? check.id,
    });
}
function unclearFinding(check, why) {
    return finding('jobCheckUnclear', {
        title: `the answer of \`${check.command}\` could not be read (${why}), so the job was run`,
        subject: check.command ?? check.id,
    });
}
function mendFailure(job) {
    const { failure, service } = job;
    if (failure?.exitCode === 127 || failure?.exitCode === 126) {
        return `make sure that the command is in the build of ${service.name} and on its PATH: a job has what the service has, and no more`;
    }
    if (/memory/i.test(failure?.reason ?? ''))
        return 'give the job more memory with the input `plan`, for example plan-srv-010';
    return `read its log${at(job)}, mend what it says, and run this step again`;
}
function at({ link }) {
    return link === undefined ? '' : ` at ${link}`;
}
function logDetail({ log }) {
    if (log === undefined)
        return 'Its log could not be read.';
    if (log.length === 0)
        return 'It wrote nothing.';
    return ['The last lines that it wrote:', ...log.slice(-shownLines)].join('\n');
}
/** `commit 1234567 (dep-...)`. */
function describeBuild(build) {
    if (!build)
        return 'no build';
    const what = build.commit
        ? `commit ${(0,_core_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .A)(build.commit)}`
        : (build.image ?? 'a build of unknown commit');
    return `${what} (${build.deployment})`;
}
function finding(name, told) {
    const { id, severity } = _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .jobRules */ .h[name];
    return { rule: id, severity, ...told };
}
//# sourceMappingURL=findings.js.map

/***/ }),

/***/ 61437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ jobRules)
/* harmony export */ });
/** What a one-off job or a run of a cron job can find. Ids are stable. */
const jobRules = {
    jobFailed: {
        id: 'job-failed',
        title: 'A job failed',
        severity: 'error',
        why: 'The command ended with an error or was killed. What it should have done, a migration for example, is not done or only half of it is, and the release must not go on as if it were.',
        mend: 'Read the last lines of its log, mend the command or what it runs, and run the step again. After a kill for memory give it a larger `plan`.',
    },
    jobCanceled: {
        id: 'job-canceled',
        title: 'A job was canceled',
        severity: 'error',
        why: 'Somebody stopped it on the platform before it ended. Nobody can say how far it came.',
        mend: 'Find out who stopped it and why, then run the step again.',
    },
    jobTimedOut: {
        id: 'job-timed-out',
        title: 'A job did not end in time',
        severity: 'error',
        why: 'Waiting stopped, the job did not: it may hold locks, and it may still succeed or fail.',
        mend: 'Look at its page. Run the step again to go on waiting for the same job, with a longer `timeout`; or cancel it there.',
    },
    jobOldBuild: {
        id: 'job-old-build',
        title: 'A job runs with a build of another commit',
        severity: 'warning',
        why: "A one-off job runs with the service's newest successful build. A migration that exists only in the commit that is being released is not in it: the job succeeds, and the migration has not run.",
        bad: '# push of commit bbbbbbb; the service still has the build of aaaaaaa\n- uses: OWNER/lockkeeper/actions/render-job@v1   # runs with aaaaaaa\n- uses: OWNER/lockkeeper/actions/render-deploy@v1 # builds bbbbbbb',
        good: '# the pre-deploy command of the service runs after the build and before the new version serves:\n#   alembic upgrade head\n- uses: OWNER/lockkeeper/actions/render-deploy@v1',
        mend: "Let the service's pre-deploy command migrate (it runs with the new build before that serves), or deploy first and run the job after, or migrate from the workflow, which has the new commit checked out. It is an error when the input `commit` names the commit that must be in the build.",
    },
    jobUnknownBuild: {
        id: 'job-unknown-build',
        title: 'It is not known which commit a job runs with',
        severity: 'notice',
        why: 'The build is an image, or the list of deploys could not be read, so nobody can tell whether what is released is in it.',
        mend: 'Nothing to mend where the job does not depend on the commit. Else deploy by commit, or compare the image that the report shows.',
    },
    jobNoBuild: {
        id: 'job-no-build',
        title: 'There is no build that a job could run with',
        severity: 'error',
        why: 'The service has never been built with success, and a job runs with its newest successful build.',
        mend: 'Deploy the service first.',
    },
    jobCheckFailed: {
        id: 'job-check-failed',
        title: 'The check for pending work gave no answer',
        severity: 'error',
        why: '`only-if-pending` asks before it runs the job. A check that was killed, canceled or (with `pending-pattern`) failed has said neither yes nor no, so the job was not started.',
        mend: 'Read its log and mend the check command, or leave `only-if-pending` out to run the job every time.',
    },
    jobCheckUnclear: {
        id: 'job-check-unclear',
        title: 'The answer of the check for pending work could not be read',
        severity: 'warning',
        why: 'The check ended, but its exit status or its output could not be had from the platform. The job was run as if something were pending: a job too many does less harm than one too few.',
        mend: 'Nothing to mend when it happens once: the platform was slow to tell. Prefer a check that answers by its exit status.',
    },
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 46269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ runJob)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29509);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87422);
/* harmony import */ var _late_signal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10853);




/** Lines of a job's log that the report keeps. */
const keptLines = 60;
/** A cancelled workflow has 7.5 seconds in all. */
const cancelMs = 5000;
/**
 * Runs a command and waits for its end. A job of the same command that is on its way with the same build is followed
 * instead of started twice; one of an older build is waited for first, because it does not know what is new.
 */
async function runJob(run) {
    const { input, jobs, command, preflight } = run;
    const { observer, signal } = input;
    const other = await jobs.running(command, signal);
    if (other && runsBuild(other, preflight.build)) {
        observer.say(`${other.id} runs ${shown(command)} already: following it`);
        return finish(run, await follow(run, other));
    }
    if (other) {
        observer.say(`${other.id} runs ${shown(command)} with an older build: waiting for its end first`);
        const ended = await follow(run, other);
        if (ended.outcome === 'timed-out')
            return finish(run, ended);
    }
    return finish(run, await startAndFollow(run));
}
async function startAndFollow(run) {
    const { input, jobs, command } = run;
    const { observer, signal } = input;
    signal.throwIfAborted();
    observer.onStarting(command);
    const started = await (0,_late_signal_js__WEBPACK_IMPORTED_MODULE_3__/* .withLateSignal */ .V)(input, (late) => jobs.start(command, late));
    observer.onStarted(started);
    observer.say(`${started.id} started: ${shown(command)}${started.link ? ` (${started.link})` : ''}`);
    try {
        const ended = await follow(run, started);
        if (ended.outcome !== 'timed-out')
            observer.onEnded(ended.id);
        return ended;
    }
    catch (error) {
        if (signal.aborted && input.cancelOnAbort)
            await cancel(run, started.id);
        throw error;
    }
}
/** The run was stopped: one request, within what the runner leaves. The `post` step does what is left. */
async function cancel({ input: { observer }, jobs }, id) {
    try {
        const canceled = await jobs.cancel(id, AbortSignal.timeout(cancelMs));
        if (canceled.result === 'refused')
            return observer.say(`${id} goes on: ${canceled.reason}`);
        observer.onEnded(id);
        observer.say(canceled.result === 'done' ? `${id} is canceled` : `${id} had ended already`);
    }
    catch (error) {
        observer.say(`${id} could not be canceled: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
    }
}
function follow({ input, jobs, deadline, onLine }, job) {
    const { observer, signal, clock, redact } = input;
    const tell = (line) => {
        observer.say(`  | ${line}`);
        onLine?.(line);
    };
    const startedAt = clock.now();
    return jobs.follow(job, {
        signal,
        deadline,
        onChange: ({ id, status }) => observer.progress(`${id} ${status || 'runs'} (${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(clock.now() - startedAt)})`),
        onLine: (line) => tell(redact(cleanLine(line))),
    });
}
async function finish({ input, jobs, command, check, preflight }, state) {
    const { clock, signal, redact } = input;
    const failure = state.outcome === 'failed' ? await jobs.failure(state, signal) : undefined;
    const { id, outcome, status, createdAt, finishedAt, link } = state;
    const { service, build } = preflight;
    const begun = Date.parse(createdAt ?? '') || clock.now();
    const ended = Date.parse(finishedAt ?? '') || clock.now();
    return {
        platform: jobs.platform,
        service,
        kind: jobs.kind,
        id,
        ...(command === undefined ? {} : { command }),
        check,
        outcome,
        status,
        ...(build?.commit === undefined ? {} : { commit: build.commit }),
        ...(createdAt === undefined ? {} : { createdAt }),
        durationMs: Math.max(0, ended - begun),
        ...(failure === undefined ? {} : { failure }),
        ...(state.log === undefined
            ? {}
            : { log: state.log.slice(-keptLines).map((line) => redact(cleanLine(line))) }),
        ...(link === undefined ? {} : { link }),
    };
}
/** Only what was created after the build was ready has surely been started with it. */
function runsBuild(job, build) {
    if (build?.readyAt === undefined || job.createdAt === undefined)
        return build === undefined;
    return Date.parse(job.createdAt) >= Date.parse(build.readyAt);
}
function shown(command) {
    return command === undefined ? 'the cron job' : `\`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(command)}\``;
}
/** Without colours and whatever else would steer a terminal. */
function cleanLine(line) {
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(line.replace(/\u001B\[[0-9;?]*[A-Za-z]/g, '').trimEnd());
}
//# sourceMappingURL=run-job.js.map

/***/ }),

/***/ 10853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ withLateSignal)
/* harmony export */ });
/** A request that was sent gets this long to be answered after the run was stopped, so that its id is known. */
const graceMs = 3_500;
/** Runs something with the run's signal a few seconds late; once it is over, nothing waits for those seconds. */
async function withLateSignal({ clock, signal }, run) {
    const late = new AbortController();
    const over = new AbortController();
    const stop = () => {
        const passed = clock.sleep(graceMs, over.signal);
        passed.then(() => late.abort(signal.reason)).catch(() => undefined);
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
        return await run(late.signal);
    }
    finally {
        signal.removeEventListener('abort', stop);
        over.abort();
    }
}
//# sourceMappingURL=late-signal.js.map

/***/ }),

/***/ 93323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobProblems: () => (/* binding */ jobProblems)
/* harmony export */ });
/* harmony import */ var _gates_job_command_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9275);

/** Everything in the inputs that cannot be, before anything is asked of Render. Masks what must not be shown. */
function jobProblems(given, mask) {
    return [...inputProblems(given), ...secretProblems(given, mask), ...patternProblems(given)];
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
/** Secrets that are written out in a command. */
function secretsInCommands({ startCommand, onlyIfPending, renderApiKey, }) {
    const commands = { 'start-command': startCommand, 'only-if-pending': onlyIfPending };
    return Object.entries(commands).flatMap(([where, command = '']) => (0,_gates_job_command_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .commandSecrets */ .x)(command, renderApiKey === undefined ? [] : [renderApiKey]).map((one) => ({
        ...one,
        where,
    })));
}
/** A secret in a command would stand on Render's page of the job. It is masked here, and nothing is sent. */
function secretProblems(given, mask) {
    const secrets = secretsInCommands(given);
    for (const { text } of secrets)
        mask(text);
    const found = new Map(secrets.map(({ what, where }) => [`${where} ${what}`, { what, where }]));
    return [...found.values()].map(({ what, where }) => ({
        what: `the command holds what looks like ${what}`,
        where,
        why: 'Render shows the command of a job to everyone in the workspace, and keeps it',
        fix: 'set it as an environment variable of the service and write $ITS_NAME in the command',
    }));
}
function patternProblems({ pendingPattern: text }) {
    if (text === undefined || isPattern(text))
        return [];
    return [
        {
            what: `${JSON.stringify(text)} is no regular expression of JavaScript`,
            where: 'pending-pattern',
            fix: 'for example: pending: [1-9]',
        },
    ];
}
function isPattern(text) {
    try {
        new RegExp(text, 'u');
        return true;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=job-problems.js.map

/***/ }),

/***/ 28522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readJobRequest)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _platforms_render_cron_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88579);
/* harmony import */ var _platforms_render_jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65847);
/* harmony import */ var _deploy_render_connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19362);
/* harmony import */ var _job_problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93323);





/** Throws `UserError` with everything that is wrong in what was given. */
function readJobRequest(given, http, host) {
    const { service = '', renderApiKey = '', startCommand: command } = given;
    const problems = (0,_job_problems_js__WEBPACK_IMPORTED_MODULE_4__.jobProblems)(given, (secret) => host.mask(secret));
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems);
    const pattern = given.pendingPattern === undefined ? undefined : new RegExp(given.pendingPattern, 'u');
    const place = {
        api: (0,_deploy_render_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .connectRender */ .h)(renderApiKey, http, host),
        service,
        clock: host.clock,
        environment: { required: given.requiredEnv ?? [], forbidden: given.forbiddenEnv ?? [] },
    };
    const oneOff = (0,_platforms_render_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .renderJobs */ .R)({ ...place, plan: given.plan });
    return {
        service,
        jobs: command === undefined ? (0,_platforms_render_cron_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCron */ .H)(place) : oneOff,
        command,
        onlyIfPending: given.onlyIfPending === undefined ? undefined : { jobs: oneOff, command: given.onlyIfPending, pattern },
    };
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

/***/ }),

/***/ 8380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ runJobAndPublish)
});

// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(60416);
// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
// EXTERNAL MODULE: ./build/src/gates/job/findings.js
var job_findings = __webpack_require__(38210);
;// CONCATENATED MODULE: ./build/src/gates/job/pending.js
/**
 * Reads the answer of a check command that has ended.
 *
 * Without a pattern its exit status decides: 0 is nothing, any other is pending, as `alembic current --check-heads`,
 * `manage.py migrate --check` and `prisma migrate status` have it. With a pattern it has to exit with 0, and output
 * that matches is pending.
 */
function readPending(check, pattern) {
    const { outcome, failure } = check;
    if (outcome === 'canceled')
        return { answer: 'none', why: 'it was canceled' };
    if (outcome === 'timed-out' || outcome === 'running') {
        return { answer: 'none', why: 'it did not end in time and goes on running' };
    }
    if (failure && failure.exitCode === undefined)
        return { answer: 'none', why: failure.reason };
    if (pattern)
        return readOutput(check, pattern);
    if (outcome === 'succeeded')
        return { answer: 'nothing' };
    if (failure)
        return { answer: 'pending' };
    return { answer: 'unclear', why: 'the platform does not tell how it ended' };
}
function readOutput({ outcome, failure, log }, pattern) {
    if (outcome === 'failed')
        return { answer: 'none', why: failure?.reason ?? 'it failed' };
    if (log === undefined)
        return { answer: 'unclear', why: 'its log could not be read' };
    if (log.length === 0)
        return { answer: 'unclear', why: 'its log is empty' };
    return { answer: log.some((line) => pattern.test(line)) ? 'pending' : 'nothing' };
}
//# sourceMappingURL=pending.js.map
// EXTERNAL MODULE: ./build/src/gates/job/run-job.js
var run_job = __webpack_require__(46269);
;// CONCATENATED MODULE: ./build/src/gates/job/job.js




/**
 * Runs a command with a service's newest build, or a cron job, and waits for its end; before it, where asked to, a
 * check that says whether there is anything to do. Rejects with the signal's reason when the run is stopped.
 */
async function job(input) {
    const startedAt = input.clock.now();
    const preflight = await input.jobs.preflight(input.signal);
    const finding = [...preflight.findings, ...(0,job_findings/* buildFindings */.nH)(preflight, input.commit)];
    const end = await runAll(input, { preflight, findings: finding, deadline: startedAt + input.timeoutMs });
    return {
        gate: 'job',
        project: preflight.service.name,
        ...end,
        findings: [...finding, ...end.findings],
        muted: [],
        durationMs: input.clock.now() - startedAt,
        migrations: [],
        facts: facts(preflight, end.jobs),
    };
}
async function runAll(input, { preflight, findings, deadline }) {
    const worst = findings.find(({ severity }) => severity === 'error');
    if (worst)
        return { status: 'failed', summary: `nothing was started: ${worst.title}`, findings: [], jobs: [] };
    const build = (0,job_findings/* describeBuild */.SY)(preflight.build);
    input.observer.say(`${preflight.service.name} runs jobs with ${build}`);
    const base = { input, preflight, deadline };
    const first = input.onlyIfPending && (await askFirst(base, input.onlyIfPending));
    if (first?.end)
        return first.end;
    const done = await (0,run_job/* runJob */.b)({ ...base, jobs: input.jobs, command: input.command, check: false });
    return {
        status: done.outcome === 'succeeded' ? 'passed' : 'failed',
        summary: summaryOf(done),
        findings: [...(first?.findings ?? []), ...(0,job_findings/* jobFindings */.gU)(done)],
        jobs: [...(first ? [first.check] : []), done],
    };
}
async function askFirst(base, { jobs, command, pattern }) {
    const { observer } = base.input;
    const check = await (0,run_job/* runJob */.b)({ ...base, jobs, command, check: true });
    const said = readPending(check, pattern);
    switch (said.answer) {
        case 'pending':
            observer.say('the check says that something is pending');
            return { check, findings: [] };
        case 'unclear':
            observer.say(`the answer of the check could not be read (${said.why}): the job runs`);
            return { check, findings: [(0,job_findings/* unclearFinding */._o)(check, said.why)] };
        case 'nothing': {
            const summary = `skipped: \`${command}\` says that nothing is pending`;
            return { check, findings: [], end: { status: 'skipped', summary, findings: [], jobs: [check] } };
        }
        case 'none': {
            const findings = [(0,job_findings/* unansweredFinding */.Wh)(check, said.why)];
            const summary = `nothing was started: the check \`${command}\` gave no answer: ${said.why}`;
            return { check, findings, end: { status: 'broken', summary, findings, jobs: [check] } };
        }
    }
}
function summaryOf({ id, command, outcome, durationMs, failure }) {
    const what = command === undefined ? `run ${id}` : `\`${command}\``;
    const time = (0,duration/* formatDuration */.a3)(durationMs);
    switch (outcome) {
        case 'succeeded':
            return `${what} succeeded in ${time}`;
        case 'canceled':
            return `${what} was canceled after ${time}`;
        case 'failed':
            return `${what} failed after ${time}${failure ? `: ${failure.reason}` : ''}`;
        case 'running':
        case 'timed-out':
            return `${what} has not ended after ${time} and goes on running`;
    }
}
function facts({ service, build }, jobs) {
    return [
        { label: 'service', value: service.id },
        ...(build ? [{ label: 'build', value: (0,job_findings/* describeBuild */.SY)(build) }] : []),
        ...jobs.map(({ id, check, kind }) => ({
            label: check ? 'check' : kind === 'job' ? 'job' : 'run',
            value: id,
        })),
    ];
}
//# sourceMappingURL=job.js.map
// EXTERNAL MODULE: ./build/src/stages/open-http.js + 5 modules
var open_http = __webpack_require__(6918);
// EXTERNAL MODULE: ./build/src/stages/publish-checks.js
var publish_checks = __webpack_require__(20594);
// EXTERNAL MODULE: ./build/src/stages/release/release-commit.js
var release_commit = __webpack_require__(74062);
// EXTERNAL MODULE: ./build/src/stages/run-gate.js
var run_gate = __webpack_require__(76434);
// EXTERNAL MODULE: ./build/src/stages/job/job-outputs.js
var job_outputs = __webpack_require__(88037);
// EXTERNAL MODULE: ./build/src/stages/job/job-request.js
var job_request = __webpack_require__(28522);
// EXTERNAL MODULE: ./build/src/stages/job/job-state.js
var job_state = __webpack_require__(23614);
;// CONCATENATED MODULE: ./build/src/stages/job/run-job-and-publish.js









/** Runs a job, hands the report to the outlets and sets the outputs. `given` has its defaults filled in. */
async function runJobAndPublish(given, context) {
    const { host } = context;
    const { clock, signal, log } = host;
    const http = (0,open_http/* openHttp */.f)(host);
    try {
        const { service, ...request } = (0,job_request/* readJobRequest */.P)(given, http, host);
        const hash = await (0,release_commit/* releaseCommit */.L)(host, given);
        const secrets = [given.renderApiKey];
        const input = {
            ...request,
            commit: hash === undefined ? undefined : { hash, required: given.commit !== undefined },
            timeoutMs: given.timeout ?? 30 * 60_000,
            cancelOnAbort: given.cancelOnAbort ?? true,
            ...{ clock, signal },
            redact: (0,redact/* redactor */.$p)(secrets.filter((secret) => secret !== undefined)),
            observer: { ...(0,job_state/* saveJob */.p7)(host), say: log.info, progress: log.progress },
        };
        const run = async () => [await (0,run_gate/* runGate */.R)({ gate: 'job', project: service, clock }, () => job(input))];
        const published = await (0,publish_checks/* publishChecks */.N)({ gate: 'job', commit: hash, secrets, run }, given, context);
        (0,job_outputs/* setJobOutputs */.M)(host, published.report.checks[0]);
        return published.report.verdict;
    }
    finally {
        // A job that did not end in time goes on: only a run that was stopped leaves one to clean up.
        if (!signal.aborted)
            (0,job_state/* saveJobEnd */.kf)(host);
        await http.close();
    }
}
//# sourceMappingURL=run-job-and-publish.js.map

/***/ })

};
