import { checkAndPublish } from '../../stages/checks/check-and-publish.js';
import type { ActionRun } from '../../stages/context.js';
import { parseInputs } from '../parse-inputs.js';
import { lintSpec } from './spec.js';

export const run: ActionRun = async (context) =>
  checkAndPublish(['lint'], parseInputs(lintSpec.inputs, context.host), context);
