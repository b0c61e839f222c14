import { compositeMark, compositeVariable } from '../src/actions/parse-inputs.js';
import { actions } from '../src/actions/table.js';
import { reportOf, type StageName, stageFields } from '../src/stages/release/release-stages.js';

export type Env = Record<string, string>;
export type Step = Record<string, unknown>;

/** The composite has one name for all stages: those of one stage begin with its name. */
export function nameInComposite(stage: StageName, name: string): string {
  return stage === 'database' || name === stage || name.startsWith(`${stage}-`) ? name : `${stage}-${name}`;
}

export interface RunnableStep extends Step {
  readonly env: Env;
}

interface RunStep {
  readonly id: string;
  readonly bundle: string;
  readonly when: string;
  readonly env: Env;
}

/** A step that runs an action's bundle as a script. */
export function runStep({ id, bundle, when, env }: RunStep): RunnableStep {
  return {
    id,
    if: expression(`${when} && steps.stages.outcome == 'success'`),
    shell: 'bash',
    env: { [compositeMark]: '1', ...known(env, bundle) },
    run: `node "$GITHUB_ACTION_PATH/dist/${bundle}.js"`,
  };
}

/** Without the inputs that belong to the other platform. */
export function known(env: Env, bundle: string): Env {
  const { spec } = actions.find((action) => action.spec.name === bundle) ?? {};
  const names = Object.keys(spec?.inputs ?? {}).map(compositeVariable);
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !name.startsWith('INPUT_') || names.includes(name)),
  );
}

/** What a stage is told; with a report stage after it, only that one shows what was found. */
export function stageEnv(stage: StageName, report: StageName | 'baseline' = stage): Env {
  const reported = "contains(inputs.stages, 'report')";
  return {
    ...ofTheRun,
    ...fieldEnv(stage),
    INPUT_REPORT_PATH: reportOf(report),
    INPUT_ANNOTATIONS: expression(`!${reported}`),
    INPUT_SUMMARY: expression(`!${reported}`),
  };
}

/** What holds for the whole run. */
export const ofTheRun: Env = {
  INPUT_WORKING_DIRECTORY: expression('inputs.working-directory'),
  INPUT_COMMIT: expression('inputs.commit'),
  INPUT_FAIL_ON: expression('inputs.fail-on'),
  INPUT_HISTORY_URL: expression('inputs.history-url'),
  INPUT_HISTORY_ENVIRONMENT: expression('inputs.history-environment'),
};

/** What is said of one stage. */
export function fieldEnv(stage: StageName): Env {
  return Object.fromEntries(
    Object.keys(stageFields[stage]).map((name) => [
      compositeVariable(name),
      expression(`inputs.${nameInComposite(stage, name)}`),
    ]),
  );
}

/** Secrets of a stage; where the composite calls one otherwise, by its name there. */
export function secretEnv(...names: readonly string[]): Env {
  return Object.fromEntries(
    names.map((name) => [compositeVariable(name), expression(`inputs.${secretInComposite(name)}`)]),
  );
}

/** The gates have a `database-url` too, of a database that must be empty. */
export function secretInComposite(name: string): string {
  return name === 'database-url' ? 'live-database-url' : name;
}

/** Text that the runner resolves. */
export function expression(text: string): string {
  return `\${{ ${text} }}`;
}
