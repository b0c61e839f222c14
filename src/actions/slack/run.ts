import type { ActionRun } from '../../stages/context.js';
import { notify } from '../../stages/slack/notify.js';
import { parseInputs } from '../parse-inputs.js';
import { slackSpec } from './spec.js';

export const run: ActionRun = async (context) => notify(parseInputs(slackSpec.inputs, context.host), context);
