export const id = 6136;
export const ids = [6136];
export const modules = {

/***/ 4067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ checkAndPublish)
/* harmony export */ });
/* harmony import */ var _run_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(240);
/* harmony import */ var _set_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7454);


/** Runs the gates, hands the report to the outlets and sets the outputs. */
async function checkAndPublish(gates, given, context) {
    const run = await (0,_run_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .runChecks */ .JT)(gates, given, context);
    const published = await context.services.publish(run.report, {
        host: context.host,
        root: run.repository.root,
        cwd: run.repository.cwd,
        settings: run.settings,
        annotations: given.annotations ?? true,
        summary: given.summary ?? true,
        githubToken: given.githubToken,
        secrets: [given.githubToken, given.databaseUrl].filter((secret) => secret !== undefined),
    });
    (0,_set_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .setReportOutputs */ .v)(context.host, published);
    (0,_set_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .setHistoryOutputs */ .H)(context.host, run.history);
    return published.report.verdict;
}
//# sourceMappingURL=check-and-publish.js.map

/***/ }),

/***/ 8731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ publishMerged)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4006);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7307);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3026);
/* harmony import */ var _host_list_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2172);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7859);
/* harmony import */ var _set_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7454);







const defaultReports = ['.lockkeeper/*.json'];
/** Merges report files into one report and hands it to the outlets. */
async function publishMerged(given, { host, services }) {
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h_)(host.cwd, given.workingDirectory ?? '.');
    const config = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .loadConfig */ .Z9)(repository, undefined);
    const settings = (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .fillRunSettings */ .iS)(config.run, given);
    const globs = given.reports ?? defaultReports;
    const files = await matchingReports(repository.cwd, globs, settings.reportPath);
    const missing = globs.filter((path) => isPlainPath(path) && !files.includes(path));
    if (files.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            what: `no report file matches ${globs.join(', ')}`,
            where: 'reports',
            why: 'without a report there is nothing to judge, and nothing counts as passed',
            fix: 'let this step run after lint and smoke with `if: always()`, and download their artifacts first',
        });
    }
    const merged = await services.mergeReports(files, repository.cwd, settings.failOn);
    const published = await services.publish(withMissing(merged, missing), {
        host,
        root: repository.root,
        cwd: repository.cwd,
        settings,
        annotations: given.annotations ?? true,
        summary: given.summary ?? true,
        githubToken: given.githubToken,
        secrets: given.githubToken === undefined ? [] : [given.githubToken],
    });
    (0,_set_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .setReportOutputs */ .v)(host, published);
    return published.report.verdict;
}
/** A file named without wildcards must be there; a pattern may match nothing. */
function isPlainPath(glob) {
    return !picomatch__WEBPACK_IMPORTED_MODULE_6__.scan(glob).isGlob;
}
/** Paths from `cwd` of the files that match, the one that we are about to write left out. */
async function matchingReports(cwd, globs, reportPath) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_6__([...globs], { dot: true });
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, reportPath)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    return (await (0,_host_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .listFiles */ .CS)(cwd)).filter((path) => path !== own && matches(path));
}
/** A report file that had to be there and is not: what it would say is unknown. */
function withMissing(report, missing) {
    if (missing.length === 0)
        return report;
    const notes = missing.map((path) => `${path} was not written: that stage did not finish.`);
    return { ...report, notes: [...report.notes, ...notes], verdict: 'broken' };
}
//# sourceMappingURL=publish-merged.js.map

/***/ }),

/***/ 7454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ setHistoryOutputs),
/* harmony export */   v: () => (/* binding */ setReportOutputs)
/* harmony export */ });
/* harmony import */ var _core_finding_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(437);
/* harmony import */ var _publish_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3481);


/** The outputs that every action with a report has. */
function setReportOutputs(host, { report, reportPath, sarifPath }) {
    const counts = (0,_core_finding_list_js__WEBPACK_IMPORTED_MODULE_0__/* .countSeverities */ .n)((0,_publish_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsOf */ .WX)(report));
    host.setOutput('verdict', report.verdict);
    host.setOutput('errors', String(counts.error));
    host.setOutput('warnings', String(counts.warning));
    host.setOutput('notices', String(counts.notice));
    host.setOutput('report-path', reportPath);
    host.setOutput('sarif-path', sarifPath ?? '');
}
/** The outputs of the actions that read the history. */
function setHistoryOutputs(host, history) {
    host.setOutput('new-migrations', JSON.stringify(history.newMigrations));
    host.setOutput('head', history.heads.join(','));
    host.setOutput('matrix', JSON.stringify({ project: history.touched }));
}
//# sourceMappingURL=set-outputs.js.map

