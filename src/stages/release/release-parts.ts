import type { Given } from '../../config/field.js';
import type { releaseCommandInputs } from './release-command-inputs.js';
import type { ReleaseSetup, StageSettings } from './release-file.js';
import { reportOf } from './release-stages.js';

export type ReleaseGiven = Given<typeof releaseCommandInputs>;

/** Each stage with everything it is given: its settings, the secrets, and what holds for the whole run. */
export interface Parts {
  readonly setup: ReleaseSetup;
  readonly secrets: readonly string[];
  of(stage: keyof ReleaseSetup | 'baseline', settings?: StageSettings, number?: number): StageSettings;
}

export function partsOf(given: ReleaseGiven, setup: ReleaseSetup, commit: string | undefined): Parts {
  const { file, environment, dryRun: _, reportPath: __, ...shared } = given;
  const named = environment === undefined ? {} : { environment, githubEnvironment: environment };
  return {
    setup,
    secrets: [
      given.renderApiKey,
      given.deployHook,
      given.railwayToken,
      given.bearerToken,
      given.slackToken,
      given.slackWebhook,
      given.historyUrl,
    ].filter((secret) => secret !== undefined),
    of: (stage, settings = {}, number = 1) => ({
      ...named,
      ...shared,
      ...(commit === undefined ? {} : { commit }),
      ...settings,
      reportPath: reportOf(stage).replace('.json', number === 1 ? '.json' : `-${number}.json`),
    }),
  };
}
