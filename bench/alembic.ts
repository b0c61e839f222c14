import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startScratch } from '../src/postgres/scratch/server.js';
import { testPython } from '../test/support/python.js';
import { run } from './child.js';
import { type Measured, ratio, show, timing } from './measure.js';
import { smokeFolder } from './smoke-folder.js';
import { sqlHistory } from './sql-history.js';

const length = 50;

/** Our stairway, every step verified, against `alembic upgrade +1`, `downgrade -1`, `upgrade +1` for each revision. */
export async function benchAlembic(): Promise<Measured> {
  const root = await mkdtemp(join(tmpdir(), 'lockkeeper-bench-'));
  try {
    const python = await testPython();
    await writeProject(root);
    const gate = timing([
      await runGate(root, python),
      await runGate(root, python),
      await runGate(root, python),
    ]);
    const loop = timing([await runLoop(root, python)]);
    return {
      name: 'Stairway of 50 Alembic revisions (goal: at least 15 times faster than a loop of the command)',
      lines: [
        `loop of the \`alembic\` command, 150 starts, nothing compared: ${show(loop)}`,
        `gate, everything compared, server start included: ${show(gate)}`,
        `**${ratio(loop, gate)} faster**`,
      ],
    };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function runGate(root: string, python: string): Promise<number> {
  const began = performance.now();
  await smokeFolder({
    root,
    engine: 'alembic',
    dir: '.',
    python,
    lanes: availableParallelism(),
    startServer: () => start(),
  });
  return performance.now() - began;
}

async function runLoop(root: string, python: string): Promise<number> {
  const server = await start();
  try {
    const env = { ...process.env, DATABASE_URL: server.url(await server.createDatabase()) };
    const began = performance.now();
    for (let revision = 0; revision < length; revision++) {
      await run([python, '-m', 'alembic', 'upgrade', '+1'], root, { env });
      await run([python, '-m', 'alembic', 'downgrade', '-1'], root, { env });
      await run([python, '-m', 'alembic', 'upgrade', '+1'], root, { env });
    }
    return performance.now() - began;
  } finally {
    await server.stop();
  }
}

function start() {
  const services = { env: process.env, signal: new AbortController().signal, progress: () => undefined };
  return startScratch({ version: 17, source: 'embedded' }, services);
}

async function writeProject(root: string): Promise<void> {
  await mkdir(join(root, 'alembic/versions'), { recursive: true });
  await writeFile(join(root, 'alembic.ini'), '[alembic]\nscript_location = alembic\n');
  await writeFile(
    join(root, 'alembic/env.py'),
    `import os
from alembic import context
from sqlalchemy import create_engine, pool

engine = create_engine(os.environ["DATABASE_URL"], poolclass=pool.NullPool)
with engine.connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
`,
  );
  for (const [index, { name, up, down }] of sqlHistory(length).entries()) {
    const parent = index === 0 ? 'None' : `"${id(index - 1)}"`;
    const text = `revision = "${id(index)}"
down_revision = ${parent}

from alembic import op


def upgrade():
    op.execute("""${up}""")


def downgrade():
    op.execute("""${down}""")
`;
    await writeFile(join(root, 'alembic/versions', `${id(index)}_${name}.py`), text);
  }
}

function id(index: number): string {
  return `${String(index + 1).padStart(4, '0')}`;
}
