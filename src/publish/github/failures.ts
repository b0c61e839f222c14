import { messageOf } from '../../core/errors.js';
import type { PullRequest } from './pull-request.js';

/** Milliseconds. A longer wait that GitHub asks for is not worth holding up a job. */
const longestWait = 30_000;

/** What GitHub, or the way to it, said no with. */
export interface Failure {
  readonly status: number | undefined;
  readonly message: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/**
 * Milliseconds to wait before another try: after a server's error, a broken connection or a rate limit.
 * Undefined when another try would not help, or GitHub asks for more than half a minute.
 */
export function retryDelay(error: unknown, attempt: number, now: number): number | undefined {
  const failure = failureOf(error);
  const { status } = failure;
  const limited = isRateLimit(failure);
  if (status !== undefined && status < 500 && status !== 408 && !limited) return undefined;
  const asked = askedWait(failure.headers, now);
  const wait = asked ?? 1000 * 2 ** (attempt - 1);
  return wait <= longestWait ? wait : undefined;
}

/** Why the comment could not be written and what mends it, in one line. */
export function explainFailure(error: unknown, pull: PullRequest): string {
  const failure = failureOf(error);
  return `The pull request comment was not written: ${reasonOf(failure, pull)}. The job summary has the whole report.`;
}

function reasonOf(failure: Failure, { owner, repo, number }: PullRequest): string {
  const { status, message } = failure;
  if (isRateLimit(failure)) return `GitHub's rate limit is used up (${message})`;
  if (/locked/i.test(message)) return `pull request #${number} is locked`;
  switch (status) {
    case 401:
      return "GitHub does not accept the token; give the input `github-token` the workflow's own token";
    case 403:
      return 'the token may not write. On a pull request from a fork it never may; elsewhere add `pull-requests: write` under `permissions:`';
    case 404:
    case 410:
      return `there is no pull request #${number} in ${owner}/${repo} that this token can see`;
    case 422:
      return `GitHub does not take the text (${message})`;
    case undefined:
      return `GitHub did not answer (${message})`;
    default:
      return `GitHub answered ${status} (${message})`;
  }
}

/** Whether GitHub wants to be asked less often: 429, or 403 with the signs of a limit. */
export function isRateLimit({ status, headers, message }: Failure): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /rate limit/i.test(message)
  );
}

function askedWait(headers: Failure['headers'], now: number): number | undefined {
  const after = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(after)) return after * 1000;
  if (headers['x-ratelimit-remaining'] !== '0') return undefined;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  return Number.isFinite(reset) ? Math.max(1000, reset * 1000 - now) : undefined;
}

/** What octokit throws, and what fetch throws below it. */
export function failureOf(error: unknown): Failure {
  const { status, response } = (error ?? {}) as {
    status?: unknown;
    response?: { headers?: Failure['headers'] };
  };
  return {
    // Octokit gives a connection that broke the status 500 and no response.
    status: typeof status === 'number' && response ? status : undefined,
    message: messageOf(error).split('\n', 1)[0] ?? '',
    headers: response?.headers ?? {},
  };
}
