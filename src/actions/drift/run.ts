import type { ActionRun } from '../context.js';
import { detectDrift } from '../detect-drift.js';
import { parseInputs } from '../parse-inputs.js';
import { driftSpec } from './spec.js';

export const run: ActionRun = async (context) =>
  detectDrift(parseInputs(driftSpec.inputs, context.host), context);
