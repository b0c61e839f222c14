import { describe, expect, test } from '@jest/globals';
import type { CheckResult } from '../../../src/core/check-result.js';
import type { Finding } from '../../../src/core/finding.js';
import { testPython } from '../../support/python.js';
import { testMajors } from '../../support/server.js';
import { pairs, smokeFiles } from '../../support/smoke.js';

const orders = [
  'orders',
  "create table orders (id int primary key, note text, at timestamp); insert into orders select i, 'n', now() from generate_series(1, 200) i;",
  'drop table orders',
] as const;

const weighed = ({ findings }: CheckResult): readonly Finding[] =>
  findings.filter(({ evidence }) => evidence !== undefined);

const changes = pairs(
  orders,
  [
    'wide',
    "alter table orders alter id type bigint;\nupdate orders set note = 'm' where id = 1;\ncreate table other ();",
    'drop table other; alter table orders alter id type int',
  ],
  [
    'zone',
    "set local timezone = 'UTC';\nalter table orders alter at type timestamptz;",
    "set local timezone = 'UTC';\nalter table orders alter at type timestamp;",
  ],
  [
    'constant',
    "create function five() returns int language sql volatile as 'select 5';\nalter table orders add five int default five();",
    'alter table orders drop column five; drop function five()',
  ],
  [
    'function',
    `create function widen() returns void language plpgsql as $f$ begin
       execute format('alter table %I alter %I type text', 'orders', 'five');
     end $f$;
     select widen();`,
    'alter table orders alter five type int using five::int; drop function widen()',
  ],
  [
    'harmless',
    'create table fresh (id int);\ncreate index on fresh (id);\nalter table orders add column extra text;',
    'drop table fresh; alter table orders drop column extra',
  ],
  [
    'hidden',
    [
      'create role clerk;',
      'alter table orders owner to clerk;',
      'create policy nobody on orders using (false);',
      'alter table orders enable row level security, force row level security;',
      'set local role clerk;',
      "update orders set note = 'x' where id < 9;",
    ].join('\n'),
    'alter table orders disable row level security, no force row level security; drop policy nobody on orders; alter table orders owner to current_user; drop role clerk;',
  ],
  [
    'dynamic',
    `create function rewrite() returns void language plpgsql as $f$ begin
       execute format('alter table %I alter id type int', (select max(relname) from pg_class where relname = 'orders'));
     end $f$;
     select rewrite();`,
    'alter table orders alter id type bigint; drop function rewrite()',
  ],
);

