import { type RollbackGiven, rollBack } from '../actions/roll-back.js';
import type { CommandRun } from './command.js';

export const rollback: CommandRun = ({ given, ...context }) => rollBack(given as RollbackGiven, context);
