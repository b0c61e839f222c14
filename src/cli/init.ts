import type { CommandRun } from './command.js';
export const init: CommandRun = async () => 'broken';
