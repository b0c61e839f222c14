import { expect, test } from '@jest/globals';
import { readConfig } from '../../../src/config/read.js';
import { projectFields } from '../../../src/config/settings.js';

const field = projectFields['postgres-version'];

test.each([
  ['16', { major: 16 }],
  ['14.2', { major: 14, minor: 2 }],
  ['14.10', { major: 14, minor: 10 }],
  ['"14.10"', { major: 14, minor: 10 }],
])('%s is a version, in the file and as an input', (text, version) => {
  expect(readConfig(`postgres-version: ${text}`, 'lockkeeper.yml').settings).toEqual({
    postgresVersion: version,
  });
  expect(field.parse(text.replaceAll('"', ''))).toEqual({ ok: true, value: version });
});

test('14.10 is not 14.1 in a project either, and an alias is followed', () => {
  const text =
    'postgres-version: &v 14.2\nprojects:\n  - { name: a, postgres-version: 14.10 }\n  - { name: b, postgres-version: *v }';
  const { projects } = readConfig(text, 'lockkeeper.yml');
  expect(projects.map(({ settings }) => settings.postgresVersion?.minor)).toEqual([10, 2]);
});

test.each(['11', '19.1', '14.', '14.2.1', 'v14', '-14', '1e1', 'true', '[14]', '14beta1'])(
  '%s is refused with the form',
  (text) => {
    expect(() => readConfig(`postgres-version: ${text}`, 'lockkeeper.yml')).toThrow(
      ':1:1: `postgres-version` must be a version of PostgreSQL from 12 to 18: 18, or 18.2 with its minor version',
    );
    expect(field.parse(text).ok).toBe(false);
  },
);
