import { describe, expect, test } from '@jest/globals';
import type { Effect } from '../../../src/rules/effect.js';
import { sqlRuleInfos } from '../../../src/rules/rules/index.js';
import { isStrong } from '../../../src/rules/waiting.js';
import { withDatabase } from '../../support/server.js';
import type { TruthCase } from '../../truth/case.js';
import { truthCases } from '../../truth/cases/index.js';
import { measure } from '../../truth/measure.js';
import { findingsOn, predict } from '../../truth/predict.js';

/** Two majors here; `npm run truth` asks all of them. */
const majors = (process.env.LOCKKEEPER_TRUTH_MAJORS ?? '14,18').split(',').map(Number);

describe.each(majors)('PostgreSQL %i does what the rules say', (major) => {
  const there = truthCases.filter(({ majors: [from, to] = [0, 99] }) => from <= major && major <= to);

  test.each(there.map((one) => [one.id, one] as const))('%s', async (_id, one) => {
    const measured = await withDatabase(major, ({ session, url }) => measure(session, url, one));
    expect(measured.failed).toBe(one.fails);
    if (one.fails === undefined) {
      const predicted = await predict(one, major);
      expect(sorted(predicted, one)).toEqual(sorted(measured.effects, one));
    }
    const spoke = new Set((await findingsOn(one, major)).map(({ rule }) => rule));
    expect([...spoke].sort()).toEqual([...one.rules].sort());
    if (one.earlier === undefined && one.fails === undefined)
      expect(await tellsOfTheLock(one, major)).toBe(measured.effects.some(({ lock }) => isStrong(lock)));
  });
});

test('no claim is made twice', () => {
  const ids = truthCases.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

const aboutLocks: ReadonlySet<string> = new Set(
  sqlRuleInfos.flatMap(({ id, claim }) => (claim === undefined || claim === 'rows' ? [] : [id])),
);

/** Whether a lock that keeps others away is told of, be it only that nobody limits the waiting for it. */
async function tellsOfTheLock(one: TruthCase, major: number): Promise<boolean> {
  const findings = await findingsOn({ ...one, unlimited: true }, major);
  return findings.some(({ rule }) => aboutLocks.has(rule));
}

/** Of a statement outside of a transaction the counters of its own session tell nothing: scans are not compared. */
function sorted(effects: readonly Effect[], { outside }: TruthCase): readonly Effect[] {
  const told = outside ? effects.map((effect) => ({ ...effect, scan: false })) : effects;
  return [...told].sort((a, b) => (a.relation < b.relation ? -1 : 1));
}
