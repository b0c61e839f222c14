import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from './child.js';

/** What a test's repository is made of. Folders are copied, then `files` are written over them. */
export interface Layers {
  readonly folders?: readonly { readonly from: string; readonly to: string }[];
  /** Path to text. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface Repository {
  /** The working tree, on branch `feature` with `main` fetched from `origin`. */
  readonly path: string;
  /** A folder beside it for the event file and caches. */
  readonly scratch: string;
  readonly baseSha: string;
  readonly headSha: string;
  remove(): Promise<void>;
}

/** Makes a git repository as a pull request's checkout has it: `main` holds `base`, `feature` adds `change`. */
export async function makeRepository(base: Layers, change: Layers): Promise<Repository> {
  const root = await mkdtemp(join(tmpdir(), 'lockkeeper-workflows-'));
  const path = join(root, 'checkout');
  const scratch = join(root, 'scratch');
  await mkdir(path);
  await mkdir(scratch);
  await git(path, ['init', '--quiet', '--initial-branch=main']);
  const baseSha = await commit(path, base, 'What is on main');
  await git(root, ['clone', '--quiet', '--bare', path, join(root, 'origin.git')]);
  await git(path, ['remote', 'add', 'origin', join(root, 'origin.git')]);
  await git(path, ['fetch', '--quiet', 'origin']);
  await git(path, ['checkout', '--quiet', '-b', 'feature']);
  const headSha = await commit(path, change, 'What the pull request adds');
  return { path, scratch, baseSha, headSha, remove: () => rm(root, { recursive: true, force: true }) };
}

async function commit(path: string, layers: Layers, message: string): Promise<string> {
  for (const folder of layers.folders ?? []) {
    await cp(folder.from, join(path, folder.to), { recursive: true });
  }
  for (const [name, text] of Object.entries(layers.files ?? {})) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), text);
  }
  await git(path, ['add', '--all']);
  await git(path, ['commit', '--quiet', '--allow-empty', '--message', message]);
  return (await git(path, ['rev-parse', 'HEAD'])).trim();
}

const author = [
  '-c',
  'user.name=Test',
  '-c',
  'user.email=test@example.invalid',
  '-c',
  'commit.gpgsign=false',
];

async function git(cwd: string, args: readonly string[]): Promise<string> {
  const outcome = await run('git', [...author, ...args], { cwd });
  if (outcome.code !== 0) throw new Error(`git ${args.join(' ')} failed: ${outcome.stderr}`);
  return outcome.stdout;
}
