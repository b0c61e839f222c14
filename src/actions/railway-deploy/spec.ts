import { railwayDeployInputs } from '../../stages/deploy/deploy-inputs.js';
import { deployOutputs } from '../../stages/deploy/deploy-outputs.js';
import { inputChecks } from '../../stages/input-checks.js';
import { reportOutputs } from '../../stages/outputs.js';
import { defineAction } from '../define.js';

export const railwayDeploySpec = defineAction({
  name: 'railway-deploy',
  title: 'Lockkeeper railway-deploy',
  description:
    'Deploys services on Railway, follows each deployment until it is live and stays so, and tells why it is not.',
  inputs: railwayDeployInputs,
  check: inputChecks.railwayDeploy,
  outputs: { ...reportOutputs, ...deployOutputs },
  post: true,
});
