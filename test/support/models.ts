import { workingTree } from '../../src/host/working-tree.js';
import { alembic } from '../../src/migrations/engines/alembic/index.js';
import type { ModelComparison } from '../../src/migrations/model-comparison.js';
import { withFolder } from './project.js';
import { testPython } from './python.js';
import { type TestMajor, withDatabase } from './server.js';

/** A project with one table in its models, and a database that somebody has changed. */
export interface ModelProject {
  readonly major?: TestMajor;
  /** Folder of alembic.ini. Default: the root. */
  readonly dir?: string;
  /** Body of `MetaData` in models.py. */
  readonly models?: string;
  /** More arguments of `context.configure`. */
  readonly configure?: string;
  /** Files that replace or join those of the project. */
  readonly files?: Readonly<Record<string, string>>;
  readonly sql?: string;
  readonly python?: string;
  readonly statementTimeoutMs?: number;
  readonly timeoutMs?: number;
}

export const ordersModel = `orders = Table(
    "orders",
    metadata,
    Column("id", BigInteger, primary_key=True),
    Column("note", String(40), nullable=False, server_default="none"),
    Index("orders_note", "note"),
)
`;

/** The database that those models describe. */
export const ordersSql = `
  create table orders (id bigserial primary key, note varchar(40) not null default 'none');
  create index orders_note on orders (note);`;

export function modelFiles({ models = ordersModel, configure = '' }: ModelProject): Record<string, string> {
  return {
    'alembic.ini': '[alembic]\nscript_location = alembic\n',
    'models.py': `from sqlalchemy import *\nmetadata = MetaData()\n${models}`,
    'alembic/env.py': `import os
from alembic import context
from sqlalchemy import create_engine
from models import metadata
with create_engine(os.environ["DATABASE_URL"]).connect() as connection:
    context.configure(connection=connection, target_metadata=metadata, compare_server_default=True, ${configure})
    with context.begin_transaction():
        context.run_migrations()
`,
    'alembic/versions/a.py': `from alembic import op
revision = "aaa"
down_revision = None
def upgrade():
    op.execute("""${ordersSql}""")
def downgrade():
    pass
`,
  };
}

/** Holds the models against a database of that SQL, and tells which relations there are afterwards. */
export async function comparisonOf(
  project: ModelProject,
): Promise<{ readonly comparison: ModelComparison; readonly relations: readonly string[] }> {
  const python = project.python ?? (await testPython());
  return withFolder({ ...modelFiles(project), ...project.files }, async (root) => {
    const settings = { dir: project.dir ?? '.', python };
    const history = await alembic.discover(workingTree(root), settings);
    const world = {
      root,
      settings,
      env: { PATH: process.env.PATH ?? '' },
      timeoutMs: project.timeoutMs ?? 30_000,
      signal: new AbortController().signal,
    };
    return withDatabase(project.major ?? 16, async (target) => {
      await target.session.execute(project.sql ?? ordersSql);
      const limits = { statementTimeoutMs: project.statementTimeoutMs ?? 10_000, lockTimeoutMs: 500 };
      const comparison = await alembic.compareModels?.(history, world, { ...target, limits });
      if (!comparison) throw new Error('Alembic compares no models');
      const rows = await target.session.query<{ name: string }>(
        "select relname as name from pg_class where relnamespace = 'public'::regnamespace order by 1",
      );
      return { comparison, relations: rows.map(({ name }) => name) };
    });
  });
}
