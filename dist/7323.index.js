export const id = 7323;
export const ids = [7323];
export const modules = {

/***/ 79157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Made by `npm run generate` from package.json: edit it there. */
const version = '0.1.0';
//# sourceMappingURL=version.js.map

/***/ }),

/***/ 63819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ deployRules)
/* harmony export */ });
/** What the deploy gate can find. Ids are stable. */
const deployRules = {
    notStarted: {
        id: 'deploy-not-started',
        title: 'The platform did not start the deployment',
        severity: 'error',
        why: 'Nothing of the new version runs; what was live before goes on serving.',
        mend: 'Mend what the platform says and run it again. A run finds a deployment of the same commit that is on its way and follows it.',
    },
    startedTwice: {
        id: 'deploy-started-twice',
        title: 'The run has started more than one deployment',
        severity: 'warning',
        why: 'The answer to a request was lost, nothing showed in the list, the request was sent again, and then both were there. All are of the same version: the newest is followed and judged, and by the platform’s policy it takes the place of the others.',
        mend: 'Nothing to mend in the release. Look on the service’s page that no older one is on its way; often seen, the platform is slow to list what it was asked for.',
    },
    failed: {
        id: 'deploy-failed',
        title: 'The deployment failed',
        severity: 'error',
        why: 'The new version never served; what was live before goes on serving, so there is nothing to roll back.',
        mend: 'Read the reason and the end of the log that are shown with it, mend the cause, push and deploy again.',
    },
    wentDown: {
        id: 'deploy-went-down',
        title: 'The deployment was live and then crashed or stopped',
        severity: 'error',
        why: 'It took the place of the version before it and then ended: nothing serves now. A platform that calls a deployment a success once its process has started does not see a crash at the first request.',
        mend: 'Roll back to what was live before, then read the reason and the end of the log that are shown with it. A health check path on the service makes the platform wait until the new version answers.',
    },
    canceled: {
        id: 'deploy-canceled',
        title: 'The deployment was cancelled before it served',
        severity: 'error',
        why: 'A release that passes although somebody stopped it tells the next stages of a version that is not there.',
        mend: 'Ask who cancelled it, then run it again. Where cancelling is how you work, say `on-canceled: neutral`.',
    },
    superseded: {
        id: 'deploy-superseded',
        title: 'A newer deployment took its place before it served',
        severity: 'error',
        why: 'This commit never served by itself. What is live is somebody else’s deployment, which these gates have not seen.',
        mend: 'Give the release jobs of one service one `concurrency` group and switch automatic deployments off, or say `on-superseded: neutral`.',
    },
    deactivated: {
        id: 'deploy-deactivated',
        title: 'A newer deployment took its place after it was live',
        severity: 'notice',
        why: 'It worked, and by now another version serves: what later stages probe is not this commit.',
        mend: 'Nothing to mend if the newer deployment is wanted. `on-deactivated` decides whether the run fails.',
    },
    blocked: {
        id: 'deploy-blocked',
        title: 'The deployment waits for a person’s approval',
        severity: 'error',
        why: 'It goes on only when somebody approves it on the platform.',
        mend: 'Approve it on the platform, then run it again: the run follows it.',
    },
    timedOut: {
        id: 'deploy-timed-out',
        title: 'The deployment was not seen live in time',
        severity: 'error',
        why: 'It may still go live, or hang. Nothing was stopped.',
        mend: 'Look at its page. Run it again to follow it on, or give a longer `timeout`. One bad health check alone holds a deployment on Render for 15 minutes.',
    },
    wrongCommit: {
        id: 'deploy-wrong-commit',
        title: 'Another commit than the asked one is live',
        severity: 'error',
        why: 'The platform reports success for a version that these gates have not judged.',
        mend: 'Check the branch and the repository of the service, and whether the platform deploys by itself as well.',
    },
    notFollowed: {
        id: 'deploy-not-followed',
        title: 'Nobody looked how the deployment ended',
        severity: 'warning',
        why: 'A request that was accepted is no version that serves: the build may fail, and nothing here would know.',
        mend: 'Give an API key and leave `wait` on, or let the health gate assert the version.',
    },
};
//# sourceMappingURL=rules.js.map

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

