import { expect, test } from '@jest/globals';
import { lineIndex, offsetOfCharacter } from '../../../src/sql/lines.js';
import { metaArguments } from '../../../src/sql/meta-command.js';
import {
  firstKeyword,
  isBareTransactionStep,
  isBlank,
  isTransactionControl,
  leadingWords,
  needsNoTransaction,
  transactionStep,
} from '../../../src/sql/statement.js';

test.each(['', ' \r\n', '-- only a comment', '/* a /* b */ */;\n;', ';'])('%j is blank', (sql) => {
  expect(isBlank(sql)).toBe(true);
});

test.each(['select 1', '-- c\nx', "''", '\\echo', '/* open'])('%j is not blank', (sql) => {
  expect(isBlank(sql)).toBe(false);
});

test('first keyword and leading words skip comments', () => {
  expect(firstKeyword('/* c */ -- d\n alter table t')).toBe('ALTER');
  expect(firstKeyword('"quoted"')).toBe('');
  expect(leadingWords('create unique index concurrently on t', 4)).toEqual([
    'CREATE',
    'UNIQUE',
    'INDEX',
    'CONCURRENTLY',
  ]);
});

test.each([
  'begin',
  'BEGIN ISOLATION LEVEL SERIALIZABLE',
  'start transaction',
  'commit',
  'end',
  'rollback',
  'abort',
  "prepare transaction 'x'",
  "rollback prepared 'x'",
])('%s controls a transaction', (sql) => expect(isTransactionControl(sql)).toBe(true));

test.each([
  'savepoint a',
  'rollback to a',
  'rollback work to savepoint a',
  'release a',
  'prepare x as select 1',
  'select 1',
])('%s does not', (sql) => expect(isTransactionControl(sql)).toBe(false));

test.each([
  'create index concurrently a on t (b)',
  'CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS a ON t (b)',
  'drop index concurrently a',
  'reindex table concurrently t',
  'reindex (verbose, concurrently) index i',
  'reindex schema public',
  'vacuum full t',
  'create database x',
  'alter system set a = 1',
  'alter table a detach partition b concurrently',
  'create subscription s connection x publication y',
])('%s cannot run in a transaction', (sql) => expect(needsNoTransaction(sql)).toBe(true));

test.each([
  'create index a on t (b)',
  'drop index a',
  'reindex table t',
  'create table database (a int)',
  'alter table a detach partition b',
  "comment on table t is 'create index concurrently'",
])('%s can', (sql) => expect(needsNoTransaction(sql)).toBe(false));

test.each([
  ['begin', 'begin'],
  ['start transaction isolation level serializable', 'begin'],
  ['/* done */ COMMIT', 'end'],
  ['commit and no chain', 'end'],
  ['commit work and chain', 'chain'],
  ['rollback transaction and chain', 'chain'],
  ['end', 'end'],
  ["prepare transaction 'x'", 'end'],
  ["commit prepared 'x'", undefined],
  ['rollback to savepoint s', undefined],
  ['savepoint s', undefined],
])('%s: %s', (sql, step) => expect(transactionStep(sql)).toBe(step));

test('only a text that is nothing else is COMMIT or the like', () => {
  expect(
    ['COMMIT', 'begin transaction', 'rollback and no chain', 'end work'].every(isBareTransactionStep),
  ).toBe(true);
  expect(['end', 'commit hash', 'Begin with this', 'committed'].some(isBareTransactionStep)).toBe(false);
});

test('offsets become lines and columns, also behind CRLF and from a later first line', () => {
  const index = lineIndex('ab\r\nc\n\nd', 10);
  expect([0, 2, 4, 6, 7, 8].map((offset) => index.at(offset))).toEqual([
    { line: 10, column: 1 },
    { line: 10, column: 3 },
    { line: 11, column: 1 },
    { line: 12, column: 1 },
    { line: 13, column: 1 },
    { line: 13, column: 2 },
  ]);
});

test('the server counts characters, not UTF-16 units', () => {
  expect(offsetOfCharacter('a😀b', 3)).toBe(3);
  expect(offsetOfCharacter('abc', 1)).toBe(0);
  expect(offsetOfCharacter('abc', 99)).toBe(3);
});

test('arguments of a meta-command: quotes, escapes, variables', () => {
  const variables = new Map([['v', 'a b']]);
  expect(metaArguments(`x 'it''s\\n' "Q""d" :v pre:v :none :{?v} :{?w}`, variables)).toEqual([
    'x',
    "it's\n",
    'Q"d',
    'a b',
    'prea b',
    ':none',
    'TRUE',
    'FALSE',
  ]);
  expect(metaArguments('x `date`', variables)).toBeUndefined();
});
