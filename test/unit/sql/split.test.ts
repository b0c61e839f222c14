import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { split, statementsOf } from '../../../src/sql/split.js';

const texts = (sql: string) => statementsOf(sql).map((statement) => statement.text);

test.each([
  ['plain strings', "select ';', 'it''s;'; select 2", ["select ';', 'it''s;'", 'select 2']],
  ['a backslash in a plain string is a character', "select '\\'; select 2", ["select '\\'", 'select 2']],
  ['escape strings', "select E'\\';'; select e'a\\\\'; x", ["select E'\\';'", "select e'a\\\\'", 'x']],
  ['an escape string that goes on in the next line', "select E'a'\n'\\';'; b", ["select E'a'\n'\\';'", 'b']],
  ['a name that ends in e before a string', "select date'\\'; b", ["select date'\\'", 'b']],
  [
    'unicode strings and names',
    `select U&'\\0041;', U&"d\\0061;"; b`,
    [`select U&'\\0041;', U&"d\\0061;"`, 'b'],
  ],
  ['quoted names', 'select "a"";b"; c', ['select "a"";b"', 'c']],
  ['dollar quotes', 'select $$;$$, $a$;$$;$a$; b', ['select $$;$$, $a$;$$;$a$', 'b']],
  [
    'dollars in names and parameters',
    'select a$b$c; select $1; d$$; e',
    ['select a$b$c', 'select $1', 'd$$', 'e'],
  ],
  ['line comments', '-- ;\nselect 1 -- ;\n; b --', ['select 1', 'b']],
  ['nested comments', '/* ; /* ; */ ; */ a; b', ['a', 'b']],
  ['an operator with a comment behind it', 'select 1+--;\n2; b', ['select 1+--;\n2', 'b']],
  [
    'rules in parentheses',
    'create rule r as on insert to t do (a; b); c',
    ['create rule r as on insert to t do (a; b)', 'c'],
  ],
  ['empty statements', ';; a;;\n;b;', ['a', 'b']],
  ['CRLF', 'a;\r\n-- x;\r\nb;\r\n', ['a', 'b']],
  ['BEGIN outside of routines', 'begin; a; commit;', ['begin', 'a', 'commit']],
  [
    'BEGIN ATOMIC with CASE in it',
    'create or replace procedure p() begin atomic select case when 1 then 2 end; b; end; c',
    ['create or replace procedure p() begin atomic select case when 1 then 2 end; b; end', 'c'],
  ],
  [
    'standard_conforming_strings turned off',
    "set standard_conforming_strings = off; select '\\';'; set standard_conforming_strings to on; select '\\'; b",
    [
      'set standard_conforming_strings = off',
      "select '\\';'",
      'set standard_conforming_strings to on',
      "select '\\'",
      'b',
    ],
  ],
])('%s', (_, sql, expected) => {
  expect(texts(sql)).toEqual(expected);
});

describe('what is never closed is told where it opened', () => {
  test.each([
    ["select 1; select 'x", 17, 'string'],
    ['select "x', 7, 'quoted name'],
    ['a; /* /* */', 3, 'comment'],
    ['a; select $fn$ b; $f$', 10, '$fn$'],
  ])('%s', (sql, offset, name) => {
    const { problem } = split(sql);
    expect(problem?.offset).toBe(offset);
    expect(problem?.message).toContain(name);
  });
});

