import { expect, test } from '@jest/globals';
import { UserError } from '../../../src/core/errors.js';
import { historyOutlet } from '../../../src/publish/history/outlet.js';
import { readHistory } from '../../../src/publish/history/read.js';
import { anEntry, aPassedReport } from '../../support/recorded.js';
import { type TestDatabase, withDatabase } from '../../support/server.js';

const idle = new AbortController().signal;

async function withRole<T>({ url, session }: TestDatabase, body: (url: string, role: string) => Promise<T>) {
  const role = `history_${process.pid}_${Math.random().toString(36).slice(2)}`;
  await session.query(`create role ${role} login password 'walrus'`);
  try {
    return await body(Object.assign(new URL(url), { username: role, password: 'walrus' }).href, role);
  } finally {
    await session.execute(`drop owned by ${role} cascade; drop role ${role}`);
  }
}

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect(String(error)).toContain('history-url: ');
  expect(String(error)).not.toContain('walrus');
  return String(error);
}

function grantsIn(said: string): string {
  return (said.match(/GRANT [^;]+;/g) ?? []).join(' ');
}

test('a role without rights is told one GRANT after the other until it may write and read', async () => {
  await withDatabase(16, async (database) => {
    await withRole(database, async (url) => {
      const write = () => historyOutlet(anEntry(url)).deliver(aPassedReport(['lint']), idle);
      const firstGrant = grantsIn(await refusal(write()));
      expect(firstGrant).toMatch(/^GRANT CREATE ON DATABASE \w+ TO \w+;$/);
      // Somebody else made it.
      await historyOutlet(anEntry(database.url)).deliver(aPassedReport(['lint']), idle);
      await database.session.execute(grantsIn(await refusal(write())));
      const writing = grantsIn(await refusal(write()));
      expect(writing).toContain('GRANT SELECT, INSERT, UPDATE, DELETE ON lockkeeper.runs');
      await database.session.execute(writing);
      await write();
      expect(await readHistory({ url, input: 'history-url' }, { limit: 9 })).toHaveLength(1);
    });
  });
});

test('a role that may not read is told the GRANT', async () => {
  await withDatabase(16, async (database) => {
    await historyOutlet(anEntry(database.url)).deliver(aPassedReport(['lint']), idle);
    await withRole(database, async (url) => {
      const read = () => readHistory({ url, input: 'history-url' }, { limit: 9 });
      for (let round = 0; round < 3; round++) await database.session.execute(grantsIn(await refusal(read())));
      expect(await read()).toHaveLength(1);
    });
  });
});
