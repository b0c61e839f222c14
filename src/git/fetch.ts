import { commitOf, isSafeName, type Repository } from './repository.js';

export interface RemoteBranch {
  readonly remote: string;
  readonly branch: string;
}

/** Fetches the tip of one branch into `refs/remotes/`. Undefined when the remote has no such branch or is out of reach. */
export async function fetchBranch(repository: Repository, wanted: RemoteBranch): Promise<string | undefined> {
  if (!isSafeName(wanted.branch) || !isSafeName(wanted.remote)) return undefined;
  const depth = (await isShallow(repository)) ? ['--depth=1'] : [];
  const output = await repository.git([
    'fetch',
    '--no-tags',
    '--quiet',
    ...depth,
    wanted.remote,
    refspec(wanted),
  ]);
  if (output.code !== 0) return undefined;
  return commitOf(repository, `refs/remotes/${wanted.remote}/${wanted.branch}`);
}

/** Whether the clone lacks older commits. */
export async function isShallow(repository: Repository): Promise<boolean> {
  const output = await repository.git(['rev-parse', '--is-shallow-repository']);
  return output.stdout.toString('utf8').trim() === 'true';
}

/** Fetches exactly that branch, also when it was rewritten. */
export function refspec(wanted: RemoteBranch): string {
  return `+refs/heads/${wanted.branch}:refs/remotes/${wanted.remote}/${wanted.branch}`;
}
