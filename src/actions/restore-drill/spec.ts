import { drillInputs } from '../backup-inputs.js';
import { backupOutputs } from '../backup-outputs.js';
import { defineAction } from '../define.js';
import { reportOutputs } from '../outputs.js';

export const restoreDrillSpec = defineAction({
  name: 'restore-drill',
  title: 'Lockkeeper restore-drill',
  description:
    'Restores the newest backup into a scratch PostgreSQL and compares schema and rows with what the database held.',
  inputs: drillInputs,
  outputs: { ...reportOutputs, ...backupOutputs },
});
