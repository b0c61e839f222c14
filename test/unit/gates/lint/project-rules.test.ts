import { describe, expect, test } from '@jest/globals';
import { callLines, pythonCodeOnly } from '../../../../src/gates/lint/python-code.js';
import { pairs } from '../../../support/history.js';
import { findingsOf } from '../../../support/lint.js';

const head = pairs(['0001_a']);

function found(rule: string, files: Readonly<Record<string, string>>) {
  return findingsOf(rule, { head, files, levels: { [rule]: 'error' } });
}

describe('create-all', () => {
  test('is off unless a project asks for it', async () => {
    expect(await findingsOf('create-all', { head, files: { 'app.py': 'db.create_all()' } })).toEqual([]);
  });

  test.each([
    ['app/main.py', 'x = 1\nBase.metadata.create_all(engine)', 2],
    ['app/main.py', 'with app.app_context():\n\n  db.create_all ()', 3],
    ['app/main.py', '"""db.create_all()\n"""\ncreate_all()', 3],
  ])('finds the call in %s', async (file, text, line) => {
    expect(await found('create-all', { [file]: text })).toMatchObject([{ location: { file, line } }]);
  });

  test.each([
    ['tests/conftest.py', 'db.create_all()'],
    ['app/test_models.py', 'db.create_all()'],
    ['conftest.py', 'db.create_all()'],
    ['app/main.py', '# db.create_all()'],
    ['app/main.py', 'print("db.create_all()")'],
    ['app/main.py', "x = '''\ndb.create_all()\n'''"],
    ['app/main.py', 'def create_all():\n  pass'],
    ['app/main.py', 'my_create_all()'],
    ['app/notes.md', 'db.create_all()'],
  ])('leaves %s with %j alone', async (file, text) => {
    expect(await found('create-all', { [file]: text })).toEqual([]);
  });

  test('looks at changed files only, unless all is asked for', async () => {
    const input = { head, base: head, changes: [], files: { 'app.py': 'db.create_all()' } };
    const levels = { 'create-all': 'error' } as const;
    expect(await findingsOf('create-all', { ...input, levels })).toEqual([]);
    expect(await findingsOf('create-all', { ...input, levels, scope: 'all' })).toHaveLength(1);
  });

  test('a suppression in that file counts', async () => {
    expect(
      await found('create-all', { 'a.py': 'db.create_all()  # lockkeeper: ignore create-all: demo' }),
    ).toEqual([]);
  });

  test('strings and comments are blanked without moving anything', () => {
    const source = 'a = "x\\"y" # c\nb = \'z\' + """q\nr""" + f()';
    expect(pythonCodeOnly(source)).toHaveLength(source.length);
    expect(pythonCodeOnly(source).split('\n')).toHaveLength(3);
    expect(callLines(source, 'f')).toEqual([3]);
  });
});

describe('migrations-on-boot', () => {
  test.each([
    ['Procfile', 'web: alembic upgrade head && gunicorn app:app', 1],
    ['Dockerfile', 'FROM x\nCMD ["sh", "-c", "flask db upgrade && gunicorn app"]', 2],
    ['Dockerfile', 'FROM x\nCMD alembic -c a.ini \\\n  upgrade head \\\n  && gunicorn', 2],
    ['deploy/web.Dockerfile', 'ENTRYPOINT ["npx", "prisma", "migrate", "deploy"]', 1],
    ['render.yaml', 'services:\n  - type: web\n    startCommand: alembic upgrade head && uvicorn app:app', 3],
    ['render.yaml', '  - startCommand: >-\n      alembic upgrade head\n      && uvicorn app\n    plan: x', 1],
    ['render.yaml', '    envVars:\n      - key: RUN_ALEMBIC\n        value: "1"', 2],
    ['railway.json', '{\n "deploy": {\n  "startCommand": "npm run migrate:up && node ."\n }}', 3],
    ['railway.toml', '[deploy]\nstartCommand = "dbmate up && ./server"', 2],
    ['scripts/start.sh', '#!/bin/sh\n# alembic upgrade head\nalembic upgrade head\nexec gunicorn', 3],
    ['docker-entrypoint.sh', 'python manage.py migrate', 1],
    ['package.json', '{\n  "scripts": {\n    "start": "prisma migrate deploy && node ."\n  }\n}', 3],
  ])('finds it in %s', async (file, text, line) => {
    expect(await found('migrations-on-boot', { [file]: text })).toMatchObject([{ location: { file, line } }]);
  });

  test.each([
    ['Procfile', 'release: alembic upgrade head\nweb: gunicorn app:app'],
    ['Dockerfile', 'RUN echo alembic upgrade head\nCMD ["gunicorn"]'],
    ['render.yaml', '    preDeployCommand: alembic upgrade head\n    startCommand: uvicorn app:app'],
    ['render.yaml', '      - key: RUN_ALEMBIC\n        value: "0"'],
    ['render.yaml', '    # startCommand: alembic upgrade head'],
    ['package.json', '{ "scripts": {\n "migrate": "prisma migrate deploy",\n "start": "node ." } }'],
    ['scripts/start.sh', '# alembic upgrade head\nexec gunicorn'],
    ['docs/Dockerfile.md.txt', 'alembic upgrade head'],
  ])('leaves %s with %j alone', async (file, text) => {
    expect(await found('migrations-on-boot', { [file]: text })).toEqual([]);
  });
});

describe('release-command-missing', () => {
  test.each([
    ['render.yaml', 'services:\n  - type: web\n    preDeployCommand: alembic upgrade head'],
    ['Procfile', 'web: x\nrelease: alembic upgrade head'],
    ['railway.json', '{ "deploy": {\n "preDeployCommand": ["npm run migrate"]\n } }'],
    ['fly.toml', '[deploy]\n  release_command = "alembic upgrade head"'],
  ])('is content with %s', async (file, text) => {
    expect(await found('release-command-missing', { [file]: text })).toEqual([]);
  });

  test.each([
    ['render.yaml', 'services:\n  - type: web\n    preDeployCommand: ""'],
    ['Procfile', 'web: x'],
  ])('misses it in %s', async (file, text) => {
    expect(await found('release-command-missing', { [file]: text })).toMatchObject([
      { location: { file, line: 1 } },
    ]);
  });

  test('says so where no file could declare one', async () => {
    expect(await found('release-command-missing', {})).toMatchObject([
      { title: 'no file declares a release step' },
    ]);
  });
});
