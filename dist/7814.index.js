export const id = 7814;
export const ids = [7814,3317];
export const modules = {

/***/ 7814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishReport: () => (/* binding */ publishReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/redact.js
var core_redact = __webpack_require__(416);
// EXTERNAL MODULE: ./build/src/host/terminal-host.js
var terminal_host = __webpack_require__(3317);
// EXTERNAL MODULE: ./build/src/core/finding.js
var core_finding = __webpack_require__(5068);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
// EXTERNAL MODULE: ./build/src/publish/lines.js
var publish_lines = __webpack_require__(5250);
// EXTERNAL MODULE: ./build/src/publish/outcome.js
var outcome = __webpack_require__(3481);
;// CONCATENATED MODULE: ./build/src/publish/annotations.js




/** A step shows this many of each level; the runner drops the others without a word. */
const annotationBudget = 10;
/** The runner cuts a longer message. */
const messageLimit = 4096;
/**
 * Findings as workflow commands that put them into the diff, worst first, within the runner's limits. A gate that
 * could not run comes before them and has no place.
 */
function renderAnnotations(report, budget = annotationBudget) {
    const broken = report.checks.filter((check) => check.status === 'broken').slice(0, budget);
    const findings = (0,outcome/* findingsOf */.WX)(report);
    const levels = core_finding/* severities */.gO.map((severity) => {
        const all = findings.filter((finding) => finding.severity === severity);
        const room = severity === 'error' ? budget - broken.length : budget;
        return { severity, shown: all.slice(0, room), left: Math.max(0, all.length - room) };
    });
    const left = levels.filter((level) => level.left > 0).map((level) => (0,publish_lines/* count */.U9)(level.left, level.severity));
    const shown = levels.flatMap((level) => level.shown);
    const cut = shown.filter((finding) => messageOf(finding).length > messageLimit).length;
    return {
        commands: [...broken.map(brokenCommand), ...shown.map(command)],
        notes: [
            ...(left.length > 0
                ? [`The diff shows ${budget} findings of each level; the job summary has ${left.join(', ')} more.`]
                : []),
            ...(cut > 0 ? [`${(0,publish_lines/* count */.U9)(cut, 'message')} in the diff cut at ${messageLimit} characters.`] : []),
        ],
    };
}
/** What the reader should know besides the findings, as one command; none when there is nothing. */
function renderNotice(notes) {
    if (notes.length === 0)
        return [];
    return [`::notice title=Lockkeeper::${escapeData(cut(notes.flatMap(publish_lines/* printableLines */.fk).join('\n')))}`];
}
function command(finding) {
    const { location } = finding;
    const oneLine = location?.endLine === undefined || location.endLine === location.line;
    const properties = [
        ['file', location?.file],
        ['line', location?.line],
        ['endLine', location?.endLine],
        // GitHub takes columns only where start and end are on one line.
        ['col', oneLine ? location?.column : undefined],
        ['endColumn', oneLine ? location?.endColumn : undefined],
        ['title', (0,publish_lines/* clip */.$Q)((0,core_text/* printable */.g$)(`${finding.rule}: ${finding.title}`), 255)],
    ];
    const given = properties.flatMap(([name, value]) => value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]);
    return `::${finding.severity} ${given.join(',')}::${escapeData(cut(messageOf(finding)))}`;
}
function brokenCommand(check) {
    const title = escapeProperty((0,publish_lines/* clip */.$Q)((0,core_text/* printable */.g$)(`${(0,outcome/* nameOf */.Vb)(check)} could not run`), 255));
    const message = (0,publish_lines/* printableLines */.fk)(check.summary).join('\n').trim() || 'The job summary says more.';
    return `::error title=${title}::${escapeData(cut(message))}`;
}
function messageOf(finding) {
    const parts = [finding.detail || finding.title, finding.fix && `fix: ${finding.fix}`];
    const lines = parts.flatMap((part) => (part ? (0,publish_lines/* printableLines */.fk)(part) : []));
    // The runner refuses a command without a message.
    return lines.join('\n').trim() || 'The job summary says more.';
}
function cut(message) {
    const end = '\n(cut; the job summary has all of it)';
    if (message.length <= messageLimit)
        return message;
    return message.slice(0, messageLimit - end.length).replace(/[\ud800-\udbff]$/, '') + end;
}
function escapeData(value) {
    return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(value) {
    return escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
//# sourceMappingURL=annotations.js.map
;// CONCATENATED MODULE: ./build/src/publish/github/pull-request.js
/**
 * The pull request that a workflow runs for: `event` is the content of the file `GITHUB_EVENT_PATH`, `repository`
 * is `GITHUB_REPOSITORY`. Undefined for an event without one, also for `workflow_run` of a fork, where GitHub
 * tells none.
 */
function pullRequestOf(event, repository) {
    const [owner, repo, ...rest] = (repository ?? '').split('/');
    const number = numberOf(field(event, 'pull_request')) ??
        numberOf(first(field(field(event, 'workflow_run'), 'pull_requests'))) ??
        (field(field(event, 'issue'), 'pull_request') ? numberOf(field(event, 'issue')) : undefined);
    if (!owner || !repo || rest.length > 0 || number === undefined)
        return undefined;
    return { owner, repo, number };
}
function field(value, name) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    return value[name];
}
function first(value) {
    return Array.isArray(value) ? value[0] : undefined;
}
function numberOf(value) {
    const number = field(value, 'number');
    return typeof number === 'number' && Number.isInteger(number) && number > 0 ? number : undefined;
}
//# sourceMappingURL=pull-request.js.map
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
;// CONCATENATED MODULE: ./build/src/publish/outlet.js


/**
 * Hands the report, cleaned of secrets, to every outlet at once. Never throws: an outlet that fails or hangs is
 * a delivery that says so, and neither stops the others nor changes the verdict.
 */
async function publish(report, outlets, { redact, deadlineMs = 60_000, signal }) {
    const clean = (0,core_redact/* redactData */.Ed)(report, redact);
    return Promise.all(outlets.map(async (outlet) => {
        const deadline = deadlineSignal(deadlineMs, signal);
        try {
            const notes = await Promise.race([outlet.deliver(clean, deadline.signal), deadline.passed]);
            return { outlet: outlet.name, status: 'delivered', notes: notes.map(redact) };
        }
        catch (error) {
            const note = `The ${outlet.name} could not be written: ${(0,errors/* messageOf */.bD)(error)}`;
            return { outlet: outlet.name, status: 'failed', notes: [redact(note)] };
        }
        finally {
            deadline.clear();
        }
    }));
}
/** The report with what its outlets had to say, for whoever prints it last. */
function withDeliveries(report, deliveries) {
    return { ...report, notes: [...report.notes, ...deliveries.flatMap(({ notes }) => notes)] };
}
function deadlineSignal(milliseconds, outer) {
    const controller = new AbortController();
    const late = () => controller.abort(new Error(`no answer within ${milliseconds / 1000} s`));
    const timer = setTimeout(late, milliseconds);
    const cancel = () => controller.abort(new Error('the run was cancelled'));
    if (outer?.aborted)
        cancel();
    outer?.addEventListener('abort', cancel, { once: true });
    const passed = new Promise((_resolve, reject) => {
        const stop = () => reject(controller.signal.reason);
        if (controller.signal.aborted)
            stop();
        controller.signal.addEventListener('abort', stop, { once: true });
    });
    passed.catch(() => undefined);
    return {
        signal: controller.signal,
        passed,
        clear() {
            clearTimeout(timer);
            outer?.removeEventListener('abort', cancel);
        },
    };
}
//# sourceMappingURL=outlet.js.map
// EXTERNAL MODULE: ./build/src/publish/report-file.js + 3 modules
var report_file = __webpack_require__(5867);
;// CONCATENATED MODULE: ./build/src/publish/sarif-rules.js
const levels = { error: 'error', warning: 'warning', notice: 'note', off: 'none' };
/** SARIF's table of the rules that these findings name, by id; one that nobody describes has only its id. */
function sarifRules(findings, { rules, helpUri }) {
    const known = new Map(rules.map((rule) => [rule.id, rule]));
    const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
    return ids.map((id) => ({ id, ...describe(known.get(id)), ...(helpUri ? { helpUri: helpUri(id) } : {}) }));
}
function describe(rule) {
    if (!rule)
        return {};
    return {
        shortDescription: { text: rule.title },
        fullDescription: { text: rule.why },
        help: { text: `${rule.why}\n\n${rule.mend}`, markdown: markdownHelp(rule) },
        defaultConfiguration: { level: levels[rule.severity], enabled: rule.severity !== 'off' },
    };
}
/** A rule's text is ours and may hold Markdown. */
function markdownHelp(rule) {
    const example = (title, sql) => sql === undefined ? [] : [`${title}\n\n\`\`\`\n${sql}\n\`\`\``];
    return [rule.why, ...example('Reported:', rule.bad), ...example('Mended:', rule.good), rule.mend].join('\n\n');
}
//# sourceMappingURL=sarif-rules.js.map
;// CONCATENATED MODULE: ./build/src/publish/sarif.js




const sarif_levels = { error: 'error', warning: 'warning', notice: 'note' };
/** The report as SARIF 2.1.0. Above the limits the worst findings are kept, and a note says how many were not. */
function renderSarif(report, options) {
    const { maxResults = 25_000, maxBytes = 25_000_000 } = options;
    const files = filesOfMigrations(report);
    const findings = (0,outcome/* findingsOf */.WX)(report);
    const muted = report.checks.flatMap((check) => check.muted);
    const rules = sarifRules([...findings, ...muted.map(({ finding }) => finding)], options);
    const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
    const open = findings.map((finding) => resultOf(finding, { files, ruleIndex }));
    const suppressed = muted.map(({ finding, by, reason }) => ({
        ...resultOf(finding, { files, ruleIndex }),
        suppressions: [
            { kind: by === 'suppression' ? 'inSource' : 'external', ...(reason ? { justification: reason } : {}) },
        ],
    }));
    const log = (results) => JSON.stringify(logOf(report, { rules, results }), null, 1);
    const all = [...open, ...suppressed];
    const results = withinBytes(all.slice(0, maxResults), maxBytes - Buffer.byteLength(log([])));
    const left = all.length - results.length;
    return {
        text: `${log(results)}\n`,
        notes: left > 0 ? [`SARIF has the worst ${(0,publish_lines/* count */.U9)(results.length, 'finding')}; ${left} more did not fit.`] : [],
    };
}
function logOf(report, parts) {
    const broken = report.checks.filter(({ status }) => status === 'broken');
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'Lockkeeper', version: report.tool.version, rules: parts.rules } },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: report.verdict !== 'broken',
                        startTimeUtc: report.startedAt,
                        toolExecutionNotifications: broken.map((check) => ({
                            level: 'error',
                            message: { text: `${(0,outcome/* nameOf */.Vb)(check)} could not run: ${check.summary}` },
                        })),
                    },
                ],
                results: parts.results,
            },
        ],
    };
}
function resultOf(finding, { files, ruleIndex }) {
    const stable = (0,core_finding/* fingerprint */.Rj)(finding);
    const home = files.get(finding.migration ?? '') ?? 'lockkeeper.yml';
    const lines = [finding.title, finding.detail, finding.fix && `Fix: ${finding.fix}`];
    return {
        ruleId: finding.rule,
        ruleIndex: ruleIndex.get(finding.rule) ?? -1,
        level: sarif_levels[finding.severity],
        message: { text: lines.filter(Boolean).join('\n\n') || finding.rule },
        // Code scanning refuses a file in which one result has no location.
        locations: [{ physicalLocation: physical(finding.location ?? { file: home }) }],
        ...(finding.related && finding.related.length > 0
            ? {
                relatedLocations: finding.related.map(({ location, message }, id) => ({
                    id,
                    physicalLocation: physical(location),
                    message: { text: message },
                })),
            }
            : {}),
        // The second name is the only one that code scanning compares.
        partialFingerprints: { 'lockkeeper/v1': stable, primaryLocationLineHash: `${stable}:1` },
    };
}
function physical({ file, line = 1, column, endLine, endColumn }) {
    return {
        artifactLocation: { uri: file.split('/').map(encodeSegment).join('/'), uriBaseId: '%SRCROOT%' },
        region: {
            startLine: line,
            ...(column === undefined ? {} : { startColumn: column }),
            ...(endLine === undefined ? {} : { endLine }),
            ...(endColumn === undefined ? {} : { endColumn }),
        },
    };
}
/** Half surrogates, which a broken file name can hold, have no percent form. */
function encodeSegment(segment) {
    return encodeURIComponent(Buffer.from(segment).toString('utf8'));
}
function filesOfMigrations(report) {
    const migrations = report.checks.flatMap((check) => check.migrations);
    return new Map(migrations.map(({ id, file }) => [id, file]));
}
/** The first results that fit. Each is written with one space of indentation a level, below four levels. */
function withinBytes(results, budget) {
    let room = budget;
    const end = results.findIndex((result) => {
        const text = JSON.stringify(result, null, 1);
        room -= Buffer.byteLength(text) + 5 * text.split('\n').length + 2;
        return room < 0;
    });
    return end === -1 ? results : results.slice(0, end);
}
//# sourceMappingURL=sarif.js.map
// EXTERNAL MODULE: ./build/src/publish/markdown/blocks.js + 4 modules
var blocks = __webpack_require__(4439);
// EXTERNAL MODULE: ./build/src/publish/markdown/budget.js
var markdown_budget = __webpack_require__(4610);
;// CONCATENATED MODULE: ./build/src/publish/summary.js


