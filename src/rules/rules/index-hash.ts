import { keyOf } from '../../schema/replay/names.js';
import type { SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** An index that only knows `=`. */
export const indexHash: SqlRule = {
  info: {
    id: 'index-hash',
    title: 'A hash index',
    severity: 'off',
    cost: 'none beyond that of any index',
    versions: 'all',
    why: 'It answers `=` and nothing else: no order, no range, no several columns, no uniqueness. A B-tree does all of that and is seldom slower.',
    bad: 'CREATE INDEX ON orders USING hash (token);',
    good: 'CREATE INDEX ON orders (token);',
    mend: 'Use a B-tree, unless the values are long and only looked up whole.',
  },
  kinds: ['IndexStmt'],
  *check({ node, catalog, text }) {
    if (!('IndexStmt' in node) || node.IndexStmt.accessMethod !== 'hash') return;
    const table = keyOf(catalog, node.IndexStmt.relation);
    yield {
      title: `the index on ${shown(table)} is a hash index`,
      fix: `${text.replace(/\s+using\s+hash\b/i, '')};`,
      subject: `${table} ${node.IndexStmt.idxname ?? 'hash'}`,
    };
  },
};
