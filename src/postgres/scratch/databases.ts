import { messageOf, UserError } from '../../core/errors.js';
import { type ConnectOptions, connect } from '../connect.js';
import { ConnectionLost, ServerError, type Session } from '../session.js';
import { findMissing } from './missing.js';
import type { BeforeFile } from './model.js';

export interface DatabasesOptions {
  /** Address of a database on the same server. */
  url(database: string): string;
  /** Opens the session that creates and drops. */
  open(): Promise<Session>;
  /** What every name begins with. */
  readonly prefix: string;
}

/** The scratch databases on one server. */
export interface Databases {
  readonly admin: Session;
  /** Asks by the same session; it is opened again when a migration has cut it. */
  readonly query: Session['query'];
  /** The names of those that exist by our doing. */
  readonly names: ReadonlySet<string>;
  create(template: string, name?: string): Promise<string>;
  drop(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the session for them. It is opened again when a migration has cut it. */
export async function openDatabases(options: DatabasesOptions): Promise<Databases> {
  let admin = await options.open();
  let counter = 0;
  const names = new Set<string>();
  /** A session that was cut may not know it yet: the news comes with the first statement. */
  const run = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
    if (!admin.alive) admin = await options.open();
    try {
      return await work(admin);
    } catch (error) {
      if (!(error instanceof ConnectionLost)) throw error;
      admin = await options.open();
      return work(admin);
    }
  };
  return {
    names,
    get admin() {
      return admin;
    },
    query: (sql, values) => run((server) => server.query(sql, values)),
    async create(template, name = `${options.prefix}${++counter}`) {
      // Copying files beats writing everything through the log; before 15 there was no other way.
      const strategy = admin.serverMajor >= 15 ? ' strategy file_copy' : '';
      await run((server) =>
        server.query(`create database ${quote(name)} template ${quote(template)}${strategy}`),
      );
      names.add(name);
      return name;
    },
    async drop(name) {
      await run((server) => dropDatabase(server, name));
      names.delete(name);
    },
    close: () => admin.close(),
  };
}

/** Drops it also when it is in use, and says nothing when there is none. */
export async function dropDatabase(server: Session, name: string): Promise<void> {
  if (server.serverMajor >= 13) {
    await server.query(`drop database if exists ${quote(name)} with (force)`);
    return;
  }
  await server.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  await server.query(`drop database if exists ${quote(name)}`);
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Runs the `before` files on a database; the message says which file and line the server refused. */
export async function runBefore(
  url: string,
  files: readonly BeforeFile[],
  options: ConnectOptions = {},
): Promise<void> {
  const session = await connect(url, options);
  try {
    for (const { file, sql } of files) {
      await session.execute(sql).catch((error: unknown) => {
        throw beforeFailed({ file, sql }, error, session.serverMajor);
      });
    }
  } finally {
    await session.close();
  }
}

function beforeFailed({ file, sql }: BeforeFile, error: unknown, major: number): UserError {
  const missing = error instanceof ServerError ? findMissing(error, major) : undefined;
  const position = error instanceof ServerError ? error.position : undefined;
  const line = position === undefined ? undefined : sql.slice(0, position).split('\n').length;
  const hint = error instanceof ServerError ? (error.hint ?? error.detail) : undefined;
  return new UserError(
    {
      what: `the server refused this file of before: ${messageOf(error)}`,
      where: { file, ...(line === undefined ? {} : { line }) },
      ...(hint ? { why: hint } : {}),
      fix:
        missing?.kind === 'extension'
          ? missing.fix
          : 'mend the file; it runs once on an empty database, before the first migration',
    },
    { cause: error },
  );
}
