import { seedInputs } from '../../stages/database/seed-inputs.js';
import { inputChecks } from '../../stages/input-checks.js';
import { reportOutputs } from '../../stages/outputs.js';
import { defineAction } from '../define.js';

export const seedSpec = defineAction({
  name: 'seed',
  title: 'Lockkeeper seed',
  description:
    'Runs seed files twice in a scratch database, where the second run must change nothing, and on a database in use when asked to.',
  inputs: seedInputs,
  check: inputChecks.apply,
  outputs: {
    ...reportOutputs,
    'seeds-run': 'How many files ran on the database in use; empty when it could not run.',
    'rows-written': 'How many rows they wrote; empty when it could not run.',
  },
});
