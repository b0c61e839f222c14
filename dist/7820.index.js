export const id = 7820;
export const ids = [7820];
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

/***/ 5682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _check_and_publish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4067);
/* harmony import */ var _parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2414);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5756);



const run = async (context) => (0,_check_and_publish_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAndPublish */ .V)(['lint'], (0,_parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInputs */ .TL)(_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .lintSpec */ .F.inputs, context.host), context);
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 2414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   oh: () => (/* binding */ parseTexts)
/* harmony export */ });
/* unused harmony exports compositeMark, compositeVariable */
/* harmony import */ var _config_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5976);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);


/** Reads texts by their fields. Blank text is as good as none. Problems are collected, never thrown. */
function parseTexts(fields, { texts, label }) {
    const problems = [];
    const given = [];
    for (const [name, field] of Object.entries(fields)) {
        const text = texts[name];
        if (text === undefined || text.trim() === '')
            continue;
        const parsed = field.parse(text);
        if (parsed.ok)
            given.push([(0,_config_field_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .x)(name), parsed.value]);
        else
            problems.push({ what: parsed.what, where: label(name), ...(parsed.fix ? { fix: parsed.fix } : {}) });
    }
    return { given: Object.fromEntries(given), problems };
}
/**
 * Reads an action's inputs from the `INPUT_...` variables. Secrets are masked before anything else happens.
 * Throws one `UserError` with every problem. A variable that belongs to no input is none of them: it may be the
 * workflow's own, and the runner itself warns of an input that the manifest does not have.
 */
function parseInputs(fields, host) {
    const texts = {};
    for (const [name, field] of Object.entries(fields)) {
        texts[name] = host.env[inputVariable(name, host.env)];
        if (field.type === 'secret')
            host.mask(texts[name] ?? '');
    }
    const { given, problems } = parseTexts(fields, { texts, label: (name) => `input ${name}` });
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems);
    return given;
}
/** Set by a step of the composite that runs an action's bundle as a script. */
const compositeMark = 'LOCKKEEPER_COMPOSITE';
/** How such a step names an input: with underscores, because a shell may drop a variable with a hyphen. */
function compositeVariable(name) {
    return `INPUT_${name.toUpperCase().replace(/-/g, '_')}`;
}
/**
 * One spelling counts, never the other: some runners give a composite's steps the composite's own inputs too, spelled
 * with hyphens, and what the step itself was told must hold.
 */
function inputVariable(name, env) {
    return env[compositeMark] ? compositeVariable(name) : `INPUT_${name.toUpperCase()}`;
}
//# sourceMappingURL=parse-inputs.js.map

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

/***/ 9235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/** The known word that was most likely meant, or undefined when none is near. */
function nearest(word, known) {
    const limit = Math.max(1, Math.floor(word.length / 3));
    let best;
    for (const candidate of known) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) {
            best = { word: candidate, distance };
        }
    }
    return best?.word;
}
/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(a, b) {
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const cost = a[row - 1] === b[column - 1] ? 0 : 1;
            let distance = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + cost);
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (swapped)
                distance = Math.min(distance, at(before, column - 2) + 1);
            current.push(distance);
        }
        before = previous;
        previous = current;
    }
    return at(previous, b.length);
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}
//# sourceMappingURL=suggest.js.map

/***/ }),

/***/ 9157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Made by `npm run generate` from package.json: edit it there. */
const version = '0.1.0';
//# sourceMappingURL=version.js.map

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
