import type { Given } from '../../config/field.js';
import type { Problem } from '../../core/errors.js';
import { mentionProblems } from '../../publish/slack/mention.js';
import { type JobStatus, jobStatuses } from '../../publish/slack/run-state.js';
import { templateProblems } from '../../publish/slack/template.js';
import type { messageInputs, noticeInputs } from './slack-inputs.js';

export type SlackGiven = Given<typeof messageInputs> & Pick<Given<typeof noticeInputs>, 'jobStatus'>;

/** Everything in the inputs that is missing or cannot be understood. */
export function slackProblems(given: SlackGiven): readonly Problem[] {
  const { title, text, mention = [], jobStatus = [] } = given;
  return [
    ...wayProblems(given),
    ...templateProblems({ title, text }),
    ...mentionProblems(mention),
    ...statusProblems(jobStatus),
  ];
}

function wayProblems({ slackToken: token, slackWebhook: webhook, channel }: SlackGiven): readonly Problem[] {
  if (token) return channel ? [] : [noChannel];
  if (!webhook) return [nothingGiven];
  return isWebAddress(webhook) ? [] : [noWebhook];
}

/** Words that GitHub has not. */
function statusProblems(words: readonly string[]): readonly Problem[] {
  const unknown = words.filter((word) => !jobStatuses.some((status: JobStatus) => status === word));
  if (unknown.length === 0) return [];
  return [
    {
      what: `${unknown.join(', ')} is no status of a job`,
      where: 'job-status',
      fix: `give ${jobStatuses.join(', ')}, or leave it out; of several jobs: \${{ join(needs.*.result, ',') }}`,
    },
  ];
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

const noWebhook: Problem = {
  what: 'is no http(s) address',
  where: 'slack-webhook',
  fix: 'copy the whole webhook URL from the app’s settings: https://hooks.slack.com/services/...',
};

/** An address that can be sent to. */
export function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
