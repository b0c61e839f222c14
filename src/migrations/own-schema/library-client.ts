import type { RunnerOption } from 'node-pg-migrate';
import type { Session } from '../../postgres/session.js';

type LibraryClient = Extract<RunnerOption, { readonly dbClient: unknown }>['dbClient'];

/**
 * A session as the client that node-pg-migrate asks for, so that it works on the connection that stands, TLS and all.
 * `query` is the one call that it makes. Its own transaction is left out: ours is open around it. What the server
 * refuses is also told to `refused`, because the library makes other errors of it.
 */
export function libraryClient(session: Session, refused: (error: unknown) => void): LibraryClient {
  const client = {
    async query(sql: string): Promise<{ readonly rows: readonly object[] }> {
      if (sql === 'BEGIN' || sql === 'COMMIT' || sql === 'ROLLBACK') return { rows: [] };
      try {
        const results = await session.queryAll(sql);
        return { rows: results.at(-1) ?? [] };
      } catch (error) {
        refused(error);
        throw error;
      }
    },
  };
  return client as unknown as LibraryClient;
}
