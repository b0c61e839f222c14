import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commandSecrets } from '../../../../src/gates/job/command-secrets.js';

const texts = (command: string, known: readonly string[] = []): readonly string[] =>
  commandSecrets(command, known).map(({ text }) => text);

describe('a secret in a command is found', () => {
  test.each([
    ['psql postgresql://app:hunter22@db/app -f x.sql', 'hunter22'],
    ['API_TOKEN=abcdef12 ./sync', 'abcdef12'],
    ["export DB_PASSWORD='a b c d' && x", 'a b c d'],
    ['./sync --password hunter22', 'hunter22'],
    ['./sync --api-key="hunter22"', 'hunter22'],
    ['curl -H rnd_AbCdEf0123456789AbCd', 'rnd_AbCdEf0123456789AbCd'],
  ])('%s', (command, secret) => {
    expect(texts(command)).toContain(secret);
  });

  test('wherever one stands that the step was given', () => {
    const secret = fc.string({ minLength: 4, maxLength: 20 });
    fc.assert(
      fc.property(fc.string(), secret, fc.string(), (before, known, after) => {
        expect(texts(before + known + after, [known])).toContain(known);
      }),
    );
  });
});

describe('what is no secret is let through', () => {
  test.each([
    'alembic upgrade head',
    'psql $DATABASE_URL -c "select 1"',
    'psql "postgresql://app:$DB_PASSWORD@db/app"',
    `API_TOKEN="$TOKEN" ./sync`,
    './sync --token-file /etc/secrets/token --token-ttl 3600',
    './sync --password-stdin --no-token',
    'bin/rails secret:rotate token refresh',
    'curl https://api.example.com/v1',
  ])('%s', (command) => {
    expect(texts(command)).toEqual([]);
  });
});
