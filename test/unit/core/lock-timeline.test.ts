import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lockModes } from '../../../src/core/lock.js';
import { lockTimeline, noticeable } from '../../../src/core/lock-timeline.js';
import { aStatement, aTrace, lockingTrace } from '../../support/trace.js';

const orders = 'public.orders';
const lock = (mode: (typeof lockModes)[number], relation = orders) => ({ relation, mode });

test('a lock lasts until its transaction commits, and a stronger one takes its place', () => {
  expect(lockTimeline(lockingTrace)).toEqual([
    {
      relation: orders,
      held: [
        { mode: 'SHARE', from: 2, to: 2, until: 'stronger', durationMs: 30 },
        { mode: 'ACCESS EXCLUSIVE', from: 3, to: 5, until: 'commit', durationMs: 12 },
      ],
    },
    {
      relation: 'public.customers',
      held: [{ mode: 'SHARE ROW EXCLUSIVE', from: 4, to: 5, until: 'commit', durationMs: 3 }],
    },
  ]);
});

test('a statement that commits by itself keeps its lock no longer', () => {
  const { transaction: _, ...byItself } = aStatement({ locks: [lock('SHARE UPDATE EXCLUSIVE')] });
  const trace = { statements: [byItself, byItself], gaps: [] };
  expect(lockTimeline(trace)[0]?.held.map(({ from, to }) => [from, to])).toEqual([
    [1, 1],
    [2, 2],
  ]);
});

test('each transaction takes its locks anew', () => {
  const trace = aTrace(
    { transaction: 1, locks: [lock('ACCESS EXCLUSIVE')] },
    { transaction: 1 },
    { transaction: 2 },
    { transaction: 3, locks: [lock('SHARE')] },
    { transaction: 3 },
  );
  expect(lockTimeline(trace)[0]?.held).toEqual([
    { mode: 'ACCESS EXCLUSIVE', from: 1, to: 2, until: 'commit' },
    { mode: 'SHARE', from: 4, to: 5, until: 'commit' },
  ]);
});

test('of several locks of one statement on one relation the strongest counts', () => {
  const trace = aTrace({ locks: [lock('ROW EXCLUSIVE'), lock('SHARE'), lock('ACCESS SHARE')] });
  expect(lockTimeline(trace)[0]?.held.map(({ mode }) => mode)).toEqual(['SHARE']);
});

test('a weaker lock behind a stronger one changes nothing', () => {
  const trace = aTrace({ locks: [lock('ACCESS EXCLUSIVE')] }, { locks: [lock('ROW EXCLUSIVE')] });
  expect(lockTimeline(trace)[0]?.held).toEqual([
    { mode: 'ACCESS EXCLUSIVE', from: 1, to: 2, until: 'commit' },
  ]);
});

test('without the time of one statement there is no time of the whole', () => {
  const trace = aTrace({ durationMs: 3, locks: [lock('SHARE')] }, {});
  expect(lockTimeline(trace)[0]?.held[0]).not.toHaveProperty('durationMs');
});

test('relations stand in the order in which they were locked, the harder lock first', () => {
  const trace = aTrace(
    { locks: [lock('SHARE', 'c'), lock('ACCESS EXCLUSIVE', 'b'), lock('SHARE', 'a')] },
    { locks: [lock('ACCESS EXCLUSIVE', 'z')] },
  );
  expect(lockTimeline(trace).map(({ relation }) => relation)).toEqual(['b', 'a', 'c', 'z']);
});

test('only locks from SHARE UPDATE EXCLUSIVE up are noticed', () => {
  const trace = aTrace({
    locks: [lock('ROW EXCLUSIVE', 'quiet'), lock('SHARE UPDATE EXCLUSIVE', 'loud')],
  });
  const timeline = noticeable(lockTimeline(trace));
  expect(timeline.map(({ relation }) => relation)).toEqual(['loud']);
  expect(noticeable(lockTimeline(aTrace({})))).toEqual([]);
});

test('no lock begins before it was taken, ends before it began, or meets another of its relation', () => {
  const statement = fc.record({
    transaction: fc.integer({ min: 1, max: 3 }),
    locks: fc.array(fc.record({ relation: fc.constantFrom('a', 'b'), mode: fc.constantFrom(...lockModes) }), {
      maxLength: 3,
    }),
  });
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 8 }), (statements) => {
      // Transactions run one after the other.
      const sorted = [...statements].sort((a, b) => a.transaction - b.transaction);
      for (const { held } of lockTimeline(aTrace(...sorted))) {
        for (const [index, { from, to }] of held.entries()) {
          expect(from).toBeLessThanOrEqual(to);
          expect(to).toBeLessThanOrEqual(sorted.length);
          expect(sorted[from - 1]?.transaction).toBe(sorted[to - 1]?.transaction);
          expect(held[index + 1]?.from ?? Number.POSITIVE_INFINITY).toBeGreaterThan(to);
        }
      }
    }),
  );
});
