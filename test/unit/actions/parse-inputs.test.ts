import { describe, expect, test } from '@jest/globals';
import { healthSpec } from '../../../src/actions/health/spec.js';
import { parseInputs } from '../../../src/actions/parse-inputs.js';
import { smokeSpec } from '../../../src/actions/smoke/spec.js';
import { actions } from '../../../src/actions/table.js';

function parse(env: Record<string, string>) {
  const masked: string[] = [];
  const given = parseInputs(smokeSpec.inputs, { env, mask: (secret) => masked.push(secret) });
  return { given, masked };
}

test("names are spelled as the runner spells them, and a variable of any other name is nobody's business", () => {
  const env = { 'INPUT_POSTGRES-VERSION': '16', INPUT_POSTGRES_VERSION: '12', INPUT_FLAVOUR: 'mild' };
  expect(parse(env).given).toEqual({ postgresVersion: { major: 16 } });
  expect(parse({ INPUT_POSTGRES_VERSION: '12' }).given).toEqual({});
});

test('a step of the composite is told with underscores, whatever the composite itself was given', () => {
  const composite = { LOCKKEEPER_COMPOSITE: '1', INPUT_STAGES: 'lint', 'INPUT_REPORT-PATH': 'users.json' };
  expect(parse({ ...composite, INPUT_REPORT_PATH: 'smoke.json' }).given).toEqual({
    reportPath: 'smoke.json',
  });
  expect(parse({ ...composite, INPUT_REPORT_PATH: '' }).given).toEqual({});
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

test('an address that is none comes together with what is wrong in other inputs', () => {
  const env = { INPUT_URL: 'ftp://x', INPUT_TIMEOUT: 'soon', INPUT_SUCCESSES: '0' };
  expect(() => parseInputs(healthSpec.inputs, { env, mask: () => undefined })).toThrow(
    /input timeout: [\s\S]*input url: "ftp:\/\/x"[\s\S]*input successes: /,
  );
});

test('secrets are masked even when another input is wrong', () => {
  const masked: string[] = [];
  const env = { 'INPUT_DATABASE-URL': 'postgresql://u:hunter2@h/d', INPUT_STEPS: 'x' };
  expect(() => parseInputs(smokeSpec.inputs, { env, mask: (secret) => masked.push(secret) })).toThrow();
  expect(masked).toContain('postgresql://u:hunter2@h/d');
});

/** Inputs that say something else of each action: where its own report goes, what it releases, which database it is. */
const ownMeaning = [
  'endpoint-url',
  'file',
  'database-url',
  'environment',
  'statement-timeout',
  'steps',
  'report-path',
  'image',
  'commit',
  'phase',
  'service',
  'timeout',
  'reports',
  'render-api-key',
  'github-token',
  'cancel-on-abort',
];

describe('over all actions', () => {
  test('the same input is the same field everywhere', () => {
    const seen = new Map<string, unknown>();
    for (const { spec } of actions) {
      for (const [name, field] of Object.entries(spec.inputs)) {
        if (ownMeaning.includes(name)) continue;
        expect(seen.get(name) ?? field).toBe(field);
        seen.set(name, field);
      }
    }
  });

  test('names are kebab-case and descriptions are sentences', () => {
    for (const { spec } of actions) {
      for (const [name, field] of Object.entries(spec.inputs)) {
        expect(name).toMatch(/^[a-z]+[0-9]*(-[a-z0-9]+)*$/);
        expect(field.description).toMatch(/^[A-Z].*\.$/);
      }
      for (const name of Object.keys(spec.outputs)) expect(name).toMatch(/^[a-z]+[0-9]*(-[a-z0-9]+)*$/);
    }
  });
});
