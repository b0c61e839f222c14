import type { getOctokit } from '@actions/github';

export type Octokit = ReturnType<typeof getOctokit>;

export interface PullRequest {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/**
 * The pull request that a workflow runs for: `event` is the content of the file `GITHUB_EVENT_PATH`, `repository`
 * is `GITHUB_REPOSITORY`. Undefined for an event without one, also for `workflow_run` of a fork, where GitHub
 * tells none.
 */
export function pullRequestOf(event: unknown, repository: string | undefined): PullRequest | undefined {
  const [owner, repo, ...rest] = (repository ?? '').split('/');
  const number =
    numberOf(field(event, 'pull_request')) ??
    numberOf(first(field(field(event, 'workflow_run'), 'pull_requests'))) ??
    (field(field(event, 'issue'), 'pull_request') ? numberOf(field(event, 'issue')) : undefined);
  if (!owner || !repo || rest.length > 0 || number === undefined) return undefined;
  return { owner, repo, number };
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined;
}

function numberOf(value: unknown): number | undefined {
  const number = field(value, 'number');
  return typeof number === 'number' && Number.isInteger(number) && number > 0 ? number : undefined;
}
