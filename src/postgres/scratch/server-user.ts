import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserError } from '../../core/errors.js';

/** The user that runs the server: PostgreSQL refuses root, and initdb wants a user with a passwd entry. */
export interface ServerUser {
  /** Undefined: our own user. */
  readonly uid: number | undefined;
  readonly gid: number | undefined;
}

/** Ourselves, or for root `postgres`, `nobody` or the first other user of `/etc/passwd`. */
export async function serverUser(): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return { uid: undefined, gid: undefined };
  const found = pickServerUser(await readFile('/etc/passwd', 'utf8').catch(() => ''));
  if (found) return found;
  throw new UserError({
    what: 'PostgreSQL does not run as root, and /etc/passwd names no other user',
    fix: 'add one (useradd --system postgres), or give database-url',
  });
}

/** The best entry of a passwd file. */
export function pickServerUser(passwd: string): ServerUser | undefined {
  const users = passwd
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter((user) => user.uid > 0 && user.gid >= 0);
  const found =
    users.find(({ name }) => name === 'postgres') ?? users.find(({ name }) => name === 'nobody') ?? users[0];
  return found && { uid: found.uid, gid: found.gid };
}

/** Whether that user can reach what lies in `path` (an existing folder): every folder above must let it through. */
export async function reachable(path: string, user: ServerUser): Promise<boolean> {
  if (user.uid === undefined) return true;
  const { mode, uid, gid } = await stat(path);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  if ((mode & bit) === 0) return false;
  return dirname(path) === path || reachable(dirname(path), user);
}
