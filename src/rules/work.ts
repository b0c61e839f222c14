import type { Catalog } from '../schema/replay/catalog.js';
import type { Node } from '../sql/grammar/grammar.js';
import { nodesOf } from '../sql/grammar/mentions.js';
import type { Effect } from './effect.js';

/**
 * How much a statement does to one table.
 * - `brief`: the catalog alone.
 * - `scan`: every row is read once.
 * - `build`: an index is built.
 * - `rewrite`: every row is written anew, with all indexes.
 */
export type TableWork = 'brief' | 'scan' | 'build' | 'rewrite';

/** Work that takes longer the larger the table is. */
export interface SizedWork {
  /** `schema.name`. */
  readonly relation: string;
  readonly work: Exclude<TableWork, 'brief'>;
}

/** What takes as long as a table is large, each table once. */
export function sizedWorkOf(node: Node, effects: readonly Effect[], catalog: Catalog): readonly SizedWork[] {
  return effects.flatMap((effect) => {
    const work = workOf(effect, node);
    if (work === 'brief' || isCounted(effect, effects, catalog)) return [];
    return [{ relation: effect.relation, work }];
  });
}

export function workOf({ scan, rewrite }: Effect, node: Node): TableWork {
  // TRUNCATE makes a new file that is empty.
  if (rewrite) return 'TruncateStmt' in node ? 'brief' : 'rewrite';
  if (!scan) return 'brief';
  // A new version of every row, and its entry in every index.
  if ('UpdateStmt' in node) return 'rewrite';
  return buildsIndex(node) ? 'build' : 'scan';
}

/** A partition that suffers no more than its table: its rows are counted with the table's. */
export function isCounted(effect: Effect, effects: readonly Effect[], catalog: Catalog): boolean {
  const parent = catalog.relations.get(effect.relation)?.parent;
  if (!parent?.partition) return false;
  const above = effects.find(({ relation }) => relation === parent.name);
  return above !== undefined && (above.scan || !effect.scan) && (above.rewrite || !effect.rewrite);
}

/** Whether reading the rows is for an index. */
function buildsIndex(node: Node): boolean {
  if ('IndexStmt' in node || 'ReindexStmt' in node) return true;
  if (!('AlterTableStmt' in node)) return false;
  return nodesOf(node, 'Constraint').some(
    ({ contype = '', indexname }) =>
      indexname === undefined && /^CONSTR_(?:UNIQUE|PRIMARY|EXCLUSION)$/.test(contype),
  );
}
