export const id = 2895;
export const ids = [2895];
export const modules = {

/***/ 56079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ gateNames)
/* harmony export */ });
/** Every gate, in the order in which a release passes them. */
const gateNames = [
    'lint',
    'smoke',
    'plan',
    'backup',
    'migrate',
    'verify',
    'rls',
    'seed',
    'policy',
    'drift',
    'job',
    'deploy',
    'health',
    'http-smoke',
    'rollback',
];
//# sourceMappingURL=check-result.js.map

/***/ }),

/***/ 20388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ makeReport),
  f: () => (/* binding */ reportVersion)
});

// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/core/evidence.js
var core_evidence = __webpack_require__(724);
// EXTERNAL MODULE: ./build/src/core/finding.js
var core_finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/finding-list.js
var finding_list = __webpack_require__(70437);
;// CONCATENATED MODULE: ./build/src/core/weighed.js



/**
 * The results of a run with prediction and measurement as one finding. What the smoke-run says of a finding of lint
 * goes to lint's, and is told there alone: confirmed it weighs what it did, refuted it is a notice. So does a failure
 * that the rules had predicted; where lint is not of the run, it goes to what the smoke-run itself tells of the
 * statement. A gate that failed for nothing else has passed. Applied twice it changes nothing more.
 */
function weighChecks(checks) {
    const predicted = keysOf(checks, 'lint', core_finding/* fingerprint */.Rj);
    const measured = keysOf(checks, 'smoke', core_finding/* fingerprint */.Rj);
    const confirming = keysOf(checks, 'smoke', ({ confirms }) => confirms?.fingerprint);
    return checks.map((check) => {
        if (check.gate === 'lint')
            return withFindings(check, weighed(check, { measured, confirming }));
        if (check.gate !== 'smoke')
            return check;
        const isTold = (finding) => {
            const target = `${check.project}\0${finding.confirms?.fingerprint}`;
            return predicted.has(keyOf(check, finding)) || predicted.has(target) || measured.has(target);
        };
        const own = check.findings.filter((finding) => !isTold(finding));
        return withFindings(check, own.map((finding) => confirmed(finding, confirming.get(keyOf(check, finding)) ?? [])));
    });
}
function keyOf({ project }, finding) {
    return `${project}\0${(0,core_finding/* fingerprint */.Rj)(finding)}`;
}
function keysOf(checks, gate, nameOf) {
    const found = new Map();
    for (const check of checks.filter((one) => one.gate === gate)) {
        for (const finding of check.findings) {
            const name = nameOf(finding);
            if (name === undefined)
                continue;
            const key = `${check.project}\0${name}`;
            found.set(key, [...(found.get(key) ?? []), finding]);
        }
    }
    return found;
}
function weighed(check, { measured, confirming }) {
    return check.findings.flatMap((finding) => {
        const key = keyOf(check, finding);
        const failures = confirming.get(key) ?? [];
        const seen = measured.get(key) ?? [];
        // What failed over rows is there, whatever its locks were.
        const fitting = failures.length > 0 ? seen.filter((one) => one.evidence?.verdict !== 'refuted') : seen;
        const own = confirmed(finding, failures);
        return fitting.length > 0 ? (0,finding_list/* uniteFindings */.M)([own, ...fitting]) : [own];
    });
}
/** A finding with the failures that it had predicted: it counts as much as the worst of them. */
function confirmed(finding, failures) {
    if (failures.length === 0)
        return finding;
    const evidence = (0,core_evidence/* uniteEvidence */.l)([finding, ...failures].flatMap((one) => one.evidence ?? []));
    const counted = [finding, ...failures].map(({ severity }) => core_finding/* severities */.gO.indexOf(severity));
    return {
        ...finding,
        severity: core_finding/* severities */.gO[Math.min(...counted)] ?? finding.severity,
        ...(evidence && { evidence }),
    };
}
function withFindings(check, findings) {
    const isCleared = hasError(check.findings) && !hasError(findings);
    // A migration that failed has failed, wherever it is told.
    const failed = check.migrations.some(({ status }) => status === 'failed');
    const isWorse = !hasError(check.findings) && hasError(findings);
    const sorted = [...findings].sort(core_finding/* compareFindings */.Eg);
    return { ...check, findings: sorted, status: statusOf(check.status, { isCleared, isWorse, failed }) };
}
function statusOf(status, { isCleared, isWorse, failed }) {
    if (status === 'failed' && isCleared && !failed)
        return 'passed';
    return status === 'passed' && isWorse ? 'failed' : status;
}
function hasError(findings) {
    return findings.some(({ severity }) => severity === 'error');
}
//# sourceMappingURL=weighed.js.map
;// CONCATENATED MODULE: ./build/src/core/report.js


