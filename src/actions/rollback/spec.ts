import { defineAction } from '../define.js';
import { reportOutputs } from '../outputs.js';
import { rollbackInputs } from '../rollback-inputs.js';
import { rollbackOutputs } from '../rollback-outputs.js';

export const rollbackSpec = defineAction({
  name: 'rollback',
  title: 'Lockkeeper rollback',
  description:
    'Goes back to what was live before when a gate failed a release and the old code can live with every migration since.',
  inputs: rollbackInputs,
  outputs: { ...reportOutputs, ...rollbackOutputs },
});
