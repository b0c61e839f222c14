import { defaultsOf } from '../config/field.js';
import { backUp, drillBackups } from '../stages/database/back-up.js';
import {
  type BackupGiven,
  backupInputs,
  type DrillGiven,
  drillInputs,
} from '../stages/database/backup-inputs.js';
import type { CommandRun } from './command.js';

export const backup: CommandRun = ({ given, ...context }) =>
  backUp({ ...defaultsOf(backupInputs), ...(given as BackupGiven) }, context);

export const restoreDrill: CommandRun = ({ given, ...context }) =>
  drillBackups({ ...defaultsOf(drillInputs), ...(given as DrillGiven) }, context);