/** The version of the report's form: raised when a reader of the old form would be misled. */
const reportVersion = 1;
/** A report with its findings weighed, and the verdict that they and the threshold give. */
function makeReport(parts) {
    const checks = weighChecks(parts.checks);
    return { version: reportVersion, ...parts, checks, verdict: (0,verdict/* decideVerdict */.AU)(checks, parts.failOn) };
}
//# sourceMappingURL=report.js.map

/***/ }),

/***/ 92895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeReports: () => (/* binding */ mergeReports)
});

// EXTERNAL MODULE: ./build/src/core/check-result.js
var check_result = __webpack_require__(56079);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/finding.js
var core_finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(20388);
// EXTERNAL MODULE: ./build/src/core/count.js
var count = __webpack_require__(71198);
// EXTERNAL MODULE: ./build/src/core/finding-list.js
var finding_list = __webpack_require__(70437);
;// CONCATENATED MODULE: ./build/src/publish/merge-shards.js



/** Worst first. */
const statusOrder = ['broken', 'failed', 'passed', 'skipped'];
const migrationOrder = [
    'failed',
    'not-run',
    'irreversible',
    'passed',
    'skipped',
];
/**
 * One result of the parts of one gate's spread-out run: migrations in the order of the parts, times summed (the
 * work done, not the time waited), findings once. A part that is missing makes it `broken` and is named.
 */
