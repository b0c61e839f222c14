import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CheckResult } from '../../../../../src/core/check-result.js';
import { fingerprint } from '../../../../../src/core/finding.js';
import { differingSchema } from '../../../../../src/gates/lint/fix/same-schema.js';
import { loadEngine } from '../../../../../src/migrations/engines/index.js';
import type { Migration } from '../../../../../src/migrations/model.js';
import { loadGrammar } from '../../../../../src/sql/grammar/grammar.js';
import { type Files, type FixProject, filesIn, fixFiles, fixProject } from '../../../../support/fix.js';
import { type LayoutName, layouts, type SimpleMigration } from '../../../../support/fix-layouts.js';
import { memoryTree } from '../../../../support/tree.js';

const shop = {
  name: 'shop',
  up: `CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, total int, code text, customer bigint);
CREATE INDEX old_idx ON orders (code);
INSERT INTO customers VALUES (1);
INSERT INTO orders VALUES (1, 2, 'c', 1);
CREATE TABLE lines (id bigint NOT NULL, at date) PARTITION BY RANGE (id);
CREATE TABLE lines_1 PARTITION OF lines FOR VALUES FROM (1) TO (9);
INSERT INTO lines VALUES (1);
CREATE TABLE plain (id bigint NOT NULL, at date, period daterange);
INSERT INTO plain VALUES (1);
CREATE MATERIALIZED VIEW totals AS SELECT id FROM orders;
CREATE UNIQUE INDEX totals_idx ON totals (id);
CREATE MATERIALIZED VIEW sums AS SELECT id FROM orders;
`,
  down: 'DROP MATERIALIZED VIEW sums;\nDROP MATERIALIZED VIEW totals;\nDROP TABLE plain;\nDROP TABLE lines;\nDROP TABLE orders;\nDROP TABLE customers;\n',
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
  ['ALTER TABLE orders ADD UNIQUE (code);', 'ALTER TABLE orders DROP CONSTRAINT orders_code_key;'],
  [
    'ALTER TABLE plain ADD PRIMARY KEY (id), ADD CONSTRAINT day UNIQUE (at) DEFERRABLE;',
    'ALTER TABLE plain DROP CONSTRAINT day,\n  DROP CONSTRAINT plain_pkey;',
  ],
  [
    'ALTER TABLE plain ADD COLUMN y int UNIQUE, ADD COLUMN w int DEFAULT 3 CHECK (w > 0) NOT NULL CHECK (w < id);',
    'ALTER TABLE plain DROP COLUMN w, DROP COLUMN y;',
  ],
  ['ALTER TABLE plain ALTER COLUMN at SET NOT NULL;', 'ALTER TABLE plain ALTER COLUMN at DROP NOT NULL;'],
  ['REFRESH MATERIALIZED VIEW totals;', 'SELECT 3;'],
];

/** The same without one safe rewrite. */
const unsafe: readonly (readonly [string, string])[] = [
  [
    'ALTER TABLE orders ADD COLUMN token uuid DEFAULT gen_random_uuid(); -- for each row',
    'ALTER TABLE orders DROP COLUMN token;',
  ],
  [
    'ALTER TABLE plain ADD COLUMN IF NOT EXISTS v int CHECK (v > 0);',
    'ALTER TABLE plain DROP COLUMN IF EXISTS v;',
  ],
  [
    'ALTER TABLE plain ADD EXCLUDE USING gist (period WITH &&);',
    'ALTER TABLE plain DROP CONSTRAINT plain_period_excl;',
  ],
  [
    'ALTER TABLE lines DETACH PARTITION lines_1;',
    'ALTER TABLE lines ATTACH PARTITION lines_1 FOR VALUES FROM (1) TO (9);',
  ],
  ['ALTER TABLE lines ADD UNIQUE (id, at);', 'ALTER TABLE lines DROP CONSTRAINT lines_id_at_key;'],
  ['ALTER TABLE orders ALTER total TYPE bigint;', 'ALTER TABLE orders ALTER total TYPE int;'],
  ['REFRESH MATERIALIZED VIEW sums;', 'SELECT 4;'],
  ['CLUSTER orders USING orders_pkey;', 'SELECT 5;'],
];

type Step = readonly [string, string];

const migration = (own: readonly Step[], number: number, gap: string): SimpleMigration => {
  return {
    name: `m${number}`,
    up: `${own.map(([up]) => up).join(gap)}\n`,
    down: `${own
      .toReversed()
      .map(([, down]) => down)
      .join(gap)}\n`,
  };
};

const projectOf = (from: readonly Step[], most: number): fc.Arbitrary<FixProject> =>
  fc
    .record({
      layout: fc.constantFrom(...(Object.keys(layouts) as LayoutName[])),
      chosen: fc.shuffledSubarray([...from], { minLength: 1, maxLength: most }),
      cut: fc.nat(5),
      gap: fc.constantFrom('\n', '\n\n', '\r\n'),
    })
    .map(({ layout, chosen, cut, gap }) => {
      const parts = [chosen.slice(0, cut), chosen.slice(cut)].filter((part) => part.length > 0);
      return { layout, base: [shop], change: parts.map((part, index) => migration(part, index, gap)) };
    });

const project = projectOf([...steps, ...unsafe], 7);

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

test('what is mended replays to the same schema, up and down', async () => {
  await fc.assert(
    fc.asyncProperty(project, async (given) => {
      const { base, head } = filesIn(given);
      const { files } = await fixProject(given);
      const grammar = await loadGrammar();
      const read = async (all: Files) => {
        const engine = await loadEngine(layouts[given.layout].engine);
        const history = await engine.discover(memoryTree(all), { dir: layouts[given.layout].dir });
        return { history, isAdded: ({ file }: Migration) => !(file in base) };
      };
      expect(differingSchema(await read(head), await read(files), grammar)).toBeUndefined();
    }),
    { numRuns: 40 },
  );
});

test('what has no safe rewrite stays byte for byte, beside whatever else is mended', async () => {
  const levels = { 'lock-without-timeout': 'off' } as const;
  await fc.assert(
    fc.asyncProperty(projectOf(unsafe, 5), async (given) => {
      const { texts, mended } = await fixProject({ ...given, levels });
      expect([...texts]).toEqual([]);
      expect(mended).toEqual([]);
    }),
    { numRuns: 20 },
  );
  await fc.assert(
    fc.asyncProperty(project, async (given) => {
      const { files } = await fixProject(given);
      const all = Object.values(files).join('\n');
      const had = given.change.map(({ up }) => up).join('\n');
      for (const [up] of unsafe) if (had.includes(up)) expect(all).toContain(up);
    }),
    { numRuns: 20 },
  );
});
