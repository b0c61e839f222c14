export const id = 8680;
export const ids = [8680];
export const modules = {

/***/ 72826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sizes: () => (/* binding */ sizes)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/table-sizes.js
var table_sizes = __webpack_require__(41207);
// EXTERNAL MODULE: ./build/src/core/bytes.js
var bytes = __webpack_require__(93462);
// EXTERNAL MODULE: ./build/src/core/count.js
var count = __webpack_require__(71198);
// EXTERNAL MODULE: ./build/src/postgres/in-use.js + 1 modules
var in_use = __webpack_require__(73775);
// EXTERNAL MODULE: ./build/src/postgres/read-only.js
var read_only = __webpack_require__(13432);
// EXTERNAL MODULE: ./build/src/postgres/table-sizes.js
var postgres_table_sizes = __webpack_require__(94662);
// EXTERNAL MODULE: ./build/src/publish/report-file.js + 17 modules
var report_file = __webpack_require__(76840);
// EXTERNAL MODULE: ./build/src/stages/checks/open-project.js
var open_project = __webpack_require__(49203);
// EXTERNAL MODULE: ./build/src/stages/checks/project-sizes.js
var project_sizes = __webpack_require__(21617);
// EXTERNAL MODULE: ./build/src/stages/database/require-database.js
var require_database = __webpack_require__(72532);
;// CONCATENATED MODULE: ./build/src/stages/database/measure-sizes.js











/**
 * Reads how large the tables of a database in use are, and prints them or writes them where lint looks for them. Rates
 * that somebody has written into the file stay. Throws `UserError` for a database that cannot be read.
 */
async function measureSizes(given, { host }) {
    const { settings, tree, repository } = await (0,open_project/* openProject */.U)(host.cwd, given);
    const file = (0,project_sizes/* sizesPath */.Es)(settings);
    const before = await (0,project_sizes/* sizesIn */.Ae)(tree, file);
    const database = (0,require_database/* requireDatabase */.l)(given, host);
    const { tables, server } = await (0,in_use/* withDatabaseInUse */.M)(database, async ({ session, identity }) => ({
        tables: await (0,read_only/* readOnly */.T)(session, database, () => (0,postgres_table_sizes/* readAllSizes */.M8)(session)),
        server: identity.version,
    }));
    const text = (0,table_sizes/* renderTableSizes */.jk)({ measuredAt: host.clock.now(), server, rates: before?.rates ?? {}, tables });
    if (!given.write) {
        host.print(text);
        return 'passed';
    }
    await (0,report_file/* writeWhole */.f8)((0,external_node_path_.join)(repository.root, file), text);
    host.print(`${summaryOf(file, tables)}\n`);
    return 'passed';
}
function summaryOf(file, tables) {
    const [largest] = tables.toSorted((a, b) => b.bytes - a.bytes);
    if (!largest)
        return `${file}: the database has no tables`;
    const rows = largest.rows === undefined
        ? ''
        : `, about ${(0,count/* formatCount */.B)(largest.rows)} ${largest.rows === 1 ? 'row' : 'rows'}`;
    const unknown = tables.filter((table) => table.rows === undefined).length;
    return [
        `${file}: ${tables.length === 1 ? '1 table' : `${tables.length} tables`}, the largest is ${largest.name} (${(0,bytes/* formatBytes */.z)(largest.bytes)}${rows})`,
        ...(unknown === 0
            ? []
            : [
                `Of ${unknown} the rows are not known, because nobody has analysed them yet: ANALYZE; tells the server.`,
            ]),
        'Commit it. From now on lint judges a lock by the size of its table.',
    ].join('\n');
}
//# sourceMappingURL=measure-sizes.js.map
;// CONCATENATED MODULE: ./build/src/cli/sizes.js

const sizes = ({ given, ...context }) => measureSizes(given, context);
//# sourceMappingURL=sizes.js.map

/***/ }),

/***/ 41207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ readTableSizes),
/* harmony export */   D8: () => (/* binding */ usualSizesFile),
/* harmony export */   jk: () => (/* binding */ renderTableSizes)
/* harmony export */ });
/* unused harmony export tableSizesJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93462);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _yaml_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27632);
/* harmony import */ var _yaml_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16494);





/** The name under which a project keeps the sizes of its tables. */
const usualSizesFile = 'lockkeeper-sizes.json';
const count = zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr({ error: 'must be a whole number' }).min(0, { error: 'must not be negative' });
const rate = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .refine((text) => ((0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBytes */ .C)(text) ?? 0) > 0, { error: 'must be a size such as 250MB' })
    .optional();
