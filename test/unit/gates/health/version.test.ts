import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isSameVersion, versionIn } from '../../../../src/gates/health/version.js';
import type { HttpResponse } from '../../../../src/http/http.js';

const hex = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: min, maxLength: max });

describe('a version', () => {
  test('is the same as each of its beginnings of 7 characters and more, in either case', () => {
    fc.assert(
      fc.property(hex(40, 40), fc.integer({ min: 7, max: 40 }), (commit, length) => {
        expect(isSameVersion(commit.slice(0, length), commit.toUpperCase())).toBe(true);
        expect(isSameVersion(commit.toUpperCase(), commit.slice(0, length))).toBe(true);
      }),
    );
  });

  test('is not the same as a shorter beginning, nor as another commit', () => {
    fc.assert(
      fc.property(hex(40, 40), fc.integer({ min: 0, max: 6 }), hex(7, 40), (commit, length, other) => {
        expect(isSameVersion(commit.slice(0, length), commit)).toBe(false);
        if (!commit.startsWith(other)) expect(isSameVersion(other, commit)).toBe(false);
      }),
    );
  });

  test('that is no commit is compared as a whole', () => {
    expect(isSameVersion('1.2.3', '1.2.3')).toBe(true);
    expect(isSameVersion('1.2.30', '1.2.3')).toBe(false);
    expect(isSameVersion('release-20', 'release-2')).toBe(false);
    expect(isSameVersion('', '')).toBe(false);
  });
});

function answer(body: string, headers: HttpResponse['headers'] = []): HttpResponse {
  return { ok: true, status: 200, headers, body, bodyCut: false, totalMs: 1 };
}

describe('where a version stands', () => {
  test.each([
    ['{"commit":"4f2a9c1"}', '4f2a9c1'],
    ['{"git":{"commit":{"id":"4f2a9c1"}}}', '4f2a9c1'],
    ['{"version":"1.2.3","sha":"4f2a9c1"}', '4f2a9c1'],
    ['{"version":"1.2.3"}', undefined],
    ['{"commit":null}', undefined],
    ['ok', undefined],
  ])('in the usual places of %s', (body, version) => {
    expect(versionIn(answer(body), undefined)).toBe(version);
  });

  test('a usual header counts where the body has none', () => {
    expect(versionIn(answer('ok', [['x-git-sha', '4f2a9c1']]), undefined)).toBe('4f2a9c1');
  });

  test('a place that was named is the only one looked at', () => {
    const both = answer('{"commit":"4f2a9c1","build":7}', [['x-version', '2.0']]);
    expect(versionIn(both, { in: 'json', path: 'build' })).toBe('7');
    expect(versionIn(both, { in: 'json', path: 'nowhere' })).toBeUndefined();
    expect(versionIn(both, { in: 'header', name: 'X-Version' })).toBe('2.0');
    expect(versionIn(both, { in: 'pattern', pattern: /build":(\d+)/ })).toBe('7');
    expect(versionIn(both, { in: 'pattern', pattern: /nothing/ })).toBeUndefined();
  });
});
