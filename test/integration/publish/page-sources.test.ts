import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { redactor } from '../../../src/core/redact.js';
import { htmlOutlet } from '../../../src/publish/html/report/outlet.js';
import { readSources } from '../../../src/publish/html/report/sources.js';
import { aCheck, aFinding, aReport } from '../../support/report.js';

let outside: string;
let root: string;
beforeEach(async () => {
  outside = await mkdtemp(join(tmpdir(), 'lockkeeper-sources-'));
  root = join(outside, 'repository');
  await mkdir(join(root, 'migrations'), { recursive: true });
  await mkdir(join(root, '.git'));
});
afterEach(() => rm(outside, { recursive: true, force: true }));

function about(...files: readonly string[]) {
  const findings = files.map((file) => aFinding({ subject: file, location: { file, line: 1 } }));
  return aReport({ checks: [aCheck({ findings })] });
}

test('reads what findings are about', async () => {
  await writeFile(join(root, 'migrations/1.sql'), 'SELECT 1;\n');
  expect([...(await readSources(about('migrations/1.sql', 'migrations/gone.sql'), root))]).toEqual([
    ['migrations/1.sql', 'SELECT 1;\n'],
  ]);
});

test('reads nothing for a finding without a line', async () => {
  await writeFile(join(root, 'migrations/1.sql'), 'SELECT 1;\n');
  const findings = [aFinding({ location: { file: 'migrations/1.sql' } })];
  expect((await readSources(aReport({ checks: [aCheck({ findings })] }), root)).size).toBe(0);
});

test('a report from elsewhere leads it neither out of the repository nor to what is hidden there', async () => {
  await writeFile(join(outside, 'passwords'), 'hush');
  await writeFile(join(root, '.git/config'), 'token = hush');
  await writeFile(join(root, '.env'), 'TOKEN=hush');
  await symlink(join(outside, 'passwords'), join(root, 'migrations/link.sql'));
  await symlink(join(root, '.git/config'), join(root, 'migrations/config.sql'));
  const report = about(
    '../passwords',
    'migrations/../../passwords',
    join(outside, 'passwords'),
    '.git/config',
    '.env',
    './.env',
    'migrations/link.sql',
    'migrations/config.sql',
    'migrations',
    '',
  );
  expect([...(await readSources(report, root))]).toEqual([]);
});

test('leaves out what is no text, and what is too long to be a migration', async () => {
  await writeFile(join(root, 'migrations/bytes.sql'), Buffer.from([0xff, 0xfe, 0x00]));
  await writeFile(join(root, 'migrations/long.sql'), '-'.repeat(2_000_001));
  const report = about('migrations/bytes.sql', 'migrations/long.sql');
  expect((await readSources(report, root)).size).toBe(0);
});

test('a secret in a file is hidden in the page', async () => {
  await writeFile(join(root, 'migrations/1.sql'), "CREATE ROLE app PASSWORD 'S3cr3t-word';\n");
  const path = join(root, 'page/report.html');
  const options = { rules: [], root, redact: redactor(['S3cr3t-word']) };
  await htmlOutlet(path, options).deliver(about('migrations/1.sql'), new AbortController().signal);
  const page = await readFile(path, 'utf8');
  expect(page).toContain('CREATE ROLE app PASSWORD &#39;***&#39;;');
  expect(page).not.toContain('S3cr3t-word');
});
