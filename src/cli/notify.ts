import { notify as tell } from '../stages/slack/notify.js';
import type { CommandRun } from './command.js';

export const notify: CommandRun = ({ given, ...context }) => tell(given, context);
