export const id = 9706;
export const ids = [9706];
export const modules = {

/***/ 15414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* unused harmony export escapeHtml */
/**
 * Markup with values in it, each escaped unless it is markup itself: html`<b>${name}</b>`. Attributes must stand in
 * double quotes; an address must have gone through `linkTarget` before.
 */
function html(texts, ...parts) {
    const markup = texts.map((text, index) => text + (index < parts.length ? markupOf(parts[index]) : ''));
    return { markup: markup.join('') };
}
function markupOf(part) {
    if (part === undefined || part === false)
        return '';
    if (typeof part === 'string')
        return escapeHtml(part);
    if (typeof part === 'number')
        return String(part);
    if ('markup' in part)
        return part.markup;
    return part.map(markupOf).join('');
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** A text as it may stand between tags and in quoted attributes. Control characters become a sign that one was there. */
function escapeHtml(text) {
    return text
        .replace(/[&<>"']/g, (character) => entities[character] ?? '')
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
/** An address that a link may lead to; undefined for anything but http and https. */
function linkTarget(address) {
    return address !== undefined && /^https?:\/\//i.test(address) && URL.canParse(address)
        ? address
        : undefined;
}
//# sourceMappingURL=html.js.map

/***/ }),

/***/ 48104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderPage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15414);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63214);



/**
 * A whole page as one file: nothing is fetched, and no script runs but its own, which its policy makes the browser hold
 * to. Light and dark as the reader's system is; everything can be reached by keyboard.
 */
function renderPage(content) {
    const { title, subtitle, body, madeAt, toolVersion, style: ownStyle = '', script } = content;
    const page = (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policyFor(script) }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ markup: `${_style_js__WEBPACK_IMPORTED_MODULE_2__/* .style */ .iF}${ownStyle}` }}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header><h1>${title}</h1><p>${subtitle}</p></header>
<main id="main">
${body}
</main>
<footer>Made by Lockkeeper ${toolVersion} on ${madeAt.slice(0, 16).replace('T', ' ')} UTC. All times are UTC.</footer>
${script !== undefined && (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<script>${{ markup: script }}</script>`}
</body>
</html>
`;
    return page.markup;
}
/** The script is named by its hash, so that one which found its way into the page would not run. */
function policyFor(script) {
    const hash = script === undefined ? undefined : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(script).digest('base64');
    return [
        "default-src 'none'",
        "style-src 'unsafe-inline'",
        ...(hash === undefined ? [] : [`script-src 'sha256-${hash}'`]),
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
//# sourceMappingURL=page.js.map

/***/ }),

/***/ 29706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  htmlOutlet: () => (/* binding */ htmlOutlet)
});

// EXTERNAL MODULE: ./build/src/publish/report-file.js + 17 modules
var report_file = __webpack_require__(76840);
// EXTERNAL MODULE: ./build/src/core/commit.js
var core_commit = __webpack_require__(344);
// EXTERNAL MODULE: ./build/src/core/count.js
var count = __webpack_require__(71198);
// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
// EXTERNAL MODULE: ./build/src/publish/lines.js
var publish_lines = __webpack_require__(35250);
// EXTERNAL MODULE: ./build/src/publish/outcome.js
var outcome = __webpack_require__(93481);
// EXTERNAL MODULE: ./build/src/publish/html/html.js
var html = __webpack_require__(15414);
// EXTERNAL MODULE: ./build/src/publish/html/page.js
var page = __webpack_require__(48104);
// EXTERNAL MODULE: ./build/src/publish/html/signs.js
var signs = __webpack_require__(61905);
// EXTERNAL MODULE: ./build/src/core/finding.js
var core_finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/finding-list.js
var finding_list = __webpack_require__(70437);
;// CONCATENATED MODULE: ./build/src/publish/html/report/excerpt.js

/** Lines before and after. */
const around = 2;
const mostLines = 30;
const longestLine = 400;
/** What stands at this place and around it; undefined where it names no line, or the text has none there. */
function excerptOf(text, { line, endLine = line }) {
    if (line === undefined || endLine === undefined)
        return undefined;
    const all = text.split(/\r\n|\n|\r/);
    if (line < 1 || line > all.length)
        return undefined;
    const to = Math.min(Math.max(line, endLine), all.length, line + mostLines - 1);
    const first = Math.max(1, line - around);
    const lines = all
        .slice(first - 1, to + around)
        .flatMap((each) => (0,publish_lines/* printableLines */.fk)(each.slice(0, longestLine)));
    return { first, lines: withoutBlankEnd(lines, to - first + 1), from: line, to };
}
/** A file ends with a line break, which is no line to show. */
function withoutBlankEnd(lines, least) {
    const end = lines.findLastIndex((line) => line.trim() !== '') + 1;
    return lines.slice(0, Math.max(least, end));
}
//# sourceMappingURL=excerpt.js.map
// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __webpack_require__(54582);
// EXTERNAL MODULE: ./build/src/publish/evidence-words.js
var evidence_words = __webpack_require__(3316);
;// CONCATENATED MODULE: ./build/src/publish/html/report/code.js



const code_mostLines = 200;
/** Characters. No single text may fill the page; the report file has it whole. */
const longest = { text: 20_000, line: 2000 };
/** Lines as they are; those of a comparison by what they say. */
function codeBlock(text, kind = '') {
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)((0,publish_lines/* printableLines */.fk)((0,publish_lines/* clip */.$Q)(text.trimEnd(), longest.text)), code_mostLines);
    const more = left > 0 ? [`… and ${(0,count/* counted */.h)(left, 'more line')} in the report file`] : [];
    const lines = [...shown.map((line) => (0,publish_lines/* clip */.$Q)(line, longest.line)), ...more];
    const isComparison = lines.some((line) => /^[+-] /.test(line));
    return (0,html/* html */.qy) `<pre class="${kind}"><code>${isComparison ? lines.map(comparedLine) : lines.join('\n')}</code></pre>`;
}
function comparedLine(line) {
    if (line.startsWith('+ '))
        return (0,html/* html */.qy) `<ins>${line}\n</ins>`;
    return line.startsWith('- ') ? (0,html/* html */.qy) `<del>${line}\n</del>` : (0,html/* html */.qy) `${line}\n`;
}
/** A part of a file with its line numbers, which nobody copies along; what it is about is marked. */
function excerptBlock({ first, lines, from, to }) {
    const rows = lines.map((line, index) => {
        const number = first + index;
        const marked = number >= from && number <= to;
        return (0,html/* html */.qy) `<span class="${marked ? 'row marked' : 'row'}" data-line="${number}">${line}\n</span>`;
    });
    return (0,html/* html */.qy) `<pre class="excerpt"><code>${rows}</code></pre>`;
}
/** Text of our own in which names stand between backticks. */
function prose(text) {
    return text.split('`').map((part, index) => (index % 2 === 1 ? (0,html/* html */.qy) `<code>${part}</code>` : (0,html/* html */.qy) `${part}`));
}
//# sourceMappingURL=code.js.map
;// CONCATENATED MODULE: ./build/src/publish/html/report/finding.js





