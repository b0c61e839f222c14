export const id = 8233;
export const ids = [8233,5367];
export const modules = {

/***/ 89624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ rollbackRules)
/* harmony export */ });
/** What a rollback can come to. Ids are stable. */
const rollbackRules = {
    rolledBack: {
        id: 'rolled-back',
        title: 'A release was rolled back',
        severity: 'error',
        why: 'A gate failed on the new version, and what was live before is live again. The release did not happen, so the run fails.',
        mend: 'Mend what the failed gate says and release again. Migrations that went up stay: the next release must not run them twice.',
    },
    refused: {
        id: 'rollback-refused',
        title: 'A bad release was not rolled back',
        severity: 'error',
        why: 'A gate failed on a version that is live, and going back could do more harm: the schema has moved on, somebody else has deployed, or nobody knows. A person has to decide now.',
        mend: 'Read the reason. Mend it forward with a new commit, or run `lockkeeper rollback --rollback always` when you know that the old code can live with the schema.',
    },
    failed: {
        id: 'rollback-failed',
        title: 'A rollback was tried and did not end well',
        severity: 'error',
        why: 'The bad version may still be live, or nothing may be.',
        mend: 'Look at the service on its platform at once and deploy a good commit by hand.',
    },
    unhealthy: {
        id: 'rollback-unhealthy',
        title: 'What was live before is live again and does not pass the health gate either',
        severity: 'error',
        why: 'The old version served before the release. When it no longer does, the cause is something that a rollback does not undo: the schema, the data, a setting, another service.',
        mend: 'Look for what changed beside the code. Migrations that went up are still there.',
    },
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 75367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readReports: () => (/* binding */ readReports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14006);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76840);





/**
 * The reports that these files, folders (every `.json` file below them) and globs name, in the order of their paths.
 * Paths are seen from `cwd`, absolute. Throws `UserError` with every file that is no report and every name that
 * matches nothing: a report that is missing must not look like a gate that passed.
 */
async function readReports(names, cwd) {
    const found = await Promise.all(names.map((name) => expand(name, cwd)));
    const unmatched = names.filter((_name, index) => found[index]?.length === 0);
    if (names.length === 0 || unmatched.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo((unmatched.length > 0 ? unmatched : ['reports']).map(nothingAt));
    }
    const paths = [...new Set(found.flat())].sort();
    const results = await Promise.allSettled(paths.map(_report_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readReport */ .tL));
    const problems = results.flatMap((result) => result.status === 'rejected' ? problemsOf(result.reason) : []);
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(problems);
    return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
function nothingAt(name) {
    return {
        what: 'no report file was found',
        where: name,
        why: 'without it the run cannot be judged',
        fix: 'upload the report file of every job, also after a failure (if: always()), and download it before this step',
    };
}
function problemsOf(error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
        return error.problems;
    throw error;
}
/** Absolute paths of the files that a name stands for. */
async function expand(name, cwd) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name);
    const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (kind?.isFile())
        return [path];
    if (kind?.isDirectory())
        return (await filesBelow(path)).filter((file) => file.endsWith('.json'));
    const { base, glob, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_4__.scan(name);
    if (!isGlob)
        return [];
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, base);
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_4__(glob, { dot: true });
    return (await filesBelow(folder)).filter((file) => matches((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')));
}
async function filesBelow(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const nested = await Promise.all(entries.map(async (entry) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git')
            return filesBelow(path);
        return entry.isFile() ? [path] : [];
    }));
    return nested.flat();
}
//# sourceMappingURL=read-reports.js.map

/***/ }),

/***/ 98541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ matchingReports),
/* harmony export */   j: () => (/* binding */ findReportFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _host_list_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2172);



