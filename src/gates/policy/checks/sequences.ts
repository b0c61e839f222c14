import { userObject, userSchema } from '../../../postgres/inspector/fragments.js';
import type { PolicyFinding, Seen } from '../finding.js';
import type { Look } from './check.js';

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: 'smallint' | 'integer' | 'bigint';
  /** Columns of other tables that refer to it and are narrower than bigint. */
  readonly references: readonly { readonly table: string; readonly column: string }[];
}

interface Row {
  readonly name: string;
  readonly schema: string;
  readonly type: 'smallint' | 'integer' | 'bigint';
  readonly min: string;
  readonly max: string;
  readonly increment: string;
  readonly readable: string;
  readonly last: string | null;
  readonly columns: string;
}

const ends = { smallint: 32_767n, integer: 2_147_483_647n, bigint: 9_223_372_036_854_775_807n } as const;

/** Sequences near the end of their numbers, or of those that the column they feed can hold. */
export async function checkSequences({ session, policy, role }: Look): Promise<Seen> {
  const rows = await session.query<Row>(query);
  const findings = rows.flatMap((row) => judge(row, policy.limits.sequence));
  const hidden = rows.filter(({ readable }) => readable !== 't');
  const schemas = [...new Set(hidden.map(({ schema }) => schema))];
  const grants = schemas.flatMap((schema) => [
    `GRANT USAGE ON SCHEMA ${schema} TO ${role};`,
    `GRANT SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${role};`,
  ]);
  return {
    findings,
    what: `${rows.length - hidden.length} looked at`,
    ...(hidden.length > 0
      ? { blind: { what: `${hidden.length} of ${rows.length} sequences`, grant: grants.join('\n') } }
      : {}),
  };
}

const query = `
  select format('%I.%I', n.nspname, c.relname) as name, quote_ident(n.nspname) as schema,
    s.seqtypid::regtype::text as type, s.seqmin as min, s.seqmax as max, s.seqincrement as increment,
    has_sequence_privilege(c.oid, 'select, usage') as readable,
    case when has_sequence_privilege(c.oid, 'select, usage') then pg_sequence_last_value(c.oid) end as last,
    (select coalesce(json_agg(json_build_object('table', format('%I.%I', tn.nspname, t.relname),
        'column', quote_ident(a.attname), 'type', a.atttypid::regtype::text,
        'references', (select coalesce(json_agg(json_build_object('table', format('%I.%I', rn.nspname, r.relname),
            'column', quote_ident(ra.attname))), '[]')
          from pg_constraint k join pg_class r on r.oid = k.conrelid join pg_namespace rn on rn.oid = r.relnamespace
          join pg_attribute ra on ra.attrelid = r.oid and ra.attnum = k.conkey[array_position(k.confkey, a.attnum)]
          where k.contype = 'f' and k.confrelid = t.oid and a.attnum = any(k.confkey) and k.conparentid = 0
            and ra.atttypid in ('int2'::regtype, 'int4'::regtype)))), '[]')
      from (select d.refobjid as rel, d.refobjsubid::int2 as num from pg_depend d
          where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.refclassid = 'pg_class'::regclass
            and d.deptype in ('a', 'i') and d.refobjsubid > 0
        union select ad.adrelid, ad.adnum from pg_depend d join pg_attrdef ad on ad.oid = d.objid
          where d.classid = 'pg_attrdef'::regclass and d.refclassid = 'pg_class'::regclass and d.refobjid = c.oid) fed
      join pg_class t on t.oid = fed.rel join pg_namespace tn on tn.oid = t.relnamespace
      join pg_attribute a on a.attrelid = t.oid and a.attnum = fed.num
      where a.attinhcount = 0 and a.atttypid in ('int2'::regtype, 'int4'::regtype, 'int8'::regtype)) as columns
  from pg_sequence s join pg_class c on c.oid = s.seqrelid join pg_namespace n on n.oid = c.relnamespace
  where not s.seqcycle and ${userSchema()} and ${userObject('pg_class', 'c.oid')}
  order by 1`;

function judge(row: Row, limit: number): readonly PolicyFinding[] {
  if (row.last === null) return [];
  const last = BigInt(row.last);
  const columns = JSON.parse(row.columns) as readonly Column[];
  const up = BigInt(row.increment) > 0n;
  const narrow = columns.filter(({ type }) => type !== 'bigint');
  const own = share(last, { from: BigInt(up ? row.min : row.max), to: BigInt(up ? row.max : row.min) });
  const fed = narrow.map((column) => {
    const to = up ? ends[column.type] : -ends[column.type] - 1n;
    return { column, to, used: share(last, { from: BigInt(up ? row.min : row.max), to }) };
  });
  const worst = fed.find(({ used }) => used >= limit);
  if (own < limit && !worst) return [];
  const target = worst ? `${worst.column.table}.${worst.column.column}` : row.name;
  const [used, end] = worst ? [worst.used, worst.to] : [own, up ? row.max : row.min];
  return [
    {
      rule: 'sequenceNearEnd',
      title: `${row.name} has used ${used.toFixed(1)} % of the numbers of ${target} (${row.last} of ${end})`,
      ...(worst
        ? {
            detail: `${target} is ${worst.column.type}. A view on the column has to be dropped first and made again.`,
          }
        : {}),
      fix: mend(row, narrow, up),
      subject: row.name,
    },
  ];
}

/** In percent. */
function share(last: bigint, { from, to }: { readonly from: bigint; readonly to: bigint }): number {
  if (to === from) return 100;
  return Number(((last - from) * 100_000n) / (to - from)) / 1000;
}

function mend({ name, type, max, min }: Row, narrow: readonly Column[], up: boolean): string {
  const lines: string[] = [];
  if (type !== 'bigint') lines.push(`ALTER SEQUENCE ${name} AS bigint;`);
  const end = up ? ends[type] : -ends[type] - 1n;
  const limited = BigInt(up ? max : min) !== end;
  if (limited) lines.push(`ALTER SEQUENCE ${name} NO ${up ? 'MAXVALUE' : 'MINVALUE'};`);
  for (const { table, column, references } of narrow) {
    for (const one of [{ table, column }, ...references]) {
      lines.push(`ALTER TABLE ${one.table} ALTER COLUMN ${one.column} TYPE bigint;`);
    }
  }
  if (lines.length > 0) return lines.join('\n');
  // A bigint at its own end: the other half of the numbers is still free.
  return up
    ? `ALTER SEQUENCE ${name} MINVALUE ${-ends.bigint - 1n} RESTART WITH ${-ends.bigint - 1n};`
    : `ALTER SEQUENCE ${name} MAXVALUE ${ends.bigint} RESTART WITH ${ends.bigint};`;
}
