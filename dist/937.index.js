export const id = 937;
export const ids = [937,3317];
export const modules = {

/***/ 93824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ history_history)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
;// CONCATENATED MODULE: ./build/src/core/since.js

const day = 86_400_000;
/**
 * A point in time as a person types it: an age (`90m`, `24h`, `7d`, `4w`) or a date (`2026-11-01`, with a time in UTC:
 * `2026-11-01T08:00`). Milliseconds since the epoch; undefined for anything else.
 */
function parseSince(text, now) {
    const given = text.trim();
    const days = /^(\d{1,5})([dw])$/.exec(given);
    if (days)
        return now - Number(days[1]) * (days[2] === 'w' ? 7 * day : day);
    const age = /\d(?:m|h|s)$/.test(given) ? (0,duration/* parseDuration */.E9)(given) : undefined;
    if (age !== undefined)
        return now - age;
    if (!/^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?Z?$/.test(given))
        return undefined;
    const moment = given.replace(' ', 'T').replace(/Z$/, '');
    const at = Date.parse(moment.includes('T') ? `${moment}Z` : `${moment}T00:00Z`);
    return Number.isNaN(at) ? undefined : at;
}
//# sourceMappingURL=since.js.map
// EXTERNAL MODULE: ./build/src/host/terminal-host.js
var terminal_host = __webpack_require__(23317);
// EXTERNAL MODULE: ./build/src/postgres/database-url.js
var database_url = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/src/postgres/connect.js + 1 modules
var connect = __webpack_require__(57777);
// EXTERNAL MODULE: ./build/src/postgres/connection-problem.js
var connection_problem = __webpack_require__(36291);
// EXTERNAL MODULE: ./build/src/postgres/read-only.js
var read_only = __webpack_require__(13432);
// EXTERNAL MODULE: ./build/src/postgres/readable-table.js
var readable_table = __webpack_require__(89724);
// EXTERNAL MODULE: ./build/src/publish/history/name-input.js
var name_input = __webpack_require__(23618);
;// CONCATENATED MODULE: ./build/src/publish/history/read.js






const limits = { statementTimeoutMs: 20_000, lockTimeoutMs: 2_000 };
/**
 * The newest runs that a database has written down; undefined where it has no history yet. Reads and never writes.
 * Throws `UserError` for an address that does not answer and, with the GRANT, for missing rights. `input` names the
 * address to a person.
 */
async function readHistory({ url, input }, filter) {
    const address = (0,database_url/* normaliseUrl */.CZ)(url, input);
    const session = await (0,connect/* connect */.N)(address, { applicationName: 'lockkeeper history' }).catch((error) => {
        throw (0,connection_problem/* explainConnection */.c)(error, address, input);
    });
    try {
        return await (0,read_only/* readOnly */.T)(session, limits, () => readRuns(session, filter));
    }
    catch (error) {
        throw (0,name_input/* nameInput */.K)(error, input);
    }
    finally {
        await session.close();
    }
}
async function readRuns(session, filter) {
    const purpose = { what: 'the history', why: 'it is what was asked for' };
    for (const name of ['runs', 'stages', 'findings']) {
        if (!(await (0,readable_table/* findTable */.U)(session, `lockkeeper.${name}`, purpose)))
            return undefined;
    }
    const runs = await session.query(runsQuery, [
        filter.environment ?? null,
        filter.project ?? null,
        filter.gate ?? null,
        filter.since ?? null,
        filter.failed ?? false,
        filter.limit,
    ]);
    const stages = await session.query(stagesQuery, [`{${runs.map(({ id }) => id).join(',')}}`]);
    const findings = await session.query(findingsQuery, [
        `{${stages.map(({ id }) => id).join(',')}}`,
    ]);
    const findingsBy = grouped(findings, ({ stage }) => stage);
    const stagesBy = grouped(stages, ({ run }) => run);
    return runs.map((run) => runOf(run, stagesBy.get(run.id) ?? [], findingsBy));
}
/** A moment as JSON has it. */
const moment = (column) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const runsQuery = `
  select r.id, json_strip_nulls(json_build_object(
    'key', run_key, 'repository', repository, 'environment', environment, 'actor', actor, 'runUrl', run_url,
    'commit', commit_sha, 'base', base_sha, 'from', from_migration, 'to', to_migration,
    'toolVersion', tool_version, 'verdict', verdict, 'startedAt', ${moment('started_at')},
    'durationMs', duration_ms)) as data
  from lockkeeper.runs r
  where ($1::text is null or environment = $1)
    and ($2::text is null or repository = $2
      or exists (select from lockkeeper.stages s where s.run_id = r.id and s.project = $2))
    and ($3::text is null or exists (select from lockkeeper.stages s where s.run_id = r.id and s.kind = $3))
    and ($4::timestamptz is null or started_at >= $4)
    and (not $5::boolean or verdict is distinct from 'passed')
  order by started_at desc, r.id desc
  limit $6`;
