import type { Deployment } from '../../core/deployment.js';
import type { Host } from '../../host/host.js';
import type { Platform } from '../../platforms/platform.js';
import type { RailwayGiven } from './railway-problems.js';
import { railwayTargets } from './railway-services.js';
import type { RenderGiven } from './render-problems.js';
import { renderTargets } from './render-services.js';

/** What opens the platforms on which deployments of a report run. */
export type PlatformGiven = Partial<Pick<RenderGiven, 'renderApiKey'>> &
  Pick<RailwayGiven, 'railwayToken' | 'tokenKind' | 'railwayEnvironment' | 'railwayProject'>;

/** The service of a deployment that a report tells of. Throws `UserError` without the key to its platform. */
export function platformOf(
  { platform, service: { id } }: Deployment,
  given: PlatformGiven,
  host: Host,
): Platform {
  const access = { ...given, service: [id] };
  const targets =
    platform === 'render' ? renderTargets(access, undefined, host) : railwayTargets(access, undefined, host);
  const [target] = targets;
  if (!target) throw new Error(`no way to ${id}`);
  return target.platform;
}
