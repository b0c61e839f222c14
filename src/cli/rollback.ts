import { type RollbackGiven, rollBack } from '../stages/rollback/roll-back.js';
import type { CommandRun } from './command.js';

export const rollback: CommandRun = ({ given, ...context }) => rollBack(given as RollbackGiven, context);
