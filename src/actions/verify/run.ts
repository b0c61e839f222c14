import type { ActionRun } from '../context.js';
import { parseInputs } from '../parse-inputs.js';
import { verifyDatabase } from '../verify-database.js';
import { verifySpec } from './spec.js';

export const run: ActionRun = async (context) =>
  verifyDatabase(parseInputs(verifySpec.inputs, context.host), context);
