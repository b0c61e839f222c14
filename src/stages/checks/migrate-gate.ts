import { resolve } from 'node:path';
import { migrate } from '../../gates/migrate/migrate.js';
import { defaultLimits } from '../../gates/migrate/preflight/check.js';
import { readResume } from '../../gates/migrate/resume.js';
import { matchingPaths } from '../../host/list-files.js';
import { ledgerOf } from '../../migrations/ledger/index.js';
import { startScratch } from '../../postgres/scratch/server.js';
import { readReport } from '../../publish/report-file.js';
import { childEnvironment } from '../child-environment.js';
import { defaultTries, noAddress } from '../database/apply-inputs.js';
import { inUseOf } from '../database/database-inputs.js';
import { migrateDefaults, migrateReport } from '../database/migrate-inputs.js';
import { findExpectations } from '../database/verify-database.js';
import { stageReports } from '../inputs.js';
import { findReportFiles } from '../report-files.js';
import type { Gate, GateInput } from '../services.js';
import { projectBaseline } from './project-baseline.js';
import { projectLevels } from './project-levels.js';

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
  const before = await readBefore(input);
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
        confirmDataLoss: given.confirmDataLoss,
        resume: given.resume === undefined ? undefined : readResume(given.resume),
      },
      before,
      backup: {
        without: given.withoutBackup ?? false,
        maxAgeMs: given.backupMaxAge ?? migrateDefaults.backupMaxAge,
      },
      earlier: await earlierChecks(input),
      muting: { ...projectLevels(settings), baseline: await projectBaseline(input) },
      expectations: await expectationsOf(input),
      models: given.models ?? 'auto',
    },
    {
      clock: host.clock,
      signal: host.signal,
      progress: host.log.progress,
      tell: host.log.info,
      random: Math.random,
      startServer: (base, version) =>
        startScratch(
          {
            version,
            ...(given.scratchUrl === undefined ? {} : { databaseUrl: given.scratchUrl }),
            ...(settings.image === undefined ? {} : { image: settings.image }),
            before,
            ...(base ? { base } : {}),
          },
          { env: host.env, signal: host.signal, progress: host.log.progress },
        ),
    },
  );
};

function expectationsOf({ migrate, host }: GateInput) {
  const cwd = resolve(host.cwd, migrate.workingDirectory ?? '.');
  return findExpectations({ expectations: migrate.expectations }, cwd);
}

async function readBefore({ settings, tree }: GateInput) {
  const globs = settings.before ?? [];
  const files = globs.length === 0 ? [] : matchingPaths(await tree.files(''), globs, 'before');
  return Promise.all(files.map(async (file) => ({ file, sql: await tree.read(file) })));
}

/** What earlier stages of this release have found; reports that are not there are no mistake. */
async function earlierChecks({ migrate, host }: GateInput) {
  const cwd = resolve(host.cwd, migrate.workingDirectory ?? '.');
  const { reports = stageReports, reportPath = migrateReport } = migrate;
  const { files } = await findReportFiles(cwd, reports, reportPath);
  const read = await Promise.all(files.map((file) => readReport(resolve(cwd, file))));
  return read.flatMap(({ checks }) => checks);
}
