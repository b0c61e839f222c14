import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { redactor } from '../../../src/core/redact.js';
import { publish } from '../../../src/publish/outlet.js';
import {
  annotationsOutlet,
  reportFileOutlet,
  sarifOutlet,
  summaryOutlet,
} from '../../../src/publish/outlets.js';
import { readReport } from '../../../src/publish/report-file.js';
import { exampleReport } from '../../support/example-report.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockkeeper-outlets-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('one report reaches every outlet, and a path that cannot be written stops none of them', async () => {
  const commands: string[] = [];
  const summary = join(folder, 'summary.md');
  await writeFile(join(folder, 'taken'), '');
  const deliveries = await publish(
    exampleReport,
    [
      reportFileOutlet(join(folder, 'taken', 'report.json')),
      reportFileOutlet(join(folder, 'out', 'report.json')),
      sarifOutlet(join(folder, 'out', 'lockkeeper.sarif'), { rules: [] }),
      summaryOutlet((markdown) => appendFile(summary, markdown)),
      annotationsOutlet((line) => commands.push(line)),
    ],
    { redact: redactor([]) },
  );
  expect(deliveries.map(({ status }) => status)).toEqual(['failed', ...Array(4).fill('delivered')]);
  expect(deliveries[0]?.notes[0]).toMatch(/^The report file could not be written: .*(ENOTDIR|EEXIST)/);
  expect(await readReport(join(folder, 'out', 'report.json'))).toEqual(exampleReport);
  expect((await readdir(join(folder, 'out'))).sort()).toEqual(['lockkeeper.sarif', 'report.json']);
  expect(await readFile(summary, 'utf8')).toContain('## ❌ Lockkeeper failed');
  expect(commands).toHaveLength(3);
});
