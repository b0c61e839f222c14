import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fingerprint } from '../../../src/core/finding.js';
import { countSeverities, uniteFindings } from '../../../src/core/finding-list.js';
import { aFinding, anyReport } from '../../support/report.js';

const anyFindings = anyReport().map((report) => report.checks.flatMap((check) => check.findings));

describe('uniteFindings', () => {
  test('tells each finding once, in whichever order they come', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const united = uniteFindings([...findings, ...findings]);
        expect(new Set(united.map(fingerprint)).size).toBe(united.length);
        expect(uniteFindings([...findings].reverse())).toEqual(uniteFindings(findings));
        expect(uniteFindings(united)).toEqual(united);
      }),
    );
  });

  test('a guess that the run confirmed is one finding with more evidence', () => {
    const location = { file: 'up.sql', line: 3 };
    const guess = aFinding({
      severity: 'warning',
      detail: 'may rewrite',
      location,
      migration: 'm',
      fix: 'split it',
    });
    const seen = aFinding({ severity: 'error', detail: 'rewrote 1,000 rows', migration: 'm' });
    expect(uniteFindings([guess, seen])).toEqual([
      { ...seen, detail: 'rewrote 1,000 rows\nmay rewrite', location, fix: 'split it' },
    ]);
  });

  test('what a run has refuted is a notice, told in the words of the run', () => {
    const guess = aFinding({ detail: 'blocks every read', fix: 'split it' });
    const evidence = {
      verdict: 'refuted',
      server: 'PostgreSQL 16.14',
      seen: ['nothing was rewritten'],
    } as const;
    const refuted = aFinding({ severity: 'notice', title: 'looks like a rewrite, was not one', evidence });
    expect(uniteFindings([guess, refuted])).toEqual([refuted]);
    const confirmed = aFinding({ evidence: { ...evidence, verdict: 'confirmed', seen: ['rewrote orders'] } });
    expect(uniteFindings([refuted, guess, confirmed])).toEqual([
      { ...guess, evidence: { ...evidence, verdict: 'confirmed', seen: ['rewrote orders'] } },
    ]);
  });

  test('puts the worst first, then goes by place', () => {
    const at = (file: string, line: number) => ({ location: { file, line }, subject: `${file}${line}` });
    const notice = aFinding({ severity: 'notice', ...at('a.sql', 1) });
    const later = aFinding(at('b.sql', 12));
    const earlier = aFinding(at('b.sql', 3));
    expect(uniteFindings([notice, later, earlier])).toEqual([earlier, later, notice]);
  });
});

test('countSeverities counts each severity', () => {
  expect(countSeverities([aFinding(), aFinding({ severity: 'notice' }), aFinding()])).toEqual({
    error: 2,
    warning: 0,
    notice: 1,
  });
});
