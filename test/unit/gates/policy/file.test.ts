import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { UserError } from '../../../../src/core/errors.js';
import { defaultPolicy, readPolicy } from '../../../../src/gates/policy/file/read.js';
import { policyJsonSchema } from '../../../../src/gates/policy/file/schema.js';

function problemsOf(text: string): readonly string[] {
  try {
    readPolicy(text, 'policy.yml');
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.message.split('\n');
  }
}

test('a preset is a few lines, and what the file says itself is stronger', () => {
  const { roles } = readPolicy(
    'roles:\n  app: { preset: app, schemas: [shop], createdb: true, grants: { tables: { shop.secrets: [] } } }',
    'policy.yml',
  );
  expect(roles[0]).toMatchObject({
    name: 'app',
    place: { file: 'policy.yml', line: 2 },
    attributes: { login: true, superuser: false, createdb: true },
    memberOf: [],
    ddl: false,
    owns: [],
  });
  expect(roles[0]?.grants.map(({ kind, pattern, rights }) => [kind, pattern, rights.join()])).toEqual([
    ['database', '*', 'CONNECT'],
    ['schema', 'shop', 'USAGE'],
    ['table', 'shop.*', 'SELECT,INSERT,UPDATE,DELETE'],
    ['sequence', 'shop.*', 'USAGE,SELECT'],
    ['function', 'shop.*', 'EXECUTE'],
    ['table', 'shop.secrets', ''],
  ]);
});

test('without a file, and in an empty one, the defaults hold', () => {
  expect(defaultPolicy()).toMatchObject({ roles: [], tls: 'required', file: undefined });
  expect(defaultPolicy().limits).toMatchObject({ connections: 80, lockMs: 30_000, sequence: 80 });
  expect(readPolicy('', 'policy.yml').limits).toEqual(defaultPolicy().limits);
});

test('limits are read as a person writes them', () => {
  const { limits } = readPolicy(
    'limits: { connections: 70%, lock: 10s, index-size: 10MB, statistics: 24h, transaction-age: 5 }',
    'policy.yml',
  );
  expect(limits).toMatchObject({
    connections: 70,
    lockMs: 10_000,
    indexBytes: 10 * 1024 ** 2,
    statisticsMs: 86_400_000,
    transactionAge: 5,
  });
});

test('all problems come at once, each at its line, with what was meant', () => {
  const text = `
rolls: {}
roles:
  app: { preset: ap, logn: true, valid-until: soon }
  other: { schemas: [app], grants: { tables: { orders: [select], app.x: [selct] } } }
tls: maybe
limits: { connections: 80, lock: -1 }
rules: { index-unusd: off, lock-held: loud }
ignore: { index-unused: x }
`;
  const problems = problemsOf(text).join('\n');
  for (const part of [
    'policy.yml:2:1: unknown key `rolls`',
    'did you mean `roles`?',
    'policy.yml:4:10: `roles.app.preset` must be one of app, readonly, migrator',
    'policy.yml:4:22: unknown key `logn` in `roles.app`',
    'did you mean `login`?',
    'must be never, a date such as 2027-01-31, or a span of days such as 90d',
    'policy.yml:5:12: `schemas` of the role `other` says nothing without a preset',
    'must be schema.name',
    'must be one of select, insert, update, delete',
    'policy.yml:6:1: `tls` must be off, required or everywhere',
    'must be a share such as 80%',
    'must be a time such as',
    'there is no rule `index-unusd` in this gate',
    'did you mean `index-unused`?',
    '`rules.lock-held` must be one of error, warning, notice, off',
    '`ignore.index-unused` must be a list of names',
  ]) {
    expect(problems).toContain(part);
  }
});

test.each(['[1', 'roles: [a]', 'just text', 'roles: { app: 5 }', '- a'])('%j is refused', (text) => {
  expect(problemsOf(text).length).toBeGreaterThan(0);
});

test('the published schema takes what the reader takes', () => {
  const validate = new Ajv({ strict: false }).compile(JSON.parse(policyJsonSchema()) as object);
  const good = 'roles: { app: { preset: app, schemas: [app], valid-until: 90d } }\nlimits: { lock: 30s }';
  expect(validate(parse(good))).toBe(true);
  expect(validate(parse('roles: { app: { preset: ap } }'))).toBe(false);
  expect(validate(parse('rolls: {}'))).toBe(false);
});
