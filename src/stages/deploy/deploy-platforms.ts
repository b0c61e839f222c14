import type { Fields, Given } from '../../config/field.js';
import type { PlatformName } from '../../core/deployment.js';
import type { Verdict } from '../../core/report.js';
import type { Context } from '../context.js';
import { railwayDeployInputs, renderDeployInputs } from './deploy-inputs.js';

/** How the command `deploy` speaks to one platform. */
export interface DeployPlatform {
  readonly fields: Fields;
  load(): Promise<(given: Given<Fields>, context: Context) => Promise<Verdict>>;
}

/** The platforms that can be deployed to, each with one entry here. */
export const deployPlatforms: Readonly<Record<PlatformName, DeployPlatform>> = {
  render: {
    fields: renderDeployInputs,
    load: async () => (await import('./deploy-on-render.js')).deployOnRender,
  },
  railway: {
    fields: railwayDeployInputs,
    load: async () => (await import('./deploy-on-railway.js')).deployOnRailway,
  },
};

/**
 * The options of all platforms: an option of one name means the same everywhere. Only the default path of the report
 * differs, and Render's, the default platform's, is the one that is shown.
 */
export function deployFields(): Fields {
  return { ...railwayDeployInputs, ...renderDeployInputs };
}