const table = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    rows: count.optional().meta({ description: 'Rows, as the server estimates them.' }),
    bytes: count.optional().meta({ description: 'With indexes and all that belongs to the table.' }),
    heap: count.optional().meta({ description: 'Bytes of the rows alone. Default: `bytes`.' }),
})
    .refine(({ rows, bytes, heap }) => (rows ?? bytes ?? heap) !== undefined, {
    error: 'must have rows, bytes or heap',
});
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1, { error: 'must be 1' }),
    'measured-at': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .refine((text) => !Number.isNaN(Date.parse(text)), {
        error: 'must be a moment such as 2026-11-22T10:00:00Z',
    })
        .optional()
        .meta({ description: 'When the sizes were read.' }),
    server: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional().meta({ description: 'Version of the server: `16.4`.' }),
    rates: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ scan: rate, build: rate, rewrite: rate }).optional().meta({
        description: 'What your server does in a second, where you have measured it: `250MB`. Reading rows, building an index, writing a table anew.',
    }),
    tables: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/\S/), table).meta({ description: 'By `schema.name`.' }),
})
    .meta({ title: 'Lockkeeper table sizes', description: 'How large the tables of a database are.' });
/** `schemas/table-sizes.schema.json`. */
function tableSizesJsonSchema() {
    const schema = z.toJSONSchema(fileSchema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
    const comment = 'Made by `npm run generate` from src/config/table-sizes.ts: edit that.';
    return `${JSON.stringify({ $comment: comment, ...schema }, null, 2)}\n`;
}
/** Reads the sizes in JSON or YAML. Throws one `UserError` with every problem, each at its line. */
function readTableSizes(text, file) {
    const plain = plainJson(text);
    const quick = plain === undefined ? undefined : fileSchema.safeParse(plain);
    if (quick?.success)
        return toSizes(quick.data, file);
    const yaml = (0,_yaml_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(text, file);
    const parsed = fileSchema.safeParse(yaml.raw ?? {});
    if (parsed.success)
        return toSizes(parsed.data, file);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_yaml_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .issueProblems */ .M)(parsed.error.issues, { file: yaml, at: [], keysAt }).toSorted((a, b) => a.where.line - b.where.line));
}
/** What `sizes` writes is JSON, which is read a hundred times faster as such. */
function plainJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function keysAt(path) {
    if (path.length === 0)
        return Object.keys(fileSchema.shape);
    return path[0] === 'rates' ? ['scan', 'build', 'rewrite'] : ['rows', 'bytes', 'heap'];
}
/** Bytes of a row where nobody has said how large the table is: a few numbers and a short text. */
const assumedRow = 200;
function toSizes(raw, file) {
    const measured = raw['measured-at'];
    return {
        file,
        measuredAt: measured === undefined ? undefined : Date.parse(measured),
        server: raw.server,
        rates: ratesOf(raw.rates ?? {}),
        tables: Object.entries(raw.tables).map(([name, { rows, bytes, heap }]) => {
            const all = bytes ?? heap ?? (rows ?? 0) * assumedRow;
            return {
                name: name.includes('.') ? name : `public.${name}`,
                ...(rows === undefined ? {} : { rows }),
                bytes: all,
                heapBytes: heap ?? all,
            };
        }),
    };
}
function ratesOf(rates) {
    const given = Object.entries(rates).flatMap(([name, text]) => text === undefined ? [] : [[name, (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBytes */ .C)(text)]]);
    return Object.fromEntries(given);
}
/** What is written down of a database: sorted by name, numbers rounded, so that it changes only where tables grow. */
function renderTableSizes(sizes) {
    const { measuredAt, server, rates, tables } = sizes;
    const sorted = tables.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const content = {
        version: 1,
        ...(measuredAt === undefined ? {} : { 'measured-at': new Date(measuredAt).toISOString() }),
        ...(server === undefined ? {} : { server }),
        ...(Object.keys(rates).length === 0
            ? {}
            : { rates: Object.fromEntries(Object.entries(rates).map(([name, bytes]) => [name, String(bytes)])) }),
        tables: Object.fromEntries(sorted.map(({ name, rows, bytes, heapBytes }) => [
            name,
            {
                ...(rows === undefined ? {} : { rows: rounded(rows) }),
                bytes: rounded(bytes),
                heap: rounded(heapBytes),
            },
        ])),
    };
    return `${JSON.stringify(content, null, 2)}\n`;
}
/** Two digits: the server's numbers are estimates. */
function rounded(count) {
    return Number(count.toPrecision(2));
}
//# sourceMappingURL=table-sizes.js.map

