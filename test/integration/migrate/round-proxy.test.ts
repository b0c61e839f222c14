import { expect, test } from '@jest/globals';
import { connect } from '../../../src/postgres/connect.js';
import { ConnectionLost } from '../../../src/postgres/session.js';
import { type Cut, type Moment, startRoundProxy } from '../../support/round-proxy.js';
import { type TestDatabase, withDatabase } from '../../support/server.js';

async function throughProxy(
  { url }: TestDatabase,
  cut: Cut | undefined,
): Promise<{ readonly sent: readonly string[]; readonly error: unknown }> {
  const proxy = await startRoundProxy(url, cut);
  try {
    const session = await connect(proxy.url);
    const error = await session.execute('create table one ()').then(
      () =>
        session.query('create table two ()').then(
          () => undefined,
          (caught: unknown) => caught,
        ),
      (caught: unknown) => caught,
    );
    await session.close();
    return { sent: proxy.rounds.map(({ sql }) => sql), error };
  } finally {
    await proxy.close();
  }
}

test('what goes through is counted, and nothing is changed', () =>
  withDatabase(16, async (database) => {
    const { sent, error } = await throughProxy(database, undefined);
    expect([sent.slice(1), error]).toEqual([['create table one ()', 'create table two ()'], undefined]);
  }));

const moments: readonly (readonly [Moment, readonly string[]])[] = [
  ['before', ['one']],
  ['after', ['one', 'two']],
];

test.each(moments)('a connection that is broken %s a statement', (moment, tables) =>
  withDatabase(16, async (database) => {
    const cut = { number: 3, moment, breaks: 'connection' } as const;
    const { error } = await throughProxy(database, cut);
    expect(error).toBeInstanceOf(ConnectionLost);
    const rows = await database.session.query<{ name: string }>(
      `select relname as name from pg_class where relname in ('one', 'two') order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(tables);
  }),
);
