import { describe, expect, test } from '@jest/globals';
import type { SessionWord } from '../../../src/migrations/session-word.js';
import { limitsAsSeen } from '../../../src/rules/script/timeouts.js';
import { whatRuleSays } from '../../support/judge-sql.js';

const before = 'CREATE TABLE orders (id bigint);';
const file = 'alembic/env.py';

function sessionOf(...limits: SessionWord['limits']): SessionWord {
  return { looked: [file], limits, holdsInRuns: true };
}

const lock = (milliseconds: number): SessionWord['limits'][number] => ({
  name: 'lock_timeout',
  milliseconds,
  location: { file, line: 12 },
});

async function waits(session: SessionWord | undefined, sql = 'ALTER TABLE orders ADD COLUMN note text;') {
  const [found] = await whatRuleSays('lock-without-timeout', { sql, before, ...(session && { session }) });
  return found;
}

describe('a limit that the project’s own files give to every session', () => {
  test('is one', async () => {
    expect(await waits(sessionOf(lock(4000)))).toBeUndefined();
  });

  test('of the statement is one as well', async () => {
    expect(await waits(sessionOf({ ...lock(5000), name: 'statement_timeout' }))).toBeUndefined();
  });

  test('is what a migration goes back to', async () => {
    const sql = 'SET lock_timeout = 0; RESET lock_timeout; ALTER TABLE orders ADD COLUMN note text;';
    expect(await waits(sessionOf(lock(4000)), sql)).toBeUndefined();
  });

  test('is lifted by a migration that says so', async () => {
    const sql = 'SET lock_timeout = 0; ALTER TABLE orders ADD COLUMN note text;';
    expect((await waits(sessionOf(lock(4000)), sql))?.title).toContain('lock_timeout is set to 0');
  });

  test('that is too long is told with its place', async () => {
    const found = await waits(sessionOf(lock(60_000)));
    expect(found?.title).toContain('for up to 1 m 00 s');
    expect(found?.detail).toContain('alembic/env.py:12 sets lock_timeout to 1 m 00 s.');
  });

  test('that is none is told with what was looked at', async () => {
    expect((await waits(sessionOf()))?.detail).toContain(
      'Nothing in alembic/env.py limits it, as far as that can be read without running it.',
    );
    expect((await waits({ ...sessionOf(), unsure: { file, line: 7 } }))?.detail).toContain(
      'alembic/env.py:7 names a limit, and only running it would tell which, and when.',
    );
    expect((await waits(undefined))?.detail).not.toContain('without running');
  });
});

describe('limits that were seen while a statement ran', () => {
  const followed = { lock: 4000, statement: undefined, transaction: undefined };

  test.each([
    [{}, true, { lock: 4000 }],
    [{ lock: 2000, statement: 9000 }, true, { lock: 2000, statement: 9000 }],
    // None was there: what was read of the files was wrong.
    [{ lock: 0, statement: 0 }, true, {}],
    // The smoke-run does not go by them.
    [{ lock: 0, statement: 0 }, false, { lock: 4000 }],
  ])('%j, the whole truth: %j', (seen, wholeTruth, held) => {
    expect(limitsAsSeen(followed, seen, wholeTruth)).toEqual({
      lock: undefined,
      statement: undefined,
      transaction: undefined,
      ...held,
    });
  });

  test('a limit that the migration sets to 0 stays 0', () => {
    expect(limitsAsSeen({ ...followed, lock: 0 }, { lock: 0 }, true).lock).toBe(0);
  });
});
