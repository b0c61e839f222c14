import { beforeAll, describe, expect, test } from '@jest/globals';
import type { CheckResult } from '../../../src/core/check-result.js';
import type { Finding } from '../../../src/core/finding.js';
import { lint } from '../../../src/gates/lint/lint.js';
import { loadEngine } from '../../../src/migrations/engines/index.js';
import { today } from '../../support/lint.js';
import { aReport } from '../../support/report.js';
import { pairs, smokeFiles } from '../../support/smoke.js';
import { memoryTree } from '../../support/tree.js';

const base = [
  'base',
  `create table users (id int primary key, email text, code text not null);
   create table orders (id serial primary key, user_id int, note text, state text);
   create table tags (id int primary key, name text, colour text);
   create domain mail as text;
   create table letters (id int primary key, address mail, note text);`,
  'drop table letters; drop domain mail; drop table tags; drop table orders; drop table users;',
] as const;

/** By the rule that predicts it; the words that the server's failure is told by. */
const predicted: readonly { rule: string; up: string; down: string; words: RegExp }[] = [
  {
    rule: 'add-column-not-null',
    up: 'alter table orders add column extra text not null;',
    down: 'alter table orders drop column extra;',
    words: /any row makes it fail/,
  },
  {
    rule: 'set-not-null-scans',
    up: 'alter table orders alter note set not null;',
    down: 'alter table orders alter note drop not null;',
    words: /note holds nulls \(SQLSTATE 23502\)\n\d+ rows are in the way/,
  },
  {
    rule: 'constraint-builds-index',
    up: 'alter table users add constraint users_code unique (code);',
    down: 'alter table users drop constraint users_code;',
    words: /code holds duplicates .*\(SQLSTATE 23505\)/,
  },
  {
    rule: 'constraint-scans',
    up: "alter table orders add constraint paid check (state in ('new', 'paid'));",
    down: 'alter table orders drop constraint paid;',
    words: /against paid \(SQLSTATE 23514\)/,
  },
  {
    rule: 'constraint-scans',
    up: 'alter table orders add constraint owner foreign key (user_id) references users (id);',
    down: 'alter table orders drop constraint owner;',
    words: /SQLSTATE 23503/,
  },
  {
    rule: 'change-type-rewrites',
    up: 'alter table tags alter colour type int using colour::int;',
    down: 'alter table tags alter colour type text;',
    words: /SQLSTATE 22P02/,
  },
  {
    rule: 'index-not-concurrent',
    up: 'create unique index users_email on users (email);',
    down: 'drop index users_email;',
    words: /SQLSTATE 23505/,
  },
  {
    rule: 'domain-constraint-scans',
    up: "alter domain mail add constraint at check (value like '%@%');",
    down: 'alter domain mail drop constraint at;',
    words: /SQLSTATE 23514/,
  },
  {
    rule: 'set-not-null-scans',
    up: 'do $$\nbegin\n  alter table tags alter name set not null;\nend $$;',
    down: 'alter table tags alter name drop not null;',
    words: /name holds nulls \(SQLSTATE 23502\)/,
  },
  {
    rule: 'constraint-scans',
    up: "create function guard() returns void language plpgsql as $$ begin\n  alter table letters add constraint known check (note in ('a', 'b'));\nend $$; select guard();",
    down: 'alter table letters drop constraint known; drop function guard();',
    words: /against known \(SQLSTATE 23514\)/,
  },
];

const files = pairs(
  base,
  ...predicted.map(({ up, down }, index) => [`change_${index}`, up, down] as const),
  [
    'filled',
    "update letters set note = 'a'; alter table letters alter note set not null;",
    'alter table letters alter note drop not null;',
  ],
  [
    'harmless',
    'create index letters_note on letters (note); alter table letters add token uuid default gen_random_uuid();',
    'alter table letters drop token; drop index letters_note;',
  ],
);

/** What else is told of these statements. */
const beside: ReadonlySet<string> = new Set([
  'foreign-key-without-index',
  'name-description',
  'lock-without-timeout',
]);

describe('what lint predicts and generated rows show', () => {
  let checks: readonly CheckResult[];
  beforeAll(async () => {
    const tree = memoryTree(files);
    const engine = await loadEngine('sql-pairs');
    const head = await engine.discover(tree, { dir: 'migrations' });
    const scope = head.migrations.slice(1).map(({ id }) => id);
    const smoked = await smokeFiles(files, {
      rows: { count: 50, seed: 7, perTable: {} },
      scope,
      trace: true,
    });
    const linted = await lint({
      project: '.',
      head,
      tree,
      scope: 'all',
      now: today,
      postgresVersion: { major: 16 },
      limitedByRunner: true,
    });
    ({ checks } = aReport({ checks: [linted, smoked] }));
  }, 60_000);

  const of = (migration: number): readonly Finding[] =>
    checks.flatMap(({ findings }) =>
      findings.filter(
        (one) =>
          one.migration === String(migration) && !/^in the down/.test(one.title) && !beside.has(one.rule),
      ),
    );

  test.each(predicted.map((one, index) => [one.rule, index, one] as const))(
    '%s is one finding, confirmed (%i)',
    (rule, index, { words }) => {
      const found = of(index + 2);
      expect(found.map((one) => one.rule)).toEqual([rule]);
      expect(found[0]).toMatchObject({ severity: 'error', evidence: { verdict: 'confirmed' } });
      const seen = found[0]?.evidence?.seen.join('\n') ?? '';
      expect(seen).toMatch(words);
      expect(seen).toContain('--rows-seed 7');
      expect(seen).not.toContain('no generated row');
    },
  );

  test('a migration that failed over rows has failed, also where lint tells of it', () => {
    const [linted, smoked] = checks;
    expect(linted?.status).toBe('failed');
    expect(smoked?.status).toBe('failed');
    expect(smoked?.migrations.find(({ id }) => id === '2')?.status).toBe('failed');
  });

  test('where the rows did not make it fail that is said, and decides nothing', () => {
    const [found] = of(predicted.length + 2).filter(({ rule }) => rule === 'set-not-null-scans');
    expect(found).toMatchObject({ severity: 'error', evidence: { verdict: 'confirmed' } });
    expect(found?.evidence?.seen.at(-1)).toBe(
      'no generated row of letters made it fail (seed 7), which proves nothing of yours',
    );
  });

  test('what no row can make fail is not said to have gone over rows', () => {
    const found = of(predicted.length + 3);
    expect(found.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['index-not-concurrent', 'add-column-rewrites']),
    );
    for (const { evidence } of found)
      expect(evidence?.seen.join('\n') ?? '').not.toContain('no generated row');
  });
});
