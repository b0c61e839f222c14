import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/core/finding.js';
import { withDatabase } from '../../support/server.js';
import { type Advice, adviceIn, follow } from '../../truth/advice.js';
import type { TruthCase } from '../../truth/case.js';
import { truthCases } from '../../truth/cases/index.js';
import { findingsOn } from '../../truth/predict.js';

const majors = (process.env.LOCKKEEPER_TRUTH_MAJORS ?? '14,18').split(',').map(Number);

interface Advised {
  readonly one: TruthCase;
  readonly finding: Finding;
  readonly advice: Advice;
}

/** What is put before a statement is the same for many: each text once. */
async function advisedOn(major: number): Promise<readonly Advised[]> {
  const there = truthCases.filter(({ majors: [from, to] = [0, 99] }) => from <= major && major <= to);
  const all: Advised[] = [];
  for (const one of there) {
    for (const finding of await findingsOn(one, major)) {
      const advice = adviceIn(finding, one);
      const isKnown = advice === 'before' && all.some((other) => other.finding.fix === finding.fix);
      if (advice !== 'words' && !isKnown) all.push({ one, finding, advice });
    }
  }
  return all;
}

describe('what a finding advises can be done as it stands, and comes to the same schema', () => {
  test.each(majors)('on PostgreSQL %i', async (major) => {
    const wrong: string[] = [];
    await withDatabase(major, async ({ session }) => {
      for (const advised of await advisedOn(major)) {
        const { failed, differs } = await follow(session, advised.one, advised);
        if (failed === undefined && differs.length === 0) continue;
        wrong.push([advised.finding.rule, advised.one.id, failed, ...differs].join('\n  '));
      }
    });
    expect(wrong).toEqual([]);
  });
});
