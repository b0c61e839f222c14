export const id = 8250;
export const ids = [8250];
export const modules = {

/***/ 26003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ho: () => (/* binding */ splitColumn),
/* harmony export */   uJ: () => (/* binding */ readExpectations)
/* harmony export */ });
/* unused harmony exports foreignKeyActions, expectationsJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _config_yaml_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27632);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89235);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42691);





const foreignKeyActions = ['no action', 'restrict', 'cascade', 'set null', 'set default'];
const name = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(_name_js__WEBPACK_IMPORTED_MODULE_2__/* .namePattern */ ._u, { error: 'must be a name, or schema.name' });
const typeText = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[A-Za-z_"][\w". ]*(?:\(\s*\d+\s*(?:,\s*-?\d+\s*)?\))?[\w ]*(?:\[\])*$/, {
    error: 'must be a type, for example bigint, numeric(10,2) or public.state',
});
const action = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(foreignKeyActions, { error: `must be one of ${foreignKeyActions.join(', ')}` });
const rowCount = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).max(1_000_000).optional();
const column = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).meta({ description: 'Type, then `not null` or `null`: `bigint not null`.' }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ type: typeText.optional(), nullable: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional() }),
], { error: 'must be a type (`bigint not null`) or a map with type and nullable' });
const foreignKey = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    columns: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(name).min(1),
    references: name.meta({ description: 'The table that it points to.' }),
    'on-delete': action.optional(),
    'on-update': action.optional(),
});
const table = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    columns: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), column.nullable()).optional(),
    indexes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(name).optional().meta({ description: 'Names; each must be there and valid.' }),
    constraints: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(name).optional().meta({ description: 'Names; each must be there and validated.' }),
    'foreign-keys': zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(foreignKey).optional(),
    rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ 'at-least': rowCount, 'at-most': rowCount })
        .optional()
        .meta({ description: 'For seeds. No more rows are read than these numbers ask for.' }),
});
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    tables: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(name, table.nullable())
        .optional()
        .meta({ description: 'By name; one without a schema is in `public`. Views count too.' }),
    extensions: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).optional(),
    functions: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[^()]+(?:\([^()]*\))?$/, { error: 'must be a name, or a name with its argument types' }))
        .optional()
        .meta({ description: 'Names, or names with argument types: `tax(numeric)`.' }),
    absent: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(name)
        .optional()
        .meta({ description: 'Tables, views, indexes and sequences that must be gone.' }),
})
    .meta({
    title: 'Lockkeeper expectations',
    description: 'What a database must have after its migrations.',
});
/** Reads an expectations file in YAML or JSON. Throws one `UserError` with every problem, each at its line. */
function readExpectations(text, file) {
    const { raw, place } = (0,_config_yaml_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(text, file);
    const parsed = fileSchema.safeParse(raw ?? {});
    if (parsed.success)
        return { file, content: parsed.data, place };
    const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, place));
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(problems.sort((a, b) => a.where.line - b.where.line));
}
function problemsOf(issue, place) {
    const shown = issue.path.map(String).join('.');
    if (issue.code !== 'unrecognized_keys') {
        const what = issue.code === 'invalid_key' ? badName : issue.message;
        return [{ what: `${shown ? `\`${shown}\`` : 'the file'} ${what}`, where: place(issue.path) }];
    }
    const known = knownKeys(issue.path);
    return issue.keys.map((key) => {
        const meant = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(key, known);
        return {
            what: `unknown key \`${key}\`${shown ? ` in \`${shown}\`` : ''}`,
            where: place([...issue.path, key]),
            fix: meant ? `did you mean \`${meant}\`?` : `the keys here are: ${known.join(', ')}`,
        };
    });
}
const badName = `is no name: write orders, billing.orders or '"Odd Name"'`;
function knownKeys(path) {
    if (path.length === 0)
        return Object.keys(fileSchema.shape);
    if (path.length === 2)
        return Object.keys(table.shape);
    if (path[2] === 'foreign-keys')
        return Object.keys(foreignKey.shape);
    return path[2] === 'rows' ? ['at-least', 'at-most'] : ['type', 'nullable'];
}
/** `schemas/verify.schema.json`. */
function expectationsJsonSchema() {
    const schema = z.toJSONSchema(fileSchema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
    const comment = 'Made by `npm run generate` from src/gates/verify/expectations.ts: edit that.';
    return `${JSON.stringify({ $comment: comment, ...schema }, null, 2)}\n`;
}
/** `bigint not null` as type and nullability; undefined where nothing is said of one. */
function splitColumn(expected) {
    if (expected === null)
        return {};
    if (typeof expected !== 'string') {
        const { type, nullable } = expected;
        return { ...(type === undefined ? {} : { type }), ...(nullable === undefined ? {} : { nullable }) };
    }
    const [, type = '', not, isNull] = /^(.*?)(?:\s+(not\s+null)|\s+(null))?$/i.exec(expected.trim()) ?? [];
    return { type, ...(not ? { nullable: false } : isNull ? { nullable: true } : {}) };
}
//# sourceMappingURL=expectations.js.map

/***/ }),

