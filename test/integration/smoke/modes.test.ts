import { describe, expect, test } from '@jest/globals';
import type { CheckResult } from '../../../src/core/check-result.js';
import { pairs, smokeFiles } from '../../support/smoke.js';

const three = pairs(
  ['a', 'create table a (id int primary key);', 'drop table a;'],
  ['b', 'create table b (id int primary key);', 'drop table b;'],
  ['c', 'create table c (id int primary key);', 'drop table c;'],
);

describe('scope', () => {
  test('only the new migrations are stepped through, on the base of the others', async () => {
    const result = await smokeFiles(three, { scope: ['3'] });
    expect(result.migrations.map((row) => row.id)).toEqual(['3']);
    expect(result.facts).toContainEqual({ label: 'base', value: '2 applied first' });
  });

  test('no new migration: skipped, and nothing is started', async () => {
    expect(await smokeFiles(three, { scope: [] })).toMatchObject({ status: 'skipped', migrations: [] });
  });

  test('a base that does not go up is told at its place, and what is new is skipped', async () => {
    const broken = { ...three, 'migrations/000002_b.up.sql': 'create table b (id nonsense);' };
    const result = await smokeFiles(broken, { scope: ['3'] });
    expect(result.status).toBe('failed');
    expect(result.findings[0]).toMatchObject({ rule: 'up-failed', migration: '2' });
    expect(result.migrations).toMatchObject([{ id: '3', status: 'skipped' }]);
  });
});

describe('steps', () => {
  test('one step: up to the head, the last one down and up', async () => {
    const result = await smokeFiles(three, { steps: 1 });
    expect(result.status).toBe('passed');
    expect(result.summary).toBe('1 of 1 migration went up, down and up again; 2 below only went up');
    expect(result.migrations.map((row) => row.steps.map((step) => step.step).join(' '))).toEqual([
      'up',
      'up',
      'up down again',
    ]);
  });

  test('a down that leaves something is found', async () => {
    const result = await smokeFiles({ ...three, 'migrations/000003_c.down.sql': 'select 1;' }, { steps: 1 });
    expect(result.findings.map((finding) => finding.rule)).toContain('down-not-restored');
  });
});

describe('full down', () => {
  test('all downs in reverse restore the start', async () => {
    const result = await smokeFiles(three, { fullDown: true });
    expect(result.status).toBe('passed');
    expect(result.facts).toContainEqual({ label: 'full down', value: '3 downs in reverse' });
  });

  test('every pair is green and the way back still stops half-way', async () => {
    const result = await smokeFiles(
      pairs(
        ['t', 'create table t (a int not null);', 'drop table t;'],
        ['nullable', 'alter table t alter a drop not null;', 'alter table t alter a set not null;'],
        ['row', 'insert into t values (null);', 'select 1;'],
      ),
      { fullDown: true },
    );
    expect(result.migrations.map((row) => row.status)).toEqual(['passed', 'passed', 'passed']);
    const ofSteps = result.findings.filter(({ evidence }) => evidence === undefined);
    expect(ofSteps).toMatchObject([{ rule: 'full-down-failed', migration: '2' }]);
  });
});

describe('seeds', () => {
  const table = pairs(['t', 'create table t (id int primary key, name text);', 'drop table t;']);

  test('run twice without a change: passed', async () => {
    const seeds = [{ file: 'seeds/1.sql', sql: `insert into t values (1, 'x') on conflict do nothing;` }];
    expect(await smokeFiles(table, { seeds })).toMatchObject({ status: 'passed' });
  });

  test('a second run that changes rows is found, with the table', async () => {
    const seeds = [
      { file: 'seeds/1.sql', sql: `insert into t select coalesce(max(id), 0) + 1, 'x' from t;` },
    ];
    const result = await smokeFiles(table, { seeds });
    expect(result.findings).toMatchObject([
      { rule: 'seed-not-idempotent', location: { file: 'seeds/1.sql' } },
    ]);
  });

  test('a seed that fails on its second run', async () => {
    const seeds = [{ file: 'seeds/1.sql', sql: `insert into t values (1, 'x');` }];
    const result = await smokeFiles(table, { seeds });
    expect(result.findings).toMatchObject([{ rule: 'seed-failed' }]);
    expect(result.findings[0]?.title).toContain('second run');
  });
});

test('the shards of a history together step through all of it, once', async () => {
  const parts = await Promise.all([1, 2].map((index) => smokeFiles(three, { shard: { index, count: 2 } })));
  expect(parts.flatMap((part) => part.migrations.map((row) => row.id))).toEqual(['1', '2', '3']);
  expect(parts.every((part) => part.status === 'passed')).toBe(true);
});

describe('servers side by side', () => {
  const many = (broken?: number) =>
    pairs(
      ...Array.from({ length: 90 }, (_, index) => {
        const name = `t${index}`;
        const up =
          index === broken ? `create table ${name} (id nonsense);` : `create table ${name} (id int);`;
        return [name, up, `drop table ${name};`] as const;
      }),
    );
  const told = (result: CheckResult) => [
    result.status,
    result.summary,
    result.migrations.map(({ id, status, reason }) => [id, status, reason]),
    result.findings.map(({ rule, migration }) => [rule, migration]),
  ];

  test('tell the same as one server', async () => {
    const spread = await smokeFiles(many(), { lanes: 2 });
    expect(spread.facts).toContainEqual({ label: 'servers', value: '2 side by side' });
    expect(told(spread)).toEqual(told(await smokeFiles(many(), { lanes: 1 })));
  });

  test('a root failure in the first part is told once, with its followers', async () => {
    const spread = await smokeFiles(many(3), { lanes: 2 });
    expect(spread.findings.map(({ rule, migration }) => [rule, migration])).toEqual([['up-failed', '4']]);
    expect(told(spread)).toEqual(told(await smokeFiles(many(3), { lanes: 1 })));
  });
});
