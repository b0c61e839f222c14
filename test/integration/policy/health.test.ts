import { describe, expect, test } from '@jest/globals';
import { connect } from '../../../src/postgres/connect.js';
import { applyFix, policyOf, told, withRoles } from '../../support/policy.js';
import { testMajors, withDatabase } from '../../support/server.js';

/** What belongs to the whole server is off: the servers of the tests are shared. */
const file = `
tls: off
limits: { statistics: 1ms, index-size: 8kB, lock: 300ms }
rules: { statements-missing: off, connections-high: off, wraparound-near: off }
ignore: { primary-key-missing: [app.log_*] }
`;

async function mend(url: string, rule: string): Promise<readonly string[]> {
  const { findings } = await policyOf(url, file);
  for (const finding of findings.filter((one) => one.rule === rule)) await applyFix(finding, url);
  return told(await policyOf(url, file)).filter((line) => line.startsWith(`${rule}:`));
}

const ofRule = async (url: string, rule: string) =>
  (await policyOf(url, file)).findings.filter((one) => one.rule === rule);

describe.each(testMajors)('PostgreSQL %i', (major) => {
  test('sequences near their end are found by the column that they feed, and mended', () =>
    withDatabase(major, async ({ url, session }) => {
      await session.execute(`
        create schema app;
        create table app.a (id serial primary key); select setval('app.a_id_seq', 1900000000);
        create table app.b (id integer primary key generated always as identity); select setval('app.b_id_seq', 1900000000);
        create sequence app.wide; select setval('app.wide', 2000000000);
        create table app.c (id integer primary key default nextval('app.wide'));
        create table app.c_ref (id bigint primary key, c integer references app.c);
        create sequence app.short maxvalue 100; select setval('app.short', 90);
        create sequence app.down increment -1 minvalue -100 maxvalue -1; select setval('app.down', -95);
        create sequence app.whole; select setval('app.whole', 9223372036854775000);
        create table app.small (id smallserial primary key); select setval('app.small_id_seq', 32000);
        create sequence app.rings maxvalue 10 cycle; select setval('app.rings', 10);
        create sequence app.fresh as integer;
        create table app.fine (id serial primary key); select setval('app.fine_id_seq', 1000000)`);
      const found = await ofRule(url, 'sequence-near-end');
      expect(found.map(({ subject }) => subject).sort()).toEqual([
        'app.a_id_seq',
        'app.b_id_seq',
        'app.down',
        'app.short',
        'app.small_id_seq',
        'app.whole',
        'app.wide',
      ]);
      expect(found.find(({ subject }) => subject === 'app.wide')).toMatchObject({
        severity: 'error',
        title: 'app.wide has used 93.1 % of the numbers of app.c.id (2000000000 of 2147483647)',
        fix: 'ALTER TABLE app.c ALTER COLUMN id TYPE bigint;\nALTER TABLE app.c_ref ALTER COLUMN c TYPE bigint;',
      });
      expect(await mend(url, 'sequence-near-end')).toEqual([]);
      await session.execute('insert into app.a default values; insert into app.c default values');
    }));

  test('invalid indexes are found and mended, partitioned ones too', () =>
    withDatabase(major, async ({ url, session }) => {
      await session.execute(`
        create table t (id int primary key, a int); insert into t values (1, 1), (2, 1);
        create table p (id int, at date, primary key (id, at)) partition by range (at);
        create table p_1 partition of p for values from ('2026-01-01') to ('2027-01-01');
        create index p_id on only p (id)`);
      await expect(session.query('create unique index concurrently t_a on t (a)')).rejects.toThrow(
        /could not create/,
      );
      await session.query('delete from t where id = 2');
      const found = await ofRule(url, 'index-invalid');
      expect(found.map(({ subject, fix }) => [subject, fix])).toEqual([
        [
          'public.p_id',
          expect.stringMatching(
            /^CREATE INDEX CONCURRENTLY p_1_\d+ ON public\.p_1 USING btree \(id\);\nALTER INDEX public\.p_id ATTACH PARTITION public\.p_1_\d+;$/,
          ),
        ],
        ['public.t_a', 'REINDEX INDEX CONCURRENTLY public.t_a;'],
      ]);
      expect(await mend(url, 'index-invalid')).toEqual([]);
    }));

  test('what a failed REINDEX CONCURRENTLY left is dropped', () =>
    withDatabase(major, async ({ url, session }) => {
      await session.execute(
        'create table t (id int primary key, a int); insert into t values (1, 1), (2, 1)',
      );
      await expect(session.query('create unique index concurrently t_a on t (a)')).rejects.toThrow(
        /could not create/,
      );
      await expect(session.query('reindex index concurrently t_a')).rejects.toThrow(/could not create/);
      const fixes = (await ofRule(url, 'index-invalid')).map(({ fix }) => fix);
      expect(fixes).toEqual([
        'REINDEX INDEX CONCURRENTLY public.t_a;',
        'DROP INDEX CONCURRENTLY public.t_a_ccnew;',
      ]);
      await session.query('delete from t where id = 2');
      expect(await mend(url, 'index-invalid')).toEqual([]);
    }));

  test('unused indexes are told with the age of the statistics, and only when they are old enough', () =>
    withDatabase(major, async ({ url, session }) => {
      await session.execute(`
        create table t (id int primary key, a int unique, b int, c int);
        insert into t select n, n, n, n from generate_series(1, 1000) n;
        create index t_b on t (b); create index t_c on t (c);
        select pg_stat_reset()`);
      await session.query('vacuum t');
      const reader = await connect(url);
      await reader.execute('set enable_seqscan = off; select * from t where c = 5');
      await reader.close();
      const young = await policyOf(url, file.replace('1ms', '240h'));
      expect(young.policy?.checks.find(({ name }) => name === 'unused indexes')).toMatchObject({
        status: 'unjudged',
        what: expect.stringMatching(
          /^statistics go back \d\.\d days \(.* UTC\), and 10\.0 days are asked for$/,
        ),
      });
      const found = await ofRule(url, 'index-unused');
      expect(found.map(({ subject, severity }) => [subject, severity])).toContainEqual([
        'public.t_b',
        'notice',
      ]);
      const b = found.find(({ subject }) => subject === 'public.t_b');
      expect(b?.title).toMatch(
        /^public\.t_b on public\.t \(\d+ kB\) was not used in the \d\.\d days that statistics cover$/,
      );
      expect(b?.detail).toContain('What makes it again: CREATE INDEX t_b ON public.t USING btree (b);');
      expect(await mend(url, 'index-unused')).toEqual([]);
    }));

  test('tables without primary key get one, of what they have', () =>
    withDatabase(major, async ({ url, session }) => {
      await session.execute(`
        create schema app;
        create table app.plain (a int); insert into app.plain values (1), (1);
        create table app.has_id (id int); create table app.log_1 (a int);
        create table app.indexed (k int not null); create unique index k_once on app.indexed (k);
        create table app.constrained (k int not null unique, n int);
        create table app.nullable (k int unique);
        create table app.parted (at date not null, v int) partition by range (at);
        create table app.parted_1 partition of app.parted for values from ('2026-01-01') to ('2027-01-01');
        create table app.good (id int primary key)`);
      const found = await ofRule(url, 'primary-key-missing');
      expect(found.map(({ subject, fix }) => [subject, fix])).toEqual([
        ['app.constrained', 'ALTER TABLE app.constrained ADD PRIMARY KEY (k);'],
        [
          'app.has_id',
          'ALTER TABLE app.has_id ADD COLUMN row_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY;',
        ],
        ['app.indexed', 'ALTER TABLE app.indexed ADD PRIMARY KEY USING INDEX k_once;'],
        [
          'app.nullable',
          'ALTER TABLE app.nullable ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY;',
        ],
        [
          'app.parted',
          'ALTER TABLE app.parted ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(), ADD PRIMARY KEY (at, id);',
        ],
        ['app.plain', 'ALTER TABLE app.plain ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY;'],
      ]);
      expect(await mend(url, 'primary-key-missing')).toEqual([]);
    }));

  test('a lock that is held and one that is waited for are told, and ended by the shown SQL', () =>
    withDatabase(major, async ({ url, session }) => {
      await session.execute('create table held (id int primary key, secret text)');
      const holder = await connect(url, { applicationName: 'forgetful' });
      await holder.execute(
        "begin; update held set secret = 'hunter2'; lock table held in access exclusive mode",
      );
      const waiter = await connect(url, { applicationName: 'patient' });
      const waiting = waiter.query("select * from held where secret = 'hunter2' and id > 42");
      waiting.catch(() => undefined);
      const limit = file.replace('300ms', '20ms');
      let check = await policyOf(url, limit);
      const mine = () =>
        check.findings.filter(
          ({ rule, title }) => rule.startsWith('lock-') && /forgetful|patient/.test(title),
        );
      for (let tries = 0; tries < 100 && mine().length < 2; tries++) check = await policyOf(url, limit);
      const [waited, held] = mine();
      expect(waited).toMatchObject({ rule: 'lock-waited', severity: 'error' });
      expect(waited?.title).toMatch(/patient\) has waited [\d.]+ s for AccessShareLock on public\.held$/);
      expect(waited?.detail).toContain('it runs: select * from held where secret = ? and id > ?');
      expect(waited?.detail).toMatch(
        /blocked by session \d+ \(postgres, forgetful\), in a transaction for [\d.]+ s/,
      );
      expect(waited?.fix).toBe(`SELECT pg_terminate_backend(${holder.pid});`);
      expect(held).toMatchObject({ rule: 'lock-held', severity: 'warning' });
      expect(held?.title).toContain('AccessExclusiveLock');
      expect(held?.title).toContain('public.held');
      expect(JSON.stringify(check)).not.toContain('hunter2');
      for (const one of mine()) await applyFix(one, url);
      await waiting;
      check = await policyOf(url, limit);
      expect(mine()).toEqual([]);
      await waiter.close();
      await holder.close();
    }));

  test('what the role may not see is said with the GRANT that lets it, and the GRANT does', () =>
    withDatabase(major, ({ url, session }) =>
      withRoles({ url, names: ['looker'] }, async ({ looker }) => {
        await session.execute(`
          create role ${looker} login password 'looks'; create schema app;
          create table app.t (id serial primary key); select setval('app.t_id_seq', 2100000000)`);
        const asLooker = new URL(url);
        asLooker.username = looker;
        asLooker.password = 'looks';
        const before = await policyOf(asLooker.href, file);
        expect(before.policy?.role).toBe(looker);
        const blind = before.findings.filter(({ rule }) => rule === 'policy-blind');
        expect(blind.map(({ subject, fix }) => [subject, fix])).toEqual([
          ['pg_stat_statements', `GRANT pg_monitor TO ${looker};`],
          ['locks', `GRANT pg_monitor TO ${looker};`],
          [
            'sequences',
            `GRANT USAGE ON SCHEMA app TO ${looker};\nGRANT SELECT ON ALL SEQUENCES IN SCHEMA app TO ${looker};`,
          ],
        ]);
        const status = (check: typeof before, name: string) =>
          check.policy?.checks.find((one) => one.name === name)?.status;
        expect(status(before, 'sequences')).toBe('unjudged');
        expect(told(before).join()).not.toContain('sequence-near-end');
        for (const one of blind) await applyFix(one, url);
        const after = await policyOf(asLooker.href, file);
        expect(told(after).join()).not.toContain('policy-blind');
        expect(told(after).join()).toContain('sequence-near-end: app.t_id_seq has used 97.8 %');
        expect(status(after, 'sequences')).toBe('failed');
      }),
    ));

  test('nothing is written and no object is made', () =>
    withDatabase(major, async ({ url, session }) => {
      const objects = () => session.query('select count(*) from pg_class');
      const before = await objects();
      await session.execute(
        `alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = on`,
      );
      expect((await policyOf(url, file)).status).toBe('passed');
      expect(await objects()).toEqual(before);
    }));
});
