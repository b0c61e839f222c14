import type { History, Migration } from '../../src/migrations/model.js';

export interface TestMigration {
  readonly id?: string;
  readonly name?: string;
  readonly parents?: readonly string[];
  /** SQL of each direction; `null` for a direction that is not there, empty for one that does nothing. */
  readonly up?: string | null;
  readonly down?: string | null;
  readonly irreversible?: { readonly reason: string | undefined };
  readonly notRun?: string;
  readonly repeatable?: boolean;
}

/** A history of golang-migrate pairs from the stems of its files: `0001_init`. Sorted as that runner sorts. */
export function pairs(stems: readonly string[], more: Readonly<Record<string, TestMigration>> = {}): History {
  const migrations = stems.map((stem) => pairOf(stem, more[stem] ?? {}));
  const sorted = migrations.sort((a, b) => Number(a.id) - Number(b.id) || (a.file < b.file ? -1 : 1));
  return historyOf({ engine: 'sql-pairs', flavor: 'golang-migrate', dir: 'migrations' }, sorted);
}

function pairOf(stem: string, options: TestMigration): Migration {
  const [up, down] = [`migrations/${stem}.up.sql`, `migrations/${stem}.down.sql`];
  const files = [...(options.up === null ? [] : [up]), ...(options.down === null ? [] : [down])];
  const number = /^\d+/.exec(stem)?.[0];
  return {
    id: options.id ?? (number ? String(BigInt(number)) : stem),
    name: options.name ?? stem.replace(/^\d+_/, ''),
    file: files[0] ?? up,
    files,
    parents: options.parents ?? [],
    up: options.up === null ? undefined : direction(up, options.up ?? 'create table a ();'),
    down: options.down === null ? undefined : direction(down, options.down ?? 'drop table a;'),
    ...rest(options, up),
  };
}

/** A history of Alembic revisions: `{ a1: ['base'] }` is revision a1 with that parent. */
export function revisions(
  graph: Readonly<Record<string, readonly string[]>>,
  more: Readonly<Record<string, TestMigration & { readonly file?: string }>> = {},
): History {
  const migrations = Object.entries(graph).map(([id, parents]): Migration => {
    const options = more[id] ?? {};
    const file = options.file ?? `alembic/versions/${id}_change_${id}.py`;
    return {
      id: options.id ?? id,
      name: options.name ?? `change ${id}`,
      file,
      files: [file],
      parents,
      up: { file, location: { file, line: 8 }, empty: options.up === '' },
      down:
        options.down === null
          ? undefined
          : { file, location: { file, line: 12 }, empty: options.down === '' },
      ...rest(options, file),
    };
  });
  return historyOf({ engine: 'alembic', flavor: 'alembic', dir: 'alembic' }, migrations);
}

/** A history of any engine from ready migrations. */
export function historyOf(
  kind: Pick<History, 'engine' | 'flavor' | 'dir'>,
  migrations: readonly Migration[],
  strangers: History['strangers'] = [],
): History {
  const parents = new Set(migrations.flatMap((migration) => migration.parents));
  const heads = migrations.map((migration) => migration.id).filter((id) => !parents.has(id));
  const isGraph = kind.engine === 'alembic';
  return { ...kind, migrations, heads: isGraph ? heads : heads.slice(-1), strangers, bookkeeping: [] };
}

/** Files for every migration of a history, so that they can be read: the SQL of its directions. */
export function filesOf(history: History): Record<string, string> {
  const files: Record<string, string> = {};
  for (const migration of history.migrations) {
    for (const file of migration.files) {
      const direction = migration.up?.file === file ? migration.up : migration.down;
      files[file] = direction?.sql?.text ?? `revision = "${migration.id}"\ndown_revision = None\n`;
    }
  }
  return files;
}

function direction(file: string, text: string): NonNullable<Migration['up']> {
  return {
    file,
    location: { file, line: 1 },
    empty: text === '',
    sql: { file, text, line: 1, mode: 'one-message' },
  };
}

function rest(options: TestMigration, file: string) {
  return {
    ...(options.irreversible
      ? { irreversible: { ...options.irreversible, location: { file, line: 1 } } }
      : {}),
    ...(options.notRun ? { notRun: options.notRun } : {}),
    ...(options.repeatable ? { repeatable: true } : {}),
  };
}
