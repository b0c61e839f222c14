export const id = 3637;
export const ids = [3637,3317,3244];
export const modules = {

/***/ 68178:
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

/***/ 27767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ renderNotice),
/* harmony export */   Hp: () => (/* binding */ renderAnnotations),
/* harmony export */   f: () => (/* binding */ renderWarning)
/* harmony export */ });
/* harmony import */ var _core_count_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71198);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45068);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87422);
/* harmony import */ var _evidence_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3316);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35250);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93481);






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
    const findings = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsOf */ .WX)(report);
    const levels = _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.map((severity) => {
        const all = findings.filter((finding) => finding.severity === severity);
        const room = severity === 'error' ? budget - broken.length : budget;
        return { severity, shown: all.slice(0, room), left: Math.max(0, all.length - room) };
    });
    const left = levels.filter((level) => level.left > 0).map((level) => (0,_core_count_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(level.left, level.severity));
    const shown = levels.flatMap((level) => level.shown);
    const cut = shown.filter((finding) => messageOf(finding).length > messageLimit).length;
    return {
        commands: [...broken.map(brokenCommand), ...shown.map(command)],
        notes: [
            ...(left.length > 0
                ? [`The diff shows ${budget} findings of each level; the job summary has ${left.join(', ')} more.`]
                : []),
            ...(cut > 0 ? [`${(0,_core_count_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(cut, 'message')} in the diff cut at ${messageLimit} characters.`] : []),
        ],
    };
}
/** What the reader should know besides the findings, as one command; none when there is nothing. */
function renderNotice(notes) {
    if (notes.length === 0)
        return [];
    return [`::notice title=Lockkeeper::${escapeData(cut(notes.flatMap(_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .printableLines */ .fk).join('\n')))}`];
}
/** Something that went wrong and fails nothing, as one command. */
function renderWarning(title, text) {
    const message = (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .printableLines */ .fk)(text).join('\n');
    return `::warning title=${escapeProperty(title)}::${escapeData(cut(message))}`;
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
        ['title', (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(`${finding.rule}: ${finding.title}`), 255)],
    ];
    const given = properties.flatMap(([name, value]) => value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]);
    return `::${finding.severity} ${given.join(',')}::${escapeData(cut(messageOf(finding)))}`;
}
function brokenCommand(check) {
    const title = escapeProperty((0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(`${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(check)} could not run`), 255));
    const message = (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .printableLines */ .fk)(check.summary).join('\n').trim() || 'The job summary says more.';
    return `::error title=${title}::${escapeData(cut(message))}`;
}
function messageOf(finding) {
    const parts = [
        finding.detail || finding.title,
        finding.evidence && (0,_evidence_words_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceLine */ .O)(finding.evidence),
        finding.fix && `fix: ${finding.fix}`,
    ];
    const lines = parts.flatMap((part) => (part ? (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .printableLines */ .fk)(part) : []));
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

/***/ }),

/***/ 3316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ evidenceLine),
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
const words = {
    confirmed: 'Confirmed',
    refuted: 'Refuted',
    unforeseen: 'Seen only by running it',
    unseen: 'Not seen',
};
/** `Confirmed on PostgreSQL 16.14`. */
function verdictOf({ verdict, server }) {
    return `${words[verdict]} on ${server}`;
}
/** `Confirmed on PostgreSQL 16.14: read 200 rows of orders; rewrote orders (column type)`. */
function evidenceLine(evidence) {
    return `${verdictOf(evidence)}: ${evidence.seen.join('; ')}`;
}
//# sourceMappingURL=evidence-words.js.map

/***/ }),

/***/ 95767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ readinessText),
/* harmony export */   KA: () => (/* binding */ versionText),
/* harmony export */   eN: () => (/* binding */ latencyText),
/* harmony export */   v$: () => (/* binding */ errorsText)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29509);

/** The version of an address and how sure that is. */
function versionText({ version, verified, ready }) {
    if (version === undefined)
        return ready ? 'unverified version' : '';
    return verified || !ready ? version : `${version} (unverified)`;
}
/** `ready after 12.3 s`, else what it showed last. */
function readinessText({ ready, readyMs, last }) {
    return ready ? `ready after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(readyMs ?? 0)}` : `not ready: ${last ?? 'no answer'}`;
}
/** `1 error of 21`. */
function errorsText({ errors, samples }) {
    return `${errors === 0 ? 'no' : errors} ${errors === 1 ? 'error' : 'errors'} in ${samples} probes`;
}
/** `p50 45 ms, p95 80 ms, max 91 ms`; with a baseline what they were before. */
function latencyText(latency, baseline) {
    const names = ['p50', 'p95', 'p99', 'max'];
    return names
        .flatMap((name) => {
        const now = latency[name];
        const before = baseline?.[name];
        if (now === undefined)
            return [];
        return [
            `${name} ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(now)}${before === undefined ? '' : ` (before ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(before)})`}`,
        ];
    })
        .join(', ');
}
//# sourceMappingURL=health-words.js.map

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

/***/ 40526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dx: () => (/* binding */ heldText),
  aZ: () => (/* binding */ locksOf),
  hf: () => (/* binding */ timelineOf)
});

// UNUSED EXPORTS: spanText

// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
// EXTERNAL MODULE: ./build/src/core/lock.js
var lock = __webpack_require__(61738);
;// CONCATENATED MODULE: ./build/src/core/lock-timeline.js

/**
 * Which lock was held on what, and for how long: relations by the statement that locked them first, the stronger lock
 * before the weaker. A lock lasts until its transaction commits; a stronger one on the same relation takes its place.
 */
function lockTimeline({ statements }) {
    const relations = new Map();
    for (const transaction of transactionsOf(statements)) {
        for (const [relation, taken] of takenIn(transaction)) {
            const held = heldLocks(taken, transaction);
            relations.set(relation, [...(relations.get(relation) ?? []), ...held]);
        }
    }
    return [...relations]
        .map(([relation, held]) => ({ relation, held: held.sort((a, b) => a.from - b.from) }))
        .sort(byFirstLock);
}
/** Only locks that anybody may notice: from SHARE UPDATE EXCLUSIVE up, which keeps changes of the schema out. */
function noticeable(timeline) {
    return timeline
        .map(({ relation, held }) => ({ relation, held: held.filter(({ mode }) => isNoticeable(mode)) }))
        .filter(({ held }) => held.length > 0);
}
function isNoticeable(mode) {
    return strength(mode) >= strength('SHARE UPDATE EXCLUSIVE');
}
function strength(mode) {
    return lock/* lockModes */.Y8.indexOf(mode);
}
/** The statements of each transaction; one that committed by itself is a transaction of its own. */
function transactionsOf(statements) {
    const transactions = new Map();
    for (const [index, statement] of statements.entries()) {
        const { transaction } = statement;
        const key = transaction === undefined ? `alone ${index}` : String(transaction);
        transactions.set(key, [...(transactions.get(key) ?? []), { number: index + 1, statement }]);
    }
    return [...transactions.values()];
}
/** Of each relation the locks that were stronger than what the transaction held of it before. */
function takenIn(transaction) {
    const relations = new Map();
    for (const { number, statement } of transaction) {
        for (const { relation, mode } of statement.locks) {
            const taken = relations.get(relation) ?? [];
            relations.set(relation, taken);
            const last = taken.at(-1);
            if (last !== undefined && strength(last.mode) >= strength(mode))
                continue;
            if (last?.at === number)
                taken.pop();
            taken.push({ mode, at: number });
        }
    }
    return relations;
}
function heldLocks(taken, transaction) {
    return taken.map(({ mode, at }, index) => {
        const next = taken[index + 1];
        const during = transaction.filter(({ number }) => number >= at && (next === undefined || number < next.at));
        const durations = during.map(({ statement }) => statement.durationMs);
        const known = durations.filter((duration) => duration !== undefined);
        return {
            mode,
            from: at,
            to: during.at(-1)?.number ?? at,
            until: next === undefined ? 'commit' : 'stronger',
            ...(known.length === durations.length ? { durationMs: sum(known) } : {}),
        };
    });
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}
function byFirstLock(a, b) {
    const [first, second] = [a.held[0], b.held[0]];
    if (first === undefined || second === undefined)
        return 0;
    return (first.from - second.from ||
        strength(second.mode) - strength(first.mode) ||
        (a.relation < b.relation ? -1 : 1));
}
//# sourceMappingURL=lock-timeline.js.map
;// CONCATENATED MODULE: ./build/src/publish/lock-words.js


/** The migrations that took a lock which others may notice. */
function locksOf(migrations) {
    return migrations
        .map((migration) => ({
        migration,
        statements: migration.trace?.statements ?? [],
        timeline: timelineOf(migration),
    }))
        .filter(({ timeline }) => timeline.length > 0);
}
/** Of one migration the locks that others may notice; none where it was not traced. */
function timelineOf({ trace }) {
    return trace === undefined ? [] : noticeable(lockTimeline(trace));
}
/** `ACCESS EXCLUSIVE statements 2-5, 40 ms`. */
function heldText(held) {
    return `${held.mode} ${spanText(held)}${held.durationMs === undefined ? '' : `, ${(0,duration/* formatDuration */.a3)(held.durationMs)}`}`;
}
/** `statement 2`, `statements 2-5`. */
function spanText({ from, to }) {
    return from === to ? `statement ${from}` : `statements ${from}-${to}`;
}
//# sourceMappingURL=lock-words.js.map

/***/ }),

/***/ 10352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ reportBlocks)
});

// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
// EXTERNAL MODULE: ./build/src/publish/lines.js
var publish_lines = __webpack_require__(35250);
// EXTERNAL MODULE: ./build/src/publish/outcome.js
var outcome = __webpack_require__(93481);
// EXTERNAL MODULE: ./build/src/core/backup.js
var core_backup = __webpack_require__(31911);
// EXTERNAL MODULE: ./build/src/core/bytes.js
var bytes = __webpack_require__(93462);
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
// EXTERNAL MODULE: ./build/src/publish/markdown/markdown.js
var markdown = __webpack_require__(31122);
;// CONCATENATED MODULE: ./build/src/publish/markdown/backup.js






