import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findInterpreter, type Interpreter } from '../../../src/migrations/engines/alembic/interpreter.js';
import { withFolder } from '../../support/project.js';

const program = '#!/bin/sh\n';

/** The interpreter for `root/backend` of a project that has these files; programs of `bin/` are on PATH. */
async function choose(
  files: readonly string[],
  { python, env = {} }: { python?: string; env?: Record<string, string> } = {},
): Promise<Interpreter & { readonly shown: string }> {
  const texts = Object.fromEntries(['backend/alembic.ini', ...files].map((file) => [file, program]));
  return withFolder(texts, async (root) => {
    for (const file of files) await chmod(join(root, file), 0o755);
    const inRoot = Object.entries(env).map(([name, value]) => [name, join(root, value)]);
    const found = await findInterpreter(join(root, 'backend'), {
      root,
      settings: { dir: 'backend', ...(python === undefined ? {} : { python }) },
      env: { PATH: join(root, 'bin'), ...Object.fromEntries(inRoot) },
      timeoutMs: 1000,
      signal: new AbortController().signal,
    });
    return { ...found, shown: found.command.join(' ').replaceAll(root, 'ROOT') };
  });
}

const everything = [
  'bin/python3',
  'bin/uv',
  'bin/poetry',
  'backend/uv.lock',
  'other/bin/python',
  'backend/.venv/bin/python',
];

describe('the interpreter is the first of', () => {
  const active = { env: { VIRTUAL_ENV: 'other' } };

  test.each<[name: string, expected: string, files: readonly string[], options?: object]>([
    ['the setting, a path from the root', 'ROOT/tools/python', everything, { python: './tools/python' }],
    ['the setting, a name on PATH', 'python3.12', everything, { python: 'python3.12' }],
    ['.venv beside alembic.ini', 'ROOT/backend/.venv/bin/python', everything, active],
    ['.venv in the root', 'ROOT/.venv/bin/python', ['.venv/bin/python', 'bin/python3'], active],
    ['the active virtual environment', 'ROOT/other/bin/python', everything.slice(0, -1), active],
    ['uv, where there is its lock file', 'uv run --no-sync python', everything.slice(0, -1)],
    ['poetry, with its lock file above', 'poetry run python', ['bin/poetry', 'poetry.lock', 'bin/python3']],
    ['python3, when the lock file has no tool', 'python3', ['uv.lock', 'bin/python3', 'bin/python']],
    ['python', 'python', ['bin/python']],
  ])('%s', async (...[, expected, files, options]) => {
    expect((await choose(files, options)).shown).toBe(expected);
  });
});

test('packages are installed the way the project does it', async () => {
  expect((await choose(['bin/python3'])).install('alembic')).toBe('python3 -m pip install alembic');
  expect((await choose(['bin/python3', 'uv.lock'])).install('alembic')).toMatch(/^uv sync .*uv add alembic/);
  expect((await choose(['bin/python3', 'poetry.lock'])).install('alembic')).toMatch(/^poetry install/);
});

test('no Python at all is a mistake that says what to do', async () => {
  await expect(choose(['bin/node'])).rejects.toMatchObject({
    problems: [{ what: 'no Python was found', fix: expect.stringContaining('`python: path/to/python`') }],
  });
});
