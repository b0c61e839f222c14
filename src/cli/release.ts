import { release as doRelease } from '../stages/release/release.js';
import type { CommandRun } from './command.js';

/** Does a whole release by its file. */
export const release: CommandRun = ({ given, ...context }) => doRelease(given, context);
