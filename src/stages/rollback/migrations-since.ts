import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CheckResult } from '../../core/check-result.js';
import { shortCommit } from '../../core/commit.js';
import type { Deployment } from '../../core/deployment.js';
import { UserError } from '../../core/errors.js';
import { judgeMigrations, type MigrationSince } from '../../gates/rollback/compatibility.js';
import type { MigrationsSince } from '../../gates/rollback/decide.js';
import { readDeclared } from '../../gates/rollback/declared.js';
import type { Migrated } from '../../gates/rollback/evidence.js';
import { currentCommit, openRepository } from '../../git/repository.js';
import { type CheckGiven, runChecks } from '../checks/run-checks.js';
import { isWithoutMigrations } from '../checks/without-migrations.js';
import type { Context } from '../context.js';

const byHand = 'when you know that no migration stands in the way: lockkeeper rollback --rollback always';

/** What the reports of this release say of its migrations. */
export interface ReleaseMigrations {
  readonly given: CheckGiven;
  /** Of lint and smoke. */
  readonly checks: readonly CheckResult[];
  /** What this release has put on the database. */
  readonly migrated: readonly Migrated[];
}

/**
 * The migrations that the deployed commit has and the one that was live before has not, and whatever else this release
 * has put on the database, each judged by the reports of lint and smoke. Git and the engine say which they are, so the
 * files of the deployed commit must be there.
 */
export async function migrationsSince(
  { commit, previous }: Pick<Deployment, 'commit' | 'previous'>,
  { given, checks, migrated, ...context }: ReleaseMigrations & Context,
): Promise<MigrationsSince> {
  const before = previous?.commit;
  if (before === undefined || commit === undefined)
    return unknown('the platform does not tell the commits of both deployments', byHand);
  if (before === commit && migrated.length === 0) return { known: true, migrations: [] };
  try {
    const { root, head } = await checkedOut(given, context);
    if (head !== commit)
      return unknown(
        `${head === undefined ? 'no commit' : shortCommit(head)} is checked out, and ${shortCommit(commit)} is live`,
        `check out ${commit} and run it again`,
      );
    const brought = before === commit ? [] : await broughtSince(before, given, context);
    const since = await Promise.all(united(brought, migrated).map((one) => withDeclared(one, root)));
    return { known: true, migrations: judgeMigrations(since, checks) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [first] = error.problems;
    return unknown(
      error.problems.map(({ what }) => what).join('; '),
      [first?.fix, byHand].filter(Boolean).join('\nor, '),
    );
  }
}

/** What is checked out; no commit outside of a repository. */
async function checkedOut(
  given: CheckGiven,
  { host }: Context,
): Promise<{ readonly root: string; readonly head: string | undefined }> {
  const folder = resolve(host.cwd, given.workingDirectory ?? '.');
  const repository = await openRepository(folder).catch(() => undefined);
  return { root: repository?.root ?? folder, head: repository && (await currentCommit(repository)) };
}

/** By git and the engine: what the checked-out commit has and `before` has not. */
async function broughtSince(
  before: string,
  given: CheckGiven,
  context: Context,
): Promise<readonly Migrated[]> {
  if (await isWithoutMigrations(given, context)) return [];
  const run = await runChecks([], { ...given, base: before, scope: 'new' }, context);
  return run.history.newMigrations;
}

/** The old code has not met what this release ran, also where the commit of before has its file already. */
function united(brought: readonly Migrated[], migrated: readonly Migrated[]): readonly Migrated[] {
  const isKnown = ({ project, id }: Migrated): boolean =>
    brought.some((one) => one.project === project && one.id === id);
  return [...brought, ...migrated.filter((one) => !isKnown(one))];
}

async function withDeclared(migration: Migrated, root: string): Promise<MigrationSince> {
  const text = await readFile(join(root, migration.file), 'utf8').catch(() => '');
  const declared = readDeclared([text]);
  return { ...migration, ...(declared ? { declared } : {}) };
}

function unknown(reason: string, fix: string): MigrationsSince {
  return { known: false, reason, fix };
}
