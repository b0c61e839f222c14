import { showHistory } from '../stages/history/show-history.js';
import type { CommandRun } from './command.js';

/** Prints what the history's database has written down. */
export const history: CommandRun = ({ given, host }) => showHistory(given, host);
