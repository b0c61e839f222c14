import { defaultsOf } from '../../config/field.js';
import type { ActionRun } from '../../stages/context.js';
import { testOverHttp } from '../../stages/http-smoke/http-smoke-run.js';
import { parseInputs } from '../parse-inputs.js';
import { httpSmokeSpec } from './spec.js';

export const run: ActionRun = async (context) => {
  const { inputs } = httpSmokeSpec;
  return testOverHttp({ ...defaultsOf(inputs), ...parseInputs(inputs, context.host) }, context);
};
