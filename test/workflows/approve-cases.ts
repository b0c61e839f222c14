import assert from 'node:assert/strict';
import { connect } from '../../src/postgres/connect.js';
import { type ScratchServer, startScratch } from '../../src/postgres/scratch/server.js';
import type { Surroundings, WorkflowCase } from './case.js';
import { errorsOf, ranInside, step, type WorkflowRun } from './log.js';
import type { Layers } from './repository.js';

const change = {
  'migrations/000003_create_notes.up.sql': 'create table notes (id bigint primary key);\n',
  'migrations/000003_create_notes.down.sql': 'drop table notes;\n',
};

/** As golang-migrate has left it, one migration behind. */
const behind = `
  create table orders (id bigint primary key, note text not null);
  create table items (order_id bigint not null references orders (id), sku text not null);
  create index items_order_id_idx on items (order_id);
  create table schema_migrations (version bigint primary key, dirty boolean not null);
  insert into schema_migrations values (2, false);
  create schema lockkeeper;
  create table lockkeeper.environment (name text not null);
  insert into lockkeeper.environment values ('production')`;

interface Live extends Surroundings {
  version(): Promise<string | undefined>;
}

interface ApproveCase {
  readonly name: string;
  /** What is written into the migration between plan and migrate. */
  readonly moved?: string;
  readonly succeeds: boolean;
  check(run: WorkflowRun, version: string | undefined): void;
}

/** One job plans, another migrates what was approved, on a real database. `base` as for the actions by themselves. */
export function approveCases(base: Layers): readonly WorkflowCase[] {
  return cases.map(({ name, moved = '', succeeds, check }): WorkflowCase => {
    let live: Live | undefined;
    return {
      ...{ name, workflow: 'approve.yml', base, change: { files: change }, succeeds },
      async start() {
        live = await startLive(moved);
        return live;
      },
      async check(run) {
        check(run, await live?.version());
        const shown = run.steps.map(({ text, summary }) => text + summary).join('\n');
        assert.ok(!shown.includes(live?.env.LIVE_URL ?? ''), 'the address stands in the log');
      },
    };
  });
}

async function startLive(moved: string): Promise<Live> {
  const { signal } = new AbortController();
  const options = { version: 16, source: 'embedded' } as const;
  const server: ScratchServer = await startScratch(options, {
    env: process.env,
    signal,
    progress: () => undefined,
  });
  const url = server.url(await server.createDatabase());
  const session = await connect(url);
  await session.execute(behind);
  return {
    env: { LIVE_URL: url, MOVED: moved },
    async version() {
      const [row] = await session.query<{ readonly version: string }>(
        'select version from schema_migrations',
      );
      return row?.version;
    },
    async close() {
      await session.close();
      await server.stop();
    },
  };
}

const cases: readonly ApproveCase[] = [
  {
    name: 'the composite plans in one job and migrates what was approved in the next',
    succeeds: true,
    check(run, version) {
      assert.deepEqual(run.jobs, { plan: 'success', migrate: 'success' });
      assert.deepEqual(ranInside(run, 'plan'), ['stages', 'plan', 'report']);
      assert.match(step(run, 'plan/report').summary, /000003_create_notes|create.notes/);
      assert.deepEqual(ranInside(run, 'migrate'), ['stages', 'migrate', 'verify', 'report']);
      assert.match(step(run, 'told').text, /^passed \[\{"project":"\.","id":"3"\}\]/);
      assert.equal(version, '3');
      assert.deepEqual(errorsOf(run), []);
    },
  },
  {
    name: 'the composite migrates nothing when a file has moved since the plan was approved',
    moved: 'create table more (id bigint primary key);',
    succeeds: false,
    check(run, version) {
      assert.deepEqual(run.jobs, { plan: 'success', migrate: 'failure' });
      assert.equal(step(run, 'migrate/migrate').result, 'failure');
      assert.ok(!ranInside(run, 'migrate').includes('verify'));
      assert.match(step(run, 'told').text, /^failed \[\]/);
      assert.match(step(run, 'migrate/report').summary, /plan/);
      assert.equal(version, '2');
    },
  },
];
