import { verifyInputs } from '../../stages/database/verify-inputs.js';
import { reportOutputs } from '../../stages/outputs.js';
import { defineAction } from '../define.js';

export const verifySpec = defineAction({
  name: 'verify',
  title: 'Lockkeeper verify',
  description:
    'Looks whether a database in use has what an expectations file says, and whether migrations left something half-done. Only reads.',
  inputs: verifyInputs,
  outputs: reportOutputs,
});
