import { expect } from '@jest/globals';
import type { HookOptions, LiveOptions, Notice, NoticeResult } from '../../src/publish/slack/notice.js';
import type { Phase } from '../../src/publish/slack/run-state.js';
import { fastClock } from './fast-clock.js';
import { type SlackSimulator, simulatedChannel } from './simulators/slack/slack.js';
import { badRelease, goodRelease } from './slack.js';

const shared = {
  run: '77.1',
  context: { repository: 'OWNER/shop', workflow: 'Release', environment: 'production' },
  when: 'always' as const,
  mentions: ['<@U012345>'],
  templates: {},
  signal: new AbortController().signal,
  timeoutMs: 400,
};

/** One job of a release that tells Slack with a token. */
export function aJob(slack: SlackSimulator, parts: Partial<LiveOptions> = {}): LiveOptions {
  const { apiUrl, token } = slack;
  return { ...shared, clock: fastClock(), apiUrl, token, channel: simulatedChannel.id, ...parts };
}

/** The same with a webhook. */
export function aHook(slack: SlackSimulator, parts: Partial<HookOptions> = {}): HookOptions {
  return { ...shared, clock: fastClock(), webhook: slack.webhook, ...parts };
}

export function aNotice(phase: Phase, parts: Partial<Notice> = {}): Notice {
  return { phase, report: goodRelease, jobs: [], ...parts };
}

export const failedEnd: Notice = { phase: 'end', report: badRelease, jobs: ['failure'] };

/** Why a message failed; fails the test when it did not. */
export function reasonOf(result: NoticeResult): string {
  expect(result.status).toBe('failed');
  return 'reason' in result ? result.reason : '';
}
