import { expect, test } from '@jest/globals';
import {
  progressOf,
  readBackups,
  readMigrations,
  schedulerRuns,
} from '../../../../src/gates/http-smoke/expect/admin.js';

test.each([
  [['app_20260106_220000.db'], [{ id: 'app_20260106_220000.db', time: Date.parse('2026-01-06T22:00:00Z') }]],
  [
    { backups: [{ filename: 'a.db', created_at: '2026-01-06 22:00:00' }] },
    [{ id: 'a.db', time: Date.parse('2026-01-06T22:00:00Z') }],
  ],
  [
    { items: [{ id: 7, status: 'Running', mtime: 1767736800 }] },
    [{ id: '7', status: 'running', time: 1767736800000 }],
  ],
  [{ data: [{ id: 'x', success: false }] }, [{ id: 'x', status: 'failed' }]],
  [{ backups: [{ size: 1 }] }, []],
  [{ message: 'no list' }, undefined],
  ['text', undefined],
])('backups of %j', (json, backups) => {
  expect(readBackups(json as Parameters<typeof readBackups>[0])).toEqual(backups);
});

test('a backup without a status is done', () => {
  expect(
    ['done', 'running', 'queued', 'FAILED'].map((status) =>
      progressOf({ id: 'a', status: status.toLowerCase() }),
    ),
  ).toEqual(['done', 'running', 'running', 'failed']);
  expect(progressOf({ id: 'a' })).toBe('done');
});

test.each([
  [{ applied: ['002_b', '010_c', '001_a'], pending: [] }, ['001_a', '002_b', '010_c'], []],
  [{ applied: [{ id: 'f3' }, { id: 'a1' }], pending: ['z'] }, ['f3', 'a1'], ['z']],
  [
    {
      applied: [
        { id: 'b', applied_at: '2026-02-01T00:00:00Z' },
        { id: 'a', applied_at: '2026-01-01T00:00:00Z' },
      ],
    },
    ['a', 'b'],
    [],
  ],
  [
    {
      migrations: [
        { name: '1', applied: true },
        { name: '2', applied: false },
      ],
    },
    ['1'],
    ['2'],
  ],
  [
    [
      { id: '1', status: 'applied' },
      { id: '2', status: 'pending' },
    ],
    ['1'],
    ['2'],
  ],
  [{ current: 'abc', pending_count: 2 }, ['abc'], ['number 1', 'number 2']],
])('migrations of %j', (json, applied, pending) => {
  expect(readMigrations(json)).toEqual({ applied, pending });
});

test('an answer of another form is no list of migrations', () => {
  expect(readMigrations({ ok: true })).toBeUndefined();
});

test.each([
  [{ scheduler_running: true }, true],
  [{ enabled: true, running: false }, false],
  [{ scheduler: { status: 'stopped' } }, false],
  [{ ok: true, backup: { enabled: true } }, true],
  [{ last: 'x' }, undefined],
])('the scheduler of %j runs: %s', (json, runs) => {
  expect(schedulerRuns(json)).toBe(runs);
});
