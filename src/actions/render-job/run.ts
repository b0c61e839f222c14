import { defaultsOf } from '../../config/field.js';
import type { ActionRun } from '../../stages/context.js';
import { runJobAndPublish } from '../../stages/job/run-job-and-publish.js';
import { parseAndCheck } from '../parse-inputs.js';
import { renderJobSpec } from './spec.js';

export const run: ActionRun = async (context) => {
  return runJobAndPublish(
    { ...defaultsOf(renderJobSpec.inputs), ...(await parseAndCheck(renderJobSpec, context.host)) },
    context,
  );
};