/** Where a backup lies, how it was proved, and what must be known to restore it. */
function backupBlocks({ backup }) {
    if (!backup)
        return [];
    const headings = {
        backup: '### Backup',
        'restore-drill': '### Restore drill',
        app: '### Backup by the app',
    };
    const rows = backup.kind === 'app' ? appRows(backup) : dumpRows(backup);
    return [
        {
            heading: headings[backup.kind],
            text: (0,markdown/* table */.tp)(['', ''], rows),
            rank: ranks.migrations,
            what: 'backup',
            amount: 1,
        },
    ];
}
const cell = (value) => (0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)(value, longest.name));
function appRows(backup) {
    return [
        ['backup', cell(backup.name)],
        ['in the list at', cell(backup.place)],
        ...(backup.database === '' ? [] : [['of', (0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)(backup.database, longest.name))]]),
        ['made', (0,markdown/* text */.Qq)(backup.createdAt)],
        ['verified', '✅ done, as the app says; nobody here has read it'],
        ...(backup.steps.length > 0 ? [tookRow(backup)] : []),
    ];
}
function tookRow({ steps }) {
    const took = steps.map(({ name, durationMs }) => `${name} ${(0,duration/* formatDuration */.a3)(durationMs)}`);
    return ['took', (0,markdown/* text */.Qq)(took.join(', '))];
}
function dumpRows(backup) {
    return [
        ['file', cell(backup.name)],
        ['in', cell(backup.place)],
        [
            'of',
            (0,markdown/* text */.Qq)(`${(0,publish_lines/* clip */.$Q)(backup.database, longest.name)}, PostgreSQL ${backup.serverVersion}, ${backup.createdAt}`),
        ],
        ['size', (0,markdown/* text */.Qq)(`${(0,bytes/* formatBytes */.z)(backup.bytes)}, ${backup.tables} tables, ${backup.rows} rows`)],
        ['SHA-256', cell(backup.sha256)],
        ['encrypted', (0,markdown/* text */.Qq)((0,core_backup/* describeEncryption */.zN)(backup))],
        ['verified', backup.verified === 'restore' ? '✅ restored and compared' : '✅ read to its end'],
        tookRow(backup),
        ...(backup.removed.length > 0 ? [['removed', (0,markdown/* text */.Qq)(`${backup.removed.length} old files`)]] : []),
    ];
}
//# sourceMappingURL=backup.js.map
// EXTERNAL MODULE: ./build/src/core/commit.js
var core_commit = __webpack_require__(344);
;// CONCATENATED MODULE: ./build/src/publish/markdown/deployments.js





const marks = {
    running: '⏳',
    live: '✅',
    failed: '❌',
    canceled: '🚫',
    superseded: '⏭️',
    deactivated: '⏭️',
    blocked: '✋',
    'timed-out': '⌛',
};
const mostLogLines = 100;
/** One block a deployment: how it ended, where it is, how long each stage took, the end of its log folded. */
function deploymentBlocks({ deployments = [] }) {
    return deployments.map((deployment) => ({
        heading: '### Deployments',
        text: deploymentText(deployment),
        rank: deployment.outcome === 'live' ? ranks.migrations : ranks.failedMigrations,
        what: 'deployment',
        amount: 1,
    }));
}
function deploymentText(deployment) {
    const { service, outcome, reason, stages, log = [] } = deployment;
    const place = service.url ? ` at ${deployments_link(service.url, service.url)}` : '';
    return [
        `${marks[outcome]} **${(0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)(service.name, longest.name))}**: ${version(deployment)} is **${outcome}**${place}`,
        ...(reason === undefined ? [] : [`> ${(0,markdown/* paragraph */.FY)((0,publish_lines/* clip */.$Q)(reason, longest.line))}`]),
        ...(deployment.previous ? [`Live before: ${version(deployment.previous)}`] : []),
        ...(stages.length > 0 ? [stageTable(deployment)] : []),
        ...(log.length > 0 ? [logText(log)] : []),
    ].join('\n\n');
}
/** The id, as a link to its page where there is one, and the commit or image. */
function version({ id, commit, image, link: page }) {
    const name = id || 'a deployment without an id';
    const what = commit ? (0,core_commit/* shortCommit */.A)(commit) : image;
    const shown = page ? deployments_link(name, page) : (0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)(name, longest.name));
    return what ? `${shown} of ${(0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)(what, longest.name))}` : shown;
}
/** An address as a link; anything that is no plain web address stays text. */
function deployments_link(shown, address) {
    const label = (0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)(shown, longest.name));
    return /^https?:\/\/[^\s<>()"\\]{1,1000}$/.test(address)
        ? `<a href="${address.replaceAll('&', '&amp;')}">${label}</a>`
        : label;
}
function stageTable({ stages }) {
    return (0,markdown/* table */.tp)(['stage', 'time'], stages.map(({ name, durationMs }) => [(0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)(name, longest.name)), (0,duration/* formatDuration */.a3)(durationMs)]));
}
function logText(log) {
    const shown = log.slice(-mostLogLines).map((line) => (0,publish_lines/* clip */.$Q)(line, longest.line));
    return `<details><summary>The last ${shown.length} lines of its log</summary>\n\n${(0,markdown/* fence */.EU)(shown)}\n\n</details>`;
}
//# sourceMappingURL=deployments.js.map
;// CONCATENATED MODULE: ./build/src/publish/markdown/drift.js




const mostRows = 200;
const changeWords = {
    missing: 'not in the database',
    extra: 'made by no migration',
    changed: 'differs',
};
/** A row for each object that differs, and for each that no longer does; the SQL stands with the findings. */
function driftBlocks(check) {
    const { drift } = check;
    if (drift === undefined)
        return [];
    const rows = [...drift.differences.map(differenceRow), ...(drift.gone ?? []).map(goneRow)];
    if (rows.length === 0)
        return [];
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(rows, mostRows);
    const lines = [
        (0,markdown/* table */.tp)(['object', 'what', 'since the run before'], shown),
        ...(left > 0 ? [`and ${left} more objects`] : []),
    ];
    return [
        {
            heading: `### ${(0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)((0,outcome/* nameOf */.Vb)(check), longest.name))}: ${(0,markdown/* text */.Qq)(against(drift))}`,
            text: lines.join('\n\n'),
            rank: drift.differences.length > 0 ? ranks.failedMigrations : ranks.migrations,
            what: 'object',
            amount: rows.length,
        },
    ];
}
function against({ database, expected }) {
    const { migration, isHead } = expected;
    return (0,publish_lines/* clip */.$Q)(`${database} against ${isHead ? 'the head' : 'the migrations up to'} ${migration ?? 'of an empty history'}`, longest.name);
}
function differenceRow({ change, kind, name, state }) {
    return [`${(0,markdown/* text */.Qq)(kind)} ${(0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)(name, longest.name))}`, changeWords[change], state ?? ''];
}
function goneRow({ kind, name }) {
    return [`${(0,markdown/* text */.Qq)(kind)} ${(0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)(name, longest.name))}`, 'as the migrations make it', 'gone'];
}
//# sourceMappingURL=drift.js.map
// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __webpack_require__(54582);
// EXTERNAL MODULE: ./build/src/publish/evidence-words.js
var evidence_words = __webpack_require__(3316);
;// CONCATENATED MODULE: ./build/src/publish/markdown/findings.js