/** Characters. */
const finding_longest = { title: 1000, detail: 20_000 };
/** What is wrong, where, with its SQL in place, what running it showed, and how to mend it. */
function renderFinding({ finding, number, gates, ruleId, excerpt }) {
    const { rule, severity, title, detail, fix, location, migration, related = [], evidence } = finding;
    const id = `finding-${number}`;
    return (0,html/* html */.qy) `
<article class="finding ${severity}" id="${id}" aria-labelledby="${id}-title" data-severity="${severity}" data-gate="${gates.join(' ')}" data-rule="${rule}" data-migration="${migration ?? ''}">
<div class="head"><span class="badge">${severity}</span><h3 id="${id}-title">${(0,publish_lines/* clip */.$Q)(title, finding_longest.title)}</h3></div>
<p class="place">${location && (0,html/* html */.qy) `<code>${(0,core_location/* formatLocation */.j)(location)}</code>`}
<a href="#${ruleId}">${rule}</a>
<span class="quiet">${[migration && `migration ${migration}`, gates.join(', ')].filter(Boolean).join(' · ')}</span></p>
${excerpt && excerptBlock(excerpt)}
${detail !== undefined && detail.trim() !== '' && renderDetail(detail)}
${evidence && renderEvidence(evidence)}
${related.length > 0 &&
        (0,html/* html */.qy) `<ul>${related.map((each) => (0,html/* html */.qy) `<li><code>${(0,core_location/* formatLocation */.j)(each.location)}</code> ${each.message}</li>`)}</ul>`}
${fix !== undefined && fix.trim() !== '' && (0,html/* html */.qy) `<p class="label">Fix</p>${codeBlock(fix, 'fix')}`}
</article>`;
}
/** One line is prose. Several are what was seen: SQL, a server's words, a comparison. */
function renderDetail(detail) {
    const [first = '', ...more] = (0,publish_lines/* printableLines */.fk)(detail.trimEnd());
    return more.length === 0 ? (0,html/* html */.qy) `<p>${(0,publish_lines/* clip */.$Q)(first, finding_longest.detail)}</p>` : codeBlock(detail);
}
function renderEvidence(evidence) {
    const { verdict, seen } = evidence;
    return (0,html/* html */.qy) `<div class="evidence ${verdict}"><p><strong>${(0,evidence_words/* verdictOf */.V)(evidence)}</strong></p>${seen.length > 0 && (0,html/* html */.qy) `<ul>${seen.map((line) => (0,html/* html */.qy) `<li>${line}</li>`)}</ul>`}</div>`;
}
//# sourceMappingURL=finding.js.map
;// CONCATENATED MODULE: ./build/src/publish/html/report/findings.js








