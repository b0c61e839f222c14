import { expect, test } from '@jest/globals';
import { redacted } from '../../../src/sql/redacted.js';

test.each([
  ["select * from a where b = 'secret' and c = 42", 'select * from a where b = ? and c = ?'],
  ['select $$secret$$, $x$y$x$, "Name" -- secret\n from t', 'select ?, ?, "Name" from t'],
  ["update t set a = E'it\\'s', b = 1.5e3 /* secret */", 'update t set a = ?, b = ?'],
  ["select 'cut off in the mid", 'select ?'],
])('%s', (statement, shown) => {
  expect(redacted(statement)).toBe(shown);
});

test('a long statement is cut', () => {
  expect(redacted(`select ${'a, '.repeat(500)}`).length).toBeLessThan(310);
});
