import { defineAction } from '../define.js';
import { reportOutputs } from '../outputs.js';
import { planInputs } from '../plan-inputs.js';
import { planOutputs } from '../plan-outputs.js';

export const planSpec = defineAction({
  name: 'plan',
  title: 'Lockkeeper plan',
  description:
    'Says what is pending in a PostgreSQL database in use and what it would touch. Reads the ledger and the catalog; never writes.',
  inputs: planInputs,
  outputs: { ...reportOutputs, ...planOutputs },
});
