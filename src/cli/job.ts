import { jobInputs } from '../actions/job-inputs.js';
import { runJobAndPublish } from '../actions/run-job-and-publish.js';
import { defaultsOf } from '../config/field.js';
import type { CommandRun } from './command.js';

/** Runs a job on Render. */
export const job: CommandRun = ({ given, ...context }) =>
  runJobAndPublish({ ...defaultsOf(jobInputs), ...given }, context);
