import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A lock whose owner was killed is taken over after this many milliseconds. */
const staleMs = 300_000;

/**
 * The interpreter of a virtual environment with the packages of `test/support/requirements.txt`.
 * Made on first use and kept in the user's cache, under a name that changes with the pins.
 */
export async function testPython(): Promise<string> {
  const pins = join(process.cwd(), 'test/support/requirements.txt');
  const version = await python(['--version']);
  const key = createHash('sha256')
    .update((await readFile(pins, 'utf8')) + version)
    .digest('hex');
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'lockkeeper-test');
  const home = join(cache, `python-${key.slice(0, 12)}`);
  const interpreter = join(home, 'bin/python');
  if (await exists(interpreter)) return interpreter;
  await mkdir(cache, { recursive: true });
  await withLock(`${home}.lock`, async () => {
    if (await exists(interpreter)) return;
    const half = `${home}.${process.pid}`;
    await python(['-m', 'venv', half]);
    await run(join(half, 'bin/python'), ['-m', 'pip', 'install', '--quiet', '--no-input', '-r', pins]);
    await rename(half, home);
  });
  return interpreter;
}

async function python(parameters: readonly string[]): Promise<string> {
  try {
    return (await run('python3', parameters)).stdout;
  } catch (cause) {
    throw new Error(
      'these tests need Python 3 with the venv module: install python3 and python3-venv, then run them again',
      { cause },
    );
  }
}

async function withLock(lock: string, body: () => Promise<void>): Promise<void> {
  for (;;) {
    const taken = await mkdir(lock).then(
      () => true,
      () => false,
    );
    if (taken) break;
    const age = await stat(lock).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > staleMs) await rm(lock, { recursive: true, force: true });
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    await body();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
