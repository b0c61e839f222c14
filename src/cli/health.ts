import { health as judgeHealth } from '../actions/health.js';
import { healthInputs } from '../actions/health-inputs.js';
import { defaultsOf } from '../config/field.js';
import type { CommandCall, CommandRun } from './command.js';

/** Waits until the released version answers, and watches it. */
export const health: CommandRun = ({ given, ...context }: CommandCall) =>
  judgeHealth({ ...defaultsOf(healthInputs), ...given }, context);
