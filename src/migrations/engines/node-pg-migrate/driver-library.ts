/** What the parent tells the helper process once. */
export interface Setup {
  readonly answerPrefix: string;
  /** The project's own copy: absolute path of its entry; null for ours. */
  readonly entry: string | null;
  /** Options of node-pg-migrate that stay the same for every step. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly addressNames: readonly string[];
}

/** One migration, one direction, one database. */
export interface StepRequest {
  readonly direction: 'up' | 'down';
  readonly id: string;
  /** Absolute. */
  readonly path: string;
  readonly url: string;
  /** Leaves this file (and those that define shorthands for it) as the only ones that are loaded. */
  readonly ignorePattern: string;
  /** Settings with which the session begins, by name. */
  readonly session?: object;
}

/** The part of node-pg-migrate that all its versions since 4 have in common, and what newer ones add. */
export interface Library {
  readonly runner?: Runner;
  readonly default?: Runner | Library;
  /** Since version 9: the loader of JavaScript and TypeScript files. */
  readonly jiti?: { import(path: string): Promise<object> };
}

export type Runner = (options: object) => Promise<readonly unknown[]>;

/** The part of `pg.Client` that is used. */
export interface Client {
  connect(): Promise<unknown>;
  end(): Promise<void>;
  query(...parameters: unknown[]): Promise<unknown>;
  on(event: 'error' | 'end', listener: () => void): unknown;
}

/** A client that remembers the last two statements it sent. */
export interface Watched {
  readonly client: Client;
  readonly last: string | undefined;
  readonly previous: string | undefined;
  /** Whether the connection ended before we ended it. */
  readonly lost: boolean;
  connect(): Promise<void>;
  end(): Promise<void>;
}

/**
 * Wraps a client's `query`; the runner gets the client itself, since it tests for that type. `session` holds the
 * settings with which the connection begins.
 */
export function watch(client: Client, session: object = {}): Watched {
  let last: string | undefined;
  let previous: string | undefined;
  let failed = false;
  const query = client.query.bind(client);
  client.query = async (...parameters) => {
    const [config] = parameters as [string | { text?: string }];
    const text = typeof config === 'string' ? config : config?.text;
    // What a failure makes the runner send afterwards (ROLLBACK) did not fail.
    if (text !== undefined && !failed && !/^(begin|commit|rollback)\b/i.test(text))
      [previous, last] = [last, text];
    try {
      return await query(...parameters);
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  let lost = false;
  const lose = () => {
    lost = true;
  };
  // A backend that is killed between two queries emits here; the next query says so again, in words of its own.
  client.on('error', lose);
  client.on('end', lose);
  return {
    client,
    get last() {
      return last;
    },
    get previous() {
      return previous;
    },
    get lost() {
      return lost;
    },
    async connect() {
      await client.connect();
      const settings = Object.entries(session).map(([name, value]) => `SET ${name} = '${value}'`);
      if (settings.length > 0) await query(settings.join('; '));
    },
    end: () => client.end().catch(() => undefined),
  };
}
