import type { Hints } from './hints.js';
import { nearHints } from './near-hints.js';
import { type Random, shuffled } from './random.js';
import type { ColumnShape } from './shape.js';
import { baseName, extremesOf, makeValue } from './values/value.js';

export interface PoolInput {
  readonly column: ColumnShape;
  readonly random: Random;
  /** How many values the rows need. */
  readonly count: number;
  /** No value twice. */
  readonly distinct: boolean;
  /** Constants of the checks that the column takes part in; undefined where it takes part in none. */
  readonly hints: Hints | undefined;
  /** With the ends of what the type takes. */
  readonly extremes: boolean;
}

/** Values that a column may be given, as text. The same value comes up more than once where it may. */
export function poolOf({ column, random, count, distinct, hints, extremes }: PoolInput): readonly string[] {
  const { type, constantDefault } = column;
  const near = hints ? nearHints(type, hints, { random, count }) : [];
  const ordinary = Array.from({ length: count }, (_, index) =>
    makeValue(type, { random, index, modifier: -1 }, distinct),
  );
  if (distinct) return [...new Set([...ordinary, ...near])];
  const defaults =
    constantDefault === undefined ? [] : Array.from({ length: Math.ceil(count / 5) }, () => constantDefault);
  const shaped = likeDefault(column, [...(extremes ? extremesOf(type) : []), ...ordinary]);
  const often = Array.from({ length: near.length === 0 ? 0 : Math.ceil(count / near.length) }, () => near);
  return [...defaults, ...shuffled([...often.flat(), ...shaped], random)];
}

/** A column of JSON whose default is a list holds lists, and one whose default is an object holds objects. */
function likeDefault({ type, constantDefault }: ColumnShape, values: readonly string[]): readonly string[] {
  const opening = constantDefault?.trim()[0];
  if (!/^jsonb?$/.test(baseName(type) ?? '') || (opening !== '{' && opening !== '[')) return values;
  return values.map((value) => {
    if (value.startsWith(opening)) return value;
    return opening === '[' ? `[${value}]` : '{"value": 1}';
  });
}
