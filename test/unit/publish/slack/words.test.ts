import { describe, expect, test } from '@jest/globals';
import { code, codeBlock, cut, link, words } from '../../../../src/publish/slack/markup.js';
import { mentionProblems, parseMentions } from '../../../../src/publish/slack/mention.js';
import { reasonForSilence } from '../../../../src/publish/slack/notice.js';
import { stagesOf, stateOf } from '../../../../src/publish/slack/run-state.js';
import { templateProblems } from '../../../../src/publish/slack/template.js';
import { aCheck, aReport } from '../../../support/report.js';
import { badRelease, goodRelease } from '../../../support/slack.js';

describe('text from outside', () => {
  test.each([
    ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    ['*bold* _it_ ~s~ `c`', '∗bold∗ ˍitˍ ∼s∼ ˋcˋ'],
    ['add_note_to_orders', 'add_note_to_orders'],
    [':fire: at 12:30', '꞉fire: at 12:30'],
    ['two\nlines\u0000', 'two lines\\0'],
  ])('%j shows as itself', (given, shown) => {
    expect(words(given)).toBe(shown);
  });

  test('is cut without leaving half an entity', () => {
    expect(words('<'.repeat(100), 20)).toMatch(/^(&lt;)+…$/);
    expect(cut('abc&lt;def', 7)).toBe('abc…');
  });

  test('cannot leave its code', () => {
    expect(code('a`b')).toBe('`aˋb`');
    expect(codeBlock(['```', '<x>'], 100)).toBe('```\nˋˋˋ\n&lt;x&gt;\n```');
  });

  test('keeps the last lines of a log that is too long', () => {
    const block = codeBlock(
      Array.from({ length: 50 }, (_, index) => `line ${index}`),
      60,
    );
    expect(block).toContain('line 49');
    expect(block.length).toBeLessThanOrEqual(60);
  });
});

describe('a link', () => {
  test.each([
    undefined,
    'javascript:alert(1)',
    'not an address',
    'https://u:p@x.example/',
    'mailto:a@b.example',
  ])('to %s is its label alone', (address) => {
    expect(link(address, 'Run')).toBe('Run');
  });

  test('cannot be closed early', () => {
    expect(link('https://x.example/a|b>c', 'x|y')).toBe('<https://x.example/a%7Cb%3Ec|x¦y>');
  });
});

test('mentions are ids and nothing else', () => {
  expect(parseMentions(['U012AB', '@S0123', 'here'])).toEqual(['<@U012AB>', '<!subteam^S0123>', '<!here>']);
  const wrong = ['octocat', '@team', '<!channel>'];
  expect(mentionProblems(wrong).map(({ what }) => what.split(' ')[0])).toEqual([
    '"octocat"',
    '"@team"',
    '"<!channel>"',
  ]);
});

test('an unknown placeholder is the user’s mistake, with the one that was meant', () => {
  expect(templateProblems({ title: '{verdct} {actor}', text: '{nonsense}' })).toMatchObject([
    { what: 'there is no placeholder {verdct}', where: 'title', fix: 'did you mean {verdict}?' },
    { what: 'there is no placeholder {nonsense}', where: 'text' },
  ]);
  expect(templateProblems({ title: '{headline} {environment}' })).toEqual([]);
});

describe('where a run stands', () => {
  const at = (report: typeof goodRelease, parts: object = {}) =>
    stateOf({ phase: 'end', report, stages: stagesOf(report), jobs: [], ...parts });

  test('follows the gates', () => {
    expect(at(goodRelease)).toBe('passed');
    expect(at(badRelease)).toBe('failed');
    expect(at(aReport({ checks: [aCheck({ status: 'broken' })] }))).toBe('broken');
    expect(at(goodRelease, { phase: 'update' })).toBe('running');
  });

  test('knows what the jobs say', () => {
    expect(at(goodRelease, { jobs: ['failure'] })).toBe('failed');
    expect(at(goodRelease, { jobs: ['success', 'cancelled'] })).toBe('canceled');
    const nothing = aReport({ checks: [] });
    expect(at(nothing)).toBe('broken');
    expect(at(nothing, { jobs: ['success'] })).toBe('passed');
  });

  test('stays ended when a slow job reports late', () => {
    expect(at(goodRelease, { phase: 'update', before: 'failed' })).toBe('failed');
  });
});

describe('silence', () => {
  const at = (
    when: 'always' | 'failure' | 'change',
    state: 'passed' | 'failed' | 'canceled',
    previous?: 'passed' | 'failed',
  ) => reasonForSilence(when, { phase: 'end', state, previous });

  test('is kept on success when only failures are told', () => {
    expect(at('failure', 'passed')).toBe('the run passed');
    expect(at('failure', 'failed')).toBeUndefined();
  });

  test('is kept while nothing changes', () => {
    expect(at('change', 'failed', 'failed')).toBe('the run before was failed too');
    expect(at('change', 'passed', 'failed')).toBeUndefined();
    expect(at('change', 'passed')).toBeUndefined();
    expect(at('change', 'canceled', 'passed')).toBe('the run was canceled');
  });

  test('is kept until the end unless all is told', () => {
    expect(reasonForSilence('failure', { phase: 'start', state: 'running', previous: undefined })).toMatch(
      /end of a run/,
    );
    expect(
      reasonForSilence('always', { phase: 'start', state: 'running', previous: undefined }),
    ).toBeUndefined();
  });
});
