export const id = 37;
export const ids = [37];
export const modules = {

/***/ 77906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ userObject),
/* harmony export */   Im: () => (/* binding */ comment),
/* harmony export */   LX: () => (/* binding */ qualified),
/* harmony export */   Yb: () => (/* binding */ relationKey),
/* harmony export */   eC: () => (/* binding */ owner),
/* harmony export */   fF: () => (/* binding */ options),
/* harmony export */   gu: () => (/* binding */ grants),
/* harmony export */   kc: () => (/* binding */ stateWord),
/* harmony export */   l7: () => (/* binding */ relationKind),
/* harmony export */   vJ: () => (/* binding */ userSchema),
/* harmony export */   wo: () => (/* binding */ firstUserOid),
/* harmony export */   xD: () => (/* binding */ collationName)
/* harmony export */ });
/** The first oid that a server gives to an object that is not its own. Source: FirstNormalObjectId in transam.h. */
const firstUserOid = 16384;
/**
 * Not the server's own, and no member of an extension. As bigint, so that no index is used for it: the planner,
 * whose figures are those of an empty database, would start there and walk through every table to read one.
 */
function userObject(catalog, oid) {
    return `${oid}::bigint >= ${firstUserOid} and ${oid} not in (
    select objid from pg_depend where refclassid = 'pg_extension'::regclass and deptype = 'e'
      and classid = '${catalog}'::regclass)`;
}
/** In a schema that a dump would hold: neither the server's nor a session's temporary one. */
function userSchema(alias = 'n') {
    return `left(${alias}.nspname, 3) <> 'pg_' and ${alias}.nspname <> 'information_schema'`;
}
/** A schema-qualified name, quoted where needed. */
function qualified(name, schema = 'n.nspname') {
    return `quote_ident(${schema}) || '.' || quote_ident(${name})`;
}
function owner(role) {
    return `quote_ident(pg_get_userbyid(${role}))`;
}
function comment(catalog, oid) {
    return `(select note.description from pg_description note where note.objoid = ${oid}
    and note.classoid = '${catalog}'::regclass and note.objsubid = 0)`;
}
/** Options (`fillfactor=70`) in one order, so that the order of ALTER statements does not show. */
function options(array) {
    return `case when ${array} is not null then (select string_agg(o, ', ' order by o) from unnest(${array}) o) end`;
}
/**
 * What was granted and revoked against the default rights, as a dump says it: one line a grantee.
 * `defaults` is SQL for the rights that the object has without any grant.
 */
function grants(acl, defaults) {
    // aclexplode refuses an empty array, which is what REVOKE of the last right leaves.
    const rights = (array) => `select grantee, privilege_type, is_grantable from aclexplode(case when cardinality(${array}) > 0 then ${array} end)`;
    const items = (from, without) => `${rights(from)} except ${rights(without)}`;
    const lines = (verb, to, rows) => `select format('${verb} %s ${to} %s%s', string_agg(privilege_type, ', ' order by privilege_type),
       case grantee when 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(grantee)) end,
       case when is_grantable and '${verb}' = 'GRANT' then ' WITH GRANT OPTION' else '' end) as line
     from (${rows}) items group by grantee, is_grantable`;
    return `case when ${acl} is not null then (select string_agg(line, E'\\n' order by line) from (
    ${lines('GRANT', 'TO', items(acl, defaults))}
    union all ${lines('REVOKE', 'FROM', items(defaults, acl))}) changes) end`;
}
/** A collation's name; `regcollation` is not known before 13. */
function collationName(oid) {
    return `(select quote_ident(ln.nspname) || '.' || quote_ident(l.collname) from pg_collation l
    join pg_namespace ln on ln.oid = l.collnamespace where l.oid = ${oid})`;
}
/** A relation's kind in words. */
function relationKind(alias = 'c') {
    return `case ${alias}.relkind when 'v' then 'view' when 'm' then 'materialized view'
    when 'S' then 'sequence' when 'f' then 'foreign table' when 'c' then 'type' else 'table' end`;
}
/** The key of a relation, for `parent`. */
function relationKey(alias = 'c', schema = 'n.nspname') {
    return `${relationKind(alias)} || ' ' || ${qualified(`${alias}.relname`, schema)}`;
}
/** `NULL` for the ordinary letter of a state, words for the others. */
function stateWord(column, words) {
    const cases = Object.entries(words).map(([letter, word]) => `when '${letter}' then '${word}'`);
    return `case ${column} ${cases.join(' ')} end`;
}
//# sourceMappingURL=fragments.js.map

/***/ }),

/***/ 96197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ createInspector)
});

;// CONCATENATED MODULE: ./build/src/postgres/inspector/ignore.js
/**
 * Tells which objects to leave out: those named (`public.schema_migrations`, also with what hangs on them) and those
 * in a schema that is named whole (`lockkeeper_trace.*`); elsewhere a `*` stands for any characters but dots
 * (`public.events_*`). Names may be written with or without quotes.
 */
function ignoring(patterns) {
    const names = new Set();
    const schemas = [];
    const wild = [];
    for (const pattern of patterns) {
        if (pattern.endsWith('.*')) {
            schemas.push(...spellings(pattern.slice(0, -2)));
        }
        else if (pattern.includes('*')) {
            wild.push(wildcard(pattern));
        }
        else {
            for (const name of spellings(pattern))
                names.add(name);
        }
    }
    const named = (name) => names.has(name) ||
        schemas.some((schema) => name.startsWith(`${schema}.`)) ||
        wild.some((pattern) => pattern.test(name));
    return (object) => named(object.name) ||
        (object.kind === 'schema' && schemas.includes(object.name)) ||
        (object.parent !== undefined && ancestors(object).some(named));
}
/**
 * The names that a parent's key can mean. An index behind a constraint hangs on `constraint schema.table.name` and a
 * serial's sequence on `column schema.table.name`, so that the table is the key's name without the last part.
 */