/** Bytes. The runner drops a step's summary above 1 MiB as a whole, and other steps' text may share the file. */
const summaryBudget = 900_000;
/** The report as Markdown for the job summary, with what had to be left out. */
function renderSummary(report, budget = summaryBudget) {
    return (0,markdown_budget/* fitToBudget */.c)((0,blocks/* reportBlocks */.D)(report, { migrations: 200, lines: 80 }), budget, 'The report file and SARIF have everything.');
}
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(9509);
// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __webpack_require__(4582);
;// CONCATENATED MODULE: ./build/src/publish/terminal/ansi.js
const codes = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
/** Colours text for a terminal, or leaves it as it is. (`styleText` of node:util came with Node 20.12.) */
function painter(colour) {
    if (!colour)
        return (_style, text) => text;
    return (style, text) => `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m`;
}
//# sourceMappingURL=ansi.js.map
;// CONCATENATED MODULE: ./build/src/publish/terminal/look.js


function lookOf({ colour, width, unicode }) {
    return {
        paint: painter(colour),
        width: Math.max(40, width),
        ellipsis: unicode ? '…' : '...',
        tick: unicode ? '✓' : '+',
        cross: unicode ? '✗' : 'x',
    };
}
/** Running text, broken at spaces to fit; each line starts with `indent`. A word that is too long stays whole. */
function wrap(text, width, indent) {
    const room = Math.max(20, width - indent.length);
    return (0,publish_lines/* printableLines */.fk)(text.trimEnd()).flatMap((line) => {
        const lines = [];
        let current = '';
        for (const word of line.split(/(?<=\S) +/)) {
            if (current !== '' && current.length + 1 + word.length > room) {
                lines.push(current);
                current = word;
            }
            else
                current = current === '' ? word : `${current} ${word}`;
        }
        return [...lines, current].map((part) => `${indent}${part}`.trimEnd());
    });
}
/** A line of a comparison: `-` is what was expected, `+` what is there. */
function paintDiff(line, look) {
    if (line.startsWith('- '))
        return look.paint('red', line);
    if (line.startsWith('+ '))
        return look.paint('green', line);
    return line;
}
//# sourceMappingURL=look.js.map
;// CONCATENATED MODULE: ./build/src/publish/terminal/finding.js




