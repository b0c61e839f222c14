import { flag } from '../../config/fields.js';
import { historyInputs, placeInputs } from '../../stages/inputs.js';
import { defineCommand } from '../command.js';

const project = { ...placeInputs, engine: historyInputs.engine, dir: historyInputs.dir };

export const init = defineCommand({
  name: 'init',
  summary: 'Write a workflow and a commented lockkeeper.yml for this repository.',
  fields: { ...project, force: flag('Overwrite files that are there.', { default: false }) },
  load: async () => (await import('../init.js')).init,
});

export const newMigration = defineCommand({
  name: 'new',
  summary: 'Write the next migration, with a right name and both directions.',
  words: { hint: '<what it does>', min: 1, max: 50 },
  fields: project,
  load: async () => (await import('../new.js')).newMigration,
});

export const explain = defineCommand({
  name: 'explain',
  summary: 'Tell why a rule exists and how to mend what it reports.',
  words: { hint: '<rule>', min: 1, max: 1 },
  fields: {},
  load: async () => (await import('../explain.js')).explain,
});
