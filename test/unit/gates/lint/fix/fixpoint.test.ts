import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CheckResult } from '../../../../../src/core/check-result.js';
import { fingerprint } from '../../../../../src/core/finding.js';
import { type FixProject, filesIn, fixFiles, fixProject } from '../../../../support/fix.js';
import { type LayoutName, layouts, type SimpleMigration } from '../../../../support/fix-layouts.js';

const shop = {
  name: 'shop',
  up: `CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, total int, code text, customer bigint);
CREATE INDEX old_idx ON orders (code);
INSERT INTO customers VALUES (1);
INSERT INTO orders VALUES (1, 2, 'c', 1);
`,
  down: 'DROP TABLE orders;\nDROP TABLE customers;\n',
};

/** Steps with their opposites, good ones and bad ones. */
const steps: readonly (readonly [string, string])[] = [
  ['CREATE INDEX a_idx ON orders (total);', 'DROP INDEX a_idx;'],
  ['CREATE UNIQUE INDEX b_idx\n  ON orders (code);', 'DROP INDEX IF EXISTS b_idx;'],
  ['CREATE INDEX IF NOT EXISTS "C idx" ON orders (lower(code));', 'DROP INDEX "C idx";'],
  ['DROP INDEX old_idx;', 'CREATE INDEX old_idx ON orders (code);'],
  ['ALTER TABLE orders ADD CHECK (total > 0);', 'ALTER TABLE orders DROP CONSTRAINT orders_total_check;'],
  [
    'ALTER TABLE orders ADD CONSTRAINT fk FOREIGN KEY (customer) REFERENCES customers, ADD COLUMN x int;',
    'ALTER TABLE orders DROP COLUMN x, DROP CONSTRAINT fk;',
  ],
  ['-- a word\nALTER TABLE orders ADD COLUMN note text;', 'ALTER TABLE orders DROP COLUMN note;'],
  ["UPDATE orders SET code = 'é' WHERE id = 1;", "UPDATE orders SET code = 'c' WHERE id = 1;"],
  ['CREATE TABLE fresh (id int);\nCREATE INDEX fresh_idx ON fresh (id);', 'DROP TABLE fresh;'],
  ['CREATE INDEX CONCURRENTLY d_idx ON orders (customer);', 'DROP INDEX CONCURRENTLY d_idx;'],
  ['REINDEX TABLE customers;', 'SELECT 1;'],
  ['DO $$ BEGIN PERFORM 1; END $$;', 'SELECT 2;'],
];

const migration = (chosen: readonly number[], number: number, gap: string): SimpleMigration => {
  const own = chosen.flatMap((index) => {
    const step = steps[index];
    return step ? [step] : [];
  });
  return {
    name: `m${number}`,
    up: `${own.map(([up]) => up).join(gap)}\n`,
    down: `${own
      .toReversed()
      .map(([, down]) => down)
      .join(gap)}\n`,
  };
};

const project: fc.Arbitrary<FixProject> = fc
  .record({
    layout: fc.constantFrom(...(Object.keys(layouts) as LayoutName[])),
    chosen: fc.uniqueArray(fc.nat(steps.length - 1), { minLength: 1, maxLength: 6 }),
    cut: fc.nat(5),
    gap: fc.constantFrom('\n', '\n\n', '\r\n'),
  })
  .map(({ layout, chosen, cut, gap }) => {
    const parts = [chosen.slice(0, cut), chosen.slice(cut)].filter((part) => part.length > 0);
    return { layout, base: [shop], change: parts.map((part, index) => migration(part, index, gap)) };
  });

const errorsIn = ({ findings }: CheckResult): number =>
  findings.filter(({ severity }) => severity === 'error').length;

test('a second fix has nothing left to do, no finding comes back, and none is worse than before', async () => {
  await fc.assert(
    fc.asyncProperty(project, async (given) => {
      const { base } = filesIn(given);
      const { engine: name, dir } = layouts[given.layout];
      const first = await fixProject(given);
      const second = await fixFiles({ base, head: first.files, name, dir });
      expect([...second.texts]).toEqual([]);
      expect(second.mended).toEqual([]);
      expect(second.before.findings.map(fingerprint)).toEqual(first.after.findings.map(fingerprint));
      expect(errorsIn(first.after)).toBeLessThanOrEqual(errorsIn(first.before));
      expect(first.mended.length > 0).toBe(first.texts.size > 0);
    }),
    { numRuns: 40 },
  );
});
