import { resolve } from 'node:path';
import { migrate } from '../../gates/migrate/migrate.js';
import { defaultLimits } from '../../gates/migrate/preflight/check.js';
import { readResume } from '../../gates/migrate/resume.js';
import { ledgerOf } from '../../migrations/ledger/index.js';
import { childEnvironment } from '../child-environment.js';
import { defaultTries, noAddress } from '../database/apply-inputs.js';
import { inUseOf } from '../database/database-inputs.js';
import { migrateDefaults } from '../database/migrate-inputs.js';
import { findExpectations } from '../database/verify-database.js';
import type { Gate, GateInput } from '../services.js';
import { projectBaseline } from './project-baseline.js';

/** Reading a ledger takes no longer than this, however long a migration may take. Milliseconds. */
const mostForReading = 30_000;

/** The migrate gate with the settings of a project. */
export const migrateGate: Gate = async (input) => {
  const { engine, engineSettings, histories, host, migrate: given, project, root, settings, tree } = input;
  const database = inUseOf(given);
  if (!database) throw noAddress(host.kind, 'one database is migrated');
  const statementTimeoutMs = given.statementTimeout ?? migrateDefaults.statementTimeout;
  const world = {
    root,
    settings: engineSettings,
    env: childEnvironment(host.env),
    timeoutMs: settings.migrationTimeout,
    signal: host.signal,
  };
  const history = histories.head;
  const reading = { ...database, statementTimeoutMs: Math.min(statementTimeoutMs, mostForReading) };
  return migrate(
    {
      project,
      engine,
      history,
      tree,
      ledger: ledgerOf(history, { ...world, tree, timeoutMs: mostForReading }),
      world,
      database: reading,
      limits: {
        lockTimeoutMs: database.lockTimeoutMs,
        statementTimeoutMs,
        tries: given.lockTries ?? defaultTries,
        waitMs: given.waitForOthers ?? migrateDefaults.waitForOthers,
      },
      preflight: {
        ...defaultLimits,
        ...reading,
        transactionMs: given.maxTransactionAge ?? migrateDefaults.maxTransactionAge,
        replicaLagMs: given.maxReplicationLag ?? migrateDefaults.maxReplicationLag,
        connectionShare: given.maxConnectionsUsed ?? migrateDefaults.maxConnectionsUsed,
      },
      freeBytes: given.freeSpace,
      wanted: {
        direction: given.direction ?? 'up',
        to: given.to,
        steps: given.steps,
        planHashes: given.planHash,
        confirmDown: given.confirmDown,
        resume: given.resume === undefined ? undefined : readResume(given.resume),
      },
      muting: { levels: settings.rules, baseline: await projectBaseline(input) },
      expectations: await expectationsOf(input),
    },
    {
      clock: host.clock,
      signal: host.signal,
      progress: host.log.progress,
      tell: host.log.info,
      random: Math.random,
    },
  );
};

function expectationsOf({ migrate, host }: GateInput) {
  const cwd = resolve(host.cwd, migrate.workingDirectory ?? '.');
  return findExpectations({ expectations: migrate.expectations }, cwd);
}
