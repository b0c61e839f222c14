import { migrate as migrateAction } from '../stages/database/migrate.js';
import type { CommandRun } from './command.js';

export const migrate: CommandRun = ({ given, ...context }) => migrateAction(given, context);
