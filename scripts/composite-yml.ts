import { lintSpec } from '../src/actions/lint/spec.js';
import { compositeMark, compositeVariable } from '../src/actions/parse-inputs.js';
import { reportSpec } from '../src/actions/report/spec.js';
import { smokeSpec } from '../src/actions/smoke/spec.js';
import type { Fields } from '../src/config/field.js';
import { list } from '../src/config/fields.js';
import { migrateOutputs } from '../src/stages/database/migrate-outputs.js';
import { planOutputs } from '../src/stages/database/plan-outputs.js';
import { historyOutputs, reportOutputs } from '../src/stages/outputs.js';
import { databaseStages } from '../src/stages/release/release-stages.js';
import { inputsYml, manifestText } from './action-yml.js';
import { judgingSteps, releaseFields, releaseReports, releaseSteps } from './composite-release.js';
import { type Env, expression } from './composite-step.js';

const stageWords = ['lint', 'smoke', ...databaseStages, 'report'];

const stages = list(
  `Of ${sentence(stageWords)} those to run, in this order. The other stages of a release run when their inputs are given, after these have passed.`,
);

/** Inputs of a stage that a user of the composite does not see. */
const hidden: readonly string[] = ['annotations', 'summary', 'reports'];

/** What each stage is given other than by passing it on. */
const own: readonly string[] = [...hidden, 'report-path', 'comment'];

/** The root `action.yml`: the stages one after another, each from its bundle, inputs by environment only. */
export function compositeYml(): string {
  const passed = { ...lintSpec.inputs, ...smokeSpec.inputs, ...reportSpec.inputs, ...releaseFields() };
  const shown = Object.entries(passed).filter(([name]) => !hidden.includes(name));
  const { first, after, last } = releaseSteps();
  const stagesInput = { ...inputsYml({ stages }).stages, default: 'lint, smoke, report' };
  const manifest = {
    name: 'Lockkeeper',
    description:
      'Lets PostgreSQL releases through safely: lints and smoke-runs migrations, plans, backs up and migrates, deploys, judges health, tests over HTTP, rolls back, tells Slack.',
    author: 'Lockkeeper contributors',
    branding: { icon: 'lock', color: 'blue' },
    inputs: { stages: stagesInput, ...inputsYml(Object.fromEntries(shown)) },
    outputs: compositeOutputs(),
    runs: {
      using: 'composite',
      steps: [
        checkStages,
        ...first,
        lintStage(),
        stage('smoke', gateEnv('smoke')),
        judgeStage(),
        ...after,
        reportStage(),
        ...last,
      ],
    },
  };
  return manifestText(manifest);
}

/** Every report that a stage writes for the stages after it. */
const writtenReports = [
  'lint',
  'smoke',
  ...databaseStages,
  'job',
  'baseline',
  'deploy',
  'health',
  'http-smoke',
  'rollback',
];

