import { resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import { commitOf, currentCommit, openRepository, type Repository } from '../../git/repository.js';
import type { Host } from '../../host/host.js';

export interface GivenCommit {
  readonly commit?: string | undefined;
  readonly workingDirectory?: string | undefined;
}

/**
 * Full hash of the commit that is released: the named one, else the workflow's, else HEAD; undefined outside of a
 * repository. Throws `UserError` for a name that is no hash and that git does not know here.
 */
export async function releaseCommit(host: Host, given: GivenCommit): Promise<string | undefined> {
  const { commit, workingDirectory = '.' } = given;
  if (commit !== undefined && /^[0-9a-f]{40}$/i.test(commit)) return commit.toLowerCase();
  if (commit === undefined && host.kind === 'actions' && host.env.GITHUB_SHA) return host.env.GITHUB_SHA;
  const repository = await openRepository(resolve(host.cwd, workingDirectory)).catch(() => undefined);
  if (commit === undefined) return repository && currentCommit(repository);
  return named(commit, repository);
}

async function named(commit: string, repository: Repository | undefined): Promise<string> {
  const found = repository && (await commitOf(repository, commit));
  if (found !== undefined) return found;
  throw new UserError({
    what: `${JSON.stringify(commit.slice(0, 60))} is no full hash, and git does not know it here`,
    where: 'commit',
    why: 'platforms deploy a commit by its full hash only',
    fix: 'give all 40 characters: git rev-parse HEAD',
  });
}
