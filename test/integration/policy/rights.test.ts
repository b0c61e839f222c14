import { describe, expect, test } from '@jest/globals';
import { connect } from '../../../src/postgres/connect.js';
import { applyFix, policyOf, told, withRoles } from '../../support/policy.js';
import { testMajors, withDatabase } from '../../support/server.js';

/** Everything but the roles is off: the servers of the tests are shared. */
const quiet = `
tls: off
rules: { statements-missing: off, connections-high: off, lock-waited: off, lock-held: off, primary-key-missing: off, wraparound-near: off }
`;

interface Team {
  readonly app: string;
  readonly migrate: string;
  readonly readonly: string;
}

const policyFile = ({ app, migrate, readonly }: Team): string => `
roles:
  ${app}: { preset: app, schemas: [app] }
  ${migrate}: { preset: migrator, schemas: [app], member-of: [${app}], valid-until: 90d, connection-limit: 5 }
  ${readonly}: { preset: readonly, schemas: [app] }
${quiet}`;

const shop = `
revoke create on schema public from public;
create schema app;
create type app.state as enum ('open', 'done');
create table app.customers (id bigint generated always as identity primary key, name text);
create table app.orders (id serial primary key, state app.state);
create view app.open_orders as select * from app.orders where state = 'open';
create materialized view app.counts as select count(*) from app.orders;
create table app.events (id int, at date) partition by range (at);
create table app.events_1 partition of app.events for values from ('2026-01-01') to ('2027-01-01');
create function app.total(a integer, b integer) returns integer language sql as 'select a + b';
create procedure app.tidy() language sql as 'select 1';
`;

/** Applies the fixes in the order of the findings and judges again. */
async function mendAll(url: string, file: string): Promise<readonly string[]> {
  for (const finding of (await policyOf(url, file)).findings) await applyFix(finding, url);
  return told(await policyOf(url, file));
}

