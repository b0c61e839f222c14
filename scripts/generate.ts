import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { generatedFiles } from './generated-files.js';

/** Writes what is made from the specs; with `--check` it only says what is stale, and fails. */
const root = process.cwd();
const checkOnly = process.argv.includes('--check');
const stale: string[] = [];
for (const { path, text } of await generatedFiles(root)) {
  const file = join(root, path);
  const current = await readFile(file, 'utf8').catch(() => undefined);
  if (current === text) continue;
  stale.push(path);
  if (checkOnly) continue;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
const verb = checkOnly ? 'is stale; run `npm run generate`' : 'written';
for (const path of stale) process.stdout.write(`${path}: ${verb}\n`);
if (checkOnly && stale.length > 0) process.exitCode = 1;