const colours = { error: 'red', warning: 'yellow', notice: 'cyan' };
const mostLines = 60;
/** `error  rule  file:line:column`, then what is wrong, why, and how to mend it. */
function renderFinding(finding, look) {
    const { paint, width } = look;
    const place = finding.location ? (0,core_location/* formatLocation */.j)(finding.location) : (finding.migration ?? '');
    const severity = paint(colours[finding.severity], finding.severity.padEnd(7));
    return [
        `${severity}  ${(0,core_text/* printable */.g$)(finding.rule)}  ${(0,core_text/* printable */.g$)(place)}`.trimEnd(),
        ...wrap(finding.title, width, '  ').map((line) => paint('bold', line)),
        ...(finding.detail ? detailLines(finding.detail, look) : []),
        ...(finding.related ?? []).flatMap(({ location, message }) => wrap(`${(0,core_location/* formatLocation */.j)(location)}: ${message}`, width, '  ')),
        ...(finding.fix ? fixLines(finding.fix).map((line) => paint('green', line)) : []),
    ];
}
/** One line is prose. Several are what was seen (SQL, a server's words, a comparison) and stay as they are. */
function detailLines(detail, look) {
    const lines = (0,publish_lines/* printableLines */.fk)(detail.trimEnd());
    if (lines.length === 1)
        return wrap(detail, look.width, '  ');
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(lines, mostLines);
    return [
        ...shown.map((line) => `  ${paintDiff(line, look)}`),
        ...(left > 0 ? [look.paint('dim', `  ${look.ellipsis} ${left} more lines in the report file`)] : []),
    ];
}
/** Not broken to the width: a fix is there to be copied. */
function fixLines(fix) {
    return (0,publish_lines/* printableLines */.fk)(fix.trimEnd()).map((line, index) => index === 0 ? `  fix: ${line}` : `       ${line}`);
}
//# sourceMappingURL=finding.js.map
// EXTERNAL MODULE: ./build/src/core/migration-label.js
var migration_label = __webpack_require__(8178);
// EXTERNAL MODULE: ./build/src/publish/migration-table.js
var migration_table = __webpack_require__(148);
;// CONCATENATED MODULE: ./build/src/publish/terminal/migrations.js





const mostRows = 30;
const mostDifferences = 20;
const migrations_mostLines = 40;
const widestId = 60;
const migrations_colours = {
    passed: 'green',
    failed: 'red',
    irreversible: 'yellow',
    'not-run': 'yellow',
    skipped: 'dim',
};
/** The table of a gate that runs migrations, then what the snapshots showed. */
function renderMigrations(check, look) {
    if (check.migrations.length === 0)
        return [];
    const { rows, steps, left } = (0,migration_table/* migrationTable */.dM)(check, mostRows);
    const ids = rows.map(({ migration }) => (0,publish_lines/* clip */.$Q)((0,core_text/* printable */.g$)((0,migration_label/* migrationLabel */.R)(migration)), widestId));
    const idWidth = Math.max(9, ...ids.map((id) => id.length));
    const head = ['migration'.padEnd(idWidth), ...steps.map((step) => migration_table/* stepTitles */._4[step].padStart(9)), 'result'];
    const body = rows.map(({ migration, cells }, index) => [
        (ids[index] ?? '').padEnd(idWidth),
        ...cells.map((cell) => cell.padStart(9)),
        migrations_resultOf(migration, look),
    ].join('  '));
    return [
        ...(rows.length > 0 ? [look.paint('dim', `  ${head.join('  ')}`)] : []),
        ...body.map((line) => `  ${line}`),
        ...left.map((line) => look.paint('dim', `  ${(0,core_text/* printable */.g$)(line)}`)),
        ...(0,migration_table/* differenceGroups */.uR)(check).flatMap((group) => ['', ...renderGroup(group, look)]),
    ];
}
function migrations_resultOf(migration, look) {
    const word = look.paint(migrations_colours[migration.status], migration.status);
    return migration.reason ? `${word}: ${(0,core_text/* printable */.g$)(migration.reason)}` : word;
}
function renderGroup({ migration, step, differences }, look) {
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(differences, mostDifferences);
    return [
        look.paint('bold', `  ${(0,core_text/* printable */.g$)((0,migration_label/* migrationLabel */.R)(migration))}: ${migration_table/* stepMoments */.Mz[step]}`),
        ...shown.flatMap((difference) => renderDifference(difference, look)),
        ...(left > 0
            ? [look.paint('dim', `    ${look.ellipsis} and ${left} more objects in the report file`)]
            : []),
    ];
}
function renderDifference(difference, look) {
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(difference.lines.flatMap(publish_lines/* printableLines */.fk), migrations_mostLines);
    const [mend, ...moreMend] = difference.mend ? (0,publish_lines/* printableLines */.fk)(difference.mend) : [];
    return [
        `    ${difference.change} ${(0,core_text/* printable */.g$)(difference.kind)} ${(0,core_text/* printable */.g$)(difference.name)} (${difference.class})`,
        ...shown.map((line) => `      ${paintDiff(line, look)}`),
        ...(left > 0 ? [look.paint('dim', `      ${look.ellipsis} ${left} more lines`)] : []),
        ...(mend === undefined ? [] : [look.paint('green', `      mend: ${mend}`)]),
        ...moreMend.map((line) => look.paint('green', `            ${line}`)),
    ];
}
//# sourceMappingURL=migrations.js.map
;// CONCATENATED MODULE: ./build/src/publish/terminal/terminal.js







const terminal_colours = {
    passed: 'green',
    failed: 'red',
    skipped: 'dim',
    broken: 'red',
};
const statusWords = {
    passed: 'passed',
    failed: 'failed',
    skipped: 'skipped',
    broken: 'could not run',
};
/** The report as lines for a terminal. The verdict and what to type next come last, where the eye is. */
function renderTerminal(report, options) {
    const look = lookOf(options);
    return [
        ...report.checks.flatMap((check) => renderCheck(check, look)),
        ...(0,outcome/* findingsOf */.WX)(report).flatMap((finding) => ['', ...renderFinding(finding, look)]),
        ...report.notes.flatMap((note) => ['', ...wrap(`note: ${note}`, look.width, '')]),
        '',
        ...renderEnd(report, look),
    ];
}
function renderCheck(check, look) {
    const sign = check.status === 'passed' ? look.tick : check.status === 'skipped' ? '-' : look.cross;
    const result = `${sign} ${(0,core_text/* printable */.g$)((0,outcome/* nameOf */.Vb)(check))} ${statusWords[check.status]}`;
    const muted = check.muted.length > 0 ? `, ${check.muted.length} muted` : '';
    const time = look.paint('dim', `(${(0,duration/* formatDuration */.a)(check.durationMs)})`);
    const facts = check.facts.map(({ label, value }) => `${label}: ${value}`).join(' | ');
    // A gate that could not run says why, where and what to type, in lines of their own.
    const [summary = '', ...more] = (0,publish_lines/* printableLines */.fk)(check.summary);
    return [
        `${look.paint(terminal_colours[check.status], result)}: ${summary}${muted} ${time}`,
        ...more,
        ...(facts ? wrap(facts, look.width, '  ').map((line) => look.paint('dim', line)) : []),
        ...renderMigrations(check, look),
    ];
}
function renderEnd(report, look) {
    const colour = report.verdict === 'passed' ? 'green' : 'red';
    const context = [
        report.base && `against ${(0,core_text/* printable */.g$)(report.base)}`,
        `in ${(0,duration/* formatDuration */.a)(report.durationMs)}`,
    ];
    const verdict = look.paint('bold', look.paint(colour, (0,core_text/* printable */.g$)((0,outcome/* headline */.Pl)(report))));
    const [first, ...others] = (0,outcome/* nextSteps */.Zn)(report).map(core_text/* printable */.g$);
    return [
        `${verdict} ${look.paint('dim', `(${context.filter(Boolean).join(', ')})`)}`,
        ...(first === undefined ? [] : [`next: ${first}`]),
        ...others.map((step) => `then: ${step}`),
    ];
}
//# sourceMappingURL=terminal.js.map
;// CONCATENATED MODULE: ./build/src/publish/outlets.js





