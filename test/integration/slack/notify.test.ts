import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { run } from '../../../src/actions/slack/run.js';
import { renderReportFile } from '../../../src/publish/report-file.js';
import { realServices } from '../../../src/stages/real-services.js';
import { notify } from '../../../src/stages/slack/notify.js';
import { type RecordingHost, recordingHost } from '../../support/recording-host.js';
import { scenario } from '../../support/scenario.js';
import {
  type SlackSimulator,
  simulatedChannel,
  simulateSlack,
} from '../../support/simulators/slack/slack.js';
import { badRelease, goodRelease } from '../../support/slack.js';

let slack: SlackSimulator;
let folder: string;
beforeEach(async () => {
  slack = await simulateSlack();
  folder = await mkdtemp(join(tmpdir(), 'lockkeeper-slack-'));
  await mkdir(join(folder, '.lockkeeper'));
});
afterEach(async () => {
  expect(slack.violations).toEqual([]);
  await slack.close();
  await rm(folder, { recursive: true });
});

const runner = {
  GITHUB_RUN_ID: '77',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_REPOSITORY: 'OWNER/shop',
  GITHUB_WORKFLOW: 'Release',
  GITHUB_SHA: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
  GITHUB_REF_NAME: 'main',
  GITHUB_ACTOR: 'octocat',
};

