import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from '../../../src/postgres/connect.js';
import { migrateOf, runIn, statuses, type TestMigrate } from '../../support/migrate.js';
import { rulesIn } from '../../support/plan.js';
import { testPython } from '../../support/python.js';
import { fixture } from '../../support/run-engine.js';
import { testMajors, withDatabase } from '../../support/server.js';

let python = '';
let journal = '';
beforeAll(async () => {
  python = await testPython();
  const text = await readFile(fixture('command/journal/migrate.mjs'), 'utf8');
  journal =
    text.replace('else await apply', "else if (action === 'applied') await applied();\nelse await apply") +
    printApplied;
}, 300_000);

const printApplied = `
async function applied() {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const { rows } = await client.query("select to_regclass('migration_log') is not null as there");
  const found = rows[0].there ? await client.query('select migration_id from migration_log order by 1') : { rows: [] };
  for (const { migration_id } of found.rows) console.log(migration_id);
  await client.end();
}
`;

interface Revision {
  readonly up: string;
  readonly down?: string;
}

const revision = (id: string, parent: string | undefined, { up, down = 'pass' }: Revision): string =>
  [
    'import sqlalchemy as sa',
    'from alembic import op',
    `revision = '${id}'`,
    `down_revision = ${parent === undefined ? 'None' : `'${parent}'`}`,
    'def upgrade():',
    `    ${up}`,
    'def downgrade():',
    `    ${down}`,
    '',
  ].join('\n');

const env = `import os
from alembic import context
from sqlalchemy import create_engine
with create_engine(os.environ['DATABASE_URL']).connect() as connection:
    context.configure(connection=connection, target_metadata=None)
    with context.begin_transaction():
        context.run_migrations()
`;

function alembic(files: TestMigrate['files'] = {}): TestMigrate {
  return {
    engine: 'alembic',
    settings: { dir: '.', python },
    files: {
      'alembic.ini': '[alembic]\nscript_location = alembic\n',
      'alembic/env.py': env,
      'alembic/versions/a.py': revision('aaa', undefined, {
        up: "op.create_table('orders', sa.Column('id', sa.Integer()))",
      }),
      'alembic/versions/b.py': revision('bbb', 'aaa', {
        up: "op.add_column('orders', sa.Column('note', sa.Text()))",
        down: "op.drop_column('orders', 'note')",
      }),
      ...files,
    },
  };
}

const js = (up: string, down = ''): string =>
  `exports.up = (pgm) => { ${up} };\nexports.down = (pgm) => { ${down} };\n`;

const nodePgMigrate: TestMigrate = {
  engine: 'node-pg-migrate',
  files: {
    'package.json': '{"name":"shop"}',
    'migrations/1_orders.js': js("pgm.createTable('orders', { id: 'int' })", "pgm.dropTable('orders')"),
    'migrations/2_note.js': js(
      "pgm.addColumn('orders', { note: 'text' })",
      "pgm.dropColumn('orders', 'note')",
    ),
  },
};

