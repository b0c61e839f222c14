import type { getOctokit } from '@actions/github';

export type Octokit = ReturnType<typeof getOctokit>;

export interface PullRequest {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}
