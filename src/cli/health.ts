import { defaultsOf } from '../config/field.js';
import { health as judgeHealth } from '../stages/health/health.js';
import { healthInputs } from '../stages/health/health-inputs.js';
import type { CommandCall, CommandRun } from './command.js';

/** Waits until the released version answers, and watches it. */
export const health: CommandRun = ({ given, ...context }: CommandCall) =>
  judgeHealth({ ...defaultsOf(healthInputs), ...given }, context);
