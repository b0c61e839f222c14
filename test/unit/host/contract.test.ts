import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { recordingHost } from '../../support/recording-host.js';
import { runStep } from '../../support/runner.js';
import { contractSecret, useHost } from '../../support/use-host.js';

interface Seen {
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Everything a reader of the log sees, without the commands by which masks are set. */
  readonly log: string;
}

async function throughRecorder(): Promise<Seen> {
  const host = recordingHost();
  await useHost(host);
  const log = [...host.lines, ...host.printed].join('\n');
  return { outputs: host.outputs, state: host.state, summary: host.summaries.join(''), log };
}

async function throughRunner(): Promise<Seen> {
  const script = fileURLToPath(new URL('../../support/programs/contract-host.js', import.meta.url));
  const run = await runStep({ script });
  const log = run.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  return { ...run, log: log.join('\n') + run.stderr };
}

describe.each([
  ['the recording host', throughRecorder],
  ['the Actions host with the runner’s files', throughRunner],
])('%s', (_, use) => {
  let seen: Seen;
  beforeAll(async () => {
    seen = await use();
  });

  test('keeps outputs and state, with line breaks', () => {
    expect(seen.outputs).toEqual({ verdict: 'passed', 'new-migrations': '[\n"a"\n]' });
    expect(seen.state).toEqual({ server: '{"pid":1}' });
  });

  test('adds to the summary', () => {
    expect(seen.summary.replace(/\n+/g, '\n')).toBe('# One\n# Two\n');
  });

  test('shows no secret in any form', () => {
    expect(seen.log).not.toContain(contractSecret);
    expect(seen.log).not.toContain('p@ss/word');
    expect(seen.log).toContain('the password is ***');
  });

  test('returns what a group returns', () => {
    expect(seen.log).toContain('inside');
    expect(seen.log).toContain('result 7');
  });
});

test('a log line cannot start a workflow command', async () => {
  const { log } = await throughRunner();
  expect(log).not.toMatch(/^::set-output/m);
});
