import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareLedger } from '../../../../src/gates/plan/compare.js';
import { pairs, revisions } from '../../../support/history.js';

const history = pairs(['1_a', '2_b', '3_c', '4_d']);
const stateOf = (...ids: readonly string[]) => ({ table: 'public.t', applied: ids.map((id) => ({ id })) });
const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

describe('the ledger against the files', () => {
  test('every migration is applied or pending, never both, in the runner’s order', () => {
    fc.assert(
      fc.property(
        fc.subarray(['1', '2', '3', '4']),
        fc.array(fc.integer({ min: 5, max: 9 })),
        (applied, gone) => {
          const found = compareLedger(history, stateOf(...applied, ...gone.map(String)), new Map());
          const pending = idsOf(found.pending);
          expect([...applied, ...pending].toSorted()).toEqual(['1', '2', '3', '4']);
          expect(pending).toEqual(pending.toSorted());
          expect(idsOf(found.unknown)).toEqual(gone.map(String));
          const last = applied.toSorted().at(-1) ?? '0';
          expect(idsOf(found.outOfOrder)).toEqual(pending.filter((id) => id < last));
        },
      ),
    );
  });

  test('an orphaned down is not pending', () => {
    const orphan = pairs(['1_a', '2_b'], { '2_b': { up: null } });
    expect(idsOf(compareLedger(orphan, stateOf('1'), new Map()).pending)).toEqual([]);
  });

  test('a repeatable script that changed is pending again and not edited', () => {
    const again = pairs(['1_a', '2_b'], { '2_b': { repeatable: true } });
    const state = {
      table: 'public.t',
      applied: [
        { id: '1', checksum: 'old' },
        { id: '2', checksum: 'old' },
      ],
    };
    const now = new Map(again.migrations.map((migration) => [migration, ['new']]));
    const found = compareLedger(again, state, now);
    expect({ pending: idsOf(found.pending), edited: idsOf(found.edited) }).toEqual({
      pending: ['2'],
      edited: ['1'],
    });
  });

  test('without a checksum on either side nothing is edited', () => {
    const [first] = history.migrations;
    const sums = new Map(first ? [[first, ['new']]] : []);
    expect(compareLedger(history, stateOf('1'), sums).edited).toEqual([]);
    const kept = { table: 'public.t', applied: [{ id: '1', checksum: 'old' }] };
    expect(compareLedger(history, kept, new Map()).edited).toEqual([]);
  });

  test('a branch of revisions that is pending is not out of order', () => {
    const graph = revisions({ a: [], b: ['a'], c: ['a'], d: ['b', 'c'] });
    const found = compareLedger(graph, stateOf('a', 'c'), new Map());
    expect({ pending: idsOf(found.pending).toSorted(), outOfOrder: found.outOfOrder }).toEqual({
      pending: ['b', 'd'],
      outOfOrder: [],
    });
  });

  test('where the ledger does not tell all, nothing is pending', () => {
    const found = compareLedger(history, { ...stateOf('9'), partial: 'unknown revision' }, new Map());
    expect(found).toMatchObject({ pending: [], outOfOrder: [], unknown: [{ id: '9' }] });
  });
});
