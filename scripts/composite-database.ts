import { compositeVariable } from '../src/actions/parse-inputs.js';
import { actions } from '../src/actions/table.js';
import type { Fields } from '../src/config/field.js';
import type { MigrateRoute } from '../src/core/migrate.js';
import {
  type DatabaseStage,
  databaseStages,
  stageFields,
  stageSecrets,
} from '../src/stages/release/release-stages.js';
import { type Env, expression, runStep, type Step, secretEnv, stageEnv } from './composite-step.js';

/**
 * The stages on the database in use. Each runs when `stages` names it, and never because a secret is there: an empty
 * secret must not look like a release that had nothing to migrate.
 */
export function databaseSteps(): readonly Step[] {
  return databaseStages.map((stage) =>
    runStep({
      id: stage,
      bundle: stage,
      when: `success() && contains(inputs.stages, '${stage}')${more[stage] ?? ''}`,
      env: { ...sharedEnv(stage), ...stageEnv(stage), ...secretEnv(...secretsOf(stage)), ...ownEnv[stage] },
    }),
  );
}

const more: Readonly<Partial<Record<DatabaseStage, string>>> = {
  // A release that migrates nothing needs no way back for its data.
  backup: " && steps.plan.outputs.pending-count != '0'",
};

const ownEnv: Readonly<Partial<Record<DatabaseStage, Env>>> = {
  // What was planned is what is run: nothing may have moved while the backup was made.
  migrate: { INPUT_PLAN_HASH: expression('inputs.migrate-plan-hash || steps.plan.outputs.plan-hash') },
};

function inputsOf(stage: DatabaseStage): Fields {
  return actions.find(({ spec }) => spec.name === stage)?.spec.inputs ?? {};
}

function secretsOf(stage: DatabaseStage): readonly string[] {
  return Object.entries(inputsOf(stage)).flatMap(([name, { type }]) =>
    type === 'secret' && name in stageSecrets && wayOf(stage, name) === undefined ? [name] : [],
  );
}

/** What the gates before are told in the same words: engine, folder, ledger, interpreter, and which database it is. */
function sharedEnv(stage: DatabaseStage): Env {
  const told = Object.keys(inputsOf(stage)).filter(
    (name) =>
      wayOf(stage, name) !== undefined || (!(name in stageFields[stage]) && !notShared.includes(name)),
  );
  return Object.fromEntries(told.map((name) => [compositeVariable(name), expression(givenTo(stage, name))]));
}

/** The way through which each of these is needed: a stage that goes another one is not given it. */
const waysOfSecrets: Readonly<Record<string, MigrateRoute>> = {
  'render-api-key': 'render-job',
  'railway-token': 'railway',
  'endpoint-token': 'endpoint',
};

/** Undefined for what a stage needs whichever way it goes. */
function wayOf(stage: DatabaseStage, name: string): MigrateRoute | undefined {
  return 'through' in inputsOf(stage) ? waysOfSecrets[name] : undefined;
}

function givenTo(stage: DatabaseStage, name: string): string {
  const way = wayOf(stage, name);
  return way === undefined ? `inputs.${name}` : `inputs.${stage}-through == '${way}' && inputs.${name} || ''`;
}

/** What a stage is told in words of its own, or not at all. */
const notShared: readonly string[] = [
  ...Object.keys(stageSecrets),
  ...['report-path', 'sarif-path', 'html-path', 'annotations', 'summary', 'reports'],
  ...['direction', 'confirm-down', 'confirm-data-loss', 'resume', 'check'],
];