/** The report on the host's terminal or log. */
function terminalOutlet(print, options) {
    return {
        name: 'terminal',
        async deliver(report) {
            for (const line of renderTerminal(report, options))
                print(line);
            return [];
        },
    };
}
/** Findings in the diff. `print` must write each line as it is: the runner reads it as a command. */
function annotationsOutlet(print) {
    return {
        name: 'diff',
        async deliver(report) {
            const { commands, notes } = renderAnnotations(report);
            for (const command of commands)
                print(command);
            return notes;
        },
    };
}
/** The job summary. `append` is the host's. */
function summaryOutlet(append) {
    return {
        name: 'job summary',
        async deliver(report) {
            const { text, cut } = renderSummary(report);
            await append(`${text}\n`);
            return cut === '' ? [] : [`The job summary leaves out ${cut}.`];
        },
    };
}
/** `report.json` at an absolute path. */
function reportFileOutlet(path) {
    return {
        name: 'report file',
        async deliver(report) {
            await (0,report_file/* writeWhole */.f8)(path, (0,report_file/* renderReportFile */.Tp)(report));
            return [];
        },
    };
}
/** SARIF at an absolute path. */
function sarifOutlet(path, options) {
    return {
        name: 'SARIF file',
        async deliver(report) {
            const { text, notes } = renderSarif(report, options);
            await (0,report_file/* writeWhole */.f8)(path, text);
            return notes;
        },
    };
}
//# sourceMappingURL=outlets.js.map
;// CONCATENATED MODULE: ./build/src/actions/publish-report.js









/**
 * Hands the report to every outlet that the host and the settings ask for, then writes the report file and prints.
 * The verdict is the report's: an outlet that fails becomes a note.
 */
async function publishReport(report, request) {
    const { cwd, host, secrets, settings } = request;
    const redact = (0,core_redact/* redactor */.$p)(secrets.flatMap((secret) => [secret, ...(0,core_redact/* secretsOf */.Fj)(secret)]));
    const options = { redact, signal: host.signal };
    const deliveries = await publish(report, await chooseOutlets(request), options);
    const told = withDeliveries(report, deliveries);
    const written = await publish(told, [reportFile((0,external_node_path_.resolve)(cwd, settings.reportPath))], options);
    const final = withDeliveries(told, written);
    await publish(final, [screen(host)], options);
    printNotice([...deliveries, ...written], host);
    const shown = (path) => (0,external_node_path_.relative)(host.cwd, (0,external_node_path_.resolve)(cwd, path)).split(external_node_path_.sep).join('/');
    return {
        report: (0,core_redact/* redactData */.Ed)(final, redact),
        reportPath: shown(settings.reportPath),
        sarifPath: settings.sarifPath === undefined ? undefined : shown(settings.sarifPath),
    };
}
async function chooseOutlets(request) {
    const { host, cwd, settings } = request;
    const outlets = [];
    if (settings.sarifPath !== undefined) {
        const { allRules } = await Promise.all(/* import() */[__webpack_require__.e(5017), __webpack_require__.e(646)]).then(__webpack_require__.bind(__webpack_require__, 5017));
        outlets.push(sarifOutlet((0,external_node_path_.resolve)(cwd, settings.sarifPath), { rules: allRules }));
    }
    if (host.kind === 'terminal')
        return outlets;
    if (request.annotations)
        outlets.push(annotationsOutlet((command) => host.print(`${command}\n`)));
    if (request.summary)
        outlets.push(summaryOutlet(host.appendSummary));
    const comment = await commentOn(request);
    return comment ? [...outlets, comment] : outlets;
}
/** The comment, where there is a pull request to comment on and a token to do it with. */
async function commentOn({ host, settings, githubToken }) {
    const { env } = host;
    if (settings.comment === 'never' || githubToken === undefined)
        return undefined;
    const event = env.GITHUB_EVENT_PATH
        ? JSON.parse(await (0,promises_.readFile)(env.GITHUB_EVENT_PATH, 'utf8').catch(() => '{}'))
        : {};
    const pull = pullRequestOf(event, env.GITHUB_REPOSITORY);
    if (!pull)
        return undefined;
    const { commentOutlet } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413), __webpack_require__.e(3557)]).then(__webpack_require__.bind(__webpack_require__, 5938));
    return commentOutlet({
        ...pull,
        token: githubToken,
        apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
        key: [env.GITHUB_WORKFLOW, env.GITHUB_JOB].filter(Boolean).join('/'),
        whenClean: settings.comment === 'remove' ? 'delete' : 'update',
        clock: host.clock,
    });
}
function reportFile(path) {
    const outlet = reportFileOutlet(path);
    return {
        ...outlet,
        async deliver(report, signal) {
            await keepOutOfGit(path);
            return outlet.deliver(report, signal);
        },
    };
}
/** Our own folder ignores itself, so that nobody commits a report by accident. */
async function keepOutOfGit(reportFile) {
    const folder = (0,external_node_path_.dirname)(reportFile);
    if ((0,external_node_path_.basename)(folder) === '.lockkeeper')
        await (0,report_file/* writeWhole */.f8)((0,external_node_path_.join)(folder, '.gitignore'), '*\n');
}
/** The host's own screen; a runner's log lets no line start a workflow command. */
function screen(host) {
    const colour = (0,terminal_host/* wantsColour */.M)(host.env, process.stdout);
    if (host.kind === 'actions')
        return terminalOutlet(host.log.info, { colour, width: 120, unicode: true });
    const unicode = /utf-?8/i.test(host.env.LC_ALL ?? host.env.LANG ?? 'utf-8');
    const print = (line) => host.print(`${line}\n`);
    return terminalOutlet(print, { colour, width: process.stdout.columns ?? 100, unicode });
}
/** What an outlet was refused or had to leave out, where somebody who looks at the pull request sees it. */
function printNotice(deliveries, host) {
    if (host.kind === 'terminal')
        return;
    for (const command of renderNotice(deliveries.flatMap(({ notes }) => notes)))
        host.print(`${command}\n`);
}
//# sourceMappingURL=publish-report.js.map

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

/***/ 8178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ migrationLabel)
/* harmony export */ });
/** What a person calls a migration: its id, with its words where the id does not hold them: `4 (add note)`. */
function migrationLabel({ id, name }) {
    const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    return plain(id).includes(plain(name)) ? id : `${id} (${name})`;
}
//# sourceMappingURL=migration-label.js.map

/***/ }),

/***/ 416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ redactor),
/* harmony export */   Ed: () => (/* binding */ redactData),
/* harmony export */   Fj: () => (/* binding */ secretsOf)
/* harmony export */ });
/* unused harmony export mask */
const mask = '***';
/** Below this many characters a secret is too common a text to search for; addresses are still cleaned. */
const shortestSecret = 4;
/**
 * A function that takes these secrets out of any text: as they are, URL-encoded, JSON-escaped and in base64
 * (also inside a longer base64 text), and the password of every address `scheme://user:password@host`.
 */