describe.each(testMajors)('PostgreSQL %i', (major) => {
  test('roles that are not there are made by one fix, and then the team’s table holds', () =>
    withDatabase(major, ({ url, session }) =>
      withRoles({ url, names: ['app', 'migrate', 'readonly'] }, async (role) => {
        await session.execute(shop);
        const check = await policyOf(url, policyFile(role));
        expect(check.status).toBe('failed');
        expect(told(check)).toEqual([
          `role-missing: the roles ${role.app}, ${role.migrate}, ${role.readonly} are not there`,
        ]);
        expect(check.findings[0]?.location).toMatchObject({ file: 'policy.yml', line: 3 });
        expect(await mendAll(url, policyFile(role))).toEqual([]);
        const admin = await connect(url);
        // What the presets promise, by doing it.
        await admin.execute(
          `set role ${role.migrate}; create table app.later (id serial primary key); alter table app.orders add note text; reset role`,
        );
        await admin.execute(
          `set role ${role.app}; insert into app.later default values; insert into app.orders (note) values ('x'); select app.total(1, 2); reset role`,
        );
        await admin.execute(
          `set role ${role.readonly}; select * from app.later; select * from app.counts; reset role`,
        );
        for (const [who, statement] of [
          [role.app, 'create table app.mine (id int)'],
          [role.app, 'truncate app.orders'],
          [role.app, 'drop table app.orders'],
          [role.readonly, 'delete from app.orders'],
          [role.readonly, "select nextval('app.orders_id_seq')"],
        ] as const) {
          const refused = admin.execute(`begin; set local role ${who}; ${statement}; commit`);
          await expect(refused).rejects.toThrow(/permission denied|must be owner/);
          await admin.execute('rollback');
        }
        await admin.close();
        expect(told(await policyOf(url, policyFile(role)))).toEqual([]);
      }),
    ));

  test('a role that grew is cut back, one fix a finding, and a second run is clean', () =>
    withDatabase(major, ({ url, session }) =>
      withRoles({ url, names: ['app', 'migrate', 'readonly', 'group'] }, async (role) => {
        await session.execute(shop);
        await session.execute(`
          create role ${role.group} nologin; create role ${role.app} login superuser createdb;
          create role ${role.readonly} nologin createrole bypassrls; create role ${role.migrate} login valid until '2020-01-01';
          create role "${role.group} x" nologin; drop role "${role.group} x";
          grant ${role.group} to ${role.app}; grant select on all tables in schema app to ${role.group};
          grant usage on schema app to ${role.group}; alter table app.orders owner to ${role.app};
          alter function app.total(integer, integer) owner to ${role.app};
          grant create on schema public to public; create schema side; grant create on schema side to ${role.app}; alter schema side owner to current_user;
          grant create on schema app to public; grant all on app.customers to ${role.readonly};
          grant execute on function app.total(integer, integer) to ${role.readonly};
          alter default privileges for role ${role.migrate} in schema app grant all on tables to ${role.readonly};
          alter default privileges for role ${role.migrate} grant delete on tables to ${role.readonly}`);
        const check = await policyOf(url, policyFile(role));
        const text = told(check).join('\n');
        for (const part of [
          `role-attribute: ${role.app} is SUPERUSER and should be NOSUPERUSER`,
          `role-attribute: ${role.app} is CREATEDB and should be NOCREATEDB`,
          `role-attribute: ${role.readonly} is NOLOGIN and should be LOGIN`,
          `role-attribute: ${role.readonly} is BYPASSRLS and should be NOBYPASSRLS`,
          `role-attribute: ${role.migrate} ended at 2020-01-01`,
          `role-attribute: ${role.migrate} has a connection limit of -1 and should have 5`,
          `role-membership: ${role.app} is a member of ${role.group}, which the policy does not say`,
          `role-membership: ${role.migrate} is no member of ${role.app}`,
          `role-can-ddl: ${role.app} owns the table app.orders and can change or drop it`,
          `role-can-ddl: ${role.app} owns the routine app.total(a integer, b integer)`,
          `role-can-ddl: ${role.app} can make objects in the schema side`,
          `role-can-ddl: ${role.readonly} can make objects in the schema public, through PUBLIC`,
          `owner-wrong: app.customers belongs to postgres, and ${role.migrate} cannot change it`,
          `grant-missing: ${role.app} lacks USAGE on schema app`,
          `grant-extra: ${role.app} has CREATE on schema app, through PUBLIC, which the policy does not give`,
          `grant-extra: ${role.readonly} has INSERT, `,
          `default-privilege-missing: ${role.app} will lack SELECT, INSERT, UPDATE, DELETE on tables that ${role.migrate} makes in app`,
          `default-privilege-extra: ${role.readonly} will have DELETE on all tables that ${role.migrate} makes`,
        ]) {
          expect(text).toContain(part);
        }
        expect(await mendAll(url, policyFile(role))).toEqual([]);
      }),
    ));

  test('rights that the file lists itself are exact, and the longest pattern counts', () =>
    withDatabase(major, ({ url, session }) =>
      withRoles({ url, names: ['bot', 'maker'] }, async (role) => {
        await session.execute(shop);
        await session.execute(
          `create role ${role.bot}; create role ${role.maker}; grant select on app.customers to ${role.bot}`,
        );
        const file = `
roles:
  ${role.bot}:
    login: true
    ddl: false
    member-of: []
    valid-until: '2031-01-31'
    grants:
      database: [connect, temp]
      schemas: { app: [usage] }
      tables: { 'app.*': [select], app.customers: [], app.orders: [select, insert] }
      sequences: { app.orders_id_seq: [usage] }
      functions: { app.tidy: [execute] }
    default-privileges:
      - { made-by: ${role.maker}, schema: app, tables: [select], functions: [execute] }
${quiet}`;
        const check = await policyOf(url, file);
        expect(told(check)).toEqual(
          [
            `role-attribute: ${role.bot} is NOLOGIN and should be LOGIN`,
            `role-attribute: ${role.bot} never ends and should end at 2031-01-31 00:00:00+00`,
            `grant-missing: ${role.bot} lacks USAGE on schema app`,
            `grant-missing: ${role.bot} lacks SELECT on 3 tables of app`,
            `grant-extra: ${role.bot} has SELECT on table app.customers, which the policy does not give`,
            `grant-missing: ${role.bot} lacks SELECT, INSERT on table app.orders`,
            `grant-missing: ${role.bot} lacks USAGE on sequence app.orders_id_seq`,
            `default-privilege-missing: ${role.bot} will lack SELECT on tables that ${role.maker} makes in app`,
          ].sort((a, b) => told(check).indexOf(a) - told(check).indexOf(b)),
        );
        expect(await mendAll(url, file)).toEqual([]);
      }),
    ));

  test('names that the database does not have are findings, never passed by', () =>
    withDatabase(major, ({ url, session }) =>
      withRoles({ url, names: ['app', 'ghost'] }, async (role) => {
        await session.execute(shop);
        await session.execute(`create role ${role.app} login`);
        const file = `
roles:
  ${role.app}: { preset: app, schemas: [ap, audit], member-of: [${role.ghost}], grants: { tables: { app.nothing: [select] } } }
${quiet}`;
        const { findings } = await policyOf(url, file);
        const missing = findings.filter(({ rule }) => rule === 'policy-object-missing');
        expect(missing.map(({ title, fix }) => [title, fix])).toEqual([
          [
            'the policy names the schema ap, which is not in the database',
            'write app in the policy file in its place',
          ],
          ['the policy names the schema audit, which is not in the database', 'CREATE SCHEMA audit;'],
          [
            'the policy names the table app.nothing, which is not in the database',
            'correct the name in the policy file',
          ],
          [
            `the policy names the role ${role.ghost}, which is not in the database`,
            `CREATE ROLE ${role.ghost} NOLOGIN;`,
          ],
        ]);
        for (const one of missing.filter(({ fix }) => fix?.startsWith('CREATE'))) await applyFix(one, url);
        const again = await policyOf(url, file);
        expect(told(again).filter((line) => /audit, which|ghost, which is not/.test(line))).toEqual([]);
      }),
    ));

  test('other roles that may log in are findings when they are forbidden', () =>
    withDatabase(major, ({ url, session }) =>
      withRoles({ url, names: ['app', 'stranger'] }, async (role) => {
        await session.execute(`create role ${role.app} login; create role ${role.stranger} login`);
        const file = `roles: { ${role.app}: { login: true } }\nother-roles: forbidden\n${quiet}`;
        const stranger = (await policyOf(url, file)).findings.find(
          ({ subject }) => subject === role.stranger,
        );
        expect(stranger).toMatchObject({ rule: 'role-unexpected', severity: 'warning' });
        if (stranger) await applyFix(stranger, url);
        const { findings } = await policyOf(url, file);
        expect(findings.some(({ subject }) => subject === role.stranger)).toBe(false);
      }),
    ));
});
