import { defineAction } from '../define.js';
import { jobInputs } from '../job-inputs.js';
import { jobOutputs } from '../job-outputs.js';
import { reportOutputs } from '../outputs.js';

export const renderJobSpec = defineAction({
  name: 'render-job',
  title: 'Lockkeeper render-job',
  description: 'Runs a one-off job or a cron job on Render, follows it to its end and tells why it failed.',
  inputs: jobInputs,
  outputs: { ...reportOutputs, ...jobOutputs },
  post: true,
});
