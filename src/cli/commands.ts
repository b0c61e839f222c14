import type { Fields } from '../config/field.js';
import { flag } from '../config/fields.js';
import { backupInputs, drillInputs } from '../stages/database/backup-inputs.js';
import { driftInputs } from '../stages/database/drift-inputs.js';
import { migrateInputs } from '../stages/database/migrate-inputs.js';
import { planInputs } from '../stages/database/plan-inputs.js';
import { policyInputs } from '../stages/database/policy-inputs.js';
import { rlsInputs } from '../stages/database/rls-inputs.js';
import { seedInputs } from '../stages/database/seed-inputs.js';
import { sizesCommandInputs } from '../stages/database/sizes-inputs.js';
import { verifyInputs } from '../stages/database/verify-inputs.js';
import { platformInput } from '../stages/deploy/deploy-inputs.js';
import { deployFields } from '../stages/deploy/deploy-platforms.js';
import { healthInputs } from '../stages/health/health-inputs.js';
import { historyCommandInputs } from '../stages/history/history-inputs.js';
import { httpSmokeInputs } from '../stages/http-smoke/http-smoke-inputs.js';
import { inputChecks } from '../stages/input-checks.js';
import {
  historyInputs,
  lintInputs,
  mergeInputs,
  outletInputs,
  placeInputs,
  runInputs,
  serverInputs,
} from '../stages/inputs.js';
import { jobInputs } from '../stages/job/job-inputs.js';
import { releaseCommandInputs } from '../stages/release/release-command-inputs.js';
import { rollbackInputs } from '../stages/rollback/rollback-inputs.js';
import { messageInputs, noticeInputs } from '../stages/slack/slack-inputs.js';
import { type Command, defineCommand } from './command.js';
import { fixProblems } from './fix-problems.js';
import { usualPage } from './usual-page.js';

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

/** Without what only a runner shows, and without GitHub's page of environments. */
function forTerminal({ annotations, summary, ...fields }: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith('github-')));
}

/** The smoke file is a word of its command. */
const { file: _file, ...httpSmokeFields } = httpSmokeInputs;

/** The policy file is a word of its command. */
const { file: _policyFile, ...policyFields } = policyInputs;

const place = { 'working-directory': placeInputs['working-directory'] };
const project = { ...placeInputs, engine: historyInputs.engine, dir: historyInputs.dir };

