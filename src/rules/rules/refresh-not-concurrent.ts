import { keyOf } from '../../schema/replay/names.js';
import type { SqlRule } from '../rule.js';
import { blocks, shown } from '../words.js';

/** A materialized view that nobody can read while it is filled. */
export const refreshNotConcurrent: SqlRule = {
  info: {
    id: 'refresh-not-concurrent',
    title: 'A materialized view cannot be read while it is filled',
    severity: 'warning',
    cost: 'ACCESS EXCLUSIVE on the view, for as long as its query takes; with CONCURRENTLY, EXCLUSIVE, which readers do not notice',
    versions: 'all',
    claim: 'lock',
    why: 'Readers wait for the whole query. CONCURRENTLY needs a unique index without a condition, takes longer, and lets them read on.',
    bad: 'REFRESH MATERIALIZED VIEW totals;',
    good: 'REFRESH MATERIALIZED VIEW CONCURRENTLY totals;',
    mend: 'Give the view a unique index and refresh it CONCURRENTLY.',
  },
  kinds: ['RefreshMatViewStmt'],
  *check(statement) {
    if (!('RefreshMatViewStmt' in statement.node) || statement.node.RefreshMatViewStmt.concurrent) return;
    const view = keyOf(statement.catalog, statement.node.RefreshMatViewStmt.relation);
    if (statement.isNew(view)) return;
    const relation = statement.catalog.relations.get(view);
    const unique = [...(relation?.indexes.values() ?? [])].some((index) => index.unique && !index.partial);
    yield {
      title: `nobody reads ${shown(view)} while it is filled`,
      detail: `It ${blocks('ACCESS EXCLUSIVE', view)}.`,
      fix: [
        ...(unique
          ? []
          : [
              `-- it needs a unique index over columns alone: CREATE UNIQUE INDEX CONCURRENTLY ON ${shown(view)} (...);`,
            ]),
        `REFRESH MATERIALIZED VIEW CONCURRENTLY ${shown(view)}; -- it may run in a transaction`,
      ].join('\n'),
      subject: view,
    };
  },
};