/** The report files that match, without the one that is about to be written. */
async function findReportFiles(cwd, names, ownPath) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, ownPath)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    const files = (await matchingReports(cwd, names)).filter((path) => path !== own);
    return { files, missing: names.filter((name) => isPlainPath(name) && !files.includes(name)) };
}
/** A file named without wildcards must be there; a pattern may match nothing. */
function isPlainPath(name) {
    return !picomatch__WEBPACK_IMPORTED_MODULE_2__.scan(name).isGlob;
}
/** Paths from `cwd` of the report files that match. */
async function matchingReports(cwd, names) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_2__([...names], { dot: true });
    return (await (0,_host_list_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listFiles */ .CS)(cwd)).filter((path) => matches(path));
}
//# sourceMappingURL=report-files.js.map

/***/ }),

/***/ 8233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ roll_back_rollBack)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
;// CONCATENATED MODULE: ./build/src/gates/rollback/evidence.js

/** The gates that judge what was deployed. */
const judges = ['deploy', 'health', 'http-smoke'];
/** Reads it out of the stages' reports; `missing` names those that had to be there and are not. */
function readEvidence(reports, missing = []) {
    const inOrder = [...reports].sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
    const checks = inOrder.flatMap((report) => report.checks);
    const verdicts = inOrder.flatMap((report) => report.checks
        .filter(({ gate }) => judges.includes(gate))
        .map((check) => ({ gate: check.gate, verdict: (0,verdict/* decideVerdict */.AU)([check], report.failOn) })));
    const said = (wanted) => [
        ...new Set(verdicts.filter(({ verdict }) => verdict === wanted).map(({ gate }) => gate)),
    ];
    return {
        deployments: newest(checks),
        gates: { failed: said('failed'), unjudged: [...said('broken'), ...missing] },
        checks: checks.filter(({ gate }) => gate === 'lint' || gate === 'smoke'),
        migrated: checks.flatMap(migratedBy),
        health: checks.filter(({ gate }) => gate === 'health'),
    };
}
/** What was not started, or left nothing behind, is not on the database. */
function migratedBy({ project, migrate }) {
    const steps = migrate?.direction === 'up' ? migrate.steps : [];
    return steps
        .filter(({ status }) => status === 'applied' || status === 'unfinished' || status === 'unknown')
        .map(({ id, name, file = '' }) => ({ project, id, name, file }));
}
/** A stage that ran again has deployed again. */
function newest(checks) {
    const deployed = checks.filter(({ gate }) => gate === 'deploy');
    const byService = new Map(deployed.flatMap(({ deployments = [] }) => deployments.map((one) => [one.service.id, one])));
    return [...byService.values()];
}
//# sourceMappingURL=evidence.js.map
// EXTERNAL MODULE: ./build/src/core/migration-label.js
var migration_label = __webpack_require__(68178);
// EXTERNAL MODULE: ./build/src/gates/rollback/rules.js
var rules = __webpack_require__(89624);
;// CONCATENATED MODULE: ./build/src/gates/rollback/conclude.js


