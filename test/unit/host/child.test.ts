import { describe, expect, test } from '@jest/globals';
import { type ChildOptions, openLineChild, runChild } from '../../../src/host/child.js';

const options: ChildOptions = {
  cwd: process.cwd(),
  env: { PATH: process.env.PATH ?? '' },
  timeoutMs: 10_000,
  signal: new AbortController().signal,
  maxOutputBytes: 100_000,
};
const node = (code: string): string[] => [process.execPath, '-e', code];

describe('a child that runs to its end', () => {
  test('gives its code and both streams', async () => {
    const lines: string[] = [];
    const result = await runChild(
      node('console.log("one\\ntwo"); console.error("bad"); process.exitCode = 3'),
      { ...options, onLine: (line) => lines.push(line) },
    );
    expect(result).toMatchObject({ code: 3, stdout: 'one\ntwo\n', stderr: 'bad\n', endedBy: 'exit' });
    expect(lines).toEqual(['one', 'two']);
  });

  test('sees only the environment that it is given', async () => {
    const result = await runChild(node('console.log(Object.keys(process.env).join())'), {
      ...options,
      env: { ONLY: 'this' },
    });
    expect(result.stdout.trim()).toBe('ONLY');
  });

  test('that floods its output is stopped', async () => {
    const result = await runChild(node('for (;;) require("fs").writeSync(1, "x".repeat(10000))'), options);
    expect(result.endedBy).toBe('output');
    expect(result.stdout.length).toBeLessThanOrEqual(100_000);
  });

  test('shows whole lines of a flood: half of a secret would not be known as one', async () => {
    const flood = 'for (;;) require("fs").writeSync(1, "the secret\\n".repeat(1000))';
    const { stdout } = await runChild(node(flood), { ...options, maxOutputBytes: 10_003 });
    expect(new Set(stdout.split('\n'))).toEqual(new Set(stdout === '' ? [''] : ['the secret', '']));
  });

  test('that never ends is stopped together with its own children', async () => {
    const code =
      'const c = require("child_process").spawn("sleep", ["300"]); console.log(c.pid); setInterval(() => {}, 1000)';
    const result = await runChild(node(code), { ...options, timeoutMs: 500 });
    expect(result.endedBy).toBe('timeout');
    await gone(Number(result.stdout));
  });

  test('that leaves a background process behind does not hold us, and the process is ended', async () => {
    const code =
      'const c = require("child_process").spawn("sleep", ["300"], {stdio: "inherit"}); console.log(c.pid); process.exit(0)';
    const result = await runChild(node(code), options);
    expect(result.endedBy).toBe('exit');
    await gone(Number(result.stdout));
  });

  test('is stopped when the run is cancelled', async () => {
    const result = await runChild(node('setInterval(() => {}, 1000)'), {
      ...options,
      signal: AbortSignal.timeout(100),
    });
    expect(result).toMatchObject({ endedBy: 'aborted', signal: 'SIGKILL' });
  });

  test('that does not exist is an error of the caller', async () => {
    // With folders in PATH that may not be entered the system says EACCES instead.
    const env = { PATH: '/usr/bin:/bin' };
    const run = runChild(['no-such-program-here'], { ...options, env });
    await expect(run).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('a helper that answers lines', () => {
  const echo = 'require("readline").createInterface({input: process.stdin}).on("line", ';

  test('answers one question after the other', async () => {
    const child = await openLineChild(
      node(`${echo}l => { console.error("saw"); console.log(l + "!") })`),
      options,
    );
    expect(await child.ask('a', 5000)).toMatchObject({ endedBy: 'answer', line: 'a!' });
    expect(await child.ask('é', 5000)).toMatchObject({ endedBy: 'answer', line: 'é!' });
    await child.stop();
    await child.stop();
    expect(child.alive).toBe(false);
    expect(await child.ask('b', 5000)).toMatchObject({ endedBy: 'exit' });
  });

  test('keeps the last whole lines of what it printed', async () => {
    const flood = `${echo}() => { console.error("the secret\\n".repeat(4000)); console.log("done") })`;
    const child = await openLineChild(node(flood), options);
    const { output } = await child.ask('a', 5000);
    await child.stop();
    expect(output.length).toBeLessThanOrEqual(16_384);
    expect(new Set(output.split('\n'))).toEqual(new Set(['the secret', '']));
  });

  test.each([
    ['dies', 'exit', `${echo}() => { console.error("last words"); process.exit(1) })`],
    ['falls silent', 'timeout', `${echo}() => {}); console.error("last words")`],
    ['floods', 'output', `${echo}() => { for (;;) require("fs").writeSync(2, "last words".repeat(1000)) })`],
  ])('that %s gives an end and not an exception', async (_, endedBy, code) => {
    const child = await openLineChild(node(code), options);
    const reply = await child.ask('a', 1000);
    expect(reply.endedBy).toBe(endedBy);
    expect(child.alive).toBe(false);
  });
});

/** Waits until no process has that id; a test that never gets there times out. */
async function gone(pid: number): Promise<void> {
  expect(pid).toBeGreaterThan(1);
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
