import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { workingTree } from '../../../src/host/working-tree.js';
import { checkAndPublish } from '../../../src/stages/checks/check-and-publish.js';
import type { PublishRequest, Services } from '../../../src/stages/services.js';
import { sqlEngine } from '../../support/plain-engine.js';
import { recordingHost } from '../../support/recording-host.js';
import { aCheck } from '../../support/report.js';

test('the publisher is told what no outlet may show: the token and the address', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lockkeeper-publish-'));
  await mkdir(join(folder, 'migrations'));
  await writeFile(join(folder, 'migrations', '1.sql'), '');
  const requests: PublishRequest[] = [];
  const unused = (): Promise<never> => Promise.reject(new Error('not for this test'));
  const services: Services = {
    engines: async () => [sqlEngine],
    readChange: async ({ root }) => ({
      root,
      commit: undefined,
      base: undefined,
      files: undefined,
      baseTree: undefined,
      mergedTree: workingTree(root),
    }),
    gate: async () => async () => aCheck(),
    async publish(report, request) {
      requests.push(request);
      return { report, reportPath: 'report.json', sarifPath: undefined, htmlPath: undefined };
    },
    startHistory: unused,
    recordReport: unused,
    mergeReports: unused,
    startServer: unused,
    stopServer: unused,
    rules: unused,
  };
  const databaseUrl = 'postgresql://me:hush%21hush@db.example/test';
  const given = { databaseUrl, githubToken: 'token-1' };
  const verdict = await checkAndPublish(['smoke'], given, { host: recordingHost({ cwd: folder }), services });
  await rm(folder, { recursive: true });
  expect(verdict).toBe('passed');
  expect(requests[0]?.secrets).toEqual(['token-1', databaseUrl]);
});
