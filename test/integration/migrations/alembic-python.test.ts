import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { StepOutcome } from '../../../src/migrations/engine.js';
import { alembic } from '../../../src/migrations/engines/alembic/index.js';
import { withFolder } from '../../support/project.js';
import { testPython } from '../../support/python.js';
import { fixture, runEngine } from '../../support/run-engine.js';

const run = promisify(execFile);

let python = '';
beforeAll(async () => {
  python = await testPython();
}, 300_000);

const home = 'backend_prod';
const first = 'a3f1c2d4e5b6';

interface Trial {
  /** Files that replace or join those of the fixture. */
  readonly files?: Readonly<Record<string, string>>;
  readonly programs?: Readonly<Record<string, string>>;
  readonly interpreter?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The first up of the fixture `teams/routing`, with changes. */
async function firstUp({ files = {}, programs = {}, interpreter, env = {} }: Trial): Promise<StepOutcome> {
  return withFolder({}, async (root) => {
    await cp(fixture('teams/routing'), root, { recursive: true });
    for (const [path, text] of Object.entries({ ...files, ...programs })) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
      if (path in programs) await chmod(join(root, path), 0o755);
    }
    const settings = { dir: home, ...(interpreter === undefined ? {} : { python: interpreter }) };
    const PATH = `${join(root, 'bin')}:${process.env.PATH}`;
    return runEngine(root, { engine: alembic, settings, env: { PATH, ...env } }, async (running) =>
      running.runner.up(running.migration(first), running.target),
    );
  });
}

const withEnvPy = (text: string): Trial => ({
  interpreter: python,
  files: { [`${home}/alembic/env.py`]: text },
});

const connects = (scheme: string): string => `import os
from alembic import context
from sqlalchemy import create_engine
url = os.environ["DATABASE_URL"]
assert url.startswith("${scheme}://"), url.split(":")[0]
with create_engine(url).connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
`;

test('the driver is a program of Python 3.8', async () => {
  const file = 'src/migrations/engines/alembic/driver.py';
  const parse = 'import ast, sys; ast.parse(sys.stdin.read(), feature_version=(3, 8))';
  const child = run(python, ['-c', parse]);
  child.child.stdin?.end(await readFile(file, 'utf8'));
  await expect(child).resolves.toMatchObject({ stderr: '' });
});

describe('the address has the driver that the project names', () => {
  test.each(['postgresql+psycopg', 'postgresql+psycopg2'])('%s', async (scheme) => {
    expect(await firstUp(withEnvPy(`# ${scheme}://user@host/name\n${connects(scheme)}`))).toMatchObject({
      ok: true,
    });
  });

  test('none: the one that is installed', async () => {
    expect(await firstUp(withEnvPy(connects('postgresql')))).toMatchObject({ ok: true });
  });

  test('one that is not installed: another that is', async () => {
    const text = `# postgresql+psycopg2cffi://user@host/name\n${connects('postgresql')}`;
    expect(await firstUp(withEnvPy(text))).toMatchObject({ ok: true });
  });

  test('postgresql+asyncpg', async () => {
    const text = `import asyncio, os
from alembic import context
from sqlalchemy.ext.asyncio import create_async_engine
url = os.environ["DATABASE_URL"]
assert url.startswith("postgresql+asyncpg://"), url.split(":")[0]
def migrate(connection):
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
async def main():
    async with create_async_engine(url).connect() as connection:
        await connection.run_sync(migrate)
asyncio.run(main())
`;
    expect(await firstUp(withEnvPy(text))).toMatchObject({ ok: true });
  });
});

describe.each([
  ['uv', 'shift 3'],
  ['poetry', 'shift 2'],
])('%s run', (tool, skip) => {
  test('starts the interpreter', async () => {
    const trial = {
      files: { [`${home}/${tool}.lock`]: '' },
      programs: { [`bin/${tool}`]: `#!/bin/sh\n${skip}\nexec "${python}" "$@"\n` },
    };
    expect(await firstUp(trial)).toMatchObject({ ok: true });
  });
});

