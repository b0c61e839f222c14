import { strongest } from '../../core/lock.js';
import type { Node } from '../../sql/grammar/grammar.js';
import type { Effect, EffectWorld, KindOf, Predict } from '../effect.js';
import { alterTableEffects } from './alter-table.js';
import { alterDomainEffects } from './domains.js';
import { dropEffects } from './drop.js';
import { createIndexEffects, reindexEffects } from './indexes.js';
import { createTableEffects } from './partitions.js';
import { renameEffects, setSchemaEffects } from './rename.js';
import { deleteEffects, updateEffects } from './rows.js';
import {
  alterPolicyEffects,
  clusterEffects,
  commentEffects,
  lockEffects,
  policyEffects,
  refreshEffects,
  ruleEffects,
  statisticsEffects,
  triggerEffects,
  truncateEffects,
  vacuumEffects,
  viewEffects,
} from './tables.js';

/** Kinds of statements that take locks worth telling. What is not here takes none that others wait for. */
const predictions: { readonly [Kind in KindOf<Node>]?: Predict<Kind> } = {
  AlterDomainStmt: alterDomainEffects,
  AlterObjectSchemaStmt: setSchemaEffects,
  AlterPolicyStmt: alterPolicyEffects,
  AlterTableStmt: alterTableEffects,
  ClusterStmt: clusterEffects,
  CommentStmt: commentEffects,
  CreatePolicyStmt: policyEffects,
  CreateStatsStmt: statisticsEffects,
  CreateStmt: createTableEffects,
  CreateTrigStmt: triggerEffects,
  DeleteStmt: deleteEffects,
  DropStmt: dropEffects,
  IndexStmt: createIndexEffects,
  LockStmt: lockEffects,
  RefreshMatViewStmt: refreshEffects,
  ReindexStmt: reindexEffects,
  RenameStmt: renameEffects,
  RuleStmt: ruleEffects,
  TruncateStmt: truncateEffects,
  UpdateStmt: updateEffects,
  VacuumStmt: vacuumEffects,
  ViewStmt: viewEffects,
};

/** What a statement will do to the relations that are there before it: one effect a relation, the strongest of all. */
export function effectsOf(node: Node, world: EffectWorld): readonly Effect[] {
  const [[kind, statement] = []] = Object.entries(node);
  const predict: ((statement: never, world: EffectWorld) => readonly Effect[]) | undefined =
    predictions[kind as KindOf<Node>];
  return predict ? joined(predict(statement as never, world)) : [];
}

/** The strongest of all effects on each relation. */
export function joined(effects: readonly Effect[]): readonly Effect[] {
  if (effects.length < 2) return effects;
  const byRelation = new Map<string, Effect>();
  for (const effect of effects) {
    const known = byRelation.get(effect.relation);
    byRelation.set(effect.relation, known ? join(known, effect) : effect);
  }
  return [...byRelation.values()];
}

function join(a: Effect, b: Effect): Effect {
  return {
    relation: a.relation,
    lock: strongest(a.lock, b.lock),
    scan: a.scan || b.scan,
    rewrite: a.rewrite || b.rewrite,
  };
}
