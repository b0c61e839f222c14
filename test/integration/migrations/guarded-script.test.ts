import { describe, expect, test } from '@jest/globals';
import type { StepGuard, Target } from '../../../src/migrations/engine.js';
import type { SqlScript } from '../../../src/migrations/model.js';
import { runScript } from '../../../src/migrations/script/run-script.js';
import { guardWith, lines, whileLocked } from '../../support/guard.js';
import { type TestDatabase, testMajors, withDatabase } from '../../support/server.js';

interface Options {
  readonly mode?: SqlScript['mode'];
  readonly guard?: StepGuard;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  readonly files?: Readonly<Record<string, string>>;
  readonly blocks?: SqlScript['blocks'];
}

function run(text: string, { url, session }: Target, options: Options = {}) {
  const { mode = 'wrapped', guard = guardWith(), blocks } = options;
  const script = { file: 'db/up.sql', text, line: 1, mode, ...(blocks && { blocks }) };
  const target = { url, session, guard };
  return runScript(script, target, {
    timeoutMs: options.timeoutMs ?? 20_000,
    signal: options.signal ?? new AbortController().signal,
    read: async (path) => {
      const found = options.files?.[path];
      if (found === undefined) throw new Error(`no ${path}`);
      return found;
    },
  });
}

async function withLedger(body: (database: TestDatabase) => Promise<void>, major: 14 | 16 | 18 = 16) {
  await withDatabase(major, async (database) => {
    await database.session.execute('create table ledger (id text primary key); create table busy (id int)');
    await body(database);
  });
}

/** Tables of the test that are there, and what the ledger says. */
async function state({ session }: Target): Promise<string> {
  const [row] = await session.query<{ found: string }>(
    `select concat_ws(' ', (select string_agg(relname, ' ' order by relname) from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'i')
          and relname not in ('ledger', 'busy', 'ledger_pkey')),
      (select string_agg('recorded:' || id, ' ' order by id) from ledger)) as found`,
  );
  return row?.found ?? '';
}

const modes = ['wrapped', 'plain', 'one-message'] as const;