export const commands: readonly Command[] = [
  defineCommand({
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
    load: async () => (await import('./check.js')).check,
  }),
  defineCommand({
    name: 'lint',
    summary: 'Check names, order, history, pairs and SQL; needs no database.',
    fields: { ...placeInputs, ...historyInputs, ...lintInputs, ...files, ...baseline, ...fixing },
    check: async (given) => fixProblems(given),
    load: async () => (await import('./check.js')).lint,
  }),
  defineCommand({
    name: 'smoke',
    summary: 'Run the migrations up, down and up again on a scratch PostgreSQL.',
    fields: { ...placeInputs, ...historyInputs, ...serverInputs, ...runInputs, ...files, ...baseline },
    load: async () => (await import('./check.js')).smoke,
  }),
  defineCommand({
    name: 'plan',
    summary: 'Say what is pending in a database in use, and what it would touch; reads and never writes.',
    fields: forTerminal(planInputs),
    check: inputChecks.plan,
    load: async () => (await import('./plan.js')).plan,
  }),
  defineCommand({
    name: 'migrate',
    summary: 'Run the pending migrations on a database in use, under guard. Changes the database.',
    fields: forTerminal(migrateInputs),
    check: inputChecks.migrate,
    load: async () => (await import('./migrate.js')).migrate,
  }),
  defineCommand({
    name: 'rls',
    summary: 'Compare row level security with rls.yml; with --apply change what differs, and prove it.',
    fields: forTerminal(rlsInputs),
    check: inputChecks.apply,
    load: async () => (await import('./rls.js')).rls,
  }),
  defineCommand({
    name: 'seed',
    summary: 'Run seed files twice in a scratch database; with --apply on the database in use.',
    fields: forTerminal(seedInputs),
    check: inputChecks.apply,
    load: async () => (await import('./seed.js')).seed,
  }),
  defineCommand({
    name: 'http-smoke',
    summary: 'Send the requests of a smoke file (http-smoke.yml) to a service and judge the answers.',
    words: { hint: '[file]', min: 0, max: 1 },
    fields: forTerminal(httpSmokeFields),
    check: inputChecks.httpSmoke,
    load: async () => (await import('./http-smoke.js')).httpSmoke,
  }),
  defineCommand({
    name: 'verify',
    summary: 'Look whether a database in use is as it must be after its migrations; only reads.',
    fields: forTerminal(verifyInputs),
    load: async () => (await import('./verify.js')).verify,
  }),
  defineCommand({
    name: 'drift',
    summary: 'Compare a database in use with what the migrations make; only reads.',
    fields: forTerminal(driftInputs),
    load: async () => (await import('./drift.js')).drift,
  }),
  defineCommand({
    name: 'sizes',
    summary: 'Read how large the tables of a database in use are, for lint; only reads.',
    fields: sizesCommandInputs,
    load: async () => (await import('./sizes.js')).sizes,
  }),
  defineCommand({
    name: 'policy',
    summary: 'Hold a database in use against its policy file: roles, grants, TLS, locks, indexes, sequences.',
    words: { hint: '[file]', min: 0, max: 1 },
    fields: forTerminal(policyFields),
    load: async () => (await import('./policy.js')).policy,
  }),
  defineCommand({
    name: 'backup',
    summary: 'Dump a database in use, prove the dump, and store it.',
    fields: forTerminal(backupInputs),
    check: inputChecks.backup,
    load: async () => (await import('./backup.js')).backup,
  }),
  defineCommand({
    name: 'restore-drill',
    summary: 'Restore the newest backup into a scratch PostgreSQL and compare it with its database.',
    fields: forTerminal(drillInputs),
    check: inputChecks.store,
    load: async () => (await import('./backup.js')).restoreDrill,
  }),
  defineCommand({
    name: 'report',
    summary: 'Merge report files into one and print it.',
    fields: { ...place, ...mergeInputs, ...files },
    load: async () => (await import('./check.js')).report,
  }),
  defineCommand({
    name: 'deploy',
    summary: 'Deploy services and follow each until it is live.',
    fields: { ...platformInput, ...forTerminal(deployFields()) },
    check: inputChecks.deploy,
    load: async () => (await import('./deploy.js')).deploy,
  }),
  defineCommand({
    name: 'health',
    summary: 'Wait until the released version itself answers well, then watch it.',
    fields: forTerminal(healthInputs),
    check: inputChecks.health,
    load: async () => (await import('./health.js')).health,
  }),
  defineCommand({
    name: 'job',
    summary: 'Run a command as a one-off job on Render, or a cron job, and follow it to its end.',
    fields: forTerminal(jobInputs),
    check: inputChecks.job,
    load: async () => (await import('./job.js')).job,
  }),
  defineCommand({
    name: 'notify',
    summary: 'Tell Slack how a release goes, in one message that is updated from stage to stage.',
    fields: { ...place, ...messageInputs, ...noticeInputs },
    check: inputChecks.slack,
    load: async () => (await import('./notify.js')).notify,
  }),
  defineCommand({
    name: 'rollback',
    summary: 'Go back to what was live before, when a gate failed it and that is safe.',
    fields: forTerminal(rollbackInputs),
    check: inputChecks.health,
    load: async () => (await import('./rollback.js')).rollback,
  }),
  defineCommand({
    name: 'release',
    summary: 'Do a whole release by its file: job, deploy, health, HTTP smoke tests, rollback, Slack.',
    fields: releaseCommandInputs,
    load: async () => (await import('./release.js')).release,
  }),
  defineCommand({
    name: 'history',
    summary: 'Print what was run, by whom, and how it went; only reads.',
    fields: historyCommandInputs,
    load: async () => (await import('./history.js')).history,
  }),
  defineCommand({
    name: 'init',
    summary: 'Write a workflow and a commented lockkeeper.yml for this repository.',
    fields: { ...project, force: flag('Overwrite files that are there.', { default: false }) },
    load: async () => (await import('./init.js')).init,
  }),
  defineCommand({
    name: 'new',
    summary: 'Write the next migration, with a right name and both directions.',
    words: { hint: '<what it does>', min: 1, max: 50 },
    fields: project,
    load: async () => (await import('./new.js')).newMigration,
  }),
  defineCommand({
    name: 'explain',
    summary: 'Tell why a rule exists and how to mend what it reports.',
    words: { hint: '<rule>', min: 1, max: 1 },
    fields: {},
    load: async () => (await import('./explain.js')).explain,
  }),
  defineCommand({
    name: 'matrix',
    summary: 'Print the projects that the change touches, as JSON.',
    fields: { ...placeInputs, base: historyInputs.base },
    load: async () => (await import('./matrix.js')).matrix,
  }),
  defineCommand({
    name: 'postgres',
    summary: 'Start a scratch PostgreSQL and print its address; Ctrl-C removes it.',
    fields: { ...place, ...serverInputs },
    load: async () => (await import('./postgres.js')).postgres,
  }),
];
