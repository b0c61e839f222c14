import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/core/errors.js';
import { type Change, readChange } from '../../../src/git/change.js';
import { workingTree } from '../../../src/host/working-tree.js';
import { type TestRepository, withRepository } from '../../support/git-repository.js';

function changeOf(
  repository: TestRepository,
  choice: Parameters<typeof readChange>[1] = {},
): Promise<Change> {
  return readChange(repository.root, choice, workingTree);
}

describe('what a change adds', () => {
  test('is told from the merge base, with order judged at the tip that moved on', async () => {
    await withRepository(async (repository) => {
      await repository.commit({ 'm/0001_a.sql': 'a' });
      await repository.git('switch', '--quiet', '--create', 'feature');
      await repository.commit({ 'm/0002_b.sql': 'b' });
      await repository.git('switch', '--quiet', 'main');
      const tip = await repository.commit({ 'm/0003_c.sql': 'c' });
      await repository.git('switch', '--quiet', 'feature');

      const change = await changeOf(repository);
      expect(change.base).toEqual({ name: 'main', tip });
      expect(change.files).toEqual([{ path: 'm/0002_b.sql', status: 'added' }]);
      expect(await change.baseTree?.files('m')).toEqual(['m/0001_a.sql', 'm/0003_c.sql']);
      expect(await change.mergedTree.files('m')).toEqual(['m/0001_a.sql', 'm/0002_b.sql', 'm/0003_c.sql']);
      expect(await change.mergedTree.read('m/0003_c.sql')).toBe('c');
      expect(await change.mergedTree.read('m/0002_b.sql')).toBe('b');
    });
  });

  test('holds what is staged, unstaged and untracked, renamed and deleted', async () => {
    await withRepository(async (repository) => {
      const text = 'create table a ();\n'.repeat(10);
      await repository.commit({ 'edited.sql': '1', 'gone.sql': '1', 'old.sql': text, 'same.sql': '1' });
      await repository.git('switch', '--quiet', '--create', 'feature');
      await repository.git('mv', 'old.sql', 'new.sql');
      await repository.git('rm', '--quiet', 'gone.sql');
      await repository.write({
        'edited.sql': '2',
        'staged.sql': '3',
        'untracked.sql': '4',
        '.gitignore': 'x.sql',
      });
      await repository.git('add', 'staged.sql', '.gitignore');
      await repository.write({ 'x.sql': 'ignored' });
      expect((await changeOf(repository)).files).toEqual([
        { path: '.gitignore', status: 'added' },
        { path: 'edited.sql', status: 'modified' },
        { path: 'gone.sql', status: 'deleted' },
        { path: 'new.sql', status: 'renamed', from: 'old.sql' },
        { path: 'staged.sql', status: 'added' },
        { path: 'untracked.sql', status: 'added' },
      ]);
    });
  });

  test('keeps names with line ends, quotes and other scripts whole', async () => {
    await withRepository(async (repository) => {
      await repository.commit({ 'a.sql': '1' });
      await repository.git('switch', '--quiet', '--create', 'feature');
      const names = [
        'm/0001 line\nend.sql',
        'm/0002_"quoted".sql',
        'm/0003_naïve_表.sql',
        'm/0004_tab\t.sql',
        'm/-0005.sql',
      ];
      await repository.commit(Object.fromEntries(names.map((name) => [name, name])));
      const change = await changeOf(repository);
      expect(change.files?.map((file) => file.path)).toEqual([...names].sort());
      await repository.git('switch', '--quiet', 'main');
      await repository.git('merge', '--quiet', 'feature');
      const tree = (await changeOf(repository)).baseTree;
      expect(await tree?.files('m')).toEqual([...names].sort());
      for (const name of names) expect(await tree?.read(name)).toBe(name);
    });
  });

  test('is seen through a merge of the base into the branch', async () => {
    await withRepository(async (repository) => {
      await repository.commit({ 'm/1.sql': '1' });
      await repository.git('switch', '--quiet', '--create', 'feature');
      await repository.commit({ 'm/2.sql': '2' });
      await repository.git('switch', '--quiet', 'main');
      await repository.commit({ 'm/3.sql': '3' });
      await repository.git('switch', '--quiet', 'feature');
      await repository.git('merge', '--quiet', '--no-edit', 'main');
      const change = await changeOf(repository);
      expect(change.files?.map((file) => file.path)).toEqual(['m/2.sql']);
      expect(change.mergedTree.label).toBe('working tree');
    });
  });
});

