import { existsSync, realpathSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Config, emptyConfig } from '../config/file-schema.js';
import { leavesRepository } from '../config/projects.js';
import { readConfig } from '../config/read.js';
import { UserError } from '../core/errors.js';
import { decodeText } from '../core/text.js';

/** The repository and the folder of it that we run in. */
export interface Repository {
  /** Absolute, links resolved: the folder that holds `.git`, else the working directory. */
  readonly root: string;
  /** Absolute. */
  readonly cwd: string;
  /** The working directory from the root; empty when it is the root. */
  readonly prefix: string;
  /** Whether there is a `.git` at the root. */
  readonly isRepository: boolean;
}

/** Throws `UserError` when the working directory is not a folder. */
export async function openRepository(hostCwd: string, workingDirectory: string): Promise<Repository> {
  const wanted = resolve(hostCwd, workingDirectory);
  const found = await stat(wanted).catch(() => undefined);
  if (!found?.isDirectory()) {
    throw new UserError({
      what: `${workingDirectory} is not a folder`,
      where: 'working-directory',
      fix: 'name a folder of the checked-out repository; in a workflow, run actions/checkout first',
    });
  }
  const cwd = realpathSync(wanted);
  const above = rootAbove(cwd);
  const root = above ?? cwd;
  const prefix = relative(root, cwd).split(sep).join('/');
  return { root, cwd, prefix, isRepository: above !== undefined };
}

/** What says where to work: nothing of it, when a person just types the command in some folder. */
export interface GivenPlace {
  readonly workingDirectory?: string | undefined;
  readonly config?: string | undefined;
}

/**
 * The folder to work in. When none was named it is that of the nearest `lockkeeper.yml`, here or above and inside the
 * repository, so that the command means the same in every folder of a project.
 */
export function workingFolder(hostCwd: string, { workingDirectory, config }: GivenPlace): string {
  if (workingDirectory !== undefined || config !== undefined) return workingDirectory ?? '.';
  const top = rootAbove(resolve(hostCwd));
  for (let at = resolve(hostCwd); top !== undefined; at = dirname(at)) {
    if (existsSync(join(at, 'lockkeeper.yml'))) return at;
    if (at === top) break;
  }
  return '.';
}

function rootAbove(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : rootAbove(parent);
}

/** The settings file; an empty configuration when there is none and nobody asked for one by name. */
export async function loadConfig(repository: Repository, given: string | undefined): Promise<Config> {
  const name = given ?? 'lockkeeper.yml';
  const file = resolve(repository.cwd, name);
  const shown = relative(repository.root, file).split(sep).join('/');
  let text: string;
  try {
    text = decodeText(await readInside(repository.root, file), shown);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' && given === undefined) return emptyConfig;
    throw new UserError(
      { what: readProblems[code ?? ''] ?? `cannot be read (${code})`, where: { file: shown } },
      { cause },
    );
  }
  const config = readConfig(text, shown);
  refuseFilesOutside(config, repository.prefix, shown);
  return config;
}

/** Who runs it may write a report anywhere; a file that a change can edit may not. */
function refuseFilesOutside({ run }: Config, prefix: string, file: string): void {
  const paths = Object.entries({
    'report-path': run.reportPath,
    'sarif-path': run.sarifPath,
    'html-path': run.htmlPath,
  });
  const problems = paths
    .filter(([, path]) => path !== undefined && leavesRepository(prefix, path))
    .map(([name]) => ({
      what: `${name} leads out of the repository`,
      where: { file },
      fix: `name a path inside of it, or give ${name} as an input or a flag`,
    }));
  if (problems.length > 0) throw new UserError(problems);
}

const readProblems: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist: correct the name in `config`, or leave it out',
  EISDIR: 'is a folder, not a settings file',
  EACCES: 'cannot be read: permission denied',
};

/** A settings file inside the repository must not be a link to a file outside, which our messages would quote. */
async function readInside(root: string, file: string): Promise<Buffer> {
  const target = await realpath(file);
  if (isWithin(root, file) && !isWithin(root, target)) {
    throw new UserError({
      what: 'is a link that leads out of the repository',
      where: { file: relative(root, file).split(sep).join('/') },
      fix: 'put the file itself into the repository',
    });
  }
  return readFile(target);
}

function isWithin(root: string, file: string): boolean {
  const path = relative(root, file);
  return path.split(sep)[0] !== '..' && !isAbsolute(path);
}
