import type { Session } from '../session.js';

/** Where a scratch server comes from; `given` is the address of a server that already runs. */
export type ScratchSource = 'given' | 'installed' | 'embedded' | 'docker';

export interface ScratchOptions {
  /** A major, 12 to 18. Default 17. A given server or an image has the major it has. */
  readonly version?: number;
  /** Default `auto`: given, else docker where there is an image, else installed, else embedded. */
  readonly source?: 'auto' | ScratchSource;
  /** Address of a server with an empty database; scratch databases are made beside it. */
  readonly databaseUrl?: string;
  /** Accepts a `databaseUrl` whose database holds something. That database is left alone even so. */
  readonly allowNonempty?: boolean;
  /** A Docker image, for example `postgis/postgis:16-3.4`. */
  readonly image?: string;
  /** What migrations presuppose: roles, extensions, tables. Run once, in order; every database starts with it. */
  readonly before?: readonly BeforeFile[];
  /** Absolute. Default: the runner's tool cache, else the user's cache folder. */
  readonly cacheDir?: string;
  /** Server settings on top of ours, for example `{ wal_level: 'logical' }`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** A prepared database that `createDatabase` can copy. */
  readonly base?: ScratchBase;
}

export interface BeforeFile {
  /** For messages. */
  readonly file: string;
  readonly sql: string;
}

export interface ScratchBase {
  /** Names the content: the same key must always mean the same database. */
  readonly key: string;
  /** Fills the new database at that address. Not called when one with this key is cached. */
  build(url: string): Promise<void>;
}

/** What a scratch server needs of where it runs. */
export interface ScratchServices {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** One line for a person: what takes a while. */
  progress(line: string): void;
}

/** A server that belongs to this run. `stop` it in a `finally`; should this process die, it goes away by itself. */
export interface ScratchServer {
  readonly major: number;
  readonly source: ScratchSource;
  /** `PostgreSQL 17.10, embedded`. */
  readonly description: string;
  /** Name of the database that `base` describes, when it was asked for. */
  readonly baseDatabase?: string;
  /** A superuser on the maintenance database (a given server: the given role on the given database). */
  readonly admin: Pick<Session, 'query'>;
  /** `postgresql://` address by TCP, password included: mask it before it can be printed. */
  url(database: string): string;
  /** Makes a database with what `before` made in it, or a copy of `template`; its name. */
  createDatabase(options?: { readonly template?: string }): Promise<string>;
  /** Also when it is in use or already gone. */
  dropDatabase(name: string): Promise<void>;
  /** Ends the server and removes everything it had. May be called twice. Never throws. */
  stop(): Promise<void>;
  /** Leaves the server running after us. What it returns is all that `stopDetached` needs later. */
  detach(): Promise<DetachedScratch>;
}

/** What is left to remove; plain data without a secret. */
export type DetachedScratch =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'container'; readonly name: string }
  | { readonly kind: 'databases'; readonly names: readonly string[] };