/** The gate's result. Only where there was nothing to do is nothing wrong with the release. */
function conclude(input, outcome, durationMs) {
    const told = tell(outcome);
    const { deployment, migrations, mode } = input;
    const { id, commit, image, previous, service } = deployment;
    const rollback = {
        mode,
        result: told.result,
        service: service.name,
        from: { id, ...(commit ? { commit } : {}), ...(image ? { image } : {}) },
        ...(previous ? { to: previous } : {}),
        reason: told.reason,
        ...(told.fix === undefined ? {} : { fix: told.fix }),
        migrations: migrations.known ? migrations.migrations : [],
        ...(outcome.health ? { verified: outcome.health.status === 'passed' } : {}),
    };
    return {
        gate: 'rollback',
        project: service.name,
        status: told.rule ? 'failed' : 'skipped',
        summary: told.reason,
        findings: told.rule ? [finding(told.rule, rollback)] : [],
        muted: [],
        durationMs,
        migrations: [],
        facts: [{ label: 'rollback', value: mode }],
        ...(outcome.deployment ? { deployments: [outcome.deployment] } : {}),
        rollback,
    };
}
function tell({ decision, refused, deployment, health, leftRunning }) {
    if (decision.action === 'nothing')
        return { result: 'nothing', reason: decision.reason };
    if (decision.action === 'refuse')
        return { result: 'refused', reason: decision.reason, fix: decision.fix, rule: rules/* rollbackRules */.o.refused };
    const { target } = decision;
    const again = `lockkeeper deploy --commit ${target.commit ?? '<sha>'}`;
    if (refused)
        return failed(`the platform would not go back to ${target.id}: ${refused.reason}`, refused.fix ?? again);
    if (leftRunning !== undefined)
        return failed(`the run was stopped while ${leftRunning} went back to ${target.id}: it goes on, and nobody watches it`, 'look at the service until it is live');
    if (deployment?.outcome !== 'live')
        return failed(`${deployment?.id} did not bring ${target.id} back: ${deployment?.reason ?? deployment?.outcome}`, again);
    if (health && health.status !== 'passed')
        return {
            result: 'rolled-back',
            reason: `${decision.reason}; it is live again and does not pass the health gate: ${health.summary}`,
            fix: rules/* rollbackRules */.o.unhealthy.mend,
            rule: rules/* rollbackRules */.o.unhealthy,
        };
    const seen = health ? 'and passes the health gate' : '(no health gate looked at it)';
    return {
        result: 'rolled-back',
        reason: `${decision.reason}; it is live again as ${deployment.id} ${seen}`,
        fix: rules/* rollbackRules */.o.rolledBack.mend,
        rule: rules/* rollbackRules */.o.rolledBack,
    };
}
function failed(reason, fix) {
    return { result: 'failed', reason, fix, rule: rules/* rollbackRules */.o.failed };
}
function finding(rule, { service, reason, fix, migrations, from }) {
    const bad = migrations.filter(({ compatible }) => !compatible);
    const lines = [
        `${service}: ${reason}`,
        ...bad.map((migration) => `${(0,migration_label/* migrationLabel */.R)(migration)}: ${migration.reason}`),
    ];
    const [first] = bad;
    return {
        rule: rule.id,
        severity: 'error',
        title: `${rule.title}: ${service}`,
        detail: lines.join('\n'),
        fix: fix ?? rule.mend,
        ...(first ? { location: { file: first.file } } : {}),
        subject: `${service} ${from.id}`,
    };
}
//# sourceMappingURL=conclude.js.map
;// CONCATENATED MODULE: ./build/src/gates/rollback/words.js
const most = 3;
/** `a, b and c`; of many the first three and how many more there are. */
function listed(items) {
    const shown = items.length > most ? [...items.slice(0, most), `${items.length - most} more`] : items;
    const last = shown.at(-1) ?? 'nothing';
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}
//# sourceMappingURL=words.js.map
;// CONCATENATED MODULE: ./build/src/gates/rollback/decide.js


/** The only place that decides on a rollback. The first line of the table that holds is the answer. */
function decide(question) {
    for (const line of table) {
        const decision = line(question);
        if (decision)
            return decision;
    }
    return rollBack(question);
}
const nothingFailed = ({ gates, deployment }) => gates.failed.length === 0 && gates.unjudged.length === 0
    ? { action: 'nothing', reason: `no gate failed: ${deployment.id} stays` }
    : undefined;
const mayStillGoLive = ({ deployment: { id, outcome, wentLive, link } }) => !wentLive && (outcome === 'timed-out' || outcome === 'running' || outcome === 'blocked')
    ? refuse(`${id} is not live yet and may still go live`, `cancel it${at(link)}, or wait until it has ended and look again`)
    : undefined;
const neverLive = ({ deployment: { id, wentLive, previous } }) => wentLive
    ? undefined
    : {
        action: 'nothing',
        reason: `${id} never went live: ${previous ? `${named(previous)} goes on serving` : 'nothing was replaced'}`,
    };
const notJudged = ({ gates, deployment }) => gates.failed.length === 0
    ? refuse(`${listed(gates.unjudged)} could not judge ${deployment.id}, so nobody knows whether it is bad`, `look at ${deployment.service.url ?? deployment.service.name} and mend what kept ${listed(gates.unjudged)} from running; to go back all the same: lockkeeper rollback --rollback always`)
    : undefined;