function ancestors(object) {
    const parent = object.parent ?? '';
    const names = parent.split(' ').map((_, index, words) => words.slice(index).join(' '));
    if (!/^(?:constraint|column) /.test(parent))
        return names;
    return [...names, ...names.map((name) => name.replace(/\.(?:"(?:[^"]|"")*"|[^."]+)$/, ''))];
}
function spellings(name) {
    const quoted = name
        .split('.')
        .map((part) => (/^[a-z_][a-z0-9_]*$/.test(part) || part.startsWith('"') ? part : `"${part}"`))
        .join('.');
    return [name, quoted];
}
function wildcard(pattern) {
    const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('[^.]*')}$`);
}
//# sourceMappingURL=ignore.js.map
// EXTERNAL MODULE: ./build/src/postgres/inspector/fragments.js
var fragments = __webpack_require__(77906);
;// CONCATENATED MODULE: ./build/src/postgres/inspector/catalogs.js

const own = (name, more = {}) => ({ name, row: 'oid', ...more });
const catalogs = [
    own('pg_namespace', { where: `(oid >= ${fragments/* firstUserOid */.wo} or nspname = 'public')` }),
    own('pg_class'),
    {
        name: 'pg_attribute',
        row: 'attrelid',
        where: `attrelid >= ${fragments/* firstUserOid */.wo} and attnum > 0`,
        reaches: ['pg_class'],
        tracked: false,
    },
    { name: 'pg_index', row: 'indexrelid', reaches: ['pg_class'], tracked: false },
    { name: 'pg_sequence', row: 'seqrelid', reaches: ['pg_class'], tracked: false },
    { name: 'pg_partitioned_table', row: 'partrelid', reaches: ['pg_class'], tracked: false },
    { name: 'pg_foreign_table', row: 'ftrelid', reaches: ['pg_class'], tracked: false },
    {
        name: 'pg_inherits',
        row: `inhrelid || '.' || inhseqno`,
        units: 'inhrelid',
        reaches: ['pg_class'],
        where: `inhrelid >= ${fragments/* firstUserOid */.wo}`,
    },
    // The index behind a constraint is shown differently from a plain one; a not-null belongs to its column.
    own('pg_constraint', {
        units: `oid || ',' || conindid || case contype when 'n' then ',' || conrelid else '' end`,
        reaches: ['pg_constraint', 'pg_class'],
    }),
    own('pg_trigger'),
    own('pg_rewrite', { units: `oid || ',' || ev_class`, reaches: ['pg_rewrite', 'pg_class'] }),
    own('pg_policy'),
    own('pg_statistic_ext'),
    own('pg_proc'),
    { name: 'pg_aggregate', row: 'aggfnoid::oid', reaches: ['pg_proc'], tracked: false },
    own('pg_type', { units: `oid || ',' || typrelid`, reaches: ['pg_type', 'pg_class'] }),
    own('pg_enum', { units: 'enumtypid', reaches: ['pg_type'], pervasive: 'update' }),
    {
        name: 'pg_description',
        row: `objoid || '.' || classoid || '.' || objsubid`,
        units: 'objoid',
        reaches: 'described',
        where: `(objoid >= ${fragments/* firstUserOid */.wo} or classoid = 'pg_namespace'::regclass)`,
    },
    {
        name: 'pg_seclabel',
        row: `objoid || '.' || classoid || '.' || objsubid || '.' || provider`,
        units: 'objoid',
        where: `objoid >= ${fragments/* firstUserOid */.wo}`,
    },
    own('pg_default_acl'),
    own('pg_extension', { pervasive: 'update' }),
    {
        name: 'pg_depend',
        row: `classid || '.' || objid`,
        where: `refclassid = 'pg_extension'::regclass and deptype = 'e'`,
        pervasive: 'any',
    },
    own('pg_event_trigger'),
    own('pg_publication'),
    own('pg_publication_rel', { units: 'prpubid', reaches: ['pg_publication'] }),
    own('pg_publication_namespace', { units: 'pnpubid', reaches: ['pg_publication'], since: 15 }),
    own('pg_subscription', { guarded: true }),
    own('pg_foreign_data_wrapper'),
    own('pg_foreign_server'),
    own('pg_user_mapping', { guarded: true }),
    own('pg_language'),
    own('pg_am'),
    own('pg_operator', { pervasive: 'update' }),
    own('pg_opclass', { pervasive: 'any' }),
    own('pg_opfamily'),
    own('pg_amop', { units: 'amopfamily', reaches: ['pg_opfamily'] }),
    own('pg_amproc', { units: 'amprocfamily', reaches: ['pg_opfamily'] }),
    own('pg_cast'),
    own('pg_transform'),
    own('pg_ts_config'),
    {
        name: 'pg_ts_config_map',
        row: `mapcfg || '.' || maptokentype || '.' || mapseqno`,
        units: 'mapcfg',
        reaches: ['pg_ts_config'],
        where: `mapcfg >= ${fragments/* firstUserOid */.wo}`,
    },
    own('pg_ts_dict'),
    own('pg_ts_parser'),
    own('pg_ts_template'),
    own('pg_collation'),
    own('pg_conversion'),
];
/** The catalogs by their own oid, for comments. */
const catalogNamesQuery = `select oid, relname as name from pg_class
  where relnamespace = 'pg_catalog'::regnamespace and relkind = 'r'`;
/** The catalogs of that server that this user may read. */
function readableCatalogs(major, superuser) {
    return catalogs.filter((catalog) => (catalog.since ?? 0) <= major && (superuser || !catalog.guarded));
}
/** Names of roles and tablespaces stand in other objects' text and belong to the whole cluster. */
const cluster = `select 'horizon' as catalog, txid_snapshot_xmin(txid_current_snapshot()) % 4294967296 as total,
    null as changed
  union all select 'names', 0, md5(string_agg(name, ',' order by name))
  from (select oid || ' ' || rolname as name from pg_roles union all select oid || ' ' || spcname from pg_tablespace) n`;
/**
 * One query that tells what changed. `$1` is the xid before which every row was seen by the last snapshot:
 * a row whose xmin is as old or younger may be new. Frozen rows keep their xmin; wraparound can only make an
 * old row look new, which costs time and not truth. Null asks for every row of the tracked catalogs.
 */
function probeQuery(list) {
    const parts = list.map((catalog) => {
        const changed = `age(xmin) <= age($1::xid)`;
        const newer = catalog.tracked === false ? changed : `coalesce(${changed}, true)`;
        const text = `${catalog.row} || ':' || ${catalog.units ?? catalog.row}`;
        const where = catalog.where ?? `${catalog.row} >= ${fragments/* firstUserOid */.wo}`;
        const filter = catalog.tracked === false ? `${where} and ${newer}` : where;
        return `select '${catalog.name}', count(*), string_agg(${text}, ' ') filter (where ${newer})
      from ${catalog.name} where ${filter}`;
    });
    return [cluster, ...parts].join('\nunion all ');
}
/** Every row of some catalogs as `row:`, to find out which are gone. */
function rowsQuery(list) {
    const parts = list.map((catalog) => `select '${catalog.name}' as catalog, string_agg(${catalog.row} || ':', ' ') as rows
      from ${catalog.name} where ${catalog.where ?? `${catalog.row} >= ${fragments/* firstUserOid */.wo}`}`);
    return parts.join('\nunion all ');
}
/**
 * Objects whose text may change with one of the units although their own rows do not: a view says a column's table
 * in front of it, or an alias, once another table has a column of that name.
 */
const dependentsQuery = `with recursive reach(oid, catalog) as (
    select unnest($1::oid[]), 0::oid
    union
    select found.oid, found.catalog from reach cross join lateral (
      select units.* from pg_depend d
        left join pg_rewrite r on d.classid = 'pg_rewrite'::regclass and r.oid = d.objid
        cross join lateral (values (d.objid, d.classid), (r.ev_class, 'pg_class'::regclass::oid)) units(oid, catalog)
      where d.refobjid = reach.oid
        and d.refclassid in ('pg_class'::regclass, 'pg_proc'::regclass, 'pg_type'::regclass)
        and d.classid in ('pg_rewrite'::regclass, 'pg_proc'::regclass, 'pg_policy'::regclass, 'pg_type'::regclass)
        and units.oid is not null
      offset 0) found
  ) select string_agg(distinct oid::text, ',') as units,
    string_agg(distinct catalog::regclass::text, ',') filter (where catalog not in (0, 'pg_type'::regclass)) as catalogs
  from reach`;
//# sourceMappingURL=catalogs.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/changes.js

/** Catalogs whose objects other objects' text can mention. */
const mentioned = new Set(['pg_class', 'pg_proc', 'pg_type']);
/** Takes a probe in; undefined when everything must be read anew. */
async function findChanges(sources, found) {
    const { catalogs, rows } = sources;
    const changes = { units: new Set(), catalogs: new Set(), gone: new Set(), come: new Set() };
    const shrunk = [];
    for (const catalog of catalogs) {
        const change = rows.add(catalog, rowOf(found, catalog.name));
        if (change.pervasive)
            return undefined;
        if (change.gone > 0)
            shrunk.push(catalog);
        touch(changes, change.units, reachedBy(sources, catalog, change.rows));
        if (mentioned.has(catalog.name))
            for (const row of change.come)
                changes.come.add(row);
    }
    if (shrunk.length > 0)
        await addGone(sources, shrunk, changes);
    changes.units.delete('0');
    return changes;
}
function rowOf(found, catalog) {
    return found.get(catalog) ?? { catalog, total: '0', changed: null };
}
function touch(changes, units, catalogs) {
    if (units.length === 0)
        return;
    for (const unit of units)
        changes.units.add(unit);
    for (const name of catalogs)
        changes.catalogs.add(name);
}
/** A row that is gone takes its own unit along; other units it belonged to are read again. */
async function addGone(sources, shrunk, changes) {
    const present = await sources.session.query(rowsQuery(shrunk));
    const text = new Map(present.map((row) => [row.catalog, row.rows]));
    for (const catalog of shrunk) {
        for (const lost of sources.rows.keepOnly(catalog, text.get(catalog.name) ?? null)) {
            touch(changes, lost.units, reachedBy(sources, catalog, [lost.row]));
            if (catalog.row === 'oid')
                changes.gone.add(lost.row);
        }
    }
}
function reachedBy({ names }, catalog, rows) {
    if (catalog.reaches !== 'described')
        return catalog.reaches ?? [catalog.name];
    return rows.flatMap((row) => names.get(row.split('.')[1] ?? '') ?? []);
}
/** The units whose mention elsewhere may read otherwise now. */
function mentionable({ units, catalogs, gone, come }) {
    if (![...catalogs].some((name) => mentioned.has(name)))
        return [];
    return [...units].filter((unit) => !gone.has(unit) && !come.has(unit));
}
//# sourceMappingURL=changes.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/columns.js

const storage = `case when a.attstorage <> t.typstorage then
  ${(0,fragments/* stateWord */.kc)('a.attstorage', { p: 'PLAIN', e: 'EXTERNAL', x: 'EXTENDED', m: 'MAIN' })} end`;
/** From 18 a not-null is a constraint and may be NOT VALID or NO INHERIT; its name is left out. */
function notNull(major) {
    if (major < 18)
        return `case when a.attnotnull then 'NOT NULL' end`;
    return `case when a.attnotnull then 'NOT NULL' || coalesce((select
      case when k.connoinherit then ' NO INHERIT' else '' end || case when k.convalidated then '' else ' NOT VALID' end
    from pg_constraint k where k.conrelid = a.attrelid and k.contype = 'n' and k.conkey[1] = a.attnum), '') end`;
}
/**
 * Columns of tables; of views only those that carry something of their own, because the view's definition
 * says the rest.
 */
const columns = (major) => ({
    kind: `'column'`,
    catalog: 'pg_class',
    unit: 'a.attrelid',
    name: `${(0,fragments/* qualified */.LX)('c.relname')} || '.' || quote_ident(a.attname)`,
    parent: (0,fragments/* relationKey */.Yb)(),
    properties: {
        type: 'format_type(a.atttypid, a.atttypmod)',
        collation: `case when a.attcollation <> t.typcollation then ${(0,fragments/* collationName */.xD)('a.attcollation')} end`,
        'not null': notNull(major),
        identity: (0,fragments/* stateWord */.kc)('a.attidentity', { a: 'ALWAYS', d: 'BY DEFAULT' }),
        generated: `case a.attgenerated when 's' then pg_get_expr(e.adbin, e.adrelid) || ' STORED'
      when 'v' then pg_get_expr(e.adbin, e.adrelid) || ' VIRTUAL' end`,
        default: `case when a.attgenerated = '' then pg_get_expr(e.adbin, e.adrelid) end`,
        storage,
        compression: major >= 14 ? (0,fragments/* stateWord */.kc)('a.attcompression', { p: 'pglz', l: 'lz4' }) : 'null',
        statistics: 'nullif(a.attstattarget, -1)',
        options: (0,fragments/* options */.fF)('a.attoptions'),
        'foreign options': (0,fragments/* options */.fF)('a.attfdwoptions'),
        inherited: `case when a.attinhcount > 0 then case when a.attislocal then 'AND LOCAL' else 'YES' end end`,
        grants: (0,fragments/* grants */.gu)('a.attacl', `acldefault('c', c.relowner)`),
        comment: 'd.description',
    },
    from: `pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_type t on t.oid = a.atttypid
    left join pg_attrdef e on a.atthasdef and e.adrelid = a.attrelid and e.adnum = a.attnum
    left join pg_description d on d.objoid = a.attrelid and d.classoid = 'pg_class'::regclass
      and d.objsubid = a.attnum`,
    where: `a.attnum > 0 and not a.attisdropped and ${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_class', 'a.attrelid')}
    and (c.relkind in ('r', 'p', 'f') or c.relkind in ('v', 'm') and (a.atthasdef or a.attacl is not null
      or a.attoptions is not null or nullif(a.attstattarget, -1) is not null or d.description is not null))`,
});
//# sourceMappingURL=columns.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/constraints.js

/**
 * Constraints of tables and domains. Left out: not-nulls (the column says them), constraint triggers
 * (the trigger says them), and copies that a partition or child has from its parent.
 */
const constraints = () => ({
    kind: `'constraint'`,
    catalog: 'pg_constraint',
    unit: 'k.oid',
    name: `coalesce(${(0,fragments/* qualified */.LX)('c.relname')}, ${(0,fragments/* qualified */.LX)('t.typname')}) || '.' || quote_ident(k.conname)`,
    parent: `case when c.oid is null then 'domain ' || ${(0,fragments/* qualified */.LX)('t.typname')}
    else case c.relkind when 'f' then 'foreign table ' else 'table ' end || ${(0,fragments/* qualified */.LX)('c.relname')} end`,
    properties: {
        type: (0,fragments/* stateWord */.kc)('k.contype', {
            c: 'CHECK',
            f: 'FOREIGN KEY',
            p: 'PRIMARY KEY',
            u: 'UNIQUE',
            x: 'EXCLUDE',
        }),
        definition: 'pg_get_constraintdef(k.oid)',
        comment: (0,fragments/* comment */.Im)('pg_constraint', 'k.oid'),
    },
    from: `pg_constraint k left join pg_class c on c.oid = k.conrelid left join pg_type t on t.oid = k.contypid
    join pg_namespace n on n.oid = coalesce(c.relnamespace, t.typnamespace)`,
    where: `k.contype in ('c', 'f', 'p', 'u', 'x') and k.conislocal and ${(0,fragments/* userSchema */.vJ)()}
    and case when c.oid is null then ${(0,fragments/* userObject */.$5)('pg_type', 't.oid')} else ${(0,fragments/* userObject */.$5)('pg_class', 'c.oid')} end`,
});
//# sourceMappingURL=constraints.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/foreign.js

const wrappers = () => ({
    kind: `'foreign data wrapper'`,
    catalog: 'pg_foreign_data_wrapper',
    unit: 'w.oid',
    name: 'quote_ident(w.fdwname)',
    properties: {
        handler: 'nullif(w.fdwhandler, 0)::regproc',
        validator: 'nullif(w.fdwvalidator, 0)::regproc',
        options: (0,fragments/* options */.fF)('w.fdwoptions'),
        owner: (0,fragments/* owner */.eC)('w.fdwowner'),
        grants: (0,fragments/* grants */.gu)('w.fdwacl', `acldefault('F', w.fdwowner)`),
        comment: (0,fragments/* comment */.Im)('pg_foreign_data_wrapper', 'w.oid'),
    },
    from: 'pg_foreign_data_wrapper w',
    where: (0,fragments/* userObject */.$5)('pg_foreign_data_wrapper', 'w.oid'),
});
const servers = () => ({
    kind: `'server'`,
    catalog: 'pg_foreign_server',
    unit: 's.oid',
    name: 'quote_ident(s.srvname)',
    parent: `'foreign data wrapper ' || quote_ident(w.fdwname)`,
    properties: {
        wrapper: 'quote_ident(w.fdwname)',
        type: 's.srvtype',
        version: 's.srvversion',
        options: (0,fragments/* options */.fF)('s.srvoptions'),
        owner: (0,fragments/* owner */.eC)('s.srvowner'),
        grants: (0,fragments/* grants */.gu)('s.srvacl', `acldefault('S', s.srvowner)`),
        comment: (0,fragments/* comment */.Im)('pg_foreign_server', 's.oid'),
    },
    from: 'pg_foreign_server s join pg_foreign_data_wrapper w on w.oid = s.srvfdw',
    where: (0,fragments/* userObject */.$5)('pg_foreign_server', 's.oid'),
});
/** Option values may be passwords: their names are shown and a digest tells whether a value changed. */
const userMappings = () => ({
    kind: `'user mapping'`,
    catalog: 'pg_user_mapping',
    unit: 'm.oid',
    name: `'FOR ' || case m.umuser when 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(m.umuser)) end
    || ' SERVER ' || quote_ident(s.srvname)`,
    parent: `'server ' || quote_ident(s.srvname)`,
    properties: {
        options: `(select string_agg(split_part(o, '=', 1), ', ' order by o) from unnest(m.umoptions) o)`,
        digest: `(select md5(string_agg(o, ',' order by o)) from unnest(m.umoptions) o)`,
    },
    from: 'pg_user_mapping m join pg_foreign_server s on s.oid = m.umserver',
    where: 'true',
    guarded: 'pg_user_mapping',
});
//# sourceMappingURL=foreign.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/indexes.js

/**
 * Indexes. One that stands behind a constraint hangs on the constraint and says only what the constraint
 * does not; the copies on partitions are left out.
 */
const indexes = (major) => ({
    kind: `'index'`,
    catalog: 'pg_class',
    unit: 'i.indexrelid',
    name: (0,fragments/* qualified */.LX)('x.relname'),
    parent: `case when k.oid is null then ${(0,fragments/* relationKey */.Yb)()}
    else 'constraint ' || ${(0,fragments/* qualified */.LX)('c.relname')} || '.' || quote_ident(k.conname) end`,
    properties: {
        definition: `case when k.oid is null then pg_get_indexdef(i.indexrelid) end`,
        valid: `case when not i.indisvalid then 'NO' end`,
        tablespace: `(select quote_ident(t.spcname) from pg_tablespace t where t.oid = x.reltablespace)`,
        options: `case when k.oid is null then null else ${(0,fragments/* options */.fF)('x.reloptions')} end`,
        clustered: `case when i.indisclustered then 'YES' end`,
        'replica identity': `case when i.indisreplident then 'YES' end`,
        statistics: `(select string_agg(a.attnum || ' ' || a.attstattarget, ', ' order by a.attnum) from pg_attribute a
      where a.attrelid = x.oid and ${major >= 17 ? 'a.attstattarget is not null' : 'a.attstattarget >= 0'})`,
        comment: (0,fragments/* comment */.Im)('pg_class', 'x.oid'),
    },
    from: `pg_index i join pg_class x on x.oid = i.indexrelid join pg_class c on c.oid = i.indrelid
    join pg_namespace n on n.oid = x.relnamespace
    left join pg_constraint k on k.conindid = i.indexrelid and k.conrelid = i.indrelid
      and k.contype in ('p', 'u', 'x')`,
    where: `not x.relispartition and ${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_class', 'c.oid')}`,
});
//# sourceMappingURL=indexes.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/operators.js

const side = (column) => `case ${column} when 0 then 'NONE' else format_type(${column}, null) end`;
const operators = () => ({
    kind: `'operator'`,
    catalog: 'pg_operator',
    unit: 'o.oid',
    name: `quote_ident(n.nspname) || '.' || o.oprname || ' (' || ${side('o.oprleft')} || ', ' || ${side('o.oprright')} || ')'`,
    properties: {
        function: 'nullif(o.oprcode::oid, 0)::regproc',
        commutator: 'nullif(o.oprcom, 0)::regoperator',
        negator: 'nullif(o.oprnegate, 0)::regoperator',
        restrict: 'nullif(o.oprrest::oid, 0)::regproc',
        join: 'nullif(o.oprjoin::oid, 0)::regproc',
        hashes: `case when o.oprcanhash then 'YES' end`,
        merges: `case when o.oprcanmerge then 'YES' end`,
        owner: (0,fragments/* owner */.eC)('o.oprowner'),
        comment: (0,fragments/* comment */.Im)('pg_operator', 'o.oid'),
    },
    from: 'pg_operator o join pg_namespace n on n.oid = o.oprnamespace',
    where: `${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_operator', 'o.oid')}`,
});
const operatorFamilies = () => ({
    kind: `'operator family'`,
    catalog: 'pg_opfamily',
    unit: 'f.oid',
    name: `${(0,fragments/* qualified */.LX)('f.opfname')} || ' USING ' || quote_ident(am.amname)`,
    properties: {
        operators: `(select string_agg(o.amopstrategy || ' ' || o.amopopr::regoperator
        || coalesce(' FOR ORDER BY ' || sf.opfname, ''), E'\\n' order by o.amopstrategy, o.amopopr::regoperator::text)
      from pg_amop o left join pg_opfamily sf on sf.oid = o.amopsortfamily where o.amopfamily = f.oid)`,
        functions: `(select string_agg(a.amprocnum || ' (' || format_type(a.amproclefttype, null) || ', '
        || format_type(a.amprocrighttype, null) || ') ' || a.amproc::regprocedure, E'\\n'
        order by a.amprocnum, a.amproc::regprocedure::text) from pg_amproc a where a.amprocfamily = f.oid)`,
        owner: (0,fragments/* owner */.eC)('f.opfowner'),
        comment: (0,fragments/* comment */.Im)('pg_opfamily', 'f.oid'),
    },
    from: 'pg_opfamily f join pg_namespace n on n.oid = f.opfnamespace join pg_am am on am.oid = f.opfmethod',
    where: `${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_opfamily', 'f.oid')}`,
});
const operatorClasses = () => ({
    kind: `'operator class'`,
    catalog: 'pg_opclass',
    unit: 'o.oid',
    name: `${(0,fragments/* qualified */.LX)('o.opcname')} || ' USING ' || quote_ident(am.amname)`,
    parent: `'operator family ' || ${(0,fragments/* qualified */.LX)('f.opfname', 'fn.nspname')} || ' USING ' || quote_ident(am.amname)`,
    properties: {
        type: 'format_type(o.opcintype, null)',
        default: `case when o.opcdefault then 'YES' end`,
        'key type': `case when o.opckeytype <> 0 then format_type(o.opckeytype, null) end`,
        family: (0,fragments/* qualified */.LX)('f.opfname', 'fn.nspname'),
        owner: (0,fragments/* owner */.eC)('o.opcowner'),
        comment: (0,fragments/* comment */.Im)('pg_opclass', 'o.oid'),
    },
    from: `pg_opclass o join pg_namespace n on n.oid = o.opcnamespace join pg_am am on am.oid = o.opcmethod
    join pg_opfamily f on f.oid = o.opcfamily join pg_namespace fn on fn.oid = f.opfnamespace`,
    where: `${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_opclass', 'o.oid')}`,
});
const casts = () => ({
    kind: `'cast'`,
    catalog: 'pg_cast',
    unit: 'k.oid',
    name: `'(' || format_type(k.castsource, null) || ' AS ' || format_type(k.casttarget, null) || ')'`,
    properties: {
        function: 'nullif(k.castfunc, 0)::regprocedure',
        method: (0,fragments/* stateWord */.kc)('k.castmethod', { i: 'INOUT', b: 'BINARY' }),
        context: (0,fragments/* stateWord */.kc)('k.castcontext', { a: 'ASSIGNMENT', i: 'IMPLICIT' }),
        comment: (0,fragments/* comment */.Im)('pg_cast', 'k.oid'),
    },
    from: 'pg_cast k',
    // The cast of a range type to its multirange type comes and goes with the type.
    where: `${(0,fragments/* userObject */.$5)('pg_cast', 'k.oid')} and not exists (select from pg_depend made
    where made.classid = 'pg_cast'::regclass and made.objid = k.oid and made.deptype = 'i')`,
});
const transforms = () => ({
    kind: `'transform'`,
    catalog: 'pg_transform',
    unit: 't.oid',
    name: `'FOR ' || format_type(t.trftype, null) || ' LANGUAGE ' || quote_ident(l.lanname)`,
    properties: {
        'from sql': 'nullif(t.trffromsql::oid, 0)::regprocedure',
        'to sql': 'nullif(t.trftosql::oid, 0)::regprocedure',
        comment: (0,fragments/* comment */.Im)('pg_transform', 't.oid'),
    },
    from: 'pg_transform t join pg_language l on l.oid = t.trflang',
    where: (0,fragments/* userObject */.$5)('pg_transform', 't.oid'),
});
//# sourceMappingURL=operators.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/policies.js

