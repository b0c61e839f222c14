import type { CheckResult } from '../../src/core/check-result.js';
import type { SmokeInput } from '../../src/gates/smoke/input.js';
import { smoke } from '../../src/gates/smoke/smoke.js';
import { systemClock } from '../../src/host/system-clock.js';
import { workingTree } from '../../src/host/working-tree.js';
import type { EngineSettings } from '../../src/migrations/engine.js';
import { loadEngine } from '../../src/migrations/engines/index.js';
import type { EngineName } from '../../src/migrations/model.js';
import { type ScratchOptions, startScratch } from '../../src/postgres/scratch/server.js';
import { withFolder } from './project.js';
import type { TestMajor } from './server.js';

export interface SmokeTrial
  extends Partial<
    Pick<
      SmokeInput,
      'rows' | 'fixtures' | 'steps' | 'fullDown' | 'trace' | 'seeds' | 'before' | 'shard' | 'lanes'
    >
  > {
  readonly major?: TestMajor;
  readonly engine?: EngineName;
  readonly dir?: string;
  /** What the engine is told beyond `dir`. */
  readonly settings?: Omit<EngineSettings, 'dir'>;
  readonly scope?: readonly string[];
  readonly timeoutMs?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** A server of another kind than the embedded one. */
  readonly server?: Pick<ScratchOptions, 'databaseUrl' | 'image'>;
}

/** Smoke-runs a project that exists only in the test: path to text. */
export async function smokeFiles(
  files: Readonly<Record<string, string>>,
  trial: SmokeTrial = {},
): Promise<CheckResult> {
  return withFolder(files, (root) => smokeFolder(root, trial));
}

/** Smoke-runs a folder on a scratch server of its own. */
export async function smokeFolder(root: string, trial: SmokeTrial = {}): Promise<CheckResult> {
  const tree = workingTree(root);
  const engine = await loadEngine(trial.engine ?? 'sql-pairs');
  const settings = { ...trial.settings, dir: trial.dir ?? 'migrations' };
  const before = trial.before ?? [];
  const signal = new AbortController().signal;
  return smoke(
    {
      project: '.',
      engine,
      tree,
      history: await engine.discover(tree, settings),
      world: { root, settings, env: trial.env ?? {}, timeoutMs: trial.timeoutMs ?? 20_000, signal },
      scope: trial.scope && new Set(trial.scope),
      fullDown: trial.fullDown ?? false,
      trace: trial.trace ?? false,
      seeds: trial.seeds ?? [],
      lanes: trial.lanes ?? 1,
      before,
      ...(trial.rows && { rows: trial.rows }),
      ...(trial.fixtures && { fixtures: trial.fixtures }),
      ...(trial.steps === undefined ? {} : { steps: trial.steps }),
      ...(trial.shard === undefined ? {} : { shard: trial.shard }),
    },
    {
      startServer: (base) =>
        startScratch(
          { version: trial.major ?? 16, before, ...trial.server, ...(base && { base }) },
          { env: process.env, signal, progress: () => undefined },
        ),
      clock: systemClock,
      progress: () => undefined,
    },
  );
}

/** `migrations/000001_name.up.sql` and its down, from pairs of texts. */
export function pairs(...scripts: readonly (readonly [name: string, up: string, down?: string])[]) {
  const files: Record<string, string> = {};
  for (const [index, [name, up, down]] of scripts.entries()) {
    const stem = `migrations/${String(index + 1).padStart(6, '0')}_${name}`;
    files[`${stem}.up.sql`] = up;
    if (down !== undefined) files[`${stem}.down.sql`] = down;
  }
  return files;
}
