import { defaultsOf } from '../../config/field.js';
import type { ActionRun } from '../../stages/context.js';
import { runJobAndPublish } from '../../stages/job/run-job-and-publish.js';
import { parseInputs } from '../parse-inputs.js';
import { renderJobSpec } from './spec.js';

export const run: ActionRun = async (context) => {
  const { inputs } = renderJobSpec;
  return runJobAndPublish({ ...defaultsOf(inputs), ...parseInputs(inputs, context.host) }, context);
};
