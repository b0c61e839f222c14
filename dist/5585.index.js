export const id = 5585;
export const ids = [5585,3244,1933,7966];
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

/***/ 71933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installOwnSchema: () => (/* binding */ installOwnSchema)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/postgres/session.js
var postgres_session = __webpack_require__(38933);
;// CONCATENATED MODULE: ./build/src/migrations/own-schema/library-client.js
/**
 * A session as the client that node-pg-migrate asks for, so that it works on the connection that stands, TLS and all.
 * `query` is the one call that it makes. Its own transaction is left out: ours is open around it. What the server
 * refuses is also told to `refused`, because the library makes other errors of it.
 */
function libraryClient(session, refused) {
    const client = {
        async query(sql) {
            if (sql === 'BEGIN' || sql === 'COMMIT' || sql === 'ROLLBACK')
                return { rows: [] };
            try {
                const results = await session.queryAll(sql);
                return { rows: results.at(-1) ?? [] };
            }
            catch (error) {
                refused(error);
                throw error;
            }
        },
    };
    return client;
}
//# sourceMappingURL=library-client.js.map
// EXTERNAL MODULE: ./build/src/postgres/readable-table.js
var readable_table = __webpack_require__(89724);
;// CONCATENATED MODULE: ./build/src/migrations/own-schema/read-installed.js