function redactor(secrets) {
    const known = secrets.filter((secret) => secret.length >= shortestSecret);
    const patterns = [
        ...longestFirst(known).map(anyEncoding),
        ...longestFirst(known.flatMap(base64Forms)).map(escapeRegExp),
    ];
    const anySecret = patterns.length > 0 ? new RegExp(patterns.join('|'), 'g') : undefined;
    return (text) => redactAddresses(anySecret ? text.replace(anySecret, mask) : text);
}
/** What of a database's address must never be shown: its password, as it stands there and as it is sent. */
function secretsOf(address) {
    const inUrl = /^[a-z][a-z0-9+.-]*:\/\/[^:/@]*:(.+)@/i.exec(address)?.[1];
    const inQuery = /[?&]password=([^&]+)/i.exec(address)?.[1];
    return [inUrl, inQuery].flatMap((secret) => (secret ? [secret, decoded(secret)] : []));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/**
 * The same data with every text in it cleaned. Object keys and these texts stay: they are our own fixed words,
 * and a password that happens to be `lint` must not make the report unreadable.
 */
function redactData(data, redact) {
    return walk(data, redact);
}
const fixedWords = new Set([
    'gate',
    'status',
    'severity',
    'step',
    'class',
    'change',
    'by',
    'failOn',
    'verdict',
    'startedAt',
]);
function walk(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => walk(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).map(([key, item]) => [
        key,
        (fixedWords.has(key) && typeof item === 'string') || key === 'tool' ? item : walk(item, redact),
    ]);
    return Object.fromEntries(entries);
}
/** The secret with each character as it is, percent-encoded, or escaped as in JSON: encoders differ in what they keep. */
function anyEncoding(secret) {
    return [...secret]
        .map((character) => `(?:${characterForms(character).map(escapeRegExp).join('|')})`)
        .join('');
}
function characterForms(character) {
    const percent = [...Buffer.from(character)]
        .map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
        .join('');
    const forms = [character, percent, percent.toUpperCase(), JSON.stringify(character).slice(1, -1)];
    if (character === ' ')
        forms.push('+');
    return [...new Set(forms)];
}
/** A text of fewer base64 characters is found in too much that is no secret. */
const shortestBase64 = 6;
/**
 * The whole secret in base64, and what stays the same of it wherever it begins in a longer text: base64 writes
 * three bytes as four characters, so there are three ways, and the characters at both ends hold bits of neighbours.
 */
function base64Forms(secret) {
    const bytes = Buffer.from(secret);
    const inner = [0, 1, 2].map((before) => {
        const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
        const start = before === 0 ? 0 : before + 1;
        return text.slice(start, Math.floor(((before + bytes.length) * 8) / 6));
    });
    return [bytes.toString('base64'), ...inner]
        .filter((text) => text.length >= shortestBase64)
        .flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')]);
}
function longestFirst(texts) {
    return [...texts].sort((a, b) => b.length - a.length);
}
function escapeRegExp(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
/**
 * PostgreSQL's addresses up to the last `@`, because passwords with `/` and `@` are pasted into them unescaped.
 * Lengths are bounded so that a long text without any address takes no long time.
 */
function redactAddresses(text) {
    return text
        .replace(/(postgres(?:ql)?(?:\+\w{1,30})?:\/\/[^\s:/@'"`<>]{0,200}):[^\s'"`<>]{0,1000}@/gi, `$1:${mask}@`)
        .replace(/([a-z][a-z0-9+.-]{0,30}:\/\/[^\s:/@'"`<>]{0,200}):[^\s/@'"`<>]{1,1000}@/gi, `$1:${mask}@`)
        .replace(/((?:pg)?password=)(?!\*)(?:'[^']*'|[^\s&'";,)]+)/gi, `$1${mask}`);
}
//# sourceMappingURL=redact.js.map

/***/ }),

/***/ 5299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ makeReport),
/* harmony export */   f: () => (/* binding */ reportVersion)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8732);

/** The version of the report's form: raised when a reader of the old form would be misled. */
const reportVersion = 1;
/** A report with the verdict that its checks and its threshold give. */
function makeReport(parts) {
    return { version: reportVersion, ...parts, verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .decideVerdict */ .AU)(parts.checks, parts.failOn) };
}
//# sourceMappingURL=report.js.map

/***/ }),

/***/ 6333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formsOf),
/* harmony export */   _: () => (/* binding */ createMasks)
/* harmony export */ });
/** Keeps secrets in plain and in URL-encoded form. */
function createMasks() {
    const secrets = new Set();
    return {
        add(secret) {
            for (const form of formsOf(secret))
                secrets.add(form);
        },
        hide(text) {
            let shown = text;
            // Longest first: a secret that holds another one must not leave its rest behind.
            for (const secret of [...secrets].sort((a, b) => b.length - a.length)) {
                shown = shown.replaceAll(secret, '***');
            }
            return shown;
        },
    };
}
/**
 * All texts by which a secret could show: itself, its URL-encoded form, each line of it, and of a database address
 * its password both ways. Empty for blank text.
 */
function formsOf(secret) {
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    const password = passwordOf(secret);
    return [...new Set([secret.trim(), ...lines, ...password].flatMap(bothForms))];
}
function bothForms(text) {
    return text === '' ? [] : [text, encodeURIComponent(wellFormed(text))];
}
function passwordOf(secret) {
    const encoded = URL.canParse(secret) ? new URL(secret).password : '';
    if (encoded === '')
        return [];
    try {
        return [encoded, decodeURIComponent(encoded)];
    }
    catch {
        return [encoded];
    }
}
/** A lone half of a surrogate pair cannot be URL-encoded. */
function wellFormed(text) {
    return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
//# sourceMappingURL=masks.js.map

/***/ }),

/***/ 3317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ wantsColour),
/* harmony export */   terminalHost: () => (/* binding */ terminalHost)
/* harmony export */ });
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6333);

/** A person's terminal, or a pipe: the report goes to standard output, everything else to standard error. */
function terminalHost(options) {
    const { env, cwd, clock, signal, stdout } = options;
    const masks = (0,_masks_js__WEBPACK_IMPORTED_MODULE_0__/* .createMasks */ ._)();
    const log = terminalLog(options, masks.hide);
    return {
        kind: 'terminal',
        env,
        cwd,
        clock,
        signal,
        log,
        print(text) {
            log.clear();
            stdout.write(masks.hide(text));
        },
        fail: (message) => log.info(message.replace(/^/, 'lockkeeper: ')),
        mask: masks.add,
        setOutput: () => undefined,
        saveState: () => undefined,
        appendSummary: async () => undefined,
    };
}
const quietMs = 5000;
function terminalLog({ env, clock, stderr }, hide) {
    let live = false;
    let lastProgress = Number.NEGATIVE_INFINITY;
    const clear = () => {
        if (live)
            stderr.write('\r\u001B[2K');
        live = false;
    };
    const say = (line) => {
        clear();
        stderr.write(`${hide(line)}\n`);
    };
    return {
        clear,
        info: say,
        warn: (line) => say(`warning: ${line}`),
        debug(line) {
            if (env.LOCKKEEPER_DEBUG)
                say(`debug: ${line}`);
        },
        progress(line) {
            if (stderr.isTTY) {
                clear();
                stderr.write(shorten(hide(line), stderr.columns ?? 80));
                live = true;
            }
            else if (clock.now() - lastProgress >= quietMs) {
                lastProgress = clock.now();
                say(line);
            }
        },
        async group(title, body) {
            say(title);
            return await body();
        },
    };
}
/** One line that cannot wrap: a wrapped line could not be taken back. */
function shorten(line, columns) {
    const flat = line.replace(/[\r\n\u001B]+/g, ' ');
    return flat.length < columns ? flat : `${flat.slice(0, Math.max(0, columns - 2))}…`;
}
/** Whether to write colours: `NO_COLOR` and `FORCE_COLOR` decide, else whether it is a terminal. */
function wantsColour(env, screen) {
    if (env.NO_COLOR)
        return false;
    if (env.FORCE_COLOR !== undefined)
        return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
    return screen.isTTY === true && env.TERM !== 'dumb';
}
//# sourceMappingURL=terminal-host.js.map

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

/***/ 4439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ reportBlocks)
});

// UNUSED EXPORTS: statusWords

// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(9509);
// EXTERNAL MODULE: ./build/src/publish/lines.js
var publish_lines = __webpack_require__(5250);
// EXTERNAL MODULE: ./build/src/publish/outcome.js
var outcome = __webpack_require__(3481);
;// CONCATENATED MODULE: ./build/src/publish/markdown/extent.js
/** What is kept first when room is short. */
const ranks = {
    head: 9,
    gates: 8,
    notes: 7,
    error: 6,
    failedMigrations: 5,
    comparison: 4,
    warning: 3,
    notice: 2,
    migrations: 1,
    facts: 0,
};
/** Characters. No single text may fill a page: a longer one is cut, and the report file has it whole. */
const longest = { name: 160, line: 400, detail: 2000 };
//# sourceMappingURL=extent.js.map
// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __webpack_require__(4582);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
;// CONCATENATED MODULE: ./build/src/publish/markdown/markdown.js


