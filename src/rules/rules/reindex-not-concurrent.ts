import { updateFirst } from '../concurrent-builds.js';
import { concurrently } from '../fixes/concurrently.js';
import type { SqlRule } from '../rule.js';
import { blocks } from '../words.js';

/** Building indexes anew while nobody can write. */
export const reindexNotConcurrent: SqlRule = {
  info: {
    id: 'reindex-not-concurrent',
    title: 'REINDEX keeps writes, and readers of the index, waiting',
    severity: 'error',
    cost: 'SHARE on the table and ACCESS EXCLUSIVE on the index, with a scan',
    versions: 'all; CONCURRENTLY from 12 on',
    claim: 'lock',
    bySize: true,
    why: 'Every write waits, and so does every query that plans with the index, which is nearly every query on the table.',
    bad: 'REINDEX INDEX orders_note_idx;',
    good: 'REINDEX INDEX CONCURRENTLY orders_note_idx; -- outside of a transaction',
    mend: 'Add CONCURRENTLY, outside of a transaction.',
  },
  kinds: ['ReindexStmt'],
  *check(statement) {
    if (!('ReindexStmt' in statement.node)) return;
    const { params = [], kind } = statement.node.ReindexStmt;
    if (params.some((node) => 'DefElem' in node && node.DefElem.defname === 'concurrently')) return;
    const [effect] = statement.effects;
    const before = updateFirst(statement.servers).trim();
    const note = before === '' ? {} : { detail: before };
    if (kind === 'REINDEX_OBJECT_INDEX' || kind === 'REINDEX_OBJECT_TABLE') {
      if (!effect) return;
      yield {
        title: `REINDEX ${blocks('SHARE', effect.relation)}`,
        detail:
          'Its indexes are locked against reads as well, and a query is planned with all of them: most reads wait too.',
        ...note,
        fix: `${concurrently(statement.text)};`,
        subject: effect.relation,
      };
      return;
    }
    yield {
      title: 'REINDEX of a whole schema or database keeps writes of each of its tables waiting',
      ...note,
      fix: `${concurrently(statement.text)};`,
      subject: 'reindex',
    };
  },
};
