import { defaultsOf } from '../../config/field.js';
import type { ActionRun } from '../../stages/context.js';
import { health } from '../../stages/health/health.js';
import { parseAndCheck } from '../parse-inputs.js';
import { healthSpec } from './spec.js';

export const run: ActionRun = async (context) => {
  return health(
    { ...defaultsOf(healthSpec.inputs), ...(await parseAndCheck(healthSpec, context.host)) },
    context,
  );
};