/***/ 86582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findLeftovers)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67833);

const ownSchema = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`;
const invalidIndexes = `select format('%I.%I', n.nspname, x.relname) as name, format('%I.%I', tn.nspname, t.relname) as table,
    x.relname ~ '_cc(new|old)[0-9]*$' as copy, x.relkind = 'I' as partitioned,
    exists (select from pg_stat_progress_create_index p where p.index_relid = x.oid) as running
  from pg_index i join pg_class x on x.oid = i.indexrelid join pg_namespace n on n.oid = x.relnamespace
    join pg_class t on t.oid = i.indrelid join pg_namespace tn on tn.oid = t.relnamespace
  where not i.indisvalid and ${ownSchema} order by 1`;
const notValidConstraints = (major) => `select quote_ident(k.conname) as name,
    case when k.conrelid <> 0 then 'TABLE ' || format('%I.%I', n.nspname, c.relname)
      else 'DOMAIN ' || format('%I.%I', n.nspname, t.typname) end as owner, pg_get_constraintdef(k.oid) as definition
  from pg_constraint k left join pg_class c on c.oid = k.conrelid left join pg_type t on t.oid = k.contypid
    join pg_namespace n on n.oid = k.connamespace
  where not k.convalidated and k.conparentid = 0 ${major >= 18 ? 'and k.conenforced' : ''} and ${ownSchema} order by 2, 1`;
/** What migrations that stopped half-way leave behind, whatever is expected. */
async function findLeftovers(session) {
    const indexes = await session.query(invalidIndexes);
    const constraints = await session.query(notValidConstraints(session.serverMajor));
    return [...indexes.map(indexFinding), ...constraints.map(constraintFinding)];
}
function indexFinding({ name, table, copy, partitioned, running }) {
    const { id, severity } = _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyRules */ .d.invalidIndex;
    const base = {
        rule: id,
        severity,
        title: `index ${name} on ${table} is invalid`,
        subject: `index ${name}`,
    };
    if (running === 't') {
        return {
            ...base,
            detail: 'It is being built at this moment.',
            fix: 'wait until it is built, then run it again',
        };
    }
    if (partitioned === 't') {
        return {
            ...base,
            detail: 'Some partition has no valid index of its own attached to it.',
            fix: `ALTER INDEX ${name} ATTACH PARTITION <the partition's index>;`,
        };
    }
    return copy === 't'
        ? {
            ...base,
            detail: 'A copy that REINDEX CONCURRENTLY left behind.',
            fix: `DROP INDEX CONCURRENTLY ${name};`,
        }
        : { ...base, fix: `REINDEX INDEX CONCURRENTLY ${name};` };
}
function constraintFinding({ name, owner, definition }) {
    const { id, severity } = _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyRules */ .d.notValid;
    return {
        rule: id,
        severity,
        title: `constraint ${name} of ${owner.toLowerCase().split(' ')[0]} ${owner.split(' ').slice(1).join(' ')} is NOT VALID`,
        detail: definition,
        fix: `ALTER ${owner} VALIDATE CONSTRAINT ${name};`,
        subject: `constraint ${owner} ${name}`,
    };
}
//# sourceMappingURL=leftovers.js.map

/***/ }),

