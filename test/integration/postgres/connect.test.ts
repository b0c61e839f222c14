import { expect, test } from '@jest/globals';
import { ConnectionLost, ServerError } from '../../../src/postgres/session.js';
import { testMajors, withDatabase } from '../../support/server.js';

test.each(testMajors)("PostgreSQL %i: a refused statement carries the server's words", async (major) => {
  await withDatabase(major, async ({ session }) => {
    expect(session.serverMajor).toBe(major);
    const error = await session.query('select * from nowhere').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ code: '42P01', position: 15 });
  });
});

test('COPY from stdin sends its rows, and a bad row is a server error', async () => {
  await withDatabase(16, async ({ session }) => {
    await session.execute('create table t (a int, b text); create table u ()');
    await session.copyFrom('copy t from stdin', '1\tone\n2\t\\N\n');
    expect(await session.query('select * from t order by a')).toEqual([
      { a: '1', b: 'one' },
      { a: '2', b: null },
    ]);
    await expect(session.copyFrom('copy t from stdin', 'x\ty\n')).rejects.toBeInstanceOf(ServerError);
    expect(await session.query('select count(*) from t')).toEqual([{ count: '2' }]);
  });
});

test('a session that kills its own backend is lost, not a bug', async () => {
  await withDatabase(16, async ({ session }) => {
    const error = await session
      .query('select pg_terminate_backend(pg_backend_pid())')
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ConnectionLost);
    await expect(session.query('select 1')).rejects.toBeInstanceOf(ConnectionLost);
    expect(session.alive).toBe(false);
  });
});
