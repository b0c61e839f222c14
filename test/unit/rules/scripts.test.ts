import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/core/finding.js';
import type { SqlScript } from '../../../src/migrations/model.js';
import { pairs } from '../../support/history.js';
import { runLint } from '../../support/lint.js';

const before = 'create table customers (id int primary key); create table orders (id int primary key);';

interface Script {
  readonly mode?: SqlScript['mode'];
  readonly flavor?: string;
  readonly rule: string;
  readonly oneTransaction?: boolean;
  readonly levels?: Readonly<Record<string, 'warning'>>;
}

/** What one rule says of a script of a new migration. */
async function told(
  text: string,
  { mode = 'plain', flavor = 'dbmate', rule, levels, oneTransaction = false }: Script,
): Promise<readonly Finding[]> {
  const plain = pairs(['1_a', '2_b'], { '1_a': { up: before }, '2_b': { up: text, down: null } });
  const migrations = plain.migrations.map((one) =>
    one.up?.sql ? { ...one, up: { ...one.up, sql: { ...one.up.sql, mode } } } : one,
  );
  const { findings } = await runLint({
    head: { ...plain, flavor, oneTransaction, migrations },
    base: pairs(['1_a'], { '1_a': { up: before } }),
    ...(levels ? { levels } : {}),
  });
  return findings.filter((one) => one.rule === rule);
}

const severities = (findings: readonly Finding[]): readonly string[] => findings.map((one) => one.severity);

describe('transaction-in-transaction', () => {
  const rule = 'transaction-in-transaction';
  test('COMMIT in a file that the runner wraps is an error, BEGIN by itself a warning', async () => {
    const [found] = await told('begin;\nselect 1;\ncommit;', { mode: 'wrapped', rule });
    expect(found).toMatchObject({ severity: 'error', location: { line: 3 } });
    expect(found?.title).toBe('COMMIT ends the transaction that the runner has opened around the file');
    expect(severities(await told('begin; select 1;', { mode: 'wrapped', rule }))).toEqual(['warning']);
  });

  test.each([
    ['begin; select 1; commit;', 'plain'],
    ['begin; select 1; commit;', 'one-message'],
    ['savepoint a; select 1; release savepoint a;', 'wrapped'],
    ['savepoint a; select 1; rollback to savepoint a;', 'wrapped'],
  ] as const)('%s in a %s file is fine', async (text, mode) => {
    expect(await told(text, { mode, rule })).toEqual([]);
  });
});

describe('transaction-left-open', () => {
  const rule = 'transaction-left-open';
  test.each(['begin; select 1;', 'begin; select 1; commit; start transaction; select 2;'])(
    '%s',
    async (text) => {
      expect(severities(await told(text, { rule }))).toEqual(['error']);
      expect(severities(await told(text, { rule, mode: 'one-message' }))).toEqual(['error']);
    },
  );
  test.each(['begin; select 1; commit;', 'begin; select 1; rollback;', 'select 1;'])(
    '%s is fine',
    async (text) => {
      expect(await told(text, { rule })).toEqual([]);
    },
  );
});

describe('setting-leaks', () => {
  const rule = 'setting-leaks';
  test.each([
    ['set search_path = app; select 1;', 'search_path'],
    ['set role app;', 'ROLE'],
    ["select pg_catalog.set_config('search_path', '', false);", 'search_path'],
    ["set session_replication_role = 'replica';", 'session_replication_role'],
    ['set role app; set search_path = app;', 'ROLE search_path'],
  ])('%s leaves %s behind', async (text, subject) => {
    expect((await told(text, { rule })).map((one) => one.subject)).toEqual([subject]);
  });
  test.each([
    'set search_path = app; select 1; reset search_path;',
    'set search_path = app; set search_path to public;',
    'set search_path = app; reset all;',
    'begin; set local search_path = app; commit;',
    "select set_config('search_path', 'app', true);",
    'set role app; reset role;',
    "set lock_timeout = '2s';",
  ])('%s leaves nothing behind', async (text) => {
    expect(await told(text, { rule })).toEqual([]);
  });
  test('counts less where the runner is not known to keep its session, and nothing where it puts back', async () => {
    const text = 'set search_path = app;';
    expect(severities(await told(text, { rule }))).toEqual(['warning']);
    expect(severities(await told(text, { rule, flavor: 'sql-folders' }))).toEqual(['notice']);
    expect(await told(text, { rule, flavor: 'flyway' })).toEqual([]);
  });
  test('SET LOCAL stays as well where the runner has one transaction for all, and is no way out', async () => {
    const local = 'set local search_path = app;';
    const wrapped = { rule, mode: 'wrapped', flavor: 'drizzle' } as const;
    expect(await told(local, wrapped)).toEqual([]);
    const [found] = await told(local, { ...wrapped, oneTransaction: true });
    expect(found?.title).toBe('search_path stays changed for the files that come next in this transaction');
    expect(found?.fix).toBe('RESET search_path; -- at the end of the file');
    const [set] = await told('set search_path = app;', { ...wrapped, oneTransaction: true });
    expect(set?.title).toContain('in this session');
    expect(set?.fix).toBe('RESET search_path; -- at the end of the file');
    expect(await told(`${local} reset search_path;`, { ...wrapped, oneTransaction: true })).toEqual([]);
    expect(await told(local, { rule, oneTransaction: true })).toEqual([]);
  });
  test('the mended statement is the one of the file', async () => {
    const [found] = await told('begin; set search_path to app, public; commit;', { rule });
    expect(found?.fix).toBe('SET LOCAL search_path to app, public;');
  });
});

