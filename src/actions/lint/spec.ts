import { defineAction } from '../define.js';
import { historyInputs, lintInputs, outletInputs, placeInputs } from '../inputs.js';
import { historyOutputs, reportOutputs } from '../outputs.js';

export const lintSpec = defineAction({
  name: 'lint',
  title: 'Lockkeeper lint',
  description:
    'Checks names, order, history and pairs of PostgreSQL migrations. Needs no database and no secrets.',
  inputs: { ...placeInputs, ...historyInputs, ...lintInputs, ...outletInputs },
  outputs: { ...reportOutputs, ...historyOutputs },
});
