import type { ActionRun } from '../../stages/context.js';
import { verifyDatabase } from '../../stages/database/verify-database.js';
import { parseInputs } from '../parse-inputs.js';
import { verifySpec } from './spec.js';

export const run: ActionRun = async (context) =>
  verifyDatabase(parseInputs(verifySpec.inputs, context.host), context);
