import { describe, expect, test } from '@jest/globals';
import type { CheckStatus } from '../../../src/core/check-result.js';
import { type Severity, severities } from '../../../src/core/finding.js';
import { decideVerdict, exitCode, fails } from '../../../src/core/verdict.js';
import { aCheck, aFinding } from '../../support/report.js';

describe('the verdict', () => {
  test.each([
    [[], 'broken'],
    [['passed'], 'passed'],
    [['skipped'], 'passed'],
    [['passed', 'failed'], 'failed'],
    [['failed', 'broken'], 'broken'],
  ] as const)('of %j is %s', (statuses: readonly CheckStatus[], verdict) => {
    expect(
      decideVerdict(
        statuses.map((status) => aCheck({ status })),
        'error',
      ),
    ).toBe(verdict);
  });

  test.each(severities.flatMap((severity) => severities.map((failOn) => [severity, failOn] as const)))(
    'with a finding of severity %s where %s fails',
    (severity: Severity, failOn: Severity) => {
      const check = aCheck({ findings: [aFinding({ severity })] });
      expect(decideVerdict([check], failOn)).toBe(fails(severity, failOn) ? 'failed' : 'passed');
      expect(fails(severity, failOn)).toBe(severities.indexOf(severity) <= severities.indexOf(failOn));
    },
  );

  test('leaves muted findings out', () => {
    expect(decideVerdict([aCheck({ muted: [{ finding: aFinding(), by: 'baseline' }] })], 'notice')).toBe(
      'passed',
    );
  });

  test('becomes the exit code', () => {
    expect((['passed', 'failed', 'broken'] as const).map(exitCode)).toEqual([0, 1, 2]);
  });
});