/** More than anybody reads, and few enough for a browser. */
const mostFindings = 5000;
const mostMuted = 1000;
/** Every finding of the report once, worst first, with the gates that found it. */
function shownFindings(report, ruleIds, sources) {
    return [...(0,outcome/* findingsByProject */.bi)(report)]
        .flatMap(([project, findings]) => {
        const gates = gatesOf(report, project);
        return (0,finding_list/* uniteFindings */.M)(findings).map((finding) => ({
            finding,
            gates: gates.get((0,core_finding/* fingerprint */.Rj)(finding)) ?? [],
        }));
    })
        .sort((a, b) => (0,core_finding/* compareFindings */.Eg)(a.finding, b.finding))
        .map(({ finding, gates }, index) => ({
        finding,
        gates,
        number: index + 1,
        ruleId: ruleIds.get(finding.rule) ?? 'rules',
        excerpt: excerptAt(finding, sources),
    }));
}
function gatesOf({ checks }, project) {
    const gates = new Map();
    for (const check of checks.filter((each) => each.project === project)) {
        for (const finding of check.findings) {
            const key = (0,core_finding/* fingerprint */.Rj)(finding);
            const known = gates.get(key) ?? [];
            if (!known.includes(check.gate))
                gates.set(key, [...known, check.gate]);
        }
    }
    return gates;
}
function excerptAt({ location }, sources) {
    const text = location === undefined ? undefined : sources.get(location.file);
    return location === undefined || text === undefined ? undefined : excerptOf(text, location);
}
/** All findings below what narrows them down. Without a script there is nothing to narrow down, and all are there. */
function renderFindings(report, all) {
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(all, mostFindings);
    return (0,html/* html */.qy) `<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${all.length === 0 ? (0,html/* html */.qy) `<p>None.</p>` : shown.length > 1 && renderFilters(shown)}
${shown.map(renderFinding)}
<p id="none" hidden>No finding matches. <button type="button">Show all</button></p>
${left > 0 && (0,html/* html */.qy) `<p>and ${(0,count/* counted */.h)(left, 'more finding')} in the report file.</p>`}
${renderMuted(report)}
</section>`;
}
const filters = [
    { name: 'severity', of: ({ finding }) => [finding.severity] },
    { name: 'gate', of: ({ gates }) => gates },
    { name: 'rule', of: ({ finding }) => [finding.rule] },
    { name: 'migration', of: ({ finding }) => (finding.migration ? [finding.migration] : []) },
];
function renderFilters(shown) {
    return (0,html/* html */.qy) `<form id="filters" role="search" aria-label="Findings" hidden>
<label class="search">Search <input type="search" name="search" autocomplete="off" spellcheck="false" aria-keyshortcuts="/" placeholder="press / to search"></label>
${filters.map((filter) => renderFilter(filter, shown))}
<output id="shown" aria-live="polite">${(0,count/* counted */.h)(shown.length, 'finding')}</output>
</form>`;
}
/** The values that occur, each with how often; nothing where there is nothing to choose. */
function renderFilter({ name, of }, shown) {
    const amounts = new Map();
    for (const value of shown.flatMap(of))
        amounts.set(value, (amounts.get(value) ?? 0) + 1);
    if (amounts.size < 2)
        return undefined;
    const order = name === 'severity' ? [...amounts] : [...amounts].sort(([a], [b]) => (a < b ? -1 : 1));
    return (0,html/* html */.qy) `<label>${(0,publish_lines/* upper */.js)(name)} <select name="${name}">
<option value="">all</option>
${order.map(([value, amount]) => (0,html/* html */.qy) `<option value="${value}">${value} (${amount})</option>`)}
</select></label>`;
}
/** What a suppression or the baseline took out of the verdict. */
function renderMuted({ checks }) {
    const muted = checks.flatMap((check) => check.muted.map((each) => ({ ...each, gate: (0,outcome/* nameOf */.Vb)(check) })));
    if (muted.length === 0)
        return undefined;
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(muted, mostMuted);
    const rows = shown.map(({ finding, by, reason, gate }) => (0,html/* html */.qy) `<tr><td><code>${finding.rule}</code></td><td>${gate}, by ${by}</td><td>${finding.title}${reason !== undefined && (0,html/* html */.qy) `<br><span class="quiet">${reason}</span>`}</td></tr>`);
    return (0,html/* html */.qy) `<details><summary>${(0,count/* counted */.h)(muted.length, 'muted finding')}</summary>
<div class="wide"><table>
<thead><tr><th scope="col">Rule</th><th scope="col">Muted</th><th scope="col">Finding</th></tr></thead>
<tbody>${rows}</tbody>
</table></div>
${left > 0 && (0,html/* html */.qy) `<p>and ${(0,count/* counted */.h)(left, 'more muted finding')} in the report file.</p>`}
</details>`;
}
//# sourceMappingURL=findings.js.map
// EXTERNAL MODULE: ./build/src/publish/terminal/details.js + 11 modules
var details = __webpack_require__(94024);
// EXTERNAL MODULE: ./build/src/publish/terminal/look.js + 1 modules
var look = __webpack_require__(70390);
;// CONCATENATED MODULE: ./build/src/publish/html/report/gates.js








const mostGates = 500;
const gates_look = (0,look/* lookOf */.Li)({ colour: false, width: 100, unicode: true });
/** How each gate ended, with what it ran with and, of a release, what it did. */
function renderGates({ checks }) {
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(checks, mostGates);
    return (0,html/* html */.qy) `<section id="gates" aria-labelledby="gates-title">
<h2 id="gates-title">Gates</h2>
<div class="wide"><table class="gates">
<thead><tr><th scope="col">Gate</th><th scope="col">Result</th><th scope="col" class="number">Took</th><th scope="col">What it found</th></tr></thead>
<tbody>${shown.map(renderGate)}</tbody>
</table></div>
${left > 0 && (0,html/* html */.qy) `<p>and ${(0,count/* counted */.h)(left, 'more gate')} in the report file.</p>`}
</section>`;
}
function renderGate(check) {
    const { status, summary, durationMs, muted, facts } = check;
    const lines = (0,details/* renderDetails */.P)(check, gates_look);
    return (0,html/* html */.qy) `<tr>
<th scope="row">${(0,outcome/* nameOf */.Vb)(check)}</th>
<td><span class="badge ${status}">${signs/* signs */.r[status]} ${(0,outcome/* resultOf */.Bg)(check).words}</span></td>
<td class="number">${(0,duration/* formatDuration */.a3)(durationMs)}</td>
<td>${(0,publish_lines/* printableLines */.fk)(summary.trim()).map((line, index) => (0,html/* html */.qy) `${index > 0 && (0,html/* html */.qy) `<br>`}${line}`)}${muted.length > 0 && ` (${muted.length} muted)`}
${facts.length > 0 && (0,html/* html */.qy) `<p class="quiet">${facts.map(({ label, value }) => `${label}: ${value}`).join(' · ')}</p>`}
${lines.length > 0 && (0,html/* html */.qy) `<details><summary>What it did</summary><pre><code>${lines.join('\n')}</code></pre></details>`}
</td></tr>`;
}
//# sourceMappingURL=gates.js.map
// EXTERNAL MODULE: ./build/src/core/migration-label.js
var migration_label = __webpack_require__(68178);
// EXTERNAL MODULE: ./build/src/publish/lock-words.js + 1 modules
var lock_words = __webpack_require__(40526);
// EXTERNAL MODULE: ./build/src/publish/migration-table.js
var migration_table = __webpack_require__(30148);
// EXTERNAL MODULE: ./build/src/core/lock.js
var lock = __webpack_require__(61738);
;// CONCATENATED MODULE: ./build/src/publish/html/report/lock-picture.js



/** Numbers that stand on the axis. */
const mostNumbers = 12;
/**
 * A strip a lock over the statements of a migration, from the one that took it to the end of its transaction. What a
 * strip shows stands in words before it.
 */
