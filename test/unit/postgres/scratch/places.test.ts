import { chmod, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cacheRoots } from '../../../../src/host/cache-roots.js';
import { ownTemporary } from '../../../../src/postgres/scratch/cache.js';
import { diskFull } from '../../../../src/postgres/scratch/disk-full.js';
import { installFolders } from '../../../../src/postgres/scratch/find-installed.js';
import { refuseOld } from '../../../../src/postgres/scratch/given.js';
import { pickServerUser } from '../../../../src/postgres/scratch/server-user.js';

describe('the user that runs the server for root', () => {
  const root = 'root:x:0:0:root:/root:/bin/bash';
  const nobody = 'nobody:x:65534:65533:nobody:/:/usr/sbin/nologin';
  const postgres = 'postgres:x:101:104::/var/lib/postgresql:/bin/bash';

  test.each([
    [[root, 'daemon:x:1:1::/:', nobody, postgres], { uid: 101, gid: 104 }],
    [[root, 'daemon:x:1:1::/:', nobody], { uid: 65534, gid: 65533 }],
    [[root, 'app:x:1000:1000::/home/app:/bin/sh', ''], { uid: 1000, gid: 1000 }],
    [[root], undefined],
    [['', 'broken', 'x:x:a:b'], undefined],
  ])('%j', (lines, expected) => {
    expect(pickServerUser(lines.join('\n'))).toEqual(expected);
  });
});

describe('the cache', () => {
  test('is the runner’s tool cache, else the user’s, else one that every user can enter', () => {
    const env = { RUNNER_TOOL_CACHE: '/opt/tools', XDG_CACHE_HOME: '/c', HOME: '/home/a' };
    expect(cacheRoots(env, 'linux')).toEqual([
      '/opt/tools/lockkeeper',
      '/c/lockkeeper',
      '/home/a/.cache/lockkeeper',
      '/var/cache/lockkeeper',
    ]);
    expect(cacheRoots({ HOME: '/Users/a' }, 'darwin')[0]).toBe('/Users/a/Library/Caches/lockkeeper');
  });

  test('is a temporary folder for who has no home, unless others can write there', async () => {
    const TMPDIR = await mkdtemp(join(tmpdir(), 'lockkeeper-cache-test-'));
    const own = `${TMPDIR}/lockkeeper-cache-${process.getuid?.()}`;
    expect(await ownTemporary({ TMPDIR })).toBe(own);
    expect(await ownTemporary({ TMPDIR })).toBe(own);
    await chmod(own, 0o777);
    expect(await ownTemporary({ TMPDIR })).toBeUndefined();
    await rm(own, { recursive: true });
    await symlink(tmpdir(), own);
    expect(await ownTemporary({ TMPDIR })).toBeUndefined();
    await rm(TMPDIR, { recursive: true });
  });

  test('ignores a relative folder, as the XDG specification says', () => {
    expect(cacheRoots({ XDG_CACHE_HOME: 'c', HOME: '/h' }, 'linux')[0]).toBe('/h/.cache/lockkeeper');
  });
});

test('installed servers are looked for where Debian and Homebrew put them', () => {
  expect(installFolders(16)).toEqual(
    expect.arrayContaining(['/usr/lib/postgresql/16/bin', '/opt/homebrew/opt/postgresql@16/bin']),
  );
});

test('a given server is refused when it is older than 12', () => {
  expect(() => refuseOld(11)).toThrow(
    /database-url: the server is PostgreSQL 11; Lockkeeper needs 12 or later/,
  );
  expect(() => refuseOld(12)).not.toThrow();
});

test('a full disk is told from other trouble', () => {
  expect(diskFull('cp: error writing: No space left on device', '/dev/shm/x')?.message).toMatch(
    /\/dev\/shm\/x/,
  );
  expect(diskFull('cp: cannot stat', '/dev/shm/x')).toBeUndefined();
});
