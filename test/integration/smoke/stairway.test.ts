import { describe, expect, test } from '@jest/globals';
import type { CheckResult } from '../../../src/core/check-result.js';
import { testMajors } from '../../support/server.js';
import { pairs, smokeFiles } from '../../support/smoke.js';

const statuses = (result: CheckResult): string[] =>
  result.migrations.map((row) => `${row.name}: ${row.status}`);
const rules = (result: CheckResult): string[] => result.findings.map((finding) => finding.rule);

const orders = [
  'orders',
  "create table orders (id int primary key, note text not null default '');",
  'drop table orders;',
] as const;

test.each(testMajors)('PostgreSQL %i: a right history passes, step by step', async (major) => {
  const result = await smokeFiles(
    pairs(orders, ['index', 'create index on orders (note);', 'drop index orders_note_idx;']),
    { major },
  );
  expect(result).toMatchObject({ status: 'passed', findings: [] });
  expect(result.migrations.map((row) => row.steps.map((step) => step.step))).toEqual([
    ['up', 'down', 'again'],
    ['up', 'down', 'again'],
  ]);
});

describe('what a down leaves or loses', () => {
  test('an enum type left behind is one finding with its consequence, and the next migration is not tainted', async () => {
    const result = await smokeFiles(
      pairs(
        ['state', `create type state as enum ('a');\ncreate table t (s state);`, 'drop table t;'],
        ['more', 'create table u (s state);', 'drop table u;'],
      ),
    );
    expect(statuses(result)).toEqual(['state: failed', 'more: passed']);
    expect(rules(result)).toEqual(['down-not-restored']);
    expect(result.findings[0]?.title).toContain('type public.state is left over');
    expect(result.findings[0]?.detail).toContain('second up fails: type "state" already exists');
    expect(result.findings[0]?.location?.file).toBe('migrations/000001_state.down.sql');
  });

  test('a NOT NULL and a default that do not come back are named with the statement that mends them', async () => {
    const result = await smokeFiles(
      pairs(orders, [
        'drop_note',
        'alter table orders drop column note;',
        'alter table orders add column note text;',
      ]),
    );
    expect(statuses(result)).toEqual(['orders: passed', 'drop note: failed']);
    expect(result.findings[0]?.fix).toContain('SET NOT NULL');
  });

  test('only the column order differs: a notice, and the migration passes', async () => {
    const result = await smokeFiles(
      pairs(
        ['t', 'create table t (a int, b int, c int);', 'drop table t;'],
        ['drop_b', 'alter table t drop column b;', 'alter table t add column b int;'],
      ),
    );
    expect(statuses(result)).toEqual(['t: passed', 'drop b: passed']);
    expect(rules(result)).toEqual(['down-cosmetic']);
    expect(result.status).toBe('passed');
  });

  test('a leftover enum value is a warning', async () => {
    const result = await smokeFiles(
      pairs(
        ['state', `create type state as enum ('a');`, 'drop type state;'],
        ['value', `alter type state add value if not exists 'b';`, 'select 1;'],
      ),
    );
    expect(rules(result)).toEqual(['down-leftover']);
    expect(result.findings[0]?.severity).toBe('warning');
  });
});

