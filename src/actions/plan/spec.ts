import { planInputs } from '../../stages/database/plan-inputs.js';
import { planOutputs } from '../../stages/database/plan-outputs.js';
import { inputChecks } from '../../stages/input-checks.js';
import { reportOutputs } from '../../stages/outputs.js';
import { defineAction } from '../define.js';

export const planSpec = defineAction({
  name: 'plan',
  title: 'Lockkeeper plan',
  description:
    'Says what is pending in a PostgreSQL database in use and what it would touch. Reads the ledger and the catalog; never writes.',
  inputs: planInputs,
  check: inputChecks.plan,
  outputs: { ...reportOutputs, ...planOutputs },
});
