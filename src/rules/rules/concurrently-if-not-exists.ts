import { keyOf } from '../../schema/replay/names.js';
import { readableName } from '../../sql/quote.js';
import { withoutIfNotExists } from '../fixes/concurrently.js';
import { dropLeftOver } from '../fixes/if-not-exists.js';
import type { SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** The name of an index that may be invalid. */
export const concurrentlyIfNotExists: SqlRule = {
  info: {
    id: 'concurrently-if-not-exists',
    title: 'IF NOT EXISTS keeps an invalid index',
    severity: 'warning',
    cost: 'none: it reports success and builds nothing where an index of that name is left over from a build that failed',
    versions: 'all (measured on 12 to 18)',
    why: 'A concurrent build that fails leaves an invalid index behind: nobody reads it, every write keeps it up to date. IF NOT EXISTS sees its name and is content, so the second run says "done" and the query stays slow.',
    bad: 'CREATE INDEX CONCURRENTLY IF NOT EXISTS orders_note_idx ON orders (note);',
    good: 'DROP INDEX CONCURRENTLY IF EXISTS orders_note_idx;\nCREATE INDEX CONCURRENTLY orders_note_idx ON orders (note);',
    mend: 'Drop what a failed build may have left, then create it without IF NOT EXISTS.',
  },
  kinds: ['IndexStmt'],
  *check(statement) {
    if (!('IndexStmt' in statement.node)) return;
    const { concurrent, if_not_exists, idxname = '', relation } = statement.node.IndexStmt;
    const table = keyOf(statement.catalog, relation);
    if (!concurrent || !if_not_exists || statement.isNew(table)) return;
    yield {
      title: `${readableName(idxname)} stays invalid when its first build on ${shown(table)} failed`,
      fix: `${dropLeftOver(table, idxname)}\n${withoutIfNotExists(statement.text)};`,
      subject: `${table} ${idxname}`,
    };
  },
};
