import { afterEach, beforeEach, expect } from '@jest/globals';
import { tellLive } from '../../../src/publish/slack/tell-live.js';
import { plainPlanted } from '../../support/planted.js';
import { aReport } from '../../support/report.js';
import { scenario } from '../../support/scenario.js';
import { htmlError, rateLimited } from '../../support/simulators/faults.js';
import { type SlackSimulator, simulateSlack, strangeChannel } from '../../support/simulators/slack/slack.js';
import { aJob, aNotice, failedEnd, reasonOf } from '../../support/tell-slack.js';

let slack: SlackSimulator;
beforeEach(async () => {
  slack = await simulateSlack();
});
afterEach(async () => {
  expect(slack.violations).toEqual([]);
  await slack.close();
});

const empty = aReport({ checks: [] });
const posting = { path: 'chat.postMessage' };
const started = () => tellLive(aNotice('start', { report: empty }), aJob(slack));
const calls = (method: string): number => slack.requests.filter((each) => each.includes(method)).length;

/** Slack's own way to refuse: 200 and a word. */
const refusing = (error: string, path: string) => ({ path, status: 200, message: error });

scenario(
  {
    id: 'rate-limited',
    area: 'Slack',
    happens: 'Slack answers 429 with Retry-After: 7.',
    does: 'Waits the 7 seconds and sends the message again, at most three times.',
    exit: 0,
    leaves: 'one message',
  },
  async () => {
    slack.fail({ ...posting, ...rateLimited({ seconds: 7, retryAfter: 'seconds' }) });
    const job = aJob(slack);
    const before = job.clock.now();
    expect((await tellLive(aNotice('end'), job)).status).toBe('sent');
    expect(job.clock.now() - before).toBe(7000);
    expect(slack.messages()).toHaveLength(1);
  },
);

scenario(
  {
    id: 'rate-limited-for-long',
    area: 'Slack',
    happens: 'Slack answers 429 and asks to wait ten minutes.',
    does: 'Does not hold the release for it: goes on and warns that Slack was not told.',
    exit: 0,
    leaves: 'no message',
  },
  async () => {
    slack.fail({ ...posting, ...rateLimited({ seconds: 600, retryAfter: 'seconds' }), times: 9 });
    const reason = reasonOf(await tellLive(aNotice('end'), aJob(slack)));
    expect(reason).toContain('Slack asked to wait for longer than a release should [ratelimited]');
    expect(calls('chat.postMessage')).toBe(1);
  },
);

scenario(
  {
    id: 'rate-limited-without-time',
    area: 'Slack',
    happens: 'Slack answers 429 and says not for how long.',
    does: 'Tries again after one, two and four seconds, then warns.',
    exit: 0,
    leaves: 'no message',
  },
  async () => {
    slack.fail({ ...posting, ...rateLimited({ seconds: 1 }), times: 9 });
    const job = aJob(slack);
    const before = job.clock.now();
    reasonOf(await tellLive(aNotice('end'), job));
    expect(job.clock.now() - before).toBe(7000);
    expect(calls('chat.postMessage')).toBe(4);
  },
);

scenario(
  {
    id: 'server-error-on-change',
    area: 'Slack',
    happens: 'Slack answers 503 with an HTML page while the message is changed.',
    does: 'Sends the change again: the same change twice is one.',
    exit: 0,
    leaves: 'one message',
  },
  async () => {
    await started();
    slack.fail({ path: 'chat.update', ...htmlError(503), times: 2 });
    expect((await tellLive(aNotice('end'), aJob(slack))).status).toBe('sent');
    expect(slack.messages()[0]?.text).toContain('✅');
  },
);

scenario(
  {
    id: 'server-error-after-posting',
    area: 'Slack',
    happens: 'Slack posts the message and answers 500.',
    does: 'Looks for the message before it posts again, and goes on with the one that it finds.',
    exit: 0,
    leaves: 'one message',
  },
  async () => {
    slack.fail({ ...posting, status: 500, done: true });
    expect((await started()).status).toBe('sent');
    expect((await tellLive(aNotice('end'), aJob(slack))).status).toBe('sent');
    expect(slack.messages()).toHaveLength(1);
  },
);

