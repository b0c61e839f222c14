import { connect } from '../../src/postgres/connect.js';
import { ServerError, type Session } from '../../src/postgres/session.js';

/** What clients of a database saw while something else happened to it. */
export interface LoadResult {
  readonly statements: number;
  /** What the server refused. */
  readonly errors: readonly string[];
  /**
   * Milliseconds that the slowest statement was kept from starting, by the server's own clock: it has its locks
   * when it evaluates its first function.
   */
  readonly longestStallMs: number;
}

export interface Load {
  /** Ends it when the statements that run are done. */
  stop(): Promise<LoadResult>;
}

const stall = `(extract(epoch from clock_timestamp() - statement_timestamp()) * 1000)::float8 as stall`;

/** What an app does with one table that has `id` and `total`; each session has rows of its own. */
export function readsAndWrites(table: string): (session: number) => readonly string[] {
  return (session) => [
    `select ${stall} from ${table} limit 1`,
    `update ${table} set total = total + 1 where id = ${session} returning ${stall}`,
    `insert into ${table} (id, total) values (1000000 + ${session} * 100000 + floor(random() * 90000), 1)
      on conflict (id) do update set total = 2 returning ${stall}`,
  ];
}

/** So many sessions that run their statements again and again until they are stopped. */
export async function startLoad(
  url: string,
  sessions: number,
  statements: (session: number) => readonly string[],
): Promise<Load> {
  const state = { ended: false, statements: 0, errors: [] as string[], longestStallMs: 0 };
  const opened = await Promise.all(
    Array.from({ length: sessions }, () => connect(url, { applicationName: 'test load' })),
  );
  const run = async (session: Session, own: readonly string[]): Promise<void> => {
    try {
      for (let turn = 0; !state.ended; turn++) {
        const sql = own[turn % own.length] ?? '';
        const rows = await session.query<{ stall: string }>(sql).catch((error: unknown) => {
          if (!(error instanceof ServerError)) throw error;
          state.errors.push(`${error.code} ${error.message}: ${sql}`);
          return [];
        });
        state.statements++;
        state.longestStallMs = Math.max(state.longestStallMs, ...rows.map((row) => Number(row.stall)));
      }
    } finally {
      await session.close();
    }
  };
  const running = Promise.all(opened.map((session, index) => run(session, statements(index + 1))));
  return {
    async stop() {
      state.ended = true;
      await running;
      const { statements: done, errors, longestStallMs } = state;
      return { statements: done, errors, longestStallMs };
    },
  };
}