describe('COPY', () => {
  test('data up to its end mark is no SQL', () => {
    const sql = "copy t (a) from stdin with (format text);\n1;'\n\\.x\n\\.\nselect 1;";
    const [copy, statement] = split(sql).items;
    if (copy?.kind !== 'copy') throw new Error('a COPY block expected');
    expect(copy.text).toBe('copy t (a) from stdin with (format text)');
    expect(sql.slice(copy.data.start, copy.data.end)).toBe("1;'\n\\.x\n");
    expect(statement).toMatchObject({ kind: 'statement', text: 'select 1' });
  });

  test('data may be empty, end with the file, and have CRLF line ends', () => {
    expect(split('copy t from stdin;\r\n\\.\r\nb;').items).toMatchObject([{ kind: 'copy' }, { text: 'b' }]);
    expect(split('COPY t FROM STDIN;\n1\n2').items).toMatchObject([{ kind: 'copy', end: 22 }]);
    expect(split('copy t from stdin;').items).toMatchObject([{ data: { start: 18, end: 18 } }]);
  });

  test('COPY from a file, to stdout and of a query are statements', () => {
    const sql = "copy t from '/x'; copy t to stdout; copy (select a from stdin) to stdout; b";
    expect(texts(sql)).toHaveLength(4);
  });

  test('SQL behind it on the same line would be lost, so it is a problem', () => {
    expect(split('copy t from stdin; select 1;\n\\.\n').problem).toMatchObject({ offset: 18 });
  });
});

test('meta-commands end with their line, at a double backslash or before the next one', () => {
  expect(
    split("\\set a 'x\\\\y;' \\echo b ; c\n\\i f.sql\nselect 1 \\gset p_\n\\echo a \\\\ d;").items,
  ).toMatchObject([
    { kind: 'meta', name: 'set', rest: "a 'x\\\\y;'" },
    { kind: 'meta', name: 'echo', rest: 'b ; c' },
    { kind: 'meta', name: 'i', rest: 'f.sql' },
    { kind: 'statement', text: 'select 1' },
    { kind: 'meta', name: 'gset', rest: 'p_' },
    { kind: 'meta', name: 'echo', rest: 'a' },
    { kind: 'statement', text: 'd' },
  ]);
});

test('variables are seen outside of quotes only, and casts and slices are none', () => {
  const [statement] = statementsOf(`select :a, :'b', :"c", ':d', x::int, y[1:2], $$:e$$, f := :{?g}`);
  const sql = statement?.text ?? '';
  expect(statement?.variables.map(({ start, end }) => sql.slice(start, end))).toEqual([
    ':a',
    ":'b'",
    ':"c"',
    ':2',
    ':{?g}',
  ]);
});

const piece = fc.constantFrom(
  "select ';'",
  '"a;b"',
  '$$;$$',
  '$x$ $$ ; $x$',
  "E'\\';'",
  '/* ; /* ; */ */ a',
  'a -- ;\n b',
  '(a; b)',
  'x::y',
  'ünï',
  '1.5e3',
);

test('joined statements split into the same statements', () => {
  const statement = fc
    .array(piece, { minLength: 1, maxLength: 5 })
    .map((parts) => `select ${parts.join(' ')}`);
  fc.assert(
    fc.property(
      fc.array(statement),
      fc.constantFrom(';', ' ;\n', '; -- c;\n', ';/*;*/'),
      (statements, between) => {
        expect(texts(statements.join(between))).toEqual(statements);
      },
    ),
  );
});

test('any text: items are in order, do not overlap, and are slices of it', () => {
  const noise = fc.array(
    fc.oneof(
      fc.constantFrom(
        "'",
        '"',
        '$$',
        '$a$',
        '/*',
        '*/',
        '--',
        '\n',
        ';',
        '(',
        ')',
        '\\',
        '\\.',
        ':x',
        'E',
        'begin',
        'end',
      ),
      fc.constantFrom('copy t from stdin', 'create function', ' ', '\r\n', '😀'),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(noise, (parts) => {
      const text = parts.join('');
      let end = 0;
      for (const item of split(text).items) {
        expect(item.start).toBeGreaterThanOrEqual(end);
        expect(item.end).toBeGreaterThan(item.start);
        if (item.kind === 'statement') expect(text.slice(item.start, item.end)).toBe(item.text);
        end = item.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});

test.each([
  '/*',
  '(',
  '$a',
  '$$',
  '"',
  "'",
  "E'a'\n",
  ':',
  '\\',
  '\\.\n',
  '\\x ',
  'copy t from stdin;\n',
  '$a$b$',
])('a million characters of %j are read without a deep stack', (bomb) => {
  const text = bomb.repeat(Math.ceil(1e6 / bomb.length));
  expect(split(text).items.length).toBeLessThanOrEqual(text.length);
});
