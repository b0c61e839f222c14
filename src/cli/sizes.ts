import { measureSizes } from '../stages/database/measure-sizes.js';
import type { CommandRun } from './command.js';

export const sizes: CommandRun = ({ given, ...context }) => measureSizes(given, context);
