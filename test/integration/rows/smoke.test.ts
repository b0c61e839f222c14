import { describe, expect, test } from '@jest/globals';
import type { CheckResult } from '../../../src/core/check-result.js';
import type { Finding } from '../../../src/core/finding.js';
import { pairs, type SmokeTrial, smokeFiles } from '../../support/smoke.js';

const rows = { count: 50, seed: 7, perTable: {} };
const base = [
  'base',
  `create table users (id int primary key, email text, code text not null);
   create table orders (id serial primary key, user_id int, note text, total numeric(8, 2) not null, state text, big bigint);
   create table tags (id int primary key, name text not null);`,
  'drop table tags; drop table orders; drop table users;',
] as const;

type Pair = readonly [name: string, up: string, down: string];

/** Judges migrations over rows, on top of the tables above, in one run. */
async function judge(changes: readonly Pair[], trial: SmokeTrial = {}): Promise<CheckResult> {
  const scope = changes.map((_, index) => String(index + 2));
  return smokeFiles(pairs(base, ...changes), { rows, scope, trace: false, ...trial });
}

/** `severity rule: title` by the name of the migration. */
function byName(result: CheckResult): Readonly<Record<string, readonly string[]>> {
  const names = new Map(result.migrations.map(({ id, name }) => [id, name]));
  const said = (finding: Finding): string =>
    `${finding.severity} ${finding.rule}: ${finding.title.replace(/^(.*?) of \d+ .*?([:,]| may| fails)/, '$1$2')}`;
  return Object.fromEntries(
    [...names].map(([id, name]) => [
      name,
      result.findings.filter(({ migration, rule }) => migration === id && rule !== 'down-cosmetic').map(said),
    ]),
  );
}

describe('what only rows show', () => {
  const changes: readonly Pair[] = [
    [
      'add not null',
      'alter table orders add column extra text not null;',
      'alter table orders drop column extra;',
    ],
    [
      'set not null',
      'alter table orders alter note set not null;',
      'alter table orders alter note drop not null;',
    ],
    [
      'unique',
      'alter table users add constraint users_code unique (code);',
      'alter table users drop constraint users_code;',
    ],
    [
      'check',
      `alter table orders add constraint paid check (state in ('new', 'paid'));`,
      'alter table orders drop constraint paid;',
    ],
    [
      'foreign key',
      'alter table orders add constraint owner foreign key (user_id) references users (id);',
      'alter table orders drop constraint owner;',
    ],
    [
      'cast',
      'alter table orders alter column note type int using note::int;',
      'alter table orders alter column note type text;',
    ],
    ['shorter', 'alter table users alter code type varchar(3);', 'alter table users alter code type text;'],
    [
      'pending',
      'alter table tags add column user_id int references users deferrable initially deferred; update tags set user_id = (select min(id) from users); alter table tags alter user_id set not null;',
      'alter table tags drop column user_id;',
    ],
  ];

  test('is said by rules of its own, with the query that counts such rows', async () => {
    const result = await judge(changes);
    expect(byName(result)).toEqual({
      'add not null': [
        'error fails-on-rows: up fails where rows exist: orders.extra is new, NOT NULL, and has no value for old rows',
      ],
      'set not null': ['warning may-fail-on-rows: up may fail on your rows: orders.note holds nulls'],
      unique: [
        'warning may-fail-on-rows: up may fail on your rows: code holds duplicates (could not create unique index "users_code")',
      ],
      check: ['warning may-fail-on-rows: up may fail on your rows: orders holds rows against paid'],
      'foreign key': [
        'warning may-fail-on-rows: up may fail on your rows: user_id holds values that users does not have',
      ],
      cast: [
        expect.stringMatching(
          /^warning may-fail-on-rows: up may fail on your rows: invalid input syntax for type integer/,
        ),
      ],
      shorter: [
        'warning may-fail-on-rows: up may fail on your rows: value too long for type character varying(3)',
      ],
      pending: [
        'error fails-on-rows: up fails where rows exist: cannot ALTER TABLE "tags" because it has pending trigger events',
      ],
    });
    expect(result.status).toBe('failed');
    expect(result.migrations.filter(({ status }) => status === 'failed').map(({ name }) => name)).toEqual([
      'add not null',
      'pending',
    ]);
    const queries = result.findings.flatMap(
      ({ detail }) => /before the release: (.*)/.exec(detail ?? '')?.[1] ?? [],
    );
    expect(queries.sort()).toEqual([
      'select code, count(*) from users where (code) is not null group by code having count(*) > 1;',
      'select count(*) from orders t where t.user_id is not null and (t.user_id) not in (select id from users);',
      `select count(*) from orders where not (state in ('new', 'paid'));`,
      `select count(*) from orders where not pg_input_is_valid(note::text, 'int'); -- PostgreSQL 16 and newer`,
      'select count(*) from orders where note is null;',
      'select count(*) from users where length(code::text) > 3;',
    ]);
    expect(result.findings[0]?.detail).toContain('--rows-seed 7');
    expect(result.facts).toContainEqual({ label: 'rows', value: '50 a table, 3 tables filled, by seed 7' });
  });

  test('is silent where the migration is right', async () => {
    const good: readonly Pair[] = [
      [
        'default',
        `alter table orders add column extra text not null default '';`,
        'alter table orders drop column extra;',
      ],
      [
        'three steps',
        `update orders set note = '' where note is null; alter table orders alter note set not null;`,
        'alter table orders alter note drop not null;',
      ],
      [
        'not valid',
        'alter table orders add constraint positive check (total >= 0) not valid;',
        'alter table orders drop constraint positive;',
      ],
      [
        'own rows',
        `insert into users (id, code) values (1, 'a'), (2, 'b'); insert into tags values (1, 'new');`,
        'delete from tags where id = 1; delete from users where id in (1, 2);',
      ],
      [
        'wider',
        'alter table orders alter total type numeric(12, 2); create index on orders (user_id);',
        'drop index orders_user_id_idx; alter table orders alter total type numeric(8, 2);',
      ],
      [
        'add and drop',
        'alter table tags add column color text; create table colors (id int primary key);',
        'drop table colors; alter table tags drop column color;',
      ],
      [
        'rename',
        'alter table tags rename column name to label;',
        'alter table tags rename column label to name;',
      ],
      [
        'set default',
        `alter table users alter code set default 'x';`,
        'alter table users alter code drop default;',
      ],
    ];
    const result = await judge(good);
    expect(byName(result)).toEqual(Object.fromEntries(good.map(([name]) => [name, []])));
    expect(result.status).toBe('passed');
  });
});

