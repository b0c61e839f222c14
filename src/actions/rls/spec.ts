import { rlsInputs } from '../../stages/database/rls-inputs.js';
import { inputChecks } from '../../stages/input-checks.js';
import { reportOutputs } from '../../stages/outputs.js';
import { defineAction } from '../define.js';

export const rlsSpec = defineAction({
  name: 'rls',
  title: 'Lockkeeper rls',
  description:
    'Compares row level security with what is declared, changes only what differs when asked to, and proves it by looking as the roles.',
  inputs: rlsInputs,
  check: inputChecks.apply,
  outputs: {
    ...reportOutputs,
    'changed-tables': 'How many tables were changed; empty when it could not run.',
    'differing-tables': 'How many tables differ and were not changed; empty when it could not run.',
  },
});