describe('the base', () => {
  test("is the remote's default branch, not a local one that is behind", async () => {
    await withRepository(async (origin) => {
      await origin.commit({ 'a.sql': '1' });
      await origin.git('branch', '--move', 'trunk');
      const clone = await origin.clone();
      const change = await changeOf(clone);
      expect(change.base?.name).toBe('origin/trunk');
    });
  });

  test("is the pull request's base where there is one, and what is asked for above all", async () => {
    await withRepository(async (origin) => {
      await origin.commit({ 'a.sql': '1' });
      await origin.git('branch', 'release/1');
      await origin.git('tag', 'v1');
      const clone = await origin.clone();
      expect((await changeOf(clone, { pullRequestBase: 'release/1' })).base?.name).toBe('origin/release/1');
      expect((await changeOf(clone, { base: 'v1', pullRequestBase: 'main' })).base?.name).toBe('v1');
    });
  });

  test.each(['--upload-pack=touch pwned', '-c', 'a b', 'main\n', 'nowhere'])(
    '%j is refused',
    async (base) => {
      await withRepository(async (repository) => {
        await repository.commit({ 'a.sql': '1' });
        await expect(changeOf(repository, { base })).rejects.toThrow(UserError);
      });
    },
  );

  test('is fetched where the clone has one branch and never heard of the default one', async () => {
    await withRepository(async (origin) => {
      await origin.commit({ 'a.sql': '1' });
      await origin.git('branch', '--move', 'trunk');
      await origin.git('switch', '--quiet', '--create', 'feature');
      await origin.commit({ 'b.sql': '1' });
      await origin.git('switch', '--quiet', 'trunk');
      const clone = await origin.clone('--depth=1', '--single-branch', '--branch=feature');
      await clone.git('symbolic-ref', '--delete', 'refs/remotes/origin/HEAD').catch(() => undefined);
      const change = await changeOf(clone);
      expect(change.base?.name).toBe('origin/trunk');
      expect(change.files?.map(({ path }) => path)).toEqual(['b.sql']);
    });
  });

  test('is none in a repository without commits or with other branches', async () => {
    await withRepository(async (repository) => {
      expect((await changeOf(repository)).base).toBeUndefined();
      await repository.git('switch', '--quiet', '--create', 'other');
      await repository.commit({ 'a.sql': '1' });
      const change = await changeOf(repository);
      expect(change.base).toBeUndefined();
      expect(change.files).toBeUndefined();
    });
  });
});

describe('a shallow clone', () => {
  /** What a workflow has after a checkout: one commit of the branch, and nothing of the base. */
  async function shallowFeature(origin: TestRepository): Promise<TestRepository> {
    await origin.commit({ 'm/1.sql': '1' });
    await origin.git('switch', '--quiet', '--create', 'feature');
    for (let count = 0; count < 5; count++) await origin.commit({ 'm/2.sql': `${count}` });
    await origin.git('switch', '--quiet', 'main');
    for (let count = 0; count < 5; count++) await origin.commit({ 'm/3.sql': `${count}` });
    return origin.clone('--depth=1', '--single-branch', '--branch=feature');
  }

  test('is deepened until it holds the base and the merge base', async () => {
    await withRepository(async (origin) => {
      const clone = await shallowFeature(origin);
      const change = await changeOf(clone, { pullRequestBase: 'main' });
      expect(change.files?.map((file) => file.path)).toEqual(['m/2.sql']);
      expect(await change.baseTree?.files('m')).toEqual(['m/1.sql', 'm/3.sql']);
    });
  });

  test("of a pull request's merge commit has the base as it is by now", async () => {
    await withRepository(async (origin) => {
      await origin.commit({ 'm/1.sql': '1' });
      await origin.git('switch', '--quiet', '--create', 'feature');
      await origin.commit({ 'm/2.sql': '2' });
      await origin.git('switch', '--quiet', '--create', 'merged', 'main');
      await origin.git('merge', '--quiet', '--no-ff', '--no-edit', 'feature');
      await origin.git('update-ref', 'refs/pull/7/merge', 'HEAD');
      await origin.git('switch', '--quiet', 'main');
      await origin.git('branch', '--quiet', '-D', 'merged', 'feature');
      const tip = await origin.commit({ 'm/3.sql': '3' });

      const clone = await origin.clone('--depth=1');
      await clone.git(
        'fetch',
        '--quiet',
        '--depth=1',
        'origin',
        '+refs/pull/7/merge:refs/remotes/pull/7/merge',
      );
      await clone.git('checkout', '--quiet', '--detach', 'refs/remotes/pull/7/merge');
      await clone.git('update-ref', '-d', 'refs/remotes/origin/main');
      await clone.git('branch', '--quiet', '-D', 'main');
      const change = await changeOf(clone, { pullRequestBase: 'main' });
      expect(change.base).toEqual({ name: 'origin/main', tip });
      expect(change.files?.map((file) => file.path)).toEqual(['m/2.sql']);
      expect(await change.mergedTree.files('m')).toEqual(['m/1.sql', 'm/2.sql', 'm/3.sql']);
    });
  });

  test('whose remote is gone says what to check out', async () => {
    await withRepository(async (origin) => {
      const clone = await shallowFeature(origin);
      await clone.git('remote', 'set-url', 'origin', 'file:///nowhere');
      await expect(changeOf(clone, { pullRequestBase: 'main' })).rejects.toThrow('fetch-depth: 0');
      await expect(changeOf(clone)).rejects.toThrow('fetch-depth: 0');
    });
  });

  test('whose merge base cannot be fetched says what to check out', async () => {
    await withRepository(async (origin) => {
      const clone = await shallowFeature(origin);
      await clone.git('fetch', '--quiet', '--depth=1', 'origin', '+refs/heads/main:refs/remotes/origin/main');
      await clone.git('remote', 'set-url', 'origin', 'file:///nowhere');
      await expect(changeOf(clone, { pullRequestBase: 'main' })).rejects.toThrow('too shallow');
    });
  });
});

