import { defaultsOf } from '../../config/field.js';
import type { ActionRun } from '../../stages/context.js';
import { cancelAllLeft } from '../../stages/deploy/cancel-left.js';
import { askedRailwayCommit } from '../../stages/deploy/deploy-on-railway.js';
import { railwayTargets } from '../../stages/deploy/railway-services.js';
import { parseInputs } from '../parse-inputs.js';
import { railwayDeploySpec } from './spec.js';

/** Cancels what a run that was stopped has left on its way. */
export const post: ActionRun = async (context) => {
  const { host } = context;
  const { inputs } = railwayDeploySpec;
  const given = { ...defaultsOf(inputs), ...parseInputs(inputs, host) };
  // What was saved is the id of a service, whatever name the user gave it.
  await cancelAllLeft(host, given, async (id) => {
    const commit = await askedRailwayCommit(given, context);
    return railwayTargets({ ...given, service: [id] }, commit, host)[0]?.platform;
  });
  return 'passed';
};
