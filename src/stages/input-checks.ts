import type { PlatformName } from '../core/deployment.js';
import type { Problem } from '../core/errors.js';
import type { ApplyGiven } from './database/apply-inputs.js';
import type { BackupGiven, StoreGiven } from './database/backup-inputs.js';
import type { ThroughGiven } from './database/route-problems.js';
import type { RailwayGiven } from './deploy/railway-problems.js';
import type { RenderGiven } from './deploy/render-problems.js';
import type { HealthGiven } from './health/health-options.js';
import type { HttpSmokeGiven } from './http-smoke/http-smoke-inputs.js';
import type { JobGiven } from './job/job-problems.js';
import type { SlackGiven } from './slack/slack-problems.js';

type Mask = (secret: string) => void;

type DeployCommandGiven = RenderGiven & RailwayGiven & { readonly platform?: PlatformName | undefined };

/**
 * What is wrong with inputs that are each well-formed: they contradict each other, or one of them is missing. Told
 * together with what a single input's form refuses. Each loads its code only when it is asked.
 */
export const inputChecks = {
  renderDeploy: async (given: RenderGiven, mask: Mask): Promise<readonly Problem[]> =>
    (await import('./deploy/render-problems.js')).renderProblems(given, mask),
  railwayDeploy: async (given: RailwayGiven): Promise<readonly Problem[]> =>
    (await import('./deploy/railway-problems.js')).railwayProblems(given),
  /** Of the command `deploy`, which takes the options of all platforms. */
  deploy: async (given: DeployCommandGiven, mask: Mask): Promise<readonly Problem[]> => {
    const { platform = 'render' } = given;
    const { foreignOptions } = await import('./deploy/foreign-options.js');
    const own =
      platform === 'railway' ? inputChecks.railwayDeploy(given) : inputChecks.renderDeploy(given, mask);
    return [...foreignOptions(given, platform), ...(await own)];
  },
  job: async (given: JobGiven, mask: Mask): Promise<readonly Problem[]> =>
    (await import('./job/job-problems.js')).jobProblems(given, mask),
  health: async (given: HealthGiven): Promise<readonly Problem[]> =>
    (await import('./health/health-options.js')).healthProblems(given),
  httpSmoke: async (given: HttpSmokeGiven): Promise<readonly Problem[]> =>
    (await import('./http-smoke/http-smoke-problems.js')).httpSmokeProblems(given),
  slack: async (given: SlackGiven): Promise<readonly Problem[]> =>
    (await import('./slack/slack-problems.js')).slackProblems(given),
  migrate: async (given: ThroughGiven, mask: Mask): Promise<readonly Problem[]> =>
    (await import('./database/route-problems.js')).routeProblems(given, { mask, runs: true }),
  plan: async (given: ThroughGiven, mask: Mask): Promise<readonly Problem[]> =>
    (await import('./database/route-problems.js')).routeProblems(given, { mask, runs: false }),
  backup: async (given: BackupGiven): Promise<readonly Problem[]> =>
    (await import('./database/backup-problems.js')).backupProblems(given),
  store: async (given: StoreGiven): Promise<readonly Problem[]> =>
    (await import('./database/backup-problems.js')).storeProblems(given),
  apply: async (given: ApplyGiven): Promise<readonly Problem[]> =>
    (await import('./database/apply-inputs.js')).applyProblems(given),
};
