import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { emptyConfig } from '../../../src/config/file-schema.js';
import { readConfig } from '../../../src/config/read.js';
import { UserError } from '../../../src/core/errors.js';

function problems(text: string): readonly string[] {
  try {
    readConfig(text, 'lockkeeper.yml');
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.message.split('\n');
  }
}

test('reads top-level settings, run settings and projects', () => {
  const text = [
    'postgres-version: 16',
    'fail-on: warning',
    'migration-timeout: 90s',
    'projects:',
    '  - name: api',
    '    path: services/api/',
    '    before: roles.sql',
    '  - name: web',
    '    up-command: [make, up]',
  ].join('\n');
  expect(readConfig(text, 'lockkeeper.yml')).toEqual({
    settings: { postgresVersion: { major: 16 }, migrationTimeout: 90_000 },
    run: { failOn: 'warning' },
    projects: [
      { name: 'api', path: 'services/api', settings: { before: ['roles.sql'] } },
      { name: 'web', path: 'web', settings: { upCommand: ['make', 'up'] } },
    ],
  });
});

test.each(['', '\n', '# only a comment\n', 'null\n'])('takes %p as an empty file', (text) => {
  expect(readConfig(text, 'lockkeeper.yml')).toEqual(emptyConfig);
});

describe('problems', () => {
  test('come all at once, each at its line and column', () => {
    const text = [
      'postgres-version: sixteen',
      'scoep: new',
      'full-down: yes',
      'projects:',
      '  - name: api',
      '    pth: x',
      '  - path: ../outside',
    ].join('\n');
    expect(problems(text)).toEqual([
      'lockkeeper.yml:1:1: `postgres-version` must be a version of PostgreSQL from 12 to 18: 18, or 18.2 with its minor version',
      'lockkeeper.yml:2:1: unknown setting `scoep`',
      '  fix: did you mean `scope`?',
      'lockkeeper.yml:3:1: `full-down` must be true or false',
      'lockkeeper.yml:6:5: unknown setting `pth`',
      '  fix: did you mean `path`?',
      'lockkeeper.yml:7:5: `projects.1.name` is missing',
      'lockkeeper.yml:7:5: `projects.1.path` must be a folder inside the repository, relative to its root',
    ]);
  });

  test('of YAML itself name the line', () => {
    expect(problems('dir: a\ndir: b\n')[0]).toMatch(
      /^lockkeeper\.yml:2:1: not valid YAML: Map keys must be unique/,
    );
    expect(problems('dir: [a\n')[0]).toMatch(/^lockkeeper\.yml:2:1: not valid YAML/);
  });

  test('a secret is refused in a file', () => {
    expect(problems('database-url: postgresql://u:hidden@x\n')).toEqual([
      'lockkeeper.yml:1:1: `database-url` is a secret and has no place in a file',
      '  fix: give it as an input of the action, or set LOCKKEEPER_DATABASE_URL for the command line',
    ]);
  });

  test.each(['-3', '0', '1000h', '.inf', '1e30', '[5]', 'soon', '""'])(
    '%s is no time to wait, and the message says what is',
    (value) => {
      expect(problems(`migration-timeout: ${value}\n`)).toEqual([
        expect.stringContaining('`migration-timeout` must be a time such as 500ms'),
      ]);
    },
  );

  test.each(['valueOf', 'constructor', '__proto__', 'toString'])('%s is only an unknown setting', (key) => {
    expect(problems(`${key}: 1\n`)[0]).toContain(`unknown setting \`${key}\``);
  });

  test('a list at the top is no map of settings', () => {
    expect(problems('- a\n')).toEqual(['lockkeeper.yml:1:1: must be a map of settings']);
  });

  test('two projects of one name', () => {
    expect(problems('projects:\n  - name: a\n  - name: a\n')[0]).toContain('two projects are called `a`');
  });

  test('a bomb of aliases is refused', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((key) => {
        const before = String.fromCharCode(key.charCodeAt(0) - 1);
        return `${key}: &${key} [${Array(10).fill(`*${before}`).join(',')}]`;
      }),
    ].join('\n');
    expect(problems(bomb)[0]).toContain('not usable YAML');
  });
});

describe('for any input', () => {
  test('a text is read or refused with a place, and nothing else happens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const line of problems(text)) expect(typeof line).toBe('string');
      }),
    );
  });

  test('any JSON value is read or refused', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void problems(JSON.stringify(value))));
  });

  test('valid settings come back as they were written', () => {
    const settings = fc.record(
      {
        dir: fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?$/),
        'postgres-version': fc.integer({ min: 12, max: 18 }),
        scope: fc.constantFrom('new', 'all'),
        'full-down': fc.boolean(),
        before: fc.array(fc.stringMatching(/^[a-z]{1,8}\.sql$/)),
        rules: fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/), fc.constantFrom('error', 'off')),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(settings, (value) => {
        const read = readConfig(stringify(value), 'lockkeeper.yml').settings;
        const { 'postgres-version': major, 'full-down': fullDown, ...same } = value;
        const renamed = { ...same, ...(major ? { postgresVersion: { major } } : {}), fullDown };
        expect(read).toEqual(JSON.parse(JSON.stringify(renamed)));
      }),
    );
  });
});
