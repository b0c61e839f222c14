import { defaultsOf } from '../../config/field.js';
import type { ActionRun } from '../../stages/context.js';
import { deployOnRender } from '../../stages/deploy/deploy-on-render.js';
import { parseInputs } from '../parse-inputs.js';
import { renderDeploySpec } from './spec.js';

export const run: ActionRun = async (context) => {
  const { inputs } = renderDeploySpec;
  return deployOnRender({ ...defaultsOf(inputs), ...parseInputs(inputs, context.host) }, context);
};
