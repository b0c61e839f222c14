import { UserError } from '../../core/errors.js';
import { removeContainer, startDocker } from './docker.js';
import { dropLeftDatabases, startGiven } from './given.js';
import type { DetachedScratch, ScratchOptions, ScratchServer, ScratchServices } from './model.js';
import { startOwned } from './owned.js';
import { scratchMajors } from './versions.js';
import { watchFolder } from './watchdog.js';

export type {
  BeforeFile,
  DetachedScratch,
  ScratchBase,
  ScratchOptions,
  ScratchServer,
  ScratchServices,
  ScratchSource,
} from './model.js';

/**
 * Starts a PostgreSQL for this run alone. Throws `UserError` when it cannot, with what to do instead;
 * then nothing is left behind.
 */
export async function startScratch(
  options: ScratchOptions,
  services: ScratchServices,
): Promise<ScratchServer> {
  checkOptions(options);
  services.signal.throwIfAborted();
  const source = options.source ?? 'auto';
  if (source === 'given' || (source === 'auto' && options.databaseUrl)) {
    return startGiven(options.databaseUrl ?? '', options);
  }
  if (source === 'docker' || (source === 'auto' && options.image)) return startDocker(options, services);
  return startOwned(source, options, services);
}

/** Starts one that outlives this process. `state` is plain data for `stopDetached`; `url` names a new database. */
export async function startDetached(
  options: ScratchOptions,
  services: ScratchServices,
): Promise<DetachedServer> {
  const server = await startScratch(options, services);
  try {
    const url = server.url(await server.createDatabase());
    const { description, major } = server;
    return { url, description, major, state: await server.detach() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

export interface DetachedServer {
  /** Password included: mask it. */
  readonly url: string;
  readonly description: string;
  readonly major: number;
  readonly state: DetachedScratch;
}

/** Ends what `startDetached` left. Nothing happens when it is gone already. */
export async function stopDetached(
  state: DetachedScratch,
  services: Pick<ScratchServices, 'env'> & { readonly databaseUrl?: string },
): Promise<void> {
  if (state.kind === 'folder') await watchFolder(state.folder, services.env).release();
  if (state.kind === 'container') await removeContainer(state.name, services.env);
  if (state.kind === 'databases') await dropLeftDatabases(services.databaseUrl ?? '', state.names);
}

function checkOptions(options: ScratchOptions): void {
  const problems = [];
  const majors: readonly number[] = scratchMajors;
  if (options.version !== undefined && !majors.includes(options.version)) {
    problems.push({
      what: `${options.version} is not a PostgreSQL that Lockkeeper can start`,
      where: 'version',
      fix: `choose one of ${majors.join(', ')}`,
    });
  }
  for (const name of Object.keys(options.settings ?? {})) {
    if (/^[a-z_][a-z0-9_.]*$/i.test(name)) continue;
    problems.push({ what: `${JSON.stringify(name)} is not the name of a server setting`, where: 'settings' });
  }
  if (options.source === 'given' && !options.databaseUrl) {
    problems.push({ what: 'source is given, but there is no address', where: 'database-url' });
  }
  if (problems.length > 0) throw new UserError(problems);
}
