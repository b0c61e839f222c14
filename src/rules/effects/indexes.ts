import { droppedNames } from '../../schema/replay/drop.js';
import { keyOf, ownerOfIndex } from '../../schema/replay/names.js';
import { brief, type Effect, type Predict } from '../effect.js';
import { partitionsOf } from './constraints.js';

/** ONLY makes an index of a partitioned table without building any on its partitions. */
export const createIndexEffects: Predict<'IndexStmt'> = ({ relation, concurrent }, { catalog }) => {
  const key = keyOf(catalog, relation);
  const table = catalog.relations.get(key);
  if (concurrent) return [{ ...brief(key, 'SHARE UPDATE EXCLUSIVE'), scan: true }];
  if (table?.kind !== 'partitioned') return [{ ...brief(key, 'SHARE'), scan: true }];
  // The tree leaves out what is false: ONLY is the missing `inh`.
  const partitions = relation?.inh === true ? partitionsOf(catalog, key) : [];
  return [brief(key, 'SHARE'), ...partitions.map((one) => ({ ...brief(one, 'SHARE'), scan: true }))];
};

/** DROP INDEX, by the tables that have the indexes. */
export const dropIndexEffects: Predict<'DropStmt'> = (statement, { catalog }) =>
  droppedNames(statement).flatMap((name): readonly Effect[] => {
    const owner = ownerOfIndex(catalog, name);
    return owner
      ? [brief(owner.key, statement.concurrent ? 'SHARE UPDATE EXCLUSIVE' : 'ACCESS EXCLUSIVE')]
      : [];
  });

/** REINDEX keeps writes away from the table, and everybody away from the index: readers plan with it, so they wait. */
export const reindexEffects: Predict<'ReindexStmt'> = ({ kind, relation, params = [] }, { catalog }) => {
  const concurrent = params.some((node) => 'DefElem' in node && node.DefElem.defname === 'concurrently');
  const key =
    kind === 'REINDEX_OBJECT_INDEX'
      ? ownerOfIndex(catalog, { schema: relation?.schemaname, name: relation?.relname ?? '' })?.key
      : keyOf(catalog, relation);
  if (key === undefined || !relation) return [];
  return [{ ...brief(key, concurrent ? 'SHARE UPDATE EXCLUSIVE' : 'SHARE'), scan: true }];
};