describe.each(testMajors)('migrations that are code on PostgreSQL %i', (major) => {
  test('Alembic goes up one revision at a time and down again, in its own version table', async () => {
    await withDatabase(major, async ({ url, session }) => {
      expect(statuses(await migrateOf(alembic(), url))).toEqual(['aaa applied', 'bbb applied']);
      expect(await session.query('select version_num from alembic_version')).toEqual([
        { version_num: 'bbb' },
      ]);
      await session.execute("insert into orders values (1, 'x')");
      const wanted = { direction: 'down', confirmDown: new URL(url).pathname.slice(1) } as const;
      const more = { backup: { without: true, maxAgeMs: 1 } };
      const refused = await migrateOf({ ...alembic(), wanted, more }, url);
      expect(refused.findings[0]?.title).toBe('the down would destroy the data in orders.note');
      const down = await migrateOf(
        { ...alembic(), wanted: { ...wanted, confirmDataLoss: ['orders.note'] }, more },
        url,
      );
      expect(statuses(down)).toEqual(['bbb reverted']);
      expect(runIn(down)).toMatchObject({ from: 'bbb', to: 'aaa' });
    });
  }, 60_000);

  test('an Alembic revision that fails or waits for a lock leaves nothing, and who blocked is named', async () => {
    const broken = { 'alembic/versions/b.py': revision('bbb', 'aaa', { up: "op.execute('select 1/0')" }) };
    await withDatabase(major, async ({ url }) => {
      const without = { backup: { without: true, maxAgeMs: 1 } };
      const failed = await migrateOf({ ...alembic(broken), more: without }, url);
      expect(statuses(failed)).toEqual(['aaa applied', 'bbb failed']);
      expect(failed.findings[0]).toMatchObject({
        rule: 'migrate-failed',
        title: expect.stringContaining('division by zero'),
        location: { file: 'alembic/versions/b.py', line: 6 },
      });
      const other = await connect(url, { applicationName: 'shop worker' });
      try {
        await other.execute('begin; select from orders');
        const blocked = await migrateOf({ ...alembic(), limits: { tries: 2 } }, url);
        expect(statuses(blocked)).toEqual(['bbb failed']);
        expect(rulesIn(blocked)).toEqual(['migrate-lock-timeout']);
        expect(runIn(blocked).steps[0]?.tries).toBe(2);
        expect(blocked.findings[0]?.detail).toContain(`waited for process ${other.pid} (`);
      } finally {
        await other.close();
      }
    });
  }, 60_000);

  test('a revision that leaves its transaction is known as unfinished when it fails', async () => {
    const body =
      "with op.get_context().autocommit_block():\n        op.execute('create table half ()')\n        op.execute('select 1/0')";
    const files = { 'alembic/versions/b.py': revision('bbb', 'aaa', { up: body }) };
    await withDatabase(major, async ({ url, session }) => {
      const more = { backup: { without: true, maxAgeMs: 1 } };
      const failed = await migrateOf({ ...alembic(files), more }, url);
      expect(statuses(failed)[0]).toBe('aaa applied');
      expect(statuses(failed)[1]).toMatch(/^bbb (?:unfinished|unknown)$/);
      const again = await migrateOf({ ...alembic(files), more }, url);
      expect(rulesIn(again)).toEqual(['migrate-unfinished']);
      expect(again.findings[0]?.detail).toContain('not known one by one');
      await session.execute('drop table half');
      const wanted = { resume: { id: 'bbb', from: 'undone' } } as const;
      const undone = await migrateOf({ ...alembic(), more, wanted }, url);
      expect(statuses(undone)).toEqual(['bbb applied']);
    });
  }, 60_000);

  test('node-pg-migrate goes up and down in its own table; a failed one leaves nothing', async () => {
    await withDatabase(major, async ({ url, session }) => {
      const files = { ...nodePgMigrate.files, 'migrations/3_bad.js': js("pgm.sql('select 1/0')") };
      const more = { backup: { without: true, maxAgeMs: 1 } };
      const failed = await migrateOf({ ...nodePgMigrate, files, more }, url);
      expect(statuses(failed)).toEqual(['1_orders applied', '2_note applied', '3_bad failed']);
      expect(await session.query('select name from pgmigrations order by id')).toEqual([
        { name: '1_orders' },
        { name: '2_note' },
      ]);
      const wanted = { direction: 'down', steps: 2, confirmDown: new URL(url).pathname.slice(1) } as const;
      const down = await migrateOf({ ...nodePgMigrate, wanted, more }, url);
      expect(statuses(down)).toEqual(['2_note reverted', '1_orders reverted']);
      expect(await session.query('select name from pgmigrations')).toEqual([]);
    });
  }, 60_000);

  test('the team’s own command is called for each; what nobody can tell stops the next run until a person has looked', async () => {
    const command = {
      list: ['node', 'migrate.mjs', 'list'],
      up: ['node', 'migrate.mjs', 'up', '{id}'],
      down: ['node', 'migrate.mjs', 'down', '{id}'],
      tables: ['migration_log'],
    };
    const run: TestMigrate = {
      engine: 'command',
      files: { 'migrate.mjs': journal },
      settings: { dir: '.', command, listApplied: ['node', 'migrate.mjs', 'applied'] },
      more: { backup: { without: true, maxAgeMs: 1 } },
    };
    await withDatabase(major, async ({ url }) => {
      const failed = await migrateOf(run, url);
      expect(statuses(failed)).toEqual([
        '001_ensure_activo_default applied',
        '002_add_precio applied',
        '003_broken unknown',
      ]);
      expect(failed.findings[0]?.fix).toContain('lockkeeper migrate --resume 003_broken:undone');
      expect(rulesIn(await migrateOf(run, url))).toEqual(['migrate-unfinished']);
      const wanted = { resume: { id: '003_broken', from: 'undone' }, to: '002_add_precio' } as const;
      const settled = await migrateOf({ ...run, wanted }, url);
      expect(settled).toMatchObject({ status: 'passed', summary: 'nothing is pending' });
    });
  }, 60_000);
});
