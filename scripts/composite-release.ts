import { compositeMark, compositeVariable } from '../src/actions/parse-inputs.js';
import type { Field, Fields } from '../src/config/field.js';
import { text } from '../src/config/fields.js';
import { databaseInputs } from '../src/stages/database/database-inputs.js';
import { ledgerInputs } from '../src/stages/inputs.js';
import {
  databaseStages,
  reportOf,
  stageFields,
  stageNames,
  stageSecrets,
} from '../src/stages/release/release-stages.js';
import { rollbackInputs } from '../src/stages/rollback/rollback-inputs.js';
import { databaseSteps } from './composite-database.js';
import {
  type Env,
  expression,
  fieldEnv,
  known,
  nameInComposite,
  ofTheRun,
  type RunnableStep,
  runStep,
  type Step,
  secretEnv,
  secretInComposite,
  stageEnv,
} from './composite-step.js';

/** What a user of the composite says of a release; a stage runs when its first input is given. */
export function releaseFields(): Fields {
  const ofStages = stageNames.flatMap((stage) =>
    Object.entries<Field<unknown>>(stageFields[stage]).map(([name, field]) => [
      nameInComposite(stage, name),
      field,
    ]),
  );
  return {
    commit: text('Full hash of the commit that is released. Default: the workflow’s commit.'),
    environment: databaseInputs.environment,
    ...ledgerInputs,
    ...Object.fromEntries(ofStages),
    ...Object.fromEntries(
      Object.entries(stageSecrets).map(([name, field]) => [secretInComposite(name), field]),
    ),
  };
}

/** Given when the stage is to run. */
const wanted = {
  job: "inputs.job-start-command != ''",
  deploy: "inputs.deploy-service != ''",
  health: "(inputs.health-url != '' || inputs.health-path != '' || inputs.health-expect != '')",
  smoke: "inputs.http-smoke-file != ''",
  rollback: "inputs.rollback != '' && inputs.rollback != 'never'",
  slack: "(inputs.slack-token != '' || inputs.slack-webhook != '')",
};
const onRailway = "inputs.deploy-platform == 'railway'";

/** The stages that a gate guards, and Slack before and after. Every step runs a bundle; inputs come by environment. */
export function releaseSteps(): {
  readonly first: readonly Step[];
  readonly after: readonly Step[];
  readonly last: readonly Step[];
} {
  const deployed = "(steps.render-deploy.outcome != 'skipped' || steps.railway-deploy.outcome != 'skipped')";
  return {
    first: [slackStep('slack-start', 'start', `success() && inputs.slack-token != ''`)],
    after: [
      ...databaseSteps(),
      slackUpdate('slack-migrated', "steps.migrate.outcome != 'skipped'"),
      runStep({
        id: 'job',
        bundle: 'render-job',
        when: `success() && ${wanted.job}`,
        env: { ...stageEnv('job'), ...inLiveBuild, ...secretEnv('render-api-key'), ...stateEnv('job') },
      }),
      runStep({
        id: 'baseline',
        bundle: 'health',
        when: `success() && ${wanted.deploy} && inputs.health-url != '' && inputs.health-skip-bake != 'true'`,
        env: { ...stageEnv('health', 'baseline'), ...secretEnv('bearer-token'), INPUT_PHASE: 'baseline' },
      }),
      runStep({
        id: 'render-deploy',
        bundle: 'render-deploy',
        when: `success() && ${wanted.deploy} && !(${onRailway})`,
        env: {
          ...stageEnv('deploy'),
          ...secretEnv('render-api-key', 'deploy-hook', 'github-token'),
          ...stateEnv('deploy'),
        },
      }),
      runStep({
        id: 'railway-deploy',
        bundle: 'railway-deploy',
        when: `success() && ${wanted.deploy} && ${onRailway}`,
        env: { ...stageEnv('deploy'), ...secretEnv('railway-token', 'github-token'), ...stateEnv('deploy') },
      }),
      slackUpdate('slack-deployed', deployed),
      runStep({
        id: 'health',
        bundle: 'health',
        when: `success() && ${wanted.health}`,
        env: { ...stageEnv('health'), ...secretEnv('bearer-token') },
      }),
      runStep({
        id: 'http-smoke',
        bundle: 'http-smoke',
        when: `success() && ${wanted.smoke}`,
        env: stageEnv('http-smoke'),
      }),
      slackUpdate(
        'slack-judged',
        "(steps.health.outcome != 'skipped' || steps.http-smoke.outcome != 'skipped')",
      ),
      runStep({
        id: 'rollback',
        bundle: 'rollback',
        when: `failure() && ${wanted.rollback} && ${deployed}`,
        env: rollbackEnv(),
      }),
      ...cleanUp(),
    ],
    last: [slackStep('slack', 'end', `always() && ${wanted.slack}`)],
  };
}

