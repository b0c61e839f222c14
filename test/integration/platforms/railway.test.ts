import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Deployment } from '../../../src/core/deployment.js';
import { UserError } from '../../../src/core/errors.js';
import type { Platform, Preflight } from '../../../src/platforms/platform.js';
import { planted } from '../../support/planted.js';
import { deployedCommit, type RailwayBench, railwayBench } from '../../support/railway.js';
import type { CourseName } from '../../support/simulators/railway/courses.js';
import { type RailwayOptions, railwayFirstCommit } from '../../support/simulators/railway/railway.js';

const signal = new AbortController().signal;
let bench: RailwayBench;

async function open(options: RailwayOptions = {}): Promise<Platform> {
  await bench.close();
  bench = await railwayBench(options);
  return bench.service();
}

beforeEach(async () => {
  bench = await railwayBench();
});

afterEach(async () => {
  expect(bench.railway.violations).toEqual([]);
  await bench.close();
});

interface Followed {
  readonly before: Preflight;
  readonly deployment: Deployment;
  readonly changes: readonly string[];
}

/** Preflight, trigger and follow, as the gate does it. */
async function deployed(platform: Platform, timeoutMs = 1_800_000): Promise<Followed> {
  const before = await platform.preflight(signal);
  const started = await platform.trigger(before, signal);
  if (!started.started) throw new Error(started.reason);
  const changes: string[] = [];
  const deployment = await platform.follow(started.id, {
    signal,
    deadline: bench.clock.now() + timeoutMs,
    onChange: ({ status, stages }) => void changes.push(`${status} ${stages.at(-1)?.name ?? ''}`),
  });
  return { before, deployment, changes };
}

const follow = async (course: CourseName): Promise<Deployment> =>
  (await deployed(await open({ plans: [course] }))).deployment;

describe('a deployment that goes live', () => {
  test('is followed through its steps', async () => {
    const { before, deployment, changes } = await deployed(bench.service());
    expect(deployment).toMatchObject({
      platform: 'railway',
      outcome: 'live',
      status: 'SUCCESS',
      commit: deployedCommit,
      wentLive: true,
      service: { name: 'shop-api', url: 'https://shop-api.up.railway.example' },
    });
    expect(deployment.stages).toEqual([
      { name: 'SNAPSHOT_CODE', durationMs: 3000 },
      { name: 'BUILD_IMAGE', durationMs: 40_000 },
      { name: 'PUBLISH_IMAGE', durationMs: 5000 },
      { name: 'CREATE_CONTAINER', durationMs: 4000 },
      { name: 'HEALTHCHECK', durationMs: 8000 },
    ]);
    expect(changes[0]).toBe('INITIALIZING INITIALIZING');
    expect(changes).toContain('BUILDING BUILD_IMAGE');
    expect(changes).toContain('DEPLOYING HEALTHCHECK');
    expect(changes.at(-1)).toBe('SUCCESS HEALTHCHECK');
    expect(before.live?.commit).toBe(railwayFirstCommit);
    expect(before.findings).toEqual([]);
  });

  test.each(['waits for checks', 'waits in the queue', 'sleeps'] as const)('though it %s', async (course) => {
    expect(await follow(course)).toMatchObject({ outcome: 'live', wentLive: true });
  });

  test('is one that ran to its end, of a service with a schedule', async () => {
    const platform = await open({
      services: [{ name: 'nightly', cronSchedule: '0 3 * * *' }],
      plans: ['runs to its end'],
    });
    expect((await deployed(platform)).deployment).toMatchObject({
      outcome: 'live',
      service: { type: 'cron' },
    });
  });
});

describe('what a token reaches', () => {
  const account = (): object => ({ token: bench.railway.tokens.account });

  test('a project token knows its project and environment, and names are found', async () => {
    const { service } = await bench.service({ service: 'Shop-API' }).preflight(signal);
    expect(service.id).toBe(bench.railway.services[0]?.id);
  });

  test('an account token needs the environment', async () => {
    const environment = bench.railway.environmentId;
    await bench.service({ ...account(), environment }).preflight(signal);
    await expect(bench.service(account()).preflight(signal)).rejects.toThrow(
      'railway-token: Railway does not know it as a project token',
    );
  });

  test('an account token with a name needs the project', async () => {
    const { projectId: project } = bench.railway;
    const names = { ...account(), service: 'shop-api', environment: 'production' };
    await bench.service({ ...names, project }).preflight(signal);
    await expect(bench.service(names).preflight(signal)).rejects.toThrow('railway-project: not given');
  });

  test.each(['auto', 'project', 'account'] as const)('a wrong token is refused, as %s', async (tokenKind) => {
    const environment = bench.railway.environmentId;
    const refused = bench.service({ token: planted('wrong'), tokenKind, environment }).preflight(signal);
    await expect(refused).rejects.toThrow(/Railway refuses the token/);
    await expect(refused).rejects.toBeInstanceOf(UserError);
  });

  test('a token said to be an account’s is not tried as a project’s', async () => {
    const environment = bench.railway.environmentId;
    await bench.service({ ...account(), tokenKind: 'account', environment }).preflight(signal);
    expect(bench.railway.received.every(({ headers }) => headers['project-access-token'] === undefined)).toBe(
      true,
    );
  });

  test('a misspelled name says which was meant', async () => {
    await expect(bench.service({ service: 'shop-apo' }).preflight(signal)).rejects.toThrow(
      'did you mean shop-api?',
    );
  });
});

