import { describe, expect, test } from '@jest/globals';
import type { History } from '../../../../src/migrations/model.js';
import { historyOf, pairs, revisions } from '../../../support/history.js';
import { findingsOf, runLint } from '../../../support/lint.js';

function named(flavor: string, engine: History['engine'], files: readonly string[]): History {
  const migrations = files.map((file) => ({
    ...(pairs(['0001_x']).migrations[0] as History['migrations'][number]),
    id: file,
    file,
    files: [file],
  }));
  return historyOf({ engine, flavor, dir: 'migrations' }, migrations);
}

describe('names', () => {
  test.each([
    ['golang-migrate', 'sql-pairs', 'migrations/000042_add_note.up.sql'],
    ['dbmate', 'sql-sections', 'migrations/20250922143000_add_note.sql'],
    ['goose', 'sql-sections', 'migrations/00042_add_note.sql'],
    ['sql-migrate', 'sql-sections', 'migrations/42-add-note.sql'],
    ['node-pg-migrate', 'node-pg-migrate', 'migrations/1700000000000_add-note.js'],
    ['diesel', 'sql-folders', 'migrations/2025-09-22-143000_add_note/up.sql'],
    ['sourcegraph', 'sql-folders', 'migrations/1758551400/up.sql'],
    ['diesel', 'sql-folders', 'migrations/00000000000000_diesel_initial_setup/up.sql'],
    ['sql-folders', 'sql-folders', 'migrations/2025-09-22_004_imports_batch_pipeline/up.sql'],
    ['prisma', 'sql-forward', 'migrations/20250922143000_add_note/migration.sql'],
    ['prisma', 'sql-forward', 'migrations/0_init/migration.sql'],
    ['drizzle', 'sql-forward', 'migrations/0042_bumpy_meteorite.sql'],
    ['flyway', 'sql-forward', 'migrations/V1.2__add_note.sql'],
    ['flyway', 'sql-forward', 'migrations/R__views.sql'],
    ['command', 'command', 'anything at all'],
  ] as const)('%s accepts its own form: %s (%s)', async (flavor, engine, file) => {
    expect(await findingsOf('name-pattern', { head: named(flavor, engine, [file]) })).toEqual([]);
    expect(await findingsOf('name-date', { head: named(flavor, engine, [file]) })).toEqual([]);
    expect(await findingsOf('name-description', { head: named(flavor, engine, [file]) })).toEqual([]);
  });

  test.each([
    ['golang-migrate', 'sql-pairs', 'migrations/add_note.up.sql'],
    ['prisma', 'sql-forward', 'migrations/add_note/migration.sql'],
    ['flyway', 'sql-forward', 'migrations/1__add_note.sql'],
    ['flyway', 'sql-forward', 'migrations/V1_add_note.sql'],
    ['diesel', 'sql-folders', 'migrations/42_add_note/up.sql'],
  ] as const)('%s refuses another form: %s (%s)', async (flavor, engine, file) => {
    const [finding] = await findingsOf('name-pattern', { head: named(flavor, engine, [file]) });
    expect(finding?.fix).toContain('git mv it to a name like');
    expect(finding?.location).toEqual({ file, line: 1 });
  });

  test("a project's own pattern is used instead of the runner's", async () => {
    const head = pairs(['0001_init', '0002_AddNote']);
    const found = await findingsOf('name-pattern', { head, namePattern: '^\\d{4}_[a-z_]+$' });
    expect(found.map((finding) => finding.location?.file)).toEqual(['migrations/0002_AddNote.up.sql']);
  });

  test.each([
    ['(', 'Invalid regular expression'],
    ['^(a+)+$', 'takes too long'],
  ])('the pattern %s is an input problem', async (namePattern, message) => {
    const head = pairs([`0001_${'a'.repeat(40)}!`], {});
    const inner = {
      ...head,
      migrations: head.migrations.map((m) => ({ ...m, file: `${'a'.repeat(40)}!.up.sql` })),
    };
    await expect(runLint({ head: inner, namePattern })).rejects.toThrow(message);
  });

  test.each([
    ['20250230120000_add_note', 'is no date of the calendar'],
    ['20251301120000_add_note', 'is no date of the calendar'],
    ['20250101250000_add_note', 'is no date of the calendar'],
    ['19991231120000_add_note', 'before the year 2000'],
    ['20260306050608_add_note', 'is a date in the future'],
    ['20991301_add_note', 'is no date of the calendar'],
    ['2099-01-01_004_add_note', 'is a date in the future'],
    ['4070908800_add_note', 'is a date in the future'],
  ])('%s %s', async (stem, message) => {
    const [finding] = await findingsOf('name-date', { head: pairs([stem]) });
    expect(finding?.title).toContain(message);
  });

  test.each([
    '20260305050607_add_note',
    '0042_add_note',
    '1700000000_add_note',
    '20240229_add_note',
    '12345678_x',
  ])('%s is plausible', async (stem) =>
    expect(await findingsOf('name-date', { head: pairs([stem]) })).toEqual([]),
  );

  test('digits that look like a date in a revision id are none', async () => {
    const head = revisions({ '209913991234': [] });
    expect(await findingsOf('name-date', { head })).toEqual([]);
  });

  test.each([
    [['0001_a', '0002_b', '003_c'], ['migrations/003_c.up.sql']],
    [['0001_a', '0002_b', '20250101000000_c'], ['migrations/20250101000000_c.up.sql']],
    [['0998_a', '0999_b', '1000_c'], []],
    [['998_a', '999_b', '1000_c'], []],
    [['8_a', '9_b', '10_c'], []],
    [['9_b', '10_c', '11_d'], []],
    [['0008_a', '0009_b', '10_c'], ['migrations/10_c.up.sql']],
    [['0001_a', '00002_b'], []],
  ])('the width of %j', async (stems, expected) => {
    const found = await findingsOf('name-width', { head: pairs(stems) });
    expect(found.map((finding) => finding.location?.file)).toEqual(expected);
  });

  test('odd characters are shown so that they cannot steer a terminal', async () => {
    const [finding] = await findingsOf('name-characters', { head: pairs(['0001_a b\n\u001b[31mé']) });
    expect(finding?.title).toBe('"0001_a b\\n\\u001b[31mé" holds a blank, "\\n", "\\u001b", "[", "é"');
  });

  test.each(['0001_', '0001', '0001_update', '0001_fix', '0001_2'])('%s says nothing', async (stem) => {
    expect(await findingsOf('name-description', { head: pairs([stem]) })).toHaveLength(1);
  });

  test('the words of a revision are its message', async () => {
    const head = revisions({ a1: [], b2: ['a1'] }, { b2: { name: '' } });
    const found = await findingsOf('name-description', { head });
    expect(found.map((finding) => finding.migration)).toEqual(['b2']);
  });

  test('two migrations with one id', async () => {
    const [finding] = await findingsOf('duplicate-id', { head: pairs(['0001_a', '0001_b']) });
    expect(finding?.related?.[0]?.location.file).toBe('migrations/0001_a.up.sql');
  });
});
