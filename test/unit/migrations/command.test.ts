import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/core/errors.js';
import { workingTree } from '../../../src/host/working-tree.js';
import type { CommandSettings } from '../../../src/migrations/engine.js';
import { parseList } from '../../../src/migrations/engines/command/discover.js';
import { command } from '../../../src/migrations/engines/command/index.js';
import { fixture } from '../../support/run-engine.js';
import { memoryTree } from '../../support/tree.js';

const node = (code: string): string[] => [process.execPath, '-e', code];
const tree = workingTree(fixture('command'));
const discover = (list: readonly string[], rest: Partial<CommandSettings> = {}) =>
  command.discover(tree, { dir: 'journal', command: { list, up: ['x', '{id}'], ...rest } });

test('the history is what the list prints, located where the ids stand', async () => {
  const history = await discover([process.execPath, 'migrate.mjs', 'list'], {
    down: ['x', '{id}'],
    tables: ['migration_log', 'meta.lock'],
  });
  expect(history.migrations.map(({ id, parents }) => [id, parents])).toEqual([
    ['001_ensure_activo_default', []],
    ['002_add_precio', ['001_ensure_activo_default']],
    ['003_broken', ['002_add_precio']],
  ]);
  expect(history.migrations[1]).toMatchObject({
    name: 'add precio',
    file: 'journal/migrate.mjs',
    up: { location: { line: 10 } },
  });
  expect(history).toMatchObject({
    heads: ['003_broken'],
    bookkeeping: ['public.migration_log', 'meta.lock'],
  });
});

test('a file after a tab is the place, and without a down command there is no down', async () => {
  const { migrations } = await discover(node('console.log("1\\tsql/1.sql")'));
  expect(migrations).toMatchObject([{ id: '1', file: 'journal/sql/1.sql', down: undefined }]);
});

test('a list reads ids and files, whatever ends its lines', () => {
  expect(parseList('a\r\n\n b \tc/d.sql\n')).toEqual([{ id: 'a' }, { id: 'b', file: 'c/d.sql' }]);
  expect(parseList('')).toEqual([]);
  expect(() => parseList('a\nb\na')).toThrow('a is listed twice');
});

test('no address and no secret of ours reaches the list', async () => {
  process.env.DATABASE_URL = 'postgresql://secret';
  try {
    const { migrations } = await discover(node('console.log(process.env.DATABASE_URL ?? "nothing")'));
    expect(migrations.map(({ id }) => id)).toEqual(['nothing']);
  } finally {
    delete process.env.DATABASE_URL;
  }
});

describe('what cannot work is a mistake with its words', () => {
  test.each([
    [node('console.error("no module django"); process.exit(2)'), 'no module django'],
    [['no-such-program'], 'cannot be started'],
  ])('%j', async (list, message) => {
    await expect(discover(list)).rejects.toThrow(message);
    await expect(discover(list)).rejects.toBeInstanceOf(UserError);
  });

  test('no commands, an empty one and one without an id, all at once', async () => {
    await expect(command.discover(tree, { dir: '' })).rejects.toThrow('list-command');
    const error = await discover([], { up: ['x'], down: ['y'] }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      problems: [{ where: 'list-command' }, { where: 'up-command' }, { where: 'down-command' }],
    });
  });

  test('a history that is not on disk', async () => {
    const settings = { dir: '', command: { list: ['x'], up: ['{id}'] } };
    await expect(command.discover(memoryTree({}, 'origin/main'), settings)).rejects.toThrow('origin/main');
  });
});
