import { expect, test } from '@jest/globals';
import { isHarmlessCode, isHarmlessSql } from '../../../../src/gates/migrate/losses/harmless.js';

test.each([
  'create table a (id int); create index on a (id); insert into a values (1);',
  'alter table a add column note text; alter table a alter column note drop not null;',
  'alter table a drop constraint a_check; drop index a_note; drop view a_view;',
  "select setval('a_id_seq', 1); select set_config('search_path', '', false);",
  "comment on table a is 'drop table a'; grant select on a to b;",
  '-- drop table a\nupdate a set note = null;',
])('SQL that drops nothing with data in it is known by its words: %s', (sql) => {
  expect(isHarmlessSql(sql)).toBe(true);
});

test.each([
  'drop table a;',
  'alter table a drop column note;',
  'alter table a drop note;',
  'truncate a;',
  'drop view a_view cascade;',
  'drop schema app;',
  "do $$ begin execute 'drop table a'; end $$;",
  'call clean();',
  'select clean();',
  "create or replace function f() returns void language sql as 'truncate a';",
])('what may take data away has to be run to be known: %s', (sql) => {
  expect(isHarmlessSql(sql)).toBe(false);
});

test('code that only calls what adds is known, anything else is not', () => {
  expect(
    isHarmlessCode(
      "def upgrade():\n    op.add_column('a', sa.Column('note', sa.Text()))\n    op.create_index('i', 'a', ['note'])",
    ),
  ).toBe(true);
  expect(isHarmlessCode('exports.up = (pgm) => { pgm.addColumns(t, { note: "text" }); };')).toBe(true);
  for (const call of [
    "op.drop_column('a', 'b')",
    "op.execute('...')",
    'pgm.sql("...")',
    'clean(op)',
    'op.get_bind()',
  ]) {
    expect(isHarmlessCode(`def upgrade():\n    ${call}`)).toBe(false);
  }
});