/***/ }),

/***/ 16494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ issueProblems)
/* harmony export */ });
/* unused harmony export shownPath */
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89235);

/** What a schema says against a part of the file, at the lines it is about. */
function issueProblems(issues, { file: { raw, place }, at, keysAt }) {
    return issues.flatMap((issue) => {
        const path = [...at, ...issue.path];
        if (issue.code === 'unrecognized_keys') {
            return issue.keys.map((key) => unknownKey({ key, path, known: keysAt(path) }, place([...path, key])));
        }
        if (issue.code === 'invalid_key') {
            const said = inWords(issue.issues[0]?.message ?? issue.message);
            return [{ what: `the key \`${String(path.at(-1))}\` ${said}`, where: place(path) }];
        }
        const missing = issue.path.length > 0 && valueAt(raw, path) === undefined;
        const what = `${shownPath(path)} ${missing ? 'is missing' : inWords(issue.message)}`;
        return [{ what, where: place(path) }];
    });
}
function valueAt(raw, path) {
    return path.reduce((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), raw);
}
const kinds = {
    object: 'a map',
    record: 'a map',
    array: 'a list',
    int: 'a whole number',
    string: 'text',
    boolean: 'true or false',
};
/** What the schema library says by itself, in our words. */
function inWords(message) {
    return message
        .replace(/^Invalid input: expected (\w+), received .*$/, (_whole, kind) => `must be ${kinds[kind] ?? kind}`)
        .replace(/^Too (?:big|small): expected \w+ to (?:be|have) ([<>])=?(\d+).*$/, (_whole, sign, limit) => sign === '<' ? `must be at most ${limit}` : `must be at least ${limit}`)
        .replace(/^Invalid option: expected /, 'must be ');
}
function unknownKey({ key, path, known }, where) {
    const meant = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, known);
    return {
        what: `unknown key \`${key}\`${path.length === 0 ? '' : ` in ${shownPath(path)}`}`,
        where,
        fix: meant ? `did you mean \`${meant}\`?` : `the keys here are: ${known.join(', ')}`,
    };
}
/** `requests[2].expect.json`, or `the file`. */
function shownPath(path) {
    const text = path
        .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
        .join('')
        .replace(/^\./, '');
    return text === '' ? 'the file' : `\`${text}\``;
}
//# sourceMappingURL=yaml-problems.js.map

/***/ }),

/***/ 73775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ withDatabaseInUse)
});

// UNUSED EXPORTS: environmentTable

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/postgres/connect.js + 1 modules
var connect = __webpack_require__(57777);
// EXTERNAL MODULE: ./build/src/postgres/connection-problem.js
var connection_problem = __webpack_require__(36291);
// EXTERNAL MODULE: ./build/src/postgres/database-url.js
var database_url = __webpack_require__(6200);
;// CONCATENATED MODULE: ./build/src/postgres/pooler.js
const looks = 3;
/**
 * Tells them apart without writing: a pooler makes up the process id that it announces at the start, and two open
 * connections that have one backend share it. `open` makes a second connection to the same address.
 */
async function findPooler(session, open) {
    if (session.announcedPid === session.pid)
        return 'none';
    const other = await open();
    try {
        const seen = new Set();
        for (let look = 0; look < looks; look++) {
            const own = await backendOf(session);
            if (own === (await backendOf(other)))
                return 'transaction';
            seen.add(own);
        }
        return seen.size > 1 ? 'transaction' : 'session';
    }
    finally {
        await other.close();
    }
}
async function backendOf(session) {
    const [row] = await session.query('select pg_catalog.pg_backend_pid() as pid');
    return row?.pid ?? '';
}
//# sourceMappingURL=pooler.js.map
// EXTERNAL MODULE: ./build/src/postgres/read-only.js
var read_only = __webpack_require__(13432);
// EXTERNAL MODULE: ./build/src/postgres/readable-table.js
var readable_table = __webpack_require__(89724);
;// CONCATENATED MODULE: ./build/src/postgres/in-use.js







/** The table in which a database says what it is: one column `name`, one row. */
const environmentTable = 'lockkeeper.environment';
/**
 * Opens a database in use, refuses another one than was meant, and hands it to `body`. Nothing is written. Throws
 * `UserError` for an address that does not answer and for the wrong database.
 */
