import type { CheckResult } from '../../src/core/check-result.js';
import { readDeclarations } from '../../src/gates/rls/read.js';
import { rls } from '../../src/gates/rls/rls.js';
import { connect } from '../../src/postgres/connect.js';
import { testLimits, withGuardedDatabase } from './guarded.js';
import { type TestDatabase, type TestMajor, withDatabase } from './server.js';

export interface RlsRun {
  readonly apply?: boolean;
  /** Name of the file, by whose ending it is read. */
  readonly file?: string;
}

/** Judges, or applies, declarations on a database. */
export function runRls(
  url: string,
  text: string,
  { apply = false, file = 'rls.yml' }: RlsRun = {},
): Promise<CheckResult> {
  const declarations = readDeclarations(text, file);
  return withGuardedDatabase(url, ({ database, services }) =>
    rls({ project: '.', file, declarations, database, apply, limits: testLimits }, services),
  );
}

export interface RlsDatabase extends TestDatabase {
  readonly owner: string;
  readonly app: string;
}

let counter = 0;

/**
 * A database with three invoices of two tenants, in a table that its owner made, and a role for the application. Roles
 * belong to the whole server: their names are the test's own, and they are dropped in the end.
 */
export async function withTenants(
  major: TestMajor,
  body: (database: RlsDatabase) => Promise<void>,
): Promise<void> {
  const mark = `rls_${process.pid}_${counter++}`;
  const owner = `${mark}_owner`;
  const app = `${mark}_app`;
  await withDatabase(major, async ({ url, session }) => {
    await session.execute(`create role ${owner}; create role ${app}`);
    try {
      await session.execute(`
        grant all on schema public to ${owner};
        set role ${owner};
        create table invoices (id bigint primary key, tenant_id uuid not null, total numeric);
        create table countries (code text primary key);
        insert into invoices values (1, '${tenantA}', 10), (2, '${tenantA}', 20), (3, '${tenantB}', 30);
        grant select, insert, update, delete on invoices to ${app};
        reset role`);
      await body({ url, session, owner, app });
    } finally {
      const admin = await connect(url);
      await admin.execute(`reset role; drop owned by ${app}, ${owner} cascade; drop role ${app}, ${owner}`);
      await admin.close();
    }
  });
}

export const tenantA = '00000000-0000-0000-0000-00000000000a';
export const tenantB = '00000000-0000-0000-0000-00000000000b';

/** Declares tenants by column for all of `public` but the list of countries. */
export function tenantFile(app: string, more = ''): string {
  return `
schemas:
  public:
    force: true
    default-policy: { tenant-column: tenant_id, setting: app.tenant_id, roles: ${app} }
    except: [countries]
${more}`;
}
