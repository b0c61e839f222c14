import { verifyDatabase } from '../actions/verify-database.js';
import type { VerifyGiven } from '../actions/verify-inputs.js';
import type { CommandRun } from './command.js';

export const verify: CommandRun = ({ given, ...context }) => verifyDatabase(given as VerifyGiven, context);
