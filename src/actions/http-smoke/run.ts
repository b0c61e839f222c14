import { defaultsOf } from '../../config/field.js';
import type { ActionRun } from '../../stages/context.js';
import { testOverHttp } from '../../stages/http-smoke/http-smoke-run.js';
import { parseAndCheck } from '../parse-inputs.js';
import { httpSmokeSpec } from './spec.js';

export const run: ActionRun = async (context) => {
  return testOverHttp(
    { ...defaultsOf(httpSmokeSpec.inputs), ...(await parseAndCheck(httpSmokeSpec, context.host)) },
    context,
  );
};
