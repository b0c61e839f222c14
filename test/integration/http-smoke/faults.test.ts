import { expect, test } from '@jest/globals';
import { runSmoke } from '../../support/http-smoke.js';
import { scenario } from '../../support/scenario.js';
import { shopSecrets, withShop } from '../../support/shop.js';

const secrets = { PASSWORD: shopSecrets.password, CRON: shopSecrets.cron };
const login = `  - login: { url: /api/auth/login, json: { password: "\${PASSWORD}" } }\n`;
const file = (items: string): string => `secrets: [PASSWORD, CRON]\nrequests:\n${items}`;

scenario(
  {
    id: 'connection-breaks-once',
    area: 'HTTP smoke',
    happens: 'A connection breaks off once during a GET.',
    does: 'Sends the GET again, twice at most, and says in its row how often it was sent.',
    exit: 0,
    leaves: 'nothing',
  },
  async () => {
    await withShop(['reset-once'], async ({ edge, origin }) => {
      const run = await runSmoke(file('  - get: /health\n'), { base: origin, secrets });
      expect(run.check.status).toBe('passed');
      expect(run.rows[0]).toMatchObject({ code: 200, tries: 2 });
      expect(edge).not.toBe(origin);
    });
  },
);

scenario(
  {
    id: 'nothing-listens',
    area: 'HTTP smoke',
    happens: 'Nothing listens at the base address.',
    does: 'Tries three times, reports the refused connection at the line of the request, and sends nothing after it.',
    exit: 1,
    leaves: 'nothing',
  },
  async () => {
    const run = await runSmoke(file('  - get: /health\n  - post: /orders\n'), {
      base: 'http://127.0.0.1:9',
      secrets,
    });
    expect(run.lines).toEqual(['failed GET /health', 'skipped POST /orders']);
    expect(run.rows[0]).toMatchObject({ tries: 3, line: 3 });
    expect(run.check.findings[0]).toMatchObject({
      rule: 'http-no-answer',
      location: { file: 'http-smoke.yml', line: 3 },
    });
    expect(run.check.summary).toBe('0 of 2 requests as expected, 1 failed, 1 not sent');
  },
);

scenario(
  {
    id: 'slow-start',
    area: 'HTTP smoke',
    happens: 'The service answers 503 while it starts, and the request says `retry`.',
    does: 'Sends it again until it is as expected, within the limit, and says before each try how it stands.',
    exit: 0,
    leaves: 'nothing',
  },
  async () => {
    await withShop(['slow-start'], async ({ origin }) => {
      const said: string[] = [];
      const run = await runSmoke(file('  - get: /health\n    retry: { for: 60s, every: 5s }\n'), {
        base: origin,
        secrets,
        progress: (line) => said.push(line),
      });
      expect([run.check.status, run.rows[0]?.tries]).toEqual(['passed', 4]);
      expect(said).toHaveLength(4);
      expect(said[2]).toMatch(
        /^http-smoke: GET \/health: not as expected yet \(status 503\), 2 tries in .* s, until [\d:]{8} UTC at the latest$/,
      );
    });
  },
);

scenario(
  {
    id: 'retry-ends',
    area: 'HTTP smoke',
    happens: 'An answer stays wrong until the limit of `retry`.',
    does: 'Makes a last try at the limit, reports how often it tried, and does not run the requests after it.',
    exit: 1,
    leaves: 'nothing',
  },
  async () => {
    await withShop(['html-error'], async ({ origin, requests }) => {
      const run = await runSmoke(
        file('  - get: /health\n    retry: { for: 10s, every: 4s }\n  - get: /old\n'),
        { base: origin, secrets },
      );
      expect(run.lines).toEqual(['failed 502 GET /health', 'skipped GET /old']);
      expect(run.rows[0]).toMatchObject({ tries: 4, excerpt: '<html><h1>Bad Gateway</h1></html>' });
      expect(run.rows[1]?.reason).toBe('"GET /health" failed before');
      expect(requests).toHaveLength(4);
    });
  },
);