const policies = () => ({
    kind: `'policy'`,
    catalog: 'pg_policy',
    unit: 'p.oid',
    name: `${(0,fragments/* qualified */.LX)('c.relname')} || '.' || quote_ident(p.polname)`,
    parent: `'table ' || ${(0,fragments/* qualified */.LX)('c.relname')}`,
    properties: {
        restrictive: `case when not p.polpermissive then 'RESTRICTIVE' end`,
        command: (0,fragments/* stateWord */.kc)('p.polcmd', { r: 'SELECT', a: 'INSERT', w: 'UPDATE', d: 'DELETE', '*': 'ALL' }),
        roles: `(select string_agg(case r when 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(r)) end, ', '
      order by case r when 0 then '' else pg_get_userbyid(r) end) from unnest(p.polroles) r)`,
        using: 'pg_get_expr(p.polqual, p.polrelid)',
        'with check': 'pg_get_expr(p.polwithcheck, p.polrelid)',
        comment: (0,fragments/* comment */.Im)('pg_policy', 'p.oid'),
    },
    from: `pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace`,
    where: `${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_class', 'c.oid')}`,
});
//# sourceMappingURL=policies.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/relations.js

const parents = `(select string_agg(quote_ident(pn.nspname) || '.' || quote_ident(p.relname), ', ' order by i.inhseqno)
  from pg_inherits i join pg_class p on p.oid = i.inhparent join pg_namespace pn on pn.oid = p.relnamespace
  where i.inhrelid = c.oid)`;
/** Tables, partitions and foreign tables. */
const tables = () => ({
    kind: (0,fragments/* relationKind */.l7)(),
    catalog: 'pg_class',
    unit: 'c.oid',
    name: (0,fragments/* qualified */.LX)('c.relname'),
    properties: {
        persistence: (0,fragments/* stateWord */.kc)('c.relpersistence', { u: 'UNLOGGED' }),
        'of type': `case when c.reloftype <> 0 then format_type(c.reloftype, null) end`,
        inherits: `case when not c.relispartition then ${parents} end`,
        'partition of': `case when c.relispartition then ${parents} end`,
        'partition bound': 'pg_get_expr(c.relpartbound, c.oid)',
        'partition by': `case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end`,
        'access method': `(select quote_ident(am.amname) from pg_am am where am.oid = c.relam and am.amname <> 'heap')`,
        tablespace: `(select quote_ident(t.spcname) from pg_tablespace t where t.oid = c.reltablespace)`,
        options: (0,fragments/* options */.fF)('c.reloptions'),
        'toast options': `(select ${(0,fragments/* options */.fF)('t.reloptions')} from pg_class t where t.oid = c.reltoastrelid)`,
        server: `(select quote_ident(s.srvname) from pg_foreign_table f join pg_foreign_server s on s.oid = f.ftserver
      where f.ftrelid = c.oid)`,
        'foreign options': `(select ${(0,fragments/* options */.fF)('f.ftoptions')} from pg_foreign_table f where f.ftrelid = c.oid)`,
        'row security': `case when c.relrowsecurity then 'ENABLED' end`,
        'forced row security': `case when c.relforcerowsecurity then 'FORCED' end`,
        'replica identity': (0,fragments/* stateWord */.kc)('c.relreplident', { n: 'NOTHING', f: 'FULL', i: 'INDEX' }),
        'column order': `(select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)`,
        owner: (0,fragments/* owner */.eC)('c.relowner'),
        grants: (0,fragments/* grants */.gu)('c.relacl', `acldefault('r', c.relowner)`),
        comment: (0,fragments/* comment */.Im)('pg_class', 'c.oid'),
    },
    from: 'pg_class c join pg_namespace n on n.oid = c.relnamespace',
    where: `c.relkind in ('r', 'p', 'f') and ${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_class', 'c.oid')}`,
});
/** Views and materialized views. */
const views = () => ({
    kind: (0,fragments/* relationKind */.l7)(),
    catalog: 'pg_class',
    unit: 'c.oid',
    name: (0,fragments/* qualified */.LX)('c.relname'),
    properties: {
        definition: 'pg_get_viewdef(c.oid)',
        options: (0,fragments/* options */.fF)('c.reloptions'),
        'access method': `(select quote_ident(am.amname) from pg_am am where am.oid = c.relam and am.amname <> 'heap')`,
        tablespace: `(select quote_ident(t.spcname) from pg_tablespace t where t.oid = c.reltablespace)`,
        populated: `case when not c.relispopulated then 'NO' end`,
        'replica identity': `case when c.relkind = 'm' then ${(0,fragments/* stateWord */.kc)('c.relreplident', { f: 'FULL', i: 'INDEX' })} end`,
        owner: (0,fragments/* owner */.eC)('c.relowner'),
        grants: (0,fragments/* grants */.gu)('c.relacl', `acldefault('r', c.relowner)`),
        comment: (0,fragments/* comment */.Im)('pg_class', 'c.oid'),
    },
    from: 'pg_class c join pg_namespace n on n.oid = c.relnamespace',
    where: `c.relkind in ('v', 'm') and ${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_class', 'c.oid')}`,
});
/** Sequences: their parameters and owner column, never the last value. */
const sequences = (major) => ({
    kind: `'sequence'`,
    catalog: 'pg_class',
    unit: 'c.oid',
    name: (0,fragments/* qualified */.LX)('c.relname'),
    parent: `case when oc.oid is not null
    then 'column ' || ${(0,fragments/* qualified */.LX)('oc.relname', 'ocn.nspname')} || '.' || quote_ident(oa.attname) end`,
    properties: {
        persistence: major >= 15 ? (0,fragments/* stateWord */.kc)('c.relpersistence', { u: 'UNLOGGED' }) : 'null',
        type: 'format_type(s.seqtypid, null)',
        start: 's.seqstart',
        increment: 's.seqincrement',
        minimum: 's.seqmin',
        maximum: 's.seqmax',
        cache: `nullif(s.seqcache, 1)`,
        cycle: `case when s.seqcycle then 'CYCLE' end`,
        identity: `case when d.deptype = 'i' then 'YES' end`,
        'owned by': `case when oc.oid is not null
      then ${(0,fragments/* qualified */.LX)('oc.relname', 'ocn.nspname')} || '.' || quote_ident(oa.attname) end`,
        owner: (0,fragments/* owner */.eC)('c.relowner'),
        grants: (0,fragments/* grants */.gu)('c.relacl', `acldefault('s', c.relowner)`),
        comment: (0,fragments/* comment */.Im)('pg_class', 'c.oid'),
    },
    from: `pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_sequence s on s.seqrelid = c.oid
    left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.objsubid = 0
      and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i')
    left join pg_class oc on oc.oid = d.refobjid left join pg_namespace ocn on ocn.oid = oc.relnamespace
    left join pg_attribute oa on oa.attrelid = d.refobjid and oa.attnum = d.refobjsubid`,
    where: `c.relkind = 'S' and c.relpersistence <> 't' and ${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_class', 'c.oid')}`,
});
//# sourceMappingURL=relations.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/replication.js

/** From 15 a publication may name columns, a row filter and whole schemas. */
function publishedTables(major) {
    const details = major >= 15
        ? `|| coalesce(' (' || (select string_agg(quote_ident(a.attname), ', ' order by a.attname)
            from unnest(r.prattrs::int2[]) k join pg_attribute a on a.attrelid = c.oid and a.attnum = k) || ')', '')
         || coalesce(' WHERE ' || pg_get_expr(r.prqual, c.oid), '')`
        : '';
    return `(select string_agg(${(0,fragments/* qualified */.LX)('c.relname')} ${details}, E'\\n' order by n.nspname, c.relname)
    from pg_publication_rel r join pg_class c on c.oid = r.prrelid join pg_namespace n on n.oid = c.relnamespace
    where r.prpubid = p.oid)`;
}
const operations = [
    ['pubinsert', 'insert'],
    ['pubupdate', 'update'],
    ['pubdelete', 'delete'],
    ['pubtruncate', 'truncate'],
].map(([column, word]) => `case when p.${column} then '${word}' end`);
const publications = (major) => ({
    kind: `'publication'`,
    catalog: 'pg_publication',
    unit: 'p.oid',
    name: 'quote_ident(p.pubname)',
    properties: {
        'all tables': `case when p.puballtables then 'YES' end`,
        tables: publishedTables(major),
        schemas: major >= 15
            ? `(select string_agg(quote_ident(n.nspname), ', ' order by n.nspname) from pg_publication_namespace r
            join pg_namespace n on n.oid = r.pnnspid where r.pnpubid = p.oid)`
            : 'null',
        publish: `concat_ws(', ', ${operations.join(', ')})`,
        'via root': major >= 13 ? `case when p.pubviaroot then 'YES' end` : 'null',
        'generated columns': major >= 18 ? `nullif(p.pubgencols, 'n')` : 'null',
        owner: (0,fragments/* owner */.eC)('p.pubowner'),
        comment: (0,fragments/* comment */.Im)('pg_publication', 'p.oid'),
    },
    from: 'pg_publication p',
    where: (0,fragments/* userObject */.$5)('pg_publication', 'p.oid'),
});
/** The connection text holds a password: only whether it changed is told. */
const subscriptions = () => ({
    kind: `'subscription'`,
    catalog: 'pg_subscription',
    unit: 's.oid',
    name: 'quote_ident(s.subname)',
    properties: {
        enabled: `case when not s.subenabled then 'NO' end`,
        publications: `(select string_agg(quote_ident(p), ', ' order by p) from unnest(s.subpublications) p)`,
        slot: 's.subslotname',
        'synchronous commit': 's.subsynccommit',
        digest: 'md5(s.subconninfo)',
        owner: (0,fragments/* owner */.eC)('s.subowner'),
        comment: (0,fragments/* comment */.Im)('pg_subscription', 's.oid'),
    },
    from: 'pg_subscription s',
    where: 's.subdbid = (select oid from pg_database where datname = current_database())',
    guarded: 'pg_subscription',
});
//# sourceMappingURL=replication.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/routines.js

const signature = `${(0,fragments/* qualified */.LX)('p.proname')} || '(' || pg_get_function_identity_arguments(p.oid) || ')'`;
const common = {
    owner: (0,fragments/* owner */.eC)('p.proowner'),
    grants: (0,fragments/* grants */.gu)('p.proacl', `acldefault('f', p.proowner)`),
    comment: (0,fragments/* comment */.Im)('pg_proc', 'p.oid'),
};
/** Functions, window functions and procedures. */
const functions = () => ({
    kind: `case p.prokind when 'p' then 'procedure' else 'function' end`,
    catalog: 'pg_proc',
    unit: 'p.oid',
    name: signature,
    properties: {
        returns: 'pg_get_function_result(p.oid)',
        definition: 'pg_get_functiondef(p.oid)',
        ...common,
    },
    from: `pg_proc p join pg_namespace n on n.oid = p.pronamespace`,
    // A range type's constructors come and go with the type.
    where: `p.prokind <> 'a' and ${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_proc', 'p.oid')} and not exists (
    select from pg_depend made where made.classid = 'pg_proc'::regclass and made.objid = p.oid and made.deptype = 'i')`,
});
const function_ = (column) => `nullif(${column}::oid, 0)::regproc`;
const aggregates = () => ({
    kind: `'aggregate'`,
    catalog: 'pg_proc',
    unit: 'p.oid',
    name: `${(0,fragments/* qualified */.LX)('p.proname')} || '(' || case when pg_get_function_identity_arguments(p.oid) = '' then '*'
    else pg_get_function_identity_arguments(p.oid) end || ')'`,
    properties: {
        sfunc: 'a.aggtransfn',
        stype: 'format_type(a.aggtranstype, null)',
        sspace: 'nullif(a.aggtransspace, 0)',
        finalfunc: function_('a.aggfinalfn'),
        finalfunc_extra: `case when a.aggfinalextra then 'YES' end`,
        finalfunc_modify: (0,fragments/* stateWord */.kc)('a.aggfinalmodify', { s: 'SHAREABLE', w: 'READ_WRITE' }),
        combinefunc: function_('a.aggcombinefn'),
        serialfunc: function_('a.aggserialfn'),
        deserialfunc: function_('a.aggdeserialfn'),
        initcond: 'quote_literal(a.agginitval)',
        msfunc: function_('a.aggmtransfn'),
        minvfunc: function_('a.aggminvtransfn'),
        mstype: `case when a.aggmtranstype <> 0 then format_type(a.aggmtranstype, null) end`,
        msspace: 'nullif(a.aggmtransspace, 0)',
        mfinalfunc: function_('a.aggmfinalfn'),
        mfinalfunc_extra: `case when a.aggmfinalextra then 'YES' end`,
        minitcond: 'quote_literal(a.aggminitval)',
        sortop: `(select 'operator(' || quote_ident(sn.nspname) || '.' || o.oprname || ')' from pg_operator o
      join pg_namespace sn on sn.oid = o.oprnamespace where o.oid = a.aggsortop)`,
        parallel: (0,fragments/* stateWord */.kc)('p.proparallel', { s: 'SAFE', r: 'RESTRICTED' }),
        hypothetical: `case when a.aggkind = 'h' then 'YES' end`,
        ...common,
    },
    from: `pg_aggregate a join pg_proc p on p.oid = a.aggfnoid join pg_namespace n on n.oid = p.pronamespace`,
    where: `${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_proc', 'p.oid')}`,
});
//# sourceMappingURL=routines.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/schemas.js

/** Schemas, with `public`, whose grants, owner and comment teams do change. */
const schemas = () => ({
    kind: `'schema'`,
    catalog: 'pg_namespace',
    unit: 'n.oid',
    name: 'quote_ident(n.nspname)',
    properties: {
        owner: (0,fragments/* owner */.eC)('n.nspowner'),
        grants: (0,fragments/* grants */.gu)('n.nspacl', `acldefault('n', n.nspowner)`),
        comment: (0,fragments/* comment */.Im)('pg_namespace', 'n.oid'),
    },
    from: 'pg_namespace n',
    where: `${(0,fragments/* userSchema */.vJ)()} and (n.nspname = 'public' or ${(0,fragments/* userObject */.$5)('pg_namespace', 'n.oid')})`,
});
/** Extensions by name, version and schema; their members are left out. */
const extensions = () => ({
    kind: `'extension'`,
    catalog: 'pg_extension',
    unit: 'x.oid',
    name: 'quote_ident(x.extname)',
    properties: {
        version: 'x.extversion',
        schema: 'quote_ident(n.nspname)',
        comment: (0,fragments/* comment */.Im)('pg_extension', 'x.oid'),
    },
    from: 'pg_extension x join pg_namespace n on n.oid = x.extnamespace',
    where: `x.oid >= 16384`,
});
const defaultPrivileges = () => ({
    kind: `'default privileges'`,
    catalog: 'pg_default_acl',
    unit: 'd.oid',
    name: `'FOR ROLE ' || quote_ident(pg_get_userbyid(d.defaclrole)) || coalesce(' IN SCHEMA ' || quote_ident(n.nspname), '')
    || ' ON ' || case d.defaclobjtype when 'r' then 'TABLES' when 'S' then 'SEQUENCES' when 'f' then 'FUNCTIONS'
      when 'T' then 'TYPES' when 'n' then 'SCHEMAS' else 'LARGE OBJECTS' end`,
    parent: `'schema ' || quote_ident(n.nspname)`,
    properties: {
        grants: (0,fragments/* grants */.gu)('d.defaclacl', `case when d.defaclnamespace = 0
        then acldefault(case d.defaclobjtype when 'S' then 's' else d.defaclobjtype end, d.defaclrole)
        else acldefault('c', d.defaclrole) end`),
    },
    from: 'pg_default_acl d left join pg_namespace n on n.oid = d.defaclnamespace',
    where: 'true',
});
const securityLabels = () => ({
    kind: `'security label'`,
    catalog: 'pg_seclabel',
    unit: 's.objoid',
    name: `quote_ident(s.provider) || ' ON ' || (pg_identify_object(s.classoid, s.objoid, s.objsubid)).type || ' '
    || (pg_identify_object(s.classoid, s.objoid, s.objsubid)).identity`,
    properties: { label: 's.label' },
    from: 'pg_seclabel s',
    where: 's.objoid >= 16384',
});
const languages = () => ({
    kind: `'language'`,
    catalog: 'pg_language',
    unit: 'l.oid',
    name: 'quote_ident(l.lanname)',
    properties: {
        trusted: `case when l.lanpltrusted then 'YES' end`,
        handler: 'nullif(l.lanplcallfoid, 0)::regproc',
        inline: 'nullif(l.laninline, 0)::regproc',
        validator: 'nullif(l.lanvalidator, 0)::regproc',
        owner: (0,fragments/* owner */.eC)('l.lanowner'),
        grants: (0,fragments/* grants */.gu)('l.lanacl', `acldefault('l', l.lanowner)`),
        comment: (0,fragments/* comment */.Im)('pg_language', 'l.oid'),
    },
    from: 'pg_language l',
    where: (0,fragments/* userObject */.$5)('pg_language', 'l.oid'),
});
const accessMethods = () => ({
    kind: `'access method'`,
    catalog: 'pg_am',
    unit: 'a.oid',
    name: 'quote_ident(a.amname)',
    properties: { type: 'a.amtype', handler: 'a.amhandler', comment: (0,fragments/* comment */.Im)('pg_am', 'a.oid') },
    from: 'pg_am a',
    where: (0,fragments/* userObject */.$5)('pg_am', 'a.oid'),
});
//# sourceMappingURL=schemas.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/statistics.js

