import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { History } from '../model.js';
import type { Ledger, LedgerWorld } from './ledger.js';
import { tableLedger } from './ledger-table.js';

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
export const drizzleLedger = (history: History, { tree }: LedgerWorld): Ledger => {
  const hashOf = async (file: string): Promise<string> =>
    createHash('sha256')
      .update(await tree.read(file))
      .digest('hex');
  return tableLedger(history, {
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
  });
};

async function tagsByTime({ dir }: History, tree: LedgerWorld['tree']): Promise<ReadonlyMap<string, string>> {
  const path = `${dir === '.' ? '' : `${dir}/`}meta/_journal.json`;
  const journal = journalForm.safeParse(JSON.parse(await tree.read(path)));
  const entries = journal.success ? journal.data.entries : [];
  return new Map(
    entries.flatMap(({ tag, when }) => (when === undefined ? [] : [[String(when), tag] as const])),
  );
}
