import { describe, expect, test } from '@jest/globals';
import type { CheckResult } from '../../../src/core/check-result.js';
import { type Rehearsal, seed } from '../../../src/gates/seed/seed.js';
import { runSeeds, type SqlFile } from '../../../src/gates/smoke/seeds.js';
import { connect } from '../../../src/postgres/connect.js';
import { testLimits, withGuardedDatabase } from '../../support/guarded.js';
import { type TestMajor, testMajors, withDatabase } from '../../support/server.js';

const tables = `
  create table plans (id int primary key, name text not null);
  create table limits (plan int references plans, what text, most int, primary key (plan, what))`;

const plans: SqlFile = {
  file: 'seeds/010_plans.sql',
  sql: `-- The plans that people can buy.
INSERT INTO plans VALUES (1, 'free'), (2, 'team')
  ON CONFLICT (id) DO UPDATE SET name = excluded.name WHERE plans.name <> excluded.name`,
};
const limits: SqlFile = {
  file: 'seeds/020_limits.sql',
  sql: `CREATE TEMP TABLE incoming (plan int, what text, most int) ON COMMIT DROP;
COPY incoming FROM STDIN;
1\tseats\t1
2\tseats\t10
\\.
INSERT INTO limits SELECT * FROM incoming ON CONFLICT DO NOTHING;
DELETE FROM limits WHERE what = 'old';
`,
};

/** Rehearses in a scratch database of that major with these tables, then judges or applies. */
async function runSeed(
  { major, url, apply = true }: { readonly major: TestMajor; readonly url: string; readonly apply?: boolean },
  files: readonly SqlFile[],
): Promise<CheckResult> {
  const rehearse = (seeds: readonly SqlFile[]): Promise<Rehearsal> =>
    withDatabase(major, async (scratch) => {
      await scratch.session.execute(tables);
      const world = {
        timeoutMs: 10_000,
        signal: new AbortController().signal,
        read: async () => '',
      };
      return { findings: await runSeeds({ target: scratch, seeds, ...world }), facts: [] };
    });
  return withGuardedDatabase(url, ({ database, services }) =>
    seed(
      { project: '.', files, apply, limits: testLimits, target: { database, services } },
      { now: () => Date.now(), rehearse },
    ),
  );
}

const rulesOf = ({ findings }: CheckResult) => findings.map(({ rule }) => rule);
const statesOf = (check: CheckResult) => check.seed?.files.map(({ state }) => state);

