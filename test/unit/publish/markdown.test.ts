import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { printable } from '../../../src/core/text.js';
import { isClean, renderComment } from '../../../src/publish/comment.js';
import { code, fence, paragraph, table, text } from '../../../src/publish/markdown/markdown.js';
import { renderSummary } from '../../../src/publish/summary.js';
import { exampleReport } from '../../support/example-report.js';
import { aCheck, aFinding, anyReport, aReport, nastyText } from '../../support/report.js';

test('the summary of a failed run, as GitHub gets it', async () => {
  const picture = await readFile('test/unit/publish/__snapshots__/summary.txt', 'utf8');
  expect(`${renderSummary(exampleReport).text}\n`).toBe(picture);
});

describe('text', () => {
  test('shows exactly what it was given', () => {
    fc.assert(
      fc.property(nastyText, (value) => {
        expect(read(text(value))).toBe(printable(value));
        expect(read(code(value).replace(/^<code>|<\/code>$/g, ''))).toBe(printable(value));
      }),
    );
  });

  test('holds no sign that Markdown or HTML could read', () => {
    fc.assert(
      fc.property(nastyText, (value) => {
        const shown = text(value).replaceAll('&#8203;', '');
        expect(shown).not.toMatch(/[<>@`*|[\]\\~!^{}$\n]/);
        expect(shown).not.toMatch(/&(?!#\d+;)|#(?!\d+;)|:(?! )/);
        expect(shown).not.toMatch(/[_-](?![A-Za-z0-9])|(?<![A-Za-z0-9])[_-]/);
      }),
    );
  });

  test.each([
    ['@octocat', '&#64;&#8203;octocat'],
    ['fixes #12', 'fixes &#35;&#8203;12'],
    ['GH-12', 'GH-&#8203;12'],
    ['https://example.com', 'https&#58;//example.com'],
    ['www.example.com', 'www&#46;example.com'],
    ['1. first', '1&#46; first'],
    ['add_note-2.sql: it is done.', 'add_note-2.sql: it is done.'],
  ])('keeps %j from becoming a link, a mention or a list', (value, expected) => {
    expect(text(value)).toBe(expected);
  });
});

test('a fence cannot be closed from inside', () => {
  fc.assert(
    fc.property(fc.array(nastyText, { maxLength: 5 }), (lines) => {
      const [open, ...rest] = fence(lines, 'diff').split('\n');
      const ticks = (open ?? '').replace('diff', '');
      expect(rest.findIndex((line) => line.trim().startsWith(ticks))).toBe(rest.length - 1);
    }),
  );
});

test('a cell cannot leave its table', () => {
  fc.assert(
    fc.property(nastyText, nastyText, (left, right) => {
      const [, , row] = table(['a', 'b'], [[text(left), code(right)]]).split('\n');
      expect(row?.split('|')).toHaveLength(4);
    }),
  );
});

test('lines of a paragraph stay lines', () => {
  expect(paragraph('a\r\n# b\n')).toBe('a<br>&#35; b');
});

describe('the comment', () => {
  test('begins with its marker alone on a line, whatever the key is', () => {
    fc.assert(
      fc.property(anyReport(), nastyText, (report, key) => {
        expect(renderComment(report, key)).toMatch(/^<!-- lockkeeper-report:[0-9a-f]{16} -->\n## /);
      }),
    );
  });

  test('is not needed when nothing was found, and is for a warning', () => {
    expect(isClean(aReport())).toBe(true);
    expect(isClean(aReport({ checks: [] }))).toBe(false);
    expect(isClean(aReport({ checks: [aCheck({ findings: [aFinding({ severity: 'notice' })] })] }))).toBe(
      false,
    );
  });
});

/** What a browser shows. */
function read(markdown: string): string {
  return markdown
    .replaceAll('&#8203;', '')
    .replace(/&#(\d+);/g, (_entity, number) => String.fromCodePoint(Number(number)));
}

describe('findings without a file', () => {
  const nowhere = aFinding({ rule: 'health-not-ready', subject: 'somewhere' });
  const headings = (...findings: Parameters<typeof aFinding>[0][]): readonly string[] =>
    [
      ...renderSummary(
        aReport({ checks: [aCheck({ findings: findings.map((each) => aFinding(each)) })] }),
      ).text.matchAll(/^#### (.+)$/gm),
    ].map(([, heading = '']) => heading);

  test('of a release are simply what was found', () => {
    expect(headings(nowhere)).toEqual(['What was found']);
  });

  test('stand behind those of files', () => {
    expect(headings(nowhere, { location: { file: 'a.sql' } })).toEqual([
      '<code>a.sql</code>',
      'What belongs to no file',
    ]);
  });
});
