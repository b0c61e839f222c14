import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Difference } from '../../../src/core/difference.js';
import { connect } from '../../../src/postgres/connect.js';
import { createInspector, type Inspector } from '../../../src/postgres/inspector/inspector.js';
import type { Session } from '../../../src/postgres/session.js';
import { diffSchemas } from '../../../src/schema/diff.js';
import { testMajors, testServer } from '../../support/server.js';
import { kindCases, testRole } from './kinds.js';

const say = (difference: Difference) => `${difference.change} ${difference.kind} ${difference.name}`;

describe.each(testMajors)('PostgreSQL %i: a snapshot shows', (major) => {
  const name = `test_kinds_${process.pid}_${major}`;
  const role = `${testRole}_${process.pid}`;
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
  test.each(cases)('$title', async ({ setup, change, expected, mendable, teardown }) => {
    const run = (sql: string) => session.execute(sql.replaceAll(testRole, role));
    await run(`drop schema public cascade; create schema public; ${setup}`);
    try {
      const before = await inspector.snapshot();
      await run(change);
      const after = await inspector.snapshot();
      const found = diffSchemas(before, after);
      expect(found.map(say).sort()).toEqual([...expected].sort());
      expect(diffSchemas(await inspector.full(), after)).toEqual([]);
      const mends = found.map(({ mend }) => mend);
      if (mendable === false) return;
      expect(mends).not.toContain(undefined);
      for (const mend of mends) await session.execute(mend ?? '');
      const left = diffSchemas(before, await inspector.snapshot());
      // A column that comes back comes last.
      expect(left.filter((difference) => difference.class !== 'column-order')).toEqual([]);
    } finally {
      if (teardown) await run(teardown);
    }
  });
});