const mostRelated = 5;
/** One block a finding, below a heading for each file; the file with the worst finding comes first. */
function findingBlocks(report) {
    const groups = (0,outcome/* byFile */.y9)((0,outcome/* findingsOf */.WX)(report));
    // A release is judged by what runs, and has no files.
    const homeless = groups.size === 1 ? '#### What was found' : '#### What belongs to no file';
    return [...groups].flatMap(([file, findings]) => findings.map((finding) => ({
        heading: file === '' ? homeless : `#### ${(0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)(file, longest.line))}`,
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
        `${outcome/* marks */.Z8[finding.severity]} **${finding.severity}** ${(0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)(finding.rule, longest.name))}${place}: **${(0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)(finding.title, longest.line))}**`,
        ...(finding.detail ? [detailText((0,publish_lines/* clip */.$Q)(finding.detail.trimEnd(), longest.detail))] : []),
        ...(finding.evidence ? [evidenceText(finding.evidence)] : []),
        ...(finding.related ?? [])
            .slice(0, mostRelated)
            .map(({ location, message }) => `${(0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)((0,core_location/* formatLocation */.j)(location), longest.line))}: ${(0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)(message, longest.line))}`),
        ...(finding.fix ? [fixText((0,publish_lines/* clip */.$Q)(finding.fix, longest.detail))] : []),
    ].join('\n\n');
}
/** One line is prose. Several are what was seen: SQL, a server's words, a comparison. */
function detailText(detail) {
    const lines = (0,publish_lines/* printableLines */.fk)(detail);
    if (lines.length === 1)
        return (0,markdown/* paragraph */.FY)(detail);
    return (0,markdown/* fence */.EU)(lines, lines.some((line) => /^[+-] /.test(line)) ? 'diff' : '');
}
/** What was measured, in one paragraph below what was predicted. */
function evidenceText(evidence) {
    const seen = (0,publish_lines/* clip */.$Q)(evidence.seen.join('; '), longest.detail);
    return `**${(0,markdown/* text */.Qq)((0,evidence_words/* verdictOf */.V)(evidence))}:** ${(0,markdown/* text */.Qq)(seen)}`;
}
/** A fix is there to be copied: in a fence, which has a button for it. */
function fixText(fix) {
    return `**Fix:**\n\n${(0,markdown/* fence */.EU)((0,publish_lines/* printableLines */.fk)(fix.trimEnd()))}`;
}
//# sourceMappingURL=findings.js.map
// EXTERNAL MODULE: ./build/src/publish/health-words.js
var health_words = __webpack_require__(95767);
// EXTERNAL MODULE: ./build/src/publish/sparkline.js
var sparkline = __webpack_require__(2158);
;// CONCATENATED MODULE: ./build/src/publish/markdown/health.js






const mostTargets = 20;
const sparkWidth = 60;
/** A row for each address that the health gate probed, with its latency over the time of the bake. */
function healthBlocks(check) {
    const { health } = check;
    if (health === undefined || health.targets.length === 0)
        return [];
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(health.targets, mostTargets);
    const lines = [
        (0,markdown/* table */.tp)(['address', 'version', 'readiness', 'watched'], shown.map(row)),
        ...(left > 0 ? [`and ${left} more addresses`] : []),
    ];
    return [
        {
            heading: `### Health: ${(0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)((0,outcome/* nameOf */.Vb)(check), longest.name))}`,
            text: lines.join('\n\n'),
            rank: check.status === 'failed' ? ranks.failedMigrations : ranks.migrations,
            what: 'address',
            amount: health.targets.length,
        },
    ];
}
function row(target) {
    const { url, connectTo, ready, certificateDays } = target;
    const place = connectTo === undefined ? '' : ` at ${(0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)(connectTo, longest.name))}`;
    const certificate = certificateDays === undefined ? '' : `, certificate valid for ${certificateDays} days`;
    return [
        `${(0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)(url, longest.name))}${place}`,
        (0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)((0,health_words/* versionText */.KA)(target), longest.name)),
        `${ready ? outcome/* marks */.Z8.passed : outcome/* marks */.Z8.failed} ${(0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)((0,health_words/* readinessText */.Av)(target), longest.line))}${certificate}`,
        bakeText(target),
    ];
}
function bakeText({ bake }) {
    if (bake === undefined)
        return '';
    const parts = [
        (0,sparkline/* sparkline */.KM)(bake.timeline, sparkline/* unicodeSigns */.UU, sparkWidth),
        (0,health_words/* errorsText */.v$)(bake),
        ...(bake.latency ? [(0,health_words/* latencyText */.eN)(bake.latency, bake.baseline)] : []),
    ];
    return parts.filter((part) => part !== '').join('<br>');
}
//# sourceMappingURL=health.js.map
// EXTERNAL MODULE: ./build/src/publish/smoke-words.js
var smoke_words = __webpack_require__(37116);
;// CONCATENATED MODULE: ./build/src/publish/markdown/http-smoke.js






const http_smoke_mostRows = 200;
/** One row a request that was sent, in the order of the file; what failed is told by the findings. */
function httpSmokeBlocks(check) {
    const { requests } = check.httpSmoke ?? { requests: [] };
    if (requests.length === 0)
        return [];
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)((0,smoke_words/* sentOf */.w)(requests), http_smoke_mostRows);
    const lines = [
        ...(shown.length > 0 ? [(0,markdown/* table */.tp)(['request', 'sent', 'answer', 'time', 'result'], shown.map(http_smoke_row))] : []),
        ...(left > 0 ? [`and ${left} more requests`] : []),
        ...(0,smoke_words/* notSentLines */.p)(requests).map((line) => `${outcome/* marks */.Z8.skipped} ${(0,markdown/* text */.Qq)(line)}`),
    ];
    const failed = requests.some(({ status }) => status === 'failed');
    return [
        {
            heading: `### Requests: ${(0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)((0,outcome/* nameOf */.Vb)(check), longest.name))}`,
            text: lines.join('\n\n'),
            rank: failed ? ranks.failedMigrations : ranks.migrations,
            what: 'request',
            amount: requests.length,
        },
    ];
}
function http_smoke_row(request) {
    const { name, method, url, status, code: answer, durationMs, tries, line } = request;
    return [
        `${(0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)(name, longest.name))} (line ${line})`,
        `${(0,markdown/* text */.Qq)(method)} ${(0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)(url, longest.name))}`,
        answer === undefined ? '' : String(answer),
        `${(0,duration/* formatDuration */.a3)(durationMs)}${tries > 1 ? `, ${tries} tries` : ''}`,
        `${outcome/* marks */.Z8[status]} ${resultOf(request)}`,
    ];
}
function resultOf({ status, reason, failures }) {
    if (status === 'passed')
        return reason === undefined ? 'passed' : `passed: ${(0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)(reason, longest.line))}`;
    const told = failures.map(({ what, expected, got }) => `${(0,markdown/* text */.Qq)(what)}: expected ${(0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)(expected, longest.name))}, got ${(0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)(got, longest.name))}`);
    return told.join('<br>');
}
//# sourceMappingURL=http-smoke.js.map
;// CONCATENATED MODULE: ./build/src/publish/markdown/jobs.js



/** What each job of a gate wrote last. */
function jobBlocks({ jobs = [] }, extent) {
    return jobs
        .filter(({ log }) => log !== undefined && log.length > 0)
        .map((job) => ({
        heading: `### ${(0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)(job.command ?? 'cron job', longest.name))} on ${(0,markdown/* text */.Qq)(job.service.name)}`,
        text: jobText(job, extent),
        rank: job.outcome === 'succeeded' ? ranks.migrations : ranks.failedMigrations,
        what: 'job log',
        amount: 1,
    }));
}
function jobText({ id, outcome, link, log = [] }, extent) {
    const name = link !== undefined && /^https?:\/\/[^\s()<>]+$/.test(link) ? `[${(0,markdown/* code */.aY)(id)}](${link})` : (0,markdown/* code */.aY)(id);
    const lines = log.slice(-extent.lines).map((line) => (0,publish_lines/* clip */.$Q)(line, longest.line));
    return [`${name} ${outcome}. The last lines that it wrote:`, (0,markdown/* fence */.EU)(lines)].join('\n\n');
}
//# sourceMappingURL=jobs.js.map
// EXTERNAL MODULE: ./build/src/core/count.js
var count = __webpack_require__(71198);
// EXTERNAL MODULE: ./build/src/core/lock.js
var lock = __webpack_require__(61738);
// EXTERNAL MODULE: ./build/src/core/migration-label.js
var migration_label = __webpack_require__(68178);
// EXTERNAL MODULE: ./build/src/publish/lock-words.js + 1 modules
var lock_words = __webpack_require__(40526);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
;// CONCATENATED MODULE: ./build/src/publish/markdown/mermaid.js

/** What Mermaid and GitHub take: 50,000 characters; far fewer can be read. */
const mermaid_mostRows = 40;
const longestName = 60;
const tags = { strong: 'crit, ', medium: 'active, ', weak: '' };
/**
 * Lines of a Mermaid chart with an axis of whole numbers: Mermaid's gantt knows only time, so a number is a second.
 * The width is said because a chart inside of a closed `<details>` has none to measure.
 */
function ganttLines({ title, length, sections }) {
    const shown = sections.slice(0, mermaid_mostRows);
    const names = shown.map(({ name }) => cut(name));
    const leftPadding = Math.min(380, 40 + 7 * Math.max(0, ...names.map((name) => name.length)));
    const config = { gantt: { useWidth: 960, leftPadding, rightPadding: 40 } };
    const every = Math.max(1, Math.ceil(length / 12));
    return [
        `%%{init: ${JSON.stringify(config)}}%%`,
        'gantt',
        `  title ${mermaidText(title)}`,
        '  dateFormat x',
        '  axisFormat %s',
        `  tickInterval ${every}second`,
        '  todayMarker off',
        ...shown.flatMap(({ bars }, index) => [
            `  section ${mermaidText(names[index] ?? '')}`,
            ...bars
                .slice(0, mermaid_mostRows)
                .map(({ label, weight, from, to }) => `  ${label} :${tags[weight]}${from * 1000}, ${to - from + 1}s`),
        ]),
    ];
}
/** Text that Mermaid reads as text: what its grammar may take for a sign is written as its entity, `#58;`. */
function mermaidText(text) {
    return (0,core_text/* printable */.g$)(text).replace(/[^\p{L}\p{N} ._-]/gu, (character) => `#${character.codePointAt(0)};`);
}
/** A section has a name, so that its line is one. */
function cut(name) {
    if (name.trim() === '')
        return 'without a name';
    return name.length <= longestName ? name : `${[...name].slice(0, longestName - 1).join('')}…`;
}
//# sourceMappingURL=mermaid.js.map
;// CONCATENATED MODULE: ./build/src/publish/markdown/lock-timeline.js









const mostStatements = 60;
const longestSql = 100;
/** One folded chart a migration that locked what was there before it, with the statements that its numbers stand for. */
function lockTimelineBlocks(check, { lockTimelines }) {
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)((0,lock_words/* locksOf */.aZ)(check.migrations), lockTimelines);
    if (shown.length === 0)
        return [];
    const blocks = shown.map((locks) => ({
        heading: '### Locks',
        text: timelineText(locks),
        rank: ranks.migrations,
        what: 'lock timeline',
        amount: 1,
    }));
    if (left === 0)
        return blocks;
    const more = `and ${(0,count/* counted */.h)(left, 'more migration')} with locks, in the report file`;
    return [...blocks, { text: more, rank: ranks.migrations, what: 'lock timeline', amount: left }];
}
function timelineText({ migration, statements, timeline }) {
    const label = (0,migration_label/* migrationLabel */.R)(migration);
    const locked = timeline.map(({ relation }) => relation);
    const chart = ganttLines({
        title: `Locks of ${(0,publish_lines/* clip */.$Q)(label, longest.name)} by statement`,
        length: statements.length,
        sections: timeline.map(({ relation, held }) => ({
            name: relation,
            bars: held.map((one) => ({ label: (0,lock_words/* heldText */.Dx)(one), weight: weightOf(one.mode), from: one.from, to: one.to })),
        })),
    });
    return [
        `<details><summary>${(0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)(label, longest.name))} locks ${(0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)(locked.join(', '), longest.name))}</summary>`,
        (0,markdown/* fence */.EU)(chart, 'mermaid'),
        statementTable(statements),
        '</details>',
    ].join('\n\n');
}
/** By what others have to wait with: everything, writes, or changes of the schema. */
function weightOf(mode) {
    const words = (0,lock/* blocked */.Z5)(mode);
    if (words === 'reads and writes')
        return 'strong';
    return words === 'writes' ? 'medium' : 'weak';
}
function statementTable(statements) {
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(statements, mostStatements);
    const rows = shown.map(({ sql, durationMs }, index) => [
        String(index + 1),
        (0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)(sql.replace(/\s+/g, ' ').trim(), longestSql)),
        durationMs === undefined ? '' : (0,duration/* formatDuration */.a3)(durationMs),
    ]);
    return [
        (0,markdown/* table */.tp)(['', 'statement', 'time'], rows),
        ...(left > 0 ? [`and ${(0,count/* counted */.h)(left, 'more statement')}`] : []),
    ].join('\n\n');
}
//# sourceMappingURL=lock-timeline.js.map
// EXTERNAL MODULE: ./build/src/publish/migrate-words.js
var migrate_words = __webpack_require__(83500);
;// CONCATENATED MODULE: ./build/src/publish/markdown/migrate.js






const migrate_marks = {
    applied: '✅',
    reverted: '✅',
    failed: '❌',
    unfinished: '❌',
    unknown: '❌',
    'not-started': '➖',
};
/** What was run on a database in use, and where that has brought it. */
function migrateBlocks({ migrate, project }, extent) {
    if (!migrate || migrate.steps.length === 0)
        return [];
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(migrate.steps, extent.migrations);
    const rows = shown.map((step) => [
        (0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)((0,migration_label/* migrationLabel */.R)(step), longest.name)),
        `${migrate_marks[step.status]} ${migrate_words/* statusWords */.o[step.status]}`,
        step.tries === 0 ? '' : String(step.tries),
        step.tries === 0 || step.durationMs === undefined ? '' : (0,duration/* formatDuration */.a3)(step.durationMs),
    ]);
    const where = migrate.environment ?? migrate.database ?? migrate.route;
    const good = migrate.steps.every(({ status }) => status === 'applied' || status === 'reverted');
    const lines = [
        `Database: ${(0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)((0,migrate_words/* wayText */.x)(migrate), longest.line))}.`,
        (0,markdown/* table */.tp)(['migration', 'result', 'tries', 'time'], rows),
        ...(left > 0 ? [`and ${left} more migrations`] : []),
    ];
    const verb = migrate.direction === 'up' ? 'Migrations of' : 'Migrations taken back on';
    return [
        {
            heading: `### ${verb} ${(0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)(where, longest.name))}${project === '.' ? '' : ` (${(0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)(project, longest.name))})`}`,
            text: lines.join('\n\n'),
            rank: good ? ranks.migrations : ranks.failedMigrations,
            what: 'migration',
            amount: migrate.steps.length,
        },
    ];
}
//# sourceMappingURL=migrate.js.map
// EXTERNAL MODULE: ./build/src/publish/migration-table.js
var migration_table = __webpack_require__(30148);
;// CONCATENATED MODULE: ./build/src/publish/markdown/migrations.js






