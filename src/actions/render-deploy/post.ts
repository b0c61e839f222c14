import { defaultsOf } from '../../config/field.js';
import type { ActionRun } from '../../stages/context.js';
import { cancelAllLeft } from '../../stages/deploy/cancel-left.js';
import { askedCommit } from '../../stages/deploy/deploy-on-render.js';
import { renderTargets } from '../../stages/deploy/render-services.js';
import { parseInputs } from '../parse-inputs.js';
import { renderDeploySpec } from './spec.js';

/** Cancels what a run that was stopped has left on its way. */
export const post: ActionRun = async (context) => {
  const { host } = context;
  const { inputs } = renderDeploySpec;
  const given = { ...defaultsOf(inputs), ...parseInputs(inputs, host) };
  await cancelAllLeft(host, given, async (service) => {
    const targets = renderTargets(given, await askedCommit(given, context), host);
    return targets.find(({ label }) => label === service)?.platform;
  });
  return 'passed';
};