/** Extended statistics. */
const statistics = (major) => ({
    kind: `'statistics'`,
    catalog: 'pg_statistic_ext',
    unit: 's.oid',
    name: (0,fragments/* qualified */.LX)('s.stxname'),
    parent: (0,fragments/* relationKey */.Yb)('c', 'cn.nspname'),
    properties: {
        definition: 'pg_get_statisticsobjdef(s.oid)',
        target: major >= 13 ? 'nullif(s.stxstattarget, -1)' : 'null',
        owner: (0,fragments/* owner */.eC)('s.stxowner'),
        comment: (0,fragments/* comment */.Im)('pg_statistic_ext', 's.oid'),
    },
    from: `pg_statistic_ext s join pg_namespace n on n.oid = s.stxnamespace join pg_class c on c.oid = s.stxrelid
    join pg_namespace cn on cn.oid = c.relnamespace`,
    where: `${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_statistic_ext', 's.oid')}`,
});
//# sourceMappingURL=statistics.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/text.js

const textConfigurations = () => ({
    kind: `'text search configuration'`,
    catalog: 'pg_ts_config',
    unit: 't.oid',
    name: (0,fragments/* qualified */.LX)('t.cfgname'),
    properties: {
        parser: `(select ${(0,fragments/* qualified */.LX)('p.prsname', 'pn.nspname')} from pg_ts_parser p
      join pg_namespace pn on pn.oid = p.prsnamespace where p.oid = t.cfgparser)`,
        mappings: `(select string_agg(k.alias || ' -> ' || m.mapdict::regdictionary, E'\\n' order by k.alias, m.mapseqno)
      from pg_ts_config_map m join lateral ts_token_type(t.cfgparser) k on k.tokid = m.maptokentype
      where m.mapcfg = t.oid)`,
        owner: (0,fragments/* owner */.eC)('t.cfgowner'),
        comment: (0,fragments/* comment */.Im)('pg_ts_config', 't.oid'),
    },
    from: 'pg_ts_config t join pg_namespace n on n.oid = t.cfgnamespace',
    where: `${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_ts_config', 't.oid')}`,
});
const textDictionaries = () => ({
    kind: `'text search dictionary'`,
    catalog: 'pg_ts_dict',
    unit: 'd.oid',
    name: (0,fragments/* qualified */.LX)('d.dictname'),
    properties: {
        template: `(select ${(0,fragments/* qualified */.LX)('t.tmplname', 'tn.nspname')} from pg_ts_template t
      join pg_namespace tn on tn.oid = t.tmplnamespace where t.oid = d.dicttemplate)`,
        options: 'd.dictinitoption',
        owner: (0,fragments/* owner */.eC)('d.dictowner'),
        comment: (0,fragments/* comment */.Im)('pg_ts_dict', 'd.oid'),
    },
    from: 'pg_ts_dict d join pg_namespace n on n.oid = d.dictnamespace',
    where: `${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_ts_dict', 'd.oid')}`,
});
const textParsers = () => ({
    kind: `'text search parser'`,
    catalog: 'pg_ts_parser',
    unit: 'p.oid',
    name: (0,fragments/* qualified */.LX)('p.prsname'),
    properties: {
        start: 'p.prsstart',
        gettoken: 'p.prstoken',
        end: 'p.prsend',
        headline: 'nullif(p.prsheadline::oid, 0)::regproc',
        lextypes: 'p.prslextype',
        comment: (0,fragments/* comment */.Im)('pg_ts_parser', 'p.oid'),
    },
    from: 'pg_ts_parser p join pg_namespace n on n.oid = p.prsnamespace',
    where: `${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_ts_parser', 'p.oid')}`,
});
const textTemplates = () => ({
    kind: `'text search template'`,
    catalog: 'pg_ts_template',
    unit: 't.oid',
    name: (0,fragments/* qualified */.LX)('t.tmplname'),
    properties: {
        init: 'nullif(t.tmplinit::oid, 0)::regproc',
        lexize: 't.tmpllexize',
        comment: (0,fragments/* comment */.Im)('pg_ts_template', 't.oid'),
    },
    from: 'pg_ts_template t join pg_namespace n on n.oid = t.tmplnamespace',
    where: `${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_ts_template', 't.oid')}`,
});
const collations = (major) => ({
    kind: `'collation'`,
    catalog: 'pg_collation',
    unit: 'l.oid',
    name: (0,fragments/* qualified */.LX)('l.collname'),
    properties: {
        provider: `case l.collprovider when 'i' then 'icu' when 'b' then 'builtin' when 'd' then 'default' else 'libc' end`,
        lc_collate: 'l.collcollate',
        lc_ctype: 'l.collctype',
        locale: major >= 17 ? 'l.colllocale' : major >= 15 ? 'l.colliculocale' : 'null',
        rules: major >= 16 ? 'l.collicurules' : 'null',
        deterministic: `case when not l.collisdeterministic then 'NO' end`,
        owner: (0,fragments/* owner */.eC)('l.collowner'),
        comment: (0,fragments/* comment */.Im)('pg_collation', 'l.oid'),
    },
    from: 'pg_collation l join pg_namespace n on n.oid = l.collnamespace',
    where: `${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_collation', 'l.oid')}`,
});
const conversions = () => ({
    kind: `'conversion'`,
    catalog: 'pg_conversion',
    unit: 'v.oid',
    name: (0,fragments/* qualified */.LX)('v.conname'),
    properties: {
        encodings: `pg_encoding_to_char(v.conforencoding) || ' TO ' || pg_encoding_to_char(v.contoencoding)`,
        function: 'v.conproc',
        default: `case when v.condefault then 'YES' end`,
        owner: (0,fragments/* owner */.eC)('v.conowner'),
        comment: (0,fragments/* comment */.Im)('pg_conversion', 'v.oid'),
    },
    from: 'pg_conversion v join pg_namespace n on n.oid = v.connamespace',
    where: `${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_conversion', 'v.oid')}`,
});
//# sourceMappingURL=text.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/triggers.js

const firing = { D: 'DISABLED', R: 'REPLICA', A: 'ALWAYS' };
/** Triggers; the copies on partitions only where their state differs from the ordinary one. */
const triggers = (major) => ({
    kind: `'trigger'`,
    catalog: 'pg_trigger',
    unit: 'g.oid',
    name: `${(0,fragments/* qualified */.LX)('c.relname')} || '.' || quote_ident(g.tgname)`,
    parent: (0,fragments/* relationKey */.Yb)(),
    properties: {
        definition: 'pg_get_triggerdef(g.oid)',
        enabled: (0,fragments/* stateWord */.kc)('g.tgenabled', firing),
        comment: (0,fragments/* comment */.Im)('pg_trigger', 'g.oid'),
    },
    from: `pg_trigger g join pg_class c on c.oid = g.tgrelid join pg_namespace n on n.oid = c.relnamespace`,
    where: `not g.tgisinternal and ${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_class', 'c.oid')}
    ${major >= 13 ? `and (g.tgparentid = 0 or g.tgenabled <> 'O')` : ''}`,
});
/** Rewrite rules, without the one that makes a view a view. */
const rules = () => ({
    kind: `'rule'`,
    catalog: 'pg_rewrite',
    unit: 'r.oid',
    name: `${(0,fragments/* qualified */.LX)('c.relname')} || '.' || quote_ident(r.rulename)`,
    parent: (0,fragments/* relationKey */.Yb)(),
    properties: {
        definition: 'pg_get_ruledef(r.oid)',
        enabled: (0,fragments/* stateWord */.kc)('r.ev_enabled', firing),
        comment: (0,fragments/* comment */.Im)('pg_rewrite', 'r.oid'),
    },
    from: `pg_rewrite r join pg_class c on c.oid = r.ev_class join pg_namespace n on n.oid = c.relnamespace`,
    where: `r.rulename <> '_RETURN' and ${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_class', 'c.oid')}`,
});
const eventTriggers = () => ({
    kind: `'event trigger'`,
    catalog: 'pg_event_trigger',
    unit: 'g.oid',
    name: 'quote_ident(g.evtname)',
    parent: `'function ' || ${(0,fragments/* qualified */.LX)('p.proname')} || '()'`,
    properties: {
        event: 'g.evtevent',
        tags: `(select string_agg(quote_literal(t), ', ' order by t) from unnest(g.evttags) t)`,
        function: `${(0,fragments/* qualified */.LX)('p.proname')} || '()'`,
        enabled: (0,fragments/* stateWord */.kc)('g.evtenabled', firing),
        owner: (0,fragments/* owner */.eC)('g.evtowner'),
        comment: (0,fragments/* comment */.Im)('pg_event_trigger', 'g.oid'),
    },
    from: `pg_event_trigger g join pg_proc p on p.oid = g.evtfoid join pg_namespace n on n.oid = p.pronamespace`,
    where: (0,fragments/* userObject */.$5)('pg_event_trigger', 'g.oid'),
});
//# sourceMappingURL=triggers.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/types.js

const types_common = {
    owner: (0,fragments/* owner */.eC)('t.typowner'),
    grants: (0,fragments/* grants */.gu)('t.typacl', `acldefault('T', t.typowner)`),
    comment: (0,fragments/* comment */.Im)('pg_type', 't.oid'),
};
function typeFamily(properties, more) {
    return {
        kind: `case t.typtype when 'd' then 'domain' else 'type' end`,
        ...(more.unit ?? { catalog: 'pg_type', unit: 't.oid' }),
        name: (0,fragments/* qualified */.LX)('t.typname'),
        properties: { ...properties, ...types_common },
        from: `pg_type t join pg_namespace n on n.oid = t.typnamespace ${more.from ?? ''}`,
        where: `${more.where} and ${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_type', 't.oid')}`,
    };
}
/** One label a line, in order. */
const enums = () => typeFamily({
    form: `'ENUM'`,
    labels: `(select string_agg(quote_literal(e.enumlabel), E'\\n' order by e.enumsortorder) from pg_enum e
        where e.enumtypid = t.oid)`,
}, { where: `t.typtype = 'e'` });
/** One attribute a line, in order. */
const composites = () => typeFamily({
    form: `'COMPOSITE'`,
    attributes: `(select string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
          || case when a.attcollation <> at.typcollation then ' COLLATE ' || ${(0,fragments/* collationName */.xD)('a.attcollation')} else '' end
          || coalesce(' -- ' || col_description(c.oid, a.attnum), ''), E'\\n' order by a.attnum)
        from pg_attribute a join pg_type at on at.oid = a.atttypid
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)`,
}, {
    from: 'join pg_class c on c.oid = t.typrelid',
    where: `t.typtype = 'c' and c.relkind = 'c'`,
    unit: { catalog: 'pg_class', unit: 'c.oid' },
});
const domains = () => typeFamily({
    type: 'format_type(t.typbasetype, t.typtypmod)',
    collation: `case when t.typcollation <> b.typcollation then ${(0,fragments/* collationName */.xD)('t.typcollation')} end`,
    default: 't.typdefault',
    'not null': `case when t.typnotnull then 'NOT NULL' end`,
}, { from: 'join pg_type b on b.oid = t.typbasetype', where: `t.typtype = 'd'` });
const ranges = (major) => typeFamily({
    form: `'RANGE'`,
    subtype: 'format_type(r.rngsubtype, null)',
    subtype_opclass: `(select quote_ident(opn.nspname) || '.' || quote_ident(o.opcname) from pg_opclass o
        join pg_namespace opn on opn.oid = o.opcnamespace where o.oid = r.rngsubopc and not o.opcdefault)`,
    collation: (0,fragments/* collationName */.xD)('r.rngcollation'),
    canonical: 'nullif(r.rngcanonical::oid, 0)::regproc',
    subtype_diff: 'nullif(r.rngsubdiff::oid, 0)::regproc',
    multirange_type_name: major >= 14 ? 'r.rngmultitypid::regtype' : 'null',
}, { from: 'join pg_range r on r.rngtypid = t.oid', where: `t.typtype = 'r'` });
/** Base types and shells: `form` is BASE or SHELL. Array types come with their element type. */
const baseTypes = () => typeFamily({
    form: `case when t.typisdefined then 'BASE' else 'SHELL' end`,
    input: 'nullif(t.typinput::oid, 0)::regproc',
    output: 'nullif(t.typoutput::oid, 0)::regproc',
    receive: 'nullif(t.typreceive::oid, 0)::regproc',
    send: 'nullif(t.typsend::oid, 0)::regproc',
    typmod_in: 'nullif(t.typmodin::oid, 0)::regproc',
    typmod_out: 'nullif(t.typmodout::oid, 0)::regproc',
    analyze: 'nullif(t.typanalyze::oid, 0)::regproc',
    internallength: 't.typlen',
    passedbyvalue: `case when t.typbyval then 'YES' end`,
    alignment: 't.typalign',
    storage: 't.typstorage',
    category: 't.typcategory',
    preferred: `case when t.typispreferred then 'YES' end`,
    default: 't.typdefault',
    delimiter: `nullif(t.typdelim, ',')`,
    collatable: `case when t.typcollation <> 0 then 'YES' end`,
}, {
    where: `t.typtype in ('b', 'p') and not exists (select from pg_type el where el.typarray = t.oid)`,
});
//# sourceMappingURL=types.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/families/all.js














