import { defaultsOf } from '../../config/field.js';
import type { ActionRun } from '../../stages/context.js';
import { deployOnRailway } from '../../stages/deploy/deploy-on-railway.js';
import { parseInputs } from '../parse-inputs.js';
import { railwayDeploySpec } from './spec.js';

export const run: ActionRun = async (context) => {
  const { inputs } = railwayDeploySpec;
  return deployOnRailway({ ...defaultsOf(inputs), ...parseInputs(inputs, context.host) }, context);
};
