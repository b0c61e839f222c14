import { detectDrift } from '../actions/detect-drift.js';
import type { DriftGiven } from '../actions/drift-inputs.js';
import type { CommandRun } from './command.js';

export const drift: CommandRun = ({ given, ...context }) => detectDrift(given as DriftGiven, context);
