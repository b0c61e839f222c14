import type { Fields } from '../../config/field.js';
import { platformInput, railwayDeployInputs, renderDeployInputs } from '../deploy/deploy-inputs.js';
import { healthInputs } from '../health/health-inputs.js';
import { httpSmokeInputs } from '../http-smoke/http-smoke-inputs.js';
import { outletInputs } from '../inputs.js';
import { jobInputs } from '../job/job-inputs.js';
import { rollbackInputs } from '../rollback/rollback-inputs.js';
import { messageInputs, noticeInputs } from '../slack/slack-inputs.js';

/** The stages of a release that a file or the composite action sets up, in their order. */
export const stageNames = ['job', 'deploy', 'health', 'http-smoke', 'rollback', 'slack'] as const;
export type StageName = (typeof stageNames)[number];

/** What the run as a whole says, or what the stages arrange among themselves. */
const ofTheRun: readonly string[] = [
  'working-directory',
  'commit',
  'fail-on',
  'report-path',
  'sarif-path',
  'annotations',
  'summary',
  'reports',
  'baseline-path',
  'phase',
  'dry-run',
  'cancel-on-abort',
];

function own(fields: Fields, ...without: readonly string[]): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name, { type }]) => type !== 'secret' && !ofTheRun.includes(name) && !without.includes(name),
    ),
  );
}

/** What is said of each stage alone. Secrets are no part of it: they come from inputs or the environment. */
export const stageFields = {
  job: own(jobInputs),
  deploy: own({ ...platformInput, ...renderDeployInputs, ...railwayDeployInputs }),
  health: own(healthInputs),
  'http-smoke': own(httpSmokeInputs),
  rollback: { rollback: rollbackInputs.rollback, timeout: rollbackInputs.timeout },
  slack: { ...own(messageInputs), 'fail-on-error': noticeInputs['fail-on-error'] },
} satisfies Readonly<Record<StageName, Fields>>;

/** The secrets of all stages, by their inputs. */
export const stageSecrets = {
  'render-api-key': jobInputs['render-api-key'],
  'deploy-hook': renderDeployInputs['deploy-hook'],
  'railway-token': railwayDeployInputs['railway-token'],
  'bearer-token': healthInputs['bearer-token'],
  'slack-token': messageInputs['slack-token'],
  'slack-webhook': messageInputs['slack-webhook'],
  'history-url': outletInputs['history-url'],
};

/** The file in which a stage leaves its report. */
export function reportOf(stage: StageName | 'baseline'): string {
  return `.lockkeeper/${stage}.json`;
}