const forbidden = ({ mode, deployment: { id, previous } }) => mode === 'never'
    ? refuse(`${id} stays live: \`rollback\` is \`never\``, previous
        ? `to go back to ${named(previous)}: lockkeeper rollback --rollback safe`
        : 'deploy a good commit')
    : undefined;
const someoneElse = ({ platform, deployment: { id, service, outcome } }) => {
    if (outcome === 'superseded' || outcome === 'deactivated')
        return newer(`a newer deployment has taken the place of ${id}`, service.name);
    if (!platform.known)
        return refuse(`what is live now cannot be read: ${platform.reason}`, 'look at the service, and when no newer deployment is there: lockkeeper rollback');
    const other = [platform.newest, platform.live].find((one) => one !== undefined && one.id !== id);
    return other && newer(`${other.id} came after ${id}, and it is not ours to undo`, service.name);
};
const noTarget = ({ deployment: { id, service, previous } }) => previous && previous.id !== id
    ? undefined
    : refuse(`what was live before ${id} is not known`, `deploy a good commit of ${service.name}: lockkeeper deploy --commit <sha>`);
const notRetained = ({ retained, deployment: { previous, service } }) => retained === 'no' && previous
    ? refuse(`the platform no longer has the build of ${named(previous)}`, `build it anew for ${service.name}: lockkeeper deploy --commit ${previous.commit ?? '<sha>'}`)
    : undefined;
const unsafe = ({ mode, migrations }) => {
    if (mode === 'always')
        return undefined;
    if (!migrations.known)
        return refuse(`the migrations since then cannot be told: ${migrations.reason}`, migrations.fix);
    const bad = migrations.migrations.filter(({ compatible }) => !compatible);
    if (bad.length === 0)
        return undefined;
    const reasons = bad.map((migration) => `${(0,migration_label/* migrationLabel */.R)(migration)}: ${migration.reason}`);
    return refuse(`the code of before cannot live with ${bad.length} of ${migrations.migrations.length} migrations since then (${listed(reasons)})`, 'mend it forward with a new commit; or, when you know that the old code does not need it: lockkeeper rollback --rollback always');
};
const table = [
    nothingFailed,
    mayStillGoLive,
    neverLive,
    notJudged,
    forbidden,
    someoneElse,
    noTarget,
    notRetained,
    unsafe,
];
function rollBack({ mode, gates, deployment, migrations }) {
    const { previous } = deployment;
    if (!previous)
        throw new Error('a rollback without a target');
    const since = migrations.known ? migrations.migrations : [];
    const why = mode === 'always'
        ? '`rollback` is `always`'
        : since.length === 0
            ? 'no migration came with it'
            : `the code of before can live with ${since.length === 1 ? 'the migration' : `all ${since.length} migrations`} since then`;
    return {
        action: 'roll-back',
        target: previous,
        reason: `${listed(gates.failed)} failed on ${deployment.id}, and ${why}: back to ${named(previous)}`,
    };
}
function refuse(reason, fix) {
    return { action: 'refuse', reason, fix };
}
function newer(reason, service) {
    return refuse(reason, `look at what is live on ${service} now; whoever started it decides`);
}
function at(link) {
    return link === undefined ? '' : ` at ${link}`;
}
function named({ id, commit, image }) {
    const what = commit === undefined ? image : `commit ${commit.slice(0, 12)}`;
    return what === undefined ? id : `${id} (${what})`;
}
//# sourceMappingURL=decide.js.map
;// CONCATENATED MODULE: ./build/src/gates/rollback/rollback.js



/**
 * Decides on a rollback, does it, and asks the health gate about the old version. Never passes: whatever it comes to,
 * the release has failed. Nothing that was started is cancelled when the run is: half a rollback is the worst.
 */
