import { resolve } from 'node:path';
import type { CheckResult } from '../../core/check-result.js';
import { UserError } from '../../core/errors.js';
import type { Verdict } from '../../core/report.js';
import { backUp as judgeBackup } from '../../gates/backup/backup.js';
import { readRecipient } from '../../gates/backup/cipher.js';
import { chooseBackups, drill, nothingThere } from '../../gates/backup/drill.js';
import type { DrillInput } from '../../gates/backup/input.js';
import type { Host } from '../../host/host.js';
import { withDatabaseInUse } from '../../postgres/in-use.js';
import type { Context } from '../context.js';
import { publishChecks } from '../publish-checks.js';
import { releaseCommit } from '../release/release-commit.js';
import { runGate } from '../run-gate.js';
import { asksApp, backUpByApp } from './app-backup.js';
import type { BackupGiven, DrillGiven } from './backup-inputs.js';
import { setBackupOutputs } from './backup-outputs.js';
import { backupProblems } from './backup-problems.js';
import { storeSecrets } from './backup-store.js';
import { backupWorld } from './backup-world.js';
import { requireDatabase } from './require-database.js';

/** Makes a backup, hands the report to the outlets and sets the outputs. `given` has its defaults filled in. */
export async function backUp(given: BackupGiven, context: Context): Promise<Verdict> {
  const { host } = context;
  const problems = backupProblems(given);
  if (problems.length > 0) throw new UserError(problems);
  const run = asksApp(given) ? () => backUpByApp(given, host) : await dumping(given, host);
  const gate = { gate: 'backup' as const, project: '.', clock: host.clock };
  const published = await publishChecks(
    {
      gate: gate.gate,
      commit: await releaseCommit(host, given),
      secrets: [given.databaseUrl, given.endpointToken, ...storeSecrets(given)],
      run: async () => [await runGate(gate, run)],
    },
    given,
    context,
  );
  setBackupOutputs(host, published.report.checks);
  return published.report.verdict;
}

async function dumping(given: BackupGiven, host: Host): Promise<() => Promise<CheckResult>> {
  const inUse = requireDatabase(given, host);
  const world = await backupWorld(given, host);
  const recipient = given.encrypt === undefined ? undefined : readRecipient(given.encrypt);
  const retention = { count: given.keep, days: given.keepDays };
  return () =>
    withDatabaseInUse(inUse, (database) =>
      judgeBackup({ ...world, inUse, database, verify: given.verify ?? 'list', recipient, retention }),
    );
}

/** Restores stored backups, hands the report to the outlets and sets the outputs. */
export async function drillBackups(given: DrillGiven, context: Context): Promise<Verdict> {
  const { host } = context;
  const cwd = resolve(host.cwd, given.workingDirectory ?? '.');
  const input: DrillInput = {
    ...(await backupWorld(given, host)),
    name: given.backup,
    maxAgeMs: given.maxAge,
    identityFile: given.identityFile === undefined ? undefined : resolve(cwd, given.identityFile),
  };
  const run = async () => {
    const backups = await chooseBackups(input);
    if (backups.length === 0) return [nothingThere(input)];
    const results = [];
    for (const backup of backups) {
      const gate = { gate: 'backup' as const, project: backup.label, clock: host.clock };
      results.push(await runGate(gate, () => drill(input, backup)));
    }
    return results;
  };
  const published = await publishChecks(
    { gate: 'backup', commit: await releaseCommit(host, given), secrets: storeSecrets(given), run },
    given,
    context,
  );
  setBackupOutputs(host, published.report.checks);
  return published.report.verdict;
}
