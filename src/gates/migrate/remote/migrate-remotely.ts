import type { CheckResult, Fact } from '../../../core/check-result.js';
import { UserError } from '../../../core/errors.js';
import type { Finding } from '../../../core/finding.js';
import type { Job } from '../../../core/job.js';
import type { MigrateRun } from '../../../core/migrate.js';
import type { Clock } from '../../../host/clock.js';
import type { History } from '../../../migrations/model.js';
import { type AppComparison, compareWithRepository } from './compare.js';
import {
  comparisonFindings,
  movedFinding,
  named,
  runFindings,
  unverifiedFinding,
  verifyFindings,
} from './findings.js';
import { remoteHash } from './hash.js';
import type { Listing, MigrationRoute, RemoteRun, RemoteState, RouteWatch } from './route.js';
import { stepsOf } from './steps.js';

export interface RemoteInput {
  readonly route: MigrationRoute;
  /** Name of the project in the report. */
  readonly project: string;
  /** The repository's own migrations; undefined where there are none to compare with. */
  readonly history: History | undefined;
  /** Hashes of approved plans: that of this route is among them. */
  readonly planHashes?: readonly string[] | undefined;
  /** Milliseconds for everything together. */
  readonly timeoutMs: number;
  /** What to type to go on. */
  readonly again: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  say(line: string): void;
  progress(line: string): void;
}

/** Milliseconds that reading the list after the run may take, when its own time is up. */
const verifyMs = 180_000;

/**
 * Lets an app run its own pending migrations: lists them, has them run once, and lists them again. Throws `UserError`
 * while nothing has been run and the list cannot be had. Rejects with the signal's reason when it is stopped before
 * the run; from then on being stopped is a result, because something may go on.
 */
export async function migrateRemotely(input: RemoteInput): Promise<CheckResult> {
  const startedAt = input.clock.now();
  const watch = { ...watchOf(input), deadline: startedAt + input.timeoutMs, awaitsEnd: true };
  const planned = await planRemotely(input, watch);
  const worst = planned.findings.find(({ severity }) => severity === 'error');
  const { before } = planned;
  const steps = stepsOf(planned);
  const base = { input, planned, startedAt };
  if (worst) return result(base, { status: 'failed', summary: `nothing was run: ${worst.title}`, steps });
  if (before.pending.length === 0) {
    const summary = `nothing is pending, ${before.applied.length} applied`;
    return result(base, { status: 'passed', summary, steps });
  }
  const run = await runOnce(input, before, watch);
  const after = run.outcome === 'refused' ? undefined : await listAgain(input, run);
  return result(base, judge(input, { planned, run, after }));
}

/** What a route lists, held against the approved plan and the repository. */
export interface RemotePlan {
  readonly before: RemoteState;
  readonly hash: string;
  readonly compared: AppComparison | undefined;
  readonly findings: readonly Finding[];
  readonly jobs: readonly Job[];
}

/** Reads the list and runs nothing. Throws `UserError` when it cannot be had. */
export async function planRemotely(
  { route, history, planHashes, say }: Pick<RemoteInput, 'route' | 'history' | 'planHashes' | 'say'>,
  watch: RouteWatch,
): Promise<RemotePlan> {
  const listing = await route.list(watch);
  if (!listing.ok) throw new UserError(listing.problem);
  const { state: before, findings: own = [], jobs = [] } = listing;
  const hash = remoteHash(before);
  const pending = before.pending.length === 0 ? 'nothing pending' : `pending: ${named(before.pending)}`;
  say(`${route.target}: ${before.applied.length} applied, ${pending} (plan ${hash.slice(0, 12)})`);
  const compared = history && compareWithRepository(history, before);
  const moved = planHashes !== undefined && !planHashes.includes(hash);
  const findings = [
    ...own,
    ...(moved ? [movedFinding({ approved: planHashes.join(', '), now: hash })] : []),
    ...(history ? comparisonFindings(compared, route) : []),
  ];
  return { before, hash, compared, findings, jobs };
}