/** Everything that a dump would hold. */
const allFamilies = [
    schemas,
    extensions,
    tables,
    views,
    sequences,
    columns,
    constraints,
    indexes,
    triggers,
    rules,
    policies,
    statistics,
    functions,
    aggregates,
    enums,
    composites,
    domains,
    ranges,
    baseTypes,
    defaultPrivileges,
    securityLabels,
    eventTriggers,
    publications,
    subscriptions,
    wrappers,
    servers,
    userMappings,
    languages,
    accessMethods,
    operators,
    operatorFamilies,
    operatorClasses,
    casts,
    transforms,
    textConfigurations,
    textDictionaries,
    textParsers,
    textTemplates,
    collations,
    conversions,
];
//# sourceMappingURL=all.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/family.js
/** The family's query; `only` is SQL for an array of units to read. */
function familyQuery(family, only) {
    const values = Object.values(family.properties).map((sql) => `(${sql})::text`);
    return `select ${family.unit} as unit, ${family.kind} as kind, ${family.name} as name,
    ${family.parent ?? 'null'} as parent, array_to_json(array[${values.join(', ')}]::text[]) as properties
  from ${family.from}
  where ${only ? `${family.unit} = any(${only}) and ` : ''}${family.where}`;
}
//# sourceMappingURL=family.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/known-rows.js
/** Remembers which rows each tracked catalog had, so that a count tells how many are gone. */
class KnownRows {
    #units = new Map();
    /** Takes in the newer rows of a catalog. */
    add(catalog, probe) {
        const changed = entries(probe.changed);
        const units = changed.flatMap(([, unit]) => unit.split(','));
        const rows = changed.map(([row]) => row);
        if (catalog.tracked === false)
            return { units, rows, come: [], pervasive: false, gone: 0 };
        const known = this.#of(catalog);
        const come = rows.filter((row) => !known.has(row));
        for (const [row, unit] of changed)
            known.set(row, unit);
        const gone = known.size - Number(probe.total);
        const updated = come.length < changed.length;
        const pervasive = catalog.pervasive === 'any' ? changed.length > 0 || gone > 0 : updated;
        return { units, rows, come, pervasive: catalog.pervasive !== undefined && pervasive, gone };
    }
    /** Drops the rows that are not among those present; gives each with the units it belonged to. */
    keepOnly(catalog, present) {
        const known = this.#of(catalog);
        const still = new Set(entries(present).map(([row]) => row));
        const lost = [...known].filter(([row]) => !still.has(row));
        for (const [row] of lost)
            known.delete(row);
        return lost.map(([row, unit]) => ({ row, units: unit.split(',') }));
    }
    #of(catalog) {
        const known = this.#units.get(catalog.name) ?? new Map();
        this.#units.set(catalog.name, known);
        return known;
    }
}
function entries(text) {
    if (!text)
        return [];
    return text.split(' ').map((entry) => {
        const colon = entry.indexOf(':');
        return [entry.slice(0, colon), entry.slice(colon + 1)];
    });
}
//# sourceMappingURL=known-rows.js.map
// EXTERNAL MODULE: ./build/src/schema/model.js
var model = __webpack_require__(76480);
;// CONCATENATED MODULE: ./build/src/postgres/inspector/object-store.js

/** The objects of the last snapshot by key, and by the unit under which they are read again. */
class ObjectStore {
    #objects = new Map();
    /** By family, then by unit. */
    #units = new Map();
    #ignored;
    constructor(ignored) {
        this.#ignored = ignored;
    }
    get objects() {
        return this.#objects;
    }
    /** Takes in all rows of a family. */
    add(family, rows) {
        const units = this.#of(family);
        for (const [unit, objects] of this.#group(family, rows)) {
            units.set(unit, objects);
            for (const object of objects)
                this.#objects.set((0,model/* objectKey */.T)(object), object);
        }
    }
    /**
     * Replaces what the units held. True when an object may have another name now: an old key is gone from a unit
     * and a new one came.
     */
    replace(units, rows) {
        this.#objects = new Map(this.#objects);
        let renamed = false;
        for (const [family, list] of rows) {
            const known = this.#of(family);
            const fresh = this.#group(family, list);
            for (const unit of units) {
                renamed ||= isRename(known.get(unit) ?? [], fresh.get(unit) ?? []);
                for (const object of known.get(unit) ?? [])
                    this.#objects.delete((0,model/* objectKey */.T)(object));
                known.delete(unit);
            }
        }
        // All old keys are gone before the first new one comes: a name may pass from one unit to another.
        for (const [family, list] of rows)
            this.add(family, list);
        return renamed;
    }
    #group(family, rows) {
        const groups = new Map();
        const names = Object.keys(family.properties);
        for (const row of rows) {
            const object = toObject(row, names);
            if (this.#ignored(object))
                continue;
            const group = groups.get(row.unit);
            if (group)
                group.push(object);
            else
                groups.set(row.unit, [object]);
        }
        return groups;
    }
    #of(family) {
        const units = this.#units.get(family) ?? new Map();
        this.#units.set(family, units);
        return units;
    }
}
function isRename(before, after) {
    if (before.length === 0 || after.length === 0)
        return false;
    const old = new Set(before.map(model/* objectKey */.T));
    const now = new Set(after.map(model/* objectKey */.T));
    return [...old].some((key) => !now.has(key)) && [...now].some((key) => !old.has(key));
}
function toObject(row, names) {
    const values = JSON.parse(row.properties);
    const properties = {};
    for (const [index, name] of names.entries()) {
        const value = values[index];
        if (value !== null && value !== undefined)
            properties[name] = value;
    }
    const identity = { kind: row.kind, name: row.name, properties };
    return row.parent === null ? identity : { ...identity, parent: row.parent };
}
//# sourceMappingURL=object-store.js.map
// EXTERNAL MODULE: ./build/src/postgres/session.js
var session = __webpack_require__(38933);
;// CONCATENATED MODULE: ./build/src/postgres/inspector/reading.js

/**
 * Settings that change how the server writes expressions, and those that a migration may leave behind
 * and that would stop or slow a reading.
 */
const settings = [
    'role = none',
    'search_path = pg_catalog, pg_temp',
    'quote_all_identifiers = off',
    'datestyle = iso',
    'intervalstyle = postgres',
    'timezone = utc',
    'extra_float_digits = 3',
    'bytea_output = hex',
    'jit = off',
    'plan_cache_mode = force_generic_plan',
];
/**
 * Prepared look-ups are planned early, on small catalogs, and run when these have grown: only plans that go by
 * indexes stay quick. A reading of everything wants the other plans.
 */
const planners = [
    'enable_seqscan',
    'enable_hashjoin',
    'enable_mergejoin',
    'enable_material',
];
/**
 * Runs `body` in a read-only transaction of its own that sees one state of the catalogs, and leaves the
 * session as it was. The session must have no transaction open: then the server refuses, with 25001 or 25P02.
 */
async function reading(session, plan, body) {
    await session.execute(`begin isolation level repeatable read read only; ${set('local', plan)}`);
    try {
        const result = await body();
        await session.execute('commit');
        return result;
    }
    catch (error) {
        if (session.alive)
            await session.execute('rollback');
        throw error;
    }
}
/** Makes the settings of look-ups for good, in a session that serves nothing else. */
function settle(session) {
    return session.execute(set('session', { kind: 'lookup' }));
}
function set(scope, { kind, limits }) {
    const plans = planners.map((name) => `${name} = ${kind === 'whole' ? 'on' : 'off'}`);
    const times = [
        `statement_timeout = ${limits?.statementTimeoutMs ?? 0}`,
        `lock_timeout = ${limits?.lockTimeoutMs ?? 0}`,
    ];
    return [...settings, ...times, ...plans].map((setting) => `set ${scope} ${setting}`).join('; ');
}
/** A migration's DISCARD ALL or DEALLOCATE ALL took our prepared statements along. */
function lostPreparedStatement(error) {
    return error instanceof session/* ServerError */.g && error.code === '26000';
}
//# sourceMappingURL=reading.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/reader.js







/** Above this many units, reading everything is quicker than looking each one up. */
const mostUnits = 2000;
/** Reads one session's database, the second time by what changed. */
class Reader {
    #session;
    #options;
    #catalogs = [];
    #families = [];
    #names = new Map();
    #prepared = new Set();
    #settled = false;
    #state;
    constructor(session, options) {
        this.#session = session;
        this.#options = options;
    }
    async full() {
        this.#state = undefined;
        return reading(this.#session, this.#plan('whole'), () => this.#readAll());
    }
    async snapshot() {
        const state = this.#state;
        if (!state)
            return this.full();
        // Half-taken changes must not be built upon: whatever fails on the way, the next snapshot is a full one.
        this.#state = undefined;
        try {
            const schema = await this.#lookUp(() => this.#readChanges(state));
            return schema ?? (await this.full());
        }
        catch (error) {
            if (!lostPreparedStatement(error))
                throw error;
            this.#prepared.clear();
            return this.full();
        }
    }
    async #lookUp(body) {
        if (!this.#options.alone)
            return reading(this.#session, this.#plan('lookup'), body);
        if (!this.#settled)
            await settle(this.#session);
        this.#settled = true;
        return body();
    }
    #plan(kind) {
        const { limits } = this.#options;
        return { kind, ...(limits ? { limits } : {}) };
    }
    async #readAll() {
        await this.#learnServer();
        const rows = new KnownRows();
        const store = new ObjectStore(this.#options.ignored);
        const probe = await this.#session.query(probeQuery(this.#catalogs), [null]);
        const found = byCatalog(probe);
        for (const catalog of this.#catalogs)
            rows.add(catalog, rowOf(found, catalog.name));
        for (const family of this.#families) {
            store.add(family, await this.#session.query(familyQuery(family)));
        }
        const schema = { serverMajor: this.#session.serverMajor, objects: store.objects };
        this.#state = { rows, store, schema, ...reader_cluster(found) };
        return schema;
    }
    /** Undefined when everything must be read. */
    async #readChanges(state) {
        await this.#prepare('probe', 'xid', () => probeQuery(this.#catalogs));
        const [probe] = await this.#session.queryAll(`execute lockkeeper_probe('${state.horizon}')`);
        const found = byCatalog(probe ?? []);
        if (reader_cluster(found).names !== state.names)
            return undefined;
        const sources = { session: this.#session, catalogs: this.#catalogs, names: this.#names };
        const changes = await findChanges({ ...sources, rows: state.rows }, found);
        if (!changes || changes.units.size > mostUnits)
            return undefined;
        Object.assign(state, reader_cluster(found));
        if (changes.units.size > 0) {
            await this.#addDependents(changes);
            const rows = await this.#readUnits(changes);
            if (state.store.replace([...changes.units], rows))
                return undefined;
            state.schema = { ...state.schema, objects: state.store.objects };
        }
        this.#state = state;
        return state.schema;
    }
    async #addDependents(changes) {
        const roots = mentionable(changes);
        if (roots.length === 0)
            return;
        await this.#prepare('dependents', 'oid[]', () => dependentsQuery);
        const [[reach] = []] = await this.#session.queryAll(`execute lockkeeper_dependents('{${roots.join(',')}}')`);
        for (const unit of reach?.units?.split(',') ?? [])
            changes.units.add(unit);
        for (const name of reach?.catalogs?.split(',') ?? [])
            changes.catalogs.add(name);
    }
    /** The changed units' rows: one query for all families of a catalog, all of them in one message. */
    async #readUnits(changes) {
        const touched = this.#families.filter((family) => changes.catalogs.has(family.catalog));
        const rows = new Map(touched.map((family) => [family, []]));
        const left = [...changes.units].filter((unit) => !changes.gone.has(unit));
        if (left.length === 0)
            return rows;
        const names = [...new Set(touched.map((family) => family.catalog))];
        for (const name of names)
            await this.#prepare(name, 'oid[]', () => unitsQuery(this.#familiesOf(name)));
        const answers = await this.#session.queryAll(names.map((name) => `execute lockkeeper_${name}('{${left.join(',')}}')`).join('; '));
        for (const [index, name] of names.entries()) {
            for (const [number, family] of this.#familiesOf(name).entries()) {
                rows.set(family, (answers[index] ?? []).filter((row) => Number(row.family) === number));
            }
        }
        return rows;
    }
    #familiesOf(catalog) {
        return this.#families.filter((family) => family.catalog === catalog);
    }
    async #learnServer() {
        const [rights] = await this.#session.query(`select current_setting('is_superuser') as superuser`);
        const names = await this.#session.query(catalogNamesQuery);
        this.#names = new Map(names.map(({ oid, name }) => [oid, name]));
        const superuser = rights?.superuser === 'on';
        const major = this.#session.serverMajor;
        this.#catalogs = readableCatalogs(major, superuser);
        this.#families = allFamilies
            .map((familyOf) => familyOf(major))
            .filter((family) => superuser || !family.guarded);
    }
    /** Prepared once, because to plan these takes several times as long as to run them. */
    async #prepare(name, parameter, sql) {
        if (this.#prepared.has(name))
            return;
        await this.#session.execute(`prepare lockkeeper_${name}(${parameter}) as ${sql()}`);
        this.#prepared.add(name);
    }
}
function unitsQuery(families) {
    return families
        .map((family, index) => `select ${index} as family, f.* from (${familyQuery(family, '$1')}) f`)
        .join('\nunion all ');
}
function byCatalog(probe) {
    return new Map(probe.map((row) => [row.catalog, row]));
}
function reader_cluster(found) {
    return { horizon: rowOf(found, 'horizon').total, names: rowOf(found, 'names').changed };
}
//# sourceMappingURL=reader.js.map
;// CONCATENATED MODULE: ./build/src/postgres/inspector/inspector.js


/** An inspector of the session's database. A user who is no superuser does not see user mappings and subscriptions. */
function createInspector(session, options = {}) {
    const ignored = ignoring(options.ignore ?? []);
    const { alone = false, limits } = options;
    const settings = { ignored, alone, ...(limits ? { limits } : {}) };
    let reader = new Reader(session, settings);
    return {
        snapshot: () => reader.snapshot(),
        full: () => reader.full(),
        switchTo(next) {
            reader = new Reader(next, settings);
        },
    };
}
//# sourceMappingURL=inspector.js.map

/***/ }),

/***/ 21103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ classifyChange),
/* harmony export */   YU: () => (/* binding */ changedProperties),
/* harmony export */   jr: () => (/* binding */ isDatedTwin)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30934);

/** How much it matters that an object of both schemas differs. */
function classifyChange(expected, actual) {
    const changed = changedProperties(expected, actual);
    const every = (same) => changed.every((property) => {
        const a = expected.properties[property];
        const b = actual.properties[property];
        return a !== undefined && b !== undefined && same(a, b, property);
    });
    if (every((_a, _b, property) => property === 'column order'))
        return 'column-order';
    if (every((a, b, property) => property === 'labels' && onlyGrew(a, b)))
        return 'leftover-enum-value';
    if (every((a, b, property) => property === 'definition' && (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLayout */ .xg)(a) === (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLayout */ .xg)(b)))
        return 'text-only';
    const timeless = (text) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMoments */ .Qr)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLayout */ .xg)(text));
    return every((a, b) => timeless(a) === timeless(b)) ? 'volatile-text' : 'not-restored';
}
/** The properties whose text differs. The order of columns counts only among columns that both have. */
function changedProperties(expected, actual) {
    const names = new Set([...Object.keys(expected.properties), ...Object.keys(actual.properties)]);
    return [...names].filter((name) => {
        const a = expected.properties[name];
        const b = actual.properties[name];
        if (a === b)
            return false;
        return name !== 'column order' || !sameOrder(a ?? '', b ?? '');
    });
}
/** Whether two objects of other names are one partition made on two days. */
function isDatedTwin(a, b) {
    const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDate */ .xv)(a.name);
    return (a.name !== b.name &&
        name !== a.name &&
        a.kind === b.kind &&
        name === (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDate */ .xv)(b.name) &&
        a.properties['partition of'] !== undefined &&
        a.properties['partition of'] === b.properties['partition of']);
}
function sameOrder(a, b) {
    const left = a.split(', ');
    const right = b.split(', ');
    const common = (list, other) => list.filter((name) => other.includes(name)).join();
    return common(left, right) === common(right, left);
}
/** Every expected label is still there, in order; the actual list only has more. */
function onlyGrew(expected, actual) {
    const labels = expected.split('\n');
    return actual
        .split('\n')
        .filter((label) => labels.includes(label))
        .join('\n')
        .startsWith(expected);
}
//# sourceMappingURL=classify.js.map

/***/ }),

/***/ 79777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ diffSchemas)
});

// EXTERNAL MODULE: ./build/src/schema/classify.js
var classify = __webpack_require__(21103);
// EXTERNAL MODULE: ./build/src/schema/mend/column.js
var column = __webpack_require__(33834);
// EXTERNAL MODULE: ./build/src/schema/side.js
var side = __webpack_require__(21534);
;// CONCATENATED MODULE: ./build/src/schema/describe.js


