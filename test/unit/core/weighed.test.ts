import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EvidenceVerdict } from '../../../src/core/evidence.js';
import { type Finding, fingerprint } from '../../../src/core/finding.js';
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

  describe('a failure over rows that lint had predicted', () => {
    const failure = (parts: Partial<Finding> = {}): Finding =>
      aFinding({
        rule: 'may-fail-on-rows',
        severity: 'warning',
        subject: 'over rows',
        evidence: { verdict: 'confirmed', server: 'PostgreSQL 16.14', seen: ['it failed'] },
        confirms: { rule: aFinding().rule, fingerprint: fingerprint(aFinding()) },
        ...parts,
      });

    test('is told by the finding of lint, which counts as much as the worse of the two', () => {
      const mild = aFinding({ severity: 'notice', fix: 'split it' });
      const { checks } = aReport({
        checks: [{ ...lint(mild), status: 'passed' }, smoke(failure({ severity: 'error' }))],
      });
      expect(checks.map(({ status }) => status)).toEqual(['failed', 'passed']);
      expect(checks.flatMap(({ findings }) => findings)).toEqual([
        { ...mild, severity: 'error', evidence: failure().evidence },
      ]);
    });

    test('stands by itself where lint does not tell of the statement', () => {
      const other = aFinding({ subject: 'another' });
      const { checks } = aReport({ checks: [lint(other), smoke(failure())] });
      expect(checks[1]?.findings).toEqual([failure()]);
    });

    test('is told with what the run itself says of a migration that is code', () => {
      const { checks } = aReport({ checks: [smoke(measured('confirmed'), failure())] });
      expect(checks[0]?.findings).toEqual([
        measured('confirmed', {
          evidence: {
            verdict: 'confirmed',
            server: 'PostgreSQL 16.14',
            seen: ['it failed', 'what was seen'],
          },
        }),
      ]);
    });

    test('outweighs that another run saw no lock', () => {
      const { checks } = aReport({
        checks: [lint(aFinding()), smoke(measured('refuted')), smoke(failure())],
      });
      expect(checks.flatMap(({ findings }) => findings)).toEqual([
        aFinding({ evidence: { verdict: 'confirmed', server: 'PostgreSQL 16.14', seen: ['it failed'] } }),
      ]);
    });
  });

  test('weighed twice, nothing more changes', () => {
    fc.assert(
      fc.property(anyReport(), ({ checks }) => {
        expect(weighChecks(checks)).toEqual(checks);
      }),
    );
  });
});
