import { type Problem, UserError } from '../../../core/errors.js';
import type { Finding } from '../../../core/finding.js';
import type { Job } from '../../../core/job.js';
import type { Redact } from '../../../core/redact.js';
import type { Clock } from '../../../host/clock.js';
import { type JobPreflight, type Jobs, LostStart } from '../../../platforms/jobs.js';
import { buildFindings } from '../../job/findings.js';
import type { ReleasedCommit } from '../../job/input.js';
import { type JobRun, runJob } from '../../job/run-job.js';
import { type OutputPatterns, readOutput } from './read-output.js';
import type { Listing, MigrationRoute, RemoteRun, RouteWatch } from './route.js';

/** One command of a platform: a job, or the run of a cron service with the command that it has. */
export interface RouteCommand {
  readonly jobs: Jobs;
  /** Absent where the service runs its own. */
  readonly command: string | undefined;
}

export interface JobRouteOptions {
  readonly kind: 'render-job' | 'railway';
  /** Prints the migrations, and changes nothing. */
  readonly status: RouteCommand;
  readonly migrate: RouteCommand;
  /** How to read what the first prints; the usual forms are known without. */
  readonly patterns: OutputPatterns | undefined;
  readonly commit: ReleasedCommit | undefined;
  readonly clock: Clock;
  readonly redact: Redact;
}

/** Migrations that run as jobs of a platform: one job lists them, another one runs them. */
export function jobRoute(options: JobRouteOptions): MigrationRoute {
  const { kind, status, migrate, commit } = options;
  const known: Known = { target: kind, place: kind };
  const open = async ({ jobs }: RouteCommand, { signal }: RouteWatch): Promise<JobPreflight> => {
    const preflight = await jobs.preflight(signal);
    known.target = preflight.service.name;
    if (known.place === kind) known.place = preflight.service.link ?? preflight.service.id;
    return preflight;
  };
  return {
    kind,
    get target() {
      return known.target;
    },
    place: () => known.place,
    async list(watch) {
      const preflight = await open(migrate, watch);
      const findings = [...preflight.findings, ...buildFindings(preflight, commit)];
      const worst = findings.find(({ severity }) => severity === 'error');
      if (worst) return { ok: false, problem: problemOf(worst, kind) };
      const jobs = watch.awaitsEnd ? await awaitOther({ options, known, watch, preflight }) : [];
      const [other] = jobs;
      if (other && isRunning(other)) return { ok: false, problem: stillRuns(other), jobs };
      const listed = await listOnce({
        options,
        known,
        watch,
        preflight: await status.jobs.preflight(watch.signal),
      });
      return { ...listed, findings, jobs: [...jobs, ...(listed.jobs ?? [])] };
    },
    async run(_, watch) {
      return runMigrations({ options, known, watch, preflight: await open(migrate, watch) });
    },
  };
}

/** What is learnt on the way. */
interface Known {
  target: string;
  place: string;
}

interface Step {
  readonly options: JobRouteOptions;
  readonly known: Known;
  readonly watch: RouteWatch;
  readonly preflight: JobPreflight;
}

/** A list that is read while somebody migrates is old before it is used. */
async function awaitOther(step: Step): Promise<readonly Job[]> {
  const { jobs, command } = step.options.migrate;
  const { say, signal } = step.watch;
  const other = await jobs.running(command, signal);
  if (!other) return [];
  say(`${other.id} migrates already: waiting for its end before the list is read`);
  return [await runJob(jobRun(step, step.options.migrate))];
}

