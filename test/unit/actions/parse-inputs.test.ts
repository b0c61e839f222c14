import { describe, expect, test } from '@jest/globals';
import { parseInputs } from '../../../src/actions/parse-inputs.js';
import { smokeSpec } from '../../../src/actions/smoke/spec.js';
import { actions } from '../../../src/actions/table.js';

function parse(env: Record<string, string>) {
  const warnings: string[] = [];
  const log = { warn: (line: string) => void warnings.push(line) };
  const given = parseInputs(smokeSpec.inputs, { env, log, mask: () => undefined });
  return { given, warnings };
}

test('names with hyphens are taken as the runner and as a shell write them', () => {
  expect(parse({ 'INPUT_POSTGRES-VERSION': '16' }).given).toEqual({ postgresVersion: 16 });
  expect(parse({ INPUT_POSTGRES_VERSION: '16' }).given).toEqual({ postgresVersion: 16 });
});

test('blank is not given', () => {
  expect(parse({ 'INPUT_POSTGRES-VERSION': '', INPUT_DIR: '  \n' }).given).toEqual({});
});

test('all problems come at once', () => {
  const env = { INPUT_STEPS: '0', 'INPUT_FULL-DOWN': 'yes' };
  expect(() => parse(env)).toThrow(
    [
      'input steps: is "0": must be a whole number from 1 to 100000',
      'input full-down: is "yes": must be true or false',
    ].join('\n'),
  );
});

test('a misspelt input is warned of; a variable of somebody else is nobody’s business', () => {
  const env = { 'INPUT_POSTGRES-VERSIN': '16', INPUT_WEBHOOK_SECRET: 'x', 'INPUT_SOMETHING ELSE': 'y' };
  const { given, warnings } = parse(env);
  expect(given).toEqual({});
  expect(warnings).toEqual([
    'input postgres-versin: is not an input of this action and has no effect\n  fix: did you mean `postgres-version`?',
  ]);
});

test('secrets are masked even when another input is wrong', () => {
  const masked: string[] = [];
  const env = { INPUT_DATABASE_URL: 'postgresql://u:hunter2@h/d', INPUT_STEPS: 'x' };
  const log = { warn: () => undefined };
  const host = { env, log, mask: (secret: string) => void masked.push(secret) };
  expect(() => parseInputs(smokeSpec.inputs, host)).toThrow();
  expect(masked).toContain('postgresql://u:hunter2@h/d');
});

describe('over all actions', () => {
  test('the same input is the same field everywhere', () => {
    const seen = new Map<string, unknown>();
    for (const { spec } of actions) {
      for (const [name, field] of Object.entries(spec.inputs)) {
        expect(seen.get(name) ?? field).toBe(field);
        seen.set(name, field);
      }
    }
  });

  test('names are kebab-case and descriptions are sentences', () => {
    for (const { spec } of actions) {
      for (const [name, field] of Object.entries(spec.inputs)) {
        expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
        expect(field.description).toMatch(/^[A-Z].*\.$/);
      }
      for (const name of Object.keys(spec.outputs)) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });
});