const migrations_marks = {
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
    const name = (0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)((0,outcome/* nameOf */.Vb)(check), longest.name));
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
            heading: `#### ${(0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)((0,migration_label/* migrationLabel */.R)(migration), longest.name))}: ${migration_table/* stepMoments */.Mz[step]}`,
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
        (0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)((0,migration_label/* migrationLabel */.R)(migration), longest.name)),
        ...cells,
        migrations_resultOf(migration),
    ]);
    return [
        ...(rows.length > 0 ? [(0,markdown/* table */.tp)(head, body)] : []),
        ...left.map((line) => (0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)(line, longest.line))),
    ].join('\n\n');
}
function migrations_resultOf({ status, reason }) {
    return `${migrations_marks[status]} ${status}${reason ? `: ${(0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)(reason, longest.line))}` : ''}`;
}
function differenceText(difference, extent) {
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(difference.lines.flatMap(publish_lines/* printableLines */.fk), extent.lines);
    const lines = shown.map((line) => (0,publish_lines/* clip */.$Q)(line, longest.line));
    if (left > 0)
        lines.push(`  … ${left} more lines in the report file`);
    const mend = difference.mend && (0,publish_lines/* clip */.$Q)(difference.mend, longest.detail);
    const kind = (0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)(difference.kind, longest.name));
    return [
        `${difference.change} ${kind} ${(0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)(difference.name, longest.name))} (${(0,markdown/* text */.Qq)(difference.class)})`,
        ...(lines.length > 0 ? [(0,markdown/* fence */.EU)(lines, 'diff')] : []),
        ...(mend ? [`**Mend it with:**\n\n${(0,markdown/* fence */.EU)([mend], 'sql')}`] : []),
    ].join('\n\n');
}
//# sourceMappingURL=migrations.js.map
// EXTERNAL MODULE: ./build/src/publish/plan-words.js
var plan_words = __webpack_require__(61654);
;// CONCATENATED MODULE: ./build/src/publish/markdown/plan.js





const mostTables = 5;
/** What is pending in a database in use, with what it would touch, and the hash to approve. */
function planBlocks({ plan, project }, extent) {
    if (!plan)
        return [];
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(plan.pending, extent.migrations);
    const rows = shown.map(({ tables, lock, measured, ...migration }) => [
        (0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)((0,migration_label/* migrationLabel */.R)(migration), longest.name)),
        cellOf(tables.map(plan_words/* tableText */.qK)),
        [(0,plan_words/* lockText */.li)(lock), ...(0,plan_words/* measuredTexts */.$w)(measured)].map((line) => (0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)(line, longest.line))).join('<br>'),
    ]);
    const where = plan.environment ?? plan.database;
    const lines = [
        (0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)((0,plan_words/* appliedText */.bJ)(plan), longest.line)),
        rows.length > 0
            ? (0,markdown/* table */.tp)(['pending, in this order', 'tables that it names', 'lock and measured time'], rows)
            : 'Nothing is pending.',
        ...(left > 0 ? [`and ${left} more migrations`] : []),
        `Hash of this plan: ${(0,markdown/* code */.aY)(plan.hash)}`,
    ];
    return [
        {
            heading: `### Plan for ${(0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)(where, longest.name))}${project === '.' ? '' : ` (${(0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)(project, longest.name))})`}`,
            text: lines.join('\n\n'),
            rank: ranks.failedMigrations,
            what: 'pending migration',
            amount: plan.pending.length,
        },
    ];
}
function cellOf(names) {
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(names, mostTables);
    const more = left > 0 ? [`and ${left} more`] : [];
    return [...shown.map((name) => (0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)(name, longest.name))), ...more].join('<br>') || 'none';
}
//# sourceMappingURL=plan.js.map
;// CONCATENATED MODULE: ./build/src/publish/markdown/policy.js




const signs = {
    passed: `${outcome/* marks */.Z8.passed} holds`,
    failed: `${outcome/* marks */.Z8.failed} does not hold`,
    unjudged: `${outcome/* marks */.Z8.skipped} not judged`,
};
/** One row a subject of the policy; what is wrong is told by the findings. */
function policyBlocks({ policy }) {
    if (!policy)
        return [];
    const rows = policy.checks.map(({ name, status, what }) => [
        (0,markdown/* text */.Qq)(name),
        signs[status],
        (0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)(what, longest.line)),
    ]);
    return [
        {
            heading: `### Policy of the database ${(0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)(policy.database, longest.name))}`,
            text: (0,markdown/* table */.tp)(['subject', 'policy', 'what was seen'], rows),
            rank: policy.checks.some(({ status }) => status === 'failed')
                ? ranks.failedMigrations
                : ranks.migrations,
            what: 'policy subject',
            amount: policy.checks.length,
        },
    ];
}
//# sourceMappingURL=policy.js.map
;// CONCATENATED MODULE: ./build/src/publish/markdown/rls.js



const words = {
    same: '✅ as declared',
    differs: '❌ differs',
    changed: '✅ changed',
    failed: '❌ not changed',
};
/** What row level security was and became: tables, the SQL, and what roles saw. */
function rlsBlocks({ rls }, extent) {
    if (!rls)
        return [];
    return [
        ...tableBlocks(rls.tables.filter(({ state }) => state !== 'same'), extent),
        ...proofBlocks(rls.proofs, extent),
    ];
}
function tableBlocks(tables, extent) {
    if (tables.length === 0)
        return [];
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(tables, extent.migrations);
    const parts = shown.map(({ table: name, state, sql }) => [
        `${(0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)(name, longest.name))} ${words[state]}`,
        (0,markdown/* fence */.EU)(sql.slice(0, extent.lines).flatMap((line) => line.split('\n').map((one) => (0,publish_lines/* clip */.$Q)(one, longest.line)))),
    ].join('\n\n'));
    const more = left > 0 ? [`and ${left} more tables`] : [];
    return [
        {
            heading: '### Row level security',
            text: [...parts, ...more].join('\n\n'),
            rank: tables.some(({ state }) => state !== 'changed') ? ranks.failedMigrations : ranks.migrations,
            what: 'table',
            amount: tables.length,
        },
    ];
}
function proofBlocks(proofs, extent) {
    if (proofs.length === 0)
        return [];
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(proofs, extent.migrations);
    const rows = shown.map(({ role, table: name, expected, saw, ok }) => [
        (0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)(role, longest.name)),
        (0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)(name, longest.name)),
        (0,markdown/* text */.Qq)(expected),
        saw === undefined ? 'could not look' : String(saw),
        ok ? '✅' : '❌',
    ]);
    const more = left > 0 ? [`and ${left} more`] : [];
    return [
        {
            heading: '### What roles see',
            text: [(0,markdown/* table */.tp)(['role', 'table', 'must see', 'sees', ''], rows), ...more].join('\n\n'),
            rank: ranks.migrations,
            what: 'proof',
            amount: proofs.length,
        },
    ];
}
//# sourceMappingURL=rls.js.map
;// CONCATENATED MODULE: ./build/src/publish/markdown/rollback.js




/** What a rollback's decision rests on: each migration, and whether the old code can live with it. */
function rollbackBlocks({ rollback }, extent) {
    if (!rollback || rollback.migrations.length === 0)
        return [];
    const stopped = rollback.migrations.some(({ compatible }) => !compatible);
    return [
        {
            heading: `### Can the old code live with the schema? ${(0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)(rollback.service, longest.name))}`,
            text: rollback_migrationsText(rollback, extent),
            rank: stopped ? ranks.failedMigrations : ranks.migrations,
            what: 'migration',
            amount: rollback.migrations.length,
        },
    ];
}
function rollback_migrationsText({ migrations }, extent) {
    const worstFirst = [...migrations].sort((a, b) => Number(a.compatible) - Number(b.compatible));
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(worstFirst, extent.migrations);
    const rows = shown.map((migration) => [
        (0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)((0,migration_label/* migrationLabel */.R)(migration), longest.name)),
        migration.compatible ? '✅ yes' : '❌ no',
        (0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)(migration.reason, longest.line)),
    ]);
    const more = left > 0 ? [`and ${left} more migrations`] : [];
    return [(0,markdown/* table */.tp)(['migration', 'compatible', 'why'], rows), ...more].join('\n\n');
}
//# sourceMappingURL=rollback.js.map
// EXTERNAL MODULE: ./build/src/publish/seed-words.js
var seed_words = __webpack_require__(1884);
;// CONCATENATED MODULE: ./build/src/publish/markdown/seed.js




