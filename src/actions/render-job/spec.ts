import { inputChecks } from '../../stages/input-checks.js';
import { jobInputs } from '../../stages/job/job-inputs.js';
import { jobOutputs } from '../../stages/job/job-outputs.js';
import { reportOutputs } from '../../stages/outputs.js';
import { defineAction } from '../define.js';

export const renderJobSpec = defineAction({
  name: 'render-job',
  title: 'Lockkeeper render-job',
  description: 'Runs a one-off job or a cron job on Render, follows it to its end and tells why it failed.',
  inputs: jobInputs,
  check: inputChecks.job,
  outputs: { ...reportOutputs, ...jobOutputs },
  post: true,
});
