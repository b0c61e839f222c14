import { createHash } from 'node:crypto';
import { UserError } from '../../core/errors.js';
import type { Tree } from '../../core/tree.js';
import type { StatementEvent } from '../../migrations/engine.js';
import type { LedgerState } from '../../migrations/ledger/ledger.js';
import type { History, Migration } from '../../migrations/model.js';
import { stepTransaction } from '../../migrations/transaction.js';
import { findTable } from '../../postgres/readable-table.js';
import type { Session } from '../../postgres/session.js';
import { redacted } from '../../sql/redacted.js';

/** A migration that was begun outside of a transaction and has not come to its end. */
export interface Unfinished {
  readonly id: string;
  readonly direction: 'up' | 'down';
  /** SHA-256 of the file that was begun. */
  readonly checksum: string;
  /** Where its statements are known one by one: the one that was begun last, counted from 1. */
  readonly at?: StatementMark;
  /** As the server writes it, in UTC. */
  readonly startedAt: string;
}

export interface StatementMark {
  readonly statement: number;
  readonly of: number;
  /** Undefined when the server has finished it. */
  readonly text: string | undefined;
}

export const unfinishedTable = 'lockkeeper.unfinished';

type Row = Readonly<
  Record<'id' | 'direction' | 'checksum' | 'statement' | 'of' | 'text' | 'since', string | null>
>;

/** What an earlier run has left in this database, of one folder of migrations. Reads and never writes. */
export async function readUnfinished(session: Session, dir: string): Promise<readonly Unfinished[]> {
  const table = await findTable(session, unfinishedTable, {
    what: 'the table',
    why: 'it says whether an earlier run stopped half-way',
  });
  if (!table) return [];
  const rows = await session.query<Row>(
    `select id, direction, checksum, statement, of, text,
        to_char(started_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS "UTC"') as since
      from ${table.quoted} where dir = $1 order by started_at, id`,
    [dir],
  );
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
export function isSettled({ id, direction, at }: Unfinished, history: History, state: LedgerState): boolean {
  const migration = history.migrations.find((one) => one.id === id);
  if (!migration || state.dirty?.id === id) return false;
  if (!at && migration[direction]?.sql && stepTransaction(migration, direction) === 'none') return true;
  if (migration.repeatable) return false;
  const listed = state.applied.some((one) => one.id === id);
  return direction === 'up' ? listed : !listed && state.partial === undefined;
}

/** Throws `UserError` with the GRANT when the role may not write marks: a stop half-way would go unseen. */
export async function refuseUnmarked(session: Session): Promise<void> {
  const [row] = await session.query<{ role: string; verbs: string }>(
    `select quote_ident(current_user) as role, coalesce(string_agg(verb, ', '), '') as verbs
      from unnest('{SELECT,INSERT,UPDATE,DELETE}'::text[]) verb where not has_table_privilege($1, verb)`,
    [unfinishedTable],
  );
  if (!row?.verbs) return;
  throw new UserError({
    what: `the role ${row.role} may not write to ${unfinishedTable}`,
    where: 'database-url',
    why: 'a migration that stops half-way outside of a transaction would not be known on the next run; nothing was changed',
    fix: `as the owner of the table: GRANT ${row.verbs} ON ${unfinishedTable} TO ${row.role};`,
  });
}

/** Writes the marks of one folder, over a session that is in no transaction: each is there before its statement runs. */
export interface Marks {
  begin(migration: Migration, direction: 'up' | 'down'): Promise<void>;
  statement(migration: Migration, event: StatementEvent): Promise<void>;
  end(id: string): Promise<void>;
}

export function marksOf(session: Session, dir: string, tree: Tree): Marks {
  return {
    async begin(migration, direction) {
      const values = [dir, migration.id, direction, await checksumOf(migration, direction, tree)];
      await session.query(
        `insert into ${unfinishedTable} (dir, id, direction, checksum) values ($1, $2, $3, $4)
          on conflict (dir, id) do update set direction = excluded.direction, checksum = excluded.checksum,
            statement = null, of = null, text = null, started_at = now()`,
        values,
      );
    },
    async statement({ id }, { number, of, text, done }) {
      const shown = done ? '' : redacted(text).slice(0, 500);
      await session.query(
        `update ${unfinishedTable} set statement = $3, of = $4, text = $5 where dir = $1 and id = $2`,
        [dir, id, number, of, shown],
      );
    },
    async end(id) {
      await session.query(`delete from ${unfinishedTable} where dir = $1 and id = $2`, [dir, id]);
    },
  };
}

/** SHA-256 of the file of that direction, hexadecimal. */
export async function checksumOf(
  migration: Migration,
  direction: 'up' | 'down',
  tree: Tree,
): Promise<string> {
  const file = migration[direction]?.file ?? migration.file;
  return createHash('sha256')
    .update(await tree.read(file))
    .digest('hex');
}
