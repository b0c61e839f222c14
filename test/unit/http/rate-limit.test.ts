import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { askedPause, readRateLimit } from '../../../src/http/rate-limit.js';

const now = Date.UTC(2026, 10, 22, 6);
const date = ['date', new Date(now).toUTCString()] as const;
const count = fc.integer({ min: 0, max: 100_000 });
const seconds = fc.integer({ min: 0, max: 86_400 });

describe('rate limits', () => {
  test('both notations of the reset, with and without X-, and the one header say the same', () => {
    fc.assert(
      fc.property(count, count, seconds, (limit, remaining, left) => {
        const lines = (prefix: string, reset: number) => [
          [`${prefix}ratelimit-limit`, String(limit)] as const,
          [`${prefix}ratelimit-remaining`, String(remaining)] as const,
          [`${prefix}ratelimit-reset`, String(reset)] as const,
        ];
        const expected = { limit, remaining, resetMs: left * 1000 };
        expect(readRateLimit(lines('', left), now)).toEqual(expected);
        expect(readRateLimit(lines('x-', now / 1000 + left), now)).toEqual(expected);
        const older = `limit=${limit}, remaining=${remaining}, reset=${left}`;
        expect(readRateLimit([['ratelimit', older]], now)).toEqual(expected);
        const newer = readRateLimit([['ratelimit', `"default";r=${remaining};t=${left}`]], now);
        expect(newer).toEqual({ remaining, resetMs: left * 1000 });
      }),
    );
  });

  test('no header at all, or nonsense, is no limit and never throws', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom('ratelimit', 'ratelimit-reset', 'retry-after', 'date'), fc.string()),
        ),
        (headers) => {
          const pause = askedPause(headers, now);
          expect(pause === undefined || pause >= 0).toBe(true);
        },
      ),
    );
    expect(readRateLimit([], now)).toEqual({});
  });
});

describe('the pause that a server asks for', () => {
  test('Retry-After in seconds and as a date say the same, by the clock of the server', () => {
    fc.assert(
      fc.property(seconds, fc.integer({ min: -3_600_000, max: 3_600_000 }), (left, skew) => {
        const until = new Date(now + left * 1000).toUTCString();
        expect(askedPause([date, ['retry-after', String(left)]], now + skew)).toBe(left * 1000);
        expect(askedPause([date, ['retry-after', until]], now + skew)).toBe(left * 1000);
      }),
    );
  });

  test('an epoch is read by the clock of the server', () => {
    const headers = [
      date,
      ['ratelimit-remaining', '0'],
      ['ratelimit-reset', String(now / 1000 + 7)],
    ] as const;
    expect(askedPause(headers, now - 600_000)).toBe(7000);
  });

  test('a limit of which something remains asks for none, Retry-After counts before it', () => {
    expect(
      askedPause(
        [
          ['ratelimit-remaining', '1'],
          ['ratelimit-reset', '30'],
        ],
        now,
      ),
    ).toBeUndefined();
    expect(
      askedPause(
        [
          ['ratelimit-remaining', '0'],
          ['ratelimit-reset', '30'],
        ],
        now,
      ),
    ).toBe(30_000);
    expect(
      askedPause(
        [
          ['ratelimit-remaining', '0'],
          ['ratelimit-reset', '30'],
          ['retry-after', '5'],
        ],
        now,
      ),
    ).toBe(5000);
  });

  test('a date that has passed asks for no pause', () => {
    expect(askedPause([date, ['retry-after', new Date(now - 60_000).toUTCString()]], now)).toBe(0);
  });
});