describe('trees', () => {
  test('of a commit and of the disk show the same files and texts, links included', async () => {
    await withRepository(async (repository) => {
      const { root } = repository;
      await repository.write({
        'm/1.sql': '\uFEFFa\r\nb',
        'shared/x.sql': 'x',
        'node_modules/p/i.sql': 'no',
        'dist/d.sql': 'no',
      });
      await symlink('../shared/x.sql', join(root, 'm/2.sql'));
      await symlink('../shared', join(root, 'm/dir'));
      await symlink('..', join(root, 'm/loop'));
      await symlink('/etc/hostname', join(root, 'm/3.sql'));
      await symlink('../../outside', join(root, 'm/4.sql'));
      await symlink('nothing', join(root, 'm/5.sql'));
      await repository.commit();
      const { baseTree } = await changeOf(repository);
      const disk = workingTree(root);
      const files = ['m/1.sql', 'm/2.sql', 'm/3.sql', 'm/4.sql', 'm/5.sql', 'm/dir/x.sql'];
      expect(await disk.files('m')).toEqual(files);
      expect(await baseTree?.files('m')).toEqual(files);
      for (const tree of [disk, baseTree]) {
        expect(await tree?.read('m/1.sql')).toBe('a\r\nb');
        expect(await tree?.read('m/2.sql')).toBe('x');
        expect(await tree?.read('m/dir/x.sql')).toBe('x');
        await expect(tree?.read('m/3.sql')).rejects.toThrow('leads out of the repository');
        await expect(tree?.read('m/4.sql')).rejects.toThrow(UserError);
        await expect(tree?.read('m/5.sql')).rejects.toThrow('link to nothing');
        await expect(tree?.read('m/6.sql')).rejects.toThrow('does not exist');
        expect(await tree?.files('missing')).toEqual([]);
        expect((await tree?.files(''))?.filter((path) => /node_modules|dist|\.git\//.test(path))).toEqual([]);
      }
    });
  });

  test('of a commit read many files, large ones and empty ones, through one git', async () => {
    await withRepository(async (repository) => {
      const files = Object.fromEntries(
        Array.from({ length: 300 }, (_, index) => [
          `m/${index}.sql`,
          'é\n'.repeat(index % 7 === 0 ? 20_000 : index % 3),
        ]),
      );
      await repository.commit(files);
      const { baseTree } = await changeOf(repository);
      const read = await Promise.all(Object.keys(files).map((path) => baseTree?.read(path)));
      expect(read).toEqual(Object.values(files));
      expect(await baseTree?.read('m/0.sql')).toBe(files['m/0.sql']);
    });
  });

  test('a folder that is no repository is said so', async () => {
    await withRepository(async (repository) => {
      const outside = join(repository.root, '..');
      await expect(readChange(outside, {}, workingTree)).rejects.toThrow('is not a git repository');
    });
  });
});