describe('fixtures', () => {
  const change: Pair = [
    'unique',
    'alter table users add unique (code);',
    'alter table users drop constraint users_code_key;',
  ];

  test('are rows that a migration must go over', async () => {
    const fixtures = [
      { file: 'fixtures/users.sql', sql: `insert into users values (1, 'a', 'x'), (2, 'b', 'x');` },
    ];
    const result = await judge([change], { fixtures });
    expect(byName(result).unique).toEqual([
      expect.stringMatching(/^error up-failed: .*could not create unique index/),
    ]);
    expect(result.facts).toContainEqual({ label: 'fixtures', value: '1 file in the base' });
  });

  test('that fail are told, and the run goes on without them', async () => {
    const result = await judge([change], {
      fixtures: [{ file: 'fixtures/old.sql', sql: 'select 1;\ninsert into gone values (1);' }],
    });
    expect(result.findings.map(({ rule, location }) => [rule, location?.file, location?.line])).toEqual([
      ['fixture-failed', 'fixtures/old.sql', 2],
      ['may-fail-on-rows', 'migrations/000002_unique.up.sql', 1],
    ]);
  });
});

test('names what the down cannot bring back', async () => {
  const result = await judge([
    ['drop column', 'alter table orders drop column note;', 'alter table orders add column note text;'],
    ['drop table', 'drop table tags;', 'create table tags (id int primary key, name text not null);'],
    [
      'recreate filled',
      'alter table users drop column email;',
      `alter table users add column email text default 'none'; alter table users alter email drop default;`,
    ],
    ['delete', 'delete from orders where id % 2 = 0;', 'select 1;'],
    [
      'round',
      'alter table orders alter total type int;',
      'alter table orders alter total type numeric(8, 2);',
    ],
    ['update', 'update orders set total = 0;', 'select 1;'],
    ['not null', 'alter table users drop column code;', 'alter table users add column code text not null;'],
    [
      'default',
      `alter table orders alter state set default 'new';`,
      'alter table orders alter state drop default;',
    ],
  ]);
  const found = byName(result);
  expect(found['drop column']).toEqual([
    expect.stringMatching(
      /^warning down-loses-data: down: it recreates public\.orders\.note, its \d+ values are gone$/,
    ),
  ]);
  expect(found['drop table']).toEqual([
    'warning down-loses-data: down: it recreates public.tags, its 50 rows are gone',
  ]);
  expect(found['recreate filled']).toEqual([
    expect.stringMatching(
      /^warning down-loses-data: down: it recreates public\.users\.email with other values than it had$/,
    ),
  ]);
  expect(found.delete).toEqual([
    expect.stringMatching(
      /^warning down-loses-data: down: the up deletes \d+ of the \d+ rows of public\.orders, and they do not come back$/,
    ),
  ]);
  expect(found.round).toEqual([
    'warning down-loses-data: down: public.orders.total comes back from integer to numeric(8,2) with other values than it had',
    'notice may-fail-on-rows: down may fail on your rows: numeric field overflow',
  ]);
  expect(found.update).toEqual([]);
  expect(found['not null']).toEqual([
    'error fails-on-rows: down fails where rows exist: users.code is new, NOT NULL, and has no value for old rows',
  ]);
  expect(found.default).toEqual([
    "notice default-skips-old-rows: up: public.orders.state gets the default 'new'::text, and rows that are there keep NULL",
  ]);
});
