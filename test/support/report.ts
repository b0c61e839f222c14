import fc from 'fast-check';
import type { CheckResult, MigrationResult } from '../../src/core/check-result.js';
import { type Deployment, deploymentOutcomes, platformNames } from '../../src/core/deployment.js';
import { differenceClasses } from '../../src/core/difference.js';
import { evidenceVerdicts } from '../../src/core/evidence.js';
import { type Finding, severities } from '../../src/core/finding.js';
import { makeReport, type Report } from '../../src/core/report.js';
import { schemaChangeWords } from '../../src/core/schema-change.js';
import { anyTrace } from './trace.js';

export function aFinding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: 'order-behind-base',
    severity: 'error',
    title: '003_add_note is older than 004_orders, which is on the base branch',
    subject: '003_add_note',
    ...parts,
  };
}

export function aMigration(parts: Partial<MigrationResult> = {}): MigrationResult {
  return {
    id: '003_add_note',
    name: parts.id === undefined ? 'add_note' : '',
    file: 'migrations/003_add_note/up.sql',
    status: 'passed',
    steps: [
      { step: 'up', ok: true, durationMs: 12 },
      { step: 'down', ok: true, durationMs: 8 },
      { step: 'again', ok: true, durationMs: 10 },
    ],
    differences: [],
    ...parts,
  };
}

export function aCheck(parts: Partial<CheckResult> = {}): CheckResult {
  return {
    gate: 'lint',
    project: '.',
    status: 'passed',
    summary: '3 new migrations read',
    findings: [],
    muted: [],
    durationMs: 42,
    migrations: [],
    facts: [],
    ...parts,
  };
}

export function aReport(parts: Partial<Omit<Report, 'version' | 'verdict'>> = {}): Report {
  return makeReport({
    tool: { name: 'lockkeeper', version: '0.1.0' },
    startedAt: '2026-11-22T03:00:00.000Z',
    durationMs: 1234,
    checks: [aCheck()],
    notes: [],
    failOn: 'error',
    ...parts,
  });
}

/** Names as hostile or careless people write them: control characters, Markdown, HTML, mentions, any Unicode. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    '`',
    '```\n## forged',
    '| a | b |',
    '<script>alert(1)</script>',
    '<!-- x',
    '-->',
    '</details>',
    '@octocat fixes #1 and GH-2',
    '![x](https://example.com/x.png)',
    'two\r\nlines\tand a tab',
    '::error::forged',
    '\u001b[31mred\u001b[0m',
    '\u202egnirts',
    '%0A%25',
    'a,b:c=d',
    'ünïcødé 🚢',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** A deployment of any kind; what a platform tells is as nasty as any text. */
function anyDeployment(texts: fc.Arbitrary<string>): fc.Arbitrary<Deployment> {
  const version = { id: texts, commit: texts, image: texts };
  const address = fc.oneof(texts, fc.constant('https://dashboard.example/web/srv-1/deploys/dep-1?a=1&b=2'));
  return fc.record(
    {
      ...version,
      platform: fc.constantFrom(...platformNames),
      service: fc.record({ id: texts, name: texts, url: address }, { requiredKeys: ['id', 'name'] }),
      outcome: fc.constantFrom(...deploymentOutcomes),
      status: fc.constantFrom('', 'live', 'build_failed'),
      link: address,
      stages: fc.array(fc.record({ name: texts, durationMs: fc.nat({ max: 100_000 }) }), { maxLength: 3 }),
      wentLive: fc.boolean(),
      reason: texts,
      log: fc.array(texts, { maxLength: 4 }),
      supersededBy: texts,
      alsoStarted: fc.array(texts, { maxLength: 2 }),
      previous: fc.record(version, { requiredKeys: ['id'] }),
    },
    { requiredKeys: ['id', 'platform', 'service', 'outcome', 'status', 'stages', 'wentLive'] },
  );
}

