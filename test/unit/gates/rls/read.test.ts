import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatProblem, UserError } from '../../../../src/core/errors.js';
import { readDeclarations } from '../../../../src/gates/rls/read.js';
import { quoteName } from '../../../../src/sql/quote.js';

function problemsOf(text: string, file = 'rls.yml'): readonly string[] {
  try {
    readDeclarations(text, file);
  } catch (error) {
    if (error instanceof UserError) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

describe('declarations in YAML', () => {
  test('take flags of the schema where a table says none, and defaults elsewhere', () => {
    const { schemas, tables } = readDeclarations(
      `
schemas:
  public: { force: true, default-policy: { tenant-column: tenant_id, setting: app.tenant_id }, except: ["log_*"] }
  audit:
tables:
  public.invoices: { policies: [{ name: mine, for: select, to: [a, b], using: "true" }] }
  other.things: { enable: false }
`,
      'rls.yml',
    );
    expect(schemas.map(({ name, enabled, forced, tenant }) => [name, enabled, forced, tenant?.name])).toEqual(
      [
        ['public', true, true, 'tenant_isolation'],
        ['audit', true, undefined, undefined],
      ],
    );
    expect(
      tables.map(({ name, enabled, forced, policies }) => [name, enabled, forced, policies.length]),
    ).toEqual([
      ['invoices', true, true, 1],
      ['things', false, undefined, 0],
    ]);
    expect(tables[0]?.policies[0]).toMatchObject({
      command: 'select',
      permissive: true,
      roles: ['a', 'b'],
      place: { file: 'rls.yml', line: 6 },
    });
  });

  test('tell every mistake at its line', () => {
    const problems = problemsOf(`
schemas:
  public: { force: maybe, defaultpolicy: {} }
tables:
  invoices: {}
  public.a:
    policies:
      - { name: p, for: select, using: "true", check: "true" }
prove:
  - { role: app, table: public.a, sees: few, settings: { tenant: x } }
`);
    expect(problems).toEqual([
      expect.stringMatching(/^rls.yml:3:13: `schemas.public.force` must be true or false/),
      expect.stringMatching(/^rls.yml:3:27: unknown key `defaultpolicy`[\s\S]*did you mean `default-policy`/),
      expect.stringMatching(/^rls.yml:5:3: `tables.invoices` must be schema.table/),
      expect.stringMatching(/^rls.yml:10:\d+: .*must be a name with a dot/),
      expect.stringMatching(/^rls.yml:10:\d+: `prove\[1\].sees` must be a number of rows, none or some/),
    ]);
  });

  test.each([
    ['{ name: p, for: select, using: "true", check: "true" }', 'takes only `using`'],
    ['{ name: p, for: insert, using: "true" }', 'takes only `check`'],
    ['{ name: p }', 'has no condition'],
    ['{ name: p, using: "true) or (true" }', 'do not close'],
    ['{ name: p, using: "(true" }', 'do not close'],
    [`{ name: p, using: "a = 'b" }`, 'do not close'],
  ])('refuse the policy %s', (policy, why) => {
    expect(problemsOf(`tables: { public.a: { policies: [${policy}] } }`)).toEqual([
      expect.stringContaining(why),
    ]);
  });

  test('refuse two policies of one name, and a file that says nothing', () => {
    const policy = '{ name: p, using: "true" }';
    expect(problemsOf(`tables: { public.a: { policies: [${policy}, ${policy}] } }`)[0]).toContain(
      'two policies',
    );
    expect(problemsOf('')[0]).toContain('declares nothing');
    expect(problemsOf('schemas: [')[0]).toContain('not valid YAML');
  });
});

describe('declarations in SQL', () => {
  test('are read as the server reads them: names are folded unless quoted', () => {
    const { tables } = readDeclarations(
      `-- tenants
CREATE POLICY "My Policy" ON Public."Bills" AS RESTRICTIVE FOR DELETE TO App, "B""c" USING ((a = ')') /* x */);
alter table only public."Bills" enable row level security, no force row level security;`,
      'rls.sql',
    );
    expect(tables).toMatchObject([
      {
        schema: 'public',
        name: 'Bills',
        enabled: true,
        forced: false,
        policies: [
          {
            name: 'My Policy',
            command: 'delete',
            permissive: false,
            roles: ['app', 'B"c'],
            using: "(a = ')') /* x */",
            check: undefined,
          },
        ],
      },
    ]);
  });

  test.each([
    ['GRANT SELECT ON a TO b;', 'no statement about row level security'],
    ['CREATE POLICY p ON a USING (true);', 'with the schema'],
    ['ALTER TABLE public.a ADD COLUMN b int;', 'something else'],
    ['CREATE POLICY p ON public.a FOR everything USING (true);', 'cannot be read'],
    ['CREATE POLICY p ON public.a USING (true) nonsense;', 'cannot be read from `nonsense`'],
    ['CREATE POLICY p ON public.a TO current_user USING (true);', 'cannot be read'],
    ['\\i more.sql', 'no statement about row level security'],
    ['', 'declares nothing'],
  ])('refuse %s', (sql, why) => {
    expect(problemsOf(sql, 'rls.sql').join('\n')).toContain(why);
  });

  test('give back any name that is quoted', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (policy, table) => {
        const { tables } = readDeclarations(
          `CREATE POLICY ${quoteName(policy)} ON public.${quoteName(table)} USING (true)`,
          'rls.sql',
        );
        expect([tables[0]?.name, tables[0]?.policies[0]?.name]).toEqual([table, policy]);
      }),
    );
  });
});
