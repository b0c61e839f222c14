import { plan as planAction } from '../actions/plan.js';
import type { CommandRun } from './command.js';

export const plan: CommandRun = ({ given, ...context }) => planAction(given, context);
