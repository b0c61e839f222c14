import type { CheckResult, MigrationResult, Shard } from '../../core/check-result.js';
import { compareFindings, type Finding } from '../../core/finding.js';
import type { History } from '../../migrations/model.js';
import { createWeigher, type ProjectWord, type Weigher } from './evidence/weigher.js';
import type { SmokeInput, SmokeServices } from './input.js';
import { type LaneResult, runLane } from './lane.js';
import { planSmoke, type SmokePlan } from './plan.js';

/** Below this many migrations a further server costs more than it saves. */
const leastInLane = 25;

/**
 * Runs the migrations in scope on a scratch server: up, down, up again, with the schema compared each time.
 * Failures of migrations are findings; throws `UserError` when the server or the engine cannot be started.
 */
export async function smoke(input: SmokeInput, services: SmokeServices): Promise<CheckResult> {
  const started = services.clock.now();
  const parts = input.shard ? [input.shard] : [];
  const plan = planSmoke({ ...input, parts });
  const stairs = plan.route.filter((stop) => stop.treatment === 'stairs').length;
  if (stairs === 0) return nothingToDo(input, services.clock.now() - started);
  const count = Math.max(1, Math.min(input.lanes, Math.floor(stairs / leastInLane)));
  const weigher = weigherFor(input);
  const side = count === 1 ? undefined : await runSideBySide({ input, services, count, parts, weigher });
  const result = side ?? (await runLane({ input, services, plan, weigher }));
  return { ...conclude(input, plan, result), durationMs: services.clock.now() - started };
}

/** What a change adds is released together; a whole history is not. */
function weigherFor({ history, scope, trace, rows, sql = noWord }: SmokeInput): Weigher | undefined {
  if (!trace && !rows) return undefined;
  const judged = history.migrations.filter(({ id }) => scope === undefined || scope.has(id));
  return createWeigher({ history, judged: new Set(judged), together: scope !== undefined, word: sql });
}

const noWord: ProjectWord = { levelOf: () => undefined };

interface SideBySide {
  readonly input: SmokeInput;
  readonly services: SmokeServices;
  readonly count: number;
  readonly parts: readonly Shard[];
  readonly weigher: Weigher | undefined;
}

/**
 * Consecutive parts of the history at once, each on a server of its own. Undefined when a part could not begin,
 * because a migration of an earlier one does not go up: one lane then tells what follows from what.
 */
async function runSideBySide({
  input,
  services,
  count,
  parts,
  weigher,
}: SideBySide): Promise<LaneResult | undefined> {
  const lanes = Array.from({ length: count }, (_, index) => ({ index: index + 1, count }));
  const settled = await Promise.allSettled(
    lanes.map((lane) => {
      const plan = planSmoke({ ...input, parts: [...parts, lane] });
      return runLane({ input, services, plan, lane, weigher });
    }),
  );
  const results = settled.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
  if (results.slice(1).some((result) => result.baseFailed)) return undefined;
  return {
    migrations: results.flatMap((result) => result.migrations),
    findings: results.flatMap((result) => result.findings),
    facts: [...(results.at(-1)?.facts ?? []), { label: 'servers', value: `${count} side by side` }],
    filled: new Set(results.flatMap((result) => [...(result.filled ?? [])])),
    withoutTriggers: new Set(results.flatMap((result) => [...(result.withoutTriggers ?? [])])),
    baseFailed: results.some((result) => result.baseFailed),
  };
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

function conclude(input: SmokeInput, plan: SmokePlan, found: LaneResult): CheckResult {
  const findings = [...found.findings].sort(compareFindings);
  const failed = findings.some((finding) => finding.severity === 'error');
  return {
    gate: 'smoke',
    project: input.project,
    ...(input.shard ? { shard: input.shard } : {}),
    status: failed ? 'failed' : 'passed',
    summary: [summarise(found.migrations), ...sayHazards(input.history, findings)].join('; '),
    findings,
    muted: [],
    durationMs: 0,
    migrations: found.migrations,
    facts: [
      engineFact(input.history),
      ...found.facts,
      ...rowsFacts(input, found),
      ...(plan.baseLength > 0 ? [{ label: 'base', value: `${plan.baseLength} applied first` }] : []),
    ],
  };
}

/** The seed that makes the same rows again stands with them. */
function rowsFacts({ rows, steps }: SmokeInput, found: LaneResult): CheckResult['facts'] {
  const filled = found.filled?.size ?? 0;
  if (!rows || steps !== undefined || filled === 0) return [];
  const tables = filled === 1 ? '1 table' : `${filled} tables`;
  const silent = [...(found.withoutTriggers ?? [])].sort();
  return [
    { label: 'rows', value: `${rows.count} a table, ${tables} filled, by seed ${rows.seed}` },
    ...(silent.length > 0
      ? [{ label: 'rows put in without triggers', value: `${silent.join(', ')}: the triggers refused them` }]
      : []),
  ];
}

/** Of what the run showed, that which lint cannot say: else a failed run would look like one in which all went well. */
function sayHazards({ migrations }: History, findings: readonly Finding[]): readonly string[] {
  const code = new Set(migrations.flatMap(({ id, up }) => (up && !up.sql ? [id] : [])));
  const count = findings.filter(
    ({ severity, evidence, migration = '' }) =>
      severity === 'error' &&
      (evidence?.verdict === 'unforeseen' || (evidence?.verdict === 'confirmed' && code.has(migration))),
  ).length;
  if (count === 0) return [];
  return [`${count} ${count === 1 ? 'hazard' : 'hazards'} found by running`];
}

function engineFact(history: History): CheckResult['facts'][number] {
  const flavor = history.flavor === history.engine ? history.engine : `${history.flavor} (${history.engine})`;
  const count = history.migrations.length;
  return {
    label: 'engine',
    value: `${flavor}, ${count} ${count === 1 ? 'migration' : 'migrations'} in ${history.dir || '.'}`,
  };
}

/** `3 of 4 migrations went up, down and up again; 1 failed`. */
function summarise(rows: readonly MigrationResult[]): string {
  const count = (status: MigrationResult['status']): number =>
    rows.filter((row) => row.status === status).length;
  // With `steps`, what lies below the last ones only goes up.
  const below = rows.filter(
    (row) => row.status === 'passed' && row.steps.every(({ step }) => step === 'up'),
  ).length;
  const judged = rows.length - below;
  const parts = [
    `${count('passed') - below} of ${judged} ${judged === 1 ? 'migration' : 'migrations'} went up, down and up again`,
    below && `${below} below only went up`,
    count('failed') && `${count('failed')} failed`,
    count('irreversible') && `${count('irreversible')} up only (no way down)`,
    count('skipped') && `${count('skipped')} skipped behind a failure`,
    count('not-run') && `${count('not-run')} cannot be run here`,
  ];
  return parts.filter(Boolean).join('; ');
}