/** The seed files, the rows that they wrote, and where they did not run their SQL. */
function seedBlocks({ seed }, extent) {
    if (!seed || seed.files.length === 0)
        return [];
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(seed.files, extent.migrations);
    const rows = shown.map((file) => [
        (0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)(file.file, longest.name)),
        (0,markdown/* code */.aY)(file.version),
        file.state,
        (0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)((0,seed_words/* seedWords */.b)(file), longest.line)),
    ]);
    const more = left > 0 ? [`and ${left} more files`] : [];
    const files = {
        heading: '### Seeds',
        text: [(0,markdown/* table */.tp)(['file', 'version', 'result', 'rows'], rows), ...more].join('\n\n'),
        rank: ranks.failedMigrations,
        what: 'seed file',
        amount: seed.files.length,
    };
    return [files, ...(seed.applied ? [] : shown.map((file) => sqlBlock(file, extent)))];
}
function sqlBlock({ file, sql }, extent) {
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(sql.split('\n'), extent.lines);
    const lines = shown.map((line) => (0,publish_lines/* clip */.$Q)(line, longest.line));
    return {
        heading: `#### ${(0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)(file, longest.name))}`,
        text: (0,markdown/* fence */.EU)(left > 0 ? [...lines, `-- and ${left} more lines`] : lines),
        rank: ranks.migrations,
        what: 'seed file',
        amount: 1,
    };
}
//# sourceMappingURL=seed.js.map
;// CONCATENATED MODULE: ./build/src/publish/markdown/blocks.js




















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
        ...report.checks.flatMap((check) => lockTimelineBlocks(check, extent)),
        ...report.checks.flatMap((check) => planBlocks(check, extent)),
        ...report.checks.flatMap((check) => migrateBlocks(check, extent)),
        ...report.checks.flatMap(driftBlocks),
        ...report.checks.flatMap(policyBlocks),
        ...report.checks.flatMap((check) => rlsBlocks(check, extent)),
        ...report.checks.flatMap((check) => seedBlocks(check, extent)),
        ...report.checks.flatMap(backupBlocks),
        ...report.checks.flatMap((check) => jobBlocks(check, extent)),
        ...report.checks.flatMap(deploymentBlocks),
        ...report.checks.flatMap(healthBlocks),
        ...report.checks.flatMap(httpSmokeBlocks),
        ...report.checks.flatMap((check) => rollbackBlocks(check, extent)),
        ...facts(report),
    ];
}
function head(report) {
    const context = [
        report.commit && `commit ${(0,markdown/* code */.aY)(report.commit.slice(0, 12))}`,
        report.base && `against ${(0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)(report.base, longest.name))}`,
        `in ${(0,duration/* formatDuration */.a3)(report.durationMs)}`,
    ];
    const steps = (0,outcome/* nextSteps */.Zn)(report).map(({ text: step, typed }) => (typed ? markdown/* code */.aY : markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)(step.replace(/\.$/, ''), longest.line)));
    const lines = [
        `## ${outcome/* marks */.Z8[report.verdict]} Lockkeeper ${(0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)((0,outcome/* headline */.Pl)(report), longest.line))}`,
        `Judged ${context.filter(Boolean).join(' ')}.`,
        ...(steps.length > 0 ? [`**Next:** ${steps.join(', then ')}`] : []),
    ];
    return { text: lines.join('\n\n'), rank: ranks.head, what: 'headline', amount: 0 };
}
function gates(report) {
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(report.checks, mostGates);
    const rows = shown.map((check) => {
        const { mark, words } = (0,outcome/* resultOf */.Bg)(check);
        return [
            (0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)((0,outcome/* nameOf */.Vb)(check), longest.name)),
            `${mark} ${words}`,
            (0,markdown/* paragraph */.FY)((0,publish_lines/* clip */.$Q)(check.summary, longest.line)) +
                (check.muted.length > 0 ? ` (${check.muted.length} muted)` : ''),
            (0,duration/* formatDuration */.a3)(check.durationMs),
        ];
    });
    const lines = [
        (0,markdown/* table */.tp)(['gate', 'result', 'what it found', 'time'], rows),
        ...(left > 0 ? [`and ${left} more gates`] : []),
    ];
    return { text: lines.join('\n\n'), rank: ranks.gates, what: 'gate', amount: report.checks.length };
}
function notes(report) {
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(report.notes, mostNotes);
    const blocks = shown.map((note) => ({
        text: `> **Note:** ${(0,markdown/* paragraph */.FY)((0,publish_lines/* clip */.$Q)(note, longest.line))}`,
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
        .map((check) => `- **${(0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)((0,outcome/* nameOf */.Vb)(check), longest.name))}**: ${check.facts.map(fact).join(', ')}`);
    if (lines.length === 0)
        return [];
    return [
        { heading: '### What it ran with', text: lines.join('\n'), rank: ranks.facts, what: 'fact', amount: 0 },
    ];
}
function fact({ label, value }) {
    return `${(0,markdown/* text */.Qq)((0,publish_lines/* clip */.$Q)(label, longest.name))} ${(0,markdown/* code */.aY)((0,publish_lines/* clip */.$Q)(value, longest.name))}`;
}
//# sourceMappingURL=blocks.js.map

/***/ }),

/***/ 84610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ fitToBudget),
/* harmony export */   e: () => (/* binding */ bytes)
/* harmony export */ });
/* harmony import */ var _core_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71198);

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
        .map(([what, amount]) => (0,_core_count_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(amount, what))
        .join(', ');
}
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}
//# sourceMappingURL=budget.js.map

/***/ }),

/***/ 31122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87422);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35250);


/** What Markdown, HTML or GitHub's mathematics could read as a sign. */
const signs = /[!#-&(-+\-.:<>@[-`{-~]/g;
/**
 * Text as text, wherever it stands: a character that could be read as a sign is written as a numeric entity, and
 * names of people, issues and pull requests are kept from turning into mentions.
 */
function text(value) {
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(value)
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
    return value === '' ? '' : `<code>${text(value).replaceAll('&#8203;', '')}</code>`;
}
/** Several lines in one paragraph. */
function paragraph(value) {
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .printableLines */ .fk)(value.trim()).map(text).join('<br>');
}
/** Lines as they are, in a fence longer than any run of backticks in them. */
function fence(lines, language = '') {
    const shown = lines.flatMap(_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .printableLines */ .fk);
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

/***/ }),

/***/ 83500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ statusWords),
/* harmony export */   x: () => (/* binding */ wayText)
/* harmony export */ });
/** What became of a migration, for a person. */
const statusWords = {
    applied: 'applied',
    reverted: 'reverted',
    failed: 'failed, nothing of it is left',
    unfinished: 'unfinished, part of it is done',
    unknown: 'in doubt',
    'not-started': 'not started',
};
/** From where to where a database went, in one line. */
function wayText({ from, to, steps }) {
    const isUnknown = to === undefined && steps.some(({ status }) => status === 'unknown');
    if (isUnknown)
        return `was at ${from ?? 'nothing'}; where it is now is not known`;
    if (from === to)
        return to === undefined ? 'no migration is applied' : `stays at ${to}`;
    return `from ${from ?? 'nothing'} to ${to ?? 'nothing'}`;
}
//# sourceMappingURL=migrate-words.js.map

/***/ }),

