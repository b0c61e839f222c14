import { type BackupGiven, backUp, type DrillGiven, drillBackups } from '../actions/back-up.js';
import { backupInputs, drillInputs } from '../actions/backup-inputs.js';
import { defaultsOf } from '../config/field.js';
import type { CommandRun } from './command.js';

export const backup: CommandRun = ({ given, ...context }) =>
  backUp({ ...defaultsOf(backupInputs), ...(given as BackupGiven) }, context);

export const restoreDrill: CommandRun = ({ given, ...context }) =>
  drillBackups({ ...defaultsOf(drillInputs), ...(given as DrillGiven) }, context);