function renderLockPicture(timeline, statements) {
    const grid = renderGrid(statements);
    const rows = timeline.flatMap(({ relation, held }) => held.map((one) => (0,html/* html */.qy) `<li class="${tones[(0,lock/* blocked */.Z5)(one.mode)]}">
<p><code>${relation}</code> ${(0,lock_words/* heldText */.Dx)(one)}<span class="quiet">; ${effectOf(one.mode, one)}</span></p>
<svg viewBox="0 0 ${statements.length} 1" preserveAspectRatio="none" aria-hidden="true"><rect x="${one.from - 1}" y="0.15" width="${one.to - one.from + 1}" height="0.7"/>${grid}</svg>
</li>`));
    return (0,html/* html */.qy) `<ol class="locks" aria-label="Locks by statement">${rows}
<li class="axis" aria-hidden="true"><p class="quiet">statement</p>${renderAxis(statements.length)}</li></ol>`;
}
const tones = {
    'reads and writes': 'failed',
    writes: 'running',
    'schema changes': 'skipped',
    nothing: 'skipped',
};
function effectOf(mode, { until }) {
    const words = (0,lock/* blocked */.Z5)(mode);
    const waiting = words === 'nothing' ? 'nobody waits' : `${words} wait`;
    return `${waiting} until ${until === 'commit' ? 'it commits' : 'a stronger lock follows'}`;
}
/** A line between two statements, a strong one where a transaction ends. */
function renderGrid(statements) {
    return statements.slice(1).map(({ transaction }, index) => {
        const ends = transaction === undefined || transaction !== statements[index]?.transaction;
        return (0,html/* html */.qy) `<path d="M${index + 1} 0V1"${ends && (0,html/* html */.qy) ` class="commit"`}/>`;
    });
}
function renderAxis(length) {
    const every = Math.max(1, Math.ceil(length / mostNumbers));
    const numbers = Array.from({ length }, (_, index) => index + 1).filter((number) => (number - 1) % every === 0);
    return (0,html/* html */.qy) `<svg>${numbers.map((number) => (0,html/* html */.qy) `<text x="${(((number - 0.5) / length) * 100).toFixed(2)}%" y="12">${number}</text>`)}</svg>`;
}
//# sourceMappingURL=lock-picture.js.map
// EXTERNAL MODULE: ./build/src/core/bytes.js
var bytes = __webpack_require__(93462);
;// CONCATENATED MODULE: ./build/src/publish/html/report/statements.js






const mostStatements = 100;
const longestSql = 1000;
const mostFacts = 30;
/** What the server ran, with what each statement did to what was there before. */
function renderStatements(statements) {
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(statements, mostStatements);
    return (0,html/* html */.qy) `<ol class="statements">${shown.map(renderStatement)}</ol>
${left > 0 && (0,html/* html */.qy) `<p>and ${(0,count/* counted */.h)(left, 'more statement')} in the report file.</p>`}`;
}
function renderStatement(statement) {
    const facts = factsOf(statement);
    return (0,html/* html */.qy) `<li>${codeBlock((0,publish_lines/* clip */.$Q)(statement.sql, longestSql))}${facts.length > 0 && (0,html/* html */.qy) `<p class="quiet">${facts.join(' · ')}</p>`}</li>`;
}
function factsOf(statement) {
    const { durationMs, walBytes, rows, locks, rewrites, scans, objects, transaction, location } = statement;
    const facts = [
        ...(location?.line === undefined ? [] : [`line ${location.line}`]),
        ...(durationMs === undefined ? [] : [(0,duration/* formatDuration */.a3)(durationMs)]),
        ...(transaction === undefined ? ['commits by itself'] : []),
        ...locks.map(({ relation, mode }) => `${mode} on ${relation}`),
        ...rewrites.map(({ relation, reason }) => `wrote all of ${relation} anew (${reason})`),
        ...scans.map(({ relation, rows: read }) => `read all ${(0,count/* counted */.h)(read, 'row')} of ${relation}`),
        ...(rows === undefined ? [] : [`changed ${(0,count/* counted */.h)(rows, 'row')}`]),
        ...objects.map(({ change, kind, name }) => `${change} ${kind} ${name}`),
        ...(walBytes === undefined || walBytes === 0 ? [] : [`${(0,bytes/* formatBytes */.z)(walBytes)} of WAL`]),
    ];
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(facts, mostFacts);
    return left > 0 ? [...shown, `and ${left} more`] : shown;
}
//# sourceMappingURL=statements.js.map
;// CONCATENATED MODULE: ./build/src/publish/html/report/migrations.js











