import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { parseInputs } from '../../../src/actions/parse-inputs.js';
import { planSpec } from '../../../src/actions/plan/spec.js';
import { loadEngine } from '../../../src/migrations/engines/index.js';
import { engineNames } from '../../../src/migrations/model.js';
import { renderReportFile } from '../../../src/publish/report-file.js';
import { reportSchema } from '../../../src/publish/report-schema/report-schema.js';
import { plan } from '../../../src/stages/database/plan.js';
import { realServices } from '../../../src/stages/real-services.js';
import { type RecordingHost, recordingHost } from '../../support/recording-host.js';
import { aCheck, aFinding, aMigration, aReport } from '../../support/report.js';
import { withDatabase } from '../../support/server.js';

const run = promisify(execFile);
let folder = '';

// One after another: Jest's loader does not bear the same module being asked for several times at once.
beforeAll(async () => {
  for (const name of engineNames) await loadEngine(name);
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockkeeper-plan-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

const section = (up: string, down: string): string => `-- migrate:up\n${up}\n-- migrate:down\n${down}\n`;

const shop = {
  'migrations/20260101000000_orders.sql': section('create table orders (id int);', 'drop table orders;'),
  'migrations/20260202000000_note.sql': section(
    'alter table orders add column note text;',
    'alter table orders drop column note;',
  ),
};

/** The action as a workflow runs it. */
async function runAction(inputs: Readonly<Record<string, string>>) {
  const env = Object.fromEntries(
    Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
  );
  const host: RecordingHost = recordingHost({ cwd: folder, env });
  const verdict = await plan(parseInputs(planSpec.inputs, host), { host, services: realServices });
  return { verdict, host };
}

test('the outputs are the hash, the pending migrations as JSON and their number', async () => {
  await write(shop);
  await withDatabase(16, async ({ url, session }) => {
    await session.execute(
      "create table schema_migrations (version text); insert into schema_migrations values ('20260101000000'); create table orders (id int)",
    );
    const { verdict, host } = await runAction({ 'database-url': url });
    expect(verdict).toBe('passed');
    expect(host.outputs['plan-hash']).toMatch(/^[0-9a-f]{64}$/);
    expect(host.outputs['pending-count']).toBe('1');
    expect(JSON.parse(host.outputs.pending ?? '')).toEqual([
      expect.objectContaining({
        project: '.',
        id: '20260202000000',
        file: 'migrations/20260202000000_note.sql',
      }),
    ]);
    const report = reportSchema.parse(
      JSON.parse(await readFile(join(folder, '.lockkeeper/plan.json'), 'utf8')),
    );
    expect(report.checks[0]?.plan?.hash).toBe(host.outputs['plan-hash']);
    expect(host.summaries.join()).toContain('Plan for');
    expect(host.summaries.join()).toContain(host.outputs['plan-hash']);
  });
});

test('of several projects each has its hash', async () => {
  const projects =
    'projects:\n  - name: shop\n    path: shop\n  - name: bank\n    path: bank\n    table: bank.versions\n';
  const under = (name: string) =>
    Object.fromEntries(Object.entries(shop).map(([path, text]) => [`${name}/${path}`, text]));
  await write({ 'lockkeeper.yml': projects, ...under('shop'), ...under('bank') });
  await withDatabase(16, async ({ url }) => {
    const { host } = await runAction({ 'database-url': url });
    expect(host.outputs['plan-hash']).toMatch(/^[0-9a-f]{64},[0-9a-f]{64}$/);
    expect(host.outputs['pending-count']).toBe('4');
  });
});

test('a smoke-run of this commit is believed where it is found; one of another commit is told', async () => {
  await write(shop);
  const git = (...args: readonly string[]) =>
    run('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], { cwd: folder });
  await git('init', '--quiet');
  await git('add', 'migrations');
  await git('commit', '--quiet', '--no-gpg-sign', '--message', 'shop');
  const commit = (await git('rev-parse', 'HEAD')).stdout.trim();
  const id = '20260202000000';
  const up = { step: 'up', ok: true, durationMs: 200 } as const;
  const smokeOf = (of: string | undefined): string => {
    const findings = [
      aFinding({ rule: 'down-differs', severity: 'warning', title: 'no way back', migration: id }),
    ];
    const check = aCheck({ gate: 'smoke', migrations: [aMigration({ id, steps: [up] })], findings });
    return renderReportFile(aReport({ checks: [check], ...(of === undefined ? {} : { commit: of }) }));
  };
  const planned = async (inputs: Readonly<Record<string, string>>) => {
    const { verdict, host } = await runAction(inputs);
    const text = await readFile(join(folder, '.lockkeeper/plan.json'), 'utf8');
    const check = reportSchema.parse(JSON.parse(text)).checks[0];
    const { findings = [], facts = [] } = check ?? {};
    return {
      verdict,
      titles: findings.map(({ title }) => title).filter((title) => title.includes('measured')),
      times: check?.plan?.pending.map(({ measured }) => measured?.ms),
      told: facts.filter(({ label }) => label.endsWith('measured')).map(({ value }) => value),
      hash: host.outputs['plan-hash'],
    };
  };
  const nothing = { verdict: 'passed', titles: [], times: [undefined, undefined] };
  await withDatabase(16, async ({ url }) => {
    const without = await planned({ 'database-url': url });
    expect(without).toMatchObject({ ...nothing, told: [] });
    await write({ '.lockkeeper/smoke.json': smokeOf(commit) });
    expect(await planned({ 'database-url': url })).toEqual({
      verdict: 'passed',
      titles: ['no way back (measured in the smoke-run)'],
      times: [undefined, 200],
      told: ['1 of 2 pending ran in the smoke-run'],
      hash: without.hash,
    });
    await write({ '.lockkeeper/smoke.json': smokeOf('f'.repeat(40)) });
    expect(await planned({ 'database-url': url })).toMatchObject({
      ...nothing,
      told: [
        `.lockkeeper/smoke.json is not believed: it is of commit fffffff, and ${commit.slice(0, 7)} is checked out`,
      ],
    });
    await write({ '.lockkeeper/smoke.json': smokeOf(undefined), 'parts/a.json': smokeOf(commit) });
    expect((await planned({ 'database-url': url })).told).toEqual([
      '.lockkeeper/smoke.json is not believed: it names no commit',
    ]);
    expect((await planned({ 'database-url': url, reports: 'parts/*.json' })).times).toEqual([undefined, 200]);
    expect(await planned({ 'database-url': url, reports: 'parts/b.json' })).toMatchObject({
      ...nothing,
      told: ['parts/b.json is not there: that smoke-run did not finish'],
    });
    expect((await planned({ 'database-url': url, reports: 'none/*.json' })).told).toEqual([
      'no smoke-run is in none/*.json',
    ]);
    await write({ '.lockkeeper/smoke.json': '{' });
    expect((await runAction({ 'database-url': url })).verdict).toBe('broken');
  });
});

test('a plan that could not be made leaves no hash, and the address is in no text', async () => {
  await write(shop);
  const { verdict, host } = await runAction({ 'database-url': 'postgresql://me:hush-hush@127.0.0.1:1/shop' });
  expect(verdict).toBe('broken');
  expect(host.outputs).toMatchObject({ 'plan-hash': '', pending: '[]', 'pending-count': '' });
  const told = [...host.lines, ...host.printed, ...host.summaries, ...host.failures].join('\n');
  expect(told).toContain('nothing listens at 127.0.0.1:1/shop');
  expect(told).not.toContain('hush-hush');
});

test('without an address it says where the address belongs', async () => {
  await write(shop);
  const { verdict, host } = await runAction({});
  expect(verdict).toBe('broken');
  expect([...host.lines, ...host.failures, ...host.summaries].join('\n')).toContain(
    'database-url: is not given',
  );
});

test('a level of lockkeeper.yml holds for what a plan finds, and lint is asked about pending migrations alone', async () => {
  const { 'migrations/20260101000000_orders.sql': _, ...pending } = shop;
  await write({
    ...pending,
    'migrations/20260101000000_orders.sql': '-- migrate:up\ncreate table orders (id int);\n',
    'migrations/20260303000000_lines.sql': '-- migrate:up\ncreate table lines (id int);\n',
    'lockkeeper.yml': 'rules:\n  pending-out-of-order: warning\n  missing-down: notice\n',
  });
  await withDatabase(16, async ({ url, session }) => {
    await session.execute(
      "create table schema_migrations (version text); insert into schema_migrations values ('20260101000000'), ('20260404000000')",
    );
    await write({ 'migrations/20260404000000_late.sql': section('select 1;', 'select 1;') });
    const { verdict } = await runAction({ 'database-url': url });
    const report = reportSchema.parse(
      JSON.parse(await readFile(join(folder, '.lockkeeper/plan.json'), 'utf8')),
    );
    expect(verdict).toBe('passed');
    expect(
      report.checks[0]?.findings.map(({ rule, severity, migration }) => [rule, severity, migration]),
    ).toEqual([
      ['pending-out-of-order', 'warning', '20260202000000'],
      ['pending-out-of-order', 'warning', '20260303000000'],
      ['lock-without-timeout', 'warning', '20260202000000'],
      ['missing-down', 'notice', '20260303000000'],
    ]);
  });
});

test('a lock counts by the size that the table has in that very database', async () => {
  await write({
    ...shop,
    'migrations/20260303000000_note_there.sql': section(
      'alter table orders alter note set not null;',
      'alter table orders alter note drop not null;',
    ),
  });
  const levelOn = (rows: number) =>
    withDatabase(16, async ({ url, session }) => {
      await session.execute('create table orders (id int, note text)');
      await session.query('insert into orders select n, repeat($1, 100) from generate_series(1, $2::int) n', [
        'x',
        rows,
      ]);
      await runAction({ 'database-url': url });
      const report = JSON.parse(await readFile(join(folder, '.lockkeeper/plan.json'), 'utf8'));
      const { checks } = reportSchema.parse(report);
      return checks[0]?.findings.find(({ rule }) => rule === 'set-not-null-scans')?.severity;
    });
  expect(await levelOn(100)).toBe('notice');
  await write({ 'lockkeeper-sizes.json': '{"version": 1, "rates": {"scan": "1kB"}, "tables": {}}' });
  expect(await levelOn(100)).toBe('error');
});