/** Properties that the first line has said, or that only machines read. */
const silent = {
    column: ['type', 'collation', 'not null', 'identity', 'generated', 'default'],
    constraint: ['type', 'definition'],
    index: ['definition'],
    trigger: ['definition'],
    rule: ['definition'],
    statistics: ['definition'],
    function: ['definition', 'returns'],
    procedure: ['definition', 'returns'],
    domain: ['type', 'default', 'not null'],
};
/** The words before a property's text, where its name alone does not read like SQL. */
const words = {
    options: 'WITH',
    owner: 'OWNER TO',
    grants: '',
    definition: '',
    labels: '',
    attributes: '',
    'column order': 'COLUMNS',
    'row security': 'ROW LEVEL SECURITY',
    'forced row security': 'ROW LEVEL SECURITY',
};
/** An object as SQL-like lines a person reads, the definition first. */
function describe(object) {
    const said = silent[object.kind] ?? [];
    const rest = Object.entries(object.properties).filter(([name]) => !said.includes(name));
    return [...firstLines(object), ...rest.flatMap(([name, value]) => propertyLines(name, value))];
}
/** One line that stands for an object which is there on one side only. */
function headline(object) {
    if (object.kind === 'table' || object.kind === 'foreign table') {
        return `${object.kind.toUpperCase()} ${object.name} (${object.properties['column order'] ?? ''})`;
    }
    const [first] = firstLines(object);
    return first ?? `${object.kind.toUpperCase()} ${object.name}`;
}
/** Lines that only one side has, `-` for the expected and `+` for the actual. */
function changedLines(expected, actual) {
    const onlyIn = (lines, other) => lines.filter((line) => !other.includes(line));
    const lost = onlyIn(expected, actual);
    const gained = onlyIn(actual, expected);
    const reordered = lost.length === 0 && gained.length === 0;
    return [
        ...(reordered ? expected : lost).map((line) => `- ${line}`),
        ...(reordered ? actual : gained).map((line) => `+ ${line}`),
    ];
}
function firstLines(object) {
    const { definition, type } = object.properties;
    switch (object.kind) {
        case 'column':
            return [(0,column/* columnClause */.i1)(object)];
        case 'constraint':
            return [`CONSTRAINT ${(0,side/* ownName */.qU)(object)} ${definition ?? ''}`];
        case 'domain':
            return [
                ['DOMAIN', object.name, 'AS', type, object.properties['not null'], defaultOf(object)]
                    .filter(Boolean)
                    .join(' '),
            ];
        case 'view':
        case 'materialized view':
            return [];
        default:
            return definition?.trimEnd().split('\n') ?? [];
    }
}
function defaultOf(object) {
    return object.properties.default === undefined ? undefined : `DEFAULT ${object.properties.default}`;
}
function propertyLines(name, value) {
    const word = words[name] ?? name.toUpperCase();
    const lines = value.trimEnd().split('\n');
    if (word === '')
        return lines;
    if (name === 'options')
        return [`WITH (${value})`];
    if (name === 'comment')
        return [`COMMENT '${value.replaceAll("'", "''")}'`];
    return [`${word} ${lines[0]}`, ...lines.slice(1)];
}
//# sourceMappingURL=describe.js.map
// EXTERNAL MODULE: ./build/src/schema/mend/address.js
var address = __webpack_require__(442);
// EXTERNAL MODULE: ./build/src/schema/mend/alter.js + 1 modules
var alter = __webpack_require__(20446);
// EXTERNAL MODULE: ./build/src/schema/mend/create.js + 3 modules
var mend_create = __webpack_require__(31504);
// EXTERNAL MODULE: ./build/src/schema/mend/rights.js
var rights = __webpack_require__(95347);
;// CONCATENATED MODULE: ./build/src/schema/mend/mend.js





/** Kinds that may be dropped and made anew: they hold no rows and nothing usually depends on them. */
const renewable = [
    'constraint',
    'index',
    'trigger',
    'policy',
    'rule',
    'statistics',
    'view',
    'materialized view',
    'function',
    'procedure',
    'event trigger',
];
/** The SQL that gives the actual database the expected object; undefined when it cannot be derived. */
function mendMissing(expected, object) {
    return script((0,mend_create/* createStatements */.z)(expected, object));
}
/** The SQL that takes away an object the expected schema has not. */
function mendExtra(object) {
    if (object.kind === 'default privileges') {
        return script((0,rights/* mendGrants */.A)({ ...object, properties: {} }, object));
    }
    const drop = (0,address/* dropStatement */.HV)(object);
    return drop === undefined ? undefined : script([drop]);
}
/** The SQL that changes the actual object into the expected one. */
function mendChanged(expected, object, actual) {
    const changed = (0,classify/* changedProperties */.YU)(object, actual);
    const statements = changed.map((property) => (0,alter/* alterStatements */.l)(property, object, actual));
    if (statements.every((list) => list !== undefined))
        return script(statements.flat());
    if (!renewable.includes(object.kind))
        return undefined;
    // What hangs on a view goes with it and must be made anew too; of a constraint that is its index.
    const drop = (0,address/* dropStatement */.HV)(actual);
    const create = (0,mend_create/* createStatements */.z)(expected, object);
    return drop && create ? script([drop, ...create]) : undefined;
}
function script(statements) {
    if (statements === undefined || statements.length === 0)
        return undefined;
    return statements.map((statement) => `${statement};`).join('\n');
}
//# sourceMappingURL=mend.js.map
// EXTERNAL MODULE: ./build/src/schema/only-in.js
var only_in = __webpack_require__(30859);
;// CONCATENATED MODULE: ./build/src/schema/order.js
/** What must go before anything can change, because it stands on other things. */
const goFirst = [
    'event trigger',
    'publication',
    'trigger',
    'policy',
    'rule',
    'view',
    'materialized view',
    'statistics',
    'index',
    'constraint',
];
/** What is made or changed, in the order in which one needs the other. */
const comeInOrder = [
    'schema',
    'extension',
    'collation',
    'type',
    'domain',
    'sequence',
    'function',
    'procedure',
    'aggregate',
    'table',
    'foreign table',
    'column',
];
/** What goes once nothing needs it any more, and what comes last. */
const goLast = ['column', 'table', 'foreign table', 'aggregate', 'procedure', 'function', 'sequence'];
const goAtEnd = ['domain', 'type', 'collation', 'extension', 'schema'];
const comeLast = [
    'index',
    'constraint',
    'view',
    'materialized view',
    'rule',
    'trigger',
    'policy',
    'statistics',
];
/**
 * Sorts differences so that applying their mends one after another can work: dependents are dropped first, then
 * things are made and changed, then the rest is dropped, then what stands on the new things is made.
 */
function mendingOrder(changes) {
    const sorted = [...changes].sort((a, b) => rank(a) - rank(b) || compareText(a.object.name, b.object.name));
    return tablesByReference(sorted);
}
function rank({ difference }) {
    const { kind, change } = difference;
    if (change === 'extra') {
        if (goFirst.includes(kind))
            return goFirst.indexOf(kind);
        if (goLast.includes(kind))
            return 200 + goLast.indexOf(kind);
        return goAtEnd.includes(kind) ? 300 + goAtEnd.indexOf(kind) : 290;
    }
    if (/ (?:RENAME|SET SCHEMA) /.test(difference.mend ?? ''))
        return 90;
    if (comeInOrder.includes(kind))
        return 100 + comeInOrder.indexOf(kind);
    if (kind === 'constraint')
        return difference.lines.some((line) => line.includes('FOREIGN KEY')) ? 252 : 250;
    return comeLast.includes(kind) ? 253 + comeLast.indexOf(kind) : 270;
}
/** A missing table comes after those its foreign keys and partition bound name. */
function tablesByReference(changes) {
    const tables = changes.filter(({ difference }) => difference.kind === 'table' && difference.change === 'missing');
    const placed = [];
    const visit = (table, path) => {
        if (placed.includes(table) || path.includes(table))
            return;
        const text = table.difference.mend ?? '';
        for (const other of tables) {
            const name = other.object.name;
            if (other !== table &&
                (text.includes(`REFERENCES ${name}(`) || text.includes(`PARTITION OF ${name} `))) {
                visit(other, [...path, table]);
            }
        }
        placed.push(table);
    };
    for (const table of tables)
        visit(table, []);
    const queue = [...placed];
    return changes.map((change) => (tables.includes(change) ? (queue.shift() ?? change) : change));
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
//# sourceMappingURL=order.js.map
// EXTERNAL MODULE: ./build/src/schema/renames.js
var schema_renames = __webpack_require__(77090);
;// CONCATENATED MODULE: ./build/src/schema/diff.js







/**
 * What differs between two schemas, an object a difference; what is lost or left over with its parent is told by the
 * parent alone, and what only has another name is one change. In the order in which the mends can be applied to the actual database.
 */
function diffSchemas(expected, actual) {
    if (areEqual(expected, actual))
        return [];
    const want = (0,side/* toSide */.dV)(expected);
    const have = (0,side/* toSide */.dV)(actual);
    const lostHere = (0,only_in/* onlyIn */.w)(expected, actual);
    const newHere = (0,only_in/* onlyIn */.w)(actual, expected);
    const renames = (0,schema_renames/* findRenames */.P)(lostHere, newHere, [want, have]);
    const missing = lostHere.filter((object) => !renames.some((rename) => rename.expected === object));
    const extra = newHere.filter((object) => !renames.some((rename) => rename.actual === object));
    const changes = [
        ...missing.map((object) => lost(want, object, extra)),
        ...extra.map((object) => leftOver(object, missing)),
        ...renames.map(renamed),
        ...changedIn(want, have),
    ];
    return mendingOrder(changes).map((change) => change.difference);
}
/** The common answer, found without building anything. */
function areEqual(expected, actual) {
    if (expected === actual)
        return true;
    if (expected.objects.size !== actual.objects.size)
        return false;
    for (const [key, object] of expected.objects) {
        const other = actual.objects.get(key);
        if (other === object)
            continue;
        if (!other || (0,classify/* changedProperties */.YU)(object, other).length > 0)
            return false;
    }
    return true;
}
function lost(side, object, extra) {
    const dated = extra.some((other) => (0,classify/* isDatedTwin */.jr)(object, other));
    return toChange(object, {
        class: dated ? 'volatile-text' : 'not-restored',
        change: 'missing',
        lines: [`- ${headline(object)}`],
        mend: mendMissing(side, object),
    });
}
function leftOver(object, missing) {
    const dated = missing.some((other) => (0,classify/* isDatedTwin */.jr)(object, other));
    const kept = object.kind === 'extension' ? 'leftover-extension' : 'not-restored';
    return toChange(object, {
        class: dated ? 'volatile-text' : kept,
        change: 'extra',
        lines: [`+ ${headline(object)}`],
        mend: mendExtra(object),
    });
}
function renamed({ expected, actual, mend }) {
    return toChange(expected, {
        class: (0,classify/* isDatedTwin */.jr)(expected, actual) ? 'volatile-text' : 'not-restored',
        change: 'changed',
        lines: [`- ${headline(expected)}`, `+ ${headline(actual)}`],
        mend,
    });
}
function changedIn(want, have) {
    const changes = [];
    for (const [key, object] of want.schema.objects) {
        const actual = have.schema.objects.get(key);
        if (!actual || actual === object || (0,classify/* changedProperties */.YU)(object, actual).length === 0)
            continue;
        changes.push(toChange(object, {
            class: (0,classify/* classifyChange */.Fd)(object, actual),
            change: 'changed',
            lines: changedLines(describe(object), describe(actual)),
            mend: mendChanged(want, object, actual),
        }));
    }
    return changes;
}
function toChange(object, found) {
    const { mend, ...rest } = found;
    const difference = { ...rest, kind: object.kind, name: object.name };
    return { object, difference: mend === undefined ? difference : { ...difference, mend } };
}
//# sourceMappingURL=diff.js.map

/***/ }),

/***/ 442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ dropStatement),
/* harmony export */   MU: () => (/* binding */ alterTarget),
/* harmony export */   R: () => (/* binding */ isOfView),
/* harmony export */   hl: () => (/* binding */ address)
/* harmony export */ });
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21534);

/** The object as COMMENT ON and DROP name it: `TRIGGER touch ON public.orders`. */
function address(object) {
    const kind = object.kind.toUpperCase();
    switch (object.kind) {
        case 'trigger':
        case 'policy':
        case 'rule':
            return `${kind} ${(0,_side_js__WEBPACK_IMPORTED_MODULE_0__/* .ownName */ .qU)(object)} ON ${(0,_side_js__WEBPACK_IMPORTED_MODULE_0__/* .parentName */ .Ot)(object)}`;
        case 'constraint':
            return `${kind} ${(0,_side_js__WEBPACK_IMPORTED_MODULE_0__/* .ownName */ .qU)(object)} ON ${isOfDomain(object) ? 'DOMAIN ' : ''}${(0,_side_js__WEBPACK_IMPORTED_MODULE_0__/* .parentName */ .Ot)(object)}`;
        default:
            return `${kind} ${object.name}`;
    }
}
/** The object that ALTER changes to reach this one. */
function alterTarget(object) {
    return `ALTER ${isOfDomain(object) ? 'DOMAIN' : 'TABLE'} ${(0,_side_js__WEBPACK_IMPORTED_MODULE_0__/* .parentName */ .Ot)(object)}`;
}
/** The statement that removes an object; undefined where it only goes with another. */
function dropStatement(object) {
    if (object.kind === 'column' && isOfView(object))
        return undefined;
    if (object.kind === 'column')
        return `ALTER TABLE ${(0,_side_js__WEBPACK_IMPORTED_MODULE_0__/* .parentName */ .Ot)(object)} DROP COLUMN ${(0,_side_js__WEBPACK_IMPORTED_MODULE_0__/* .ownName */ .qU)(object)}`;
    if (object.kind === 'constraint')
        return `${alterTarget(object)} DROP CONSTRAINT ${(0,_side_js__WEBPACK_IMPORTED_MODULE_0__/* .ownName */ .qU)(object)}`;
    if (object.kind === 'index' && object.properties.definition === undefined)
        return undefined;
    if (object.kind === 'default privileges' || object.kind === 'security label')
        return undefined;
    return `DROP ${address(object)}`;
}
/** A view's column is one with its query. */
function isOfView(object) {
    return /^(?:materialized )?view /.test(object.parent ?? '');
}
function isOfDomain(object) {
    return object.parent?.startsWith('domain ') ?? false;
}
//# sourceMappingURL=address.js.map

/***/ }),

/***/ 20446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ alterStatements)
});

// EXTERNAL MODULE: ./build/src/schema/side.js
var side = __webpack_require__(21534);
// EXTERNAL MODULE: ./build/src/schema/mend/address.js
var address = __webpack_require__(442);
// EXTERNAL MODULE: ./build/src/schema/mend/column.js
var column = __webpack_require__(33834);
;// CONCATENATED MODULE: ./build/src/schema/mend/alter-relation.js



