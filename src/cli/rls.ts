import { rls as judgeRls } from '../actions/rls.js';
import { rlsInputs } from '../actions/rls-inputs.js';
import { defaultsOf } from '../config/field.js';
import type { CommandCall, CommandRun } from './command.js';

/** Compares row level security with its declarations, or applies them. */
export const rls: CommandRun = ({ given, ...context }: CommandCall) =>
  judgeRls({ ...defaultsOf(rlsInputs), ...given }, context);
