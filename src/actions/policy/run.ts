import { defaultsOf } from '../../config/field.js';
import type { ActionRun } from '../context.js';
import { parseInputs } from '../parse-inputs.js';
import { judgePolicy } from '../policy-run.js';
import { policySpec } from './spec.js';

export const run: ActionRun = async (context) => {
  const { inputs } = policySpec;
  return judgePolicy({ ...defaultsOf(inputs), ...parseInputs(inputs, context.host) }, context);
};
