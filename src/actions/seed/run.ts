import type { ActionRun } from '../../stages/context.js';
import { seed } from '../../stages/database/seed.js';
import { parseAndCheck } from '../parse-inputs.js';
import { seedSpec } from './spec.js';

/** Defaults of project settings are not filled in here: `lockkeeper.yml` is stronger than they are. */
export const run: ActionRun = async (context) => seed(await parseAndCheck(seedSpec, context.host), context);
