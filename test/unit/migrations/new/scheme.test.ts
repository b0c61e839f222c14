import { describe, expect, test } from '@jest/globals';
import { type MigrationName, migrationName } from '../../../../src/migrations/naming.js';
import { nextScheme, slug } from '../../../../src/migrations/new/scheme.js';

const now = new Date('2026-03-04T05:06:07.089Z');

function named(name: string): MigrationName {
  const flavor = name.startsWith('V') ? 'flyway' : 'dbmate';
  const history = {
    engine: 'sql-sections',
    flavor,
    dir: 'm',
    heads: [],
    strangers: [],
    bookkeeping: [],
  } as const;
  return migrationName({ ...history, migrations: [] }, { id: name, file: `m/${name}.sql` });
}

function next(...names: string[]): string | undefined {
  const scheme = nextScheme(names.map(named), now);
  return scheme && scheme.id + scheme.separator + slug(['add note to orders'], scheme.joiner);
}

describe('the next name follows the history', () => {
  test.each<[string, string[]]>([
    ['20260304050607_add_note_to_orders', []],
    ['008_add_note_to_orders', ['006_a', '007_create_orders']],
    ['0010-add-note-to-orders', ['0009-create-big-orders']],
    ['11_add_note_to_orders', ['9_a', '10_b']],
    ['20260304050607_add_note_to_orders', ['20240102030405_init']],
    ['20990101000001_add_note_to_orders', ['20990101000000_from_the_future']],
    ['1772600767089_add-note-to-orders', ['1700000000000_create-orders']],
    ['20260304050607089_add-note-to-orders', ['20240102030405006_create-orders']],
    ['1772600767_add_note_to_orders', ['1700000000_x']],
    ['V13__add_note_to_orders', ['V12__create_orders']],
    ['V1.10__add_note_to_orders', ['V1.9__create_orders']],
    ['2026-03-04-050607_add_note_to_orders', ['2017-09-23-200101_create_users']],
    ['2026-03-04_005_add_note_to_orders', ['2025-09-21_003_a', '2025-09-22_004_imports_batch_pipeline']],
    ['2026-03-04_001_add_note_to_orders', ['2025-09-21_002_a', '2025-09-22_001_b']],
    ['2026-03-04_002_add_note_to_orders', ['2026-03-03_001_a', '2026-03-04_001_b']],
    ['2026-03-04-add-note-to-orders', ['2026-01-02-create-some-orders']],
    ['20260304_add_note_to_orders', ['20240102_init']],
  ])('%s', (expected, names) => {
    expect(next(...names)).toBe(expected);
  });

  test('a scheme nobody knows is left to the person', () => {
    expect(next('create_orders')).toBeUndefined();
  });
});

test('words become plain letters and digits', () => {
  expect(slug(['Größe & "Note" für', 'Aufträge'], '_')).toBe('gro_e_note_fur_auftrage');
  expect(slug(['../..', '\n;'], '_')).toBe('');
});
