import { defaultsOf } from '../../config/field.js';
import { drillBackups } from '../back-up.js';
import type { ActionRun } from '../context.js';
import { parseInputs } from '../parse-inputs.js';
import { restoreDrillSpec } from './spec.js';

export const run: ActionRun = async (context) => {
  const { inputs } = restoreDrillSpec;
  return drillBackups({ ...defaultsOf(inputs), ...parseInputs(inputs, context.host) }, context);
};
