import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { publish } from '../../../src/publish/outlet.js';
import { slackOutlet } from '../../../src/publish/slack/outlet.js';
import { releaseNotice } from '../../../src/publish/slack/release-notice.js';
import { tellLive } from '../../../src/publish/slack/tell-live.js';
import { aCheck, aReport } from '../../support/report.js';
import {
  type SlackSimulator,
  simulatedChannel,
  simulateSlack,
} from '../../support/simulators/slack/slack.js';
import { badRelease, goodRelease } from '../../support/slack.js';
import { aJob, aNotice, failedEnd } from '../../support/tell-slack.js';

let slack: SlackSimulator;
beforeEach(async () => {
  slack = await simulateSlack();
});
afterEach(async () => {
  expect(slack.violations).toEqual([]);
  await slack.close();
});

const empty = aReport({ checks: [] });
const methods = () => slack.requests.map((request) => request.replace('POST /api/', ''));

describe('one message', () => {
  test('is posted at the start, changed by other jobs and ends with the verdict', async () => {
    expect((await tellLive(aNotice('start', { report: empty }), aJob(slack))).status).toBe('sent');
    expect(slack.messages()[0]?.text).toBe('⏳ Releasing shop to production\nStarted.');
    const lint = aReport({ checks: [aCheck({ summary: 'from the first job' })] });
    await tellLive(aNotice('update', { report: lint }), aJob(slack));
    const health = aReport({ checks: [aCheck({ gate: 'health', summary: 'from the second job' })] });
    await tellLive(aNotice('end', { report: health }), aJob(slack));
    expect(slack.messages()).toHaveLength(1);
    const [message] = slack.messages();
    expect(message?.text).toContain('✅ shop is released to production\n2 gates passed');
    expect(JSON.stringify(message?.blocks)).toMatch(/from the first job.*from the second job/);
    expect(slack.replies(message?.ts ?? '')).toEqual([]);
  });

  test('is not sent again while it says the same', async () => {
    await tellLive(aNotice('start'), aJob(slack));
    const again = await tellLive(aNotice('update'), aJob(slack));
    expect(again.status).toBe('unchanged');
    expect(slack.messages()[0]?.edits).toBe(0);
  });

  test('of a run that failed has the details in its thread, shown in the channel, and calls people there', async () => {
    await tellLive(aNotice('start', { report: empty }), aJob(slack));
    await tellLive(failedEnd, aJob(slack));
    await tellLive(failedEnd, aJob(slack));
    const [message] = slack.messages();
    const replies = slack.replies(message?.ts ?? '');
    expect(replies).toHaveLength(1);
    expect(replies[0]?.broadcast).toBe(true);
    expect(JSON.stringify(replies[0]?.blocks)).toContain('<@U012345>');
    expect(JSON.stringify(message?.blocks)).not.toContain('<@U012345>');
  });

  test('that is new at the end shows its details in the thread alone', async () => {
    await tellLive(failedEnd, aJob(slack));
    expect(slack.replies(slack.messages()[0]?.ts ?? '')[0]?.broadcast).toBe(false);
  });

  test('belongs to one attempt of one run', async () => {
    await tellLive(aNotice('end'), aJob(slack));
    await tellLive(aNotice('end'), aJob(slack, { run: '77.2' }));
    expect(slack.messages()).toHaveLength(2);
  });

  test('stays one when two jobs post at the same moment', async () => {
    const jobs = Array.from({ length: 4 }, () => tellLive(aNotice('start', { report: empty }), aJob(slack)));
    const results = await Promise.all(jobs);
    expect(slack.messages()).toHaveLength(1);
    expect(new Set(results.map(({ message }) => message?.ts))).toEqual(new Set([slack.messages()[0]?.ts]));
  });

  test('is found in a channel that is known by name alone', async () => {
    const named = { channel: `#${simulatedChannel.name}` };
    await tellLive(aNotice('start', { report: empty }), aJob(slack, named));
    const end = await tellLive(aNotice('end'), aJob(slack, named));
    expect(slack.messages()).toHaveLength(1);
    expect(end.notes.join()).toContain('give `channel` the id');
  });

  test('of an ended run is not set running by a slow job', async () => {
    await tellLive(aNotice('end'), aJob(slack));
    await tellLive(
      aNotice('update', { report: aReport({ checks: [aCheck({ gate: 'job' })] }) }),
      aJob(slack),
    );
    expect(slack.messages()[0]?.text).toContain('✅');
  });

  test('is found behind hundreds of others', async () => {
    await tellLive(aNotice('start', { report: empty }), aJob(slack));
    for (let index = 0; index < 150; index += 1) slack.say(`chat ${index}`);
    const end = await tellLive(aNotice('end'), aJob(slack));
    expect(end.message?.ts).toBe(slack.messages()[0]?.ts);
    expect(methods().filter((method) => method === 'conversations.history').length).toBeGreaterThanOrEqual(3);
  });
});

describe('a change of state', () => {
  const changes = { when: 'change' as const };
  const end = (run: string, report = goodRelease) =>
    tellLive(aNotice('end', { report }), aJob(slack, { ...changes, run }));

  test('is known by the message of the run before', async () => {
    expect((await end('1.1')).status).toBe('sent');
    expect(await end('2.1')).toMatchObject({ status: 'silent', reason: 'the run before passed too' });
    expect((await end('3.1', badRelease)).status).toBe('sent');
    expect((await end('4.1', badRelease)).status).toBe('silent');
    expect((await end('5.1')).status).toBe('sent');
  });

  test('is measured within one workflow and environment', async () => {
    await end('1.1');
    const staging = { repository: 'OWNER/shop', workflow: 'Release', environment: 'staging' };
    const other = await tellLive(aNotice('end'), aJob(slack, { ...changes, run: '2.1', context: staging }));
    expect(other.status).toBe('sent');
  });

  test('is known by what the caller says', async () => {
    const told = await tellLive(aNotice('end'), aJob(slack, { ...changes, previous: 'passed' }));
    expect(told.status).toBe('silent');
  });
});

test('only failures are told when only failures are wanted', async () => {
  const failures = { when: 'failure' as const };
  expect((await tellLive(aNotice('start'), aJob(slack, failures))).status).toBe('silent');
  expect((await tellLive(aNotice('end'), aJob(slack, failures))).status).toBe('silent');
  expect((await tellLive(failedEnd, aJob(slack, failures))).status).toBe('sent');
  expect(slack.messages()).toHaveLength(1);
});

describe('a release in one process', () => {
  test('changes its message at most every two seconds and only when it says something new', async () => {
    const notice = releaseNotice(aJob(slack));
    for (let count = 0; count <= goodRelease.checks.length; count += 1) {
      notice.show(aReport({ checks: goodRelease.checks.slice(0, count) }));
      notice.show(aReport({ checks: goodRelease.checks.slice(0, count) }));
    }
    const result = await notice.end(goodRelease);
    expect(result.status).toBe('sent');
    const [message] = slack.messages();
    expect(slack.messages()).toHaveLength(1);
    expect(message?.edits).toBeLessThanOrEqual(2);
    expect(message?.text).toContain('5 gates passed');
  });

  test('is an outlet of its report', async () => {
    const outlet = slackOutlet(releaseNotice(aJob(slack)));
    const [delivery] = await publish(badRelease, [outlet], { redact: (text) => text });
    expect(delivery).toMatchObject({ status: 'delivered', notes: [] });
    expect(slack.messages()).toHaveLength(1);
  });
});
