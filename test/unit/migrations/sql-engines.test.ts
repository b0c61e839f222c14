import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/core/errors.js';
import type { Tree } from '../../../src/core/tree.js';
import { workingTree } from '../../../src/host/working-tree.js';
import type { Engine } from '../../../src/migrations/engine.js';
import { sqlFolders } from '../../../src/migrations/engines/sql-folders.js';
import { sqlForward } from '../../../src/migrations/engines/sql-forward/index.js';
import { sqlPairs } from '../../../src/migrations/engines/sql-pairs.js';
import { sqlSections } from '../../../src/migrations/engines/sql-sections/index.js';
import type { History } from '../../../src/migrations/model.js';
import { memoryTree } from '../../support/tree.js';

async function found(engine: Engine, tree: Tree): Promise<History> {
  const [candidate] = await engine.detect(tree);
  if (!candidate) throw new Error('nothing detected');
  return engine.discover(tree, { dir: candidate.dir });
}

const fixture = (engine: Engine, name: string) =>
  found(engine, workingTree(resolve('test/fixtures', engine.name, name)));
const ids = (history: History) => history.migrations.map(({ id }) => id);
const modes = (history: History) => history.migrations.map(({ up }) => up?.sql?.mode);

describe('sql-folders', () => {
  test('diesel: hyphens count for nothing in the order, metadata.toml takes the transaction away', async () => {
    const history = await fixture(sqlFolders, 'diesel');
    expect(history).toMatchObject({ flavor: 'diesel', dir: 'migrations', heads: ['20180105010203'] });
    expect(ids(history)).toEqual(['00000000000000', '20170502220127', '20170923105532', '20180105010203']);
    expect(modes(history)).toEqual(['wrapped', 'wrapped', 'wrapped', 'one-message']);
    expect(history.bookkeeping).toEqual(['public.__diesel_schema_migrations']);
  });

  test('sourcegraph: parents decide the order', async () => {
    const history = await fixture(sqlFolders, 'sourcegraph');
    expect(history.flavor).toBe('sourcegraph');
    expect(history.migrations.map(({ id, parents, name }) => [id, name, parents])).toEqual([
      ['1528395787', 'initial schema', []],
      ['1528395789', 'add stars', ['1528395787']],
      ['1528395788', 'index name', ['1528395789']],
    ]);
    expect(modes(history)).toEqual(['plain', 'wrapped', 'plain']);
  });

  test('dated folders keep their full name, and a reason for having no way back', async () => {
    const history = await fixture(sqlFolders, 'dated');
    expect(ids(history)).toEqual([
      '2025-09-21_003_import_sources',
      '2025-09-22_004_imports_batch_pipeline',
      '2025-09-23_005_purge_sources',
    ]);
    expect(history.migrations[1]?.name).toBe('imports batch pipeline');
    expect(history.migrations[2]).toMatchObject({
      irreversible: { reason: 'the purged rows are gone for good', location: { line: 1 } },
    });
    expect(history.migrations[2]?.down).toBeUndefined();
  });

  test('an orphaned down and a folder without up.sql are kept in sight', async () => {
    const history = await fixture(sqlFolders, 'broken');
    expect(history.migrations[1]).toMatchObject({
      id: '002_orphan',
      up: undefined,
      file: 'migrations/002_orphan/down.sql',
    });
    expect(history.strangers).toMatchObject([{ location: { file: 'migrations/003_misnamed/upgrade.sql' } }]);
  });

  test('metadata that is no TOML is an error with its file', async () => {
    const tree = memoryTree({ 'diesel.toml': '', 'm/1_a/up.sql': '', 'm/1_a/metadata.toml': 'run = = 1' });
    await expect(found(sqlFolders, tree)).rejects.toBeInstanceOf(UserError);
  });
});

describe('sql-pairs', () => {
  test('golang-migrate: by number with gaps; a Go file is not run, a helper file is none', async () => {
    const history = await fixture(sqlPairs, 'golang-migrate');
    expect(history.flavor).toBe('golang-migrate');
    expect(ids(history)).toEqual(['1', '4', '10', '11']);
    expect(modes(history)).toEqual(['one-message', 'one-message', 'one-message', undefined]);
    expect(history.migrations[3]?.notRun).toContain('000011_backfill.go');
    expect(history.strangers).toEqual([]);
  });

  test('two migrations of one number are both kept, by their full names', async () => {
    const history = await fixture(sqlPairs, 'same-number');
    expect(ids(history)).toEqual(['9_early', '20240101120000_teams', '20240101120000_users']);
    expect(history.strangers).toMatchObject([{ location: { file: 'migrations/12_late.sql' } }]);
  });

  test('golang-migrate refuses one number twice: both are kept under it for lint to tell', async () => {
    const tree = memoryTree({
      'go.mod': 'require github.com/golang-migrate/migrate/v4 v4.18.0',
      'm/2_a.up.sql': 'select 1',
      'm/02_b.up.sql': 'select 2',
      'm/1_make.up.sql': 'select 0',
      'm/1_unmake.down.sql': 'select 0',
    });
    const history = await found(sqlPairs, tree);
    expect(ids(history)).toEqual(['1', '2', '2']);
    expect(history.migrations[0]).toMatchObject({ files: ['m/1_make.up.sql', 'm/1_unmake.down.sql'] });
    expect(history.heads).toEqual(['2']);
  });

  test('a name with control characters is a name', async () => {
    const history = await found(
      sqlPairs,
      memoryTree({ 'm/1_a\nb\u0007.up.sql': 'select 1', 'm/1_a\nb\u0007.down.sql': '-- no' }),
    );
    expect(history.migrations[0]?.files).toHaveLength(2);
    expect(history.migrations[0]?.down?.empty).toBe(true);
  });
});