scenario(
  {
    id: 'post-unanswered',
    area: 'HTTP smoke',
    happens: 'A POST reaches the service, and no answer comes in time.',
    does: 'Never sends it again: the work may be done.',
    exit: 1,
    leaves: 'whatever the service made of the one POST',
  },
  async () => {
    await withShop(['order-hangs'], async ({ origin, made }) => {
      const run = await runSmoke(file('  - post: /api/v1/orders\n    timeout: 100ms\n'), {
        base: origin,
        secrets,
      });
      expect(run.findings).toEqual([
        expect.stringMatching(/^http-no-answer: POST \/api\/v1\/orders: no whole answer/),
      ]);
      expect(made.orders).toBe(1);
    });
  },
);

const checkedOrder = `${login}  - post: /api/v1/orders
    timeout: 100ms
    retry: { times: 3, every: 1s }
    done-when:
      get: /api/v1/orders
      token: \${token}
      expect: { json: { $.orders: { contains: order-1 } } }
`;

scenario(
  {
    id: 'post-was-done',
    area: 'HTTP smoke',
    happens: 'A POST gets no answer, and its `done-when` shows that the work was done.',
    does: 'Counts it as done and does not send it again.',
    exit: 0,
    leaves: 'what the one POST made',
  },
  async () => {
    await withShop(['order-hangs'], async ({ origin, made }) => {
      const run = await runSmoke(file(checkedOrder), { base: origin, secrets });
      expect([run.findings, run.check.status, made.orders]).toEqual([[], 'passed', 1]);
      expect(run.rows[1]?.reason).toContain('not sent again');
    });
  },
);

scenario(
  {
    id: 'post-was-not-done',
    area: 'HTTP smoke',
    happens: 'A POST gets no answer, and its `done-when` shows that nothing was done.',
    does: 'Sends it again.',
    exit: 0,
    leaves: 'what the second POST made',
  },
  async () => {
    await withShop(['order-lost'], async ({ origin, made }) => {
      const run = await runSmoke(file(checkedOrder), { base: origin, secrets });
      expect([run.findings, run.check.status, made.orders]).toEqual([[], 'passed', 1]);
      expect(run.rows[1]?.tries).toBe(2);
    });
  },
);

scenario(
  {
    id: 'backup-unanswered',
    area: 'HTTP smoke',
    happens: 'The endpoint that starts a backup does its work and never answers.',
    does: 'Finds the new backup in the list, waits until it is done and records its id; it is not started twice.',
    exit: 0,
    leaves: 'one backup',
  },
  async () => {
    await withShop(['backup-hangs'], async ({ origin, made, requests }) => {
      const items = `timeout: 200ms\n${file(`${login}  - backup: { token: "\${token}" }\n`)}`;
      const run = await runSmoke(items, { base: origin, secrets });
      expect([run.findings, made.backups, run.check.httpSmoke?.backup]).toEqual([[], 1, 'shop_new_1.db']);
      const keys = requests.map(({ headers }) => headers['idempotency-key']).filter(Boolean);
      expect(new Set(keys)).toEqual(new Set(['lockkeeper-77-1-5']));
    });
  },
);

scenario(
  {
    id: 'backup-fails',
    area: 'HTTP smoke',
    happens: 'A backup that was started ends in an error.',
    does: 'Stops waiting at once and names the backup.',
    exit: 1,
    leaves: 'the failed backup',
  },
  async () => {
    await withShop(['backup-fails'], async ({ origin, made }) => {
      const run = await runSmoke(file(`${login}  - backup: { token: "\${token}" }\n`), {
        base: origin,
        secrets,
      });
      expect(run.findings).toEqual([
        expect.stringContaining(
          'http-backup: Wait until the backup is done: backup: expected done, got shop_new_1.db: failed',
        ),
      ]);
      expect([made.backups, run.check.httpSmoke?.backup]).toEqual([1, undefined]);
    });
  },
);

scenario(
  {
    id: 'open-endpoint',
    area: 'HTTP smoke',
    happens: 'A cron endpoint runs its job for anybody.',
    does: 'Reports the open door and does not call it again with the token.',
    exit: 1,
    leaves: 'one run of the job',
  },
  async () => {
    await withShop(['open'], async ({ origin, made }) => {
      const run = await runSmoke(file(`  - cron: { url: /api/cron/refresh, token: "\${CRON}" }\n`), {
        base: origin,
        secrets,
      });
      expect(run.findings).toEqual([expect.stringContaining('http-open: No token, no entry')]);
      expect(made.cronRuns).toBe(1);
    });
  },
);

