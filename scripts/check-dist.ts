import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { listFiles } from '../src/host/list-files.js';
import { writeBundle } from './write-bundle.js';

/** Builds the bundle anew and says where the committed one differs; fails when it does. */
const root = process.cwd();
const expected = 'build/dist-expected';
await writeBundle(root, expected);

const [wanted, found] = await Promise.all([listFiles(join(root, expected)), listFiles(join(root, 'dist'))]);
const problems: string[] = [];
for (const file of new Set([...wanted, ...found])) {
  const [want, have] = await Promise.all([read(join(expected, file)), read(join('dist', file))]);
  if (want === undefined) problems.push(`dist/${file} is left over`);
  else if (have === undefined) problems.push(`dist/${file} is missing`);
  else if (!want.equals(have)) problems.push(`dist/${file} is stale`);
}
for (const problem of problems) process.stdout.write(`${problem}\n`);
if (problems.length > 0) {
  process.stdout.write('fix: npm ci && npm run bundle, then commit dist\n');
  process.exitCode = 1;
} else {
  await rm(join(root, expected), { recursive: true });
  process.stdout.write('dist is fresh\n');
}

function read(file: string): Promise<Buffer | undefined> {
  return readFile(join(root, file)).catch(() => undefined);
}
