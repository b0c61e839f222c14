import { verifyDatabase } from '../stages/database/verify-database.js';
import type { VerifyGiven } from '../stages/database/verify-inputs.js';
import type { CommandRun } from './command.js';

export const verify: CommandRun = ({ given, ...context }) => verifyDatabase(given as VerifyGiven, context);
