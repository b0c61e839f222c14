import type { ActionRun } from '../../stages/context.js';
import { plan } from '../../stages/database/plan.js';
import { parseInputs } from '../parse-inputs.js';
import { planSpec } from './spec.js';

export const run: ActionRun = async (context) => plan(parseInputs(planSpec.inputs, context.host), context);
