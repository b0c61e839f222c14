import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { plainPlanted, planted } from '../../support/planted.js';
import { searchSpool } from '../../support/search-spool.js';

async function leaksIn(text: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'lockkeeper-spool-'));
  try {
    await writeFile(join(folder, '1.txt'), `\n== a log\n${text}\n`);
    return (await searchSpool(folder)).leaks.length;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const secret = planted('token');
test.each<[string, string]>([
  ['as it is', `key ${secret}`],
  ['plain', plainPlanted('key')],
  ['URL-encoded', `?key=${encodeURIComponent(secret)}`],
  ['in JSON', JSON.stringify({ secret })],
  ['in base64', Buffer.from(secret).toString('base64')],
  ['in base64 after one byte', Buffer.from(`:${secret}`).toString('base64')],
  ['in base64 after two bytes', Buffer.from(`u:${secret}`).toString('base64')],
  ['in base64url', Buffer.from(`user:${secret}`).toString('base64url')],
])('a planted secret is found %s', async (_, text) => {
  expect(await leaksIn(text)).toBe(1);
});

test('a command that masks one is no leak, nor is an innocent text', async () => {
  expect(await leaksIn(`::add-mask::${secret}\nall is well`)).toBe(0);
});
