import type { Octokit, PullRequest } from './pull-request.js';

export interface OwnComment {
  readonly id: number;
  readonly body: string;
}

type Comment = Awaited<ReturnType<Octokit['rest']['issues']['listComments']>>['data'][number];

interface Search {
  readonly pull: PullRequest;
  readonly marker: string;
  readonly request: { readonly signal: AbortSignal };
}

/** Whom the workflow's own token writes as. */
const workflowBot = 'github-actions[bot]';

/**
 * The comments that begin with the marker and that our own token wrote, newest first. Anybody can paste the marker:
 * a comment of somebody else is never touched.
 */
export async function ownComments(
  octokit: Octokit,
  { pull, marker, request }: Search,
): Promise<readonly OwnComment[]> {
  const comments = await allComments(octokit, { pull, request });
  const marked = comments.filter(({ body }) => body?.startsWith(marker));
  if (marked.length === 0) return [];
  const login = await ownLogin(octokit, request);
  return marked
    .filter(({ user }) => user?.login === login)
    .map(({ id, body }) => ({ id, body: body ?? '' }))
    .sort((a, b) => b.id - a.id);
}

const pageSize = 100;

/** Every comment. Octokit hands over an answer that broke off as a text: that is no empty list, but an error. */
async function allComments(octokit: Octokit, { pull, request }: Omit<Search, 'marker'>) {
  const comments: Comment[] = [];
  for (let page = 1; ; page++) {
    const { data } = await octokit.rest.issues.listComments({
      owner: pull.owner,
      repo: pull.repo,
      issue_number: pull.number,
      per_page: pageSize,
      page,
      request,
    });
    if (!Array.isArray(data)) throw new Error('the answer broke off');
    comments.push(...data);
    if (data.length < pageSize) return comments;
  }
}

/** REST's `/user` is closed to a workflow's token; GraphQL tells everyone who they are. */
async function ownLogin(octokit: Octokit, request: Search['request']): Promise<string> {
  try {
    const answer: { viewer: { login: string } } = await octokit.graphql('query { viewer { login } }', {
      request,
    });
    return answer.viewer.login;
  } catch {
    request.signal.throwIfAborted();
    return workflowBot;
  }
}
