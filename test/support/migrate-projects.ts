import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { withFolder } from './project.js';
import { testPython } from './python.js';

/** A repository with migrations, and what is known of them for tests that stop their run anywhere. */
export interface MigrateProject {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** Table with the ids that are applied, and its column. */
  readonly ledger: readonly [table: string, column: string];
  /** Migrations outside of a transaction: by id, one question a statement: whether it has taken effect. */
  readonly loose: Readonly<Record<string, readonly Statement[]>>;
  /** What the command needs to know. */
  args(): Promise<readonly string[]>;
}

export interface Statement {
  /** SQL that is true when the statement has taken effect whole. */
  readonly done: string;
  /** Takes back what there is of it. */
  readonly undo: string;
}

function index(name: string): Statement {
  return {
    done: `exists (select from pg_index i join pg_class c on c.oid = i.indexrelid where c.relname = '${name}' and i.indisvalid)`,
    undo: `drop index concurrently if exists ${name}`,
  };
}

const noArgs = async (): Promise<readonly string[]> => [];

/** Every migration in one transaction. */
export const transactional: MigrateProject = {
  name: 'dbmate, in transactions',
  files: {
    'db/migrations/20240101000000_orders.sql': `-- migrate:up
create table orders (id bigint primary key, total numeric not null);
create table lines (order_id bigint not null references orders, note text);
insert into orders select n, n from generate_series(1, 50) n;

-- migrate:down
drop table lines;
drop table orders;
`,
    'db/migrations/20240102000000_paid.sql': `-- migrate:up
alter table orders add paid boolean not null default false;
update orders set paid = true where id < 10;

-- migrate:down
alter table orders drop paid;
`,
  },
  ledger: ['public.schema_migrations', 'version'],
  loose: {},
  args: noArgs,
};

/** One between two others that runs outside of a transaction, statement by statement. */
export const nonTransactional: MigrateProject = {
  name: 'goose, outside of a transaction',
  files: {
    'db/migrations/00001_orders.sql': `-- +goose Up
create table orders (id bigint primary key, total numeric not null);
create table lines (order_id bigint not null references orders, note text);
insert into orders select n, n from generate_series(1, 50) n;

-- +goose Down
drop table lines;
drop table orders;
`,
    'db/migrations/00002_indexes.sql': `-- +goose NO TRANSACTION
-- +goose Up
create index concurrently orders_total on orders (total);
alter table lines add weight int;
create unique index concurrently lines_note on lines (note);

-- +goose Down
drop index concurrently lines_note;
alter table lines drop weight;
drop index concurrently orders_total;
`,
    'db/migrations/00003_heavy.sql': `-- +goose Up
create view heavy as select * from lines where weight > 10;

-- +goose Down
drop view heavy;
`,
  },
  ledger: ['public.goose_db_version', 'version_id'],
  loose: {
    '2': [
      index('orders_total'),
      {
        done: `exists (select from pg_attribute where attrelid = 'lines'::regclass and attname = 'weight')`,
        undo: 'alter table lines drop if exists weight',
      },
      index('lines_note'),
    ],
  },
  args: noArgs,
};

export const nodePgMigrate: MigrateProject = {
  name: 'node-pg-migrate',
  files: {
    'package.json': JSON.stringify({
      name: 'shop',
      private: true,
      scripts: { migrate: 'node-pg-migrate' },
      dependencies: { 'node-pg-migrate': '9.0.0', pg: '8.23.1' },
    }),
    'migrations/1700000000001_orders.mjs': `export const up = (pgm) => {
  pgm.createTable('orders', { id: 'id', total: { type: 'numeric', notNull: true } });
  pgm.sql('insert into orders (total) select n from generate_series(1, 50) n');
};
export const down = (pgm) => pgm.dropTable('orders');
`,
    'migrations/1700000000002_index.mjs': `export const up = (pgm) => {
  pgm.noTransaction();
  pgm.createIndex('orders', 'total', { concurrently: true });
};
export const down = (pgm) => {
  pgm.noTransaction();
  pgm.dropIndex('orders', 'total', { concurrently: true });
};
`,
    'migrations/1700000000003_paid.mjs': `export const up = (pgm) =>
  pgm.addColumns('orders', { paid: { type: 'boolean', notNull: true, default: false } });
export const down = (pgm) => pgm.dropColumns('orders', ['paid']);
`,
  },
  ledger: ['public.pgmigrations', 'name'],
  loose: { '1700000000002_index': [index('orders_total_index')] },
  args: noArgs,
};

const revision = (id: string, before: string | undefined, up: string): string => `"""${id}"""
import sqlalchemy as sa
from alembic import op

revision = "${id}"
down_revision = ${before === undefined ? 'None' : `"${before}"`}


def upgrade():
${up
  .split('\n')
  .map((line) => `    ${line}`)
  .join('\n')}


def downgrade():
    pass
`;

export const alembic: MigrateProject = {
  name: 'Alembic',
  files: {
    'alembic.ini':
      '[alembic]\nscript_location = alembic\nsqlalchemy.url = postgresql+psycopg://nobody@db.invalid/none\n',
    'alembic/env.py': `from alembic import context
from sqlalchemy import create_engine

engine = create_engine(context.config.get_main_option("sqlalchemy.url"))
with engine.connect() as connection:
    context.configure(connection=connection, transaction_per_migration=True)
    with context.begin_transaction():
        context.run_migrations()
`,
    'alembic/versions/0001_orders.py': revision(
      '0001',
      undefined,
      `op.create_table("orders", sa.Column("id", sa.BigInteger, primary_key=True), sa.Column("total", sa.Numeric))
op.execute("insert into orders select n, n from generate_series(1, 50) n")`,
    ),
    'alembic/versions/0002_index.py': revision(
      '0002',
      '0001',
      `with op.get_context().autocommit_block():
    op.create_index("orders_total", "orders", ["total"], postgresql_concurrently=True)`,
    ),
    'alembic/versions/0003_paid.py': revision(
      '0003',
      '0002',
      'op.add_column("orders", sa.Column("paid", sa.Boolean, nullable=False, server_default=sa.false()))',
    ),
  },
  ledger: ['public.alembic_version', 'version_num'],
  loose: { '0002': [index('orders_total')] },
  args: async () => [`--python=${await testPython()}`],
};

/** Writes the repository of a project into a new folder, hands it to `body` and removes it. */
export async function withProject<T>(
  project: MigrateProject,
  body: (root: string) => Promise<T>,
): Promise<T> {
  return withFolder(project.files, async (root) => {
    if ('package.json' in project.files) {
      await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
    }
    return body(root);
  });
}