/** A job runs in the build that is live: asking for the new commit would refuse it. */
const inLiveBuild: Env = { INPUT_COMMIT: '' };

/** Scripts have no state of their own: what a stopped run leaves behind stands in a file of the job. */
function stateEnv(stage: 'job' | 'deploy'): Env {
  return {
    LOCKKEEPER_STATE_FILE: expression(
      `format('{0}/lockkeeper-${stage}-{1}.json', runner.temp, github.action)`,
    ),
  };
}

/** The engine's inputs tell which migrations there are; the health gate's, how the old version is looked at. */
function rollbackEnv(): Env {
  const others = Object.keys(rollbackInputs).filter((name) => !(name in stageFields.health));
  return {
    ...Object.fromEntries(
      others.map((name) => [compositeVariable(name), expression(`inputs.${deployName(name)}`)]),
    ),
    ...fieldEnv('health'),
    ...stageEnv('rollback'),
    INPUT_REPORTS: '',
    INPUT_SARIF_PATH: '',
  };
}

/** Where Railway is, the deployment was told. */
function deployName(name: string): string {
  return name in stageFields.deploy ? nameInComposite('deploy', name) : name;
}

/** A stopped run has 7.5 seconds; what it could not cancel in them is cancelled here. */
function cleanUp(): readonly Step[] {
  // A stage that was stopped stays in the history as one that has not ended: nothing is written here.
  const clean = (id: string, bundle: string, { INPUT_HISTORY_URL: _, ...env }: Env): Step => ({
    id: `${id}-stopped`,
    if: expression(`cancelled() && steps.${id}.outcome != 'skipped'`),
    shell: 'bash',
    env: { [compositeMark]: '1', ...known(env, bundle) },
    run: `node "$GITHUB_ACTION_PATH/dist/${bundle}-post.js"`,
  });
  return [
    clean('job', 'render-job', {
      ...stageEnv('job'),
      ...inLiveBuild,
      ...secretEnv('render-api-key'),
      ...stateEnv('job'),
    }),
    clean('render-deploy', 'render-deploy', {
      ...stageEnv('deploy'),
      ...secretEnv('render-api-key', 'deploy-hook'),
      ...stateEnv('deploy'),
    }),
    clean('railway-deploy', 'railway-deploy', {
      ...stageEnv('deploy'),
      ...secretEnv('railway-token'),
      ...stateEnv('deploy'),
    }),
  ];
}

/** Neither fails the job, nor stands between a gate that failed and its rollback: the end is told anyway. */
function slackUpdate(id: string, ran: string): Step {
  const { env, ...step } = slackStep(id, 'update', `success() && inputs.slack-token != '' && ${ran}`);
  return { ...step, 'continue-on-error': true, env: { ...env, INPUT_FAIL_ON_ERROR: 'false' } };
}

function slackStep(id: string, phase: string, when: string): RunnableStep {
  return runStep({
    id,
    bundle: 'slack',
    when,
    env: {
      ...ofTheRun,
      ...fieldEnv('slack'),
      ...secretEnv('slack-token', ...(phase === 'end' ? ['slack-webhook'] : [])),
      INPUT_PHASE: phase,
      INPUT_JOB_STATUS: phase === 'end' ? expression('job.status') : '',
    },
  });
}

/** Reports that the merged one is made of: those of the stages that have run. */
export function releaseReports(): string {
  const steps: readonly (readonly [id: string, path: string])[] = [
    ...databaseStages.map((stage) => [stage, reportOf(stage)] as const),
    ['job', reportOf('job')],
    ['baseline', reportOf('baseline')],
    ['render-deploy', reportOf('deploy')],
    ['railway-deploy', reportOf('deploy')],
    ['health', reportOf('health')],
    ['http-smoke', reportOf('http-smoke')],
    ['rollback', reportOf('rollback')],
  ];
  return steps
    .map(([id, path]) =>
      expression(`(steps.${id}.outcome == 'success' || steps.${id}.outcome == 'failure') && '${path}' || ''`),
    )
    .join(',');
}

/** Steps whose result counts for the verdict when nothing is merged, the last that spoke first. */
export const judgingSteps = [
  ...['rollback', 'http-smoke', 'health', 'railway-deploy', 'render-deploy', 'job'],
  ...[...databaseStages].reverse(),
];