/** Runs the action as a step would, with these inputs. */
async function step(inputs: Readonly<Record<string, string>>, env: object = runner): Promise<RecordingHost> {
  const texts = Object.entries({
    'slack-token': slack.token,
    channel: simulatedChannel.id,
    environment: 'production',
    ...inputs,
  }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const host = recordingHost({
    cwd: folder,
    env: { ...env, ...Object.fromEntries(texts), LOCKKEEPER_SLACK_API: slack.apiUrl },
  });
  expect(await run({ host, services: realServices })).toBe('passed');
  return host;
}

const report = (name: string, text: string) => writeFile(join(folder, '.lockkeeper', name), text);

describe('the action', () => {
  test('tells the start without any report and the end with all of them, in one message', async () => {
    const first = await step({ phase: 'start' });
    await report('deploy.json', renderReportFile(goodRelease));
    const last = await step({ 'job-status': 'success' });
    expect(last.outputs).toEqual({
      result: 'sent',
      reason: '',
      ts: first.outputs.ts,
      'channel-id': simulatedChannel.id,
    });
    expect(slack.messages()).toHaveLength(1);
    expect(slack.messages()[0]?.text).toContain('✅ shop is released to production');
    expect(last.lines).toEqual([`Slack is told: channel ${simulatedChannel.id}, ts ${first.outputs.ts}`]);
    expect(last.printed).toEqual([]);
  });

  test('leaves its file to the next step where Slack may not be read, out of Git and of the reports', async () => {
    await slack.close();
    slack = await simulateSlack({ scopes: ['chat:write'] });
    await step({ phase: 'start' });
    await report('deploy.json', renderReportFile(badRelease));
    await step({ 'job-status': 'failure' });
    await step({ 'job-status': 'failure' });
    expect(slack.messages()).toHaveLength(1);
    expect(slack.replies(slack.messages()[0]?.ts ?? '')).toHaveLength(1);
    expect(await readFile(join(folder, '.lockkeeper/.gitignore'), 'utf8')).toBe('*\n');
    const again = await realServices.mergeReports(['.lockkeeper/*.json'], folder, 'error');
    expect(again.checks).toHaveLength(badRelease.checks.length);
  });

  test('goes on in another job with `ts` and `channel-id`', async () => {
    await slack.close();
    slack = await simulateSlack({ scopes: ['chat:write'] });
    const { outputs } = await step({ phase: 'start', channel: '#releases' });
    await rm(join(folder, '.lockkeeper'), { recursive: true });
    const { ts = '', 'channel-id': channel = '' } = outputs;
    await step({ channel: '#releases', ts, 'channel-id': channel, 'job-status': 'cancelled' });
    expect(slack.messages()).toHaveLength(1);
    expect(slack.messages()[0]?.text).toContain('⏹️ Release of shop to production was canceled');
  });

  test('says failed when the job failed outside of the gates', async () => {
    await report('deploy.json', renderReportFile(goodRelease));
    await step({ 'job-status': 'success,failure' });
    expect(slack.messages()[0]?.text).toContain('A step outside of the gates failed');
  });

  test('never shows a secret, also not one that a report holds', async () => {
    const [lint, ...others] = goodRelease.checks;
    const leaky = { ...goodRelease, checks: [{ ...lint, summary: `read ${slack.token}` }, ...others] };
    await report('deploy.json', JSON.stringify(leaky));
    const host = await step({});
    const bodies = slack.received.map(({ body }) => body).join('\n');
    expect(bodies).not.toContain(slack.token);
    expect(JSON.stringify([host.lines, host.printed, host.outputs, host.summaries])).not.toContain(
      slack.token,
    );
  });

  test('posts by a webhook whose path is masked', async () => {
    await report('deploy.json', renderReportFile(badRelease));
    const host = await step({ 'slack-token': '', channel: '', 'slack-webhook': slack.webhook });
    host.log.info(`posted to ${new URL(slack.webhook).pathname}`);
    expect(host.lines.join()).not.toContain('s3cretHookKey');
    expect(slack.messages()).toHaveLength(1);
  });
});

describe('a mistake of the user', () => {
  test.each([
    [{ 'slack-token': '' }, 'slack-token: there is no way to Slack'],
    [{ channel: '' }, 'channel: a token alone does not say where to post'],
    [{ title: '{headlne}' }, 'title: there is no placeholder {headlne}'],
    [{ mention: 'octocat' }, 'mention: "octocat" is no id that Slack can mention'],
    [{ 'job-status': 'green' }, 'job-status: green is no status of a job'],
    [{ when: 'sometimes' }, 'input when: is "sometimes"'],
    [{ 'slack-token': '', 'slack-webhook': 'hooks.slack.com/x' }, 'slack-webhook: is no http(s) address'],
  ])('%j is told before anything is sent', async (inputs, message) => {
    await expect(step(inputs)).rejects.toThrow(message);
    expect(slack.requests).toEqual([]);
  });
});

scenario(
  {
    id: 'fails-nothing',
    area: 'Slack',
    happens: 'Slack refuses the message of a release that passed.',
    does: 'Leaves the release as it is; a warning annotation, the job summary and the output `result` tell it.',
    exit: 0,
    leaves: 'no message',
  },
  async () => {
    slack.fail({ path: 'chat.postMessage', status: 200, message: 'is_archived' });
    const host = await step({});
    expect(host.outputs.result).toBe('failed');
    expect(host.printed.join('')).toMatch(
      /^::warning title=Slack::Slack was not told: the channel is archived/,
    );
    expect(host.summaries.join('')).toContain('the channel is archived');
  },
);

scenario(
  {
    id: 'fails-when-asked',
    area: 'Slack',
    happens: 'Slack refuses the message and `fail-on-error` is on.',
    does: 'Fails the step after it has told everything else.',
    exit: 2,
    leaves: 'no message',
  },
  async () => {
    slack.fail({ path: 'chat.postMessage', status: 200, message: 'is_archived' });
    await expect(step({ 'fail-on-error': 'true' })).rejects.toThrow(
      /Slack was not told: the channel is archived/,
    );
  },
);

scenario(
  {
    id: 'report-unreadable',
    area: 'Slack',
    happens: 'A stage left half a report file.',
    does: 'Does not call the release passed: the message says failed, and why nobody knows more.',
    exit: 0,
    leaves: 'one message',
  },
  async () => {
    await report('deploy.json', '{"version": 1, "checks": [');
    const host = await step({ 'job-status': 'success' });
    const [message] = slack.messages();
    expect(message?.text).toContain('❌');
    expect(JSON.stringify(slack.replies(message?.ts ?? ''))).toContain('reports cannot be read');
    expect(host.lines.join()).toContain('deploy.json');
  },
);

test('outside of a workflow a start begins a new message and the end goes on with it', async () => {
  const host = recordingHost({ kind: 'terminal', cwd: folder, env: { LOCKKEEPER_SLACK_API: slack.apiUrl } });
  const given = { slackToken: slack.token, channel: simulatedChannel.id };
  const context = { host, services: realServices };
  await notify({ ...given, phase: 'start' }, context);
  await notify(given, context);
  expect(slack.messages()).toHaveLength(1);
  await host.clock.sleep(1000);
  await notify({ ...given, phase: 'start' }, context);
  expect(slack.messages()).toHaveLength(2);
});
