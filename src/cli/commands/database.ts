import { backupInputs, drillInputs } from '../../stages/database/backup-inputs.js';
import { driftInputs } from '../../stages/database/drift-inputs.js';
import { migrateInputs } from '../../stages/database/migrate-inputs.js';
import { planInputs } from '../../stages/database/plan-inputs.js';
import { policyInputs } from '../../stages/database/policy-inputs.js';
import { rlsInputs } from '../../stages/database/rls-inputs.js';
import { seedInputs } from '../../stages/database/seed-inputs.js';
import { sizesCommandInputs } from '../../stages/database/sizes-inputs.js';
import { verifyInputs } from '../../stages/database/verify-inputs.js';
import { historyCommandInputs } from '../../stages/history/history-inputs.js';
import { inputChecks } from '../../stages/input-checks.js';
import { defineCommand } from '../command.js';
import { forTerminal } from './terminal-fields.js';

/** The policy file is a word of its command. */
const { file: _policyFile, ...policyFields } = policyInputs;

export const plan = defineCommand({
  name: 'plan',
  summary: 'Say what is pending in a database in use, and what it would touch; reads and never writes.',
  fields: forTerminal(planInputs),
  check: inputChecks.plan,
  load: async () => (await import('../plan.js')).plan,
});

export const migrate = defineCommand({
  name: 'migrate',
  summary: 'Run the pending migrations on a database in use, under guard. Changes the database.',
  fields: forTerminal(migrateInputs),
  check: inputChecks.migrate,
  load: async () => (await import('../migrate.js')).migrate,
});

export const rls = defineCommand({
  name: 'rls',
  summary: 'Compare row level security with rls.yml; with --apply change what differs, and prove it.',
  fields: forTerminal(rlsInputs),
  check: inputChecks.apply,
  load: async () => (await import('../rls.js')).rls,
});

export const seed = defineCommand({
  name: 'seed',
  summary: 'Run seed files twice in a scratch database; with --apply on the database in use.',
  fields: forTerminal(seedInputs),
  check: inputChecks.apply,
  load: async () => (await import('../seed.js')).seed,
});

export const verify = defineCommand({
  name: 'verify',
  summary: 'Look whether a database in use is as it must be after its migrations; only reads.',
  fields: forTerminal(verifyInputs),
  load: async () => (await import('../verify.js')).verify,
});

export const drift = defineCommand({
  name: 'drift',
  summary: 'Compare a database in use with what the migrations make; only reads.',
  fields: forTerminal(driftInputs),
  load: async () => (await import('../drift.js')).drift,
});

export const sizes = defineCommand({
  name: 'sizes',
  summary: 'Read how large the tables of a database in use are, for lint; only reads.',
  fields: sizesCommandInputs,
  load: async () => (await import('../sizes.js')).sizes,
});

export const policy = defineCommand({
  name: 'policy',
  summary: 'Hold a database in use against its policy file: roles, grants, TLS, locks, indexes, sequences.',
  words: { hint: '[file]', min: 0, max: 1 },
  fields: forTerminal(policyFields),
  load: async () => (await import('../policy.js')).policy,
});

export const backup = defineCommand({
  name: 'backup',
  summary: 'Dump a database in use, prove the dump, and store it.',
  fields: forTerminal(backupInputs),
  check: inputChecks.backup,
  load: async () => (await import('../backup.js')).backup,
});

export const restoreDrill = defineCommand({
  name: 'restore-drill',
  summary: 'Restore the newest backup into a scratch PostgreSQL and compare it with its database.',
  fields: forTerminal(drillInputs),
  check: inputChecks.store,
  load: async () => (await import('../backup.js')).restoreDrill,
});

export const history = defineCommand({
  name: 'history',
  summary: 'Print what was run, by whom, and how it went; only reads.',
  fields: historyCommandInputs,
  load: async () => (await import('../history.js')).history,
});
