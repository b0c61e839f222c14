import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { CheckResult } from '../../../src/core/check-result.js';
import { checkHealth } from '../../../src/gates/health/health.js';
import { createHttp } from '../../../src/http/create-http.js';
import { fastClock } from '../../support/fast-clock.js';
import { aHealthInput, aPace, newCommit, oldCommit } from '../../support/health.js';
import { hostWebService, type WebHosting } from '../../support/hosting/index.js';
import { scenario } from '../../support/scenario.js';

let hosting: WebHosting;

beforeEach(async () => {
  hosting = await hostWebService();
});

afterEach(() => hosting.close());

async function serve(id: string, version: string, env: Record<string, string> = {}): Promise<void> {
  await hosting.start({ id, version, instances: 1, env });
  hosting.admit(id);
}

/** The gate on the service behind its platform's proxy, the commit in its usual place. */
async function judge(instances = 1): Promise<CheckResult> {
  const clock = fastClock();
  const http = createHttp({ clock });
  try {
    return await checkHealth(
      aHealthInput(`${hosting.url}/health`, {
        version: { expected: newCommit },
        readiness: aPace({ timeoutMs: 60_000, instances }),
      }),
      { http, clock, signal: new AbortController().signal, progress: () => undefined },
    );
  } finally {
    await http.close();
  }
}

test('a hosted service that warms up is waited for', async () => {
  await serve('new', newCommit, { WARM_UP_REQUESTS: '3' });
  const check = await judge();
  expect(check).toMatchObject({ status: 'passed', findings: [] });
  expect(check.health?.targets[0]).toMatchObject({ verified: true, probes: 6 });
});

scenario(
  {
    id: 'hosted-old-and-new',
    area: 'Health',
    happens:
      'Behind the proxy of the platform an instance of the previous release goes on beside the new one.',
    does: 'Sees both versions by turns and fails at the deadline.',
    exit: 1,
    leaves: 'Both releases serve.',
  },
  async () => {
    await serve('old', oldCommit);
    await serve('new', newCommit);
    const check = await judge(2);
    expect(check.findings.map(({ rule }) => rule)).toEqual(['health-mixed-versions']);
  },
);

scenario(
  {
    id: 'hosted-bad-release',
    area: 'Health',
    happens: 'The new release runs and cannot reach its database: its health endpoint answers 503 for good.',
    does: 'Fails at the deadline with what the endpoint says.',
    exit: 1,
    leaves: 'The bad release serves.',
  },
  async () => {
    await serve('bad', newCommit, { BAD: 'disconnected' });
    const check = await judge();
    expect(check.findings.map(({ rule }) => rule)).toEqual(['health-not-ready']);
    expect(check.summary).toContain('503: {"status":"unhealthy","database":"disconnected"}');
  },
);

scenario(
  {
    id: 'hosted-nothing',
    area: 'Health',
    happens: 'The instance has crashed: the edge of the platform answers 502 in its place.',
    does: 'Fails at the deadline and shows what the edge says of the request, with its id.',
    exit: 1,
    leaves: 'Nothing that answers.',
  },
  async () => {
    const check = await judge();
    expect(check.findings.map(({ rule }) => rule)).toEqual(['health-not-ready']);
    expect(check.findings[0]?.detail).toMatch(/the edge says: x-render-routing: no-server, rndr-id: /);
  },
);