describe.each(modes)('%s', (mode) => {
  test.each(testMajors)(
    'every statement keeps to the limits, and the session does not keep them, on PostgreSQL %i',
    async (major) => {
      await withLedger(async (target) => {
        const text = `create table seen (at int, lock text, statement text);
          insert into seen values (1, current_setting('lock_timeout'), current_setting('statement_timeout'));
          insert into seen values (2, current_setting('lock_timeout'), current_setting('statement_timeout'));`;
        expect(await run(text, target, { mode })).toMatchObject({ ok: true });
        expect(await target.session.query('select distinct lock, statement from seen')).toEqual([
          { lock: '200ms', statement: '10s' },
        ]);
        expect(
          await target.session.query(
            `select current_setting('lock_timeout') as lock, current_setting('statement_timeout') as statement`,
          ),
        ).toEqual([{ lock: '0', statement: '0' }]);
        expect(await state(target)).toBe('seen recorded:step');
      }, major);
    },
  );

  test('a lock that another holds is waited for as long as the guard says, and the step may be tried again', async () => {
    await withLedger(async (target) => {
      const text = 'create table made ();\nalter table busy add note text;';
      const first = await whileLocked(target, 'select * from busy', () => run(text, target, { mode }));
      expect(first).toMatchObject({
        ok: false,
        failure: { kind: 'sql', code: '55P03', statement: { file: 'db/up.sql', line: 2 } },
      });
      expect(target.session.inTransaction).toBe(false);
      expect(await state(target)).toBe(mode === 'plain' ? 'made' : '');
      const skip = mode === 'plain' ? 1 : 0;
      expect(await run(text, target, { mode, guard: guardWith({ skip }) })).toMatchObject({ ok: true });
      expect(await state(target)).toBe('made recorded:step');
    });
  });

  test('a migration that sets its own limits keeps them', async () => {
    await withLedger(async (target) => {
      const text = `set lock_timeout = '3s'; select 1; create table seen as select current_setting('lock_timeout') as lock;`;
      expect(await run(text, target, { mode })).toMatchObject({ ok: true });
      expect(await target.session.query('select lock from seen')).toEqual([{ lock: '3s' }]);
    });
  });

  test('RESET ALL is no word about our limits', async () => {
    await withLedger(async (target) => {
      const text = `select 1; reset all; create table seen as select current_setting('lock_timeout') as lock;`;
      expect(await run(text, target, { mode })).toMatchObject({ ok: true });
      expect(await target.session.query('select lock from seen')).toEqual([{ lock: '200ms' }]);
    });
  });

  test('each statement may take as long as the limit; together they may take longer', async () => {
    await withLedger(async (target) => {
      const guard = guardWith({ statementTimeoutMs: 150 });
      const slow = 'select pg_sleep(0.09);';
      expect(await run(slow.repeat(3), target, { mode, guard })).toMatchObject({ ok: true });
      expect(await run('select 1;\nselect pg_sleep(9);', target, { mode, guard })).toMatchObject({
        failure: { kind: 'sql', code: '57014', statement: { line: 2 } },
      });
    });
  });

  test('a transaction of its own from BEGIN to COMMIT takes the record in', async () => {
    await withLedger(async (target) => {
      const text = `-- head\nset search_path = public;\nbegin;\ncreate table a ();\ncreate table b ();\ncommit; -- foot`;
      const guard = guardWith({ record: ['insert into nowhere values (1)'] });
      const failed = await run(text, target, { mode, guard });
      expect(failed).toMatchObject({ ok: false, failure: { code: '42P01' } });
      expect(failed).not.toHaveProperty('failure.statement');
      expect(failed).not.toHaveProperty('failure.atRecord');
      expect(await state(target)).toBe('');
      const passing = guardWith();
      expect(await run(text, target, { mode, guard: passing })).toMatchObject({ ok: true });
      expect(await state(target)).toBe('a b recorded:step');
      expect(passing.told).toEqual([]);
    });
  });

  test('a refused statement is told at its place, limits and record or not', async () => {
    await withLedger(async (target) => {
      for (const bad of ['select nowhere', 'select 1/0', 'selec 1']) {
        const text = `create table made ();\n\n  ${bad};\nselect 2;`;
        expect(await run(text, target, { mode })).toMatchObject({
          failure: {
            kind: 'sql',
            statement: { text: bad, line: 3, column: bad === 'select nowhere' ? 10 : 3 },
          },
        });
        await target.session.execute('drop table if exists made');
      }
    });
  });

  test('a record that is refused is not blamed on a line of the file', async () => {
    await withLedger(async (target) => {
      const guard = guardWith({
        record: [`insert into ledger values ('twice')`, `insert into ledger values ('twice')`],
      });
      const failed = await run('create table made ();\nselect 1;', target, { mode, guard });
      expect(failed).toMatchObject({
        failure: { code: '23505', message: expect.stringContaining('the ledger cannot be written') },
      });
      expect(failed).not.toHaveProperty('failure.statement');
      if (mode !== 'plain') {
        expect(failed).not.toHaveProperty('failure.atRecord');
        expect(await state(target)).toBe('');
        return;
      }
      expect(failed).toMatchObject({ failure: { atRecord: true } });
      expect(await state(target)).toBe('made');
      expect(
        await run('create table made ();\nselect 1;', target, { mode, guard: guardWith({ skip: 2 }) }),
      ).toMatchObject({ ok: true });
      expect(await state(target)).toBe('made recorded:step');
    });
  });

  test('several transactions of its own are told one by one, and a rest can be run', async () => {
    await withLedger(async (target) => {
      const text =
        'begin;\ncreate table a ();\ncreate table b ();\ncommit;\nbegin;\ncreate table c ();\nselect 1/0;\ncommit;';
      const guard = guardWith();
      expect(await run(text, target, { mode, guard })).toMatchObject({
        failure: { code: '22012', statement: { line: 7 } },
      });
      expect(lines(guard.told)).toEqual([
        '1/2 begun: begin;\ncreate table a ();\ncreate table b ();\ncommit',
        '1/2 done: begin;\ncreate table a ();\ncreate table b ();\ncommit',
        '2/2 begun: begin;\ncreate table c ();\nselect 1/0;\ncommit',
      ]);
      expect(await state(target)).toBe('a b');
      const rest = guardWith({ skip: 1 });
      expect(await run(text.replace('1/0', '1'), target, { mode, guard: rest })).toMatchObject({ ok: true });
      expect(rest.told.map(({ number, line }) => [number, line])).toEqual([
        [2, 5],
        [2, 5],
      ]);
      expect(await state(target)).toBe('a b c recorded:step');
    });
  });
});

