import type { Given } from '../../config/field.js';
import { type Problem, UserError } from '../../core/errors.js';
import type { Host } from '../../host/host.js';
import { parseMentions } from '../../publish/slack/mention.js';
import type { HookOptions, LiveOptions, NoticeOptions } from '../../publish/slack/notice.js';
import { contextOfRun, type RunContext } from '../../publish/slack/run-context.js';
import { type JobStatus, jobStatuses, type RunState } from '../../publish/slack/run-state.js';
import { checkTemplates } from '../../publish/slack/template.js';
import type { messageInputs, noticeInputs } from './slack-inputs.js';

export type MessageGiven = Given<typeof messageInputs> & { readonly commit?: string | undefined };

/**
 * How Slack is told, by the inputs and the runner's variables. `run` is the key of the run. Masks what could show of
 * the secrets. Throws `UserError` for what is missing or cannot be understood.
 */
export function slackOptions(given: MessageGiven, run: string, host: Host): LiveOptions | HookOptions {
  const { title, text, slackToken: token, slackWebhook: webhook, channel, environment, commit } = given;
  const templates = { ...(title ? { title } : {}), ...(text ? { text } : {}) };
  checkTemplates(templates);
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
    templates,
    clock: host.clock,
    signal: host.signal,
  };
  if (token && channel) return { ...options, token, channel, apiUrl: apiUrlOf(host.env) };
  if (webhook && !token) return { ...options, webhook: checkedWebhook(webhook, host) };
  throw new UserError(token ? noChannel : nothingGiven);
}

/** The words of `job-status`. Blank ones are jobs that have not ended. Throws `UserError` for words that GitHub has not. */
export function jobsOf(words: readonly string[]): readonly JobStatus[] {
  const unknown = words.filter((word) => !jobStatuses.some((status) => status === word));
  if (unknown.length > 0) {
    throw new UserError({
      what: `${unknown.join(', ')} is no status of a job`,
      where: 'job-status',
      fix: `give ${jobStatuses.join(', ')}, or leave it out; of several jobs: \${{ join(needs.*.result, ',') }}`,
    });
  }
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

const noChannel: Problem = {
  what: 'a token alone does not say where to post',
  where: 'channel',
  fix: 'give the channel’s id: open the channel in Slack, its name at the top, the last line',
};

const nothingGiven: Problem = {
  what: 'there is no way to Slack',
  where: 'slack-token',
  why: 'secrets are empty in a workflow for a pull request from a fork, and where the environment does not have them',
  fix: 'give slack-token with channel, or slack-webhook (on the command line LOCKKEEPER_SLACK_TOKEN or LOCKKEEPER_SLACK_WEBHOOK)',
};

/** Another base address, for tests and for trying out. */
function apiUrlOf(env: Host['env']): string | undefined {
  const given = env.LOCKKEEPER_SLACK_API;
  if (!given) return undefined;
  if (isWebAddress(given)) return given;
  throw new UserError({ what: 'is no http(s) address', where: 'LOCKKEEPER_SLACK_API', fix: 'unset it' });
}

/** Who knows the path of a webhook can post: it is as secret as the whole. */
function checkedWebhook(webhook: string, host: Host): string {
  if (!isWebAddress(webhook)) {
    throw new UserError({
      what: 'is no http(s) address',
      where: 'slack-webhook',
      fix: 'copy the whole webhook URL from the app’s settings: https://hooks.slack.com/services/...',
    });
  }
  const { pathname } = new URL(webhook);
  host.mask(pathname.replace(/^\/(services\/)?/, ''));
  host.mask(pathname.split('/').at(-1) ?? '');
  return webhook;
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
