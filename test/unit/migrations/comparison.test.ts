import { describe, expect, test } from '@jest/globals';
import { compareHistories } from '../../../src/migrations/comparison.js';
import type { Engine } from '../../../src/migrations/engine.js';
import { readHistories } from '../../../src/migrations/histories.js';
import type { History, Migration } from '../../../src/migrations/model.js';
import { historyOf, pairs } from '../../support/history.js';
import { memoryTree } from '../../support/tree.js';

function ids(migrations: readonly Migration[]): string[] {
  return migrations.map((migration) => migration.id);
}

/** A home-made runner: every migration is a line of one program. */
function program(names: readonly string[]): History {
  const migrations = names.map((id): Migration => {
    const direction = { file: 'migrate.py', location: { file: 'migrate.py', line: 1 }, empty: false };
    return {
      id,
      name: id,
      file: 'migrate.py',
      files: ['migrate.py'],
      parents: [],
      up: direction,
      down: direction,
    };
  });
  return historyOf({ engine: 'command', flavor: 'command', dir: '.' }, migrations);
}

describe('what a change adds to a history', () => {
  test('without a base is everything', () => {
    const head = pairs(['0001_a', '0002_b']);
    expect(ids(compareHistories({ head, base: undefined, changes: undefined }).added)).toEqual(['1', '2']);
  });

  test('is told apart in a file that holds several migrations', () => {
    const { added, kept } = compareHistories({
      head: program(['one', 'two', 'three']),
      base: program(['one', 'two']),
      changes: [{ path: 'migrate.py', status: 'modified' }],
    });
    expect(ids(added)).toEqual(['three']);
    expect(kept.map(({ head, base }) => [head.id, base.id])).toEqual([
      ['one', 'one'],
      ['two', 'two'],
    ]);
  });

  test('is not what both sides have added with the same name', () => {
    const both = pairs(['0001_a', '0002_b']);
    const { added, kept } = compareHistories({ head: both, base: both, changes: [] });
    expect(added).toEqual([]);
    expect(kept).toHaveLength(2);
  });
});

describe('a project before, after and merged', () => {
  const engine = (name: Engine['name'], discover: Engine['discover']): Engine => ({
    name,
    discover,
    detect: async () => [],
    start: () => Promise.reject(new Error('nothing is run here')),
  });
  const byFiles = engine('sql-pairs', async (tree) => {
    const files = await tree.files('migrations');
    return pairs(files.filter((file) => file.endsWith('.up.sql')).map((file) => file.slice(11, -7)));
  });
  const settings = { dir: 'migrations' };

  test('are three histories when the base has moved on', async () => {
    const tree = memoryTree({ 'migrations/0002_b.up.sql': '' });
    const baseTree = memoryTree({ 'migrations/0001_a.up.sql': '' });
    const mergedTree = memoryTree({ 'migrations/0001_a.up.sql': '', 'migrations/0002_b.up.sql': '' });
    const { head, base, merged } = await readHistories(byFiles, settings, { tree, baseTree, mergedTree });
    expect([head, base, merged].map((one) => one && ids(one.migrations))).toEqual([['2'], ['1'], ['1', '2']]);
  });

  test('has no base where the base has no such folder', async () => {
    const tree = memoryTree({ 'migrations/0001_a.up.sql': '' });
    const baseTree = memoryTree({ 'README.md': '' });
    expect(
      (await readHistories(byFiles, settings, { tree, baseTree, mergedTree: tree })).base,
    ).toBeUndefined();
  });

  test('of a home-made runner is told by the ids that the base shows', async () => {
    const command = engine('command', async () => program(['one', 'two', 'three']));
    const tree = memoryTree({ 'migrate.py': 'one two three' });
    const baseTree = memoryTree({ 'migrate.py': 'one two' });
    const { base } = await readHistories(command, settings, { tree, baseTree, mergedTree: tree });
    expect(base && ids(base.migrations)).toEqual(['one', 'two']);
  });
});