/** What Markdown, HTML or GitHub's mathematics could read as a sign. */
const signs = /[!#-&(-+\-.:<>@[-`{-~]/g;
/**
 * Text as text, wherever it stands: a character that could be read as a sign is written as a numeric entity, and
 * names of people, issues and pull requests are kept from turning into mentions.
 */
function markdown_text(value) {
    return (0,core_text/* printable */.g$)(value)
        .replace(signs, (sign, offset, whole) => isHarmless(sign, whole.slice(Math.max(0, offset - 3), offset), whole[offset + 1] ?? ' ')
        ? sign
        : `&#${sign.charCodeAt(0)};`)
        .replace(/(&#64;|&#35;|\bGH-)(?=\w)/gi, '$1&#8203;');
}
/** Inside of a word, or the end of one in a sentence: left as they are, so that the source stays readable. */
function isHarmless(sign, before, after) {
    if (sign === ':')
        return after === ' ' && /[A-Za-z]$/.test(before);
    if (sign === '.' && after === ' ')
        return /[A-Za-z]$/.test(before);
    return (/[_.-]/.test(sign) && /[A-Za-z0-9]$/.test(before) && /[A-Za-z0-9]/.test(after) && !/www$/i.test(before));
}
/** A name or a command, in the type of code. */
function code(value) {
    return value === '' ? '' : `<code>${markdown_text(value).replaceAll('&#8203;', '')}</code>`;
}
/** Several lines in one paragraph. */
function paragraph(value) {
    return (0,publish_lines/* printableLines */.fk)(value.trim()).map(markdown_text).join('<br>');
}
/** Lines as they are, in a fence longer than any run of backticks in them. */
function fence(lines, language = '') {
    const shown = lines.flatMap(publish_lines/* printableLines */.fk);
    const longest = Math.max(2, ...shown.map(longestRun));
    const ticks = '`'.repeat(longest + 1);
    return [`${ticks}${language}`, ...shown, ticks].join('\n');
}
/** A table whose cells are Markdown already. */
function table(head, rows) {
    const row = (cells) => `| ${cells.join(' | ')} |`;
    return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
function longestRun(line) {
    return Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
}
//# sourceMappingURL=markdown.js.map
;// CONCATENATED MODULE: ./build/src/publish/markdown/findings.js





const mostRelated = 5;
/** One block a finding, below a heading for each file; the file with the worst finding comes first. */
function findingBlocks(report) {
    return [...(0,outcome/* byFile */.y9)((0,outcome/* findingsOf */.WX)(report))].flatMap(([file, findings]) => findings.map((finding) => ({
        heading: file === '' ? '#### Without a file' : `#### ${code((0,publish_lines/* clip */.$Q)(file, longest.line))}`,
        text: findingText(finding),
        rank: ranks[finding.severity],
        what: finding.severity,
        amount: 1,
    })));
}
function findingText(finding) {
    const { line, column } = finding.location ?? {};
    const place = line === undefined ? '' : `, line ${line}${column === undefined ? '' : `:${column}`}`;
    return [
        `${outcome/* marks */.Z8[finding.severity]} **${finding.severity}** ${code((0,publish_lines/* clip */.$Q)(finding.rule, longest.name))}${place}: **${markdown_text((0,publish_lines/* clip */.$Q)(finding.title, longest.line))}**`,
        ...(finding.detail ? [detailText((0,publish_lines/* clip */.$Q)(finding.detail.trimEnd(), longest.detail))] : []),
        ...(finding.related ?? [])
            .slice(0, mostRelated)
            .map(({ location, message }) => `${code((0,publish_lines/* clip */.$Q)((0,core_location/* formatLocation */.j)(location), longest.line))}: ${markdown_text((0,publish_lines/* clip */.$Q)(message, longest.line))}`),
        ...(finding.fix ? [fixText((0,publish_lines/* clip */.$Q)(finding.fix, longest.detail))] : []),
    ].join('\n\n');
}
/** One line is prose. Several are what was seen: SQL, a server's words, a comparison. */
function detailText(detail) {
    const lines = (0,publish_lines/* printableLines */.fk)(detail);
    if (lines.length === 1)
        return paragraph(detail);
    return fence(lines, lines.some((line) => /^[+-] /.test(line)) ? 'diff' : '');
}
/** A fix is there to be copied: in a fence, which has a button for it. */
function fixText(fix) {
    return `**Fix:**\n\n${fence((0,publish_lines/* printableLines */.fk)(fix.trimEnd()))}`;
}
//# sourceMappingURL=findings.js.map
// EXTERNAL MODULE: ./build/src/core/migration-label.js
var migration_label = __webpack_require__(8178);
// EXTERNAL MODULE: ./build/src/publish/migration-table.js
var migration_table = __webpack_require__(148);
;// CONCATENATED MODULE: ./build/src/publish/markdown/migrations.js






const marks = {
    passed: '✅',
    failed: '❌',
    irreversible: '⚠️',
    'not-run': '⚠️',
    skipped: '➖',
};
/** The table of a gate that runs migrations, then one block for each object that did not come back. */
function migrationBlocks(check, extent) {
    if (check.migrations.length === 0)
        return [];
    const name = markdown_text((0,publish_lines/* clip */.$Q)((0,outcome/* nameOf */.Vb)(check), longest.name));
    const failed = check.migrations.some(({ status }) => status === 'failed');
    return [
        {
            heading: `### Migrations: ${name}`,
            text: migrationsText(check, extent),
            rank: failed ? ranks.failedMigrations : ranks.migrations,
            what: 'migration',
            amount: check.migrations.length,
        },
        ...(0,migration_table/* differenceGroups */.uR)(check).flatMap(({ migration, step, differences }) => differences.map((difference) => ({
            heading: `#### ${code((0,publish_lines/* clip */.$Q)((0,migration_label/* migrationLabel */.R)(migration), longest.name))}: ${migration_table/* stepMoments */.Mz[step]}`,
            text: differenceText(difference, extent),
            rank: ranks.comparison,
            what: 'difference',
            amount: 1,
        }))),
    ];
}
function migrationsText(check, extent) {
    const { rows, steps, left } = (0,migration_table/* migrationTable */.dM)(check, extent.migrations);
    const head = ['migration', ...steps.map((step) => migration_table/* stepTitles */._4[step]), 'result'];
    const body = rows.map(({ migration, cells }) => [
        code((0,publish_lines/* clip */.$Q)((0,migration_label/* migrationLabel */.R)(migration), longest.name)),
        ...cells,
        resultOf(migration),
    ]);
    return [
        ...(rows.length > 0 ? [table(head, body)] : []),
        ...left.map((line) => markdown_text((0,publish_lines/* clip */.$Q)(line, longest.line))),
    ].join('\n\n');
}
function resultOf({ status, reason }) {
    return `${marks[status]} ${status}${reason ? `: ${markdown_text((0,publish_lines/* clip */.$Q)(reason, longest.line))}` : ''}`;
}
function differenceText(difference, extent) {
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(difference.lines.flatMap(publish_lines/* printableLines */.fk), extent.lines);
    const lines = shown.map((line) => (0,publish_lines/* clip */.$Q)(line, longest.line));
    if (left > 0)
        lines.push(`  … ${left} more lines in the report file`);
    const mend = difference.mend && (0,publish_lines/* clip */.$Q)(difference.mend, longest.detail);
    const kind = markdown_text((0,publish_lines/* clip */.$Q)(difference.kind, longest.name));
    return [
        `${difference.change} ${kind} ${code((0,publish_lines/* clip */.$Q)(difference.name, longest.name))} (${markdown_text(difference.class)})`,
        ...(lines.length > 0 ? [fence(lines, 'diff')] : []),
        ...(mend ? [`**Mend it with:**\n\n${fence([mend], 'sql')}`] : []),
    ].join('\n\n');
}
//# sourceMappingURL=migrations.js.map
;// CONCATENATED MODULE: ./build/src/publish/markdown/blocks.js







const statusWords = {
    passed: 'passed',
    failed: 'failed',
    skipped: 'skipped',
    broken: 'could not run',
};
const mostGates = 100;
const mostNotes = 20;
/** The report as Markdown blocks in reading order; each can be left out without harm to the others. */
function reportBlocks(report, extent) {
    return [
        head(report),
        gates(report),
        ...notes(report),
        ...findingBlocks(report),
        ...report.checks.flatMap((check) => migrationBlocks(check, extent)),
        ...facts(report),
    ];
}
function head(report) {
    const context = [
        report.commit && `commit ${code(report.commit.slice(0, 12))}`,
        report.base && `against ${code((0,publish_lines/* clip */.$Q)(report.base, longest.name))}`,
        `in ${(0,duration/* formatDuration */.a)(report.durationMs)}`,
    ];
    const steps = (0,outcome/* nextSteps */.Zn)(report).map((step) => code((0,publish_lines/* clip */.$Q)(step, longest.line)));
    const lines = [
        `## ${outcome/* marks */.Z8[report.verdict]} Lockkeeper ${markdown_text((0,publish_lines/* clip */.$Q)((0,outcome/* headline */.Pl)(report), longest.line))}`,
        `Judged ${context.filter(Boolean).join(' ')}.`,
        ...(steps.length > 0 ? [`**Next:** ${steps.join(', then ')}`] : []),
    ];
    return { text: lines.join('\n\n'), rank: ranks.head, what: 'headline', amount: 0 };
}
function gates(report) {
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(report.checks, mostGates);
    const rows = shown.map((check) => [
        markdown_text((0,publish_lines/* clip */.$Q)((0,outcome/* nameOf */.Vb)(check), longest.name)),
        `${outcome/* marks */.Z8[check.status]} ${statusWords[check.status]}`,
        paragraph((0,publish_lines/* clip */.$Q)(check.summary, longest.line)) +
            (check.muted.length > 0 ? ` (${check.muted.length} muted)` : ''),
        (0,duration/* formatDuration */.a)(check.durationMs),
    ]);
    const lines = [
        table(['gate', 'result', 'what it found', 'time'], rows),
        ...(left > 0 ? [`and ${left} more gates`] : []),
    ];
    return { text: lines.join('\n\n'), rank: ranks.gates, what: 'gate', amount: report.checks.length };
}
function notes(report) {
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(report.notes, mostNotes);
    const blocks = shown.map((note) => ({
        text: `> **Note:** ${paragraph((0,publish_lines/* clip */.$Q)(note, longest.line))}`,
        rank: ranks.notes,
        what: 'note',
        amount: 1,
    }));
    if (left === 0)
        return blocks;
    return [...blocks, { text: `> and ${left} more notes`, rank: ranks.notes, what: 'note', amount: left }];
}
function facts(report) {
    const lines = report.checks
        .filter((check) => check.facts.length > 0)
        .slice(0, mostGates)
        .map((check) => `- **${markdown_text((0,publish_lines/* clip */.$Q)((0,outcome/* nameOf */.Vb)(check), longest.name))}**: ${check.facts.map(fact).join(', ')}`);
    if (lines.length === 0)
        return [];
    return [
        { heading: '### What it ran with', text: lines.join('\n'), rank: ranks.facts, what: 'fact', amount: 0 },
    ];
}
function fact({ label, value }) {
    return `${markdown_text((0,publish_lines/* clip */.$Q)(label, longest.name))} ${code((0,publish_lines/* clip */.$Q)(value, longest.name))}`;
}
//# sourceMappingURL=blocks.js.map

/***/ }),

/***/ 4610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ fitToBudget),
/* harmony export */   e: () => (/* binding */ bytes)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5250);

