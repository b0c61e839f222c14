import { workingTree } from '../../host/working-tree.js';
import type { MigrationRunner, RunWorld, StepOutcome, Target } from '../engine.js';
import type { Direction, History } from '../model.js';

/** Runs migrations that are SQL text. One runner serves every SQL engine: the scripts say how they are sent. */
export async function startSql(_history: History, world: RunWorld): Promise<MigrationRunner> {
  // Reading migrations needs no database driver: it is loaded when they are run.
  const { runScript } = await import('../script/run-script.js');
  const { read } = workingTree(world.root);
  const step = (direction: Direction | undefined, target: Target): Promise<StepOutcome> => {
    if (!direction?.sql) return Promise.resolve(nothingToRun);
    const { timeoutMs, signal } = world;
    return runScript(direction.sql, target, { timeoutMs, signal, read });
  };
  return {
    up: (migration, target) => step(migration.up, target),
    down: (migration, target) => step(migration.down, target),
    stop: async () => undefined,
  };
}

const nothingToRun: StepOutcome = {
  ok: false,
  durationMs: 0,
  failure: { kind: 'engine', message: 'this direction has no SQL that can be run here' },
};
