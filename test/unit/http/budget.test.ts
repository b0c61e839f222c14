import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Budget, createBudgets, nextTurn } from '../../../src/http/budget.js';
import { fastClock } from '../../support/fast-clock.js';

const far = Number.MAX_SAFE_INTEGER;

test('turns keep their distance and no minute has more than its share', () => {
  fc.assert(
    fc.property(
      fc.record({ spacingMs: fc.nat(5000), perMinute: fc.integer({ min: 1, max: 30 }) }),
      fc.array(fc.nat(20_000), { maxLength: 100 }),
      (budget, gaps) => {
        let now = 0;
        const starts: number[] = [];
        for (const gap of gaps) {
          now = nextTurn(budget, starts, now + gap);
          starts.push(now);
        }
        for (const [index, start] of starts.entries()) {
          const before = starts[index - 1];
          if (before !== undefined) expect(start - before).toBeGreaterThanOrEqual(budget.spacingMs);
          const sameMinute = starts.filter((other) => other <= start && other > start - 60_000);
          expect(sameMinute.length).toBeLessThanOrEqual(budget.perMinute);
        }
      },
    ),
  );
});

describe('budgets', () => {
  const budget: Budget = { spacingMs: 2000, perMinute: 3 };

  test('those that ask at once go one behind the other', async () => {
    const clock = fastClock();
    const start = clock.now();
    const budgets = createBudgets({ read: budget }, clock);
    const turns = await Promise.all(
      [1, 2, 3, 4].map(async () => ((await budgets.take('read', far)) ? clock.now() - start : -1)),
    );
    expect(turns).toEqual([0, 2000, 4000, 60_000]);
  });

  test('a pause holds the whole budget back, also those that wait already; other budgets go on', async () => {
    const clock = fastClock();
    const start = clock.now();
    const budgets = createBudgets({ read: budget, write: budget }, clock);
    await budgets.take('read', far);
    const waiting = budgets.take('read', far).then(() => clock.now() - start);
    budgets.pause('read', start + 30_000);
    await budgets.take('write', far);
    expect(clock.now()).toBeLessThan(start + 30_000);
    expect(await waiting).toBe(30_000);
  });

  test('no turn before the deadline is said at once', async () => {
    const clock = fastClock();
    const start = clock.now();
    const budgets = createBudgets({ read: budget }, clock);
    await budgets.take('read', far);
    expect(await budgets.take('read', start + 1999)).toBe(false);
    expect(clock.now()).toBe(start);
    expect(await budgets.take('read', start + 2000)).toBe(true);
  });

  test('one that is stopped while it waits leaves its turn to the next', async () => {
    const budgets = createBudgets({ read: budget }, fastClock());
    await budgets.take('read', far);
    const stopped = budgets.take('read', far, AbortSignal.abort(new Error('stopped')));
    const next = budgets.take('read', far);
    await expect(stopped).rejects.toThrow('stopped');
    expect(await next).toBe(true);
  });

  test('a name that nobody knows is our own mistake', async () => {
    await expect(createBudgets({}, fastClock()).take('read', far)).rejects.toThrow('no budget is named read');
  });
});
