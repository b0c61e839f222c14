import type { Given } from '../../config/field.js';
import type { Verdict } from '../../core/report.js';
import type { Context } from '../context.js';
import { releaseCommit } from '../release/release-commit.js';
import { deployAndPublish } from './deploy-and-publish.js';
import type { railwayDeployInputs } from './deploy-inputs.js';
import { railwayTargets } from './railway-services.js';

export type RailwayDeployGiven = Given<typeof railwayDeployInputs>;

/** Deploys services of Railway. */
export async function deployOnRailway(given: RailwayDeployGiven, context: Context): Promise<Verdict> {
  const commit = await askedRailwayCommit(given, context);
  const targets = railwayTargets(given, commit, context.host);
  return deployAndPublish({ targets, commit, compare: true, secrets: [given.railwayToken] }, given, context);
}

/** `newest` leaves the choice to Railway. */
export async function askedRailwayCommit(
  given: RailwayDeployGiven,
  { host }: Context,
): Promise<string | undefined> {
  return given.commit === 'newest' ? undefined : releaseCommit(host, given);
}
