import { droppedNames } from '../../schema/replay/drop.js';
import { keyOf, ownerOfIndex } from '../../schema/replay/names.js';
import type { Node } from '../../sql/grammar/grammar.js';
import { nodesOf } from '../../sql/grammar/mentions.js';
import { readableName } from '../../sql/quote.js';
import { shown } from '../words.js';
import { concurrentlyEdits } from './concurrently.js';
import type { Declined, Fix, FixSite, Mend } from './fix.js';
import { type OutsideStatement, runOutside } from './outside-transaction.js';

/** CREATE INDEX, DROP INDEX and REINDEX as CONCURRENTLY, outside of the transaction. */
export const indexOutside: Fix = (site) => {
  const { node } = site.statement;
  if ('IndexStmt' in node) return create(site);
  if ('DropStmt' in node) return drop(site);
  return 'ReindexStmt' in node ? reindex(site) : undefined;
};

function create(site: FixSite): Mend | Declined | undefined {
  const { node, catalog, text } = site.statement;
  if (!('IndexStmt' in node)) return undefined;
  const { idxname, relation, unique, if_not_exists, concurrent } = node.IndexStmt;
  const table = keyOf(catalog, relation);
  if (idxname === undefined) return { declined: 'the index has no name: give it one' };
  const known = catalog.relations.get(table);
  if (known?.kind === 'partitioned')
    return { declined: 'an index of a partitioned table takes one step a partition' };
  if (if_not_exists && !concurrent && (!catalog.complete || ownerOfIndex(catalog, { name: idxname })))
    return { declined: `IF NOT EXISTS: nobody can tell here whether ${idxname} is there already` };
  const schema = table.slice(0, table.lastIndexOf('.'));
  return runOutside(site, {
    subject: { table: known?.name ?? relation?.relname, name: idxname, unique: unique === true },
    edits: concurrentlyEdits(text),
    undo: `DROP INDEX CONCURRENTLY ${shown(`${schema}.${idxname}`)}`,
    undoes: (other) => dropsIndex(other, idxname),
    undoEdits: concurrentlyEdits,
    words: ['create', idxname],
  });
}

function drop(site: FixSite): Mend | Declined | undefined {
  const { node, catalog, text } = site.statement;
  if (!('DropStmt' in node)) return undefined;
  const [name, ...more] = droppedNames(node.DropStmt);
  if (!name || more.length > 0)
    return { declined: 'CONCURRENTLY drops one index at a time: name one a statement' };
  if (node.DropStmt.behavior === 'DROP_CASCADE') return { declined: 'CONCURRENTLY cannot CASCADE' };
  const owner = ownerOfIndex(catalog, name);
  if (owner?.relation.kind === 'partitioned')
    return { declined: 'an index of a partitioned table cannot be dropped concurrently' };
  const index = owner?.relation.indexes.get(name.name);
  const outside: OutsideStatement = {
    subject: { table: owner?.relation.name, name: name.name, unique: index?.unique ?? true },
    edits: concurrentlyEdits(text),
    undo: '',
    undoes: (other) => 'IndexStmt' in other && other.IndexStmt.idxname === name.name,
    undoEdits: concurrentlyEdits,
    words: ['drop', name.name],
  };
  const isUndone = site.down?.statements.some(({ nodes }) => nodes.some((other) => outside.undoes(other)));
  const goesDown = site.history.migrations.some(({ down }) => down !== undefined);
  if (goesDown && !isUndone) return { declined: `its down does not create ${readableName(name.name)} again` };
  return runOutside(site, outside);
}

function reindex(site: FixSite): Mend | Declined | undefined {
  const { node, catalog, text } = site.statement;
  if (!('ReindexStmt' in node)) return undefined;
  const { kind, relation } = node.ReindexStmt;
  if (kind !== 'REINDEX_OBJECT_INDEX' && kind !== 'REINDEX_OBJECT_TABLE') return undefined;
  const name = relation?.relname ?? '';
  const isTable = kind === 'REINDEX_OBJECT_TABLE';
  const owner = isTable ? undefined : ownerOfIndex(catalog, { schema: relation?.schemaname, name });
  return runOutside(site, {
    subject: isTable
      ? { table: name, name: undefined, unique: false }
      : { table: owner?.relation.name, name, unique: false },
    edits: concurrentlyEdits(text),
    undo: 'SELECT 1 /* there is nothing to undo */',
    undoes: isSelectOne,
    undoEdits: () => [],
    words: ['reindex', name],
  });
}

/** `SELECT 1`, as people write it where something must stand. */
function isSelectOne(node: Node): boolean {
  return 'SelectStmt' in node && nodesOf(node, 'RangeVar').length + nodesOf(node, 'FuncCall').length === 0;
}

function dropsIndex(node: Node, name: string): boolean {
  if (!('DropStmt' in node) || node.DropStmt.removeType !== 'OBJECT_INDEX') return false;
  const names = droppedNames(node.DropStmt);
  return names.length === 1 && names[0]?.name === name && node.DropStmt.behavior !== 'DROP_CASCADE';
}
