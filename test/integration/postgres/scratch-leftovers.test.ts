import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from '../../../src/postgres/connect.js';
import { startScratch, stopDetached } from '../../../src/postgres/scratch/server.js';
import { eventually, firstLine, processesWith, startProgram } from '../../support/processes.js';

const services = { env: process.env, signal: new AbortController().signal, progress: () => undefined };
/** An ordinary user, where we are root. */
const nobody = 65534;
let scratchDir = '';

beforeAll(async () => {
  scratchDir = mkdtempSync(join(tmpdir(), 'left-'));
  // Whoever runs the server could make folders here, as an ordinary user could.
  chmodSync(scratchDir, 0o777);
  // What follows is about warm starts: have the programs and the data folder in the cache.
  const server = await startScratch({ version: 16, source: 'embedded' }, services);
  await server.stop();
});
afterAll(() => rmSync(scratchDir, { recursive: true, force: true }));

describe('nothing is left', () => {
  test('after a stop: no process, no folder, and a second stop is harmless', async () => {
    const server = await startScratch({ version: 16, source: 'embedded' }, services);
    const folder = await dataFolder(server.url('postgres'));
    await server.stop();
    await server.stop();
    expect(existsSync(dirname(folder))).toBe(false);
    expect(processesWith(dirname(folder))).toEqual([]);
  });

  test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)('after %s of the program', async (signal) => {
    const child = startProgram('scratch-child', { version: 16, source: 'embedded' });
    const { folder } = JSON.parse(await firstLine(child));
    expect(processesWith(folder)).not.toEqual([]);
    child.kill(signal);
    await once(child, 'exit');
    expect(await eventually(() => !existsSync(dirname(folder)))).toBe(true);
    expect(await eventually(() => processesWith(dirname(folder)).length === 0)).toBe(true);
  });

  test.each([40, 60, 80, 100, 120, 140, 180, 220])(
    'after SIGKILL %i ms into the start',
    async (milliseconds) => {
      const env = { ...process.env, LOCKKEEPER_SCRATCH_DIR: scratchDir };
      const child = startProgram('scratch-child', { version: 16, source: 'embedded' }, { env });
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect(await eventually(() => readdirSync(scratchDir).length === 0)).toBe(true);
      expect(await eventually(() => processesWith(scratchDir).length === 0)).toBe(true);
    },
  );

  test('after SIGKILL while the copy of the data is about to begin', async () => {
    const programs = mkdtempSync(join(tmpdir(), 'slow-'));
    chmodSync(programs, 0o755);
    writeFileSync(join(programs, 'cp'), '#!/bin/sh\nsleep 0.3\nexec /bin/cp "$@"\n', { mode: 0o755 });
    const env = {
      ...process.env,
      PATH: `${programs}:${process.env.PATH}`,
      LOCKKEEPER_SCRATCH_DIR: scratchDir,
    };
    const child = startProgram('scratch-child', { version: 16, source: 'embedded' }, { env });
    expect(await eventually(() => processesWith(`${programs}/cp`).length > 0)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await eventually(() => processesWith(scratchDir).length === 0)).toBe(true);
    expect(readdirSync(scratchDir)).toEqual([]);
    rmSync(programs, { recursive: true });
  });

  test('after a start that failed', async () => {
    const env = { ...process.env, LOCKKEEPER_SCRATCH_DIR: scratchDir };
    const options = { version: 16, source: 'embedded', settings: { shared_buffers: 'plenty' } } as const;
    await expect(startScratch(options, { ...services, env })).rejects.toThrow(/shared_buffers.*"plenty"/);
    expect(readdirSync(scratchDir)).toEqual([]);
  });

  test('after a start that was cancelled', async () => {
    const env = { ...process.env, LOCKKEEPER_SCRATCH_DIR: scratchDir };
    const controller = new AbortController();
    const started = startScratch(
      { version: 16, source: 'embedded' },
      { ...services, env, signal: controller.signal },
    );
    setTimeout(() => controller.abort(new Error('cancelled by the user')), 20);
    await expect(started).rejects.toThrow('cancelled by the user');
    expect(readdirSync(scratchDir)).toEqual([]);
    expect(processesWith(scratchDir)).toEqual([]);
  });
});

test('a detached server outlives its starter until it is stopped, and stopping twice is harmless', async () => {
  const child = startProgram('scratch-child', { version: 16, source: 'embedded', detach: true });
  const ended = once(child, 'exit');
  const { url, state } = JSON.parse(await firstLine(child));
  expect(await ended).toEqual([0, null]);
  const folder = await dataFolder(url);
  expect(JSON.stringify(state)).not.toContain(new URL(url).password);
  await stopDetached(state, services);
  await stopDetached(state, services);
  expect(existsSync(dirname(folder))).toBe(false);
  expect(processesWith(dirname(folder))).toEqual([]);
});

const root = process.getuid?.() === 0;

// Only root can start a program as somebody else; without root every other test here is the ordinary user's.
(root ? test : test.skip)('an ordinary user gets a server too, with a cache of its own', async () => {
  const home = mkdtempSync(join(tmpdir(), 'home-'));
  chownSync(home, nobody, nobody);
  try {
    const env = { PATH: process.env.PATH, HOME: home, npm_config_registry: process.env.npm_config_registry };
    const child = startProgram('scratch-child', { version: 16, source: 'embedded' }, { env, uid: nobody });
    const { folder } = JSON.parse(await firstLine(child));
    expect(statSync(folder).uid).toBe(nobody);
    child.kill('SIGKILL');
    expect(await eventually(() => !existsSync(dirname(folder)))).toBe(true);
    expect(readdirSync(join(home, '.cache', 'lockkeeper')).sort()).toEqual([
      expect.stringMatching(/^data-/),
      expect.stringMatching(/^embedded-16/),
    ]);
  } finally {
    rmSync(home, { recursive: true });
  }
});

const mountable = root && canMount();

// A disk that is really full needs one of our own, and only root may mount it.
(mountable ? test : test.skip)('a full disk is said as such, and nothing is left on it', async () => {
  const small = mkdtempSync(join(tmpdir(), 'small-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m,mode=755', 'tmpfs', small]);
  try {
    const env = { ...process.env, LOCKKEEPER_SCRATCH_DIR: small };
    const started = startScratch({ version: 16, source: 'embedded' }, { ...services, env });
    await expect(started).rejects.toThrow(/no room left for the scratch server in .*small-/);
    expect(readdirSync(small)).toEqual([]);
  } finally {
    execFileSync('umount', [small]);
    rmSync(small, { recursive: true });
  }
});

function canMount(): boolean {
  const probe = mkdtempSync(join(tmpdir(), 'mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', probe], { stdio: 'ignore' });
    execFileSync('umount', [probe]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(probe, { recursive: true, force: true });
  }
}

async function dataFolder(url: string): Promise<string> {
  const session = await connect(url);
  const [row] = await session.query<{ folder: string }>(`select current_setting('data_directory') as folder`);
  await session.close();
  return row?.folder ?? '';
}
