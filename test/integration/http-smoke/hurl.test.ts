import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runSmoke } from '../../support/http-smoke.js';
import { plainPlanted } from '../../support/planted.js';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lockkeeper-hurl-test-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const token = plainPlanted('hurl-token');

/** What hurl writes for a file of two requests, the second with a wrong status. */
const report = [
  {
    filename: 'a.hurl',
    success: false,
    time: 12,
    cookies: [{ name: 's', value: token }],
    entries: [
      {
        index: 1,
        line: 1,
        time: 5,
        calls: [{ request: { method: 'POST', url: 'http://shop/login' }, response: { status: 200 } }],
        captures: [{ name: 'token', value: token }],
        asserts: [{ success: true, line: 2 }],
      },
      {
        index: 2,
        line: 5,
        time: 7,
        calls: [{ request: { method: 'GET', url: `http://shop/a?t=${token}` }, response: { status: 404 } }],
        captures: [],
        asserts: [
          {
            success: false,
            line: 6,
            message:
              'Assert status code\n  --> a.hurl:6:6\n   |\n 6 | HTTP 200\n   |      ^^^ actual value is <404>\n   |',
          },
        ],
      },
    ],
  },
];

/** A program called hurl that checks how it is called, and does this. */
async function fakeHurl(body: string): Promise<Readonly<Record<string, string>>> {
  const program = `#!${process.execPath}
const fs = require('node:fs');
const args = process.argv.slice(2);
const at = (name) => args[args.indexOf(name) + 1];
if (JSON.stringify([args, process.env]).includes('${token}')) process.exit(99);
if (!fs.readFileSync(at('--variables-file'), 'utf8').includes('PASSWORD=${token}')) process.exit(98);
if ((fs.statSync(at('--variables-file')).mode & 0o77) !== 0) process.exit(97);
${body}
`;
  await writeFile(join(root, 'hurl'), program);
  await chmod(join(root, 'hurl'), 0o755);
  return { PATH: `${root}:${dirname(process.execPath)}` };
}

const smokeFile = 'secrets: [PASSWORD]\nrequests:\n  - import: a.hurl\n';
const options = { base: 'http://shop', secrets: { PASSWORD: token }, files: { 'a.hurl': 'GET http://shop' } };

test('a .hurl file is run by its program, and each of its requests is a row at its own line', async () => {
  const env = await fakeHurl(`fs.mkdirSync(at('--report-json'), { recursive: true });
fs.writeFileSync(at('--report-json') + '/report.json', ${JSON.stringify(JSON.stringify(report))});
process.exit(4);`);
  const run = await runSmoke(smokeFile, { ...options, hurl: { root, env } });
  expect(run.lines).toEqual(['passed 200 a.hurl, line 1', 'failed 404 a.hurl, line 5']);
  expect(run.rows[1]).toMatchObject({ file: 'a.hurl', line: 5 });
  expect(run.rows[1]?.failures).toEqual([
    { what: 'line 6', expected: 'Assert status code', got: 'actual value is <404>' },
  ]);
  expect(JSON.stringify(run.check)).not.toContain(token);
});

test('a program that breaks is a failure with its words', async () => {
  const env = await fakeHurl(`process.stderr.write('error: Parsing ${token}\\n'); process.exit(2);`);
  const run = await runSmoke(smokeFile, { ...options, hurl: { root, env } });
  expect(run.findings).toEqual(['http-imported: a.hurl: hurl ended with code 2']);
  expect(run.rows[0]?.failures[0]?.got).toBe('hurl ended with code 2\nerror: Parsing ***');
});