/***/ 42691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   HD: () => (/* binding */ shownName),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   _u: () => (/* binding */ namePattern)
/* harmony export */ });
const part = String.raw `(?:"(?:[^"]|"")+"|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)`;
/** One name or two with a dot between, quoted as SQL quotes them. */
const namePattern = new RegExp(`^(?:${part}\\.)?${part}$`);
/** `orders` and `Public.Orders` fold to lower case as in SQL, `"Orders"` does not. Without a schema it is `public`. */
function parseName(text) {
    const parts = [...text.matchAll(new RegExp(part, 'g'))].map(([one]) => unquoted(one));
    const [first = '', second] = parts;
    return second === undefined ? { schema: 'public', name: first } : { schema: first, name: second };
}
function unquoted(text) {
    return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text.toLowerCase();
}
/** As it is typed: quoted where needed. */
function shownName({ schema, name }) {
    return `${quoted(schema)}.${quoted(name)}`;
}
function quoted(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
//# sourceMappingURL=name.js.map

/***/ }),

/***/ 95211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/postgres/read-only.js
var read_only = __webpack_require__(13432);
// EXTERNAL MODULE: ./build/src/postgres/session.js
var postgres_session = __webpack_require__(38933);
// EXTERNAL MODULE: ./build/src/gates/verify/rules.js
var rules = __webpack_require__(67833);
;// CONCATENATED MODULE: ./build/src/gates/verify/count-rows.js


/**
 * Judges how many rows a table has. Reads no more of them than the bounds ask for, and never counts what row level
 * security lets the role see for all there is. Runs in the caller's transaction.
 */
async function judgeRows(session, table) {
    const { name, rows, key } = table;
    const least = rows['at-least'] ?? 0;
    const most = rows['at-most'];
    const enough = most === undefined ? least : Math.max(least, most + 1);
    const base = { subject: `rows ${name}`, location: table.place(['tables', key, 'rows']) };
    const count = await countUpTo(session, name, enough);
    if (typeof count === 'string') {
        const { id, severity } = rules/* verifyRules */.d.unseen;
        return [
            {
                ...base,
                rule: id,
                severity,
                title: `rows of ${name} could not be counted: ${count}`,
                fix: await grantsFor(session, name),
            },
        ];
    }
    const wrong = count < least
        ? `${count}, and needs at least ${least}`
        : most !== undefined && count > most
            ? `more than ${most}`
            : undefined;
    if (wrong === undefined)
        return [];
    const { id, severity, mend } = rules/* verifyRules */.d.rows;
    return [{ ...base, rule: id, severity, title: `rows in ${name}: ${wrong}`, fix: mend }];
}
/** The number of rows, `enough` at most; or why the server does not tell. */
async function countUpTo(session, name, enough) {
    await session.execute('savepoint lockkeeper_rows; set local row_security = off');
    try {
        const [row] = await session.query(`select count(*) as count from (select from ${name} limit ${enough}) found`);
        return Number(row?.count);
    }
    catch (error) {
        if (!(error instanceof postgres_session/* ServerError */.g) || !session.alive)
            throw error;
        await session.execute('rollback to savepoint lockkeeper_rows');
        if (error.code !== '42501')
            throw error;
        return error.message;
    }
}
async function grantsFor(session, name) {
    const [row] = await session.query('select quote_ident(current_user) as role');
    const schema = /^(?:"(?:[^"]|"")*"|[^.]+)/.exec(name)?.[0] ?? 'public';
    return `as the owner: GRANT USAGE ON SCHEMA ${schema} TO ${row?.role}; GRANT SELECT ON ${name} TO ${row?.role}; where row level security hides rows, use a role with BYPASSRLS`;
}
//# sourceMappingURL=count-rows.js.map
// EXTERNAL MODULE: ./build/src/gates/verify/expectations.js
var expectations = __webpack_require__(26003);
// EXTERNAL MODULE: ./build/src/gates/verify/name.js
var verify_name = __webpack_require__(42691);
;// CONCATENATED MODULE: ./build/src/gates/verify/look.js

