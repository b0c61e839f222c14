import { defaultsOf } from '../../config/field.js';
import type { ActionRun } from '../../stages/context.js';
import { backUp } from '../../stages/database/back-up.js';
import { parseInputs } from '../parse-inputs.js';
import { backupSpec } from './spec.js';

export const run: ActionRun = async (context) => {
  const { inputs } = backupSpec;
  return backUp({ ...defaultsOf(inputs), ...parseInputs(inputs, context.host) }, context);
};