const mostRows = 1000;
const mostDetails = 200;
/** As many can be read without unfolding. */
const mostOpen = 10;
const mostChanges = 200;
const mostDifferences = 100;
/** Of a gate that runs migrations: how long each step took, then what each one did. */
function renderMigrations(check, index) {
    if (check.migrations.length === 0)
        return undefined;
    const id = `migrations-${index + 1}`;
    const telling = check.migrations.filter(({ trace, changes = [], differences }) => trace !== undefined || changes.length > 0 || differences.length > 0);
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(telling, mostDetails);
    return (0,html/* html */.qy) `<section aria-labelledby="${id}">
<h2 id="${id}">Migrations: ${(0,outcome/* nameOf */.Vb)(check)}</h2>
${renderTable(check)}
${shown.map((migration) => renderMigration(migration, shown.length <= mostOpen))}
${left > 0 && (0,html/* html */.qy) `<p>What ${(0,count/* counted */.h)(left, 'more migration')} did is in the report file.</p>`}
</section>`;
}
function renderTable(check) {
    const { steps, rows, left } = (0,migration_table/* migrationTable */.dM)(check, mostRows);
    const titles = steps.map((step) => migration_table/* stepTitles */._4[step]);
    return (0,html/* html */.qy) `${rows.length > 0 &&
        (0,html/* html */.qy) `<div class="wide"><table class="steps">
<thead><tr><th scope="col">Migration</th>${titles.map((title) => (0,html/* html */.qy) `<th scope="col" class="number">${title}</th>`)}<th scope="col">Result</th></tr></thead>
<tbody>${rows.map(({ migration, cells }) => (0,html/* html */.qy) `<tr>
<th scope="row"><code>${(0,migration_label/* migrationLabel */.R)(migration)}</code></th>
${cells.map((cell, index) => (0,html/* html */.qy) `<td class="number" data-label="${titles[index] ?? ''}">${cell}</td>`)}
<td><span class="badge ${migrations_tones[migration.status]}">${migration.status}</span> ${migration.reason}</td></tr>`)}</tbody>
</table></div>`}${left.map((line) => (0,html/* html */.qy) `<p class="quiet">${line}</p>`)}`;
}
const migrations_tones = {
    passed: 'passed',
    failed: 'failed',
    irreversible: 'running',
    'not-run': 'running',
    skipped: 'skipped',
};
function renderMigration(migration, few) {
    const { changes = [], trace, status } = migration;
    const timeline = (0,lock_words/* timelineOf */.hf)(migration);
    const parts = [
        ...(changes.length > 0 ? [(0,count/* counted */.h)(changes.length, 'change')] : []),
        ...(timeline.length > 0 ? [`locks ${timeline.map(({ relation }) => relation).join(', ')}`] : []),
    ];
    return (0,html/* html */.qy) `<details class="migration"${(status === 'failed' || (few && timeline.length > 0)) && (0,html/* html */.qy) ` open`}>
<summary><h3>${(0,migration_label/* migrationLabel */.R)(migration)}</h3> ${parts.join('; ')}</summary>
${timeline.length > 0 && (0,html/* html */.qy) `<h4>Locks</h4>${renderLockPicture(timeline, trace?.statements ?? [])}`}
${trace !== undefined && renderTrace(trace)}
${changes.length > 0 && renderChanges(changes)}
${renderDifferences(migration)}
</details>`;
}
function renderTrace({ statements, gaps }) {
    const known = statements.flatMap(({ durationMs }) => (durationMs === undefined ? [] : [durationMs]));
    const total = known.reduce((sum, each) => sum + each, 0);
    const time = known.length === statements.length ? `, ${(0,duration/* formatDuration */.a3)(total)}` : '';
    return (0,html/* html */.qy) `${statements.length > 0 &&
        (0,html/* html */.qy) `<details><summary>${(0,count/* counted */.h)(statements.length, 'statement')}${time}</summary>${renderStatements(statements)}</details>`}${gaps.map((gap) => (0,html/* html */.qy) `<p class="quiet">Not seen: ${gap}</p>`)}`;
}
function renderChanges(changes) {
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(changes, mostChanges);
    return (0,html/* html */.qy) `<h4>What the up changed</h4>
<ul>${shown.map(({ change, kind, name, breaks }) => (0,html/* html */.qy) `<li>${change} ${kind} <code>${name}</code>${breaks !== undefined && (0,html/* html */.qy) `<br><strong>Breaks the code of before:</strong> ${breaks}`}</li>`)}</ul>${left > 0 && (0,html/* html */.qy) `<p>and ${(0,count/* counted */.h)(left, 'more change')} in the report file.</p>`}`;
}
/** The SQL that differs, and the statement that mends it. */
function renderDifferences(migration) {
    return (0,migration_table/* differenceGroups */.uR)({ migrations: [migration] }).map(({ step, differences }) => {
        const { shown, left } = (0,publish_lines/* firstOf */.Ku)(differences, mostDifferences);
        return (0,html/* html */.qy) `<h4>${(0,publish_lines/* upper */.js)(migration_table/* stepMoments */.Mz[step])}</h4>
${shown.map(renderDifference)}
${left > 0 && (0,html/* html */.qy) `<p>and ${(0,count/* counted */.h)(left, 'more object')} in the report file.</p>`}`;
    });
}
function renderDifference({ change, kind, name, class: weight, lines, mend }) {
    return (0,html/* html */.qy) `<p>${change} ${kind} <code>${name}</code> <span class="quiet">(${weight})</span></p>
${lines.length > 0 && codeBlock(lines.join('\n'))}
${mend !== undefined && (0,html/* html */.qy) `<p class="label">Mend it with</p>${codeBlock(mend, 'fix')}`}`;
}
//# sourceMappingURL=migrations.js.map
;// CONCATENATED MODULE: ./build/src/publish/html/report/rules.js


/** The rules that these findings name, by name. */
function ruleIdsOf(rules) {
    return new Map([...new Set(rules)].sort().map((rule, index) => [rule, `rule-${index + 1}`]));
}
/** The page of every rule that found something: a reader of one file has no other. */
function renderRules(ids, known) {
    if (ids.size === 0)
        return undefined;
    const infos = new Map(known.map((info) => [info.id, info]));
    return (0,html/* html */.qy) `<section id="rules" aria-labelledby="rules-title">
<h2 id="rules-title">Rules</h2>
${[...ids].map(([rule, id]) => renderRule(rule, id, infos.get(rule)))}
</section>`;
}
function renderRule(rule, id, info) {
    if (info === undefined) {
        return (0,html/* html */.qy) `<article class="rule" id="${id}"><h3><code>${rule}</code></h3><p>Nothing is written about it.</p></article>`;
    }
    const { title, why, cost, versions, bad, good, mend } = info;
    return (0,html/* html */.qy) `<article class="rule" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title"><code>${rule}</code> ${title}</h3>
<p>${prose(why)}</p>
${cost !== undefined && (0,html/* html */.qy) `<p><strong>Cost:</strong> ${prose(cost)}${versions !== undefined && (0,html/* html */.qy) `. PostgreSQL: ${versions}`}.</p>`}
${bad !== undefined && (0,html/* html */.qy) `<p class="label">Bad</p>${codeBlock(bad, 'bad')}`}
${good !== undefined && (0,html/* html */.qy) `<p class="label">Good</p>${codeBlock(good, 'fix')}`}
<p><strong>Mend:</strong> ${prose(mend)}</p>
</article>`;
}
//# sourceMappingURL=rules.js.map
;// CONCATENATED MODULE: ./build/src/publish/html/report/script.js
/**
 * What the page does beyond being read: narrows the findings down, switches between light and dark, and opens what is
 * folded for the printer. It makes no markup.
 */
