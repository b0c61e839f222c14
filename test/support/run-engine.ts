import { join } from 'node:path';
import { workingTree } from '../../src/host/working-tree.js';
import type {
  Engine,
  EngineSettings,
  MigrationRunner,
  RunWorld,
  Target,
} from '../../src/migrations/engine.js';
import type { History, Migration } from '../../src/migrations/model.js';
import { type TestMajor, withDatabase } from './server.js';

export interface Running {
  readonly history: History;
  readonly runner: MigrationRunner;
  readonly target: Target;
  /** Fails the test when there is no such migration. */
  migration(id: string): Migration;
}

export interface RunOptions {
  readonly engine: Engine;
  readonly settings: EngineSettings;
  readonly major?: TestMajor;
  readonly timeoutMs?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Path of a fixture repository, absolute. */
export function fixture(name: string): string {
  return join(process.cwd(), 'test/fixtures', name);
}

/** Starts an engine in a repository on disk, with an empty database, and stops it afterwards. */
export async function runEngine<T>(
  root: string,
  options: RunOptions,
  body: (running: Running) => Promise<T>,
): Promise<T> {
  const { engine, settings } = options;
  const history = await engine.discover(workingTree(root), settings);
  const world: RunWorld = {
    root,
    settings,
    env: { PATH: process.env.PATH ?? '', ...options.env },
    timeoutMs: options.timeoutMs ?? 20_000,
    signal: options.signal ?? new AbortController().signal,
  };
  return withDatabase(options.major ?? 16, async (target) => {
    const runner = await engine.start(history, world);
    try {
      return await body({ history, runner, target, migration: (id) => migrationOf(history, id) });
    } finally {
      await runner.stop();
    }
  });
}

function migrationOf(history: History, id: string): Migration {
  const found = history.migrations.find((migration) => migration.id === id);
  if (!found) throw new Error(`the fixture has no migration ${id}`);
  return found;
}

/** Waits until nobody else is connected: a backend ends a moment after its client. A leak ends in the test's timeout. */
export async function untilAlone({ session }: Target): Promise<void> {
  const others = `select 1 from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`;
  while ((await session.query(others)).length > 0) await session.query('select pg_sleep(0.02)');
}
