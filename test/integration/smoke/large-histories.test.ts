import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { CheckResult } from '../../../src/core/check-result.js';
import { smokeRules } from '../../../src/gates/smoke/rules.js';
import { type Defect, largeFolder, largeRepositories, readExpected } from '../../support/large.js';
import { testPython } from '../../support/python.js';
import { testMajors } from '../../support/server.js';
import { smokeFolder } from '../../support/smoke.js';

let python = '';
beforeAll(async () => {
  python = await testPython();
}, 300_000);

const ruleOf = ({ step, kind }: Defect): string =>
  kind === 'not-restored' ? 'down-not-restored' : step === 'down' ? 'down-failed' : 'again-failed';

const byMigration = (rows: readonly (readonly [string | undefined, string])[]): string[] =>
  rows.map(([id, rule]) => `${id}: ${rule}`).sort();

/** What the rules say of the SQL itself is none of these histories' known defects. */
const ofStairs = new Set<string>(
  Object.values(smokeRules).flatMap(({ id }) => (id.startsWith('unforeseen-') ? [] : [id])),
);

const errors = (result: CheckResult): string[] =>
  byMigration(
    result.findings
      .filter((f) => f.severity === 'error' && ofStairs.has(f.rule))
      .map((f) => [f.migration, f.rule] as const),
  );

describe.each(largeRepositories)('%s', (name) => {
  test.each(testMajors)(
    'on PostgreSQL %i: every known defect is found, nothing else fails',
    async (major) => {
      const known = await readExpected(name);
      const root = largeFolder(name);
      const before = await Promise.all(
        known.before.map(async (file) => ({ file, sql: await readFile(join(root, file), 'utf8') })),
      );
      const result = await smokeFolder(root, {
        // What is recorded must not change what becomes of the migrations: on one server that is held too.
        trace: major === 16,
        major,
        engine: known.engine,
        dir: known.dir,
        settings: { python },
        before,
      });
      expect(result.migrations).toHaveLength(known.migrations);
      expect(errors(result)).toEqual(
        byMigration(known.defective.map((defect) => [defect.id, ruleOf(defect)] as const)),
      );
      const irreversible = result.migrations.filter((row) => row.status === 'irreversible');
      expect(irreversible.map((row) => row.id)).toEqual(
        expect.arrayContaining(known.irreversible.map((row) => row.id)),
      );
      const tolerated = result.migrations.flatMap((row) =>
        row.differences.map((d) => `${row.id}: ${d.class}`),
      );
      expect(tolerated).toEqual(
        expect.arrayContaining(known.tolerated.map((row) => `${row.id}: ${row.class}`)),
      );
    },
    240_000,
  );
});
