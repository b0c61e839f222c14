import type { Fact, MigrationResult } from '../../core/check-result.js';
import type { Finding } from '../../core/finding.js';
import type { ScratchServer } from '../../postgres/scratch/model.js';
import { afterHead } from './after-head.js';
import { BaseFailed, baseDatabase, type LaneRun, splitRoute, startServer } from './base.js';
import type { Lane } from './input.js';
import { plainRun } from './plain-run.js';
import type { SmokePlan } from './plan.js';
import { withFixtures } from './rows/fixtures.js';
import { Rows } from './rows/rows.js';
import { runRoute } from './run-route.js';
import { Workbench } from './workbench.js';

export interface LaneResult {
  readonly migrations: readonly MigrationResult[];
  readonly findings: readonly Finding[];
  readonly facts: readonly Fact[];
  /** Tables that got generated rows, and of those the ones whose triggers refused them. */
  readonly filled?: ReadonlySet<string>;
  readonly withoutTriggers?: ReadonlySet<string>;
  /** The base did not go up: nothing above it was judged. */
  readonly baseFailed: boolean;
}

/** Runs one lane from the start of its server to its end. Throws `UserError` when either cannot be started. */
export async function runLane(lane: Lane): Promise<LaneResult> {
  const { engine, history, world } = lane.input;
  // An interpreter takes as long to load its libraries as a server to start: both at once.
  const starting = engine.start(history, world);
  starting.catch(() => undefined);
  let server: ScratchServer | undefined;
  try {
    server = await startServer({ ...lane, runner: starting });
    return await runOnBase({ ...lane, runner: starting }, server);
  } catch (error) {
    if (!(error instanceof BaseFailed)) throw error;
    const migrations = skipAll(lane.plan, error.finding);
    return { migrations, findings: [error.finding], facts: [], baseFailed: true };
  } finally {
    await server?.stop();
    const runner = await starting.catch(() => undefined);
    await runner?.stop();
  }
}

async function runOnBase(run: LaneRun, server: ScratchServer): Promise<LaneResult> {
  const { input, plan, runner, services } = run;
  const { base, facts, findings } = await withFixtures(run, server, await baseDatabase(run, server));
  // One go over all migrations has no step before which a table could be filled.
  const rows = input.rows && input.steps === undefined ? new Rows(input.rows, input.tree.read) : undefined;
  const bench = new Workbench({
    server,
    runner,
    clock: services.clock,
    base,
    ignore: input.history.bookkeeping,
    trace: input.trace,
  });
  await bench.open();
  try {
    const progress = (line: string): void => services.progress(`smoke: ${line}`);
    const { beyond } = splitRoute(plan);
    const result =
      input.steps === undefined
        ? await runRoute(bench, plan, { progress, weigher: run.weigher, rows })
        : await plainRun(bench, beyond, { steps: input.steps, progress });
    const more = await afterHead({ run, bench, result, rows, progress });
    return {
      migrations: result.migrations,
      findings: [...findings, ...result.findings, ...more.findings],
      facts: [{ label: 'server', value: server.description }, ...facts, ...more.facts],
      ...(rows ? { filled: rows.filled, withoutTriggers: rows.withoutTriggers } : {}),
      baseFailed: false,
    };
  } finally {
    await bench.close();
  }
}

function skipAll(plan: SmokePlan, root: Finding): MigrationResult[] {
  return plan.route
    .filter((stop) => stop.treatment === 'stairs')
    .map(({ migration: { id, name, file } }) => ({
      id,
      name,
      file,
      status: 'skipped' as const,
      reason: `${root.migration} failed before it`,
      steps: [],
      differences: [],
    }));
}
