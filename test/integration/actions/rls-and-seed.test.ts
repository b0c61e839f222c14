import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadEngine } from '../../../src/migrations/engines/index.js';
import { rls } from '../../../src/stages/database/rls.js';
import { seed } from '../../../src/stages/database/seed.js';
import { realServices } from '../../../src/stages/real-services.js';
import { recordingHost } from '../../support/recording-host.js';
import { withDatabase } from '../../support/server.js';

/** One engine alone: the test runner's loader cannot open several at once. */
const services = { ...realServices, engines: async () => [await loadEngine('sql-pairs')] };

const table = 'CREATE TABLE plans (id int primary key, tenant_id int, name text);';

async function repository(): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), 'lockkeeper-seed-'));
  for (const folder of ['.git', 'migrations', 'seeds']) await mkdir(join(cwd, folder));
  await writeFile(join(cwd, 'migrations/001_plans.up.sql'), table);
  await writeFile(join(cwd, 'migrations/001_plans.down.sql'), 'DROP TABLE plans;');
  await writeFile(
    join(cwd, 'seeds/1.sql'),
    `INSERT INTO plans VALUES (1, 1, 'free') ON CONFLICT (id) DO NOTHING;`,
  );
  await writeFile(
    join(cwd, 'rls.yml'),
    'schemas: { public: { default-policy: { tenant-column: tenant_id, setting: app.tenant } } }',
  );
  return cwd;
}

function hostIn(cwd: string) {
  return recordingHost({ cwd, kind: 'terminal', env: process.env });
}

test('both actions apply, report, set their outputs, and find nothing to change the second time', async () => {
  await withDatabase(16, async ({ url, session }) => {
    const cwd = await repository();
    await session.execute(table);
    const rlsRun = async () => {
      const host = hostIn(cwd);
      const verdict = await rls({ databaseUrl: url, apply: true }, { host, services });
      return [verdict, host.outputs['changed-tables'], host.outputs['differing-tables']];
    };
    expect(await rlsRun()).toEqual(['passed', '1', '0']);
    expect(await rlsRun()).toEqual(['passed', '0', '0']);
    const seedRun = async () => {
      const host = hostIn(cwd);
      const given = { databaseUrl: url, apply: true, seeds: ['seeds/*.sql'] };
      const verdict = await seed(given, { host, services });
      return [verdict, host.outputs['seeds-run'], host.outputs['rows-written']];
    };
    expect(await seedRun()).toEqual(['passed', '1', '1']);
    expect(await seedRun()).toEqual(['passed', '1', '0']);
    const report = await readFile(join(cwd, '.lockkeeper/seed.json'), 'utf8');
    expect(JSON.parse(report)).toMatchObject({ checks: [{ gate: 'seed', seed: { applied: true } }] });
  });
}, 120_000);

test('an address that does not answer is told without its password, and both words at once are refused', async () => {
  const cwd = await repository();
  const databaseUrl = 'postgresql://someone:pa55word-of-a-test@127.0.0.1:1/shop';
  for (const given of [{ databaseUrl }, { databaseUrl, apply: true, check: true }]) {
    const host = hostIn(cwd);
    expect(await rls(given, { host, services })).toBe('broken');
    expect(host.outputs['changed-tables']).toBe('');
    expect([...host.printed, ...host.lines].join('\n')).not.toContain('pa55word');
  }
  const host = hostIn(cwd);
  expect(await seed({ apply: true, seeds: ['seeds/*.sql'] }, { host, services })).toBe('broken');
  expect([...host.printed, ...host.lines].join('\n')).toContain('LOCKKEEPER_DATABASE_URL');
});
