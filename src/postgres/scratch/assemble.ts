import { type Databases, runBefore } from './databases.js';
import type { DetachedScratch, ScratchOptions, ScratchServer, ScratchSource } from './model.js';

/** A running server, before it has what the options ask for. */
export interface RunningServer {
  readonly source: ScratchSource;
  readonly databases: Databases;
  /** What every database name begins with. */
  readonly prefix: string;
  url(database: string): string;
  /** Ends it and removes everything; also called when something fails here. */
  remove(): Promise<void>;
  /** Sends its guard home. */
  leave(): Promise<DetachedScratch>;
}

/** Names of the databases that the others are copied from. */
export interface Templates {
  readonly fresh: string;
  readonly base?: string;
}

/** The templates that these options ask for, by name. */
export function templateNames(prefix: string, options: ScratchOptions): Templates {
  return {
    fresh: options.before?.length ? `${prefix}before` : 'template0',
    ...(options.base ? { base: `${prefix}base` } : {}),
  };
}

/** Runs `before` and builds the base, each in a database of its own. */
export async function makeTemplates(server: RunningServer, options: ScratchOptions): Promise<void> {
  const { fresh, base } = templateNames(server.prefix, options);
  const { databases } = server;
  if (options.before?.length) {
    await databases.create('template0', fresh);
    await runBefore(server.url(fresh), options.before);
  }
  if (options.base && base !== undefined) {
    await databases.create(fresh, base);
    await options.base.build(server.url(base));
  }
}

/** The server as its users see it; its templates exist. */
export async function assemble(server: RunningServer, options: ScratchOptions): Promise<ScratchServer> {
  const { databases, source } = server;
  const templates = templateNames(server.prefix, options);
  const [row] = await databases.admin.query<{ server_version: string }>('show server_version');
  let stopped: Promise<void> | undefined;
  return {
    source,
    major: databases.admin.serverMajor,
    description: `PostgreSQL ${row?.server_version.split(' ')[0]}, ${source}`,
    ...(templates.base === undefined ? {} : { baseDatabase: templates.base }),
    admin: { query: databases.query },
    url: server.url,
    createDatabase: (wanted) => databases.create(wanted?.template ?? templates.fresh),
    dropDatabase: (name) => databases.drop(name),
    stop() {
      stopped ??= server.remove().catch(() => undefined);
      return stopped;
    },
    async detach() {
      const left = await server.leave();
      stopped = Promise.resolve();
      await databases.close();
      return left;
    },
  };
}
