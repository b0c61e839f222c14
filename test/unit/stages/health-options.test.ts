import { describe, expect, test } from '@jest/globals';
import { healthOptions } from '../../../src/stages/health/health-options.js';
import { planted } from '../../support/planted.js';

test('what is given becomes what the gate wants', () => {
  const options = healthOptions({
    url: ['https://api.example.com/health'],
    header: ['X-Tenant: a: b', 'accept:text/plain'],
    bearerToken: planted('abc'),
    versionJson: '$.git.commit',
    expect: ['status: healthy', '$.checks[*].state: /^(up|ok)$/i', 'count:3'],
    expectStatus: ['200', '3xx'],
    maxErrorShare: 10,
    maxSlowdown: '2.5',
  });
  expect(options.headers).toEqual({
    'x-tenant': 'a: b',
    accept: 'text/plain',
    authorization: `Bearer ${planted('abc')}`,
  });
  expect(options.place).toEqual({ in: 'json', path: '$.git.commit' });
  expect(options.expect.body).toEqual([
    { name: 'status', value: 'healthy' },
    { name: '$.checks[*].state', value: /^(up|ok)$/i },
    { name: 'count', value: '3' },
  ]);
  expect(options.expect.statuses).toHaveLength(101);
  expect(options.bake).toMatchObject({ maxErrorShare: 0.1, maxSlowdown: 2.5, durationMs: 60_000 });
  expect(healthOptions({ skipBake: true }).bake).toBeUndefined();
});

describe('a mistake names its input', () => {
  test.each([
    [{ url: ['api.example.com'] }, 'url: '],
    [{ url: ['ftp://api.example.com'] }, 'url: '],
    [{ connectTo: 'https://origin' }, 'connect-to: '],
    [{ versionJson: '$.a[' }, 'version-json: '],
    [{ versionPattern: '(' }, 'version-pattern: '],
    [{ versionJson: 'a', versionHeader: 'b' }, 'version-json, version-header, version-pattern: '],
    [{ expect: ['status'] }, 'expect: '],
    [{ expect: ['a..b: c'] }, 'expect: '],
    [{ expect: ['a: /(/'] }, 'expect: '],
    [{ expectStatus: ['ok'] }, 'expect-status: '],
    [{ maxSlowdown: '0.5' }, 'max-slowdown: '],
  ])('%j', (given, start) => {
    expect(() => healthOptions(given)).toThrow(start);
  });

  test('all at once, and nothing of a header that may be a secret', () => {
    const mistake = () => healthOptions({ header: [planted('header')], expect: ['x'], url: ['y'] });
    expect(mistake).toThrow(/url: [\s\S]*header: is not of the form[\s\S]*expect: /);
    expect(mistake).not.toThrow(planted('header'));
  });
});