function alterTable(property, expected, actual) {
    const value = expected.properties[property];
    const alter = (action) => [`ALTER TABLE ${expected.name} ${action}`];
    switch (property) {
        case 'persistence':
            return alter(`SET ${value ?? 'LOGGED'}`);
        case 'row security':
            return alter(`${value ? 'ENABLE' : 'DISABLE'} ROW LEVEL SECURITY`);
        case 'forced row security':
            return alter(`${value ? '' : 'NO '}FORCE ROW LEVEL SECURITY`);
        case 'replica identity':
            return value === 'INDEX' ? [] : alter(`REPLICA IDENTITY ${value ?? 'DEFAULT'}`);
        case 'options':
            return (0,column/* changeOptions */.D$)(value, actual?.properties.options).flatMap(alter);
        case 'tablespace':
            return alter(`SET TABLESPACE ${value ?? 'pg_default'}`);
        default:
            return undefined;
    }
}
function alterSequence(property, expected) {
    const p = expected.properties;
    if (property === 'owned by')
        return [`ALTER SEQUENCE ${expected.name} OWNED BY ${p['owned by'] ?? 'NONE'}`];
    if (property === 'identity' || property === 'persistence')
        return undefined;
    return [
        `ALTER SEQUENCE ${expected.name} ${(0,column/* sequenceOptions */.K1)(expected).replace(/^SEQUENCE NAME \S+/, `AS ${p.type}`)}`,
    ];
}
function alterView(property, expected, actual) {
    if (property !== 'options')
        return undefined;
    const changes = (0,column/* changeOptions */.D$)(expected.properties.options, actual?.properties.options);
    return changes.map((change) => `ALTER ${(0,address/* address */.hl)(expected)} ${change}`);
}
function alterIndex(property, expected, actual) {
    const value = expected.properties[property];
    switch (property) {
        case 'clustered':
            return value ? [`ALTER TABLE ${tableOf(expected)} CLUSTER ON ${indexName(expected)}`] : undefined;
        case 'replica identity':
            return value
                ? [`ALTER TABLE ${tableOf(expected)} REPLICA IDENTITY USING INDEX ${indexName(expected)}`]
                : [];
        case 'options':
            return (0,column/* changeOptions */.D$)(value, actual?.properties.options).map((change) => `ALTER INDEX ${expected.name} ${change}`);
        case 'tablespace':
            return [`ALTER INDEX ${expected.name} SET TABLESPACE ${value ?? 'pg_default'}`];
        case 'statistics':
            return value
                ?.split(', ')
                .map((part) => part.split(' '))
                .map(([column, target]) => `ALTER INDEX ${expected.name} ALTER COLUMN ${column} SET STATISTICS ${target}`);
        default:
            return undefined;
    }
}
/** An index behind a constraint hangs on the constraint, whose name begins with the table's. */
function tableOf(index) {
    const name = (0,side/* parentName */.Ot)(index);
    return index.parent?.startsWith('constraint ') ? name.replace(/\.(?:"(?:[^"]|"")*"|[^."]+)$/, '') : name;
}
/** CLUSTER ON and REPLICA IDENTITY take the index's name without its schema. */
function indexName(index) {
    return /(?:"(?:[^"]|"")*"|[^."]+)$/.exec(index.name)?.[0] ?? index.name;
}
//# sourceMappingURL=alter-relation.js.map
// EXTERNAL MODULE: ./build/src/schema/mend/rights.js
var rights = __webpack_require__(95347);
;// CONCATENATED MODULE: ./build/src/schema/mend/alter.js





/**
 * The statements that give one property of a standing object its expected value; undefined when only making the
 * object anew would.
 */