const stagesQuery = `
  select id, run_id as run, json_strip_nulls(json_build_object(
    'kind', kind, 'project', project, 'status', status, 'summary', summary,
    'startedAt', ${moment('started_at')}, 'durationMs', duration_ms, 'details', details)) as data
  from lockkeeper.stages where run_id = any ($1::bigint[]) order by run_id, position`;
const findingsQuery = `
  select stage_id as stage, json_strip_nulls(json_build_object(
    'fingerprint', fingerprint, 'rule', rule, 'severity', severity, 'title', title, 'detail', detail, 'fix', fix,
    'file', file, 'line', line, 'migration', migration, 'subject', subject,
    'muted', case when muted_by is not null then json_build_object('by', muted_by, 'reason', muted_reason) end)) as data
  from lockkeeper.findings where stage_id = any ($1::bigint[]) order by id`;
function runOf({ data }, stages, findings) {
    const run = JSON.parse(data);
    return {
        ...run,
        stages: stages.map(({ id, data: text }) => ({
            ...JSON.parse(text),
            findings: (findings.get(id) ?? []).map((finding) => JSON.parse(finding.data)),
        })),
    };
}
function grouped(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group)
            group.push(item);
        else
            groups.set(key(item), [item]);
    }
    return groups;
}
//# sourceMappingURL=read.js.map
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/publish/lines.js
var lines = __webpack_require__(35250);
// EXTERNAL MODULE: ./build/src/publish/terminal/look.js + 1 modules
var terminal_look = __webpack_require__(70390);
// EXTERNAL MODULE: ./build/src/core/commit.js
var core_commit = __webpack_require__(344);
;// CONCATENATED MODULE: ./build/src/publish/history/words.js

const standingWords = {
    running: 'not ended',
    passed: 'passed',
    failed: 'failed',
    skipped: 'skipped',
    broken: 'could not run',
};
function standingOf({ verdict }) {
    return verdict ?? 'running';
}
/** `health of api` where the project has a name. */
function stageName({ kind, project }) {
    return project === '.' || project === '' ? kind : `${kind} of ${project}`;
}
/** The first stage that kept the run from passing, and why. */
function whatWentWrong({ stages }) {
    return (stages.find(({ status }) => status === 'broken' || status === 'failed') ??
        stages.find(({ status }) => status === 'running'));
}
/** Of a stage that did not pass: its worst finding, else what it says of itself. One line. */
function reasonOf(stage) {
    if (stage.status === 'running')
        return 'it was stopped, or it still runs';
    const worst = stage.findings.find(({ muted, severity }) => muted === undefined && severity === 'error');
    const [line = ''] = (worst?.title ?? stage.summary ?? '').split('\n');
    return line;
}
/** `002_b -> 003_c`; undefined where no migration moved. */
function movedText({ from, to }, arrow) {
    if (from === to)
        return undefined;
    return `${from ?? 'nothing'} ${arrow} ${to ?? 'nothing'}`;
}
function commitText({ commit }) {
    return commit === undefined ? '' : (0,core_commit/* shortCommit */.A)(commit);
}
/** `2026-11-22 08:00`, UTC. */
function momentText(iso) {
    return iso.slice(0, 16).replace('T', ' ');
}
//# sourceMappingURL=words.js.map
;// CONCATENATED MODULE: ./build/src/publish/history/terminal.js





