import type { Backup } from '../../core/backup.js';
import type { CheckResult } from '../../core/check-result.js';
import type { StageDetails } from './model.js';

/** What of a result is kept besides its findings: names, ids and how it ended; never statements or what rows hold. */
export function detailsOf(check: CheckResult): StageDetails {
  const { facts, shard, migrations, plan, migrate, backup, deployments, rollback } = check;
  return {
    ...(facts.length > 0 && { facts: facts.map(({ label, value }) => ({ label, value })) }),
    ...(shard && { shard: { index: shard.index, count: shard.count } }),
    ...(migrations.length > 0 && { migrations: migrations.map(({ id, status }) => ({ id, status })) }),
    ...(plan && {
      plan: { hash: plan.hash, database: plan.database, pending: plan.pending.map(({ id }) => id) },
    }),
    ...(migrate && {
      migrate: {
        direction: migrate.direction,
        ...given({ database: migrate.database, from: migrate.from, to: migrate.to }),
        steps: migrate.steps.map(({ id, status, durationMs }) => ({
          id,
          status,
          ...(durationMs === undefined ? {} : { durationMs: Math.round(durationMs) }),
        })),
      },
    }),
    ...(backup && { backup: backupOf(backup) }),
    ...(deployments && {
      deployments: deployments.map(({ platform, service, id, outcome, commit, link }) => ({
        ...{ platform, service: service.name, id, outcome },
        ...given({ commit, link }),
      })),
    }),
    ...(rollback && {
      rollback: {
        ...{ result: rollback.result, service: rollback.service, from: rollback.from.id },
        ...given({ to: rollback.to?.id }),
      },
    }),
  };
}

function backupOf(backup: Backup): NonNullable<StageDetails['backup']> {
  const { kind, name } = backup;
  return backup.kind === 'app' ? { kind, name } : { kind, name, bytes: backup.bytes };
}

/** Without the keys that have no value. */
function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
