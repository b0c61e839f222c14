import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { fingerprint } from '../../../src/core/finding.js';
import type { RuleInfo } from '../../../src/core/rule.js';
import { renderSarif } from '../../../src/publish/sarif.js';
import { aCheck, aFinding, aMigration, anyReport, aReport } from '../../support/report.js';

const rule: RuleInfo = {
  id: 'order-behind-base',
  title: 'A migration is older than one on the base branch',
  severity: 'error',
  why: 'Servers that already ran the newer one may never run it.',
  bad: 'create table a ();',
  mend: 'Rename it.',
};

// OASIS' schema for SARIF 2.1.0, as the package @microsoft/jest-sarif ships it (errata 5). It is draft 4, whose
// words that it uses mean the same in draft 7 but for `id`.
const {
  $schema: _draft,
  id: _id,
  ...official
} = JSON.parse(await readFile('test/support/schemas/sarif-2.1.0.json', 'utf8'));
const validate = addFormats
  .default(new Ajv({ allErrors: true, strict: false, unicodeRegExp: false }))
  .compile(official);

function runOf(text: string) {
  return JSON.parse(text).runs[0];
}

test('every report is valid SARIF 2.1.0', () => {
  fc.assert(
    fc.property(anyReport(), (report) => {
      const { text } = renderSarif(report, {
        rules: [rule],
        helpUri: (id) => `https://example.com/${encodeURIComponent(id)}`,
      });
      expect(validate(JSON.parse(text)) ? [] : validate.errors).toEqual([]);
    }),
  );
});

describe('a result', () => {
  const location = { file: 'migrations/ü [1]/up.sql', line: 3, column: 5, endLine: 4, endColumn: 9 };
  const finding = aFinding({ location, severity: 'notice', detail: 'why', fix: 'git mv a b' });
  const report = aReport({
    checks: [
      aCheck({
        findings: [finding, aFinding({ rule: 'own-rule', migration: '003_add_note' })],
        muted: [
          { finding: aFinding({ subject: 'a' }), by: 'suppression', reason: 'on purpose' },
          { finding: aFinding({ subject: 'b' }), by: 'baseline' },
        ],
        migrations: [aMigration()],
      }),
    ],
  });
  const run = runOf(renderSarif(report, { rules: [rule] }).text);

  test('has its place, level, text and stable fingerprint', () => {
    expect(run.results[1]).toMatchObject({
      ruleId: 'order-behind-base',
      level: 'note',
      message: { text: `${finding.title}\n\nwhy\n\nFix: git mv a b` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'migrations/%C3%BC%20%5B1%5D/up.sql', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 5, endLine: 4, endColumn: 9 },
          },
        },
      ],
      partialFingerprints: { 'lockkeeper/v1': fingerprint(finding) },
    });
  });

  test('without a place of its own stands at its migration, because every result needs one', () => {
    expect(run.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'migrations/003_add_note/up.sql', uriBaseId: '%SRCROOT%' },
      region: { startLine: 1 },
    });
  });

  test('points to its rule in the table', () => {
    const names = run.results.map((one: { ruleIndex: number }) => run.tool.driver.rules[one.ruleIndex].id);
    expect(names).toEqual(run.results.map((one: { ruleId: string }) => one.ruleId));
    expect(run.tool.driver.rules).toContainEqual({ id: 'own-rule' });
  });

  test('is kept but suppressed when it is muted', () => {
    expect(run.results.slice(2).map((one: { suppressions: unknown }) => one.suppressions)).toEqual([
      [{ kind: 'inSource', justification: 'on purpose' }],
      [{ kind: 'external' }],
    ]);
  });
});

test('a gate that could not run is a failed invocation with its reason', () => {
  const report = aReport({ checks: [aCheck({ gate: 'smoke', status: 'broken', summary: 'no server' })] });
  expect(runOf(renderSarif(report, { rules: [] }).text).invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ level: 'error', message: { text: 'smoke could not run: no server' } }],
  });
});
