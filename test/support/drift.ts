import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckResult } from '../../src/core/check-result.js';
import { drift } from '../../src/gates/drift/drift.js';
import type { DriftInput } from '../../src/gates/drift/input.js';
import { systemClock } from '../../src/host/system-clock.js';
import { workingTree } from '../../src/host/working-tree.js';
import type { EngineSettings } from '../../src/migrations/engine.js';
import { loadEngine } from '../../src/migrations/engines/index.js';
import type { EngineName, History } from '../../src/migrations/model.js';
import { connect } from '../../src/postgres/connect.js';
import { type BeforeFile, type ScratchServer, startScratch } from '../../src/postgres/scratch/server.js';
import type { Session } from '../../src/postgres/session.js';
import type { TestMajor } from './server.js';

export interface LiveProject {
  readonly root: string;
  readonly major: TestMajor;
  readonly engine?: EngineName;
  readonly dir?: string;
  readonly settings?: Omit<EngineSettings, 'dir'>;
  /** Paths of the files that the migrations presuppose. */
  readonly before?: readonly string[];
  /** How many migrations the live database has; all when not given. */
  readonly applied?: number;
}

export interface LiveDatabase {
  /** The role that owns what the migrations have made. */
  readonly owner: Session;
  readonly history: History;
  /** Address for another role. */
  url(role: string): string;
  /** Runs the gate as a role; `shop_owner`, who owns it all, when none is named. */
  drift(
    options?: Partial<Pick<DriftInput, 'at' | 'ignore' | 'previous'>> & { readonly as?: string },
  ): Promise<CheckResult>;
}

const signal = new AbortController().signal;
const quiet = { env: process.env, signal, progress: () => undefined };
const limits = { statementTimeoutMs: 20_000, lockTimeoutMs: 500 };

/** A database that a role `shop_owner` has migrated on a server of its own, and the gate that judges it. */
export async function withLive<T>(
  project: LiveProject,
  body: (live: LiveDatabase) => Promise<T>,
): Promise<T> {
  const before = await Promise.all(
    (project.before ?? []).map(async (file) => ({
      file,
      sql: await readFile(join(project.root, file), 'utf8'),
    })),
  );
  const server = await startScratch({ version: project.major, source: 'embedded', before }, quiet);
  try {
    return await migrated(project, { server, before }, body);
  } finally {
    await server.stop();
  }
}

async function migrated<T>(
  { root, major, applied, ...project }: LiveProject,
  { server, before }: { readonly server: ScratchServer; readonly before: readonly BeforeFile[] },
  body: (live: LiveDatabase) => Promise<T>,
): Promise<T> {
  const tree = workingTree(root);
  const engine = await loadEngine(project.engine ?? 'sql-pairs');
  const settings = { ...project.settings, dir: project.dir ?? 'migrations' };
  const history = await engine.discover(tree, settings);
  const world = { root, settings, env: { PATH: process.env.PATH ?? '' }, timeoutMs: 20_000, signal };
  await server.admin.query(`create role shop_owner superuser login password 'hush-7f3a'`);
  const database = await server.createDatabase();
  const url = (role: string): string => asRole(server.url(database), role);
  const owner = await connect(url('shop_owner'));
  const runner = await engine.start(history, world);
  try {
    for (const migration of history.migrations.slice(0, applied)) {
      if (migration.notRun !== undefined || !migration.up) continue;
      const outcome = await runner.up(migration, { url: url('shop_owner'), session: owner });
      if (!outcome.ok) throw new Error(`${migration.id}: ${outcome.failure.message}`);
    }
    return await body({
      owner,
      history,
      url,
      async drift({ as = 'shop_owner', ...options } = {}) {
        const live = await connect(url(as));
        try {
          return await drift(
            { project: '.', engine, history, tree, world, before, ignore: [], limits, ...options },
            {
              live,
              startServer: (base, version) =>
                startScratch({ version, source: 'embedded', before, ...(base ? { base } : {}) }, quiet),
              clock: systemClock,
              progress: () => undefined,
            },
          );
        } finally {
          await live.close();
        }
      },
    });
  } finally {
    await runner.stop();
    await owner.close();
  }
}

function asRole(address: string, role: string): string {
  const url = new URL(address);
  url.username = role;
  url.password = 'hush-7f3a';
  return url.href;
}
