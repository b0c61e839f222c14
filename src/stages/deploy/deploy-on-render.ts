import type { Given } from '../../config/field.js';
import type { Verdict } from '../../core/report.js';
import type { Context } from '../context.js';
import { releaseCommit } from '../release/release-commit.js';
import { openRepository } from '../repository.js';
import { deployAndPublish } from './deploy-and-publish.js';
import type { renderDeployInputs } from './deploy-inputs.js';
import { renderTargets } from './render-services.js';

export type RenderDeployGiven = Given<typeof renderDeployInputs>;

/** Deploys services of Render. */
export async function deployOnRender(given: RenderDeployGiven, context: Context): Promise<Verdict> {
  const { host } = context;
  await openRepository(host.cwd, given.workingDirectory ?? '.');
  const commit = await askedCommit(given, context);
  const compare = given.image === undefined && given.deployMode !== 'deploy_only';
  return deployAndPublish(
    {
      targets: renderTargets(given, commit, host),
      commit,
      compare,
      secrets: [given.renderApiKey, ...(given.deployHook ?? '').split(/\s+/).flatMap(hookSecrets)],
    },
    given,
    context,
  );
}

/** `newest` leaves the choice to Render. */
export async function askedCommit(given: RenderDeployGiven, { host }: Context): Promise<string | undefined> {
  return given.commit === 'newest' ? undefined : releaseCommit(host, given);
}

function hookSecrets(url: string): readonly string[] {
  const key = /[?&]key=([^&\s]+)/.exec(url)?.[1];
  return key === undefined ? [] : [url, key];
}
