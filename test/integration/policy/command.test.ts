import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { runStep } from '../../support/runner.js';
import { withDatabase } from '../../support/server.js';

const script = fileURLToPath(new URL('../../support/programs/cli.js', import.meta.url));

async function policy(files: Readonly<Record<string, string>>, url: string, ...args: readonly string[]) {
  const cwd = mkdtempSync(join(tmpdir(), 'policy-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
    const env = { GITHUB_ACTIONS: '', LOCKKEEPER_DATABASE_URL: url };
    return await runStep({ script, args: ['policy', ...args], cwd, env });
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

test('the command tells what is wrong and passes when rules are off', () =>
  withDatabase(16, async ({ url, session }) => {
    await session.execute('create table nokey (a int)');
    const off = '--rules=statements-missing=off,tls-off=off,lock-held=off,lock-waited=off';
    const found = await policy({}, url, off, '--fail-on=warning');
    expect(found.code).toBe(1);
    expect(found.stdout).toContain('public.nokey has no primary key');
    const passed = await policy(
      { 'policy.yml': 'rules: { primary-key-missing: off }' },
      url,
      off,
      '--fail-on=warning',
    );
    expect(passed.stdout).toContain('policy passed');
    expect(passed.code).toBe(0);
  }));

test('wrong input ends with 2, says why, and shows no password', async () => {
  const url = 'postgresql://app:sesame-open@127.0.0.1:1/db';
  const nobody = await policy({}, url);
  expect([nobody.code, nobody.stdout + nobody.stderr]).toEqual([
    2,
    expect.stringContaining('nothing listens'),
  ]);
  expect(nobody.stdout + nobody.stderr).not.toContain('sesame');
  const wrong = await policy({ 'policy.yml': 'tls: maybe\nrolls: {}' }, url);
  expect(wrong.code).toBe(2);
  expect(wrong.stdout + wrong.stderr).toMatch(/policy\.yml:1:1[\s\S]*policy\.yml:2:1/);
  const missing = await policy({}, url, 'nowhere.yml');
  expect([missing.code, missing.stdout + missing.stderr]).toEqual([
    2,
    expect.stringContaining('nowhere.yml'),
  ]);
  const rule = await policy({}, url, '--rules=index-unusd=off');
  expect(rule.stdout + rule.stderr).toContain('did you mean `index-unused`?');
});
