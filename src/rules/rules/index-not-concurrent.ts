import { keyOf } from '../../schema/replay/names.js';
import { directive } from '../directive.js';
import { partitionsOf } from '../effects/constraints.js';
import { concurrently } from '../fixes/concurrently.js';
import type { SqlRule } from '../rule.js';
import { blocks, shown } from '../words.js';

/** An index that is built while nobody can write. */
export const indexNotConcurrent: SqlRule = {
  info: {
    id: 'index-not-concurrent',
    title: 'An index is built while nobody can write to the table',
    severity: 'error',
    cost: 'SHARE on the table, with a scan; of a partitioned table on each partition',
    versions: 'all',
    rowsFail: ['23505', '22'],
    claim: 'scan',
    bySize: true,
    why: 'CREATE INDEX keeps every INSERT, UPDATE and DELETE waiting until the index is built. With CONCURRENTLY it takes longer and stops nobody.',
    bad: 'CREATE INDEX orders_note_idx ON orders (note);',
    good: 'CREATE INDEX CONCURRENTLY orders_note_idx ON orders (note); -- outside of a transaction',
    mend: 'Add CONCURRENTLY, in a migration of its own that the runner does not wrap in a transaction. On a partitioned table create the index ON ONLY the parent, one on each partition concurrently, and attach them.',
  },
  kinds: ['IndexStmt'],
  *check(statement) {
    if (!('IndexStmt' in statement.node)) return;
    const { relation, concurrent, idxname = '<name>', unique } = statement.node.IndexStmt;
    const table = keyOf(statement.catalog, relation);
    if (concurrent || statement.isNew(table)) return;
    if (!statement.effects.some(({ scan }) => scan)) return;
    const partitions = partitionsOf(statement.catalog, table);
    const isPartitioned = statement.catalog.relations.get(table)?.kind === 'partitioned';
    yield {
      title: `${idxname} is built while nobody can write to ${shown(table)}`,
      detail: `It ${blocks('SHARE', table)}${partitions.length > 0 ? ', and every write to its partitions' : ''}.${unique ? ' It fails where two rows have the same key.' : ''}`,
      fix: isPartitioned
        ? [
            `${statement.text.replace(/\bon\s+(?!only\b)/i, 'ON ONLY ')};`,
            ...(partitions.length > 0 ? partitions : [`${table}_<each partition>`]).flatMap((one) => [
              `CREATE ${unique ? 'UNIQUE ' : ''}INDEX CONCURRENTLY ${one.slice(one.lastIndexOf('.') + 1)}_${idxname} ON ${shown(one)} (<as above>);`,
              `ALTER INDEX ${idxname} ATTACH PARTITION ${one.slice(one.lastIndexOf('.') + 1)}_${idxname};`,
            ]),
          ].join('\n')
        : `${concurrently(statement.text)};${directive(statement)}`,
      subject: `${table} ${idxname}`,
    };
  },
};
