import { sameCommit, shortCommit } from '../../core/commit.js';
import type { Finding } from '../../core/finding.js';
import type { Job } from '../../core/job.js';
import type { Build, JobPreflight } from '../../platforms/jobs.js';
import type { ReleasedCommit } from './input.js';
import { jobRules } from './rules.js';

/** Lines of the log that stand in a finding, and so in an annotation. */
const shownLines = 12;

/** What is to be said of the build that a job runs with. */
export function buildFindings(
  { service, build }: JobPreflight,
  commit: ReleasedCommit | undefined,
): readonly Finding[] {
  if (!build) {
    const fix = `deploy ${service.name} once, then run this step again`;
    return [
      finding('jobNoBuild', {
        title: `${service.name} has no successful build yet`,
        fix,
        subject: service.id,
      }),
    ];
  }
  if (commit === undefined) return [];
  if (build.commit === undefined) {
    const title = `it is not known whether ${shortCommit(commit.hash)} is in what the job runs: ${describeBuild(build)}`;
    return [finding('jobUnknownBuild', { title, subject: service.id })];
  }
  return sameCommit(build.commit, commit.hash) ? [] : [oldBuild({ service, build }, commit)];
}

function oldBuild(
  { service, build }: Omit<JobPreflight, 'findings'>,
  { hash, required }: ReleasedCommit,
): Finding {
  const built = shortCommit(build?.commit ?? '');
  const wanted = shortCommit(hash);
  return finding('jobOldBuild', {
    severity: required ? 'error' : 'warning',
    title: `the job ${required ? 'would run' : 'runs'} with commit ${built}, not with ${wanted}`,
    detail: `A job runs with the newest successful build of ${service.name}, which is ${describeBuild(build)}. A migration that exists only in ${wanted} is not in it.`,
    fix: `let the pre-deploy command of ${service.name} migrate, or deploy ${wanted} first and run the job after, or migrate from the workflow (docs/guides/deploy.md)`,
    subject: `${service.id} ${build?.commit ?? ''}`,
  });
}

/** What is to be said of a job that has run. */
export function jobFindings(job: Job): readonly Finding[] {
  const name = job.command === undefined ? `the run ${job.id} of the cron job` : `\`${job.command}\``;
  const subject = job.command ?? job.service.id;
  const detail = logDetail(job);
  switch (job.outcome) {
    case 'succeeded':
      return [];
    case 'failed': {
      const title = `${name} failed: ${job.failure?.reason ?? 'the platform does not tell why'}`;
      return [finding('jobFailed', { title, detail, fix: mendFailure(job), subject })];
    }
    case 'canceled': {
      const title = `${name} was canceled on the platform before it ended`;
      return [
        finding('jobCanceled', {
          title,
          detail,
          fix: `ask who stopped ${job.id}${at(job)}, then run this step again`,
          subject,
        }),
      ];
    }
    case 'running':
    case 'timed-out': {
      const title = `${name} has not ended in time and goes on running`;
      const fix = `look at ${job.id}${at(job)}; run this step again with a longer \`timeout\` to go on waiting for it`;
      return [finding('jobTimedOut', { title, detail, fix, subject })];
    }
  }
}

/** The check could not say yes or no. */
export function unansweredFinding(check: Job, why: string): Finding {
  return finding('jobCheckFailed', {
    title: `the check \`${check.command}\` gave no answer: ${why}`,
    detail: logDetail(check),
    fix: `mend the check command${at(check)}, or leave \`only-if-pending\` out to run the job every time`,
    subject: check.command ?? check.id,
  });
}

export function unclearFinding(check: Job, why: string): Finding {
  return finding('jobCheckUnclear', {
    title: `the answer of \`${check.command}\` could not be read (${why}), so the job was run`,
    subject: check.command ?? check.id,
  });
}

function mendFailure(job: Job): string {
  const { failure, service } = job;
  if (failure?.exitCode === 127 || failure?.exitCode === 126) {
    return `make sure that the command is in the build of ${service.name} and on its PATH: a job has what the service has, and no more`;
  }
  if (/memory/i.test(failure?.reason ?? ''))
    return 'give the job more memory with the input `plan`, for example plan-srv-010';
  return `read its log${at(job)}, mend what it says, and run this step again`;
}

function at({ link }: Pick<Job, 'link'>): string {
  return link === undefined ? '' : ` at ${link}`;
}

function logDetail({ log }: Job): string {
  if (log === undefined) return 'Its log could not be read.';
  if (log.length === 0) return 'It wrote nothing.';
  return ['The last lines that it wrote:', ...log.slice(-shownLines)].join('\n');
}

/** `commit 1234567 (dep-...)`. */
export function describeBuild(build: Build | undefined): string {
  if (!build) return 'no build';
  const what = build.commit
    ? `commit ${shortCommit(build.commit)}`
    : (build.image ?? 'a build of unknown commit');
  return `${what} (${build.deployment})`;
}

type Told = Pick<Finding, 'title' | 'subject'> & Partial<Pick<Finding, 'severity' | 'detail' | 'fix'>>;

function finding(name: keyof typeof jobRules, told: Told): Finding {
  const { id, severity } = jobRules[name];
  return { rule: id, severity, ...told };
}
