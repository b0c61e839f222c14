import { defaultsOf } from '../../config/field.js';
import { messageOf } from '../../core/errors.js';
import { cancelLeft } from '../cancel-left.js';
import type { ActionRun } from '../context.js';
import { askedCommit } from '../deploy-on-render.js';
import { leftDeployments } from '../deploy-state.js';
import { parseInputs } from '../parse-inputs.js';
import { renderTargets } from '../render-services.js';
import { renderDeploySpec } from './spec.js';

/** Cancels what a run that was stopped has left on its way. Nothing to do after any other run. */
export const post: ActionRun = async (context) => {
  const { host } = context;
  const left = leftDeployments(host);
  if (left.length === 0) return 'passed';
  const { inputs } = renderDeploySpec;
  const given = { ...defaultsOf(inputs), ...parseInputs(inputs, host) };
  if (!given.cancelOnAbort) {
    host.log.info('cancel-on-abort is off: what was started goes on');
    return 'passed';
  }
  const targets = renderTargets(given, await askedCommit(given, context), host);
  for (const one of left) {
    const target = targets.find(({ label }) => label === one.service);
    if (!target) continue;
    try {
      await cancelLeft(one, target.platform, host);
    } catch (error) {
      // The job is stopped already; what is left on the platform must be known all the same.
      host.log.warn(`${one.service}: could not be looked after: ${messageOf(error)}`);
    }
  }
  return 'passed';
};