const reportScript = `
(() => {
  const root = document.documentElement;
  const find = (selector) => document.querySelector(selector);
  const store = (act) => { try { return act(localStorage); } catch { return null; } };

  const theme = find('#theme');
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches);
  const show = () => theme.setAttribute('aria-pressed', String(isDark()));
  const kept = store((storage) => storage.getItem('lockkeeper-theme'));
  if (kept === 'dark' || kept === 'light') root.dataset.theme = kept;
  theme.hidden = false;
  show();
  system.addEventListener('change', show);
  theme.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    store((storage) => storage.setItem('lockkeeper-theme', root.dataset.theme));
    show();
  });

  let folded = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open])')];
    for (const each of folded) each.open = true;
  });
  addEventListener('afterprint', () => { for (const each of folded) each.open = false; });

  const form = find('#filters');
  if (!form) return;
  const search = form.elements.search;
  const items = [...document.querySelectorAll('.finding')];
  const texts = new Map();
  const textOf = (item) => {
    if (!texts.has(item)) texts.set(item, item.textContent.toLowerCase());
    return texts.get(item);
  };
  const all = find('#shown').textContent;
  const apply = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const chosen = [...form.querySelectorAll('select')].filter((each) => each.value !== '');
    const fits = (item) =>
      chosen.every(({ name, value }) =>
        item.dataset[name] === value || (name === 'gate' && item.dataset.gate.split(' ').includes(value)),
      ) && words.every((word) => textOf(item).includes(word));
    let shown = 0;
    for (const item of items) {
      const fit = fits(item);
      if (fit) shown += 1;
      if (item.hidden === fit) item.hidden = !fit;
    }
    find('#shown').textContent = shown === items.length ? all : shown + ' of ' + all;
    find('#none').hidden = shown > 0;
  };
  form.hidden = false;
  form.addEventListener('input', apply);
  const reset = () => {
    form.reset();
    apply();
    search.focus();
  };
  find('#none button').addEventListener('click', reset);
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/' && !event.target.closest('input, select, textarea')) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (event.key === 'Escape' && event.target === search) reset();
  });
  apply();
})();
`;
//# sourceMappingURL=script.js.map
// EXTERNAL MODULE: ./build/src/publish/html/style.js
var style = __webpack_require__(63214);
;// CONCATENATED MODULE: ./build/src/publish/html/report/style.js

/** The look of a report, beside what every page has. */
const reportStyle = `
:root[data-theme="light"] { color-scheme: light; ${style/* light */.BB} }
:root[data-theme="dark"] { color-scheme: dark; ${style/* dark */.XT} }
[hidden] { display: none !important; }
body { position: relative; }
h2 { font-size: 1.25rem; color: var(--ink); margin: 2.25rem 0 .75rem; }
h4 { font-size: .9375rem; margin: 1rem 0 .25rem; }
button, select, input {
  font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--quiet); border-radius: .375rem;
  padding: .25rem .5rem; max-width: 100%;
}
button { cursor: pointer; }
#theme { position: absolute; right: 1rem; top: 1.25rem; font-size: .875rem; }
#theme[aria-pressed="true"]::after { content: ": on"; }
header h1 { padding-right: 8rem; }
.error { --tone: var(--failed); --soft: var(--failed-soft); }
.warning { --tone: var(--open); --soft: var(--open-soft); }
.notice { --tone: var(--link); --soft: var(--skipped-soft); }
.verdict, .finding, .rule, .migration {
  background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; margin: 0 0 .75rem;
}
.verdict { border-left: .375rem solid var(--tone); font-size: 1.0625rem; margin-top: 1rem; }
.verdict p { margin: .375rem 0 0; }
.verdict ol { margin: .375rem 0 0; padding-left: 1.25rem; font-size: 1rem; }
.finding { border-left: .375rem solid var(--tone); content-visibility: auto; contain-intrinsic-size: auto 18rem; }
.finding, .rule { scroll-margin-top: 1rem; }
.finding p, .rule p, .migration p { margin: .5rem 0 0; }
.finding ul, .migration ul, .evidence ul { margin: .25rem 0 0; padding-left: 1.25rem; }
.finding:target, .rule:target { box-shadow: 0 0 0 3px var(--link); }
.head { flex-wrap: nowrap; }
.place { display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: baseline; font-size: .875rem; }
.place code, table code, .locks code { font-size: .9375em; }
.label { font-size: .875rem; font-weight: 600; color: var(--quiet); }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin-top: 1rem; }
.note { margin: .5rem 0 0; padding-left: .75rem; border-left: .25rem solid var(--open); }
pre {
  background: var(--paper); border: 1px solid var(--line); border-radius: .375rem; padding: .5rem .75rem; margin: .375rem 0 0;
  white-space: pre-wrap; overflow-wrap: anywhere; overflow-x: auto; max-height: 40rem; font-size: .875rem; line-height: 1.45;
}
pre code { font-size: 1em; line-height: inherit; }
pre.fix { border-left: .25rem solid var(--passed); }
pre.bad { border-left: .25rem solid var(--failed); }
ins, del { display: block; text-decoration: none; }
ins { color: var(--passed); }
del { color: var(--failed); }
.excerpt { padding: .375rem 0; }
.row { display: block; padding: 0 .75rem 0 3.5rem; position: relative; }
.row::before {
  content: attr(data-line); position: absolute; left: 0; width: 2.75rem; text-align: right; color: var(--quiet);
}
.marked { background: var(--soft); box-shadow: inset .25rem 0 var(--tone); }
.evidence { border: 1px solid var(--line); border-radius: .375rem; padding: 0 .75rem .5rem; margin-top: .5rem; }
.evidence.confirmed, .evidence.unforeseen { border-color: var(--failed); }
.evidence.refuted { border-color: var(--passed); }
#filters {
  display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: end; position: sticky; top: 0; z-index: 1;
  background: var(--paper); padding: .5rem 0; margin: 0 0 .5rem; border-bottom: 1px solid var(--line);
}
#filters label { display: grid; font-size: .8125rem; color: var(--quiet); }
#filters .search { flex: 1 1 14rem; }
#filters select { max-width: 14rem; }
#filters input { width: 100%; }
#shown { font-size: .875rem; padding: .375rem 0; margin-left: auto; }
tbody th { color: var(--ink); border-top: 1px solid var(--line); }
.gates td p { margin: .125rem 0 0; }
.steps td:last-child, .steps th:last-child { width: 40%; }
.migration > summary { color: var(--quiet); }
.migration h3 { display: inline; color: var(--ink); }
.locks { list-style: none; padding: 0; margin: .5rem 0 0; }
.locks li { display: grid; grid-template-columns: minmax(14rem, 2fr) 3fr; gap: .125rem 1rem; align-items: center; font-size: .875rem; padding: .25rem 0; }
.locks p { margin: 0; }
.locks .axis p { text-align: right; }
.locks svg { width: 100%; height: 1.75rem; background: var(--paper); display: block; }
.locks .axis svg { height: 1rem; background: none; }
.locks rect { fill: var(--tone); }
.locks path { stroke: var(--line); vector-effect: non-scaling-stroke; }
.locks .commit { stroke: var(--quiet); stroke-width: 2px; }
.locks text { fill: var(--quiet); font-size: .75rem; text-anchor: middle; }
.statements { padding-left: 2rem; }
.statements li { margin-bottom: .5rem; }
.statements p { margin: .125rem 0 0; font-size: .875rem; }
@media (max-width: 34rem) {
  #filters { position: static; }
  #filters label { flex: 1 1 8rem; }
  #filters select { max-width: none; width: 100%; }
  header h1 { padding-right: 7rem; }
  .head { flex-wrap: wrap; }
  .locks li { grid-template-columns: 1fr; }
  .locks .axis p { text-align: left; }
  tbody th { display: inline-block; border: 0; padding: 0 .5rem 0 0; }
  td[data-label]::before { content: attr(data-label) " "; }
  .steps td:last-child { width: auto; }
  .row { padding-left: 2.75rem; }
  .row::before { width: 2.125rem; }
}
@media print {
  #filters, #theme, nav { display: none; }
  .finding { content-visibility: visible; break-inside: avoid; }
  pre { max-height: none; }
}
`;
//# sourceMappingURL=style.js.map
;// CONCATENATED MODULE: ./build/src/publish/html/report/report-page.js