/** Reads the ledger `lockkeeper.migrations`. Throws `UserError` with the GRANT when the role may not read it. */
async function readInstalled(session) {
    const [row] = await session.query(`
    select pg_catalog.quote_ident(pg_catalog.current_database()) as database,
      pg_catalog.quote_ident(current_user) as role,
      exists (select from pg_catalog.pg_namespace where nspname = 'lockkeeper') as schema,
      (select pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(c.relowner))
        from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'lockkeeper' and c.relname = 'migrations') as owner`);
    const table = await (0,readable_table/* findTable */.U)(session, 'lockkeeper.migrations', {
        what: 'the ledger',
        why: 'it says which of Lockkeeper’s own tables this database has',
    });
    const applied = table
        ? await session.query(`select name from ${table.quoted} order by id`)
        : [];
    return {
        database: row?.database ?? '',
        role: row?.role ?? '',
        schema: row?.schema === 't',
        owner: row?.owner ?? undefined,
        applied: applied.map(({ name }) => name),
    };
}
//# sourceMappingURL=read-installed.js.map
;// CONCATENATED MODULE: ./build/src/migrations/own-schema/texts.js
/** Made by `npm run generate` from migrations/: edit those. The file’s name and its text, in their order. */
const ownMigrations = [
    [
        '1795252351000_create-runs.sql',
        `-- Up Migration

-- The schema may be there: people make it for the table lockkeeper.environment, in which a database says what it is.
do $$
begin
  if to_regnamespace('lockkeeper') is null then
    create schema lockkeeper;
  end if;
  if exists (
    select from pg_namespace
    where nspname = 'lockkeeper' and pg_has_role(nspowner, 'member') and obj_description(oid, 'pg_namespace') is null
  ) then
    comment on schema lockkeeper is 'What Lockkeeper did to this database and to the services in front of it.';
  end if;
end
$$;

create table lockkeeper.runs (
  id bigint generated always as identity primary key,
  run_key text not null,
  repository text,
  environment text,
  actor text,
  run_url text,
  commit_sha text,
  base_sha text,
  from_migration text,
  to_migration text,
  tool_version text not null,
  verdict text,
  started_at timestamptz not null default now(),
  duration_ms bigint,
  constraint runs_run_key_key unique (run_key),
  constraint runs_run_key_check check (run_key <> ''),
  constraint runs_run_url_check check (run_url ~ '^https?://'),
  constraint runs_commit_sha_check check (commit_sha ~ '^[0-9a-f]{7,64}$'),
  constraint runs_base_sha_check check (base_sha ~ '^[0-9a-f]{7,64}$'),
  constraint runs_verdict_check check (verdict in ('passed', 'failed', 'broken')),
  constraint runs_duration_ms_check check (duration_ms >= 0),
  constraint runs_finished_check check ((verdict is null) = (duration_ms is null))
);

comment on table lockkeeper.runs is 'One row for each time Lockkeeper ran with a history database.';
comment on column lockkeeper.runs.run_key is
  'Names the run for its writer, so that a retried write adds nothing: repository, run and attempt, or a random id.';
comment on column lockkeeper.runs.repository is 'OWNER/NAME; null where the run was not on a runner of GitHub.';
comment on column lockkeeper.runs.environment is 'Where the run acted: production, staging, a preview.';
comment on column lockkeeper.runs.actor is 'Who started it.';
comment on column lockkeeper.runs.from_migration is 'Newest migration applied before the run; null for an empty database.';
comment on column lockkeeper.runs.to_migration is 'Newest migration applied after the run.';
comment on column lockkeeper.runs.verdict is 'Null until the run ends: a run that was killed keeps null.';
comment on column lockkeeper.runs.duration_ms is 'Wall time in milliseconds, set together with the verdict.';

create index runs_started_at_idx on lockkeeper.runs (started_at desc);

-- Down Migration

drop table lockkeeper.runs;

-- It stays where it holds anything else, or was made by somebody else.
do $$
begin
  drop schema lockkeeper;
exception
  when dependent_objects_still_exist or insufficient_privilege then null;
end
$$;
`,
    ],
    [
        '1795253164000_create-stages.sql',
        `-- Up Migration

create table lockkeeper.stages (
  id bigint generated always as identity primary key,
  run_id bigint not null,
  position smallint not null,
  entry uuid,
  part smallint,
  kind text not null,
  project text not null default '.',
  status text not null,
  summary text,
  details jsonb not null default '{}',
  started_at timestamptz not null default now(),
  duration_ms bigint,
  constraint stages_run_id_fkey foreign key (run_id) references lockkeeper.runs (id) on delete cascade,
  constraint stages_run_id_position_key unique (run_id, position),
  constraint stages_entry_part_key unique (entry, part),
  constraint stages_position_check check (position >= 1),
  constraint stages_part_check check (part >= 1),
  constraint stages_kind_check check (kind in (
    'lint', 'smoke', 'plan', 'backup', 'migrate', 'verify', 'rls', 'seed', 'policy', 'drift', 'job', 'deploy',
    'health', 'bake', 'http-smoke', 'rollback', 'restore-drill', 'notify'
  )),
  constraint stages_status_check check (status in ('running', 'passed', 'failed', 'skipped', 'broken')),
  constraint stages_details_check check (jsonb_typeof(details) = 'object'),
  constraint stages_duration_ms_check check (duration_ms >= 0),
  constraint stages_finished_check check ((status = 'running') = (duration_ms is null))
);

comment on table lockkeeper.stages is 'One row for each gate or act of a run, in the order in which they were started.';
comment on column lockkeeper.stages.position is 'From 1; unique in its run, which also serves the foreign key as an index.';
comment on column lockkeeper.stages.entry is
  'Random; the same for all stages that one action writes, so that a retried write adds nothing.';
comment on column lockkeeper.stages.part is 'From 1: which of them it is.';
comment on column lockkeeper.stages.project is
  'What was judged: the project of lockkeeper.yml, the service of a deployment, or a dot where there is only one.';
comment on column lockkeeper.stages.summary is 'One line for a person.';
comment on column lockkeeper.stages.details is 'What only this kind of stage has: applied migrations, backup size, deployment id.';
comment on column lockkeeper.stages.duration_ms is 'Wall time in milliseconds; null while the stage runs.';

-- Down Migration

drop table lockkeeper.stages;
`,
    ],
    [
        '1795254108000_create-findings.sql',
        `-- Up Migration

create table lockkeeper.findings (
  id bigint generated always as identity primary key,
  stage_id bigint not null,
  fingerprint text not null,
  rule text not null,
  severity text not null,
  title text not null,
  detail text,
  fix text,
  file text,
  line integer,
  migration text,
  subject text not null,
  muted_by text,
  muted_reason text,
  constraint findings_stage_id_fkey foreign key (stage_id) references lockkeeper.stages (id) on delete cascade,
  constraint findings_fingerprint_check check (fingerprint ~ '^[0-9a-f]{16}$'),
  constraint findings_severity_check check (severity in ('error', 'warning', 'notice')),
  constraint findings_line_check check (line is null or (line >= 1 and file is not null)),
  constraint findings_muted_by_check check (muted_by in ('suppression', 'baseline')),
  constraint findings_muted_reason_check check (muted_reason is null or muted_by is not null)
);

comment on table lockkeeper.findings is 'What a stage found wrong, muted findings included.';
comment on column lockkeeper.findings.fingerprint is 'The same for the same finding in another run, also when lines have moved.';
comment on column lockkeeper.findings.migration is 'Id of the migration that the finding is about.';
comment on column lockkeeper.findings.muted_by is 'What took the finding out of the verdict; null when it counts.';

create index findings_stage_id_idx on lockkeeper.findings (stage_id);
create index findings_fingerprint_idx on lockkeeper.findings (fingerprint);

-- Down Migration

drop table lockkeeper.findings;
`,
    ],
    [
        '1795339800000_create-applied.sql',
        `-- Up Migration

create table lockkeeper.applied (
  dir text not null,
  id text not null,
  checksum text not null,
  applied_at timestamptz not null default now(),
  constraint applied_pkey primary key (dir, id)
);

comment on table lockkeeper.applied is
  'Ledger of the migrations whose own runner nobody knows: one row for each that is applied to this database.';
comment on column lockkeeper.applied.dir is 'Folder of the migrations, from the root of their repository.';
comment on column lockkeeper.applied.id is 'Id of the migration in its folder.';
comment on column lockkeeper.applied.checksum is 'SHA-256 of the file as it was when it was applied.';

-- Down Migration

drop table lockkeeper.applied;
`,
    ],
    [
        '1795339860000_create-unfinished.sql',
        `-- Up Migration

create table lockkeeper.unfinished (
  dir text not null,
  id text not null,
  direction text not null,
  checksum text not null,
  statement integer,
  of integer,
  text text,
  started_at timestamptz not null default now(),
  constraint unfinished_pkey primary key (dir, id),
  constraint unfinished_direction_check check (direction in ('up', 'down')),
  constraint unfinished_statement_check check (statement between 1 and of),
  constraint unfinished_of_check check ((statement is null) = (of is null))
);

comment on table lockkeeper.unfinished is
  'Migrations that were begun outside of a transaction and have not come to their end: one that was killed stays here.';
comment on column lockkeeper.unfinished.dir is 'Folder of the migrations, from the root of their repository.';
comment on column lockkeeper.unfinished.id is 'Id of the migration in its folder.';
comment on column lockkeeper.unfinished.checksum is 'SHA-256 of the file that was begun.';
comment on column lockkeeper.unfinished.statement is
  'Number of the statement that was about to run, from 1; null where the statements are not known one by one.';
comment on column lockkeeper.unfinished.of is 'How many statements the file has; null together with statement.';
comment on column lockkeeper.unfinished.text is 'That statement, shortened and without its values.';

-- Down Migration

drop table lockkeeper.unfinished;
`,
    ],
];
//# sourceMappingURL=texts.js.map
;// CONCATENATED MODULE: ./build/src/migrations/own-schema/install.js








