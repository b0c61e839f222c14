import { driftInputs } from '../../stages/database/drift-inputs.js';
import { driftOutputs } from '../../stages/database/drift-outputs.js';
import { reportOutputs } from '../../stages/outputs.js';
import { defineAction } from '../define.js';

export const driftSpec = defineAction({
  name: 'drift',
  title: 'Lockkeeper drift',
  description:
    'Compares the schema of a database in use with what the migrations make, and gives the SQL that mends each difference. Only reads.',
  inputs: driftInputs,
  outputs: { ...reportOutputs, ...driftOutputs },
});
