import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from '@jest/globals';
import { writeBundle } from '../../scripts/write-bundle.js';
import { listFiles } from '../../src/host/list-files.js';
import { freshBundle } from '../support/fresh-bundle.js';

async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = await listFiles(folder);
  const texts = files.map(async (file) => [file, await readFile(join(folder, file), 'latin1')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

test('a second build gives the same bytes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lockkeeper-bundle-'));
  try {
    await writeBundle(process.cwd(), folder);
    const [first, second] = [await contents(await freshBundle()), await contents(folder)];
    expect(Object.keys(second)).toEqual(Object.keys(first));
    expect(Object.keys(first).filter((file) => first[file] !== second[file])).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);

test('no path of the building machine is in the bundle', async () => {
  const texts = await contents(await freshBundle());
  const leaks = Object.keys(texts).filter((file) => texts[file]?.includes(process.cwd()));
  expect(leaks).toEqual([]);
}, 120_000);
