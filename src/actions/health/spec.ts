import { healthInputs } from '../../stages/health/health-inputs.js';
import { healthOutputs } from '../../stages/health/health-outputs.js';
import { inputChecks } from '../../stages/input-checks.js';
import { reportOutputs } from '../../stages/outputs.js';
import { defineAction } from '../define.js';

export const healthSpec = defineAction({
  name: 'health',
  title: 'Lockkeeper health',
  description:
    'Waits until the released version itself answers well, then watches it: errors and latency against before.',
  inputs: healthInputs,
  check: inputChecks.health,
  outputs: { ...reportOutputs, ...healthOutputs },
});
