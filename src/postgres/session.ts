/** One connection to one database: one backend process, one transaction state. */
export interface Session {
  /** The backend's process id on the server. */
  readonly pid: number;
  /** What was announced as that id when the connection was opened: another number behind a pooler. */
  readonly announcedPid: number;
  /** For example 16. */
  readonly serverMajor: number;
  /** One statement by the extended protocol; rows as objects. Throws `ServerError` or `ConnectionLost`. */
  query<Row extends object = Record<string, unknown>>(
    sql: string,
    values?: readonly unknown[],
  ): Promise<readonly Row[]>;
  /**
   * A text with any number of statements as one simple-query message, the way psql -c and golang-migrate send it.
   * Rows are dropped.
   */
  execute(sql: string): Promise<void>;
  /** Like `execute`, with the rows of each statement: for texts of our own with small answers. */
  queryAll<Row extends object = Record<string, unknown>>(sql: string): Promise<readonly (readonly Row[])[]>;
  /** `COPY ... FROM STDIN` with its data. */
  copyFrom(sql: string, data: string): Promise<void>;
  /** Asks the server to cancel what this session runs, by a second connection. */
  cancel(): Promise<void>;
  /** Whether the connection still stands. */
  readonly alive: boolean;
  /** Whether the last call that worked left a transaction open. */
  readonly inTransaction: boolean;
  close(): Promise<void>;
}

/** What the server said when it refused a statement; field names are those of the protocol. */
export class ServerError extends Error {
  /** SQLSTATE, for example `42P01`. */
  readonly code: string;
  readonly detail: string | undefined;
  readonly hint: string | undefined;
  readonly context: string | undefined;
  /** Characters from 1 into the text that was sent. */
  readonly position: number | undefined;
  /** Statements of the same message that were done before; only from `execute`. */
  readonly completed: number | undefined;

  constructor(message: string, fields: ServerErrorFields) {
    super(message, { cause: fields.cause });
    this.name = 'ServerError';
    this.code = fields.code;
    this.detail = fields.detail;
    this.hint = fields.hint;
    this.context = fields.context;
    this.position = fields.position;
    this.completed = fields.completed;
  }
}

export interface ServerErrorFields {
  readonly code: string;
  readonly detail?: string | undefined;
  readonly hint?: string | undefined;
  readonly context?: string | undefined;
  readonly position?: number | undefined;
  readonly completed?: number | undefined;
  readonly cause?: unknown;
}

/** The connection ended under us: the server went away, or the migration killed its own backend. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
  /** Statements of the same message that were done before; only from `execute`. */
  readonly completed: number | undefined;
  /** The server said so itself. Else nobody knows how much of the message it has worked on, or still will. */
  readonly byServer: boolean;

  constructor(
    message: string,
    options: {
      readonly cause: unknown;
      readonly completed?: number | undefined;
      readonly byServer?: boolean;
    },
  ) {
    super(message, { cause: options.cause });
    this.completed = options.completed;
    this.byServer = options.byServer ?? false;
  }
}