async function withDatabaseInUse(inUse, body) {
    const { applicationName = 'lockkeeper' } = inUse;
    const open = async () => {
        try {
            return await (0,connect/* connect */.N)((0,database_url/* normaliseUrl */.CZ)(inUse.url, 'database-url'), { applicationName });
        }
        catch (error) {
            throw (0,connection_problem/* explainConnection */.c)(error, (0,database_url/* normaliseUrl */.CZ)(inUse.url, 'database-url'), 'database-url');
        }
    };
    const session = await open();
    try {
        const identity = await (0,read_only/* readOnly */.T)(session, inUse, () => readIdentity(session, inUse));
        refuseWrong(inUse, identity);
        const pooler = await findPooler(session, open);
        return await body({ session, identity, pooler });
    }
    finally {
        await session.close();
    }
}
async function readIdentity(session, { environment }) {
    const [row] = await session.query(`
    select current_database() as database, current_user as role,
      split_part(current_setting('server_version'), ' ', 1) as version, pg_is_in_recovery() as replica`);
    const marker = await (0,readable_table/* findTable */.U)(session, environmentTable, {
        what: 'the table',
        why: 'it says which environment this database is',
    }).catch((error) => {
        // Who does not ask need not be allowed to read it.
        if (environment === undefined && error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    });
    const names = marker
        ? await session.query(`select name::text from ${marker.quoted} limit 2`)
        : [];
    return {
        database: row?.database ?? '',
        role: row?.role ?? '',
        version: row?.version ?? '',
        replica: row?.replica === 't',
        environment: names.map(({ name }) => name).join(', ') || undefined,
    };
}
function refuseWrong({ url, expectDatabase, environment }, identity) {
    const target = (0,database_url/* describeUrl */.Ng)((0,database_url/* normaliseUrl */.CZ)(url, 'database-url'));
    if (expectDatabase !== undefined && expectDatabase !== identity.database) {
        throw new errors/* UserError */.yo({
            what: `the database at ${target} is called ${identity.database}, and ${expectDatabase} was expected`,
            where: 'expect-database',
            why: 'nothing else was read, and nothing was changed',
            fix: 'correct the address in the secret, or expect-database',
        });
    }
    if (environment !== undefined &&
        identity.environment !== undefined &&
        environment !== identity.environment) {
        throw new errors/* UserError */.yo({
            what: `the database at ${target} says in ${environmentTable} that it is ${identity.environment}, and ${environment} was expected`,
            where: 'environment',
            why: 'nothing else was read, and nothing was changed',
            fix: 'correct the address in the secret, or environment',
        });
    }
}
//# sourceMappingURL=in-use.js.map

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

/***/ 94662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   M8: () => (/* binding */ readAllSizes),
/* harmony export */   zd: () => (/* binding */ toTableSize)
/* harmony export */ });
/**
 * A lateral join that adds `s.rows`, `s.bytes` and `s.heap` of a `pg_class` of that alias; a partitioned table is the
 * sum of its parts. Reads the catalog and asks for the length of files, never for rows. `reltuples` is -1 (before 14:
 * 0) for a table that was never analysed: then `rows` is null, unless no file of it has a page.
 */
function sizeOf(alias) {
    return `cross join lateral (
    select
      case when coalesce(bool_and(known), true) then coalesce(sum(greatest(reltuples, 0)), 0)::bigint end as rows,
      coalesce(sum(total), 0) as bytes,
      coalesce(sum(heap), 0) as heap
    from (
      select p.reltuples, pg_total_relation_size(p.oid) as total, pg_relation_size(p.oid) as heap,
        p.reltuples > 0 or pg_relation_size(p.oid) = 0 or (p.reltuples = 0 and p.relpages > 0) as known
      from (
        select l.oid, l.reltuples, l.relpages from pg_class l
        where ${alias}.relkind <> 'p' and l.oid = ${alias}.oid
        union all
        select l.oid, l.reltuples, l.relpages from pg_partition_tree(${alias}.oid) leaf join pg_class l on l.oid = leaf.relid
        where ${alias}.relkind = 'p' and leaf.isleaf
      ) p
    ) parts
  ) s`;
}
function toTableSize({ table, rows, bytes, heap }) {
    return {
        name: table,
        ...(rows === null ? {} : { rows: Number(rows) }),
        bytes: Number(bytes),
        heapBytes: Number(heap),
    };
}
/**
 * Sizes of all tables, partitions and materialized views of a database, by name; those of the server, of extensions
 * and of Lockkeeper left out. Any role may ask. Must run in a transaction with limits: it waits for a table that
 * somebody has locked.
 */