/***/ }),

/***/ 6136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   lint: () => (/* binding */ lint),
/* harmony export */   report: () => (/* binding */ report),
/* harmony export */   smoke: () => (/* binding */ smoke)
/* harmony export */ });
/* harmony import */ var _actions_check_and_publish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4067);
/* harmony import */ var _actions_publish_merged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8731);


const check = (call) => judge(['lint', 'smoke'], call);
const lint = (call) => judge(['lint'], call);
const smoke = (call) => judge(['smoke'], call);
const report = ({ given, ...context }) => (0,_actions_publish_merged_js__WEBPACK_IMPORTED_MODULE_1__/* .publishMerged */ .E)(given, context);
async function judge(gates, { given, ...context }) {
    const { writeBaseline } = given;
    if (!writeBaseline)
        return (0,_actions_check_and_publish_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAndPublish */ .V)(gates, given, context);
    const { writeBaselines } = await Promise.all(/* import() */[__webpack_require__.e(5017), __webpack_require__.e(8159)]).then(__webpack_require__.bind(__webpack_require__, 8159));
    return writeBaselines(gates, given, context);
}
//# sourceMappingURL=check.js.map

/***/ }),

/***/ 437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ uniteFindings),
/* harmony export */   n: () => (/* binding */ countSeverities)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5068);

/**
 * One list without doubles, worst first. Findings with one fingerprint are one finding with more evidence:
 * it has the worst severity and what each of them tells. The order of the input makes no difference.
 */
function uniteFindings(findings) {
    const byFingerprint = new Map();
    for (const finding of findings) {
        const key = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(finding);
        const known = byFingerprint.get(key);
        if (known)
            known.push(finding);
        else
            byFingerprint.set(key, [finding]);
    }
    return [...byFingerprint]
        .flatMap(([key, same]) => unite(same).map((finding) => ({ key, finding })))
        .sort((a, b) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg)(a.finding, b.finding) || (a.key < b.key ? -1 : 1))
        .map(({ finding }) => finding);
}
/** How many findings there are of each severity. */
function countSeverities(findings) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}
/** One finding, or none of none. */
function unite(same) {
    const sorted = [...same].sort(bySeverityThenText);
    const [worst] = sorted;
    if (worst === undefined || same.length === 1)
        return same;
    const details = new Set(sorted.flatMap(({ detail }) => (detail ? [detail] : [])));
    const fix = sorted.find((finding) => finding.fix !== undefined)?.fix;
    const location = sorted.find((finding) => finding.location !== undefined)?.location;
    const related = new Map(sorted.flatMap((finding) => (finding.related ?? []).map((one) => [JSON.stringify(one), one])));
    const united = {
        ...worst,
        ...(details.size > 0 ? { detail: [...details].join('\n') } : {}),
        ...(fix === undefined ? {} : { fix }),
        ...(location === undefined ? {} : { location }),
        ...(related.size > 0 ? { related: [...related.values()] } : {}),
    };
    return [united];
}
function bySeverityThenText(a, b) {
    const difference = _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(a.severity) - _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(b.severity);
    if (difference !== 0)
        return difference;
    return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
//# sourceMappingURL=finding-list.js.map

/***/ }),

/***/ 2172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   VS: () => (/* binding */ matchingFiles),
/* harmony export */   yZ: () => (/* binding */ matchingPaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4006);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3026);




/** Every regular file below a folder as sorted relative paths with forward slashes; `.git` and `node_modules` left out. */
async function listFiles(root, dir = '') {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, dir), { withFileTypes: true }).catch(() => []);
    const found = [];
    for (const entry of entries) {
        const path = dir === '' ? entry.name : `${dir}/${entry.name}`;
        if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') {
            found.push(...(await listFiles(root, path)));
        }
        if (entry.isFile())
            found.push(path);
    }
    return found.sort();
}
/** Absolute paths of the files that match. Throws as `matchingPaths` does. */
async function matchingFiles(root, globs, where) {
    if (globs.length === 0)
        return [];
    return matchingPaths(await listFiles(root), globs, where).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path));
}
/**
 * The paths that match, each once, in the order of the patterns.
 * Throws one `UserError` for all patterns that match nothing; `where` names the setting.
 */