describe('preflight', () => {
  test('changes nothing', async () => {
    await bench.service().preflight(signal);
    expect(bench.railway.received.some(({ body }) => body.includes('mutation'))).toBe(false);
    expect(bench.railway.deployments).toHaveLength(1);
  });

  test('finds variables that are missing and forbidden, and tells no value', async () => {
    const platform = await open({
      services: [{ name: 'shop-api', variables: { RUN_ALEMBIC: '1', TOKEN: planted('very-secret-value') } }],
    });
    void platform;
    const rules = { required: ['DATABASE_URL', 'TOKEN'], forbidden: ['RUN_ALEMBIC=1'] };
    const { findings } = await bench.service({ environmentRules: rules }).preflight(signal);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['env-missing', 'error'],
      ['env-forbidden', 'error'],
    ]);
    expect(JSON.stringify(findings)).not.toContain('very-secret-value');
  });

  test('tells of deployments by push, and of a commit that an image has no use for', async () => {
    const pushed = await open({ services: [{ name: 'shop-api', autoDeploy: true }] });
    expect((await pushed.preflight(signal)).findings.map(({ rule }) => rule)).toEqual(['auto-deploy-races']);
    const image = await open({ services: [{ name: 'shop-api', image: 'OWNER/shop:1' }] });
    expect((await image.preflight(signal)).findings.map(({ rule }) => rule)).toEqual(['commit-not-taken']);
    const { deployment } = await deployed(image);
    expect(deployment).toMatchObject({ outcome: 'live', image: 'OWNER/shop:1' });
    expect(deployment.commit).toBeUndefined();
  });

  test('finds a deployment of the same commit on its way, and tells of another', async () => {
    const id = bench.railway.deployByOther({ commit: deployedCommit });
    expect(await bench.service().preflight(signal)).toMatchObject({ running: { id }, findings: [] });
    const other = await bench.service({ commit: 'f'.repeat(40) }).preflight(signal);
    expect(other.running).toBeUndefined();
    expect(other.findings.map(({ rule }) => rule)).toEqual(['deploy-in-progress']);
  });
});

describe('rollback', () => {
  const target = async (): Promise<Preflight['live'] & object> => {
    const { before } = await deployed(bench.service());
    if (!before.live) throw new Error('nothing was live');
    return before.live;
  };

  test('finds the deployment that it starts, though Railway names none', async () => {
    const live = await target();
    const started = await bench.service().rollback(live, signal);
    expect(started).toEqual({ started: true, id: bench.railway.deployments.at(-1)?.id });
    const id = started.started ? started.id : '';
    const watch = { signal, deadline: bench.clock.now() + 600_000, onChange: () => undefined };
    expect(await bench.service().follow(id, watch)).toMatchObject({
      outcome: 'live',
      commit: railwayFirstCommit,
    });
  });

  test('is not done while another deployment is on its way', async () => {
    const live = await target();
    const id = bench.railway.deployByOther({ commit: 'f'.repeat(40), course: 'never ends' });
    expect(await bench.service().rollback(live, signal)).toMatchObject({
      started: false,
      reason: expect.stringContaining(`${id} is on its way`),
    });
  });

  test('to what is live already is not done', async () => {
    const { live } = await bench.service().preflight(signal);
    expect(await bench.service().rollback(live ?? { id: '' }, signal)).toMatchObject({
      started: false,
      reason: expect.stringContaining('live already'),
    });
  });
});

describe('the log', () => {
  test('is that of the build for a build that failed', async () => {
    const deployment = await follow('build fails');
    expect(await bench.service().logs(deployment, 20, signal)).toEqual([
      'npm run build',
      "src/app.ts(4,7): error TS2322: Type 'string' is not assignable",
    ]);
  });

  test('is that of the app for one that crashed, and only its last lines', async () => {
    const deployment = await follow('crashes after success');
    expect(await bench.service().logs(deployment, 1, signal)).toEqual([
      'TypeError: cannot read properties of undefined',
    ]);
  });
});
