import { describe, expect, test } from '@jest/globals';
import { livesInSession, resetsSession, setsSession } from '../../../src/sql/session-state.js';

describe('what only sets how a session works', () => {
  test.each([
    'set search_path = app',
    'SET SESSION lock_timeout TO 5',
    '/* head */ set role owner',
    'reset all',
    "load 'plpgsql'",
    "select pg_catalog.set_config('search_path', '', false)",
  ])('%s', (sql) => {
    expect(setsSession(sql)).toBe(true);
  });

  test.each([
    'set local lock_timeout = 5',
    'set transaction isolation level serializable',
    'set constraints all deferred',
    'update t set a = 1',
    "select set_config('a.b', '', false), made()",
    "insert into t select set_config('a.b', '', false)",
  ])('not %s', (sql) => {
    expect(setsSession(sql)).toBe(false);
  });
});

describe('what only the session has that made it', () => {
  test.each([
    'create temp table t ()',
    'CREATE LOCAL TEMPORARY TABLE t ()',
    'create or replace temp view v as select 1',
    'prepare p as select 1',
    'declare c cursor with hold for select 1',
  ])('%s', (sql) => {
    expect(livesInSession(sql)).toBe(true);
  });

  test.each(["prepare transaction 'x'", 'create table temp ()', 'create table temp_orders ()', 'select 1'])(
    'not %s',
    (sql) => {
      expect(livesInSession(sql)).toBe(false);
    },
  );
});

test('what takes back every setting', () => {
  expect(['reset all', 'DISCARD ALL'].every(resetsSession)).toBe(true);
  expect(['reset role', 'discard temp', 'select 1'].some(resetsSession)).toBe(false);
});
