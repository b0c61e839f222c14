import {
  constantStart,
  constantText,
  constantTexts,
  type KnownValues,
} from '../../sql/grammar/constant-text.js';
import type { Grammar, Node } from '../../sql/grammar/grammar.js';
import type { Body, DynamicStep } from '../../sql/grammar/plpgsql.js';
import { split } from '../../sql/split.js';
import { type BodyPiece, readPiece } from './body-piece.js';
import { hiddenIn } from './hidden.js';

/** What a body is read with. */
export interface BodyWorld {
  /** The whole body. */
  readonly text: string;
  /** Variables that keep the constant that they begin with. */
  readonly known: KnownValues;
  readonly grammar: Grammar;
}

const mostRounds = 1_000;

/** EXECUTE of a text that is known as it stands, once for each value of the constant loops around it. */
export function executedPieces(step: DynamicStep, at: number, world: BodyWorld): readonly BodyPiece[] {
  const { grammar, known } = world;
  const expression = expressionOf(step.expression, grammar);
  const texts = roundsOf(step, world).map((values) => constantText(expression, values));
  if (texts.every((text) => text !== undefined))
    return texts.flatMap((text) => constantPieces(text, at, grammar));
  const hides = hiddenIn(constantStart(expression, known));
  const text = `EXECUTE ${step.expression}`;
  return [{ text, at, nodes: [], locate: () => at, problem: 'dynamic EXECUTE', hides }];
}

/** What the variables are worth each time round: FOREACH over an array of constants has values that are known. */
function roundsOf({ loops }: DynamicStep, { text, known, grammar }: BodyWorld): readonly KnownValues[] {
  if (loops.length === 0) return [known];
  const lines = text.split('\n');
  let rounds: readonly KnownValues[] = [known];
  for (const { line, array } of loops) {
    const name = /\bforeach\s+(\w+)/i.exec(lines[line - 1] ?? '')?.[1]?.toLowerCase();
    const values = constantTexts(expressionOf(array, grammar), known);
    if (name === undefined || values === undefined || rounds.length * values.length > mostRounds) continue;
    rounds = rounds.flatMap((round) => values.map((value) => new Map([...round, [name, value]])));
  }
  return rounds;
}

/** The text of a constant may hold several statements. */
function constantPieces(text: string, at: number, grammar: Grammar): readonly BodyPiece[] {
  return split(text).items.flatMap((item) =>
    item.kind === 'statement' ? [readPiece(item.text, { at, places: 'start' }, grammar)] : [],
  );
}

/** The values of those variables whose default is a constant. */
export function knownValues({ constants }: Body, grammar: Grammar): KnownValues {
  const known = new Map<string, string>();
  for (const [name, expression] of constants) {
    const value = constantText(expressionOf(expression, grammar), known);
    if (value !== undefined) known.set(name, value);
  }
  return known;
}

function expressionOf(expression: string, grammar: Grammar): Node | undefined {
  const parsed = grammar.parse(`SELECT ${expression}`);
  const [node] = parsed.ok ? parsed.nodes : [];
  const [target] = node && 'SelectStmt' in node ? (node.SelectStmt.targetList ?? []) : [];
  return target && 'ResTarget' in target ? target.ResTarget.val : undefined;
}