/***/ 57303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ deployAndPublish)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/commit.js
var core_commit = __webpack_require__(344);
// EXTERNAL MODULE: ./build/src/platforms/rules.js
var rules = __webpack_require__(29589);
// EXTERNAL MODULE: ./build/src/gates/late-signal.js
var late_signal = __webpack_require__(10853);
;// CONCATENATED MODULE: ./build/src/gates/deploy/follow-one.js


/** Starts a deployment, or finds the one that runs already. */
async function startOne({ target, before, input, observers }) {
    const { running, service, known } = before;
    const { clock, signal } = input;
    if (running) {
        observers.note(`${running.id} of the same version is on its way already: following it, no second one is started`);
        await observers.started({ service, ...running, ours: false });
        return { started: true, id: running.id };
    }
    signal.throwIfAborted();
    await observers.starting({ service, known, at: clock.now() });
    const started = await (0,late_signal/* withLateSignal */.V)(input, (late) => target.platform.trigger(before, late));
    if (started.started) {
        const { commit } = input;
        await observers.started({
            service,
            id: started.id,
            ours: true,
            ...(commit === undefined ? {} : { commit }),
        });
        if (started.note)
            observers.note(started.note);
    }
    return started;
}
/** Follows a deployment to its end; a run that is stopped meanwhile stops what it has started, and rejects. */
async function followOne(course, { id, alsoStarted = [] }) {
    const { target, before, input, observers } = course;
    let others = alsoStarted;
    const complete = (deployment) => ({
        ...deployment,
        ...(before.live && before.live.id !== id ? { previous: before.live } : {}),
        ...(others.length > 0 ? { alsoStarted: others } : {}),
    });
    let last = complete(unfollowed(course, id));
    if (!input.wait || target.blind)
        return last;
    try {
        input.signal.throwIfAborted();
        const followed = await target.platform.follow(id, {
            signal: input.signal,
            deadline: input.clock.now() + input.timeoutMs,
            onChange(deployment) {
                last = complete(deployment);
                observers.change(last);
            },
            async onDouble(double) {
                others = double.others;
                last = await turnTo(course, { from: last, double });
            },
        });
        return await withLog(course, complete(followed));
    }
    catch (error) {
        if (input.signal.aborted)
            await stopOne(course, last);
        throw error;
    }
}
/** A second deployment of ours was found: where it is the newer one, everybody who watches turns to it. */
async function turnTo(course, { from, double }) {
    const { observers, before, input } = course;
    const { id, others } = double;
    observers.note(`${[...others, id].join(' and ')} are both of this run: following ${id}, the newest`);
    if (id === from.id)
        return { ...from, alsoStarted: others };
    await observers.end({ ...from, outcome: 'superseded', supersededBy: id });
    const { service } = before;
    const { commit } = input;
    await observers.started({ service, id, ours: true, ...(commit === undefined ? {} : { commit }) });
    return { ...unfollowed(course, id), alsoStarted: others };
}
/** What is known of a deployment before the first look at it. */
function unfollowed({ target, before, input }, id) {
    // The platform has not told its commit yet; where it takes none it may be another.
    const taken = !before.findings.some(({ rule }) => rule === rules/* platformRules */.l.commitNotTaken.id);
    const commit = taken ? input.commit : undefined;
    return {
        id,
        platform: target.platform.name,
        service: before.service,
        outcome: 'running',
        status: '',
        stages: [],
        wentLive: false,
        ...(commit === undefined ? {} : { commit }),
        ...(before.service.link === undefined ? {} : { link: before.service.link }),
    };
}
async function withLog({ target, input }, deployment) {
    if (deployment.outcome !== 'failed' || input.logLines === 0)
        return deployment;
    const log = await target.platform.logs(deployment, input.logLines, input.signal);
    return log.length === 0 ? deployment : { ...deployment, log };
}
/** Cancels what this run has started. What was found running belongs to somebody else. */
async function stopOne({ target, before, input, observers }, last) {
    const where = `${last.id} of ${before.service.name}`;
    if (before.running || !input.cancelOnAbort) {
        observers.note(`stopped; ${where} goes on`);
        return;
    }
    observers.note(`stopped: cancelling ${where}`);
    const cancel = (id) => target.platform.cancel(id, new AbortController().signal);
    const [canceled] = await Promise.all([cancel(last.id), ...(last.alsoStarted ?? []).map(cancel)]);
    if (canceled.result === 'refused')
        observers.note(`${canceled.reason}; the post step tries again`);
    else
        observers.note(canceled.result === 'done' ? `${where} is cancelled` : `${where} had ended before`);
    if (canceled.result === 'done') {
        await observers.end({ ...last, outcome: 'canceled', reason: 'The run that started it was stopped.' });
    }
}
//# sourceMappingURL=follow-one.js.map
// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
// EXTERNAL MODULE: ./build/src/gates/deploy/rules.js
var deploy_rules = __webpack_require__(63819);
;// CONCATENATED MODULE: ./build/src/gates/deploy/judge.js