async function listOnce(step: Step): Promise<Listing> {
  const { options, watch } = step;
  const { command } = options.status;
  const lines: string[] = [];
  const run = {
    ...jobRun(step, options.status),
    check: true,
    onLine: (line: string) => void lines.push(line),
  };
  const job = await runJob(run);
  const jobs = [job];
  const shown = command === undefined ? `the run ${job.id}` : `\`${command}\``;
  const at = job.link === undefined ? '' : ` (${job.link})`;
  const refuse = (why: string): Listing => ({
    ok: false,
    problem: {
      what: `${shown} did not tell the migrations: ${why}`,
      where: command === undefined ? 'status-service' : 'status-command',
      why: 'without a list nobody knows what would run, nor whether it has run',
      fix: `read its log${at}; let it print one migration a line, as docs/guides/migrate-remotely.md has it, or give \`status-applied\` and \`status-pending\``,
    },
    jobs,
  });
  if (job.outcome !== 'succeeded' && job.failure?.exitCode === undefined) return refuse(endOf(job));
  if (job.log === undefined) return refuse('its log could not be read');
  const read = readOutput(lines, options.patterns);
  // Some runners exit with an error only because something is pending.
  if (!read.ok) return refuse(job.outcome === 'succeeded' ? read.why : `${endOf(job)}, and ${read.why}`);
  if (job.outcome !== 'succeeded' && read.state.pending.length === 0) return refuse(endOf(job));
  watch.say(`${job.id} has told ${read.state.applied.length + read.state.pending.length} migrations`);
  return { ok: true, state: read.state, jobs };
}

async function runMigrations(step: Step): Promise<RemoteRun> {
  const { options, watch } = step;
  try {
    const job = await runJob({ ...jobRun(step, options.migrate), check: false });
    return outcomeOf(job);
  } catch (error) {
    if (!(error instanceof UserError) || watch.signal.aborted) throw error;
    const [problem] = error.problems;
    const reason = problem?.what ?? error.message;
    if (error instanceof LostStart) {
      return { outcome: 'unknown', reason, goesOn: 'A job may run of which no answer has come.' };
    }
    return { outcome: 'refused', reason, ...(problem?.fix === undefined ? {} : { fix: problem.fix }) };
  }
}

function outcomeOf(job: Job): RemoteRun {
  const jobs = [job];
  const detail = job.log?.length
    ? ['The last lines that it wrote:', ...job.log.slice(-12)].join('\n')
    : undefined;
  switch (job.outcome) {
    case 'succeeded':
      return { outcome: 'done', jobs };
    case 'failed':
      return { outcome: 'failed', reason: endOf(job), ...(detail === undefined ? {} : { detail }), jobs };
    case 'canceled':
      return { outcome: 'unknown', reason: `${job.id} was canceled on the platform`, jobs };
    case 'running':
    case 'timed-out': {
      const at = job.link === undefined ? '' : ` (${job.link})`;
      return { outcome: 'unknown', reason: endOf(job), goesOn: `${job.id} goes on running${at}.`, jobs };
    }
  }
}

function endOf({ id, outcome, failure }: Job): string {
  if (outcome === 'failed') return `${id} failed: ${failure?.reason ?? 'the platform does not tell why'}`;
  if (outcome === 'canceled') return `${id} was canceled`;
  return `${id} did not end in time`;
}

/** A migration that is killed half-way is worse than one that goes on: nothing that migrates is cancelled from here. */
function jobRun({ options, known, watch, preflight }: Step, { jobs, command }: RouteCommand): JobRun {
  const { clock, redact } = options;
  const isMigrating = jobs === options.migrate.jobs && command === options.migrate.command;
  return {
    input: {
      ...{ clock, redact, signal: watch.signal, cancelOnAbort: !isMigrating },
      observer: {
        onStarting: () => undefined,
        onStarted(job) {
          if (isMigrating) known.place = job.link === undefined ? job.id : `${job.id}, ${job.link}`;
        },
        onEnded: () => undefined,
        say: watch.say,
        progress: watch.progress,
      },
    },
    ...{ jobs, command, preflight, check: false, deadline: watch.deadline },
  };
}

function isRunning({ outcome }: Job): boolean {
  return outcome === 'running' || outcome === 'timed-out';
}

function stillRuns({ id, link }: Job): Problem {
  return {
    what: `${id} migrates already, and has not ended in time`,
    where: 'timeout',
    why: 'two migrators at once do harm, and a list that is read meanwhile is old at once',
    fix: `look at it${link === undefined ? '' : `: ${link}`}; run this again with a longer \`timeout\` to go on waiting`,
  };
}

function problemOf({ title, fix }: Finding, where: string): Problem {
  return { what: title, where, why: 'nothing was run', ...(fix === undefined ? {} : { fix }) };
}
