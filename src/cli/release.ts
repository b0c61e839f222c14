import { release as doRelease } from '../actions/release.js';
import type { CommandRun } from './command.js';

/** Does a whole release by its file. */
export const release: CommandRun = ({ given, ...context }) => doRelease(given, context);
