import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CheckResult } from '../../core/check-result.js';
import { shortCommit } from '../../core/commit.js';
import type { Deployment } from '../../core/deployment.js';
import { UserError } from '../../core/errors.js';
import { judgeMigrations, type MigrationSince } from '../../gates/rollback/compatibility.js';
import type { MigrationsSince } from '../../gates/rollback/decide.js';
import { readDeclared } from '../../gates/rollback/declared.js';
import { currentCommit, openRepository } from '../../git/repository.js';
import { type CheckGiven, runChecks } from '../checks/run-checks.js';
import { isWithoutMigrations } from '../checks/without-migrations.js';
import type { Context } from '../context.js';

const byHand = 'when you know that no migration stands in the way: lockkeeper rollback --rollback always';

/**
 * The migrations that the deployed commit has and the one that was live before has not, each judged by the reports of
 * lint and smoke. Git and the engine say which they are, so the files of the deployed commit must be there.
 */
export async function migrationsSince(
  { commit, previous }: Pick<Deployment, 'commit' | 'previous'>,
  {
    given,
    checks,
    ...context
  }: { readonly given: CheckGiven; readonly checks: readonly CheckResult[] } & Context,
): Promise<MigrationsSince> {
  const before = previous?.commit;
  if (before === undefined || commit === undefined)
    return unknown('the platform does not tell the commits of both deployments', byHand);
  if (before === commit) return { known: true, migrations: [] };
  try {
    const there = await checkedOut(given, context);
    if (there !== commit)
      return unknown(
        `${there === undefined ? 'no commit' : shortCommit(there)} is checked out, and ${shortCommit(commit)} is live`,
        `check out ${commit} and run it again`,
      );
    if (await isWithoutMigrations(given, context)) return { known: true, migrations: [] };
    const run = await runChecks([], { ...given, base: before, scope: 'new' }, context);
    const { root } = run.repository;
    const since = await Promise.all(run.history.newMigrations.map((one) => withDeclared(one, root)));
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

async function checkedOut(given: CheckGiven, { host }: Context): Promise<string | undefined> {
  const folder = resolve(host.cwd, given.workingDirectory ?? '.');
  const repository = await openRepository(folder).catch(() => undefined);
  return repository && currentCommit(repository);
}

async function withDeclared(
  migration: Omit<MigrationSince, 'declared'>,
  root: string,
): Promise<MigrationSince> {
  const text = await readFile(join(root, migration.file), 'utf8').catch(() => '');
  const declared = readDeclared([text]);
  return { ...migration, ...(declared ? { declared } : {}) };
}

function unknown(reason: string, fix: string): MigrationsSince {
  return { known: false, reason, fix };
}
