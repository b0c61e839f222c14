import { checkAndPublish } from '../check-and-publish.js';
import type { ActionRun } from '../context.js';
import { parseInputs } from '../parse-inputs.js';
import { lintSpec } from './spec.js';

export const run: ActionRun = async (context) =>
  checkAndPublish(['lint'], parseInputs(lintSpec.inputs, context.host), context);
