import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createProxyServer } from 'http-proxy-3';
import { type SeenRequest, type TestServer, withServer } from './http-server.js';
import { plainPlanted, planted } from './planted.js';

/** What is wrong with a shop. */
export type Flaw =
  | 'cors-echo'
  | 'cors-wildcard'
  | 'cookie-bare'
  | 'open'
  | 'no-headers'
  | 'slow-start'
  | 'reset-once'
  | 'order-hangs'
  | 'order-lost'
  | 'backup-hangs'
  | 'backup-fails'
  | 'backup-old'
  | 'pending'
  | 'edge-cached'
  | 'html-error'
  | 'leaky-error';

export interface Shop {
  /** The app itself. */
  readonly origin: string;
  /** The gateway in front of it, which rewrites `/v1/x` to `/api/v1/x`. */
  readonly edge: string;
  /** What reached the app. */
  readonly requests: TestServer['requests'];
  /** How many orders, backups and cron runs were made. */
  readonly made: { orders: number; backups: number; cronRuns: number };
}

/** Secrets of the shop; none of them may be in anything that we show. */
export const shopSecrets = {
  password: planted('shop-password'),
  token: plainPlanted('shop-token'),
  session: plainPlanted('shop-session'),
  cron: plainPlanted('shop-cron'),
};

const allowed = 'https://www.shop.example';

/** Runs `body` with a small web shop behind a real reverse proxy. */
export async function withShop<T>(flaws: readonly Flaw[], body: (shop: Shop) => Promise<T>): Promise<T> {
  const app = appOf(new Set(flaws));
  return withServer(app.answer, async (server) => {
    const gateway = await startGateway(server.url, flaws.includes('edge-cached'));
    try {
      return await body({ origin: server.url, edge: gateway.url, requests: server.requests, made: app.made });
    } finally {
      await gateway.close();
    }
  });
}

