import { defaultsOf } from '../config/field.js';
import { type PolicyGiven, policyInputs } from '../stages/database/policy-inputs.js';
import { judgePolicy } from '../stages/database/policy-run.js';
import type { CommandRun } from './command.js';

/** Judges by the named policy file. */
export const policy: CommandRun = async ({ given, words, ...context }) => {
  const [file] = words;
  const all: PolicyGiven = { ...defaultsOf(policyInputs), ...given, ...(file ? { file } : {}) };
  return judgePolicy(all, context);
};
