import { defineAction } from '../define.js';
import { historyInputs, outletInputs, placeInputs, runInputs, serverInputs } from '../inputs.js';
import { historyOutputs, reportOutputs } from '../outputs.js';

export const smokeSpec = defineAction({
  name: 'smoke',
  title: 'Lockkeeper smoke',
  description:
    'Runs every new migration up, down and up again on a scratch PostgreSQL and compares the schemas.',
  inputs: { ...placeInputs, ...historyInputs, ...serverInputs, ...runInputs, ...outletInputs },
  outputs: { ...reportOutputs, ...historyOutputs },
});