const actions = (column) => `case ${column} when 'a' then 'no action' when 'r' then 'restrict' when 'c' then 'cascade' when 'n' then 'set null' when 'd' then 'set default' end`;
const tablesQuery = `select n.nspname as schema, c.relname as name,
  (select coalesce(json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
      'typeId', a.atttypid::text, 'notNull', a.attnotnull) order by a.attnum), '[]')
    from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
  (select coalesce(json_agg(json_build_object('name', x.relname)), '[]')
    from pg_index i join pg_class x on x.oid = i.indexrelid where i.indrelid = c.oid) as indexes,
  (select coalesce(json_agg(json_build_object('name', k.conname, 'kind', k.contype, 'validated', k.convalidated,
      'definition', pg_get_constraintdef(k.oid),
      'columns', (select coalesce(json_agg(a.attname order by o.n), '[]') from unnest(k.conkey) with ordinality o(number, n)
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = o.number),
      'references', (select json_build_object('schema', rn.nspname, 'name', r.relname) from pg_class r
        join pg_namespace rn on rn.oid = r.relnamespace where r.oid = nullif(k.confrelid, 0)),
      'onDelete', ${actions('k.confdeltype')}, 'onUpdate', ${actions('k.confupdtype')})), '[]')
    from pg_constraint k where k.conrelid = c.oid) as constraints
from unnest($1::text[], $2::text[]) wanted(schema, name)
join pg_namespace n on n.nspname = wanted.schema
join pg_class c on c.relnamespace = n.oid and c.relname = wanted.name and c.relkind in ('r', 'p', 'v', 'm', 'f')`;
/** The named tables that are there, by their shown name. Needs no right but to log in. */
async function lookAtTables(session, names) {
    const rows = await session.query(tablesQuery, namesAsArrays(names));
    return new Map(rows.map((row) => [
        (0,verify_name/* shownName */.HD)(row),
        {
            columns: JSON.parse(row.columns),
            indexes: JSON.parse(row.indexes),
            constraints: JSON.parse(row.constraints),
        },
    ]));
}
/** Which of these relations are there, of whatever kind, by their shown name with the word for DROP. */
async function lookForRelations(session, names) {
    const rows = await session.query(`select n.nspname as schema, c.relname as name, case c.relkind when 'v' then 'view' when 'm' then 'materialized view'
      when 'S' then 'sequence' when 'f' then 'foreign table' when 'i' then 'index' when 'I' then 'index' else 'table' end as kind
     from unnest($1::text[], $2::text[]) wanted(schema, name)
     join pg_namespace n on n.nspname = wanted.schema
     join pg_class c on c.relnamespace = n.oid and c.relname = wanted.name`, namesAsArrays(names));
    return new Map(rows.map((row) => [(0,verify_name/* shownName */.HD)(row), row.kind]));
}
/**
 * Oids of types by the text that names them, without modifiers. A type of the server's own may have any of its names;
 * another one is looked up in the catalog, because resolving its name would need a right on its schema.
 */
async function lookForTypes(session, types) {
    const elements = types.map((type) => type.replaceAll('[]', ''));
    const names = elements.map((type) => (verify_name/* namePattern */._u.test(type) ? (0,verify_name/* parseName */.$q)(type) : { schema: '', name: '' }));
    const rows = await session.query(`select wanted.text, coalesce(case when wanted.text !~ '[."]' then to_regtype(wanted.text)::oid end,
        case when wanted.text like '%[]' then t.typarray else t.oid end) as id
     from unnest($1::text[], $2::text[], $3::text[]) wanted(text, schema, name)
     left join pg_namespace n on n.nspname = wanted.schema
     left join pg_type t on t.typnamespace = n.oid and t.typname = wanted.name`, [arrayLiteral(types), ...namesAsArrays(names)]);
    return new Map(rows.flatMap(({ text, id }) => (id === null ? [] : [[text, id]])));
}
async function lookForExtensions(session) {
    const rows = await session.query('select extname as name from pg_extension');
    return new Set(rows.map(({ name }) => name));
}
/** Functions and procedures of these names, each with the oids of its arguments' types. */
async function lookForFunctions(session, names) {
    return session.query(`select n.nspname as schema, p.proname as name, p.proargtypes::text as types
     from unnest($1::text[], $2::text[]) wanted(schema, name)
     join pg_namespace n on n.nspname = wanted.schema join pg_proc p on p.pronamespace = n.oid and p.proname = wanted.name`, namesAsArrays(names));
}
function namesAsArrays(names) {
    return [arrayLiteral(names.map(({ schema }) => schema)), arrayLiteral(names.map(({ name }) => name))];
}
function arrayLiteral(texts) {
    return `{${texts.map((text) => `"${text.replace(/[\\"]/g, '\\$&')}"`).join(',')}}`;
}
//# sourceMappingURL=look.js.map
;// CONCATENATED MODULE: ./build/src/gates/verify/judge-others.js



