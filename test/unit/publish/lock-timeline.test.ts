import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { StepTrace } from '../../../src/core/trace.js';
import { renderComment } from '../../../src/publish/comment.js';
import { ganttLines, mermaidText } from '../../../src/publish/markdown/mermaid.js';
import { renderSummary } from '../../../src/publish/summary.js';
import { renderTerminal } from '../../../src/publish/terminal/terminal.js';
import { aCheck, aMigration, aReport, nastyText } from '../../support/report.js';
import { aTrace, lockingTrace } from '../../support/trace.js';

function reportWith(...traces: readonly StepTrace[]) {
  const migrations = traces.map((trace, index) => aMigration({ id: `00${index + 1}_orders`, trace }));
  return aReport({ checks: [aCheck({ gate: 'smoke', migrations })] });
}

const light = aTrace({ locks: [{ relation: 'public.orders', mode: 'ROW EXCLUSIVE' }] });

describe('the job summary', () => {
  test('has a folded chart of the locks, with the statements that its numbers stand for', () => {
    const { text } = renderSummary(reportWith(lockingTrace));
    expect(text).toContain('<details><summary><code>001_orders</code> locks public.orders, public.customers');
    expect(chartOf(text)).toEqual([
      '%%{init: {"gantt":{"useWidth":960,"leftPadding":152,"rightPadding":40}}}%%',
      'gantt',
      '  title Locks of 001_orders by statement',
      '  dateFormat x',
      '  axisFormat %s',
      '  tickInterval 1second',
      '  todayMarker off',
      '  section public.orders',
      '  SHARE statement 2, 30 ms :active, 2000, 1s',
      '  ACCESS EXCLUSIVE statements 3-5, 12 ms :crit, 3000, 3s',
      '  section public.customers',
      '  SHARE ROW EXCLUSIVE statements 4-5, 3 ms :active, 4000, 2s',
    ]);
    expect(text).toContain(
      '| 3 | <code>ALTER TABLE public.orders ALTER COLUMN total TYPE bigint</code> | 9 ms |',
    );
  });

  test('says nothing of locks that nobody notices', () => {
    expect(renderSummary(reportWith(light)).text).not.toContain('mermaid');
  });

  test('has no more charts than a browser can draw, and says how many are missing', () => {
    const { text } = renderSummary(reportWith(...Array<StepTrace>(23).fill(lockingTrace)));
    expect(text.match(/```mermaid/g)).toHaveLength(20);
    expect(text).toContain('and 3 more migrations with locks, in the report file');
  });

  test('leaves the charts to itself: the comment has none', () => {
    expect(renderComment(reportWith(lockingTrace), 'key')).not.toContain('mermaid');
  });
});

describe('a chart', () => {
  /**
   * Mermaid's grammar of a gantt: a task is text without `:` and line break, then `:` and data without `#`, `;` and
   * line break; the text of a section or title ends with its line. Before that, `#name;` is an entity and `%%` a
   * comment or a directive.
   */
  const line =
    /^ {2}(?:title [^\n:;"<>`%{}]*|dateFormat x|axisFormat %s|tickInterval \d+second|todayMarker off|section [^\n:"<>`%{}]*[^\n:"<>`%{} ][^\n:"<>`%{}]*|[A-Z ]+ statements? \d+(?:-\d+)?(?:, [\d.]+ m?s)? :(?:crit, |active, )?\d+, \d+s)$/;

  test('keeps to the grammar whatever relations and migrations are called', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (relation, id) => {
        const trace = aTrace({ locks: [{ relation, mode: 'ACCESS EXCLUSIVE' }] });
        const check = aCheck({ gate: 'smoke', migrations: [aMigration({ id, trace })] });
        const [init, gantt, ...rest] = chartOf(renderSummary(aReport({ checks: [check] })).text);
        expect(init).toMatch(/^%%\{init: \{"gantt":\{[\w":,]+\}\}\}%%$/);
        expect(gantt).toBe('gantt');
        for (const each of rest) expect(each.replace(/#\d+;/g, 'x')).toMatch(line);
      }),
    );
  });

  test('stays far below the 50,000 characters that are drawn', () => {
    const name = 'public."a: very; long # name"'.repeat(20);
    const bar = { label: 'SHARE statement 1', weight: 'weak' as const, from: 1, to: 1 };
    const sections = Array.from({ length: 500 }, () => ({ name, bars: [bar] }));
    const lines = ganttLines({ title: 'many', length: 10_000, sections });
    expect(lines.join('\n').length).toBeLessThan(20_000);
    expect(lines).toContain('  tickInterval 834second');
  });

  test('signs of the grammar are entities', () => {
    expect(mermaidText('a:b; #1 "q" <br> %% größe')).toBe(
      'a#58;b#59; #35;1 #34;q#34; #60;br#62; #37;#37; größe',
    );
  });
});

test('the terminal has one line a lock', () => {
  const lines = renderTerminal(reportWith(lockingTrace), { colour: false, width: 100, unicode: true });
  const start = lines.indexOf('  locks of 001_orders');
  expect(lines.slice(start, start + 4)).toEqual([
    '  locks of 001_orders',
    '    public.orders SHARE statement 2, 30 ms',
    '    public.orders ACCESS EXCLUSIVE statements 3-5, 12 ms',
    '    public.customers SHARE ROW EXCLUSIVE statements 4-5, 3 ms',
  ]);
  const quiet = renderTerminal(reportWith(light), { colour: false, width: 100, unicode: true });
  expect(quiet.join('\n')).not.toContain('locks of');
});

/** The lines between the fences. */
function chartOf(text: string): readonly string[] {
  return /```mermaid\n([\s\S]*?)\n```/.exec(text)?.[1]?.split('\n') ?? [];
}
