import { renderDeployInputs } from '../../stages/deploy/deploy-inputs.js';
import { deployOutputs } from '../../stages/deploy/deploy-outputs.js';
import { inputChecks } from '../../stages/input-checks.js';
import { reportOutputs } from '../../stages/outputs.js';
import { defineAction } from '../define.js';

export const renderDeploySpec = defineAction({
  name: 'render-deploy',
  title: 'Lockkeeper render-deploy',
  description: 'Deploys services on Render, follows each deploy until it is live and tells why it is not.',
  inputs: renderDeployInputs,
  check: inputChecks.renderDeploy,
  outputs: { ...reportOutputs, ...deployOutputs },
  post: true,
});
