import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Session } from '../../src/postgres/session.js';
import { reportSchema } from '../../src/publish/report-schema/report-schema.js';
import { freshBundle } from '../support/fresh-bundle.js';
import { runStep, type Step, type StepRun } from '../support/runner.js';
import { testMajors, withDatabase } from '../support/server.js';

let bundle = '';
let folder = '';
beforeAll(async () => {
  bundle = await freshBundle();
}, 300_000);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockkeeper-migrate-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const section = (up: string, down = 'select 1;'): string => `-- +goose Up\n${up}\n-- +goose Down\n${down}\n`;

const shop = {
  'migrations/1_orders.sql': section('create table orders (id int);', 'drop table orders;'),
  'migrations/2_note.sql': section(
    'alter table orders add column note text;',
    'alter table orders drop note;',
  ),
};

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** The address with a password, if only one that the server does not ask for: no step may say it. */
function withPassword(url: string): URL {
  const address = new URL(url);
  address.password ||= 'hush-hush';
  return address;
}

/** The step of a workflow. */
async function migrate(url: string, inputs: Step['inputs'] = {}, more: Partial<Step> = {}): Promise<StepRun> {
  const script = join(bundle, 'migrate.js');
  const address = withPassword(url);
  const given = { 'database-url': address.href, ...inputs };
  const step = await runStep({ script, cwd: folder, inputs: given, ...more });
  const said = step.stdout.replace(/^::add-mask::.*$/gm, '') + step.stderr + step.summary;
  expect(said).not.toContain(address.password);
  return step;
}

async function statusesIn(): Promise<readonly string[]> {
  const text = await readFile(join(folder, '.lockkeeper/migrate.json'), 'utf8');
  const { checks } = reportSchema.parse(JSON.parse(text));
  return checks.flatMap(({ migrate: run }) => (run?.steps ?? []).map(({ id, status }) => `${id} ${status}`));
}

describe.each(testMajors)('the migrate action on PostgreSQL %i', (major) => {
  test('plans, migrates what was approved, and finds nothing left to do', async () => {
    await write(shop);
    await withDatabase(major, async ({ url, session }) => {
      const plan = await runStep({
        script: join(bundle, 'plan.js'),
        cwd: folder,
        inputs: { 'database-url': url },
      });
      const hash = plan.outputs['plan-hash'] ?? '';
      const done = await migrate(url, { 'plan-hash': hash });
      expect(done.code).toBe(0);
      expect(done.outputs).toMatchObject({
        verdict: 'passed',
        'plan-hash': hash,
        applied: '[{"project":".","id":"1"},{"project":".","id":"2"}]',
        reverted: '[]',
        unfinished: '[]',
        'report-path': '.lockkeeper/migrate.json',
      });
      expect(done.stdout).toContain('1/2 up 1 (orders): running');
      expect(done.summary).toContain('### Migrations of');
      expect(await statusesIn()).toEqual(['1 applied', '2 applied']);
      const moved = await migrate(url, { 'plan-hash': hash });
      expect([moved.code, moved.outputs.verdict]).toEqual([1, 'failed']);
      expect(moved.stdout).toContain('no longer pending: 1, 2');
      const again = await migrate(url);
      expect([again.code, again.outputs.applied]).toEqual([0, '[]']);
      expect(await session.query('select count(*) from orders')).toEqual([{ count: '0' }]);
    });
  }, 120_000);

  test('a migration that fails ends with 1 and the command to continue; a wrong database with 2 and no change', async () => {
    await write({ ...shop, 'migrations/2_note.sql': section('select 1/0;') });
    await withDatabase(major, async ({ url, session }) => {
      const wrong = await migrate(url, { 'expect-database': 'shop' });
      expect([wrong.code, wrong.outputs.verdict, wrong.outputs.applied]).toEqual([2, 'broken', '[]']);
      expect(await session.query("select to_regclass('orders') as orders")).toEqual([{ orders: null }]);
      const failed = await migrate(url);
      expect([failed.code, failed.outputs.verdict]).toEqual([1, 'failed']);
      expect(failed.outputs.applied).toBe('[{"project":".","id":"1"}]');
      expect(failed.stdout).toContain('mend the migration, then: lockkeeper migrate');
      const bad = await migrate(url, { resume: '2', direction: 'down' });
      expect(bad.code).toBe(2);
    });
  }, 120_000);

  test('a cancelled job leaves a report that says what is in doubt, within the time that the runner gives', async () => {
    await write({
      'migrations/1_slow.sql':
        '-- +goose NO TRANSACTION\n-- +goose Up\ncreate table made ();\nselect pg_sleep(30);\n-- +goose Down\nselect 1;\n',
    });
    await withDatabase(major, async ({ url, session }) => {
      const abort = new AbortController();
      const running = migrate(url, {}, { signal: abort.signal });
      await untilSlow(session);
      abort.abort();
      const step = await running;
      expect(step.code).toBe(1);
      expect(await statusesIn()).toEqual(['1 unfinished']);
      expect(step.outputs.unfinished).toBe('[{"project":".","id":"1"}]');
      const next = await migrate(url);
      expect(next.stdout).toContain('lockkeeper migrate --resume 1:2');
      expect(next.code).toBe(1);
      const done = await migrate(url, { resume: '1:done' });
      expect([done.code, done.outputs.verdict]).toEqual([0, 'passed']);
    });
  }, 120_000);
});

async function untilSlow(session: Session): Promise<void> {
  const slow = `select from pg_stat_activity where datname = current_database() and state = 'active'
    and query like '%pg_sleep(30)%' and pid <> pg_backend_pid()`;
  while ((await session.query(slow)).length === 0) await session.query('select pg_sleep(0.02)');
}
