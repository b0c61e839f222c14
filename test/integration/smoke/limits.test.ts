import { expect, test } from '@jest/globals';
import { testPython } from '../../support/python.js';
import { pairs, smokeFiles } from '../../support/smoke.js';

const env = { PATH: process.env.PATH ?? '' };

const revision = (id: string, down: string, up: string) =>
  [
    'from alembic import op',
    'import sqlalchemy as sa',
    `revision = '${id}'`,
    `down_revision = ${down}`,
    'def upgrade():',
    `    ${up}`,
    'def downgrade():',
    '    pass',
  ].join('\n');

/** What is said of waiting in revision b2, where `env.py` has these lines in front of the migrations. */
async function alembic(...lines: readonly string[]) {
  const { findings } = await smokeFiles(
    {
      'alembic.ini': '[alembic]\nscript_location = alembic\n',
      'alembic/env.py': [
        'import os',
        'from alembic import context',
        'from sqlalchemy import create_engine, text',
        "with create_engine(os.environ['DATABASE_URL']).connect() as connection:",
        '    context.configure(connection=connection)',
        '    with context.begin_transaction():',
        ...lines,
        '        context.run_migrations()',
      ].join('\n'),
      'alembic/script.py.mako': '',
      'alembic/versions/a1.py': revision(
        'a1',
        'None',
        "op.create_table('orders', sa.Column('id', sa.Integer))",
      ),
      'alembic/versions/b2.py': revision('b2', "'a1'", "op.add_column('orders', sa.Column('note', sa.Text))"),
    },
    {
      ...{ engine: 'alembic', trace: true, dir: '.', scope: ['b2'], env },
      settings: { python: await testPython() },
    },
  );
  return findings.filter(({ rule }) => rule === 'lock-without-timeout');
}

test('env.py limits the wait: nothing is said', async () => {
  expect(await alembic(`        connection.execute(text("SET lock_timeout = '4s'"))`)).toEqual([]);
});

test('env.py says nothing for certain, and none was there when it ran: it is told where one is named', async () => {
  const lines = [
    "        if os.environ.get('CAREFUL'):",
    `            connection.execute(text("SET lock_timeout = '4s'"))`,
  ];
  expect(await alembic(...lines)).toMatchObject([
    {
      severity: 'warning',
      detail: expect.stringContaining('alembic/env.py:8 names a limit'),
      evidence: { verdict: 'confirmed' },
    },
  ]);
});

test('env.py says nothing for certain, and one was there when it ran: what ran is right', async () => {
  const lines = [
    "        if os.environ.get('PATH'):",
    `            connection.execute(text("SET lock_timeout = '4s'"))`,
  ];
  expect(await alembic(...lines)).toEqual([]);
});

test('a role limits the wait, which no migration tells: the prediction is refuted', async () => {
  const before = [{ file: 'roles.sql', sql: "alter role current_user set lock_timeout = '3s'" }];
  const { findings } = await smokeFiles(
    pairs(
      ['orders', 'create table orders (id int);', 'drop table orders;'],
      ['note', 'alter table orders add column note text;', 'alter table orders drop column note;'],
    ),
    { trace: true, scope: ['2'], before, env },
  );
  expect(findings.filter(({ rule }) => rule === 'lock-without-timeout')).toMatchObject([
    {
      severity: 'notice',
      title: 'looks like a wait without a limit, and had one when it ran',
      evidence: { verdict: 'refuted', seen: [expect.stringContaining('after 3.0 s')] },
    },
  ]);
});

test('package.json limits the sessions of node-pg-migrate, which the smoke-run does not go by', async () => {
  const files = {
    'migrations/1_orders.sql':
      '-- Up Migration\ncreate table orders (id int);\n-- Down Migration\ndrop table orders;\n',
    'migrations/2_note.js':
      "exports.up = (pgm) => { pgm.addColumns('orders', { note: 'text' }); };\nexports.down = (pgm) => { pgm.dropColumns('orders', ['note']); };",
  };
  const told = async (script: string) => {
    const manifest = JSON.stringify({ type: 'commonjs', scripts: { migrate: script } });
    const { findings } = await smokeFiles(
      { ...files, 'package.json': manifest },
      { trace: true, engine: 'node-pg-migrate', scope: ['2_note'], env },
    );
    return findings.filter(({ rule }) => rule === 'lock-without-timeout');
  };
  expect(await told("PGOPTIONS='-c lock_timeout=4000' node-pg-migrate up")).toEqual([]);
  expect(await told('node-pg-migrate up')).toMatchObject([
    { detail: expect.stringContaining('Nothing in package.json limits it') },
  ]);
});
