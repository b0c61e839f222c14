import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderAnnotations } from '../../../src/publish/annotations.js';
import { commentBudget, renderComment } from '../../../src/publish/comment.js';
import { type Block, fitToBudget } from '../../../src/publish/markdown/budget.js';
import { renderSarif } from '../../../src/publish/sarif.js';
import { renderSummary, summaryBudget } from '../../../src/publish/summary.js';
import { aCheck, aFinding, anyReport, aReport, nastyText } from '../../support/report.js';

const longText = fc.oneof(
  nastyText,
  fc.constantFrom('@`'.repeat(5000), '\u0007'.repeat(3000), '🚢'.repeat(4000)),
);

describe('no report makes an outlet exceed its budget', () => {
  test('summary and comment, whatever the texts are', () => {
    fc.assert(
      fc.property(anyReport(longText), (report) => {
        expect(Buffer.byteLength(renderSummary(report).text)).toBeLessThanOrEqual(summaryBudget);
        expect(Buffer.byteLength(renderComment(report, 'key'))).toBeLessThanOrEqual(commentBudget);
        expect(Buffer.byteLength(renderComment(report, 'key', 30_000))).toBeLessThanOrEqual(30_000);
      }),
      { numRuns: 60 },
    );
  });

  test('a run with 5,000 findings says what was cut and keeps the errors', () => {
    const findings = Array.from({ length: 5000 }, (_, index) =>
      aFinding({
        severity: index % 50 === 0 ? 'error' : 'warning',
        subject: String(index),
        location: { file: `migrations/${index}.sql`, line: 1 },
        detail: 'long '.repeat(50),
      }),
    );
    const report = aReport({ checks: [aCheck({ status: 'failed', findings })] });
    const { text, cut } = renderSummary(report);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(summaryBudget);
    expect(text.match(/\*\*error\*\*/g)).toHaveLength(100);
    expect(cut).toMatch(/^[\d,]+ warnings$/);
    expect(text).toContain(`_Cut to fit: ${cut}.`);
  });

  test('SARIF keeps the worst findings and says how many it left out', () => {
    const findings = Array.from({ length: 30 }, (_, index) =>
      aFinding({ severity: index < 5 ? 'error' : 'notice', subject: String(index) }),
    );
    const report = aReport({ checks: [aCheck({ findings })] });
    const byCount = renderSarif(report, { rules: [], maxResults: 7 });
    expect(levelsOf(byCount.text)).toEqual([...Array(5).fill('error'), 'note', 'note']);
    expect(byCount.notes).toEqual(['SARIF has the worst 7 findings; 23 more did not fit.']);

    const bySize = renderSarif(report, { rules: [], maxBytes: 6000 });
    expect(Buffer.byteLength(bySize.text)).toBeLessThanOrEqual(6000);
    expect(levelsOf(bySize.text).slice(0, 5)).toEqual(Array(5).fill('error'));
    expect(levelsOf(bySize.text).length).toBeLessThan(30);
  });

  test('annotations keep ten of each level and cut long messages', () => {
    fc.assert(
      fc.property(anyReport(longText), (report) => {
        const { commands } = renderAnnotations(report);
        for (const level of ['error', 'warning', 'notice']) {
          expect(commands.filter((one) => one.startsWith(`::${level} `)).length).toBeLessThanOrEqual(10);
        }
        for (const command of commands) {
          expect(command).not.toMatch(/[\r\n]/);
          const message = command.slice(command.indexOf('::', 2) + 2);
          expect(decode(message).length).toBeLessThanOrEqual(4096);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('blocks are left out by rank and keep their order and headings', () => {
  const block = (text: string, rank: number, heading?: string): Block => ({
    text: text.repeat(100),
    rank,
    what: 'finding',
    amount: 1,
    ...(heading === undefined ? {} : { heading }),
  });
  const blocks = [block('a', 1, '# A'), block('b', 3, '# A'), block('c', 2, '# C'), block('d', 3, '# C')];
  expect(fitToBudget(blocks, 350, 'See the file.').text).toBe(
    ['# A', 'b'.repeat(100), '# C', 'd'.repeat(100), '_Cut to fit: 2 findings. See the file._'].join('\n\n'),
  );
});

function levelsOf(sarif: string): readonly string[] {
  return JSON.parse(sarif).runs[0].results.map((result: { level: string }) => result.level);
}

function decode(message: string): string {
  return message.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
}