describe('alters-could-be-one', () => {
  const rule = 'alters-could-be-one';
  const two = 'alter table orders add column a int; alter table only "orders" add column b int;';
  test('outside of a transaction each waits for itself', async () => {
    const [found] = await told(two, { rule });
    expect(found?.severity).toBe('notice');
    expect(found?.fix).toBe('ALTER TABLE orders\n  add column a int,\n  add column b int;');
  });
  test.each([
    `begin; ${two} commit;`,
    'alter table orders add column a int; alter table customers add column b int;',
    'alter table orders add column a int; alter table orders validate constraint c;',
    'alter table orders alter id set not null; alter table orders drop constraint c;',
  ])('%s is fine', async (text) => {
    expect(await told(text, { rule })).toEqual([]);
  });
});

describe('work-without-timeout', () => {
  const rule = 'work-without-timeout';
  const levels = { [rule]: 'warning' } as const;
  test('is asked for, and satisfied by a limit', async () => {
    expect(await told('update orders set id = 1;', { rule })).toEqual([]);
    expect(severities(await told('update orders set id = 1;', { rule, levels }))).toEqual(['warning']);
    expect(await told("set statement_timeout = '5min'; update orders set id = 1;", { rule, levels })).toEqual(
      [],
    );
  });
});

describe('several-tables-locked', () => {
  const rule = 'several-tables-locked';
  const two = 'alter table orders add column a int;\nalter table customers add column b int;';
  test('is told once a transaction, at the second table, and counts less under a limit', async () => {
    const [found, ...none] = await told(`${two} alter table customers add column c int;`, {
      rule,
      mode: 'wrapped',
    });
    expect(none).toEqual([]);
    expect(found).toMatchObject({ severity: 'warning', location: { line: 2 } });
    const limited = `set local lock_timeout = '2s'; ${two}`;
    expect(severities(await told(limited, { rule, mode: 'wrapped' }))).toEqual(['notice']);
  });
  test('one table twice is one table', async () => {
    const twice = 'alter table orders add column a int; alter table orders add column b int;';
    expect(await told(twice, { rule, mode: 'wrapped' })).toEqual([]);
  });
  test('no transaction, no deadlock', async () => {
    expect(await told(two, { rule })).toEqual([]);
  });
});

describe('lock-without-timeout', () => {
  const rule = 'lock-without-timeout';
  const add = 'alter table orders add column a int;';
  test.each([
    [`begin; set local lock_timeout = '2s'; commit; ${add}`, 'waits for orders without a limit'],
    [`set local lock_timeout = '2s'; ${add}`, 'without a limit'],
    [`begin; set lock_timeout = '2s'; rollback; ${add}`, 'without a limit'],
    [`set lock_timeout = 0; ${add}`, 'lock_timeout is set to 0'],
    [`set lock_timeout = '1min'; ${add}`, 'for up to 1 m 00 s'],
    [`${add}\nset lock_timeout = '2s';\nselect 1;`, 'lock_timeout is set behind it only, before line 3'],
  ])('%s', async (text, title) => {
    const [found] = await told(text, { rule });
    expect(found?.title).toContain(title);
  });
  test.each([
    `begin; set local lock_timeout = '2s'; ${add} commit;`,
    `begin; set lock_timeout = '2s'; commit; ${add}`,
    `set lock_timeout to 2000; ${add}`,
    `set statement_timeout = '5s'; ${add}`,
  ])('%s is fine', async (text) => {
    expect(await told(text, { rule })).toEqual([]);
  });
  test('is told once, with the others named', async () => {
    const [found, ...none] = await told(`${add}\nalter table customers add column b int;`, { rule });
    expect(none).toEqual([]);
    expect(found?.detail).toContain('The same holds for line 2 (customers).');
  });
});
