import { UserError } from '../../../core/errors.js';
import type { MigrationRunner } from '../../../migrations/engine.js';
import type { Migration } from '../../../migrations/model.js';
import { connect } from '../../../postgres/connect.js';
import type { ScratchBase } from '../../../postgres/scratch/model.js';
import type { Session } from '../../../postgres/session.js';
import { BaseFailed } from '../../smoke/base.js';
import { withHeadDatabase } from '../../smoke/head.js';
import type { MigrateInput, MigrateServices } from '../input.js';
import type { Loss, Losses } from './loss.js';

/** What running steps on a scratch server takes. */
export interface Rehearsal {
  readonly input: MigrateInput;
  readonly services: MigrateServices;
  /** Of the database in use. */
  readonly major: number;
  /** What it has, in the runner’s order. */
  readonly applied: readonly Migration[];
  readonly steps: readonly Migration[];
}

/**
 * Runs exactly these steps in a scratch database that has what the database in use has, and tells which tables and
 * columns are gone afterwards, by their identity on the server: a new name is no loss. What cannot be run there
 * cannot be told.
 */
export async function rehearse(rehearsal: Rehearsal): Promise<Losses> {
  const { input, services, major, applied } = rehearsal;
  const scratch = {
    ...services,
    startServer: (base: ScratchBase | undefined) => services.startServer(base, major),
  };
  try {
    return await withHeadDatabase({ ...input, migrations: applied }, scratch, async ({ url }) => {
      const session = await connect(url, { applicationName: 'lockkeeper rehearsal' });
      const runner = await input.engine.start(input.history, input.world);
      try {
        return await lossesOf(session, () => runAll(rehearsal, runner, { url, session }));
      } finally {
        await runner.stop();
        await session.close();
      }
    });
  } catch (error) {
    if (error instanceof BaseFailed)
      return { known: false, why: `on a scratch server ${error.finding.title}` };
    if (error instanceof UserError) return { known: false, why: error.problems[0]?.what ?? error.message };
    throw error;
  }
}

/** Why a step did not run; undefined when all did. */
async function runAll(
  { input, services, steps }: Rehearsal,
  runner: MigrationRunner,
  target: { readonly url: string; readonly session: Session },
): Promise<string | undefined> {
  const { direction } = input.wanted;
  for (const migration of steps) {
    services.progress(`rehearsal: ${direction} ${migration.id}`);
    const outcome = await runner[direction](migration, target);
    if (!outcome.ok)
      return `on a scratch server ${direction} of ${migration.id} failed: ${outcome.failure.message}`;
  }
  return undefined;
}

interface Row {
  readonly oid: string;
  readonly attnum: string;
  readonly schema: string;
  readonly table: string;
  readonly column: string | null;
}

async function lossesOf(session: Session, run: () => Promise<string | undefined>): Promise<Losses> {
  await session.execute(watchTruncate);
  const before = await session.query<Row>(everything);
  const why = await run();
  if (why !== undefined) return { known: false, why };
  const after = new Set((await session.query<Row>(everything)).map(keyOf));
  const gone = before.filter((row) => !after.has(keyOf(row)));
  const tables = new Set(gone.filter(({ column }) => column === null).map(({ oid }) => oid));
  const dropped = gone
    .filter(({ oid, column }) => column === null || !tables.has(oid))
    .map((row) => toLoss(row, 'dropped'));
  const truncated = await session.query<Row>(
    'select distinct schema, "table", null as column from lockkeeper_rehearsal.truncated',
  );
  return { known: true, losses: [...dropped, ...truncated.map((row) => toLoss(row, 'truncated'))] };
}

function keyOf({ oid, attnum }: Row): string {
  return `${oid} ${attnum}`;
}

function toLoss({ schema, table, column }: Row, how: Loss['how']): Loss {
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