async function rollback(input) {
    const started = input.clock.now();
    const outcome = await decideAndAct(input);
    return conclude(input, outcome, input.clock.now() - started);
}
async function decideAndAct(input) {
    // Without a reason to go back the platform is not even asked.
    const first = judge(input, { known: true });
    if (first.action !== 'roll-back')
        return { decision: first };
    const decision = judge(input, await readNow(input));
    if (decision.action !== 'roll-back')
        return { decision };
    return goBack(input, decision);
}
function judge({ mode, deployment, gates, migrations }, platform) {
    return decide({ mode, deployment, gates, migrations, platform, retained: 'unknown' });
}
async function readNow({ platform, signal }) {
    try {
        const { live, newest } = await platform.preflight(signal);
        return { known: true, ...(live ? { live } : {}), ...(newest ? { newest } : {}) };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { known: false, reason: error.problems.map(({ what }) => what).join('; ') };
    }
}
async function goBack(input, decision) {
    const { platform, signal, clock, timeoutMs, progress, verify } = input;
    const { target } = decision;
    progress(decision.reason);
    const started = await platform.rollback(target, signal);
    if (!started.started)
        return { decision, refused: started };
    try {
        const deployment = await platform.follow(started.id, {
            signal,
            deadline: clock.now() + timeoutMs,
            onChange: ({ id, status }) => progress(`rollback ${id}: ${status}`),
        });
        const health = deployment.outcome === 'live' ? await verify?.(asLive(deployment, target), signal) : undefined;
        return { decision, deployment, ...(health ? { health } : {}) };
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        return { decision, leftRunning: started.id };
    }
}
/** What a rollback runs is what it goes back to, also where the platform does not say so. */
function asLive(deployment, { commit, image }) {
    return {
        ...deployment,
        ...(commit === undefined ? {} : { commit }),
        ...(image === undefined ? {} : { image }),
    };
}
//# sourceMappingURL=rollback.js.map
// EXTERNAL MODULE: ./build/src/publish/read-reports.js
var read_reports = __webpack_require__(75367);
// EXTERNAL MODULE: ./build/src/stages/deploy/railway-services.js + 12 modules
var railway_services = __webpack_require__(68970);
// EXTERNAL MODULE: ./build/src/stages/deploy/render-services.js + 16 modules
var render_services = __webpack_require__(46664);
;// CONCATENATED MODULE: ./build/src/stages/deploy/platform-of.js


/** The service of a deployment that a report tells of. Throws `UserError` without the key to its platform. */
function platformOf({ platform, service: { id } }, given, host) {
    const access = { ...given, service: [id] };
    const targets = platform === 'render' ? (0,render_services/* renderTargets */.d)(access, undefined, host) : (0,railway_services/* railwayTargets */.i)(access, undefined, host);
    const [target] = targets;
    if (!target)
        throw new Error(`no way to ${id}`);
    return target.platform;
}
//# sourceMappingURL=platform-of.js.map
// EXTERNAL MODULE: ./build/src/stages/health/health-checks.js + 13 modules
var health_checks = __webpack_require__(32896);
// EXTERNAL MODULE: ./build/src/stages/health/health-options.js
var health_options = __webpack_require__(12131);
// EXTERNAL MODULE: ./build/src/stages/inputs.js
var inputs = __webpack_require__(37080);
// EXTERNAL MODULE: ./build/src/stages/publish-checks.js
var publish_checks = __webpack_require__(20594);
// EXTERNAL MODULE: ./build/src/stages/release/release-commit.js
var release_commit = __webpack_require__(74062);
// EXTERNAL MODULE: ./build/src/stages/report-files.js
var report_files = __webpack_require__(98541);
// EXTERNAL MODULE: ./build/src/stages/repository.js + 1 modules
var stages_repository = __webpack_require__(36534);
// EXTERNAL MODULE: ./build/src/stages/run-gate.js
var run_gate = __webpack_require__(76434);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/commit.js
var core_commit = __webpack_require__(344);
;// CONCATENATED MODULE: ./build/src/gates/rollback/compatibility.js

/**
 * Whether the code of before can live with each migration, by what the smoke gate saw of its up and lint of its
 * files. What nobody saw counts as no. Rows are not seen: a migration that changes rows alone passes unless its author
 * says otherwise.
 */
