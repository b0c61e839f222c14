import { expect, test } from '@jest/globals';
import { sameCommit, shortCommit } from '../../../src/core/commit.js';

test('a hash and its beginning of 7 characters name one commit, in any case of letters', () => {
  expect(sameCommit('ABCDEF0123456789', 'abcdef0')).toBe(true);
  expect(sameCommit('abcdef0', 'abcdef1')).toBe(false);
});

test('fewer than 7 characters name none', () => {
  expect(sameCommit('abcdef', 'abcdef')).toBe(false);
  expect(sameCommit('', 'abcdef0')).toBe(false);
});

test('a hash is shortened, a name is not', () => {
  expect([shortCommit('a'.repeat(40)), shortCommit('release-2026-11')]).toEqual([
    'aaaaaaa',
    'release-2026-11',
  ]);
});