function matchingPaths(paths, globs, where) {
    const found = globs.map((glob) => {
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_3__(glob, { dot: true });
        return { glob, paths: paths.filter((path) => matches(path)) };
    });
    const problems = found
        .filter((each) => each.paths.length === 0)
        .map(({ glob }) => ({ what: `no file matches ${glob}`, where, fix: 'correct the pattern or remove it' }));
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(problems);
    return [...new Set(found.flatMap((each) => each.paths))];
}
//# sourceMappingURL=list-files.js.map

/***/ }),

/***/ 5250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   fk: () => (/* binding */ printableLines)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7422);

/** Text of several lines as lines that are safe to show: tabs become spaces, control characters escapes. */
function printableLines(text) {
    return text.split(/\r\n|\n|\r/).map((line) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(line.replaceAll('\t', '    ')));
}
/** At most `limit` characters; a longer text says that it was cut. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, Math.max(0, limit - 1)).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** At most `limit` items, and how many were left out. */
function firstOf(items, limit) {
    return { shown: items.slice(0, limit), left: Math.max(0, items.length - limit) };
}
/** `1 error`, `2 errors`, `1,200 errors`. */
function count(number, word) {
    return `${number.toLocaleString('en-US')} ${word}${number === 1 ? '' : 's'}`;
}
//# sourceMappingURL=lines.js.map

/***/ }),

/***/ 3481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   Z8: () => (/* binding */ marks),
/* harmony export */   Zn: () => (/* binding */ nextSteps),
/* harmony export */   y9: () => (/* binding */ byFile)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5068);
/* harmony import */ var _core_finding_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(437);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5250);



/** Every finding of the report once, worst first. Two projects may have a migration of one name: both are told. */
function findingsOf({ checks }) {
    const projects = new Map();
    for (const { project, findings } of checks) {
        projects.set(project, [...(projects.get(project) ?? []), ...findings]);
    }
    return [...projects.values()].flatMap(_core_finding_list_js__WEBPACK_IMPORTED_MODULE_1__/* .uniteFindings */ .M).sort(_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg);
}
/** One line that says it all: `failed: 2 errors, 1 warning`. */
function headline(report) {
    const counts = describeCounts(findingsOf(report));
    if (report.verdict === 'passed')
        return counts ? `passed with ${counts}` : 'passed';
    const names = (status) => report.checks
        .filter((check) => check.status === status)
        .map(nameOf)
        .join(', ');
    if (report.verdict === 'failed')
        return `failed: ${counts || names('failed')}`;
    const broken = names('broken');
    const reason = broken ? `${broken} could not run` : 'no gate ran';
    return `could not judge: ${reason}${counts ? `; ${counts}` : ''}`;
}
/** `lint`, or `lint of billing` where projects have names. */
function nameOf(check) {
    const name = check.project === '.' ? check.gate : `${check.gate} of ${check.project}`;
    return check.shard ? `${name} (part ${check.shard.index}/${check.shard.count})` : name;
}
/** `2 errors, 1 warning`; empty when there is none. */
function describeCounts(findings) {
    const counts = (0,_core_finding_list_js__WEBPACK_IMPORTED_MODULE_1__/* .countSeverities */ .n)(findings);
    return _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(counts[severity], severity))
        .join(', ');
}
/** What to type next, as lines; none when nothing is to be done. */
function nextSteps(report) {
    const [worst] = findingsOf(report);
    if (report.verdict === 'passed' && !worst)
        return [];
    const steps = [];
    const broken = report.checks.filter((check) => check.status === 'broken');
    if (broken.length > 0)
        steps.push(`mend what kept ${broken.map(nameOf).join(', ')} from running`);
    if (worst) {
        if (worst.fix)
            steps.push(worst.fix.split('\n', 1)[0] ?? worst.fix);
        steps.push(`lockkeeper explain ${worst.rule}`);
    }
    return [...steps, 'lockkeeper check'];
}
/** Findings by file, the file with the worst finding first; those without a file last, under ''. */
function byFile(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const file = finding.location?.file ?? '';
        const group = groups.get(file);
        if (group)
            group.push(finding);
        else
            groups.set(file, [finding]);
    }
    const homeless = groups.get('');
    if (homeless) {
        groups.delete('');
        groups.set('', homeless);
    }
    return groups;
}
/** The mark of a severity or verdict in Markdown. */
const marks = {
    error: '❌',
    warning: '⚠️',
    notice: 'ℹ️',
    passed: '✅',
    failed: '❌',
    broken: '🚧',
    skipped: '➖',
};
//# sourceMappingURL=outcome.js.map

/***/ })

};