async function startGateway(target: string, cached: boolean) {
  const proxy = createProxyServer({ target });
  proxy.on('error', (_error, _request, response) => {
    if ('writeHead' in response) response.writeHead(502).end('bad gateway');
    else response.end();
  });
  const server = createServer((request, response) => {
    request.url = request.url?.replace(/^\/v1\//, '/api/v1/');
    if (cached && request.url?.startsWith('/api/v1/products'))
      return sendJson(response, 200, { items: ['old'] });
    return proxy.web(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      proxy.close();
      await once(server, 'close');
    },
  };
}

interface Backup {
  readonly id: string;
  readonly created_at: string;
  status: string;
}

function appOf(flaws: ReadonlySet<Flaw>) {
  const made = { orders: 0, backups: 0, cronRuns: 0 };
  const backups: Backup[] = [
    { id: 'shop_20200101_220000.db', created_at: '2020-01-01T22:00:00Z', status: 'done' },
  ];
  if (!flaws.has('backup-old')) {
    backups.push({
      id: 'shop_recent.db',
      created_at: new Date(Date.now() - 60_000).toISOString(),
      status: 'done',
    });
  }
  const keys = new Map<string, Backup>();
  const seen = new Map<string, number>();
  const orders: string[] = [];

  const answer = (request: SeenRequest, response: ServerResponse): unknown => {
    const { pathname } = new URL(request.url, 'http://shop');
    const times = (seen.get(pathname) ?? 0) + 1;
    seen.set(pathname, times);
    if (!flaws.has('no-headers')) {
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('X-Frame-Options', 'DENY');
      response.setHeader('Referrer-Policy', 'same-origin');
    }
    if (request.method === 'OPTIONS') return preflight(request, response, flaws);
    const bearer = request.headers.authorization?.replace(/^Bearer /, '');
    const knownUser = bearer === shopSecrets.token || flaws.has('open');
    const routes: Readonly<Record<string, () => unknown>> = {
      'GET /health': () => {
        if (flaws.has('reset-once') && times === 1) return response.destroy();
        if (flaws.has('html-error')) return sendHtml(response, 502);
        if (flaws.has('slow-start') && times < 4) return sendJson(response, 503, { status: 'starting' });
        return sendJson(response, 200, {
          status: 'healthy',
          database: 'connected',
          checks: [{ ok: true }, { ok: true }],
        });
      },
      'POST /api/auth/login': () => login(request, response, flaws),
      'GET /api/v1/products': () =>
        sendJson(response, 200, { items: ['apple', 'pear'], served: process.hrtime.bigint().toString() }),
      'GET /api/v1/orders': () =>
        knownUser ? sendJson(response, 200, { orders }) : sendJson(response, 401, { error: 'no token' }),
      'POST /api/v1/orders': () => {
        if (flaws.has('order-lost') && times === 1) return undefined;
        made.orders += 1;
        orders.push(`order-${made.orders}`);
        if (flaws.has('order-hangs')) return undefined;
        return sendJson(response, 201, { id: `order-${made.orders}` });
      },
      'POST /api/cron/refresh': () => {
        if (bearer !== shopSecrets.cron && !flaws.has('open')) return sendJson(response, 401, {});
        made.cronRuns += 1;
        return sendJson(response, 200, { ran: true, body: request.body });
      },
      'GET /old': () => {
        response.setHeader('Location', '/new?from=old');
        return sendJson(response, 301, {});
      },
      'GET /whoami': () => sendJson(response, 200, { cookie: request.headers.cookie ?? '' }),
      'GET /leak': () =>
        sendJson(response, 500, {
          error: `no such user; token ${bearer}; ${encodeURIComponent(shopSecrets.password)}; ${Buffer.from(`u:${shopSecrets.password}`).toString('base64')}`,
          cookie: request.headers.cookie,
        }),
      'GET /api/admin/backups': () => {
        if (!knownUser) return sendJson(response, 401, {});
        const answered = sendJson(response, 200, { backups });
        // One that runs is finished when it is looked at a second time.
        for (const backup of backups)
          if (backup.status === 'running') backup.status = flaws.has('backup-fails') ? 'failed' : 'done';
        return answered;
      },
      'GET /api/admin/backup-status': () =>
        sendJson(response, 200, { scheduler_running: !flaws.has('backup-old') }),
      'POST /api/admin/backup-now': () => {
        const key = String(request.headers['idempotency-key']);
        const known = keys.get(key);
        const backup = known ?? {
          id: `shop_new_${keys.size + 1}.db`,
          created_at: new Date().toISOString(),
          status: 'running',
        };
        if (!known) {
          made.backups += 1;
          keys.set(key, backup);
          backups.push(backup);
        }
        if (flaws.has('backup-hangs')) return undefined;
        return sendJson(response, 202, { backup_id: backup.id });
      },
      'GET /api/admin/migrations': () =>
        sendJson(response, 200, {
          applied: [{ id: '001_init' }, { id: '002_orders' }, { id: '010_totals' }],
          pending: flaws.has('pending') ? ['011_more'] : [],
        }),
    };
    const route = routes[`${request.method} ${pathname}`];
    return route ? route() : sendJson(response, 404, { error: 'not found' });
  };
  return { made, answer };
}

function login(request: SeenRequest, response: ServerResponse, flaws: ReadonlySet<Flaw>): unknown {
  const { password } = JSON.parse(request.body || '{}') as { readonly password?: string };
  if (password !== shopSecrets.password) return sendJson(response, 401, { error: 'wrong password' });
  const safe = 'Path=/; Secure; HttpOnly; SameSite=Lax';
  response.setHeader('Set-Cookie', [
    `session=${shopSecrets.session}; ${flaws.has('cookie-bare') ? 'Path=/; SameSite=None' : safe}`,
    `__Host-id=${shopSecrets.session}-2; ${safe}`,
  ]);
  return sendJson(response, 200, { access_token: shopSecrets.token, expires_in: 3600 });
}

function preflight(request: SeenRequest, response: ServerResponse, flaws: ReadonlySet<Flaw>): void {
  const origin = String(request.headers.origin);
  const letIn = flaws.has('cors-wildcard')
    ? '*'
    : flaws.has('cors-echo') || origin === allowed
      ? origin
      : undefined;
  if (letIn !== undefined) {
    response.setHeader('Access-Control-Allow-Origin', letIn);
    response.setHeader('Access-Control-Allow-Credentials', 'true');
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT');
    response.setHeader('Access-Control-Allow-Headers', 'content-type, authorization');
  }
  response.setHeader('Vary', 'Origin');
  response.writeHead(204).end();
}

function sendJson(response: ServerResponse, status: number, data: unknown): unknown {
  return response
    .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(data));
}

function sendHtml(response: ServerResponse, status: number): unknown {
  return response.writeHead(status, { 'Content-Type': 'text/html' }).end('<html><h1>Bad Gateway</h1></html>');
}
