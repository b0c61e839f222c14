import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Report } from '../../../../src/core/report.js';
import { renderReportPage } from '../../../../src/publish/html/report/report-page.js';
import { exampleReport } from '../../../support/example-report.js';
import { aCheck, aFinding, aMigration, anyReport, aReport, nastyText } from '../../../support/report.js';
import { lockingTrace } from '../../../support/trace.js';

const rule = {
  id: 'down-not-restored',
  title: 'The down does not restore',
  severity: 'error' as const,
  why: 'A `down` that leaves things behind.',
  mend: 'Drop it.',
};
const up = 'migrations/004_orders/up.sql';
const sources = new Map([[up, 'BEGIN;\nALTER TABLE orders\n  ALTER total TYPE bigint;\nCOMMIT;\n']]);
const render = (report: Report): string => renderReportPage(report, { rules: [rule], sources });

describe('the page of a report', () => {
  const text = render(exampleReport);

  test('fetches nothing, and runs its own script alone', () => {
    expect(text).not.toMatch(/<(?:img|link|iframe|object|embed|base)\b/i);
    expect(text).not.toMatch(/\s(?:src|srcset|action|on\w+)=|url\(|@import/i);
    const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(text) ?? [];
    const hash = createHash('sha256').update(script).digest('base64');
    expect(text).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(script).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|eval\(/);
  });

  test('is the same for the same report', () => {
    expect(render(exampleReport)).toBe(text);
  });

  test('tells the verdict, the gates, what was found and what to type next', () => {
    for (const words of [
      'Lockkeeper failed: 2 errors, 1 warning',
      'git mv migrations/003_add_note migrations/006_add_note',
      '1 of 4 migrations did not come back',
      'down of 004_orders leaves the table public.orders_audit behind',
      '2 skipped: 004_orders failed before it',
      'The pull request comment was not written: the token may not write.',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('has the text of every rule that found something, and leads there', () => {
    const [, id = ''] = /<a href="#(rule-\d+)">down-not-restored<\/a>/.exec(text) ?? [];
    expect(text).toContain(`id="${id}"`);
    expect(text).toContain('<p>A <code>down</code> that leaves things behind.</p>');
  });
});

test('a finding shows the lines that it is about, marked, among those around them', () => {
  const location = { file: up, line: 2, endLine: 3 };
  const page = render(aReport({ checks: [aCheck({ findings: [aFinding({ location })] })] }));
  const rows = [...page.matchAll(/<span class="([^"]*)" data-line="(\d)">([^<]*)\n<\/span>/g)];
  expect(rows.map(([, name, number, line]) => [name, number, line])).toEqual([
    ['row', '1', 'BEGIN;'],
    ['row marked', '2', 'ALTER TABLE orders'],
    ['row marked', '3', '  ALTER total TYPE bigint;'],
    ['row', '4', 'COMMIT;'],
  ]);
});

test('a place that is not there shows nothing', () => {
  for (const location of [{ file: up, line: 99 }, { file: 'gone.sql', line: 1 }, { file: up }]) {
    const page = render(aReport({ checks: [aCheck({ findings: [aFinding({ location })] })] }));
    expect(page).not.toContain('data-line="');
  }
});

test('a finding of two gates stands once, with both', () => {
  const findings = [aFinding()];
  const checks = [aCheck({ gate: 'verify', findings }), aCheck({ gate: 'drift', findings })];
  const page = render(aReport({ checks }));
  expect(page.match(/<article class="finding/g)).toHaveLength(1);
  expect(page).toContain('data-gate="verify drift"');
});

test('says what running it showed', () => {
  const seen = ['wrote all of orders anew'];
  const evidence = { verdict: 'confirmed' as const, server: 'PostgreSQL 16.14', seen };
  const page = render(aReport({ checks: [aCheck({ findings: [aFinding({ evidence })] })] }));
  expect(page).toContain('<strong>Confirmed on PostgreSQL 16.14</strong>');
  expect(page).toContain('<li>wrote all of orders anew</li>');
});

test('draws the locks of a migration by statement, with words for who does not see it', () => {
  const migrations = [aMigration({ id: '004_orders', trace: lockingTrace })];
  const page = render(aReport({ checks: [aCheck({ gate: 'smoke', migrations })] }));
  expect(page).toContain(
    '<code>public.orders</code> ACCESS EXCLUSIVE statements 3-5, 12 ms<span class="quiet">; reads and writes wait until it commits</span>',
  );
  expect(page).toContain('<rect x="2" y="0.15" width="3" height="0.7"/>');
  expect(page).toContain('wrote all of public.orders anew (column type)');
});

test('no single text fills the page', () => {
  const detail = Array.from({ length: 5000 }, (_, index) => `line ${index}`).join('\n');
  const page = render(
    aReport({ checks: [aCheck({ findings: [aFinding({ detail, fix: 'x'.repeat(1e6) })] })] }),
  );
  expect(page.length).toBeLessThan(60_000);
  expect(page).toContain('more lines in the report file');
});

test('a clean run has nothing to filter', () => {
  const page = render(aReport());
  expect(page).toContain('<p>None.</p>');
  expect(page).not.toContain('id="filters"');
});

test('no text of a report becomes markup', () => {
  const markup = fc.constantFrom('</pre></article>', '"><script>x</script>', "' onload='x", '<svg onload=x>');
  fc.assert(
    fc.property(anyReport(fc.oneof(nastyText, markup)), (report) => {
      const page = render(report).replace(/<script>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/g, '');
      expect(page.match(/<script/g)).toBeNull();
      expect(faultsOf(page)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

const alone = /^(?:meta|input|br|rect|path)$/;

/** What is wrong with the markup: every `<` opens a tag of ours with quoted attributes, every tag is closed in turn. */
function faultsOf(page: string): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)\/?>|<|>/gi;
  for (const [whole, slash, name = ''] of page.replace('<!doctype html>', '').matchAll(tag)) {
    if (alone.test(name)) continue;
    if (name === '') faults.push(whole);
    else if (slash !== '/') open.push(name);
    else if (open.pop() !== name) faults.push(whole);
  }
  return [...faults, ...open];
}
