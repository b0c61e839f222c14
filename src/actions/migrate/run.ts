import type { ActionRun } from '../../stages/context.js';
import { migrate } from '../../stages/database/migrate.js';
import { parseAndCheck } from '../parse-inputs.js';
import { migrateSpec } from './spec.js';

export const run: ActionRun = async (context) =>
  migrate(await parseAndCheck(migrateSpec, context.host), context);
