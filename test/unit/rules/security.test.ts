import { describe, expect, test } from '@jest/globals';
import { whatRuleSays } from '../../support/judge-sql.js';

const orders = 'CREATE TABLE orders (id int PRIMARY KEY, owner text, day date);';
const guarded = `${orders} CREATE POLICY own ON orders USING (owner = current_user); ALTER TABLE orders ENABLE ROW LEVEL SECURITY;`;

async function fixes(rule: string, sql: string, before = orders): Promise<readonly (string | undefined)[]> {
  const mode = rule === 'alter-system' ? 'plain' : 'wrapped';
  return (await whatRuleSays(rule, { sql, before, mode })).map(({ fix }) => fix);
}

describe('policy-if-not-exists', () => {
  test.each([
    [
      'CREATE POLICY IF NOT EXISTS own ON orders USING (owner = current_user)',
      'DROP POLICY IF EXISTS own ON orders;\nCREATE POLICY own ON orders USING (owner = current_user);',
    ],
    [
      'create policy /* again */ if not exists "My own" on app."Orders" using (true)',
      'DROP POLICY IF EXISTS "My own" ON app."Orders";\ncreate policy /* again */ "My own" on app."Orders" using (true);',
    ],
    [
      'DO $$BEGIN CREATE POLICY IF NOT EXISTS own ON orders USING (true); END$$',
      'DROP POLICY IF EXISTS own ON orders;\nCREATE POLICY own ON orders ...;',
    ],
  ])('says what to write: %s', async (sql, fix) => {
    expect(await fixes('policy-if-not-exists', sql)).toEqual([fix]);
  });

  test.each([
    ['DROP POLICY IF EXISTS own ON orders'],
    ['CREATE POLICY own ON orders'],
    ['CREATE TABEL x (a int)'],
    ["SELECT 'CREATE POLICY IF NOT EXISTS own ON orders' FORM x"],
  ])('is silent: %s', async (sql) => {
    expect(await fixes('policy-if-not-exists', sql)).toEqual([]);
  });
});

describe('policy-table-missing', () => {
  test('speaks of a table that no migration makes', async () => {
    expect(
      await whatRuleSays('policy-table-missing', {
        sql: 'DROP POLICY IF EXISTS own ON order_s',
        before: orders,
      }),
    ).toEqual([
      expect.objectContaining({ title: 'no migration makes order_s: own is dropped from nothing' }),
    ]);
  });

  test.each([
    ['DROP POLICY IF EXISTS own ON orders'],
    ['DROP POLICY own ON order_s'],
    ['DO $$BEGIN EXECUTE current_user; END$$; DROP POLICY IF EXISTS own ON order_s'],
  ])('is silent: %s', async (sql) => {
    expect(await fixes('policy-table-missing', sql)).toEqual([]);
  });
});

describe('row-security-without-policy', () => {
  test('speaks of what is there, and softly of what is new', async () => {
    const sql = 'ALTER TABLE orders ENABLE ROW LEVEL SECURITY';
    const there = await whatRuleSays('row-security-without-policy', { sql, before: orders });
    expect(there).toEqual([expect.objectContaining({ severity: 'warning' })]);
    const fresh = await whatRuleSays('row-security-without-policy', { sql: `${orders} ${sql}` });
    expect(fresh).toEqual([expect.objectContaining({ severity: 'notice' })]);
  });

  test.each([
    ['ALTER TABLE orders ENABLE ROW LEVEL SECURITY; CREATE POLICY own ON orders USING (true)'],
    ['ALTER TABLE orders ENABLE ROW LEVEL SECURITY; ALTER TABLE orders DISABLE ROW LEVEL SECURITY'],
    ['ALTER TABLE unknown ENABLE ROW LEVEL SECURITY'],
    ['ALTER TABLE orders FORCE ROW LEVEL SECURITY'],
    ['ALTER TABLE orders ENABLE ROW LEVEL SECURITY; DO $$BEGIN EXECUTE current_user; END$$'],
    [
      "DO $$DECLARE t text; BEGIN FOREACH t IN ARRAY ARRAY['orders'] LOOP EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t); EXECUTE format('CREATE POLICY own ON %I USING (true)', t); END LOOP; END$$",
    ],
  ])('is silent: %s', async (sql) => {
    expect(await fixes('row-security-without-policy', sql)).toEqual([]);
  });
});

