import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * Folders in which Lockkeeper may keep what is costly to make, best first. `/var/cache` is for root, whose home other
 * users cannot enter.
 */
export function cacheRoots(
  env: Readonly<Record<string, string | undefined>>,
  platform: string = process.platform,
): string[] {
  const home = env.HOME ?? homedir();
  const folders = [
    env.RUNNER_TOOL_CACHE,
    env.XDG_CACHE_HOME,
    platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache'),
    '/var/cache',
  ];
  return folders
    .filter((folder) => folder !== undefined && isAbsolute(folder))
    .map((folder) => join(`${folder}`, 'lockkeeper'));
}
