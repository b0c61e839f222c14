export const id = 1541;
export const ids = [1541,1933];
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

/***/ 79157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Made by `npm run generate` from package.json: edit it there. */
const version = '0.1.0';
//# sourceMappingURL=version.js.map

/***/ }),

/***/ 99126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XM: () => (/* binding */ backupLabel),
/* harmony export */   aw: () => (/* binding */ backupName),
/* harmony export */   vS: () => (/* binding */ manifestName),
/* harmony export */   yc: () => (/* binding */ readBackupName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const endings = { dump: 'dump', manifest: 'json' };
/**
 * `shop-1a2b3c4d`: the database's name, every unusual character as `~` and its code, and a sum of `server`
 * (`host:5432/shop`), so that a database of the same name elsewhere is another one.
 */
function backupLabel(database, server) {
    const safe = [...Buffer.from(database)]
        .map((byte) => String.fromCharCode(byte))
        .map((character) => /[A-Za-z0-9_]/.test(character)
        ? character
        : `~${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
        .join('');
    return `${safe}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(server).digest('hex').slice(0, 8)}`;
}
/** `lockkeeper-shop-1a2b3c4d-20261122T074500123Z.dump.age`. */
function backupName({ label, at, part }, ending) {
    const stamp = new Date(at).toISOString().replace(/[-:.]/g, '');
    return `lockkeeper-${label}-${stamp}.${endings[part]}${ending}`;
}
const pattern = /^lockkeeper-([A-Za-z0-9_~]+-[0-9a-f]{8})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.(dump|json)(\.age|\.gpg)?$/;
/** Reads a name of ours; undefined for every other file, which nobody here ever touches. */
function readBackupName(name) {
    const match = pattern.exec(name);
    if (!match)
        return undefined;
    const [, label = '', year, month, day, hour, minute, second, milli, ending] = match;
    const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`);
    return Number.isNaN(at) ? undefined : { name, label, at, part: ending === 'dump' ? 'dump' : 'manifest' };
}
/** The manifest that belongs to a dump, by name. */
function manifestName(dump) {
    return dump.replace(/\.dump(?=(\.age|\.gpg)?$)/, '.json');
}
//# sourceMappingURL=name.js.map

/***/ }),

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

/***/ 31320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withHeadDatabase)
/* harmony export */ });
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44546);

/**
 * Brings these migrations up on a scratch server (or takes the result from the cache of base schemas) and hands the
 * database to `body`. Throws `BaseFailed` when one does not go up, `UserError` when nothing can be started.
 */
async function withHeadDatabase(input, services, body) {
    const starting = input.engine.start(input.history, input.world);
    starting.catch(() => undefined);
    let server;
    try {
        const run = upOnly(input, services, starting);
        server = await (0,_base_js__WEBPACK_IMPORTED_MODULE_0__/* .startServer */ .UD)(run);
        return await body({ server, url: server.url(await (0,_base_js__WEBPACK_IMPORTED_MODULE_0__/* .baseDatabase */ .FO)(run, server)) });
    }
    finally {
        await server?.stop();
        const runner = await starting.catch(() => undefined);
        await runner?.stop();
    }
}
/** A lane without stairs: all of it is base. */
function upOnly({ migrations, ...input }, services, runner) {
    const route = migrations.map((migration) => ({ migration, treatment: 'up' }));
    return {
        input: { ...input, scope: new Set(), fullDown: false, trace: false, seeds: [], lanes: 1 },
        services,
        plan: { route, baseLength: route.length, reachesHead: false },
        runner,
    };
}
//# sourceMappingURL=head.js.map

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

/***/ 26929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ holderOf)
/* harmony export */ });
/* harmony import */ var _sql_session_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39310);
/* harmony import */ var _sql_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40495);


/** `pieces` are the statements of each piece that is sent as it stands. */
function holderOf(mode, pieces) {
    const statements = pieces.flat();
    const steps = statements.map(_sql_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .transactionStep */ .NA);
    if (steps.every((step) => step === undefined))
        return held(mode, statements) ? 'runner' : 'none';
    const hidden = pieces.some((piece) => piece.length > 1 && piece.some(_sql_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .transactionStep */ .NA));
    return !hidden && isEnclosed(statements, steps) ? 'own' : 'none';
}
function held(mode, statements) {
    if (mode === 'plain')
        return statements.length === 0;
    const [only, second] = statements;
    return mode === 'wrapped' || only === undefined || second !== undefined || !needsOwnMessage(only);
}
/**
 * Whether a statement means something else when it shares its message: the server refuses it there, or it may
 * commit by itself.
 */
function needsOwnMessage(sql) {
    const first = (0,_sql_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .firstKeyword */ .A1)(sql);
    const mayCommit = first === 'CALL' || (first === 'DO' && /\b(?:commit|rollback)\b/i.test(sql));
    return mayCommit || (0,_sql_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .needsNoTransaction */ .JZ)(sql);
}
/** From BEGIN to COMMIT, with nothing but settings in front. */
function isEnclosed(statements, steps) {
    const start = statements.findIndex((sql) => !(0,_sql_session_state_js__WEBPACK_IMPORTED_MODULE_0__/* .setsSession */ .wv)(sql));
    const inner = steps.slice(start + 1, -1);
    return (steps[start] === 'begin' &&
        inner.every((step) => step === undefined) &&
        start < statements.length - 1 &&
        /^(?:COMMIT|END)$/.test((0,_sql_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .firstKeyword */ .A1)(statements.at(-1) ?? '')) &&
        steps.at(-1) === 'end');
}
//# sourceMappingURL=holder.js.map

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

/***/ }),

/***/ 72988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ redacted)
/* harmony export */ });
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46896);

const most = 300;
/** A statement of somebody else as it may be shown: its values and comments taken out, on one line, not too long. */
function redacted(statement) {
    const scan = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .scanner */ .z)(statement);
    let text = '';
    while ((0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .advance */ .n)(scan) !== 'end') {
        const token = statement.slice(scan.start, scan.end);
        const hidden = scan.kind === 'string' || scan.kind === 'dollar' || scan.kind === 'unterminated';
        if (scan.kind === 'space' || scan.kind === 'comment')
            text += ' ';
        else if (hidden || /^\d/.test(token))
            text += '?';
        else
            text += token;
    }
    const line = text
        .replace(/\?\.\?\w*/g, '?')
        .replace(/\s+/g, ' ')
        .trim();
    return line.length > most ? `${line.slice(0, most)}...` : line;
}
//# sourceMappingURL=redacted.js.map

/***/ }),

/***/ 39310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RE: () => (/* binding */ livesInSession),
/* harmony export */   wv: () => (/* binding */ setsSession),
/* harmony export */   xV: () => (/* binding */ resetsSession)
/* harmony export */ });
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40495);

/** Whether a statement only sets how the session works: it leaves nothing in the database, and may be sent again. */
function setsSession(sql) {
    const [first, second] = (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .leadingWords */ .kq)(sql, 2);
    if (first === 'SET')
        return second !== 'LOCAL' && second !== 'TRANSACTION' && second !== 'CONSTRAINTS';
    if (first === 'RESET' || first === 'LOAD')
        return true;
    return /^\s*select\s+(?:pg_catalog\s*\.\s*)?set_config\s*\([^()]*\)\s*$/i.test(sql);
}
/** Whether a statement makes something that only its session has: a temporary table, a prepared statement, a cursor. */
function livesInSession(sql) {
    const words = (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .leadingWords */ .kq)(sql, 5).join(' ');
    if (/^PREPARE\b/.test(words))
        return !/^PREPARE TRANSACTION\b/.test(words);
    return /^(?:DECLARE|CREATE (?:OR REPLACE )?(?:LOCAL |GLOBAL )?TEMP(?:ORARY)?)\b/.test(words);
}
/** Whether a statement takes back every setting of its session. */
function resetsSession(sql) {
    return /^(?:RESET|DISCARD) ALL$/.test((0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .leadingWords */ .kq)(sql, 2).join(' '));
}
//# sourceMappingURL=session-state.js.map

/***/ }),

