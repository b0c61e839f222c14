import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Difference } from '../../../src/core/difference.js';
import { createInspector } from '../../../src/postgres/inspector/inspector.js';
import type { Session } from '../../../src/postgres/session.js';
import { diffSchemas } from '../../../src/schema/diff.js';
import type { Schema } from '../../../src/schema/model.js';
import { type Inspected, withInspector } from '../../support/inspect.js';
import { testMajors } from '../../support/server.js';
import { ddl, start } from './ddl.js';

/** Many a random statement does not fit: what it leaves then is a step too. */
async function attempt(session: Session, sql: string): Promise<void> {
  await session.execute(sql).catch(() => session.execute('rollback'));
}

const sorted = (schema: Schema) => [...schema.objects].sort(([a], [b]) => (a < b ? -1 : 1));

/** Applies every mend, a few times over because one may wait for another; gives what then still differs. */
async function mendAll({ session, inspector }: Inspected, expected: Schema): Promise<readonly Difference[]> {
  let left = diffSchemas(expected, await inspector.snapshot());
  for (let round = 0; round < 4 && left.some(({ mend }) => mend); round++) {
    for (const { mend } of left) if (mend) await attempt(session, mend);
    left = diffSchemas(expected, await inspector.snapshot());
  }
  return left;
}

describe.each(testMajors)('PostgreSQL %i', (major) => {
  test('a snapshot of what changed equals a full one after every step', async () => {
    const histories = fc.array(ddl, { minLength: 30, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(histories, (statements) =>
        withInspector(major, async ({ session, inspector }) => {
          await session.execute(start);
          await inspector.snapshot();
          for (const statement of statements) {
            await attempt(session, statement);
            const quick = await inspector.snapshot();
            const full = await createInspector(session).full();
            expect([statement, sorted(quick)]).toEqual([statement, sorted(full)]);
          }
        }),
      ),
      { numRuns: 3 },
    );
  }, 300_000);

  test('mends, applied until nothing moves, leave only what has no mend', async () => {
    const histories = fc.tuple(
      fc.array(ddl, { minLength: 5, maxLength: 20 }),
      fc.array(ddl, { minLength: 3, maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(histories, ([base, change]) =>
        withInspector(major, async ({ session, inspector }) => {
          await session.execute(start);
          for (const statement of base) await attempt(session, statement);
          const expected = await inspector.snapshot();
          for (const statement of change) await attempt(session, statement);
          const left = await mendAll({ session, inspector }, expected);
          expect(left.filter(({ mend }) => mend)).toEqual([]);
        }),
      ),
      // Which random pair of schemas has a way from one to the other is luck, so it is always the same luck.
      { numRuns: 12, seed: 20_260 },
    );
  }, 300_000);
});
