import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { redactor } from '../../../src/core/redact.js';
import type { Report } from '../../../src/core/report.js';
import type { Clock } from '../../../src/host/clock.js';
import { commentMarker, renderComment } from '../../../src/publish/comment.js';
import { type CommentSettings, commentOutlet } from '../../../src/publish/github/comment-outlet.js';
import { type Delivery, publish } from '../../../src/publish/outlet.js';
import { planted } from '../../support/planted.js';
import { aCheck, aFinding, aReport } from '../../support/report.js';
import { type GitHubSimulator, simulatedPull, simulateGitHub } from '../../support/simulators/github.js';

const clean = aReport();
const bad = aReport({ checks: [aCheck({ status: 'failed', findings: [aFinding()] })] });
const worse = aReport({ checks: [aCheck({ status: 'failed', findings: [aFinding({ title: 'worse' })] })] });
const bot = 'github-actions[bot]';

let github: GitHubSimulator;
let waits: number[];
beforeEach(async () => {
  github = await simulateGitHub();
  waits = [];
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

/** Time that passes at once. */
const clock: Clock = {
  now: () => Date.parse('2026-11-22T03:00:00Z'),
  async sleep(milliseconds) {
    waits.push(milliseconds);
  },
};

async function deliver(
  report: Report,
  settings: Partial<CommentSettings> = {},
): Promise<Delivery | undefined> {
  const outlet = commentOutlet({
    ...simulatedPull,
    token: planted('ghs_comments'),
    apiUrl: github.url,
    key: 'ci/lint',
    clock,
    ...settings,
  });
  const [delivery] = await publish(report, [outlet], { redact: redactor([]), deadlineMs: 5000 });
  return delivery;
}

const delivered = { outlet: 'pull request comment', status: 'delivered', notes: [] };
const writes = (): readonly string[] => github.requests.filter((request) => !/^GET|graphql/.test(request));

describe('one comment follows the report', () => {
  test('nothing is written while all is clean', async () => {
    expect(await deliver(clean)).toEqual(delivered);
    expect(github.requests).toEqual(['GET /repos/OWNER/shop/issues/7/comments?per_page=100&page=1']);
  });

  test('it is made, updated in place, left alone when nothing changed, and turned green', async () => {
    await deliver(bad);
    await deliver(worse);
    await deliver(worse);
    expect(github.comments).toEqual([{ id: 1, login: bot, body: renderComment(worse, 'ci/lint') }]);
    expect(writes()).toEqual([
      'POST /repos/OWNER/shop/issues/7/comments',
      'PATCH /repos/OWNER/shop/issues/comments/1',
    ]);
    expect(await deliver(clean)).toEqual(delivered);
    expect(github.comments[0]?.body).toContain('✅ Lockkeeper passed');
  });

  test('it is removed when clean, where that is wanted', async () => {
    await deliver(bad, { whenClean: 'delete' });
    await deliver(clean, { whenClean: 'delete' });
    expect(github.comments).toEqual([]);
  });

  test('it is found behind hundreds of others', async () => {
    for (let index = 0; index < 230; index++) github.add('someone', `comment ${index}`);
    await deliver(bad);
    for (let index = 0; index < 50; index++) github.add('someone', `later ${index}`);
    await deliver(worse);
    expect(github.comments).toHaveLength(281);
    expect(github.comments[230]?.body).toBe(renderComment(worse, 'ci/lint'));
  });

  test('doubles of two runs that raced are removed', async () => {
    github.add(bot, renderComment(bad, 'ci/lint'));
    github.add(bot, renderComment(bad, 'ci/lint'));
    await deliver(worse);
    expect(github.comments).toEqual([{ id: 2, login: bot, body: renderComment(worse, 'ci/lint') }]);
  });

  test('workflows with other keys have their own', async () => {
    await deliver(bad, { key: 'ci/lint' });
    await deliver(bad, { key: 'nightly/lint' });
    expect(github.comments).toHaveLength(2);
  });

  test('somebody else’s comment with our marker is never touched', async () => {
    const forged = `${commentMarker('ci/lint')}\nforged`;
    github.add('mallory', forged);
    github.add('other[bot]', forged);
    await deliver(bad);
    expect(github.comments.map(({ body }) => body)).toEqual([forged, forged, renderComment(bad, 'ci/lint')]);
  });

  test('a token of somebody else owns what it wrote', async () => {
    github.login = 'release-app[bot]';
    await deliver(bad);
    await deliver(worse);
    expect(github.comments).toEqual([
      { id: 1, login: 'release-app[bot]', body: renderComment(worse, 'ci/lint') },
    ]);
  });

  test('where the token may not ask who it is, it is the workflow’s own', async () => {
    await deliver(bad);
    github.fail({ method: 'POST', status: 403, message: 'Resource not accessible by integration' });
    expect(await deliver(worse)).toEqual(delivered);
    expect(github.comments).toHaveLength(1);
  });
});

describe('what GitHub refuses becomes one note and no failure', () => {
  test.each([
    [{ method: 'POST', status: 403, message: 'Resource not accessible by integration' }, 'from a fork'],
    [{ status: 401, message: 'Bad credentials' }, 'does not accept the token'],
    [{ status: 404, message: 'Not Found' }, 'there is no pull request #7 in OWNER/shop'],
    [{ status: 410, message: 'This issue was deleted' }, 'there is no pull request #7'],
    [
      { method: 'POST', status: 403, message: 'Unable to create comment because issue is locked.' },
      'is locked',
    ],
    [{ method: 'POST', status: 422, message: 'Validation Failed' }, 'does not take the text'],
  ])('%j', async (fault, reason) => {
    github.fail(fault);
    const delivery = await deliver(bad);
    expect(delivery?.status).toBe('delivered');
    expect(delivery?.notes).toEqual([expect.stringContaining(reason)]);
    expect(delivery?.notes[0]).toMatch(
      /^The pull request comment was not written: .* The job summary has the whole report\.$/,
    );
    expect(waits).toEqual([]);
    expect(github.comments).toEqual([]);
  });
});

describe('what may pass is tried again', () => {
  test.each([
    [{ status: 500 }, [1000]],
    [{ status: 502, times: 2 }, [1000, 2000]],
    [{ kind: 'truncated' }, [1000]],
    [{ kind: 'lost' }, [1000]],
    [{ status: 429, headers: { 'retry-after': '3' } }, [3000]],
    [
      { status: 403, message: 'You have exceeded a secondary rate limit', headers: { 'retry-after': '7' } },
      [7000],
    ],
    [{ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795316405' } }, [5000]],
  ] as const)('%j', async (fault, expected) => {
    github.fail(fault);
    expect(await deliver(bad)).toEqual(delivered);
    expect(waits).toEqual(expected);
    expect(github.comments).toHaveLength(1);
  });

  test('a write whose answer was lost is not done twice', async () => {
    github.fail({ method: 'POST', kind: 'lost' });
    expect(await deliver(bad)).toEqual(delivered);
    expect(github.comments).toHaveLength(1);
  });

  test('but not for ever', async () => {
    github.fail({ status: 503, message: 'Unavailable', times: 99 });
    expect((await deliver(bad))?.notes[0]).toContain('GitHub answered 503 (Unavailable');
    expect(waits).toEqual([1000, 2000, 4000]);
  });

  test('but not when GitHub asks for minutes', async () => {
    github.fail({ status: 429, headers: { 'retry-after': '600' } });
    expect((await deliver(bad))?.notes[0]).toContain("GitHub's rate limit is used up");
    expect(waits).toEqual([]);
  });
});

test('a server that never answers ends with the outlet’s deadline, as a failed delivery', async () => {
  github.fail({ kind: 'hang' });
  const outlet = commentOutlet({
    ...simulatedPull,
    token: planted('ghs_comments'),
    apiUrl: github.url,
    key: 'k',
    clock,
  });
  const [delivery] = await publish(bad, [outlet], { redact: redactor([]), deadlineMs: 200 });
  expect(delivery).toEqual({
    outlet: 'pull request comment',
    status: 'failed',
    notes: ['The pull request comment could not be written: no answer within 0.2 s'],
  });
});
