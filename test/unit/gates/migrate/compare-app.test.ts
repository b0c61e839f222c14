import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareWithRepository } from '../../../../src/gates/migrate/remote/compare.js';
import { remoteHash } from '../../../../src/gates/migrate/remote/hash.js';
import { appHistory, appMigrations } from '../../../support/remote-migrate.js';

const [first, second, third] = appMigrations;

describe('the list of an app and the files of a repository', () => {
  test.each([
    ['the ids', [first, second], [third]],
    ['the files', [`${first}.sql`, `migrations/${second}.up.sql`], [`${third}.sql`]],
    [
      'other signs between the words',
      ['0001-create-products', '0002 create orders'],
      ['0003.add.order.total'],
    ],
  ])('are compared by %s', (_, applied, pending) => {
    const compared = compareWithRepository(appHistory(), { applied, pending });
    expect(compared).toMatchObject({ lacking: [], foreign: [], unknown: [] });
    expect(compared?.fileOf(pending[0] ?? '')?.file).toBe(`migrations/${third}.sql`);
  });

  test('a number in front is enough for one that has it alone', () => {
    const history = appHistory(['20240101', '20240102']);
    const compared = compareWithRepository(history, {
      applied: ['20240101_create'],
      pending: ['20240102_total'],
    });
    expect(compared).toMatchObject({ lacking: [], foreign: [], unknown: [] });
    const twins = appHistory(['1', '1_0']);
    expect(compareWithRepository(twins, { applied: ['1'], pending: ['1_0_x'] })?.foreign).toEqual(['1_0_x']);
  });

  test('each side says what the other does not have', () => {
    const compared = compareWithRepository(appHistory(), {
      applied: [first, '0002_other'],
      pending: ['0004_next'],
    });
    expect(compared?.lacking.map(({ id }) => id)).toEqual([second, third]);
    expect(compared).toMatchObject({ foreign: ['0004_next'], unknown: ['0002_other'] });
  });

  test('an app that lists nothing lacks all; one without a name in common cannot be compared', () => {
    expect(compareWithRepository(appHistory(), { applied: [], pending: [] })?.lacking).toHaveLength(3);
    expect(compareWithRepository(appHistory(), { applied: ['ae10'], pending: [] })).toBeUndefined();
    expect(compareWithRepository(appHistory([]), { applied: ['ae10'], pending: [] })?.unknown).toEqual([
      'ae10',
    ]);
  });
});

describe('the hash of a list', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 });

  test('does not depend on the order in which applied ones are told', () => {
    fc.assert(
      fc.property(ids, (all) => {
        const pending = all.slice(-1);
        const applied = all.slice(0, -1);
        expect(remoteHash({ applied: applied.toReversed(), pending })).toBe(remoteHash({ applied, pending }));
      }),
    );
  });

  test('is another one when one that was pending is applied, or the order of those to run is another', () => {
    fc.assert(
      fc.property(ids, fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 6 }), (applied, pending) => {
        const now = remoteHash({ applied, pending });
        const [next = '', ...rest] = pending;
        expect(remoteHash({ applied: [...applied, next], pending: rest })).not.toBe(now);
        expect(remoteHash({ applied, pending: pending.toReversed() })).not.toBe(now);
      }),
    );
  });
});