/***/ 30148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ stepMoments),
/* harmony export */   _4: () => (/* binding */ stepTitles),
/* harmony export */   dM: () => (/* binding */ migrationTable),
/* harmony export */   uR: () => (/* binding */ differenceGroups)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29509);
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36808);


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
    return result.ok ? (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(result.durationMs) : 'failed';
}
/** `5 skipped: 004_orders failed before it`, one line for each reason. */
function skippedLines(migrations) {
    const counts = new Map();
    for (const { status, reason = '' } of migrations) {
        if (status === 'skipped')
            counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    return [...counts].map(([reason, count]) => `${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .o)(count)} skipped${reason === '' ? '' : `: ${reason}`}`);
}
function unlisted(migrations) {
    const passed = migrations.filter((migration) => migration.status === 'passed').length;
    const other = migrations.length - passed;
    return [
        ...(other > 0 ? [`${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .o)(other)} more that did not pass`] : []),
        ...(passed > 0 ? [`${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .o)(passed)} more that passed`] : []),
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

/***/ 63244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ deadlineSignal),
/* harmony export */   publish: () => (/* binding */ publish),
/* harmony export */   x: () => (/* binding */ withDeliveries)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60416);


/**
 * Hands the report, cleaned of secrets, to every outlet at once. Never throws: an outlet that fails or hangs is
 * a delivery that says so, and neither stops the others nor changes the verdict.
 */
async function publish(report, outlets, { redact, deadlineMs = 60_000, signal }) {
    const clean = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactData */ .Ed)(report, redact);
    return Promise.all(outlets.map(async (outlet) => {
        const deadline = deadlineSignal(deadlineMs, signal);
        try {
            const notes = await Promise.race([outlet.deliver(clean, deadline.signal), deadline.passed]);
            return { outlet: outlet.name, status: 'delivered', notes: notes.map(redact) };
        }
        catch (error) {
            const note = `The ${outlet.name} could not be written: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
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
/** A time limit that a cancelled run ends too. Whoever opens it clears it. */
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

/***/ }),

/***/ 61654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ measuredTexts),
/* harmony export */   bJ: () => (/* binding */ appliedText),
/* harmony export */   li: () => (/* binding */ lockText),
/* harmony export */   qK: () => (/* binding */ tableText)
/* harmony export */ });
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93462);
/* harmony import */ var _core_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71198);
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29509);



/** `public.orders, about 1,200,000 rows, 340 MB`. */
function tableText({ name, rows, bytes }) {
    const amount = rows === undefined ? 'never analysed' : `about ${(0,_core_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(rows, 'row')}`;
    return `${name}, ${amount}, ${(0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(bytes)}`;
}
/** How long others may wait, and what that is worked out from. */
function lockText(lock) {
    if (!lock.estimated)
        return `lock time not estimated: ${lock.why}`;
    const time = lock.ms === 0 ? 'no long lock' : `locks for about ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(lock.ms)}`;
    return `${time} (estimated: ${lock.basis})`;
}
/** `0.2 s on an empty database in the smoke-run`; nothing where it was not in one. */
function measuredTexts(measured) {
    if (!measured)
        return [];
    const time = (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(measured.ms);
    return [`${measured.ok ? '' : 'failed after '}${time} on an empty database in the smoke-run`];
}
/** What is applied, in one line. */
function appliedText({ ledger, applied, newest, dirty }) {
    const state = newest === undefined ? '' : `, newest ${newest}`;
    return `${ledger ?? 'no ledger yet'}: ${applied} applied${state}${dirty === undefined ? '' : `, dirty at ${dirty}`}`;
}
//# sourceMappingURL=plan-words.js.map

/***/ }),

/***/ 1884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ seedWords)
/* harmony export */ });
/** The rows that a seed wrote: `public.plans: 3 inserted; public.roles: 1 inserted, 2 updated`. */
function seedWords({ state, rows }) {
    if (state !== 'ran')
        return '';
    if (rows.length === 0)
        return 'nothing to change';
    return rows
        .map(({ table, inserted, updated, deleted }) => {
        const counts = [
            inserted > 0 ? `${inserted} inserted` : '',
            updated > 0 ? `${updated} updated` : '',
            deleted > 0 ? `${deleted} deleted` : '',
        ];
        return `${table}: ${counts.filter((count) => count !== '').join(', ')}`;
    })
        .join('; ');
}
//# sourceMappingURL=seed-words.js.map

/***/ }),

/***/ 37116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ notSentLines),
/* harmony export */   w: () => (/* binding */ sentOf)
/* harmony export */ });
/* harmony import */ var _core_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71198);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35250);


const mostReasons = 3;
const longestReason = 200;
/** The requests that were sent: only they have something to show. */
function sentOf(requests) {
    return requests.filter(({ status }) => status !== 'skipped');
}
/** `12 requests were not sent: "login" failed before`, one line a reason; empty when all were sent. */
function notSentLines(requests) {
    const counts = new Map();
    for (const { status, reason = '' } of requests) {
        if (status === 'skipped')
            counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    const { shown, left } = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)([...counts], mostReasons);
    const lines = shown.map(([reason, number]) => `${(0,_core_count_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(number, 'request')} ${number === 1 ? 'was' : 'were'} not sent${reason === '' ? '' : `: ${(0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(reason, longestReason)}`}`);
    return left > 0 ? [...lines, `and others for ${(0,_core_count_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(left, 'more reason')}`] : lines;
}
//# sourceMappingURL=smoke-words.js.map

/***/ }),

/***/ 2158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ sparkline),
/* harmony export */   UU: () => (/* binding */ unicodeSigns),
/* harmony export */   s: () => (/* binding */ asciiSigns)
/* harmony export */ });
const unicodeSigns = { levels: [...'▁▂▃▄▅▆▇█'], failed: '✗' };
const asciiSigns = { levels: [...'_.-=+*#'], failed: 'x' };
/**
 * Numbers as one line of signs, at most `width` long: of neighbours that share a sign the largest shows, and a failure
 * (null) shows before all. Heights run from 0 to the largest number.
 */
function sparkline(values, signs, width) {
    const columns = gather(values, Math.max(1, width));
    const largest = Math.max(1, ...columns.map((value) => value ?? 0));
    return columns
        .map((value) => {
        if (value === null)
            return signs.failed;
        const level = Math.ceil((value / largest) * signs.levels.length) - 1;
        return signs.levels[Math.max(0, level)] ?? '';
    })
        .join('');
}
function gather(values, width) {
    if (values.length <= width)
        return values;
    return Array.from({ length: width }, (_, column) => {
        const from = Math.floor((column * values.length) / width);
        const to = Math.floor(((column + 1) * values.length) / width);
        return values
            .slice(from, to)
            .reduce((worst, value) => (worst === null || value === null ? null : Math.max(worst, value)));
    });
}
//# sourceMappingURL=sparkline.js.map

/***/ }),

/***/ 94024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ renderDetails)
});

// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
;// CONCATENATED MODULE: ./build/src/publish/terminal/backup.js


/** Where a backup lies, its checksum, and what took how long. */
function renderBackup({ backup }, look) {
    if (!backup)
        return [];
    const steps = backup.steps.map(({ name, durationMs }) => `${name} ${(0,duration/* formatDuration */.a3)(durationMs)}`);
    if (backup.kind === 'app') {
        const made = `  ${[`made ${backup.createdAt}`, ...steps].join(', ')}`;
        return [`  ${(0,core_text/* printable */.g$)(backup.place)}: ${(0,core_text/* printable */.g$)(backup.name)}`, look.paint('dim', (0,core_text/* printable */.g$)(made))];
    }
    return [
        `  ${(0,core_text/* printable */.g$)(`${backup.place}/${backup.name}`)}`,
        look.paint('dim', `  sha256 ${(0,core_text/* printable */.g$)(backup.sha256)}`),
        look.paint('dim', `  ${steps.join(', ')}`),
    ];
}
//# sourceMappingURL=backup.js.map
// EXTERNAL MODULE: ./build/src/publish/terminal/look.js + 1 modules
var terminal_look = __webpack_require__(70390);
;// CONCATENATED MODULE: ./build/src/publish/terminal/deployments.js



/** Of each deployment its stages with their times, and its page. Why it failed stands with the finding. */
function renderDeployments({ deployments = [] }, look) {
    return deployments.flatMap((deployment) => [
        ...stageLines(deployment, look),
        // Not broken to the width: it is there to be opened.
        ...(deployment.link ? [look.paint('dim', `  ${(0,core_text/* printable */.g$)(deployment.link)}`)] : []),
    ]);
}
function stageLines({ stages }, look) {
    if (stages.length === 0)
        return [];
    const shown = stages.map(({ name, durationMs }) => `${name} ${(0,duration/* formatDuration */.a3)(durationMs)}`);
    return (0,terminal_look/* wrap */.LV)(`stages: ${shown.join(', ')}`, look.width, '  ');
}
//# sourceMappingURL=deployments.js.map
// EXTERNAL MODULE: ./build/src/core/count.js
var count = __webpack_require__(71198);
// EXTERNAL MODULE: ./build/src/publish/lines.js
var publish_lines = __webpack_require__(35250);
;// CONCATENATED MODULE: ./build/src/publish/terminal/drift.js



const mostLines = 50;
/** What differed in the run before and no longer does. What differs now stands with the findings. */
function renderDrift({ drift }, look) {
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(drift?.gone ?? [], mostLines);
    return [
        ...shown.map(({ kind, name }) => look.paint('green', (0,core_text/* printable */.g$)(`  ${look.tick} ${kind} ${name} no longer differs`))),
        ...(left > 0 ? [look.paint('dim', `  and ${(0,count/* counted */.h)(left, 'more object')}`)] : []),
    ];
}
//# sourceMappingURL=drift.js.map
// EXTERNAL MODULE: ./build/src/publish/health-words.js
var health_words = __webpack_require__(95767);
// EXTERNAL MODULE: ./build/src/publish/sparkline.js
var sparkline = __webpack_require__(2158);
;// CONCATENATED MODULE: ./build/src/publish/terminal/health.js



/** Up to three lines for each address that the health gate probed. One alone that is not ready has been told already. */
function renderHealth(check, look) {
    const targets = check.health?.targets ?? [];
    if (targets.length === 1 && targets[0]?.ready === false)
        return [];
    return targets.flatMap((target) => renderTarget(target, look));
}
function renderTarget(target, look) {
    const { url, connectTo, ready, certificateDays, bake } = target;
    const sign = look.paint(ready ? 'green' : 'red', ready ? look.tick : look.cross);
    const place = connectTo === undefined ? '' : ` at ${connectTo}`;
    const certificate = certificateDays === undefined ? '' : `, certificate valid for ${certificateDays} days`;
    const version = ready ? `, version: ${(0,health_words/* versionText */.KA)(target)}` : '';
    const lines = [
        `  ${sign} ${(0,core_text/* printable */.g$)(`${url}${place}: ${(0,health_words/* readinessText */.Av)(target)}${version}${certificate}`)}`,
    ];
    if (bake) {
        const latency = bake.latency ? `, ${(0,health_words/* latencyText */.eN)(bake.latency, bake.baseline)}` : '';
        const signs = look.unicode ? sparkline/* unicodeSigns */.UU : sparkline/* asciiSigns */.s;
        lines.push(`    ${look.paint('cyan', (0,sparkline/* sparkline */.KM)(bake.timeline, signs, look.width - 8))}`, `    ${(0,health_words/* errorsText */.v$)(bake)}${latency}`);
    }
    return lines;
}
//# sourceMappingURL=health.js.map
// EXTERNAL MODULE: ./build/src/publish/smoke-words.js
var smoke_words = __webpack_require__(37116);
;// CONCATENATED MODULE: ./build/src/publish/terminal/http-smoke.js




const mostRows = 200;
const widestName = 60;
/** One line a request that was sent: sign, name, status, time. What failed follows as findings. */
function renderHttpSmoke(check, look) {
    const { requests } = check.httpSmoke ?? { requests: [] };
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)((0,smoke_words/* sentOf */.w)(requests), mostRows);
    const names = shown.map(({ name }) => (0,publish_lines/* clip */.$Q)((0,core_text/* printable */.g$)(name), widestName));
    const width = Math.max(0, ...names.map((name) => name.length));
    return [
        ...shown.map((request, index) => rowOf(request, (names[index] ?? '').padEnd(width), look)),
        ...(left > 0 ? [look.paint('dim', `  ${look.ellipsis} ${left} more requests in the report file`)] : []),
        ...(0,smoke_words/* notSentLines */.p)(requests).map((line) => look.paint('dim', (0,core_text/* printable */.g$)(`  - ${line}`))),
    ];
}
function rowOf(request, name, look) {
    const { status, code, durationMs, tries, reason, method, url } = request;
    const passed = status === 'passed';
    const sign = passed ? look.tick : look.cross;
    const time = (0,duration/* formatDuration */.a3)(durationMs);
    const note = [tries > 1 ? `${tries} tries` : '', reason ?? ''].filter((part) => part !== '').join(', ');
    const cells = [`  ${sign} ${name}`, String(code ?? '').padStart(3), time.padStart(8), `${method} ${url}`];
    const line = [...cells, note === '' ? '' : `(${note})`].filter((cell) => cell !== '').join('  ');
    return look.paint(passed ? 'green' : 'red', (0,core_text/* printable */.g$)(line));
}
//# sourceMappingURL=http-smoke.js.map
// EXTERNAL MODULE: ./build/src/core/migration-label.js
var migration_label = __webpack_require__(68178);
// EXTERNAL MODULE: ./build/src/publish/migrate-words.js
var migrate_words = __webpack_require__(83500);
;// CONCATENATED MODULE: ./build/src/publish/terminal/migrate.js






const most = 200;
/** What became of each migration, and where the database is now. */
function renderMigrate({ migrate }, look) {
    if (!migrate || migrate.steps.length === 0)
        return [];
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(migrate.steps, most);
    return [
        ...shown.map((step) => `  ${sign(step, look)} ${(0,core_text/* printable */.g$)((0,migration_label/* migrationLabel */.R)(step))}  ${words(step, look)}`),
        ...(left > 0 ? [look.paint('dim', `  ${look.ellipsis} ${left} more in the report file`)] : []),
        ...(0,terminal_look/* wrap */.LV)((0,core_text/* printable */.g$)(`database: ${(0,migrate_words/* wayText */.x)(migrate)}`), look.width, '  '),
    ];
}
function sign({ status }, look) {
    if (status === 'not-started')
        return '-';
    const good = status === 'applied' || status === 'reverted';
    return good ? look.paint('green', look.tick) : look.paint('red', look.cross);
}
function words({ status, tries, durationMs }, look) {
    if (tries === 0)
        return migrate_words/* statusWords */.o[status];
    if (durationMs === undefined)
        return migrate_words/* statusWords */.o[status];
    const often = tries === 1 ? '' : `, try ${tries}`;
    return `${migrate_words/* statusWords */.o[status]} ${look.paint('dim', `(${(0,duration/* formatDuration */.a3)(durationMs)}${often})`)}`;
}
//# sourceMappingURL=migrate.js.map
// EXTERNAL MODULE: ./build/src/publish/plan-words.js
var plan_words = __webpack_require__(61654);
;// CONCATENATED MODULE: ./build/src/publish/terminal/plan.js





const mostPending = 200;
const mostTables = 10;
/** What is applied, each pending migration with its tables and its lock, and the hash to approve. */
function renderPlan({ plan }, look) {
    if (!plan)
        return [];
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(plan.pending, mostPending);
    return [
        ...(0,terminal_look/* wrap */.LV)((0,plan_words/* appliedText */.bJ)(plan), look.width, '  '),
        ...shown.flatMap(({ tables, lock, measured, ...migration }, index) => {
            const first = (0,publish_lines/* firstOf */.Ku)(tables, mostTables);
            const more = first.left > 0 ? [`${look.ellipsis} ${first.left} more tables`] : [];
            return [
                `  ${String(index + 1).padStart(3)}. ${(0,core_text/* printable */.g$)((0,migration_label/* migrationLabel */.R)(migration))}  ${look.paint('dim', (0,core_text/* printable */.g$)(migration.file))}`,
                ...[...first.shown.map(plan_words/* tableText */.qK), ...more, (0,plan_words/* lockText */.li)(lock), ...(0,plan_words/* measuredTexts */.$w)(measured)].flatMap((line) => (0,terminal_look/* wrap */.LV)((0,core_text/* printable */.g$)(line), look.width, '       ')),
            ];
        }),
        ...(left > 0 ? [look.paint('dim', `  ${look.ellipsis} ${left} more in the report file`)] : []),
        `  plan-hash ${look.paint('bold', plan.hash)}`,
    ];
}
//# sourceMappingURL=plan.js.map
;// CONCATENATED MODULE: ./build/src/publish/terminal/policy.js


const longestWhat = 160;
/** A line for each subject of the policy: sign, name, what was seen. */
function renderPolicy({ policy }, look) {
    const checks = policy?.checks ?? [];
    const width = Math.max(0, ...checks.map(({ name }) => name.length));
    return checks.map(({ name, status, what }) => {
        const line = `${name.padEnd(width)}  ${(0,core_text/* printable */.g$)((0,publish_lines/* clip */.$Q)(what, longestWhat))}`;
        if (status === 'passed')
            return `  ${look.paint('green', look.tick)} ${line}`;
        if (status === 'failed')
            return `  ${look.paint('red', look.cross)} ${line}`;
        return look.paint('dim', `  - ${line} (not judged)`);
    });
}
//# sourceMappingURL=policy.js.map
;// CONCATENATED MODULE: ./build/src/publish/terminal/rls.js


const rls_most = 50;
const rls_words = {
    same: 'as declared',
    differs: 'differs',
    changed: 'changed',
    failed: 'not changed',
};
/** Tables that are not as declared or were not, with the exact SQL; then what roles see. */
function renderRls({ rls }, look) {
    if (!rls)
        return [];
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(rls.tables.filter(({ state }) => state !== 'same'), rls_most);
    const tables = shown.flatMap(({ table, state, sql }) => [
        `  ${rls_sign(state === 'changed', look)} ${(0,core_text/* printable */.g$)(table)} ${rls_words[state]}`,
        ...sql.flatMap(publish_lines/* printableLines */.fk).map((line) => look.paint('dim', `      ${line}`)),
    ]);
    const proofs = rls.proofs.map(({ role, table, expected, saw, ok }) => {
        const seen = saw === undefined ? 'could not look' : `sees ${saw}`;
        return `  ${rls_sign(ok, look)} ${(0,core_text/* printable */.g$)(`${role} ${seen} of ${table} (must see ${expected})`)}`;
    });
    const more = left > 0 ? [look.paint('dim', `  ${look.ellipsis} and ${left} more tables`)] : [];
    return [...tables, ...more, ...proofs];
}
function rls_sign(ok, look) {
    return ok ? look.paint('green', look.tick) : look.paint('red', look.cross);
}
//# sourceMappingURL=rls.js.map
;// CONCATENATED MODULE: ./build/src/publish/terminal/rollback.js



const rollback_most = 30;
/** A line for each migration that a rollback's decision rests on. */
function renderRollback({ rollback }, look) {
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(rollback?.migrations ?? [], rollback_most);
    const lines = shown.map((migration) => {
        const sign = migration.compatible ? look.paint('green', look.tick) : look.paint('red', look.cross);
        return `  ${sign} ${(0,core_text/* printable */.g$)(`${(0,migration_label/* migrationLabel */.R)(migration)}: ${migration.reason}`)}`;
    });
    return left > 0 ? [...lines, look.paint('dim', `  ${look.ellipsis} and ${left} more migrations`)] : lines;
}
//# sourceMappingURL=rollback.js.map
// EXTERNAL MODULE: ./build/src/publish/seed-words.js
var seed_words = __webpack_require__(1884);
;// CONCATENATED MODULE: ./build/src/publish/terminal/seed.js



const mostFiles = 50;
const seed_mostLines = 200;
const terminal_seed_words = {
    planned: 'would run',
    ran: 'ran',
    failed: 'rolled back',
    'not-run': 'not run',
};
/** A line a seed file with the rows that it wrote; the exact SQL of those that would run. */
function renderSeed({ seed }, look) {
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(seed?.files ?? [], mostFiles);
    const lines = shown.flatMap((file) => {
        const sign = file.state === 'ran'
            ? look.paint('green', look.tick)
            : file.state === 'failed'
                ? look.paint('red', look.cross)
                : '-';
        const rows = (0,seed_words/* seedWords */.b)(file);
        const head = `  ${sign} ${(0,core_text/* printable */.g$)(`${file.file} (${file.version}) ${terminal_seed_words[file.state]}${rows && `: ${rows}`}`)}`;
        return file.state === 'planned' ? [head, ...sqlLines(file.sql, look)] : [head];
    });
    return left > 0 ? [...lines, look.paint('dim', `  ${look.ellipsis} and ${left} more files`)] : lines;
}
function sqlLines(sql, look) {
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)((0,publish_lines/* printableLines */.fk)(sql), seed_mostLines);
    const more = left > 0 ? [`-- and ${left} more lines, in the report file`] : [];
    return [...shown, ...more].map((line) => look.paint('dim', `      ${line}`));
}
//# sourceMappingURL=seed.js.map
;// CONCATENATED MODULE: ./build/src/publish/terminal/details.js











/** What a gate of a release saw and did, line by line. */
function renderDetails(check, look) {
    return [
        ...renderPlan(check, look),
        ...renderMigrate(check, look),
        ...renderDrift(check, look),
        ...renderPolicy(check, look),
        ...renderRls(check, look),
        ...renderSeed(check, look),
        ...renderBackup(check, look),
        ...renderDeployments(check, look),
        ...renderHealth(check, look),
        ...renderHttpSmoke(check, look),
        ...renderRollback(check, look),
    ];
}
//# sourceMappingURL=details.js.map

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

/***/ 33637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepOutOfGit: () => (/* binding */ keepOutOfGit),
  publishReport: () => (/* binding */ publishReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/redact.js
var core_redact = __webpack_require__(60416);
// EXTERNAL MODULE: ./build/src/host/terminal-host.js
var terminal_host = __webpack_require__(23317);
// EXTERNAL MODULE: ./build/src/publish/annotations.js
var annotations = __webpack_require__(27767);
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
// EXTERNAL MODULE: ./build/src/publish/outlet.js
var outlet = __webpack_require__(63244);
// EXTERNAL MODULE: ./build/src/publish/report-file.js + 17 modules
var report_file = __webpack_require__(76840);
// EXTERNAL MODULE: ./build/src/core/count.js
var count = __webpack_require__(71198);
// EXTERNAL MODULE: ./build/src/core/finding.js
var core_finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/publish/evidence-words.js
var evidence_words = __webpack_require__(3316);
// EXTERNAL MODULE: ./build/src/publish/outcome.js
var outcome = __webpack_require__(93481);
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
        notes: left > 0
            ? [`SARIF has the worst ${(0,count/* counted */.h)(results.length, 'finding')}; ${left} more did not fit.`]
            : [],
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
    const { evidence } = finding;
    const measured = evidence && (0,evidence_words/* evidenceLine */.O)(evidence);
    const lines = [finding.title, finding.detail, measured, finding.fix && `Fix: ${finding.fix}`];
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
        ...(evidence ? { properties: { evidence } } : {}),
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
// EXTERNAL MODULE: ./build/src/publish/markdown/blocks.js + 17 modules
var blocks = __webpack_require__(10352);
// EXTERNAL MODULE: ./build/src/publish/markdown/budget.js
var markdown_budget = __webpack_require__(84610);
;// CONCATENATED MODULE: ./build/src/publish/summary.js


/** Bytes. The runner drops a step's summary above 1 MiB as a whole, and other steps' text may share the file. */
const summaryBudget = 900_000;
/** The report as Markdown for the job summary, with what had to be left out. */
function renderSummary(report, budget = summaryBudget) {
    return (0,markdown_budget/* fitToBudget */.c)((0,blocks/* reportBlocks */.D)(report, { migrations: 200, lines: 80, lockTimelines: 20 }), budget, 'The report file and SARIF have everything.');
}
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/publish/lines.js
var publish_lines = __webpack_require__(35250);
// EXTERNAL MODULE: ./build/src/publish/terminal/details.js + 11 modules
var details = __webpack_require__(94024);
// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __webpack_require__(54582);
// EXTERNAL MODULE: ./build/src/publish/terminal/look.js + 1 modules
var terminal_look = __webpack_require__(70390);
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
        ...(0,terminal_look/* wrap */.LV)(finding.title, width, '  ').map((line) => paint('bold', line)),
        ...(finding.detail ? detailLines(finding.detail, look) : []),
        ...(finding.evidence ? (0,terminal_look/* wrap */.LV)((0,evidence_words/* evidenceLine */.O)(finding.evidence), width, '  ') : []),
        ...(finding.related ?? []).flatMap(({ location, message }) => (0,terminal_look/* wrap */.LV)(`${(0,core_location/* formatLocation */.j)(location)}: ${message}`, width, '  ')),
        ...(finding.fix ? fixLines(finding.fix).map((line) => paint('green', line)) : []),
    ];
}
/** One line is prose. Several are what was seen (SQL, a server's words, a comparison) and stay as they are. */
function detailLines(detail, look) {
    const lines = (0,publish_lines/* printableLines */.fk)(detail.trimEnd());
    if (lines.length === 1)
        return (0,terminal_look/* wrap */.LV)(detail, look.width, '  ');
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(lines, mostLines);
    return [
        ...shown.map((line) => `  ${(0,terminal_look/* paintDiff */.aq)(line, look)}`),
        ...(left > 0 ? [look.paint('dim', `  ${look.ellipsis} ${left} more lines in the report file`)] : []),
    ];
}
/** Not broken to the width: a fix is there to be copied. */
function fixLines(fix) {
    return (0,publish_lines/* printableLines */.fk)(fix.trimEnd()).map((line, index) => index === 0 ? `  fix: ${line}` : `       ${line}`);
}
//# sourceMappingURL=finding.js.map
// EXTERNAL MODULE: ./build/src/core/migration-label.js
var migration_label = __webpack_require__(68178);
// EXTERNAL MODULE: ./build/src/publish/migration-table.js
var migration_table = __webpack_require__(30148);
// EXTERNAL MODULE: ./build/src/core/lock.js
var lock = __webpack_require__(61738);
// EXTERNAL MODULE: ./build/src/publish/lock-words.js + 1 modules
var lock_words = __webpack_require__(40526);
;// CONCATENATED MODULE: ./build/src/publish/terminal/locks.js





const mostMigrations = 10;
const mostLocks = 12;
/** `public.orders ACCESS EXCLUSIVE statements 2-5, 40 ms`, below each migration that locked what was there. */
function renderLocks({ migrations }, look) {
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)((0,lock_words/* locksOf */.aZ)(migrations), mostMigrations);
    return [
        ...shown.flatMap((locks) => renderMigration(locks, look)),
        ...(left > 0
            ? [look.paint('dim', `  ${look.ellipsis} and ${left} more migrations with locks in the report file`)]
            : []),
    ];
}
function renderMigration({ migration, timeline }, look) {
    const locks = timeline.flatMap(({ relation, held }) => held.map((one) => ({ relation, one })));
    const { shown, left } = (0,publish_lines/* firstOf */.Ku)(locks, mostLocks);
    return [
        look.paint('dim', `  locks of ${(0,core_text/* printable */.g$)((0,migration_label/* migrationLabel */.R)(migration))}`),
        ...shown.map(({ relation, one }) => `    ${(0,core_text/* printable */.g$)(relation)} ${paintHeld(one, look)}`),
        ...(left > 0
            ? [look.paint('dim', `    ${look.ellipsis} and ${left} more locks in the report file`)]
            : []),
    ];
}
/** In colour where reads or writes have to wait. */
function paintHeld(held, look) {
    const words = (0,lock/* blocked */.Z5)(held.mode);
    if (words === 'reads and writes')
        return look.paint('red', (0,lock_words/* heldText */.Dx)(held));
    return words === 'writes' ? look.paint('yellow', (0,lock_words/* heldText */.Dx)(held)) : (0,lock_words/* heldText */.Dx)(held);
}
//# sourceMappingURL=locks.js.map
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
        ...renderLocks(check, look),
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
        ...shown.map((line) => `      ${(0,terminal_look/* paintDiff */.aq)(line, look)}`),
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
/** The report as lines for a terminal. The verdict and what to type next come last, where the eye is. */
function renderTerminal(report, options) {
    const look = (0,terminal_look/* lookOf */.Li)(options);
    return [
        ...report.checks.flatMap((check) => renderCheck(check, look)),
        ...(0,outcome/* findingsOf */.WX)(report).flatMap((finding) => ['', ...renderFinding(finding, look)]),
        ...report.notes.flatMap((note) => ['', ...(0,terminal_look/* wrap */.LV)(`note: ${note}`, look.width, '')]),
        '',
        ...renderEnd(report, look),
    ];
}
function renderCheck(check, look) {
    const sign = check.status === 'passed' ? look.tick : check.status === 'skipped' ? '-' : look.cross;
    const result = `${sign} ${(0,core_text/* printable */.g$)((0,outcome/* nameOf */.Vb)(check))} ${(0,outcome/* resultOf */.Bg)(check).words}`;
    const muted = check.muted.length > 0 ? `, ${check.muted.length} muted` : '';
    const time = look.paint('dim', `(${(0,duration/* formatDuration */.a3)(check.durationMs)})`);
    const facts = check.facts.map(({ label, value }) => `${label}: ${value}`).join(' | ');
    // A gate that could not run says why, where and what to type, in lines of their own.
    const [summary = '', ...more] = (0,publish_lines/* printableLines */.fk)(check.summary);
    return [
        `${look.paint(terminal_colours[check.status], result)}: ${summary}${muted} ${time}`,
        ...more,
        ...(facts ? (0,terminal_look/* wrap */.LV)(facts, look.width, '  ').map((line) => look.paint('dim', line)) : []),
        ...renderMigrations(check, look),
        ...(0,details/* renderDetails */.P)(check, look),
    ];
}
function renderEnd(report, look) {
    const colour = report.verdict === 'passed' ? 'green' : 'red';
    const context = [
        report.base && `against ${(0,core_text/* printable */.g$)(report.base)}`,
        `in ${(0,duration/* formatDuration */.a3)(report.durationMs)}`,
    ];
    const verdict = look.paint('bold', look.paint(colour, (0,core_text/* printable */.g$)((0,outcome/* headline */.Pl)(report))));
    // What a fix says in words stands with its finding, further up.
    const fixes = (0,outcome/* findingsOf */.WX)(report).map(({ fix }) => fix?.split('\n', 1)[0]);
    const steps = (0,outcome/* nextSteps */.Zn)(report).filter(({ text, typed }) => typed || !fixes.includes(text));
    const [first, ...others] = steps.map(({ text }) => (0,core_text/* printable */.g$)(text));
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
            print(renderTerminal(report, options));
            return [];
        },
    };
}
/** Findings in the diff. `print` must write each line as it is: the runner reads it as a command. */
function annotationsOutlet(print) {
    return {
        name: 'diff',
        async deliver(report) {
            const { commands, notes } = (0,annotations/* renderAnnotations */.Hp)(report);
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
;// CONCATENATED MODULE: ./build/src/stages/publish-report.js









/**
 * Hands the report to every outlet that the host and the settings ask for, then writes the report file and prints.
 * The verdict is the report's: an outlet that fails becomes a note.
 */
async function publishReport(report, request) {
    const { cwd, host, secrets, settings } = request;
    const hidden = request.history ? [...secrets, request.history.url] : secrets;
    const redact = (0,core_redact/* redactor */.$p)(hidden.flatMap((secret) => [secret, ...(0,core_redact/* secretsOf */.Fj)(secret)]));
    const options = { redact, signal: host.signal };
    const deliveries = await (0,outlet.publish)(report, await chooseOutlets(request), options);
    const told = (0,outlet/* withDeliveries */.x)(report, deliveries);
    const files = [reportFile((0,external_node_path_.resolve)(cwd, settings.reportPath)), ...(await page(request, redact))];
    const written = await (0,outlet.publish)(told, files, options);
    const final = (0,outlet/* withDeliveries */.x)(told, written);
    await (0,outlet.publish)(final, [screen(host)], options);
    printNotice([...deliveries, ...written], host);
    if (written[1]?.status === 'delivered')
        host.log.info(`page written to ${settings.htmlPath}`);
    const shown = (path) => (0,external_node_path_.relative)(host.cwd, (0,external_node_path_.resolve)(cwd, path)).split(external_node_path_.sep).join('/');
    return {
        report: (0,core_redact/* redactData */.Ed)(final, redact),
        reportPath: shown(settings.reportPath),
        sarifPath: settings.sarifPath === undefined ? undefined : shown(settings.sarifPath),
        htmlPath: settings.htmlPath === undefined ? undefined : shown(settings.htmlPath),
    };
}
async function chooseOutlets(request) {
    const { host, cwd, settings } = request;
    const outlets = [];
    if (settings.sarifPath !== undefined) {
        const { allRules } = await Promise.all(/* import() */[__webpack_require__.e(5758), __webpack_require__.e(25), __webpack_require__.e(5017), __webpack_require__.e(646)]).then(__webpack_require__.bind(__webpack_require__, 75017));
        outlets.push(sarifOutlet((0,external_node_path_.resolve)(cwd, settings.sarifPath), { rules: allRules }));
    }
    if (request.history) {
        const { historyOutlet } = await Promise.all(/* import() */[__webpack_require__.e(3849), __webpack_require__.e(6901), __webpack_require__.e(8597), __webpack_require__.e(7966)]).then(__webpack_require__.bind(__webpack_require__, 5585));
        outlets.push(historyOutlet(request.history));
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
    const { commentOutlet } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2413), __webpack_require__.e(4314)]).then(__webpack_require__.bind(__webpack_require__, 94314));
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
    return keptOutOfGit(path, reportFileOutlet(path));
}
/** The page is told what the outlets before it had to say, as the report file is. */
async function page({ settings, cwd, root }, redact) {
    if (settings.htmlPath === undefined)
        return [];
    const { htmlOutlet } = await __webpack_require__.e(/* import() */ 9706).then(__webpack_require__.bind(__webpack_require__, 29706));
    const { allRules } = await Promise.all(/* import() */[__webpack_require__.e(5758), __webpack_require__.e(25), __webpack_require__.e(5017), __webpack_require__.e(646)]).then(__webpack_require__.bind(__webpack_require__, 75017));
    const path = (0,external_node_path_.resolve)(cwd, settings.htmlPath);
    const outlet = htmlOutlet(path, { rules: allRules, root, redact });
    return [keptOutOfGit(path, outlet)];
}
function keptOutOfGit(path, outlet) {
    return {
        ...outlet,
        async deliver(report, signal) {
            await keepOutOfGit(path);
            return outlet.deliver(report, signal);
        },
    };
}
/** Our own folder ignores itself, so that nobody commits a report by accident. */
async function keepOutOfGit(file) {
    const folder = (0,external_node_path_.dirname)(file);
    if ((0,external_node_path_.basename)(folder) === '.lockkeeper')
        await (0,report_file/* writeWhole */.f8)((0,external_node_path_.join)(folder, '.gitignore'), '*\n');
}
/** The host's own screen; a runner's log lets no line start a workflow command. */
function screen(host) {
    const colour = (0,terminal_host/* wantsColour */.M)(host.env, process.stdout);
    if (host.kind === 'actions') {
        return terminalOutlet((lines) => lines.forEach(host.log.info), { colour, width: 120, unicode: true });
    }
    const unicode = /utf-?8/i.test(host.env.LC_ALL ?? host.env.LANG ?? 'utf-8');
    // One write: a long report has tens of thousands of lines.
    const print = (lines) => host.print(`${lines.join('\n')}\n`);
    return terminalOutlet(print, { colour, width: process.stdout.columns ?? 100, unicode });
}
/** What an outlet was refused or had to leave out, where somebody who looks at the pull request sees it. */
function printNotice(deliveries, host) {
    if (host.kind === 'terminal')
        return;
    for (const command of (0,annotations/* renderNotice */.BG)(deliveries.flatMap(({ notes }) => notes)))
        host.print(`${command}\n`);
}
//# sourceMappingURL=publish-report.js.map

/***/ })

};