const gap = '\n\n';
/**
 * The blocks in their order as one document of at most `budget` bytes of UTF-8. What does not fit is left out,
 * least important first, and the last line says what was cut and that `elsewhere` has it.
 */
function fitToBudget(blocks, budget, elsewhere) {
    const sizes = blocks.map(sizeOf);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (total <= budget)
        return { text: join(blocks), cut: '' };
    const reserve = bytes(cutLine(describe(blocks), elsewhere)) + bytes(gap);
    const kept = new Set();
    let room = budget - reserve;
    const ranks = [...new Set(blocks.map(({ rank }) => rank))].sort((a, b) => b - a);
    for (const rank of ranks) {
        for (const [index, block] of blocks.entries()) {
            const size = sizes[index] ?? 0;
            if (block.rank !== rank || size > room)
                continue;
            kept.add(block);
            room -= size;
        }
    }
    const cut = describe(blocks.filter((block) => !kept.has(block)));
    return { text: `${join(blocks.filter((block) => kept.has(block)))}${gap}${cutLine(cut, elsewhere)}`, cut };
}
function cutLine(cut, elsewhere) {
    return `_Cut to fit: ${cut}. ${elsewhere}_`;
}
function join(blocks) {
    return blocks
        .flatMap(({ heading, text }, index) => heading === undefined || heading === blocks[index - 1]?.heading ? [text] : [heading, text])
        .join(gap);
}
/** At most this: a heading is counted for every block below it. */
function sizeOf({ heading, text }) {
    return bytes(text) + bytes(gap) + (heading === undefined ? 0 : bytes(heading) + bytes(gap));
}
function describe(blocks) {
    const amounts = new Map();
    for (const { what, amount } of blocks)
        amounts.set(what, (amounts.get(what) ?? 0) + amount);
    return [...amounts]
        .filter(([, amount]) => amount > 0)
        .map(([what, amount]) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(amount, what))
        .join(', ');
}
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}
//# sourceMappingURL=budget.js.map

/***/ }),

/***/ 148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ stepMoments),
/* harmony export */   _4: () => (/* binding */ stepTitles),
/* harmony export */   dM: () => (/* binding */ migrationTable),
/* harmony export */   uR: () => (/* binding */ differenceGroups)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9509);

const stepTitles = {
    up: 'up',
    down: 'down',
    again: 'up again',
    'full-down': 'full down',
};
/** Followers of a failure are counted and not listed. Of the rest, the ones that did not pass go first. */
function migrationTable(check, limit) {
    const ran = check.migrations.filter((migration) => migration.status !== 'skipped');
    const byInterest = [
        ...ran.filter((migration) => migration.status !== 'passed'),
        ...ran.filter((migration) => migration.status === 'passed'),
    ];
    const shown = new Set(byInterest.slice(0, limit));
    const listed = ran.filter((migration) => shown.has(migration));
    const used = new Set(listed.flatMap((migration) => migration.steps.map(({ step }) => step)));
    const steps = ['up', 'down', 'again', 'full-down'].filter((step) => used.has(step));
    return {
        steps,
        rows: listed.map((migration) => ({ migration, cells: steps.map((step) => cell(migration, step)) })),
        left: [...skippedLines(check.migrations), ...unlisted(ran.filter((migration) => !shown.has(migration)))],
    };
}
function cell(migration, step) {
    const result = migration.steps.find((one) => one.step === step);
    if (!result)
        return '-';
    return result.ok ? (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(result.durationMs) : 'failed';
}
/** `5 skipped: 004_orders failed before it`, one line for each reason. */
function skippedLines(migrations) {
    const counts = new Map();
    for (const { status, reason = '' } of migrations) {
        if (status === 'skipped')
            counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    return [...counts].map(([reason, count]) => `${count.toLocaleString('en-US')} skipped${reason === '' ? '' : `: ${reason}`}`);
}
function unlisted(migrations) {
    const passed = migrations.filter((migration) => migration.status === 'passed').length;
    const other = migrations.length - passed;
    return [
        ...(other > 0 ? [`${other.toLocaleString('en-US')} more that did not pass`] : []),
        ...(passed > 0 ? [`${passed.toLocaleString('en-US')} more that passed`] : []),
    ];
}
/** A gate's differences, one group for each migration and step. */
function differenceGroups(check) {
    return check.migrations.flatMap((migration) => ['up', 'down', 'again', 'full-down']
        .map((step) => ({
        migration,
        step,
        differences: migration.differences.filter((difference) => difference.step === step),
    }))
        .filter(({ differences }) => differences.length > 0));
}
/** When the schemas were compared, in words. */
const stepMoments = {
    up: 'after up',
    down: 'after down the schema is not what it was before up',
    again: 'after the second up the schema is not what it was after the first',
    'full-down': 'after all downs the schema is not what it was at the start',
};
//# sourceMappingURL=migration-table.js.map

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

/***/ }),

