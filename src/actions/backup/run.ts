import { defaultsOf } from '../../config/field.js';
import type { ActionRun } from '../../stages/context.js';
import { backUp } from '../../stages/database/back-up.js';
import { parseAndCheck } from '../parse-inputs.js';
import { backupSpec } from './spec.js';

export const run: ActionRun = async (context) => {
  const given = await parseAndCheck(backupSpec, context.host);
  return backUp({ ...defaultsOf(backupSpec.inputs), ...given }, context);
};
