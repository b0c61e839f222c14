import type { Session } from '../../../postgres/session.js';
import { quoteName } from '../../../sql/quote.js';
import type { Ground, GroundRelation } from './ground.js';

/** Whether so many tables have rows is asked; of the others it is not known. */
const mostAsked = 500;

interface Row {
  readonly schema: string;
  readonly name: string;
  readonly kind: string;
  readonly root: string | null;
  readonly stored: string;
  readonly forced: string;
  /** Whether row level security hides nothing from the session's role. */
  readonly sees: string;
}

const relations = `
  select n.nspname as schema, c.relname as name, c.relkind as kind, rn.nspname || '.' || r.relname as root,
         (c.relkind in ('r', 'm') and pg_relation_size(c.oid) > 0)::text as stored,
         (c.relrowsecurity and c.relforcerowsecurity)::text as forced,
         (select rolsuper or rolbypassrls from pg_roles where rolname = current_user)::text as sees
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    left join pg_class r on c.relispartition and r.oid = pg_partition_root(c.oid)
    left join pg_namespace rn on rn.oid = r.relnamespace
   where c.oid >= 16384 and n.nspname not in ('pg_toast', 'information_schema')`;

/** What a migration is about to find. `ignore` are the runner's own tables. Undefined when it cannot be read. */
export async function readGround(session: Session, ignore: readonly string[]): Promise<Ground | undefined> {
  try {
    const rows = await session.query<Row & Record<string, string | null>>(relations);
    const own = rows.filter(({ schema, name }) => !ignore.includes(`${schema}.${name}`));
    const filled = await filledOf(session, own);
    return {
      relations: new Map(own.map((row) => [keyOf(row), groundOf(row, filled)])),
      seesAllRows: rows[0]?.sees !== 'false',
    };
  } catch {
    // Nothing is refuted without it: what the server would not tell is not known.
    return undefined;
  }
}

function keyOf({ schema, name }: Row): string {
  return `${schema}.${name}`;
}

function groundOf(row: Row, filled: ReadonlyMap<string, boolean>): GroundRelation {
  const kind = row.kind === 'p' ? 'partitioned' : row.kind === 'r' || row.kind === 'm' ? 'table' : 'other';
  const root = row.root === null || row.root === keyOf(row) ? {} : { root: row.root };
  const forced = row.forced === 'true' ? { forced: true } : {};
  return { kind, filled: filled.get(keyOf(row)), ...forced, ...root };
}

/** A file that is not empty may hold dead rows alone: those tables are asked. */
async function filledOf(session: Session, rows: readonly Row[]): Promise<ReadonlyMap<string, boolean>> {
  const tables = rows.filter(({ kind }) => kind === 'r' || kind === 'm');
  const filled = new Map(tables.filter(({ stored }) => stored === 'false').map((row) => [keyOf(row), false]));
  const asked = tables.filter(({ stored }) => stored === 'true').slice(0, mostAsked);
  if (asked.length === 0) return filled;
  const parts = asked.map(
    ({ schema, name }, index) =>
      `select ${index} as index, exists (select from only ${quoteName(schema)}.${quoteName(name)})::text as filled`,
  );
  for (const answer of await session.query<{ index: string; filled: string }>(parts.join(' union all '))) {
    const row = asked[Number(answer.index)];
    if (row) filled.set(keyOf(row), answer.filled === 'true');
  }
  return filled;
}