function judgeMigrations(since, checks) {
    return since.map((migration) => {
        const { project, id, name, file } = migration;
        return {
            project,
            id,
            name,
            file,
            ...compatibility_judge(migration, checks.filter((check) => check.project === project)),
        };
    });
}
function compatibility_judge({ id, declared }, checks) {
    if (declared && !declared.safe)
        return no(`its author says that it is unsafe: ${declared.reason}`);
    const doubt = lintDoubt(id, checks);
    if (doubt)
        return no(doubt);
    const row = rowOf(id, checks);
    if (declared)
        return { compatible: true, reason: `its author says that it is safe: ${declared.reason}` };
    if (!row)
        return no('no report of the smoke gate has it: nobody saw what it changes');
    if (!row.changes)
        return no(`the smoke gate did not see what it changes: ${row.reason ?? row.status}`);
    const breaking = row.changes.filter(({ breaks }) => breaks !== undefined);
    if (breaking.length > 0)
        return no(listed(breaking.map(describe)));
    return {
        compatible: true,
        reason: row.changes.length === 0
            ? 'it changes no schema (rows are not seen)'
            : 'old code does not meet what it changes',
    };
}
/** An error of lint says that what ran on production may not be what was judged here. */
function lintDoubt(id, checks) {
    const finding = checks
        .filter(({ gate }) => gate === 'lint')
        .flatMap(({ findings }) => findings)
        .find(({ migration, severity }) => migration === id && severity === 'error');
    return finding && `lint says ${finding.rule}: ${finding.title}`;
}
/** The row that saw most: several reports may have the migration, and the worst of them holds. */
function rowOf(id, checks) {
    const rows = checks
        .filter(({ gate }) => gate === 'smoke')
        .flatMap(({ migrations }) => migrations)
        .filter((row) => row.id === id);
    const breaks = rows.find(({ changes }) => changes?.some((change) => change.breaks !== undefined));
    return breaks ?? rows.find(({ changes }) => changes !== undefined) ?? rows[0];
}
function describe({ kind, name, change, breaks }) {
    return `${kind} ${name} ${change}: ${breaks}`;
}
function no(reason) {
    return { compatible: false, reason };
}
//# sourceMappingURL=compatibility.js.map
;// CONCATENATED MODULE: ./build/src/gates/rollback/declared.js
const comment = /(?:--|#|\/\/)[ \t]*lockkeeper:[ \t]*rollback[ \t]+(safe|unsafe)[ \t]*:[ \t]*(\S[^\r\n]*)/g;
/**
 * The comment `lockkeeper: rollback safe: <why>`, or `unsafe`, in one of a migration's files. Without a reason it says
 * nothing; of several, one that says unsafe holds.
 */
function readDeclared(texts) {
    const all = texts.flatMap((text) => [...text.matchAll(comment)].map(([, word, reason = '']) => ({
        safe: word === 'safe',
        reason: reason.replace(/\*\/\s*$/, '').trim(),
    })));
    return all.find(({ safe }) => !safe) ?? all[0];
}
//# sourceMappingURL=declared.js.map
// EXTERNAL MODULE: ./build/src/git/repository.js
var git_repository = __webpack_require__(18960);
// EXTERNAL MODULE: ./build/src/stages/checks/run-checks.js + 2 modules
var run_checks = __webpack_require__(41572);
// EXTERNAL MODULE: ./build/src/config/projects.js
var projects = __webpack_require__(27400);
// EXTERNAL MODULE: ./build/src/host/working-tree.js
var working_tree = __webpack_require__(88716);
// EXTERNAL MODULE: ./build/src/stages/checks/choose-engine.js
var choose_engine = __webpack_require__(95273);
;// CONCATENATED MODULE: ./build/src/stages/checks/without-migrations.js




/**
 * Whether the whole repository has no migrations, and nobody said that it has: no project, engine or folder is named,
 * no engine knows a file in it, and none looks like one of a runner that no engine knows. What is only overlooked
 * must not count as none.
 */
async function isWithoutMigrations(given, { host, services }) {
    const repository = await (0,stages_repository/* openRepository */.h_)(host.cwd, (0,stages_repository/* workingFolder */.gv)(host.cwd, given));
    const config = await (0,stages_repository/* loadConfig */.Z9)(repository, given.config);
    const [{ settings } = { settings: undefined }] = (0,projects/* resolveProjects */.D9)(config, given);
    if (!settings || config.projects.length > 0 || given.project?.length)
        return false;
    if (settings.engine !== 'auto' || settings.dir !== undefined)
        return false;
    const tree = (0,working_tree/* workingTree */.c)(repository.root);
    if ((await tree.files('')).some((file) => suspicious.test(file)))
        return false;
    const found = await (0,choose_engine/* findCandidates */.eE)(await services.engines(), { tree, folder: '', settings });
    return found.length === 0;
}
/** SQL, and what runners call their folders. */
const suspicious = /\.sql$|(^|\/)(migrations?|migrate|alembic|flyway|liquibase|changelog)\//i;
//# sourceMappingURL=without-migrations.js.map
;// CONCATENATED MODULE: ./build/src/stages/rollback/migrations-since.js









const byHand = 'when you know that no migration stands in the way: lockkeeper rollback --rollback always';
/**
 * The migrations that the deployed commit has and the one that was live before has not, and whatever else this release
 * has put on the database, each judged by the reports of lint and smoke. Git and the engine say which they are, so the
 * files of the deployed commit must be there.
 */
async function migrationsSince({ commit, previous }, { given, checks, migrated, ...context }) {
    const before = previous?.commit;
    if (before === undefined || commit === undefined)
        return unknown('the platform does not tell the commits of both deployments', byHand);
    if (before === commit && migrated.length === 0)
        return { known: true, migrations: [] };
    try {
        const { root, head } = await checkedOut(given, context);
        if (head !== commit)
            return unknown(`${head === undefined ? 'no commit' : (0,core_commit/* shortCommit */.A)(head)} is checked out, and ${(0,core_commit/* shortCommit */.A)(commit)} is live`, `check out ${commit} and run it again`);
        const brought = before === commit ? [] : await broughtSince(before, given, context);
        const since = await Promise.all(united(brought, migrated).map((one) => withDeclared(one, root)));
        return { known: true, migrations: judgeMigrations(since, checks) };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const [first] = error.problems;
        return unknown(error.problems.map(({ what }) => what).join('; '), [first?.fix, byHand].filter(Boolean).join('\nor, '));
    }
}
/** What is checked out; no commit outside of a repository. */
async function checkedOut(given, { host }) {
    const folder = (0,external_node_path_.resolve)(host.cwd, given.workingDirectory ?? '.');
    const repository = await (0,git_repository/* openRepository */.h_)(folder).catch(() => undefined);
    return { root: repository?.root ?? folder, head: repository && (await (0,git_repository/* currentCommit */.Hg)(repository)) };
}
/** By git and the engine: what the checked-out commit has and `before` has not. */
async function broughtSince(before, given, context) {
    if (await isWithoutMigrations(given, context))
        return [];
    const run = await (0,run_checks/* runChecks */.JT)([], { ...given, base: before, scope: 'new' }, context);
    return run.history.newMigrations;
}
/** The old code has not met what this release ran, also where the commit of before has its file already. */
function united(brought, migrated) {
    const isKnown = ({ project, id }) => brought.some((one) => one.project === project && one.id === id);
    return [...brought, ...migrated.filter((one) => !isKnown(one))];
}
async function withDeclared(migration, root) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, migration.file), 'utf8').catch(() => '');
    const declared = readDeclared([text]);
    return { ...migration, ...(declared ? { declared } : {}) };
}
function unknown(reason, fix) {
    return { known: false, reason, fix };
}
//# sourceMappingURL=migrations-since.js.map
// EXTERNAL MODULE: ./build/src/stages/rollback/rollback-inputs.js
var rollback_inputs = __webpack_require__(79080);
// EXTERNAL MODULE: ./build/src/stages/rollback/rollback-outputs.js
var rollback_outputs = __webpack_require__(1339);
;// CONCATENATED MODULE: ./build/src/stages/rollback/roll-back.js
















