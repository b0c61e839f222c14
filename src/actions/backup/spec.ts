import { backupInputs } from '../../stages/database/backup-inputs.js';
import { backupOutputs } from '../../stages/database/backup-outputs.js';
import { inputChecks } from '../../stages/input-checks.js';
import { reportOutputs } from '../../stages/outputs.js';
import { defineAction } from '../define.js';

export const backupSpec = defineAction({
  name: 'backup',
  title: 'Lockkeeper backup',
  description:
    'Dumps a PostgreSQL database in use, proves that the dump can be read or restored, and stores it.',
  inputs: backupInputs,
  check: inputChecks.backup,
  outputs: { ...reportOutputs, ...backupOutputs },
});
