import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { CheckResult } from '../../core/check-result.js';
import { UserError } from '../../core/errors.js';
import type { Verdict } from '../../core/report.js';
import { nearest } from '../../core/suggest.js';
import { decodeText } from '../../core/text.js';
import { defaultPolicy, readPolicy } from '../../gates/policy/file/read.js';
import type { DatabasePolicy } from '../../gates/policy/model.js';
import { checkPolicy } from '../../gates/policy/policy.js';
import { policyRules } from '../../gates/policy/rules.js';
import { withDatabaseInUse } from '../../postgres/in-use.js';
import type { Context } from '../context.js';
import { publishChecks } from '../publish-checks.js';
import { releaseCommit } from '../release/release-commit.js';
import { openRepository } from '../repository.js';
import { runGate } from '../run-gate.js';
import { inUseOf } from './database-inputs.js';
import type { PolicyGiven } from './policy-inputs.js';

const usualFile = 'policy.yml';

/** Judges a database in use by its policy and publishes what was found. */
export async function judgePolicy(given: PolicyGiven, context: Context): Promise<Verdict> {
  const { host } = context;
  refuseUnknownRules(given);
  const commit = await releaseCommit(host, given);
  const gate = { gate: 'policy', project: '.', clock: host.clock } as const;
  const checks = {
    gate: gate.gate,
    commit,
    secrets: [given.databaseUrl],
    run: async () => [await runGate(gate, () => judge(given, context))],
  };
  const { report } = await publishChecks(checks, given, context);
  const rows = report.checks[0]?.policy?.checks ?? [];
  for (const status of ['failed', 'unjudged'] as const) {
    const names = rows.filter((row) => row.status === status).map(({ name }) => name);
    host.setOutput(`${status}-checks`, names.join(','));
  }
  return report.verdict;
}

async function judge(given: PolicyGiven, { host }: Context): Promise<CheckResult> {
  const policy = await readFileOf(given, host.cwd);
  const inUse = inUseOf(given);
  if (inUse === undefined) {
    throw new UserError({
      what: 'no database is given',
      where: 'database-url',
      fix: 'give the input database-url from a secret; on a laptop: export LOCKKEEPER_DATABASE_URL=postgresql://user:password@host:5432/database',
    });
  }
  return withDatabaseInUse(inUse, ({ session }) =>
    checkPolicy({ policy, rules: given.rules ?? {}, limits: inUse }, { session, clock: host.clock }),
  );
}

async function readFileOf({ file, workingDirectory }: PolicyGiven, cwd: string): Promise<DatabasePolicy> {
  const repository = await openRepository(cwd, workingDirectory ?? '.');
  const path = resolve(repository.cwd, file ?? usualFile);
  const shown = relative(repository.root, path).replaceAll('\\', '/');
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    if (file === undefined && (cause as NodeJS.ErrnoException).code === 'ENOENT') return defaultPolicy();
    const what = 'the policy file cannot be read';
    const fix = 'correct the path, or leave `file` out to judge the health of the server alone';
    throw new UserError({ what, where: { file: shown }, fix }, { cause });
  }
  return readPolicy(decodeText(bytes, shown), shown);
}

function refuseUnknownRules({ rules = {} }: PolicyGiven): void {
  const known: readonly string[] = Object.values(policyRules).map(({ id }) => id);
  const problems = Object.keys(rules)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const meant = nearest(name, known);
      const fix = meant ? `did you mean \`${meant}\`?` : `the rules are: ${known.join(', ')}`;
      return { what: `there is no rule \`${name}\` in this gate`, where: 'rules', fix };
    });
  if (problems.length > 0) throw new UserError(problems);
}