/** Rolls back what the stages before have deployed, where one of them failed it and it is safe. */
async function roll_back_rollBack(asked, context) {
    const { host } = context;
    const given = { reportPath: rollback_inputs/* rollbackReport */.F, ...asked };
    // What is wrong with the inputs must be known before anything goes back.
    (0,health_options.healthOptions)(given);
    const evidence = await gather(given, context);
    const published = await (0,publish_checks/* publishChecks */.N)({
        gate: 'rollback',
        commit: await (0,release_commit/* releaseCommit */.L)(host, given),
        secrets: [given.renderApiKey, given.railwayToken, given.bearerToken],
        run: () => rollBackAll(evidence, given, context),
    }, given, 
    // A stopped run still has to say that half a rollback is on its way.
    { ...context, host: { ...host, signal: new AbortController().signal } });
    (0,rollback_outputs/* setRollbackOutputs */.B)(host, published.report.checks);
    return published.report.verdict;
}
async function gather(given, { host }) {
    const { cwd } = await (0,stages_repository/* openRepository */.h_)(host.cwd, given.workingDirectory ?? '.');
    const names = given.reports ?? inputs/* stageReports */.YL;
    const { files, missing } = await (0,report_files/* findReportFiles */.j)(cwd, names, given.reportPath ?? rollback_inputs/* rollbackReport */.F);
    const reports = files.length === 0 ? [] : await (0,read_reports.readReports)(files, cwd);
    if (reports.some(({ checks }) => checks.some(({ gate }) => gate === 'deploy'))) {
        return readEvidence(reports, missing);
    }
    throw new errors/* UserError */.yo({
        what: 'no report of a deployment is among the reports',
        where: 'reports',
        why: 'without it nobody knows what was deployed and what was live before',
        fix: 'let this step run after the deployment in the same job, or download its report first',
    });
}
/** The last that was deployed goes back first. */
async function rollBackAll({ deployments, gates, checks, migrated, health }, given, context) {
    const { host } = context;
    if (deployments.length === 0)
        return [nothingDeployed()];
    const results = [];
    const look = (url, live) => (0,run_gate/* runGate */.R)({ gate: 'health', project: live.service.name, clock: host.clock }, () => (0,health_checks/* judgeRolledBack */.Fy)({ ...healthOf(given), ...(url.length > 0 ? { url } : {}) }, live, host));
    for (const deployment of [...deployments].reverse()) {
        const urls = given.url ?? probedFor(deployment, health);
        const gate = { gate: 'rollback', project: deployment.service.name, clock: host.clock };
        results.push(await (0,run_gate/* runGate */.R)(gate, async () => rollback({
            mode: given.rollback ?? 'safe',
            deployment,
            gates,
            migrations: await migrationsSince(deployment, { given, checks, migrated, ...context }),
            platform: platformOf(deployment, given, host),
            ...(urls.length > 0 || health.length > 0 ? { verify: (live) => look(urls, live) } : {}),
            timeoutMs: given.timeout ?? 20 * 60_000,
            clock: host.clock,
            signal: host.signal,
            progress: host.log.info,
        })));
    }
    return results;
}
/** Where the health gate looked at that service; of a single service everywhere. */
function probedFor({ service }, health) {
    const own = health.filter(({ project }) => project === service.name);
    const targets = (own.length > 0 ? own : health).flatMap((check) => check.health?.targets ?? []);
    return [...new Set(targets.map(({ url }) => url))];
}
/** The time limit here is that of the rollback, not of the gate behind it; what was baked is not live any more. */
function healthOf({ timeout, ...rest }) {
    return { ...rest, skipBake: true };
}
function nothingDeployed() {
    return {
        gate: 'rollback',
        project: '.',
        status: 'skipped',
        summary: 'nothing was deployed, so nothing is rolled back',
        findings: [],
        muted: [],
        durationMs: 0,
        migrations: [],
        facts: [],
    };
}
//# sourceMappingURL=roll-back.js.map

/***/ })

};
