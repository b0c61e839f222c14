import { defaultsOf } from '../../config/field.js';
import type { ActionRun } from '../context.js';
import { parseInputs } from '../parse-inputs.js';
import { runJobAndPublish } from '../run-job-and-publish.js';
import { renderJobSpec } from './spec.js';

export const run: ActionRun = async (context) => {
  const { inputs } = renderJobSpec;
  return runJobAndPublish({ ...defaultsOf(inputs), ...parseInputs(inputs, context.host) }, context);
};
