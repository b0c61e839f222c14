import type { IndexStmt } from '@pgsql/types';
import { fittingName } from '../../schema/replay/constraints.js';
import { keyOf } from '../../schema/replay/names.js';
import { readableName } from '../../sql/quote.js';
import { tokensOf } from '../../sql/tokens.js';
import { updateFirst } from '../concurrent-builds.js';
import { directive } from '../directive.js';
import { partitionsOf } from '../effects/constraints.js';
import { concurrently } from '../fixes/concurrently.js';
import type { JudgedStatement, SqlRule } from '../rule.js';
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
    const { relation, concurrent, unique } = statement.node.IndexStmt;
    const table = keyOf(statement.catalog, relation);
    if (concurrent || statement.isNew(table)) return;
    if (!statement.effects.some(({ scan }) => scan)) return;
    const partitions = partitionsOf(statement.catalog, table);
    const isPartitioned = statement.catalog.relations.get(table)?.kind === 'partitioned';
    const idxname = nameOf(statement.node.IndexStmt, table);
    yield {
      title: `${readableName(idxname)} is built while nobody can write to ${shown(table)}`,
      detail: `It ${blocks('SHARE', table)}${partitions.length > 0 ? ', and every write to its partitions' : ''}.${unique ? ' It fails where two rows have the same key.' : ''}${updateFirst(statement.servers)}`,
      fix: isPartitioned
        ? partitionSteps(statement, { table, index: idxname, partitions }).join('\n')
        : `${concurrently(statement.text)};${directive(statement)}`,
      goesOverRows: !unique && isPlain(statement.node.IndexStmt),
      subject: `${table} ${idxname}`,
    };
  },
};

/** Over columns alone, where nothing is worked out for a row. */
function isPlain({ indexParams = [], whereClause }: IndexStmt): boolean {
  return !whereClause && indexParams.every((one) => 'IndexElem' in one && one.IndexElem.name !== undefined);
}

/** The name that the server gives where the statement gives none. */
function nameOf({ idxname, indexParams = [] }: IndexStmt, table: string): string {
  if (idxname !== undefined) return idxname;
  const columns = indexParams.map((one) => ('IndexElem' in one ? (one.IndexElem.name ?? 'expr') : 'expr'));
  return fittingName(table.slice(table.lastIndexOf('.') + 1), columns.join('_'), 'idx');
}

/** An index of the parent that is valid once each partition has one of its own, built beside the traffic. */
function partitionSteps(
  { text, catalog }: JudgedStatement,
  {
    table,
    index,
    partitions,
  }: { readonly table: string; readonly index: string; readonly partitions: readonly string[] },
): readonly string[] {
  const tokens = tokensOf(text);
  const on = tokens.findIndex(({ text: word, depth }) => depth === 0 && /^on$/i.test(word));
  const rest = tokens
    .slice(on + 1)
    .find(({ text: word, depth }) => depth === 0 && /^(?:using|\()$/i.test(word));
  const [unique, body] = [
    /^create\s+unique\b/i.test(text) ? 'UNIQUE ' : '',
    text.slice(rest?.start ?? text.length),
  ];
  const schema = table.slice(0, table.lastIndexOf('.') + 1);
  return [
    `CREATE ${unique}INDEX ${readableName(index)} ON ONLY ${shown(table)} ${body};`,
    ...(partitions.length === 0
      ? ['-- then, for each partition, an index built CONCURRENTLY and attached']
      : []),
    ...partitions
      .filter((key) => catalog.relations.get(key)?.kind !== 'partitioned')
      .flatMap((key) => {
        const own = fittingName(key.slice(key.lastIndexOf('.') + 1), index, 'part');
        return [
          `CREATE ${unique}INDEX CONCURRENTLY ${readableName(own)} ON ${shown(key)} ${body};`,
          `ALTER INDEX ${shown(`${schema}${index}`)} ATTACH PARTITION ${shown(`${key.slice(0, key.lastIndexOf('.') + 1)}${own}`)};`,
        ];
      }),
  ];
}
