import { type LockMode, lockModes } from '../../core/lock.js';
import type { Catalog } from '../../schema/replay/catalog.js';
import { keyOf, qualified, writtenName } from '../../schema/replay/names.js';
import { brief, type Effect, type Predict, type PredictCommand } from '../effect.js';
import { partitionsOf } from './constraints.js';

/** Commands and statements that write a whole table anew. */
export const rewriteTable: PredictCommand = (relation) => [rewritten(relation)];

function rewritten(relation: string): Effect {
  return { relation, lock: 'ACCESS EXCLUSIVE', scan: true, rewrite: true };
}

export const clusterEffects: Predict<'ClusterStmt'> = ({ relation }, { catalog }) =>
  relation ? [rewritten(keyOf(catalog, relation))] : [];

/** VACUUM by itself lets reads and writes through. */
export const vacuumEffects: Predict<'VacuumStmt'> = (
  { options = [], rels = [], is_vacuumcmd },
  { catalog },
) => {
  const full = options.some((node) => 'DefElem' in node && node.DefElem.defname === 'full');
  if (!is_vacuumcmd) return [];
  return rels.flatMap((node) => {
    if (!('VacuumRelation' in node)) return [];
    const key = keyOf(catalog, node.VacuumRelation.relation);
    return [full ? rewritten(key) : { ...brief(key, 'SHARE UPDATE EXCLUSIVE'), scan: true }];
  });
};

export const refreshEffects: Predict<'RefreshMatViewStmt'> = ({ relation, concurrent }, { catalog }) => {
  const key = keyOf(catalog, relation);
  // Its indexes are built from the rows that it was filled with.
  const indexed = (catalog.relations.get(key)?.indexes.size ?? 0) > 0;
  return [concurrent ? { ...brief(key, 'EXCLUSIVE'), scan: true } : { ...rewritten(key), scan: indexed }];
};

/** TRUNCATE gives the table a new, empty file. With CASCADE also those that refer to it. */
export const truncateEffects: Predict<'TruncateStmt'> = ({ relations = [], behavior }, { catalog }) => {
  const named = relations.flatMap((node) => ('RangeVar' in node ? [keyOf(catalog, node.RangeVar)] : []));
  const all = behavior === 'DROP_CASCADE' ? named.flatMap((key) => [key, ...referring(catalog, key)]) : named;
  return all
    .flatMap((key) => [key, ...partitionsOf(catalog, key)])
    .map((relation) => ({ relation, lock: 'ACCESS EXCLUSIVE', scan: false, rewrite: true }));
};

/** Tables whose foreign keys point to it, at any depth. */
export function referring(catalog: Catalog, relation: string, seen = new Set<string>()): readonly string[] {
  seen.add(relation);
  return [...catalog.relations].flatMap(([key, { constraints }]) => {
    if (
      seen.has(key) ||
      ![...constraints.values()].some(({ references }) => references?.relation === relation)
    )
      return [];
    return [key, ...referring(catalog, key, seen)];
  });
}

export const lockEffects: Predict<'LockStmt'> = ({ relations = [], mode }, { catalog }) => {
  const lock: LockMode = lockModes[(mode ?? 8) - 1] ?? 'ACCESS EXCLUSIVE';
  return relations.flatMap((node) =>
    'RangeVar' in node ? [brief(keyOf(catalog, node.RangeVar), lock)] : [],
  );
};

/** Triggers and rules. */
export const triggerEffects: Predict<'CreateTrigStmt'> = ({ relation }, { catalog }) => [
  brief(keyOf(catalog, relation), 'SHARE ROW EXCLUSIVE'),
];

export const ruleEffects: Predict<'RuleStmt'> = ({ relation }, { catalog }) => [
  brief(keyOf(catalog, relation), 'ACCESS EXCLUSIVE'),
];

export const policyEffects: Predict<'CreatePolicyStmt'> = ({ table }, { catalog }) => [
  brief(keyOf(catalog, table), 'ACCESS EXCLUSIVE'),
];

export const alterPolicyEffects: Predict<'AlterPolicyStmt'> = ({ table }, { catalog }) => [
  brief(keyOf(catalog, table), 'ACCESS EXCLUSIVE'),
];

/** CREATE OR REPLACE of a view that is there. */
export const viewEffects: Predict<'ViewStmt'> = ({ view }, { catalog }) => {
  const key = keyOf(catalog, view);
  return catalog.relations.has(key) ? [brief(key, 'ACCESS EXCLUSIVE')] : [];
};

export const statisticsEffects: Predict<'CreateStatsStmt'> = ({ relations = [] }, { catalog }) =>
  relations.flatMap((node) =>
    'RangeVar' in node ? [brief(keyOf(catalog, node.RangeVar), 'SHARE UPDATE EXCLUSIVE')] : [],
  );

/** COMMENT ON a table or on a column of one. */
export const commentEffects: Predict<'CommentStmt'> = ({ object, objtype }, { catalog }) => {
  const parts = object && 'List' in object ? (object.List.items ?? []) : [];
  const table =
    objtype === 'OBJECT_TABLE' ? parts : objtype === 'OBJECT_COLUMN' ? parts.slice(0, -1) : undefined;
  if (!table) return [];
  const key = qualified(catalog, writtenName(table), (one) => catalog.relations.has(one));
  return [brief(key, 'SHARE UPDATE EXCLUSIVE')];
};

/** Switching triggers. */
export const switchTriggers: PredictCommand = (relation) => [brief(relation, 'SHARE ROW EXCLUSIVE')];
