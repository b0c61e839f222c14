import { expect, test } from '@jest/globals';
import { runSmoke } from '../../support/http-smoke.js';
import { shopSecrets, withShop } from '../../support/shop.js';

const secrets = { PASSWORD: shopSecrets.password, CRON: shopSecrets.cron };

const head = 'secrets: [PASSWORD, CRON]\nrequests:\n';
const login = `  - login: { url: /api/auth/login, json: { username: smoke, password: "\${PASSWORD}" } }\n`;

test('a whole smoke file passes on a good shop behind its gateway', async () => {
  await withShop([], async ({ origin, edge, requests, made }) => {
    const run = await runSmoke(
      `${head}
  - name: Healthy
    get: /health
    expect:
      json: { $.status: healthy, $.database: connected, "$.checks[*].ok": true, $.checks: { count: 2 } }
      headers: { content-type: { contains: json } }
      within: 5s
${login}
  - cors: { url: /v1/orders, allow: https://www.shop.example, methods: [GET, PUT], credentials: true }
  - secure-cookies: { url: /api/auth/login, json: { password: "\${PASSWORD}" }, names: [session, __Host-id] }
  - needs-token: { url: /v1/orders, token: "\${token}" }
  - security-headers: { url: /health }
  - rewrites: { edge: /v1/products, origin: "\${origin}/api/v1/products", ignore: [$.served] }
  - cron: { url: /api/cron/refresh, token: "\${CRON}" }
  - get: /old
    expect: { status: 301, redirect: "/new?from=*" }
  - post: /v1/orders
    token: \${token}
    json: { item: apple }
    expect: { status: 201 }
    capture: { order: $.id }
  - together:
      - get: /v1/orders
        token: \${token}
        expect: { json: { $.orders: { contains: "\${order}" } } }
      - get: /whoami
        expect: { contains: session= }
  - migrations: { token: "\${token}", newest: 010_totals }
  - backup: { token: "\${token}" }
  - backup-age: { token: "\${token}", at-most: 26h, status: /api/admin/backup-status }
`,
      { base: edge, secrets, variables: { origin } },
    );
    expect([run.findings, run.lines.filter((line) => !line.startsWith('passed'))]).toEqual([[], []]);
    expect(run.check.status).toBe('passed');
    expect(run.check.summary).toBe(`${run.rows.length} requests, all as expected`);
    expect(run.check.httpSmoke?.backup).toBe('shop_new_1.db');
    expect(made).toEqual({ orders: 1, backups: 1, cronRuns: 1 });
    const cron = requests.find(
      ({ url, headers }) => url === '/api/cron/refresh' && headers.authorization?.includes(shopSecrets.cron),
    );
    expect([cron?.body, cron?.headers['content-type']]).toEqual(['{}', 'application/json']);
  });
});