/** What an end of a deployment means for the release. */
function judgeDeployment(deployment, policy) {
    const judged = judgeOutcome(deployment, policy);
    return { ...judged, findings: [...startedTwice(deployment), ...judged.findings] };
}
function startedTwice(deployment) {
    const { id, alsoStarted = [], service } = deployment;
    if (alsoStarted.length === 0)
        return [];
    const ids = [...alsoStarted, id].join(' and ');
    return [
        {
            rule: deploy_rules/* deployRules */.f.startedTwice.id,
            severity: deploy_rules/* deployRules */.f.startedTwice.severity,
            title: `${service.name}: the run has started ${ids} in place of one deployment`,
            detail: `The answer to a request was lost and the request was sent again; both were taken. ${id}, the newest, is the one that was followed.`,
            ...(deployment.link === undefined
                ? {}
                : { fix: `see on ${deployment.link} that no older one is on its way` }),
            subject: service.id,
        },
    ];
}
function judgeOutcome(deployment, policy) {
    const name = nameOf(deployment);
    const after = timeOf(deployment);
    switch (deployment.outcome) {
        case 'live':
            return judgeLive(deployment, policy, `${name} is live${after}`);
        case 'running':
            return notFollowed(deployment, policy, name);
        case 'failed':
            return deployment.wentLive
                ? ended(deployment, deploy_rules/* deployRules */.f.wentDown, `${name} was live${after} and serves no more`)
                : ended(deployment, deploy_rules/* deployRules */.f.failed, `${name} failed${after}`);
        case 'blocked':
            return ended(deployment, deploy_rules/* deployRules */.f.blocked, `${name} waits for an approval`);
        case 'timed-out':
            return ended(deployment, deploy_rules/* deployRules */.f.timedOut, `${name} was not seen live`);
        case 'canceled':
            return byPolicy(deployment, deploy_rules/* deployRules */.f.canceled, {
                title: `${name} was cancelled${after}`,
                judgement: policy.onCanceled,
            });
        case 'superseded':
            return byPolicy(deployment, deploy_rules/* deployRules */.f.superseded, {
                title: `${name} never served: ${deployment.supersededBy ?? 'a newer deployment'} took its place`,
                judgement: policy.onSuperseded,
            });
        case 'deactivated':
            return byPolicy(deployment, deploy_rules/* deployRules */.f.deactivated, {
                title: `${name} was live, and ${deployment.supersededBy ?? 'a newer deployment'} serves now`,
                judgement: policy.onDeactivated,
            });
    }
}
function timeOf({ stages }) {
    const total = stages.reduce((sum, { durationMs }) => sum + durationMs, 0);
    return total === 0 ? '' : ` after ${(0,duration/* formatDuration */.a3)(total)}`;
}
function judgeLive(deployment, { commit }, summary) {
    const told = deployment.commit;
    if (commit === undefined || told === undefined || (0,core_commit/* sameCommit */.K)(told, commit)) {
        return { status: 'passed', summary, findings: [] };
    }
    const title = `${(0,core_commit/* shortCommit */.A)(told)} is live, asked for was ${(0,core_commit/* shortCommit */.A)(commit)}`;
    return ended(deployment, deploy_rules/* deployRules */.f.wrongCommit, title);
}
function notFollowed(deployment, { blind }, name) {
    const why = blind
        ? 'A deploy hook alone cannot be followed: give `render-api-key` as well.'
        : '`wait` is off, so nobody looked whether it goes live.';
    return {
        status: 'passed',
        summary: `${name} was started; whether it goes live is not known`,
        findings: [
            {
                ...findingOf(deployment, deploy_rules/* deployRules */.f.notFollowed, `${name} was started and not followed`),
                severity: blind ? 'warning' : 'notice',
                detail: why,
                fix: 'let the health gate wait until the new version answers: lockkeeper health',
            },
        ],
    };
}
function ended(deployment, rule, title) {
    return {
        status: 'failed',
        summary: summarize(title, deployment),
        findings: [findingOf(deployment, rule, title)],
    };
}
const statuses = {
    fail: 'failed',
    neutral: 'skipped',
    pass: 'passed',
};
function byPolicy(deployment, rule, { title, judgement }) {
    const severity = judgement === 'fail' ? 'error' : 'notice';
    return {
        status: statuses[judgement],
        summary: summarize(title, deployment),
        findings: [{ ...findingOf(deployment, rule, title), severity }],
    };
}
function summarize(title, { reason }) {
    return reason === undefined ? title : `${title}. ${reason}`;
}
/** Annotations hold 4,096 characters; the summary and the report have the whole tail. */
const mostLogLines = 20;
const longestLine = 140;
function findingOf(deployment, rule, title) {
    const { reason, link, log = [] } = deployment;
    const tail = log.slice(-mostLogLines).map((line) => line.slice(0, longestLine));
    const lines = [
        ...(reason === undefined ? [] : [reason]),
        ...whatServes(deployment),
        ...(tail.length > 0 ? [`The last lines of its log:`, ...tail.map((line) => `  ${line}`)] : []),
    ];
    return {
        rule: rule.id,
        severity: rule.severity === 'off' ? 'notice' : rule.severity,
        title: `${deployment.service.name}: ${title}`,
        ...(lines.length > 0 ? { detail: lines.join('\n') } : {}),
        ...(link === undefined ? {} : { fix: fixOf(deployment, link) }),
        subject: deployment.service.id,
    };
}
function fixOf({ outcome }, link) {
    if (outcome === 'blocked')
        return `approve it on ${link}, then run it again: the run follows it`;
    return `see the whole log on ${link}`;
}
/** What a person at midnight asks next. */
function whatServes({ outcome, previous, wentLive }) {
    if (outcome !== 'failed' && outcome !== 'canceled')
        return [];
    if (wentLive)
        return downSince(previous);
    if (!previous)
        return ['Nothing was live before it.'];
    const of = previous.commit ? ` (${(0,core_commit/* shortCommit */.A)(previous.commit)})` : '';
    return [`${previous.id}${of} goes on serving: there is nothing to roll back.`];
}
function downSince(previous) {
    const before = previous ? `It had taken the place of ${previous.id}: roll back to that, or ` : '';
    return [`Nothing serves now. ${before === '' ? 'D' : `${before}d`}eploy a commit that stays up.`];
}
/** `dep-1 of 1a2b3c4`. */
function nameOf({ id, commit, image, service }) {
    const version = commit ? ` of ${(0,core_commit/* shortCommit */.A)(commit)}` : image ? ` of ${image}` : '';
    return `${id || `the deployment of ${service.name}`}${version}`;
}
//# sourceMappingURL=judge.js.map
;// CONCATENATED MODULE: ./build/src/gates/deploy/observe.js

