import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { fillRunSettings } from '../../../src/config/settings.js';
import { publishReport } from '../../../src/stages/publish-report.js';
import { exampleReport } from '../../support/example-report.js';
import { plainPlanted } from '../../support/planted.js';
import { recordingHost } from '../../support/recording-host.js';
import { aCheck, aReport } from '../../support/report.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockkeeper-publish-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function requestIn(cwd: string, secrets: readonly string[] = []) {
  const host = recordingHost({ cwd });
  const settings = fillRunSettings({ reportPath: 'taken/report.json' });
  const place = { host, root: cwd, cwd, settings, githubToken: undefined, secrets };
  return { ...place, annotations: true, summary: true };
}

test('a report file that cannot be written is told and hides neither verdict nor findings', async () => {
  await writeFile(join(folder, 'taken'), '');
  const request = requestIn(folder);
  const { report } = await publishReport(exampleReport, request);
  expect(report.verdict).toBe(exampleReport.verdict);
  expect(report.notes.at(-1)).toMatch(/^The report file could not be written: /);
  expect(request.host.lines.join('\n')).toContain('note: The report file could not be written');
  expect(request.host.summaries).toHaveLength(1);
});

test('the password of an address is a secret by itself', async () => {
  const request = requestIn(folder, [`postgresql://app:${plainPlanted('hunter22')}@db.example.com/shop`]);
  const summary = `the server said: wrong password "${plainPlanted('hunter22')}"`;
  const told = aReport({ checks: [aCheck({ gate: 'smoke', status: 'broken', summary })] });
  const { report } = await publishReport(told, request);
  expect(JSON.stringify([report, request.host.lines, request.host.summaries])).not.toContain('hunter22');
  expect(report.checks[0]?.summary).toBe('the server said: wrong password "***"');
});
