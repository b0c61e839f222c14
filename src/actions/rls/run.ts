import { defaultsOf } from '../../config/field.js';
import type { ActionRun } from '../../stages/context.js';
import { rls } from '../../stages/database/rls.js';
import { parseAndCheck } from '../parse-inputs.js';
import { rlsSpec } from './spec.js';

export const run: ActionRun = async (context) => {
  return rls({ ...defaultsOf(rlsSpec.inputs), ...(await parseAndCheck(rlsSpec, context.host)) }, context);
};
