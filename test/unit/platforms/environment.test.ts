import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkEnvironment } from '../../../src/platforms/environment.js';

const rulesOf = (
  variables: Record<string, string>,
  required: string[],
  forbidden: string[],
): readonly string[] =>
  checkEnvironment(
    Object.entries(variables).map(([key, value]) => ({ key, value })),
    { required, forbidden },
    'shop-api',
  ).map(({ rule, title }) => `${rule}: ${title.split(' ')[0]}`);

describe('a service’s environment', () => {
  test('lacks what is not there, and what is empty', () => {
    expect(rulesOf({ A: 'x', B: ' ' }, ['A', 'B', 'C'], [])).toEqual(['env-missing: B', 'env-missing: C']);
  });

  test.each([
    ['RUN_ALEMBIC', true],
    ['RUN_ALEMBIC=1', true],
    ['RUN_ALEMBIC=0', false],
    ['RUN_*=1', true],
    ['RUN_*', true],
    ['RUN', false],
    ['RUN_ALEMBIC=*', true],
    ['R.N_ALEMBIC', false],
  ])('is refused for the pattern %s: %s', (pattern, refused) => {
    expect(rulesOf({ RUN_ALEMBIC: '1' }, [], [pattern])).toEqual(
      refused ? ['env-forbidden: RUN_ALEMBIC'] : [],
    );
  });

  test('shows no value, ever', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('A', 'B', 'C')),
        fc.array(fc.constantFrom('A*', 'B=*', '*=s3cr*')),
        (required, forbidden) => {
          const variables = ['A', 'B'].map((key) => ({ key, value: `s3cret-of-${key}` }));
          expect(JSON.stringify(checkEnvironment(variables, { required, forbidden }, 'x'))).not.toContain(
            's3cr',
          );
        },
      ),
    );
  });
});
