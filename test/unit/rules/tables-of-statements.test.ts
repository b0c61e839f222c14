import { expect, test } from '@jest/globals';
import { judgeSql } from '../../../src/rules/judge.js';
import { pairs } from '../../support/history.js';

const made = 'create table orders (id int primary key, note text); create table items (id int primary key);';

/** The tables that the severity of a rule about a statement may depend on. */
async function tablesAskedFor(rule: string, before: string, sql: string): Promise<readonly string[]> {
  const history = pairs(['0001_made', '0002_now'], { '0001_made': { up: before }, '0002_now': { up: sql } });
  const asked: string[] = [];
  await judgeSql({
    history,
    judged: new Set(history.migrations.slice(1)),
    together: true,
    major: 17,
    levelOf: ({ info }, { tables }) => {
      if (info.id === rule) asked.push(...tables());
      return undefined;
    },
  });
  return [...new Set(asked)].sort();
}

const forced = `${made} alter table orders enable row level security; alter table orders force row level security;`;

test.each([
  ["update orders set note = 'x' where id = 1", ['public.orders']],
  ['delete from orders o using items i where o.id = i.id', ['public.items', 'public.orders']],
])('a change of rows is about the table that it names: %s', async (sql, tables) => {
  expect(await tablesAskedFor('forced-rls-hides-rows', forced, sql)).toEqual(tables);
});