const colours = {
    passed: 'green',
    failed: 'red',
    broken: 'red',
    running: 'yellow',
    skipped: 'dim',
};
const titles = ['when (UTC)', 'environment', 'who', 'commit', 'took', 'verdict'];
const widest = 24;
/** The runs as a table: a line with who, what and how, and below it the stages. */
function renderHistory(runs, options) {
    const look = (0,terminal_look/* lookOf */.Li)(options);
    const rows = runs.map((run) => cellsOf(run));
    const widths = titles.map((title, column) => Math.max(title.length, ...rows.map((cells) => (cells[column] ?? '').length)));
    const line = (cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
    return [
        look.paint('dim', `  ${line([...titles]).trimEnd()}`),
        ...runs.flatMap((run, index) => {
            const cells = rows[index] ?? [];
            const standing = standingOf(run);
            const head = `${signOf(standing, look)} ${line(cells.slice(0, -1))}  ${look.paint(colours[standing], cells.at(-1) ?? '')}`;
            return [head, ...below(run, look)];
        }),
    ];
}
function cellsOf(run) {
    const short = (text) => (0,lines/* clip */.$Q)((0,core_text/* printable */.g$)(text ?? '-'), widest);
    return [
        momentText(run.startedAt),
        short(run.environment),
        short(run.actor),
        commitText(run) || '-',
        run.durationMs === undefined ? '-' : (0,duration/* formatDuration */.a3)(run.durationMs),
        standingWords[standingOf(run)],
    ];
}
function below(run, look) {
    const moved = movedText(run, look.unicode ? '→' : '->');
    const wrong = run.verdict === 'passed' ? undefined : whatWentWrong(run);
    return [
        ...stageLines(run.stages, look),
        ...(moved ? [`    ${(0,core_text/* printable */.g$)(moved)}`] : []),
        ...(wrong ? (0,terminal_look/* wrap */.LV)(`${stageName(wrong)}: ${(0,core_text/* printable */.g$)(reasonOf(wrong))}`, look.width, '    ') : []),
        ...(run.runUrl && run.verdict !== 'passed' ? [look.paint('dim', `    ${(0,core_text/* printable */.g$)(run.runUrl)}`)] : []),
    ];
}
/** Signs and names, broken between stages. */
function stageLines(stages, look) {
    const lines = [];
    let room = 0;
    for (const stage of stages) {
        const name = (0,core_text/* printable */.g$)(stageName(stage));
        const length = name.length + 4;
        const text = `${signOf(stage.status, look)} ${name}`;
        if (lines.length === 0 || room < length) {
            lines.push(`    ${text}`);
            room = look.width - 4 - length;
        }
        else {
            lines[lines.length - 1] += `  ${text}`;
            room -= length;
        }
    }
    return lines;
}
function signOf(standing, look) {
    const signs = {
        passed: look.tick,
        failed: look.cross,
        broken: look.cross,
        running: look.unicode ? '…' : '?',
        skipped: '-',
    };
    return look.paint(colours[standing], signs[standing]);
}
//# sourceMappingURL=terminal.js.map
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
// EXTERNAL MODULE: ./build/src/publish/html/html.js
var html = __webpack_require__(15414);
// EXTERNAL MODULE: ./build/src/publish/html/page.js
var html_page = __webpack_require__(48104);
// EXTERNAL MODULE: ./build/src/publish/html/signs.js
var signs = __webpack_require__(61905);
;// CONCATENATED MODULE: ./build/src/publish/html/timeline.js



/** One lane an environment, a mark a run; each leads to its run further down. */
function renderTimeline(runs) {
    const times = runs.map(({ startedAt }) => Date.parse(startedAt));
    const oldest = Math.min(...times);
    const span = Math.max(1, Math.max(...times) - oldest);
    const lanes = new Map();
    for (const [index, run] of runs.entries()) {
        const name = run.environment ?? 'no environment';
        const at = runs.length === 1 ? 50 : (((times[index] ?? oldest) - oldest) / span) * 100;
        const mark = { run, number: index + 1, at };
        lanes.set(name, [...(lanes.get(name) ?? []), mark]);
    }
    const names = [...lanes.keys()].sort();
    const first = momentText(new Date(oldest).toISOString());
    const last = momentText(new Date(oldest + span).toISOString());
    return (0,html/* html */.qy) `<section aria-label="Timeline">
<h2>Timeline</h2>
<div class="lanes">${names.map((name) => (0,html/* html */.qy) `<span class="quiet">${name}</span><ol class="lane" aria-label="${name}">${(lanes.get(name) ?? [])
        .toReversed()
        .map(renderMark)}</ol>`)}
<span class="corner"></span><div class="scale"><span>${first}</span><span>${runs.length > 1 && last}</span></div>
</div>
</section>`;
}
function renderMark({ run, number, at }) {
    const standing = standingOf(run);
    const label = `${momentText(run.startedAt)}: ${standingWords[standing]}`;
    return (0,html/* html */.qy) `<li style="left:${at.toFixed(2)}%"><a class="${standing}" href="#run-${number}" title="${label}" aria-label="${label}">${signs/* signs */.r[standing]}</a></li>`;
}
//# sourceMappingURL=timeline.js.map
;// CONCATENATED MODULE: ./build/src/publish/html/history-page.js







/** Findings of one stage that are shown; the JSON has all. */
const mostFindings = 20;
/** The runs of a history, newest first, as a page with a timeline. */
function renderHistoryPage(runs, page) {
    const { now, where, filters } = page;
    const number = `${runs.length} ${runs.length === 1 ? 'run' : 'runs'}`;
    return (0,html_page/* renderPage */.C)({
        title: 'History of releases',
        subtitle: [`${number} in ${where}`, ...filters].join(', '),
        madeAt: new Date(now).toISOString(),
        toolVersion: version/* version */.r,
        body: runs.length === 0
            ? (0,html/* html */.qy) `<p>No run matches. A run is written down when it is given the address of this database.</p>`
            : (0,html/* html */.qy) `${renderTimeline(runs)}\n${byDay(runs)}`,
    });
}
function byDay(runs) {
    return runs.map((run, index) => {
        const day = run.startedAt.slice(0, 10);
        const isFirst = runs[index - 1]?.startedAt.slice(0, 10) !== day;
        return (0,html/* html */.qy) `${isFirst && (0,html/* html */.qy) `<h2>${dayText(day)}</h2>`}${renderRun(run, index)}`;
    });
}
function dayText(day) {
    const at = new Date(`${day}T00:00:00Z`);
    return at.toLocaleDateString('en-GB', {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
    });
}
function renderRun(run, index) {
    const standing = standingOf(run);
    const wrong = run.verdict === 'passed' ? undefined : whatWentWrong(run);
    const moved = movedText(run, '→');
    return (0,html/* html */.qy) `
<article class="run ${standing}" id="run-${index + 1}" aria-labelledby="run-${index + 1}-title">
<div class="head">
<span class="badge">${signs/* signs */.r[standing]} ${standingWords[standing]}</span>
<h3 id="run-${index + 1}-title">${run.environment ?? run.repository ?? 'a run'}</h3>
<time datetime="${run.startedAt}">${momentText(run.startedAt).slice(11)}</time>
${run.actor !== undefined && (0,html/* html */.qy) `<span>by ${run.actor}</span>`}
${run.commit !== undefined && (0,html/* html */.qy) `<code title="${run.commit}">${commitText(run)}</code>`}
${workflowLink(run)}
${run.durationMs !== undefined && (0,html/* html */.qy) `<span class="took">${(0,duration/* formatDuration */.a3)(run.durationMs)}</span>`}
</div>
<ol class="stages">${run.stages.map((stage) => (0,html/* html */.qy) `<li class="${stage.status}">${signs/* signs */.r[stage.status]} ${stageName(stage)}<span class="quiet">${stage.durationMs === undefined ? '' : ` ${(0,duration/* formatDuration */.a3)(stage.durationMs)}`}</span></li>`)}</ol>
${moved !== undefined && (0,html/* html */.qy) `<p class="moved">Migrations: <code>${moved}</code></p>`}
${wrong && (0,html/* html */.qy) `<p class="why"><strong>${stageName(wrong)}:</strong> ${reasonOf(wrong)}</p>`}
<details><summary>What each stage said</summary>
<div class="wide"><table>
<thead><tr><th scope="col">Stage</th><th scope="col">Result</th><th scope="col" class="number">Took</th><th scope="col">What it said</th></tr></thead>
<tbody>${run.stages.map(renderStage)}</tbody>
</table></div>
</details>
</article>`;
}
function workflowLink({ runUrl }) {
    const address = (0,html/* linkTarget */.Cm)(runUrl);
    return address === undefined ? undefined : (0,html/* html */.qy) `<a href="${address}" rel="noreferrer">workflow run</a>`;
}
function renderStage(stage) {
    const counted = stage.findings.filter(({ muted }) => muted === undefined);
    const muted = stage.findings.length - counted.length;
    const left = Math.max(0, counted.length - mostFindings) + (stage.details.findingsLeftOut ?? 0);
    return (0,html/* html */.qy) `<tr>
<td><strong>${stageName(stage)}</strong></td>
<td><span class="badge ${stage.status}">${standingWords[stage.status]}</span></td>
<td class="number">${stage.durationMs === undefined ? '' : (0,duration/* formatDuration */.a3)(stage.durationMs)}</td>
<td>${stage.summary ?? reasonOf(stage)}
${counted.length > 0 &&
        (0,html/* html */.qy) `<ul class="findings">${counted
            .slice(0, mostFindings)
            .map(({ severity, title, rule }) => (0,html/* html */.qy) `<li>${severity}: ${title} <code>${rule}</code></li>`)}</ul>`}
${left > 0 && (0,html/* html */.qy) `<p class="quiet">and ${left} more findings</p>`}
${muted > 0 && (0,html/* html */.qy) `<p class="quiet">${muted} muted</p>`}
</td></tr>`;
}
//# sourceMappingURL=history-page.js.map
// EXTERNAL MODULE: ./build/src/publish/report-file.js + 17 modules
var report_file = __webpack_require__(76840);
// EXTERNAL MODULE: ./build/src/stages/history/history-inputs.js
var history_inputs = __webpack_require__(15854);
;// CONCATENATED MODULE: ./build/src/stages/history/show-history.js










/** Prints the runs that a database has written down. Reads only; that there are none yet is nobody's mistake. */
async function showHistory(given, host) {
    const source = sourceOf(given);
    const now = host.clock.now();
    const runs = await readHistory(source, {
        ...given,
        since: sinceOf(given, now),
        limit: given.limit ?? history_inputs/* usualLimit */.C,
    });
    const where = (0,database_url/* describeUrl */.Ng)((0,database_url/* normaliseUrl */.CZ)(source.url, source.input));
    if (given.htmlPath !== undefined) {
        const path = (0,external_node_path_.resolve)(host.cwd, given.htmlPath);
        await (0,report_file/* writeWhole */.f8)(path, renderHistoryPage(runs ?? [], { now, where, filters: filtersOf(given) }));
        host.log.info(`timeline written to ${given.htmlPath}`);
    }
    if (given.json)
        print({ version: 1, runs: [...(runs ?? [])] }, host);
    else
        host.print(`${linesFor(runs, where, host).join('\n')}\n`);
    return 'passed';
}
function sourceOf({ historyUrl, databaseUrl }) {
    if (historyUrl !== undefined)
        return { url: historyUrl, input: 'LOCKKEEPER_HISTORY_URL' };
    if (databaseUrl !== undefined)
        return { url: databaseUrl, input: 'LOCKKEEPER_DATABASE_URL' };
    throw new errors/* UserError */.yo({
        what: 'is not set',
        where: 'LOCKKEEPER_HISTORY_URL',
        why: 'it says which database keeps the history',
        fix: 'export LOCKKEEPER_HISTORY_URL=postgresql://user:password@host:5432/database',
    });
}
function sinceOf({ since }, now) {
    if (since === undefined)
        return undefined;
    const at = parseSince(since, now);
    if (at !== undefined)
        return new Date(at).toISOString();
    throw new errors/* UserError */.yo({
        what: `is ${JSON.stringify(since.slice(0, 40))}: must be an age or a date`,
        where: '--since',
        fix: 'write --since 24h, --since 7d or --since 2026-11-01',
    });
}
function filtersOf(given) {
    const { environment, project, gate, since, failed } = given;
    const named = Object.entries({ environment, project, gate, since }).flatMap(([name, value]) => value === undefined ? [] : [`${name} ${value}`]);
    return failed ? [...named, 'only what did not pass'] : named;
}
function print(history, host) {
    host.print(`${JSON.stringify(history, null, 2)}\n`);
}
function linesFor(runs, where, host) {
    if (runs === undefined) {
        return [
            `${where} has no history yet.`,
            'It begins with the first run that is given this address: history-url in a workflow,',
            'LOCKKEEPER_HISTORY_URL on the command line. That run makes the tables, in the schema lockkeeper.',
        ];
    }
    if (runs.length === 0)
        return [`no run in the history of ${where} matches`];
    const unicode = /utf-?8/i.test(host.env.LC_ALL ?? host.env.LANG ?? 'utf-8');
    const colour = (0,terminal_host/* wantsColour */.M)(host.env, process.stdout);
    return renderHistory(runs, { colour, width: process.stdout.columns ?? 100, unicode });
}
//# sourceMappingURL=show-history.js.map
;// CONCATENATED MODULE: ./build/src/cli/history.js

/** Prints what the history's database has written down. */
const history_history = ({ given, host }) => showHistory(given, host);
//# sourceMappingURL=history.js.map

/***/ }),

