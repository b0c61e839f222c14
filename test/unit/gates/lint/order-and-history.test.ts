import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FileChange } from '../../../../src/git/changed-files.js';
import type { History } from '../../../../src/migrations/model.js';
import { filesOf, pairs } from '../../../support/history.js';
import { findingsOf, runLint } from '../../../support/lint.js';
import { memoryTree } from '../../../support/tree.js';

const orderRules = ['order-behind-base', 'number-taken', 'sequence-gap'];

function added(stem: string): FileChange[] {
  return ['up', 'down'].map((way) => ({ path: `migrations/${stem}.${way}.sql`, status: 'added' as const }));
}

describe('order against the tip of the base', () => {
  test('a migration behind the base gets the git mv that mends it', async () => {
    const [finding, ...others] = await findingsOf('order-behind-base', {
      base: pairs(['0001_a', '0003_c']),
      head: pairs(['0001_a', '0002_b']),
      merged: pairs(['0001_a', '0002_b', '0003_c']),
      changes: added('0002_b'),
    });
    expect(others).toEqual([]);
    expect(finding?.title).toBe('sorts before migrations/0003_c.up.sql, which is already on origin/main');
    expect(finding?.fix).toBe(
      'git mv -- migrations/0002_b.down.sql migrations/0004_b.down.sql\n' +
        'git mv -- migrations/0002_b.up.sql migrations/0004_b.up.sql',
    );
  });

  test('all migrations of the change move together, so that their own order stays', async () => {
    const [finding] = await findingsOf('order-behind-base', {
      base: pairs(['0001_a', '0004_d']),
      head: pairs(['0001_a', '0002_b', '0005_c']),
      merged: pairs(['0001_a', '0002_b', '0004_d', '0005_c']),
      changes: [...added('0002_b'), ...added('0005_c')],
    });
    expect(finding?.fix?.split('\n')).toEqual([
      'git mv -- migrations/0005_c.down.sql migrations/0006_c.down.sql',
      'git mv -- migrations/0005_c.up.sql migrations/0006_c.up.sql',
      'git mv -- migrations/0002_b.down.sql migrations/0005_b.down.sql',
      'git mv -- migrations/0002_b.up.sql migrations/0005_b.up.sql',
    ]);
  });

  test.each([
    ['20250101000000_b', '20250301000000_c', '20260304050607_b'],
    ['20250101000000_b', '20260304060000_c', '20260304060001_b'],
    ['2025-01-01_004_b', '2025-03-01_007_c', '2026-03-04_008_b'],
    ['2025-01-01-120000_b', '2025-03-01-120000_c', '2026-03-04-050607_b'],
    ['1600000000_b', '1700000000_c', '1772600767_b'],
    ['0007_b', '20250301000000_c', '20260304050607_b'],
    ['1600000000000_b', '1700000000000_c', '1772600767000_b'],
  ])('%s behind %s becomes %s', async (mine, theirs, renamed) => {
    const [finding] = await findingsOf('order-behind-base', {
      base: { ...pairs([theirs]) },
      head: pairs([mine]),
      merged: {
        ...pairs([theirs]),
        migrations: [...pairs([mine]).migrations, ...pairs([theirs]).migrations],
      },
      changes: added(mine),
    });
    expect(finding?.fix?.split('\n')[1]).toBe(
      `git mv -- migrations/${mine}.up.sql migrations/${renamed}.up.sql`,
    );
  });

  test('a number that the base has taken in the meantime', async () => {
    const input = {
      base: pairs(['0001_a', '0002_c']),
      head: pairs(['0001_a', '0002_b']),
      merged: pairs(['0001_a', '0002_b', '0002_c']),
      changes: added('0002_b'),
    };
    const [finding] = await findingsOf('number-taken', input);
    expect(finding?.title).toBe('"0002" is taken by migrations/0002_c.up.sql on origin/main');
    expect(finding?.fix).toContain('git mv -- migrations/0002_b.up.sql migrations/0003_b.up.sql');
    expect(await findingsOf('order-behind-base', input)).toEqual([]);
    expect(await findingsOf('duplicate-id', input)).toEqual([]);
  });

  describe('a number whose migration was deleted on the base', () => {
    const input = {
      base: pairs(['0001_a', '0002_b']),
      head: pairs(['0001_a', '0002_b', '0003_d']),
      changes: added('0003_d'),
    };
    const removed = ['migrations/0003_c.down.sql', 'migrations/0003_c.up.sql'];

    test('is not taken again, and its move goes past it', async () => {
      const [finding] = await findingsOf('number-taken', { ...input, removed });
      expect(finding?.title).toBe(
        '"0003" was used by migrations/0003_c.down.sql, which was deleted on origin/main',
      );
      expect(finding?.fix).toContain('git mv -- migrations/0003_d.up.sql migrations/0004_d.up.sql');
    });

    test('may come back as it was', async () => {
      const back = removed.map((path) => path.replace('0003_c', '0003_d'));
      expect(await findingsOf('number-taken', { ...input, removed: back })).toEqual([]);
    });

    test('is free in a history that was squashed', async () => {
      const squashed = ['0002_x', '0003_c', '0004_y'].map((stem) => `migrations/${stem}.up.sql`);
      expect(await findingsOf('number-taken', { ...input, removed: squashed })).toEqual([]);
    });
  });

  test('a journal of its own is made again by its tool', async () => {
    const drizzle = (stems: readonly string[]) =>
      ({ ...pairs(stems), engine: 'sql-forward', flavor: 'drizzle' }) as const;
    const [finding] = await findingsOf('number-taken', {
      base: drizzle(['0001_a', '0002_c']),
      head: drizzle(['0001_a', '0002_b']),
      // The journal of the change wins the merge, so the base's file is not in it.
      merged: drizzle(['0001_a', '0002_b']),
      changes: added('0002_b'),
    });
    expect(finding?.fix).toContain(
      'git restore --source=origin/main -- migrations/meta\nnpx drizzle-kit generate',
    );
  });

  test('migrations that name their parents have no place among numbers', async () => {
    const sourcegraph = (stems: readonly string[]) => ({ ...pairs(stems), flavor: 'sourcegraph' });
    const found = await findingsOf('order-behind-base', {
      base: sourcegraph(['1_a', '3_c']),
      head: sourcegraph(['1_a', '2_b']),
      merged: sourcegraph(['1_a', '2_b', '3_c']),
      changes: added('2_b'),
    });
    expect(found).toEqual([]);
  });

  test('a program that holds all migrations is ordered by their ids', async () => {
    const one = pairs(['0001_a']).migrations[0];
    const program = (ids: readonly string[]): History => ({
      ...pairs([]),
      engine: 'command',
      flavor: 'command',
      migrations: ids.flatMap((id) =>
        one ? [{ ...one, id, file: 'migrate.py', files: ['migrate.py'] }] : [],
      ),
    });
    const changes: FileChange[] = [{ path: 'migrate.py', status: 'modified' }];
    const files = { 'migrate.py': '' };
    const base = program(['one', 'two']);
    expect((await runLint({ base, head: program(['one', 'two', 'new']), changes, files })).findings).toEqual(
      [],
    );
    const behind = await runLint({ base, head: program(['one', 'new', 'two']), changes, files });
    expect(behind.findings).toMatchObject([{ rule: 'order-behind-base', migration: 'new' }]);
  });

  test('a left out number is told once, for the migration that the change adds', async () => {
    const head = pairs(['0001_a', '0002_b', '0005_e']);
    const [finding, ...others] = await findingsOf('sequence-gap', {
      head,
      base: pairs(['0001_a', '0002_b']),
    });
    expect(finding?.title).toBe('number 5 follows 2: 3 to 4 are left out');
    expect(others).toEqual([]);
  });

  test('a history that counts by tens has no gaps', async () => {
    expect(await findingsOf('sequence-gap', { head: pairs(['0010_a', '0020_b', '0030_c']) })).toEqual([]);
  });

  test('a migration that the base has removed since is not blamed on the change', async () => {
    const result = await runLint({
      base: pairs(['0001_a', '0003_c']),
      head: pairs(['0001_a', '0002_b']),
      merged: pairs(['0001_a', '0003_c']),
      changes: [],
    });
    expect(result.findings).toEqual([]);
    expect(result.summary).toBe('no new migrations, history untouched');
  });
});

