import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { workingTree } from '../../../src/host/working-tree.js';
import { readCodeFile } from '../../../src/migrations/engines/node-pg-migrate/code-file.js';
import { readConfig, readFlags } from '../../../src/migrations/engines/node-pg-migrate/config.js';
import { wordsOf } from '../../../src/migrations/engines/node-pg-migrate/driver-error.js';
import { nodePgMigrate } from '../../../src/migrations/engines/node-pg-migrate/index.js';
import { compareNames } from '../../../src/migrations/engines/node-pg-migrate/order.js';
import { readSqlFile } from '../../../src/migrations/engines/node-pg-migrate/sql-file.js';
import { fixture } from '../../support/run-engine.js';
import { memoryTree } from '../../support/tree.js';

test('a mixed history is found and read in the order of the tool', async () => {
  const tree = workingTree(fixture('node-pg-migrate/mixed'));
  expect(await nodePgMigrate.detect(tree)).toMatchObject([{ dir: 'migrations', confidence: 0.9 }]);
  const history = await nodePgMigrate.discover(tree, { dir: 'migrations' });
  expect(history.migrations.map(({ id }) => id)).toEqual([
    '1700000000001_create-orders',
    '1700000000002_add-customer',
    '1700000000003_index',
    '1700000000004_forget-notes',
    '20231201000000000_later',
  ]);
  expect(history.heads).toEqual(['20231201000000000_later']);
  expect(history.bookkeeping).toEqual(['public.applied_migrations']);
  expect(history.migrations[3]).toMatchObject({
    name: 'forget notes',
    down: undefined,
    irreversible: { reason: 'the notes are gone', location: { line: 6 } },
  });
});

test.each([
  [
    "Can't get migration files: /app/m/4_note.ts:2\nimport type { X } from 'y';\n^^^^^^\n\nSyntaxError: Unexpected token 'export'\n    at wrap (node:vm:1:2)",
    "Can't get migration files: SyntaxError: Unexpected token 'export'",
  ],
  [
    "Can't get migration files: TypeError [ERR_UNKNOWN_FILE_EXTENSION]: Unknown file extension\n    at x (y:1:2)",
    "Can't get migration files: TypeError [ERR_UNKNOWN_FILE_EXTENSION]: Unknown file extension",
  ],
  ['relation "a" does not exist', 'relation "a" does not exist'],
  ['two\nlines', 'two\nlines'],
])('the words of an error come before its stack: %j', (message, words) => {
  expect(wordsOf(message)).toBe(words);
});

test('what would stop the tool is a stranger with its reason', async () => {
  const tree = workingTree(fixture('node-pg-migrate/broken'));
  const { strangers } = await nodePgMigrate.discover(tree, { dir: 'migrations' });
  expect(strangers.map(({ location }) => location.file)).toEqual([
    'migrations/README.md',
    'migrations/helpers.js',
  ]);
});

describe('a program is read without running it', () => {
  test.each([
    ['exports.up = (pgm) => {\n  pgm.sql("x");\n};', { empty: false, line: 1 }],
    ['\nexport const up = async (pgm: MigrationBuilder): Promise<void> => {\n};', { empty: true, line: 2 }],
    ['export async function up(pgm) { /* none */ }', { empty: true, line: 1 }],
    ['module.exports = {\n  up: function (pgm) { pgm.sql("x") },\n};', { empty: false, line: 2 }],
    ['module.exports = {\n  async up(pgm) {\n  },\n};', { empty: true, line: 2 }],
    ['// exports.up = wrong\nexports.up = (pgm) => {};', { empty: true, line: 2 }],
  ])('%j', (text, { empty, line }) => {
    expect(readCodeFile('a.ts', text).up).toMatchObject({ empty, location: { line } });
  });

  test('a missing down is the up turned round', () => {
    expect(readCodeFile('a.js', '\nexports.up = (p) => { p.sql("x") }').down).toMatchObject({
      location: { line: 2 },
    });
  });

  test.each([
    ['exports.down = false;', undefined],
    ['exports.down = false; // data is lost', 'data is lost'],
    ['export const down = false;\n// lockkeeper: irreversible: on purpose', 'on purpose'],
  ])('%j is declared irreversible', (text, reason) => {
    const read = readCodeFile('a.js', `exports.up = () => {};\n${text}`);
    expect(read.down).toBeUndefined();
    expect(read.irreversible).toMatchObject({ reason });
  });

  test('a file without an up has none', () => {
    expect(readCodeFile('a.js', 'console.log("up")').up).toBeUndefined();
  });
});

