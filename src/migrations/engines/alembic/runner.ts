import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, UserError } from '../../../core/errors.js';
import { workingTree } from '../../../host/working-tree.js';
import type { MigrationRunner, RunWorld, StepOutcome, Target } from '../../engine.js';
import type { History, Migration } from '../../model.js';
import { type DriverReply, endBackends, type StepDriver, stepDriver } from '../step-driver.js';
import { driverText } from './driver-text.js';
import { expectedEnvironment } from './environment.js';
import { failureOf } from './failure.js';
import { findInterpreter } from './interpreter.js';
import { type AlembicProject, locateProject } from './project.js';

/**
 * Starts the project's Python with our driver in it.
 * Throws `UserError` when there is no Python, or none that has Alembic.
 */
export async function startAlembic(history: History, world: RunWorld): Promise<MigrationRunner> {
  const tree = workingTree(world.root);
  const project = await locateProject(tree, world.settings);
  const home = join(world.root, project.home);
  const python = await findInterpreter(home, world);
  const expected = await expectedEnvironment(tree, project, world.settings.databaseEnv ?? []);
  const files = await realFiles(history, world.root);
  const driver = stepDriver({
    command: [...python, '-c', driverText],
    cwd: home,
    // Nothing of the project's may change, its __pycache__ included.
    env: { ...world.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONUNBUFFERED: '1', PYTHONIOENCODING: 'utf-8' },
    timeoutMs: world.timeoutMs,
    signal: world.signal,
    setup: {
      home,
      config: join(world.root, project.config),
      scripts: join(world.root, project.scripts),
      flask: project.flask,
      files: [...files.keys()],
      ...expected,
    },
  });
  await checkReady(driver, python, project);
  const step = async (cmd: 'up' | 'down', migration: Migration, target: Target): Promise<StepOutcome> => {
    const reply = await driver.ask({ cmd, revision: migration.id, url: target.url });
    if (reply.endedBy !== 'answer') await endBackends(target, reply.durationMs).catch(() => undefined);
    const failure = failureOf(reply, { target, files, migration, direction: cmd });
    if (failure) return { ok: false, durationMs: reply.durationMs, failure };
    return verify(reply, { cmd, migration, target });
  };
  return {
    up: (migration, target) => step('up', migration, target),
    down: (migration, target) => step('down', migration, target),
    stop: () => driver.stop(),
  };
}

/** Absolute real paths of the revision files, as Python's tracebacks name them, to paths in the repository. */
async function realFiles(history: History, root: string): Promise<ReadonlyMap<string, string>> {
  const files = history.migrations.map((migration) => migration.file);
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, string]> => [await realpath(join(root, file)), file]),
    ),
  );
}

async function checkReady(
  driver: StepDriver,
  python: readonly string[],
  project: AlembicProject,
): Promise<void> {
  const name = python.join(' ');
  const first = await driver.ready().catch((cause: unknown) => {
    throw new UserError(
      {
        what: `cannot be started: ${messageOf(cause)}`,
        where: name,
        fix: 'name the interpreter: `python: path`',
      },
      { cause },
    );
  });
  if (first.answer.ok === true) return;
  await driver.stop();
  const { missing } = first.answer;
  if (typeof missing === 'string') {
    const packages = project.flask ? 'Flask-Migrate' : 'alembic';
    throw new UserError({
      what: `has no module ${missing}`,
      where: `${name} (${String(first.answer.python)})`,
      why: 'the revisions run in this interpreter',
      fix: `${name} -m pip install ${packages} psycopg2-binary, or name another one: \`python: path\``,
    });
  }
  throw new UserError({
    what: `did not start Alembic (${first.endedBy}): ${first.output.trim().split('\n').slice(-3).join(' | ')}`,
    where: name,
    fix: `run \`${name} -c "import alembic"\` in ${project.home || 'the root of the repository'}`,
  });
}

interface Done {
  readonly cmd: 'up' | 'down';
  readonly migration: Migration;
  readonly target: Target;
}

/**
 * Whether the version table says what the step claims. With SQLAlchemy 2 an env.py that used its connection before
 * Alembic did, and never commits, reports success and leaves nothing behind.
 */
async function verify(reply: DriverReply, done: Done): Promise<StepOutcome> {
  const { cmd, migration, target } = done;
  const ledger = reply.answer.ledger as { schema: string | null; table: string };
  const quoted = [ledger.schema, ledger.table]
    .filter((part) => part !== null)
    .map((part) => `"${part?.replaceAll('"', '""')}"`)
    .join('.');
  const [row] = await target.session.query<{ table: string | null }>(
    'select to_regclass($1)::text as table',
    [quoted],
  );
  const rows = row?.table
    ? await target.session.query<{ id: string }>(`select version_num as id from ${row.table}`)
    : [];
  const listed = rows.some(({ id }) => id === migration.id);
  const inOwnSchema = row?.table === null && ledger.schema === null;
  if (inOwnSchema || listed === (cmd === 'up')) return { ok: true, durationMs: reply.durationMs };
  return {
    ok: false,
    durationMs: reply.durationMs,
    failure: {
      kind: 'engine',
      message:
        `env.py reported success, but ${quoted} does not show it: nothing was committed. ` +
        'Commit the connection in env.py, or begin its transaction before context.run_migrations()',
    },
  };
}
