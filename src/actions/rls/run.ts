import { defaultsOf } from '../../config/field.js';
import type { ActionRun } from '../context.js';
import { parseInputs } from '../parse-inputs.js';
import { rls } from '../rls.js';
import { rlsSpec } from './spec.js';

export const run: ActionRun = async (context) => {
  const { inputs } = rlsSpec;
  return rls({ ...defaultsOf(inputs), ...parseInputs(inputs, context.host) }, context);
};