describe.each(testMajors)('on PostgreSQL %d', (major) => {
  const run = once(() =>
    smokeFiles(changes, { major, trace: true, scope: ['2', '3', '4', '5', '6', '7', '8'] }),
  );
  const of = async (id: string): Promise<readonly Finding[]> =>
    weighed(await run()).filter(({ migration }) => migration === id);

  test('a rewrite that is one is confirmed, with what it blocks until when', async () => {
    const [finding] = await of('2');
    expect(finding).toMatchObject({
      rule: 'change-type-rewrites',
      severity: 'error',
      evidence: { verdict: 'confirmed', server: expect.stringMatching(`^PostgreSQL ${major}\\.`) },
    });
    expect(finding?.evidence?.seen).toEqual([
      'held ACCESS EXCLUSIVE on orders from statement 1, which blocks every read and write until commit, 2 statements later',
      // The table, and once more for its index.
      'read 400 rows of orders',
      'rewrote orders (column type)',
    ]);
  });

  test('a rewrite that is none here is a notice', async () => {
    expect(await of('3')).toMatchObject([
      {
        rule: 'change-type-rewrites',
        severity: 'notice',
        title: `orders: looks like a rewrite, was not one on ${major}`,
        evidence: { verdict: 'refuted' },
      },
    ]);
  });

  test('a volatile function that the server inlines to a constant rewrites nothing', async () => {
    expect(await of('4')).toMatchObject([
      { rule: 'add-column-rewrites', severity: 'notice', evidence: { verdict: 'refuted' } },
    ]);
  });

  test('what a function does is confirmed at its call', async () => {
    expect(await of('5')).toMatchObject([
      {
        rule: 'change-type-rewrites',
        severity: 'error',
        title: 'in widen(): five from integer to text writes all of orders anew',
        location: { file: 'migrations/000005_function.up.sql', line: 4 },
        related: [{ location: { file: 'migrations/000005_function.up.sql', line: 2 } }],
        evidence: { verdict: 'confirmed' },
      },
    ]);
  });

  test('what a function puts together is found by running it', async () => {
    expect(await of('8')).toMatchObject([
      {
        rule: 'unforeseen-rewrite',
        severity: 'error',
        title: 'running it wrote orders anew, which its text does not show',
        detail: 'statement: select rewrite()',
        location: { file: 'migrations/000008_dynamic.up.sql', line: 4 },
        evidence: { verdict: 'unforeseen' },
      },
    ]);
  });

  test('an index on a table of the change itself, or a change of the catalog alone, is no error', async () => {
    expect((await of('6')).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a change that forced row level security keeps from every row is measured', async () => {
    const hidden = (await of('7')).filter(({ rule }) => rule === 'forced-rls-hides-rows');
    expect(hidden).toMatchObject([
      {
        severity: 'error',
        location: { line: 6 },
        evidence: { verdict: 'confirmed', seen: ['changed 0 rows of orders, which has rows'] },
      },
    ]);
  });
});

/** One run for several tests. */
function once(run: () => Promise<CheckResult>): () => Promise<CheckResult> {
  let running: Promise<CheckResult> | undefined;
  return () => {
    running ??= run();
    return running;
  };
}

describe('what code sends is read by the rules', () => {
  test('of node-pg-migrate, at the line of the call', async () => {
    const result = await smokeFiles(
      {
        'migrations/1_orders.js': [
          'exports.up = (pgm) => {',
          "  pgm.createTable('orders', { id: 'id', total: 'integer' });",
          '};',
          "exports.down = (pgm) => { pgm.dropTable('orders'); };",
        ].join('\n'),
        'migrations/2_index.js': [
          'exports.up = (pgm) => {',
          "  pgm.sql('insert into orders (total) select i from generate_series(1, 50) i');",
          '  pgm.createIndex(',
          "    'orders',",
          "    'total',",
          '  );',
          '};',
          "exports.down = (pgm) => { pgm.dropIndex('orders', 'total'); };",
        ].join('\n'),
        'package.json': '{ "type": "commonjs" }',
      },
      { trace: true, engine: 'node-pg-migrate', scope: ['2_index'], env: { PATH: process.env.PATH ?? '' } },
    );
    const [finding] = weighed(result);
    expect(finding).toMatchObject({
      rule: 'index-not-concurrent',
      location: { file: 'migrations/2_index.js', line: 3 },
      evidence: { verdict: 'confirmed' },
    });
    expect(result.findings.map(({ subject }) => subject).join()).not.toContain('pgmigrations');
  });

  test('of Alembic, at the line of the operation', async () => {
    const revision = (id: string, down: string, body: readonly string[]) =>
      [
        'from alembic import op',
        'import sqlalchemy as sa',
        `revision = '${id}'`,
        `down_revision = ${down}`,
        ...body,
      ].join('\n');
    const result = await smokeFiles(
      {
        'alembic.ini': '[alembic]\nscript_location = alembic\n',
        'alembic/env.py': [
          'import os',
          'from alembic import context',
          'from sqlalchemy import create_engine',
          "url = os.environ['DATABASE_URL']",
          'with create_engine(url).connect() as connection:',
          '    context.configure(connection=connection)',
          '    with context.begin_transaction():',
          '        context.run_migrations()',
        ].join('\n'),
        'alembic/script.py.mako': '',
        'alembic/versions/a1_orders.py': revision('a1', 'None', [
          'def upgrade():',
          "    op.create_table('orders', sa.Column('id', sa.Integer, primary_key=True))",
          '    op.execute("insert into orders select generate_series(1, 50)")',
          'def downgrade():',
          "    op.drop_table('orders')",
        ]),
        'alembic/versions/b2_wide.py': revision('b2', "'a1'", [
          'def upgrade():',
          '    op.execute("select 1")',
          "    op.alter_column('orders', 'id', type_=sa.BigInteger)",
          'def downgrade():',
          "    op.alter_column('orders', 'id', type_=sa.Integer)",
        ]),
      },
      {
        engine: 'alembic',
        trace: true,
        dir: '.',
        scope: ['b2'],
        settings: { python: await testPython() },
        env: { PATH: process.env.PATH ?? '' },
      },
    );
    expect(weighed(result)).toMatchObject([
      {
        rule: 'change-type-rewrites',
        severity: 'error',
        migration: 'b2',
        location: { file: 'alembic/versions/b2_wide.py', line: 7 },
        evidence: { verdict: 'confirmed' },
      },
    ]);
    expect(JSON.stringify(result.findings)).not.toContain('alembic_version');
  });
});

describe('what is told of a whole script is told of what code has sent', () => {
  const lanes = { PATH: process.env.PATH ?? '' };
  const base = [
    "    op.create_table('orders', sa.Column('id', sa.Integer, primary_key=True))",
    "    op.create_table('clients', sa.Column('id', sa.Integer, primary_key=True))",
  ];
  const both = [
    "    op.add_column('orders', sa.Column('note', sa.Text))",
    "    op.add_column('clients', sa.Column('note', sa.Text))",
  ];
  const revision = (id: string, down: string, up: readonly string[]) =>
    [
      'from alembic import op',
      'import sqlalchemy as sa',
      `revision = '${id}'`,
      `down_revision = ${down}`,
      'def upgrade():',
      ...up,
      'def downgrade():',
      '    pass',
    ].join('\n');

  /** What the rules about scripts say of revision b2, by rule. */
  async function alembic(up: readonly string[], connect = '', begin = '') {
    const { findings } = await smokeFiles(
      {
        'alembic.ini': '[alembic]\nscript_location = alembic\n',
        'alembic/env.py': [
          'import os',
          'from alembic import context',
          'from sqlalchemy import create_engine, text',
          `with create_engine(os.environ['DATABASE_URL']${connect}).connect() as connection:`,
          '    context.configure(connection=connection)',
          '    with context.begin_transaction():',
          begin,
          '        context.run_migrations()',
        ].join('\n'),
        'alembic/script.py.mako': '',
        'alembic/versions/a1_base.py': revision('a1', 'None', base),
        'alembic/versions/b2_change.py': revision('b2', "'a1'", up),
      },
      {
        engine: 'alembic',
        trace: true,
        dir: '.',
        scope: ['b2'],
        settings: { python: await testPython() },
        env: lanes,
      },
    );
    const rules =
      /^(?:several-tables|lock-without|alters-could|transaction-in|transaction-left|setting-leaks)/;
    return findings.filter(({ rule }) => rules.test(rule));
  }

  test('locks without a limit, and several tables in one transaction, at their lines', async () => {
    const found = await alembic(both);
    expect(found).toMatchObject([
      {
        rule: 'lock-without-timeout',
        severity: 'warning',
        location: { file: 'alembic/versions/b2_change.py', line: 6 },
        evidence: { verdict: 'confirmed' },
      },
      { rule: 'several-tables-locked', severity: 'warning', location: { line: 7 } },
    ]);
    expect(found[0]?.fix).toContain(`op.execute("SET LOCAL lock_timeout = '2s'") # at the top`);
    expect(found[0]?.detail).toContain('line 7 (clients)');
    expect(found[1]?.detail).toContain('The first is locked at line 6.');
  });

  test('a limit that the connection brings along is one, and is no setting that leaks', async () => {
    const connect = `, connect_args={'options': '-c lock_timeout=2s'}`;
    const begin = `        connection.execute(text('set search_path = public, pg_catalog'))`;
    expect(await alembic(both, connect, begin)).toMatchObject([
      { rule: 'several-tables-locked', severity: 'notice' },
    ]);
  });

  test('a COMMIT and a setting of the migration itself', async () => {
    const found = await alembic([
      `    op.execute('set search_path = elsewhere, public')`,
      `    op.execute('COMMIT')`,
      `    op.execute('create index concurrently on orders (id)')`,
    ]);
    expect(found).toMatchObject([
      { rule: 'transaction-in-transaction', severity: 'error', location: { line: 7 } },
      { rule: 'setting-leaks', severity: 'warning', location: { line: 6 } },
    ]);
  });

  test('of node-pg-migrate outside of a transaction: one ALTER TABLE would do', async () => {
    const { findings } = await smokeFiles(
      {
        'migrations/1_orders.js': "exports.up = (pgm) => { pgm.createTable('orders', { id: 'id' }); };",
        'migrations/2_change.js': [
          'exports.up = (pgm) => {',
          '  pgm.noTransaction();',
          "  pgm.addColumn('orders', { note: 'text' });",
          "  pgm.addColumn('orders', { kind: 'text' });",
          '};',
          "exports.down = (pgm) => { pgm.dropColumns('orders', ['note', 'kind']); };",
        ].join('\n'),
        'package.json': '{ "type": "commonjs" }',
      },
      { trace: true, engine: 'node-pg-migrate', scope: ['2_change'], env: lanes },
    );
    expect(findings.map(({ rule, location }) => [rule, location?.line])).toEqual([
      ['lock-without-timeout', 3],
      ['not-rerunnable', 3],
      ['alters-could-be-one', 3],
    ]);
    expect(findings[0]?.fix).toContain('pgm.sql("SET lock_timeout = \'2s\'"); // at the top');
  });
});
