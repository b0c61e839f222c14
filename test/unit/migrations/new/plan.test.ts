import { describe, expect, test } from '@jest/globals';
import type { History, Migration } from '../../../../src/migrations/model.js';
import { planMigration } from '../../../../src/migrations/new/plan.js';
import type { NewMigrationRequest } from '../../../../src/migrations/new/request.js';

const request: NewMigrationRequest = {
  words: ['add note to orders'],
  now: new Date('2026-03-04T05:06:07Z'),
  randomHex: 'ae1027a6acf0',
  previous: undefined,
};

function history(parts: Partial<History>, ...files: string[]): History {
  const migrations = files.map((file, index): Migration => {
    const id = /^.*\/([0-9a-f]+)_/.exec(file)?.[1] ?? String(index);
    return { id, name: '', file, files: [file], parents: [], up: undefined, down: undefined };
  });
  const heads = migrations.slice(-1).map(({ id }) => id);
  return {
    engine: 'sql-pairs',
    flavor: 'golang-migrate',
    dir: 'db',
    migrations,
    heads,
    strangers: [],
    bookkeeping: [],
    ...parts,
  };
}

function paths(parts: Partial<History>, ...files: string[]): readonly string[] {
  return planMigration(history(parts, ...files), request).map(({ path }) => path);
}

describe('the files of the next migration', () => {
  test('of pairs', () => {
    expect(paths({}, 'db/001_init.up.sql')).toEqual([
      'db/002_add_note_to_orders.up.sql',
      'db/002_add_note_to_orders.down.sql',
    ]);
  });

  test('of folders', () => {
    expect(paths({ engine: 'sql-folders', flavor: 'diesel' }, 'db/2025-01-02-030405_init/up.sql')).toEqual([
      'db/2026-03-04-050607_add_note_to_orders/up.sql',
      'db/2026-03-04-050607_add_note_to_orders/down.sql',
    ]);
  });

  test.each([
    ['dbmate', '-- migrate:down'],
    ['goose', '-- +goose Down'],
    ['sql-migrate', '-- +migrate Down'],
    ['node-pg-migrate', '-- Down Migration'],
  ])('of %s hold both markers', (flavor, marker) => {
    const [file] = planMigration(history({ engine: 'sql-sections', flavor }, 'db/0001_init.sql'), request);
    expect(file?.path).toBe('db/0002_add_note_to_orders.sql');
    expect(file?.text).toContain(marker);
  });

  test('of node-pg-migrate keep the language and the module form', () => {
    const old = history({ engine: 'node-pg-migrate', flavor: 'node-pg-migrate' }, 'm/1700000000000_init.js');
    const [commonJs] = planMigration(old, { ...request, previous: 'exports.up = (pgm) => {}' });
    expect(commonJs?.path).toBe('m/1772600767000_add_note_to_orders.js');
    expect(commonJs?.text).toContain('exports.down = ');
    const [esm] = planMigration(old, { ...request, previous: 'export const up = () => {}' });
    expect(esm?.text).toContain('export const down = ');
  });

  test('of Flyway have an undo only where the team writes undos', () => {
    const flyway = { engine: 'sql-forward', flavor: 'flyway' } as const;
    expect(paths(flyway, 'sql/V1__init.sql')).toEqual(['sql/V2__add_note_to_orders.sql']);
  });

  test('of Alembic stand on the one head', () => {
    const files = planMigration(
      history({ engine: 'alembic', flavor: 'alembic' }, 'alembic/versions/1975ea83b712_init.py'),
      request,
    );
    expect(files[0]?.path).toBe('alembic/versions/ae1027a6acf0_add_note_to_orders.py');
    expect(files[0]?.text).toContain('down_revision = "1975ea83b712"');
  });

  test('of numbered Alembic go on counting', () => {
    const old = { engine: 'alembic', flavor: 'alembic' } as const;
    expect(paths(old, 'a/versions/0009_init.py')).toEqual(['a/versions/0010_add_note_to_orders.py']);
  });
});

describe('refused with the next command', () => {
  test('several heads', () => {
    const forked = history({ engine: 'alembic', flavor: 'alembic', heads: ['a1', 'b2'] });
    expect(() => planMigration(forked, request)).toThrow('fix: alembic merge -m "merge heads" a1 b2');
  });

  test('tools that write their own journal', () => {
    expect(() => paths({ engine: 'sql-forward', flavor: 'drizzle' })).toThrow('npx drizzle-kit generate');
  });

  test('a description without words', () => {
    expect(() => planMigration(history({}), { ...request, words: ['***'] })).toThrow('no letter or digit');
  });
});
