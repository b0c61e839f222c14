import { expect, test } from '@jest/globals';
import type { Plan } from '../../../../src/core/plan.js';
import { movedWords } from '../../../../src/gates/migrate/moved-words.js';

const plan = (ids: readonly string[], more: Partial<Plan> = {}): Plan => ({
  hash: 'x',
  database: 'shop',
  applied: 1,
  newest: '1',
  ledger: 'public.schema_migrations',
  pending: ids.map((id) => ({ id, name: '', file: '', tables: [], lock: { estimated: false, why: '' } })),
  edited: [],
  unknown: [],
  outOfOrder: [],
  ...more,
});

test('what was applied or merged since is named', () => {
  const now = plan(['3', '4'], { newest: '2' });
  expect(movedWords(now, plan(['2', '3']))).toEqual([
    'no longer pending: 2',
    'newly pending: 4',
    'the newest applied was 1 and is 2',
  ]);
});

test('a ledger that came to be, ids that nobody knows and a half-done migration are named', () => {
  const { ledger: _, newest: __, ...empty } = plan(['1']);
  expect(movedWords(plan(['1'], { unknown: ['9'], dirty: '9' }), empty)).toEqual([
    'the ledger was not there and is public.schema_migrations',
    'the newest applied was none and is 1',
    'newly unknown to the repository: 9',
    'dirty: 9',
  ]);
});

test('when the lists are the same, it was the text of a file', () => {
  expect(movedWords(plan(['2']), plan(['2']))).toEqual([
    expect.stringContaining('the text of one of their files'),
  ]);
});

test('without the report of the approved plan it says what is pending now', () => {
  expect(movedWords(plan(['2', '3']), undefined)).toEqual([expect.stringContaining('Now pending: 2, 3.')]);
  expect(movedWords(plan([]), undefined)).toEqual([expect.stringContaining('Now pending: nothing.')]);
});