function uniteShards(parts) {
    const sorted = [...once(parts, (part) => JSON.stringify(part))].sort(byPart);
    const [first] = sorted;
    if (!first?.shard)
        return [];
    const total = first.shard.count;
    const present = new Set(sorted.map(({ shard }) => shard?.index));
    const missing = Array.from({ length: total }, (_, index) => index + 1).filter((index) => !present.has(index));
    const migrations = uniteMigrations(sorted);
    const worst = statusOrder.find((status) => sorted.some((part) => part.status === status)) ?? 'broken';
    const { shard: _part, ...rest } = first;
    return [
        {
            ...rest,
            status: missing.length > 0 ? 'broken' : worst,
            summary: summarize(migrations, { total, missing }),
            findings: (0,finding_list/* uniteFindings */.M)(sorted.flatMap(({ findings }) => findings)),
            muted: uniteMuted(sorted.flatMap(({ muted }) => muted)),
            durationMs: sorted.reduce((sum, { durationMs }) => sum + durationMs, 0),
            migrations,
            facts: [...commonFacts(sorted), { label: 'parts', value: `${total - missing.length} of ${total}` }],
        },
    ];
}
/** What holds for all parts; how far each was built before is its own affair. */
function commonFacts(parts) {
    const all = once(parts.flatMap(({ facts }) => facts), (fact) => JSON.stringify(fact));
    return all.filter(({ label }) => all.filter((fact) => fact.label === label).length === 1);
}
function byPart(a, b) {
    return (a.shard?.index ?? 0) - (b.shard?.index ?? 0) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
}
function summarize(migrations, { total, missing }) {
    const failed = migrations.filter(({ status }) => status === 'failed').length;
    const tested = `${(0,count/* counted */.h)(migrations.length, 'migration')} in ${total - missing.length} of ${total} parts, ${failed} failed`;
    if (missing.length === 0)
        return tested;
    const names = missing.map((index) => `${index}/${total}`).join(', ');
    return `no report of part ${names}: not everything was tested (${tested})`;
}
/** A migration that several parts ran (as the base of their slice) is listed once, with the worst result. */
function uniteMigrations(parts) {
    const byId = new Map();
    for (const migration of parts.flatMap((part) => part.migrations)) {
        const known = byId.get(migration.id);
        if (!known || rank(migration) < rank(known))
            byId.set(migration.id, migration);
    }
    return [...byId.values()];
}
function rank(migration) {
    return migrationOrder.indexOf(migration.status);
}
function uniteMuted(all) {
    return once(all, ({ by, finding }) => `${by} ${(0,core_finding/* fingerprint */.Rj)(finding)}`);
}
function once(items, keyOf) {
    return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
//# sourceMappingURL=merge-shards.js.map
;// CONCATENATED MODULE: ./build/src/publish/merge.js





/**
 * One report of those that several jobs wrote, in any order. Parts of one spread-out run become one result, and a
 * part that is missing makes it `broken`; results that say the same are one. Time runs from the earliest start to
 * the latest end. Throws `UserError` when there is no report, or when they judge different commits.
 */
function mergeReports(reports, options = {}) {
    const [first, ...others] = sortByText(reports);
    if (!first)
        throw new errors/* UserError */.yo({ what: 'there is no report to merge', where: 'reports' });
    const all = [first, ...others];
    const commits = distinct(all.map(({ commit }) => commit));
    if (commits.length > 1)
        throw new errors/* UserError */.yo(differentCommits(commits));
    const bases = distinct(all.map(({ base }) => base));
    const versions = distinct(all.map(({ tool }) => tool.version));
    const starts = all.map(({ startedAt }) => Date.parse(startedAt));
    const start = Math.min(...starts);
    const end = Math.max(...all.map(({ durationMs }, index) => (starts[index] ?? start) + durationMs));
    return (0,report/* makeReport */.d)({
        tool: { name: 'lockkeeper', version: versions.at(-1) ?? first.tool.version },
        startedAt: new Date(start).toISOString(),
        durationMs: end - start,
        ...(commits[0] === undefined ? {} : { commit: commits[0] }),
        ...(bases.length > 0 ? { base: bases.join(', ') } : {}),
        checks: mergeChecks(all.flatMap(({ checks }) => checks)),
        notes: distinct([...all.flatMap(({ notes }) => notes), ...versionNote(versions)]),
        failOn: options.failOn ?? strictest(all.map(({ failOn }) => failOn)),
    });
}
/** One result for each run of a gate in a project, by project and in the order of the gates. */
function mergeChecks(checks) {
    const whole = checks.filter(({ shard }) => shard === undefined);
    const groups = new Map();
    for (const check of checks.filter(({ shard }) => shard !== undefined)) {
        const key = JSON.stringify([check.gate, check.project, check.shard?.count]);
        groups.set(key, [...(groups.get(key) ?? []), check]);
    }
    const once = new Map([...whole, ...[...groups.values()].flatMap(uniteShards)].map((check) => [JSON.stringify(check), check]));
    return [...once]
        .sort(([textA, a], [textB, b]) => {
        if (a.project !== b.project)
            return a.project < b.project ? -1 : 1;
        return check_result/* gateNames */.A.indexOf(a.gate) - check_result/* gateNames */.A.indexOf(b.gate) || (textA < textB ? -1 : 1);
    })
        .map(([, check]) => check);
}
function strictest(all) {
    return core_finding/* severities */.gO.findLast((severity) => all.includes(severity)) ?? 'error';
}
/** Sorted, without doubles and gaps. */
function distinct(texts) {
    return [...new Set(texts.filter((text) => text !== undefined))].sort();
}
function sortByText(reports) {
    return reports
        .map((report) => ({ report, text: JSON.stringify(report) }))
        .sort((a, b) => (a.text < b.text ? -1 : 1))
        .map(({ report }) => report);
}
function versionNote(versions) {
    if (versions.length < 2)
        return [];
    return [`The reports were made by different versions of Lockkeeper: ${versions.join(', ')}.`];
}
function differentCommits(commits) {
    return {
        what: `the reports judge different commits: ${commits.join(', ')}`,
        where: 'reports',
        why: 'what holds for one commit says nothing of another',
        fix: 'download only the artifacts of this run before this step',
    };
}
//# sourceMappingURL=merge.js.map

/***/ })

};
