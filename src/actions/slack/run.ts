import type { ActionRun } from '../../stages/context.js';
import { notify } from '../../stages/slack/notify.js';
import { parseAndCheck } from '../parse-inputs.js';
import { slackSpec } from './spec.js';

export const run: ActionRun = async (context) =>
  notify(await parseAndCheck(slackSpec, context.host), context);
