import { defaultsOf } from '../../config/field.js';
import type { ActionRun } from '../../stages/context.js';
import { health } from '../../stages/health/health.js';
import { parseInputs } from '../parse-inputs.js';
import { healthSpec } from './spec.js';

export const run: ActionRun = async (context) => {
  const { inputs } = healthSpec;
  return health({ ...defaultsOf(inputs), ...parseInputs(inputs, context.host) }, context);
};