describe('policy-without-row-security', () => {
  test('speaks where nothing switches it on', async () => {
    expect(await fixes('policy-without-row-security', 'CREATE POLICY own ON orders USING (true)')).toEqual([
      'ALTER TABLE orders ENABLE ROW LEVEL SECURITY; -- in the same transaction',
    ]);
  });

  test.each([
    ['CREATE POLICY own ON orders USING (true); ALTER TABLE orders ENABLE ROW LEVEL SECURITY'],
    ['CREATE POLICY own ON unknown USING (true)'],
  ])('is silent: %s', async (sql) => {
    expect(await fixes('policy-without-row-security', sql)).toEqual([]);
  });
});

describe('policy-always-true', () => {
  test.each([
    ['CREATE POLICY a ON orders USING (true)'],
    ['CREATE POLICY a ON orders FOR UPDATE USING (1 = 1)'],
    ['CREATE POLICY a ON orders FOR INSERT WITH CHECK (true)'],
    ['CREATE POLICY a ON orders FOR DELETE TO authenticated USING (true)'],
    ['CREATE POLICY a ON orders USING (true) WITH CHECK (true)'],
  ])('speaks: %s', async (sql) => {
    expect(await fixes('policy-always-true', sql)).toHaveLength(1);
  });

  test.each([
    ['CREATE POLICY a ON orders FOR SELECT USING (true)'],
    ['CREATE POLICY a ON orders AS RESTRICTIVE USING (true)'],
    ['CREATE POLICY a ON orders TO admin USING (true)'],
    ['CREATE POLICY a ON orders USING (owner = current_user)'],
    ['CREATE POLICY a ON orders USING (true) WITH CHECK (owner = current_user)'],
    ['CREATE POLICY a ON orders USING (1 = 2)'],
    ['CREATE POLICY a ON orders USING (true); DROP POLICY a ON orders'],
  ])('is silent: %s', async (sql) => {
    expect(await fixes('policy-always-true', sql)).toEqual([]);
  });
});

describe('policies-overlap', () => {
  test('speaks of two that let through', async () => {
    expect(
      await fixes(
        'policies-overlap',
        'CREATE POLICY other ON orders FOR SELECT USING (day > now())',
        guarded,
      ),
    ).toEqual([
      'CREATE POLICY other ON orders AS RESTRICTIVE FOR SELECT USING (day > now()); -- where both must hold; else one policy with OR',
    ]);
  });

  test.each([
    ['CREATE POLICY other ON orders AS RESTRICTIVE USING (day > now())'],
    ['DROP POLICY own ON orders; CREATE POLICY other ON orders USING (day > now())'],
    ['CREATE POLICY other ON orders USING (day > now()); DROP POLICY own ON orders'],
    ['DROP POLICY IF EXISTS own ON orders; CREATE POLICY own ON orders USING (day > now())'],
  ])('is silent: %s', async (sql) => {
    expect(await fixes('policies-overlap', sql, guarded)).toEqual([]);
  });

  test('is silent for other commands and roles', async () => {
    const before = `${orders} CREATE POLICY a ON orders FOR SELECT TO app USING (true);`;
    expect(
      await fixes('policies-overlap', 'CREATE POLICY b ON orders FOR UPDATE TO app USING (true)', before),
    ).toEqual([]);
    expect(
      await fixes('policies-overlap', 'CREATE POLICY b ON orders FOR SELECT TO admin USING (true)', before),
    ).toEqual([]);
  });
});

describe('policy-function-per-row', () => {
  test.each([
    ["CREATE POLICY a ON orders USING (owner = current_setting('app.user'))", "current_setting('app.user')"],
    ['CREATE POLICY a ON orders USING (auth.uid()::text = owner)', 'auth.uid()'],
    ["ALTER POLICY a ON orders WITH CHECK (owner = lower((auth.jwt() ->> 'sub')))", 'auth.jwt()'],
  ])('speaks: %s', async (sql, call) => {
    expect(await fixes('policy-function-per-row', sql)).toEqual([
      `write (SELECT ${call}) in place of ${call}`,
    ]);
  });

  test.each([
    ["CREATE POLICY a ON orders USING (owner = (SELECT current_setting('app.user')))"],
    ['CREATE POLICY a ON orders USING (owner = current_user)'],
    ['CREATE POLICY a ON orders USING (lower(owner) = current_user)'],
  ])('is silent: %s', async (sql) => {
    expect(await fixes('policy-function-per-row', sql)).toEqual([]);
  });
});

