import { formatDuration } from '../../core/duration.js';
import { messageOf } from '../../core/errors.js';
import type { Job } from '../../core/job.js';
import { printable } from '../../core/text.js';
import type { Build, JobPreflight, JobState, Jobs } from '../../platforms/jobs.js';
import { withLateSignal } from '../late-signal.js';
import type { JobInput } from './input.js';

/** One job to be run, or to be followed where it runs already. */
export interface JobRun {
  readonly input: Pick<JobInput, 'clock' | 'signal' | 'redact' | 'observer' | 'cancelOnAbort'>;
  readonly jobs: Jobs;
  readonly command: string | undefined;
  readonly check: boolean;
  readonly preflight: JobPreflight;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  /** Told each line that the job writes, cleaned of secrets and of what would steer a terminal. */
  onLine?(line: string): void;
}

/** Lines of a job's log that the report keeps. */
const keptLines = 60;
/** A cancelled workflow has 7.5 seconds in all. */
const cancelMs = 5000;

/**
 * Runs a command and waits for its end. A job of the same command that is on its way with the same build is followed
 * instead of started twice; one of an older build is waited for first, because it does not know what is new.
 */
export async function runJob(run: JobRun): Promise<Job> {
  const { input, jobs, command, preflight } = run;
  const { observer, signal } = input;
  const other = await jobs.running(command, signal);
  if (other && runsBuild(other, preflight.build)) {
    observer.say(`${other.id} runs ${shown(command)} already: following it`);
    return finish(run, await follow(run, other));
  }
  if (other) {
    observer.say(`${other.id} runs ${shown(command)} with an older build: waiting for its end first`);
    const ended = await follow(run, other);
    if (ended.outcome === 'timed-out') return finish(run, ended);
  }
  return finish(run, await startAndFollow(run));
}

async function startAndFollow(run: JobRun): Promise<JobState> {
  const { input, jobs, command } = run;
  const { observer, signal } = input;
  signal.throwIfAborted();
  observer.onStarting(command);
  const started = await withLateSignal(input, (late) => jobs.start(command, late));
  observer.onStarted(started);
  observer.say(`${started.id} started: ${shown(command)}${started.link ? ` (${started.link})` : ''}`);
  try {
    const ended = await follow(run, started);
    if (ended.outcome !== 'timed-out') observer.onEnded(ended.id);
    return ended;
  } catch (error) {
    if (signal.aborted && input.cancelOnAbort) await cancel(run, started.id);
    throw error;
  }
}

/** The run was stopped: one request, within what the runner leaves. The `post` step does what is left. */
async function cancel({ input: { observer }, jobs }: JobRun, id: string): Promise<void> {
  try {
    const canceled = await jobs.cancel(id, AbortSignal.timeout(cancelMs));
    if (canceled.result === 'refused') return observer.say(`${id} goes on: ${canceled.reason}`);
    observer.onEnded(id);
    observer.say(canceled.result === 'done' ? `${id} is canceled` : `${id} had ended already`);
  } catch (error) {
    observer.say(`${id} could not be canceled: ${messageOf(error)}`);
  }
}

function follow({ input, jobs, deadline, onLine }: JobRun, job: JobState): Promise<JobState> {
  const { observer, signal, clock, redact } = input;
  const tell = (line: string): void => {
    observer.say(`  | ${line}`);
    onLine?.(line);
  };
  const startedAt = clock.now();
  return jobs.follow(job, {
    signal,
    deadline,
    onChange: ({ id, status }) =>
      observer.progress(`${id} ${status || 'runs'} (${formatDuration(clock.now() - startedAt)})`),
    onLine: (line) => tell(redact(cleanLine(line))),
  });
}

async function finish({ input, jobs, command, check, preflight }: JobRun, state: JobState): Promise<Job> {
  const { clock, signal, redact } = input;
  const failure = state.outcome === 'failed' ? await jobs.failure(state, signal) : undefined;
  const { id, outcome, status, createdAt, finishedAt, link } = state;
  const { service, build } = preflight;
  const begun = Date.parse(createdAt ?? '') || clock.now();
  const ended = Date.parse(finishedAt ?? '') || clock.now();
  return {
    platform: jobs.platform,
    service,
    kind: jobs.kind,
    id,
    ...(command === undefined ? {} : { command }),
    check,
    outcome,
    status,
    ...(build?.commit === undefined ? {} : { commit: build.commit }),
    ...(createdAt === undefined ? {} : { createdAt }),
    durationMs: Math.max(0, ended - begun),
    ...(failure === undefined ? {} : { failure }),
    ...(state.log === undefined
      ? {}
      : { log: state.log.slice(-keptLines).map((line) => redact(cleanLine(line))) }),
    ...(link === undefined ? {} : { link }),
  };
}

/** Only what was created after the build was ready has surely been started with it. */
function runsBuild(job: JobState, build: Build | undefined): boolean {
  if (build?.readyAt === undefined || job.createdAt === undefined) return build === undefined;
  return Date.parse(job.createdAt) >= Date.parse(build.readyAt);
}

function shown(command: string | undefined): string {
  return command === undefined ? 'the cron job' : `\`${printable(command)}\``;
}

/** Without colours and whatever else would steer a terminal. */
function cleanLine(line: string): string {
  return printable(line.replace(/\u001B\[[0-9;?]*[A-Za-z]/g, '').trimEnd());
}
