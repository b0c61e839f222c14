import { type Failure, failureOf, isRateLimit } from './failures.js';

/** Why GitHub shows no deployment and what mends it, in one line. The release itself goes on. */
export function whyNoDeployment(error: unknown, repository: string): string {
  const reason = reasonOf(failureOf(error), repository);
  return `GitHub does not show the deployment: ${reason}. The release goes on without it.`;
}

function reasonOf(failure: Failure, repository: string): string {
  const { status, message } = failure;
  if (isRateLimit(failure)) return `GitHub's rate limit is used up (${message})`;
  switch (status) {
    case 401:
      return "GitHub does not accept the token; give the input `github-token` the workflow's own token";
    case 403:
      return 'the token may not write deployments; add `deployments: write` under `permissions:`';
    case 404:
      return `there is no repository ${repository} that this token can see`;
    case 409:
    case 422:
      return `GitHub does not take it (${message})`;
    case undefined:
      return `GitHub did not answer (${message})`;
    default:
      return `GitHub answered ${status} (${message})`;
  }
}