/** `texts` makes every free text of the report. */
export function anyReport(texts: fc.Arbitrary<string> = nastyText): fc.Arbitrary<Report> {
  const line = fc.integer({ min: 1, max: 9999 });
  const location = fc.record(
    { file: texts, line, column: line, endLine: line, endColumn: line },
    { requiredKeys: ['file'] },
  );
  const finding = fc.record(
    {
      rule: texts,
      severity: fc.constantFrom(...severities),
      title: texts,
      detail: texts,
      fix: texts,
      location,
      migration: texts,
      subject: texts,
      related: fc.array(fc.record({ location, message: texts }), { maxLength: 2 }),
      confirms: fc.record({ rule: texts, fingerprint: texts }),
      evidence: fc.record({
        verdict: fc.constantFrom(...evidenceVerdicts),
        server: fc.constantFrom('PostgreSQL 14.19', 'PostgreSQL 18.0'),
        seen: fc.array(texts, { maxLength: 3 }),
      }),
    },
    { requiredKeys: ['rule', 'severity', 'title', 'subject'] },
  );
  const milliseconds = fc.nat({ max: 100_000 });
  const step = fc.constantFrom('up', 'down', 'again', 'full-down');
  const migration = fc.record(
    {
      id: texts,
      name: texts,
      file: texts,
      status: fc.constantFrom('passed', 'failed', 'irreversible', 'not-run', 'skipped'),
      reason: texts,
      steps: fc.array(fc.record({ step, ok: fc.boolean(), durationMs: milliseconds }), { maxLength: 4 }),
      differences: fc.array(
        fc.record(
          {
            step,
            class: fc.constantFrom(...differenceClasses),
            change: fc.constantFrom('missing', 'extra', 'changed'),
            kind: texts,
            name: texts,
            lines: fc.array(texts, { maxLength: 4 }),
            mend: texts,
          },
          { requiredKeys: ['step', 'class', 'change', 'kind', 'name', 'lines'] },
        ),
        { maxLength: 3 },
      ),
      trace: anyTrace(texts),
      changes: fc.array(
        fc.record(
          { kind: texts, name: texts, change: fc.constantFrom(...schemaChangeWords), breaks: texts },
          { requiredKeys: ['kind', 'name', 'change'] },
        ),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ['id', 'name', 'file', 'status', 'steps', 'differences'] },
  );
  const muted = fc.record(
    { finding, by: fc.constantFrom('suppression', 'baseline'), reason: texts },
    { requiredKeys: ['finding', 'by'] },
  );
  const check = fc.record(
    {
      deployments: fc.array(anyDeployment(texts), { maxLength: 2 }),
      gate: fc.constantFrom('lint', 'smoke'),
      project: texts,
      status: fc.constantFrom('passed', 'failed', 'skipped', 'broken'),
      summary: texts,
      findings: fc.array(finding, { maxLength: 5 }),
      muted: fc.array(muted, { maxLength: 2 }),
      durationMs: milliseconds,
      migrations: fc.array(migration, { maxLength: 4 }),
      facts: fc.array(fc.record({ label: texts, value: texts }), { maxLength: 2 }),
      shard: fc.record({ index: fc.integer({ min: 1, max: 3 }), count: fc.constant(3) }),
    },
    {
      requiredKeys: [
        'gate',
        'project',
        'status',
        'summary',
        'findings',
        'muted',
        'durationMs',
        'migrations',
        'facts',
      ],
    },
  );
  return fc
    .record(
      {
        tool: fc.constant({ name: 'lockkeeper', version: '0.1.0' } as const),
        startedAt: fc
          .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
          .map((date) => date.toISOString()),
        durationMs: milliseconds,
        commit: texts,
        base: texts,
        checks: fc.array(check, { maxLength: 4 }),
        notes: fc.array(texts, { maxLength: 2 }),
        failOn: fc.constantFrom(...severities),
      },
      { requiredKeys: ['tool', 'startedAt', 'durationMs', 'checks', 'notes', 'failOn'] },
    )
    .map(makeReport);
}
