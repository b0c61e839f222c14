import { defineAction } from '../define.js';
import { driftInputs } from '../drift-inputs.js';
import { driftOutputs } from '../drift-outputs.js';
import { reportOutputs } from '../outputs.js';

export const driftSpec = defineAction({
  name: 'drift',
  title: 'Lockkeeper drift',
  description:
    'Compares the schema of a database in use with what the migrations make, and gives the SQL that mends each difference. Only reads.',
  inputs: driftInputs,
  outputs: { ...reportOutputs, ...driftOutputs },
});