/***/ 51927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  migrateGate: () => (/* binding */ migrateGate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/postgres/in-use.js + 1 modules
var in_use = __webpack_require__(73775);
// EXTERNAL MODULE: ./build/src/postgres/read-only.js
var read_only = __webpack_require__(13432);
// EXTERNAL MODULE: ./build/src/postgres/session.js
var postgres_session = __webpack_require__(38933);
// EXTERNAL MODULE: ./build/src/gates/verify/leftovers.js
var verify_leftovers = __webpack_require__(86582);
// EXTERNAL MODULE: ./build/src/gates/verify/verify.js + 4 modules
var verify = __webpack_require__(95211);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/postgres/connect.js + 1 modules
var connect = __webpack_require__(57777);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/sql/split.js
var split = __webpack_require__(39234);
// EXTERNAL MODULE: ./build/src/migrations/script/holder.js
var holder = __webpack_require__(26929);
;// CONCATENATED MODULE: ./build/src/migrations/transaction.js


/** How one direction of a migration runs under `Target.guard`, told without running it. */
function stepTransaction(migration, direction) {
    const step = direction === 'up' ? migration.up : migration.down;
    if (step?.transaction)
        return step.transaction;
    return step?.sql ? ofScript(step.sql) : 'unknown';
}
function ofScript({ mode, text, blocks, refused }) {
    if (refused)
        return 'one';
    if (blocks)
        return told((0,holder/* holderOf */.K)(mode, blocks.map(([start, end]) => textsOf(text.slice(start, end)))));
    const { items, problem } = (0,split/* split */.l)(text);
    if (mode === 'one-message' && (problem || items.some(({ kind }) => kind !== 'statement')))
        return 'unknown';
    // What another file holds, or what a query answers with, decides.
    if (mode !== 'plain' && items.some((item) => item.kind === 'meta' && unknowable.has(item.name))) {
        return 'unknown';
    }
    return told((0,holder/* holderOf */.K)(mode, items.flatMap((item) => (item.kind === 'meta' ? [] : [[item.text]]))));
}
const unknowable = new Set(['i', 'ir', 'include', 'include_relative', 'gexec']);
function textsOf(sql) {
    return (0,split/* statementsOf */.G)(sql).map(({ text }) => text);
}
function told(holder) {
    return holder === 'none' ? 'none' : 'one';
}
//# sourceMappingURL=transaction.js.map
// EXTERNAL MODULE: ./build/src/postgres/readable-table.js
var readable_table = __webpack_require__(89724);
// EXTERNAL MODULE: ./build/src/sql/redacted.js
var redacted = __webpack_require__(72988);
;// CONCATENATED MODULE: ./build/src/gates/migrate/unfinished.js





const unfinishedTable = 'lockkeeper.unfinished';
/** What an earlier run has left in this database, of one folder of migrations. Reads and never writes. */
async function readUnfinished(session, dir) {
    const table = await (0,readable_table/* findTable */.U)(session, unfinishedTable, {
        what: 'the table',
        why: 'it says whether an earlier run stopped half-way',
    });
    if (!table)
        return [];
    const rows = await session.query(`select id, direction, checksum, statement, of, text,
        to_char(started_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS "UTC"') as since
      from ${table.quoted} where dir = $1 order by started_at, id`, [dir]);
    return rows.map(({ id, direction, checksum, statement, of, text, since }) => ({
        id: id ?? '',
        direction: direction === 'down' ? 'down' : 'up',
        checksum: checksum ?? '',
        ...(statement === null
            ? {}
            : { at: { statement: Number(statement), of: Number(of), text: text || undefined } }),
        startedAt: since ?? '',
    }));
}
/**
 * Whether nobody has to look at it. The ledger says that it has come to its end: its run stopped between the ledger
 * and our mark, or somebody has finished it with their own runner; the ledger is written behind the last statement.
 * Or nothing of it was begun: each statement of a script is marked before it is sent.
 */
function isSettled({ id, direction, at }, history, state) {
    const migration = history.migrations.find((one) => one.id === id);
    if (!migration || state.dirty?.id === id)
        return false;
    if (!at && migration[direction]?.sql && stepTransaction(migration, direction) === 'none')
        return true;
    if (migration.repeatable)
        return false;
    const listed = state.applied.some((one) => one.id === id);
    return direction === 'up' ? listed : !listed && state.partial === undefined;
}
/** Throws `UserError` with the GRANT when the role may not write marks: a stop half-way would go unseen. */
async function refuseUnmarked(session) {
    const [row] = await session.query(`select quote_ident(current_user) as role, coalesce(string_agg(verb, ', '), '') as verbs
      from unnest('{SELECT,INSERT,UPDATE,DELETE}'::text[]) verb where not has_table_privilege($1, verb)`, [unfinishedTable]);
    if (!row?.verbs)
        return;
    throw new errors/* UserError */.yo({
        what: `the role ${row.role} may not write to ${unfinishedTable}`,
        where: 'database-url',
        why: 'a migration that stops half-way outside of a transaction would not be known on the next run; nothing was changed',
        fix: `as the owner of the table: GRANT ${row.verbs} ON ${unfinishedTable} TO ${row.role};`,
    });
}
function marksOf(session, dir, tree) {
    return {
        async begin(migration, direction) {
            const values = [dir, migration.id, direction, await checksumOf(migration, direction, tree)];
            await session.query(`insert into ${unfinishedTable} (dir, id, direction, checksum) values ($1, $2, $3, $4)
          on conflict (dir, id) do update set direction = excluded.direction, checksum = excluded.checksum,
            statement = null, of = null, text = null, started_at = now()`, values);
        },
        async statement({ id }, { number, of, text, done }) {
            const shown = done ? '' : (0,redacted/* redacted */.p)(text).slice(0, 500);
            await session.query(`update ${unfinishedTable} set statement = $3, of = $4, text = $5 where dir = $1 and id = $2`, [dir, id, number, of, shown]);
        },
        async end(id) {
            await session.query(`delete from ${unfinishedTable} where dir = $1 and id = $2`, [dir, id]);
        },
    };
}
/** SHA-256 of the file of that direction, hexadecimal. */
async function checksumOf(migration, direction, tree) {
    const file = migration[direction]?.file ?? migration.file;
    return (0,external_node_crypto_.createHash)('sha256')
        .update(await tree.read(file))
        .digest('hex');
}
//# sourceMappingURL=unfinished.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/aftermath.js






/** For a run that was stopped from outside, which is ended soon: milliseconds. */
const hurriedMs = 2_000;
/**
 * Reads the ledger again, over a new connection, when nothing of this run works on the server any more: the truth is
 * there. Never throws for what the database does.
 */
async function lookAgain(input, { services, own, before, }) {
    const { database, ledger } = input;
    const most = services.signal.aborted ? hurriedMs : 10_000;
    const limits = {
        statementTimeoutMs: Math.min(database.statementTimeoutMs, most),
        lockTimeoutMs: Math.min(database.lockTimeoutMs, most),
    };
    let session;
    try {
        const fresh = await (0,connect/* connect */.N)(database.url, { applicationName: 'lockkeeper', timeoutMs: most });
        session = fresh;
        if (!own.alive)
            await endBackend(fresh, own.pid, services);
        return await (0,read_only/* readOnly */.T)(fresh, limits, async () => {
            const state = await ledger.read({ url: database.url, session: fresh });
            const known = new Set(before.map(finding/* fingerprint */.Rj));
            const leftovers = (await (0,verify_leftovers/* findLeftovers */.Q)(fresh)).filter((one) => !known.has((0,finding/* fingerprint */.Rj)(one)));
            const unfinished = await readUnfinished(fresh, input.history.dir);
            return { known: true, state, leftovers, unfinished };
        });
    }
    catch (error) {
        return { known: false, why: (0,errors/* messageOf */.bD)(error) };
    }
    finally {
        await session?.close();
    }
}
/** A backend goes on with its statement, and may commit it, although its client is gone: it is ended and waited for. */
async function endBackend(session, pid, { clock }) {
    for (let looks = 0; looks < 20; looks++) {
        const rows = await session.query(`select pg_terminate_backend(pid) from pg_stat_activity
        where pid = $1 and datname = current_database() and usename = current_user and application_name like 'lockkeeper%'`, [pid]);
        if (rows.length === 0)
            return;
        await clock.sleep(100);
    }
}
/** What became of each step, by the ledger: a commit that was on its way when the connection broke may have counted. */
function reconcile(run, state, direction) {
    const { migration, status } = run;
    const listed = state.applied.some(({ id }) => id === migration.id);
    const done = listed === (direction === 'up');
    // A repeatable migration stands in the ledger before and after.
    if (status === 'not-started' || migration.repeatable)
        return { run, differs: false };
    const went = direction === 'up' ? 'applied' : 'reverted';
    if (status === went)
        return done ? { run, differs: false } : { run: { ...run, status: 'unknown' }, differs: true };
    return { run: done && !state.dirty ? { ...run, status: went } : run, differs: false };
}
//# sourceMappingURL=aftermath.js.map
// EXTERNAL MODULE: ./build/src/core/migration-label.js
var migration_label = __webpack_require__(68178);
// EXTERNAL MODULE: ./build/src/gates/migrate/rules.js
var rules = __webpack_require__(92331);
;// CONCATENATED MODULE: ./build/src/gates/migrate/head.js

function head(name) {
    const { id, severity } = rules/* migrateRules */.j[name];
    return { rule: id, severity };
}
//# sourceMappingURL=head.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/findings/step-words.js
/** The command that goes on with what is left, as it is typed in a terminal. */
function continueCommand(direction) {
    return direction === 'up' ? 'lockkeeper migrate' : 'lockkeeper migrate --direction down';
}
/** Where a direction of a migration begins. */
function locationOf(migration, direction) {
    return migration[direction]?.location ?? { file: migration.file, line: 1 };
}
/** A message of several lines in one. */
function firstLine(text) {
    return text.split('\n', 1)[0] ?? '';
}
//# sourceMappingURL=step-words.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/findings/after-the-run.js



/**
 * An invalid index that a migration has left is dropped and not built anew: the statement that makes it is run again
 * when the migration is gone on with. `by` is the finding about that migration, behind which it is shown.
 */
function dropped(leftover, by) {
    const name = /^REINDEX INDEX CONCURRENTLY (.+)$/.exec(leftover.fix ?? '')?.[1];
    return {
        ...leftover,
        ...(by?.location ? { location: by.location } : {}),
        ...(by?.migration === undefined ? {} : { migration: by.migration }),
        ...(name === undefined
            ? {}
            : { fix: `DROP INDEX CONCURRENTLY ${name} -- before the migration is gone on with` }),
    };
}
function ledgerDiffersFinding(migration, table) {
    return {
        ...head('ledgerDiffers'),
        title: `${(0,migration_label/* migrationLabel */.R)(migration)} was run, and ${table ?? 'the ledger'} does not say so`,
        location: { file: migration.file, line: 1 },
        fix: 'lockkeeper plan',
        migration: migration.id,
        subject: 'ledger differs',
    };
}
function unverifiedFinding(why) {
    return {
        ...head('unverified'),
        title: `what the database should have afterwards could not be looked at: ${firstLine(why)}`,
        fix: 'lockkeeper verify',
        subject: 'not verified',
    };
}
function unclearFinding(why) {
    return {
        ...head('unclear'),
        title: `what is applied could not be read again: ${firstLine(why)}`,
        fix: 'lockkeeper plan',
        subject: 'state unknown',
    };
}
//# sourceMappingURL=after-the-run.js.map
// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
;// CONCATENATED MODULE: ./build/src/gates/migrate/holder.js
const holderColumns = `a.pid, nullif(a.application_name, '') as application, a.usename as user,
  to_char(a.backend_start at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS "UTC"') as since`;
function holderOf({ pid, application, user, since }) {
    return {
        pid: Number(pid),
        application: application ?? undefined,
        user: user ?? undefined,
        since: since ?? undefined,
    };
}
/** `process 12 (role app, application api)`. */
function describeHolder({ pid, application, user, since }) {
    const facts = [
        user && `role ${user}`,
        application && `application ${application}`,
        since && `since ${since}`,
    ];
    const known = facts.filter(Boolean).join(', ');
    return `process ${pid}${known === '' ? '' : ` (${known})`}`;
}
//# sourceMappingURL=holder.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/findings/before-the-run.js




function busyFinding(holder, waitedMs) {
    const who = holder ? describeHolder(holder) : 'somebody whom this role may not see';
    return {
        ...head('busy'),
        title: `${who} migrates this database`,
        detail: `Waited for ${(0,duration/* formatDuration */.a3)(waitedMs)}. Nothing was changed.`,
        fix: holder
            ? `wait until it has ended, and run it again; if its run is gone: SELECT pg_terminate_backend(${holder.pid});`
            : 'wait until it has ended, and run it again',
        subject: 'busy',
    };
}
function movedFinding(hash, approved, moved) {
    return {
        ...head('moved'),
        title: 'the ledger, the pending migrations or their files have moved since the plan was approved',
        detail: [...moved, `approved: ${approved.join(', ')}`, `now: ${hash}`, 'Nothing was changed.'].join('\n'),
        fix: `lockkeeper plan, have it approved, then: lockkeeper migrate --plan-hash ${hash}`,
        subject: 'plan moved',
    };
}
/** Of those to run, what cannot be run in that direction. */
function cannotRunFindings(steps, direction) {
    return steps.flatMap((migration) => {
        const why = whyNot(migration, direction);
        if (why === undefined)
            return [];
        return [
            {
                ...head('cannotRun'),
                title: `${direction} of ${(0,migration_label/* migrationLabel */.R)(migration)} cannot be run: ${why}`,
                detail: 'Nothing was changed.',
                fix: migration.notRun === undefined
                    ? 'write it, or choose with `to` where to stop'
                    : 'run it with its own runner, then: lockkeeper migrate',
                location: { file: migration.file, line: 1 },
                migration: migration.id,
                subject: `cannot run ${direction}`,
            },
        ];
    });
}
function whyNot(migration, direction) {
    if (migration.notRun !== undefined)
        return migration.notRun;
    if (direction === 'down' && migration.irreversible) {
        const { reason } = migration.irreversible;
        return `it is declared irreversible${reason === undefined ? '' : `: ${reason}`}`;
    }
    return migration[direction] ? undefined : `it has no ${direction}`;
}
//# sourceMappingURL=before-the-run.js.map
// EXTERNAL MODULE: ./build/src/postgres/blockers.js
var postgres_blockers = __webpack_require__(6098);
// EXTERNAL MODULE: ./build/src/postgres/guarded.js
var guarded = __webpack_require__(27713);
// EXTERNAL MODULE: ./build/src/sql/hide-row-values.js
var hide_row_values = __webpack_require__(36036);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
;// CONCATENATED MODULE: ./build/src/gates/migrate/findings/unfinished-step.js



/** What stands in the way of this run, left by an earlier one. */
function unfinishedFinding(mark, migration) {
    const { id, direction, at, startedAt } = mark;
    const location = migration && locationOf(migration, direction);
    return {
        ...head('unfinished'),
        title: `${direction} of ${id} was begun ${startedAt} and has not come to its end${at ? `: statement ${at.statement} of ${at.of}` : ''}`,
        detail: stateWords(at).join('\n'),
        fix: resumeFix(mark),
        ...(location ? { location } : {}),
        migration: id,
        subject: 'unfinished',
    };
}
/** What of its statements is done, in doubt and not begun. */
function stateWords(at) {
    if (!at)
        return ['Its statements are not known one by one: compare the database with the migration.'];
    const { statement, of, text } = at;
    const before = statement - (text === undefined ? 0 : 1);
    return [
        before === 0 ? 'done: nothing' : `done: statement${before === 1 ? ' 1' : `s 1 to ${before}`} of ${of}`,
        ...(text === undefined ? [] : [`in doubt: statement ${statement}: ${text}`]),
        ...(statement < of
            ? [`not begun: statement${statement + 1 === of ? ` ${of}` : `s ${statement + 1} to ${of}`}`]
            : []),
    ];
}
/** The commands that go on with it. */
function resumeFix({ id, at }) {
    const word = (0,core_text/* shellWord */.r7)(id);
    const to = (from) => `lockkeeper migrate --resume ${word}:${from}`;
    const undone = `once it is taken back by hand: ${to('undone')}`;
    const byHand = `once it is finished by hand: ${to('done')}; ${undone}`;
    if (!at)
        return byHand;
    const { statement, of, text } = at;
    const next = statement < of ? to(statement + 1) : to('done');
    const rest = statement < of ? byHand : undone;
    if (text === undefined)
        return `${next}; ${rest}`;
    return `if statement ${statement} took no effect: ${to(statement)}; if it did: ${next}; ${rest}`;
}
//# sourceMappingURL=unfinished-step.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/findings/failed-step.js









/** What stopped the run at this migration; undefined when it went well. */
function troubleFinding(run, direction, mark) {
    const { trouble, migration } = run;
    if (!trouble)
        return undefined;
    const about = { migration: migration.id, location: locationOf(migration, direction) };
    if (trouble.kind !== 'failure') {
        const what = trouble.kind === 'guard' ? 'the lock was lost' : 'stopped';
        return {
            ...head(trouble.kind === 'guard' ? 'guardLost' : 'stopped'),
            ...about,
            title: `${what} ${run.tries === 0 ? 'before' : 'in'} ${(0,migration_label/* migrationLabel */.R)(migration)}`,
            ...(mark ? { detail: stateWords(mark.at).join('\n') } : {}),
            fix: mark ? resumeFix(mark) : continueCommand(direction),
            subject: trouble.kind === 'guard' ? 'guard lost' : 'stopped',
        };
    }
    return failureFinding(run, direction, { ...trouble, mark });
}
function failureFinding({ migration, tries, durationMs }, direction, { failure, blockers, mark }) {
    const isLock = failure.code === '55P03' || ((0,guarded/* passes */.WE)(failure.code) && blockers.length > 0);
    const { statement } = failure;
    const detail = [
        ...(tries > 1 ? [`tried ${tries} times in ${(0,duration/* formatDuration */.a3)(durationMs)}`] : []),
        ...(failure.code === undefined ? [] : [`SQLSTATE ${failure.code}`]),
        ...(failure.detail === undefined ? [] : [`detail: ${(0,hide_row_values/* hideRowValues */.B)(failure.detail)}`]),
        ...(failure.hint === undefined ? [] : [`hint: ${failure.hint}`]),
        ...(failure.context === undefined ? [] : [`context: ${failure.context}`]),
        ...(statement ? [`statement: ${(0,redacted/* redacted */.p)(statement.text)}`] : []),
        ...(statement?.previous === undefined ? [] : [`before it: ${(0,redacted/* redacted */.p)(statement.previous)}`]),
        ...(failure.output === undefined ? [] : [`output:\n${(0,hide_row_values/* hideRowValues */.B)(failure.output)}`]),
        ...blockers.map((blocker) => `waited for ${(0,postgres_blockers/* describeBlocker */.G)(blocker)}`),
        ...(mark
            ? ['It does not run in one transaction, so part of it may be there.', ...stateWords(mark.at)]
            : []),
    ];
    const fix = isLock ? lockFix(blockers, direction) : failureFix(failure, direction);
    return {
        ...head(isLock ? 'blocked' : 'failed'),
        title: `${direction} of ${(0,migration_label/* migrationLabel */.R)(migration)} ${isLock ? 'did not get its lock' : 'failed'}: ${firstLine((0,hide_row_values/* hideRowValues */.B)(failure.message))}`,
        detail: detail.join('\n'),
        fix: mark ? resumeFix(mark) : fix,
        location: statement ? { file: statement.file, line: statement.line } : locationOf(migration, direction),
        migration: migration.id,
        subject: `${direction} ${failure.code ?? failure.kind}`,
    };
}
function lockFix(blockers, direction) {
    const again = `${continueCommand(direction)} when it is gone`;
    const [first] = blockers.filter(({ pid }) => pid !== 0);
    if (!first)
        return `see who holds locks: SELECT pid, state, query FROM pg_stat_activity; then ${again}`;
    return `${again}; or end it, which rolls its work back: SELECT pg_terminate_backend(${first.pid});`;
}
function failureFix({ kind, code }, direction) {
    const again = continueCommand(direction);
    if (code === '42501')
        return `give the role the right that the server names (GRANT), then: ${again}`;
    if (code === '57014')
        return `give a longer statement-timeout, or make the statement faster, then: ${again}`;
    if (kind === 'timeout')
        return `give a longer migration-timeout, or make it faster, then: ${again}`;
    if (kind === 'connection')
        return `see why the connection ended (the server’s log), then: ${again}`;
    return `mend the migration, then: ${again}`;
}
//# sourceMappingURL=failed-step.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/runner-locks.js


function runnerLocks(session, locks) {
    const ours = new Set();
    const take = async () => {
        for (const { key } of locks) {
            // Whoever cannot be seen any more has let go in the meantime.
            while (!ours.has(key)) {
                if (await tryLock(session, key))
                    ours.add(key);
                else {
                    const holder = await readHolder(session, key);
                    if (holder)
                        return holder;
                }
            }
        }
        return undefined;
    };
    return {
        take,
        held: () => locks.every(({ key }) => ours.has(key)),
        async lend(step) {
            for (const { key, waits } of locks) {
                if (!waits || !ours.delete(key))
                    continue;
                await session.query('select pg_advisory_unlock($1::bigint)', [key]).catch(whenGone);
            }
            try {
                return await step();
            }
            finally {
                await take().catch(whenGone);
            }
        },
    };
}
async function tryLock(session, key) {
    const [row] = await session.query('select pg_try_advisory_lock($1::bigint) as got', [key]);
    return row?.got === 't';
}
/** A key of 64 bits is shown in two halves. */
async function readHolder(session, key) {
    const [row] = await session.query(`select ${holderColumns} from pg_locks l left join pg_stat_activity a on a.pid = l.pid
      where l.locktype = 'advisory' and l.granted and l.objsubid = 1
        and l.database = (select oid from pg_database where datname = current_database())
        and (l.classid::bigint << 32) | l.objid::bigint = $1::bigint`, [key]);
    return row && holderOf(row);
}
/** A guard whose session is gone is found out before the next step. */
function whenGone(error) {
    if (error instanceof postgres_session/* ConnectionLost */.p || error instanceof postgres_session/* ServerError */.g)
        return undefined;
    throw error;
}
//# sourceMappingURL=runner-locks.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/lock.js





/** Milliseconds between two looks. */
const pollMs = 1_000;
/** What the session of steps is called; those of a runner's own process carry a name behind it. */
const stepApplication = 'lockkeeper step';
/** Marks our advisory locks: "Lock" in ASCII. */
const lockClass = 0x4c6f_636b;
/**
 * Runs `body` while no other Lockkeeper migrates with this ledger, and not the team's own runner either, where it has
 * a lock. The lock is a session's own, so that it survives
 * every transaction; and it is asked for again and again outside of any transaction instead of waited for: a session
 * that waits inside of a statement has a snapshot, for which CREATE INDEX CONCURRENTLY of the other run would wait.
 */
async function withGuard(input, { database, services }, body) {
    const session = await openGuard(input);
    try {
        const key = keyOf(input.history, database);
        const runner = runnerLocks(session, input.ledger.locks?.(database.identity.database) ?? []);
        const refused = await poll(session, { key, runner, input, services });
        if (refused)
            return refused;
        const guard = {
            session,
            holds: async () => runner.held() && (await holds(session, key)),
            outside: runner.lend,
        };
        return { ok: true, value: await body(guard) };
    }
    finally {
        await session.close();
    }
}
async function openGuard({ database }) {
    const session = await (0,connect/* connect */.N)(database.url, { applicationName: 'lockkeeper guard' });
    await session.execute(`set search_path = pg_catalog;
    set statement_timeout = ${Math.round(database.statementTimeoutMs)};
    set lock_timeout = ${Math.round(database.lockTimeoutMs)}`);
    // It has nothing to do while a long migration runs, and must not be ended for that.
    if (session.serverMajor >= 14)
        await session.execute('set idle_session_timeout = 0');
    return session;
}
/** One number for a ledger of a database: all that write to the same ledger take turns. */
function keyOf({ bookkeeping, dir }, { identity }) {
    const name = JSON.stringify([identity.database, bookkeeping[0] ?? dir]);
    return (0,external_node_crypto_.createHash)('sha256').update(name).digest().readInt32BE(0);
}
/** Undefined when we have it. */
async function poll(session, { key, runner, input, services }) {
    const { clock, signal, progress, random } = services;
    const started = clock.now();
    for (let ours = false;;) {
        signal.throwIfAborted();
        ours ||= await take(session, key);
        const holder = ours
            ? ((await readLeftBehind(session)) ?? (await runner.take()))
            : await lock_readHolder(session, key);
        if (ours && !holder)
            return undefined;
        const waitedMs = clock.now() - started;
        if (waitedMs >= input.limits.waitMs)
            return { ok: false, holder, waitedMs };
        progress(`waiting: ${holder ? describeHolder(holder) : 'somebody else'} migrates this database`);
        await clock.sleep(pollMs / 2 + (pollMs / 2) * random(), signal);
    }
}
async function take(session, key) {
    const [row] = await session.query('select pg_try_advisory_lock($1, $2) as got', [
        lockClass,
        key,
    ]);
    return row?.got === 't';
}
/**
 * What a run that was killed has left at work: a backend goes on with its statement although its client is gone, and
 * so does a runner's own process with its step. It is waited for: the state is known when it has ended. While somebody
 * migrates with another ledger of this database, whose work it is cannot be told.
 */
async function readLeftBehind(session) {
    const [row] = await session.query(`select ${holderColumns} from pg_stat_activity a
      where a.datname = current_database() and a.pid <> pg_backend_pid()
        and (a.application_name like $2 || ' %' or a.application_name = $2 and a.state <> 'idle')
        and not exists (select from pg_locks l where l.locktype = 'advisory' and l.granted and l.objsubid = 2
          and l.database = a.datid and l.classid = $1::int4::oid and l.pid <> pg_backend_pid())
      order by a.backend_start limit 1`, [lockClass, stepApplication]);
    return row && holderOf(row);
}
async function lock_readHolder(session, key) {
    const [row] = await session.query(`select ${holderColumns} from pg_locks l left join pg_stat_activity a on a.pid = l.pid
      where l.locktype = 'advisory' and l.granted and l.objsubid = 2
        and l.database = (select oid from pg_database where datname = current_database())
        and l.classid = $1::int4::oid and l.objid = $2::int4::oid`, [lockClass, key]);
    return row && holderOf(row);
}
async function holds(session, key) {
    try {
        const [row] = await session.query(`select exists (select from pg_locks where locktype = 'advisory' and granted and pid = pg_backend_pid()
        and classid = $1::int4::oid and objid = $2::int4::oid) as held`, [lockClass, key]);
        return row?.held === 't';
    }
    catch (error) {
        if (error instanceof postgres_session/* ConnectionLost */.p || error instanceof postgres_session/* ServerError */.g)
            return false;
        throw error;
    }
}
//# sourceMappingURL=lock.js.map
// EXTERNAL MODULE: ./build/src/postgres/database-url.js
var database_url = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/src/gates/backup/name.js
var backup_name = __webpack_require__(99126);
;// CONCATENATED MODULE: ./build/src/gates/backup/evidence.js



/** Clocks of two machines differ; more than this is no difference of clocks. */
const clocksDifferMs = 5 * 60_000;
/**
 * The newest verified backup of that database among the results of this release: a dump that was read or restored, a
 * drill of one, or a backup that the app made itself. Throws `UserError` for an address that is none.
 */
function verifiedBackup(checks, demand) {
    const tried = checks.filter(({ gate }) => gate === 'backup');
    const all = tried.flatMap(({ backup }) => (backup ? [backup] : []));
    const own = all.filter((backup) => isOf(backup, demand)).sort(newestFirst);
    const [newest] = own.filter((backup) => ageOf(backup, demand) >= -clocksDifferMs);
    if (newest && ageOf(newest, demand) <= demand.maxAgeMs)
        return { ok: true, backup: newest };
    return { ok: false, ...refusal({ tried, all, own, newest }, demand) };
}
function refusal({ tried, all, own, newest }, demand) {
    const fix = 'lockkeeper backup --verify restore';
    if (newest) {
        const age = (0,duration/* formatAge */.nV)(ageOf(newest, demand));
        return {
            reason: `the newest verified backup, ${newest.name}, is ${age} old, and ${(0,duration/* formatAge */.nV)(demand.maxAgeMs)} are allowed`,
            fix,
        };
    }
    const [ahead] = own;
    if (ahead) {
        return {
            reason: `the backup ${ahead.name} was made at ${ahead.createdAt}, which lies in the future`,
            fix: `set the clocks of both machines, then: ${fix}`,
        };
    }
    const [other] = all;
    if (other) {
        return {
            reason: `the verified backup ${other.name} is of another database than ${describe(demand)}`,
            fix: 'give backup and migrate the same database-url (of the server itself, not of a pooler)',
        };
    }
    const [failed] = tried;
    return failed
        ? { reason: `the backup does not count: ${failed.summary}`, fix }
        : { reason: 'no report of this release has a backup', fix };
}
function isOf(backup, { database, address }) {
    // An app knows its database; it is asked for this one, or nobody said for which.
    if (backup.kind === 'app')
        return backup.database === '' || backup.database === database;
    const label = (0,backup_name/* readBackupName */.yc)(backup.name)?.label;
    return label === (0,backup_name/* backupLabel */.XM)(database, (0,database_url/* describeUrl */.Ng)((0,database_url/* normaliseUrl */.CZ)(address, 'database-url')));
}
function describe({ address }) {
    return (0,database_url/* describeUrl */.Ng)((0,database_url/* normaliseUrl */.CZ)(address, 'database-url'));
}
function ageOf({ createdAt }, { now }) {
    return now - Date.parse(createdAt);
}
function newestFirst(a, b) {
    return Date.parse(b.createdAt) - Date.parse(a.createdAt);
}
//# sourceMappingURL=evidence.js.map
// EXTERNAL MODULE: ./build/src/sql/statement.js
var statement = __webpack_require__(40495);
;// CONCATENATED MODULE: ./build/src/gates/migrate/losses/harmless.js


/**
 * Whether the text of a step alone shows that it takes no data away: SQL of statements that cannot, or code that calls
 * nothing but what is known to add. Anything else has to be run to be known.
 */
async function isHarmless(migration, direction, tree) {
    const step = migration[direction];
    if (!step)
        return true;
    if (step.sql)
        return isHarmlessSql(step.sql.text);
    return isHarmlessCode(await codeOf(step, migration, tree));
}
const harmlessStarts = /^(?:CREATE|COMMENT|GRANT|REVOKE|INSERT|UPDATE|DELETE|SET|BEGIN|START|COMMIT|END|ANALYZE|REINDEX)$/;
/** What hangs on a table, and has no data of its own. */
const harmlessDrops = /^(?:INDEX|VIEW|TRIGGER|POLICY|FUNCTION|PROCEDURE|RULE|AGGREGATE|STATISTICS|PUBLICATION|ROLE)$/;
/** Functions of the server that change at most a sequence or a setting. */
const harmlessCalls = /^(?:setval|nextval|set_config|now|count|coalesce|max|pg_\w+)$/i;
/** By the words of each statement. A block, a call and a function that is made may do anything. */
function isHarmlessSql(text) {
    const { items, problem } = (0,split/* split */.l)(text);
    if (problem)
        return false;
    return items.every((item) => {
        if (item.kind !== 'statement')
            return item.kind === 'copy';
        const [first = '', second = ''] = (0,statement/* leadingWords */.kq)(item.text, 2);
        if (first === 'ALTER') {
            return !/\bdrop\s+(?!constraint\b|not\s+null\b|default\b|identity\b|expression\b)/i.test(item.text);
        }
        if (first === 'DROP')
            return harmlessDrops.test(second) && !/\bcascade\b/i.test(item.text);
        if (first === 'SELECT')
            return callsIn(item.text).every((name) => harmlessCalls.test(name));
        return harmlessStarts.test(first) && !/^(?:FUNCTION|PROCEDURE|OR)$/.test(second);
    });
}
function callsIn(text) {
    return [...text.matchAll(/([A-Za-z_$][\w$.]*)\s*\(/g)].map(([, name = '']) => name);
}
/** The lines of that direction, up to where the other one starts. */
async function codeOf(step, migration, tree) {
    const lines = (await tree.read(step.file)).split('\n');
    const start = step.location.line ?? 1;
    const others = [migration.up, migration.down].flatMap((other) => other && other !== step && other.file === step.file ? [other.location.line ?? 1] : []);
    const end = others.find((line) => line > start) ?? lines.length + 1;
    return lines.slice(start - 1, end - 1).join('\n');
}
const additions = /^(?:op|batch_op|pgm)\.(?:create_\w+|add_column|create\w+|add\w+|f)$|^(?:sa|postgresql|sqlalchemy|func)\.\w+$|^(?:exports\.)?(?:up|upgrade|function|async)$/;
/** Alembic's and node-pg-migrate's own calls that add something, and those that name types. */
function isHarmlessCode(code) {
    return callsIn(code).every((name) => additions.test(name));
}
//# sourceMappingURL=harmless.js.map
// EXTERNAL MODULE: ./build/src/sql/quote.js
var quote = __webpack_require__(78166);
;// CONCATENATED MODULE: ./build/src/gates/migrate/losses/holds-data.js


/** One look takes no longer: a column that is null everywhere is read to its end. Milliseconds. */
const mostMs = 5_000;
/**
 * Whether the database in use has something there to lose: a row, or a value that is not null. What is not there
 * cannot be lost; what cannot be looked at in time, or not by this role, counts as there.
 */
async function holdsData(session, loss, limits) {
    const short = { ...limits, statementTimeoutMs: Math.min(limits.statementTimeoutMs, mostMs) };
    try {
        return await (0,read_only/* readOnly */.T)(session, short, async () => {
            const { schema, table, column } = loss;
            const found = await session.query(`select from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relname = $2
          and ($3::text is null or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = $3 and not a.attisdropped))`, [schema, table, column ?? null]);
            if (found.length === 0)
                return false;
            // A policy must not make rows look as if they were not there.
            await session.execute('set local row_security = off');
            const where = column === undefined ? '' : ` where ${(0,quote/* quoteName */.AB)(column)} is not null`;
            const [row] = await session.query(`select exists (select from ${(0,quote/* quoteName */.AB)(schema)}.${(0,quote/* quoteName */.AB)(table)}${where}) as there`);
            return row?.there !== 'f';
        });
    }
    catch (error) {
        if (!session.alive)
            throw error;
        return true;
    }
}
//# sourceMappingURL=holds-data.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/losses/loss.js

/** As a person writes it to confirm it: `orders`, `orders.note`, `app.orders.note`. */
function lossName({ schema, table, column }) {
    const parts = [...(schema === 'public' ? [] : [schema]), table, ...(column === undefined ? [] : [column])];
    return parts.map(quote/* readableName */.A0).join('.');
}
//# sourceMappingURL=loss.js.map
// EXTERNAL MODULE: ./build/src/gates/smoke/base.js + 1 modules
var base = __webpack_require__(44546);
// EXTERNAL MODULE: ./build/src/gates/smoke/head.js
var smoke_head = __webpack_require__(31320);
;// CONCATENATED MODULE: ./build/src/gates/migrate/losses/rehearse.js




/**
 * Runs exactly these steps in a scratch database that has what the database in use has, and tells which tables and
 * columns are gone afterwards, by their identity on the server: a new name is no loss. What cannot be run there
 * cannot be told.
 */
async function rehearse(rehearsal) {
    const { input, services, major, applied } = rehearsal;
    const scratch = {
        ...services,
        startServer: (base) => services.startServer(base, major),
    };
    try {
        return await (0,smoke_head/* withHeadDatabase */.k)({ ...input, migrations: applied }, scratch, async ({ url }) => {
            const session = await (0,connect/* connect */.N)(url, { applicationName: 'lockkeeper rehearsal' });
            const runner = await input.engine.start(input.history, input.world);
            try {
                return await lossesOf(session, () => runAll(rehearsal, runner, { url, session }));
            }
            finally {
                await runner.stop();
                await session.close();
            }
        });
    }
    catch (error) {
        if (error instanceof base/* BaseFailed */.P9)
            return { known: false, why: `on a scratch server ${error.finding.title}` };
        if (error instanceof errors/* UserError */.yo)
            return { known: false, why: error.problems[0]?.what ?? error.message };
        throw error;
    }
}
/** Why a step did not run; undefined when all did. */
async function runAll({ input, services, steps }, runner, target) {
    const { direction } = input.wanted;
    for (const migration of steps) {
        services.progress(`rehearsal: ${direction} ${migration.id}`);
        const outcome = await runner[direction](migration, target);
        if (!outcome.ok)
            return `on a scratch server ${direction} of ${migration.id} failed: ${outcome.failure.message}`;
    }
    return undefined;
}
async function lossesOf(session, run) {
    await session.execute(watchTruncate);
    const before = await session.query(everything);
    const why = await run();
    if (why !== undefined)
        return { known: false, why };
    const after = new Set((await session.query(everything)).map(rehearse_keyOf));
    const gone = before.filter((row) => !after.has(rehearse_keyOf(row)));
    const tables = new Set(gone.filter(({ column }) => column === null).map(({ oid }) => oid));
    const dropped = gone
        .filter(({ oid, column }) => column === null || !tables.has(oid))
        .map((row) => toLoss(row, 'dropped'));
    const truncated = await session.query('select distinct schema, "table", null as column from lockkeeper_rehearsal.truncated');
    return { known: true, losses: [...dropped, ...truncated.map((row) => toLoss(row, 'truncated'))] };
}
function rehearse_keyOf({ oid, attnum }) {
    return `${oid} ${attnum}`;
}
function toLoss({ schema, table, column }, how) {
    return { schema, table, ...(column === null ? {} : { column }), how };
}
const ownSchemas = `n.nspname not in ('pg_catalog', 'information_schema', 'lockkeeper', 'lockkeeper_rehearsal') and n.nspname !~ '^pg_'`;
/** Every table, with attnum 0, and every column of one. Identities are the server’s own. */
const everything = `
  select c.oid, 0 as attnum, n.nspname as schema, c.relname as "table", null as column
    from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and ${ownSchemas}
  union all
  select c.oid, a.attnum, n.nspname, c.relname, a.attname
    from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid
      join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p') and ${ownSchemas}
  order by 1, 2`;
/** A scratch table has no rows to miss: that it was emptied, a trigger tells. */
const watchTruncate = `
  create schema lockkeeper_rehearsal;
  create table lockkeeper_rehearsal.truncated (schema text, "table" text);
  create function lockkeeper_rehearsal.note() returns trigger language plpgsql security definer as
    'begin insert into lockkeeper_rehearsal.truncated values (tg_table_schema, tg_table_name); return null; end';
  do $$ declare t record; begin
    for t in select format('%I.%I', n.nspname, c.relname) as name
      from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and ${ownSchemas}
    loop
      execute 'create trigger lockkeeper_rehearsal before truncate on ' || t.name || ' for each statement execute function lockkeeper_rehearsal.note()';
    end loop; end $$`;
//# sourceMappingURL=rehearse.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/losses/judge.js






/** The word that confirms what nobody could find out. */
const unknownWord = 'unknown';
/**
 * What this run would destroy in the database as it is, and whether somebody has confirmed it: a down by the names of
 * what is lost, everything by a verified backup or the word that none is wanted.
 */
async function judgeLosses(scene, { steps, state }) {
    const { input, services, database } = scene;
    const { direction } = input.wanted;
    const texts = await Promise.all(steps.map((step) => isHarmless(step, direction, input.tree)));
    if (texts.every((isIt) => isIt))
        return [];
    const ids = new Set(state.applied.map(({ id }) => id));
    const applied = input.history.migrations.filter(({ id }) => ids.has(id));
    services.tell('looking on a scratch server what would be lost');
    const found = await rehearse({ input, services, major: database.session.serverMajor, applied, steps });
    const names = await namesOf(found, scene);
    if (names.length === 0)
        return [];
    return [...unconfirmed(found, names, scene), ...withoutBackup(found, names, scene)];
}
async function namesOf(found, { input, database }) {
    if (!found.known)
        return [unknownWord];
    const names = [];
    for (const loss of found.losses) {
        if (await holdsData(database.session, loss, input.database))
            names.push(lossName(loss));
    }
    return [...new Set(names)].sort();
}
/** A down is confirmed by name: who types it knows what goes. */
function unconfirmed(found, names, { input }) {
    const { direction, confirmDataLoss = [] } = input.wanted;
    const left = names.filter((name) => !confirmDataLoss.includes(name));
    if (direction === 'up' || left.length === 0)
        return [];
    const words = found.known
        ? `the down would destroy the data in ${left.join(', ')}`
        : `what the down would destroy cannot be found out: ${found.why}`;
    return [
        {
            ...head('dataLoss'),
            title: words,
            detail: 'Nothing was changed.',
            fix: `--confirm-data-loss ${names.join(',')} (in a workflow: confirm-data-loss: ${names.join(',')})`,
            subject: `data loss ${left.join(',')}`,
        },
    ];
}
function withoutBackup(found, names, scene) {
    const { input, services, database } = scene;
    if (input.backup.without)
        return [];
    const evidence = verifiedBackup(input.earlier, {
        database: database.identity.database,
        address: input.database.url,
        now: services.clock.now(),
        maxAgeMs: input.backup.maxAgeMs,
    });
    if (evidence.ok)
        return [];
    const what = found.known
        ? `the data in ${names.join(', ')} would be destroyed`
        : `what would be destroyed cannot be found out (${found.why})`;
    return [
        {
            ...head('noBackup'),
            title: `${what}, and ${evidence.reason}`,
            detail: 'Nothing was changed.',
            fix: `${evidence.fix}; or, when no way back is wanted: --without-backup (in a workflow: without-backup: true)`,
            subject: `no backup ${names.join(',')}`,
        },
    ];
}
//# sourceMappingURL=judge.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/judge-models.js

/** Findings beyond these say nothing that the first ones do not: the models are of another time. */
const most = 25;
/** What a comparison of the models with a database comes to: one finding a difference, and one fact. */
function judgeModels(comparison) {
    const label = 'models';
    if (!comparison.compared) {
        return { findings: [], fact: { label, value: `not compared: ${comparison.why}` } };
    }
    const { differences, count, generate } = comparison;
    const findings = differences.slice(0, most).map((one) => findingOf(one, generate));
    const value = count === 0 ? 'as the database is' : `${count} ${count === 1 ? 'difference' : 'differences'}`;
    const cut = count > findings.length ? `; the first ${findings.length} are told` : '';
    return { findings, fact: { label, value: `${value}${cut}` } };
}
function findingOf(difference, generate) {
    const { kind, schema = '', table = '', name = '', what = '' } = difference;
    const drops = kind.startsWith('remove_');
    return {
        ...head('modelDrift'),
        title: words[kind](difference, placeOf(difference)),
        fix: drops
            ? `add it to the models, or leave it out with include_object in env.py; \`${generate}\` would drop it`
            : `\`${generate}\`, read what it wrote, and migrate; or mend the model`,
        subject: [kind, schema, table, name || what].join(' '),
    };
}
/** `orders`, `sales.orders`, and of a column `orders.note`. */
function placeOf({ kind, schema, table, name }) {
    const isColumn = kind.startsWith('modify_') || kind.endsWith('_column');
    return [schema, table, isColumn ? name : undefined].filter((part) => part !== undefined).join('.');
}
const lacks = (word) => (difference, place) => `the models have ${thing(word, difference, place)}, the database has not`;
const extra = (word) => (difference, place) => `the database has ${thing(word, difference, place)}, the models have not`;
const words = {
    add_table: lacks('table'),
    remove_table: extra('table'),
    add_column: lacks('column'),
    remove_column: extra('column'),
    add_index: lacks('index'),
    remove_index: extra('index'),
    add_constraint: lacks('constraint'),
    remove_constraint: extra('constraint'),
    add_fk: lacks('foreign key'),
    remove_fk: extra('foreign key'),
    modify_nullable: ({ model }, place) => model === true
        ? `model says ${place} allows null, the database says NOT NULL`
        : `model says ${place} is NOT NULL, the database allows null`,
    modify_type: ({ model, database }, place) => `model says ${place} is ${model}, the database says ${database}`,
    modify_default: ({ model, database }, place) => `model says ${place} has ${defaultWords(model)}, the database says ${defaultWords(database)}`,
    modify_comment: (_, place) => `model and database have another comment on ${place}`,
    add_table_comment: (_, place) => `model and database have another comment on ${place}`,
    remove_table_comment: (_, place) => `the database has a comment on ${place}, the model has none`,
    other: ({ name }) => `models and database differ: the comparison would generate ${name}`,
};
function defaultWords(value) {
    return value === undefined ? 'no default' : `the default ${value}`;
}
/** `table orders`, `column orders.note (TEXT)`, `index orders_note (note) of orders`. */
function thing(word, { kind, name, what }, place) {
    if (kind.endsWith('_table'))
        return `${word} ${place}`;
    if (kind.endsWith('_column'))
        return `${word} ${place} (${what})`;
    return `${[word, name, what].filter((part) => part !== undefined).join(' ')} of ${place}`;
}
//# sourceMappingURL=judge-models.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/models.js

const nothingCompared = { findings: [], facts: [] };
/**
 * Holds the project's models against the database, where the engine knows of any. They are those of the newest
 * migration: before it they are not to be compared with anything.
 */
async function compareModels({ input, database }, { applied }) {
    const { engine, history, world, models } = input;
    if (models === 'off' || !engine.compareModels)
        return nothingCompared;
    const done = new Set(applied.map(({ id }) => id));
    const missing = history.migrations.filter(({ id }) => !done.has(id)).length;
    if (missing > 0) {
        const why = `${missing} of ${history.migrations.length} migrations not applied`;
        return { findings: [], facts: [{ label: 'models', value: `not compared: ${why}` }] };
    }
    const target = { url: input.database.url, session: database.session, limits: input.database };
    const { findings, fact } = judgeModels(await engine.compareModels(history, world, target));
    return { findings, facts: [fact] };
}
//# sourceMappingURL=models.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/preflight/refuse-unfit.js

/**
 * Throws one `UserError` with everything that makes this address unfit for migrations: a standby, transactions that
 * only read, a pooler that lends backends for one transaction. The wrong database is refused when it is opened.
 */
async function refuseUnfit({ session, identity, pooler }) {
    const [row] = await session.query(`select pg_catalog.current_setting('transaction_read_only') as readonly`);
    const problems = unfit({ ...identity, readOnly: row?.readonly === 'on', pooler });
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
}
function unfit({ database, role, replica, readOnly, pooler }) {
    const where = 'database-url';
    const problems = [];
    if (pooler === 'transaction') {
        problems.push({
            what: 'the address leads to a pooler in transaction mode',
            where,
            why: 'advisory locks and settings of a session do not hold there: two migrators could run at once, and without lock_timeout. Nothing was changed',
            fix: 'give the direct address of the server, without the pooler',
        });
    }
    if (replica) {
        problems.push({
            what: `${database} is a standby, which only reads`,
            where,
            why: 'nothing was changed',
            fix: 'give the address of the primary',
        });
    }
    else if (readOnly) {
        problems.push({
            what: `transactions of the role ${role} in ${database} only read (default_transaction_read_only is on)`,
            where,
            why: 'nothing was changed',
            fix: 'give the address of a role that may write; or, as its owner: ALTER ROLE ... RESET default_transaction_read_only;',
        });
    }
    return problems;
}
//# sourceMappingURL=refuse-unfit.js.map
// EXTERNAL MODULE: ./build/src/rules/rules/concurrently-misses-rows.js
var concurrently_misses_rows = __webpack_require__(88188);
// EXTERNAL MODULE: ./build/src/gates/muting/apply.js
var apply = __webpack_require__(35093);
// EXTERNAL MODULE: ./build/src/gates/plan/misses-rows.js
var misses_rows = __webpack_require__(67526);
// EXTERNAL MODULE: ./build/src/gates/plan/named.js + 4 modules
var named = __webpack_require__(2192);
// EXTERNAL MODULE: ./build/src/gates/plan/plan.js + 7 modules
var plan_plan = __webpack_require__(79146);
// EXTERNAL MODULE: ./build/src/gates/plan/rules.js
var plan_rules = __webpack_require__(66007);
// EXTERNAL MODULE: ./build/src/gates/verify/rules.js
var verify_rules = __webpack_require__(67833);
// EXTERNAL MODULE: ./build/src/core/suggest.js
var suggest = __webpack_require__(89235);
;// CONCATENATED MODULE: ./build/src/gates/migrate/choose.js


/**
 * The migrations to run, in the order in which they run. Throws `UserError` for a `to` that is no migration or lies in
 * the other direction.
 */
function chooseSteps(history, standing, wanted) {
    const { direction, to, steps } = wanted;
    if (to !== undefined && steps !== undefined) {
        throw new errors/* UserError */.yo({
            what: 'both to and steps are given',
            where: 'steps',
            why: 'nothing was changed',
            fix: 'give one of them',
        });
    }
    const target = to === undefined ? undefined : findTarget(history, to);
    return direction === 'up'
        ? chooseUp(history, standing, { target, steps })
        : chooseDown(history, standing, { target, steps });
}
function chooseUp(history, { pending }, { target, steps }) {
    if (!target)
        return pending.slice(0, steps);
    const wanted = withAncestors(history, target);
    return pending.filter((migration) => wanted.has(migration.id));
}
function chooseDown(history, { applied }, { target, steps = 1 }) {
    const newestFirst = history.migrations
        .filter(({ id, repeatable }) => applied.has(id) && !repeatable)
        .toReversed();
    if (!target)
        return newestFirst.slice(0, steps);
    if (!applied.has(target.id)) {
        throw new errors/* UserError */.yo({
            what: `${target.id} is not applied, so the database cannot go down to it`,
            where: 'to',
            why: 'nothing was changed',
            fix: `name one that is: ${newestFirst
                .slice(0, 3)
                .map(({ id }) => id)
                .join(', ') || 'none is applied'}`,
        });
    }
    const kept = withAncestors(history, target);
    return newestFirst.filter(({ id }) => !kept.has(id));
}
/** The migration and all that must be applied before it. */
function withAncestors({ engine, migrations }, target) {
    if (engine !== 'alembic') {
        const upTo = migrations.slice(0, migrations.indexOf(target) + 1);
        return new Set(upTo.map(({ id }) => id));
    }
    const byId = new Map(migrations.map((migration) => [migration.id, migration]));
    const found = new Set();
    const left = [target.id];
    for (let id = left.pop(); id !== undefined; id = left.pop()) {
        if (found.has(id))
            continue;
        found.add(id);
        left.push(...(byId.get(id)?.parents ?? []));
    }
    return found;
}
function findTarget({ migrations }, to) {
    const found = migrations.find(({ id }) => id === to);
    if (found)
        return found;
    const ids = migrations.map(({ id }) => id);
    const meant = (0,suggest/* nearest */.p)(to, ids);
    throw new errors/* UserError */.yo({
        what: `there is no migration ${to}`,
        where: 'to',
        why: 'nothing was changed',
        fix: meant === undefined ? `the newest is ${ids.at(-1) ?? 'none'}` : `did you mean ${meant}?`,
    });
}
//# sourceMappingURL=choose.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/moved-words.js
/** What differs between the plan that was approved and that of now, where the report of the first one is at hand. */
function movedWords(now, approved) {
    if (!approved) {
        return [
            `What moved cannot be told: no report of the approved plan is here (reports). Now pending: ${idsOf(now).join(', ') || 'nothing'}.`,
        ];
    }
    const [before, after] = [idsOf(approved), idsOf(now)];
    const words = [
        ...differing('no longer pending', before, after),
        ...differing('newly pending', after, before),
        ...(approved.ledger === now.ledger
            ? []
            : [`the ledger was ${approved.ledger ?? 'not there'} and is ${now.ledger ?? 'not there'}`]),
        ...(approved.newest === now.newest
            ? []
            : [`the newest applied was ${approved.newest ?? 'none'} and is ${now.newest ?? 'none'}`]),
        ...differing('newly unknown to the repository', now.unknown, approved.unknown),
        ...(approved.dirty === now.dirty ? [] : [`dirty: ${now.dirty ?? 'no longer'}`]),
    ];
    if (words.length > 0)
        return words;
    return [
        'The same ids are pending: the text of one of their files is another one, or a checksum in the ledger.',
    ];
}
function idsOf({ pending }) {
    return pending.map(({ id }) => id);
}
function differing(what, some, others) {
    const only = some.filter((id) => !others.includes(id));
    return only.length === 0 ? [] : [`${what}: ${only.join(', ')}`];
}
//# sourceMappingURL=moved-words.js.map
// EXTERNAL MODULE: ./build/src/gates/migrate/preflight/rules.js
var preflight_rules = __webpack_require__(45615);
;// CONCATENATED MODULE: ./build/src/gates/migrate/preflight/check.js

const defaultLimits = {
    transactionMs: 60_000,
    replicaLagMs: 30_000,
    replicaBytes: 256_000_000,
    slotBytes: 1_000_000_000,
    connectionShare: 90,
    sessions: 3,
};
/** Rule and severity of a finding, the rule's own severity where none is given. */
function check_head(name, severity) {
    const info = preflight_rules/* preflightRules */.h[name];
    return { rule: info.id, severity: severity ?? info.severity };
}
/** What lets a role see sessions and replicas of others. */
function statsGrant(role) {
    return `GRANT pg_read_all_stats TO ${role};`;
}
//# sourceMappingURL=check.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/preflight/lock-modes.js
const exclusive = 'ACCESS EXCLUSIVE';
const share = 'SHARE';
const rowExclusive = 'ROW EXCLUSIVE';
/** Which modes conflict, weakest first. Source: PostgreSQL 18, 13.3.1, table "Conflicting Lock Modes". */
const conflicting = {
    'ACCESS SHARE': [exclusive],
    'ROW SHARE': ['EXCLUSIVE', exclusive],
    'ROW EXCLUSIVE': [share, 'SHARE ROW EXCLUSIVE', 'EXCLUSIVE', exclusive],
    'SHARE UPDATE EXCLUSIVE': ['SHARE UPDATE EXCLUSIVE', share, 'SHARE ROW EXCLUSIVE', 'EXCLUSIVE', exclusive],
    SHARE: [rowExclusive, 'SHARE UPDATE EXCLUSIVE', 'SHARE ROW EXCLUSIVE', 'EXCLUSIVE', exclusive],
    'SHARE ROW EXCLUSIVE': [
        rowExclusive,
        'SHARE UPDATE EXCLUSIVE',
        share,
        'SHARE ROW EXCLUSIVE',
        'EXCLUSIVE',
        exclusive,
    ],
    EXCLUSIVE: [
        'ROW SHARE',
        rowExclusive,
        'SHARE UPDATE EXCLUSIVE',
        share,
        'SHARE ROW EXCLUSIVE',
        'EXCLUSIVE',
        exclusive,
    ],
};
/** `AccessShareLock` of `pg_locks` as the manual writes it. */
function lockMode(mode) {
    return mode
        .replace(/Lock$/, '')
        .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
        .toUpperCase();
}
/**
 * Whether a statement waits for somebody who holds `held` on its table. What works CONCURRENTLY takes a weak lock and
 * then waits for others all the same: a build for those that write, the rest for those that use the table at all.
 */
function waitsFor({ lock, statement }, held) {
    if (lock === exclusive)
        return true;
    if (conflicting[lock]?.includes(held))
        return true;
    if (statement.endsWith('INDEX CONCURRENTLY'))
        return conflicting[share]?.includes(held) ?? false;
    return false;
}
//# sourceMappingURL=lock-modes.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/preflight/touched.js

/** Looks the names up in the catalog alone, so that a lock on a table keeps nobody waiting. */
async function readTouched(session, pending) {
    const names = [...new Set(pending.flatMap((one) => one.names))];
    const bare = [...new Set(names.map((name) => name.split('.').at(-1) ?? name))];
    if (bare.length === 0)
        return [];
    const rows = await session.query(namesQuery, [bare]);
    const found = new Map();
    for (const { names, touches } of pending) {
        for (const name of names) {
            const row = pick(rows, name);
            if (!row)
                continue;
            const before = found.get(row.name);
            const own = touches?.filter(({ table }) => table === name) ?? [];
            found.set(row.name, {
                name: row.name,
                quoted: row.quoted,
                oids: JSON.parse(row.oids),
                touches: [...new Set([...(before?.touches ?? []), ...own])],
                byCode: (before?.byCode ?? false) || touches === undefined,
            });
        }
    }
    return [...found.values()];
}
/** Whether a migration would wait for somebody who holds `mode` on the table. Of code the worst is taken. */
function inTheWay({ touches, byCode }, mode) {
    if (byCode && waitsFor({ lock: 'ACCESS EXCLUSIVE', statement: '' }, mode))
        return true;
    return touches.some((touch) => waitsFor(touch, mode));
}
/** The one without a schema is taken where plan takes it: in `public` first. */
function pick(rows, name) {
    const [table = '', schema] = name.split('.').reverse();
    const named = rows.filter((row) => row.called === table && (schema === undefined || row.schema === schema));
    return named.find((row) => row.schema === 'public') ?? named[0];
}
const namesQuery = `
  with recursive named as (
    select n.nspname as schema, c.relname as called,
      coalesce((select i.indrelid from pg_index i where i.indexrelid = c.oid), c.oid) as oid
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relname = any($1) and c.relkind in ('r', 'p', 'm', 'i', 'I')
      and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)'
  ), parts as (
    select distinct oid as root, oid from named
    union
    select p.root, i.inhrelid from parts p join pg_inherits i on i.inhparent = p.oid
  )
  select n.schema, n.called, tn.nspname || '.' || t.relname as name,
    format('%I.%I', tn.nspname, t.relname) as quoted,
    (select json_agg(x.oid::text) from (
      select p.oid from parts p where p.root = n.oid
      union
      select c.reltoastrelid from parts p join pg_class c on c.oid = p.oid
      where p.root = n.oid and c.reltoastrelid <> 0) x) as oids
  from named n join pg_class t on t.oid = n.oid join pg_namespace tn on tn.oid = t.relnamespace
  order by 1, 2`;
//# sourceMappingURL=touched.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/preflight/held.js


/** The locks that a migration would wait for, with the name of its table. */
function needed(locks, tables) {
    return locks.flatMap((lock) => {
        const table = tables.find(({ oids }) => oids.includes(lock.oid));
        return table && inTheWay(table, lockMode(lock.mode)) ? [{ ...lock, table: table.name }] : [];
    });
}
/** `ROW EXCLUSIVE on public.orders, which a pending migration needs`. */
function heldWords(held) {
    const each = held.map(({ mode, table }) => `${lockMode(mode)} on ${table}`);
    return `${[...new Set(each)].join(', ')}, which a pending migration needs`;
}
//# sourceMappingURL=held.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/preflight/autovacuum.js


/** Autovacuum against wraparound on a table that a migration needs. Only who may see others’ sessions finds it. */
const checkAutovacuum = async (look) => {
    const rows = await look.session.query(vacuumQuery, [
        look.tables.flatMap((table) => table.oids),
    ]);
    const workers = rows.map(({ pid, locks }) => ({ pid: Number(pid), locks: JSON.parse(locks) }));
    return { findings: workers.flatMap((worker) => judgeVacuum(worker, look)), facts: [] };
};
/** One finding a table that is waited for. */
function judgeVacuum({ pid, locks }, { tables }) {
    const names = [...new Set(needed(locks, tables).map(({ table }) => table ?? ''))];
    return names.map((table) => ({
        ...check_head('wraparoundVacuum'),
        title: `autovacuum (process ${pid}) works on ${table} against transaction wraparound and does not give way to the migration`,
        fix: `SELECT phase, heap_blks_scanned, heap_blks_total FROM pg_stat_progress_vacuum WHERE pid = ${pid};`,
        subject: `wraparound ${table}`,
    }));
}
const vacuumQuery = `
  select a.pid, json_agg(json_build_object('oid', l.relation::text, 'mode', l.mode)) as locks
  from pg_stat_activity a join pg_locks l on l.pid = a.pid and l.granted and l.locktype = 'relation'
  where a.backend_type = 'autovacuum worker' and a.query like '%(to prevent wraparound)%'
    and a.datname = current_database() and l.relation = any($1::oid[])
  group by a.pid`;
//# sourceMappingURL=autovacuum.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/preflight/connections.js

/** Whether there is room for what the migration opens, and how full the server is. */
const checkConnections = async ({ session, limits, superuser }) => {
    const [row] = await session.query(connectionsQuery, [
        superuser,
    ]);
    const own = JSON.parse(row?.own ?? '[]');
    return judgeConnections({ used: Number(row?.used), usable: Number(row?.usable), own }, limits);
};
function judgeConnections({ used, usable, own }, { connectionShare, sessions }) {
    // The one that looks is taken already.
    const needed = sessions - 1;
    const tight = own.filter(({ limit, used }) => limit - used < needed);
    const findings = tight.map((one) => ownLimit(one, needed));
    const share = Math.round((100 * used) / usable);
    const short = usable - used < needed;
    if (short || share >= connectionShare) {
        const what = `${used} of ${usable} connections are taken (${share} %)`;
        findings.push({
            ...check_head('connectionsShort', short ? 'error' : 'warning'),
            title: short
                ? `${what}, and the migration needs ${needed} more`
                : `${what}; the limit is ${connectionShare} %`,
            fix: "SELECT usename, application_name, state, count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' GROUP BY 1, 2, 3 ORDER BY 4 DESC;",
            subject: 'connections',
        });
    }
    return { findings, facts: [{ label: 'connections', value: `${used} of ${usable} taken` }] };
}
function ownLimit({ of, name, limit, used }, needed) {
    const left = Math.max(0, limit - used);
    return {
        ...check_head('connectionsShort', 'error'),
        title: `the connection limit of ${name} leaves ${left} free, and the migration needs ${needed} more`,
        fix: `ALTER ${of} CONNECTION LIMIT ${used + needed};`,
        subject: `connections of ${name}`,
    };
}
/** Superusers may also have what is kept back for them, and own limits do not bind them. */
const connectionsQuery = `
  with own as (
    select 'DATABASE ' || quote_ident(d.datname) as of, d.datname as name, d.datconnlimit as limit, s.numbackends as used
    from pg_database d join pg_stat_database s on s.datid = d.oid
    where d.datname = current_database() and d.datconnlimit >= 0
    union all
    select 'ROLE ' || quote_ident(r.rolname), r.rolname, r.rolconnlimit,
      (select count(*)::int from pg_stat_activity a where a.usename = r.rolname)
    from pg_roles r where r.rolname = session_user and r.rolconnlimit >= 0
  )
  select (select sum(numbackends) from pg_stat_database) as used,
    current_setting('max_connections')::int - case when $1::bool then 0 else
      current_setting('superuser_reserved_connections')::int
        + coalesce(current_setting('reserved_connections', true), '0')::int end as usable,
    (select coalesce(json_agg(own) filter (where not $1::bool), '[]') from own) as own`;
//# sourceMappingURL=connections.js.map
// EXTERNAL MODULE: ./build/src/core/bytes.js
var core_bytes = __webpack_require__(93462);
// EXTERNAL MODULE: ./build/src/gates/plan/sizes.js
var plan_sizes = __webpack_require__(99622);
;// CONCATENATED MODULE: ./build/src/gates/migrate/preflight/disk.js



/**
 * What a rewrite or an index build adds to the disk. PostgreSQL has no function that tells what is free, for no role,
 * so that must come from elsewhere.
 */
const checkDisk = async ({ session, tables, around }) => {
    const sizes = await (0,plan_sizes/* readSizes */.P)(session, tables.map(({ name }) => name));
    const [row] = await session.query('select pg_database_size(current_database()) as bytes');
    const measured = tables.flatMap((table) => {
        const size = sizes.of(table.name);
        return size ? [{ ...table, bytes: size.bytes, heapBytes: size.heapBytes }] : [];
    });
    const facts = [{ label: 'database size', value: (0,core_bytes/* formatBytes */.z)(Number(row?.bytes)) }];
    if (sizes.unknown !== undefined) {
        return { findings: [], facts: [...facts, { label: 'disk', value: sizes.unknown }] };
    }
    const judged = judgeDisk(measured, around.freeBytes);
    return { findings: judged.findings, facts: [...facts, ...judged.facts] };
};
function judgeDisk(tables, freeBytes) {
    const needs = tables.flatMap((table) => {
        const bytes = growth(table);
        return bytes > 0 ? [{ name: table.name, bytes }] : [];
    });
    const grown = needs.reduce((sum, { bytes }) => sum + bytes, 0);
    // As much WAL is written, and kept until the next checkpoint and until replicas and archive have it.
    const total = 2 * grown;
    const names = needs.map(({ name, bytes }) => `${name} ${(0,core_bytes/* formatBytes */.z)(bytes)}`).join(', ');
    const need = total === 0
        ? 'the migrations rewrite no table that is there'
        : `the migrations may need ${(0,core_bytes/* formatBytes */.z)(total)} (${names}, and as much WAL)`;
    const free = freeBytes === undefined
        ? 'how much is free cannot be read through PostgreSQL'
        : `${(0,core_bytes/* formatBytes */.z)(freeBytes)} free`;
    const facts = [{ label: 'disk', value: `${need}; ${free}` }];
    if (freeBytes === undefined || total <= freeBytes)
        return { findings: [], facts };
    const finding = {
        ...check_head('diskShort'),
        title: `${need}, and ${(0,core_bytes/* formatBytes */.z)(freeBytes)} are free`,
        fix: `make the disk larger by ${(0,core_bytes/* formatBytes */.z)(total - freeBytes)}, or do the work in batches`,
        subject: 'disk',
    };
    return { findings: [finding], facts };
}
/** Bytes that stand beside the old ones while the statement runs. An index takes at most what the rows take. */
function growth({ touches, bytes, heapBytes }) {
    const each = touches.map(({ work }) => (work === 'rewrite' ? bytes : work === 'build' ? heapBytes : 0));
    return each.reduce((sum, one) => sum + one, 0);
}
//# sourceMappingURL=disk.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/preflight/prepared.js




/** Prepared transactions that are older than the limit. */
const checkPrepared = async (look) => {
    const rows = await look.session.query(preparedQuery, [look.limits.transactionMs, look.tables.flatMap((table) => table.oids)]);
    const prepared = rows.map(({ gid, owner, since, locks }) => ({
        gid,
        owner,
        sinceMs: Number(since),
        locks: JSON.parse(locks),
    }));
    return { findings: prepared.map((one) => judgePrepared(one, look)), facts: [] };
};
/** An error where a migration would wait for it. */
function judgePrepared({ gid, owner, sinceMs, locks }, { tables }) {
    const held = needed(locks, tables);
    const holds = held.length > 0 ? `, and holds ${heldWords(held)}` : '';
    return {
        ...check_head('preparedTransaction', held.length > 0 ? 'error' : 'warning'),
        title: `the prepared transaction ${gid} of ${owner} has waited for its end for ${(0,duration/* formatDuration */.a3)(sinceMs)}${holds}`,
        fix: `ROLLBACK PREPARED ${(0,quote/* quoteText */.ol)(gid).trim()};`,
        subject: `prepared ${gid}`,
    };
}
/** Its locks belong to no process. They share the number of the transaction that it was, which its own lock tells. */
const preparedQuery = `
  select p.gid, p.owner, (extract(epoch from clock_timestamp() - p.prepared) * 1000)::bigint as since,
    (select coalesce(json_agg(json_build_object('oid', l.relation::text, 'mode', l.mode)), '[]')
      from pg_locks own join pg_locks l on l.virtualtransaction = own.virtualtransaction and l.pid is null
      where own.pid is null and own.locktype = 'transactionid' and own.transactionid = p.transaction
        and l.locktype = 'relation' and l.relation = any($2::oid[])) as locks
  from pg_prepared_xacts p
  where p.database = current_database() and extract(epoch from clock_timestamp() - p.prepared) * 1000 > $1
  order by p.prepared`;
//# sourceMappingURL=prepared.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/preflight/replication.js



/** How far replicas are behind. */
const checkReplicas = async ({ session, limits, role }) => {
    const rows = await session.query(`
    select coalesce(nullif(application_name, ''), client_addr::text, 'process ' || pid) as name, state,
      (extract(epoch from greatest(write_lag, flush_lag, replay_lag)) * 1000)::bigint as replay,
      pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn) as behind
    from pg_stat_replication order by 1`);
    const replicas = rows.map(({ name, state, replay, behind }) => ({
        name: name ?? '',
        state: state ?? undefined,
        replayMs: replay === null ? undefined : Number(replay),
        behind: behind === null ? undefined : Number(behind),
    }));
    return judgeReplicas(replicas, { limits, role });
};
/** A replica tells its time when it has replayed something: none when it is caught up, an old one when it stands still. */
function judgeReplicas(replicas, { limits, role, }) {
    const seen = replicas.filter(({ state }) => state !== undefined);
    const late = seen.filter(({ replayMs = 0, behind = 0 }) => replayMs > limits.replicaLagMs || behind > limits.replicaBytes);
    return { findings: late.map(lagging), facts: [{ label: 'replicas', value: replication_words(replicas, seen, role) }] };
}
function lagging({ name, replayMs = 0, behind = 0 }) {
    return {
        ...check_head('replicaLags'),
        title: `the replica ${name} is ${(0,core_bytes/* formatBytes */.z)(behind)} of WAL behind, and took ${(0,duration/* formatDuration */.a3)(replayMs)} last`,
        fix: 'SELECT application_name, state, replay_lag, pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn) AS bytes FROM pg_stat_replication;',
        subject: `replica ${name}`,
    };
}
function replication_words(replicas, seen, role) {
    const count = `${replicas.length}`;
    if (replicas.length === 0)
        return 'none';
    if (seen.length === 0) {
        return `${count}, how far they are behind is hidden. To see it, as a superuser: ${statsGrant(role)}`;
    }
    const lag = Math.max(0, ...seen.map(({ replayMs }) => replayMs ?? 0));
    const behind = Math.max(0, ...seen.map((replica) => replica.behind ?? 0));
    return `${count}, at most ${(0,duration/* formatDuration */.a3)(lag)} and ${(0,core_bytes/* formatBytes */.z)(behind)} behind`;
}
//# sourceMappingURL=replication.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/preflight/schema-rights.js
/** Must run in a transaction that may be rolled back: the role’s own search path is set for one question. */
async function readSchemas(session) {
    await session.execute('savepoint path; set local search_path to default');
    const [row] = await session.query('select pg_catalog.current_schema() as current');
    await session.execute('rollback to savepoint path');
    const rows = await session.query(`select nspname as name, quote_ident(nspname) as quoted from pg_namespace
     where not has_schema_privilege(oid, 'create') and nspname !~ '^pg_' and nspname <> 'information_schema'`);
    return {
        current: row?.current ?? undefined,
        closed: Object.fromEntries(rows.map(({ name, quoted }) => [name, quoted])),
    };
}
//# sourceMappingURL=schema-rights.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/preflight/rights.js


/** Statements that need a right on the table instead of its ownership. */
const rightOf = {
    INSERT: 'INSERT',
    COPY: 'INSERT',
    UPDATE: 'UPDATE',
    DELETE: 'DELETE',
    TRUNCATE: 'TRUNCATE',
    'CREATE TRIGGER': 'TRIGGER',
    'CREATE TABLE': 'REFERENCES',
};
/** Statements that need other rights than can be told from their names. */
const untold = ['MERGE', 'LOCK TABLE', 'VACUUM'];
/** Whether the role may do what the migrations do, and write the ledger. */
const checkRights = async (look) => {
    if (look.superuser)
        return { findings: [], facts: [{ label: 'role', value: `${look.role}, a superuser` }] };
    const { session, tables, role, around } = look;
    const ledger = around.ledger === undefined ? [] : [around.ledger];
    const rows = await session.query(rightsQuery, [
        [...tables.map(({ name }) => name), ...ledger],
    ]);
    const rights = rows.map(readRights);
    const schemas = await readSchemas(session);
    return {
        findings: [
            ...rights.flatMap((one) => {
                const table = tables.find(({ name }) => name === one.name);
                return table ? judgeTable(table, one, look) : [];
            }),
            ...rights.filter(({ name }) => name === around.ledger).flatMap((one) => judgeLedger(one, role)),
            ...judgeSchemas(schemas, look),
        ],
        facts: [{ label: 'role', value: role }],
    };
};
function judgeTable({ touches, byCode }, rights, { role, session }) {
    if (rights.owns)
        return [];
    const told = touches.filter(({ statement, aside }) => !untold.includes(statement) && !aside);
    const needed = new Set([
        ...told.flatMap(({ statement }) => rightOf[statement] ?? []),
        ...referred(touches),
    ]);
    const missing = [...needed].filter((right) => !rights.granted.includes(right));
    const owned = told.filter(({ statement }) => rightOf[statement] === undefined);
    const findings = [];
    if (owned.length > 0 || byCode) {
        const needs = owned[0]?.statement ?? 'a pending migration may';
        // A migration may say SET ROLE itself, and code need not alter what it names.
        const sure = owned.length > 0 && !rights.member;
        findings.push({
            ...check_head('rightMissing', sure ? 'error' : 'warning'),
            title: `${rights.name} belongs to ${rights.owner}, and ${role} ${rights.member ? 'has its rights only after SET ROLE' : 'has not its rights'} (${owned.length > 0 ? `${needs} needs them` : `${needs} need them`})`,
            fix: ownerGrant(rights, role, session.serverMajor),
            subject: `owner ${rights.name}`,
        });
    }
    if (missing.length > 0) {
        findings.push({
            ...check_head('rightMissing'),
            title: `${role} may not ${missing.join(', ')} on ${rights.name}`,
            fix: `GRANT ${missing.join(', ')} ON ${rights.quoted} TO ${role};`,
            subject: `right ${rights.name}`,
        });
    }
    return findings;
}
/** The other end of a new foreign key need not be owned. */
function referred(touches) {
    return touches.some(({ aside, lock }) => aside && lock === 'SHARE ROW EXCLUSIVE') ? ['REFERENCES'] : [];
}
/** From 16 on a grant says whether it is inherited; before, the role does. */
function ownerGrant({ owner, member }, role, major) {
    if (!member)
        return `GRANT ${owner} TO ${role};`;
    return major >= 16 ? `GRANT ${owner} TO ${role} WITH INHERIT TRUE;` : `ALTER ROLE ${role} INHERIT;`;
}
const ledgerRights = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];
function judgeLedger({ name, quoted, granted, owns }, role) {
    const missing = owns ? [] : ledgerRights.filter((right) => !granted.includes(right));
    if (missing.length === 0)
        return [];
    return [
        {
            ...check_head('rightMissing'),
            title: `${role} may not ${missing.join(', ')} on the ledger ${name}`,
            detail: 'The migration would run and nobody would know of it.',
            fix: `GRANT ${ledgerRights.join(', ')} ON ${quoted} TO ${role};`,
            subject: `ledger ${name}`,
        },
    ];
}
/** A new index lies in its table’s schema; everything else that is made without a schema in the first of the path. */
function judgeSchemas({ current, closed }, { tables, role, around }) {
    if (around.pending.length === 0)
        return [];
    const indexed = tables.flatMap(({ name, touches }) => touches.some(({ statement }) => /^CREATE (?:UNIQUE )?INDEX/.test(statement)) ? [schemaOf(name)] : []);
    const first = around.ledger === undefined ? 'error' : 'warning';
    const wanted = new Map([
        ...(current === undefined ? [] : [[current, first]]),
        ...indexed.map((schema) => [schema, 'error']),
    ]);
    return [...wanted].flatMap(([schema, severity]) => {
        const quoted = closed[schema];
        if (quoted === undefined)
            return [];
        return [
            {
                ...check_head('rightMissing', severity),
                title: `${role} may not CREATE in the schema ${schema}`,
                detail: 'A new table or index there would be refused.',
                fix: `GRANT USAGE, CREATE ON SCHEMA ${quoted} TO ${role};`,
                subject: `schema ${schema}`,
            },
        ];
    });
}
function schemaOf(table) {
    return table.slice(0, table.indexOf('.'));
}
function readRights(row) {
    return {
        name: row.name,
        quoted: row.quoted,
        owner: row.owner,
        owns: row.owns === 't',
        member: row.member === 't',
        granted: JSON.parse(row.granted),
    };
}
const rightsQuery = `
  select n.nspname || '.' || c.relname as name, format('%I.%I', n.nspname, c.relname) as quoted,
    quote_ident(pg_get_userbyid(c.relowner)) as owner,
    pg_has_role(c.relowner, 'usage') as owns, pg_has_role(c.relowner, 'member') as member,
    (select coalesce(json_agg(r), '[]') from unnest(
        array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) r
      where has_table_privilege(c.oid, r)) as granted
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname || '.' || c.relname = any($1) and c.relkind in ('r', 'p', 'm')
  order by 1`;
//# sourceMappingURL=rights.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/preflight/slots.js



/** Replication slots that hold much WAL back. */
const checkSlots = async ({ session, limits }) => {
    const rows = await session.query(`
    select slot_name as name, active, pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn) as holds
    from pg_replication_slots where restart_lsn is not null and wal_status is distinct from 'lost' order by 3 desc, 1`);
    const slots = rows.map(({ name, active, holds }) => ({
        name,
        active: active === 't',
        holds: Number(holds),
    }));
    return { findings: slots.flatMap((slot) => judgeSlot(slot, limits)), facts: [] };
};
function judgeSlot({ name, active, holds }, { slotBytes }) {
    if (holds <= slotBytes)
        return [];
    const fix = active
        ? 'SELECT slot_name, active_pid, confirmed_flush_lsn, wal_status, safe_wal_size FROM pg_replication_slots;'
        : `SELECT pg_drop_replication_slot(${(0,quote/* quoteText */.ol)(name).trim()});`;
    return [
        {
            ...check_head('slotHoldsWal'),
            title: `the replication slot ${name} holds ${(0,core_bytes/* formatBytes */.z)(holds)} of WAL back${active ? '' : ', and nobody reads from it'}`,
            fix,
            subject: `slot ${name}`,
        },
    ];
}
//# sourceMappingURL=slots.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/preflight/synchronous.js

/** Whether a COMMIT would wait for a standby that is not there. */
const checkSynchronous = async ({ session, monitors, role }) => {
    const [row] = await session.query(`
    select current_setting('synchronous_standby_names') as names, current_setting('synchronous_commit') as commit,
      (select count(*) from pg_stat_replication where sync_state in ('sync', 'quorum') and state = 'streaming') as present`);
    const present = monitors ? Number(row?.present) : undefined;
    return judgeSynchronous({ names: row?.names ?? '', commit: row?.commit ?? '', present }, role);
};
function judgeSynchronous({ names, commit, present }, role) {
    const wanted = standbysWanted(names);
    if (wanted === 0 || commit === 'off' || commit === 'local')
        return { findings: [], facts: [] };
    if (present === undefined) {
        const value = `whether ${names} is there is hidden. To see it, as a superuser: ${statsGrant(role)}`;
        return { findings: [], facts: [{ label: 'synchronous standbys', value }] };
    }
    const fact = { label: 'synchronous standbys', value: `${present} of ${wanted}` };
    if (present >= wanted)
        return { findings: [], facts: [fact] };
    const finding = {
        ...check_head('standbyMissing'),
        title: `${present} of ${wanted} synchronous ${wanted === 1 ? 'standby is' : 'standbys are'} there (synchronous_standby_names is ${names}): a COMMIT would never come back`,
        fix: "ALTER SYSTEM SET synchronous_standby_names = '';\nSELECT pg_reload_conf();",
        subject: 'synchronous standby',
    };
    return { findings: [finding], facts: [fact] };
}
/** How many must answer: `FIRST 2 (a, b, c)`, `ANY 1 (a, b)`, `2 (a, b)`, and `a, b`, which is one. */
function standbysWanted(names) {
    if (names.trim() === '')
        return 0;
    const [, count] = /^\s*(?:(?:FIRST|ANY)\s+)?(\d+)\s*\(/i.exec(names) ?? [];
    return count === undefined ? 1 : Number(count);
}
//# sourceMappingURL=synchronous.js.map
// EXTERNAL MODULE: ./build/src/sql/hide-values.js
var hide_values = __webpack_require__(60551);
;// CONCATENATED MODULE: ./build/src/gates/migrate/preflight/transactions.js




const mostShown = 10;
/** Transactions that are open for longer than the limit, and what they hold. */
const checkTransactions = async (look) => {
    const oids = look.tables.flatMap((table) => table.oids);
    const rows = await look.session.query(transactionsQuery, [look.limits.transactionMs, oids]);
    return judgeTransactions(rows.map(readRow), look);
};
/** Worst first: those that hold what is needed, then those that are open for longest. */
function judgeTransactions(open, look) {
    const concurrently = look.around.pending.some(({ touches }) => touches?.some(({ statement }) => / CONCURRENTLY$/.test(statement)));
    const judged = open.map((transaction) => {
        const held = needed(transaction.locks, look.tables);
        return { transaction, held, blocks: held.length > 0 || (concurrently && transaction.snapshot) };
    });
    const seen = judged.filter(({ transaction }) => transaction.sinceMs !== undefined);
    const hidden = judged.filter(({ transaction, held }) => transaction.sinceMs === undefined && held.length > 0);
    const sorted = seen.sort((a, b) => Number(b.blocks) - Number(a.blocks) || (b.transaction.sinceMs ?? 0) - (a.transaction.sinceMs ?? 0));
    const findings = sorted
        .slice(0, mostShown)
        .map(({ transaction, held, blocks }) => blocks ? blocking(transaction, held) : transactions_long(transaction, look.limits.transactionMs));
    const more = sorted.length - findings.length;
    return {
        findings,
        facts: [
            ...(more > 0 ? [{ label: 'long transactions', value: `${more} more than are shown` }] : []),
            ...(look.monitors
                ? []
                : [{ label: 'sessions of others', value: hiddenWords(look.role, hidden.length) }]),
        ],
    };
}
function blocking(transaction, held) {
    const { pid, role, application, query } = transaction;
    const why = held.length > 0
        ? `holds ${heldWords(held)}`
        : 'has a snapshot, and an index that is built CONCURRENTLY waits for it';
    return {
        ...check_head('transactionBlocks'),
        title: `process ${pid} (${whoIs(transaction)}) ${why}`,
        detail: `Its last statement: ${query ?? '(none)'}`,
        fix: endOf(transaction),
        subject: `blocks ${role ?? ''} ${application ?? ''} ${held.map(({ table }) => table).join(' ')}`,
    };
}
function transactions_long(transaction, limitMs) {
    const { pid, role, application, query } = transaction;
    return {
        ...check_head('transactionLong'),
        title: `process ${pid} (${whoIs(transaction)}) has been in its transaction for longer than ${(0,duration/* formatDuration */.a3)(limitMs)}`,
        detail: `Its last statement: ${query ?? '(none)'}`,
        fix: endOf(transaction),
        subject: `long ${role ?? ''} ${application ?? ''}`,
    };
}
function whoIs({ role, application, state, sinceMs }) {
    const facts = [
        role && `role ${role}`,
        application && `application ${application}`,
        state,
        sinceMs === undefined ? undefined : `in its transaction for ${(0,duration/* formatDuration */.a3)(sinceMs)}`,
    ];
    return facts.filter(Boolean).join(', ');
}
/** A dump is worth waiting for; a running statement can be cancelled; who is idle in a transaction must go. */
function endOf({ pid, application, state }) {
    if (application === 'pg_dump')
        return `wait until pg_dump (process ${pid}) is done`;
    return state === 'active' ? `SELECT pg_cancel_backend(${pid});` : `SELECT pg_terminate_backend(${pid});`;
}
function hiddenWords(role, holders) {
    const now = holders === 0
        ? ''
        : `; ${holders === 1 ? 'one of them holds' : `${holders} of them hold`} a lock that the migrations need, since when is not known`;
    return `hidden from ${role}${now}. To see them, as a superuser: ${statsGrant(role)}`;
}
function readRow(row) {
    return {
        pid: Number(row.pid),
        role: row.role ?? undefined,
        application: row.application ?? undefined,
        state: row.state ?? undefined,
        sinceMs: row.since === null ? undefined : Number(row.since),
        query: row.query === null ? undefined : (0,hide_values/* hideValues */.X)(row.query).slice(0, 200),
        snapshot: row.snapshot === 't',
        locks: JSON.parse(row.locks ?? '[]'),
    };
}
/** Of a session that our role may not see, `xact_start`, `state` and `backend_type` are null; its locks are not. */
const transactionsQuery = `
  select * from (
    select a.pid, a.usename as role, nullif(a.application_name, '') as application, a.state,
      (extract(epoch from clock_timestamp() - a.xact_start) * 1000)::bigint as since,
      case when a.query like '<insufficient privilege>' then null else nullif(a.query, '') end as query,
      a.backend_xmin is not null and a.datname = current_database() as snapshot,
      (select coalesce(json_agg(json_build_object('oid', l.relation::text, 'mode', l.mode)), '[]')
        from pg_locks l where l.pid = a.pid and l.granted and l.locktype = 'relation'
          and l.database = (select oid from pg_database where datname = current_database())
          and l.relation = any($2::oid[])) as locks
    from pg_stat_activity a
    where a.pid <> pg_backend_pid()
      and coalesce(a.backend_type, 'client backend') in ('client backend', 'background worker')) s
  where since > $1 or (since is null and state is null and locks::text <> '[]')
  order by since desc nulls last, pid`;
//# sourceMappingURL=transactions.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/preflight/preflight.js














const checks = {
    transactions: checkTransactions,
    'prepared transactions': checkPrepared,
    autovacuum: checkAutovacuum,
    replicas: checkReplicas,
    'replication slots': checkSlots,
    'synchronous standbys': checkSynchronous,
    connections: checkConnections,
    disk: checkDisk,
    rights: checkRights,
};
/**
 * Looks, before a migration starts, for what would make it wait, hang or fail. Reads only, each check in a short
 * transaction of its own. An error among the findings means: do not start. Throws `UserError` when the database
 * cannot be read; what is unfit altogether `refuseUnfit` refuses before.
 */
async function preflight({ session }, limits, around) {
    const look = await (0,read_only/* readOnly */.T)(session, limits, () => lookFrom(session, limits, around));
    const seen = [];
    for (const [name, check] of Object.entries(checks)) {
        seen.push(await (0,read_only/* readOnly */.T)(session, limits, () => check(look)).catch((error) => unread(name, error)));
    }
    return {
        findings: seen.flatMap(({ findings }) => findings).sort(finding/* compareFindings */.Eg),
        facts: seen.flatMap(({ facts }) => facts),
    };
}
async function lookFrom(session, limits, around) {
    const [row] = await session.query(`
    select quote_ident(current_user) as role, pg_has_role(current_user, 'pg_read_all_stats', 'usage') as monitors,
      (select rolsuper from pg_roles where rolname = current_user) as superuser`);
    return {
        session,
        limits,
        around,
        tables: await readTouched(session, around.pending),
        role: row?.role ?? '',
        superuser: row?.superuser === 't',
        monitors: row?.monitors === 't',
    };
}
/** One check that cannot be read in time leaves the others to be judged. */
function unread(name, error) {
    const cause = error instanceof errors/* UserError */.yo ? error.cause : undefined;
    if (!(cause instanceof postgres_session/* ServerError */.g) || !/^(?:55P03|57014|42501)$/.test(cause.code))
        throw error;
    const fact = { label: name, value: `could not be read: ${cause.message}` };
    return { findings: [], facts: [fact] };
}
//# sourceMappingURL=preflight.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/prepare.js
















/** Reads the ledger and makes the plan. To be called under the guard, so that nobody else moves what is read. */
async function prepare(input, { database, services }) {
    const { history, tree, wanted } = input;
    const { seen, result: whole } = await (0,plan_plan/* planOn */.J)({ ...input, lintFindings: [], clock: services.clock }, database);
    const applied = new Set(seen.state.applied.map(({ id }) => id));
    const steps = chooseSteps(history, { pending: seen.comparison.pending, applied }, wanted);
    const result = await aboutSteps(whole, input, { steps, version: database.identity.version });
    const now = new Date(services.clock.now());
    const plan = await (0,apply/* applyMuting */.L)(result, { ...input.muting, history, tree, now });
    const { unfinished, settled, invalid } = await (0,read_only/* readOnly */.T)(database.session, input.database, () => readLeft(database.session, history, seen.state));
    const open = unfinished.filter((one) => !settled.includes(one));
    const before = await lookBefore(input, database, { steps, ledger: seen.state.table });
    const left = open.flatMap((one) => unfinishedOf(one, input));
    const findings = [
        ...left,
        ...invalid.map((one) => (isNamed(one, open) ? dropped(one, left[0]) : one)),
        ...plan.findings.filter((finding) => !isTold(finding, open, input)),
        ...moved(result, input),
        ...cannotRunFindings(steps, wanted.direction),
        ...before.findings,
    ];
    const facts = [...plan.facts, ...before.facts];
    const { state } = seen;
    return { state, plan, unfinished, settled, steps: resumedFirst(steps, input), findings, facts };
}
/** A plan is about all that is pending; of indexes that miss rows it is told for what is to run. */
async function aboutSteps(plan, { history, tree, wanted: { direction } }, { steps, version }) {
    const missed = await (0,misses_rows/* missedRows */.P)({ history, tree, chosen: steps, direction, version });
    const rest = plan.findings.filter(({ rule }) => rule !== concurrently_misses_rows/* concurrentlyMissesRows */.a.info.id);
    const findings = [...missed, ...rest];
    const failed = findings.some(({ severity }) => severity === 'error');
    return { ...plan, status: failed ? 'failed' : 'passed', findings };
}
/** What would make these steps wait, hang or fail. */
async function lookBefore(input, database, { steps, ledger }) {
    if (steps.length === 0)
        return { findings: [], facts: [] };
    const { direction } = input.wanted;
    const { history, tree } = input;
    const major = database.session.serverMajor;
    const pending = await (0,named/* namedIn */.$)({ history, tree, chosen: steps, direction, major });
    return preflight(database, input.preflight, { pending, ledger, freeBytes: input.freeBytes });
}
/** What an earlier run has left, and with it the indexes that are invalid: one of them may be why it stopped. */
async function readLeft(session, history, state) {
    const unfinished = await readUnfinished(session, history.dir);
    const settled = unfinished.filter((one) => isSettled(one, history, state));
    const leftovers = unfinished.length > settled.length ? await (0,verify_leftovers/* findLeftovers */.Q)(session) : [];
    const invalid = leftovers.filter(({ rule }) => rule === verify_rules/* verifyRules */.d.invalidIndex.id);
    return { unfinished, settled, invalid };
}
/** Whether the statement that was begun last names that index. */
function isNamed({ subject }, open) {
    const name = subject.split('.').at(-1)?.replaceAll('"', '') ?? '';
    return open.some(({ at }) => at?.text?.includes(name));
}
/** A migration that a person has told how to go on with stands in nobody’s way. */
function unfinishedOf(one, { history, wanted }) {
    if (one.id === wanted.resume?.id)
        return [];
    const migration = history.migrations.find(({ id }) => id === one.id);
    return [unfinishedFinding(one, migration)];
}
/** What this gate says better, or was told already. */
function isTold(finding, unfinished, { wanted }) {
    if (finding.rule !== plan_rules/* planRules */.T.dirty.id)
        return finding.rule === plan_rules/* planRules */.T.pooler.id;
    return finding.migration === wanted.resume?.id || unfinished.some(({ id }) => id === finding.migration);
}
function moved({ plan }, { wanted: { planHashes }, earlier, project }) {
    if (!plan || !planHashes || planHashes.includes(plan.hash))
        return [];
    const approved = earlier.find((check) => check.project === project && check.plan && planHashes.includes(check.plan.hash))?.plan;
    return [movedFinding(plan.hash, planHashes, movedWords(plan, approved))];
}
function resumedFirst(steps, { wanted }) {
    const resumed = steps.filter(({ id }) => id === wanted.resume?.id);
    return [...resumed, ...steps.filter((step) => !resumed.includes(step))];
}
//# sourceMappingURL=prepare.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/refuse.js

/** Throws `UserError` for a down that nobody has confirmed by the database’s name. */
function refuseUnconfirmed({ wanted }, { identity }) {
    const { direction, confirmDown } = wanted;
    if (direction === 'up' || confirmDown === identity.database)
        return;
    const given = confirmDown === undefined
        ? 'is not given'
        : `is ${JSON.stringify(confirmDown)}, and the database is called ${identity.database}`;
    throw new errors/* UserError */.yo({
        what: given,
        where: 'confirm-down',
        why: 'a down takes back what people may be using; nothing was changed',
        fix: `--confirm-down ${identity.database} (in a workflow: confirm-down: ${identity.database})`,
    });
}
/** Throws `UserError` for a runner whose ledger this version cannot write: a migration must not go unrecorded. */
function refuseUnwritable({ engine, ledger, history }) {
    const writesItself = /^(?:alembic|node-pg-migrate|command)$/.test(engine.name);
    if (writesItself || ledger.writer)
        return;
    throw new errors/* UserError */.yo({
        what: `the ledger of ${history.flavor} cannot be written by this version`,
        where: 'engine',
        why: 'a migration that was run and not recorded would run again; nothing was changed',
        fix: 'let your own runner do it: engine: command, with up-command and list-applied-command in lockkeeper.yml',
    });
}
//# sourceMappingURL=refuse.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/result.js
/** What the gate found, as the report has it. */
function resultOf(scene, { prepared, runs, after, findings, facts = [] }) {
    const { input, services, started } = scene;
    const planned = (prepared?.steps ?? []).map((migration) => notStarted({ migration }));
    const run = migrateRun(scene, { prepared, steps: runs ? runs.map(stepOf) : planned, after });
    const failed = findings.some(({ severity }) => severity === 'error');
    return {
        gate: 'migrate',
        project: input.project,
        status: failed ? 'failed' : 'passed',
        summary: summaryOf(run, { failed, started: runs !== undefined }),
        findings,
        muted: prepared?.plan.muted ?? [],
        durationMs: services.clock.now() - started,
        migrations: [],
        facts: [
            ...(prepared?.facts ?? [{ label: 'database', value: scene.database.identity.database }]),
            ...facts,
        ],
        migrate: run,
    };
}
function migrateRun({ input, database }, { prepared, steps, after }) {
    const { identity } = database;
    const from = newestOf(input.history, prepared?.state);
    const to = newestOf(input.history, after ?? prepared?.state);
    const hash = prepared?.plan.plan?.hash;
    return {
        route: 'database',
        direction: input.wanted.direction,
        database: identity.database,
        ...(identity.environment === undefined ? {} : { environment: identity.environment }),
        ...(hash === undefined ? {} : { planHash: hash }),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        steps,
    };
}
/** The one that a person means by "the database is at". */
function newestOf({ migrations }, state) {
    const applied = new Set((state?.applied ?? []).map(({ id }) => id));
    return migrations.findLast(({ id, repeatable }) => !repeatable && applied.has(id))?.id;
}
function stepOf({ migration, status, tries, durationMs }) {
    const { id, name, file } = migration;
    return { id, name, file, status, tries, durationMs };
}
function notStarted({ migration }) {
    return stepOf({ migration, status: 'not-started', tries: 0, durationMs: 0 });
}
const result_words = {
    applied: 'applied',
    reverted: 'reverted',
    failed: 'failed',
    unfinished: 'unfinished',
    unknown: 'in doubt',
    'not-started': 'not started',
};
function summaryOf({ steps, direction }, { failed, started }) {
    if (failed && !started)
        return 'nothing was changed';
    if (steps.length === 0)
        return direction === 'up' ? 'nothing is pending' : 'nothing to revert';
    const counted = Object.entries(result_words).flatMap(([status, word]) => {
        const count = steps.filter((step) => step.status === status).length;
        return count === 0 ? [] : [`${count} ${word}`];
    });
    return counted.join(', ');
}
//# sourceMappingURL=result.js.map
// EXTERNAL MODULE: ./build/src/migrations/own-schema/install.js + 3 modules
var install = __webpack_require__(71933);
;// CONCATENATED MODULE: ./build/src/gates/migrate/run-step.js





/** What is left of a step that stopped, by whether it runs in one transaction. */
const stoppedStatus = { one: 'failed', none: 'unfinished', unknown: 'unknown' };
/**
 * Runs one migration, again while others hold its locks and a failure leaves nothing behind. Never throws for a stop,
 * nor for what the server and the network do.
 */
async function runStep(migration, earlier, course) {
    const { services, input } = course;
    const started = services.clock.now();
    const stopped = stoppedStatus[stepTransaction(migration, input.wanted.direction)];
    const count = { tries: 0 };
    let trouble;
    try {
        trouble = await tryStep(migration, { earlier, count }, course);
    }
    catch (error) {
        trouble = services.signal.aborted ? { kind: 'stopped' } : await whatBroke(error, course);
    }
    const { tries } = count;
    const durationMs = services.clock.now() - started;
    if (!trouble) {
        const status = input.wanted.direction === 'up' ? 'applied' : 'reverted';
        return { migration, status, tries, durationMs };
    }
    return { migration, status: tries === 0 ? 'not-started' : stopped, tries, durationMs, trouble };
}
/** What the server or the network did to our own words about a step. Throws what is neither. */
async function whatBroke(error, { guard }) {
    if (!(error instanceof postgres_session/* ConnectionLost */.p || error instanceof postgres_session/* ServerError */.g))
        throw error;
    if (!(await guard.holds()))
        return { kind: 'guard' };
    const { message } = error;
    const failure = error instanceof postgres_session/* ServerError */.g
        ? { kind: 'sql', message, code: error.code }
        : { kind: 'connection', message };
    return { kind: 'failure', failure, blockers: [] };
}
/** Undefined when it went well. */
async function tryStep(migration, { earlier, count }, course) {
    const { input, services, marks, session, guard } = course;
    const isWhole = stepTransaction(migration, input.wanted.direction) === 'one';
    const { tries } = input.limits;
    let seen = [];
    const target = await targetOf(migration, earlier.skip, course);
    for (;;) {
        services.signal.throwIfAborted();
        if (!(await guard.holds()))
            return { kind: 'guard' };
        if (count.tries === 0 && !isWhole)
            await announce(migration, earlier, { course, target });
        count.tries++;
        const { outcome, blockers } = await attempt(migration, target, course);
        if (outcome.ok) {
            // A mark that stays behind a step that is recorded is settled by the ledger on the next run.
            if (!isWhole)
                await marks.end(migration.id).catch((error) => whatBroke(error, course));
            return undefined;
        }
        const { failure } = outcome;
        if (services.signal.aborted)
            return { kind: 'stopped' };
        // A try may end between two looks; whom the one before waited for says more than nothing.
        if (blockers.length > 0)
            seen = blockers;
        const again = isWhole && session.alive && (0,guarded/* passes */.WE)(failure.code) && count.tries < tries;
        if (!again)
            return { kind: 'failure', failure, blockers: seen };
        // Each try stays in the log: a live line is too short for whom it waits for.
        const told = { ...services, progress: services.tell };
        const pause = { services: told, subject: (0,migration_label/* migrationLabel */.R)(migration), blockers: seen, tries };
        await (0,guarded/* pauseBefore */.GB)(count.tries + 1, pause);
    }
}
/** Everything that is left when a step outside of a transaction stops: our mark, and the runner’s own word. */
async function announce(migration, { resumed }, { course, target }) {
    const { input, marks } = course;
    const { direction } = input.wanted;
    if (!resumed)
        await marks.begin(migration, direction);
    const words = (await input.ledger.writer?.start?.(migration, direction)) ?? [];
    if (words.length > 0)
        await target.session.execute(words.join(';\n'));
}
async function targetOf(migration, skip, course) {
    const { input, marks, session, services } = course;
    const { direction } = input.wanted;
    const guard = {
        lockTimeoutMs: input.limits.lockTimeoutMs,
        statementTimeoutMs: input.limits.statementTimeoutMs,
        record: await recordOf(input.ledger.writer, migration, direction),
        skip,
        async onStatement(event) {
            if (!event.done) {
                services.progress(`${(0,migration_label/* migrationLabel */.R)(migration)}: statement ${event.number} of ${event.of}`);
            }
            await marks.statement(migration, event);
        },
    };
    return { url: input.database.url, session, guard };
}
/** What the ledger gets; nothing where the engine writes it by itself. */
async function recordOf(writer, migration, direction) {
    if (!writer)
        return [];
    return direction === 'up' ? writer.record(migration) : writer.forget(migration);
}
async function attempt(migration, target, { input, runner, guard, services }) {
    const { direction } = input.wanted;
    const step = () => runner[direction](migration, target);
    // Migrations of SQL run in our session; code opens its own.
    const waiting = migration[direction]?.sql ? target.session.pid : 'opened-since';
    const watch = (0,postgres_blockers/* watchBlockers */.v)(guard.session, waiting, {
        clock: services.clock,
        everyMs: (0,guarded/* watchEvery */.Zf)(input.limits.lockTimeoutMs),
    });
    try {
        const isWhole = stepTransaction(migration, direction) === 'one';
        const outcome = await (isWhole ? step() : guard.outside(step));
        return { outcome, blockers: await watch.stop() };
    }
    finally {
        await watch.stop();
    }
}
//# sourceMappingURL=run-step.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/run-steps.js






/** Runs one after another and stops at the first that fails. Those behind it are not started. */
async function runSteps({ scene, guard, marks, prepared, done, }) {
    const { input, services, database } = scene;
    const { steps } = prepared;
    if (steps.length === 0)
        return [];
    const runner = await input.engine.start(input.history, input.world);
    try {
        await makeTables(scene, steps);
        const course = { input, services, runner, session: database.session, guard, marks };
        const runs = [];
        for (const [index, migration] of steps.entries()) {
            const last = runs.at(-1);
            if (last && (last.trouble || last.status === 'not-started')) {
                runs.push({ migration, status: 'not-started', tries: 0, durationMs: 0 });
                continue;
            }
            const label = `${index + 1}/${steps.length} ${input.wanted.direction} ${(0,migration_label/* migrationLabel */.R)(migration)}`;
            services.tell(`${label}: running`);
            const resumed = migration.id === input.wanted.resume?.id;
            const run = await runStep(migration, { skip: resumed ? done : 0, resumed }, course);
            services.tell(`${label}: ${run.status} after ${(0,duration/* formatDuration */.a3)(run.durationMs)}`);
            runs.push(run);
        }
        return runs;
    }
    finally {
        await runner.stop();
    }
}
/**
 * Before any step has begun: makes what is written to while they run, and asks the ledger for every word. Throws
 * `UserError` with the GRANT, and for a step that the ledger cannot write down.
 */
async function makeTables({ input, database }, steps) {
    const { direction } = input.wanted;
    const target = { url: input.database.url, session: database.session };
    if (steps.some((step) => stepTransaction(step, direction) !== 'one')) {
        await (0,install.installOwnSchema)(target);
        await refuseUnmarked(database.session);
    }
    await input.ledger.writer?.prepare(target);
    for (const step of steps)
        await recordOf(input.ledger.writer, step, direction);
}
//# sourceMappingURL=run-steps.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/settle.js






/** How many statements an earlier run has done; throws `UserError` for what cannot be gone on with from there. */
async function statementsDone(resume, prepared, input) {
    const { migration, direction, mark } = knownOf(resume, prepared, input);
    if (typeof resume.from !== 'number')
        return 0;
    const problem = await whyNotFrom(resume.from, { migration, direction, mark }, input);
    if (problem === undefined)
        return resume.from - 1;
    throw new errors/* UserError */.yo({
        ...problem,
        where: 'resume',
        why: 'nothing was changed',
        fix: `finish it by hand, then: --resume ${(0,core_text/* shellWord */.r7)(resume.id)}:done; or take it back by hand, then: --resume ${(0,core_text/* shellWord */.r7)(resume.id)}:undone`,
    });
}
async function whyNotFrom(from, { migration, direction, mark }, { tree, wanted }) {
    if (direction !== wanted.direction)
        return { what: `the ${direction} of ${migration.id} is unfinished, not its ${wanted.direction}` };
    if (!migration[direction]?.sql || stepTransaction(migration, direction) !== 'none') {
        return { what: `the ${direction} of ${migration.id} is not run statement by statement` };
    }
    if (mark && mark.checksum !== (await checksumOf(migration, direction, tree))) {
        return {
            what: `${migration[direction]?.file} is another one than when it was begun: its statements are no longer those`,
        };
    }
    const most = mark?.at?.of ?? 1;
    if (mark && from > most)
        return { what: `statement ${from} is behind the last one that is known, ${most}` };
    return undefined;
}
/** Writes down what a person has done by hand: `done` goes into the ledger, `undone` out of it. */
async function settleByHand(resume, { prepared, input, database, marks, }) {
    const { migration, direction, mark } = knownOf(resume, prepared, input);
    const applied = prepared.state.applied.some(({ id }) => id === migration.id);
    const shall = (direction === 'up') === (resume.from === 'done');
    const isDirty = prepared.state.dirty !== undefined;
    if (applied !== shall || isDirty) {
        const sql = await recordOf(input.ledger.writer, migration, shall ? 'up' : 'down');
        if (sql.length === 0)
            throw byRunner(resume, shall, input);
        await database.session.execute([...(0,guarded/* guardedHead */.l_)(input.limits), ...sql.map((one) => `${one};`), 'COMMIT'].join('\n'));
    }
    if (mark)
        await marks.end(migration.id);
}
function byRunner({ id }, shall, { history }) {
    const alembic = `alembic stamp ${shall ? (0,core_text/* shellWord */.r7)(id) : '<the revision before it>'}`;
    return new errors/* UserError */.yo({
        what: `the ledger of ${history.flavor} says that ${id} is ${shall ? 'not applied' : 'applied'}`,
        where: 'resume',
        why: 'your runner keeps that ledger itself; nothing was changed',
        fix: `${history.engine === 'alembic' ? alembic : 'correct its ledger with your runner'}, then run it again`,
    });
}
function knownOf({ id }, { unfinished, state }, { history, wanted }) {
    const migration = history.migrations.find((one) => one.id === id);
    const mark = unfinished.find((one) => one.id === id);
    if (migration && (mark || state.dirty?.id === id)) {
        return { migration, direction: mark?.direction ?? wanted.direction, mark };
    }
    const others = unfinished.map((one) => one.id);
    throw new errors/* UserError */.yo({
        what: migration ? `no run of ${id} was left unfinished in this database` : `there is no migration ${id}`,
        where: 'resume',
        why: 'nothing was changed',
        fix: others.length > 0 ? `unfinished: ${others.join(', ')}` : 'leave resume out: lockkeeper migrate',
    });
}
//# sourceMappingURL=settle.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/migrate.js




















/**
 * Runs migrations on a database in use: alone, one at a time, with limits for every statement, and stops at the first
 * that fails. What is told at the end is what the ledger says then. Throws `UserError` for a database on which nothing
 * may be run: then nothing was changed.
 */
async function migrate(input, services) {
    const started = services.clock.now();
    const inUse = { ...input.database, applicationName: stepApplication };
    return (0,in_use/* withDatabaseInUse */.M)(inUse, async (database) => {
        const scene = { input, services, database, started };
        await refuseUnfit(database);
        refuseUnconfirmed(input, database);
        const guarded = await withGuard(input, scene, (guard) => underGuard(scene, guard)).catch((error) => {
            throw error instanceof postgres_session/* ConnectionLost */.p ? lostBefore(error) : error;
        });
        if (guarded.ok)
            return guarded.value;
        return resultOf(scene, { findings: [busyFinding(guarded.holder, guarded.waitedMs)] });
    });
}
async function underGuard(scene, guard) {
    const { input, database } = scene;
    const { resume } = input.wanted;
    const marks = marksOf(guard.session, input.history.dir, input.tree);
    let prepared = await prepare(input, scene);
    const done = resume ? await statementsDone(resume, prepared, input) : 0;
    if (prepared.findings.some(isError))
        return resultOf(scene, { prepared, findings: prepared.findings });
    refuseUnwritable(input);
    const losses = await judgeLosses(scene, prepared);
    if (losses.length > 0)
        return resultOf(scene, { prepared, findings: [...losses, ...prepared.findings] });
    for (const { id } of prepared.settled)
        await marks.end(id);
    if (resume && typeof resume.from !== 'number') {
        await settleByHand(resume, { prepared, input, database, marks });
        const wanted = { ...input.wanted, planHashes: undefined, resume: undefined };
        prepared = await prepare({ ...input, wanted }, scene);
    }
    const leftovers = await (0,read_only/* readOnly */.T)(database.session, input.database, () => (0,verify_leftovers/* findLeftovers */.Q)(database.session));
    const runs = await runSteps({ scene, guard, marks, prepared, done });
    return conclude(scene, { prepared, runs, leftovers });
}
async function conclude(scene, { prepared, runs, leftovers }) {
    const { input, services, database } = scene;
    const { direction } = input.wanted;
    const after = await lookAgain(input, { services, own: database.session, before: leftovers });
    const marks = after.known
        ? after.unfinished.filter((mark) => !isSettled(mark, input.history, after.state))
        : [];
    const troubles = runs.flatMap((run) => {
        const mark = marks.find(({ id }) => id === run.migration.id);
        return troubleFinding(run, direction, mark) ?? [];
    });
    if (!after.known) {
        const findings = [...troubles, unclearFinding(after.why), ...prepared.findings];
        return resultOf(scene, { prepared, runs: runs.map(inDoubt), findings });
    }
    const told = runs.map((run) => reconcile(run, after.state, direction));
    const differing = told.flatMap(({ run, differs }) => differs ? [ledgerDiffersFinding(run.migration, after.state.table)] : []);
    const bad = [...troubles, ...differing];
    const verified = bad.length === 0
        ? await verifyAfter(scene, leftovers).catch(notVerified)
        : after.leftovers.map((one) => dropped(one, bad[0]));
    const models = bad.length === 0 ? await compareModels(scene, after.state) : nothingCompared;
    return resultOf(scene, {
        prepared,
        runs: told.map(({ run }) => run),
        after: after.state,
        findings: [...bad, ...verified, ...models.findings, ...prepared.findings],
        facts: models.facts,
    });
}
/** A step that was running when the database went away may have been committed. */
function inDoubt(run) {
    const open = ['failed', 'unfinished'];
    return run.trouble && open.includes(run.status) ? { ...run, status: 'unknown' } : run;
}
/** All steps are done then, and the ledger says so: only what should be there afterwards was not seen. */
function notVerified(error) {
    if (error instanceof errors/* UserError */.yo || error instanceof postgres_session/* ConnectionLost */.p)
        return [unverifiedFinding(error.message)];
    throw error;
}
/** A connection that was lost while a step ran is told by the step. */
function lostBefore(error) {
    return new errors/* UserError */.yo({
        what: `the connection was lost before a migration was run: ${error.message}`,
        where: 'database-url',
        why: 'no migration was run; what may have been made is an empty ledger',
        fix: 'lockkeeper migrate',
    }, { cause: error });
}
/** The expectations of the project, and what this run has left half-done: what was there before is not its doing. */
async function verifyAfter({ input, services, database }, before) {
    const { project, expectations } = input;
    const { findings } = await (0,verify/* verify */.M)({ project, limits: input.database, ...(expectations ? { expectations } : {}) }, { live: database.session, clock: services.clock });
    const known = new Set(before.map(({ rule, subject }) => `${rule} ${subject}`));
    return findings.filter(({ rule, subject }) => !known.has(`${rule} ${subject}`));
}
function isError({ severity }) {
    return severity === 'error';
}
//# sourceMappingURL=migrate.js.map
;// CONCATENATED MODULE: ./build/src/gates/migrate/resume.js

/** `003_add_note:4`, `003_add_note:done`. Throws `UserError`. */
function readResume(text) {
    const [, id, from = ''] = /^(.+):(\d{1,6}|done|undone)$/.exec(text.trim()) ?? [];
    const number = Number(from);
    if (id === undefined || number === 0) {
        throw new errors/* UserError */.yo({
            what: `is ${JSON.stringify(text.slice(0, 80))}: must be ID:N, ID:done or ID:undone`,
            where: 'resume',
            why: 'nothing was changed',
            fix: 'copy it from the finding of the unfinished run: --resume 003_add_note:4',
        });
    }
    return { id, from: from === 'done' || from === 'undone' ? from : number };
}
//# sourceMappingURL=resume.js.map
// EXTERNAL MODULE: ./build/src/host/list-files.js
var list_files = __webpack_require__(2172);
// EXTERNAL MODULE: ./build/src/migrations/ledger/index.js + 22 modules
var ledger = __webpack_require__(11810);
// EXTERNAL MODULE: ./build/src/postgres/scratch/server.js + 16 modules
var server = __webpack_require__(12494);
// EXTERNAL MODULE: ./build/src/publish/report-file.js + 17 modules
var report_file = __webpack_require__(76840);
// EXTERNAL MODULE: ./build/src/stages/child-environment.js
var child_environment = __webpack_require__(88611);
// EXTERNAL MODULE: ./build/src/stages/database/apply-inputs.js
var apply_inputs = __webpack_require__(2725);
// EXTERNAL MODULE: ./build/src/stages/database/database-inputs.js
var database_inputs = __webpack_require__(70626);
// EXTERNAL MODULE: ./build/src/stages/database/migrate-inputs.js
var migrate_inputs = __webpack_require__(77314);
// EXTERNAL MODULE: ./build/src/stages/database/verify-database.js
var verify_database = __webpack_require__(98250);
// EXTERNAL MODULE: ./build/src/stages/inputs.js
var inputs = __webpack_require__(37080);
// EXTERNAL MODULE: ./build/src/stages/report-files.js
var report_files = __webpack_require__(98541);
// EXTERNAL MODULE: ./build/src/stages/checks/project-baseline.js
var project_baseline = __webpack_require__(33508);
// EXTERNAL MODULE: ./build/src/stages/checks/project-levels.js
var project_levels = __webpack_require__(52660);
;// CONCATENATED MODULE: ./build/src/stages/checks/migrate-gate.js

















/** Reading a ledger takes no longer than this, however long a migration may take. Milliseconds. */
const mostForReading = 30_000;
/** The migrate gate with the settings of a project. */
const migrateGate = async (input) => {
    const { engine, engineSettings, histories, host, migrate: given, project, root, settings, tree } = input;
    const database = (0,database_inputs/* inUseOf */.M)(given);
    if (!database)
        throw (0,apply_inputs.noAddress)(host.kind, 'one database is migrated');
    const statementTimeoutMs = given.statementTimeout ?? migrate_inputs/* migrateDefaults */.y8.statementTimeout;
    const world = {
        root,
        settings: engineSettings,
        env: (0,child_environment/* childEnvironment */.Q)(host.env),
        timeoutMs: settings.migrationTimeout,
        signal: host.signal,
    };
    const history = histories.head;
    const reading = { ...database, statementTimeoutMs: Math.min(statementTimeoutMs, mostForReading) };
    const before = await readBefore(input);
    return migrate({
        project,
        engine,
        history,
        tree,
        ledger: (0,ledger/* ledgerOf */.X)(history, { ...world, tree, timeoutMs: mostForReading }),
        world,
        database: reading,
        limits: {
            lockTimeoutMs: database.lockTimeoutMs,
            statementTimeoutMs,
            tries: given.lockTries ?? apply_inputs.defaultTries,
            waitMs: given.waitForOthers ?? migrate_inputs/* migrateDefaults */.y8.waitForOthers,
        },
        preflight: {
            ...defaultLimits,
            ...reading,
            transactionMs: given.maxTransactionAge ?? migrate_inputs/* migrateDefaults */.y8.maxTransactionAge,
            replicaLagMs: given.maxReplicationLag ?? migrate_inputs/* migrateDefaults */.y8.maxReplicationLag,
            connectionShare: given.maxConnectionsUsed ?? migrate_inputs/* migrateDefaults */.y8.maxConnectionsUsed,
        },
        freeBytes: given.freeSpace,
        wanted: {
            direction: given.direction ?? 'up',
            to: given.to,
            steps: given.steps,
            planHashes: given.planHash,
            confirmDown: given.confirmDown,
            confirmDataLoss: given.confirmDataLoss,
            resume: given.resume === undefined ? undefined : readResume(given.resume),
        },
        before,
        backup: {
            without: given.withoutBackup ?? false,
            maxAgeMs: given.backupMaxAge ?? migrate_inputs/* migrateDefaults */.y8.backupMaxAge,
        },
        earlier: await earlierChecks(input),
        muting: { ...(0,project_levels/* projectLevels */.v)(settings), baseline: await (0,project_baseline/* projectBaseline */.b)(input) },
        expectations: await expectationsOf(input),
        models: given.models ?? 'auto',
    }, {
        clock: host.clock,
        signal: host.signal,
        progress: host.log.progress,
        tell: host.log.info,
        random: Math.random,
        startServer: (base, version) => (0,server.startScratch)({
            version,
            ...(given.scratchUrl === undefined ? {} : { databaseUrl: given.scratchUrl }),
            ...(settings.image === undefined ? {} : { image: settings.image }),
            before,
            ...(base ? { base } : {}),
        }, { env: host.env, signal: host.signal, progress: host.log.progress }),
    });
};
function expectationsOf({ migrate, host }) {
    const cwd = (0,external_node_path_.resolve)(host.cwd, migrate.workingDirectory ?? '.');
    return (0,verify_database.findExpectations)({ expectations: migrate.expectations }, cwd);
}
async function readBefore({ settings, tree }) {
    const globs = settings.before ?? [];
    const files = globs.length === 0 ? [] : (0,list_files/* matchingPaths */.yZ)(await tree.files(''), globs, 'before');
    return Promise.all(files.map(async (file) => ({ file, sql: await tree.read(file) })));
}
/** What earlier stages of this release have found; reports that are not there are no mistake. */
async function earlierChecks({ migrate, host }) {
    const cwd = (0,external_node_path_.resolve)(host.cwd, migrate.workingDirectory ?? '.');
    const { reports = inputs/* stageReports */.YL, reportPath = migrate_inputs/* migrateReport */.Ce } = migrate;
    const { files } = await (0,report_files/* findReportFiles */.j)(cwd, reports, reportPath);
    const read = await Promise.all(files.map((file) => (0,report_file/* readReport */.tL)((0,external_node_path_.resolve)(cwd, file))));
    return read.flatMap(({ checks }) => checks);
}
//# sourceMappingURL=migrate-gate.js.map

/***/ }),