test.each(['plain', 'one-message'] as const)(
  '%s: CREATE INDEX CONCURRENTLY is told before and after, and recorded behind it',
  async (mode) => {
    await withLedger(async (target) => {
      const guard = guardWith({
        async onStatement(event) {
          guard.told.push(event);
          expect(await state(target)).toBe(event.done ? 'quick' : '');
        },
      });
      expect(
        await run('create index concurrently quick on busy (id);', target, { mode, guard }),
      ).toMatchObject({ ok: true });
      expect(guard.told).toEqual([
        {
          number: 1,
          of: 1,
          text: 'create index concurrently quick on busy (id)',
          file: 'db/up.sql',
          line: 1,
          done: false,
        },
        {
          number: 1,
          of: 1,
          text: 'create index concurrently quick on busy (id)',
          file: 'db/up.sql',
          line: 1,
          done: true,
        },
      ]);
      expect(await state(target)).toBe('quick recorded:step');
    });
  },
);

test('plain: includes, COPY, \\gexec and conditions are counted the same way every time', async () => {
  const text = [
    '\\set name two',
    'create table one (a int);',
    '\\i db/more.sql',
    '\\if 0',
    'create table never ();',
    '\\endif',
    'copy one from stdin;',
    '1',
    '\\.',
    "select 'create table three ()' \\gexec",
    'create table four ();',
  ].join('\n');
  const files = { 'db/more.sql': 'create table :"name" ();\nselect 1;' };
  const counted = ['create table one (a int)', 'create table "two" ()', 'select 1', 'copy one from stdin'];
  const all = [...counted, "select 'create table three ()'", 'create table four ()'];
  for (let skip = 0; skip <= all.length; skip++) {
    await withLedger(async (target) => {
      const guard = guardWith();
      const stop = {
        ...guard,
        onStatement: async (event: Parameters<StepGuard['onStatement']>[0]) => {
          await guard.onStatement(event);
          if (event.done && event.number === skip) throw new Error('enough');
        },
      };
      if (skip > 0) {
        await expect(run(text, target, { mode: 'plain', guard: stop, files })).rejects.toThrow('enough');
        expect(target.session.inTransaction).toBe(false);
      }
      expect(guard.told.map(({ text: each }) => each)).toEqual(
        all.slice(0, skip).flatMap((each) => [each, each]),
      );
      const rest = guardWith({ skip });
      expect(await run(text, target, { mode: 'plain', guard: rest, files })).toMatchObject({ ok: true });
      expect(lines(rest.told)).toEqual(
        all.flatMap((each, index) =>
          index < skip ? [] : [`${index + 1}/6 begun: ${each}`, `${index + 1}/6 done: ${each}`],
        ),
      );
      expect(rest.told.filter((event) => event.done && event.file === 'db/more.sql').length).toBe(
        Math.max(0, Math.min(2, 3 - skip)),
      );
      expect(await state(target)).toBe('four one three two recorded:step');
      expect(await target.session.query('select a from one')).toEqual([{ a: '1' }]);
    });
  }
});

test("plain: a runner's block is one statement", async () => {
  await withLedger(async (target) => {
    const text = 'create table a (); create table b ();\ncreate table c ();';
    const guard = guardWith();
    const blocks = [
      [0, 37],
      [38, text.length],
    ] as const;
    expect(await run(text, target, { mode: 'plain', guard, blocks })).toMatchObject({ ok: true });
    expect(lines(guard.told).filter((line) => line.includes('done'))).toEqual([
      '1/2 done: create table a (); create table b ()',
      '2/2 done: create table c ()',
    ]);
  });
});

test('a backend that dies in a block that commits in its middle leaves doubt', async () => {
  await withLedger(async (target) => {
    const die = 'select pg_terminate_backend(pg_backend_pid())';
    const text = `create table a (); commit; ${die}; select 1; select 2`;
    const failed = await run(text, target, { mode: 'plain', blocks: [[0, text.length]] });
    expect(failed).toMatchObject({ failure: { kind: 'connection', inDoubt: true } });
  });
});

