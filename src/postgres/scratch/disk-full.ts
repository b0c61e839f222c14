import { UserError } from '../../core/errors.js';

/** What to say when a program or the system says that the disk is full; undefined when it says something else. */
export function diskFull(message: string, folder: string): UserError | undefined {
  if (!/No space left on device|ENOSPC|Disk quota exceeded|EDQUOT/.test(message)) return undefined;
  return new UserError({
    what: `there is no room left for the scratch server in ${folder}`,
    where: 'scratch Postgres',
    why: 'it needs 60 MB for the programs, and 40 MB and what the migrations write for each run',
    fix: 'make room, or point LOCKKEEPER_SCRATCH_DIR (data) or XDG_CACHE_HOME (programs) to a disk with at least 300 MB free',
  });
}
