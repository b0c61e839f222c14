import { posix } from 'node:path';
import { leavesRepository } from '../../config/projects.js';
import { UserError } from '../../core/errors.js';
import type { Tree } from '../../core/tree.js';
import { readSmokeFile, type SmokeFile } from '../../gates/http-smoke/file/read.js';
import type { Host } from '../../host/host.js';
import { workingTree } from '../../host/working-tree.js';
import { chooseDeployed, type DeployedService, deployedServices } from '../deploy/deployed-address.js';
import { openRepository } from '../repository.js';
import type { HttpSmokeGiven } from './http-smoke-inputs.js';
import { addressProblems } from './http-smoke-problems.js';

/** A smoke file that is ready to be sent. */
export interface PreparedSmoke {
  readonly file: SmokeFile;
  /** The repository's root, absolute. */
  readonly root: string;
  /** Name of what is tested. */
  readonly project: string;
  /** Address that paths are added to, without a slash at its end. */
  readonly base: string | undefined;
  /** The report that tells the address, when one does. */
  readonly from: string | undefined;
  readonly variables: ReadonlyMap<string, string>;
  /** Names of the variables that are secret, and their values. */
  readonly secretNames: readonly string[];
  readonly secrets: readonly string[];
}

export interface SmokeSurroundings {
  readonly host: Host;
  readonly commit: string | undefined;
  readonly runKey: string;
  readonly hasHurl: boolean;
}

/** Reads the smoke file and finds its values. Sends nothing. Throws `UserError` with every problem of the file. */
export async function prepareSmoke(
  given: HttpSmokeGiven,
  { host, commit, runKey, hasHurl }: SmokeSurroundings,
): Promise<PreparedSmoke> {
  const { root, cwd, prefix } = await openRepository(host.cwd, given.workingDirectory ?? '.');
  const path = fromRoot(prefix, given.file ?? defaultFile);
  const tree = workingTree(root);
  const text = await readText(path, tree);
  const services = given.baseUrl === undefined ? await deployedServices(cwd, given.reports ?? []) : [];
  const known = new Map([
    ...(commit === undefined ? [] : ([['commit', commit]] as const)),
    ['run', runKey] as const,
    ...Object.entries(given.variables ?? {}),
  ]);
  const file = await readSmokeFile({
    text,
    file: path,
    given: [...known.keys(), 'base'],
    hasBase: given.baseUrl !== undefined || services.length > 0,
    hasHurl,
    hasSecret: (name) => given.dryRun === true || (host.env[name] ?? '').trim() !== '',
    read: tree.read,
  });
  const address = chooseBase(given, { file, services });
  const secrets = file.secrets.map((name) => [name, host.env[name] ?? ''] as const);
  const base = address.base === undefined ? [] : ([['base', address.base]] as const);
  return {
    file,
    root,
    ...address,
    variables: new Map([...base, ...Object.entries(file.variables), ...known, ...secrets]),
    secretNames: file.secrets,
    secrets: secrets.map(([, value]) => value).filter((value) => value !== ''),
  };
}

const defaultFile = 'http-smoke.yml';

function fromRoot(prefix: string, file: string): string {
  if (leavesRepository(prefix, file)) {
    throw new UserError({
      what: `${file} is no relative path inside of the repository`,
      where: 'file',
      fix: 'put the smoke file into the repository and name it from the working directory',
    });
  }
  return posix.normalize(posix.join(prefix, file.replaceAll('\\', '/')));
}

/** The text of a smoke file; a `.http` or `.hurl` file becomes a smoke file that imports it. */
async function readText(path: string, tree: Tree): Promise<string> {
  if (/\.(http|rest|hurl)$/i.test(path)) {
    return JSON.stringify({ requests: [{ import: posix.basename(path) }] });
  }
  try {
    return await tree.read(path);
  } catch (error) {
    if (!(error instanceof UserError) || path !== defaultFile) throw error;
    throw new UserError(
      error.problems.map((problem) => ({
        ...problem,
        fix: 'write one (docs/guides/http-smoke.md shows how), or name yours: lockkeeper http-smoke <file>',
      })),
      { cause: error },
    );
  }
}

type Address = Pick<PreparedSmoke, 'base' | 'from' | 'project'>;

/**
 * The address that was given, else that of the deployed service, else the file's own. What was just deployed is
 * stronger than the file: a file that names production must not make a test of staging pass.
 */
function chooseBase(
  given: HttpSmokeGiven,
  { file, services }: { readonly file: SmokeFile; readonly services: readonly DeployedService[] },
): Address {
  const deployed = given.baseUrl === undefined ? chooseDeployed(services, given.service) : undefined;
  const base = given.baseUrl ?? deployed?.url ?? file.base;
  const place = given.baseUrl === undefined ? { file: file.plan.file } : 'base-url';
  const problems = base === undefined ? [] : addressProblems(base, place);
  if (problems.length > 0) throw new UserError(problems);
  return {
    base: base?.replace(/\/+$/, ''),
    from: deployed?.report,
    project: given.service ?? deployed?.service.name ?? file.name ?? '.',
  };
}