test('a text that cannot be cut into statements is one for the server, with the record behind it', async () => {
  await withLedger(async (target) => {
    const guard = guardWith();
    const text = 'create table a ();\n\\echo done';
    expect(await run(text, target, { mode: 'one-message', guard })).toMatchObject({
      failure: { kind: 'sql', code: '42601', statement: { line: 2, column: 1 } },
    });
    expect(lines(guard.told)).toEqual([`1/1 begun: ${text}`]);
    expect(await state(target)).toBe('');
  });
});

describe('what an earlier run has done', () => {
  test('its settings are made again', async () => {
    await withLedger(async (target) => {
      await target.session.execute('create schema app; create table app.early ()');
      const text = 'set search_path = app;\ncreate table early ();\ncreate table late ();';
      expect(
        await run(text, target, { mode: 'plain', guard: guardWith({ skip: 2, record: [] }) }),
      ).toMatchObject({ ok: true });
      expect(await target.session.query(`select to_regclass('app.late') as found`)).toEqual([
        { found: 'app.late' },
      ]);
    });
  });

  test.each([
    ['a temporary table', 'create temp table t (a int);'],
    ['a prepared statement', 'prepare p as select 1;'],
    ['a value that was read', 'select 1 as one \\gset'],
  ])('%s is gone: the rest is refused', async (_, first) => {
    await withLedger(async (target) => {
      const text = `${first}\ncreate table made ();`;
      expect(await run(text, target, { mode: 'plain', guard: guardWith({ skip: 1 }) })).toMatchObject({
        failure: { kind: 'engine', statement: { line: 1 } },
      });
      expect(await state(target)).toBe('');
    });
  });

  test('more than the script has means that it was edited', async () => {
    await withLedger(async (target) => {
      expect(await run('select 1;', target, { mode: 'plain', guard: guardWith({ skip: 2 }) })).toMatchObject({
        failure: { kind: 'engine', message: expect.stringContaining('edited meanwhile') },
      });
    });
  });
});

test('wrapped: a script that commits in the middle is told by its transactions, the last one with the record', async () => {
  await withLedger(async (target) => {
    const text = 'create table a ();\ncommit;\ncreate table b ();\nbegin;\ncreate table c ();';
    const guard = guardWith();
    expect(await run(text, target, { guard })).toMatchObject({ ok: true });
    expect(lines(guard.told).filter((line) => line.includes('done'))).toEqual([
      '1/3 done: create table a ();\ncommit',
      '2/3 done: create table b ()',
      '3/3 done: begin;\ncreate table c ()',
    ]);
    expect(await state(target)).toBe('a b c recorded:step');
  });
});

test('plain: a transaction that is never ended is a failure, and neither it nor the record stays', async () => {
  await withLedger(async (target) => {
    expect(
      await run('create table a ();\nbegin;\ncreate table lost ();\n', target, { mode: 'plain' }),
    ).toMatchObject({
      failure: { kind: 'engine', statement: { line: 3 } },
    });
    expect(await state(target)).toBe('a');
  });
});

test('a deferred constraint that COMMIT refuses is told at the end of the script', async () => {
  await withLedger(async (target) => {
    const text =
      'create table a (id int primary key);\ncreate table b (a int references a deferrable initially deferred);\ninsert into b values (1);\n';
    expect(await run(text, target)).toMatchObject({
      failure: { code: '23503', statement: { text: 'commit', line: 3 } },
    });
    expect(await state(target)).toBe('');
  });
});

describe.each(modes)('%s: an end from outside', (mode) => {
  test('a cancelled run is a failure, and the session is clean', async () => {
    await withLedger(async (target) => {
      const abort = new AbortController();
      const running = run('create table made ();\nselect pg_sleep(60);', target, {
        mode,
        signal: abort.signal,
      });
      setTimeout(() => abort.abort(new Error('stopped')), 60);
      expect(await running).toMatchObject({
        ok: false,
        failure: { kind: 'engine', message: 'the run was cancelled', statement: { line: 2 } },
      });
      expect(await state(target)).toBe(mode === 'plain' ? 'made' : '');
    });
  });

  test('a run that was cancelled before it begins sends nothing', async () => {
    await withLedger(async (target) => {
      const signal = AbortSignal.abort(new Error('stopped'));
      expect(await run('create table made ();', target, { mode, signal })).toMatchObject({
        failure: { message: 'the run was cancelled' },
      });
      expect(await state(target)).toBe('');
    });
  });
});