/***/ 344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shortCommit),
/* harmony export */   K: () => (/* binding */ sameCommit)
/* harmony export */ });
const shortest = 7;
/** Whether two hashes name one commit: the shorter one, of 7 characters at least, begins the longer one. */
function sameCommit(a, b) {
    const [short = '', long = ''] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => x.length - y.length);
    return short.length >= shortest && long.startsWith(short);
}
/** A hash as people read it. */
function shortCommit(commit) {
    return /^[0-9a-f]{8,}$/i.test(commit) ? commit.slice(0, 7) : commit;
}
//# sourceMappingURL=commit.js.map

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

/***/ 56333:
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

/***/ 23317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ wantsColour),
/* harmony export */   terminalHost: () => (/* binding */ terminalHost)
/* harmony export */ });
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56333);

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

/***/ 13432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOnly),
/* harmony export */   u: () => (/* binding */ explainReading)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38933);


/**
 * Runs `body` in one transaction that the server keeps from writing, with limits for its statements and its waiting,
 * on one snapshot. Names resolve in `pg_catalog` alone, so that no object of the database takes the place of a
 * function. All of it holds for this transaction only, so that it also works through a pooler. Throws `UserError` for
 * a limit that was reached and a connection that was lost.
 */
async function readOnly(session, limits, body) {
    try {
        await session.execute(`
      begin transaction isolation level repeatable read, read only;
      set local statement_timeout = ${Math.round(limits.statementTimeoutMs)};
      set local lock_timeout = ${Math.round(limits.lockTimeoutMs)};
      set local search_path = pg_catalog;
      set local datestyle = 'ISO';
      set local timezone = 'UTC'`);
        return await body();
    }
    catch (error) {
        throw explainReading(error);
    }
    finally {
        if (session.alive && session.inTransaction)
            await session.execute('rollback').catch(() => undefined);
    }
}
/** The error of a reader, for a person; what is neither the server’s nor the network’s word stays as it is. */
function explainReading(error) {
    if (error instanceof _session_js__WEBPACK_IMPORTED_MODULE_1__/* .ConnectionLost */ .p) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: `the connection was lost while the database was read: ${error.message}`,
            where: 'database-url',
            why: 'nothing was changed',
            fix: 'run it again',
        }, { cause: error });
    }
    if (!(error instanceof _session_js__WEBPACK_IMPORTED_MODULE_1__/* .ServerError */ .g))
        return error;
    const problem = limitReached(error.code);
    const what = problem?.what ?? `the server refused to be read: ${error.message} (SQLSTATE ${error.code})`;
    const fix = problem?.fix ?? 'mend what the server says; nothing was changed';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what, where: 'database-url', fix }, { cause: error });
}
function limitReached(code) {
    if (code === '55P03') {
        return {
            what: 'another session holds a lock on what has to be read, longer than lock-timeout',
            fix: "see who: SELECT pid, state, query FROM pg_stat_activity WHERE pid IN (SELECT pid FROM pg_locks WHERE granted AND mode = 'AccessExclusiveLock');",
        };
    }
    if (code === '57014') {
        return {
            what: 'a statement that only reads took longer than statement-timeout, or was cancelled',
            fix: 'run it again when the server is less busy, or give a longer statement-timeout',
        };
    }
    return undefined;
}
//# sourceMappingURL=read-only.js.map

/***/ }),

/***/ 23618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ nameInput)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** A user's mistake, told of the input that it came from: the rooms below know every address as database-url. */
function nameInput(error, input) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
        return error;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(error.problems.map((problem) => ({ ...problem, where: input })), { cause: error });
}
//# sourceMappingURL=name-input.js.map

/***/ }),

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

/***/ }),

/***/ 35250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   fk: () => (/* binding */ printableLines),
/* harmony export */   js: () => (/* binding */ upper)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87422);

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
/** A text with a capital at its beginning. */
function upper(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
//# sourceMappingURL=lines.js.map

/***/ }),

/***/ 70390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Li: () => (/* binding */ lookOf),
  aq: () => (/* binding */ paintDiff),
  LV: () => (/* binding */ wrap)
});

// EXTERNAL MODULE: ./build/src/publish/lines.js
var lines = __webpack_require__(35250);
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
        unicode,
    };
}
/** Running text, broken at spaces to fit; each line starts with `indent`. A word that is too long stays whole. */
function wrap(text, width, indent) {
    const room = Math.max(20, width - indent.length);
    return (0,lines/* printableLines */.fk)(text.trimEnd()).flatMap((line) => {
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

/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
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


/***/ })

};