describe('whether a program stays in the transaction of node-pg-migrate', () => {
  test.each([
    ['pgm.sql("insert into commit values (1)"); // pgm.noTransaction()', 'one'],
    ['pgm.noTransaction(); pgm.createIndex("t", "a", { concurrently: true });', 'none'],
    ['pgm.sql("COMMIT");', 'none'],
    ['pgm.sql(`vacuum; commit;`);', 'none'],
    ['const client = new pg.Client();', 'none'],
  ])('%s: %s', (body, transaction) => {
    const read = readCodeFile('a.js', `exports.up = (pgm) => { ${body} };`);
    expect(read).toMatchObject({ up: { transaction }, down: { transaction } });
  });

  test('what is sent at once is outside of a transaction of each migration', () => {
    const text = 'exports.up = async (pgm) => { await pgm.db.query("update t set a = 1"); };';
    expect(readCodeFile('a.js', text).up?.transaction).toBe('one');
    expect(readCodeFile('a.js', text, false).up?.transaction).toBe('none');
  });

  test('a COMMIT of its own leaves out the row of the ledger', () => {
    expect(readSqlFile('a.sql', 'select 1;').up?.transaction).toBe('one');
    expect(readSqlFile('a.sql', 'begin; select 1; commit;').up?.transaction).toBe('none');
  });
});

describe('an SQL file', () => {
  test('without markers is an up alone', () => {
    expect(readSqlFile('a.sql', 'select 1;')).toMatchObject({ up: { empty: false }, down: undefined });
  });

  test('may have its down first, and only comments in it', () => {
    const read = readSqlFile('a.sql', '-- Down Migration\n-- nothing\n\n---- UP migration\nselect 1;\n');
    expect(read.down).toMatchObject({ empty: true, location: { line: 1 } });
    expect(read.up).toMatchObject({ empty: false, location: { line: 4 } });
    expect(read.up?.sql?.text).toContain('select 1;');
    expect(read.up?.sql?.text).not.toContain('nothing');
  });

  test('keeps the lines of the file, wherever its sections lie', () => {
    const line = fc.constantFrom('', '-- note', 'select 1;', '  ', '-- Up Migration', '-- Down Migration');
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const { up, down } = readSqlFile('a.sql', text);
        for (const sql of [up?.sql, down?.sql]) {
          if (!sql) continue;
          expect(
            text
              .split('\n')
              .slice(sql.line - 1)
              .join('\n')
              .endsWith(text.slice(text.indexOf(sql.text))),
          ).toBe(true);
        }
      }),
    );
  });
});

test('names sort by number, with seventeen digits as a moment', () => {
  const names = ['10_b.js', '9_a.js', '20231201000000000_x.sql', '1701388800001_y.js', '9_A.js'];
  expect(names.sort(compareNames)).toEqual([
    '9_a.js',
    '9_A.js',
    '10_b.js',
    '20231201000000000_x.sql',
    '1701388800001_y.js',
  ]);
});

describe('configuration', () => {
  test('flags are read as the command line reads them', () => {
    expect(
      readFlags(" up -m 'db/my migrations' --migrations-table=done --no-single-transaction --decamelize"),
    ).toEqual({
      'migrations-dir': 'db/my migrations',
      'migrations-table': 'done',
      'single-transaction': false,
      decamelize: true,
    });
  });

  test('comes from config/default.json, and scripts win', async () => {
    const tree = memoryTree({
      'api/package.json':
        '{"scripts": {"m": "node-pg-migrate -s app"}, "dependencies": {"node-pg-migrate": "7"}}',
      'api/config/default.json':
        '{"db": {"migrations-schema": "meta", "schema": "other", "migrations-dir": "db"}}',
      'api/db/1_a.sql': '',
    });
    expect(await nodePgMigrate.detect(tree)).toMatchObject([{ dir: 'api/db' }]);
    expect(await readConfig(tree, { dir: 'api/db' })).toMatchObject({
      home: 'api',
      schema: ['app'],
      migrationsSchema: 'meta',
      singleTransaction: true,
    });
    const { bookkeeping } = await nodePgMigrate.discover(tree, { dir: 'api/db', table: 'done' });
    expect(bookkeeping).toEqual(['meta.done']);
  });

  test('a package.json that is no JSON is named', async () => {
    await expect(readConfig(memoryTree({ 'package.json': '{' }), { dir: 'migrations' })).rejects.toThrow(
      'package.json',
    );
  });
});
