import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { newCommit, oldCommit } from '../../support/health.js';
import { hostWebService } from '../../support/hosting/index.js';
import { runSmoke, type SmokeRun } from '../../support/http-smoke.js';
import { scenario } from '../../support/scenario.js';

const secrets = { ADMIN_PASSWORD: 'admin-password', CRON_SECRET: 'cron-secret' };

/** The service's own smoke file on a release that took the place of a good one, through the gateway. */
async function smokeRelease(env: Readonly<Record<string, string>>): Promise<SmokeRun> {
  const hosting = await hostWebService();
  try {
    for (const [id, version, more] of [
      ['old', oldCommit, {}],
      ['new', newCommit, env],
    ] as const) {
      await hosting.start({ id, version, instances: 1, env: more });
      hosting.admit(id);
    }
    await hosting.stop('old');
    const text = await readFile('test/fixtures/web-service/http-smoke.yml', 'utf8');
    return await runSmoke(text, { base: hosting.gateway.url, secrets });
  } finally {
    await hosting.close();
  }
}

test('a good release passes behind proxy and gateway', async () => {
  const { check, findings } = await smokeRelease({});
  expect([check.status, findings]).toEqual(['passed', []]);
});

scenario(
  {
    id: 'hosted-wrong-body',
    area: 'HTTP smoke',
    happens: 'The new release went live, answers 200 and says of itself that it is degraded.',
    does: 'Fails at the line of the request and sends nothing after it.',
    exit: 1,
    leaves: 'The bad release serves, until it is rolled back.',
  },
  async () => {
    const { check, findings } = await smokeRelease({ BAD: 'wrong-body' });
    expect(check.status).toBe('failed');
    expect(findings[0]).toContain('$.status: expected "healthy"');
  },
);

scenario(
  {
    id: 'hosted-pending',
    area: 'HTTP smoke',
    happens: 'The new release serves well, and a migration that it needs was never applied.',
    does: 'Names the pending migration; a health endpoint alone would not have shown it.',
    exit: 1,
    leaves: 'The new release serves without its migration.',
  },
  async () => {
    const { check, findings } = await smokeRelease({ PENDING_MIGRATIONS: '1' });
    expect(check.status).toBe('failed');
    expect(findings[0]).toContain('0003_add_order_total');
  },
);
