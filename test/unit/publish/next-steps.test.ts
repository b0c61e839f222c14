import { expect, test } from '@jest/globals';
import { nextSteps } from '../../../src/publish/outcome.js';
import { aCheck, aFinding, aReport } from '../../support/report.js';

const stepsFor = (fix: string): readonly string[] => {
  const finding = aFinding({
    rule: 'index-not-concurrent',
    severity: 'error',
    fix,
    location: { file: 'migrations/2.up.sql', line: 3 },
  });
  return nextSteps(aReport({ checks: [aCheck({ status: 'failed', findings: [finding] })] })).map(
    ({ text }) => text,
  );
};

test('a fix of one line is what to do next', () => {
  expect(stepsFor('git mv a b')[0]).toBe('git mv a b');
});

test('of several steps the first alone is not offered: it may do harm without the others', () => {
  const [first] = stepsFor(
    'ALTER TABLE orders ADD COLUMN token uuid;\n-- then\nUPDATE orders SET token = DEFAULT;',
  );
  expect(first).toBe('take the steps that index-not-concurrent tells of migrations/2.up.sql:3');
});

test('without a fix the rule is explained', () => {
  expect(stepsFor('')[0]).toBe('lockkeeper explain index-not-concurrent');
});
