import { choice, flag, list, secret, text } from '../../config/fields.js';
import { occasions } from '../../publish/slack/notice.js';
import { mergeInputs, outletInputs } from '../inputs.js';

/** What says where a message goes and what stands in it; the same for one step and for a whole release. */
export const messageInputs = {
  'slack-token': secret(
    'Bot token (`xoxb-...`) of a Slack app with the scope `chat:write`: one message that lives.',
  ),
  'slack-webhook': secret('Address of an incoming webhook, instead of a token: one message at the end.'),
  channel: text('Channel for the message, with a token: its id (`C...`) rather than its name.'),
  when: choice('Tell every run, only those that did not pass, or only a change of state.', occasions, {
    default: 'always',
  }),
  mention: list(
    'Whom to call when a run did not pass: member ids (`U...`), group ids (`S...`), `here`, `channel`.',
  ),
  environment: text('Where the release goes: `production`. Part of the title.'),
  title: text(
    'Title in place of the usual one. Placeholders: `{headline}`, `{verdict}`, `{repository}`, `{workflow}`, `{environment}`, `{service}`, `{commit}`, `{ref}`, `{actor}`, `{duration}`.',
  ),
  text: text('Text below the title in place of the usual one, with the same placeholders.'),
  'report-url': text('Address that the message links to as its report: that of an uploaded artifact.'),
};

/** What one step tells besides. */
export const noticeInputs = {
  phase: choice(
    'What this step tells: the start, how far it is, or the verdict.',
    ['start', 'update', 'end'],
    {
      default: 'end',
    },
  ),
  ...mergeInputs,
  'fail-on': outletInputs['fail-on'],
  commit: text('The commit that is released. The workflow’s own when not given.'),
  'job-status': list(
    'How the job, or the jobs that this one waited for, ended: `success`, `failure`, `cancelled`, `skipped`.',
    { runnerDefault: 'job.status' },
  ),
  'previous-verdict': choice(
    'How the run before ended, for `when: change` where the channel cannot be read.',
    ['passed', 'failed', 'broken', 'success', 'failure', 'timed_out', 'cancelled', 'skipped'],
  ),
  ts: text('Output `ts` of an earlier step, where the channel cannot be read and another job goes on.'),
  'channel-id': text('Output `channel-id` of that step.'),
  'fail-on-error': flag('Fail when Slack could not be told.', { default: false }),
};
