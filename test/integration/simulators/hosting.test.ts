import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fastClock } from '../../support/fast-clock.js';
import { hostWebService, type WebHosting } from '../../support/hosting/index.js';
import {
  type DeployScript,
  deployScripts,
  firstCommit,
  type RenderSimulator,
  type ServiceSeed,
  simulateRender,
} from '../../support/simulators/render/index.js';

const commit = 'b'.repeat(40);
const clock = fastClock();
let hosting: WebHosting;
let render: RenderSimulator;

async function start(seed: ServiceSeed = {}): Promise<void> {
  hosting = await hostWebService();
  render = await simulateRender({ clock, services: [{ hosting, ...seed }] });
}
beforeEach(() => start());
afterEach(async () => {
  expect(render.violations).toEqual([]);
  await render.close();
  await hosting.close();
});

async function call(path: string, init: RequestInit = {}, base = hosting.url) {
  const response = await fetch(base + path, { redirect: 'manual', ...init });
  const text = await response.text();
  const json = response.headers.get('content-type')?.startsWith('application/json') && text !== '';
  const body = json ? JSON.parse(text) : text;
  return { status: response.status, headers: response.headers, body };
}

/** What a deployment of `commit` that goes by the script leaves behind. */
async function deploy(script: DeployScript = deployScripts.good, seconds = 61): Promise<void> {
  render.next(script);
  const response = await fetch(`${render.url}/services/${render.service.id}/deploys`, {
    method: 'POST',
    headers: { authorization: `Bearer ${render.apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ commitId: commit }),
  });
  expect(response.status).toBe(201);
  clock.advance(seconds * 1000);
}

const bad = (env: Record<string, string>): DeployScript => ({ ...deployScripts.good, env });

async function versions(asks: number): Promise<readonly string[]> {
  const seen: string[] = [];
  for (let index = 0; index < asks; index++) seen.push((await call('/health')).body.commit[0]);
  return seen;
}

describe('which version answers', () => {
  test('the old one until the new one is live', async () => {
    expect((await call('/health')).body).toMatchObject({
      status: 'healthy',
      database: 'connected',
      commit: firstCommit,
    });
    await deploy(undefined, 55);
    expect((await call('/health')).body.commit).toBe(firstCommit);
    clock.advance(6000);
    const { body, headers } = await call('/health');
    expect([body.commit, headers.get('x-app-version'), headers.get('x-render-origin-server')]).toEqual([
      commit,
      commit,
      'Render',
    ]);
  });

  test.each(['build', 'oom', 'unhealthy', 'canceled'] as const)(
    'the old one after a deployment that ends with %s',
    async (name) => {
      await deploy(deployScripts[name], 500);
      expect(await versions(3)).toEqual(['a', 'a', 'a']);
      expect(hosting.serving).toEqual([render.deploys[0]?.id]);
    },
  );

  test('both for a while, then the new one alone', async () => {
    await deploy({ ...deployScripts.good, mixedSeconds: 30 });
    expect([...(await versions(4))].sort()).toEqual(['a', 'a', 'b', 'b']);
    clock.advance(30_000);
    expect(await versions(3)).toEqual(['b', 'b', 'b']);
  });

  test('the old one again after a rollback', async () => {
    await deploy();
    const target = render.deploys[0]?.id;
    await fetch(`${render.url}/services/${render.service.id}/rollback`, {
      method: 'POST',
      headers: { authorization: `Bearer ${render.apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ deployId: target }),
    });
    expect(await versions(2)).toEqual(['b', 'b']);
    clock.advance(16_000);
    expect(await versions(2)).toEqual(['a', 'a']);
  });

  test('several instances take turns', async () => {
    await render.close();
    await hosting.close();
    await start({ instances: 3 });
    const seen = new Set<string>();
    for (let index = 0; index < 6; index++) seen.add((await call('/health')).body.instance);
    expect(seen.size).toBe(3);
  });
});

describe('a bad release is really bad', () => {
  test('errors', async () => {
    await deploy(bad({ BAD: 'errors' }));
    for (const path of ['/health', '/api/v1/products']) expect((await call(path)).status).toBe(500);
    const logs = await fetch(
      `${render.url}/logs?ownerId=tea-00000000000000000001&resource=${render.service.id}&type=app&text=TypeError`,
      { headers: { authorization: `Bearer ${render.apiKey}` } },
    );
    expect(await logs.text()).toContain('cannot read properties of undefined (/api/v1/products)');
  });

  test('flaky', async () => {
    await deploy(bad({ BAD: 'flaky' }));
    const seen: number[] = [];
    for (let index = 0; index < 6; index++) seen.push((await call('/health')).status);
    expect(seen).toEqual([200, 200, 500, 200, 200, 500]);
  });

  test('another body, no database, no version', async () => {
    await deploy(bad({ BAD: 'wrong-body' }));
    expect(await call('/health')).toMatchObject({ status: 200, body: { status: 'degraded', commit } });
    await deploy(bad({ BAD: 'disconnected' }));
    expect(await call('/health')).toMatchObject({ status: 503, body: { database: 'disconnected' } });
    await deploy(bad({ HIDE_VERSION: '1' }));
    const { body, headers } = await call('/health');
    expect([body.status, body.commit, headers.get('x-app-version')]).toEqual(['healthy', undefined, null]);
  });

  test('slow', async () => {
    await deploy(bad({ BAD: 'slow', SLOW_MS: '60000' }));
    await render.catchUp();
    await expect(call('/health', { signal: AbortSignal.timeout(50) })).rejects.toThrow('timeout');
  });

  test('one that crashes after a while: the edge says that there is no server', async () => {
    await deploy(bad({ BAD: 'crash', CRASH_AFTER: '2' }));
    expect([(await call('/health')).status, (await call('/health')).status]).toEqual([200, 200]);
    const { status, headers } = await call('/health');
    expect([status, headers.get('x-render-routing')]).toEqual([502, 'no-server']);
  });

  test('one that does not start, although the platform calls it live', async () => {
    await deploy(bad({ BAD: 'no-start' }));
    expect((await call('/health')).status).toBe(502);
  });

  test('one that needs to warm up', async () => {
    await deploy(bad({ WARM_UP_REQUESTS: '2' }));
    const seen: number[] = [];
    for (let index = 0; index < 3; index++) seen.push((await call('/health')).status);
    expect(seen).toEqual([503, 503, 200]);
  });
});

