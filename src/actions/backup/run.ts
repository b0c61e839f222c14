import { defaultsOf } from '../../config/field.js';
import { backUp } from '../back-up.js';
import type { ActionRun } from '../context.js';
import { parseInputs } from '../parse-inputs.js';
import { backupSpec } from './spec.js';

export const run: ActionRun = async (context) => {
  const { inputs } = backupSpec;
  return backUp({ ...defaultsOf(inputs), ...parseInputs(inputs, context.host) }, context);
};
