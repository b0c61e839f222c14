import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CheckResult } from '../../src/core/check-result.js';
import type { MigrateRun } from '../../src/core/migrate.js';
import type { MigrateInput, MigrateLimits, MigrateServices, Wanted } from '../../src/gates/migrate/input.js';
import { migrate } from '../../src/gates/migrate/migrate.js';
import { defaultLimits } from '../../src/gates/migrate/preflight/check.js';
import { systemClock } from '../../src/host/system-clock.js';
import { workingTree } from '../../src/host/working-tree.js';
import type { EngineSettings } from '../../src/migrations/engine.js';
import { loadEngine } from '../../src/migrations/engines/index.js';
import { ledgerOf } from '../../src/migrations/ledger/index.js';
import type { EngineName } from '../../src/migrations/model.js';
import type { InUse } from '../../src/postgres/in-use.js';
import { type ScratchBase, type ScratchServer, startScratch } from '../../src/postgres/scratch/server.js';

export interface TestMigrate {
  readonly engine: EngineName;
  readonly files: Readonly<Record<string, string>>;
  readonly settings?: EngineSettings;
  readonly wanted?: Partial<Wanted>;
  readonly limits?: Partial<MigrateLimits>;
  readonly database?: Partial<InUse>;
  readonly more?: Partial<MigrateInput>;
  readonly services?: Partial<MigrateServices>;
}

export interface Migrated extends CheckResult {
  readonly told: readonly string[];
}

/** Runs the gate in a folder with those files, on a real database. Pauses are short. */
export async function migrateOf(run: TestMigrate, url: string): Promise<Migrated> {
  const root = await mkdtemp(join(tmpdir(), 'lockkeeper-migrate-'));
  try {
    await writeFiles(root, run.files);
    await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
    return await migrateIn(root, run, url);
  } finally {
    await rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

export async function writeFiles(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

async function migrateIn(root: string, run: TestMigrate, url: string): Promise<Migrated> {
  const { settings = { dir: 'migrations' } } = run;
  const tree = workingTree(root);
  const engine = await loadEngine(run.engine);
  const history = await engine.discover(tree, settings);
  const told: string[] = [];
  const signal = run.services?.signal ?? new AbortController().signal;
  const world = { root, settings, env: { PATH: process.env.PATH ?? '' }, timeoutMs: 30_000, signal };
  const database = { url, statementTimeoutMs: 5_000, lockTimeoutMs: 150, ...run.database };
  const result = await migrate(
    {
      project: '.',
      engine,
      history,
      tree,
      ledger: ledgerOf(history, { ...world, tree }),
      world,
      database,
      limits: { lockTimeoutMs: 150, statementTimeoutMs: 20_000, tries: 3, waitMs: 200, ...run.limits },
      preflight: { ...defaultLimits, ...database },
      wanted: { direction: 'up', ...run.wanted },
      muting: {},
      before: [],
      backup: { without: false, maxAgeMs: 3_600_000 },
      earlier: [],
      models: 'off',
      ...run.more,
    },
    {
      clock: {
        now: systemClock.now,
        sleep: (milliseconds, stop) => systemClock.sleep(Math.min(milliseconds, 30), stop),
      },
      signal,
      progress: (line) => told.push(line),
      tell: (line) => told.push(line),
      random: () => 0,
      startServer: (base, version) => besides(url, version, base),
      ...run.services,
    },
  );
  return { ...result, told };
}

/** `1 applied`, `2 failed`: what became of each migration. */
export function statuses({ migrate: run }: CheckResult): readonly string[] {
  return (run?.steps ?? []).map(({ id, status }) => `${id} ${status}`);
}

export function runIn({ migrate: run }: CheckResult): MigrateRun {
  if (!run) throw new Error('the gate told nothing of a run');
  return run;
}

/** Scratch databases beside the test's own: a server for each test takes too long. */
function besides(url: string, version: number, base: ScratchBase | undefined): Promise<ScratchServer> {
  const address = new URL(url);
  address.pathname = '/postgres';
  const signal = new AbortController().signal;
  return startScratch(
    { version, databaseUrl: address.href, allowNonempty: true, ...(base ? { base } : {}) },
    { env: process.env, signal, progress: () => undefined },
  );
}