test.each([
  ['suspended', 'suspend-by-user'],
  ['maintenance', 'maintenance-mode'],
] as const)('a service that is %s', async (state, routing) => {
  render.service[state] = true;
  const { status, headers } = await call('/health');
  expect([status, headers.get('x-render-routing')]).toEqual([503, routing]);
});

describe('the gateway', () => {
  const at = (path: string, init?: RequestInit) => call(path, init, hosting.gateway.url);

  test('rewrites paths and marks answers', async () => {
    const { status, body, headers } = await at('/v1/products');
    expect([status, body.products.length, headers.get('server')]).toEqual([200, 2, 'edge']);
    expect(headers.get('cf-cache-status')).toBe('DYNAMIC');
  });

  test('gives an old version from its cache after the new one is live', async () => {
    hosting.gateway.cache = 'by-path';
    await at('/health');
    await deploy();
    const { body, headers } = await at('/health?fresh=1');
    expect([body.commit, headers.get('cf-cache-status'), headers.get('age')]).toEqual([
      firstCommit,
      'HIT',
      '17',
    ]);
    hosting.gateway.purge();
    expect((await at('/health')).body.commit).toBe(commit);
  });

  test('keeps answers by their query where that is its rule', async () => {
    hosting.gateway.cache = 'by-url';
    const marks: (string | null)[] = [];
    for (const path of ['/health', '/health', '/health?1'])
      marks.push((await at(path)).headers.get('cf-cache-status'));
    expect(marks).toEqual(['MISS', 'HIT', 'MISS']);
  });

  test('says so when nothing is behind it, and is switched to another upstream', async () => {
    hosting.gateway.upstream = 'http://127.0.0.1:9';
    expect((await at('/health')).status).toBe(522);
    hosting.gateway.upstream = hosting.url;
    expect((await at('/health')).status).toBe(200);
  });
});

describe('the service itself', () => {
  const json = { 'content-type': 'application/json' };

  test('cookies, tokens and redirects', async () => {
    expect((await call('/api/v1/me')).status).toBe(401);
    const wrong = await call('/api/admin/login', { method: 'POST', headers: json, body: '{"password":"x"}' });
    expect(wrong.status).toBe(401);
    const body = JSON.stringify({ password: 'admin-password' });
    const signedIn = await call('/api/admin/login', { method: 'POST', headers: json, body });
    const [cookie] = signedIn.headers.getSetCookie();
    expect(cookie).toMatch(/^session=\w{64}; Path=\/; Max-Age=3600; HttpOnly; Secure; SameSite=Lax$/);
    for (const headers of [
      { authorization: `Bearer ${signedIn.body.token}` },
      { cookie: cookie?.split(';')[0] ?? '' },
    ]) {
      expect((await call('/api/v1/me', { headers })).status).toBe(200);
    }
    expect((await call('/old')).headers.get('location')).toBe('/api/v1/products');
  });

  test('CORS for its own pages alone', async () => {
    const ask = (origin: string) =>
      call('/api/v1/me', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'GET' } });
    const own = await ask('https://shop.example');
    expect(own.headers.get('access-control-allow-origin')).toBe('https://shop.example');
    expect(own.headers.get('access-control-allow-credentials')).toBe('true');
    expect((await ask('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a cron endpoint', async () => {
    const ask = (headers: Record<string, string>) =>
      call('/cron/cleanup', { method: 'POST', headers, body: '{}' });
    expect((await ask({})).status).toBe(401);
    expect((await ask({ authorization: 'Bearer cron-secret' })).body).toEqual({ cleaned: 3 });
  });

  test('backups and migrations for the admin', async () => {
    expect((await call('/api/admin/backups')).status).toBe(401);
    const body = JSON.stringify({ password: 'admin-password' });
    const { token } = (await call('/api/admin/login', { method: 'POST', headers: json, body })).body;
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': 'run-1' };
    const post = (path: string) => call(path, { method: 'POST', headers });
    const [first, again] = [await post('/api/admin/backup-now'), await post('/api/admin/backup-now')];
    expect([first.status, first.body.id, again.body.id]).toEqual([202, 'backup-2', 'backup-2']);
    const seen: string[] = [];
    for (let index = 0; index < 3; index++) {
      seen.push((await call('/api/admin/backup-status?id=backup-2', { headers })).body.status);
    }
    expect(seen).toEqual(['running', 'running', 'done']);
    expect((await call('/api/admin/backups', { headers })).body.backups).toHaveLength(2);
    expect((await call('/api/admin/migrations', { headers })).body.pending).toEqual([]);
    expect((await post('/api/admin/migrations/run')).body).toEqual({ ran: [] });
  });
});
