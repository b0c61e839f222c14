import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { expect, test } from '@jest/globals';
import { runStep } from '../../support/runner.js';

const smokeFile = 'test/fixtures/web-service/http-smoke.yml';
const program = 'build/test/support/simulators/run.js';

/** Runs the simulators on free ports until the body has ended and Ctrl-C was sent. */
async function withSimulators(
  args: readonly string[],
  body: (page: string) => Promise<void>,
): Promise<{ readonly exit: number | null; readonly said: string }> {
  const child = spawn(process.execPath, [program, '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const lines: string[] = [];
  const reader = createInterface(child.stdout);
  try {
    for await (const line of reader) {
      lines.push(line);
      if (line.startsWith('Ctrl-C stops')) break;
    }
    await body(lines.join('\n'));
  } finally {
    child.kill('SIGINT');
  }
  const [exit] = (await ended) as [number | null];
  return { exit, said: lines.join('\n') };
}

test('it starts, says what to try, serves, and ends with Ctrl-C', async () => {
  const { exit } = await withSimulators([], async (page) => {
    for (const name of ['deploy', 'health', 'http-smoke', 'rollback', 'job', 'notify']) {
      expect(page).toContain(`\nlockkeeper ${name} `);
    }
    const gateway = /behind a gateway at (http:\S+);/.exec(page)?.[1] ?? '';
    const answer = await fetch(`${gateway}/health`);
    expect([answer.status, await answer.json()]).toEqual([
      200,
      expect.objectContaining({ status: 'healthy' }),
    ]);
  });
  expect(exit).toBe(0);
});

test('the smoke file that it names passes on the service it hosts', async () => {
  await withSimulators([], async (page) => {
    const gateway = /behind a gateway at (http:\S+);/.exec(page)?.[1] ?? '';
    const run = await runStep({
      script: resolve('build/test/support/programs/cli.js'),
      args: [
        'http-smoke',
        smokeFile,
        `--base-url=${gateway}`,
        '--report-path=build/simulated-http-smoke.json',
      ],
      cwd: process.cwd(),
      env: { GITHUB_ACTIONS: '', ADMIN_PASSWORD: 'admin-password', CRON_SECRET: 'cron-secret' },
    });
    expect(run).toMatchObject({ code: 0 });
  });
});

test('an option that is wrong is said, and nothing starts', async () => {
  const child = spawn(process.execPath, [program, '--fault', 'no-such'], { stdio: 'ignore' });
  expect(await once(child, 'exit')).toEqual([2, null]);
});