/** Milliseconds that a statement waits for another session: two installs take far less. */
const lockTimeoutMs = 5_000;
const statementTimeoutMs = 30_000;
const tries = 4;
/** `lock_not_available`, `deadlock_detected`: worth another try. */
const passing = new Set(['55P03', '40P01']);
/**
 * Makes the schema `lockkeeper`, or brings it to what this version writes to: runs the migrations of our own that its
 * ledger `lockkeeper.migrations` does not have, by node-pg-migrate, all in one transaction. Changes nothing where
 * nothing is missing, and then needs no right but reading that ledger. Two at once wait for each other. The session
 * must be idle. Throws `UserError` with the GRANT when the role may not.
 */
async function installOwnSchema({ session }) {
    const installed = await readInstalled(session);
    if (isComplete(installed))
        return;
    for (let attempt = 1;; attempt++) {
        try {
            return await install(session);
        }
        catch (error) {
            if (error instanceof postgres_session/* ServerError */.g && passing.has(error.code) && attempt < tries)
                continue;
            throw explain(error, installed);
        }
    }
}
function isComplete({ applied }) {
    return ownMigrations.every(([name]) => applied.includes(name.replace(/\.sql$/, '')));
}
/** Settings and lock are those of the transaction, so that it also works through a pooler. */
async function install(session) {
    try {
        await session.execute(`
      begin isolation level read committed;
      set local lock_timeout = ${lockTimeoutMs};
      set local statement_timeout = ${statementTimeoutMs};
      set local search_path = pg_catalog, pg_temp;
      set local client_min_messages = error;
      select pg_advisory_xact_lock(hashtext('lockkeeper'), hashtext('install'))`);
        const now = await readInstalled(session);
        if (!isComplete(now))
            await runMigrations(session, now);
        await session.execute('commit');
    }
    finally {
        if (session.alive && session.inTransaction)
            await session.execute('rollback').catch(() => undefined);
    }
}
/** node-pg-migrate reads files, and a bundle carries texts: they are written where nobody else looks. */
async function runMigrations(session, { schema }) {
    const { runner } = await Promise.all(/* import() */[__webpack_require__.e(1410), __webpack_require__.e(7820)]).then(__webpack_require__.bind(__webpack_require__, 61410));
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'lockkeeper-migrations-'));
    let refused;
    try {
        for (const [name, text] of ownMigrations)
            await (0,promises_.writeFile)((0,external_node_path_.join)(dir, name), text);
        await runner({
            dbClient: libraryClient(session, (error) => {
                refused ??= error;
            }),
            dir,
            direction: 'up',
            migrationsSchema: 'lockkeeper',
            migrationsTable: 'migrations',
            createMigrationsSchema: !schema,
            singleTransaction: true,
            noLock: true,
            logger: silent,
        });
    }
    catch (error) {
        throw refused ?? error;
    }
    finally {
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
}
/** What it has to say comes back as an error. */
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
function explain(error, installed) {
    if (!(error instanceof postgres_session/* ServerError */.g || error instanceof postgres_session/* ConnectionLost */.p))
        return error;
    const { database, role } = installed;
    const denied = error instanceof postgres_session/* ServerError */.g && error.code === '42501';
    return new errors/* UserError */.yo({
        what: denied
            ? `the role ${role} may not make the tables of the schema lockkeeper in ${database}: ${error.message}`
            : `the tables of the schema lockkeeper could not be made in ${database}: ${error.message}`,
        where: 'database-url',
        why: 'Lockkeeper keeps there what it must remember from one run to the next; nothing was changed',
        fix: denied ? missingRight(installed) : otherFix(error),
    }, { cause: error });
}
function otherFix(error) {
    if (!(error instanceof postgres_session/* ServerError */.g && passing.has(error.code)))
        return 'mend what the server says, and run it again';
    return 'see who holds the lock: SELECT pid, state, query FROM pg_stat_activity WHERE datname = current_database();';
}
function missingRight({ database, role, schema, owner }) {
    if (owner !== undefined)
        return `as a superuser: GRANT ${owner} TO ${role}; or use the address of ${owner}`;
    if (schema)
        return `as the owner of the schema: GRANT USAGE, CREATE ON SCHEMA lockkeeper TO ${role};`;
    return `as the owner of the database: GRANT CREATE ON DATABASE ${database} TO ${role};`;
}
//# sourceMappingURL=install.js.map

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

