import { seed as runSeeds } from '../stages/database/seed.js';
import type { CommandCall, CommandRun } from './command.js';

/** Rehearses the seeds, and runs them on the database in use when asked to. */
export const seed: CommandRun = ({ given, ...context }: CommandCall) => runSeeds(given, context);
