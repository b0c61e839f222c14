import type { CheckResult, MigrationResult, Shard } from '../../core/check-result.js';
import type { Finding } from '../../core/finding.js';
import { compareFindings } from '../../core/finding.js';
import type { Tree } from '../../core/tree.js';
import type { Clock } from '../../host/clock.js';
import type { Engine, MigrationRunner, RunWorld } from '../../migrations/engine.js';
import type { History, Migration } from '../../migrations/model.js';
import { connect } from '../../postgres/connect.js';
import type { ScratchBase, ScratchServer } from '../../postgres/scratch/model.js';
import { baseKey } from './base-key.js';
import { failureFinding } from './findings.js';
import { fullDown } from './full-down.js';
import { plainRun } from './plain-run.js';
import { planSmoke, type SmokePlan } from './plan.js';
import { type RouteResult, runRoute } from './run-route.js';
import { runSeeds, type SqlFile } from './seeds.js';
import { Workbench } from './workbench.js';

export interface SmokeInput {
  readonly project: string;
  readonly engine: Engine;
  readonly history: History;
  readonly tree: Tree;
  readonly world: RunWorld;
  /** Ids to step through; undefined for all. */
  readonly scope: ReadonlySet<string> | undefined;
  /** Instead of the stairway: this many downs from the head, in one go. */
  readonly steps?: number;
  readonly fullDown: boolean;
  readonly seeds: readonly SqlFile[];
  /** What migrations presuppose; the server runs it. Part of the base schema's name. */
  readonly before: readonly SqlFile[];
  readonly shard?: Shard;
}

export interface SmokeServices {
  /** Starts a scratch server; `base` is the base schema, built or taken from the cache. */
  startServer(base: ScratchBase | undefined): Promise<ScratchServer>;
  readonly clock: Clock;
  progress(line: string): void;
}

/** A migration of the base does not go up: nothing above it can be judged. */
class BaseFailed extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.title);
    this.finding = finding;
  }
}

/**
 * Runs the migrations in scope on a scratch server: up, down, up again, with the schema compared each time.
 * Failures of migrations are findings; throws `UserError` when the server or the engine cannot be started.
 */
export async function smoke(input: SmokeInput, services: SmokeServices): Promise<CheckResult> {
  const started = services.clock.now();
  const plan = planSmoke(input);
  const stairs = plan.route.filter((stop) => stop.treatment === 'stairs').length;
  if (stairs === 0) return nothingToDo(input, services.clock.now() - started);
  const runner = await input.engine.start(input.history, input.world);
  try {
    const outcome = await runOnServer({ input, plan, runner, services });
    return { ...outcome, durationMs: services.clock.now() - started };
  } finally {
    await runner.stop();
  }
}

interface Run {
  readonly input: SmokeInput;
  readonly plan: SmokePlan;
  readonly runner: MigrationRunner;
  readonly services: SmokeServices;
}

async function runOnServer(run: Run): Promise<CheckResult> {
  let server: ScratchServer | undefined;
  try {
    const key = await baseKey({ ...run.input, ...splitRoute(run.plan) });
    const build = (url: string): Promise<void> => buildBase(run, url);
    server = await run.services.startServer(key === undefined ? undefined : { key, build });
    return await runOnBase(run, server);
  } catch (error) {
    if (!(error instanceof BaseFailed)) throw error;
    return conclude(run, { migrations: skipAll(run.plan, error.finding), findings: [error.finding] }, []);
  } finally {
    await server?.stop();
  }
}

function splitRoute({ route, baseLength }: SmokePlan): {
  base: readonly Migration[];
  beyond: readonly Migration[];
} {
  const migrations = route.map((stop) => stop.migration);
  return { base: migrations.slice(0, baseLength), beyond: migrations.slice(baseLength) };
}

/** Brings everything below the scope up. Throws `BaseFailed` at the first that does not go. */
async function buildBase({ plan, runner, services }: Run, url: string): Promise<void> {
  const { base } = splitRoute(plan);
  const session = await connect(url, { applicationName: 'lockkeeper base' });
  try {
    for (const [index, migration] of base.entries()) {
      services.progress(`base schema: ${index + 1}/${base.length} ${migration.id}`);
      await upOrFail(runner, migration, { url, session });
    }
  } finally {
    await session.close();
  }
}

/** The database to start from. A base that has no key is built anew on every run. */
async function baseDatabase(run: Run, server: ScratchServer): Promise<string> {
  if (server.baseDatabase !== undefined) return server.baseDatabase;
  const name = await server.createDatabase();
  if (run.plan.baseLength > 0) await buildBase(run, server.url(name));
  return name;
}

