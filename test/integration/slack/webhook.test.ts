import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { tellWebhook } from '../../../src/publish/slack/tell-webhook.js';
import { scenario } from '../../support/scenario.js';
import { htmlError, rateLimited } from '../../support/simulators/faults.js';
import { type SlackSimulator, simulateSlack } from '../../support/simulators/slack/slack.js';
import { aHook, aNotice, failedEnd, reasonOf } from '../../support/tell-slack.js';

let slack: SlackSimulator;
beforeEach(async () => {
  slack = await simulateSlack();
});
afterEach(async () => {
  expect(slack.violations).toEqual([]);
  await slack.close();
});

test('one message at the end, with the failures in it and people called', async () => {
  expect((await tellWebhook(aNotice('start'), aHook(slack))).status).toBe('silent');
  expect((await tellWebhook(failedEnd, aHook(slack))).status).toBe('sent');
  const [message, ...others] = slack.messages();
  expect(others).toEqual([]);
  expect(JSON.stringify(message?.blocks)).toMatch(/<@U012345>.*out of memory.*FATAL: heap limit/);
});

test('a change of state is known by what the caller says; else it is told with a note', async () => {
  const change = { when: 'change' as const };
  expect((await tellWebhook(aNotice('end'), aHook(slack, { ...change, previous: 'passed' }))).status).toBe(
    'silent',
  );
  const told = await tellWebhook(aNotice('end'), aHook(slack, change));
  expect(told.notes.join()).toContain('previous-verdict');
  expect(slack.messages()).toHaveLength(1);
});

scenario(
  {
    id: 'webhook-gone',
    area: 'Slack',
    happens: 'The webhook was removed: 404 and the plain text `no_service`.',
    does: 'Tries no second time; the warning says to make a new webhook, and does not show the address.',
    exit: 0,
    leaves: 'no message',
  },
  async () => {
    slack.fail({ status: 404, text: 'no_service', headers: { 'content-type': 'text/html' } });
    const reason = reasonOf(await tellWebhook(aNotice('end'), aHook(slack)));
    expect(reason).toMatch(/the webhook is gone or disabled \[no_service\]; to mend it, make a new/);
    expect(reason).not.toContain('hooks');
    expect(slack.requests).toHaveLength(1);
  },
);

scenario(
  {
    id: 'webhook-rate-limited',
    area: 'Slack',
    happens: 'The webhook answers 429 with Retry-After: 3.',
    does: 'Waits the 3 seconds and posts, which the library would not do.',
    exit: 0,
    leaves: 'one message',
  },
  async () => {
    slack.fail(rateLimited({ seconds: 3, retryAfter: 'seconds' }));
    const hook = aHook(slack);
    const before = hook.clock.now();
    expect((await tellWebhook(aNotice('end'), hook)).status).toBe('sent');
    expect(hook.clock.now() - before).toBe(3000);
  },
);

scenario(
  {
    id: 'webhook-server-error',
    area: 'Slack',
    happens: 'The webhook answers 500 (`rollup_error`) and then a broken connection.',
    does: 'Posts again: a verdict that is heard twice is better than one that nobody hears.',
    exit: 0,
    leaves: 'one message, in rare cases two',
  },
  async () => {
    slack.fail({ status: 500, text: 'rollup_error' });
    slack.fail({ kind: 'reset' });
    slack.fail(htmlError(502));
    expect((await tellWebhook(aNotice('end'), aHook(slack))).status).toBe('sent');
    expect(slack.messages()).toHaveLength(1);
  },
);

scenario(
  {
    id: 'webhook-silent',
    area: 'Slack',
    happens: 'The webhook never answers.',
    does: 'Stops each try after ten seconds and all of it within a minute, then warns.',
    exit: 0,
    leaves: 'no message',
  },
  async () => {
    slack.fail({ kind: 'hang', times: 9 });
    const hook = aHook(slack, { timeoutMs: 60 });
    expect(reasonOf(await tellWebhook(aNotice('end'), hook))).toContain('Slack did not answer in time');
    expect(slack.requests).toHaveLength(4);
  },
);
