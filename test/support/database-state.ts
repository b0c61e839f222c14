import { connect } from '../../src/postgres/connect.js';
import { createInspector } from '../../src/postgres/inspector/inspector.js';
import { fingerprintSchema } from '../../src/schema/fingerprint.js';
import type { MigrateProject } from './migrate-projects.js';

/** What a run must leave behind, however often it was stopped on the way. */
export interface DatabaseState {
  /** Fingerprint of the whole schema. */
  readonly schema: string;
  /** Ids in the runner's own ledger. */
  readonly applied: readonly string[];
  /** Ids of the migrations that Lockkeeper has marked as begun. */
  readonly unfinished: readonly string[];
}

export async function stateOf(url: string, { ledger }: MigrateProject): Promise<DatabaseState> {
  const session = await connect(url, { applicationName: 'test state' });
  try {
    const column = async (table: string, name: string): Promise<readonly string[]> => {
      const [there] = await session.query<{ there: string }>(`select to_regclass($1) is not null as there`, [
        table,
      ]);
      if (there?.there !== 't') return [];
      const rows = await session.query<{ id: string }>(`select ${name} as id from ${table} order by 1`);
      return rows.map(({ id }) => id);
    };
    return {
      schema: fingerprintSchema(await createInspector(session).snapshot()),
      applied: await column(...ledger),
      unfinished: await column('lockkeeper.unfinished', 'id'),
    };
  } finally {
    await session.close();
  }
}
