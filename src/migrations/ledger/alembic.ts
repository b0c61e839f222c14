import type { History } from '../model.js';
import type { Ledger } from './ledger.js';
import { tableLedger } from './ledger-table.js';

/**
 * Alembic keeps the newest revision of each branch: all that it descends from, and all that it depends on, is applied.
 * Of a revision that the repository does not have nobody knows what lies below it, so that the answer is partial.
 */
export const alembicLedger = (history: History): Ledger =>
  tableLedger(history, {
    columns: ['version_num'],
    async rows(session, table) {
      const rows = await session.query<{ readonly id: string }>(
        `select version_num as id from ${table} order by 1`,
      );
      const tips = rows.map(({ id }) => id);
      const below = ancestorsOf(history, tips);
      const unknown = tips.filter((id) => !history.migrations.some((migration) => migration.id === id));
      const known = history.migrations.filter(({ id }) => below.has(id)).map(({ id }) => ({ id }));
      return {
        applied: [...known, ...unknown.map((id) => ({ id }))],
        partial:
          unknown.length > 0
            ? `${table} names ${unknown.join(', ')}, which no file here defines, and Alembic keeps no other trace of what was applied before it`
            : undefined,
      };
    },
  });

function ancestorsOf({ migrations }: History, tips: readonly string[]): ReadonlySet<string> {
  const parents = new Map(migrations.map(({ id, parents }) => [id, parents]));
  const found = new Set(tips);
  for (const id of found) for (const parent of parents.get(id) ?? []) found.add(parent);
  return found;
}
