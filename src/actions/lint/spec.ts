import { historyInputs, lintInputs, outletInputs, placeInputs } from '../../stages/inputs.js';
import { historyOutputs, reportOutputs } from '../../stages/outputs.js';
import { defineAction } from '../define.js';

export const lintSpec = defineAction({
  name: 'lint',
  title: 'Lockkeeper lint',
  description:
    'Checks names, order, history and pairs of PostgreSQL migrations. Needs no database and no secrets.',
  inputs: { ...placeInputs, ...historyInputs, ...lintInputs, ...outletInputs },
  outputs: { ...reportOutputs, ...historyOutputs },
});
