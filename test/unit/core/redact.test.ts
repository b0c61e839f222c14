import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { redactData, redactor, secretsOf } from '../../../src/core/redact.js';

const secret = 'p@ss/w"ö rd+1';
const redact = redactor([secret]);

describe('redactor', () => {
  test.each([
    ['as it is', secret],
    ['URL-encoded', encodeURIComponent(secret)],
    ['URL-encoded with small hex', encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase())],
    ['as a form field', new URLSearchParams({ a: secret }).toString().slice(2)],
    ['as a password of an address', passwordIn(secret)],
    ['in JSON', JSON.stringify(secret).slice(1, -1)],
    ['in base64', Buffer.from(secret).toString('base64')],
    ['in base64url', Buffer.from(secret).toString('base64url')],
  ])('takes the secret out %s', (_form, text) => {
    expect(redact(`before ${text} after`)).toMatch(/^before \*\*\*[=D%3]* after$/);
  });

  test.each(['', 'u', 'us', 'user:'])(
    'takes it out of a longer base64 text that begins with %j',
    (before) => {
      const text = Buffer.from(`${before}${secret}-and-more`).toString('base64');
      expect(redact(text)).toContain('***');
      expect(Buffer.from(redact(text).replaceAll('***', ''), 'base64').toString()).not.toContain(secret);
    },
  );

  test.each([
    ['postgresql://app:hunter2@db.example/app', 'postgresql://app:***@db.example/app'],
    ['postgres://app:a/b@c@db/app', 'postgres://app:***@db/app'],
    ['postgresql+asyncpg://app:x@db/app', 'postgresql+asyncpg://app:***@db/app'],
    ['https://me:token@example.com/x', 'https://me:***@example.com/x'],
    ['host=db password=hunter2 user=app', 'host=db password=*** user=app'],
    ["PGPASSWORD='two words' psql", 'PGPASSWORD=*** psql'],
    ['https://example.com:443/a@b', 'https://example.com:443/a@b'],
    ['postgresql://app@db/app', 'postgresql://app@db/app'],
  ])('cleans addresses of unknown passwords: %s', (text, expected) => {
    expect(redactor([])(text)).toBe(expected);
  });

  test('leaves a text alone in which there is nothing secret', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z .,]*$/), (text) => {
        expect(redactor(['0123456789'])(text)).toBe(text);
      }),
    );
  });

  test('ignores an empty secret and one that is too short to search for', () => {
    expect(redactor(['', 'a', 'abc'])('abc a abc')).toBe('abc a abc');
  });

  test('takes the longer of two secrets first, so that no rest of it stays', () => {
    expect(redactor(['hunter2', 'hunter2-long'])('hunter2-long')).toBe('***');
  });
});

test.each([
  ['postgresql://app:p%40ss@db/app', ['p%40ss', 'p@ss']],
  ['postgres://app:a/b@c@db', ['a/b@c', 'a/b@c']],
  ['postgresql://db/app?user=a&password=50%25', ['50%25', '50%']],
  ['postgresql://app:100%@db', ['100%', '100%']],
  ['postgresql://app@db/app', []],
  ['', []],
])('secretsOf finds the password of %j', (address, secrets) => {
  expect(secretsOf(address)).toEqual(secrets);
});

test('redactData cleans every text and keeps fixed words, numbers and keys', () => {
  const data = { gate: 'lint', status: 'lint', summary: 'lint it', deep: [{ lint: 'a lint', n: 1 }] };
  expect(redactData(data, redactor(['lint']))).toEqual({
    gate: 'lint',
    status: 'lint',
    summary: '*** it',
    deep: [{ lint: 'a ***', n: 1 }],
  });
});

function passwordIn(password: string): string {
  const url = new URL('postgresql://user@host');
  url.password = password;
  return url.password;
}