scenario(
  {
    id: 'down',
    area: 'Slack',
    happens: 'Slack answers 503 to everything.',
    does: 'Gives up within a minute and warns; the verdict of the release is what it was.',
    exit: 0,
    leaves: 'no message',
  },
  async () => {
    slack.fail({ ...htmlError(503, 'Service Unavailable'), times: 99 });
    const job = aJob(slack);
    const before = job.clock.now();
    const reason = reasonOf(await tellLive(failedEnd, job));
    expect(reason).toContain('Slack answered with status 503');
    expect(job.clock.now() - before).toBeLessThan(60_000);
    expect(calls('chat.postMessage')).toBeLessThanOrEqual(4);
  },
);

scenario(
  {
    id: 'timeout',
    area: 'Slack',
    happens: 'Slack takes a message and never answers.',
    does: 'Stops waiting after ten seconds, looks for the message and posts it once more when it is not there.',
    exit: 0,
    leaves: 'one message',
  },
  async () => {
    slack.fail({ ...posting, kind: 'hang' });
    const told = await tellLive(aNotice('end'), aJob(slack, { timeoutMs: 80 }));
    expect(told.status).toBe('sent');
    expect(slack.messages()).toHaveLength(1);
  },
);

scenario(
  {
    id: 'answer-lost',
    area: 'Slack',
    happens: 'The connection breaks off after Slack has posted the message.',
    does: 'Finds the message by the run in its metadata and posts no second one.',
    exit: 0,
    leaves: 'one message',
  },
  async () => {
    slack.fail({ ...posting, kind: 'lost' });
    expect((await tellLive(aNotice('end'), aJob(slack))).status).toBe('sent');
    expect(slack.messages()).toHaveLength(1);
    expect(calls('chat.postMessage')).toBe(1);
  },
);

scenario(
  {
    id: 'details-lost',
    area: 'Slack',
    happens: 'The connection breaks off after Slack has posted the details into the thread.',
    does: 'Reads the thread and does not tell them twice.',
    exit: 0,
    leaves: 'one message with one answer',
  },
  async () => {
    await started();
    slack.fail({ ...posting, kind: 'truncated' });
    const told = await tellLive(failedEnd, aJob(slack));
    expect(told.notes).toEqual([]);
    expect(slack.replies(slack.messages()[0]?.ts ?? '')).toHaveLength(1);
  },
);

scenario(
  {
    id: 'connection-reset',
    area: 'Slack',
    happens: 'The connection is reset while the channel is read and while the message is changed.',
    does: 'Tries both again.',
    exit: 0,
    leaves: 'one message',
  },
  async () => {
    await started();
    slack.fail({ path: 'conversations.history', kind: 'reset' });
    slack.fail({ path: 'chat.update', kind: 'reset' });
    const told = await tellLive(aNotice('end'), aJob(slack));
    expect(told).toMatchObject({ status: 'sent', notes: [] });
    expect(slack.messages()).toHaveLength(1);
  },
);

scenario(
  {
    id: 'unreachable',
    area: 'Slack',
    happens: 'Nothing listens at the address of Slack.',
    does: 'Tries three times more, because nothing can have been posted, then warns.',
    exit: 0,
    leaves: 'no message',
  },
  async () => {
    const gone = await simulateSlack();
    await gone.close();
    const reason = reasonOf(await tellLive(aNotice('end'), aJob(gone)));
    expect(reason).toMatch(/Slack could not be reached.*slack-status/);
  },
);

scenario(
  {
    id: 'invalid-auth',
    area: 'Slack',
    happens: 'The token is not valid (`invalid_auth`).',
    does: 'Tries no second time; the warning says which token is needed.',
    exit: 0,
    leaves: 'no message',
  },
  async () => {
    const job = aJob(slack, { token: plainPlanted('xoxb-of-somebody-else') });
    const reason = reasonOf(await tellLive(aNotice('end'), job));
    expect(reason).toMatch(/the token is not valid \[invalid_auth\]; to mend it, give the bot token/);
    expect(reason).not.toContain('somebody');
    expect(calls('chat.postMessage')).toBe(1);
  },
);

