import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { compareBothWays } from '../../../src/gates/drift/compare.js';
import { connect } from '../../../src/postgres/connect.js';
import { createInspector, type Inspector } from '../../../src/postgres/inspector/inspector.js';
import type { Session } from '../../../src/postgres/session.js';
import { diffSchemas } from '../../../src/schema/diff.js';
import { testMajors, testServer } from '../../support/server.js';
import { kindCases, testRole } from '../inspector/kinds.js';

describe.each(testMajors)('PostgreSQL %i: drift of', (major) => {
  const name = `test_both_${process.pid}_${major}`;
  const role = `${testRole}_both_${process.pid}`;
  let admin: Session;
  let session: Session;
  let own: Session;
  let inspector: Inspector;

  beforeAll(async () => {
    admin = await connect(await testServer(major));
    await admin.query(`create database ${name} template template0`);
    await admin.query(`create role ${role}`);
    const url = new URL(await testServer(major));
    url.pathname = `/${name}`;
    session = await connect(url.href);
    own = await connect(url.href);
    inspector = createInspector(own);
  });
  afterAll(async () => {
    await session.close();
    await own.close();
    await admin.query(`drop database ${name} with (force)`);
    await admin.query(`drop role ${role}`);
    await admin.close();
  });

  const cases = kindCases.filter(({ since }) => (since ?? 0) <= major);
  test.each(cases)(
    '$title is found, and its migration makes it',
    async ({ setup, change, expected, teardown }) => {
      const run = (sql: string) => session.execute(sql.replaceAll(testRole, role));
      const start = `drop schema public cascade; create schema public; ${setup}`;
      await run(start);
      try {
        const made = await inspector.snapshot();
        await run(change);
        const live = await inspector.snapshot();
        const found = compareBothWays(made, live);
        expect(found).toHaveLength(expected.length);
        const [only, ...others] = found;
        if (others.length > 0 || only?.migrationSql === undefined) return;
        if (teardown) await run(teardown);
        await run(start);
        await session.execute(only.migrationSql);
        expect(diffSchemas(live, await inspector.full())).toEqual([]);
      } finally {
        if (teardown) await run(teardown);
      }
    },
  );
});
