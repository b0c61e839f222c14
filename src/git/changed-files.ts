import { mustRun, type Repository, zeroSeparated } from './repository.js';

/** One file that differs between where the change began and the files on disk. */
export interface FileChange {
  /** From the repository's root. For a deleted file the path it had. */
  readonly path: string;
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed';
  /** The old path of a renamed file. */
  readonly from?: string;
}

/**
 * Every file that the change touches, from the merge base to the work tree: committed, staged, unstaged and
 * untracked. Sorted by path.
 */
export async function changedFiles(repository: Repository, since: string): Promise<readonly FileChange[]> {
  const diff = ['diff', '--name-status', '-z', '--find-renames=50%', '--no-ext-diff', '--no-textconv'];
  const tracked = readNameStatus(
    zeroSeparated(await mustRun(repository, [...diff, '--end-of-options', since, '--'])),
  );
  const others = await mustRun(repository, ['ls-files', '--others', '--exclude-standard', '-z']);
  const known = new Set(tracked.map((change) => change.path));
  const untracked = zeroSeparated(others)
    .filter((path) => !known.has(path))
    .map((path): FileChange => ({ path, status: 'added' }));
  return [...tracked, ...untracked].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Reads the fields of `git diff --name-status -z`: a status, then one path, or two for a rename or copy. */
export function readNameStatus(fields: readonly string[]): FileChange[] {
  const changes: FileChange[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const letter = fields[at]?.[0];
    const first = fields[at + 1] ?? '';
    const second = fields[at + 2] ?? '';
    if (letter === 'R') changes.push({ path: second, status: 'renamed', from: first });
    else if (letter === 'C') changes.push({ path: second, status: 'added' });
    else changes.push({ path: first, status: statusOf(letter) });
    at += letter === 'R' || letter === 'C' ? 3 : 2;
  }
  return changes;
}

function statusOf(letter: string | undefined): 'added' | 'modified' | 'deleted' {
  if (letter === 'A') return 'added';
  return letter === 'D' ? 'deleted' : 'modified';
}
