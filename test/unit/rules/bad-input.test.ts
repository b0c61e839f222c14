import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { History, Migration } from '../../../src/migrations/model.js';
import { type Judged, judgeSql } from '../../../src/rules/judge.js';
import { truthCases } from '../../truth/cases/index.js';

const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('\n');

async function judge(text: string, down?: string): Promise<Judged> {
  const direction = (file: string, sql: string) => ({
    file,
    sql: { file, text: sql, line: 1, mode: 'wrapped' as const },
    location: { file },
    empty: false,
  });
  const migration: Migration = {
    id: '1',
    name: 'bad',
    file: '1.up.sql',
    files: ['1.up.sql', '1.down.sql'],
    parents: [],
    up: direction('1.up.sql', text),
    down: down === undefined ? undefined : direction('1.down.sql', down),
  };
  const history: History = {
    engine: 'sql-pairs',
    flavor: 'golang-migrate',
    dir: '.',
    migrations: [migration],
    heads: ['1'],
    strangers: [],
    bookkeeping: [],
  };
  const levelOf = () => undefined;
  return judgeSql({ history, judged: new Set([migration]), together: true, major: 16, levelOf });
}

describe('bad input is told as not read, and the rest is judged', () => {
  test.each<[what: string, sql: string]>([
    ['a statement of 10 MB', `insert into t values ('${'x'.repeat(10_000_000)}')`],
    ['brackets', `select ${'('.repeat(100_000)}1${')'.repeat(100_000)}`],
    ['array signs', `select ${'array['.repeat(20_000)}1${']'.repeat(20_000)}`],
    ['CASE in CASE', `select ${'case when true then '.repeat(20_000)}1${' end'.repeat(20_000)}`],
    ['NOT before NOT', `select ${'not '.repeat(100_000)}true`],
    ['signs before signs', `select ${'- '.repeat(100_000)}1`],
    ['a chain of ||', `select ${"'a' || ".repeat(50_000)}'b'`],
    ['a chain of UNION', `select 1${' union select 1'.repeat(30_000)}`],
    ['a chain of JOIN', `select * from a${' join b on true'.repeat(30_000)}`],
    ['a chain of casts', `select 1${'::int'.repeat(100_000)}`],
    ['a chain of COLLATE', `select 'a'${' collate "C"'.repeat(50_000)}`],
    ['blocks in blocks', `do $$ ${'begin '.repeat(5_000)} null; ${'end; '.repeat(5_000)} $$`],
    ['IF in IF', `do $$ begin ${'if true then '.repeat(5_000)} null; ${'end if; '.repeat(5_000)} end $$`],
    ['a string that never ends', `select 'abc${'x'.repeat(1_000_000)}`],
    ['a dollar quote that never ends', `select $a$ ${'$$ '.repeat(300_000)}`],
    ['a name that goes on', `alter table t detach partition ${'a.'.repeat(200_000)}`],
    ['blanks', `alter table t detach${' '.repeat(900_000)}x`],
  ])('%s', async (_what, sql) => {
    const { coverage, findings } = await judge(`create table a (id int);\ndrop table b;\n${sql}`);
    expect(coverage.unread).toHaveLength(1);
    expect(coverage.unread[0]?.problem).not.toBe('');
    expect(findings.map(({ rule }) => rule)).toContain('drop-table');
  });

  test('after the parser ran out of memory or stack it reads the next statement as ever', async () => {
    await judge(`select ${'case when true then '.repeat(20_000)}1${' end'.repeat(20_000)}`);
    await judge(`select ${"'a' || ".repeat(50_000)}'b'`);
    const { findings } = await judge('drop table orders');
    expect(findings.map(({ rule }) => rule)).toContain('drop-table');
  });
});

describe('large files', () => {
  test.each<[what: string, sql: string]>([
    ['columns', many(10_000, (index) => `alter table t${index % 100} add column c${index} int;`)],
    ['changes of rows', `alter table t add a int;${many(9_999, (index) => `update t set a = ${index};`)}`],
    ['DO blocks', many(2_000, (index) => `do $$ begin execute 'drop table t${index}'; end $$;`)],
  ])('%s by the thousand are all judged', async (_what, sql) => {
    const { coverage, findings } = await judge(sql);
    expect(coverage.unread).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
  });

  test('what is beyond the limit of a file is told with its place', async () => {
    const { coverage } = await judge(many(10_003, (index) => `comment on table t is '${index}';`));
    expect(coverage.unread).toEqual([
      {
        migration: '1',
        location: { file: '1.up.sql', line: 10_001, column: 1 },
        problem: '3 statements from here on are too many',
      },
    ]);
  });
});

/** Statements of the truth suite, cut, doubled and mixed, with bits that no grammar expects. */
const fragments = fc.oneof(
  fc.constantFrom(...truthCases.flatMap(({ before, statement }) => [before, statement])),
  fc.constantFrom(
    ';',
    '$$',
    "'",
    '"',
    '--',
    '/*',
    '*/',
    '(',
    ')',
    '\\',
    '\\i x.sql',
    ':name',
    '\0',
    '\uFEFF',
    '\r',
  ),
  fc.constantFrom(
    'do $$ begin',
    'end $$;',
    'begin;',
    'commit;',
    'execute',
    'create function f() returns int as $$',
  ),
  fc.string({ unit: 'grapheme' }),
);
const scripts = fc
  .array(fc.tuple(fragments, fc.nat(200), fc.nat(200)), { maxLength: 12 })
  .map((parts) => parts.map(([text, from, to]) => text.slice(Math.min(from, 10), to + 20)).join(' '));

test('no script, however it is cut, makes judging throw, and every place is one of the file', async () => {
  await fc.assert(
    fc.asyncProperty(scripts, scripts, async (up, down) => {
      const { findings, coverage } = await judge(up, down);
      const lines = Math.max(...[up, down].map((text) => text.split(/\r\n|\r|\n/).length));
      for (const { location } of [...findings, ...coverage.unread]) {
        expect(location?.line ?? 1).toBeGreaterThanOrEqual(1);
        expect(location?.line ?? 1).toBeLessThanOrEqual(lines);
      }
    }),
    { numRuns: 400 },
  );
});
