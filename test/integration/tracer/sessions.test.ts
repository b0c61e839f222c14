import { connect as dial } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { connect } from '../../../src/postgres/connect.js';
import { testMajors } from '../../support/server.js';
import { shredder } from '../../support/shredder.js';
import { told, withTracer } from '../../support/traced.js';
import { allRows, extended, noFormats, openWire, sync, wire } from '../../support/wire.js';

const tables = [0, 1, 2]
  .map((n) => `create table t${n} (id int); insert into t${n} select generate_series(1, 9);`)
  .join('');

/** What a session may do next; `@` stands for its own table. */
const steps = {
  update: 'update @ set id = id',
  prepared: 'delete from @ where id > $1',
  copy: 'copy @ from stdin',
  fails: 'insert into @ values (1 / 0)',
  change: 'alter table @ add column if not exists w int',
  begin: 'begin',
  commit: 'commit',
} as const;
type Step = keyof typeof steps;

describe.each(testMajors)('on PostgreSQL %d', (major) => {
  test('sessions at the same time are told apart, whatever they do', async () => {
    const play = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 2 }), fc.constantFrom(...(Object.keys(steps) as Step[]))),
      { minLength: 6, maxLength: 24 },
    );
    await withTracer(major, tables, async ({ url, trace }) => {
      const property = fc.asyncProperty(play, async (moves) => {
        const sessions = await Promise.all([0, 1, 2].map(() => connect(url)));
        const sent: string[][] = [[], [], []];
        const found = await trace(async () => {
          await Promise.all(
            sessions.map(async (session, n) => {
              for (const [, step] of moves.filter(([who]) => who === n)) {
                const sql = steps[step].replace('@', `t${n}`);
                // In a failed transaction the server runs nothing but its end.
                const passed = await run(session, step, sql).then(
                  () => true,
                  () => false,
                );
                if (passed || step === 'fails') sent[n]?.push(sql);
              }
              await session.execute('rollback');
            }),
          );
        });
        for (const session of sessions) await session.close();
        for (const n of [0, 1, 2]) {
          const own = found.statements.filter(({ sql }) => sql.includes(`t${n}`));
          const told = own.map(({ sql }) => sql);
          const expected = (sent[n] ?? []).filter((sql) => sql.includes(`t${n}`));
          expect(told.filter((sql) => expected.includes(sql)).length).toBeGreaterThanOrEqual(expected.length);
          const foreign = own
            .flatMap(({ locks, scans }) => [...locks, ...scans])
            .filter(({ relation }) => relation !== `public.t${n}`);
          expect(foreign).toEqual([]);
        }
        const numbers = [0, 1, 2].map(
          (n) =>
            new Set(
              found.statements.flatMap(({ sql, transaction }) =>
                sql.includes(`t${n}`) && transaction !== undefined ? [transaction] : [],
              ),
            ),
        );
        const all = numbers.flatMap((one) => [...one]);
        expect(all.length).toBe(new Set(all).size);
        const unexpected = found.gaps.filter((gap) => !/^it failed|too late/.test(gap));
        expect(unexpected).toEqual([]);
      });
      await fc.assert(property, { numRuns: 6 });
    });
  });

  test('messages that are sent ahead are told one by one, and their answers stay in order', async () => {
    await withTracer(major, tables, async ({ url, trace }) => {
      const client = await openWire(url);
      const found = await trace(async () => {
        client.send(
          ...extended('update t0 set id = id'),
          ...extended('delete from t0 where id = 1'),
          sync,
          wire('Q', 'update t1 set id = 0'),
          wire('Q', 'select 1'),
        );
        expect(await client.untilReady(3)).toBe('12C12CZCZTDCZ');
        // A failure: the rest until the next Sync is passed over.
        client.send(
          ...extended('update t0 set id = 1 / 0'),
          ...extended('delete from t0'),
          sync,
          ...extended('delete from t1', 'again'),
          sync,
        );
        expect(await client.untilReady(2)).toBe('1EZ12CZ');
        // Prepared once, used twice; the unnamed statement outlasts a Sync and what the tracer asks.
        client.send(
          wire('B', '', 'again', noFormats, noFormats, noFormats),
          wire('E', '', allRows),
          sync,
          wire('P', '', 'update t2 set id = 7', noFormats),
          sync,
        );
        expect(await client.untilReady(2)).toBe('2CZ1Z');
        client.send(wire('B', '', '', noFormats, noFormats, noFormats), wire('E', '', allRows), sync);
        expect(await client.untilReady(1)).toBe('2CZ');
        // As libpq copies: the Sync that is sent ahead is passed over by the server.
        client.send(...extended('copy t2 from stdin'), sync, wire('d', Buffer.from('8\n')), wire('c'), sync);
        expect(await client.untilReady(1)).toBe('12GCZ');
        client.send(...extended('update t2 set id = 9'), sync);
        expect(await client.untilReady(1)).toBe('12CZ');
      });
      client.close();
      expect(found.statements.map(({ sql, rows }) => `${sql}: ${rows}`)).toEqual([
        'update t0 set id = id: 9',
        'delete from t0 where id = 1: 1',
        'update t1 set id = 0: 9',
        'update t0 set id = 1 / 0: undefined',
        'delete from t1: 9',
        'delete from t1: 0',
        'update t2 set id = 7: 9',
        'copy t2 from stdin: 1',
        'update t2 set id = 9: 10',
      ]);
    });
  });

  test('large messages in pieces of any length, copies both ways and notifications', async () => {
    await withTracer(major, tables, async ({ url, trace }) => {
      let step = 0;
      // Now a byte, now many: also in the middle of a message's length.
      const way = await shredder(url, () => [1, 3, 65_536, 2, 300_000, 7][step++ % 6] ?? 1);
      const [session, client] = [await connect(way.url), await openWire(way.url)];
      const large = 'ß'.repeat(700_000);
      let answers: readonly string[] = [];
      const found = await trace(async () => {
        await session.query(`comment on table t0 is '${large}'`);
        const back = await session.query<{ text: string }>(`select obj_description('t0'::regclass) as text`);
        await session.copyFrom('copy t1 from stdin', '5\n'.repeat(200_000));
        client.send(wire('Q', 'copy t1 to stdout'));
        const out = await client.untilReady(1);
        client.send(wire('Q', 'listen news'), wire('Q', 'notify news'), wire('Q', 'update t2 set id = 1'));
        const heard = await client.untilReady(3);
        answers = [String(back[0]?.text === large), out.replace(/d+/, ({ length }) => ` ${length} `), heard];
      });
      client.close();
      await session.close();
      await way.close();
      expect(answers).toEqual(['true', 'H 200009 cCZ', expect.stringMatching(/^CZ(?:AC|CA|C)ZA?CZ$/)]);
      expect(found.statements.map(({ sql, rows }) => `${sql.slice(0, 20)} ${rows}`)).toEqual(
        expect.arrayContaining([
          'comment on table t0  undefined',
          'copy t1 from stdin 200000',
          'update t2 set id = 1 9',
        ]),
      );
      expect(told(found).find((line) => line.startsWith('copy t1 to'))).not.toContain('rows');
    });
  });

  test('a request to cancel reaches the session that it is for', async () => {
    await withTracer(major, tables, async ({ url, trace }) => {
      const client = await openWire(url);
      const found = await trace(async () => {
        client.send(wire('Q', 'begin; update t0 set id = 1; select pg_sleep(60)'));
        const { port } = new URL(url);
        const other = dial(Number(port), '127.0.0.1');
        const cancel = Buffer.concat([Buffer.from([0, 0, 0, 16, 0x04, 0xd2, 0x16, 0x2e]), client.key]);
        const again = setInterval(() => dial(Number(port), '127.0.0.1').end(cancel), 50);
        other.end(cancel);
        expect(await client.untilReady(1)).toMatch(/EZ$/);
        clearInterval(again);
        client.send(wire('Q', 'rollback'), wire('Q', 'update t1 set id = 2'));
        await client.untilReady(2);
      });
      client.close();
      expect(found.gaps).toContainEqual(expect.stringContaining('it failed'));
      expect(told(found).at(-1)).toContain('update t1 set id = 2');
    });
  });
});

async function run(session: Awaited<ReturnType<typeof connect>>, step: Step, sql: string): Promise<void> {
  if (step === 'prepared') await session.query(sql, [100]);
  else if (step === 'copy') await session.copyFrom(sql, '4\n5\n');
  else await session.execute(sql);
}
