import { expect, test } from '@jest/globals';
import { crc32 } from '../../../src/migrations/ledger/crc32.js';
import { tableName } from '../../../src/migrations/ledger/prepare-table.js';
import {
  flywayLock,
  golangMigrateLocks,
  gooseLock,
  sqlxLock,
} from '../../../src/migrations/ledger/runner-locks.js';

test('CRC-32 of its check text', () => {
  expect(crc32('123456789')).toBe(0xcbf43926);
  expect(crc32('')).toBe(0);
});

test('golang-migrate: the key that 4.20.1 was seen to hold, and the one of a program', () => {
  const keys = golangMigrateLocks('lt_s_golang', tableName('public.schema_migrations'));
  expect(keys).toEqual([
    { key: '740244583', waits: true },
    { key: '3352395507', waits: true },
  ]);
});

test.each([
  ['public.flyway_schema_history', '77433833903597'],
  ['public.Histo_ry', '77433450288727'],
])('Flyway: the key that 11.8.2 was seen to hold for %s', (table, key) => {
  expect(flywayLock(tableName(table)).key).toBe(key);
});

test('goose: the CRC-32 of its own name', () => {
  expect(gooseLock.key).toBe(String(crc32('goose')));
});

test('sqlx: a hash of the name of the database, in 64 bits with a sign', () => {
  expect(sqlxLock('lt_s_sqlx').key).toBe('775398066169727106');
  for (const name of ['', 'a', 'app_production', 'ü']) {
    expect(BigInt(sqlxLock(name).key)).toBeLessThan(2n ** 63n);
  }
});
