import type { Effect, EffectWorld } from '../../rules/effect.js';
import { effectsOf } from '../../rules/effects/index.js';
import type { ScriptStatement } from '../../rules/script/read-script.js';
import type { Node } from '../../sql/grammar/grammar.js';
import { firstKeyword } from '../../sql/statement.js';
import { rowsOf } from './rows.js';
import { buildsIndex, namesOf, statementName, unplacedIndexes } from './statement.js';
import { shortName, type Touch, type Work } from './touch.js';

/**
 * The tables that a statement takes locks on, with the work that it does there, by the same predictions that the rules
 * of lint judge by. What was not read, and what a program decides, is `unknown`: never nothing.
 */
export function touchesOf(
  { nodes, problem, hides, text }: Pick<ScriptStatement, 'nodes' | 'problem' | 'hides' | 'text'>,
  world: EffectWorld,
): readonly Touch[] {
  if (hides === 'nothing') return [];
  if (problem !== undefined) return [unknown(firstKeyword(text) || 'a statement')];
  return nodes.flatMap((node) => touchesOfNode(node, world));
}

function touchesOfNode(node: Node, world: EffectWorld): readonly Touch[] {
  const statement = statementName(node);
  if ('CallStmt' in node) return [unknown(statement)];
  const rows = rowsOf(node, world.catalog);
  if (rows.length > 0) return rows;
  const named = namesOf(node, world.catalog);
  const effects = effectsOf(node, world);
  const touches = effects.flatMap((effect): readonly Touch[] => {
    const { relation, lock } = effect;
    if (isCounted(effect, effects, world)) return [];
    const aside = named !== undefined && !named.includes(relation);
    return [{ table: shortName(relation), work: workOf(effect, node), lock, statement, aside }];
  });
  return [...touches, ...unplacedIndexes(node, world.catalog)];
}

/** A partition that suffers no more than its table: its rows are counted with the table's. */
function isCounted(effect: Effect, effects: readonly Effect[], { catalog }: EffectWorld): boolean {
  const parent = catalog.relations.get(effect.relation)?.parent;
  if (!parent?.partition) return false;
  const above = effects.find(({ relation }) => relation === parent.name);
  return above !== undefined && (above.scan || !effect.scan) && (above.rewrite || !effect.rewrite);
}

function workOf({ scan, rewrite }: Effect, node: Node): Work {
  // TRUNCATE makes a new file that is empty.
  if (rewrite) return 'TruncateStmt' in node ? 'brief' : 'rewrite';
  if (!scan) return 'brief';
  return buildsIndex(node) ? 'build' : 'scan';
}

function unknown(statement: string): Touch {
  return { table: '', work: 'unknown', lock: 'ACCESS EXCLUSIVE', statement, aside: false };
}
