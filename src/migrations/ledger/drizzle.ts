import { createHash } from 'node:crypto';
import { z } from 'zod';
import { UserError } from '../../core/errors.js';
import { quoteText } from '../../sql/quote.js';
import { joinDir } from '../engines/sql-detect.js';
import type { History } from '../model.js';
import type { LedgerWorld, WrittenLedger } from './ledger.js';
import { writtenLedger } from './ledger-table.js';

const journalForm = z.object({
  entries: z.array(z.object({ tag: z.string(), when: z.number().optional() })),
});

interface Row {
  readonly hash: string;
  readonly created: string;
}

/**
 * Drizzle keeps the `when` of its journal and a SHA-256 of the file, no name. It runs what is younger than its newest
 * row, and compares no hash.
 */
export const drizzleLedger = (history: History, { tree }: LedgerWorld): WrittenLedger => {
  const hashOf = async (file: string): Promise<string> =>
    createHash('sha256')
      .update(await tree.read(file))
      .digest('hex');
  return writtenLedger(history, {
    columns: ['id', 'hash', 'created_at'],
    async rows(session, table) {
      const rows = await session.query<Row>(
        `select hash, created_at::text as created from ${table} order by id`,
      );
      const byTime = await tagsByTime(history, tree);
      const byHash = new Map<string, string>();
      for (const { id, up } of history.migrations) if (up) byHash.set(await hashOf(up.file), id);
      return {
        applied: rows.map(({ hash, created }) => ({
          id: byTime.get(created) ?? byHash.get(hash) ?? hash,
          checksum: hash,
        })),
      };
    },
    checksums: async ({ up }) => (up ? [await hashOf(up.file)] : []),
    writing: {
      create: ({ quoted }) => [
        `create table ${quoted} (id serial primary key, hash text not null, created_at bigint)`,
      ],
      async record({ id, file }, table) {
        const when = quoteText(await timeOf(id, history, tree));
        return [`insert into ${table} (hash, created_at) values ('${await hashOf(file)}', ${when})`];
      },
      async forget({ id }, table) {
        return [`delete from ${table} where created_at = ${quoteText(await timeOf(id, history, tree))}`];
      },
    },
  });
};

/** Drizzle knows a migration by the `when` of its journal, not by its name. */
async function timeOf(tag: string, history: History, tree: LedgerWorld['tree']): Promise<string> {
  const found = [...(await tagsByTime(history, tree))].find(([, of]) => of === tag)?.[0];
  if (found !== undefined) return found;
  throw new UserError({
    what: `has no "when" for ${tag}`,
    where: { file: journalOf(history) },
    why: 'Drizzle writes that number down for a migration that is applied, and runs what is younger than the newest',
    fix: 'npx drizzle-kit check',
  });
}

async function tagsByTime(history: History, tree: LedgerWorld['tree']): Promise<ReadonlyMap<string, string>> {
  const journal = journalForm.safeParse(JSON.parse(await tree.read(journalOf(history))));
  const entries = journal.success ? journal.data.entries : [];
  return new Map(
    entries.flatMap(({ tag, when }) => (when === undefined ? [] : [[String(when), tag] as const])),
  );
}

function journalOf({ dir }: History): string {
  return joinDir(dir, 'meta/_journal.json');
}
