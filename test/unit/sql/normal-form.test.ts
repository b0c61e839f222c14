import { expect, test } from '@jest/globals';
import { normalForm } from '../../../src/sql/normal-form.js';

test.each([
  ['SELECT  1\n', 'select 1'],
  ['-- why\nselect /* so */ 1', 'select 1'],
  [`Select 'A -- B', "Q" , $$ X  Y $$`, `select 'A -- B', "Q" , $$ X  Y $$`],
  ['', ''],
])('%j becomes %j', (sql, form) => expect(normalForm(sql)).toBe(form));
