import { access, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { UserError } from '../../../core/errors.js';

/** Where the helper process lies: beside this module, or beside the bundle that this module is in. */
const driverFiles = ['driver.js', 'node-pg-migrate-driver.js'];

/**
 * The command that starts the helper process, without its setup. It runs under our own Node, since a project's
 * copy is an ordinary package.
 */
export async function driverCommand(options: readonly string[]): Promise<readonly string[]> {
  const here = dirname(fileURLToPath(import.meta.url));
  for (const name of driverFiles) {
    const file = join(here, name);
    if (!(await exists(file))) continue;
    const start = 'import(process.argv[1]).then((driver) => driver.main())';
    return [process.execPath, ...options, '--input-type=module', '-e', start, pathToFileURL(file).href];
  }
  throw new Error(`the driver of node-pg-migrate is missing in ${here}`);
}

/** The project's own copy of node-pg-migrate. */
export interface InstalledCopy {
  /** Absolute path of its entry. */
  readonly entry: string;
  /** Options for Node with which it can load TypeScript; empty when it can by itself. */
  readonly typescript: readonly string[];
}

/** Looks in `node_modules` of the package and of the folders above it, up to the repository's root. */
export async function findInstalled(home: string, root: string): Promise<InstalledCopy | undefined> {
  for (let at = home; at.startsWith(root); at = dirname(at)) {
    const manifest = join(at, 'node_modules/node-pg-migrate/package.json');
    if (await exists(manifest)) return readCopy(manifest);
    if (dirname(at) === at) break;
  }
  return undefined;
}

async function readCopy(manifest: string): Promise<InstalledCopy> {
  const { version = '0' } = JSON.parse(await readFile(manifest, 'utf8')) as { version?: string };
  const entry = resolveFrom(manifest, 'node-pg-migrate');
  if (entry === undefined) {
    throw new UserError({
      what: `node-pg-migrate ${version} in node_modules has no entry`,
      where: 'node_modules/node-pg-migrate',
      fix: 'install the packages again: npm ci',
    });
  }
  return { entry, typescript: Number.parseInt(version, 10) >= 9 ? [] : typescriptLoader(manifest) };
}

/** Before version 9 only the command line of node-pg-migrate set a loader up: we take the one that is there. */
function typescriptLoader(manifest: string): readonly string[] {
  const found = (name: string): string | undefined => resolveFrom(manifest, name);
  const [jiti, tsx, tsNode] = [
    found('jiti/register'),
    found('tsx'),
    found('ts-node/register/transpile-only'),
  ];
  if (tsx) return ['--import', pathToFileURL(tsx).href];
  if (tsNode) return ['--require', tsNode];
  return jiti ? ['--import', pathToFileURL(jiti).href] : [];
}

function resolveFrom(file: string, name: string): string | undefined {
  try {
    return createRequire(file).resolve(name);
  } catch {
    return undefined;
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
