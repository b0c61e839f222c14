import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { backupLabel, backupName, manifestName, readBackupName } from '../../../../src/gates/backup/name.js';
import { expiredFiles } from '../../../../src/gates/backup/retention.js';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 22);
const label = backupLabel('shop', 'db:5432/shop');
const other = backupLabel('shop', 'elsewhere:5432/shop');
const files = (owner: string, at: number) =>
  (['dump', 'manifest'] as const).map((part) => backupName({ label: owner, at, part }, ''));

const store = fc
  .array(fc.record({ age: fc.integer({ min: 1, max: 4000 }), own: fc.boolean() }), { maxLength: 30 })
  .map((all) => [
    ...files(label, now),
    ...all.flatMap(({ age, own }) => files(own ? label : other, now - age * (day / 24))),
    'notes.txt',
    'lockkeeper-shop.dump',
  ]);
const limit = fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined });

test('the newest, other databases and other files always stay; what is told to go is there', () => {
  fc.assert(
    fc.property(store, limit, limit, (names, count, days) => {
      const gone = expiredFiles(names, { label, at: now }, { count, days });
      expect(gone.every((name) => names.includes(name))).toBe(true);
      expect(gone.every((name) => readBackupName(name)?.label === label)).toBe(true);
      expect(gone).not.toContain(files(label, now)[0]);
      if (count === undefined && days === undefined) expect(gone).toEqual([]);
    }),
  );
});

test('at least `count` backups stay, and all that are younger than `days`', () => {
  fc.assert(
    fc.property(store, limit, limit, (names, count, days) => {
      const gone = new Set(expiredFiles(names, { label, at: now }, { count, days }));
      const moments = (all: readonly string[]) =>
        new Set(all.map(readBackupName).flatMap((each) => (each?.label === label ? [each.at] : [])));
      const before = moments(names);
      const after = moments(names.filter((name) => !gone.has(name)));
      expect(after.size).toBeGreaterThanOrEqual(Math.min(count ?? 1, before.size));
      for (const at of before) if (days !== undefined && now - at < days * day) expect(after).toContain(at);
    }),
  );
});

test('a second run removes nothing more', () => {
  fc.assert(
    fc.property(store, limit, limit, (names, count, days) => {
      const gone = new Set(expiredFiles(names, { label, at: now }, { count, days }));
      const rest = names.filter((name) => !gone.has(name));
      expect(expiredFiles(rest, { label, at: now }, { count, days })).toEqual([]);
    }),
  );
});

test('a name is read back as it was written, whatever the database is called', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
  const part = fc.constantFrom('dump', 'manifest');
  const ending = fc.constantFrom('', '.age', '.gpg');
  fc.assert(
    fc.property(name, part, ending, (database, which, end) => {
      const owner = backupLabel(database, `db:5432/${database}`);
      const file = backupName({ label: owner, at: now, part: which }, end);
      expect(file).toMatch(/^[\w~.-]+$/);
      expect(readBackupName(file)).toEqual({ name: file, label: owner, at: now, part: which });
    }),
  );
  expect(manifestName(backupName({ label, at: now, part: 'dump' }, '.age'))).toBe(
    backupName({ label, at: now, part: 'manifest' }, '.age'),
  );
});