/** Once something may have been started, being stopped is an outcome: what goes on has to be told. */
async function runOnce(input: RemoteInput, before: RemoteState, watch: RouteWatch): Promise<RemoteRun> {
  const { route, signal, say } = input;
  signal.throwIfAborted();
  try {
    return await route.run(before, watch);
  } catch (error) {
    if (!signal.aborted) throw error;
    const goesOn = `${route.target} was not stopped and may go on migrating (${route.place()}).`;
    say(`stopped: ${goesOn}`);
    return { outcome: 'unknown', reason: 'this run was stopped while they ran', goesOn };
  }
}

/** Undefined where nobody is left to wait for it. */
async function listAgain(input: RemoteInput, { outcome }: RemoteRun): Promise<Listing | undefined> {
  const { route, clock, signal } = input;
  if (signal.aborted) return undefined;
  try {
    // What has not ended in all that time is not waited for once more.
    const watch = { deadline: clock.now() + verifyMs, awaitsEnd: outcome !== 'unknown' };
    return await route.list({ ...watchOf(input), ...watch });
  } catch (error) {
    if (error instanceof UserError) {
      const [problem] = error.problems;
      if (problem) return { ok: false, problem };
    }
    if (signal.aborted) return undefined;
    throw error;
  }
}

interface Done {
  readonly planned: RemotePlan;
  readonly run: RemoteRun;
  readonly after: Listing | undefined;
}

type Judged = Pick<CheckResult, 'status' | 'summary'> & {
  readonly steps: MigrateRun['steps'];
  readonly to?: string | undefined;
  readonly findings?: readonly Finding[];
  readonly jobs?: readonly Job[];
};

function judge({ route, again }: RemoteInput, { planned, run, after }: Done): Judged {
  const { before } = planned;
  const { target } = route;
  const state = after?.ok ? after.state : undefined;
  const steps = stepsOf({ ...planned, run, after: state });
  const open = steps.filter(({ status }) => status !== 'applied');
  // Whatever was lost on the way: when all is applied and nothing goes on, all is well.
  const isSettled = open.length === 0 && run.outcome === 'unknown' && run.goesOn === undefined;
  const findings = [
    ...(isSettled ? (run.findings ?? []) : runFindings(run, route, again)),
    ...(state ? verifyFindings(before, state, { target, again, said: run.outcome }) : []),
    ...(after && !after.ok ? [unverifiedFinding(after.problem.what, route, again)] : []),
    ...(!after && run.outcome === 'done' ? [unverifiedFinding('this run was stopped', route, again)] : []),
  ];
  const failed = findings.some(({ severity }) => severity === 'error');
  const applied = steps.length - open.length;
  const [worst] = findings;
  return {
    status: failed ? 'failed' : 'passed',
    summary:
      failed && worst
        ? `${applied} of ${steps.length} applied: ${worst.title}`
        : `${target} applied ${applied} of ${steps.length}, nothing is pending`,
    steps,
    findings,
    to: state?.applied.at(-1),
    jobs: [...(run.jobs ?? []), ...(after?.jobs ?? [])],
  };
}

interface Base {
  readonly input: RemoteInput;
  readonly planned: RemotePlan;
  readonly startedAt: number;
}

function result({ input, planned, startedAt }: Base, judged: Judged): CheckResult {
  const { route, project, clock } = input;
  const { before, hash } = planned;
  const from = before.applied.at(-1);
  const to = judged.to ?? (judged.steps.every(({ status }) => status === 'not-started') ? from : undefined);
  const jobs = [...planned.jobs, ...(judged.jobs ?? [])];
  return {
    gate: 'migrate',
    project,
    status: judged.status,
    summary: judged.summary,
    findings: [...planned.findings, ...(judged.findings ?? [])],
    muted: [],
    durationMs: clock.now() - startedAt,
    migrations: [],
    facts: factsOf(route, planned),
    migrate: {
      route: route.kind,
      direction: 'up',
      planHash: hash,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      steps: judged.steps,
    },
    ...(jobs.length === 0 ? {} : { jobs }),
  };
}

export function factsOf({ kind, target }: MigrationRoute, { hash, compared }: RemotePlan): readonly Fact[] {
  return [
    { label: 'through', value: kind },
    { label: 'migrated by', value: target },
    { label: 'plan', value: hash.slice(0, 12) },
    ...(compared ? [] : [{ label: 'repository', value: 'not compared' }]),
  ];
}

function watchOf({ signal, say, progress }: RemoteInput): Pick<RouteWatch, 'signal' | 'say' | 'progress'> {
  return { signal, say, progress };
}
