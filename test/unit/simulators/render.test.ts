import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fastClock } from '../../support/fast-clock.js';
import {
  type DeployScript,
  deployScripts,
  firstCommit,
  type RenderOptions,
  type RenderSimulator,
  runScripts,
  simulatedOwner,
  simulateRender,
} from '../../support/simulators/render/index.js';

const commit = 'b'.repeat(40);
let clock: ReturnType<typeof fastClock>;
let render: RenderSimulator;

async function start(options: RenderOptions = {}): Promise<void> {
  clock = fastClock();
  render = await simulateRender({ clock, ...options });
}
beforeEach(() => start());
afterEach(() => render.close());

async function ask(call: string, body?: unknown, headers: Record<string, string> = {}) {
  const [method = 'GET', path = ''] = call.split(' ');
  const sent = body === undefined ? {} : { 'content-type': 'application/json' };
  const response = await fetch(render.url + path.replace('SRV', render.service.id), {
    method,
    headers: { authorization: `Bearer ${render.apiKey}`, ...sent, ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    body: text === '' ? undefined : JSON.parse(text),
    headers: response.headers,
  };
}

const deploy = (script?: DeployScript, body: object = { commitId: commit }) => {
  if (script) render.next(script);
  return ask('POST /services/SRV/deploys', body);
};

/** The statuses that somebody sees who looks every five seconds. */
async function watch(path: string, seconds = 200): Promise<readonly string[]> {
  const seen: string[] = [];
  for (let passed = 0; passed <= seconds; passed += 5) {
    const { status = '' } = (await ask(`GET ${path}`)).body;
    if (seen.at(-1) !== status) seen.push(status);
    clock.advance(5000);
  }
  return seen;
}

interface SeenEvent {
  readonly type: string;
  readonly details: {
    readonly deployId?: string;
    readonly status?: unknown;
    readonly reason?: { readonly failure?: object };
  };
}

/** Newest first. */
async function events(type?: string): Promise<readonly SeenEvent[]> {
  const { body } = await ask(`GET /services/SRV/events${type === undefined ? '' : `?type=${type}`}`);
  return body.map(({ event }: { readonly event: SeenEvent }) => event);
}

describe('what the description does not allow is refused and recorded', () => {
  test.each<[string, string, unknown, Record<string, string>, number]>([
    ['a path that is not there', 'GET /services/SRV/domains', undefined, {}, 404],
    ['a method that is not there', 'DELETE /services/SRV', undefined, {}, 405],
    ['no bearer', 'GET /services', undefined, { authorization: 'rnd_x' }, 401],
    ['an Accept without JSON', 'GET /services', undefined, { accept: 'text/html' }, 406],
    ['an unknown query', 'GET /services?ownerID=tea-1', undefined, {}, 400],
    ['a limit over 100', 'GET /services/SRV/deploys?limit=101', undefined, {}, 400],
    ['a limit that is no number', 'GET /services?limit=many', undefined, {}, 400],
    ['a status that is none', 'GET /services/SRV/deploys?status=done', undefined, {}, 400],
    ['commas where the key is repeated', 'GET /services/SRV/deploys?status=live,queued', undefined, {}, 400],
    [
      'a repeated key where commas belong',
      'GET /services/SRV/jobs?status=failed&status=running',
      undefined,
      {},
      400,
    ],
    ['the brackets of other APIs', 'GET /services/SRV/deploys?status[]=live', undefined, {}, 400],
    ['a time that is none', 'GET /services/SRV/deploys?createdAfter=1700000000', undefined, {}, 400],
    ['logs without an owner', 'GET /logs?resource=SRV', undefined, {}, 400],
    ['logs without a resource', 'GET /logs?ownerId=tea-1', undefined, {}, 400],
    ['an unknown field', 'POST /services/SRV/deploys', { commit }, {}, 400],
    ['a field of another type', 'POST /services/SRV/deploys', { clearCache: true }, {}, 400],
    ['a body that is no JSON', 'POST /services/SRV/deploys', {}, { 'content-type': 'text/plain' }, 400],
    ['no body where one is required', 'POST /services/SRV/rollback', undefined, {}, 400],
    ['a body where none is taken', 'POST /services/SRV/suspend', {}, {}, 400],
    ['a required field left out', 'POST /services/SRV/jobs', { planId: 'plan-srv-006' }, {}, 400],
    ['an id of another form', 'GET /services/SRV/jobs/dep-1', undefined, {}, 400],
  ])('%s', async (...[, call, body, headers, status]) => {
    expect((await ask(call, body, headers)).status).toBe(status);
    expect(render.violations).toHaveLength(1);
  });

  test('a wrong key, an unknown service and an unknown deploy are refused, and nobody’s fault', async () => {
    expect((await ask('GET /services', undefined, { authorization: 'Bearer other' })).status).toBe(401);
    expect((await ask('GET /services/srv-other')).status).toBe(404);
    expect((await ask('GET /services/SRV/deploys/dep-other')).status).toBe(404);
    expect(render.violations).toEqual([]);
  });
});

describe('every answer is one that the description knows', () => {
  afterEach(() => expect(render.violations).toEqual([]));

  test('lists of services of every type', async () => {
    await render.close();
    const types = ['web_service', 'static_site', 'private_service', 'background_worker', 'cron_job'] as const;
    const image = 'registry.example/shop/api:1';
    await start({
      services: [...types.map((type) => ({ type, suspended: type === 'cron_job' })), { image }],
    });
    const { body } = await ask('GET /services');
    expect(body).toHaveLength(6);
    expect(body.map(({ service }: { service: { id: string } }) => service.id.slice(0, 4))).toEqual([
      'srv-',
      'srv-',
      'srv-',
      'srv-',
      'crn-',
      'srv-',
    ]);
    expect((await ask('GET /services?type=cron_job,static_site&suspended=suspended')).body).toHaveLength(1);
  });

  test('the rest of what can be read', async () => {
    render.service.env.DATABASE_URL = 'postgresql://shop';
    for (const path of ['/users', '/owners', '/services/SRV', '/services/SRV/instances']) {
      expect((await ask(`GET ${path}`)).status).toBe(200);
    }
    expect((await ask('GET /services/SRV/env-vars')).body[0].envVar.key).toBe('DATABASE_URL');
    expect((await ask('GET /services/SRV/env-vars/DATABASE_URL')).body.value).toBe('postgresql://shop');
    expect((await ask('GET /services/SRV/env-vars/OTHER')).status).toBe(404);
    expect((await ask('GET /services/SRV/custom-domains?verificationStatus=verified')).body).toEqual([]);
  });

  test('suspend, resume and auto-deploy', async () => {
    expect((await ask('POST /services/SRV/suspend')).status).toBe(202);
    expect((await ask('GET /services/SRV')).body.suspended).toBe('suspended');
    expect((await deploy()).status).toBe(400);
    await ask('POST /services/SRV/resume');
    await ask('PATCH /services/SRV', { autoDeployTrigger: 'checksPass' });
    expect((await ask('GET /services/SRV')).body).toMatchObject({
      suspended: 'not_suspended',
      autoDeploy: 'yes',
      autoDeployTrigger: 'checksPass',
    });
  });
});

describe('a deployment', () => {
  afterEach(() => expect(render.violations).toEqual([]));

  test('is created, built, started and live; the one before is deactivated', async () => {
    const { status, body } = await deploy();
    expect([status, body.status, body.trigger, body.commit.id]).toEqual([201, 'created', 'api', commit]);
    expect(await watch(`/services/SRV/deploys/${body.id}`)).toEqual([
      'created',
      'build_in_progress',
      'update_in_progress',
      'live',
    ]);
    expect(render.deploys.map((one) => one.status)).toEqual(['deactivated', 'live']);
    expect((await events()).map(({ type }) => type)).toEqual([
      'server_available',
      'deploy_ended',
      'build_ended',
      'build_started',
      'deploy_started',
    ]);
  });

  test('happens at its own time, however late one looks', async () => {
    const { body } = await deploy();
    clock.advance(1_000_000);
    const { createdAt, finishedAt } = (await ask(`GET /services/SRV/deploys/${body.id}`)).body;
    expect(Date.parse(finishedAt) - Date.parse(createdAt)).toBe(61_000);
  });

  test.each([
    ['build', 'build_failed', 'build_ended', { nonZeroExit: 1 }],
    ['build-oom', 'build_failed', 'build_ended', { oomKilled: { memoryLimit: '2GB' } }],
    ['pre-deploy-failed', 'pre_deploy_failed', 'deploy_ended', { nonZeroExit: 1 }],
    ['oom', 'update_failed', 'deploy_ended', { oomKilled: { memoryLimit: '512MB' } }],
    ['exit', 'update_failed', 'deploy_ended', { nonZeroExit: 3 }],
    ['early-exit', 'update_failed', 'deploy_ended', { earlyExit: true }],
    ['unhealthy', 'update_failed', 'deploy_ended', { unhealthy: expect.stringContaining('503') }],
    ['timed-out', 'update_failed', 'deploy_ended', { timedOutSeconds: 900 }],
    ['evicted', 'update_failed', 'deploy_ended', { evicted: true }],
  ] as const)('%s: %s, with its cause in %s', async (...[name, status, type, failure]) => {
    const { body } = await deploy(deployScripts[name]);
    expect((await watch(`/services/SRV/deploys/${body.id}`)).at(-1)).toBe(status);
    expect((await events(type))[0]?.details.reason?.failure).toMatchObject(failure);
    expect((await events('deploy_ended'))[0]?.details).toMatchObject({
      deployId: body.id,
      deployStatus: 'failed',
    });
    expect(render.deploys[0]?.status).toBe('live');
  });

  test.each([
    ['status-missing', ['created', 'build_in_progress', '', 'update_in_progress', 'live']],
    [
      'status-unknown',
      ['created', 'build_in_progress', 'artifact_upload_in_progress', 'update_in_progress', 'live'],
    ],
    [
      'out-of-order',
      ['update_in_progress', 'created', 'pre_deploy_in_progress', 'build_in_progress', 'live'],
    ],
    ['pre-deploy', ['created', 'build_in_progress', 'pre_deploy_in_progress', 'update_in_progress', 'live']],
    ['canceled', ['created', 'build_in_progress', 'canceled']],
    ['stuck', ['created', 'build_in_progress']],
  ] as const)('%s', async (name, expected) => {
    const { body } = await deploy(deployScripts[name]);
    expect(await watch(`/services/SRV/deploys/${body.id}`)).toEqual(expected);
  });

  test('may be answered with 202 and show up later', async () => {
    const { status, body } = await deploy(deployScripts.queued);
    expect([status, body]).toEqual([202, undefined]);
    expect((await ask('GET /services/SRV/deploys')).body).toHaveLength(1);
    clock.advance(4000);
    expect((await ask('GET /services/SRV/deploys?status=queued')).body).toHaveLength(1);
  });

  test('is overridden by a newer one of somebody else', async () => {
    const { body } = await deploy();
    render.after(20, () => render.pushBySomebody());
    expect((await watch(`/services/SRV/deploys/${body.id}`)).at(-1)).toBe('canceled');
    const ended = (await events('deploy_ended')).find(({ details }) => details.deployId === body.id);
    expect(ended?.details).toMatchObject({
      deployStatus: 'canceled',
      reason: { newDeploy: { id: render.deploys[2]?.id } },
    });
    expect(render.deploys[2]).toMatchObject({ trigger: 'new_commit', status: 'live' });
  });

  test('waits for the one on its way where the workspace says so; only the newest waiting one runs', async () => {
    await render.close();
    await start({ overlap: 'wait' });
    expect((await deploy()).status).toBe(201);
    expect((await deploy()).status).toBe(202);
    expect((await deploy(undefined, { commitId: 'c'.repeat(40) })).status).toBe(202);
    expect(render.deploys.map(({ status }) => status)).toEqual(['live', 'created', 'queued', 'queued']);
    clock.advance(61_000);
    await render.catchUp();
    expect(render.deploys.map(({ status }) => status)).toEqual([
      'deactivated',
      'live',
      'canceled',
      'created',
    ]);
    clock.advance(61_000);
    await render.catchUp();
    expect(render.deploys.at(-1)?.status).toBe('live');
  });

  test('is canceled by us, and by somebody, and not when it is over', async () => {
    const first = await deploy();
    expect((await ask(`POST /services/SRV/deploys/${first.body.id}/cancel`)).body.status).toBe('canceled');
    expect((await ask(`POST /services/SRV/deploys/${first.body.id}/cancel`)).status).toBe(400);
    await deploy();
    await render.cancelBySomebody();
    expect(render.deploys.at(-1)?.status).toBe('canceled');
    expect((await events('deploy_ended'))[0]?.details).toMatchObject({
      deployStatus: 'canceled',
      reason: {},
    });
  });

  test.each([
    [{ deployMode: 'deploy_only', commitId: commit }, 'deploy_only cannot be combined'],
    [{ deployMode: 'deploy_only', clearCache: 'do_not_clear' }, 'deploy_only cannot be combined'],
    [{ artifactId: 'art-1', commitId: commit }, 'artifactId cannot be combined'],
    [{ imageUrl: 'registry.example/shop:2' }, 'only supported for image-backed'],
  ])('is refused for %j', async (body, message) => {
    const answer = await deploy(undefined, body);
    expect([answer.status, answer.body.message]).toEqual([400, expect.stringContaining(message)]);
  });

  test('runs the image that was asked for, by the service’s own name', async () => {
    await render.close();
    await start({ services: [{ image: 'registry.example:5000/shop/api:1' }] });
    const { status, body } = await deploy(undefined, { imageUrl: 'registry.example:5000/shop/api:2' });
    expect([status, body.image.ref]).toEqual([201, 'registry.example:5000/shop/api:2']);
    expect((await deploy(undefined, { imageUrl: 'registry.example:5000/other/api:2' })).status).toBe(400);
    expect((await deploy(undefined, { commitId: commit })).status).toBe(400);
  });

  test('is rolled back with a new one, as long as its build is kept', async () => {
    await render.close();
    await start({ retained: 2 });
    for (const letter of ['b', 'c']) {
      await deploy(undefined, { commitId: letter.repeat(40) });
      clock.advance(61_000);
    }
    const [first, second] = render.deploys;
    const { status, body } = await ask('POST /services/SRV/rollback', { deployId: second?.id });
    expect([status, body.trigger, body.commit.id]).toEqual([201, 'rollback', commit]);
    expect(await watch(`/services/SRV/deploys/${body.id}`)).toEqual([
      'created',
      'update_in_progress',
      'live',
    ]);
    expect((await ask('POST /services/SRV/rollback', { deployId: first?.id })).status).toBe(404);
    expect((await ask('POST /services/SRV/rollback', { deployId: 'dep-other' })).status).toBe(404);
    const failed = await deploy(deployScripts.build);
    clock.advance(61_000);
    expect((await ask('POST /services/SRV/rollback', { deployId: failed.body.id })).status).toBe(400);
  });
});

test('lists come in pages that follow the cursor', async () => {
  for (let index = 0; index < 44; index++)
    await render.pushBySomebody({ commit: String(index).padStart(40, '0') });
  const ids: string[] = [];
  for (let cursor = '', size = 20; size === 20; ) {
    const { body } = await ask(`GET /services/SRV/deploys${cursor === '' ? '' : `?cursor=${cursor}`}`);
    ids.push(...body.map((item: { deploy: { id: string } }) => item.deploy.id));
    cursor = body.at(-1).cursor;
    size = body.length;
  }
  expect(ids).toEqual(render.deploys.map(({ id }) => id).reverse());
  expect(render.violations).toEqual([]);
});

describe('jobs and cron runs', () => {
  const job = () => ask('POST /services/SRV/jobs', { startCommand: 'npm run migrate' });

  test.each([
    ['good', ['pending', 'running', 'succeeded']],
    ['exit', ['pending', 'running', 'failed']],
    ['canceled', ['pending', 'running', 'canceled']],
    ['status-missing', ['', 'succeeded']],
    ['stuck', ['pending', 'running']],
  ] as const)('%s', async (name, expected) => {
    render.nextRun(runScripts[name]);
    const { status, body } = await job();
    expect(status).toBe(201);
    expect(await watch(`/services/SRV/jobs/${body.id}`, 60)).toEqual(expected);
    expect(render.violations).toEqual([]);
  });

  test('run the latest build that worked, and tell their end and their log', async () => {
    await deploy();
    render.nextRun(runScripts.oom);
    const { body } = await job();
    expect(render.jobs[0]?.commit).toBe(firstCommit);
    clock.advance(60_000);
    expect((await events('job_run_ended'))[0]?.details).toMatchObject({
      jobId: body.id,
      status: 'failed',
      reason: { oomKilled: { memoryLimit: '512MB' } },
    });
    const logs = await ask(`GET /logs?ownerId=${simulatedOwner.id}&resource=${body.id}&direction=forward`);
    expect(logs.body.logs.map(({ message }: { message: string }) => message)).toEqual([
      'migrating',
      'Killed',
    ]);
    expect((await ask('GET /services/SRV/jobs?status=failed,running')).body).toHaveLength(1);
    expect(render.violations).toEqual([]);
  });

  test('are canceled, and refused on the free plan', async () => {
    const { body } = await job();
    expect((await ask(`POST /services/SRV/jobs/${body.id}/cancel`)).body.status).toBe('canceled');
    expect((await ask(`POST /services/SRV/jobs/${body.id}/cancel`)).status).toBe(400);
    render.service.plan = 'free';
    expect((await job()).body).toEqual({ message: 'free tier plans are not supported for jobs' });
    expect(render.violations).toEqual([]);
  });

  test('a cron job runs when asked, and its run is canceled', async () => {
    await render.close();
    await start({ services: [{ type: 'cron_job' }] });
    expect((await ask('POST /cron-jobs/SRV/runs')).body.status).toBe('pending');
    expect((await ask('DELETE /cron-jobs/SRV/runs')).status).toBe(204);
    expect((await events('cron_job_run_ended'))[0]?.details.status).toBe('canceled');
    expect((await deploy()).status).toBe(400);
    expect(render.violations).toEqual([]);
  });
});

test('logs: newest first, a page at a time, by type', async () => {
  await deploy();
  clock.advance(61_000);
  const path = `/logs?ownerId=${simulatedOwner.id}&resource=${render.service.id}`;
  const messages = async (query: string): Promise<string[]> =>
    (await ask(`GET ${path}${query}`)).body.logs.map(({ message }: { message: string }) => message);
  expect(await messages('&type=build&limit=2')).toEqual(['==> Build successful', 'npm run build']);
  expect(await messages('&type=app&direction=forward')).toEqual([
    '==> Running npm start',
    'listening on 10000',
  ]);
  expect((await ask(`GET ${path}&limit=1`)).body.hasMore).toBe(true);
  expect((await ask(`GET /logs?ownerId=tea-other&resource=${render.service.id}`)).status).toBe(403);
  expect(render.violations).toEqual([]);
});

describe('the deploy hook', () => {
  const call = (address: string, method = 'POST'): Promise<Response> => fetch(address, { method });

  test('starts a deployment of the commit and tells its id', async () => {
    const response = await call(`${render.hookUrl()}&ref=${commit}`);
    expect(await response.json()).toEqual({ deploy: { id: render.deploys[1]?.id } });
    expect(render.deploys[1]).toMatchObject({ trigger: 'deploy_hook', commit });
    expect((await call(render.hookUrl(), 'GET')).status).toBe(200);
  });

  test('refuses another key, another method and another image', async () => {
    expect((await call(render.hookUrl().replace('key=', 'key=x'))).status).toBe(404);
    expect((await call(render.hookUrl(), 'PUT')).status).toBe(405);
    expect((await call(`${render.hookUrl()}&imgURL=registry.example%2Fother`)).status).toBe(400);
    expect(render.deploys).toHaveLength(1);
  });
});

describe('limits', () => {
  test.each([
    ['seconds', '60'],
    ['epoch', '1795327260'],
  ] as const)('in %s', async (rateLimitReset, reset) => {
    await render.close();
    await start({ rateLimitReset, limits: { logs: 1 } });
    const path = `GET /logs?ownerId=${simulatedOwner.id}&resource=SRV`;
    expect((await ask(path)).headers.get('ratelimit-remaining')).toBe('0');
    const { status, headers } = await ask(path);
    expect([status, headers.get('ratelimit-reset'), headers.get('retry-after')]).toEqual([429, reset, '60']);
    clock.advance(60_000);
    expect((await ask(path)).status).toBe(200);
  });

  test('deployments and hooks share ten a minute', async () => {
    for (let index = 0; index < 9; index++) await deploy();
    await fetch(render.hookUrl());
    expect((await deploy()).status).toBe(429);
  });
});
