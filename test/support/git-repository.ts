import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A real repository in a temporary folder. */
export interface TestRepository {
  readonly root: string;
  /** Runs git in it; fails the test when git fails. */
  git(...args: readonly string[]): Promise<string>;
  /** Writes files without committing them. */
  write(files: Readonly<Record<string, string | Buffer>>): Promise<void>;
  /** Writes files and commits everything. Resolves with the commit's id. */
  commit(files?: Readonly<Record<string, string | Buffer>>, message?: string): Promise<string>;
  /** A clone in a folder beside it. */
  clone(...options: readonly string[]): Promise<TestRepository>;
}

/** Runs `body` with a new repository whose branch is `main`, and removes it and its clones afterwards. */
export async function withRepository<T>(body: (repository: TestRepository) => Promise<T>): Promise<T> {
  const top = await realpath(await mkdtemp(join(tmpdir(), 'repository-')));
  try {
    const repository = repositoryAt(join(top, 'origin'), top);
    await mkdir(repository.root);
    await repository.git('init', '--quiet', '--initial-branch=main');
    await repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    return await body(repository);
  } finally {
    await rm(top, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
let clones = 0;

function repositoryAt(root: string, top: string): TestRepository {
  const git = async (...args: readonly string[]) =>
    (
      await run('git', [...identity, ...args], { cwd: root, env: { ...process.env, LC_ALL: 'C' } })
    ).stdout.trim();
  const write: TestRepository['write'] = async (files) => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
  };
  return {
    root,
    git,
    write,
    async commit(files = {}, message = 'change') {
      await write(files);
      await git('add', '--all');
      await git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    },
    async clone(...options) {
      const target = join(top, `clone-${clones++}`);
      await run('git', ['clone', '--quiet', ...options, `file://${root}`, target]);
      return repositoryAt(target, top);
    },
  };
}
