import type { CommandRun } from './command.js';
export const newMigration: CommandRun = async () => 'broken';
