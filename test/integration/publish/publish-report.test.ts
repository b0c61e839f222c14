import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { fillRunSettings } from '../../../src/config/settings.js';
import { readReport } from '../../../src/publish/report-file.js';
import { publishReport } from '../../../src/stages/publish-report.js';
import { exampleReport } from '../../support/example-report.js';
import { recordingHost } from '../../support/recording-host.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockkeeper-publish-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function publishTo(reportPath: string, kind: 'actions' | 'terminal', more: { htmlPath?: string } = {}) {
  const host = recordingHost({ kind, cwd: folder });
  const published = await publishReport(exampleReport, {
    host,
    root: folder,
    cwd: folder,
    settings: { ...fillRunSettings({}, {}), reportPath, ...more },
    annotations: true,
    summary: true,
    githubToken: undefined,
    secrets: [],
  });
  return { host, published };
}

test('on a runner a report goes into the diff, the summary, the log and its file', async () => {
  const { host, published } = await publishTo('.lockkeeper/report.json', 'actions');
  expect(host.printed.filter((line) => line.startsWith('::error'))).not.toEqual([]);
  expect(host.summaries.join('')).toContain('Lockkeeper failed');
  expect(host.lines.join('\n')).toContain('failed');
  expect(host.printed.filter((line) => line.startsWith('::notice title=Lockkeeper'))).toEqual([]);
  expect(await readReport(join(folder, published.reportPath))).toEqual(published.report);
  expect(await readFile(join(folder, '.lockkeeper/.gitignore'), 'utf8')).toBe('*\n');
});

test('a report file that cannot be written hides no verdict, and is told in one notice', async () => {
  await writeFile(join(folder, 'taken'), '');
  const { host, published } = await publishTo('taken/report.json', 'actions');
  expect(published.report.verdict).toBe('failed');
  expect(host.summaries.join('')).toContain('Lockkeeper failed');
  const notices = host.printed.filter((line) => line.startsWith('::notice title=Lockkeeper'));
  expect(notices).toEqual([
    expect.stringMatching(/^::notice title=Lockkeeper::The report file could not be written: .*\n$/),
  ]);
});

test('on a terminal it is printed with the notes, and no command of a runner', async () => {
  await writeFile(join(folder, 'taken'), '');
  const { host } = await publishTo('taken/report.json', 'terminal');
  expect(host.printed.join('')).toContain('note: The report file could not be written');
  expect(host.printed.join('')).not.toContain('::');
});

test('the page is written where it is asked for, kept out of git, and named', async () => {
  const htmlPath = '.lockkeeper/report.html';
  const { host, published } = await publishTo('report.json', 'terminal', { htmlPath });
  expect(published.htmlPath).toBe(htmlPath);
  const page = await readFile(join(folder, htmlPath), 'utf8');
  expect(page).toContain('Lockkeeper failed: 2 errors, 1 warning');
  expect(await readFile(join(folder, '.lockkeeper/.gitignore'), 'utf8')).toBe('*\n');
  expect(host.lines.join('\n')).toContain(`page written to ${htmlPath}`);
});

test('a page that cannot be written is a note, and not told as written', async () => {
  await writeFile(join(folder, 'taken'), '');
  const { host } = await publishTo('report.json', 'terminal', { htmlPath: 'taken/report.html' });
  expect(host.printed.join('')).toContain('note: The page could not be written');
  expect(host.lines.join('\n')).not.toContain('page written');
});
