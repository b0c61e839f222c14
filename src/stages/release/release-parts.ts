import { camelCase, type Given } from '../../config/field.js';
import type { releaseCommandInputs } from './release-command-inputs.js';
import type { ReleaseSetup, StageSettings } from './release-file.js';
import { databaseSecrets, databaseStages, reportOf, stageSecrets } from './release-stages.js';

export type ReleaseGiven = Given<typeof releaseCommandInputs>;

/** Each stage with everything it is given: its settings, the secrets, and what holds for the whole run. */
export interface Parts {
  readonly setup: ReleaseSetup;
  readonly secrets: readonly string[];
  of(stage: keyof ReleaseSetup | 'baseline', settings?: StageSettings, number?: number): StageSettings;
}

export function partsOf(given: ReleaseGiven, setup: ReleaseSetup, commit: string | undefined): Parts {
  const { file, environment, dryRun: _, reportPath: __, htmlPath: ___, planHash, ...shared } = given;
  const others = without(shared, databaseSecrets.map(camelCase));
  const named = environment === undefined ? {} : { environment, githubEnvironment: environment };
  return {
    setup,
    secrets: Object.keys(stageSecrets).flatMap((name) => {
      const secret = (given as Readonly<Record<string, unknown>>)[camelCase(name)];
      return typeof secret === 'string' ? [secret] : [];
    }),
    of: (stage, settings = {}, number = 1) => ({
      ...named,
      ...(isOnDatabase(stage) ? { ...shared, ...setup.database[0] } : others),
      ...(stage === 'migrate' && planHash ? { planHash } : {}),
      ...(commit === undefined ? {} : { commit }),
      ...settings,
      reportPath: reportOf(stage).replace('.json', number === 1 ? '.json' : `-${number}.json`),
    }),
  };
}

function isOnDatabase(stage: string): boolean {
  return databaseStages.some((one) => one === stage);
}

function without(values: object, names: readonly string[]): StageSettings {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
}
