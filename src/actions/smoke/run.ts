import { checkAndPublish } from '../../stages/checks/check-and-publish.js';
import type { ActionRun } from '../../stages/context.js';
import { parseInputs } from '../parse-inputs.js';
import { smokeSpec } from './spec.js';

export const run: ActionRun = async (context) =>
  checkAndPublish(['smoke'], parseInputs(smokeSpec.inputs, context.host), context);
