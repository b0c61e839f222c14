import { defaultsOf } from '../../config/field.js';
import type { ActionRun } from '../../stages/context.js';
import { deployOnRailway } from '../../stages/deploy/deploy-on-railway.js';
import { parseAndCheck } from '../parse-inputs.js';
import { railwayDeploySpec } from './spec.js';

export const run: ActionRun = async (context) => {
  return deployOnRailway(
    { ...defaultsOf(railwayDeploySpec.inputs), ...(await parseAndCheck(railwayDeploySpec, context.host)) },
    context,
  );
};