const offline = `from alembic import context

context.configure(url="postgresql://")
context.run_migrations()
`;

describe('an env.py that cannot be run is named with its line', () => {
  test.each<[string, { text: string; message: string; line: number }]>([
    ['raises', { text: 'import os\nraise OSError("no secrets")\n', message: 'OSError: no secrets', line: 2 }],
    [
      'imports nothing',
      { text: 'import os\nimport nowhere\n', message: "No module named 'nowhere'", line: 2 },
    ],
    ['is no Python', { text: 'import os\n\nif True\n', message: 'SyntaxError', line: 3 }],
    ['is offline only', { text: offline, message: 'it has only the offline mode', line: 3 }],
  ])('because it %s', async (_, { text, message, line }) => {
    const outcome = await firstUp(withEnvPy(text));
    expect(outcome).toMatchObject({
      ok: false,
      failure: {
        kind: 'engine',
        message: expect.stringContaining(message),
        statement: { file: `${home}/alembic/env.py`, line },
      },
    });
    expect(JSON.stringify(outcome)).not.toMatch(/site-packages|<string>/);
  });

  test('and what it imports with its own', async () => {
    const files = { [`${home}/app/models/conductores.py`]: '\n\nundefined_name\n' };
    expect(await firstUp({ interpreter: python, files })).toMatchObject({
      failure: { statement: { file: `${home}/app/models/conductores.py`, line: 3 } },
    });
  });
});

test('a refused statement is told without the way through the libraries', async () => {
  const revision = `${home}/alembic/versions/${first}_initial_tables.py`;
  const files = {
    [revision]: `revision = "${first}"\ndown_revision = None\nfrom alembic import op\ndef upgrade():\n    op.execute("drop table nowhere")\n`,
  };
  const outcome = await firstUp({ interpreter: python, files });
  expect(outcome).toMatchObject({ failure: { code: '42P01', statement: { file: revision, line: 5 } } });
  expect(JSON.stringify(outcome)).not.toContain('site-packages');
});

test('a revision that Python cannot read is an error with its line', async () => {
  const revision = `${home}/alembic/versions/${first}_initial_tables.py`;
  const files = {
    [revision]: `revision = "${first}"\ndef upgrade():\n    print((1)\ndef downgrade(): pass\n`,
  };
  expect(await firstUp({ interpreter: python, files })).toMatchObject({
    failure: { message: expect.stringContaining('SyntaxError'), statement: { file: revision, line: 3 } },
  });
});

describe('a Python that lacks something says all of it, with the command that installs it', () => {
  test('nothing is installed', async () => {
    await withFolder({}, async (folder) => {
      await run('python3', ['-m', 'venv', '--without-pip', folder]);
      const interpreter = join(folder, 'bin/python');
      await expect(firstUp({ interpreter })).rejects.toMatchObject({
        problems: [
          {
            what: 'lacks alembic, sqlalchemy, a PostgreSQL driver',
            where: interpreter,
            fix: expect.stringContaining(`${interpreter} -m pip install alembic sqlalchemy psycopg2-binary`),
          },
        ],
      });
    });
  });

  test('only the database driver is missing', async () => {
    await withFolder({}, async (folder) => {
      await run('python3', ['-m', 'venv', '--without-pip', folder]);
      const interpreter = join(folder, 'bin/python');
      const site = async (of: string): Promise<string> =>
        (await run(of, ['-c', 'import site; print(site.getsitepackages()[0])'])).stdout.trim();
      const [theirs, ours] = await Promise.all([site(python), site(interpreter)]);
      for (const name of ['alembic', 'sqlalchemy', 'mako', 'markupsafe', 'typing_extensions.py']) {
        await symlink(join(theirs, name), join(ours, name));
      }
      await expect(firstUp({ interpreter })).rejects.toMatchObject({
        problems: [{ what: 'lacks a PostgreSQL driver' }],
      });
    });
  });
});
