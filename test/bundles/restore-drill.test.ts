import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { freshBundle } from '../support/fresh-bundle.js';
import { withRepository } from '../support/git-repository.js';
import { runStep } from '../support/runner.js';

/** Words that only the client of S3 has. */
const client = 'CompleteMultipartUpload';

test('the client of S3 is loaded for a bucket and never for a folder', async () => {
  const script = join(await freshBundle(), 'restore-drill.js');
  const trace = new URL('../support/programs/trace-loads.js', import.meta.url);
  const env = { NODE_OPTIONS: `--import=${trace.href}` };
  const drill = async (cwd: string, inputs: Record<string, string>) => {
    const run = await runStep({ script, cwd, env, inputs });
    const loaded = [...run.stderr.matchAll(/^loaded (file:.*)$/gm)].map(([, url = '']) => fileURLToPath(url));
    const texts = await Promise.all(loaded.map((path) => readFile(path, 'utf8')));
    return { code: run.code, client: texts.some((text) => text.includes(client)), told: run.stdout };
  };
  await withRepository(async ({ root, commit }) => {
    await commit({ 'README.md': 'a shop' });
    expect(await drill(root, { store: 'backups' })).toMatchObject({ code: 1, client: false });
    const bucket = await drill(root, {
      store: 's3://vault/shop',
      's3-endpoint': 'http://127.0.0.1:1',
      's3-access-key-id': 'id',
      's3-secret-access-key': 'quite-hidden',
    });
    expect(bucket).toMatchObject({ code: 2, client: true });
    expect(bucket.told).toContain('check that http://127.0.0.1:1 can be reached from here');
  });
}, 120_000);
