import { chmod, lstat, mkdir, mkdtemp, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf, UserError } from '../../core/errors.js';
import { cacheRoots } from '../../host/cache-roots.js';
import { reachable, type ServerUser } from './server-user.js';
import { watchFolder } from './watchdog.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Folders that are costly to make, each made once: binaries, initialised data, base databases. */
export interface Cache {
  readonly root: string;
  /** The folder with that name, if it was made before. */
  find(name: string): Promise<string | undefined>;
  /**
   * Fills a new folder and gives it its name in one step: a reader sees all of it or nothing. When another
   * run was faster, its folder stays. Returns the folder's path.
   */
  make(name: string, fill: (folder: string) => Promise<void>): Promise<string>;
  /** Keeps the `count` folders with that prefix that were found or made last. */
  trim(prefix: string, count: number): Promise<void>;
}

/** Opens the first cache folder that can be written and that the server's user can reach. */
export async function openCache(env: Env, user: ServerUser, wanted?: string): Promise<Cache> {
  const tried: string[] = [];
  for (const root of wanted === undefined ? cacheRoots(env) : [wanted]) {
    const problem = await prepare(root, user);
    if (problem === undefined) return cacheIn(root, env);
    tried.push(`${root} (${problem})`);
  }
  const own = wanted === undefined ? await ownTemporary(env) : undefined;
  if (own !== undefined && (await prepare(own, user)) === undefined) return cacheIn(own, env);
  throw new UserError({
    what: `no cache folder can be used: ${tried.join(', ')}`,
    why: 'the server and its first data folder are kept there, so that only the first start is slow',
    fix: 'set XDG_CACHE_HOME to a folder that you can write and that every user can enter',
  });
}

/**
 * For a user without a home (a container's): a folder in the temporary one, where anybody may make folders. So it
 * counts only when it is ours and closed to others, who could otherwise hand us programs to run.
 */
export async function ownTemporary(env: Env): Promise<string | undefined> {
  const uid = process.getuid?.();
  if (uid === undefined) return undefined;
  const folder = join(env.TMPDIR ?? tmpdir(), `lockkeeper-cache-${uid}`);
  await mkdir(folder, { mode: 0o700 }).catch(() => undefined);
  const found = await lstat(folder).catch(() => undefined);
  const isOurs = found?.isDirectory() && found.uid === uid && (found.mode & 0o077) === 0;
  return isOurs ? folder : undefined;
}

async function prepare(root: string, user: ServerUser): Promise<string | undefined> {
  try {
    await mkdir(root, { recursive: true });
    const probe = await mkdtemp(join(root, 'tmp-'));
    await rm(probe, { recursive: true });
    return (await reachable(root, user)) ? undefined : 'the user that runs the server cannot enter it';
  } catch (error) {
    return messageOf(error);
  }
}

function cacheIn(root: string, env: Env): Cache {
  const path = (name: string) => join(root, name);
  return {
    root,
    async find(name) {
      const now = new Date();
      return utimes(path(name), now, now).then(
        () => path(name),
        async () => ((await exists(path(name))) ? path(name) : undefined),
      );
    },
    async make(name, fill) {
      const folder = await mkdtemp(join(root, 'tmp-'));
      const watchdog = watchFolder(folder, env);
      try {
        await chmod(folder, 0o755);
        await fill(folder);
        await rename(folder, path(name)).catch(async (error: unknown) => {
          if (!(await exists(path(name)))) throw error;
        });
        return path(name);
      } finally {
        await watchdog.release();
      }
    },
    async trim(prefix, count) {
      const names = (await readdir(root)).filter((name) => name.startsWith(prefix));
      const dated = await Promise.all(names.map(async (name) => ({ name, at: await usedAt(path(name)) })));
      dated.sort((a, b) => b.at - a.at);
      for (const { name } of dated.slice(count)) await rm(path(name), { recursive: true, force: true });
    },
  };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function usedAt(path: string): Promise<number> {
  return stat(path).then(
    (found) => found.mtimeMs,
    () => 0,
  );
}
