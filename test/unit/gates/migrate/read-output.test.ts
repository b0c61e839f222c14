import { describe, expect, test } from '@jest/globals';
import { readOutput } from '../../../../src/gates/migrate/remote/read-output.js';

const lines = (text: string): readonly string[] => text.split('\n').slice(1, -1);

describe('what runners print of their migrations', () => {
  test.each([
    [
      'Django',
      `
[X]  contenttypes.0001_initial
[X]  shop.0001_initial
[ ]  shop.0002_order_total
`,
      { applied: ['contenttypes.0001_initial', 'shop.0001_initial'], pending: ['shop.0002_order_total'] },
    ],
    [
      'dbmate',
      `
[X] 20240101000000_create.sql
[ ] 20240201000000_total.sql

Applied: 1
Pending: 1
`,
      { applied: ['20240101000000_create.sql'], pending: ['20240201000000_total.sql'] },
    ],
    [
      'Rails',
      `
database: shop

 Status   Migration ID    Migration Name
--------------------------------------------------
   up     20240101000000  Create orders
  down    20240201000000  Add total
`,
      { applied: ['20240101000000'], pending: ['20240201000000'] },
    ],
    [
      'goose',
      `
    Applied At                  Migration
    =======================================
    Mon Jan  1 10:00:00 2024 -- 001_create.sql
    Pending                  -- 002_total.sql
`,
      { applied: ['001_create.sql'], pending: ['002_total.sql'] },
    ],
    [
      'sqlx',
      `
20240101000000/installed create orders
20240201000000/pending add total
`,
      { applied: ['20240101000000'], pending: ['20240201000000'] },
    ],
    [
      'Flyway',
      `
+-----------+---------+-------------+------+---------------------+---------+
| Category  | Version | Description | Type | Installed On        | State   |
+-----------+---------+-------------+------+---------------------+---------+
| Versioned | 1       | create      | SQL  | 2024-01-01 10:00:00 | Success |
| Versioned | 2       | total       | SQL  |                     | Pending |
+-----------+---------+-------------+------+---------------------+---------+
`,
      { applied: ['1'], pending: ['2'] },
    ],
    [
      'Alembic, newest first, with a branch that is merged',
      `
c3 -> d4 (head), add total
a1, b2 -> c3 (current) (mergepoint), merge
base0 -> b2, add note
base0 -> a1, add name
<base> -> base0 (branchpoint), create
`,
      { applied: ['base0', 'a1', 'b2', 'c3'], pending: ['d4'] },
    ],
    [
      'Alembic before the first',
      `
a1 -> b2 (head), add note
<base> -> a1, create
`,
      { applied: [], pending: ['a1', 'b2'] },
    ],
    ['JSON', '\n{"applied": ["1"],\n "pending": ["2"]}\n', { applied: ['1'], pending: ['2'] }],
  ])('%s', (_, text, state) => {
    expect(readOutput(lines(text), undefined)).toEqual({ ok: true, state });
  });

  test('patterns tell how lines of any other form are read', () => {
    const patterns = { applied: /^done (\S+)/u, pending: /^todo (\S+)/u };
    const read = readOutput(['starting', 'done 1', 'todo 2'], patterns);
    expect(read).toEqual({ ok: true, state: { applied: ['1'], pending: ['2'] } });
    expect(readOutput(['starting'], patterns)).toEqual({ ok: false, why: 'no line matches the patterns' });
  });
});

test.each([
  [[], 'it wrote nothing'],
  [['  '], 'it wrote nothing'],
  [['starting', 'connected'], 'none of its lines says of a migration whether it is applied'],
  [['{"status": "ok"}'], 'no list of migrations was found in the answer: it has status'],
  [['[X] 0001_initial', '[X] 0001_initial'], 'it lists 0001_initial twice'],
])('output without a list is not read: %j', (given, why) => {
  expect(readOutput(given, undefined)).toEqual({ ok: false, why });
});