describe('history that is already on the base', () => {
  const base = pairs(['0001_a', '0002_b']);
  const up = 'migrations/0002_b.up.sql';
  const down = 'migrations/0002_b.down.sql';

  test.each([
    ['a statement', up, 'create table b ();'],
    ['blanks', up, 'create table a ();\n'],
    ['a comment in the down', down, 'drop table a; -- really'],
  ])('an edit of %s is told at its line', async (_what, path, text) => {
    const found = await findingsOf('history-edited', {
      base,
      head: base,
      changes: [{ path, status: 'modified' }],
      files: { [path]: text },
    });
    expect(found).toHaveLength(1);
    expect(found[0]?.location?.file).toBe(path);
    expect(found[0]?.fix).toContain(`git restore --source=origin/main -- ${path}`);
  });

  test('an edit that the base has made as well is no edit', async () => {
    const changes: FileChange[] = [{ path: up, status: 'modified' }];
    expect(await findingsOf('history-edited', { base, head: base, changes })).toEqual([]);
  });

  test('an edit that only the base has made is not blamed on the change', async () => {
    const files = { [up]: 'what it was before' };
    expect(await findingsOf('history-edited', { base, head: base, changes: [], files })).toEqual([]);
  });

  test('without a list of changes the two histories are compared', async () => {
    const files = { [up]: 'create table a ();\ncreate index i on a (b);' };
    const [finding] = await findingsOf('history-edited', { base, head: base, files });
    expect(finding?.location).toEqual({ file: up, line: 2 });
  });

  test('a deleted down of an old migration is an edit', async () => {
    const head = pairs(['0001_a', '0002_b'], { '0002_b': { down: null } });
    const changes: FileChange[] = [{ path: down, status: 'deleted' }];
    const [finding] = await findingsOf('history-edited', { base, head, changes });
    expect(finding?.title).toContain('was deleted');
    expect(await findingsOf('history-deleted', { base, head, changes })).toEqual([]);
  });

  test('a renamed migration is told with the way back', async () => {
    const head = pairs(['0001_a', '0003_b']);
    const changes: FileChange[] = [
      { path: 'migrations/0003_b.up.sql', status: 'renamed', from: up },
      { path: 'migrations/0003_b.down.sql', status: 'renamed', from: down },
    ];
    const result = await runLint({ base, head, changes });
    expect(result.findings.map((finding) => finding.rule)).toEqual(['history-renamed']);
    expect(result.findings[0]?.fix).toBe(`git mv -- migrations/0003_b.up.sql ${up}`);
  });

  test('ids that are read differently, because two files now share a number, are no rename', async () => {
    const head = pairs(['0001_a', '0002_b', '0002_c']);
    const byStem = { ...head, migrations: head.migrations.map((m) => ({ ...m, id: m.file })) };
    const result = await runLint({ base, head: byStem, changes: added('0002_c') });
    expect(result.findings.map((finding) => finding.rule)).toEqual(['number-taken']);
  });

  test('a moved folder is no rename', async () => {
    const moved = (text: string) => text.replace('migrations/', 'db/migrations/');
    const head = {
      ...base,
      dir: 'db/migrations',
      migrations: base.migrations.map((m) => ({ ...m, file: moved(m.file), files: m.files.map(moved) })),
    };
    const changes = base.migrations.flatMap((m) =>
      m.files.map((file): FileChange => ({ path: moved(file), status: 'renamed', from: file })),
    );
    const tree = memoryTree(Object.fromEntries(Object.entries(filesOf(base)).map(([k, v]) => [moved(k), v])));
    const result = await runLint({ base, head, changes, tree });
    expect(result.findings).toEqual([]);
  });

  test('a deleted migration is told with the restore', async () => {
    const changes: FileChange[] = [up, down].map((path) => ({ path, status: 'deleted' }));
    const [finding] = await findingsOf('history-deleted', { base, head: pairs(['0001_a']), changes });
    expect(finding?.fix).toBe(`git restore --source=origin/main -- ${up} ${down}`);
  });

  test('a migration that only the base has, because it moved on, was not deleted', async () => {
    const result = await runLint({ base, head: pairs(['0001_a']), merged: base, changes: [] });
    expect(result.findings).toEqual([]);
  });
});

