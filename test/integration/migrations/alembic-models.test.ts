import { beforeAll, describe, expect, test } from '@jest/globals';
import { judgeModels } from '../../../src/gates/migrate/judge-models.js';
import { comparisonOf, type ModelProject, ordersModel, ordersSql } from '../../support/models.js';
import { testPython } from '../../support/python.js';
import { testMajors } from '../../support/server.js';

beforeAll(async () => {
  await testPython();
}, 300_000);

/** Titles of the findings and the fact. */
async function told(project: ModelProject): Promise<readonly string[]> {
  const { findings, fact } = judgeModels((await comparisonOf(project)).comparison);
  return [...findings.map(({ title }) => title), fact.value].sort();
}

test.each(testMajors)(
  'models and database on PostgreSQL %i agree, and nothing is written to know',
  async (major) => {
    const { comparison, relations } = await comparisonOf({ major });
    expect(comparison).toMatchObject({ compared: true, differences: [], count: 0 });
    expect(relations).toEqual(['orders', 'orders_id_seq', 'orders_note', 'orders_pkey']);
  },
  60_000,
);

describe('what differs is said with both sides', () => {
  test('in a column', async () => {
    const sql =
      'create table orders (id bigserial primary key, note text, extra int); create index orders_note on orders (note)';
    expect(await told({ sql })).toEqual([
      '4 differences',
      'model says orders.note has the default none, the database says no default',
      'model says orders.note is NOT NULL, the database allows null',
      'model says orders.note is VARCHAR(40), the database says TEXT',
      'the database has column orders.extra (INTEGER), the models have not',
    ]);
  }, 60_000);

  test('in tables, indexes and keys; a whole table stands for what is in it', async () => {
    const models = `${ordersModel}Table("lines", metadata, Column("id", Integer, primary_key=True), Column("note", Text, index=True))
Table("notes", metadata, Column("order_id", BigInteger, ForeignKey("orders.id")), Column("text", Text), UniqueConstraint("text", name="one_text"))
`;
    const sql = `${ordersSql} create table old (id int, note text); create index on old (note);
      create table notes (order_id bigint, text text); create index orders_again on orders (id, note)`;
    expect(await told({ models, sql })).toEqual([
      '5 differences',
      'the database has index orders_again (id, note) of orders, the models have not',
      'the database has table old, the models have not',
      'the models have constraint one_text (text) of notes, the database has not',
      'the models have foreign key (order_id) -> orders.id of notes, the database has not',
      'the models have table lines, the database has not',
    ]);
  }, 60_000);

  test('what would be dropped is told with the way to leave it out', async () => {
    const { comparison } = await comparisonOf({ sql: `${ordersSql} create table old ()` });
    expect(judgeModels(comparison).findings).toMatchObject([
      { rule: 'model-drift', severity: 'warning', fix: expect.stringContaining('include_object in env.py') },
    ]);
  }, 60_000);

  test('many are counted, and the first are told', async () => {
    const sql = `${ordersSql} do $$ begin for n in 1..130 loop execute 'create table t' || n || ' ()'; end loop; end $$`;
    const { comparison } = await comparisonOf({ sql });
    expect(comparison).toMatchObject({ compared: true, count: 130, differences: { length: 100 } });
    const { findings, fact } = judgeModels(comparison);
    expect([findings.length, fact.value]).toEqual([25, '130 differences; the first 25 are told']);
  }, 60_000);
});

test('tables of extensions, partitions and of Lockkeeper, and what env.py leaves out, are no difference', async () => {
  const sql = `${ordersSql}
    create schema lockkeeper; create table lockkeeper.runs (id int);
    create table spatial_ref_sys (srid int); alter extension plpgsql add table spatial_ref_sys;
    create table parts (id int) partition by range (id); create table parts_1 partition of parts for values from (1) to (9);
    create table legacy_users (id int)`;
  const configure = `include_schemas=True, include_object=lambda thing, name, kind, *rest: not str(name).startswith("legacy_")`;
  expect(await told({ sql, configure })).toEqual([
    '1 difference',
    'the database has table parts, the models have not',
  ]);
}, 60_000);

test('Flask-Migrate compares the models of its app', async () => {
  const files = {
    'app.py': `import os
from flask import Flask
from flask_migrate import Migrate
from flask_sqlalchemy import SQLAlchemy
app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)
Migrate(app, db)
class Order(db.Model):
    __tablename__ = "orders"
    id = db.Column(db.BigInteger, primary_key=True)
    note = db.Column(db.String(40))
`,
    'migrations/alembic.ini': '[alembic]\n',
    'migrations/env.py': `from alembic import context
from flask import current_app
db = current_app.extensions["migrate"].db
with db.engine.connect() as connection:
    context.configure(connection=connection, target_metadata=db.metadata, **current_app.extensions["migrate"].configure_args)
    with context.begin_transaction():
        context.run_migrations()
`,
  };
  const sql = 'create table orders (id bigserial primary key, note varchar(40) not null)';
  const { comparison } = await comparisonOf({ dir: 'migrations', files, sql });
  expect(comparison).toMatchObject({
    compared: true,
    count: 1,
    differences: [{ kind: 'modify_nullable', model: true, database: false }],
    generate: 'flask db migrate -m "what changes"',
  });
}, 60_000);

const env = (body: string): ModelProject => ({
  files: {
    'alembic/env.py': `import os
from alembic import context
from sqlalchemy import create_engine, text
from models import metadata
with create_engine(os.environ["DATABASE_URL"]).connect() as connection:
    ${body}
    context.configure(connection=connection, target_metadata=metadata)
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
`,
  },
});

describe('what cannot be compared is said, and why', () => {
  test.each<[string, ModelProject, RegExp]>([
    [
      'env.py names no metadata',
      { configure: '', files: env('metadata = None').files ?? {} },
      /^alembic\/env\.py has no target_metadata$/,
    ],
    ['env.py fails', env('raise OSError("no settings")'), /^OSError: no settings \(alembic\/env\.py:6\)$/],
    [
      'the models fail',
      { models: 'nowhere\n' },
      /^NameError: name 'nowhere' is not defined \(models\.py:3\)$/,
    ],
    [
      'env.py would write',
      env('connection.execute(text("create table made ()"))'),
      /^cannot execute CREATE TABLE in a read-only transaction \(SQLSTATE 25006\) \(alembic\/env\.py:6\)$/,
    ],
    [
      'env.py takes the limit back',
      env('connection.execute(text("set default_transaction_read_only = off")); connection.commit()'),
      /^env\.py takes back that its connection may only read/,
    ],
    [
      'a statement takes too long',
      { ...env('connection.execute(text("select pg_sleep(60)"))'), statementTimeoutMs: 200 },
      /^canceling statement due to statement timeout \(SQLSTATE 57014\)/,
    ],
    [
      'env.py never ends',
      {
        ...env('connection.execute(text("select pg_sleep(60)"))'),
        statementTimeoutMs: 60_000,
        timeoutMs: 6_000,
      },
      /did not end in time/,
    ],
    ['there is no such interpreter', { python: '/nowhere/python' }, /\/nowhere\/python/],
  ])(
    '%s',
    async (_, project, why) => {
      const { comparison, relations } = await comparisonOf(project);
      expect(comparison).toEqual({ compared: false, why: expect.stringMatching(why) });
      expect(relations).not.toContain('made');
      expect(relations).not.toContain('alembic_version');
      expect(judgeModels(comparison)).toMatchObject({ findings: [], fact: { label: 'models' } });
    },
    60_000,
  );
});
