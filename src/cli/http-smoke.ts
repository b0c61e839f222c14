import { defaultsOf } from '../config/field.js';
import { type HttpSmokeGiven, httpSmokeInputs } from '../stages/http-smoke/http-smoke-inputs.js';
import { testOverHttp } from '../stages/http-smoke/http-smoke-run.js';
import type { CommandRun } from './command.js';

/** Runs the named smoke file. */
export const httpSmoke: CommandRun = async ({ given, words, ...context }) => {
  const [file] = words;
  const all: HttpSmokeGiven = { ...defaultsOf(httpSmokeInputs), ...given, ...(file ? { file } : {}) };
  return testOverHttp(all, context);
};
