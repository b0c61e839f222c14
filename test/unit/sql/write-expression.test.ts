import { beforeAll, expect, test } from '@jest/globals';
import { withoutPlaces } from '../../../src/schema/replay/names.js';
import { type Grammar, loadGrammar, type Node } from '../../../src/sql/grammar/grammar.js';
import { nodesOf } from '../../../src/sql/grammar/mentions.js';
import { writeExpression } from '../../../src/sql/grammar/write-expression.js';

let grammar: Grammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

function expressionOf(text: string): Node {
  const parsed = grammar.parse(`alter table t add check (${text})`);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.message}`);
  const [expression] = nodesOf(parsed.nodes, 'Constraint').flatMap(({ raw_expr }) => raw_expr ?? []);
  if (!expression) throw new Error(text);
  return expression;
}

test.each([
  'total >= 0',
  'a + b * 2 - -c < 10.5',
  `"Note" <> '' and length("Note") between 2 and 40 or note is null`,
  `kind in ('usual', 'it''s') and kind not in ('x')`,
  `not (a is distinct from b) and a is not distinct from c`,
  `note like 'x%' and note not ilike '%y' and note not between 'a' and 'b'`,
  `state = any (array['a', 'b']::text[]) and 3 <> all (ints)`,
  `amount::numeric(10, 2) > 0 and at > '2026-01-01'::timestamptz`,
  `coalesce(a, b, 0) > 0 and flag and true and not false`,
  `app.valid(note, 3) and note ~ '^[a-z]+$' and body @> '{"a": 1}'::jsonb`,
])('reads back as it was: %s', (text) => {
  const tree = expressionOf(text);
  const written = writeExpression(tree) ?? '';
  expect(withoutPlaces(expressionOf(written))).toBe(withoutPlaces(tree));
});

test.each(['(select true)', 'sum(a) over () > 1', `case when a then b else c end`, `a > interval '1' day`])(
  'says nothing of what it cannot write: %s',
  (text) => {
    expect(writeExpression(expressionOf(text))).toBeUndefined();
  },
);

test('puts another name in the place of VALUE', () => {
  expect(writeExpression(expressionOf('value > 0 and length(value) < 3'), { value: '"The Code"' })).toBe(
    '(("The Code" > 0) AND (length("The Code") < 3))',
  );
});
