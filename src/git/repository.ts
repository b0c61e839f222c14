import { UserError } from '../core/errors.js';
import { shellWord } from '../core/text.js';
import { type GitOutput, runGit } from './run-git.js';

/** A git repository with a work tree. */
export interface Repository {
  /** Absolute path of the work tree's top folder. */
  readonly root: string;
  /** Runs git there; resolves with whatever code it ends. */
  git(args: readonly string[], input?: string): Promise<GitOutput>;
}

/** The repository that holds `cwd`. Throws `UserError` outside of one. */
export async function openRepository(cwd: string): Promise<Repository> {
  const found = await runGit({ cwd, args: ['rev-parse', '--show-toplevel'] });
  if (found.code !== 0) throw notUsable(cwd, found.stderr);
  const root = withoutLineEnd(found.stdout.toString('utf8'));
  return {
    root,
    git: (args, input) => runGit({ cwd: root, args, ...(input === undefined ? {} : { input }) }),
  };
}

/** Like `repository.git`, for calls that must work: throws `UserError` with git's own words. */
export async function mustRun(repository: Repository, args: readonly string[]): Promise<Buffer> {
  const output = await repository.git(args);
  if (output.code === 0) return output.stdout;
  throw new UserError({ what: `git ${args[0]} failed: ${output.stderr || `code ${output.code}`}` });
}

/** The full id of the commit that a name stands for; undefined when there is none here. */
export async function commitOf(repository: Repository, name: string): Promise<string | undefined> {
  if (!isSafeName(name)) return undefined;
  const output = await repository.git([
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  ]);
  return output.code === 0 ? withoutLineEnd(output.stdout.toString('utf8')) : undefined;
}

/** The commit that is checked out; undefined before the first commit. */
export function currentCommit(repository: Repository): Promise<string | undefined> {
  return commitOf(repository, 'HEAD');
}

/** A name that git can only read as a revision: no option, no blank, no control character. */
export function isSafeName(name: string): boolean {
  return /^[^-\s\p{Cc}][^\s\p{Cc}]*$/u.test(name);
}

/** Fields of git's `-z` output. */
export function zeroSeparated(bytes: Buffer): string[] {
  const text = bytes.toString('utf8');
  return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}

function withoutLineEnd(text: string): string {
  return text.replace(/\r?\n$/, '');
}

function notUsable(cwd: string, stderr: string): UserError {
  if (stderr.includes('dubious ownership')) {
    return new UserError({
      what: 'git refuses this repository because it belongs to another user',
      where: cwd,
      fix: `git config --global --add safe.directory ${shellWord(cwd)}`,
    });
  }
  if (stderr.includes('must be run in a work tree')) {
    return new UserError({
      what: 'is a git repository without files (bare)',
      where: cwd,
      fix: 'run it in a clone',
    });
  }
  return new UserError({
    what: 'is not a git repository',
    where: cwd,
    why: 'what a change adds is told by comparing it with the base branch',
    fix: 'run it inside a clone (in a workflow: after actions/checkout), or judge everything with scope: all',
  });
}
