export const id = 6463;
export const ids = [6463];
export const modules = {

/***/ 44546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P9: () => (/* binding */ BaseFailed),
  FO: () => (/* binding */ baseDatabase),
  q4: () => (/* binding */ splitRoute),
  UD: () => (/* binding */ startServer)
});

// EXTERNAL MODULE: ./build/src/postgres/connect.js + 1 modules
var connect = __webpack_require__(57777);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/gates/smoke/base-key.js

/** Engines whose migrations are code: any source file of the project can change what they make. */
const codeFiles = {
    alembic: /\.(py|ini|toml|cfg|mako)$/,
    'node-pg-migrate': /\.(js|ts|mjs|cjs|mts|cts|json)$/,
};
/**
 * A name for the content of the base schema, or undefined when what makes it cannot be known (a foreign command).
 * The server's version is not part of it.
 */
async function baseKey(input) {
    const { tree, history, base, beyond, before } = input;
    if (history.engine === 'command' || base.length === 0)
        return undefined;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${history.engine}\0${history.flavor}\0`);
    for (const { file, sql } of before)
        hash.update(`before\0${file}\0${sql}\0`);
    for (const migration of base)
        hash.update(`${migration.id}\0`);
    for (const file of await contributing({ tree, history, base, beyond })) {
        hash.update(`${file}\0${await tree.read(file)}\0`);
    }
    return hash.digest('hex');
}
async function contributing(input) {
    const own = input.base.flatMap((migration) => migration.files);
    const pattern = codeFiles[input.history.engine];
    if (!pattern)
        return own;
    const later = new Set(input.beyond.flatMap((migration) => migration.files));
    const sources = (await input.tree.files('')).filter((file) => pattern.test(file) && !later.has(file));
    return [...new Set([...own, ...sources])].sort();
}
//# sourceMappingURL=base-key.js.map
// EXTERNAL MODULE: ./build/src/gates/smoke/findings.js
var findings = __webpack_require__(91428);
;// CONCATENATED MODULE: ./build/src/gates/smoke/base.js



/** A migration of the base does not go up. */
class BaseFailed extends Error {
    finding;
    constructor(finding) {
        super(finding.title);
        this.finding = finding;
    }
}
/** Only the first lane's base is the history's own, worth keeping for the next run. */
async function startServer(run) {
    const isOwnBase = (run.lane?.index ?? 1) === 1;
    const key = isOwnBase ? await baseKey({ ...run.input, ...splitRoute(run.plan) }) : undefined;
    const build = (url) => buildBase(run, url);
    return run.services.startServer(key === undefined ? undefined : { key, build });
}
function splitRoute({ route, baseLength }) {
    const migrations = route.map((stop) => stop.migration);
    return { base: migrations.slice(0, baseLength), beyond: migrations.slice(baseLength) };
}
/** Brings everything below the scope up. Throws `BaseFailed` at the first that does not go. */
async function buildBase({ plan, runner, services }, url) {
    const { base } = splitRoute(plan);
    const session = await (0,connect/* connect */.N)(url, { applicationName: 'lockkeeper base' });
    try {
        for (const [index, migration] of base.entries()) {
            services.progress(`base schema: ${index + 1}/${base.length} ${migration.id}`);
            await upOrFail(await runner, migration, { url, session });
        }
    }
    finally {
        await session.close();
    }
}
/** The database to start from. A base that has no key is built anew on every run. */
async function baseDatabase(run, server) {
    if (server.baseDatabase !== undefined)
        return server.baseDatabase;
    const name = await server.createDatabase();
    if (run.plan.baseLength > 0)
        await buildBase(run, server.url(name));
    return name;
}
async function upOrFail(runner, migration, target) {
    if (migration.notRun !== undefined || migration.up === undefined)
        return;
    const outcome = await runner.up(migration, target);
    if (!outcome.ok)
        throw new BaseFailed((0,findings/* failureFinding */.Ue)({
            migration,
            step: 'up',
            failure: outcome.failure,
            serverMajor: target.session.serverMajor,
        }));
}
//# sourceMappingURL=base.js.map

/***/ }),

/***/ 91428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UW: () => (/* binding */ failureLocation),
/* harmony export */   Ue: () => (/* binding */ failureFinding),
/* harmony export */   c9: () => (/* binding */ stepWords),
/* harmony export */   cX: () => (/* binding */ differenceFindings)
/* harmony export */ });
/* harmony import */ var _core_migration_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68178);
/* harmony import */ var _postgres_scratch_missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49336);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28991);



const stepWords = {
    up: 'up',
    down: 'down',
    again: 'second up',
    'full-down': 'down in the run of all downs',
};
const failureRules = {
    up: _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .smokeRules */ .b.upFailed,
    down: _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .smokeRules */ .b.downFailed,
    again: _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .smokeRules */ .b.againFailed,
    'full-down': _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .smokeRules */ .b.fullDownFailed,
};
/** By SQLSTATE (appendix A of PostgreSQL's manual, class 53): the server ran out of something. */
const environmentFixes = {
    '53100': 'Make room on the disk, or point LOCKKEEPER_SCRATCH_DIR to one that has more.',
    '53200': 'Give the server more memory, or let the migration work in smaller parts.',
};
/** What to do about a step that was stopped, whichever step it was. */
const stoppedFixes = {
    timeout: 'Make the statement faster or end its wait, or allow more with `migration-timeout:` in lockkeeper.yml.',
    connection: 'Remove what ends the connection, the database or the server: a runner would lose it in the same way.',
    output: 'Make it print less: no log of a release holds that much.',
    engine: 'Mend the code at that line; its own words are above.',
};
/** The finding for a step that the server, a limit or the runner stopped. */
function failureFinding(failed) {
    const { migration, step, failure } = failed;
    const missing = presupposed(failed);
    const rule = failureRules[step];
    return {
        rule: rule.id,
        severity: severityOf(rule),
        title: `${stepWords[step]} of ${(0,_core_migration_label_js__WEBPACK_IMPORTED_MODULE_2__/* .migrationLabel */ .R)(migration)} failed: ${firstLine(failure.message)}`,
        detail: describeFailure(failure, missing),
        fix: missing?.fix ?? environmentFixes[failure.code ?? ''] ?? stoppedFixes[failure.kind] ?? rule.mend,
        location: failureLocation(migration, step, failure),
        migration: migration.id,
        subject: `${step} ${failure.code ?? failure.kind} ${firstLine(failure.message)}`,
    };
}
/** What an up needs and no migration before it makes. */
function presupposed({ step, failure, serverMajor }) {
    if (step !== 'up' || failure.code === undefined)
        return undefined;
    return (0,_postgres_scratch_missing_js__WEBPACK_IMPORTED_MODULE_0__/* .findMissing */ .y)({ code: failure.code, message: failure.message }, serverMajor);
}
function describeFailure(failure, missing) {
    const lines = [
        missing && `It presupposes the ${missing.kind} ${missing.name}, which no migration before it makes.`,
        failure.code && `SQLSTATE ${failure.code}`,
        failure.detail && `detail: ${failure.detail}`,
        failure.hint && `hint: ${failure.hint}`,
        failure.context && `context: ${failure.context}`,
        failure.statement && `statement: ${failure.statement.text}`,
        failure.statement?.previous && `before it: ${failure.statement.previous}`,
        failure.output && `output:\n${failure.output}`,
    ];
    return lines.filter(Boolean).join('\n');
}
function failureLocation(migration, step, failure) {
    if (failure.statement) {
        const { file, line, column } = failure.statement;
        return { file, line, ...(column === undefined ? {} : { column }) };
    }
    const direction = step === 'up' || step === 'again' ? migration.up : migration.down;
    return direction?.location ?? { file: migration.file };
}
/** Which rule speaks for a class of difference; undefined: the difference is what the step is judged by. */
function differenceRule(kind, step) {
    if (kind === 'not-restored') {
        if (step === 'again')
            return _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .smokeRules */ .b.againDiffers;
        return step === 'full-down' ? _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .smokeRules */ .b.fullDownNotRestored : _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .smokeRules */ .b.downNotRestored;
    }
    return kind.startsWith('leftover') ? _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .smokeRules */ .b.downLeftover : _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .smokeRules */ .b.downCosmetic;
}
/** One finding a rule: all objects that the step left different, worst class first. */
function differenceFindings(input) {
    const byRule = new Map();
    for (const difference of input.differences) {
        const rule = differenceRule(difference.class, input.step);
        byRule.set(rule, [...(byRule.get(rule) ?? []), difference]);
    }
    return [...byRule].map(([rule, differences]) => differenceFinding(rule, { ...input, differences }));
}
function differenceFinding(rule, input) {
    const { migration, step, differences, consequence } = input;
    const direction = (step === 'again' ? migration.up : migration.down) ?? migration.up;
    const mends = differences.map((difference) => difference.mend).filter((mend) => mend !== undefined);
    const lines = differences.flatMap((difference) => difference.lines);
    const followed = consequence && rule.severity === 'error'
        ? [`And so the second up fails: ${firstLine(consequence.message)}`]
        : [];
    return {
        rule: rule.id,
        severity: severityOf(rule),
        title: `${stepWords[step]} of ${(0,_core_migration_label_js__WEBPACK_IMPORTED_MODULE_2__/* .migrationLabel */ .R)(migration)}: ${describeDifferences(differences)}`,
        detail: [...lines, ...followed].join('\n'),
        fix: mends.length > 0 && step !== 'again' ? `add to the down: ${mends.join(' ')}` : rule.mend,
        location: direction?.location ?? { file: migration.file },
        migration: migration.id,
        subject: differences.map((d) => `${d.change} ${d.kind} ${d.name}`).join('\n'),
    };
}
/** `table public.notes is left over, index public.orders_note_idx is missing and 3 more`. */
function describeDifferences(differences) {
    const words = { missing: 'is missing', extra: 'is left over', changed: 'differs' };
    const shown = differences.slice(0, 3).map((d) => `${d.kind} ${d.name} ${words[d.change]}`);
    const rest = differences.length - shown.length;
    return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
function severityOf(rule) {
    return rule.severity === 'off' ? 'notice' : rule.severity;
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? '';
}
//# sourceMappingURL=findings.js.map

/***/ }),

/***/ 28991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ smokeRules)
/* harmony export */ });
/** What the smoke-run can find. Ids are stable. */
const smokeRules = {
    upFailed: {
        id: 'up-failed',
        title: 'A migration does not go up',
        severity: 'error',
        why: 'The upgrade stops here in production too, and every later migration waits behind it.',
        mend: 'Mend the statement that the server refused. If it presupposes a role, an extension or a table that is made outside the migrations, create it in a `before:` file.',
    },
    downFailed: {
        id: 'down-failed',
        title: 'A migration does not go down',
        severity: 'error',
        why: 'The way back is needed when a release has gone wrong. A down that was never run is no way back.',
        mend: 'Mend the statement that the server refused, or declare the migration irreversible with a reason.',
    },
    downNotRestored: {
        id: 'down-not-restored',
        title: 'The down does not restore the schema',
        severity: 'error',
        why: 'After up and down the schema differs from what it was. The next up fails or builds on something nobody wrote, and the old code meets a schema it does not know.',
        mend: 'Add the shown statements to the down.',
    },
    downLeftover: {
        id: 'down-leftover',
        title: 'The down leaves something behind that PostgreSQL keeps',
        severity: 'warning',
        why: 'PostgreSQL cannot remove an enum value, and custom leaves extensions in place. The old code must be able to live with what is left.',
        mend: 'Nothing to mend in most cases: make sure that the previous release ignores it.',
    },
    downCosmetic: {
        id: 'down-cosmetic',
        title: 'The down restores the schema but for order or text',
        severity: 'notice',
        why: 'Column order, white space or a folded point in time differ. Nothing breaks, and a dump compared by text will show it.',
        mend: 'Nothing to mend, unless dumps are compared by text.',
    },
    againFailed: {
        id: 'again-failed',
        title: 'A migration goes up only once',
        severity: 'error',
        why: 'After its own down the same up fails: after a rollback the release cannot be tried again.',
        mend: 'Let the down undo everything the up does, outside the compared schema too (roles, data, settings).',
    },
    againDiffers: {
        id: 'again-differs',
        title: 'The second up gives another schema than the first',
        severity: 'error',
        why: 'After a rollback and a new try production has a schema that no test has seen.',
        mend: 'Make the up independent of what was there before: no `IF NOT EXISTS` over leftovers, no generated names.',
    },
    fullDownFailed: {
        id: 'full-down-failed',
        title: 'The downs do not run in reverse on one database',
        severity: 'error',
        why: 'Each pair works alone, and a rollback over several releases still stops half-way.',
        mend: 'Mend the statement that the server refused: a later migration changed what it expects.',
    },
    fullDownNotRestored: {
        id: 'full-down-not-restored',
        title: 'After all downs the schema is not what it was at the start',
        severity: 'error',
        why: 'Something stays that no single pair shows.',
        mend: 'Add the shown statements to the down of the migration that made the object.',
    },
    seedFailed: {
        id: 'seed-failed',
        title: 'A seed does not run',
        severity: 'error',
        why: 'A new environment cannot be filled.',
        mend: 'Mend the statement that the server refused.',
    },
    seedNotIdempotent: {
        id: 'seed-not-idempotent',
        title: 'A second run of the seeds changes rows',
        severity: 'error',
        why: 'Seeds run at every release: each run would add or change rows again.',
        mend: 'Use `INSERT ... ON CONFLICT (key) DO NOTHING`, or `DO UPDATE` with the same values.',
    },
    unforeseenRewrite: {
        id: 'unforeseen-rewrite',
        title: 'Running it wrote a table anew, and its text does not show it',
        severity: 'error',
        why: 'The server wrote every row of a table that was there before, and nobody reads or writes it meanwhile. No rule could know it from the text: a DO block, a function, an event trigger or code did it.',
        bad: "DO $$ BEGIN EXECUTE format('ALTER TABLE %I ALTER total TYPE numeric(20,4)', 'orders'); END $$;",
        good: 'ALTER TABLE orders ADD COLUMN total_new numeric(20,4); -- then fill it in batches, and swap',
        mend: 'Find what did it by the statement that is shown, and change the table in steps that do not write it anew.',
    },
    unforeseenScan: {
        id: 'unforeseen-scan',
        title: 'Running it read a whole table under a lock, and its text does not show it',
        severity: 'error',
        why: 'The server read every row of a table while it held a lock on it that others wait for. No rule could know it from the text: a DO block, a function, an event trigger or code did it.',
        mend: 'Find what did it by the statement that is shown, and do the work in a migration of its own that takes no such lock.',
    },
    unforeseenLock: {
        id: 'unforeseen-lock',
        title: 'Running it locked a table, and its text does not show it',
        severity: 'warning',
        why: 'Others wait for this lock until the transaction commits, and behind the one who waits for it all the others. No rule could know it from the text: a DO block, a function, an event trigger or code took it.',
        mend: "Set a limit for the wait before it: SET LOCAL lock_timeout = '2s'; and keep the transaction behind it short.",
    },
    failsOnRows: {
        id: 'fails-on-rows',
        title: 'A migration goes on empty tables only',
        severity: 'error',
        why: 'The smoke-run fills the tables that a migration touches. This one fails over any row, whatever it holds: it stops in production, too, unless the table is empty there.',
        bad: 'ALTER TABLE orders ADD COLUMN note text NOT NULL;',
        good: "ALTER TABLE orders ADD COLUMN note text NOT NULL DEFAULT '';",
        mend: 'Let the statement say what becomes of the rows that are there: a default, or three steps (add, fill, constrain).',
    },
    mayFailOnRows: {
        id: 'may-fail-on-rows',
        title: 'A migration fails over rows that the schema allows',
        severity: 'warning',
        why: 'Generated rows hold what the schema allows: nulls, duplicates, long texts, keys that nothing has. Whether yours do, only the database in use can say. When they do, the migration stops there and the release with it.',
        bad: 'ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email);',
        good: '-- first: select email, count(*) from users where email is not null group by email having count(*) > 1;\nALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email);',
        mend: 'Run the query that counts such rows in production. Mend them in a migration before this one; or add the constraint NOT VALID and validate it later. When there can be none, say so with `rules: {may-fail-on-rows: notice}` or a suppression with the reason.',
    },
    downLosesData: {
        id: 'down-loses-data',
        title: 'The down brings the schema back and not the data',
        severity: 'warning',
        why: 'The schema is as it was, and the values are not. After a rollback the old code finds empty columns and tables, and only a backup has what was in them.',
        mend: 'Keep the data until no rollback is wanted any more: rename what is to be dropped, or copy it aside in the up and back in the down. Or declare the migration irreversible with a reason, so that nobody counts on its down.',
    },
    defaultSkipsOldRows: {
        id: 'default-skips-old-rows',
        title: 'A new default does not reach the rows that are there',
        severity: 'notice',
        why: 'SET DEFAULT is for rows to come. Old rows keep NULL, and code that counts on the default meets them.',
        bad: "ALTER TABLE orders ALTER COLUMN state SET DEFAULT 'open';",
        good: "ALTER TABLE orders ALTER COLUMN state SET DEFAULT 'open';\nUPDATE orders SET state = 'open' WHERE state IS NULL;",
        mend: 'Fill old rows in batches, in a migration of its own, where the code needs the value.',
    },
    tableUnfilled: {
        id: 'table-unfilled',
        title: 'A table could not be filled with rows',
        severity: 'notice',
        why: 'What the migration does to its rows was not seen: the table was empty when the migration ran.',
        mend: 'Give it rows of your own: name a SQL file with INSERTs in `fixtures:`. Or turn rows off for it with `rows-per-table: {name: 0}`.',
    },
    fixtureFailed: {
        id: 'fixture-failed',
        title: 'A fixture does not run on the base schema',
        severity: 'error',
        why: 'The migrations were not run over the rows that you chose for it.',
        mend: 'Bring the file in line with the schema before the new migrations.',
    },
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 15644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ runSeeds)
});

// EXTERNAL MODULE: ./build/src/migrations/script/run-script.js + 9 modules
var run_script = __webpack_require__(2412);
;// CONCATENATED MODULE: ./build/src/postgres/contents.js
/** Row count and an order-free digest of every user table, by qualified name. Reads every row: for scratch databases. */
async function tableContents(session) {
    const tables = await session.query(`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition
      and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)'
    order by 1`);
    const contents = new Map();
    for (const { name } of tables) {
        const [row] = await session.query(`select count(*) as rows, coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)::text as digest from ${name} t`);
        contents.set(name, { rows: Number(row?.rows ?? 0), digest: row?.digest ?? '' });
    }
    return contents;
}
//# sourceMappingURL=contents.js.map
// EXTERNAL MODULE: ./build/src/gates/smoke/rules.js
var rules = __webpack_require__(28991);
;// CONCATENATED MODULE: ./build/src/gates/smoke/seeds.js



/** Runs all seeds in order, twice: the second run must change no row. */
async function runSeeds(input) {
    const first = await runAll(input, 'first');
    if (first.length > 0)
        return first;
    const before = await tableContents(input.target.session);
    const second = await runAll(input, 'second');
    if (second.length > 0)
        return second;
    const after = await tableContents(input.target.session);
    const changed = [...after].filter(([table, contents]) => before.get(table)?.digest !== contents.digest);
    return changed.map(([table, contents]) => ({
        rule: rules/* smokeRules */.b.seedNotIdempotent.id,
        severity: 'error',
        title: `the second run of the seeds changed ${table}: ${before.get(table)?.rows ?? 0} rows before, ${contents.rows} after`,
        detail: rules/* smokeRules */.b.seedNotIdempotent.why,
        fix: rules/* smokeRules */.b.seedNotIdempotent.mend,
        location: { file: seedFor(input.seeds, table).file, line: 1 },
        subject: `seed ${table}`,
    }));
}
/** The seed that names the table, as the most likely place. */
function seedFor(seeds, table) {
    const name = table.split('.').at(-1)?.replaceAll('"', '') ?? table;
    return seeds.find((seed) => seed.sql.includes(name)) ?? seeds[0];
}
async function runAll(input, run) {
    for (const { file, sql } of input.seeds) {
        const script = { file, text: sql, line: 1, mode: 'wrapped' };
        const outcome = await (0,run_script.runScript)(script, input.target, input);
        if (outcome.ok)
            continue;
        const { failure } = outcome;
        const line = failure.statement?.line ?? 1;
        return [
            {
                rule: rules/* smokeRules */.b.seedFailed.id,
                severity: 'error',
                title: `the ${run} run of seed ${file} failed: ${failure.message.split('\n', 1)[0]}`,
                detail: [failure.detail, failure.hint, failure.statement?.text].filter(Boolean).join('\n'),
                fix: run === 'second' ? rules/* smokeRules */.b.seedNotIdempotent.mend : rules/* smokeRules */.b.seedFailed.mend,
                location: { file, line },
                subject: `seed ${file} ${failure.code ?? failure.kind}`,
            },
        ];
    }
    return [];
}
//# sourceMappingURL=seeds.js.map

/***/ })

};