/** Extensions that are not installed. */
async function judgeExtensions(session, { content, place }) {
    const wanted = content.extensions ?? [];
    if (wanted.length === 0)
        return [];
    const there = await lookForExtensions(session);
    const { id, severity } = rules/* verifyRules */.d.missing;
    return wanted.flatMap((name, number) => there.has(name)
        ? []
        : [
            {
                rule: id,
                severity,
                title: `extension ${name} is missing`,
                fix: `CREATE EXTENSION IF NOT EXISTS ${(0,verify_name/* quoted */.TL)(name)};`,
                location: place(['extensions', number]),
                subject: `extension ${name}`,
            },
        ]);
}
/** Functions that are not there, or not with those types. */
async function judgeFunctions(session, { content, place }, types) {
    const wanted = (content.functions ?? []).map(splitFunction);
    if (wanted.length === 0)
        return [];
    const there = await lookForFunctions(session, wanted.map(({ name }) => (0,verify_name/* parseName */.$q)(name)));
    const { id, severity, mend } = rules/* verifyRules */.d.missing;
    return wanted.flatMap(({ text, name, types: own }, number) => {
        const shown = (0,verify_name/* shownName */.HD)((0,verify_name/* parseName */.$q)(name));
        const ids = own?.map((type) => types.get(type) ?? '?').join(' ');
        const found = there.some((one) => (0,verify_name/* shownName */.HD)(one) === shown && (ids === undefined || one.types === ids));
        if (found)
            return [];
        return [
            {
                rule: id,
                severity,
                title: `function ${text} is missing`,
                fix: mend,
                location: place(['functions', number]),
                subject: `function ${text}`,
            },
        ];
    });
}
/** `tax(numeric, text)` as name and types; a bare name has no types. */
function splitFunction(text) {
    const [, name = '', inner] = /^([^(]+)(?:\((.*)\))?$/.exec(text.trim()) ?? [];
    const types = inner
        ?.split(',')
        .map((type) => type.trim())
        .filter((type) => type !== '');
    return { text, name: name.trim(), types };
}
/** What is still there. */
async function judgeAbsent(session, { content, place }) {
    const wanted = content.absent ?? [];
    if (wanted.length === 0)
        return [];
    const there = await lookForRelations(session, wanted.map(verify_name/* parseName */.$q));
    const { id, severity } = rules/* verifyRules */.d.present;
    return wanted.flatMap((text, number) => {
        const name = (0,verify_name/* shownName */.HD)((0,verify_name/* parseName */.$q)(text));
        const kind = there.get(name);
        if (kind === undefined)
            return [];
        return [
            {
                rule: id,
                severity,
                title: `${kind} ${name} is still there`,
                fix: `run the migration that removes it; by hand: DROP ${kind.toUpperCase()} ${name};`,
                location: place(['absent', number]),
                subject: `absent ${name}`,
            },
        ];
    });
}
//# sourceMappingURL=judge-others.js.map
;// CONCATENATED MODULE: ./build/src/gates/verify/judge-table.js



/** What a table is not as it is expected to be. */
function judgeTable(table) {
    const { columns = {}, indexes = [], constraints = [] } = table.expected;
    const keys = table.expected['foreign-keys'] ?? [];
    return [
        ...Object.keys(columns).flatMap((column) => judgeColumn(table, column)),
        ...indexes.flatMap((index, number) => judgeIndex(table, index, number)),
        ...constraints.flatMap((constraint, number) => judgeConstraint(table, constraint, number)),
        ...keys.flatMap((_, number) => judgeForeignKey(table, number)),
    ];
}
/** A type without its modifier, and the modifier: `numeric` and `(10,2)`. */
function splitType(text) {
    const modifier = /\([^)]*\)/.exec(text)?.[0] ?? '';
    return { base: text.replace(/\s*\([^)]*\)/, '').trim(), modifier: modifier.replace(/\s/g, '') };
}
function judgeColumn(table, key) {
    const { name, seen, types } = table;
    const path = ['columns', key];
    const { type, nullable } = (0,expectations/* splitColumn */.ho)(table.expected.columns?.[key] ?? null);
    const column = seen.columns.find((one) => one.name === columnName(key));
    const shown = `column ${name}.${(0,verify_name/* quoted */.TL)(columnName(key))}`;
    if (!column) {
        const added = [type ?? '<type>', nullable === false ? 'NOT NULL' : ''].filter(Boolean).join(' ');
        return [
            missing(table, path, {
                what: shown,
                fix: `ALTER TABLE ${name} ADD COLUMN ${(0,verify_name/* quoted */.TL)(columnName(key))} ${added};`,
            }),
        ];
    }
    const alter = `ALTER TABLE ${name} ALTER COLUMN ${(0,verify_name/* quoted */.TL)(column.name)}`;
    const findings = [];
    if (type !== undefined) {
        const want = splitType(type);
        const isSame = types.get(want.base) === column.typeId && splitType(column.type).modifier === want.modifier;
        if (!isSame) {
            const unknown = types.has(want.base) ? '' : ` (there is no type ${want.base})`;
            findings.push(differs(table, path, {
                what: `${shown} is ${column.type}, not ${type}${unknown}`,
                fix: `${alter} TYPE ${type};`,
            }));
        }
    }
    if (nullable !== undefined && nullable === column.notNull) {
        const what = nullable
            ? `${shown} is NOT NULL, and is expected to allow null`
            : `${shown} allows null, and is expected to be NOT NULL`;
        findings.push(differs(table, path, { what, fix: `${alter} ${nullable ? 'DROP' : 'SET'} NOT NULL;` }));
    }
    return findings;
}
/** Column names of the file fold as table names do. */
function columnName(key) {
    return (0,verify_name/* parseName */.$q)(key).name;
}
function judgeIndex(table, text, number) {
    const { name } = (0,verify_name/* parseName */.$q)(text);
    const path = ['indexes', number];
    const shown = `index ${text} on ${table.name}`;
    // An invalid one is told in any case, with its repair.
    const isThere = table.seen.indexes.some((one) => one.name === name);
    return isThere ? [] : [missing(table, path, { what: shown })];
}
function judgeConstraint(table, text, number) {
    const { name } = (0,verify_name/* parseName */.$q)(text);
    const constraint = table.seen.constraints.find((one) => one.name === name);
    const path = ['constraints', number];
    const shown = `constraint ${text} of ${table.name}`;
    if (!constraint)
        return [missing(table, path, { what: shown })];
    if (constraint.validated)
        return [];
    const fix = `ALTER TABLE ${table.name} VALIDATE CONSTRAINT ${(0,verify_name/* quoted */.TL)(name)};`;
    return [differs(table, path, { what: `${shown} is not validated`, fix })];
}
function judgeForeignKey(table, number) {
    const expected = table.expected['foreign-keys']?.[number];
    if (!expected)
        return [];
    const path = ['foreign-keys', number];
    const columns = expected.columns.map(columnName);
    const target = (0,verify_name/* shownName */.HD)((0,verify_name/* parseName */.$q)(expected.references));
    const shown = `foreign key ${table.name} (${columns.map(verify_name/* quoted */.TL).join(', ')}) to ${target}`;
    const key = table.seen.constraints.find(({ kind, columns: own, references }) => kind === 'f' && own.join('\0') === columns.join('\0') && references && (0,verify_name/* shownName */.HD)(references) === target);
    if (!key)
        return [missing(table, path, { what: shown })];
    const wanted = { 'on delete': expected['on-delete'], 'on update': expected['on-update'] };
    const has = { 'on delete': key.onDelete ?? '', 'on update': key.onUpdate ?? '' };
    const wrong = ['on delete', 'on update'].filter((event) => wanted[event] !== undefined && wanted[event] !== has[event]);
    if (wrong.length === 0)
        return [];
    const said = wrong.map((event) => `${event} ${has[event]}, not ${wanted[event]}`).join('; ');
    const clauses = ['on delete', 'on update'].map((event) => `${event} ${wanted[event] ?? has[event]}`.toUpperCase());
    const plain = key.definition
        .replace(/ ON (?:DELETE|UPDATE) (?:NO ACTION|RESTRICT|CASCADE|SET NULL|SET DEFAULT)(?: \([^)]*\))?/g, '')
        .replace(/ NOT VALID$/, '');
    const own = (0,verify_name/* quoted */.TL)(key.name);
    const fix = `ALTER TABLE ${table.name} DROP CONSTRAINT ${own}, ADD CONSTRAINT ${own} ${plain} ${clauses.join(' ')} NOT VALID; ALTER TABLE ${table.name} VALIDATE CONSTRAINT ${own};`;
    return [differs(table, path, { what: `${shown} is ${said}`, fix })];
}
function missing(table, path, { what, fix }) {
    const { id, severity, mend } = rules/* verifyRules */.d.missing;
    return {
        rule: id,
        severity,
        title: `${what} is missing`,
        fix: fix ?? mend,
        ...owner(table, path),
        subject: what,
    };
}
function differs(table, path, { what, fix }) {
    const { id, severity, mend } = rules/* verifyRules */.d.differs;
    return { rule: id, severity, title: what, fix: fix ?? mend, ...owner(table, path), subject: what };
}
function owner({ key, place }, path) {
    return { location: place(['tables', key, ...path]) };
}
//# sourceMappingURL=judge-table.js.map
// EXTERNAL MODULE: ./build/src/gates/verify/leftovers.js
var leftovers = __webpack_require__(86582);
;// CONCATENATED MODULE: ./build/src/gates/verify/verify.js










