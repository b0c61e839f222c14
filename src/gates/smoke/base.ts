import type { Finding } from '../../core/finding.js';
import type { MigrationRunner, Target } from '../../migrations/engine.js';
import type { Migration } from '../../migrations/model.js';
import { connect } from '../../postgres/connect.js';
import type { ScratchServer } from '../../postgres/scratch/model.js';
import { baseKey } from './base-key.js';
import { failureFinding } from './findings.js';
import type { Lane } from './input.js';
import type { SmokePlan } from './plan.js';

/** A migration of the base does not go up. */
export class BaseFailed extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.title);
    this.finding = finding;
  }
}

export interface LaneRun extends Lane {
  /** Started, perhaps not ready yet. */
  readonly runner: Promise<MigrationRunner>;
}

/** Only the first lane's base is the history's own, worth keeping for the next run. */
export async function startServer(run: LaneRun): Promise<ScratchServer> {
  const isOwnBase = (run.lane?.index ?? 1) === 1;
  const key = isOwnBase ? await baseKey({ ...run.input, ...splitRoute(run.plan) }) : undefined;
  const build = (url: string): Promise<void> => buildBase(run, url);
  return run.services.startServer(key === undefined ? undefined : { key, build });
}

export function splitRoute({ route, baseLength }: SmokePlan): {
  base: readonly Migration[];
  beyond: readonly Migration[];
} {
  const migrations = route.map((stop) => stop.migration);
  return { base: migrations.slice(0, baseLength), beyond: migrations.slice(baseLength) };
}

/** Brings everything below the scope up. Throws `BaseFailed` at the first that does not go. */
async function buildBase({ plan, runner, services }: LaneRun, url: string): Promise<void> {
  const { base } = splitRoute(plan);
  const session = await connect(url, { applicationName: 'lockkeeper base' });
  try {
    for (const [index, migration] of base.entries()) {
      services.progress(`base schema: ${index + 1}/${base.length} ${migration.id}`);
      await upOrFail(await runner, migration, { url, session });
    }
  } finally {
    await session.close();
  }
}

/** The database to start from. A base that has no key is built anew on every run. */
export async function baseDatabase(run: LaneRun, server: ScratchServer): Promise<string> {
  if (server.baseDatabase !== undefined) return server.baseDatabase;
  const name = await server.createDatabase();
  if (run.plan.baseLength > 0) await buildBase(run, server.url(name));
  return name;
}

async function upOrFail(runner: MigrationRunner, migration: Migration, target: Target): Promise<void> {
  if (migration.notRun !== undefined || migration.up === undefined) return;
  const outcome = await runner.up(migration, target);
  if (!outcome.ok)
    throw new BaseFailed(
      failureFinding({
        migration,
        step: 'up',
        failure: outcome.failure,
        serverMajor: target.session.serverMajor,
      }),
    );
}
