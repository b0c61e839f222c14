import { expect, test } from '@jest/globals';
import type { StatementTrace } from '../../../../src/core/trace.js';
import { weigh } from '../../../../src/gates/smoke/evidence/weigh.js';
import { aFinding } from '../../../support/report.js';

const sql = 'ALTER TABLE orders ADD COLUMN note text';

function traced(parts: Partial<StatementTrace>): StatementTrace {
  const locks = [{ relation: 'public.orders', mode: 'ACCESS EXCLUSIVE' as const }];
  return { sql, locks, rewrites: [], scans: [], objects: [], ...parts };
}

function weighed(...statements: readonly StatementTrace[]) {
  const effects = [
    { relation: 'public.orders', lock: 'ACCESS EXCLUSIVE' as const, scan: false, rewrite: false },
  ];
  const [finding] = weigh({
    predictions: [
      {
        finding: aFinding({ rule: 'lock-without-timeout', title: 'it waits', fix: 'SET lock_timeout' }),
        claim: 'lock',
        effects,
        statement: { text: sql, location: { file: '7.sql', line: 1 } },
      },
    ],
    trace: { statements, gaps: [] },
    ground: { relations: new Map([['public.orders', { kind: 'table', filled: true }]]), seesAllRows: true },
    server: 'PostgreSQL 16.14',
  });
  return finding;
}

test('a measured limit refutes that there is none', () => {
  const found = weighed(traced({ lockTimeoutMs: 4000, statementTimeoutMs: 0 }));
  expect(found).toMatchObject({
    severity: 'notice',
    title: 'looks like a wait without a limit, and had one when it ran',
    detail: expect.stringContaining('From the text it was: it waits.'),
    evidence: {
      verdict: 'refuted',
      seen: ['each lock that others wait for would have been given up after 4.0 s'],
    },
  });
  expect(found?.fix).toBeUndefined();
});

test('one of the whole statement does so as well', () => {
  expect(weighed(traced({ lockTimeoutMs: 0, statementTimeoutMs: 9000 }))?.evidence?.verdict).toBe('refuted');
});

test.each([
  ['none was there', [traced({ lockTimeoutMs: 0, statementTimeoutMs: 0 })]],
  ['nobody has seen one', [traced({})]],
  ['it is long', [traced({ lockTimeoutMs: 60_000, statementTimeoutMs: 0 })]],
  [
    'another lock had none',
    [traced({ lockTimeoutMs: 4000 }), traced({ sql: 'DROP TABLE items', lockTimeoutMs: 0 })],
  ],
])('the finding stays where %s', (_, statements) => {
  expect(weighed(...statements)).toMatchObject({ severity: 'error', evidence: { verdict: 'confirmed' } });
});