/***/ 5867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tL: () => (/* binding */ readReport),
  Tp: () => (/* binding */ renderReportFile),
  f8: () => (/* binding */ writeWhole)
});

// UNUSED EXPORTS: parseReport

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/report.js
var report = __webpack_require__(5299);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

;// CONCATENATED MODULE: ./build/src/core/difference.js
/**
 * How much a difference between two schemas matters.
 * - `not-restored`: something is really missing, left over or changed.
 * - `column-order`: same columns, other order.
 * - `text-only`: white space or comments inside a function or view.
 * - `volatile-text`: text that holds the moment it was made (a folded `now()`, a dated partition name).
 * - `leftover-extension`, `leftover-enum-value`: PostgreSQL or custom keep them; a warning, not a failure.
 */
const differenceClasses = [
    'not-restored',
    'leftover-enum-value',
    'leftover-extension',
    'volatile-text',
    'text-only',
    'column-order',
];
//# sourceMappingURL=difference.js.map
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(5068);
;// CONCATENATED MODULE: ./build/src/publish/report-schema.js




const line = schemas/* int */.Whr().min(1);
const report_schema_location = schemas/* object */.Ikc({
    file: schemas/* string */.YjP(),
    line: line.exactOptional(),
    column: line.exactOptional(),
    endLine: line.exactOptional(),
    endColumn: line.exactOptional(),
})
    .meta({ id: 'Location' });
const severity = schemas/* enum */.k5n(finding/* severities */.gO);
const report_schema_finding = schemas/* object */.Ikc({
    rule: schemas/* string */.YjP(),
    severity,
    title: schemas/* string */.YjP(),
    detail: schemas/* string */.YjP().exactOptional(),
    fix: schemas/* string */.YjP().exactOptional(),
    location: report_schema_location.exactOptional(),
    migration: schemas/* string */.YjP().exactOptional(),
    subject: schemas/* string */.YjP(),
    related: schemas/* array */.YOg(schemas/* object */.Ikc({ location: report_schema_location, message: schemas/* string */.YjP() })).exactOptional(),
})
    .meta({ id: 'Finding' });
const milliseconds = schemas/* number */.aig().min(0);
const step = schemas/* enum */.k5n(['up', 'down', 'again', 'full-down']);
const difference = schemas/* object */.Ikc({
    step,
    class: schemas/* enum */.k5n(differenceClasses),
    change: schemas/* enum */.k5n(['missing', 'extra', 'changed']),
    kind: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    lines: schemas/* array */.YOg(schemas/* string */.YjP()),
    mend: schemas/* string */.YjP().exactOptional(),
})
    .meta({ id: 'Difference' });
const migration = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['passed', 'failed', 'irreversible', 'not-run', 'skipped']),
    reason: schemas/* string */.YjP().exactOptional(),
    steps: schemas/* array */.YOg(schemas/* object */.Ikc({ step, ok: schemas/* boolean */.zMY(), durationMs: milliseconds })),
    differences: schemas/* array */.YOg(difference),
})
    .meta({ id: 'Migration' });
const muted = schemas/* object */.Ikc({
    finding: report_schema_finding,
    by: schemas/* enum */.k5n(['suppression', 'baseline']),
    reason: schemas/* string */.YjP().exactOptional(),
})
    .meta({ id: 'MutedFinding' });
const check = schemas/* object */.Ikc({
    gate: schemas/* enum */.k5n(['lint', 'smoke']),
    project: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['passed', 'failed', 'skipped', 'broken']),
    summary: schemas/* string */.YjP(),
    findings: schemas/* array */.YOg(report_schema_finding),
    muted: schemas/* array */.YOg(muted),
    durationMs: milliseconds,
    migrations: schemas/* array */.YOg(migration),
    facts: schemas/* array */.YOg(schemas/* object */.Ikc({ label: schemas/* string */.YjP(), value: schemas/* string */.YjP() })),
    shard: schemas/* object */.Ikc({ index: line, count: line }).exactOptional(),
})
    .meta({ id: 'CheckResult' });
/** The form of `report.json`. A reader takes what it knows and leaves out what a later version added. */
const reportSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(report/* reportVersion */.f),
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz('lockkeeper'), version: schemas/* string */.YjP() }),
    startedAt: datetime(),
    durationMs: milliseconds,
    commit: schemas/* string */.YjP().exactOptional(),
    base: schemas/* string */.YjP().exactOptional(),
    checks: schemas/* array */.YOg(check),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
    failOn: severity,
    verdict: schemas/* enum */.k5n(['passed', 'failed', 'broken']),
});
/** The published JSON Schema of `report.json`: `schemas/report.schema.json` is this text. */
function reportJsonSchema() {
    const schema = z.toJSONSchema(reportSchema, { io: 'input' });
    const head = {
        $comment: 'Made by `npm run generate` from src/publish/report-schema.ts: edit that.',
        title: 'Lockkeeper report',
        description: `What a run of Lockkeeper found, version ${reportVersion} of the form.`,
    };
    return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
//# sourceMappingURL=report-schema.js.map
;// CONCATENATED MODULE: ./build/src/publish/report-file.js






/** Bytes. A report of thousands of migrations has a few million. */
const largestReport = 100_000_000;
const mostProblems = 5;
/** The report as the text of `report.json`. */
function renderReportFile(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}
/** Writes a text file as a whole or not at all, and makes its folder: a reader never sees half of it. */
async function writeWhole(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await (0,promises_.writeFile)(temporary, text, { flag: 'wx' });
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}
/** Reads a `report.json`. Throws `UserError` when it is missing, no report, or of another version. */
async function readReport(path) {
    let text;
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size > largestReport)
            throw new Error(`it has ${size} bytes, more than ${largestReport}`);
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new errors/* UserError */.yo({ what: `cannot be read: ${(0,errors/* messageOf */.bD)(cause)}`, where: { file: path } }, { cause });
    }
    return parseReport(text, path);
}
/** The report in a text. `path` is for messages. Throws `UserError` with everything that is wrong with it. */
function parseReport(text, path) {
    const where = { file: path };
    let data;
    try {
        data = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        throw new errors/* UserError */.yo({ what: `is not JSON: ${(0,errors/* messageOf */.bD)(cause)}`, where, fix: remake }, { cause });
    }
    const version = versionOf(data);
    if (version !== report/* reportVersion */.f)
        throw new errors/* UserError */.yo({ ...wrongVersion(version), where });
    const parsed = reportSchema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.slice(0, mostProblems).map((issue) => {
        const field = issue.path.map(String).join('.') || 'the report';
        return { what: `${field}: ${issue.message}`, where, fix: remake };
    });
    throw new errors/* UserError */.yo(problems);
}
const remake = 'write the report anew with: lockkeeper check';
function versionOf(data) {
    return typeof data === 'object' && data !== null && 'version' in data ? data.version : undefined;
}
function wrongVersion(version) {
    if (typeof version !== 'number') {
        return { what: 'is no report of Lockkeeper: it has no version number', fix: 'name only report files' };
    }
    return {
        what: `is a report of version ${version}; this Lockkeeper reads version ${report/* reportVersion */.f}`,
        why: 'a field could mean something else there',
        fix: 'use the same version of Lockkeeper in every job of the workflow',
    };
}
//# sourceMappingURL=report-file.js.map

/***/ })

};
