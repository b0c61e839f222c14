import { inputChecks } from '../../stages/input-checks.js';
import { placeInputs } from '../../stages/inputs.js';
import { messageInputs, noticeInputs } from '../../stages/slack/slack-inputs.js';
import { defineAction } from '../define.js';

export const slackSpec = defineAction({
  name: 'slack',
  title: 'Lockkeeper slack',
  description: 'Tells Slack how a release goes, in one message that is updated from stage to stage.',
  inputs: {
    'working-directory': placeInputs['working-directory'],
    ...messageInputs,
    ...noticeInputs,
  },
  check: inputChecks.slack,
  outputs: {
    result: '`sent`, `unchanged` (Slack says so already), `silent` (nobody asked for it) or `failed`.',
    reason: 'Why it is silent or failed.',
    ts: 'Slack’s name for the message; empty for a webhook.',
    'channel-id': 'The channel that it stands in; empty for a webhook.',
  },
});
