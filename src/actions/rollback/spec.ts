import { inputChecks } from '../../stages/input-checks.js';
import { reportOutputs } from '../../stages/outputs.js';
import { rollbackInputs } from '../../stages/rollback/rollback-inputs.js';
import { rollbackOutputs } from '../../stages/rollback/rollback-outputs.js';
import { defineAction } from '../define.js';

export const rollbackSpec = defineAction({
  name: 'rollback',
  title: 'Lockkeeper rollback',
  description:
    'Goes back to what was live before when a gate failed a release and the old code can live with every migration since.',
  inputs: rollbackInputs,
  check: inputChecks.health,
  outputs: { ...reportOutputs, ...rollbackOutputs },
});
