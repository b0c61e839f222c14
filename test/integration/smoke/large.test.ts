import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import type { CheckResult } from '../../../src/core/check-result.js';
import type { EngineName } from '../../../src/migrations/model.js';
import { type TestMajor, testMajors } from '../../support/server.js';
import { smokeFolder } from '../../support/smoke.js';

/** What somebody measured by hand with the runner's own tool, beside each fixture. */
interface Expected {
  readonly engine: EngineName;
  readonly dir: string;
  readonly before: readonly string[];
  readonly migrations: number;
  readonly defective: readonly { readonly id: string; readonly step: string; readonly kind: string }[];
}

const ruleFor: Readonly<Record<string, string>> = {
  'up fails': 'up-failed',
  'down fails': 'down-failed',
  'again fails': 'again-failed',
  'down not-restored': 'down-not-restored',
  'again differs': 'again-differs',
};

async function run(name: string, major: TestMajor): Promise<{ expected: Expected; result: CheckResult }> {
  const root = resolve('test/fixtures/large', name);
  const expected = JSON.parse(await readFile(resolve(root, 'expected.json'), 'utf8')) as Expected;
  const before = await Promise.all(
    expected.before.map(async (file) => ({ file, sql: await readFile(resolve(root, file), 'utf8') })),
  );
  const result = await smokeFolder(root, { engine: expected.engine, dir: expected.dir, before, major });
  return { expected, result };
}

const runs = ['dbmate-forum', 'golang-migrate-ledger'].flatMap((name) =>
  testMajors.map((major) => [name, major] as const),
);

test.each(runs)('%s on PostgreSQL %i: every known defect is found, and nothing else', async (name, major) => {
  const { expected, result } = await run(name, major);
  expect(result.migrations).toHaveLength(expected.migrations);
  const found = result.findings.filter((finding) => finding.severity === 'error');
  expect(found.map((finding) => `${finding.migration} ${finding.rule}`).sort()).toEqual(
    expected.defective.map(({ id, step, kind }) => `${id} ${ruleFor[`${step} ${kind}`]}`).sort(),
  );
});
