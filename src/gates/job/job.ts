import type { CheckResult, Fact } from '../../core/check-result.js';
import { formatDuration } from '../../core/duration.js';
import type { Finding } from '../../core/finding.js';
import type { Job } from '../../core/job.js';
import type { JobPreflight } from '../../platforms/jobs.js';
import { buildFindings, describeBuild, jobFindings, unansweredFinding, unclearFinding } from './findings.js';
import type { JobInput } from './input.js';
import { readPending } from './pending.js';
import { type JobRun, runJob } from './run-job.js';

/**
 * Runs a command with a service's newest build, or a cron job, and waits for its end; before it, where asked to, a
 * check that says whether there is anything to do. Rejects with the signal's reason when the run is stopped.
 */
export async function job(input: JobInput): Promise<CheckResult> {
  const startedAt = input.clock.now();
  const preflight = await input.jobs.preflight(input.signal);
  const finding = [...preflight.findings, ...buildFindings(preflight, input.commit)];
  const end = await runAll(input, { preflight, findings: finding, deadline: startedAt + input.timeoutMs });
  return {
    gate: 'job',
    project: preflight.service.name,
    ...end,
    findings: [...finding, ...end.findings],
    muted: [],
    durationMs: input.clock.now() - startedAt,
    migrations: [],
    facts: facts(preflight, end.jobs),
  };
}

type End = Pick<CheckResult, 'status' | 'summary' | 'findings'> & { readonly jobs: readonly Job[] };

interface Ready {
  readonly preflight: JobPreflight;
  readonly findings: readonly Finding[];
  readonly deadline: number;
}

async function runAll(input: JobInput, { preflight, findings, deadline }: Ready): Promise<End> {
  const worst = findings.find(({ severity }) => severity === 'error');
  if (worst)
    return { status: 'failed', summary: `nothing was started: ${worst.title}`, findings: [], jobs: [] };
  const build = describeBuild(preflight.build);
  input.observer.say(`${preflight.service.name} runs jobs with ${build}`);
  const base = { input, preflight, deadline };
  const first = input.onlyIfPending && (await askFirst(base, input.onlyIfPending));
  if (first?.end) return first.end;
  const done = await runJob({ ...base, jobs: input.jobs, command: input.command, check: false });
  return {
    status: done.outcome === 'succeeded' ? 'passed' : 'failed',
    summary: summaryOf(done),
    findings: [...(first?.findings ?? []), ...jobFindings(done)],
    jobs: [...(first ? [first.check] : []), done],
  };
}

interface Asked {
  readonly check: Job;
  readonly findings: readonly Finding[];
  /** Present where the job is not to run. */
  readonly end?: End;
}

async function askFirst(
  base: Pick<JobRun, 'input' | 'preflight' | 'deadline'>,
  { jobs, command, pattern }: NonNullable<JobInput['onlyIfPending']>,
): Promise<Asked> {
  const { observer } = base.input;
  const check = await runJob({ ...base, jobs, command, check: true });
  const said = readPending(check, pattern);
  switch (said.answer) {
    case 'pending':
      observer.say('the check says that something is pending');
      return { check, findings: [] };
    case 'unclear':
      observer.say(`the answer of the check could not be read (${said.why}): the job runs`);
      return { check, findings: [unclearFinding(check, said.why)] };
    case 'nothing': {
      const summary = `skipped: \`${command}\` says that nothing is pending`;
      return { check, findings: [], end: { status: 'skipped', summary, findings: [], jobs: [check] } };
    }
    case 'none': {
      const findings = [unansweredFinding(check, said.why)];
      const summary = `nothing was started: the check \`${command}\` gave no answer: ${said.why}`;
      return { check, findings, end: { status: 'broken', summary, findings, jobs: [check] } };
    }
  }
}

function summaryOf({ id, command, outcome, durationMs, failure }: Job): string {
  const what = command === undefined ? `run ${id}` : `\`${command}\``;
  const time = formatDuration(durationMs);
  switch (outcome) {
    case 'succeeded':
      return `${what} succeeded in ${time}`;
    case 'canceled':
      return `${what} was canceled after ${time}`;
    case 'failed':
      return `${what} failed after ${time}${failure ? `: ${failure.reason}` : ''}`;
    case 'running':
    case 'timed-out':
      return `${what} has not ended after ${time} and goes on running`;
  }
}

function facts({ service, build }: JobPreflight, jobs: readonly Job[]): readonly Fact[] {
  return [
    { label: 'service', value: service.id },
    ...(build ? [{ label: 'build', value: describeBuild(build) }] : []),
    ...jobs.map(({ id, check, kind }) => ({
      label: check ? 'check' : kind === 'job' ? 'job' : 'run',
      value: id,
    })),
  ];
}