function observersOf(observers) {
    const note = (text) => {
        for (const observer of observers)
            observer.onNote?.(text);
    };
    const failed = (error) => note(`what watches the deployment failed: ${(0,errors/* messageOf */.bD)(error)}`);
    const each = async (call) => {
        for (const observer of observers) {
            try {
                await call(observer);
            }
            catch (error) {
                failed(error);
            }
        }
    };
    return {
        starting: (starting) => each((observer) => observer.onStarting?.(starting)),
        started: (started) => each((observer) => observer.onStarted?.(started)),
        end: (deployment) => each((observer) => observer.onEnd?.(deployment)),
        note,
        change(deployment) {
            for (const observer of observers) {
                try {
                    observer.onChange?.(deployment);
                }
                catch (error) {
                    failed(error);
                }
            }
        },
    };
}
//# sourceMappingURL=observe.js.map
;// CONCATENATED MODULE: ./build/src/gates/deploy/deploy.js






/**
 * Deploys services, one result each, in their order. All of them are looked at before anything is started: one that
 * cannot be deployed keeps all from starting. Throws `UserError` with every problem before anything has changed;
 * rejects with the signal's reason when the run is stopped, after what it started has been cancelled.
 */
async function deploy(input) {
    const ready = await preflightAll(input);
    const unfit = ready.filter(({ before }) => hasError(before.findings));
    if (unfit.length > 0)
        return ready.map((one) => notTried(one, unfit));
    const observers = observersOf(input.observers);
    return input.order === 'parallel'
        ? settle(ready.map((one) => deployOne({ ...one, input, observers })))
        : inSequence(ready, input, observers);
}
async function preflightAll({ targets, signal }) {
    const problems = [];
    const ready = [];
    for (const target of targets) {
        try {
            ready.push({ target, before: await target.platform.preflight(signal) });
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            problems.push(...error.problems);
        }
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo(uniqueProblems(problems));
    return ready;
}
/** One key that does not work is one problem, however many services are asked with it. */
function uniqueProblems(problems) {
    const texts = problems.map((problem) => JSON.stringify(problem));
    return problems.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}
function hasError(findings) {
    return findings.some(({ severity }) => severity === 'error');
}
function notTried({ before }, unfit) {
    const { findings } = before;
    if (hasError(findings)) {
        const [first] = findings.filter(({ severity }) => severity === 'error');
        return result(before, { status: 'failed', summary: `not started: ${first?.title}`, findings });
    }
    const names = unfit.map((one) => one.before.service.name).join(', ');
    return result(before, {
        status: 'skipped',
        summary: `not started, because ${names} cannot be deployed`,
        findings,
    });
}
async function inSequence(ready, input, observers) {
    const results = [];
    let stopped;
    for (const [index, one] of ready.entries()) {
        if (stopped !== undefined) {
            results.push(result(one.before, {
                status: 'skipped',
                summary: `not started, because ${stopped} is not live`,
                findings: [],
            }));
            continue;
        }
        const done = index === 0 ? await deployOne({ ...one, input, observers }) : await deployLater(one, input, observers);
        results.push(done);
        if (done.status !== 'passed')
            stopped = done.project;
    }
    return results;
}
/** What was seen of a service before the one ahead of it went live is old by now. */
async function deployLater(one, input, observers) {
    try {
        const ready = { target: one.target, before: await one.target.platform.preflight(input.signal) };
        if (hasError(ready.before.findings))
            return notTried(ready, [ready]);
        return await deployOne({ ...ready, input, observers });
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return result(one.before, { status: 'broken', summary: error.message, findings: one.before.findings });
    }
}
/** Waits for all, also when one rejects: a run that is stopped has to cancel each of them. */
async function settle(runs) {
    const settled = await Promise.allSettled(runs);
    return settled.map((one) => {
        if (one.status === 'rejected')
            throw one.reason;
        return one.value;
    });
}
async function deployOne(course) {
    const { before, input, target, observers } = course;
    const startedAt = input.clock.now();
    const timed = (outcome) => result(before, outcome, input.clock.now() - startedAt);
    try {
        const started = await startOne(course);
        if (!started.started)
            return timed(notStarted(before, started));
        const deployment = await followOne(course, started);
        await observers.end(deployment);
        const policy = { ...input, blind: target.blind === true };
        const { findings, ...judged } = judgeDeployment(deployment, policy);
        return timed({ ...judged, findings: [...before.findings, ...findings], deployment });
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return timed({ status: 'broken', summary: error.message, findings: before.findings });
    }
}
function notStarted(before, { reason, fix }) {
    const { id: rule, severity } = deploy_rules/* deployRules */.f.notStarted;
    const { service } = before;
    const finding = {
        rule,
        severity,
        title: `${service.name} was not deployed`,
        detail: reason,
        ...(fix === undefined ? {} : { fix }),
        subject: service.id,
    };
    return { status: 'failed', summary: reason, findings: [...before.findings, finding] };
}
function result(before, { deployment, ...outcome }, durationMs = 0) {
    return {
        gate: 'deploy',
        project: before.service.name,
        ...outcome,
        muted: [],
        durationMs,
        migrations: [],
        facts: factsOf(before, deployment),
        ...(deployment ? { deployments: [deployment] } : {}),
    };
}
function factsOf({ service, live }, deployment) {
    const previous = deployment?.previous ?? live;
    const facts = [
        { label: 'service', value: service.id },
        service.type === undefined ? undefined : { label: 'type', value: service.type },
        service.url === undefined ? undefined : { label: 'address', value: service.url },
        previous && {
            label: 'live before',
            value: [previous.id, previous.commit && (0,core_commit/* shortCommit */.A)(previous.commit)].filter(Boolean).join(' '),
        },
    ];
    return facts.filter((fact) => fact !== undefined);
}
//# sourceMappingURL=deploy.js.map
// EXTERNAL MODULE: ./build/src/stages/publish-checks.js
var publish_checks = __webpack_require__(20594);
// EXTERNAL MODULE: ./build/src/stages/run-gate.js
var run_gate = __webpack_require__(76434);
;// CONCATENATED MODULE: ./build/src/stages/deploy/deploy-log.js

/** Tells the log how deployments go: a line for each stage that begins, with the time of the one before it. */
function logObserver({ log }) {
    return {
        onStarting: ({ service }) => log.info(`${service.name}: starting a deployment`),
        onStarted: ({ service, id, ours }) => log.info(`${service.name}: ${ours ? 'started' : 'following'} ${id || 'a deployment without an id'}`),
        onChange: (deployment) => log.info(stageLine(deployment)),
        onEnd: (deployment) => log.info(endLine(deployment)),
        onNote: (note) => log.info(`note: ${note}`),
    };
}
function stageLine({ service, id, stages, status, wentLive }) {
    const before = stages.at(-2);
    const after = before ? ` (after ${before.name} of ${(0,duration/* formatDuration */.a3)(before.durationMs)})` : '';
    // A platform may tell steps within one status.
    const step = wentLive || stages.at(-1)?.name === status ? '' : ` ${stages.at(-1)?.name ?? ''}`.trimEnd();
    return `${service.name}: ${id} ${status || 'has no status yet'}${step}${after}`;
}
function endLine({ service, id, outcome, status, stages, reason }) {
    const total = stages.reduce((sum, { durationMs }) => sum + durationMs, 0);
    const word = outcome === 'running' ? 'is not followed' : outcome;
    const told = status && status !== outcome ? ` (${status})` : '';
    const time = total > 0 ? ` after ${(0,duration/* formatDuration */.a3)(total)}` : '';
    return `${service.name}: ${id} ${word}${told}${time}${reason ? `: ${reason}` : ''}`;
}
//# sourceMappingURL=deploy-log.js.map
// EXTERNAL MODULE: ./build/src/stages/deploy/deploy-outputs.js
var deploy_outputs = __webpack_require__(24317);
// EXTERNAL MODULE: ./build/src/stages/deploy/deploy-state.js
var deploy_state = __webpack_require__(7238);
// EXTERNAL MODULE: ./build/src/stages/deploy/github-deployment.js
var github_deployment = __webpack_require__(364);
;// CONCATENATED MODULE: ./build/src/stages/deploy/deploy-and-publish.js








/** Deploys, hands the report to the outlets and sets the outputs. */
async function deployAndPublish(run, given, context) {
    const { host } = context;
    const { commit, targets } = run;
    const secrets = [...run.secrets, given.githubToken];
    try {
        const several = targets.length > 1;
        const github = await (0,github_deployment/* githubObservers */.d)(given, { commit, several }, host);
        const observers = [...(run.observers ?? []), ...github];
        const published = await (0,publish_checks/* publishChecks */.N)({ gate: 'deploy', commit, secrets, run: () => runDeploy(inputOf({ ...run, observers }, given, host)) }, given, context);
        (0,deploy_outputs/* setDeployOutputs */.O)(host, deploymentsOf(published.report.checks));
        return published.report.verdict;
    }
    finally {
        if (!host.signal.aborted)
            (0,deploy_state/* saveEnd */.dw)(host);
    }
}
async function runDeploy(input) {
    const project = input.targets.map(({ label }) => label).join(', ');
    const startedAt = input.clock.now();
    try {
        return await deploy(input);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return [(0,run_gate/* brokenCheck */.I)({ gate: 'deploy', project, clock: input.clock }, error, startedAt)];
    }
}
function inputOf({ targets, commit, compare, observers = [] }, given, host) {
    const { clock, signal } = host;
    return {
        targets,
        order: given.order ?? 'sequence',
        ...(compare && commit !== undefined ? { commit } : {}),
        wait: given.wait ?? true,
        timeoutMs: given.timeout ?? 40 * 60_000,
        logLines: given.logLines ?? 30,
        onCanceled: given.onCanceled ?? 'fail',
        onSuperseded: given.onSuperseded ?? 'fail',
        onDeactivated: given.onDeactivated ?? 'neutral',
        cancelOnAbort: given.cancelOnAbort ?? true,
        clock,
        signal,
        // The state is saved first: it must stand before anything else can fail.
        observers: [(0,deploy_state/* stateObserver */.au)(host), logObserver(host), ...observers],
    };
}
function deploymentsOf(checks) {
    return checks.flatMap(({ deployments = [] }) => deployments);
}
//# sourceMappingURL=deploy-and-publish.js.map

/***/ }),

