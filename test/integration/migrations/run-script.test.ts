import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { StepFailure, Target } from '../../../src/migrations/engine.js';
import type { SqlScript } from '../../../src/migrations/model.js';
import { runScript } from '../../../src/migrations/script/run-script.js';
import { withDatabase } from '../../support/server.js';

interface Options {
  readonly mode?: SqlScript['mode'];
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  readonly files?: Readonly<Record<string, string>>;
  readonly line?: number;
}

function run(text: string, target: Target, options: Options = {}) {
  const script = { file: 'db/up.sql', text, line: options.line ?? 1, mode: options.mode ?? 'wrapped' };
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

async function failing(text: string, target: Target, options: Options = {}): Promise<StepFailure> {
  const outcome = await run(text, target, options);
  if (outcome.ok) throw new Error('it was expected to fail');
  return outcome.failure;
}

const modes = ['wrapped', 'plain', 'one-message'] as const;

describe.each(modes)('%s', (mode) => {
  test('the failing statement is named with its place, words of the server and what ran before', async () => {
    await withDatabase(16, async (target) => {
      const text =
        "create table t (id int); -- ünïcode 😀\r\ncomment on table t is '😀;';\r\n\r\n  select missing\r\n  from t;";
      expect(await failing(text, target, { mode, line: 10 })).toMatchObject({
        kind: 'sql',
        code: '42703',
        message: 'column "missing" does not exist',
        statement: { file: 'db/up.sql', line: 13, column: 10, previous: "comment on table t is '😀;'" },
      });
    });
  });

  test('a refusal without a position is told at the statement that was running', async () => {
    await withDatabase(16, async (target) => {
      const text =
        'create table t (id int primary key);\ninsert into t values (1);\n\ninsert into t\n values (1);\nselect 1;';
      expect(await failing(text, target, { mode })).toMatchObject({
        code: '23505',
        detail: 'Key (id)=(1) already exists.',
        statement: { line: 4, text: 'insert into t\n values (1)', previous: 'insert into t values (1)' },
      });
    });
  });

  test('a prepared statement does not reach the next step', async () => {
    await withDatabase(16, async (target) => {
      const text = 'prepare plan as select 1;';
      expect(await run(text, target, { mode })).toMatchObject({ ok: true });
      expect(await run(text, target, { mode })).toMatchObject({ ok: true });
    });
  });

  test('role, settings, temporary tables and locks do not reach the next step', async () => {
    await withDatabase(16, async (target) => {
      const text = `set role pg_monitor; set search_path = 'nowhere'; create temp table t (a int);
        select pg_advisory_lock(7); listen news;`;
      expect(await run(text, target, { mode })).toMatchObject({ ok: true });
      expect(
        await target.session.query(`select current_user = session_user as me, current_setting('search_path') as path,
          to_regclass('pg_temp.t') as temp, (select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()) as locks`),
      ).toEqual([{ me: 't', path: '"$user", public', temp: null, locks: '0' }]);
    });
  });

  test('a migration that never ends is cancelled, named, and the session lives on', async () => {
    await withDatabase(16, async (target) => {
      expect(
        await failing('create table t ();\nselect pg_sleep(60);', target, { mode, timeoutMs: 200 }),
      ).toMatchObject({
        kind: 'timeout',
        statement: { line: 2, text: 'select pg_sleep(60)' },
      });
      expect(target.session.alive).toBe(true);
      expect(target.session.inTransaction).toBe(false);
      expect(await target.session.query('select 1 as one')).toEqual([{ one: '1' }]);
    });
  });

  test('a migration that ends its own backend is a failure with its place', async () => {
    await withDatabase(16, async (target) => {
      const failure = await failing('select 1;\nselect pg_terminate_backend(pg_backend_pid());', target, {
        mode,
      });
      expect(failure).toMatchObject({ kind: 'connection', statement: { line: 2 } });
      expect(target.session.alive).toBe(false);
    });
  });

  test('a migration that drops the database it runs on is refused by the server', async () => {
    await withDatabase(16, async (target) => {
      const [row] = await target.session.query<{ name: string }>('select current_database() as name');
      expect(await failing(`drop database ${row?.name}`, target, { mode })).toMatchObject({ kind: 'sql' });
    });
  });
});

test('a migration that swallows the cancel loses its connection', async () => {
  await withDatabase(16, async (target) => {
    const text = `do $$ begin loop begin perform pg_sleep(60); exception when query_canceled then null; end; end loop; end $$`;
    expect(await failing(text, target, { timeoutMs: 100 })).toMatchObject({
      kind: 'timeout',
      statement: { line: 1 },
    });
    expect(target.session.alive).toBe(false);
  });
});

test('a cancelled run throws the reason it was cancelled with', async () => {
  await withDatabase(16, async (target) => {
    const abort = new AbortController();
    const running = run('select pg_sleep(60)', target, { signal: abort.signal });
    setTimeout(() => abort.abort(new Error('stopped by the user')), 50);
    await expect(running).rejects.toThrow('stopped by the user');
  });
});

test('wrapped: nothing stays of a script that fails; plain: what ran before stays', async () => {
  await withDatabase(16, async (target) => {
    const text = 'create table kept (); select 1/0;';
    const find = `select to_regclass('kept') as found`;
    await failing(text, target, { mode: 'wrapped' });
    expect(await target.session.query(find)).toEqual([{ found: null }]);
    await failing(text, target, { mode: 'plain' });
    expect(await target.session.query(find)).toEqual([{ found: 'kept' }]);
  });
});

test('wrapped: a COMMIT of its own ends the transaction of the runner', async () => {
  await withDatabase(16, async (target) => {
    await failing('begin; create table kept (); commit;\nselect 1/0;', target);
    expect(await target.session.query(`select to_regclass('kept') as found`)).toEqual([{ found: 'kept' }]);
  });
});

test('a deferred constraint that COMMIT refuses is told at the end of the script', async () => {
  await withDatabase(16, async (target) => {
    const text =
      'create table a (id int primary key);\ncreate table b (a int references a deferrable initially deferred);\ninsert into b values (1);\n';
    expect(await failing(text, target)).toMatchObject({
      code: '23503',
      statement: { text: 'commit', line: 3 },
    });
  });
});

test('a transaction that is never ended is a failure, and nothing of it stays', async () => {
  await withDatabase(16, async (target) => {
    const failure = await failing('begin;\ncreate table lost ();\n', target, { mode: 'plain' });
    expect(failure).toMatchObject({ kind: 'engine', statement: { line: 2 } });
    expect(await target.session.query(`select to_regclass('lost') as found`)).toEqual([{ found: null }]);
  });
});

test('psql: variables, conditions, results and included files', async () => {
  await withDatabase(16, async (target) => {
    const text = [
      '\\restrict abc123',
      '\\set name orders',
      "\\set label 'it''s'",
      "create table :\"name\" (id int, label text default :'label', at text default '10:name');",
      "select count(*) as n from pg_class where relname = :'name' \\gset found_",
      '\\if :found_n',
      '\\ir more.sql',
      '\\else',
      'select 1/0;',
      '\\endif',
      "select format('alter table orders add column c%s int', i) from generate_series(1, 2) i \\gexec",
      '\\unrestrict abc123',
    ].join('\n');
    expect(
      await run(text, target, {
        mode: 'plain',
        files: { 'db/more.sql': 'insert into :name default values;' },
      }),
    ).toMatchObject({ ok: true });
    expect(await target.session.query('select label, c1, c2 from orders')).toEqual([
      { label: "it's", c1: null, c2: null },
    ]);
  });
});

test.each([
  ['\\connect other', 'refused'],
  ['\\! rm x', 'not known'],
  ['\\copy t from x.csv', 'not known'],
  ['\\i missing.sql', 'no file missing.sql'],
  ['\\i ../../etc/passwd', 'no file'],
  ['\\set x `date`', 'backquotes'],
  ['\\if true', 'without \\endif'],
  ["select 'open", 'never closed'],
  ['select 1 \\echo x', 'inside a statement'],
])('%s cannot be run and names its line', async (line, message) => {
  await withDatabase(16, async (target) => {
    const failure = await failing(`create table t ();\n${line}\n`, target);
    expect(failure.message).toContain(message);
    expect(failure).toMatchObject({ kind: 'engine', statement: { file: 'db/up.sql', line: 2 } });
    expect(await target.session.query(`select to_regclass('t') as found`)).toEqual([{ found: null }]);
  });
});

test('COPY data is sent as it stands, and a bad row is told at its line', async () => {
  await withDatabase(18, async (target) => {
    const text = 'create table t (a int, b text);\ncopy t from stdin;\n1\tone;two\n2\t\\N\n\\.\nselect 1;\n';
    expect(await run(text, target)).toMatchObject({ ok: true });
    expect(await target.session.query('select * from t')).toEqual([
      { a: '1', b: 'one;two' },
      { a: '2', b: null },
    ]);
    expect(await failing('copy t from stdin;\n1\tx\nbad\ty\n\\.\n', target)).toMatchObject({
      code: '22P02',
      statement: { line: 3, text: 'copy t from stdin' },
    });
  });
});

test('places told by the server are right wherever the statement stands', async () => {
  const filler = fc.constantFrom(
    "select ';', $$;$$, $a$ $$;$$ $a$",
    'select 1 /* ; /* nested */ ; */',
    'select 1 -- ; 😀\n',
    "select E'\\';', '😀', U&'\\0041;'",
    'select "a;b" from (select 1 as "a;b") x',
    'create or replace function pg_temp.f() returns int language sql begin atomic select case when true then 1 end; end',
    'do $do$ begin perform 1; end $do$',
    "select\n\n  'é'\n",
  );
  await withDatabase(16, async (target) => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          before: fc.array(filler, { maxLength: 8 }),
          after: fc.array(filler, { maxLength: 4 }),
          bad: fc.constantFrom('select nowhere', 'select 1/0', 'selec 1'),
          mode: fc.constantFrom(...modes),
        }),
        async ({ before, after, bad, mode }) => {
          const head = before.map((statement) => `${statement};\n`).join('');
          const text = `${head}\n  ${bad};\n${after.map((statement) => `${statement};`).join('\n')}`;
          const { statement } = await failing(text, target, { mode });
          expect(statement?.text).toBe(bad);
          expect(statement?.line).toBe(head.split('\n').length + 1);
          expect(statement?.column).toBe(bad === 'select nowhere' ? 10 : 3);
        },
      ),
      { numRuns: 60 },
    );
  });
});
