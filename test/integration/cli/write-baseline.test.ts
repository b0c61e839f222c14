import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { commandLine } from '../../support/command-line.js';
import { withRepository } from '../../support/git-repository.js';

const old = {
  'migrations/001_orders.up.sql': 'CREATE TABLE orders (id bigint);\n',
  'migrations/002_notes.up.sql': 'CREATE TABLE notes (id bigint);\n',
  'migrations/002_notes.down.sql': 'DROP TABLE notes;\n',
};

test('an old repository writes down what is known and fails only for what is new', async () => {
  await withRepository(async ({ root, commit }) => {
    await commit(old);
    expect((await commandLine(root, 'lint', '--scope', 'all')).code).toBe(1);
    const written = await commandLine(root, 'lint', '--write-baseline');
    expect(written.code).toBe(0);
    expect(written.stdout).toContain(
      'lockkeeper-baseline.json: 1 finding (errors: 1, warnings: 0, notices: 0)\n',
    );
    expect((await commandLine(root, 'lint', '--scope', 'all')).code).toBe(0);
    await commit({ 'migrations/003_total.up.sql': 'CREATE TABLE total (id bigint);\n' });
    expect((await commandLine(root, 'lint', '--scope', 'all')).stdout).toContain('003_total.up.sql');
  });
});

test('a second writing keeps what still holds, drops what is mended, and keeps what other gates found', async () => {
  await withRepository(async ({ root, commit, write }) => {
    const file = 'ops/known.json';
    const smoke = { fingerprint: 'feedfeedfeedfeed', rule: 'down-failed', about: 'x' };
    const gone = { fingerprint: '0123012301230123', rule: 'missing-up', about: 'y' };
    const text = JSON.stringify({ version: 1, findings: [smoke, gone] });
    await commit({ ...old, 'lockkeeper.yml': `baseline: ${file}\n`, [file]: text });
    await commandLine(root, 'lint', '--write-baseline');
    const again = await commandLine(root, 'lint', '--write-baseline');
    expect(again.stdout).toContain('ops/known.json: 1 finding');
    expect(again.stdout).toContain('; 1 of gates that did not run now stay listed');
    const { findings } = JSON.parse(await readFile(join(root, file), 'utf8'));
    expect(findings).toMatchObject([{ rule: 'down-failed' }, { rule: 'missing-down' }]);
    await write({ 'migrations/001_orders.down.sql': 'DROP TABLE orders;\n' });
    expect((await commandLine(root, 'lint', '--write-baseline')).stdout).toContain('known.json: 0 findings');
  });
});

test('a part of the history makes no baseline', async () => {
  await withRepository(async ({ root, commit }) => {
    await commit(old);
    const run = await commandLine(root, 'lint', '--write-baseline', '--scope', 'new');
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(
      '--write-baseline: a baseline lists what is wrong in the whole history, not in a part of it',
    );
  });
});
