import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RecordedRun } from '../../../../src/publish/history/model.js';
import { renderHistoryPage } from '../../../../src/publish/html/history-page.js';
import { exampleHistory } from '../../../support/example-history.js';
import { nastyText } from '../../../support/report.js';

const page = { now: Date.parse('2026-11-22T08:00:00Z'), where: 'db.example:5432/history', filters: [] };

describe('the page', () => {
  const text = renderHistoryPage(exampleHistory, page);

  test('fetches nothing and runs nothing', () => {
    expect(text).not.toMatch(/<(?:script|img|link|iframe|object|form|base)\b/i);
    expect(text).not.toMatch(/\b(?:src|srcset|action)=|url\(|@import/i);
    expect(text).toContain(`content="default-src 'none'; style-src 'unsafe-inline';`);
  });

  test('has a mark in the timeline for every run, which leads to it', () => {
    const targets = [...text.matchAll(/href="#(run-\d+)"/g)].map(([, id]) => id);
    expect(targets.sort()).toEqual(exampleHistory.map((_, index) => `run-${index + 1}`));
    for (const id of targets) expect(text).toContain(`id="${id}"`);
  });

  test('says in words what the colours say', () => {
    for (const word of ['not ended', 'failed', 'passed', 'could not run', 'skipped']) {
      expect(text).toMatch(new RegExp(`>[^<]*${word}<`));
    }
  });

  test('knows both schemes and a narrow screen', () => {
    expect(text).toContain('prefers-color-scheme: dark');
    expect(text).toContain('@media (max-width: 34rem)');
    expect(text).toContain('name="viewport"');
  });

  test('keeps a contrast of 4.5 to 1 in both schemes', () => {
    const blocks = [...text.matchAll(/:root \{[^}]*\}/g)].map(([block]) => block);
    expect(blocks).toHaveLength(2);
    for (const block of blocks) {
      const colours = Object.fromEntries(
        [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]),
      );
      const pairs = [
        ...['ink', 'quiet', 'link', 'passed', 'failed', 'open'].flatMap((name) => [
          [name, 'card'],
          [name, 'paper'],
        ]),
        ...['passed', 'failed', 'open', 'skipped'].flatMap((name) => [
          [name, `${name}-soft`],
          ['quiet', `${name}-soft`],
        ]),
      ];
      for (const [front = '', back = ''] of pairs) {
        const ratio = contrast(colours[front] ?? '', colours[back] ?? '');
        expect(`${front} on ${back}: ${ratio >= 4.5 ? 'good' : ratio.toFixed(2)}`).toBe(
          `${front} on ${back}: good`,
        );
      }
    }
  });
});

test('a history without runs says so', () => {
  expect(renderHistoryPage([], page)).toContain('No run matches');
});

test('no text of a run becomes markup', () => {
  const [first] = exampleHistory;
  fc.assert(
    fc.property(fc.array(nastyText, { minLength: 8, maxLength: 8 }), (texts) => {
      const [
        environment = '',
        actor = '',
        runUrl = '',
        from = '',
        to = '',
        kind = '',
        summary = '',
        title = '',
      ] = texts;
      const findings = [{ fingerprint: '0', rule: kind, severity: 'error' as const, title, subject: title }];
      const startedAt = first?.startedAt ?? '';
      const run: RecordedRun = {
        ...(first as RecordedRun),
        ...{ environment, actor, runUrl, from, to },
        stages: [{ kind, project: actor, status: 'failed', summary, startedAt, details: {}, findings }],
      };
      const plain: RecordedRun = {
        ...run,
        ...{
          environment: 'e',
          actor: 'a',
          runUrl: 'x',
          from: from === to ? 'same' : 'f',
          to: from === to ? 'same' : 't',
        },
        stages: run.stages.map((one) => ({
          ...one,
          kind: 'k',
          project: actor === '.' || actor === '' ? '.' : 'p',
          summary: 's',
          findings: findings.map((finding) => ({ ...finding, rule: 'r', title: 't' })),
        })),
      };
      expect(tagsOf(renderHistoryPage([run], page))).toEqual(tagsOf(renderHistoryPage([plain], page)));
    }),
  );
});

function tagsOf(text: string): readonly string[] {
  return [...text.matchAll(/<\/?[a-z][a-z0-9]*/gi)].map(([tag]) => tag);
}

/** Contrast of two colours, as WCAG 2 works it out. */
function contrast(one: string, other: string): number {
  const [bright = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
