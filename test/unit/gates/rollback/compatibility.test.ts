import { describe, expect, test } from '@jest/globals';
import type { SchemaChange } from '../../../../src/core/schema-change.js';
import { judgeMigrations, type MigrationSince } from '../../../../src/gates/rollback/compatibility.js';
import { readDeclared } from '../../../../src/gates/rollback/declared.js';
import { aCheck, aFinding, aMigration } from '../../../support/report.js';

const since: MigrationSince = { project: '.', id: '004', name: 'notes', file: 'm/004.up.sql' };
const added: SchemaChange = { kind: 'table', name: 'public.notes', change: 'added' };
const removed: SchemaChange = {
  kind: 'column',
  name: 'public.orders.note',
  change: 'removed',
  breaks: 'old code may use it',
};
const seen = (...changes: readonly SchemaChange[]) =>
  aCheck({ gate: 'smoke', migrations: [aMigration({ id: '004', changes })] });

const judge = (migration: MigrationSince, ...checks: Parameters<typeof judgeMigrations>[1]) =>
  judgeMigrations([migration], checks)[0];

describe('whether old code can live with a migration', () => {
  test('it can where the smoke gate saw nothing that breaks it', () => {
    expect(judge(since, seen(added))).toEqual({
      project: '.',
      id: '004',
      name: 'notes',
      file: 'm/004.up.sql',
      compatible: true,
      reason: 'old code does not meet what it changes',
    });
  });

  test('it cannot where something is taken away, which is named', () => {
    expect(judge(since, seen(added, removed))).toMatchObject({
      compatible: false,
      reason: 'column public.orders.note removed: old code may use it',
    });
  });

  test('it can where only rows change, and the report says that rows are not seen', () => {
    expect(judge(since, seen())).toMatchObject({
      compatible: true,
      reason: 'it changes no schema (rows are not seen)',
    });
  });

  test('nobody knows where no report has it, in this project', () => {
    expect(judge(since)).toMatchObject({ compatible: false });
    expect(judge({ ...since, project: 'billing' }, seen(added))?.compatible).toBe(false);
  });

  test('nobody knows where it did not go up', () => {
    const check = aCheck({
      gate: 'smoke',
      migrations: [aMigration({ id: '004', status: 'skipped', reason: '003 failed before it' })],
    });
    expect(judge(since, check)?.reason).toBe(
      'the smoke gate did not see what it changes: 003 failed before it',
    );
  });

  test('the worst of several reports holds', () => {
    expect(judge(since, seen(added), seen(removed))?.compatible).toBe(false);
  });

  test('an error of lint about it says that something else may have run', () => {
    const lint = aCheck({
      findings: [aFinding({ rule: 'history-edited', migration: '004', title: '004 was edited' })],
    });
    expect(judge(since, seen(added), lint)?.reason).toBe('lint says history-edited: 004 was edited');
  });

  test('its author knows better, in both directions', () => {
    const safe = { ...since, declared: { safe: true, reason: 'unused for two releases' } };
    const unsafe = { ...since, declared: { safe: false, reason: 'rows move' } };
    expect(judge(safe, seen(removed))).toMatchObject({
      compatible: true,
      reason: 'its author says that it is safe: unused for two releases',
    });
    expect(judge(unsafe, seen(added))?.compatible).toBe(false);
  });
});

describe('what an author says', () => {
  test.each([
    ['-- lockkeeper: rollback safe: nothing reads it', { safe: true, reason: 'nothing reads it' }],
    ['# lockkeeper: rollback unsafe: rows move', { safe: false, reason: 'rows move' }],
    ['// lockkeeper:rollback  safe : ok', { safe: true, reason: 'ok' }],
    ['-- lockkeeper: rollback safe', undefined],
    ['-- lockkeeper: rollback safe:   ', undefined],
    ['-- lockkeeper: rollback maybe: x', undefined],
    ['select 1', undefined],
  ])('%s', (text, declared) => expect(readDeclared([text])).toEqual(declared));

  test('unsafe in one file outweighs safe in another', () => {
    expect(readDeclared(['-- lockkeeper: rollback safe: a', '-- lockkeeper: rollback unsafe: b'])?.safe).toBe(
      false,
    );
  });
});
