import { randomBytes } from 'node:crypto';
import { mkdir, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf, UserError } from '../../core/errors.js';
import { giveTo } from './data-folder.js';
import { reachable, type ServerUser } from './server-user.js';
import { type Watchdog, watchFolder } from './watchdog.js';

type Env = Readonly<Record<string, string | undefined>>;

/** In memory it must have this much room, in bytes; on disk we take what there is. */
const wantedMemory = 512 * 1024 * 1024;

/** Where one server lives: `data`, its socket and `log`. Closed to other users; guarded from the first moment. */
export interface RunFolder {
  readonly path: string;
  readonly watchdog: Watchdog;
}

/** Makes the folder: where `LOCKKEEPER_SCRATCH_DIR` says, else in memory where there is room, else on disk. */
export async function openRunFolder(env: Env, user: ServerUser): Promise<RunFolder> {
  const problems: string[] = [];
  for (const root of await roots(env)) {
    try {
      if (!(await reachable(root, user))) throw new Error('the user that runs the server cannot enter it');
      return await makeGuarded(
        join(root, `lockkeeper-${process.pid}-${randomBytes(4).toString('hex')}`),
        env,
        user,
      );
    } catch (error) {
      problems.push(`${root} (${messageOf(error)})`);
    }
  }
  throw new UserError({
    what: `no temporary folder can be used for the scratch server: ${problems.join(', ')}`,
    where: 'scratch Postgres',
    fix: 'set LOCKKEEPER_SCRATCH_DIR to a folder with a short path that you can write, with at least 300 MB free',
  });
}

/** The guard comes first: were it started after the folder, a kill between the two would leave the folder behind. */
async function makeGuarded(path: string, env: Env, user: ServerUser): Promise<RunFolder> {
  const watchdog = watchFolder(path, env);
  try {
    await mkdir(path, { mode: 0o700 });
    await giveTo(path, user);
    return { path, watchdog };
  } catch (error) {
    await watchdog.release();
    throw error;
  }
}

async function roots(env: Env): Promise<string[]> {
  const memory = process.platform === 'linux' && (await freeBytes('/dev/shm')) >= wantedMemory;
  const folders = [
    env.LOCKKEEPER_SCRATCH_DIR,
    memory ? '/dev/shm' : undefined,
    env.RUNNER_TEMP,
    env.TMPDIR ?? tmpdir(),
  ];
  // A socket's path has a limit of 103 bytes on macOS, 107 on Linux.
  return folders.filter((folder) => folder !== undefined && folder.length < 70) as string[];
}

async function freeBytes(folder: string): Promise<number> {
  return statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  );
}
