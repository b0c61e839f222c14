import { drillInputs } from '../../stages/database/backup-inputs.js';
import { backupOutputs } from '../../stages/database/backup-outputs.js';
import { inputChecks } from '../../stages/input-checks.js';
import { reportOutputs } from '../../stages/outputs.js';
import { defineAction } from '../define.js';

export const restoreDrillSpec = defineAction({
  name: 'restore-drill',
  title: 'Lockkeeper restore-drill',
  description:
    'Restores the newest backup into a scratch PostgreSQL and compares schema and rows with what the database held.',
  inputs: drillInputs,
  check: inputChecks.store,
  outputs: { ...reportOutputs, ...backupOutputs },
});
