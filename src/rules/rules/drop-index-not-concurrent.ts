import { droppedNames } from '../../schema/replay/drop.js';
import { ownerOfIndex } from '../../schema/replay/names.js';
import { readableName } from '../../sql/quote.js';
import { directive } from '../directive.js';
import type { SqlRule } from '../rule.js';
import { blocks, shown } from '../words.js';

/** Dropping an index waits for everybody and lets nobody by. */
export const dropIndexNotConcurrent: SqlRule = {
  info: {
    id: 'drop-index-not-concurrent',
    title: 'An index is dropped under the strongest lock',
    severity: 'warning',
    cost: 'ACCESS EXCLUSIVE on its table and on the index, for a moment',
    versions: 'all',
    claim: 'lock',
    why: 'It waits for every running query on the table, and everybody who comes after it waits behind it. With CONCURRENTLY nobody does.',
    bad: 'DROP INDEX orders_note_idx;',
    good: 'DROP INDEX CONCURRENTLY orders_note_idx; -- outside of a transaction',
    mend: 'Add CONCURRENTLY, in a migration of its own outside of a transaction.',
  },
  kinds: ['DropStmt'],
  *check(statement) {
    if (!('DropStmt' in statement.node) || statement.node.DropStmt.removeType !== 'OBJECT_INDEX') return;
    const drop = statement.node.DropStmt;
    if (drop.concurrent) return;
    for (const name of droppedNames(drop)) {
      const owner = ownerOfIndex(statement.catalog, name);
      if (owner ? statement.isNew(owner.key) : statement.catalog.complete) continue;
      const index = readableName(name.name);
      yield {
        title: `dropping ${index} ${owner ? blocks('ACCESS EXCLUSIVE', owner.key) : 'blocks every read and write of its table until it commits'}`,
        fix: `DROP INDEX CONCURRENTLY ${name.schema === undefined ? index : shown(`${name.schema}.${name.name}`)};${directive(statement)}`,
        subject: name.name,
      };
    }
  },
};
