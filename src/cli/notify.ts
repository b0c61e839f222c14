import { notify as tell } from '../actions/notify.js';
import type { CommandRun } from './command.js';

export const notify: CommandRun = ({ given, ...context }) => tell(given, context);
