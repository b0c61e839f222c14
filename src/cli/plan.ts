import { plan as planAction } from '../stages/database/plan.js';
import type { CommandRun } from './command.js';

export const plan: CommandRun = ({ given, ...context }) => planAction(given, context);
