import { firstUserOid } from './fragments.js';

/**
 * A catalog that the probe looks at: which of its rows are newer than the last snapshot, and how many there are.
 * A row's `units` are the oids that families read again when it changes.
 */
export interface Catalog {
  readonly name: string;
  /** SQL for the row's identity; its first number is an oid. */
  readonly row: string;
  /** SQL for the units, joined by `,`; the row itself unless said. */
  readonly units?: string;
  readonly where?: string;
  /**
   * Catalogs whose families read the units; this one unless said. `described`: the one whose oid stands second in
   * the row's identity.
   */
  readonly reaches?: readonly string[] | 'described';
  /** False where a row only goes together with a row of a tracked catalog, so that counting it is needless. */
  readonly tracked?: boolean;
  /**
   * A change reaches text of objects that do not change themselves: a renamed enum label in a default, an extension
   * in another schema. `update`: when a known row changed; `any`: also when rows come and go.
   */
  readonly pervasive?: 'update' | 'any';
  readonly since?: number;
  readonly guarded?: boolean;
}

const own = (name: string, more: Partial<Catalog> = {}): Catalog => ({ name, row: 'oid', ...more });

export const catalogs: readonly Catalog[] = [
  own('pg_namespace', { where: `(oid >= ${firstUserOid} or nspname = 'public')` }),
  own('pg_class'),
  {
    name: 'pg_attribute',
    row: 'attrelid',
    where: `attrelid >= ${firstUserOid} and attnum > 0`,
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
    where: `inhrelid >= ${firstUserOid}`,
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
    where: `(objoid >= ${firstUserOid} or classoid = 'pg_namespace'::regclass)`,
  },
  {
    name: 'pg_seclabel',
    row: `objoid || '.' || classoid || '.' || objsubid || '.' || provider`,
    units: 'objoid',
    where: `objoid >= ${firstUserOid}`,
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
    where: `mapcfg >= ${firstUserOid}`,
  },
  own('pg_ts_dict'),
  own('pg_ts_parser'),
  own('pg_ts_template'),
  own('pg_collation'),
  own('pg_conversion'),
];

/**
 * What the probe says of one catalog. Two rows are none: `horizon`, whose total is the next probe's `$1`, and
 * `names`, a digest of the names that the whole cluster shares.
 */
export interface ProbeRow {
  readonly catalog: string;
  readonly total: string;
  /** Rows that are newer than the horizon, `row:unit,unit`, joined by blanks. */
  readonly changed: string | null;
}

/** The catalogs by their own oid, for comments. */
export const catalogNamesQuery = `select oid, relname as name from pg_class
  where relnamespace = 'pg_catalog'::regnamespace and relkind = 'r'`;

/** The catalogs of that server that this user may read. */
export function readableCatalogs(major: number, superuser: boolean): readonly Catalog[] {
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
export function probeQuery(list: readonly Catalog[]): string {
  const parts = list.map((catalog) => {
    const changed = `age(xmin) <= age($1::xid)`;
    const newer = catalog.tracked === false ? changed : `coalesce(${changed}, true)`;
    const text = `${catalog.row} || ':' || ${catalog.units ?? catalog.row}`;
    const where = catalog.where ?? `${catalog.row} >= ${firstUserOid}`;
    const filter = catalog.tracked === false ? `${where} and ${newer}` : where;
    return `select '${catalog.name}', count(*), string_agg(${text}, ' ') filter (where ${newer})
      from ${catalog.name} where ${filter}`;
  });
  return [cluster, ...parts].join('\nunion all ');
}

/** Every row of some catalogs as `row:`, to find out which are gone. */
export function rowsQuery(list: readonly Catalog[]): string {
  const parts = list.map(
    (catalog) => `select '${catalog.name}' as catalog, string_agg(${catalog.row} || ':', ' ') as rows
      from ${catalog.name} where ${catalog.where ?? `${catalog.row} >= ${firstUserOid}`}`,
  );
  return parts.join('\nunion all ');
}

/**
 * Objects whose text may change with one of the units although their own rows do not: a view says a column's table
 * in front of it, or an alias, once another table has a column of that name.
 */
export const dependentsQuery = `with recursive reach(oid, catalog) as (
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
