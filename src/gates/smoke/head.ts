import type { Migration } from '../../migrations/model.js';
import type { ScratchServer } from '../../postgres/scratch/model.js';
import { baseDatabase, type LaneRun, startServer } from './base.js';
import type { SmokeInput, SmokeServices } from './input.js';

/** What bringing migrations up takes of a smoke-run. */
export type HeadInput = Pick<SmokeInput, 'project' | 'engine' | 'history' | 'tree' | 'world' | 'before'>;

export interface HeadDatabase {
  readonly server: ScratchServer;
  /** Address of the database that the migrations have made. */
  readonly url: string;
}

/**
 * Brings these migrations up on a scratch server (or takes the result from the cache of base schemas) and hands the
 * database to `body`. Throws `BaseFailed` when one does not go up, `UserError` when nothing can be started.
 */
export async function withHeadDatabase<T>(
  input: HeadInput & { readonly migrations: readonly Migration[] },
  services: SmokeServices,
  body: (database: HeadDatabase) => Promise<T>,
): Promise<T> {
  const starting = input.engine.start(input.history, input.world);
  starting.catch(() => undefined);
  let server: ScratchServer | undefined;
  try {
    const run = upOnly(input, services, starting);
    server = await startServer(run);
    return await body({ server, url: server.url(await baseDatabase(run, server)) });
  } finally {
    await server?.stop();
    const runner = await starting.catch(() => undefined);
    await runner?.stop();
  }
}

/** A lane without stairs: all of it is base. */
function upOnly(
  { migrations, ...input }: HeadInput & { readonly migrations: readonly Migration[] },
  services: SmokeServices,
  runner: LaneRun['runner'],
): LaneRun {
  const route = migrations.map((migration) => ({ migration, treatment: 'up' as const }));
  return {
    input: { ...input, scope: new Set(), fullDown: false, trace: false, seeds: [], lanes: 1 },
    services,
    plan: { route, baseLength: route.length, reachesHead: false },
    runner,
  };
}
