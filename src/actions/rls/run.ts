import { defaultsOf } from '../../config/field.js';
import type { ActionRun } from '../../stages/context.js';
import { rls } from '../../stages/database/rls.js';
import { parseInputs } from '../parse-inputs.js';
import { rlsSpec } from './spec.js';

export const run: ActionRun = async (context) => {
  const { inputs } = rlsSpec;
  return rls({ ...defaultsOf(inputs), ...parseInputs(inputs, context.host) }, context);
};
