import { backupInputs } from '../backup-inputs.js';
import { backupOutputs } from '../backup-outputs.js';
import { defineAction } from '../define.js';
import { reportOutputs } from '../outputs.js';

export const backupSpec = defineAction({
  name: 'backup',
  title: 'Lockkeeper backup',
  description:
    'Dumps a PostgreSQL database in use, proves that the dump can be read or restored, and stores it.',
  inputs: backupInputs,
  outputs: { ...reportOutputs, ...backupOutputs },
});
