import { policyInputs } from '../../stages/database/policy-inputs.js';
import { reportOutputs } from '../../stages/outputs.js';
import { defineAction } from '../define.js';

export const policySpec = defineAction({
  name: 'policy',
  title: 'Lockkeeper policy',
  description:
    'Holds a database in use against a policy file, reading only: roles, memberships, grants, default privileges, TLS, locks, indexes, keys, sequences, wraparound.',
  inputs: policyInputs,
  outputs: {
    ...reportOutputs,
    'failed-checks': 'Names of the subjects in which the policy does not hold, separated by commas.',
    'unjudged-checks': 'Names of the subjects that could not be judged, separated by commas.',
  },
});
