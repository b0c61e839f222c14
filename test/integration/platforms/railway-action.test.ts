import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { post } from '../../../src/actions/railway-deploy/post.js';
import { run } from '../../../src/actions/railway-deploy/run.js';
import { runCommandLine } from '../../../src/cli/run.js';
import type { Verdict } from '../../../src/core/report.js';
import { realServices } from '../../../src/stages/real-services.js';
import { deployedCommit, type RailwayBench, railwayBench } from '../../support/railway.js';
import { type RecordingHost, recordingHost } from '../../support/recording-host.js';
import { railwayTokens } from '../../support/simulators/railway/railway.js';

let bench: RailwayBench;
let cwd: string;

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lockkeeper-railway-'));
  bench = await railwayBench({ services: [{ name: 'shop-api' }, { name: 'shop-worker' }] });
});

afterEach(async () => {
  expect(bench.railway.violations).toEqual([]);
  await bench.close();
  await rm(cwd, { recursive: true });
});

interface Stepped {
  readonly host: RecordingHost;
  readonly verdict: Verdict;
}

/** A host whose clock is the simulator's. */
function hostOf(given: Readonly<Record<string, string>>, signal?: AbortSignal): RecordingHost {
  const inputs = { 'railway-token': railwayTokens.project, commit: deployedCommit, ...given };
  const env = Object.entries(inputs).map(([name, value]) => [
    name.startsWith('STATE_') ? name : `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const host = recordingHost({
    cwd,
    env: { ...Object.fromEntries(env), LOCKKEEPER_RAILWAY_API: bench.railway.url },
    ...(signal === undefined ? {} : { signal }),
  });
  return { ...host, clock: bench.clock };
}

async function step(given: Readonly<Record<string, string>>): Promise<Stepped> {
  const host = hostOf(given);
  return { host, verdict: await run({ host, services: realServices }) };
}

describe('the action railway-deploy', () => {
  test('deploys services by name, one after the other, and tells where they answer', async () => {
    const { host, verdict } = await step({ service: 'shop-api, shop-worker' });
    expect(verdict).toBe('passed');
    expect(host.outputs).toMatchObject({
      verdict: 'passed',
      outcome: 'live',
      'live-commit': deployedCommit,
      'deploy-id': bench.railway.deployments
        .slice(2)
        .map(({ id }) => id)
        .join(','),
    });
    const report = await readFile(join(cwd, '.lockkeeper/railway-deploy.json'), 'utf8');
    expect(JSON.parse(report).checks).toHaveLength(2);
    expect([report, ...host.lines, ...host.printed, ...host.summaries].join()).not.toContain(
      railwayTokens.project,
    );
  });

  test('fails for a deployment that fails, and starts none after it', async () => {
    bench.railway.plan('health check fails');
    const { host, verdict } = await step({ service: 'shop-api, shop-worker' });
    expect(verdict).toBe('failed');
    expect(host.outputs.outcome).toBe('failed');
    expect(bench.railway.deployments).toHaveLength(3);
    expect(host.summaries.join()).toContain('The health check never succeeded');
  });

  test('tells everything that is missing at once', async () => {
    await expect(step({ 'railway-token': '' })).rejects.toMatchObject({
      problems: [{ where: 'input railway-token' }, { where: 'input service' }],
    });
  });

  test('starts nothing when one of several services is not there', async () => {
    const { verdict, host } = await step({ service: 'shop-api, shop-wroker' });
    expect(verdict).toBe('broken');
    expect(bench.railway.deployments).toHaveLength(2);
    expect(host.printed.join() + host.lines.join() + host.failures.join()).toContain(
      'did you mean shop-worker?',
    );
  });
});

describe('the step at the end of a job that was stopped', () => {
  test('cancels what was left, which it knows by the id of the service', async () => {
    bench.railway.plan('never ends');
    const [service] = bench.railway.services;
    const id = bench.railway.deployByOther({ commit: deployedCommit, course: 'never ends' });
    const saved = [{ service: service?.id, id, known: [], ours: true }];
    const host = hostOf({ service: 'shop-api', STATE_deployments: JSON.stringify(saved) });
    expect(await post({ host, services: realServices })).toBe('passed');
    expect(bench.railway.status(id)).toBe('REMOVED');
    expect(host.lines.join('\n')).toContain(`${id} has stopped (canceled)`);
  });

  test('finds what was started without an answer', async () => {
    const [service] = bench.railway.services;
    const known = bench.railway.deployments.map(({ id }) => id);
    const id = bench.railway.deployByOther({ commit: deployedCommit, course: 'never ends' });
    const saved = [{ service: service?.id, known, ours: true }];
    await post({
      host: hostOf({ service: 'shop-api', STATE_deployments: JSON.stringify(saved) }),
      services: realServices,
    });
    expect(bench.railway.status(id)).toBe('REMOVED');
  });

  test('does nothing after any other run', async () => {
    await post({ host: hostOf({ service: 'shop-api' }), services: realServices });
    expect(bench.railway.requests).toEqual([]);
  });
});

describe('the command deploy', () => {
  const cli = async (...args: readonly string[]): Promise<Stepped> => {
    const host = recordingHost({
      kind: 'terminal',
      cwd,
      env: {
        LOCKKEEPER_RAILWAY_TOKEN: railwayTokens.project,
        LOCKKEEPER_RAILWAY_API: bench.railway.url,
      },
    });
    const context = { host: { ...host, clock: bench.clock }, services: realServices };
    return { host, verdict: await runCommandLine(['deploy', '--platform', 'railway', ...args], context) };
  };

  test('deploys on Railway', async () => {
    const { verdict } = await cli('--service', 'shop-api', '--commit', deployedCommit);
    expect(verdict).toBe('passed');
    expect(bench.railway.deployments).toHaveLength(3);
  });

  test('refuses what belongs to another platform', async () => {
    await expect(cli('--service', 'shop-api', '--clear-cache')).rejects.toThrow(
      '--clear-cache: is no option of --platform railway',
    );
  });

  test('leaves the commit to Railway when it is asked to', async () => {
    await cli('--service', 'shop-api', '--commit', 'newest');
    const asked = bench.railway.received.find(({ body }) => body.includes('mutation Deploy('));
    expect(asked?.body).not.toContain('"commitSha"');
  });
});