/***/ 5585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyOutlet: () => (/* binding */ historyOutlet),
  startInHistory: () => (/* binding */ startInHistory)
});

// EXTERNAL MODULE: ./build/src/publish/outlet.js
var outlet = __webpack_require__(63244);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/migrations/own-schema/install.js + 3 modules
var install = __webpack_require__(71933);
// EXTERNAL MODULE: ./build/src/postgres/connect.js + 1 modules
var connect = __webpack_require__(57777);
// EXTERNAL MODULE: ./build/src/postgres/connection-problem.js
var connection_problem = __webpack_require__(36291);
// EXTERNAL MODULE: ./build/src/postgres/database-url.js
var database_url = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/src/postgres/session.js
var postgres_session = __webpack_require__(38933);
// EXTERNAL MODULE: ./build/src/publish/history/name-input.js
var name_input = __webpack_require__(23618);
;// CONCATENATED MODULE: ./build/src/publish/history/open.js







const tries = 3;
/** `lock_not_available`, `deadlock_detected`, `serialization_failure`: worth another try. */
const passing = new Set(['55P03', '40P01', '40001']);
/**
 * Opens the history's database, makes its tables where they are missing, and runs `body` in one transaction. A
 * connection that is lost and a lock that is held for too long are tried again, also when nobody knows whether the
 * transaction counted: `body` must write the same twice. Ends when `signal` is aborted. Throws `UserError` for an address that does not answer and
 * for missing rights.
 */
