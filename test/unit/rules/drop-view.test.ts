import { expect, test } from '@jest/globals';
import { whatRuleSays } from '../../support/judge-sql.js';

const before = `CREATE TABLE orders (id int PRIMARY KEY, note text);
CREATE VIEW noted AS SELECT id FROM orders;
CREATE MATERIALIZED VIEW counted AS SELECT count(*) FROM orders;`;

async function titles(sql: string): Promise<readonly string[]> {
  return (await whatRuleSays('drop-view', { sql, before })).map(({ title }) => title);
}

test.each([
  ['a view', 'DROP VIEW noted', ['noted is gone for whatever reads it']],
  ['a materialized view', 'DROP MATERIALIZED VIEW counted', ['counted is gone for whatever reads it']],
  ['one that is made again', 'DROP VIEW noted; CREATE VIEW noted AS SELECT id, note FROM orders', []],
  ['one of this change', 'CREATE VIEW fresh AS SELECT 1; DROP VIEW fresh', []],
  ['one that is not there', 'DROP VIEW IF EXISTS elsewhere', []],
  ['a table', 'DROP TABLE orders CASCADE', []],
])('%s', async (_what, sql, told) => {
  expect(await titles(sql)).toEqual(told);
});
