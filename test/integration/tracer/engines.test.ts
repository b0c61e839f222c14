import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import type { CheckResult, MigrationResult } from '../../../src/core/check-result.js';
import { testPython } from '../../support/python.js';
import { pairs, type SmokeTrial, smokeFiles } from '../../support/smoke.js';
import { told } from '../../support/traced.js';

let python = '';
beforeAll(async () => {
  python = await testPython();
}, 300_000);

const env = `import os
from alembic import context
from sqlalchemy import create_engine
with create_engine(os.environ['DATABASE_URL']).connect() as connection:
    context.configure(connection=connection, target_metadata=None)
    with context.begin_transaction():
        context.run_migrations()
`;

interface Revision {
  readonly id: string;
  readonly parent?: string;
  readonly up: string;
  readonly down: string;
}

const revision = ({ id, parent, up, down }: Revision): string =>
  `import sqlalchemy as sa
from alembic import op
revision = '${id}'
down_revision = ${parent === undefined ? 'None' : `'${parent}'`}
def upgrade():
    ${up}
def downgrade():
    ${down}
`;

const driver = pathToFileURL(join(process.cwd(), 'node_modules/pg/lib/index.js')).href;
const journal = `import pg from '${driver}';
const steps = {
  one: { up: 'create table orders (id int)', down: 'drop table orders' },
  two: { up: 'lock table orders in share mode; alter table orders add note text', down: 'alter table orders drop note' },
};
const [, , action, id] = process.argv;
if (action === 'list') console.log(Object.keys(steps).join('\\n'));
else {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query(steps[id][action]);
  await client.end();
}
`;

interface Project {
  readonly files: Readonly<Record<string, string>>;
  readonly trial: SmokeTrial;
  /** What the last migration's first up is told of. */
  readonly last: readonly string[];
}

const added = 'ACCESS EXCLUSIVE public.orders | altered table public.orders';

const projects: Readonly<Record<string, () => Project>> = {
  alembic: () => ({
    files: {
      'alembic.ini': '[alembic]\nscript_location = alembic\n',
      'alembic/env.py': env,
      'alembic/versions/a.py': revision({
        id: 'aaa',
        up: "op.create_table('orders', sa.Column('id', sa.Integer()))",
        down: "op.drop_table('orders')",
      }),
      'alembic/versions/b.py': revision({
        id: 'bbb',
        parent: 'aaa',
        up: "op.add_column('orders', sa.Column('note', sa.Text()))",
        down: "op.drop_column('orders', 'note')",
      }),
    },
    trial: { engine: 'alembic', dir: '.', settings: { python } },
    last: [
      `ALTER TABLE orders ADD COLUMN note TEXT | ${added}`,
      "UPDATE alembic_version SET version_num='bbb' WHERE alembic_version.version_num = 'aaa' | ROW EXCLUSIVE public.alembic_version | 1 rows",
    ],
  }),
  'node-pg-migrate': () => ({
    files: {
      'migrations/1_a.cjs': "exports.up = (pgm) => pgm.createTable('orders', { id: 'int' });",
      'migrations/2_b.cjs': "exports.up = (pgm) => pgm.addColumn('orders', { note: 'text' });",
    },
    trial: { engine: 'node-pg-migrate' },
    last: [
      'SET search_path TO "public"',
      `ALTER TABLE "orders"\n  ADD "note" text | ${added}`,
      'INSERT INTO "public"."pgmigrations" (name, run_on) VALUES (\'2_b\', NOW()) | ROW EXCLUSIVE public.pgmigrations | 1 rows',
    ],
  }),
  command: () => ({
    files: { 'migrations/journal.mjs': journal },
    trial: {
      engine: 'command',
      settings: {
        command: {
          list: ['node', 'journal.mjs', 'list'],
          up: ['node', 'journal.mjs', 'up', '{id}'],
          down: ['node', 'journal.mjs', 'down', '{id}'],
        },
      },
      env: { PATH: process.env.PATH ?? '' },
    },
    last: [
      'lock table orders in share mode | SHARE public.orders',
      `alter table orders add note text | ${added}`,
    ],
  }),
  'sql-pairs': () => ({
    files: pairs(
      ['one', 'create table orders (id int)', 'drop table orders'],
      ['two', 'alter table orders add note text; select 1/0', 'alter table orders drop note'],
    ),
    trial: {},
    last: [`alter table orders add note text | ${added}`, 'select 1/0'],
  }),
};

test.each(Object.keys(projects))(
  '%s: a traced run finds what an untraced one does, and says more',
  async (name) => {
    const project = projects[name]?.();
    if (!project) throw new Error(name);
    const off = await smokeFiles(project.files, { ...project.trial, trace: false });
    const on = await smokeFiles(project.files, { ...project.trial, trace: true });
    expect(judged(on)).toEqual(judged(off));
    expect(off.migrations.every(({ trace }) => trace === undefined)).toBe(true);
    const last = on.migrations.at(-1)?.trace;
    expect(last && told(last)).toEqual(project.last);
  },
  60_000,
);

/** What became of each migration. What the trace shows comes on top, and may fail the run. */
function judged({ migrations }: CheckResult): unknown {
  return migrations.map(withoutTrace);
}

function withoutTrace({ trace: _, steps, ...row }: MigrationResult): unknown {
  return { ...row, steps: steps.map(({ step, ok }) => [step, ok]) };
}
