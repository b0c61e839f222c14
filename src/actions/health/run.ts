import { defaultsOf } from '../../config/field.js';
import type { ActionRun } from '../context.js';
import { health } from '../health.js';
import { parseInputs } from '../parse-inputs.js';
import { healthSpec } from './spec.js';

export const run: ActionRun = async (context) => {
  const { inputs } = healthSpec;
  return health({ ...defaultsOf(inputs), ...parseInputs(inputs, context.host) }, context);
};
