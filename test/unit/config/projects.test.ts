import { expect, test } from '@jest/globals';
import {
  joinPath,
  leavesRepository,
  resolveProjects,
  selectProjects,
  touchedProjects,
} from '../../../src/config/projects.js';
import { readConfig } from '../../../src/config/read.js';

const config = readConfig(
  `
scope: all
postgres-version: 15
rules: { down-missing: warning, name-pattern: off }
projects:
  - { name: api, postgres-version: 16, rules: { down-missing: error } }
  - { name: web, path: apps/web, dir: ../../db/web }
`,
  'lockkeeper.yml',
);

test('an input is stronger than a project, a project than the top, the top than the default', () => {
  const [api, web] = resolveProjects(config, { migrationTimeout: 5 });
  expect(api?.settings).toMatchObject({
    scope: 'all',
    postgresVersion: { major: 16 },
    migrationTimeout: 5,
    engine: 'auto',
  });
  expect(web?.settings).toMatchObject({ postgresVersion: { major: 15 }, fullDown: false });
  const [forced] = resolveProjects(config, { postgresVersion: { major: 14 }, scope: 'new' });
  expect(forced?.settings).toMatchObject({ scope: 'new', postgresVersion: { major: 14 } });
});

test('rules are merged one by one', () => {
  const [api] = resolveProjects(config, { rules: { 'name-pattern': 'notice' } });
  expect(api?.settings.rules).toEqual({ 'down-missing': 'error', 'name-pattern': 'notice' });
});

test('without a list there is one project at the root', () => {
  const [only] = resolveProjects({ settings: {}, run: {}, projects: [] }, {});
  expect(only).toMatchObject({ name: '.', path: '', settings: { postgresVersion: { major: 17 } } });
});

test('a change touches the projects whose folder or migrations it changes', () => {
  const projects = resolveProjects(config, {});
  const names = (files: string[]) =>
    touchedProjects(projects, files, 'lockkeeper.yml').map(({ name }) => name);
  expect(names(['api/a.sql'])).toEqual(['api']);
  expect(names(['apps/web/x.ts', 'README.md'])).toEqual(['web']);
  expect(names(['db/web/1.sql'])).toEqual(['web']);
  expect(names(['apix/a.sql', 'apps/webx'])).toEqual([]);
  expect(names(['lockkeeper.yml'])).toEqual(['api', 'web']);
});

test('an unknown project is refused with the nearest name', () => {
  expect(() => selectProjects(resolveProjects(config, {}), ['ap'])).toThrow('did you mean `api`?');
  expect(selectProjects(resolveProjects(config, {}), ['web']).map(({ name }) => name)).toEqual(['web']);
});

test('paths are joined without leaving the root', () => {
  expect(joinPath('apps/web', '../../db')).toBe('db');
  expect(joinPath('', './a//b/')).toBe('a/b');
  expect(joinPath('a', '../../../x')).toBe('x');
});

test.each([
  ['', 'db/migrations', false],
  ['services/api', '../../db', false],
  ['services/api', '../../../db', true],
  ['', '..', true],
  ['', 'a/../../a', true],
  ['a', '/etc', true],
  ['a', 'C:\\x', true],
  ['', '..a/b..', false],
])('from %j, %j leaves the repository: %j', (base, path, leaves) => {
  expect(leavesRepository(base, path)).toBe(leaves);
});
