import { UserError } from '../core/errors.js';
import { fetchBranch, isShallow } from './fetch.js';
import { commitOf, isSafeName, mustRun, type Repository } from './repository.js';

/** The branch that a change is judged against. */
export interface Base {
  /** For people: `origin/main`. */
  readonly name: string;
  /** The commit at its tip. */
  readonly tip: string;
}

export interface BaseChoice {
  /** The input `base:`; a branch, tag or commit. */
  readonly base?: string | undefined;
  /** `GITHUB_BASE_REF`: the branch a pull request goes to. Empty or missing outside of one. */
  readonly pullRequestBase?: string | undefined;
}

/**
 * Finds the base and its tip: what was asked for, else the pull request's base, else the remote's default
 * branch, else `main` or `master`. A branch that the clone lacks is fetched.
 * Undefined when nothing was asked for and there is no such branch. Throws `UserError` for a base that is not there,
 * and for a shallow clone that cannot get one: everything would look new.
 */
export async function resolveBase(repository: Repository, choice: BaseChoice): Promise<Base | undefined> {
  const remote = await remoteName(repository);
  if (choice.base) return named(repository, choice.base, remote);
  if (choice.pullRequestBase) return named(repository, choice.pullRequestBase, remote);
  for (const name of await usualNames(repository, remote)) {
    const tip = await commitOf(repository, name);
    if (tip) return { name: name.replace(/^refs\/(remotes|heads)\//, ''), tip };
  }
  return remote === undefined ? undefined : fetchDefault(repository, remote);
}

/** A clone of one branch (actions/checkout on a push) does not know the default branch: the remote does. */
async function fetchDefault(repository: Repository, remote: string): Promise<Base | undefined> {
  const answer = await repository.git(['ls-remote', '--symref', remote, 'HEAD']);
  const branch = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(answer.stdout.toString('utf8'))?.[1];
  const tip = branch === undefined ? undefined : await fetchBranch(repository, { remote, branch });
  if (tip) return { name: `${remote}/${branch}`, tip };
  if (await isShallow(repository)) throw notInClone('the base branch');
  return undefined;
}

/** The remote to ask: `origin`, else the only one. */
export async function remoteName(repository: Repository): Promise<string | undefined> {
  const names = (await mustRun(repository, ['remote'])).toString('utf8').split('\n').filter(Boolean);
  return names.includes('origin') ? 'origin' : names[0];
}

async function named(repository: Repository, wanted: string, remote: string | undefined): Promise<Base> {
  if (!isSafeName(wanted)) {
    throw new UserError({ what: `"${wanted}" is no name of a branch, tag or commit`, where: 'base' });
  }
  const branch = wanted.replace(/^refs\/heads\//, '');
  // The remote's branch comes first: a local `main` is often weeks behind what the change will meet.
  const names = remote ? [`refs/remotes/${remote}/${branch}`, wanted] : [wanted];
  for (const name of names) {
    const tip = await commitOf(repository, name);
    if (tip) return { name: name.replace(/^refs\/remotes\//, ''), tip };
  }
  const plain = remote && branch.startsWith(`${remote}/`) ? branch.slice(remote.length + 1) : branch;
  const tip = remote && (await fetchBranch(repository, { remote, branch: plain }));
  if (tip) return { name: `${remote}/${plain}`, tip };
  throw notInClone(`the base "${wanted}"`);
}

function notInClone(what: string): UserError {
  return new UserError({
    what: `${what} is not in this clone and could not be fetched`,
    where: 'base',
    why: 'order and history are judged against the tip of the base branch',
    fix: 'check out with the whole history (actions/checkout with fetch-depth: 0), or correct base:',
  });
}

async function usualNames(repository: Repository, remote: string | undefined): Promise<string[]> {
  const branches = ['main', 'master'];
  const local = branches.map((branch) => `refs/heads/${branch}`);
  if (!remote) return local;
  const head = await repository.git(['symbolic-ref', '--quiet', `refs/remotes/${remote}/HEAD`]);
  const remotes = branches.map((branch) => `refs/remotes/${remote}/${branch}`);
  const first = head.code === 0 ? [head.stdout.toString('utf8').trim()] : [];
  return [...first, ...remotes, ...local];
}
