import { defineAction } from '../define.js';
import { healthInputs } from '../health-inputs.js';
import { healthOutputs } from '../health-outputs.js';
import { reportOutputs } from '../outputs.js';

export const healthSpec = defineAction({
  name: 'health',
  title: 'Lockkeeper health',
  description:
    'Waits until the released version itself answers well, then watches it: errors and latency against before.',
  inputs: healthInputs,
  outputs: { ...reportOutputs, ...healthOutputs },
});