function alterStatements(property, expected, actual) {
    const value = expected.properties[property];
    switch (property) {
        case 'comment':
            return [`COMMENT ON ${(0,address/* address */.hl)(expected)} IS ${value === undefined ? 'NULL' : literal(value)}`];
        case 'owner':
            return value === undefined ? undefined : [`ALTER ${(0,address/* address */.hl)(expected)} OWNER TO ${value}`];
        case 'grants':
            return (0,rights/* mendGrants */.A)(expected, actual);
        default:
            return byKind[expected.kind]?.(property, expected, actual);
    }
}
const byKind = {
    table: alterTable,
    column: column/* alterColumn */.H7,
    sequence: alterSequence,
    view: alterView,
    'materialized view': alterView,
    index: alterIndex,
    trigger: alterEnabled,
    rule: alterEnabled,
    'event trigger': (property, expected) => property === 'enabled'
        ? [`ALTER ${(0,address/* address */.hl)(expected)} ${firing(expected.properties.enabled).trim()}`]
        : undefined,
    function: alterFunction,
    procedure: alterFunction,
    type: alterType,
    domain: alterDomain,
    extension: (property, expected) => property === 'schema'
        ? [`ALTER EXTENSION ${expected.name} SET SCHEMA ${expected.properties.schema}`]
        : undefined,
    statistics: (property, expected) => property === 'target'
        ? [`ALTER STATISTICS ${expected.name} SET STATISTICS ${expected.properties.target ?? -1}`]
        : undefined,
};
function alterEnabled(property, expected) {
    if (property !== 'enabled')
        return undefined;
    const kind = expected.kind.toUpperCase();
    const [verb = '', how = ''] = firing(expected.properties.enabled).split(' ');
    return [
        `ALTER TABLE ${(0,side/* parentName */.Ot)(expected)} ${[verb, how, kind, (0,side/* ownName */.qU)(expected)].filter(Boolean).join(' ')}`,
    ];
}
/** The definition is a CREATE OR REPLACE; another result type needs the function made anew. */
function alterFunction(property, expected, actual) {
    const sameResult = expected.properties.returns === actual?.properties.returns;
    return property === 'definition' && sameResult
        ? [(expected.properties.definition ?? '').trimEnd()]
        : undefined;
}
/** Labels can only be added. */
function alterType(property, expected, actual) {
    if (property !== 'labels')
        return undefined;
    const wanted = expected.properties.labels?.split('\n') ?? [];
    const given = actual?.properties.labels?.split('\n') ?? [];
    if (given.join() !== wanted.filter((label) => given.includes(label)).join())
        return undefined;
    return wanted.flatMap((label, index) => {
        if (given.includes(label))
            return [];
        const before = wanted[index - 1];
        const place = before === undefined ? ` BEFORE ${given[0]}` : ` AFTER ${before}`;
        return [`ALTER TYPE ${expected.name} ADD VALUE ${label}${place}`];
    });
}
function alterDomain(property, expected) {
    const value = expected.properties[property];
    if (property === 'default') {
        return [`ALTER DOMAIN ${expected.name} ${value === undefined ? 'DROP DEFAULT' : `SET DEFAULT ${value}`}`];
    }
    if (property === 'not null')
        return [`ALTER DOMAIN ${expected.name} ${value ? 'SET' : 'DROP'} NOT NULL`];
    return undefined;
}
function firing(state) {
    if (state === undefined)
        return 'ENABLE ';
    return state === 'DISABLED' ? 'DISABLE ' : `ENABLE ${state}`;
}
function literal(text) {
    const quoted = `'${text.replaceAll("'", "''")}'`;
    return text.includes('\\') ? `E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}
//# sourceMappingURL=alter.js.map

/***/ }),

/***/ 33834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ changeOptions),
/* harmony export */   H7: () => (/* binding */ alterColumn),
/* harmony export */   K1: () => (/* binding */ sequenceOptions),
/* harmony export */   YI: () => (/* binding */ columnSettings),
/* harmony export */   i1: () => (/* binding */ columnClause)
/* harmony export */ });
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21534);

/** A column as CREATE TABLE writes it: name, type, collation, not null, default. */
function columnClause(column, sequence) {
    const p = column.properties;
    return [
        (0,_side_js__WEBPACK_IMPORTED_MODULE_0__/* .ownName */ .qU)(column),
        p.type,
        p.collation && `COLLATE ${p.collation}`,
        generated(p.generated),
        p.identity && `GENERATED ${p.identity} AS IDENTITY${sequence ? ` (${sequenceOptions(sequence)})` : ''}`,
        p.default !== undefined && `DEFAULT ${p.default}`,
        p['not null'],
    ]
        .filter(Boolean)
        .join(' ');
}
/** `CREATE SEQUENCE`'s options; for an identity with the name of its sequence first. */
function sequenceOptions(sequence) {
    const p = sequence.properties;
    return [
        p.identity ? `SEQUENCE NAME ${sequence.name}` : `AS ${p.type}`,
        `START WITH ${p.start}`,
        `INCREMENT BY ${p.increment}`,
        `MINVALUE ${p.minimum}`,
        `MAXVALUE ${p.maximum}`,
        `CACHE ${p.cache ?? 1}`,
        p.cycle ?? 'NO CYCLE',
    ].join(' ');
}
/** Settings that CREATE TABLE has no place for. */
function columnSettings(column) {
    return ['storage', 'compression', 'statistics', 'options'].flatMap((property) => column.properties[property] === undefined ? [] : (alterColumn(property, column, undefined) ?? []));
}
/** The statements that give one property of a column the expected value; undefined when there is no way. */
function alterColumn(property, expected, actual) {
    const value = expected.properties[property];
    const alter = (action) => [
        `ALTER TABLE ${(0,_side_js__WEBPACK_IMPORTED_MODULE_0__/* .parentName */ .Ot)(expected)} ALTER COLUMN ${(0,_side_js__WEBPACK_IMPORTED_MODULE_0__/* .ownName */ .qU)(expected)} ${action}`,
    ];
    switch (property) {
        case 'type':
        case 'collation':
            return changeType(expected, actual, alter);
        case 'not null':
            if (value?.includes('NOT VALID') || value?.includes('NO INHERIT'))
                return undefined;
            return alter(value === undefined ? 'DROP NOT NULL' : 'SET NOT NULL');
        case 'default':
            return alter(value === undefined ? 'DROP DEFAULT' : `SET DEFAULT ${value}`);
        case 'identity':
            if (value === undefined)
                return alter('DROP IDENTITY');
            return alter(actual?.properties.identity === undefined
                ? `ADD GENERATED ${value} AS IDENTITY`
                : `SET GENERATED ${value}`);
        case 'storage':
            return value === undefined ? undefined : alter(`SET STORAGE ${value}`);
        case 'compression':
            return alter(`SET COMPRESSION ${value ?? 'default'}`);
        case 'statistics':
            return alter(`SET STATISTICS ${value ?? -1}`);
        case 'options':
            return changeOptions(value, actual?.properties.options).flatMap(alter);
        default:
            return undefined;
    }
}
/** `SET (...)` and `RESET (...)` that turn one list of options into another. */
function changeOptions(expected = '', actual = '') {
    const wanted = expected === '' ? [] : expected.split(', ');
    const names = wanted.map((option) => option.split('=')[0]);
    const extra = (actual === '' ? [] : actual.split(', '))
        .map((option) => option.split('=')[0])
        .filter((name) => !names.includes(name));
    return [
        ...(extra.length > 0 ? [`RESET (${extra.join(', ')})`] : []),
        ...(wanted.length > 0 ? [`SET (${wanted.join(', ')})`] : []),
    ];
}
function changeType(expected, actual, alter) {
    const { type, collation } = expected.properties;
    // By way of text, because not every pair of types has a cast.
    const cast = type === 'text' ? '::text' : `::text::${type}`;
    const using = actual?.properties.type === type ? '' : ` USING ${(0,_side_js__WEBPACK_IMPORTED_MODULE_0__/* .ownName */ .qU)(expected)}${cast}`;
    return alter(`TYPE ${type}${collation ? ` COLLATE ${collation}` : ''}${using}`);
}
function generated(expression) {
    const match = expression === undefined ? undefined : /^([\s\S]*) (STORED|VIRTUAL)$/.exec(expression);
    return match ? `GENERATED ALWAYS AS (${match[1]}) ${match[2]}` : undefined;
}
//# sourceMappingURL=column.js.map

/***/ }),

/***/ 31504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ createStatements)
});

// EXTERNAL MODULE: ./build/src/schema/side.js
var schema_side = __webpack_require__(21534);
// EXTERNAL MODULE: ./build/src/schema/mend/address.js
var address = __webpack_require__(442);
// EXTERNAL MODULE: ./build/src/schema/mend/column.js
var mend_column = __webpack_require__(33834);
// EXTERNAL MODULE: ./build/src/schema/mend/alter.js + 1 modules
var alter = __webpack_require__(20446);
;// CONCATENATED MODULE: ./build/src/schema/mend/settings.js



/** Properties that the creating statement does not cover and that ALTER sets afterwards. */
const afterwards = [
    'owner',
    'grants',
    'comment',
    'enabled',
    'row security',
    'forced row security',
    'replica identity',
    'storage',
    'compression',
    'statistics',
    'clustered',
    'target',
];
/** A serial column's sequence is made before the column and then bound to it; an identity makes its own. */
function aroundSequences(side, column, make) {
    const sequences = (0,schema_side/* childrenOf */.LU)(side, column).filter((child) => child.kind === 'sequence');
    const serial = sequences.filter((sequence) => !sequence.properties.identity);
    return [
        ...serial.map(createSequence),
        ...make(sequences.find((sequence) => sequence.properties.identity)),
        ...serial.flatMap(ownedBy),
        ...sequences.flatMap((sequence) => settings(side, sequence)),
    ];
}
/** Owner, grants, comment and what else is set after the making. */
function settings(side, object) {
    const wanted = afterwards.filter((property) => object.properties[property] !== undefined);
    // The index behind a constraint has its options from here; other objects have them from their making.
    if (object.kind === 'index' && object.properties.definition === undefined)
        wanted.push('options');
    return wanted
        .filter((property) => object.properties[property] !== undefined)
        .filter((property) => property !== 'owner' || object.properties.owner !== side.mainOwner)
        .flatMap((property) => (0,alter/* alterStatements */.l)(property, object, undefined) ?? []);
}
function createSequence(sequence) {
    return `CREATE SEQUENCE ${sequence.name} ${(0,mend_column/* sequenceOptions */.K1)(sequence)}`;
}
/** Binds a sequence to its column, once that is there. */
function ownedBy(sequence) {
    const column = sequence.properties['owned by'];
    return column === undefined ? [] : [`ALTER SEQUENCE ${sequence.name} OWNED BY ${column}`];
}
//# sourceMappingURL=settings.js.map
;// CONCATENATED MODULE: ./build/src/schema/mend/table.js


/**
 * A table with its columns in order; what hangs on it follows by statements of its own. Undefined for a table whose
 * columns come from elsewhere.
 */
function tableStatement(side, table, parts) {
    const p = table.properties;
    if (p['of type'] !== undefined || p.inherits !== undefined)
        return undefined;
    const columns = inOrder(table, parts.filter((part) => part.kind === 'column'));
    if (p['partition of'] !== undefined) {
        return [`${head(table)} PARTITION OF ${p['partition of']} ${p['partition bound']}${tail(table)}`];
    }
    const before = [];
    const after = [];
    const clauses = columns.map((column) => {
        let clause = (0,mend_column/* columnClause */.i1)(column);
        const around = aroundSequences(side, column, (identity) => {
            clause = (0,mend_column/* columnClause */.i1)(column, identity);
            return [''];
        });
        const middle = around.indexOf('');
        before.push(...around.slice(0, middle));
        after.push(...around.slice(middle + 1), ...(0,mend_column/* columnSettings */.YI)(column), ...settings(side, column));
        return clause;
    });
    const body = clauses.length === 0 ? '' : `\n  ${clauses.join(',\n  ')}\n`;
    return [...before, `${head(table)} (${body})${tail(table)}`, ...new Set(after)];
}
function head(table) {
    return `CREATE ${table.properties.persistence ? 'UNLOGGED ' : ''}TABLE ${table.name}`;
}
function tail(table) {
    const p = table.properties;
    const toast = p['toast options']?.split(', ').map((option) => `toast.${option}`) ?? [];
    const options = [...(p.options?.split(', ') ?? []), ...toast].join(', ');
    return [
        p['partition by'] && ` PARTITION BY ${p['partition by']}`,
        p['access method'] && ` USING ${p['access method']}`,
        options && ` WITH (${options})`,
        p.tablespace && ` TABLESPACE ${p.tablespace}`,
    ]
        .filter(Boolean)
        .join('');
}
function inOrder(table, columns) {
    const byName = new Map(columns.map((column) => [column.name, column]));
    const order = table.properties['column order']?.split(', ') ?? [];
    const sorted = order.map((name) => byName.get(`${table.name}.${name}`));
    return sorted.every((column) => column !== undefined) ? sorted : columns;
}
//# sourceMappingURL=table.js.map
;// CONCATENATED MODULE: ./build/src/schema/mend/type.js

const rangeParts = ['subtype', 'subtype_opclass', 'collation', 'subtype_diff', 'multirange_type_name'];
/** Makes an enum, a composite, a range or a domain with its constraints; undefined for a base type. */
function typeStatement(type, constraints) {
    const p = type.properties;
    if (type.kind === 'domain')
        return [domainStatement(type, constraints)];
    switch (p.form) {
        case 'ENUM':
            return [`CREATE TYPE ${type.name} AS ENUM (${(p.labels ?? '').split('\n').join(', ')})`];
        case 'COMPOSITE':
            return [`CREATE TYPE ${type.name} AS (${attributes(p.attributes)})`];
        case 'RANGE': {
            if (p.canonical !== undefined)
                return undefined;
            const parts = rangeParts.filter((part) => p[part] !== undefined).map((part) => `${part} = ${p[part]}`);
            return [`CREATE TYPE ${type.name} AS RANGE (${parts.join(', ')})`];
        }
        default:
            return undefined;
    }
}
function domainStatement(domain, constraints) {
    const p = domain.properties;
    return [
        `CREATE DOMAIN ${domain.name} AS ${p.type}`,
        p.collation && `COLLATE ${p.collation}`,
        p.default !== undefined && `DEFAULT ${p.default}`,
        p['not null'],
        ...constraints.map((constraint) => `CONSTRAINT ${(0,schema_side/* ownName */.qU)(constraint)} ${constraint.properties.definition}`),
    ]
        .filter(Boolean)
        .join(' ');
}
/** The snapshot writes an attribute's comment behind it. */
function attributes(lines = '') {
    return lines
        .split('\n')
        .map((line) => line.replace(/ -- .*$/, ''))
        .join(', ');
}
//# sourceMappingURL=type.js.map
;// CONCATENATED MODULE: ./build/src/schema/mend/create.js






/** The order in which a table's parts are made: what a default or key needs comes first. */
const partOrder = ['sequence', 'column', 'constraint', 'index', 'rule', 'trigger', 'policy', 'statistics'];
/**
 * The statements that make an object of the expected schema with all that hangs on it. Undefined when its making
 * cannot be told from the snapshot.
 */
function createStatements(side, object) {
    const parts = partsOf(side, object);
    const first = creating(side, object, parts);
    if (first === undefined)
        return undefined;
    const statements = [...first, ...settings(side, object)];
    if (object.kind === 'constraint')
        statements.push(...parts.within.flatMap((index) => settings(side, index)));
    for (const part of parts.separate) {
        const made = createStatements(side, part);
        if (made === undefined)
            return undefined;
        statements.push(...made);
    }
    return statements;
}
function partsOf(side, object) {
    const children = [...(0,schema_side/* childrenOf */.LU)(side, object)].sort((a, b) => partOrder.indexOf(a.kind) - partOrder.indexOf(b.kind));
    const inside = (child) => object.kind === 'constraint' ||
        (object.kind === 'domain' && child.kind === 'constraint') ||
        (child.kind === 'column' && object.kind.endsWith('table')) ||
        child.kind === 'sequence';
    return { within: children.filter(inside), separate: children.filter((child) => !inside(child)) };
}
function creating(side, object, parts) {
    const p = object.properties;
    switch (object.kind) {
        case 'schema':
            return [`CREATE SCHEMA ${object.name}`];
        case 'extension':
            return [`CREATE EXTENSION ${object.name} SCHEMA ${p.schema} VERSION '${p.version}'`];
        case 'table':
            return tableStatement(side, object, parts.within);
        case 'column':
            // What hangs on a view's column (a default) cannot be made by adding the column.
            if ((0,address/* isOfView */.R)(object))
                return undefined;
            return aroundSequences(side, object, (own) => [
                `ALTER TABLE ${(0,schema_side/* parentName */.Ot)(object)} ADD COLUMN ${(0,mend_column/* columnClause */.i1)(object, own)}`,
            ]);
        case 'sequence':
            return p.identity ? [] : [createSequence(object), ...ownedBy(object)];
        case 'constraint':
            return [`${(0,address/* alterTarget */.MU)(object)} ADD CONSTRAINT ${(0,schema_side/* ownName */.qU)(object)} ${p.definition}`];
        case 'view':
            return [`CREATE VIEW ${object.name}${p.options ? ` WITH (${p.options})` : ''} AS${bare(p.definition)}`];
        case 'materialized view':
            return [
                `CREATE MATERIALIZED VIEW ${object.name}${p.options ? ` WITH (${p.options})` : ''} AS${bare(p.definition)}${p.populated ? ' WITH NO DATA' : ''}`,
            ];
        case 'policy':
            return [policyStatement(object)];
        case 'type':
        case 'domain':
            return typeStatement(object, parts.within);
        case 'default privileges':
            return [];
        case 'event trigger':
            return [
                `CREATE ${(0,address/* address */.hl)(object)} ON ${p.event}${p.tags ? ` WHEN TAG IN (${p.tags})` : ''} EXECUTE FUNCTION ${p.function}`,
            ];
        default:
            return p.definition === undefined || (object.kind === 'index' && p.valid)
                ? undefined
                : [bare(p.definition)];
    }
}
function policyStatement(policy) {
    const p = policy.properties;
    return [
        `CREATE ${(0,address/* address */.hl)(policy)}`,
        p.restrictive && 'AS RESTRICTIVE',
        `FOR ${p.command}`,
        `TO ${p.roles}`,
        p.using && `USING (${p.using})`,
        p['with check'] && `WITH CHECK (${p['with check']})`,
    ]
        .filter(Boolean)
        .join(' ');
}
function bare(definition) {
    return (definition ?? '').trimEnd().replace(/;$/, '');
}
//# sourceMappingURL=create.js.map

/***/ }),

/***/ 95347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ mendGrants)
/* harmony export */ });
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21534);

/** What GRANT calls the kinds whose rights can be granted. */
const grantKinds = {
    table: 'TABLE',
    'foreign table': 'TABLE',
    view: 'TABLE',
    'materialized view': 'TABLE',
    sequence: 'SEQUENCE',
    schema: 'SCHEMA',
    function: 'FUNCTION',
    procedure: 'PROCEDURE',
    aggregate: 'FUNCTION',
    type: 'TYPE',
    domain: 'TYPE',
    language: 'LANGUAGE',
    server: 'FOREIGN SERVER',
    'foreign data wrapper': 'FOREIGN DATA WRAPPER',
};
/**
 * Statements that turn the actual grants of an object into the expected ones: rights that are too many are
 * taken first, so that a shorter list for the same role survives.
 */
function mendGrants(expected, actual) {
    const wanted = lines(expected);
    const given = actual ? lines(actual) : [];
    return [
        ...given.filter((line) => !wanted.includes(line)).map((line) => statement(expected, invert(line))),
        ...wanted.filter((line) => !given.includes(line)).map((line) => statement(expected, line)),
    ];
}
/** `GRANT SELECT TO app` and the like, as the snapshot keeps them, as a statement about the object. */
function statement(object, line) {
    const [, verb = '', rights = '', rest = ''] = /^(GRANT|REVOKE) (.*?) ((?:TO|FROM) .*)$/.exec(line) ?? [];
    if (object.kind === 'default privileges') {
        const [, scope = '', kind = ''] = /^(.*) ON ([A-Z ]+)$/.exec(object.name) ?? [];
        return `ALTER DEFAULT PRIVILEGES ${scope} ${verb} ${rights} ON ${kind} ${rest}`;
    }
    if (object.kind === 'column') {
        const columns = rights.split(', ').map((right) => `${right} (${(0,_side_js__WEBPACK_IMPORTED_MODULE_0__/* .ownName */ .qU)(object)})`);
        return `${verb} ${columns.join(', ')} ON TABLE ${(0,_side_js__WEBPACK_IMPORTED_MODULE_0__/* .parentName */ .Ot)(object)} ${rest}`;
    }
    return `${verb} ${rights} ON ${grantKinds[object.kind] ?? object.kind.toUpperCase()} ${object.name} ${rest}`;
}
function invert(line) {
    return line.startsWith('GRANT')
        ? line
            .replace('GRANT', 'REVOKE')
            .replace(' TO ', ' FROM ')
            .replace(/ WITH GRANT OPTION$/, '')
        : line.replace('REVOKE', 'GRANT').replace(' FROM ', ' TO ');
}
function lines(object) {
    return object.properties.grants?.split('\n') ?? [];
}
//# sourceMappingURL=rights.js.map

/***/ }),

/***/ 76480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ objectKey)
/* harmony export */ });
/** `kind name`: unique within a schema. */
function objectKey(object) {
    return `${object.kind} ${object.name}`;
}
//# sourceMappingURL=model.js.map

/***/ }),

/***/ 30859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ onlyIn)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76480);

/** What only the first schema has. What goes or comes with its parent is told by the parent alone. */
function onlyIn(schema, other) {
    return [...schema.objects.values()].filter((object) => !other.objects.has((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T)(object)) &&
        !explainedByParent(object, schema, other) &&
        !ofIdentity(object, other));
}
/** Its parent is missing as well, or the parent's parent. */
function explainedByParent(object, schema, other) {
    const parent = object.parent === undefined ? undefined : schema.objects.get(object.parent);
    if (!parent)
        return false;
    return !other.objects.has((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T)(parent)) || explainedByParent(parent, schema, other);
}
/** An identity column makes and drops its sequence itself, so that the column's difference says it. */
function ofIdentity(object, other) {
    if (object.kind !== 'sequence' || object.properties.identity === undefined)
        return false;
    return other.objects.get(object.parent ?? '')?.properties.identity === undefined;
}
//# sourceMappingURL=only-in.js.map

/***/ }),

/***/ 77090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findRenames)
/* harmony export */ });
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21534);

const ofParent = ['column', 'constraint', 'trigger', 'policy'];
const ofSchema = ['table', 'view', 'materialized view', 'index', 'sequence', 'type', 'domain'];
/**
 * Pairs what is missing with what is extra where nothing but the name differs and no second pair is possible.
 * Dropping one and making the other would lose rows that a rename keeps.
 */
function findRenames(missing, extra, [want, have]) {
    const lost = bySignature(missing, want);
    const found = bySignature(extra, have);
    return [...lost].flatMap(([signature, objects]) => {
        const [expected, second] = objects;
        const [actual, third] = found.get(signature) ?? [];
        if (!expected || !actual || second || third)
            return [];
        const mend = renameStatement(expected, actual);
        return mend === undefined ? [] : [{ expected, actual, mend: `${mend};` }];
    });
}
function bySignature(objects, side) {
    const groups = new Map();
    for (const object of objects) {
        if (!ofParent.includes(object.kind) && !ofSchema.includes(object.kind))
            continue;
        const signature = JSON.stringify([
            ofParent.includes(object.kind) ? object.parent : '',
            shape(side, object),
        ]);
        groups.set(signature, [...(groups.get(signature) ?? []), object]);
    }
    return groups;
}
/** The object and all that hangs on it, its name replaced wherever it stands. */
function shape(side, object) {
    const family = [object, ...descendants(side, object)];
    const name = new RegExp(`(?<![\\w."])(?:${escaped(object.name)}|${escaped(ownPart(object))})(?![\\w"])`, 'g');
    return family.map(({ kind, name: text, properties }) => [kind, text, ...Object.entries(properties).flat()].map((part) => part.replace(name, '<name>')));
}
function descendants(side, object) {
    return (0,_side_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(side, object).flatMap((child) => [child, ...descendants(side, child)]);
}
function renameStatement(expected, actual) {
    const kind = expected.kind.toUpperCase();
    const [from, to] = [ownPart(actual), ownPart(expected)];
    switch (expected.kind) {
        case 'column':
        case 'constraint':
            if (expected.parent?.startsWith('domain '))
                return `ALTER DOMAIN ${(0,_side_js__WEBPACK_IMPORTED_MODULE_0__/* .parentName */ .Ot)(actual)} RENAME CONSTRAINT ${from} TO ${to}`;
            return `ALTER TABLE ${(0,_side_js__WEBPACK_IMPORTED_MODULE_0__/* .parentName */ .Ot)(actual)} RENAME ${kind} ${from} TO ${to}`;
        case 'trigger':
        case 'policy':
            return `ALTER ${kind} ${from} ON ${(0,_side_js__WEBPACK_IMPORTED_MODULE_0__/* .parentName */ .Ot)(actual)} RENAME TO ${to}`;
        default: {
            const schema = schemaOf(expected);
            if (schema === schemaOf(actual))
                return `ALTER ${kind} ${actual.name} RENAME TO ${to}`;
            return from === to ? `ALTER ${kind} ${actual.name} SET SCHEMA ${schema}` : undefined;
        }
    }
}
/** The last part of the name: without the parent's, or without the schema. */
function ownPart(object) {
    if (ofParent.includes(object.kind))
        return (0,_side_js__WEBPACK_IMPORTED_MODULE_0__/* .ownName */ .qU)(object);
    return object.name.slice(schemaOf(object).length + 1);
}
function schemaOf(object) {
    return /^(?:"(?:[^"]|"")*"|[^."]+)/.exec(object.name)?.[0] ?? '';
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
//# sourceMappingURL=renames.js.map

/***/ }),

/***/ 21534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   Ot: () => (/* binding */ parentName),
/* harmony export */   dV: () => (/* binding */ toSide),
/* harmony export */   qU: () => (/* binding */ ownName)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76480);

function toSide(schema) {
    const children = new Map();
    const owners = new Map();
    for (const object of schema.objects.values()) {
        if (object.parent !== undefined) {
            const siblings = children.get(object.parent);
            if (siblings)
                siblings.push(object);
            else
                children.set(object.parent, [object]);
        }
        const owner = object.properties.owner;
        if (owner !== undefined && object.kind !== 'schema')
            owners.set(owner, (owners.get(owner) ?? 0) + 1);
    }
    const [first] = [...owners].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return { schema, children, mainOwner: first?.[0] };
}
/** What hangs on an object directly, by name. */
function childrenOf(side, object) {
    const children = side.children.get((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T)(object)) ?? [];
    return [...children].sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** The name in the key of the object's parent: the table of a column. */
function parentName(object) {
    return (object.parent ?? '').replace(/^(?:materialized view|foreign table|foreign data wrapper|operator family|[a-z]+) /, '');
}
/** The object's own name without its parent's: `note` of `public.orders.note`. */
function ownName(object) {
    const prefix = `${parentName(object)}.`;
    return object.name.startsWith(prefix) ? object.name.slice(prefix.length) : object.name;
}
//# sourceMappingURL=side.js.map

/***/ }),

/***/ 30934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qr: () => (/* binding */ withoutMoments),
/* harmony export */   xg: () => (/* binding */ withoutLayout),
/* harmony export */   xv: () => (/* binding */ withoutDate)
/* harmony export */ });
/** Quoted text, comments and runs of white space in SQL. Dollar quotes are left open: a body's comments count too. */
const parts = /('(?:[^']|'')*'|"(?:[^"]|"")*")|--[^\n]*|\/\*[\s\S]*?\*\/|\s+/g;
/** The text without comments and with every run of white space as one blank; quoted text stays as it is. */
function withoutLayout(text) {
    const quotes = [];
    const bare = text.replace(parts, (_, quoted) => {
        if (quoted === undefined)
            return ' ';
        quotes.push(quoted);
        return '\0';
    });
    return bare
        .replace(/ +/g, ' ')
        .replace(/ ?([(),;=<>]) ?/g, '$1')
        .replace(/\0/g, () => quotes.shift() ?? '')
        .trim();
}
const moment = /'\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[+-]\d{2}(?::?\d{2})*)?)?(?: BC)?'/g;
/** The text with every quoted date and time replaced by one mark. */
function withoutMoments(text) {
    return text.replace(moment, "'<moment>'");
}
const datePart = /(?<=[_.a-z]|^)(?:p|y|m|d|w)?(?:19|20)\d{2}(?:_?w?\d{1,2}){0,2}(?=$|[_."])/gi;
/** A name with the date in it replaced by one mark: `events_2024_01`, `events_p20240131`, `events_2024w05`. */
function withoutDate(name) {
    return name.replace(datePart, '<date>');
}
//# sourceMappingURL=text.js.map

/***/ })

};
