import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../../src/core/errors.js';
import { describeUrl, eachHost, normaliseUrl, readUrl } from '../../../src/postgres/database-url.js';

describe('an address is accepted', () => {
  test.each([
    ['postgres://u:p@h:5433/d', 'postgresql://u:p@h:5433/d'],
    ['postgresql+psycopg://u:p@h/d?x=1', 'postgresql://u:p@h/d?x=1'],
    ['postgresql+psycopg2://h/d', 'postgresql://h/d'],
    ['postgresql+asyncpg://u@h/d', 'postgresql://u@h/d'],
    ['jdbc:postgresql://h:5432/d', 'postgresql://h:5432/d'],
    [' postgresql://h/d\n', 'postgresql://h/d'],
    ['postgresql:///d?host=/var/run/postgresql', 'postgresql:///d?host=/var/run/postgresql'],
    ['postgresql://u:p@/d?host=/run', 'postgresql://u:p@/d?host=/run'],
  ])('%j', (text, expected) => {
    expect(normaliseUrl(text, 'database-url')).toBe(expected);
  });
});

describe('a value that is no address is refused and never shown', () => {
  test.each([
    '',
    'secret',
    'host=h dbname=d password=secret',
    'mysql://u:secret@h/d',
    'postgresql:/u:secret@h/d',
    'postgresql://u:secret#@h/d@',
    'postgresql://u:sec%zzret@h/d',
    'postgresql://u:secret@h:port/d',
  ])('%j', (text) => {
    const problem = refusal(() => normaliseUrl(text, 'database-url'));
    expect(problem.problems[0]).toMatchObject({ where: 'database-url' });
    expect(problem.message).not.toMatch(/sec/);
    expect(problem.message).toContain('postgresql://user:password@host:5432/database');
  });
});

test('what is shown of an address never holds its password', () => {
  const word = fc.stringMatching(/^[a-z0-9!$@/ é%:?#]{12,20}$/);
  fc.assert(
    fc.property(word, (password) => {
      const address = normaliseUrl(
        `postgresql://user:${encodeURIComponent(password)}@db.example:5433/app`,
        'x',
      );
      expect(describeUrl(address)).toBe('db.example:5433/app');
    }),
  );
});

test.each([
  ['postgresql://u:p@h:1/d', ['postgresql://u:p@h:1/d']],
  [
    'postgresql://u:p@a:1,b,[::1]:3/d?x=1',
    ['postgresql://u:p@a:1/d?x=1', 'postgresql://u:p@b/d?x=1', 'postgresql://u:p@[::1]:3/d?x=1'],
  ],
  [
    'postgresql://u@/d?host=a,%2Frun&port=1,2&x=1',
    ['postgresql://u@/d?host=a&port=1&x=1', 'postgresql://u@/d?host=%2Frun&port=2&x=1'],
  ],
  [
    'postgresql:///d?port=5433&host=a%2Cb',
    ['postgresql:///d?port=5433&host=a', 'postgresql:///d?port=5433&host=b'],
  ],
  ['postgresql://a,b', ['postgresql://a', 'postgresql://b']],
])('%s names these hosts', (address, expected) => {
  expect(normaliseUrl(address, 'database-url')).toBe(address);
  expect(eachHost(address)).toEqual(expected);
});

test('several hosts are told as libpq takes them, and shown with their ports', () => {
  const address = 'postgresql://u:secret@a:1,b/d';
  expect(readUrl(address)).toMatchObject({ host: 'a,b', port: '1,', user: 'u', database: 'd' });
  expect(readUrl('postgresql://u@/d?host=a,b&port=5')).toMatchObject({ host: 'a,b', port: '5' });
  expect(describeUrl(address)).toBe('a:1,b:5432/d');
  expect(() => normaliseUrl('postgresql://u:secret@a:1,b:x/d', 'x')).toThrow(/not a valid address/);
});

test('a socket address is shown by its folder', () => {
  expect(describeUrl('postgresql://u@/app?host=/run/pg&port=5433')).toBe('/run/pg:5433/app');
  expect(describeUrl('postgresql:///app')).toBe('localhost:5432/app');
});

function refusal(body: () => unknown): UserError {
  try {
    body();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}