/** `a, b and c`. */
function sentence(words: readonly string[], last = 'and'): string {
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/**
 * A misspelled stage would be skipped, and the run would be green. What an earlier run left, or the repository brings
 * along, must not stand in for a report that a stage fails to write.
 */
const checkStages = {
  id: 'stages',
  shell: 'bash',
  env: { STAGES: expression('inputs.stages'), FOLDER: expression("inputs.working-directory || '.'") },
  run: `for stage in ${writtenReports.join(' ')}; do
  rm -f -- "$FOLDER/.lockkeeper/$stage.json"
done
read -r -d '' -a stages <<< "\${STAGES//,/ }" || true
for stage in "\${stages[@]:-none}"; do
  case "$stage" in
    ${stageWords.join(' | ')}) ;;
    *)
      echo '::error::input stages: each must be ${sentence(stageWords, 'or')}, at least one%0A  fix: stages: lint, smoke, report'
      exit 2
      ;;
  esac
done
`,
};

const reported = "contains(inputs.stages, 'report')";

/** Without a report stage, each gate speaks for itself. */
const alone = expression(`!${reported}`);

const lintAlone: Env = {
  INPUT_COMMENT: expression(`${reported} && 'never' || inputs.comment`),
  INPUT_SARIF_PATH: expression(`!${reported} && inputs.sarif-path || ''`),
  INPUT_HTML_PATH: expression(`!${reported} && inputs.html-path || ''`),
};

/** The stage that runs the pull request's code gets no token and no address; the report writes its row. */
const smokeAlone: Env = {
  INPUT_COMMENT: 'never',
  INPUT_GITHUB_TOKEN: '',
  INPUT_HISTORY_URL: '',
  INPUT_SARIF_PATH: '',
  INPUT_HTML_PATH: '',
};

function gateEnv(name: 'lint' | 'smoke'): Env {
  const fields = name === 'lint' ? lintSpec.inputs : smokeSpec.inputs;
  return {
    ...passOn(fields),
    INPUT_REPORT_PATH: `.lockkeeper/${name}.json`,
    INPUT_ANNOTATIONS: alone,
    INPUT_SUMMARY: alone,
    ...(name === 'lint' ? lintAlone : smokeAlone),
  };
}

function passOn(fields: Fields): Env {
  const names = Object.keys(fields).filter((name) => !own.includes(name));
  return Object.fromEntries(names.map((name) => [compositeVariable(name), expression(`inputs.${name}`)]));
}

function stage(name: string, env: Env) {
  return {
    id: name,
    // A gate that failed must not keep the next one from speaking.
    if: expression(`!cancelled() && ${wanted(name)}`),
    shell: 'bash',
    env: { [compositeMark]: '1', ...env },
    run: `node "$GITHUB_ACTION_PATH/dist/${name}.js"`,
  };
}

/** With a smoke-run behind it, what lint predicts is judged once it was measured: until then it fails nothing. */
function lintStage() {
  const { env, ...lint } = stage('lint', gateEnv('lint'));
  return {
    ...lint,
    env: { ...env, MEASURED: expression("contains(inputs.stages, 'smoke')") },
    run: `${lint.run} || { code=$?; [ "$MEASURED" = true ] && [ "$code" = 1 ] || exit "$code"; }`,
  };
}

/** The verdict of lint and smoke together, shown by the report stage alone. Beside the reports of single stages. */
function judgeStage() {
  const silent = Object.keys(passOn(reportSpec.inputs)).map((name) => [name, ''] as const);
  const env = {
    ...Object.fromEntries(silent),
    INPUT_WORKING_DIRECTORY: expression('inputs.working-directory'),
    INPUT_FAIL_ON: expression('inputs.fail-on'),
    INPUT_REPORTS: '.lockkeeper/lint.json,.lockkeeper/smoke.json',
    INPUT_REPORT_PATH: '.lockkeeper/judged/report.json',
    INPUT_COMMENT: 'never',
    INPUT_ANNOTATIONS: 'false',
    INPUT_SUMMARY: 'false',
  };
  const run = 'node "$GITHUB_ACTION_PATH/dist/report.js"';
  return {
    ...stage('judge', env),
    if: expression(`!cancelled() && ${wanted('lint')} && contains(inputs.stages, 'smoke')`),
    run,
  };
}

function wanted(name: string): string {
  return `steps.stages.outcome == 'success' && contains(inputs.stages, '${name}')`;
}

function reportStage() {
  const env = {
    ...passOn(reportSpec.inputs),
    INPUT_REPORT_PATH: expression('inputs.report-path'),
    INPUT_COMMENT: expression('inputs.comment'),
    INPUT_REPORTS: `${writtenBy('lint')},${writtenBy('smoke')},${releaseReports()}`,
  };
  return { ...stage('report', env), if: expression(`always() && ${wanted('report')}`) };
}

/** The report that a stage must have written, when it is one of the stages. */
function writtenBy(name: string): string {
  return expression(`contains(inputs.stages, '${name}') && '.lockkeeper/${name}.json' || ''`);
}

/** No stage that passed talks over one that failed, and a stage that could not even tell its verdict broke. */
const verdict = expression(
  [
    ...['stages', 'report', ...judgingSteps, 'judge', 'lint', 'smoke'].map(
      (id) => `steps.${id}.outcome == 'failure' && (steps.${id}.outputs.verdict || 'broken')`,
    ),
    ...['report', ...judgingSteps, 'judge', 'smoke', 'lint'].map((id) => `steps.${id}.outputs.verdict`),
  ].join(' || '),
);

/** The last stage that ran has the last word on the verdict; the gates alone know the history. */
function compositeOutputs(): Record<string, object> {
  const of = (names: readonly string[], output: string): string =>
    expression(names.map((name) => `steps.${name}.outputs.${output}`).join(' || '));
  const report = Object.entries(reportOutputs).map(([name, description]) => [
    name,
    {
      description,
      value: name === 'verdict' ? verdict : of(['report', ...judgingSteps, 'judge', 'smoke', 'lint'], name),
    },
  ]);
  const history = Object.entries(historyOutputs).map(([name, description]) => [
    name,
    { description, value: of(['lint', 'smoke'], name) },
  ]);
  const ofPlan = Object.entries(planOutputs).map(([name, description]) => [
    name,
    { description, value: of(['plan'], name) },
  ]);
  const applied = { description: migrateOutputs.applied, value: of(['migrate'], 'applied') };
  return Object.fromEntries([...report, ...history, ...ofPlan, ['applied', applied]]);
}
