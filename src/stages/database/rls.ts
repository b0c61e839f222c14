import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Verdict } from '../../core/report.js';
import { decodeText } from '../../core/text.js';
import { readDeclarations } from '../../gates/rls/read.js';
import { rls as judgeRls } from '../../gates/rls/rls.js';
import type { Context } from '../context.js';
import { publishChecks } from '../publish-checks.js';
import { releaseCommit } from '../release/release-commit.js';
import { openRepository } from '../repository.js';
import { runGate } from '../run-gate.js';
import { noAddress, wantsApply } from './apply-inputs.js';
import { inUseOf } from './database-inputs.js';
import type { RlsGiven } from './rls-inputs.js';
import { guardLimits, withGuards } from './with-guards.js';

/** Compares row level security with its declarations, or applies them; hands the report to the outlets. */
export async function rls(asked: RlsGiven, context: Context): Promise<Verdict> {
  const { host } = context;
  const given = { reportPath: '.lockkeeper/rls.json', ...asked };
  const gate = { gate: 'rls', project: '.', clock: host.clock } as const;
  const run = async () => {
    const apply = wantsApply(given);
    const file = await readWanted(given, host.cwd);
    const inUse = inUseOf(given);
    if (!inUse) throw noAddress(host.kind, 'row level security is that of one database');
    const limits = guardLimits(inUse, given);
    return withGuards(inUse, host, (database, services) =>
      judgeRls({ project: '.', ...file, database, apply, limits }, services),
    );
  };
  const published = await publishChecks(
    {
      gate: gate.gate,
      commit: await releaseCommit(host, given),
      secrets: [given.databaseUrl],
      run: async () => [await runGate(gate, run)],
    },
    given,
    context,
  );
  const [check] = published.report.checks;
  const tables = check?.rls?.tables ?? [];
  const counted = (state: string): string =>
    check?.rls ? String(tables.filter((table) => table.state === state).length) : '';
  host.setOutput('changed-tables', counted('changed'));
  host.setOutput('differing-tables', counted('differs'));
  return published.report.verdict;
}

/** Reads the file and names it from the repository's root. */
async function readWanted({ file = 'rls.yml', workingDirectory = '.' }: RlsGiven, cwd: string) {
  const repository = await openRepository(cwd, workingDirectory);
  const path = resolve(repository.cwd, file);
  const shown = relative(repository.root, path).split('\\').join('/');
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new UserError(
      {
        what: code === 'ENOENT' ? `${shown} does not exist` : `${shown} cannot be read (${code})`,
        where: 'file',
        fix: 'write the declarations there, or name another file with `file`; docs/guides/rls-and-seeds.md has an example',
      },
      { cause },
    );
  }
  return { file: shown, declarations: readDeclarations(decodeText(bytes, shown), shown) };
}
