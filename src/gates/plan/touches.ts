import type { EffectWorld } from '../../rules/effect.js';
import { effectsOf } from '../../rules/effects/index.js';
import type { ScriptStatement } from '../../rules/script/read-script.js';
import { isCounted, workOf } from '../../rules/work.js';
import type { Node } from '../../sql/grammar/grammar.js';
import { firstKeyword } from '../../sql/statement.js';
import { rowsOf } from './rows.js';
import { namesOf, statementName, unplacedIndexes } from './statement.js';
import { shortName, type Touch } from './touch.js';

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
  // What it does stands behind it, or that it is not known.
  if ('CallStmt' in node) return [];
  const rows = rowsOf(node, world.catalog);
  if (rows.length > 0) return rows;
  const named = namesOf(node, world.catalog);
  const effects = effectsOf(node, world);
  const touches = effects.flatMap((effect): readonly Touch[] => {
    const { relation, lock } = effect;
    if (isCounted(effect, effects, world.catalog)) return [];
    const aside = named !== undefined && !named.includes(relation);
    return [{ table: shortName(relation), work: workOf(effect, node), lock, statement, aside }];
  });
  return [...touches, ...unplacedIndexes(node, world.catalog)];
}

function unknown(statement: string): Touch {
  return { table: '', work: 'unknown', lock: 'ACCESS EXCLUSIVE', statement, aside: false };
}
