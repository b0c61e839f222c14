import { defaultsOf } from '../config/field.js';
import { jobInputs } from '../stages/job/job-inputs.js';
import { runJobAndPublish } from '../stages/job/run-job-and-publish.js';
import type { CommandRun } from './command.js';

/** Runs a job on Render. */
export const job: CommandRun = ({ given, ...context }) =>
  runJobAndPublish({ ...defaultsOf(jobInputs), ...given }, context);
