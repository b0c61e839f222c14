import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CheckResult } from '../../../src/core/check-result.js';
import { connect } from '../../../src/postgres/connect.js';
import { rolePassword, type SecuredServer, startSecured } from '../../support/secured-server.js';
import { pairs, smokeFiles } from '../../support/smoke.js';
import { told } from '../../support/traced.js';

const files = pairs(
  ['orders', 'create table orders (id int primary key, note text)', 'drop table orders'],
  [
    'wide',
    "update orders set note = '' where note is null;\nalter table orders alter id type bigint;",
    'alter table orders alter id type int',
  ],
  ['index', 'create index concurrently orders_note on orders (note)', 'drop index orders_note'],
);

const trial = { trace: true, rows: { count: 200, perTable: {}, seed: 1 } } as const;

/** The smoke-run's own words, and what was recorded. */
function linesOf({ migrations, findings, facts }: CheckResult) {
  return {
    results: migrations.map(({ status }) => status),
    told: migrations.slice(1).map(({ trace }) => (trace ? told(trace) : [])),
    gaps: [...new Set(migrations.flatMap(({ trace }) => trace?.gaps ?? []))],
    verdicts: findings.map(({ rule, evidence }) => `${rule} ${evidence?.verdict}`),
    facts,
  };
}

const seen = {
  results: ['passed', 'passed', 'passed'],
  told: [
    [
      expect.stringMatching(
        /^update orders .* ROW EXCLUSIVE public.orders \| scans public.orders \| \d+ rows$/,
      ),
      expect.stringMatching(
        /ACCESS EXCLUSIVE public.orders \| rewrites public.orders: column type \| scans public.orders/,
      ),
    ],
    [expect.stringMatching(/ SHARE UPDATE EXCLUSIVE public.orders \| scans public.orders \| created index/)],
  ],
  gaps: [],
  verdicts: ['change-type-rewrites confirmed'],
};

describe('on a server of the team', () => {
  let server: SecuredServer;
  beforeAll(async () => {
    server = await startSecured(16);
    const session = await connect(server.admin);
    for (const sql of ['create database given', 'create database of_plain owner plain'])
      await session.query(sql);
    await session.close();
  });
  afterAll(() => server?.stop());
  const password = encodeURIComponent(rolePassword);

  test.each([
    ['by TLS', () => `postgresql://by_scram:${password}@127.0.0.1:${server.port}/given?sslmode=require`],
    ['by its socket', () => `postgresql:///given?host=${server.sockets}&port=${server.port}&user=by_socket`],
  ])('%s a migration is traced, over rows', async (_, databaseUrl) => {
    const result = await smokeFiles(files, { ...trial, server: { databaseUrl: databaseUrl() } });
    expect(linesOf(result)).toMatchObject(seen);
    expect(JSON.stringify(result)).not.toContain(rolePassword);
    expect(await databasesOf(server)).toEqual(['given', 'of_plain', 'postgres']);
  });

  test('a role that is no superuser is told what it does not see, and sees the rest', async () => {
    const address = `postgresql://plain:${password}@127.0.0.1:${server.port}/of_plain?sslmode=require`;
    const result = linesOf(await smokeFiles(files, { ...trial, server: { databaseUrl: address } }));
    expect(result).toMatchObject({
      results: seen.results,
      told: [
        [
          // Both travel in one message: what it has read is told of the last that names the table.
          expect.stringMatching(/^update orders .* \d+ rows$/),
          expect.stringMatching(
            /ACCESS EXCLUSIVE public.orders \| rewrites public.orders: alter table \| scans public.orders/,
          ),
        ],
        [expect.stringContaining('SHARE UPDATE EXCLUSIVE public.orders | scans public.orders')],
      ],
      gaps: [expect.stringContaining('without a superuser')],
      verdicts: seen.verdicts,
    });
    expect(await databasesOf(server)).toEqual(['given', 'of_plain', 'postgres']);
  });
});

async function databasesOf(server: SecuredServer): Promise<readonly string[]> {
  const session = await connect(server.admin);
  try {
    const rows = await session.query<{ name: string }>(
      'select datname as name from pg_database where not datistemplate order by 1',
    );
    return rows.map(({ name }) => name);
  } finally {
    await session.close();
  }
}

/** An image that is there already: nothing is pulled for a test. */
const image = process.env.LOCKKEEPER_TEST_IMAGE ?? 'postgres:16';
const hasImage = spawnSync('docker', ['image', 'inspect', image], { timeout: 10_000 }).status === 0;

(hasImage ? test : test.skip)(`in a container of ${image} a migration is traced, over rows`, async () => {
  const result = linesOf(await smokeFiles(files, { ...trial, server: { image } }));
  expect(result).toMatchObject(seen);
  expect(JSON.stringify(result.facts)).toContain('docker');
});
