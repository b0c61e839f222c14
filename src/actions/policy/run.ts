import { defaultsOf } from '../../config/field.js';
import type { ActionRun } from '../../stages/context.js';
import { judgePolicy } from '../../stages/database/policy-run.js';
import { parseInputs } from '../parse-inputs.js';
import { policySpec } from './spec.js';

export const run: ActionRun = async (context) => {
  const { inputs } = policySpec;
  return judgePolicy({ ...defaultsOf(inputs), ...parseInputs(inputs, context.host) }, context);
};
