import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EvidenceVerdict } from '../../../src/core/evidence.js';
import type { Finding } from '../../../src/core/finding.js';
import { weighChecks } from '../../../src/core/weighed.js';
import { aCheck, aFinding, anyReport, aReport } from '../../support/report.js';

const measured = (verdict: EvidenceVerdict, parts: Partial<Finding> = {}): Finding =>
  aFinding({
    ...(verdict === 'refuted' ? { severity: 'notice', title: 'looks like a rewrite, was not one' } : {}),
    evidence: { verdict, server: 'PostgreSQL 16.14', seen: ['what was seen'] },
    ...parts,
  });

const lint = (...findings: readonly Finding[]) => aCheck({ status: 'failed', findings });
const smoke = (...findings: readonly Finding[]) =>
  aCheck({
    gate: 'smoke',
    status: findings.some(({ severity }) => severity === 'error') ? 'failed' : 'passed',
    findings,
  });

describe('the findings of lint and smoke in one report', () => {
  test('a hazard that the run refuted fails nothing', () => {
    const report = aReport({ checks: [lint(aFinding()), smoke(measured('refuted'))] });
    expect(report.verdict).toBe('passed');
    expect(report.checks.map(({ status }) => status)).toEqual(['passed', 'passed']);
    expect(report.checks.flatMap(({ findings }) => findings)).toEqual([measured('refuted')]);
  });

  test('a hazard that the run confirmed is told once, by lint, and fails as it did', () => {
    const report = aReport({ checks: [lint(aFinding({ fix: 'split it' })), smoke(measured('confirmed'))] });
    expect(report.verdict).toBe('failed');
    expect(report.checks.map(({ status }) => status)).toEqual(['failed', 'passed']);
    expect(report.checks.flatMap(({ findings }) => findings)).toEqual([
      measured('confirmed', { fix: 'split it' }),
    ]);
  });

  test('what only the run saw stays with the run, and another fault of lint still fails it', () => {
    const other = aFinding({ subject: 'another' });
    const unforeseen = measured('unforeseen', { subject: 'orders' });
    const report = aReport({ checks: [lint(aFinding(), other), smoke(measured('refuted'), unforeseen)] });
    expect(report.checks.map(({ status }) => status)).toEqual(['failed', 'failed']);
    expect(report.checks[1]?.findings).toEqual([unforeseen]);
  });

  test('a run on another server that confirms it outweighs one that refutes it', () => {
    const checks = [lint(aFinding()), smoke(measured('refuted')), smoke(measured('confirmed'))];
    expect(aReport({ checks }).verdict).toBe('failed');
  });

  test('what one project shows says nothing of another', () => {
    const checks = [lint(aFinding()), { ...smoke(measured('refuted')), project: 'billing' }];
    expect(aReport({ checks }).verdict).toBe('failed');
  });

  test('weighed twice, nothing more changes', () => {
    fc.assert(
      fc.property(anyReport(), ({ checks }) => {
        expect(weighChecks(checks)).toEqual(checks);
      }),
    );
  });
});
