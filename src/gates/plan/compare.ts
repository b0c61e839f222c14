import type { AppliedMigration, LedgerState } from '../../migrations/ledger/ledger.js';
import type { History, Migration } from '../../migrations/model.js';

/** What the ledger of a database and the files of a repository say of each other. */
export interface LedgerComparison {
  /** In the runner's order. Empty where the ledger does not tell what is applied. */
  readonly pending: readonly Migration[];
  /** Applied, and the file is another one now. */
  readonly edited: readonly Migration[];
  /** Applied, and no file has that id. */
  readonly unknown: readonly AppliedMigration[];
  /** Pending although one that comes later is applied. */
  readonly outOfOrder: readonly Migration[];
}

/** `checksums` has what the runner may have written for each migration's files as they are now. */
export function compareLedger(
  history: History,
  state: LedgerState,
  checksums: ReadonlyMap<Migration, readonly string[]>,
): LedgerComparison {
  const applied = new Map(state.applied.map((one) => [one.id, one]));
  const known = new Set(history.migrations.map(({ id }) => id));
  const changed = history.migrations.filter((migration) => {
    const written = applied.get(migration.id)?.checksum;
    const now = checksums.get(migration) ?? [];
    return written !== undefined && now.length > 0 && !now.includes(written);
  });
  const again = new Set(changed.filter(({ repeatable }) => repeatable));
  const pending = history.migrations.filter(
    (migration) => migration.up && (!applied.has(migration.id) || again.has(migration)),
  );
  return {
    pending: state.partial === undefined ? pending : [],
    edited: changed.filter(({ repeatable }) => !repeatable),
    unknown: state.applied.filter(({ id }) => !known.has(id)),
    outOfOrder: state.partial === undefined ? outOfOrder(history, pending, applied) : [],
  };
}

/** Alembic's revisions have parents, not places: there a merge says the order. */
function outOfOrder(
  { engine, migrations }: History,
  pending: readonly Migration[],
  applied: ReadonlyMap<string, AppliedMigration>,
): readonly Migration[] {
  if (engine === 'alembic') return [];
  const last = migrations.findLastIndex(({ id, repeatable }) => !repeatable && applied.has(id));
  const before = new Set(migrations.slice(0, Math.max(last, 0)));
  return pending.filter((migration) => !migration.repeatable && before.has(migration));
}