/***/ 7238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WM: () => (/* binding */ leftDeployments),
/* harmony export */   au: () => (/* binding */ stateObserver),
/* harmony export */   dw: () => (/* binding */ saveEnd)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const savedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    service: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Absent while the request was on its way. */
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    known: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    ours: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
}));
const begun = 'deployments';
const ended = 'ended';
/** Saves every deployment before it is waited for: whatever happens next, the `post` step finds it. */
function stateObserver(host) {
    const saved = new Map();
    const save = (deployment) => {
        saved.set(deployment.service, deployment);
        host.saveState(begun, JSON.stringify([...saved.values()]));
    };
    return {
        onStarting: ({ service, known }) => save({ service: service.id, known: [...known], ours: true }),
        onStarted: ({ service, id, ours }) => save({ service: service.id, id, known: [], ours }),
    };
}
/** Says that the run has ended by itself, so that nothing is left to clean up. */
function saveEnd(host) {
    host.saveState(ended, 'true');
}
/** What a run that was stopped has left behind. */
function leftDeployments({ env }) {
    const text = env[`STATE_${begun}`];
    if (!text || env[`STATE_${ended}`] === 'true')
        return [];
    return savedSchema.parse(JSON.parse(text)).filter(({ ours }) => ours);
}
//# sourceMappingURL=deploy-state.js.map

/***/ })

};
