import { flag } from '../../config/fields.js';
import {
  historyInputs,
  lintInputs,
  mergeInputs,
  outletInputs,
  placeInputs,
  runInputs,
  serverInputs,
} from '../../stages/inputs.js';
import { defineCommand } from '../command.js';
import { fixProblems } from '../fix-problems.js';
import { usualPage } from '../usual-page.js';
import { place } from './terminal-fields.js';

/** A terminal has no diff, no job summary and no pull request. */
const files = {
  'fail-on': outletInputs['fail-on'],
  'report-path': outletInputs['report-path'],
  'sarif-path': outletInputs['sarif-path'],
  'html-path': outletInputs['html-path'],
  html: flag(`The same as --html-path ${usualPage}.`, { default: false }),
  'history-url': outletInputs['history-url'],
  'history-environment': outletInputs['history-environment'],
};

const baseline = {
  'write-baseline': flag(
    'Judge all migrations and write what is found into the baseline file instead of failing for it.',
    { default: false },
  ),
};

const fixing = {
  fix: flag('Print as a diff what mends findings that have one safe rewrite, in new migrations only.', {
    default: false,
  }),
  write: flag('With `--fix`: write it into the files instead, and judge them as they are then.', {
    default: false,
  }),
};

export const check = defineCommand({
  name: 'check',
  summary: 'Lint and smoke-run the migrations and print one report.',
  fields: {
    ...placeInputs,
    ...historyInputs,
    ...lintInputs,
    ...serverInputs,
    ...runInputs,
    ...files,
    ...baseline,
  },
  load: async () => (await import('../check.js')).check,
});

export const lint = defineCommand({
  name: 'lint',
  summary: 'Check names, order, history, pairs and SQL; needs no database.',
  fields: { ...placeInputs, ...historyInputs, ...lintInputs, ...files, ...baseline, ...fixing },
  check: async (given) => fixProblems(given),
  load: async () => (await import('../check.js')).lint,
});

export const smoke = defineCommand({
  name: 'smoke',
  summary: 'Run the migrations up, down and up again on a scratch PostgreSQL.',
  fields: { ...placeInputs, ...historyInputs, ...serverInputs, ...runInputs, ...files, ...baseline },
  load: async () => (await import('../check.js')).smoke,
});

export const report = defineCommand({
  name: 'report',
  summary: 'Merge report files into one and print it.',
  fields: { ...place, ...mergeInputs, ...files },
  load: async () => (await import('../check.js')).report,
});

export const matrix = defineCommand({
  name: 'matrix',
  summary: 'Print the projects that the change touches, as JSON.',
  fields: { ...placeInputs, base: historyInputs.base },
  load: async () => (await import('../matrix.js')).matrix,
});

export const postgres = defineCommand({
  name: 'postgres',
  summary: 'Start a scratch PostgreSQL and print its address; Ctrl-C removes it.',
  fields: { ...place, ...serverInputs },
  load: async () => (await import('../postgres.js')).postgres,
});
