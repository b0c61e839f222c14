import { describe, expect, test } from '@jest/globals';
import { connect } from '../../../src/postgres/connect.js';
import { runRls, tenantA, tenantB, tenantFile, withTenants } from '../../support/rls.js';
import { testMajors } from '../../support/server.js';

const rulesOf = (check: { readonly findings: readonly { readonly rule: string }[] }) =>
  check.findings.map(({ rule }) => rule);

const proofs = (app: string) => `
prove:
  - { role: ${app}, settings: { app.tenant_id: ${tenantA} }, table: public.invoices, sees: 2, only: "tenant_id = '${tenantA}'" }
  - { role: ${app}, settings: { app.tenant_id: ${tenantB} }, table: public.invoices, sees: some }
  - { role: ${app}, table: public.invoices, sees: none }
`;

describe.each(testMajors)('on PostgreSQL %i', (major) => {
  test('a check says what differs with the exact SQL, and changes nothing', async () => {
    await withTenants(major, async ({ url, app, session }) => {
      const check = await runRls(url, tenantFile(app, proofs(app)));
      expect(check.status).toBe('failed');
      expect(rulesOf(check)).toEqual(['rls-differs']);
      const [table] = check.rls?.tables ?? [];
      expect(table).toMatchObject({ table: 'public.invoices', state: 'differs' });
      expect(table?.sql.slice(-4)).toEqual([
        `CREATE POLICY tenant_isolation ON public.invoices FOR ALL TO ${app}\n  USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid)\n  WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid);`,
        'ALTER TABLE ONLY public.invoices FORCE ROW LEVEL SECURITY;',
        'ALTER TABLE ONLY public.invoices ENABLE ROW LEVEL SECURITY;',
        'COMMIT;',
      ]);
      expect(check.rls?.proofs).toEqual([]);
      expect(await session.query('select 1 from pg_policy')).toEqual([]);
      // The SQL that is shown is SQL that runs.
      await session.execute((table?.sql ?? []).join('\n'));
      expect((await runRls(url, tenantFile(app, proofs(app)))).status).toBe('passed');
    });
  });

  test('what is applied is proved as the role, and a second run finds nothing to change', async () => {
    await withTenants(major, async ({ url, app, session }) => {
      const file = tenantFile(app, proofs(app));
      const first = await runRls(url, file, { apply: true });
      expect([first.status, first.findings]).toEqual(['passed', []]);
      expect(first.rls?.tables.map(({ state }) => state)).toEqual(['changed']);
      expect(first.rls?.proofs.map(({ saw, ok }) => [saw, ok])).toEqual([
        [2, true],
        [1, true],
        [0, true],
      ]);
      const before = await session.query('select oid, xmin, * from pg_policy');
      const second = await runRls(url, file, { apply: true });
      expect(second.rls?.tables).toEqual([{ table: 'public.invoices', state: 'same', sql: [] }]);
      expect(await session.query('select oid, xmin, * from pg_policy')).toEqual(before);
    });
  });

  test('conditions are compared by meaning: other spellings differ in nothing', async () => {
    await withTenants(major, async ({ url, app, session }) => {
      await session.execute(`
        create table members (tenant_id uuid, person text);
        create policy p on invoices for select to ${app}
          using (exists (select from members m where m.tenant_id = invoices.tenant_id and person = current_user)
            and total between 1 and 100 and tenant_id::text like '0%');
        alter table invoices enable row level security`);
      const same = (using: string): string => `
tables:
  public.invoices:
    policies:
      - { name: p, for: select, to: ${app}, using: "${using}" }`;
      const spelled = await runRls(
        url,
        same(
          `EXISTS (SELECT FROM public.members m WHERE m.tenant_id=invoices.tenant_id AND m.person = CURRENT_USER) AND (total >= 1 and total <= 100) and CAST(tenant_id AS text) ~~ '0%' -- a remark`,
        ),
      );
      expect(spelled.rls?.tables[0]?.sql).toEqual([]);
      const other = await runRls(url, same('total between 1 and 101'), { apply: true });
      expect(other.rls?.tables[0]?.sql).toContainEqual(
        `ALTER POLICY p ON public.invoices TO ${app}\n  USING (total between 1 and 101);`,
      );
      expect(rulesOf(await runRls(url, same('total between 1 and 101')))).toEqual([]);
    });
  });

  test('a partition is a table with a policy of its own, and the partitioned table too', async () => {
    await withTenants(major, async ({ url, app, session }) => {
      await session.execute(`
        create table events (tenant_id uuid, at date) partition by range (at);
        create table events_2026 partition of events for values from ('2026-01-01') to ('2027-01-01')`);
      const first = await runRls(url, tenantFile(app), { apply: true });
      expect(first.rls?.tables.map(({ table, state }) => [table, state])).toEqual([
        ['public.events', 'changed'],
        ['public.events_2026', 'changed'],
        ['public.invoices', 'changed'],
      ]);
      const second = await runRls(url, tenantFile(app));
      expect([second.status, second.findings]).toEqual(['passed', []]);
    });
  });

  test('while another session holds a lock it waits no longer than lock-timeout, says who blocks, and the table stays as it was', async () => {
    await withTenants(major, async ({ url, app, session }) => {
      const holder = await connect(url, { applicationName: 'night report' });
      await holder.execute(`begin; select * from invoices where total > 12345`);
      try {
        const check = await runRls(url, tenantFile(app), { apply: true });
        expect(rulesOf(check)).toEqual(['rls-blocked']);
        expect(check.findings[0]?.detail).toContain(`process ${holder.pid} (role `);
        expect(check.findings[0]?.detail).toContain('night report');
        expect(check.findings[0]?.detail).not.toContain('12345');
        expect(check.findings[0]?.fix).toContain(`pg_terminate_backend(${holder.pid})`);
        expect(check.rls?.tables[0]).toMatchObject({ state: 'failed', tries: 2 });
        expect(await session.query('select 1 from pg_policy')).toEqual([]);
      } finally {
        await holder.close();
      }
      expect((await runRls(url, tenantFile(app), { apply: true })).status).toBe('passed');
    });
  });

  test('a lock that is let go between two tries costs a try and no finding', async () => {
    await withTenants(major, async ({ url, app }) => {
      const holder = await connect(url);
      await holder.execute('begin; select * from invoices');
      const applying = runRls(url, tenantFile(app), { apply: true });
      const watcher = await connect(url);
      for (;;) {
        const waiting = await watcher.query(
          `select 1 from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())`,
        );
        if (waiting.length > 0) break;
      }
      await holder.execute('commit');
      const check = await applying;
      expect([check.status, check.rls?.tables[0]?.state]).toEqual(['passed', 'changed']);
      await holder.close();
      await watcher.close();
    });
  });

  test('an owner passes by policies that are not forced, and forcing them mends it', async () => {
    await withTenants(major, async ({ url, owner }) => {
      const file = (force: boolean) => `
schemas:
  public:
    force: ${force}
    default-policy: { tenant-column: tenant_id, setting: app.tenant_id }
    except: [countries]
prove:
  - { role: ${owner}, settings: { app.tenant_id: ${tenantB} }, table: public.invoices, sees: 1 }`;
      const open = await runRls(url, file(false), { apply: true });
      expect(rulesOf(open)).toEqual(['rls-role-bypasses', 'rls-not-proved']);
      expect(open.findings[0]?.fix).toContain('FORCE ROW LEVEL SECURITY');
      expect(open.rls?.proofs[0]).toMatchObject({ saw: 2, ok: false });
      const forced = await runRls(url, file(true), { apply: true });
      expect([forced.findings, forced.rls?.proofs[0]?.saw]).toEqual([[], 1]);
    });
  });

  test('a role with BYPASSRLS is found, with the statement that takes it away', async () => {
    await withTenants(major, async ({ url, app, session }) => {
      await session.execute(`alter role ${app} bypassrls`);
      const check = await runRls(url, tenantFile(app, proofs(app)), { apply: true });
      expect(rulesOf(check)).toContain('rls-role-bypasses');
      const finding = check.findings.find(({ rule }) => rule === 'rls-role-bypasses');
      expect(finding?.fix).toBe(`ALTER ROLE ${app} NOBYPASSRLS;`);
      expect(check.rls?.proofs.map(({ ok }) => ok)).toEqual([false, true, false]);
    });
  });

  test('a new table without the tenant’s column is a finding whose statement closes it', async () => {
    await withTenants(major, async ({ url, app, session }) => {
      await runRls(url, tenantFile(app), { apply: true });
      await session.execute(
        'create table "Notes" (id bigint); create table alembic_version (version_num text)',
      );
      const check = await runRls(url, tenantFile(app));
      expect(rulesOf(check)).toEqual(['rls-table-without-policy']);
      expect(check.findings[0]?.title).toBe('public."Notes" has no row level security');
      await session.execute(check.findings[0]?.fix ?? '');
      expect((await runRls(url, tenantFile(app))).findings).toEqual([]);
    });
  });

  test('a policy that nobody declared is told, and dropped only when the file says so', async () => {
    await withTenants(major, async ({ url, app, session }) => {
      await runRls(url, tenantFile(app), { apply: true });
      await session.execute('create policy "for a moment" on invoices using (true)');
      const told = await runRls(url, tenantFile(app), { apply: true });
      expect(rulesOf(told)).toEqual(['rls-unknown-policy']);
      expect(told.findings[0]?.fix).toBe('DROP POLICY "for a moment" ON public.invoices;');
      const dropped = await runRls(url, tenantFile(app, 'unknown-policies: drop'), { apply: true });
      expect([dropped.status, dropped.rls?.tables[0]?.state]).toEqual(['passed', 'changed']);
      expect(await session.query('select polname from pg_policy')).toEqual([{ polname: 'tenant_isolation' }]);
    });
  });

  test('declarations in SQL are compared in the same way, and undeclared flags are left alone', async () => {
    await withTenants(major, async ({ url, app }) => {
      const file = `
DROP POLICY IF EXISTS mine ON public.invoices;
CREATE POLICY mine ON public.invoices AS PERMISSIVE FOR UPDATE TO ${app}
  USING (tenant_id::text = current_setting('app.t', true)) WITH CHECK (total > 0);
ALTER TABLE public.invoices ENABLE ROW LEVEL SECURITY;`;
      const options = { apply: true, file: 'rls.sql' };
      expect((await runRls(url, file, options)).rls?.tables[0]?.state).toBe('changed');
      expect((await runRls(url, file, options)).rls?.tables[0]?.state).toBe('same');
      const restrictive = file.replace('PERMISSIVE FOR UPDATE', 'RESTRICTIVE FOR ALL');
      const changed = await runRls(url, restrictive, options);
      expect(changed.rls?.tables[0]?.sql.join('\n')).toMatch(/DROP POLICY mine[\s\S]*CREATE POLICY mine/);
      expect((await runRls(url, restrictive, options)).rls?.tables[0]?.state).toBe('same');
    });
  });

  test('what the server does not take, and what is not there, is told at its place and nothing of that table is changed', async () => {
    await withTenants(major, async ({ url, session }) => {
      const file = `
tables:
  public.invoices:
    policies:
      - { name: a, using: tenant = 1 }
      - { name: b, to: nobody_of_that_name, using: "true" }
  public.gone: { policies: [{ name: a, using: "true" }] }`;
      const check = await runRls(url, file, { apply: true });
      expect([...rulesOf(check)].sort()).toEqual([
        'rls-bad-condition',
        'rls-differs',
        'rls-unknown-role',
        'rls-unknown-table',
      ]);
      const bad = check.findings.find(({ rule }) => rule === 'rls-bad-condition');
      expect(bad?.location).toMatchObject({ file: 'rls.yml', line: 5 });
      expect(await session.query('select 1 from pg_policy')).toEqual([]);
    });
  });

  test('a database that only reads is refused for changes and can be checked', async () => {
    await withTenants(major, async ({ url, app }) => {
      const readOnly = `${url}?options=-c%20default_transaction_read_only%3Don`;
      await expect(runRls(readOnly, tenantFile(app), { apply: true })).rejects.toThrow(/only read/);
      expect(rulesOf(await runRls(readOnly, tenantFile(app)))).toEqual(['rls-differs']);
    });
  });

  test('who may not become the role, or does not own the table, is told the GRANT', async () => {
    await withTenants(major, async ({ url, app, owner, session }) => {
      const stranger = `${app}_stranger`;
      const asStranger = new URL(url);
      asStranger.username = stranger;
      asStranger.password = 'of_a_test';
      await session.execute(
        `create role ${stranger} login password 'of_a_test'; grant select on invoices to ${stranger}`,
      );
      try {
        const check = await runRls(asStranger.href, tenantFile(app), { apply: true });
        expect(rulesOf(check)).toEqual(['rls-not-applied']);
        expect(check.findings[0]?.fix).toContain(`GRANT ${owner} TO CURRENT_USER;`);
        await runRls(url, tenantFile(app), { apply: true });
        const unproved = await runRls(asStranger.href, tenantFile(app, proofs(app)));
        expect(rulesOf(unproved)[0]).toBe('rls-cannot-prove');
        expect(unproved.findings[0]?.fix).toBe(`GRANT ${app} TO CURRENT_USER;`);
      } finally {
        await session.execute(`drop owned by ${stranger}; drop role ${stranger}`);
      }
    });
  });
});
