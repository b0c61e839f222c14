import type { Given } from '../../config/field.js';
import { UserError } from '../../core/errors.js';
import type { Host } from '../../host/host.js';
import { parseMentions } from '../../publish/slack/mention.js';
import type { HookOptions, LiveOptions, NoticeOptions } from '../../publish/slack/notice.js';
import { contextOfRun, type RunContext } from '../../publish/slack/run-context.js';
import { type JobStatus, jobStatuses, type RunState } from '../../publish/slack/run-state.js';
import type { noticeInputs } from './slack-inputs.js';
import { isWebAddress, type SlackGiven, slackProblems } from './slack-problems.js';

export type MessageGiven = SlackGiven & { readonly commit?: string | undefined };

/**
 * How Slack is told, by the inputs and the runner's variables. `run` is the key of the run. Masks what could show of
 * the secrets. Throws `UserError` for what is missing or cannot be understood.
 */
export function slackOptions(given: MessageGiven, run: string, host: Host): LiveOptions | HookOptions {
  const { title, text, slackToken: token, slackWebhook: webhook, channel, environment, commit } = given;
  const problems = slackProblems(given);
  if (problems.length > 0) throw new UserError(problems);
  const ofRun = contextOfRun(host.env);
  const options: NoticeOptions = {
    run,
    context: {
      ...ofRun,
      ...(environment ? { environment } : {}),
      ...otherCommit(ofRun, commit),
      ...(given.reportUrl ? { reportUrl: given.reportUrl } : {}),
    },
    when: given.when ?? 'always',
    mentions: parseMentions(given.mention ?? []),
    templates: { ...(title ? { title } : {}), ...(text ? { text } : {}) },
    clock: host.clock,
    signal: host.signal,
  };
  if (token && channel) return { ...options, token, channel, apiUrl: apiUrlOf(host.env) };
  if (webhook) return { ...options, webhook: maskWebhook(webhook, host) };
  throw new Error('neither a token nor a webhook');
}

/** The words of `job-status`. Blank ones are jobs that have not ended. */
export function jobsOf(words: readonly string[]): readonly JobStatus[] {
  return jobStatuses.filter((status) => words.includes(status));
}

/** How the run before ended, by our words or by GitHub's. A canceled or skipped run says nothing. */
export function previousOf(word: Given<typeof noticeInputs>['previousVerdict']): RunState | undefined {
  switch (word) {
    case 'passed':
    case 'success':
      return 'passed';
    case 'failed':
    case 'failure':
    case 'timed_out':
      return 'failed';
    case 'broken':
      return 'broken';
    default:
      return undefined;
  }
}

function otherCommit({ commit, commitUrl }: RunContext, given: string | undefined): RunContext {
  if (!given || given === commit) return {};
  const url = commitUrl?.replace(/[^/]+$/, encodeURIComponent(given));
  return { commit: given, ...(url ? { commitUrl: url } : {}) };
}

/** Another base address, for tests and for trying out. */
function apiUrlOf(env: Host['env']): string | undefined {
  const given = env.LOCKKEEPER_SLACK_API;
  if (!given) return undefined;
  if (isWebAddress(given)) return given;
  throw new UserError({ what: 'is no http(s) address', where: 'LOCKKEEPER_SLACK_API', fix: 'unset it' });
}

/** Who knows the path of a webhook can post: it is as secret as the whole. */
function maskWebhook(webhook: string, host: Host): string {
  const { pathname } = new URL(webhook);
  host.mask(pathname.replace(/^\/(services\/)?/, ''));
  host.mask(pathname.split('/').at(-1) ?? '');
  return webhook;
}
