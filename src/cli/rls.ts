import { defaultsOf } from '../config/field.js';
import { rls as judgeRls } from '../stages/database/rls.js';
import { rlsInputs } from '../stages/database/rls-inputs.js';
import type { CommandCall, CommandRun } from './command.js';

/** Compares row level security with its declarations, or applies them. */
export const rls: CommandRun = ({ given, ...context }: CommandCall) =>
  judgeRls({ ...defaultsOf(rlsInputs), ...given }, context);
