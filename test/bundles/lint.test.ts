import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { listFiles } from '../../src/host/list-files.js';
import { freshBundle } from '../support/fresh-bundle.js';
import { withRepository } from '../support/git-repository.js';
import { runStep } from '../support/runner.js';

/** Words that only the database driver has. */
const driver = 'SASL: SCRAM-SERVER-FIRST-MESSAGE';

test('lint never loads the database driver', async () => {
  const bundle = await freshBundle();
  const has = async (path: string) => (await readFile(path, 'utf8')).includes(driver);
  const all = (await listFiles(bundle)).filter((file) => file.endsWith('.js'));
  const withDriver = await Promise.all(all.map((file) => has(join(bundle, file))));
  expect(withDriver).toContain(true);

  await withRepository(async ({ root, commit }) => {
    await commit({ 'm/1_a.up.sql': 'CREATE TABLE a ();', 'm/1_a.down.sql': 'DROP TABLE a;' });
    const trace = new URL('../support/programs/trace-loads.js', import.meta.url);
    const env = { NODE_OPTIONS: `--import=${trace.href}` };
    const script = join(bundle, 'lint.js');
    const run = await runStep({ script, cwd: root, env, inputs: { scope: 'all' } });
    expect(run.code).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'passed', head: '1', 'new-migrations': '[]' });
    const loaded = [...run.stderr.matchAll(/^loaded (file:.*)$/gm)].map(([, url = '']) => fileURLToPath(url));
    expect(loaded).toContain(join(bundle, 'index.js'));
    expect(await Promise.all(loaded.map(has))).not.toContain(true);
  });
}, 120_000);
