import type { ActionRun } from '../context.js';
import { parseInputs } from '../parse-inputs.js';
import { plan } from '../plan.js';
import { planSpec } from './spec.js';

export const run: ActionRun = async (context) => plan(parseInputs(planSpec.inputs, context.host), context);
