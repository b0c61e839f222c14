import { type HttpSmokeGiven, httpSmokeInputs } from '../actions/http-smoke-inputs.js';
import { testOverHttp } from '../actions/http-smoke-run.js';
import { defaultsOf } from '../config/field.js';
import type { CommandRun } from './command.js';

/** Runs the named smoke file. */
export const httpSmoke: CommandRun = async ({ given, words, ...context }) => {
  const [file] = words;
  const all: HttpSmokeGiven = { ...defaultsOf(httpSmokeInputs), ...given, ...(file ? { file } : {}) };
  return testOverHttp(all, context);
};
