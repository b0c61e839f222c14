import { formatServerVersion } from '../../core/server-version.js';
import { keyOf } from '../../schema/replay/names.js';
import { readableName } from '../../sql/quote.js';
import { buildsConcurrently, missesRows } from '../concurrent-builds.js';
import type { JudgedStatement, SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** A concurrent build on a server that leaves rows out of it. */
export const concurrentlyMissesRows: SqlRule = {
  info: {
    id: 'concurrently-misses-rows',
    title: 'PostgreSQL 14.0 to 14.3 leave rows out of an index that is built concurrently',
    severity: 'error',
    cost: 'none beside that of the statement: the index is there, valid and wrong',
    versions: '14.0 to 14.3',
    why: 'Rows that are updated while CREATE INDEX CONCURRENTLY or REINDEX CONCURRENTLY builds may be missing in the index. Queries that use it do not find them, a unique index lets a second one in, and nothing says so. The optimization behind it came with 14 and was taken back in 14.4 ([release notes of 14.4](https://www.postgresql.org/docs/release/14.4/), the first change). The rule speaks where the minor version is known: from `postgres-version: 14.2`, from the file of `lockkeeper sizes`, from the server of the smoke-run, and in `plan` and `migrate` from the database itself.',
    bad: 'CREATE INDEX CONCURRENTLY orders_note_idx ON orders (note); -- on 14.0 to 14.3',
    good: 'CREATE INDEX CONCURRENTLY orders_note_idx ON orders (note); -- on 14.4 or later',
    mend: 'Update the server to the newest 14, a restart and no dump. Then build anew what was built concurrently before: REINDEX INDEX CONCURRENTLY. Where the update has to wait, build without CONCURRENTLY when nobody writes.',
  },
  kinds: ['IndexStmt', 'ReindexStmt'],
  *check(statement) {
    const server = statement.servers.find(missesRows);
    if (!server || !buildsConcurrently(statement.node)) return;
    const { what, table } = builtBy(statement);
    // Of a table that this change makes nobody updates a row yet.
    if (table !== undefined && statement.isNew(table)) return;
    const version = formatServerVersion(server);
    yield {
      title: `${what} may miss rows on PostgreSQL ${version}`,
      detail: `Rows${table === undefined ? '' : ` of ${shown(table)}`} that are updated while it builds are left out, and nothing says so: known of 14.0 to 14.3, mended in 14.4. The version is known from ${server.from}.`,
      fix: [
        `-- update the server to the newest 14 first: https://www.postgresql.org/docs/release/14.4/`,
        `-- where that has to wait, when nobody writes: ${statement.text.replace(/\bconcurrently\s+/i, '').replace(/\s+/g, ' ')};`,
      ].join('\n'),
      subject: `${table ?? ''} ${what}`.trim(),
    };
  },
};

function builtBy({ node, catalog }: JudgedStatement): { readonly what: string; readonly table?: string } {
  if ('IndexStmt' in node) {
    const { idxname, relation } = node.IndexStmt;
    const table = keyOf(catalog, relation);
    return { what: idxname === undefined ? `an index on ${shown(table)}` : readableName(idxname), table };
  }
  if (!('ReindexStmt' in node)) return { what: 'REINDEX' };
  const { kind, relation, name } = node.ReindexStmt;
  if (kind === 'REINDEX_OBJECT_TABLE') {
    const table = keyOf(catalog, relation);
    return { what: `every index of ${shown(table)}`, table };
  }
  return { what: readableName(relation?.relname ?? name ?? 'REINDEX') };
}
