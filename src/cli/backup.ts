import { defaultsOf } from '../config/field.js';
import { type BackupGiven, backUp, type DrillGiven, drillBackups } from '../stages/database/back-up.js';
import { backupInputs, drillInputs } from '../stages/database/backup-inputs.js';
import type { CommandRun } from './command.js';

export const backup: CommandRun = ({ given, ...context }) =>
  backUp({ ...defaultsOf(backupInputs), ...(given as BackupGiven) }, context);

export const restoreDrill: CommandRun = ({ given, ...context }) =>
  drillBackups({ ...defaultsOf(drillInputs), ...(given as DrillGiven) }, context);
