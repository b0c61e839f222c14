import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testOverHttp } from '../../../src/stages/http-smoke/http-smoke-run.js';
import { realServices } from '../../../src/stages/real-services.js';
import { plantedForms } from '../../support/planted.js';
import { type RecordingHost, recordingHost } from '../../support/recording-host.js';
import { shopSecrets, withShop } from '../../support/shop.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockkeeper-smoke-'));
  await mkdir(join(folder, '.git'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const smokeFile = `secrets: [SHOP_PASSWORD, SHOP_CRON]
requests:
  - login: { url: /api/auth/login, json: { password: "\${SHOP_PASSWORD}" } }
  - get: /leak
    token: \${token}
    query: { key: "\${SHOP_PASSWORD}", note: "\${SHOP_CRON}" }
    expect: { contains: "\${SHOP_PASSWORD}", json: { $.cookie: "\${token}" }, status: 500 }
  - get: /whoami
    name: Who has \${SHOP_PASSWORD}
    always: true
    expect: { json: { $.cookie: nobody }, matches: "^\${SHOP_CRON}" }
  - get: /leak
    always: true
    basic: user:\${SHOP_PASSWORD}
    capture: { stolen: { regex: "token (.+?);" } }
`;

function allThatLeft(host: RecordingHost, ...files: readonly string[]): string {
  const { printed, lines, failures, summaries, outputs } = host;
  return [...printed, ...lines, ...failures, ...summaries, ...Object.values(outputs), ...files].join('\n');
}

test.each(['actions', 'terminal'] as const)('no secret leaves by any outlet of %s', async (kind) => {
  await withShop([], async ({ origin }) => {
    await writeFile(join(folder, 'http-smoke.yml'), smokeFile);
    const env = { SHOP_PASSWORD: shopSecrets.password, SHOP_CRON: shopSecrets.cron, GITHUB_RUN_ID: '5' };
    const host = recordingHost({ kind, cwd: folder, env });
    const given = { baseUrl: origin, reportPath: '.lockkeeper/http-smoke.json', sarifPath: 'smoke.sarif' };
    expect(await testOverHttp(given, { host, services: realServices })).toBe('failed');
    const files = await Promise.all(
      ['.lockkeeper/http-smoke.json', 'smoke.sarif'].map((path) => readFile(join(folder, path), 'utf8')),
    );
    const text = allThatLeft(host, ...files);
    expect(text).toContain('/leak');
    expect(plantedForms.filter((form) => text.includes(form))).toEqual([]);
    expect(host.outputs).toMatchObject({ verdict: 'failed', 'passed-requests': '1', 'failed-requests': '3' });
  });
});

test('a dry run sends nothing and shows no secret', async () => {
  await withShop([], async ({ origin, requests }) => {
    await writeFile(join(folder, 'http-smoke.yml'), smokeFile);
    const env = { SHOP_PASSWORD: shopSecrets.password };
    const host = recordingHost({ kind: 'terminal', cwd: folder, env });
    expect(await testOverHttp({ baseUrl: origin, dryRun: true }, { host, services: realServices })).toBe(
      'passed',
    );
    expect(requests).toHaveLength(0);
    expect(host.printed.join('')).toContain('"password":"***"');
    expect(plantedForms.filter((form) => host.printed.join('').includes(form))).toEqual([]);
  });
});

test('the address comes from the report of the deploy, and a bad file sends nothing', async () => {
  await withShop([], async ({ origin, requests }) => {
    const service = { id: 'srv-1', name: 'shop', url: origin };
    const deployment = {
      id: 'dep-1',
      platform: 'render',
      service,
      outcome: 'live',
      status: 'live',
      stages: [],
      wentLive: true,
    };
    const check = {
      gate: 'deploy',
      project: 'shop',
      status: 'passed',
      summary: 'live',
      findings: [],
      muted: [],
      durationMs: 1,
      migrations: [],
      facts: [],
      deployments: [deployment],
    };
    const report = {
      version: 1,
      tool: { name: 'lockkeeper', version: '0.1.0' },
      startedAt: '2026-11-22T06:00:00Z',
      durationMs: 1,
      checks: [check],
      notes: [],
      failOn: 'error',
      verdict: 'passed',
    };
    await mkdir(join(folder, '.lockkeeper'), { recursive: true });
    await writeFile(join(folder, '.lockkeeper/render-deploy.json'), JSON.stringify(report));
    const context = { host: recordingHost({ kind: 'terminal', cwd: folder }), services: realServices };
    const given = {
      file: 'a.yml',
      reports: ['.lockkeeper/*.json'],
      reportPath: '.lockkeeper/http-smoke.json',
    };
    await writeFile(join(folder, 'a.yml'), 'base: http://127.0.0.1:9\nrequests:\n  - get: /health\n');
    expect(await testOverHttp(given, context)).toBe('passed');
    expect(requests).toHaveLength(1);
    await writeFile(
      join(folder, 'a.yml'),
      'requests:\n  - get: /health\n  - gt: /x\n  - get: /y\n    secrt: 1\n',
    );
    expect(await testOverHttp(given, context)).toBe('broken');
    expect(requests).toHaveLength(1);
    const text = context.host.printed.join('');
    expect(text).toContain('a.yml:3:5: unknown key `gt`');
    expect(text).toContain('a.yml:5:5: unknown key `secrt`');
  });
});
