import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, UserError } from '../../../core/errors.js';
import { workingTree } from '../../../host/working-tree.js';
import type { RunWorld } from '../../engine.js';
import type { History } from '../../model.js';
import { type StepDriver, stepDriver } from '../step-driver.js';
import { driverText } from './driver-text.js';
import { expectedEnvironment } from './environment.js';
import { findInterpreter, type Interpreter } from './interpreter.js';
import { type AlembicProject, locateProject } from './project.js';

/** The project's Python with our driver in it, ready for requests. */
export interface OpenDriver {
  readonly driver: StepDriver;
  readonly project: AlembicProject;
  /** Of the repository: absolute and real, as Python's tracebacks name files. */
  readonly root: string;
}

/** More differences than this are counted and not told. */
const maxDifferences = 100;

/** Starts it. Throws `UserError` when there is no Python, or none that has Alembic. */
export async function openDriver(history: History, world: RunWorld): Promise<OpenDriver> {
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
      maxDifferences,
      ...expected,
    },
  });
  await checkReady(driver, python);
  return { driver, project, root };
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
