import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { historyForm } from '../../../../src/publish/history/model.js';
import { renderHistory } from '../../../../src/publish/history/terminal.js';
import { exampleHistory } from '../../../support/example-history.js';
import { nastyText } from '../../../support/report.js';

const wide = { colour: false, width: 100, unicode: true };

test('a tired person reads who ran what where, and what went wrong', () => {
  const lines = renderHistory(exampleHistory, wide);
  expect(lines.slice(0, 10)).toEqual([
    '  when (UTC)        environment  who                       commit   took      verdict',
    '… 2026-11-22 07:41  production   dev                       a1b2c3d  -         not ended',
    '    ✓ plan  … migrate',
    '    migrate: it was stopped, or it still runs',
    '    https://github.com/acme/shop/actions/runs/9412',
    '✗ 2026-11-21 16:05  production   admin                     a1b2c3d  7 m 34 s  failed',
    '    ✓ lint  ✓ smoke  ✓ plan  ✓ backup  ✓ migrate  ✓ verify  ✓ deploy of api  ✓ deploy of worker',
    '    ✗ health  ✓ rollback of api',
    '    041_add_note → 043_orders_note_index',
    '    health: after 3 minutes https://api.shop.example/health still answers with version 9f8e7d6',
  ]);
});

test('a terminal without Unicode gets plain signs', () => {
  const text = renderHistory(exampleHistory.slice(0, 3), { ...wide, unicode: false }).join('\n');
  expect(text).toContain('x health');
  expect(text).toContain('041_add_note -> 043_orders_note_index');
  expect(text).not.toMatch(/[✓✗→]/);
});

test('no text of a run steers the terminal or breaks a line', () => {
  const [first] = exampleHistory;
  fc.assert(
    fc.property(nastyText, nastyText, (one, other) => {
      const stages = (first?.stages ?? []).map((stage) => ({
        ...stage,
        kind: one,
        project: other,
        summary: other,
      }));
      const run = { ...first, stages, environment: one, actor: other, from: one, to: other, runUrl: one };
      const lines = renderHistory(
        [{ ...exampleHistory[1], ...run } as (typeof exampleHistory)[number]],
        wide,
      );
      for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
    }),
  );
});

test('the example has the published form', () => {
  expect(historyForm.safeParse({ version: 1, runs: exampleHistory }).success).toBe(true);
});