describe('sql-sections', () => {
  test('dbmate: sections keep the lines of their file', async () => {
    const history = await fixture(sqlSections, 'dbmate');
    expect(history).toMatchObject({ flavor: 'dbmate', dir: 'db/migrations' });
    expect(modes(history)).toEqual(['wrapped', 'one-message', 'wrapped']);
    const [first] = history.migrations;
    expect(first?.down).toMatchObject({
      location: { line: 7 },
      sql: { line: 8, text: 'DROP TABLE users;\n' },
    });
    expect(first?.up?.sql?.text).not.toContain('DROP');
    expect(history.strangers).toEqual([]);
  });

  test('dbmate: an indented marker is part of the up, and told', async () => {
    const history = await fixture(sqlSections, 'dbmate-indented-marker');
    expect(history.migrations[0]?.down).toBeUndefined();
    expect(history.migrations[0]?.up?.sql?.text).toContain('DROP TABLE users');
    expect(history.strangers).toMatchObject([{ location: { line: 4 } }]);
  });

  test('goose: statements are cut as goose cuts them, Go is not run', async () => {
    const history = await fixture(sqlSections, 'goose');
    expect(ids(history)).toEqual(['1', '2', '3', '10']);
    expect(modes(history)).toEqual(['wrapped', 'wrapped', undefined, 'plain']);
    const script = history.migrations[0]?.up?.sql;
    expect(script?.blocks?.map(([start, end]) => script.text.slice(start, end))).toEqual([
      'CREATE TABLE posts (id int PRIMARY KEY, body text);\n',
      'CREATE TABLE tags (\n  id int PRIMARY KEY\n); -- done\n',
    ]);
    expect(history.migrations[1]?.up?.sql?.blocks).toHaveLength(1);
    expect(history.migrations[2]?.notRun).toContain('Go migration');
  });

  test('goose: a statement without its semicolon is told', async () => {
    const history = await fixture(sqlSections, 'goose-cut-function');
    expect(history.migrations[0]?.up?.sql?.blocks).toHaveLength(4);
    expect(history.strangers).toMatchObject([{ location: { line: 11 } }]);
  });

  test('goose: a line into which it would put the environment is refused, and only such a line', async () => {
    const text = [
      '-- +goose Up',
      "insert into prices values ('$LITERAL');",
      '-- +goose ENVSUB ON',
      'create table posts (id int default $REGION);',
      '-- +goose ENVSUB OFF',
    ].join('\n');
    const history = await found(
      sqlSections,
      memoryTree({ 'm/1_a.sql': text, 'm/2_b.sql': '-- +goose Up\n' }),
    );
    expect(history.migrations[0]?.up?.sql?.refused).toMatchObject({
      location: { file: 'm/1_a.sql', line: 4 },
      reason: expect.stringContaining('environment variable REGION'),
    });
  });

  test('another runner in the same folder, as a base from before a change of runner has it, is no mistake', async () => {
    const tree = memoryTree({ 'm/1_a.up.sql': 'select 1;', 'm/1_a.down.sql': 'select 1;' });
    for (const engine of [sqlSections, sqlForward, sqlPairs, sqlFolders]) {
      const { migrations } = await engine.discover(tree, { dir: 'm' });
      expect(migrations).toHaveLength(engine === sqlPairs ? 1 : 0);
    }
  });

  test('sql-migrate: numbers decide, the file name is the id', async () => {
    const history = await fixture(sqlSections, 'sql-migrate');
    expect(ids(history)).toEqual(['9_people.sql', '10_people_name.sql', '11_people_count.sql']);
    expect(modes(history)).toEqual(['wrapped', 'plain', 'wrapped']);
    expect(history.migrations[1]?.down?.sql?.mode).toBe('wrapped');
  });

  test('node-pg-migrate SQL: unsure where the project has the package', async () => {
    const files = { 'migrations/1_a.sql': '-- Up Migration\nselect 1;\n-- Down Migration\n' };
    const [alone] = await sqlSections.detect(memoryTree(files));
    const [beside] = await sqlSections.detect(
      memoryTree({ ...files, 'package.json': '{"devDependencies":{"node-pg-migrate":"9"}}' }),
    );
    expect(alone?.confidence).toBeGreaterThan(0.5);
    expect(beside?.confidence).toBeLessThan(0.5);
  });

  test('a folder without any marker is none of its own', async () => {
    const tree = memoryTree({ 'm/1_a.sql': 'select 1' });
    expect(await sqlSections.detect(tree)).toEqual([]);
    expect((await sqlSections.discover(tree, { dir: 'm' })).migrations).toEqual([]);
  });

  test('dbmate: SQL before the up is refused, with its line', async () => {
    const history = await found(
      sqlSections,
      memoryTree({ 'm/1_a.sql': '-- note\nselect 1;\n-- migrate:up\n' }),
    );
    expect(history.migrations[0]?.up?.sql?.refused).toMatchObject({ location: { line: 2 } });
  });

  test('CRLF line ends change nothing', async () => {
    const tree = memoryTree({
      'm/1_a.sql': '-- migrate:up\r\nselect 1;\r\n-- migrate:down\r\nselect 2;\r\n',
    });
    const history = await found(sqlSections, tree);
    expect(history.migrations[0]).toMatchObject({
      up: { sql: { text: 'select 1;\r\n', line: 2 } },
      down: { sql: { text: 'select 2;\r\n', line: 4 } },
    });
  });
});