const mostNotes = 50;
/** Characters. */
const longestStep = 400;
/** The report as one page that needs no network. The same report makes the same page. */
function renderReportPage(report, { rules, sources }) {
    const ruleIds = ruleIdsOf(report.checks.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    const findings = shownFindings(report, ruleIds, sources);
    return (0,page/* renderPage */.C)({
        title: `Lockkeeper ${(0,outcome/* headline */.Pl)(report)}`,
        subtitle: judgedText(report),
        madeAt: report.startedAt,
        toolVersion: report.tool.version,
        style: reportStyle,
        script: reportScript,
        body: (0,html/* html */.qy) `<button id="theme" type="button" aria-pressed="false" hidden>Dark colours</button>
${renderVerdict(report)}
${renderContents(report, findings)}
${renderGates(report)}
${renderFindings(report, findings)}
<div id="migrations">${report.checks.map(renderMigrations)}</div>
${renderRules(ruleIds, rules)}`,
    });
}
function judgedText({ commit, base, durationMs, checks }) {
    return [
        (0,count/* counted */.h)(checks.length, 'gate'),
        ...(commit === undefined ? [] : [`commit ${(0,core_commit/* shortCommit */.A)(commit)}`]),
        ...(base === undefined ? [] : [`against ${base}`]),
        (0,duration/* formatDuration */.a3)(durationMs),
    ].join(' · ');
}
function renderVerdict(report) {
    const { verdict, notes } = report;
    const steps = (0,outcome/* nextSteps */.Zn)(report);
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(notes, mostNotes);
    return (0,html/* html */.qy) `<section class="verdict ${verdict}" aria-label="Verdict">
<span class="badge">${signs/* signs */.r[verdict]} ${verdict}</span>
${steps.length > 0 &&
        (0,html/* html */.qy) `<p>Next:</p><ol>${steps.map(({ text, typed }) => (0,html/* html */.qy) `<li>${typed ? (0,html/* html */.qy) `<code>${(0,publish_lines/* clip */.$Q)(text, longestStep)}</code>` : (0,publish_lines/* clip */.$Q)(text, longestStep)}</li>`)}</ol>`}
${shown.map((note) => (0,html/* html */.qy) `<p class="note">${note}</p>`)}
${left > 0 && (0,html/* html */.qy) `<p>and ${(0,count/* counted */.h)(left, 'more note')}</p>`}
</section>`;
}
function renderContents({ checks }, findings) {
    const ran = checks.some(({ migrations }) => migrations.length > 0);
    return (0,html/* html */.qy) `<nav aria-label="Contents"><a href="#gates">Gates</a> <a href="#findings">Findings (${findings.length})</a>
${ran && (0,html/* html */.qy) `<a href="#migrations">Migrations</a>`}
${findings.length > 0 && (0,html/* html */.qy) `<a href="#rules">Rules</a>`}</nav>`;
}
//# sourceMappingURL=report-page.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
;// CONCATENATED MODULE: ./build/src/publish/html/report/sources.js




/** Bytes. */
const largestFile = 2_000_000;
const mostFiles = 3000;
/**
 * The files that the report's findings are about, as far as they are there. Reports may come from elsewhere, so a path
 * may lead neither out of `root`, nor into a file or folder whose name begins with a dot: those hold secrets.
 */
async function readSources(report, root) {
    const names = new Set((0,outcome/* findingsOf */.WX)(report).flatMap(({ location }) => (location?.line === undefined ? [] : [location.file])));
    const base = await (0,promises_.realpath)(root);
    const texts = new Map();
    for (const name of [...names].slice(0, mostFiles)) {
        const text = await readSource(name, base).catch(() => undefined);
        if (text !== undefined)
            texts.set(name, text);
    }
    return texts;
}
async function readSource(name, root) {
    if ((0,external_node_path_.isAbsolute)(name) || /(?:^|[\\/])\./.test(name))
        return undefined;
    const file = await (0,promises_.realpath)((0,external_node_path_.resolve)(root, name));
    const path = (0,external_node_path_.relative)(root, file);
    if ((0,external_node_path_.isAbsolute)(path) || path.split(external_node_path_.sep).some((part) => part.startsWith('.')))
        return undefined;
    const { size } = await (0,promises_.stat)(file);
    if (size > largestFile)
        return undefined;
    return (0,core_text/* decodeText */.g7)(await (0,promises_.readFile)(file), name);
}
//# sourceMappingURL=sources.js.map
;// CONCATENATED MODULE: ./build/src/publish/html/report/outlet.js



/** The report as a page, at an absolute path. */
function htmlOutlet(path, { rules, root, redact }) {
    return {
        name: 'page',
        async deliver(report) {
            const sources = await readSources(report, root);
            const clean = new Map([...sources].map(([file, text]) => [file, redact(text)]));
            await (0,report_file/* writeWhole */.f8)(path, renderReportPage(report, { rules, sources: clean }));
            return [];
        },
    };
}
//# sourceMappingURL=outlet.js.map

/***/ }),

