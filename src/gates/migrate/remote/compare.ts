import type { History, Migration } from '../../../migrations/model.js';
import { migrationName } from '../../../migrations/naming.js';
import type { RemoteState } from './route.js';

/** What the app and the repository say of each other. */
export interface AppComparison {
  /** In the repository, and the app does not know them: it runs an older build. */
  readonly lacking: readonly Migration[];
  /** Pending in the app, and not in the repository. */
  readonly foreign: readonly string[];
  /** Applied, and not in the repository. */
  readonly unknown: readonly string[];
  /** The migration of the repository that an id of the app means. */
  fileOf(id: string): Migration | undefined;
}

/**
 * Undefined where the two cannot be compared: not one id of the app means a migration of the repository, although
 * both have some. Apps call their migrations by the ledger's id, by the file or by both.
 */
export function compareWithRepository(
  history: History,
  { applied, pending }: RemoteState,
): AppComparison | undefined {
  const real = history.migrations.filter(({ up, repeatable }) => up && !repeatable);
  const byName = new Map(
    real.flatMap((migration) =>
      [migration.id, migrationName(history, migration).stem].map((name) => [plain(name), migration]),
    ),
  );
  const fileOf = (id: string): Migration | undefined => byName.get(plain(id)) ?? byLongName(real, id);
  const known = new Set([...applied, ...pending].map(fileOf));
  const isNone = (id: string): boolean => fileOf(id) === undefined;
  const lacking = real.filter((migration) => !known.has(migration));
  const all = applied.length + pending.length;
  if (all > 0 && real.length > 0 && lacking.length === real.length) return undefined;
  return { lacking, foreign: pending.filter(isNone), unknown: applied.filter(isNone), fileOf };
}

/** `20240102030405_add_note` is the migration `20240102030405`. */
function byLongName(migrations: readonly Migration[], id: string): Migration | undefined {
  const found = migrations.filter((migration) => plain(id).startsWith(`${plain(migration.id)}_`));
  return found.length === 1 ? found[0] : undefined;
}

/** `migrations/0001_Create-Orders.up.sql` and `0001_create_orders` are one. */
function plain(name: string): string {
  const file = name.slice(name.lastIndexOf('/') + 1);
  return file
    .replace(endings, '')
    .toLowerCase()
    .replace(/[\s.-]+/g, '_');
}

const endings = /(?:\.up)?\.(?:sql|js|cjs|mjs|ts|cts|mts|py|go|rb|php)$/i;