describe('sql-forward', () => {
  test('Prisma: by folder; a down.sql beside it counts', async () => {
    const history = await fixture(sqlForward, 'prisma');
    expect(history).toMatchObject({ flavor: 'prisma', dir: 'prisma/migrations' });
    expect(ids(history)).toEqual(['20240101000000_init', '20240201000000_add_name']);
    expect(history.migrations[1]?.down).toBeDefined();
  });

  test('Drizzle: the journal decides', async () => {
    const history = await fixture(sqlForward, 'drizzle');
    expect(ids(history)).toEqual(['0000_swift_hawk', '0001_calm_otter']);
    expect(history.strangers).toMatchObject([{ location: { file: 'drizzle/0002_not_listed.sql' } }]);
    const broken = memoryTree({ 'd/meta/_journal.json': '{"entries": 3}' });
    await expect(found(sqlForward, broken)).rejects.toBeInstanceOf(UserError);
  });

  test('Flyway: numeric versions over nested folders, undo scripts, repeatable ones last', async () => {
    const history = await fixture(sqlForward, 'flyway');
    expect(history).toMatchObject({ flavor: 'flyway', dir: 'sql' });
    expect(ids(history)).toEqual(['1.2', '1.10', '2', 'R__port_names']);
    expect(modes(history)).toEqual(['wrapped', 'wrapped', 'plain', 'wrapped']);
    expect(history.migrations[1]?.down?.file).toBe('sql/U1_10__port_name.sql');
    expect(history.migrations[3]?.repeatable).toBe(true);
    expect(history.strangers).toMatchObject([{ location: { file: 'sql/V3_one_underscore.sql' } }]);
  });

  test('Supabase: numbered files; the same files elsewhere are only a guess', async () => {
    const history = await found(
      sqlForward,
      memoryTree({ 'supabase/migrations/20240101000000_a.sql': '', 'supabase/migrations/9_b.sql': '' }),
    );
    expect(history.flavor).toBe('supabase');
    expect(ids(history)).toEqual(['9_b', '20240101000000_a']);
    const [guess] = await sqlForward.detect(memoryTree({ 'seeds/01_a.sql': '' }));
    expect(guess?.confidence).toBeLessThan(0.5);
  });

  test('Flyway: a sidecar takes the transaction away', async () => {
    const tree = memoryTree({
      'sql/V1__a.sql': 'select 1',
      'sql/V1__a.sql.conf': 'executeInTransaction=false',
    });
    expect(modes(await found(sqlForward, tree))).toEqual(['plain']);
  });
});

test('a history among test data is less sure than one of the project', async () => {
  const candidates = await sqlPairs.detect(
    memoryTree({
      'db/1_a.up.sql': '',
      'db/1_a.down.sql': '',
      'test/fixtures/1_a.up.sql': '',
      'test/fixtures/1_a.down.sql': '',
    }),
  );
  expect(candidates.map(({ dir, confidence }) => [dir, confidence > 0.5])).toEqual([
    ['db', true],
    ['test/fixtures', false],
  ]);
});

test.each([sqlFolders, sqlPairs, sqlSections, sqlForward])(
  'a folder that is not there is an empty history',
  async (engine) => {
    const history = await engine.discover(memoryTree({ 'README.md': '' }), { dir: 'db/migrations' });
    expect(history).toMatchObject({ engine: engine.name, migrations: [], heads: [] });
  },
);
