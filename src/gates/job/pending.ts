import type { Job } from '../../core/job.js';

/**
 * What a check command said:
 * - `nothing`: nothing is pending, the job is skipped.
 * - `pending`: the job runs.
 * - `unclear`: it ended, but its answer could not be read; the job runs.
 * - `none`: it gave no answer, and the job does not run.
 */
export type PendingAnswer =
  | { readonly answer: 'nothing' | 'pending' }
  | { readonly answer: 'unclear' | 'none'; readonly why: string };

/**
 * Reads the answer of a check command that has ended.
 *
 * Without a pattern its exit status decides: 0 is nothing, any other is pending, as `alembic current --check-heads`,
 * `manage.py migrate --check` and `prisma migrate status` have it. With a pattern it has to exit with 0, and output
 * that matches is pending.
 */
export function readPending(check: Job, pattern: RegExp | undefined): PendingAnswer {
  const { outcome, failure } = check;
  if (outcome === 'canceled') return { answer: 'none', why: 'it was canceled' };
  if (outcome === 'timed-out' || outcome === 'running') {
    return { answer: 'none', why: 'it did not end in time and goes on running' };
  }
  if (failure && failure.exitCode === undefined) return { answer: 'none', why: failure.reason };
  if (pattern) return readOutput(check, pattern);
  if (outcome === 'succeeded') return { answer: 'nothing' };
  if (failure) return { answer: 'pending' };
  return { answer: 'unclear', why: 'the platform does not tell how it ended' };
}

function readOutput({ outcome, failure, log }: Job, pattern: RegExp): PendingAnswer {
  if (outcome === 'failed') return { answer: 'none', why: failure?.reason ?? 'it failed' };
  if (log === undefined) return { answer: 'unclear', why: 'its log could not be read' };
  if (log.length === 0) return { answer: 'unclear', why: 'its log is empty' };
  return { answer: log.some((line) => pattern.test(line)) ? 'pending' : 'nothing' };
}
