import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { expect, test } from '@jest/globals';
import { publishReport } from '../../../src/actions/publish-report.js';
import { recordingHost } from '../../support/recording-host.js';
import { aReport } from '../../support/report.js';

test('a report file that cannot be written is a note, and the verdict is told all the same', async () => {
  const folder = await mkdtemp(`${tmpdir()}/lockkeeper-report-`);
  const { report } = await publishReport(aReport(), {
    host: recordingHost({ cwd: folder }),
    root: folder,
    cwd: folder,
    settings: { failOn: 'error', comment: 'never', reportPath: '.' },
    annotations: false,
    summary: false,
    githubToken: undefined,
    secrets: [],
  });
  await rm(folder, { recursive: true });
  expect(report.verdict).toBe('passed');
  expect(report.notes).toEqual([expect.stringContaining('The report file was not written')]);
});
