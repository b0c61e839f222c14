import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { History, Migration } from '../../../src/migrations/model.js';
import { migrationName, renamed } from '../../../src/migrations/naming.js';
import { nextPrefix } from '../../../src/migrations/next-prefix.js';
import { readPrefix } from '../../../src/migrations/prefix.js';
import { historyOf } from '../../support/history.js';

function one(engine: History['engine'], files: readonly string[], id = 'x'): [History, Migration] {
  const [file = ''] = files;
  const migration: Migration = { id, name: '', file, files, parents: [], up: undefined, down: undefined };
  return [historyOf({ engine, flavor: engine, dir: 'db' }, [migration]), migration];
}

describe('the name of a migration', () => {
  test.each([
    ['sql-pairs', ['db/0001_a.up.sql', 'db/0001_a.down.sql'], 'db/0001_a.up.sql', '0001_a'],
    ['sql-folders', ['db/0001_a/up.sql', 'db/0001_a/down.sql'], 'db/0001_a', '0001_a'],
    ['sql-forward', ['db/20250101000000_a/migration.sql'], 'db/20250101000000_a', '20250101000000_a'],
    ['node-pg-migrate', ['db/1700000000000_a.js'], 'db/1700000000000_a.js', '1700000000000_a'],
    ['sql-forward', ['db/V1.2__a.sql'], 'db/V1.2__a.sql', 'V1.2__a'],
    ['sql-sections', ['db/up.sql'], 'db/up.sql', 'up'],
  ] as const)('%s: %j', (engine, files, ...expected) => {
    const name = migrationName(...one(engine, files));
    expect([name.path, name.stem]).toEqual(expected);
  });

  test('a rename moves every file of a pair and the one folder of a folder', () => {
    expect(renamed(...one('sql-pairs', ['db/1_a.up.sql', 'db/1_a.down.sql']), '2_a')).toEqual([
      ['db/1_a.up.sql', 'db/2_a.up.sql'],
      ['db/1_a.down.sql', 'db/2_a.down.sql'],
    ]);
    expect(renamed(...one('sql-pairs', ['db/1_create.up.sql', 'db/1_drop.down.sql']), '2_create')).toEqual([
      ['db/1_create.up.sql', 'db/2_create.up.sql'],
      ['db/1_drop.down.sql', 'db/2_drop.down.sql'],
    ]);
    expect(renamed(...one('sql-folders', ['db/1_a/up.sql', 'db/1_a/down.sql']), '2_a')).toEqual([
      ['db/1_a', 'db/2_a'],
    ]);
  });
});

test("Flyway's undo moves with its migration", () => {
  const [history, migration] = one('sql-forward', ['db/V2__a.sql', 'db/U2__a.sql']);
  expect(renamed({ ...history, flavor: 'flyway' }, migration, 'V3__a')).toEqual([
    ['db/V2__a.sql', 'db/V3__a.sql'],
    ['db/U2__a.sql', 'db/U3__a.sql'],
  ]);
});

describe('what a name begins with', () => {
  test.each([
    ['0042_a', 'sequence', '0042'],
    ['20250102030405_a', 'calendar', '20250102030405'],
    ['20250102030405123_a', 'calendar', '20250102030405123'],
    ['20250102_a', 'calendar', '20250102'],
    ['2025010201_a', 'calendar', '2025010201'],
    ['2025-09-22_004_a', 'calendar', '2025-09-22_004'],
    ['2025-09-22-143000_a', 'calendar', '2025-09-22-143000'],
    ['2025_09_22_1430-abc_a', 'calendar', '2025_09_22_1430'],
    ['1700000000_a', 'epoch', '1700000000'],
    ['1700000000000_a', 'epoch', '1700000000000'],
    ['00000000000000_a', 'sequence', '00000000000000'],
  ])('%s: %s', (stem, kind, text) => expect(readPrefix(stem, 'x')).toMatchObject({ kind, text }));

  test.each(['a', 'a_1', '12a_b', ''])('%j begins with no place', (stem) => {
    expect(readPrefix(stem, 'x')).toBeUndefined();
  });

  test.each([
    ['V1__a', [1]],
    ['V1.2_3__a', [1, 2, 3]],
    ['U2__a', [2]],
  ])('%s is a version', (stem, parts) =>
    expect(readPrefix(stem, 'flyway')).toMatchObject({ kind: 'version', parts }),
  );
});

describe('the next free place', () => {
  const stems = fc.oneof(
    fc.integer({ min: 0, max: 9998 }).map((number) => `${String(number).padStart(4, '0')}_a`),
    moments().map((moment) => `${digits(moment).slice(0, 14)}_a`),
    moments().map((moment) => `${digits(moment).slice(0, 8)}_a`),
    moments().map((moment) => `${moment.toISOString().slice(0, 10)}_004_a`),
    moments().map((moment) => `${Math.floor(moment.getTime() / 1000)}_a`),
    moments().map((moment) => `${moment.getTime()}_a`),
  );

  test('has the same form and comes after the newest', () => {
    fc.assert(
      fc.property(stems, moments(), (stem, now) => {
        const newest = readPrefix(stem, 'x');
        if (!newest) throw new Error(`no prefix in ${stem}`);
        const next = nextPrefix({ like: newest, after: newest, now });
        expect(readPrefix(`${next}_a`, 'x')?.kind).toBe(newest.kind);
        expect(next).toHaveLength(newest.text.length);
        expect(next > newest.text).toBe(true);
      }),
    );
  });

  test.each([
    ['V1.2__a', 'V1.3'],
    ['V7__a', 'V8'],
  ])('behind %s is %s', (stem, next) => {
    const like = readPrefix(stem, 'flyway');
    expect(like && nextPrefix({ like, after: like, now: new Date() })).toBe(next);
  });
});

function moments(): fc.Arbitrary<Date> {
  return fc.date({ min: new Date('2002-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
}

function digits(moment: Date): string {
  return moment.toISOString().replace(/\D/g, '');
}
