import type { ActionRun } from '../../stages/context.js';
import { detectDrift } from '../../stages/database/detect-drift.js';
import { parseInputs } from '../parse-inputs.js';
import { driftSpec } from './spec.js';

export const run: ActionRun = async (context) =>
  detectDrift(parseInputs(driftSpec.inputs, context.host), context);