describe('view-bypasses-row-security', () => {
  test('speaks of a view over a guarded table', async () => {
    expect(
      await fixes('view-bypasses-row-security', 'CREATE VIEW v AS SELECT * FROM orders', guarded),
    ).toEqual(['CREATE VIEW v WITH (security_invoker = true) AS SELECT * FROM orders;']);
    expect(
      await fixes(
        'view-bypasses-row-security',
        'CREATE VIEW v AS SELECT 1; CREATE VIEW w AS SELECT * FROM orders; ALTER TABLE orders ENABLE ROW LEVEL SECURITY',
      ),
    ).toHaveLength(1);
  });

  test.each([
    ['CREATE VIEW v WITH (security_invoker) AS SELECT * FROM orders'],
    ['CREATE VIEW v WITH (security_invoker = on) AS SELECT * FROM orders'],
    ['CREATE VIEW v AS SELECT * FROM orders; ALTER VIEW v SET (security_invoker = true)'],
    ['CREATE TABLE open (a int); CREATE VIEW v AS SELECT * FROM open'],
  ])('is silent: %s', async (sql) => {
    expect(await fixes('view-bypasses-row-security', sql, guarded)).toEqual([]);
  });

  test('is silent for servers that have no such option', async () => {
    const sql = 'CREATE VIEW v AS SELECT * FROM orders';
    expect(await whatRuleSays('view-bypasses-row-security', { sql, before: guarded, major: 14 })).toEqual([]);
  });
});

describe('definer-search-path', () => {
  test('speaks of a function that looks names up where its caller says', async () => {
    const sql = 'CREATE FUNCTION f() RETURNS int LANGUAGE sql SECURITY DEFINER AS $$ SELECT 1 $$';
    expect(await fixes('definer-search-path', sql)).toEqual([
      "ALTER FUNCTION f SET search_path = ''; -- and write the schemas in its body",
    ]);
  });

  test.each([
    ["CREATE FUNCTION f() RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$ SELECT 1 $$"],
    ['CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$'],
    ['CREATE FUNCTION f() RETURNS int LANGUAGE sql SECURITY INVOKER AS $$ SELECT 1 $$'],
    ['CREATE FUNCTION f() RETURNS int SECURITY DEFINER BEGIN ATOMIC SELECT 1; END'],
    [
      "CREATE FUNCTION f() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'; ALTER FUNCTION f() SET search_path = public",
    ],
  ])('is silent: %s', async (sql) => {
    expect(await fixes('definer-search-path', sql)).toEqual([]);
  });
});

describe('grant-too-wide', () => {
  test.each([
    ['GRANT SELECT ON orders TO PUBLIC', 'GRANT SELECT ON orders TO the_role;', 'warning'],
    ['GRANT ALL ON orders TO app', 'GRANT SELECT, INSERT, UPDATE, DELETE ON orders TO app;', 'notice'],
    ['GRANT ALL PRIVILEGES ON SCHEMA app TO app', 'GRANT USAGE ON SCHEMA app TO app;', 'notice'],
    ['GRANT SELECT ON orders TO app WITH GRANT OPTION', 'GRANT SELECT ON orders TO app;', 'warning'],
    ['GRANT admin TO app WITH ADMIN OPTION', 'GRANT admin TO app;', 'warning'],
    [
      'ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO PUBLIC',
      'ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO the_role;',
      'warning',
    ],
  ])('speaks: %s', async (sql, fix, severity) => {
    expect(await whatRuleSays('grant-too-wide', { sql, before: orders })).toEqual([
      expect.objectContaining({ fix, severity }),
    ]);
  });

  test.each([
    ['GRANT SELECT, INSERT ON orders TO app'],
    ['GRANT USAGE ON SCHEMA app TO PUBLIC'],
    ['GRANT EXECUTE ON FUNCTION f() TO PUBLIC'],
    ['GRANT CONNECT ON DATABASE app TO PUBLIC'],
    ['REVOKE ALL ON orders FROM PUBLIC'],
    ['GRANT admin TO app'],
  ])('is silent: %s', async (sql) => {
    expect(await fixes('grant-too-wide', sql)).toEqual([]);
  });
});

describe('roles and the server', () => {
  test.each([
    ['role-above-all', 'CREATE ROLE app LOGIN SUPERUSER', ['CREATE ROLE app LOGIN NOSUPERUSER;']],
    ['role-above-all', 'ALTER ROLE app BYPASSRLS', ['ALTER ROLE app NOBYPASSRLS;']],
    ['role-above-all', 'CREATE ROLE app LOGIN NOSUPERUSER', []],
    ['role-above-all', 'ALTER ROLE app CREATEDB', []],
    [
      'alter-system',
      "ALTER SYSTEM SET work_mem = '1MB'",
      ['ALTER DATABASE the_database SET work_mem = ...;'],
    ],
    ['alter-system', "ALTER DATABASE app SET work_mem = '1MB'", []],
  ])('%s: %s', async (rule, sql, expected) => {
    expect(await fixes(rule, sql)).toEqual(expected);
  });
});
