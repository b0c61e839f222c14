import { type PolicyGiven, policyInputs } from '../actions/policy-inputs.js';
import { judgePolicy } from '../actions/policy-run.js';
import { defaultsOf } from '../config/field.js';
import type { CommandRun } from './command.js';

/** Judges by the named policy file. */
export const policy: CommandRun = async ({ given, words, ...context }) => {
  const [file] = words;
  const all: PolicyGiven = { ...defaultsOf(policyInputs), ...given, ...(file ? { file } : {}) };
  return judgePolicy(all, context);
};
