import type { CheckResult } from '../../src/core/check-result.js';
import type { Finding } from '../../src/core/finding.js';
import { readPolicy } from '../../src/gates/policy/file/read.js';
import { checkPolicy } from '../../src/gates/policy/policy.js';
import { connect } from '../../src/postgres/connect.js';
import { recordingHost } from './recording-host.js';

const limits = { statementTimeoutMs: 10_000, lockTimeoutMs: 1000 };

/** Judges the database at `url` by a policy file of this text. */
export async function policyOf(url: string, text: string): Promise<CheckResult> {
  const session = await connect(url);
  try {
    const input = { policy: readPolicy(text, 'policy.yml'), rules: {}, limits };
    return await checkPolicy(input, { session, clock: recordingHost().clock });
  } finally {
    await session.close();
  }
}

/** Runs the SQL of a fix as psql would: statement by statement, outside of a transaction. */
export async function applyFix({ fix = '' }: Finding, url: string): Promise<void> {
  const session = await connect(url);
  try {
    const sql = fix.replace(/^\s*--.*$/gm, '');
    for (const statement of sql.split(/;\s*(?:\n|$)/)) {
      if (statement.trim() !== '') await session.query(statement);
    }
  } finally {
    await session.close();
  }
}

/** Rule and title of each finding: what a test compares. */
export function told({ findings }: CheckResult): readonly string[] {
  return findings.map(({ rule, title }) => `${rule}: ${title}`);
}

let counter = 0;

/** Roles belong to the whole server: names that no other test has, dropped with all they have in the database. */
export async function withRoles<T, const Name extends string>(
  { url, names }: { readonly url: string; readonly names: readonly Name[] },
  body: (role: Readonly<Record<Name, string>>) => Promise<T>,
): Promise<T> {
  const number = counter++;
  const role = Object.fromEntries(
    names.map((name) => [name, `policy_${process.pid}_${number}_${name}`]),
  ) as Record<Name, string>;
  try {
    return await body(role);
  } finally {
    const session = await connect(url);
    for (const name of Object.values<string>(role)) {
      const there = await session.query('select from pg_roles where rolname = $1', [name]);
      if (there.length === 0) continue;
      await session.execute(
        `reassign owned by ${name} to current_user; drop owned by ${name}; drop role ${name}`,
      );
    }
    await session.close();
  }
}
