import { resolve } from 'node:path';
import type { VerifyWorld } from '../../gates/backup/input.js';
import type { Host } from '../../host/host.js';
import { findDumpTools } from '../../postgres/dump/tools.js';
import { startScratch } from '../../postgres/scratch/server.js';
import type { DrillGiven, StoreGiven } from './backup-inputs.js';
import { openStore } from './backup-store.js';

/** What a backup and a drill need of this machine. */
export async function backupWorld(
  given: StoreGiven & Pick<DrillGiven, 'postgresBin' | 'image' | 'timeout'>,
  host: Host,
): Promise<VerifyWorld> {
  const { clock, signal, env, log } = host;
  const cwd = resolve(host.cwd, given.workingDirectory ?? '.');
  const folder = given.postgresBin === undefined ? undefined : resolve(cwd, given.postgresBin);
  return {
    store: await openStore(given, host),
    env,
    clock,
    signal,
    timeoutMs: given.timeout ?? 3_600_000,
    progress: log.progress,
    findTools: (major) => findDumpTools({ major, env, folder }),
    startServer: (version) =>
      startScratch(
        { version, ...(given.image === undefined ? {} : { image: given.image }) },
        { env, signal, progress: log.progress },
      ),
  };
}