async function readAllSizes(session) {
    const rows = await session.query(allQuery);
    return rows.map(toTableSize);
}
const allQuery = `
  select n.nspname || '.' || t.relname as table, s.rows, s.bytes, s.heap
  from pg_class t
  join pg_namespace n on n.oid = t.relnamespace
  ${sizeOf('t')}
  where t.relkind in ('r', 'p', 'm')
    and n.nspname not in ('pg_catalog', 'information_schema', 'lockkeeper') and n.nspname !~ '^pg_(toast|temp)'
    and not exists (
      select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = t.oid and d.deptype = 'e'
    )
  order by n.nspname collate "C", t.relname collate "C"`;
//# sourceMappingURL=table-sizes.js.map

/***/ }),

/***/ 49203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openProject)
/* harmony export */ });
/* harmony import */ var _config_projects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27400);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _host_working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88716);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36534);
/* harmony import */ var _choose_engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95273);
/* harmony import */ var _run_checks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41572);






/** Throws `UserError` when there are several projects and none was named. */
async function openProject(cwd, given) {
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h_)(cwd, (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .workingFolder */ .gv)(cwd, given));
    const config = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)(repository, given.config);
    const projects = (0,_config_projects_js__WEBPACK_IMPORTED_MODULE_0__/* .selectProjects */ .hX)((0,_config_projects_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveProjects */ .D9)(config, given), given.project);
    const [project] = (0,_run_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .inRepository */ .yJ)([onlyOne(projects)], repository);
    if (!project)
        throw new Error('a project got lost on its way into the repository');
    const settings = (0,_choose_engine_js__WEBPACK_IMPORTED_MODULE_4__/* .fromRoot */ .tc)(project.settings, project.path);
    return { repository, tree: (0,_host_working_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .workingTree */ .c)(repository.root), folder: project.path, settings };
}
function onlyOne(projects) {
    const [first, ...others] = projects;
    if (first && others.length === 0)
        return first;
    const names = projects.map(({ name }) => name);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        what: `this repository has several projects: ${names.join(', ')}`,
        fix: `name one, for example --project ${names[0]}`,
    });
}
//# sourceMappingURL=open-project.js.map

/***/ }),

/***/ 21617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ sizesIn),
/* harmony export */   Es: () => (/* binding */ sizesPath),
/* harmony export */   w5: () => (/* binding */ projectSizes)
/* harmony export */ });
/* harmony import */ var _config_table_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41207);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


/** Where a project keeps the sizes of its tables, from the repository's root. */
function sizesPath({ tableSizes }) {
    return tableSizes ?? _config_table_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .usualSizesFile */ .D8;
}
/** The sizes that were named, else those under the usual name, else none. Throws `UserError`. */
async function projectSizes({ settings, tree, }) {
    const file = sizesPath(settings);
    const sizes = await sizesIn(tree, file);
    if (sizes || settings.tableSizes === undefined)
        return sizes;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        what: 'there is no such file',
        where: { file },
        why: '`table-sizes` names it',
        fix: 'write it: lockkeeper sizes --write (with the address of the database in LOCKKEEPER_DATABASE_URL)',
    });
}
/** Undefined where there is no such file. Throws `UserError` for one that cannot be read. */
async function sizesIn(tree, file) {
    try {
        return (0,_config_table_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .readTableSizes */ .BJ)(await tree.read(file), file);
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
/** A tree tells by the cause why it could not read. */
function isMissing(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause?.code === 'ENOENT';
}
//# sourceMappingURL=project-sizes.js.map

/***/ }),

/***/ 72532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ requireDatabase)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _database_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70626);


/** The database in use that the inputs mean. Throws `UserError` where none is named. */
function requireDatabase(given, { kind }) {
    const database = (0,_database_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inUseOf */ .M)(given);
    if (database)
        return database;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: 'is not given',
        where: 'database-url',
        why: 'secrets are empty in a workflow for a pull request from a fork, and where the environment does not have them',
        fix: kind === 'actions'
            ? 'give it as an input, from a secret of the environment'
            : 'set LOCKKEEPER_DATABASE_URL in the environment; never in the argument list, where others can read it',
    });
}
//# sourceMappingURL=require-database.js.map

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
