import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, UserError } from '../../../core/errors.js';
import { workingTree } from '../../../host/working-tree.js';
import type { MigrationRunner, RunWorld, StepOutcome, Target } from '../../engine.js';
import type { History, Migration } from '../../model.js';
import { type DriverReply, type StepDriver, stepDriver } from '../step-driver.js';
import { endBackends, stepSession } from '../step-session.js';
import { driverText } from './driver-text.js';
import { expectedEnvironment } from './environment.js';
import { failureOf } from './failure.js';
import { findInterpreter, type Interpreter } from './interpreter.js';
import { locateProject } from './project.js';

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
  const root = await realpath(world.root);
  const files = await Promise.all(history.migrations.map(({ file }) => realpath(join(root, file))));
  const driver = stepDriver({
    command: [...python.command, '-c', driverText],
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
      root,
      files,
      ...expected,
    },
  });
  await checkReady(driver, python);
  const step = async (cmd: 'up' | 'down', migration: Migration, target: Target): Promise<StepOutcome> => {
    const own = stepSession(target);
    const reply = await driver.ask({ cmd, revision: migration.id, url: target.url, session: own ?? {} });
    const failure = failureOf(reply, { target, root, migration, direction: cmd });
    if (reply.endedBy !== 'answer' || failure?.kind === 'connection') {
      await endBackends(target, { sinceMs: reply.durationMs, own }).catch(() => undefined);
    }
    if (failure) return { ok: false, durationMs: reply.durationMs, failure };
    return verify(reply, { cmd, migration, target });
  };
  return {
    up: (migration, target) => step('up', migration, target),
    down: (migration, target) => step('down', migration, target),
    stop: () => driver.stop(),
  };
}

/** What to install for what is missing. */
const packageOf: Readonly<Record<string, string>> = {
  flask_migrate: 'Flask-Migrate',
  driver: 'psycopg2-binary',
};

async function checkReady(driver: StepDriver, python: Interpreter): Promise<void> {
  const name = python.command.join(' ');
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
  const missing = first.answer.missing as readonly string[] | undefined;
  if (missing) {
    const packages = missing.map((module) => packageOf[module] ?? module).join(' ');
    throw new UserError({
      what: `lacks ${missing.map((module) => (module === 'driver' ? 'a PostgreSQL driver' : module)).join(', ')}`,
      where: name,
      why: 'the revisions run in this interpreter',
      fix: `${python.install(packages)}, or name another interpreter: \`python: path\``,
    });
  }
  throw new UserError({
    what: `did not start Alembic (${first.endedBy}): ${first.output.trim().split('\n').slice(-3).join(' | ')}`,
    where: name,
    fix: `run \`${name} -c "import alembic"\` in the project's folder`,
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
  const listed = await isListed(migration.id, ledger, target);
  if (listed === (cmd === 'up')) return { ok: true, durationMs: reply.durationMs };
  return {
    ok: false,
    durationMs: reply.durationMs,
    failure: {
      kind: 'engine',
      message:
        `env.py reported success, but the table ${ledger.table} does not show it: nothing was committed. ` +
        'Commit the connection in env.py, or begin its transaction before context.run_migrations()',
    },
  };
}

/** Whether a version table has the revision. Without a schema of its own it lies where the search path led. */
async function isListed(
  id: string,
  ledger: { schema: string | null; table: string },
  { session }: Target,
): Promise<boolean> {
  const found = await session.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relname = $1 and c.relkind in ('r', 'p') and ($2::text is null or n.nspname = $2)`,
    [ledger.table, ledger.schema],
  );
  for (const { name } of found) {
    const rows = await session.query(`select 1 from ${name} where version_num = $1`, [id]);
    if (rows.length > 0) return true;
  }
  return false;
}