/**
 * Looks whether a database is as it must be after its migrations: what the expectations say, no invalid index, no
 * constraint that was never validated. Reads in one read-only transaction. Throws `UserError` when it cannot.
 */
async function verify(input, { live, clock }) {
    const started = clock.now();
    const { expectations, limits } = input;
    const { found, database } = await (0,read_only/* readOnly */.T)(live, limits, async () => {
        const [row] = await live.query('select current_database() as name');
        const expected = expectations ? await judge(live, expectations) : [];
        return { found: [...expected, ...(await (0,leftovers/* findLeftovers */.Q)(live))], database: row?.name ?? '' };
    });
    const findings = withoutTwins(found).sort(finding/* compareFindings */.Eg);
    return {
        gate: 'verify',
        project: input.project,
        status: findings.some(({ severity }) => severity === 'error') ? 'failed' : 'passed',
        summary: summarise(findings, expectations),
        findings,
        muted: [],
        durationMs: clock.now() - started,
        migrations: [],
        facts: [
            { label: 'database', value: `${database}, PostgreSQL ${live.serverMajor}` },
            {
                label: 'expectations',
                value: expectations ? `${expectations.file}, ${countOf(expectations)}` : 'none',
            },
        ],
    };
}
async function judge(live, expectations) {
    const { content, place } = expectations;
    const tables = Object.entries(content.tables ?? {}).map(([key, expected]) => ({
        key,
        name: (0,verify_name/* shownName */.HD)((0,verify_name/* parseName */.$q)(key)),
        expected: expected ?? {},
        place,
    }));
    const types = await lookForTypes(live, typesOf(expectations));
    const seen = await lookAtTables(live, tables.map(({ key }) => (0,verify_name/* parseName */.$q)(key)));
    const findings = [];
    for (const table of tables) {
        const found = seen.get(table.name);
        if (!found) {
            const { id, severity, mend } = rules/* verifyRules */.d.missing;
            const title = `table ${table.name} is missing`;
            findings.push({
                rule: id,
                severity,
                title,
                fix: mend,
                location: place(['tables', table.key]),
                subject: `table ${table.name}`,
            });
            continue;
        }
        findings.push(...judgeTable({ ...table, seen: found, types }));
        const { rows } = table.expected;
        if (rows)
            findings.push(...(await judgeRows(live, { ...table, rows })));
    }
    return [
        ...findings,
        ...(await judgeExtensions(live, expectations)),
        ...(await judgeFunctions(live, expectations, types)),
        ...(await judgeAbsent(live, expectations)),
    ];
}
/** Every type that the file names, without modifiers. */
function typesOf({ content }) {
    const columns = Object.values(content.tables ?? {}).flatMap((table) => Object.values(table?.columns ?? {}));
    const ofColumns = columns.map((column) => (0,expectations/* splitColumn */.ho)(column).type).filter((type) => type !== undefined);
    const ofFunctions = (content.functions ?? []).flatMap((text) => splitFunction(text).types ?? []);
    return [...new Set([...ofColumns.map((type) => splitType(type).base), ...ofFunctions])];
}
/** A constraint that is expected to be validated and is not is told once, by the expectation. */
function withoutTwins(findings) {
    const fixes = new Set(findings.filter(({ rule }) => rule === rules/* verifyRules */.d.differs.id).map(({ fix }) => fix));
    return findings.filter(({ rule, fix }) => rule !== rules/* verifyRules */.d.notValid.id || !fixes.has(fix));
}
function summarise(findings, expectations) {
    const leftovers = [rules/* verifyRules */.d.invalidIndex.id, rules/* verifyRules */.d.notValid.id];
    const left = findings.filter(({ rule }) => leftovers.includes(rule)).length;
    const unmet = findings.length - left;
    const halfDone = left === 0 ? 'nothing was left half-done' : `${left} left half-done`;
    if (!expectations)
        return `${halfDone}; there is no expectations file`;
    const met = unmet === 0 ? `all of ${countOf(expectations)} met` : `${unmet} of ${countOf(expectations)} not met`;
    return `${met}; ${halfDone}`;
}
function countOf({ content }) {
    const tables = Object.values(content.tables ?? {});
    const inTables = tables.flatMap((table) => [
        1,
        Object.keys(table?.columns ?? {}).length,
        table?.indexes?.length ?? 0,
        table?.constraints?.length ?? 0,
        table?.['foreign-keys']?.length ?? 0,
        table?.rows ? 1 : 0,
    ]);
    const lists = [content.extensions, content.functions, content.absent].map((list) => list?.length ?? 0);
    const count = [...inTables, ...lists].reduce((sum, one) => sum + one, 0);
    return `${count} ${count === 1 ? 'expectation' : 'expectations'}`;
}
//# sourceMappingURL=verify.js.map

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

