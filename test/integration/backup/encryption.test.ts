import { execFileSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from '@jest/globals';
import { withSome } from '../../support/backup.js';

function isThere(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

(isThere('gpg') ? test : test.skip)('GPG: dump and manifest are closed, and a drill opens them', () =>
  withSome(async ({ backUp, drill, folder, stored }) => {
    const home = join(folder, 'gpg');
    await mkdir(home, { mode: 0o700 });
    const env = { GNUPGHOME: home };
    const gpg = (...args: string[]) =>
      execFileSync('gpg', ['--batch', '--quiet', ...args], {
        env: { ...process.env, ...env },
        encoding: 'utf8',
      });
    gpg('--passphrase', '', '--quick-generate-key', 'vault@example.test', 'default', 'default', 'never');
    try {
      const { verdict, check } = await backUp({ encrypt: 'gpg:vault@example.test' }, env);
      expect(verdict).toBe('passed');
      const [dump, manifest] = await stored();
      expect([dump, manifest]).toEqual([check.backup?.name, check.backup?.name.replace('.dump.', '.json.')]);
      expect(String(await readFile(join(folder, 'backups', manifest ?? '')))).not.toContain('orders');
      expect((await drill({}, env)).check).toMatchObject({ status: 'passed', backup: { encryption: 'gpg' } });
    } finally {
      execFileSync('gpgconf', ['--kill', 'all'], { env: { ...process.env, ...env } });
    }
  }),
);

(isThere('age') ? test : test.skip)(
  'age: dump and manifest are closed, and a drill opens them by the identity',
  () =>
    withSome(async ({ backUp, drill, folder }) => {
      execFileSync('age-keygen', ['-o', join(folder, 'key.txt')], { stdio: 'ignore' });
      const recipient = execFileSync('age-keygen', ['-y', join(folder, 'key.txt')], {
        encoding: 'utf8',
      }).trim();
      expect((await backUp({ encrypt: `age:${recipient}` })).check).toHaveProperty(
        'backup.encryption',
        'age',
      );
      expect((await drill({ identityFile: 'key.txt' })).check.status).toBe('passed');
      expect((await drill()).check).toMatchObject({
        status: 'broken',
        summary: expect.stringContaining('identity-file'),
      });
    }),
);

test('without the program nothing is dumped and nothing is stored in the clear', () =>
  withSome(async ({ backUp, stored }) => {
    const run = await backUp({ encrypt: 'age:age1qqqq' }, { PATH: '/nowhere' });
    expect(run.check).toMatchObject({
      status: 'broken',
      summary: expect.stringContaining('no program called age on PATH'),
    });
    expect(await stored()).toEqual([]);
  }));