describe.each(testMajors)('on PostgreSQL %i', (major) => {
  test('seeds run in order, the rows that each wrote are told by table, and a second run writes none', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await session.execute(
        `${tables}; insert into plans values (1, 'gratis'); insert into limits values (1, 'old', 1)`,
      );
      const first = await runSeed({ major, url }, [plans, limits]);
      expect([first.status, first.summary]).toEqual(['passed', '2 of 2 seed files ran, 5 rows written']);
      expect(first.seed?.files.map(({ rows }) => rows)).toEqual([
        [{ table: 'public.plans', inserted: 1, updated: 1, deleted: 0 }],
        [{ table: 'public.limits', inserted: 2, updated: 0, deleted: 1 }],
      ]);
      const second = await runSeed({ major, url }, [plans]);
      expect([second.summary, second.seed?.files[0]?.rows]).toEqual([
        '1 of 1 seed file ran, 0 rows written',
        [],
      ]);
    });
  });

  test('a check rehearses and shows the exact SQL, and nothing is written', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await session.execute(tables);
      const check = await runSeed({ major, url, apply: false }, [plans]);
      expect([check.status, statesOf(check)]).toEqual(['passed', ['planned']]);
      const sql = check.seed?.files[0]?.sql ?? '';
      expect(sql.split('\n')).toEqual([
        'BEGIN;',
        "SET LOCAL lock_timeout = '150ms';",
        "SET LOCAL statement_timeout = '10000ms';",
        ...`${plans.sql};`.split('\n'),
        'COMMIT;',
      ]);
      expect(await session.query('select 1 from plans')).toEqual([]);
      await session.execute(sql);
      expect(await session.query('select 1 from plans')).toHaveLength(2);
    });
  });

  test('a seed whose second run changes something is refused before the database in use is touched', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await session.execute(tables);
      const growing = {
        file: 'seeds/030.sql',
        sql: 'INSERT INTO plans SELECT coalesce(max(id), 0) + 1, $$x$$ FROM plans',
      };
      const check = await runSeed({ major, url }, [plans, growing]);
      expect([check.status, rulesOf(check), statesOf(check)]).toEqual([
        'failed',
        ['seed-not-idempotent'],
        ['not-run', 'not-run'],
      ]);
      expect(await session.query('select 1 from plans')).toEqual([]);
    });
  });

  test('while another session holds a lock it waits no longer than lock-timeout, says who blocks, and what comes after does not run', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await session.execute(tables);
      const holder = await connect(url, { applicationName: 'nightly job' });
      await holder.execute('begin; lock table limits');
      const check = await runSeed({ major, url }, [plans, limits, { ...plans, file: 'seeds/030_again.sql' }]);
      expect([rulesOf(check), statesOf(check)]).toEqual([['seed-blocked'], ['ran', 'failed', 'not-run']]);
      expect(check.findings[0]?.detail).toContain(`process ${holder.pid} `);
      expect(check.findings[0]?.detail).toContain('nightly job');
      expect(check.findings[0]?.location).toEqual({ file: 'seeds/020_limits.sql', line: 6 });
      await holder.close();
      const again = await runSeed({ major, url }, [plans, limits]);
      expect([again.status, statesOf(again)]).toEqual(['passed', ['ran', 'ran']]);
    });
  });

  test('a seed that fails only on the database in use is rolled back whole, at its line', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await session.execute(
        `${tables}; insert into plans values (7, 'other'); alter table plans add unique (name)`,
      );
      const sql = `INSERT INTO plans VALUES (8, 'fine') ON CONFLICT DO NOTHING;\n\nINSERT INTO plans VALUES (9, 'other') ON CONFLICT (id) DO NOTHING;`;
      const check = await runSeed({ major, url }, [{ file: 'seeds/1.sql', sql }]);
      expect([rulesOf(check), statesOf(check)]).toEqual([['seed-not-applied'], ['failed']]);
      expect(check.findings[0]?.location?.line).toBe(3);
      expect(await session.query('select id from plans')).toEqual([{ id: '7' }]);
    });
  });

  test('a database in use that is behind the migrations is told so', async () => {
    await withDatabase(major, async ({ url }) => {
      const check = await runSeed({ major, url }, [plans]);
      expect(rulesOf(check)).toEqual(['seed-not-applied']);
      expect(check.findings[0]?.fix).toContain('lockkeeper plan');
    });
  });

  test('a transaction of its own and commands of psql are refused at their lines', async () => {
    await withDatabase(major, async ({ url }) => {
      const sql = 'BEGIN;\nINSERT INTO plans VALUES (1, $$a$$);\nCOMMIT;\n\\i more.sql\n';
      const check = await runSeed({ major, url }, [{ file: 's.sql', sql }]);
      expect(check.findings.map(({ rule, location }) => [rule, location?.line])).toEqual([
        ['seed-not-plain', 1],
        ['seed-not-plain', 3],
        ['seed-not-plain', 4],
      ]);
    });
  });

  test('a database that only reads is refused, and nothing is rehearsed', async () => {
    await withDatabase(major, async ({ url }) => {
      const readOnly = `${url}?options=-c%20default_transaction_read_only%3Don`;
      await expect(runSeed({ major, url: readOnly }, [plans])).rejects.toThrow(/only read/);
    });
  });
});
