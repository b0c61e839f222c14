import { checkAndPublish } from '../actions/check-and-publish.js';
import { publishMerged } from '../actions/publish-merged.js';
import type { CommandRun } from './command.js';

export const check: CommandRun = ({ given, ...context }) =>
  checkAndPublish(['lint', 'smoke'], given, context);

export const lint: CommandRun = ({ given, ...context }) => checkAndPublish(['lint'], given, context);

export const smoke: CommandRun = ({ given, ...context }) => checkAndPublish(['smoke'], given, context);

export const report: CommandRun = ({ given, ...context }) => publishMerged(given, context);
