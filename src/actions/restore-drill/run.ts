import { defaultsOf } from '../../config/field.js';
import type { ActionRun } from '../../stages/context.js';
import { drillBackups } from '../../stages/database/back-up.js';
import { parseInputs } from '../parse-inputs.js';
import { restoreDrillSpec } from './spec.js';

export const run: ActionRun = async (context) => {
  const { inputs } = restoreDrillSpec;
  return drillBackups({ ...defaultsOf(inputs), ...parseInputs(inputs, context.host) }, context);
};