scenario(
  {
    id: 'channel-not-found',
    area: 'Slack',
    happens: 'There is no such channel (`channel_not_found`).',
    does: 'Warns, and says to give the id of the channel and to invite the app.',
    exit: 0,
    leaves: 'no message',
  },
  async () => {
    const job = aJob(slack, { channel: 'C0NOWHERE01' });
    expect(reasonOf(await tellLive(aNotice('end'), job))).toContain('/invite @your-app');
  },
);

scenario(
  {
    id: 'not-in-channel',
    area: 'Slack',
    happens: 'The app was not invited into the channel (`not_in_channel`).',
    does: 'Warns, and says how to invite it.',
    exit: 0,
    leaves: 'no message',
  },
  async () => {
    const job = aJob(slack, { channel: strangeChannel.id });
    expect(reasonOf(await tellLive(aNotice('end'), job))).toContain(
      '[not_in_channel]; to mend it, invite it there',
    );
  },
);

scenario(
  {
    id: 'blocks-too-long',
    area: 'Slack',
    happens: 'Slack finds the blocks too long (`msg_blocks_too_long`), by a limit that it does not document.',
    does: 'Sends the message as plain text with title and verdict, and notes it.',
    exit: 0,
    leaves: 'one message',
  },
  async () => {
    slack.fail(refusing('msg_blocks_too_long', 'chat.postMessage'));
    const told = await tellLive(aNotice('end'), aJob(slack));
    expect(told.status).toBe('sent');
    expect(told.notes.join()).toContain('msg_blocks_too_long');
    expect(slack.messages()[0]).toMatchObject({ blocks: [], text: expect.stringContaining('✅') });
  },
);

scenario(
  {
    id: 'message-deleted',
    area: 'Slack',
    happens: 'A person deletes the message while the release runs.',
    does: 'Posts a new one with everything so far, and notes it.',
    exit: 0,
    leaves: 'one message',
  },
  async () => {
    const first = await started();
    slack.remove(first.message?.ts ?? '');
    const told = await tellLive(failedEnd, aJob(slack), first.message);
    expect(told.status).toBe('sent');
    expect(told.notes.join()).toContain('message_not_found');
    expect(slack.messages()).toHaveLength(1);
    expect(slack.replies(told.message?.ts ?? '')).toHaveLength(1);
  },
);

scenario(
  {
    id: 'history-forbidden',
    area: 'Slack',
    happens:
      'The token may not read the channel (`missing_scope`), and a second job knows nothing of the message.',
    does: 'Posts a message of its own, and says which scope is missing and how jobs find one message without it.',
    exit: 0,
    leaves: 'two messages',
  },
  async () => {
    const blind = await simulateSlack({ scopes: ['chat:write'] });
    try {
      const first = await tellLive(aNotice('start', { report: empty }), aJob(blind));
      expect(first).toMatchObject({ status: 'sent', notes: [] });
      const known = await tellLive(aNotice('update'), aJob(blind), first.message);
      expect(known).toMatchObject({ status: 'sent', notes: [] });
      expect(blind.messages()).toHaveLength(1);
      const other = await tellLive(aNotice('end'), aJob(blind));
      expect(other.notes.join()).toMatch(/another job.*channels:history/);
      expect(blind.messages()).toHaveLength(2);
    } finally {
      await blind.close();
    }
  },
);

scenario(
  {
    id: 'not-slack',
    area: 'Slack',
    happens: 'A proxy answers 200 with a login page in place of Slack.',
    does: 'Takes it for no answer, tries again, then warns with what the page says.',
    exit: 0,
    leaves: 'no message',
  },
  async () => {
    slack.fail({ status: 200, text: '<html><h1>Sign in to the network</h1></html>', times: 99 });
    expect(reasonOf(await tellLive(aNotice('end'), aJob(slack)))).toContain('Sign in to the network');
  },
);

scenario(
  {
    id: 'details-refused',
    area: 'Slack',
    happens: 'Slack takes the verdict but refuses the details in the thread.',
    does: 'Keeps the message with the verdict, and notes that the details are missing and why.',
    exit: 0,
    leaves: 'one message',
  },
  async () => {
    await started();
    slack.fail(refusing('restricted_action', 'chat.postMessage'));
    const told = await tellLive(failedEnd, aJob(slack));
    expect(told.status).toBe('sent');
    expect(told.notes.join()).toContain(
      'but not its details: a setting of the workspace forbids posting there',
    );
  },
);