async function inHistory({ url, input }, signal, body) {
    const address = (0,database_url/* normaliseUrl */.CZ)(url, input);
    for (let attempt = 1;; attempt++) {
        const session = await (0,connect/* connect */.N)(address, { applicationName: 'lockkeeper history', timeoutMs: 5_000 }).catch((error) => {
            throw (0,connection_problem/* explainConnection */.c)(error, address, input);
        });
        const stop = () => void session.close();
        signal.addEventListener('abort', stop, { once: true });
        try {
            signal.throwIfAborted();
            await (0,install.installOwnSchema)({ url: address, session });
            return await inTransaction(session, () => body(session));
        }
        catch (error) {
            if (signal.aborted || !isPassing(error) || attempt === tries)
                throw await explain(error, session, input);
        }
        finally {
            signal.removeEventListener('abort', stop);
            await session.close();
        }
    }
}
async function inTransaction(session, body) {
    try {
        await session.execute(`
      begin isolation level read committed;
      set local lock_timeout = '5s';
      set local statement_timeout = '20s';
      set local search_path = pg_catalog, pg_temp`);
        await body();
        await session.execute('commit');
    }
    finally {
        if (session.alive && session.inTransaction)
            await session.execute('rollback').catch(() => undefined);
    }
}
/** With the GRANT for what the role may not write, and with the name of the input that it came from. */
async function explain(error, session, input) {
    if (!(error instanceof postgres_session/* ServerError */.g && error.code === '42501'))
        return (0,name_input/* nameInput */.K)(error, input);
    const [row] = await session.query('select quote_ident(current_user) as role');
    return new errors/* UserError */.yo({
        what: `the role ${row?.role} may not write into the schema lockkeeper: ${error.message}`,
        where: input,
        fix: `as the owner of the tables: ${grantsFor(row?.role ?? '')}`,
    }, { cause: error });
}
function grantsFor(role) {
    const tables = ['runs', 'stages', 'findings'].map((name) => `lockkeeper.${name}`).join(', ');
    return `GRANT SELECT, INSERT, UPDATE, DELETE ON ${tables} TO ${role};`;
}
function isPassing(error) {
    return error instanceof postgres_session/* ConnectionLost */.p || (error instanceof postgres_session/* ServerError */.g && passing.has(error.code));
}
//# sourceMappingURL=open.js.map
// EXTERNAL MODULE: ./build/src/core/finding.js
var core_finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(60416);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/sql/hide-row-values.js
var hide_row_values = __webpack_require__(36036);
;// CONCATENATED MODULE: ./build/src/publish/history/details.js
/** What of a result is kept besides its findings: names, ids and how it ended; never statements or what rows hold. */
function detailsOf(check) {
    const { facts, shard, migrations, plan, migrate, backup, deployments, rollback } = check;
    return {
        ...(facts.length > 0 && { facts: facts.map(({ label, value }) => ({ label, value })) }),
        ...(shard && { shard: { index: shard.index, count: shard.count } }),
        ...(migrations.length > 0 && { migrations: migrations.map(({ id, status }) => ({ id, status })) }),
        ...(plan && {
            plan: { hash: plan.hash, database: plan.database, pending: plan.pending.map(({ id }) => id) },
        }),
        ...(migrate && {
            migrate: {
                direction: migrate.direction,
                ...given({ database: migrate.database, from: migrate.from, to: migrate.to }),
                steps: migrate.steps.map(({ id, status, durationMs }) => ({
                    id,
                    status,
                    ...(durationMs === undefined ? {} : { durationMs: Math.round(durationMs) }),
                })),
            },
        }),
        ...(backup && { backup: backupOf(backup) }),
        ...(deployments && {
            deployments: deployments.map(({ platform, service, id, outcome, commit, link }) => ({
                ...{ platform, service: service.name, id, outcome },
                ...given({ commit, link }),
            })),
        }),
        ...(rollback && {
            rollback: {
                ...{ result: rollback.result, service: rollback.service, from: rollback.from.id },
                ...given({ to: rollback.to?.id }),
            },
        }),
    };
}
function backupOf(backup) {
    const { kind, name } = backup;
    return backup.kind === 'app' ? { kind, name } : { kind, name, bytes: backup.bytes };
}
/** Without the keys that have no value. */
function given(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
//# sourceMappingURL=details.js.map
;// CONCATENATED MODULE: ./build/src/publish/history/rows.js





/** Findings of one stage that are kept. Beyond them only their number is. */
const mostFindings = 500;
/** Characters of one text. */
const longest = 10_000;
/** A stage as it is written down before it runs. */
function startedStage(kind, startedAt) {
    return { kind, project: '.', status: 'running', startedAt, details: {}, findings: [] };
}
/**
 * The stages of a report in its order. A report tells when it began and how long each check took: each begins where
 * the one before ended. A check whose findings reach the threshold has failed, whatever it calls itself.
 */
function stagesOf({ checks, failOn, startedAt }) {
    let at = Date.parse(startedAt);
    return checks.map((check) => {
        const begins = at;
        at += Math.round(check.durationMs);
        return (0,redact/* redactData */.Ed)(stageOf(check, failOn, new Date(begins).toISOString()), kept);
    });
}
function stageOf(check, failOn, startedAt) {
    const all = [
        ...check.findings.map((finding) => findingOf(finding)),
        ...check.muted.map(({ finding, by, reason }) => ({
            ...findingOf(finding),
            muted: { by, ...(reason !== undefined && { reason: reason }) },
        })),
    ];
    const over = all.length - mostFindings;
    const failed = check.status !== 'broken' && check.findings.some(({ severity }) => (0,verdict/* fails */.c6)(severity, failOn));
    return {
        kind: check.gate,
        project: check.project,
        status: failed ? 'failed' : check.status,
        summary: check.summary,
        startedAt,
        durationMs: Math.round(check.durationMs),
        details: { ...detailsOf(check), ...(over > 0 && { findingsLeftOut: over }) },
        findings: all.slice(0, mostFindings),
    };
}
function findingOf(finding) {
    const { rule, severity, title, detail, fix, location, migration, subject } = finding;
    return {
        fingerprint: (0,core_finding/* fingerprint */.Rj)(finding),
        rule,
        severity,
        title,
        ...(detail !== undefined && { detail }),
        ...(fix !== undefined && { fix }),
        ...(location && { file: location.file }),
        ...(location?.line !== undefined && { line: location.line }),
        ...(migration !== undefined && { migration }),
        subject,
    };
}
/** A text as it is kept. PostgreSQL stores no NUL and no half of a surrogate pair. */
function kept(text) {
    return Buffer.from((0,hide_row_values/* hideRowValues */.B)(text).slice(0, longest).replaceAll('\0', '')).toString();
}
/** Newest migrations before and after, of a report that moved a database. */
function movedBy({ checks }) {
    const moved = checks.flatMap(({ migrate }) => (migrate ? [migrate] : []));
    const from = moved[0]?.from;
    const to = moved.at(-1)?.to;
    return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
//# sourceMappingURL=rows.js.map
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
;// CONCATENATED MODULE: ./build/src/publish/history/write.js


/** Writes stages down before they run. Must be called in a transaction; a second time it changes nothing. */
async function writeStart(session, entry, stages) {
    const run = await openRun(session, entry, { startedAt: stages[0]?.startedAt });
    await writeStages(session, { run, entry: entry.id, stages });
}
/**
 * Writes what a report says over what `writeStart` has written, and judges the run anew. Must be called in a
 * transaction; a second time it changes nothing.
 */
async function writeReport(session, entry, report) {
    if (report.checks.length === 0)
        return;
    const run = await openRun(session, entry, {
        startedAt: report.startedAt,
        commit: hashOf(report.commit),
        base: hashOf(report.base),
        ...movedBy(report),
    });
    const all = stagesOf(report);
    const stages = entry.onlyMissing ? await missing(session, { run, entry: entry.id, stages: all }) : all;
    await writeStages(session, { run, entry: entry.id, stages });
    await writeFindings(session, entry.id, stages);
    await judgeRun(session, run);
}
/** A branch is no hash. */
function hashOf(name) {
    return name !== undefined && /^[0-9a-f]{7,64}$/i.test(name) ? name.toLowerCase() : undefined;
}
/** The row of the run, made or found, and locked: who writes another stage of it waits. */
async function openRun(session, { origin }, facts) {
    const [row] = await session.query(`insert into lockkeeper.runs as r (run_key, repository, environment, actor, run_url, tool_version, started_at,
        commit_sha, base_sha, from_migration, to_migration)
      values ($1, $2, $3, $4, $5, $6, coalesce($7::timestamptz, now()), $8, $9, $10, $11)
      on conflict (run_key) do update set
        environment = coalesce(r.environment, excluded.environment),
        actor = coalesce(r.actor, excluded.actor),
        run_url = coalesce(r.run_url, excluded.run_url),
        started_at = least(r.started_at, excluded.started_at),
        commit_sha = coalesce(r.commit_sha, excluded.commit_sha),
        base_sha = coalesce(r.base_sha, excluded.base_sha),
        from_migration = case when r.to_migration is null then excluded.from_migration else r.from_migration end,
        to_migration = coalesce(excluded.to_migration, r.to_migration),
        verdict = null, duration_ms = null
      returning id`, [
        origin.key,
        origin.repository ?? null,
        origin.environment ?? null,
        origin.actor ?? null,
        origin.runUrl ?? null,
        version/* version */.r,
        facts.startedAt ?? null,
        facts.commit ?? null,
        facts.base ?? null,
        facts.from ?? null,
        facts.to ?? null,
    ]);
    return row?.id ?? '';
}
/** The stages that no other action has written into the run. */
async function missing(session, { run, entry, stages }) {
    const written = await session.query(`select kind || ' ' || project as name from lockkeeper.stages where run_id = $1 and entry is distinct from $2`, [run, entry]);
    const names = new Set(written.map(({ name }) => name));
    return stages.filter(({ kind, project }) => !names.has(`${kind} ${project}`));
}
/** New ones are put behind all that the run has; a part of the entry that was written before is written over. */
async function writeStages(session, { run, entry, stages }) {
    const rows = stages.map(({ findings: _, ...stage }, index) => ({ ...stage, part: index + 1 }));
    await session.query(`insert into lockkeeper.stages
        (run_id, position, entry, part, kind, project, status, summary, details, started_at, duration_ms)
      select $1, (select coalesce(max(position), 0) from lockkeeper.stages where run_id = $1) + s.part,
        $2, s.part, s.kind, s.project, s.status, s.summary, s.details, s."startedAt", s."durationMs"
      from jsonb_to_recordset($3) as s(part smallint, kind text, project text, status text, summary text,
        details jsonb, "startedAt" timestamptz, "durationMs" bigint)
      on conflict (entry, part) do update set kind = excluded.kind, project = excluded.project,
        status = excluded.status, summary = excluded.summary, details = excluded.details,
        started_at = excluded.started_at, duration_ms = excluded.duration_ms`, [run, entry, JSON.stringify(rows)]);
    await session.query('delete from lockkeeper.stages where entry = $1 and part > $2', [entry, rows.length]);
}
async function writeFindings(session, entry, stages) {
    await session.query('delete from lockkeeper.findings where stage_id in (select id from lockkeeper.stages where entry = $1)', [entry]);
    const rows = stages.flatMap(({ findings }, index) => findings.map(({ muted, ...finding }, number) => ({
        ...finding,
        number,
        part: index + 1,
        muted_by: muted?.by,
        muted_reason: muted?.reason,
    })));
    if (rows.length === 0)
        return;
    await session.query(`insert into lockkeeper.findings (stage_id, fingerprint, rule, severity, title, detail, fix, file, line, migration,
        subject, muted_by, muted_reason)
      select s.id, f.fingerprint, f.rule, f.severity, f.title, f.detail, f.fix, f.file, f.line, f.migration,
        f.subject, f.muted_by, f.muted_reason
      from jsonb_to_recordset($2) as f(part smallint, number integer, fingerprint text, rule text, severity text, title text,
        detail text, fix text, file text, line integer, migration text, subject text, muted_by text,
        muted_reason text)
      join lockkeeper.stages s on s.entry = $1 and s.part = f.part
      order by f.part, f.number`, [entry, JSON.stringify(rows)]);
}
/** The worst of its stages; none while one runs, and none for ever when one was killed. */
async function judgeRun(session, run) {
    await session.query(`update lockkeeper.runs r set verdict = s.verdict, duration_ms = s.duration
      from (
        select case when bool_or(status = 'broken') then 'broken' when bool_or(status = 'failed') then 'failed'
            else 'passed' end as verdict,
          greatest(0, extract(epoch from max(started_at + duration_ms * interval '1 millisecond') - min(started_at))
            * 1000)::bigint as duration
        from lockkeeper.stages where run_id = $1 having count(*) > 0 and not bool_or(status = 'running')
      ) s
      where r.id = $1`, [run]);
}
//# sourceMappingURL=write.js.map
;// CONCATENATED MODULE: ./build/src/publish/history/outlet.js




/** The history of runs in a database. */
function historyOutlet(entry) {
    return {
        name: 'history',
        async deliver(report, signal) {
            await inHistory(entry, signal, (session) => writeReport(session, entry, report));
            return [];
        },
    };
}
/** Milliseconds that a gate waits for the history before it begins. */
const startDeadlineMs = 15_000;
/**
 * Writes down that gates are about to run, so that a run that is killed is seen. Throws what `inHistory` throws, and
 * when it takes too long.
 */
async function startInHistory(entry, { gates, at, signal, }) {
    const stages = gates.map((gate) => startedStage(gate, at));
    const deadline = (0,outlet/* deadlineSignal */.R)(startDeadlineMs, signal);
    try {
        const written = inHistory(entry, deadline.signal, (session) => writeStart(session, entry, stages));
        await Promise.race([written, deadline.passed]);
    }
    finally {
        deadline.clear();
    }
}
//# sourceMappingURL=outlet.js.map

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

/***/ 36036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ hideRowValues)
/* harmony export */ });
/**
 * A text without the values that PostgreSQL quotes from rows: `Key (email)=(a@example.com) already exists`,
 * `Failing row contains (...)`, `invalid input syntax for type integer: "..."`. A key's values are known by their form in
 * any language of the server, then up to the last bracket of the line.
 */
function hideRowValues(text) {
    return text
        .replace(/\)=\(.{0,2000}?\)(?= (?:already exists|is not present|is still referenced|conflicts with|is duplicated)|\.?$)/gs, ')=(?)')
        .replace(/\)=\((?!\?\)).{0,2000}\)/g, ')=(?)')
        .replace(/\b(Failing row contains )\(.{0,5000}?\)(?=[.\n]|$)/gs, '$1(?)')
        .replace(/\b(invalid input (?:syntax|value) for [^:"\n]{1,100}: )"[^"]{0,2000}"/g, '$1"?"');
}
//# sourceMappingURL=hide-row-values.js.map

/***/ })

};
