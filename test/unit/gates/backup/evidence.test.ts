import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AppBackup, Backup, DumpBackup } from '../../../../src/core/backup.js';
import type { CheckResult } from '../../../../src/core/check-result.js';
import { concludeBackup } from '../../../../src/gates/backup/conclude.js';
import { type Demand, verifiedBackup } from '../../../../src/gates/backup/evidence.js';
import { backupLabel, backupName } from '../../../../src/gates/backup/name.js';
import { backupRules } from '../../../../src/gates/backup/rules.js';
import { findingOf } from '../../../../src/gates/backup/stop.js';

const minute = 60_000;
const now = Date.UTC(2026, 10, 22, 7, 45);
const address = 'postgresql://app:hidden-word@db.example:5432/shop';
const demand: Demand = { database: 'shop', address, now, maxAgeMs: 60 * minute };

function dump(ageMs: number, server = 'db.example:5432/shop'): DumpBackup {
  const at = now - ageMs;
  return {
    kind: 'backup',
    database: 'shop',
    name: backupName({ label: backupLabel('shop', server), at, part: 'dump' }, ''),
    place: 's3://vault/shop',
    createdAt: new Date(at).toISOString(),
    serverVersion: '16.4',
    encryption: 'none',
    bytes: 1024,
    sha256: 'a'.repeat(64),
    verified: 'list',
    tables: 4,
    rows: 3212,
    steps: [],
    removed: [],
  };
}

function app(ageMs: number, database = ''): AppBackup {
  return {
    kind: 'app',
    database,
    name: 'backup-2',
    place: 'https://api.example/api/admin/backups',
    createdAt: new Date(now - ageMs).toISOString(),
    steps: [],
  };
}

const made = (backup: Backup): CheckResult => concludeBackup(backup, [], 0);
const failed = concludeBackup(
  { database: 'shop' },
  [findingOf(backupRules.failed, { title: 'shop could not be dumped', fix: '', subject: 'shop' })],
  0,
);

describe('a backup is accepted', () => {
  test.each([
    ['a dump of this database', dump(5 * minute)],
    ['a drill of one', { ...dump(5 * minute), kind: 'restore-drill', verified: 'restore' } as const],
    ['one that is exactly as old as it may be', dump(60 * minute)],
    ['one of a machine whose clock is a minute ahead', dump(-minute)],
    ['one by the app', app(5 * minute)],
    ['one by the app, asked for this database', app(5 * minute, 'shop')],
  ] as const)('%s', (_, backup) => {
    expect(verifiedBackup([made(backup)], demand)).toEqual({ ok: true, backup });
  });

  test('the newest of several, also after one that failed', () => {
    const checks = [made(dump(30 * minute)), made(dump(10 * minute)), failed];
    expect(verifiedBackup(checks, demand)).toEqual({ ok: true, backup: dump(10 * minute) });
  });
});

describe('a backup is refused, with the reason', () => {
  test.each([
    ['there is none', [], 'no report of this release has a backup'],
    ['it failed', [failed], 'the backup does not count: shop could not be dumped'],
    ['it is too old', [made(dump(180 * minute))], 'is 3 h old, and 60 m 00 s are allowed'],
    [
      'it is of another server',
      [made(dump(minute, 'staging.example:5432/shop'))],
      'than db.example:5432/shop',
    ],
    ['it is of another database', [made(app(minute, 'blog'))], 'is of another database'],
    ['it comes from the future', [made(dump(-60 * minute))], 'lies in the future'],
    ['an old one by the app', [made(app(120 * minute))], 'backup-2, is 2 h old'],
  ] as const)('%s', (_, checks, reason) => {
    const evidence = verifiedBackup(checks, demand);
    expect(evidence).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
    expect(JSON.stringify(evidence)).not.toContain('hidden-word');
    expect(evidence).toHaveProperty('fix', expect.stringMatching(/lockkeeper backup|database-url/));
  });

  test('other gates do not count, whatever they carry', () => {
    expect(verifiedBackup([{ ...made(dump(minute)), gate: 'plan' }], demand).ok).toBe(false);
  });
});

test('what is accepted is young enough and of this database, whatever else is there', () => {
  const age = fc.integer({ min: -600, max: 600 }).map((minutes) => minutes * minute);
  const server = fc.constantFrom('db.example:5432/shop', 'elsewhere:5432/shop');
  const any = fc.oneof(
    fc.tuple(age, server).map(([ms, of]) => dump(ms, of)),
    age.map((ms) => app(ms, 'blog')),
  );
  fc.assert(
    fc.property(fc.array(any), (backups) => {
      const evidence = verifiedBackup(backups.map(made), demand);
      const own = (ms: number) => dump(ms).name;
      const fits = backups.some(({ name, createdAt }) => {
        const ms = now - Date.parse(createdAt);
        return name === own(ms) && ms <= demand.maxAgeMs && ms >= -5 * minute;
      });
      expect(evidence.ok).toBe(fits);
    }),
  );
});
