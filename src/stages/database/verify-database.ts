import { readFile, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Verdict } from '../../core/report.js';
import { decodeText } from '../../core/text.js';
import { type Expectations, readExpectations } from '../../gates/verify/expectations.js';
import { verify } from '../../gates/verify/verify.js';
import { withDatabaseInUse } from '../../postgres/in-use.js';
import type { Context } from '../context.js';
import { publishChecks } from '../publish-checks.js';
import { releaseCommit } from '../release/release-commit.js';
import { openRepository } from '../repository.js';
import { runGate } from '../run-gate.js';
import { requireDatabase } from './require-database.js';
import { usualExpectations, type VerifyGiven, verifyReport } from './verify-inputs.js';

/** Looks whether a database in use is as it must be after its migrations, and hands the report to the outlets. */
export async function verifyDatabase(asked: VerifyGiven, context: Context): Promise<Verdict> {
  const { host } = context;
  const given = { reportPath: verifyReport, ...asked };
  const gate = { gate: 'verify' as const, project: '.', clock: host.clock };
  const judge = async () => {
    const expectations = await findExpectations(given, host.cwd);
    const database = requireDatabase(given, host);
    return withDatabaseInUse(database, ({ session }) =>
      verify(
        { project: gate.project, limits: database, ...(expectations ? { expectations } : {}) },
        { live: session, clock: host.clock },
      ),
    );
  };
  const published = await publishChecks(
    {
      gate: gate.gate,
      commit: await releaseCommit(host, given),
      secrets: [given.databaseUrl],
      run: async () => [await runGate(gate, judge)],
    },
    given,
    context,
  );
  return published.report.verdict;
}

/** The file that was named must be there; the usual one may be. */
export async function findExpectations(
  { expectations, workingDirectory = '.' }: Pick<VerifyGiven, 'expectations' | 'workingDirectory'>,
  hostCwd: string,
): Promise<Expectations | undefined> {
  const { root, cwd } = await openRepository(hostCwd, workingDirectory);
  const path = resolve(cwd, expectations ?? usualExpectations);
  const isThere = (await stat(path).catch(() => undefined))?.isFile();
  const shown = relative(root, path).split(sep).join('/');
  if (isThere) return readExpectations(decodeText(await readFile(path), shown), shown);
  if (expectations === undefined) return undefined;
  throw new UserError({
    what: `there is no file ${expectations}`,
    where: 'expectations',
    fix: `correct the name, or leave it out to take ${usualExpectations} where there is one`,
  });
}
