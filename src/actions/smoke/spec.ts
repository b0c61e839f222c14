import { historyInputs, outletInputs, placeInputs, runInputs, serverInputs } from '../../stages/inputs.js';
import { historyOutputs, reportOutputs } from '../../stages/outputs.js';
import { defineAction } from '../define.js';

export const smokeSpec = defineAction({
  name: 'smoke',
  title: 'Lockkeeper smoke',
  description:
    'Runs every new migration up, down and up again on a scratch PostgreSQL and compares the schemas.',
  inputs: { ...placeInputs, ...historyInputs, ...serverInputs, ...runInputs, ...outletInputs },
  outputs: { ...reportOutputs, ...historyOutputs },
});