describe('what holds for every history', () => {
  const stems = fc
    .uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 })
    .map((numbers) =>
      numbers.map((number) => `${String(number).padStart(4, '0')}_step_${'x'.repeat(number % 7)}`),
    );

  test('one that equals its base has no finding about order or history', async () => {
    await fc.assert(
      fc.asyncProperty(stems, async (names) => {
        const result = await runLint({ head: pairs(names), base: pairs(names), changes: [] });
        expect(result.findings).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('the order in which files are found changes nothing', async () => {
    const cut = fc.integer({ min: 0, max: 11 });
    await fc.assert(
      fc.asyncProperty(stems, cut, fc.infiniteStream(fc.nat()), async (names, at, random) => {
        const shuffled = names
          .map((name) => ({ name, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ name }) => name);
        const base = pairs(names.slice(0, at));
        const [one, other] = await Promise.all([
          runLint({ head: pairs(names), base }),
          runLint({ head: pairs(shuffled), base }),
        ]);
        expect(other.findings).toEqual(one.findings);
      }),
      { numRuns: 50 },
    );
  });

  test('the shown git mv commands leave nothing behind the base', async () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(numbers, fc.integer({ min: 1, max: 9 }), async (all, cut) => {
        const names = all.map((number) => `${String(number).padStart(4, '0')}_n${number}`);
        const [theirs, mine] = [names.slice(0, cut), names.slice(cut)];
        const input = {
          base: pairs(theirs),
          head: pairs(mine),
          merged: pairs(names),
          changes: mine.flatMap(added),
        };
        const findings = (await runLint(input)).findings.filter((f) =>
          orderRules.slice(0, 2).includes(f.rule),
        );
        const fix = findings[0]?.fix;
        if (!fix) return;
        const moved = new Map(
          fix.split('\n').map((line) => {
            const [from = '', to = ''] = line.replace('git mv -- ', '').split(' ');
            return [stemOf(from), stemOf(to)];
          }),
        );
        const after = mine.map((name) => moved.get(name) ?? name);
        const again = await runLint({
          base: pairs(theirs),
          head: pairs(after),
          merged: pairs([...theirs, ...after]),
          changes: after.flatMap(added),
        });
        expect(again.findings.filter((f) => orderRules.slice(0, 2).includes(f.rule))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

function stemOf(path: string): string {
  return path.replace('migrations/', '').replace(/\.(up|down)\.sql$/, '');
}
