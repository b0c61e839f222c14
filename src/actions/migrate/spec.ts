import { migrateInputs } from '../../stages/database/migrate-inputs.js';
import { migrateOutputs } from '../../stages/database/migrate-outputs.js';
import { inputChecks } from '../../stages/input-checks.js';
import { reportOutputs } from '../../stages/outputs.js';
import { defineAction } from '../define.js';

export const migrateSpec = defineAction({
  name: 'migrate',
  title: 'Lockkeeper migrate',
  description:
    'Runs the pending migrations on a PostgreSQL database in use, under guard: one at a time, with limits, and once. Changes the database.',
  inputs: migrateInputs,
  check: inputChecks.migrate,
  outputs: { ...reportOutputs, ...migrateOutputs },
});
