import type { ActionRun } from '../context.js';
import { parseInputs } from '../parse-inputs.js';
import { rollBack } from '../roll-back.js';
import { rollbackSpec } from './spec.js';

export const run: ActionRun = async (context) =>
  rollBack(parseInputs(rollbackSpec.inputs, context.host), context);
