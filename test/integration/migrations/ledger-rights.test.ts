import { describe, expect, test } from '@jest/globals';
import type { Target } from '../../../src/migrations/engine.js';
import { connect } from '../../../src/postgres/connect.js';
import { countRows, projectOf, send, type TestProject, writerOf } from '../../support/ledger.js';
import { testMajors, withDatabase } from '../../support/server.js';

const goosed = (settings?: { dir: string; table: string }): Promise<TestProject> =>
  projectOf(
    'sql-sections',
    { 'migrations/00001_a.sql': '-- +goose Up\nselect 1;\n-- +goose Down\nselect 1;\n' },
    settings,
  );

describe.each(testMajors)('on PostgreSQL %i', (major) => {
  test('a role that may not make the table is told the GRANT, and with it may', async () => {
    const writer = writerOf((await goosed()).ledger);
    await withRole(major, '', async (asRole, admin) => {
      const error = await writer.prepare(asRole).catch(String);
      expect(error).toMatch(/may not make the ledger public\.goose_db_version/);
      await admin.session.execute(grantIn(error));
      await writer.prepare(asRole);
      expect(await countRows(asRole, 'goose_db_version')).toBe(1);
    });
  });

  test('a role that may not make the schema is told the GRANT, and with it may', async () => {
    const writer = writerOf((await goosed({ dir: 'migrations', table: 'deploy.versions' })).ledger);
    await withRole(major, '', async (asRole, admin) => {
      const error = await writer.prepare(asRole).catch(String);
      expect(error).toMatch(/GRANT CREATE ON DATABASE/);
      await admin.session.execute(grantIn(error));
      await writer.prepare(asRole);
      expect(await countRows(asRole, 'deploy.versions')).toBe(1);
    });
  });

  test('a role that may only read the table is told the GRANT of table and sequence, and with it may write', async () => {
    const files = { 'migrations/1_a.sql': '-- Up Migration\nselect 1;\n-- Down Migration\nselect 1;\n' };
    const { ledger, history } = await projectOf('sql-sections', files);
    const writer = writerOf(ledger);
    await withDatabase(major, async (owner) => {
      await writer.prepare(owner);
      await withRoleIn(owner, 'grant select on pgmigrations to "{role}"', async (asRole) => {
        const error = await writer.prepare(asRole).catch(String);
        expect(error).toMatch(
          /GRANT INSERT, UPDATE, DELETE ON "public"."pgmigrations" TO .*GRANT USAGE ON SEQUENCE/,
        );
        await owner.session.execute(grantIn(error));
        await writer.prepare(asRole);
        for (const one of history.migrations) await send(asRole.session, await writer.record(one));
        expect(await ledger.read(asRole)).toMatchObject({ applied: [{ id: '1_a' }] });
      });
    });
  });
});

/** The GRANTs that a refusal names. */
function grantIn(error: unknown): string {
  return /GRANT .*;/.exec(String(error))?.[0] ?? '';
}

function withRole(
  major: (typeof testMajors)[number],
  grants: string,
  body: (asRole: Target, admin: Target) => Promise<void>,
): Promise<void> {
  return withDatabase(major, (admin) => withRoleIn(admin, grants, body));
}

/** A role without rights of its own, for the time of `body`. */
async function withRoleIn(
  admin: Target,
  grants: string,
  body: (asRole: Target, admin: Target) => Promise<void>,
): Promise<void> {
  const role = `ledger writer ${process.pid}`;
  await admin.session.execute(`create role "${role}"; revoke create on schema public from public`);
  const session = await connect(admin.url);
  try {
    if (grants) await admin.session.execute(grants.replaceAll('{role}', role));
    await session.execute(`set role "${role}"`);
    await body({ url: admin.url, session }, admin);
  } finally {
    await session.close();
    await admin.session.execute(`drop owned by "${role}"; drop role "${role}"`);
  }
}
