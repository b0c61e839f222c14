import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Deployment } from '../../../src/core/deployment.js';
import { health } from '../../../src/stages/health/health.js';
import { judgeRolledBack } from '../../../src/stages/health/health-checks.js';
import type { HealthActionGiven } from '../../../src/stages/health/health-inputs.js';
import { realServices } from '../../../src/stages/real-services.js';
import { newCommit, oldCommit } from '../../support/health.js';
import { healthy, well } from '../../support/health-gate.js';
import { type Answer, withServer } from '../../support/http-server.js';
import { planted } from '../../support/planted.js';
import { type RecordingOptions, recordingHost } from '../../support/recording-host.js';
import { aCheck, aReport } from '../../support/report.js';
import { scenario } from '../../support/scenario.js';

const token = planted('bearer');

let cwd: string;

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lockkeeper-health-'));
});

afterEach(() => rm(cwd, { recursive: true, force: true }));

async function run(given: HealthActionGiven, options: RecordingOptions = {}) {
  const host = recordingHost({ cwd, ...options });
  const reportPath = '.lockkeeper/health.json';
  const verdict = await health({ timeout: 30_000, reportPath, ...given }, { host, services: realServices });
  const report = await readFile(join(cwd, reportPath), 'utf8');
  return { host, verdict, report };
}

function deployment(name: string, url: string, parts: Partial<Deployment> = {}): Deployment {
  return {
    platform: 'render',
    id: `dep-${name}`,
    service: { id: `srv-${name}`, name, url },
    commit: newCommit,
    outcome: 'live',
    status: 'live',
    stages: [],
    wentLive: true,
    ...parts,
  };
}

async function deployed(...deployments: readonly Deployment[]): Promise<void> {
  await mkdir(join(cwd, '.lockkeeper'), { recursive: true });
  const report = aReport({ commit: newCommit, checks: [aCheck({ gate: 'deploy', deployments })] });
  await writeFile(join(cwd, '.lockkeeper/render-deploy.json'), JSON.stringify(report));
}

test('address, commit and instances come from the deploy report', async () => {
  await withServer(well, async ({ url, requests }) => {
    const service = { id: 'srv-api', name: 'api', url, instances: 2 };
    await deployed(
      deployment('api', url, { service }),
      deployment('gone', 'http://127.0.0.1:1', { outcome: 'failed' }),
    );
    const { verdict, host, report } = await run({ skipBake: true });
    expect(verdict).toBe('passed');
    expect(requests).toHaveLength(6);
    expect(requests[0]?.url).toMatch(/^\/health\?lockkeeper=/);
    expect(host.outputs).toMatchObject({
      version: '4f2a9c1d2e3f',
      verified: 'true',
      'ready-after': '10',
      p95: '',
    });
    expect(JSON.parse(report)).toMatchObject({
      commit: newCommit,
      checks: [{ gate: 'health', project: 'api' }],
    });
  });
});

test('each service that went live is judged, the summary has a row and a sparkline for each', async () => {
  const old: Answer = (_, response) => healthy(response, oldCommit);
  await withServer(well, async (one) => {
    await withServer(old, async (two) => {
      await deployed(deployment('one', one.url), deployment('two', two.url));
      const { verdict, host } = await run({ bake: 10_000, path: '/up' });
      expect(verdict).toBe('failed');
      const summary = host.summaries.join('');
      expect(summary).toContain('### Health: health of one');
      expect(summary).toMatch(/[▁▂▃▄▅▆▇█]{3,}<br>no errors in \d+ probes/);
      expect(summary).toContain('### Health: health of two');
      expect(summary).toContain('not ready: 200 from version 0000000aaaaa');
    });
  });
});

test('without a deploy report the commit of the workflow is expected, in a terminal none', async () => {
  await withServer(well, async ({ url }) => {
    const given = { url: [url], skipBake: true };
    const env = { GITHUB_SHA: oldCommit };
    expect((await run(given, { env })).verdict).toBe('failed');
    expect((await run({ ...given, expectVersion: 'any' }, { env })).verdict).toBe('passed');
    expect((await run({ ...given, commit: newCommit.slice(0, 7) }, { env })).verdict).toBe('passed');
    const terminal = await run(given, { env, kind: 'terminal' });
    expect(terminal.verdict).toBe('passed');
    expect(terminal.report).toContain('health-unverified-version');
  });
});

test('a bearer token is sent and shown nowhere', async () => {
  const echo: Answer = (seen, response) =>
    healthy(response, newCommit, { status: seen.headers.authorization });
  await withServer(echo, async ({ url, requests }) => {
    const given = { url: [url], commit: newCommit, bearerToken: token, expect: ['status: healthy'] };
    const { verdict, host, report } = await run(given);
    expect(verdict).toBe('failed');
    expect(requests[0]?.headers.authorization).toBe(`Bearer ${token}`);
    const shown = [report, ...host.lines, ...host.printed, ...host.summaries, ...host.failures].join('\n');
    expect(shown).toContain('status is "***", not "healthy"');
    for (const form of [
      token,
      encodeURIComponent(token),
      Buffer.from(token).toString('base64').slice(0, 20),
    ]) {
      expect(shown).not.toContain(form);
    }
  });
});

test('a baseline that is written before a deployment is compared with after it', async () => {
  await withServer(well, async ({ url }) => {
    const given = { url: [`${url}/health`], bake: 6000 };
    const before = await run({ ...given, phase: 'baseline' });
    expect(before.verdict).toBe('passed');
    const after = await run({ ...given, commit: newCommit });
    const [target] = JSON.parse(after.report).checks[0].health.targets;
    expect(target.bake.baseline).toMatchObject({ samples: 3 });
  });
});

test('a rollback can ask about the version that it went back to, without a report', async () => {
  const old: Answer = (_, response) => healthy(response, oldCommit);
  await withServer(old, async ({ url }) => {
    const back = deployment('api', url, { commit: oldCommit });
    const host = recordingHost({ cwd, env: { GITHUB_SHA: newCommit } });
    const check = await judgeRolledBack({ skipBake: true, commit: newCommit }, back, host);
    expect(check).toMatchObject({ gate: 'health', project: 'api', status: 'passed', findings: [] });
    expect(host.outputs).toEqual({});
  });
});

scenario(
  {
    id: 'no-baseline-file',
    area: 'Health',
    happens: 'The baseline that was named is not there: the job that should have written it did not run.',
    does: 'Stops before the first probe and says how to write it.',
    exit: 2,
    leaves: 'Nothing was started.',
  },
  async () => {
    await withServer(well, async ({ url, requests }) => {
      const running = run({ url: [url], baselinePath: 'before.baseline' });
      await expect(running).rejects.toThrow(/before\.baseline: there is no such file[\s\S]*--phase baseline/);
      expect(requests).toHaveLength(0);
    });
  },
);

scenario(
  {
    id: 'nothing-went-live',
    area: 'Health',
    happens: 'The deploy report says that no deployment went live, and no address was given.',
    does: 'Judges nothing and says so: what answers is the version of before.',
    exit: 2,
    leaves: 'The previous version serves.',
  },
  async () => {
    await deployed(deployment('api', 'http://127.0.0.1:1', { outcome: 'failed', wentLive: false }));
    await expect(run({})).rejects.toThrow('no report in .lockkeeper/ has a deployment that went live');
  },
);
