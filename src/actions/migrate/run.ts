import type { ActionRun } from '../../stages/context.js';
import { migrate } from '../../stages/database/migrate.js';
import { parseInputs } from '../parse-inputs.js';
import { migrateSpec } from './spec.js';

export const run: ActionRun = async (context) =>
  migrate(parseInputs(migrateSpec.inputs, context.host), context);
