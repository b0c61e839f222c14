import { blocked } from '../core/lock.js';
import { droppedNames } from '../schema/replay/drop.js';
import type { Node } from '../sql/grammar/grammar.js';
import type { Waiting } from './waiting.js';
import { listed, shown } from './words.js';

/** Whom the locks of a statement keep waiting, and why it locks what it does not seem to be about. */
export function lockReasons({ statement, effects }: Waiting): readonly string[] {
  const names = (who: string): readonly string[] =>
    effects.filter(({ lock }) => blocked(lock) === who).map(({ relation }) => shown(relation));
  const [all, writes] = [names('reads and writes'), names('writes')];
  const queue = [
    ...(all.length > 0 ? [`every read and write of ${listed(all)}`] : []),
    ...(writes.length > 0 ? [`every write to ${listed(writes)}`] : []),
  ].join(', ');
  return [
    ...surprise(
      statement.node,
      effects.map(({ relation }) => relation),
    ),
    `As long as a query or an open transaction keeps it waiting, ${queue} queues behind it.`,
  ];
}

/** Foreign keys lock the table that they point to, policies lock as strongly as anything does: hardly anybody expects it. */
function surprise(node: Node, relations: readonly string[]): readonly string[] {
  if ('CreatePolicyStmt' in node || 'AlterPolicyStmt' in node)
    return ['A policy takes the strongest lock there is, ACCESS EXCLUSIVE.'];
  const named = namedBy(node);
  const others = relations.filter((relation) => named && !named.includes(relation.split('.').at(-1) ?? ''));
  if (others.length === 0) return [];
  if ('DropStmt' in node && node.DropStmt.behavior === 'DROP_CASCADE')
    return [`CASCADE and its foreign keys reach ${listed(others.map(shown))}, locked for that as well.`];
  const keys = others.length === 1 ? 'Its foreign key has' : 'Its foreign keys have';
  return [`${keys} triggers on ${listed(others.map(shown))}, locked for that as well.`];
}

/** Names of the tables that a statement is about; undefined where a foreign key plays no part. */
function namedBy(node: Node): readonly string[] | undefined {
  if ('CreateStmt' in node) return [];
  if ('AlterTableStmt' in node) return [node.AlterTableStmt.relation?.relname ?? ''];
  if (!('DropStmt' in node) || node.DropStmt.removeType !== 'OBJECT_TABLE') return undefined;
  return droppedNames(node.DropStmt).map(({ name }) => name);
}
