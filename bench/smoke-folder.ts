import type { CheckResult } from '../src/core/check-result.js';
import type { SmokeServices } from '../src/gates/smoke/input.js';
import { smoke } from '../src/gates/smoke/smoke.js';
import { systemClock } from '../src/host/system-clock.js';
import { workingTree } from '../src/host/working-tree.js';
import { loadEngine } from '../src/migrations/engines/index.js';
import type { EngineName } from '../src/migrations/model.js';

export interface FolderToSmoke {
  readonly root: string;
  readonly engine: EngineName;
  readonly dir: string;
  readonly python?: string;
  readonly lanes: number;
  /** Record what each first up does, with so many rows in the tables that it touches. Default: neither. */
  readonly measured?: { readonly rows: number };
  readonly startServer: SmokeServices['startServer'];
}

/** The whole gate over a folder: read, run, compare. Throws when it does not pass: a failing run is no measure. */
export async function smokeFolder(given: FolderToSmoke): Promise<CheckResult> {
  const { root, dir, python } = given;
  const tree = workingTree(root);
  const engine = await loadEngine(given.engine);
  const settings = { dir, ...(python === undefined ? {} : { python }) };
  const result = await smoke(
    {
      project: '.',
      engine,
      tree,
      history: await engine.discover(tree, settings),
      world: { root, settings, env: environment(), timeoutMs: 60_000, signal: new AbortController().signal },
      scope: undefined,
      fullDown: false,
      trace: given.measured !== undefined,
      ...(given.measured ? { rows: { count: given.measured.rows, seed: 1, perTable: {} } } : {}),
      seeds: [],
      lanes: given.lanes,
      before: [],
    },
    { startServer: given.startServer, clock: systemClock, progress: () => undefined },
  );
  // Hazards are what these histories are full of; a migration that does not go all the way is no measure.
  const stopped = result.migrations.find(({ status }) => status !== 'passed');
  if (stopped) throw new Error(`${result.summary}\n${stopped.id}: ${result.findings[0]?.title}`);
  return result;
}

function environment(): Record<string, string> {
  return { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' };
}
