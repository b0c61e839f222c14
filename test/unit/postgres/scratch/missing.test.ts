import { expect, test } from '@jest/globals';
import { findMissing } from '../../../../src/postgres/scratch/missing.js';

test.each([
  [
    '42704',
    'role "ledger_app" does not exist',
    'role',
    'ledger_app',
    /`CREATE ROLE ledger_app;`.*`before: db\/before\.sql`/,
  ],
  ['42704', 'role "App" does not exist', 'role', 'App', /`CREATE ROLE "App";`.*`before: db\/before\.sql`/],
  [
    '42P01',
    'relation "saved_processes" does not exist',
    'table',
    'saved_processes',
    /CREATE TABLE saved_processes \(/,
  ],
  ['42P01', 'relation "crm.Deal" does not exist', 'table', 'crm.Deal', /CREATE TABLE crm\."Deal" \(/],
  ['3F000', 'schema "audit" does not exist', 'schema', 'audit', /CREATE SCHEMA audit;/],
  [
    '0A000',
    'extension "postgis" is not available',
    'extension',
    'postgis',
    /image: postgis\/postgis:16-3\.4$/,
  ],
  ['0A000', 'extension "pg_partman" is not available', 'extension', 'pg_partman', /Docker image that has it/],
  [
    '58P01',
    'could not open extension control file "/x/share/extension/vector.control": No such file or directory',
    'extension',
    'vector',
    /image: pgvector\/pgvector:pg16$/,
  ],
  [
    '42704',
    'type "citext" does not exist',
    'extension',
    'citext',
    /`CREATE EXTENSION citext;`.*`before: db\/before\.sql`/,
  ],
  [
    '42704',
    'type "public.geometry" does not exist',
    'extension',
    'postgis',
    /CREATE EXTENSION postgis;.*image:/,
  ],
  [
    '42883',
    'function uuid_generate_v4() does not exist',
    'extension',
    'uuid-ossp',
    /`CREATE EXTENSION "uuid-ossp";`.*`before: db\/before\.sql`/,
  ],
  ['42883', 'function public.uuid_generate_v4() does not exist', 'extension', 'uuid-ossp', /"uuid-ossp"/],
  [
    '42704',
    'operator class "gin_trgm_ops" does not exist for access method "gin"',
    'extension',
    'pg_trgm',
    /`CREATE EXTENSION pg_trgm;`.*`before: db\/before\.sql`/,
  ],
])('%s %s', (...[code, message, kind, name, fix]) => {
  const missing = findMissing({ code, message }, 16);
  expect(missing).toMatchObject({ kind, name });
  expect(missing?.fix).toMatch(fix);
});

test.each([
  ['42601', 'syntax error at or near "creat"'],
  ['42704', 'type "mood" does not exist'],
  ['42883', 'function compute_total(integer) does not exist'],
  ['42703', 'column "a" does not exist'],
  ['42P07', 'relation "orders" already exists'],
])('%s %s is not about something missing outside', (code, message) => {
  expect(findMissing({ code, message }, 16)).toBeUndefined();
});
