import type { ActionRun } from '../../stages/context.js';
import { plan } from '../../stages/database/plan.js';
import { parseAndCheck } from '../parse-inputs.js';
import { planSpec } from './spec.js';

export const run: ActionRun = async (context) => plan(await parseAndCheck(planSpec, context.host), context);