scenario(
  {
    id: 'time-is-up',
    area: 'HTTP smoke',
    happens: 'The time for all requests is up before the last of them.',
    does: 'Sends no more, says which were not sent, and fails.',
    exit: 1,
    leaves: 'nothing',
  },
  async () => {
    await withShop(['slow-start'], async ({ origin }) => {
      const items = '  - get: /health\n    retry: { for: 60s, every: 3s }\n  - get: /old\n    always: true\n';
      const run = await runSmoke(file(items), { base: origin, secrets, timeoutMs: 5000 });
      expect(run.lines[1]).toBe('skipped GET /old');
      expect(run.check.status).toBe('failed');
      expect(run.check.summary).toContain('the time for all requests was up');
    });
  },
);

scenario(
  {
    id: 'cached-edge',
    area: 'HTTP smoke',
    happens: 'A gateway answers from an old cache instead of the origin.',
    does: 'Compares both answers as data and names the places where they differ.',
    exit: 1,
    leaves: 'nothing',
  },
  async () => {
    await withShop(['edge-cached'], async ({ origin, edge }) => {
      const items = `  - rewrites: { edge: /v1/products, origin: "\${origin}/api/v1/products", ignore: [$.served] }\n`;
      const run = await runSmoke(file(items), { base: edge, secrets, variables: { origin } });
      expect(run.findings).toEqual([expect.stringContaining('http-rewrite: Edge /v1/products')]);
    });
  },
);

test('a request that says `always` runs after a failure, unless it lacks a value', async () => {
  await withShop([], async ({ origin }) => {
    const items = `
  - get: /missing
    capture: { id: $.id }
  - get: /health
    always: true
  - get: /orders/\${id}
    always: true
`;
    const run = await runSmoke(file(items), { base: origin, secrets });
    expect(run.lines).toEqual([
      'failed 404 GET /missing',
      'passed 200 GET /health',
      `skipped GET /orders/\${id}`,
    ]);
    expect(run.rows[2]?.reason).toBe(`\${id} was never captured`);
  });
});

test('bare cookies, echoed origins, missing headers and pending migrations are each told in full', async () => {
  await withShop(['cookie-bare', 'cors-echo', 'no-headers', 'pending', 'backup-old'], async ({ origin }) => {
    const items = `${login}
  - together:
      - secure-cookies: { url: /api/auth/login, json: { password: "\${PASSWORD}" } }
      - cors: { url: /api/v1/orders, allow: https://www.shop.example }
      - security-headers: { url: /health }
      - migrations: { token: "\${token}", newest: 011_more }
      - backup-age: { token: "\${token}", at-most: 26h, status: /api/admin/backup-status }
`;
    const { check } = await runSmoke(file(items), { base: origin, secrets });
    const told = check.findings.flatMap(({ rule, detail = '' }) =>
      detail
        .split('\n')
        .filter((line) => line.startsWith('+ '))
        .map((line) => `${rule} ${line.slice(2)}`),
    );
    expect(told).toEqual([
      'http-cookie cookie session: no Secure',
      'http-cookie cookie session: no HttpOnly',
      'http-cookie cookie session: no Secure: browsers drop it',
      'http-cors access-control-allow-origin: https://hostile.example, with credentials',
      'http-cors access-control-allow-origin: null, with credentials',
      'http-cors access-control-allow-origin: https://www.shop.example.hostile.example, with credentials',
      'http-security-header x-content-type-options: nothing',
      'http-security-header framing: neither',
      'http-security-header referrer-policy: nothing',
      'http-migrations pending migrations: 011_more',
      'http-migrations newest migration: 010_totals',
      expect.stringMatching(/^http-backup newest backup: \d+ days old$/),
      'http-backup scheduler: not running',
    ]);
  });
});

test('side by side means at most `parallel` at a time, and rows in the order of the file', async () => {
  await withShop([], async ({ origin }) => {
    const items = Array.from({ length: 12 }, (_, index) => `      - get: /health?n=${index}\n`).join('');
    const run = await runSmoke(`parallel: 3\n${file(`  - together:\n${items}`)}`, { base: origin, secrets });
    expect(run.rows.map(({ url }) => url.split('=')[1])).toEqual(
      Array.from({ length: 12 }, (_, index) => String(index)),
    );
  });
});
