import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { settingsFileText, workflowText } from '../../../src/cli/init-files.js';
import { readConfig } from '../../../src/config/read.js';
import type { Candidate } from '../../../src/migrations/engine.js';

const pairs: Candidate = {
  engine: 'sql-pairs',
  dir: 'services/api/db',
  reason: 'pairs\nof files',
  confidence: 0.9,
};
const alembic: Candidate = { engine: 'alembic', dir: 'services/web', reason: 'alembic.ini', confidence: 1 };

test('the settings file is one that we read ourselves', () => {
  expect(readConfig(settingsFileText([pairs], 'services/api'), 'lockkeeper.yml').settings).toEqual({
    engine: 'sql-pairs',
    dir: 'db',
  });
  const several = readConfig(settingsFileText([pairs, alembic], ''), 'lockkeeper.yml');
  expect(several.projects.map(({ name, path, settings }) => [name, path, settings.dir])).toEqual([
    ['services-api-db', '.', 'services/api/db'],
    ['services-web', '.', 'services/web'],
  ]);
});

test('the commented suggestions are valid once they are switched on', () => {
  const text = settingsFileText([pairs], '').replace(/^# (?!yaml-language)(?=[a-z-]+:| {2})/gm, '');
  expect(readConfig(text, 'lockkeeper.yml').settings).toMatchObject({ postgresVersion: { major: 17 } });
});

test('the workflow has the least permissions and the whole history', () => {
  const workflow = parse(
    workflowText([alembic], { prefix: 'services', files: ['services/requirements.txt'] }),
  );
  expect(workflow.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
  const [checkout, install, gate] = workflow.jobs.migrations.steps;
  expect(checkout.with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
  expect(install).toEqual({ run: 'pip install -r requirements.txt', 'working-directory': 'services' });
  expect(gate).toEqual({ uses: 'OWNER/lockkeeper@v1', with: { 'working-directory': 'services' } });
});

test.each([
  ['alembic', ['poetry.lock', 'pyproject.toml'], 'pip install poetry && poetry install'],
  ['alembic', ['uv.lock', 'requirements.txt'], 'pip install uv && uv sync'],
  ['alembic', [], 'pip install alembic psycopg2-binary'],
  ['node-pg-migrate', ['pnpm-lock.yaml'], 'corepack enable && pnpm install --frozen-lockfile'],
  ['node-pg-migrate', ['package.json', 'package-lock.json'], 'npm ci'],
  ['node-pg-migrate', ['package.json'], 'npm install'],
] as const)('the packages of %s beside %j are installed by %s', (engine, files, command) => {
  const place: Candidate = { engine, dir: 'db/migrations', reason: '', confidence: 1 };
  const { steps } = parse(workflowText([place], { prefix: '', files })).jobs.migrations;
  expect(steps.map(({ run }: { run?: string }) => run).filter(Boolean)).toEqual([command]);
});