/***/ 61905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ signs)
/* harmony export */ });
/** What stands for a result beside its colour, for who does not see that. */
const signs = {
    passed: '✓',
    failed: '✗',
    broken: '!',
    running: '…',
    skipped: '–',
};
//# sourceMappingURL=signs.js.map

/***/ }),

/***/ 63214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ light),
/* harmony export */   XT: () => (/* binding */ dark),
/* harmony export */   iF: () => (/* binding */ style)
/* harmony export */ });
/** The two sets of colours, named by what they mean; both keep a contrast of 4.5 to 1. */
const light = `
    --paper: #f6f8f7; --card: #ffffff; --ink: #17211f; --quiet: #53625e; --line: #d5dedb;
    --passed: #14704a; --failed: #b3261e; --open: #855300; --skipped: #5d6a67; --link: #0b5c8f;
    --passed-soft: #dff3e8; --failed-soft: #fbe4e1; --open-soft: #faecd2; --skipped-soft: #e9eeec;
`;
const dark = `
    --paper: #101615; --card: #18211f; --ink: #e4ebe9; --quiet: #9fb0ab; --line: #2d3a37;
    --passed: #6fd6a3; --failed: #ff9a90; --open: #f2bf6a; --skipped: #a5b3af; --link: #83c5f2;
    --passed-soft: #153528; --failed-soft: #43201d; --open-soft: #3d2f14; --skipped-soft: #26312e;
`;
/** The look of every page. */
const style = `
:root { color-scheme: light dark; ${light} }
@media (prefers-color-scheme: dark) {
  :root { ${dark} }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 62rem; padding: 1.5rem 1rem 3rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere;
}
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1rem; margin: 2rem 0 .5rem; color: var(--quiet); font-weight: 600; }
h3 { font-size: 1rem; margin: 0; font-weight: 600; }
header p, footer { color: var(--quiet); margin: .25rem 0 0; }
footer { margin-top: 2.5rem; font-size: .875rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .25rem .75rem; z-index: 1; }
code { font: .875em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.quiet { color: var(--quiet); }
.passed { --tone: var(--passed); --soft: var(--passed-soft); }
.failed, .broken { --tone: var(--failed); --soft: var(--failed-soft); }
.running { --tone: var(--open); --soft: var(--open-soft); }
.skipped { --tone: var(--skipped); --soft: var(--skipped-soft); }
.badge {
  color: var(--tone); background: var(--soft); border-radius: 99px; padding: .1rem .6rem; font-weight: 600;
  font-size: .875rem; white-space: nowrap;
}
.lanes { display: grid; grid-template-columns: max-content 1fr; gap: .25rem .75rem; align-items: center; }
.lane {
  position: relative; height: 2rem; border-bottom: 1px solid var(--line);
  margin: 0 .875rem; padding: 0; list-style: none;
}
.lane li { position: absolute; top: 0; transform: translateX(-50%); }
.lane a {
  display: grid; place-items: center; width: 1.75rem; height: 1.75rem; color: var(--tone); background: var(--soft);
  border: 2px solid var(--card); border-radius: 50%; text-decoration: none; font-weight: 700; font-size: .875rem;
}
.lane a:hover, .lane a:focus-visible { z-index: 1; position: relative; border-color: var(--tone); }
.scale { display: flex; justify-content: space-between; font-size: .8125rem; color: var(--quiet); }
.run {
  background: var(--card); border: 1px solid var(--line); border-left: .375rem solid var(--tone); border-radius: .5rem;
  padding: .75rem 1rem; margin: 0 0 .75rem; scroll-margin-top: 1rem;
}
.run:target { box-shadow: 0 0 0 3px var(--link); }
.head { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: baseline; }
.head time { font-variant-numeric: tabular-nums; }
.head .took { margin-left: auto; color: var(--quiet); font-variant-numeric: tabular-nums; }
.stages { display: flex; flex-wrap: wrap; gap: .375rem; list-style: none; padding: 0; margin: .625rem 0 0; }
.stages li {
  color: var(--tone); background: var(--soft); border-radius: .25rem; padding: .1rem .5rem; font-size: .875rem;
}
.why { margin: .625rem 0 0; color: var(--tone); }
.moved { margin: .5rem 0 0; }
details { margin-top: .5rem; }
summary { cursor: pointer; color: var(--quiet); font-size: .875rem; padding: .25rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
th, td { text-align: left; vertical-align: top; padding: .375rem .75rem .375rem 0; border-top: 1px solid var(--line); }
td:last-child, th:last-child { width: 60%; }
th { font-weight: 600; color: var(--quiet); border-top: 0; }
td.number, th.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.findings { margin: .25rem 0 0; padding-left: 1.1rem; }
.findings li { margin-bottom: .25rem; }
.wide { overflow-x: auto; }
@media (max-width: 34rem) {
  body { padding: 1rem .75rem 2rem; }
  .head .took { margin-left: 0; }
  .lanes { grid-template-columns: 1fr; gap: 0; }
  .lane { margin: 0 .75rem .5rem; }
  .scale { padding: 0; }
  .corner { display: none; }
  table, tbody, tr { display: block; }
  thead { display: none; }
  td { display: inline-block; border: 0; padding: 0 .5rem .125rem 0; }
  td:last-child { display: block; width: auto; }
  td.number { color: var(--quiet); }
  tr { border-top: 1px solid var(--line); padding: .375rem 0; }
}
@media print {
  body { background: none; max-width: none; }
  .lanes, .scale, .skip { display: none; }
  .run { break-inside: avoid; }
}
`;
//# sourceMappingURL=style.js.map

/***/ })

};