/***/ 98250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findExpectations: () => (/* binding */ findExpectations),
/* harmony export */   verifyDatabase: () => (/* binding */ verifyDatabase)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87422);
/* harmony import */ var _gates_verify_expectations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26003);
/* harmony import */ var _gates_verify_verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95211);
/* harmony import */ var _postgres_in_use_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73775);
/* harmony import */ var _publish_checks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20594);
/* harmony import */ var _release_release_commit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74062);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36534);
/* harmony import */ var _run_gate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76434);
/* harmony import */ var _require_database_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(72532);
/* harmony import */ var _verify_inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(68274);













/** Looks whether a database in use is as it must be after its migrations, and hands the report to the outlets. */
async function verifyDatabase(asked, context) {
    const { host } = context;
    const given = { reportPath: _verify_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .verifyReport */ .yp, ...asked };
    const gate = { gate: 'verify', project: '.', clock: host.clock };
    const judge = async () => {
        const expectations = await findExpectations(given, host.cwd);
        const database = (0,_require_database_js__WEBPACK_IMPORTED_MODULE_11__/* .requireDatabase */ .l)(given, host);
        return (0,_postgres_in_use_js__WEBPACK_IMPORTED_MODULE_6__/* .withDatabaseInUse */ .M)(database, ({ session }) => (0,_gates_verify_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .verify */ .M)({ project: gate.project, limits: database, ...(expectations ? { expectations } : {}) }, { live: session, clock: host.clock }));
    };
    const published = await (0,_publish_checks_js__WEBPACK_IMPORTED_MODULE_7__/* .publishChecks */ .N)({
        gate: gate.gate,
        commit: await (0,_release_release_commit_js__WEBPACK_IMPORTED_MODULE_8__/* .releaseCommit */ .L)(host, given),
        secrets: [given.databaseUrl],
        run: async () => [await (0,_run_gate_js__WEBPACK_IMPORTED_MODULE_10__/* .runGate */ .R)(gate, judge)],
    }, given, context);
    return published.report.verdict;
}
/** The file that was named must be there; the usual one may be. */
async function findExpectations({ expectations, workingDirectory = '.' }, hostCwd) {
    const { root, cwd } = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .openRepository */ .h_)(hostCwd, workingDirectory);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, expectations ?? _verify_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .usualExpectations */ .U_);
    const isThere = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isFile();
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    if (isThere)
        return (0,_gates_verify_expectations_js__WEBPACK_IMPORTED_MODULE_4__/* .readExpectations */ .uJ)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g7)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path), shown), shown);
    if (expectations === undefined)
        return undefined;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        what: `there is no file ${expectations}`,
        where: 'expectations',
        fix: `correct the name, or leave it out to take ${_verify_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .usualExpectations */ .U_} where there is one`,
    });
}
//# sourceMappingURL=verify-database.js.map

/***/ })

};
