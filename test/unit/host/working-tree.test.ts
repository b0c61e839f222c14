import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { workingTree } from '../../../src/host/working-tree.js';

async function withFolder(body: (root: string) => Promise<void>): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'tree-'));
  try {
    await body(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

describe('the files on disk', () => {
  test('folders that come and go while it looks are none of the project, and hide nothing of it', async () => {
    await withFolder(async (root) => {
      await mkdir(join(root, 'own/deep'), { recursive: true });
      await writeFile(join(root, 'own/deep/file'), '');
      const tree = workingTree(root);
      let looking = true;
      const churn = async (name: string): Promise<void> => {
        while (looking) {
          await mkdir(join(root, name, 'inner/most'), { recursive: true });
          await rm(join(root, name), { recursive: true });
        }
      };
      const churning = ['a', 'b', 'c'].map(churn);
      for (let look = 0; look < 200; look++) expect(await tree.files('')).toEqual(['own/deep/file']);
      looking = false;
      await Promise.all(churning);
    });
  });

  test('are listed in one order, without what nobody wrote, also when the name of the folder is one of those', async () => {
    await withFolder(async (root) => {
      for (const path of ['b/1', 'a/2', 'a/.venv/3', 'a/node_modules/x/4', '.git/5', 'build/m/6', 'a-b/7']) {
        await mkdir(join(root, path, '..'), { recursive: true });
        await writeFile(join(root, path), '');
      }
      const tree = workingTree(root);
      expect(await tree.files('')).toEqual(['a-b/7', 'a/2', 'b/1']);
      expect(await tree.files('a/')).toEqual(['a/2']);
      expect(await tree.files('build')).toEqual(['build/m/6']);
      expect(await tree.files('missing')).toEqual([]);
      expect(await tree.files('a/2')).toEqual([]);
    });
  });

  test('cannot be used to read what lies outside', async () => {
    await withFolder(async (root) => {
      await mkdir(join(root, '.git'));
      await writeFile(join(root, '.git/config'), 'secret');
      await symlink('/etc', join(root, 'etc'));
      await symlink('.git/config', join(root, 'config.sql'));
      const tree = workingTree(root);
      await expect(tree.read('../x')).rejects.toThrow(/out of the repository|does not exist/);
      await expect(tree.read('etc/hostname')).rejects.toThrow('leads out of the repository');
      await expect(tree.read('config.sql')).rejects.toThrow('leads out of the repository');
      await expect(tree.files('etc')).rejects.toThrow('leads out of the repository');
      expect(await tree.files('')).toEqual(['config.sql', 'etc']);
    });
  });

  test('links that lead to one another end', async () => {
    await withFolder(async (root) => {
      await mkdir(join(root, 'a'));
      await mkdir(join(root, 'b'));
      await writeFile(join(root, 'a/1'), 'one');
      await symlink('../b', join(root, 'a/to-b'));
      await symlink('../a', join(root, 'b/to-a'));
      await symlink('self', join(root, 'self'));
      const tree = workingTree(root);
      expect(await tree.files('a')).toEqual(['a/1']);
      expect(await tree.files('b')).toEqual(['b/to-a/1']);
      await expect(tree.read('self')).rejects.toThrow('leads back to itself');
    });
  });

  test('a folder is no file, and a huge file is refused by its size', async () => {
    await withFolder(async (root) => {
      await mkdir(join(root, 'a.sql'));
      await writeFile(join(root, 'huge.sql'), '');
      await truncate(join(root, 'huge.sql'), 65 * 1024 * 1024);
      const tree = workingTree(root);
      await expect(tree.read('a.sql')).rejects.toThrow('is not a regular file');
      await expect(tree.read('huge.sql')).rejects.toThrow('is 65 MB; files up to 64 MB are read');
    });
  });

  test('a file of 50 MB is read', async () => {
    await withFolder(async (root) => {
      await writeFile(join(root, 'big.sql'), Buffer.alloc(50 * 1024 * 1024, 'insert into a values (1);\n'));
      expect((await workingTree(root).read('big.sql')).length).toBe(50 * 1024 * 1024);
    });
  });
});
