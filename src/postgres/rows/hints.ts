/** Constants that stand in a check: the values near them are where it says yes and no. */
export interface Hints {
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
  /** Regular expressions that a value must match. */
  readonly patterns: readonly string[];
  /** Of LIKE. */
  readonly likes: readonly string[];
}

const noHints: Hints = { texts: [], numbers: [], patterns: [], likes: [] };

/**
 * Reads the constants out of an expression as `pg_get_expr` writes it. Which of them a value must equal, exceed or
 * match is not worked out: the server says which values it takes.
 */
export function hintsOf(expression: string): Hints {
  const constants = /(!?~~?\*?\s*)?\(?'((?:[^']|'')*)'|(?<![\w."'])(-?\d+(?:\.\d+)?)(?![\w"'])/g;
  return joinHints(
    [...expression.matchAll(constants)].map(([, operator = '', quoted, number]) =>
      quoted === undefined
        ? { ...noHints, numbers: [Number(number)] }
        : hintOf(operator, quoted.replaceAll("''", "'")),
    ),
  );
}

/** A constant by the operator in front of it: `~~` is LIKE, `~` a regular expression, a `!` before either says not. */
function hintOf(operator: string, value: string): Hints {
  if (operator.startsWith('!')) return noHints;
  if (operator.startsWith('~~')) return { ...noHints, likes: [value] };
  if (operator.startsWith('~')) return { ...noHints, patterns: [value] };
  const numbers = /^-?\d+(\.\d+)?$/.test(value) ? [Number(value)] : [];
  return { ...noHints, numbers, texts: /^\{.*\}$/.test(value) ? elementsOf(value) : [value] };
}

/** `= ANY ('{a,b}'::text[])` is how the server writes a list of constants. */
function elementsOf(array: string): readonly string[] {
  return [
    array,
    ...array
      .slice(1, -1)
      .split(',')
      .map((item) => item.replace(/^"(.*)"$/, '$1')),
  ];
}

export function joinHints(hints: readonly Hints[]): Hints {
  return {
    texts: hints.flatMap(({ texts }) => texts),
    numbers: hints.flatMap(({ numbers }) => numbers),
    patterns: hints.flatMap(({ patterns }) => patterns),
    likes: hints.flatMap(({ likes }) => likes),
  };
}
