import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Migration, SqlScript } from '../../../src/migrations/model.js';
import { runScript } from '../../../src/migrations/script/run-script.js';
import { stepTransaction } from '../../../src/migrations/transaction.js';
import { connect } from '../../../src/postgres/connect.js';
import { guardWith } from '../../support/guard.js';
import { testMajors, withDatabase } from '../../support/server.js';

const modes = ['wrapped', 'plain', 'one-message'] as const;

function migrationOf(script: SqlScript): Migration {
  const direction = {
    file: script.file,
    sql: script,
    location: { file: script.file, line: 1 },
    empty: false,
  };
  return {
    id: 'x',
    name: '',
    file: script.file,
    files: [script.file],
    parents: [],
    up: direction,
    down: undefined,
  };
}

/** Effects count as rows, so that nothing has to be thought of twice: `row` makes one. */
const row = 'insert into effect values (1)';
const parts = fc.constantFrom(
  row,
  row,
  row,
  'begin',
  'commit',
  'rollback',
  'start transaction',
  'end',
  'savepoint s',
  'commit and chain',
  'set search_path = public',
  'select 1',
  'do $$ begin insert into effect values (1); end $$',
  'do $$ begin insert into effect values (1); commit; insert into effect values (1); end $$',
  'call twice()',
  'create index concurrently on effect (a)',
  'vacuum effect',
);
const enclosed = fc
  .array(fc.constantFrom(row, 'select 1', 'savepoint s'), { minLength: 1, maxLength: 4 })
  .map((inner) => ['begin', ...inner, 'commit']);
const ends = fc.constantFrom('select 1/0', 'select pg_terminate_backend(pg_backend_pid())');

describe.each(testMajors)('on PostgreSQL %i', (major) => {
  test('what is said to be one transaction leaves all or nothing, wherever it stops', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await session.execute(`create table effect (a int); create table ledger (id text);
        create procedure twice() language plpgsql as
          $$ begin insert into effect values (1); commit; insert into effect values (1); end $$`);
      await fc.assert(
        fc.asyncProperty(
          fc.record({
            mode: fc.constantFrom(...modes),
            statements: fc.oneof(fc.array(parts, { maxLength: 5 }), enclosed),
            stop: fc.option(fc.record({ at: fc.nat(6), by: ends })),
            atRecord: fc.boolean(),
          }),
          async ({ mode, statements, stop, atRecord }) => {
            const all = [...statements];
            if (stop) all.splice(Math.min(stop.at, all.length), 0, stop.by);
            const script = { file: 'up.sql', text: all.map((each) => `${each};\n`).join(''), line: 1, mode };
            const claim = stepTransaction(migrationOf(script), 'up');
            await session.execute('truncate effect, ledger');
            const mine = await connect(url);
            const record = [`insert into ledger values ('x')`, ...(atRecord ? ['select 1/0'] : [])];
            const outcome = await runScript(
              script,
              { url, session: mine, guard: guardWith({ record }) },
              {
                timeoutMs: 20_000,
                signal: new AbortController().signal,
                read: () => Promise.reject(new Error()),
              },
            );
            await mine.close();
            const [found] = await session.query<{ effects: string; recorded: string }>(
              `select (select count(*) from effect) as effects, (select count(*) from ledger) as recorded`,
            );
            if (outcome.ok) expect(found?.recorded).toBe('1');
            else {
              expect(found?.recorded).toBe('0');
              if (claim === 'one') expect(found?.effects).toBe('0');
            }
          },
        ),
        { numRuns: 150 },
      );
    });
  });
});

describe('what is told of a script', () => {
  test.each([
    ['wrapped', row, 'one'],
    ['wrapped', `${row}; create index concurrently on effect (a)`, 'one'],
    ['wrapped', `${row}; commit; ${row}`, 'none'],
    ['wrapped', '\\i other.sql', 'unknown'],
    ['wrapped', `begin; ${row}; commit`, 'one'],
    ['plain', row, 'none'],
    ['plain', '-- nothing', 'one'],
    ['plain', `set lock_timeout = '1s'; begin; ${row}; ${row}; commit;`, 'one'],
    ['plain', `begin; ${row}; commit; ${row}`, 'none'],
    ['plain', `begin; ${row}; rollback`, 'none'],
    ['plain', `begin; ${row}; commit and chain`, 'none'],
    ['one-message', `${row}; ${row}`, 'one'],
    ['one-message', row, 'one'],
    ['one-message', `begin; ${row}; commit`, 'one'],
    ['one-message', `begin; ${row}; commit; begin; ${row}; commit`, 'none'],
    ['one-message', 'create index concurrently on effect (a)', 'none'],
    ['one-message', 'drop index concurrently a', 'none'],
    ['one-message', 'reindex index concurrently a', 'none'],
    ['one-message', 'reindex (concurrently) table a', 'none'],
    ['one-message', 'vacuum', 'none'],
    ['one-message', "alter system set work_mem = '4MB'", 'none'],
    ['one-message', 'create database other', 'none'],
    ['one-message', 'alter table a detach partition b concurrently', 'none'],
    ['one-message', "alter type mood add value 'calm'", 'one'],
    ['one-message', 'call twice()', 'none'],
    ['one-message', 'do $$ begin commit; end $$', 'none'],
    ['one-message', 'do $$ begin null; end $$', 'one'],
    ['one-message', "select 'open", 'unknown'],
  ] as const)('%s: %s: %s', (mode, text, expected) => {
    expect(stepTransaction(migrationOf({ file: 'up.sql', text, line: 1, mode }), 'up')).toBe(expected);
  });

  test("a runner's blocks count as they are sent", () => {
    const text = `begin; ${row}; commit; ${row}`;
    const script = { file: 'up.sql', text, line: 1, mode: 'wrapped', blocks: [[0, text.length]] } as const;
    expect(stepTransaction(migrationOf(script), 'up')).toBe('none');
  });

  test('a direction that is not there is unknown', () => {
    const script = { file: 'up.sql', text: row, line: 1, mode: 'wrapped' } as const;
    expect(stepTransaction(migrationOf(script), 'down')).toBe('unknown');
  });
});
