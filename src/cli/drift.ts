import { detectDrift } from '../stages/database/detect-drift.js';
import type { DriftGiven } from '../stages/database/drift-inputs.js';
import type { CommandRun } from './command.js';

export const drift: CommandRun = ({ given, ...context }) => detectDrift(given as DriftGiven, context);
