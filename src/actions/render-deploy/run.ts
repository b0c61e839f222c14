import { defaultsOf } from '../../config/field.js';
import type { ActionRun } from '../../stages/context.js';
import { deployOnRender } from '../../stages/deploy/deploy-on-render.js';
import { parseAndCheck } from '../parse-inputs.js';
import { renderDeploySpec } from './spec.js';

export const run: ActionRun = async (context) => {
  return deployOnRender(
    { ...defaultsOf(renderDeploySpec.inputs), ...(await parseAndCheck(renderDeploySpec, context.host)) },
    context,
  );
};