/***/ 20594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ publishChecks)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10353);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20388);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79157);
/* harmony import */ var _history_history_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94619);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36534);
/* harmony import */ var _run_gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76434);
/* harmony import */ var _set_outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69674);








/** Runs gates of a release, hands their report to the outlets and sets the outputs that every report has. */
async function publishChecks({ gate, commit, secrets, run }, given, { host, services }) {
    const startedAt = host.clock.now();
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h_)(host.cwd, given.workingDirectory ?? '.');
    const settings = { ...(0,_config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .fillRunSettings */ .iS)(given), comment: 'never' };
    const history = (0,_history_history_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .historyEntry */ .x)(given, host);
    if (history)
        await services.startHistory(history, [gate], host);
    const reportOn = (checks) => (0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .makeReport */ .d)({
        tool: { name: 'lockkeeper', version: _core_version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r },
        startedAt: new Date(startedAt).toISOString(),
        checks,
        durationMs: host.clock.now() - startedAt,
        ...(commit === undefined ? {} : { commit }),
        notes: [],
        failOn: settings.failOn,
    });
    const checks = await run().catch(async (error) => {
        // A run that was stopped keeps the row of a stage that has not ended.
        if (history && error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) {
            const broken = (0,_run_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .brokenCheck */ .I)({ gate, project: '.', clock: host.clock }, error, startedAt);
            await services.recordReport(history, reportOn([broken]), host);
        }
        throw error;
    });
    const report = reportOn(checks);
    const published = await services.publish(report, {
        host,
        root: repository.root,
        cwd: repository.cwd,
        settings,
        annotations: given.annotations ?? true,
        summary: given.summary ?? true,
        githubToken: undefined,
        history,
        secrets: secrets.filter((secret) => secret !== undefined),
    });
    (0,_set_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .setReportOutputs */ .vl)(host, published);
    return published;
}
//# sourceMappingURL=publish-checks.js.map

/***/ }),

/***/ 74062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ releaseCommit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18960);



/**
 * Full hash of the commit that is released: the named one, else the workflow's, else HEAD; undefined outside of a
 * repository. Throws `UserError` for a name that is no hash and that git does not know here.
 */
async function releaseCommit(host, given) {
    const { commit, workingDirectory = '.' } = given;
    if (commit !== undefined && /^[0-9a-f]{40}$/i.test(commit))
        return commit.toLowerCase();
    if (commit === undefined && host.kind === 'actions' && host.env.GITHUB_SHA)
        return host.env.GITHUB_SHA;
    const repository = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, workingDirectory)).catch(() => undefined);
    if (commit === undefined)
        return repository && (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .currentCommit */ .Hg)(repository);
    return named(commit, repository);
}
async function named(commit, repository) {
    const found = repository && (await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOf */ .D3)(repository, commit));
    if (found !== undefined)
        return found;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        what: `${JSON.stringify(commit.slice(0, 60))} is no full hash, and git does not know it here`,
        where: 'commit',
        why: 'platforms deploy a commit by its full hash only',
        fix: 'give all 40 characters: git rev-parse HEAD',
    });
}
//# sourceMappingURL=release-commit.js.map

/***/ })

};