async function upOrFail(
  runner: MigrationRunner,
  migration: Migration,
  target: Parameters<MigrationRunner['up']>[1],
): Promise<void> {
  if (migration.notRun !== undefined || migration.up === undefined) return;
  const outcome = await runner.up(migration, target);
  if (!outcome.ok) throw new BaseFailed(failureFinding({ migration, step: 'up', failure: outcome.failure }));
}

async function runOnBase(run: Run, server: ScratchServer): Promise<CheckResult> {
  const { input, plan, runner, services } = run;
  const bench = new Workbench({
    server,
    runner,
    clock: services.clock,
    base: await baseDatabase(run, server),
    ignore: input.history.bookkeeping,
  });
  await bench.open();
  try {
    const progress = (line: string): void => services.progress(`smoke: ${line}`);
    const { beyond } = splitRoute(plan);
    const result =
      input.steps === undefined
        ? await runRoute(bench, plan, progress)
        : await plainRun(bench, beyond, { steps: input.steps, progress });
    const more = await afterHead({ run, bench, result, progress });
    return conclude(run, { ...result, findings: [...result.findings, ...more.findings] }, [
      { label: 'PostgreSQL', value: server.description },
      ...more.facts,
    ]);
  } finally {
    await bench.close();
  }
}

interface AfterHead {
  readonly run: Run;
  readonly bench: Workbench;
  readonly result: RouteResult;
  readonly progress: (line: string) => void;
}

/** Seeds and the run of all downs need the head, reached without a failure. */
async function afterHead({ run, bench, result, progress }: AfterHead) {
  const { input, plan } = run;
  const findings: Finding[] = [];
  const facts: { label: string; value: string }[] = [];
  const atHead =
    plan.reachesHead && result.migrations.every((row) => row.status !== 'skipped') && bench.alive;
  if (input.seeds.length > 0) {
    const { timeoutMs, signal } = input.world;
    const files = `${input.seeds.length} ${input.seeds.length === 1 ? 'file' : 'files'}`;
    if (atHead)
      findings.push(
        ...(await runSeeds({
          target: bench.target,
          seeds: input.seeds,
          timeoutMs,
          signal,
          read: input.tree.read,
        })),
      );
    facts.push({
      label: 'seeds',
      value: atHead ? `${files}, run twice` : `${files}, not run: head not reached`,
    });
  }
  if (input.fullDown && input.steps === undefined) {
    if (atHead && result.descent) {
      const down = await fullDown(bench, result.descent, progress);
      findings.push(...down.findings);
      facts.push({ label: 'full down', value: down.summary });
    } else facts.push({ label: 'full down', value: 'not run: the head was not reached' });
  }
  return { findings, facts };
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

function nothingToDo(input: SmokeInput, durationMs: number): CheckResult {
  return {
    gate: 'smoke',
    project: input.project,
    ...(input.shard ? { shard: input.shard } : {}),
    status: 'skipped',
    summary: input.history.migrations.length === 0 ? 'there is no migration' : 'no new migration to run',
    findings: [],
    muted: [],
    durationMs,
    migrations: [],
    facts: [engineFact(input.history)],
  };
}

function conclude(
  run: Run,
  found: Pick<RouteResult, 'migrations' | 'findings'>,
  facts: CheckResult['facts'],
): CheckResult {
  const { input, plan } = run;
  const findings = [...found.findings].sort(compareFindings);
  const failed = findings.some((finding) => finding.severity === 'error');
  return {
    gate: 'smoke',
    project: input.project,
    ...(input.shard ? { shard: input.shard } : {}),
    status: failed ? 'failed' : 'passed',
    summary: summarise(found.migrations),
    findings,
    muted: [],
    durationMs: 0,
    migrations: found.migrations,
    facts: [
      engineFact(input.history),
      ...facts,
      { label: 'base', value: `${plan.baseLength} applied first` },
    ],
  };
}

function engineFact(history: History): CheckResult['facts'][number] {
  const flavor = history.flavor === history.engine ? history.engine : `${history.flavor} (${history.engine})`;
  return {
    label: 'engine',
    value: `${flavor}, ${history.migrations.length} migrations in ${history.dir || '.'}`,
  };
}

/** `3 of 4 migrations went up, down and up again; 1 failed`. */
function summarise(rows: readonly MigrationResult[]): string {
  const count = (status: MigrationResult['status']): number =>
    rows.filter((row) => row.status === status).length;
  const parts = [
    `${count('passed')} of ${rows.length} ${rows.length === 1 ? 'migration' : 'migrations'} went up, down and up again`,
    count('failed') && `${count('failed')} failed`,
    count('irreversible') && `${count('irreversible')} up only (no way down)`,
    count('skipped') && `${count('skipped')} skipped behind a failure`,
    count('not-run') && `${count('not-run')} cannot be run here`,
  ];
  return parts.filter(Boolean).join('; ');
}