describe('steps that fail', () => {
  test('a failing down is told with its statement, and the next migration goes on from a clean copy', async () => {
    const result = await smokeFiles(
      pairs(
        orders,
        ['t', 'create table t (a int);', 'drop table t;\ndrop table nowhere;'],
        ['u', 'create table u (a int);', 'drop table u;'],
      ),
    );
    expect(statuses(result)).toEqual(['orders: passed', 't: failed', 'u: passed']);
    expect(rules(result)).toEqual(['down-failed']);
    expect(result.findings[0]).toMatchObject({
      title: 'down of 2 (t) failed: table "nowhere" does not exist',
      location: { file: 'migrations/000002_t.down.sql', line: 2 },
    });
  });

  test('a failing up is the root: its followers are skipped and say so', async () => {
    const result = await smokeFiles(
      pairs(
        orders,
        ['bad', 'select 1;\n\nalter table orders add column note text;', 'select 1;'],
        ['later', 'select 1;', 'select 1;'],
      ),
    );
    expect(statuses(result)).toEqual(['orders: passed', 'bad: failed', 'later: skipped']);
    expect(rules(result)).toEqual(['up-failed']);
    expect(result.findings[0]?.location).toMatchObject({ file: 'migrations/000002_bad.up.sql', line: 3 });
  });

  test('an up that works only once, although the schema comes back', async () => {
    const result = await smokeFiles(pairs(['role', 'create role lockkeeper_once;', 'select 1;']));
    expect(rules(result)).toEqual(['again-failed']);
    expect(result.findings[0]?.title).toContain('role "lockkeeper_once" already exists');
  });

  test('a migration that makes a role is part of a clean copy all the same', async () => {
    const result = await smokeFiles(
      pairs(
        ['role', 'create role lockkeeper_app;', 'drop role lockkeeper_app;'],
        ['t', 'create table t (a int); grant select on t to lockkeeper_app;', 'drop table nowhere;'],
        ['u', 'create table u (a int);', 'drop table u;'],
      ),
    );
    expect(statuses(result)).toEqual(['role: passed', 't: failed', 'u: passed']);
  });

  test('a migration that ends its own connection fails, and the run goes on', async () => {
    const result = await smokeFiles(
      pairs(
        orders,
        ['suicide', 'select pg_terminate_backend(pg_backend_pid());', 'select 1;'],
        ['later', 'select 1;', 'select 1;'],
      ),
    );
    expect(statuses(result)).toEqual(['orders: passed', 'suicide: failed', 'later: skipped']);
  });

  test('a migration that takes the server down fails, and nothing after it is judged', async () => {
    const result = await smokeFiles(
      pairs(
        orders,
        // The moment gives a busy machine time to take the killed process down before the next statement comes.
        ['kill', `copy (select 1) to program 'kill -9 $(head -1 postmaster.pid); sleep 1';`, 'select 1;'],
        ['later', 'select 1;', 'select 1;'],
      ),
    );
    expect(statuses(result)).toEqual(['orders: passed', 'kill: failed', 'later: skipped']);
    expect(result.findings[0]?.title).toMatch(/server went away/);
  });

  test('a migration that cuts every other connection passes, and its failing down is told', async () => {
    const cut = 'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid();';
    const result = await smokeFiles(
      pairs(['cut', cut, 'select 1 / 0;'], ['later', 'select 1;', 'select 1;']),
    );
    expect(statuses(result)).toEqual(['cut: failed', 'later: passed']);
    expect(rules(result)).toEqual(['down-failed']);
  });

  test('a migration that never ends is stopped', async () => {
    const result = await smokeFiles(pairs(['sleepy', 'select pg_sleep(600);', 'select 1;']), {
      timeoutMs: 300,
    });
    expect(rules(result)).toEqual(['up-failed']);
    expect(result.findings[0]?.title).toMatch(/300 ms/);
    expect(result.findings[0]?.fix).toContain('migration-timeout:');
  });
});

describe('one-way migrations', () => {
  test('declared irreversible: up only, with its reason', async () => {
    const result = await smokeFiles(
      pairs(orders, [
        'drop',
        'drop table orders;',
        '-- lockkeeper: irreversible: the data is archived elsewhere\n',
      ]),
    );
    expect(result.status).toBe('passed');
    expect(result.migrations[1]).toMatchObject({
      status: 'irreversible',
      reason: 'the data is archived elsewhere',
    });
  });
});

describe('missing prerequisites', () => {
  test.each([
    [
      'role',
      'create table t (a int); grant select on t to lockkeeper_nobody;',
      'CREATE ROLE lockkeeper_nobody;',
    ],
    [
      'table',
      'create table t (a int references saved_processes (id));',
      'CREATE TABLE saved_processes (...);',
    ],
    ['function', 'create table t (a uuid default uuid_generate_v4());', 'CREATE EXTENSION "uuid-ossp";'],
    ['type', 'create table t (a citext);', 'CREATE EXTENSION citext;'],
    ['extension', 'create extension postgis;', 'postgis/postgis'],
    ['schema', 'create table app.t (a int);', 'CREATE SCHEMA app;'],
  ])('%s: says what is missing and the line to add', async (_kind, up, line) => {
    const result = await smokeFiles(pairs(['first', up, 'drop table t;']));
    expect(rules(result)).toEqual(['up-failed']);
    expect(result.findings[0]?.fix).toContain(line);
    if (!line.includes('postgis')) expect(result.findings[0]?.fix).toContain('before: db/before.sql');
  });

  test('a `before:` file supplies it', async () => {
    const before = [{ file: 'before.sql', sql: 'create table saved_processes (id int primary key);' }];
    const up = 'create table t (a int references saved_processes (id));';
    const result = await smokeFiles(pairs(['first', up, 'drop table t;']), { before });
    expect(result.status).toBe('passed');
  });
});

test('what each up changed is told, with what the code of before cannot live with', async () => {
  const result = await smokeFiles(
    pairs(
      orders,
      ['more', 'alter table orders add column extra text;', 'alter table orders drop column extra;'],
      [
        'less',
        'alter table orders drop column note;',
        "alter table orders add column note text not null default '';",
      ],
    ),
  );
  expect(result.migrations.map(({ changes }) => changes?.filter(({ kind }) => kind === 'column'))).toEqual([
    [],
    [{ kind: 'column', name: 'public.orders.extra', change: 'added' }],
    [{ kind: 'column', name: 'public.orders.note', change: 'removed', breaks: 'old code may use it' }],
  ]);
});

test('a migration that did not go up tells nothing of what it changes', async () => {
  const result = await smokeFiles(pairs(orders, ['bad', 'alter table nowhere add x int;', 'select 1;']));
  expect(result.migrations[1]).not.toHaveProperty('changes');
});
