import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { messageOf } from '../core/errors.js';
import { eachHost, normaliseUrl, readUrl } from './database-url.js';
import { ConnectionLost, ServerError, type Session } from './session.js';
import { SimpleQuery } from './simple-query.js';
import { planTransports, type Transport } from './tls.js';

export interface ConnectOptions {
  /** Shown in `pg_stat_activity`. */
  readonly applicationName?: string;
  /** Milliseconds; default 10 s. */
  readonly timeoutMs?: number;
}

/**
 * Opens a session. The address may carry a driver (`postgresql+psycopg://`), libpq's `sslmode`, and several hosts.
 * Throws `UserError` when it is not an address, `ServerError` when the server refuses it (wrong password, no such
 * database) and `ConnectionLost` when there is nobody to talk to; `explainConnection` says both to a person.
 */
export async function connect(url: string, options: ConnectOptions = {}): Promise<Session> {
  return (await reach(url, options)).session;
}

/** What answers at an address, and by which of its hosts. */
export interface Reached {
  readonly session: Session;
  /** The address with that host alone. */
  readonly address: string;
}

/**
 * As `connect`. Of several hosts the first one counts that can be reached, and that can be written to where
 * `target_session_attrs` says so; one that refuses the log-in is the last one asked, as with libpq.
 */
export async function reach(url: string, options: ConnectOptions = {}): Promise<Reached> {
  const whole = normaliseUrl(url, 'database address');
  const mustWrite = /^(?:read-write|primary)$/.test(
    readUrl(whole).parameters.get('target_session_attrs') ?? '',
  );
  const [first, ...others] = eachHost(whole);
  let found = await openAt(first, { ...options, mustWrite });
  for (const address of others) {
    if (!(found instanceof ConnectionLost)) break;
    found = await openAt(address, { ...options, mustWrite });
  }
  if (found instanceof Error) throw found;
  return found;
}

interface OpenOptions extends ConnectOptions {
  /** Whether a server that only reads is none of ours. */
  readonly mustWrite: boolean;
}

async function openAt(url: string, options: OpenOptions): Promise<Reached | Error> {
  const { address, transports } = await planTransports(url);
  const [first, ...others] = transports;
  let session = new PgSession(newClient(address, first, options), url);
  let problem = await session.open();
  for (const transport of others) {
    if (problem?.message !== noTls) break;
    session = new PgSession(newClient(address, transport, options), url);
    problem = await session.open();
  }
  if (problem) return problem;
  if (!options.mustWrite || (await canWrite(session))) return { session, address: url };
  await session.close();
  return new ConnectionLost('the server only reads, and target_session_attrs asks for one that writes', {
    cause: undefined,
  });
}

async function canWrite(session: Session): Promise<boolean> {
  const [row] = await session.query<{ able: string }>(
    `select (not pg_is_in_recovery() and current_setting('transaction_read_only') = 'off')::text as able`,
  );
  return row?.able === 'true';
}

/** How the client library says that the server speaks no TLS. */
const noTls = 'The server does not support SSL connections';

function newClient(address: string, ssl: Transport, options: ConnectOptions): pg.Client {
  return new pg.Client({
    connectionString: address,
    ssl,
    application_name: options.applicationName ?? 'lockkeeper',
    connectionTimeoutMillis: options.timeoutMs ?? 10_000,
    // A statement may run for an hour, and many a router forgets a connection that is silent for some minutes.
    keepAlive: true,
    keepAliveInitialDelayMillis: 30_000,
    // Values stay the text that the server sent: a snapshot must not depend on a client's date parser.
    types: { getTypeParser: () => (value: string) => value },
  });
}

class PgSession implements Session {
  pid = 0;
  announcedPid = 0;
  serverMajor = 0;
  alive = false;
  inTransaction = false;
  readonly #client: pg.Client;
  readonly #url: string;

  constructor(client: pg.Client, url: string) {
    this.#client = client;
    this.#url = url;
    // A backend that dies between two queries emits here; the next query then says ConnectionLost.
    client.on('error', () => {
      this.alive = false;
    });
    client.on('end', () => {
      this.alive = false;
    });
    client.connection.on('backendKeyData', (message: { readonly processID: number }) => {
      this.announcedPid = message.processID;
    });
    client.connection.on('readyForQuery', (message: { readonly status: string }) => {
      this.inTransaction = message.status !== 'I';
    });
  }

  /** Returns why it could not. */
  async open(): Promise<Error | undefined> {
    try {
      await this.#client.connect();
      this.alive = true;
      await this.#introduce();
      return undefined;
    } catch (error) {
      await this.close();
      return error instanceof ServerError || error instanceof ConnectionLost ? error : translate(error);
    }
  }

  async #introduce(): Promise<void> {
    const [row] = await this.query<{ pid: string; version: string }>(
      `select pg_backend_pid() as pid, current_setting('server_version_num') as version`,
    );
    this.pid = Number(row?.pid);
    this.serverMajor = Math.floor(Number(row?.version) / 10_000);
  }

  async query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]> {
    const config = { text: sql, values: values ? [...values] : [], queryMode: 'extended' };
    const result = await this.#guard(() => this.#client.query<Row>(config));
    return result.rows;
  }

  async execute(sql: string): Promise<void> {
    const query = this.#client.query(new SimpleQuery(sql));
    try {
      await query.done;
    } catch (error) {
      throw translate(error, query.completed);
    }
  }

  async queryAll<Row extends object>(sql: string): Promise<readonly (readonly Row[])[]> {
    const results = (await this.#guard(() => this.#client.query<Row>(sql))) as
      | pg.QueryResult<Row>
      | readonly pg.QueryResult<Row>[];
    return [results].flat().map((result) => result.rows);
  }

  async copyFrom(sql: string, data: string): Promise<void> {
    await this.#guard(async () => {
      const stream = this.#client.query(copyFrom(sql));
      stream.end(data);
      await finished(stream);
    });
  }

  async cancel(): Promise<void> {
    const other = await connect(this.#url, { applicationName: 'lockkeeper cancel' });
    try {
      await other.query('select pg_cancel_backend($1)', [this.pid]);
    } finally {
      await other.close();
    }
  }

  async close(): Promise<void> {
    this.alive = false;
    await this.#client.end().catch(() => undefined);
  }

  async #guard<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw translate(error);
    }
  }
}

/** FATAL and PANIC of class 57P mean that this backend is gone although the server could still say why. */
function translate(error: unknown, completed?: number): Error {
  if (!(error instanceof pg.DatabaseError)) {
    return new ConnectionLost(messageOf(error), { cause: error, completed });
  }
  if (error.code?.startsWith('57P') && error.severity !== 'ERROR') {
    return new ConnectionLost(error.message, { cause: error, completed, byServer: true });
  }
  return new ServerError(error.message, {
    code: error.code ?? '',
    detail: error.detail,
    hint: error.hint,
    context: error.where,
    position: error.position === undefined ? undefined : Number(error.position),
    completed,
    cause: error,
  });
}
