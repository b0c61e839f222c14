import { describe, expect, test } from '@jest/globals';
import { readScript } from '../../../../src/rules/script/read-script.js';
import { loadGrammar } from '../../../../src/sql/grammar/grammar.js';

const grammar = await loadGrammar();

/** Statements as `line:column text`, unread ones with what is in the way. */
function read(text: string, mode: 'wrapped' | 'plain' = 'wrapped'): readonly string[] {
  return readScript({ text, file: 'a.sql', line: 1, mode }, grammar).map(
    ({ text: sql, location: { line, column }, problem }) =>
      `${line}:${column} ${problem ?? sql.replace(/\s+/g, ' ').slice(0, 60)}`,
  );
}

/** What a block runs, without the block itself. */
function inside(body: string): readonly string[] {
  return read(`DO $$\n${body}\n$$`).slice(1);
}

describe('a DO block', () => {
  test('is read as the statements that it runs, each at its own place', () => {
    expect(
      inside(`DECLARE n int;
BEGIN
  ALTER TABLE orders ADD COLUMN note text; UPDATE orders SET note = '' RETURNING 1 INTO n;
  IF n > 1 THEN
    DROP TABLE a;
  ELSIF n > 2 THEN DROP TABLE b;
  ELSE
    DROP TABLE c;
  END IF;
  CASE n WHEN 1 THEN DROP TABLE d; ELSE DROP TABLE e; END CASE;
  FOR n IN 1..3 LOOP PERFORM f(); END LOOP;
  BEGIN DROP TABLE g; EXCEPTION WHEN undefined_table THEN DROP TABLE h; END;
END`),
    ).toEqual([
      '4:3 ALTER TABLE orders ADD COLUMN note text',
      "4:44 UPDATE orders SET note = '' RETURNING 1",
      '6:5 DROP TABLE a',
      '7:20 DROP TABLE b',
      '9:5 DROP TABLE c',
      '11:22 DROP TABLE d',
      '11:41 DROP TABLE e',
      '12:30 SELECT f()',
      '13:9 DROP TABLE g',
      '13:59 DROP TABLE h',
    ]);
  });

  test('in plain quotes keeps its places, with doubled quotes before them', () => {
    expect(read("DO 'BEGIN PERFORM ''x'';\nDROP TABLE a; END'").slice(1)).toEqual([
      "1:19 SELECT 'x'",
      '2:1 DROP TABLE a',
    ]);
  });

  test('has places inside of its statements, behind letters that take several bytes', () => {
    const [, , second] = readScript(
      {
        text: 'DO $$BEGIN PERFORM \'é\'; ALTER TABLE "é" ADD CHECK (a > 0); END$$',
        file: 'a.sql',
        line: 7,
        mode: 'plain',
      },
      grammar,
    );
    const bytes = Buffer.byteLength('ALTER TABLE "é" ADD ');
    expect(second?.locate(bytes)).toEqual({ file: 'a.sql', line: 7, column: 45 });
  });

  test('of variables that are rows of a table is read', () => {
    expect(inside('DECLARE one orders%ROWTYPE;\nBEGIN one.id := 1; DROP TABLE a; END')).toEqual([
      '3:20 DROP TABLE a',
    ]);
  });

  test('that cannot be read is told at the word that is in the way', () => {
    expect(inside('BEGIN\n  ALTER TABEL a ADD b int;\nEND')).toEqual([
      '3:9 a DO block: syntax error at or near "TABEL"',
    ]);
  });

  test('in another language is told', () => {
    expect(read("DO LANGUAGE plpython3u 'plpy.execute(1)'")).toEqual([
      "1:1 DO LANGUAGE plpython3u 'plpy.execute(1)'",
      '1:25 a DO block in plpython3u',
    ]);
  });

  test('is one transaction where the file has none, and COMMIT begins the next', () => {
    const text = 'SELECT 1; DO $$BEGIN DROP TABLE a; DROP TABLE b; COMMIT; DROP TABLE c; END$$; SELECT 2';
    const numbers = readScript({ text, file: 'a.sql', line: 1, mode: 'plain' }, grammar).map(
      ({ transaction }) => transaction,
    );
    expect(numbers).toEqual([undefined, undefined, 2, 2, 3, undefined]);
  });
});

describe('EXECUTE', () => {
  test.each([
    ["EXECUTE 'DROP TABLE a';", ['3:9 DROP TABLE a']],
    ["EXECUTE 'DROP TABLE ' || 'a'::text;", ['3:9 DROP TABLE a']],
    ["EXECUTE format('DROP TABLE %I.%2$I', 'app', 'Big');", ['3:9 DROP TABLE app."Big"']],
    ["EXECUTE format('COMMENT ON TABLE a IS %L', 'it''s %');", ["3:9 COMMENT ON TABLE a IS 'it''s %'"]],
    ["EXECUTE concat('DROP ', 'TABLE ', quote_ident('a b'));", ['3:9 DROP TABLE "a b"']],
    ["EXECUTE 'DROP TABLE a; DROP TABLE b';", ['3:9 DROP TABLE a', '3:9 DROP TABLE b']],
    ["EXECUTE 'DROP TABEL a';", ['3:9 syntax error at or near "TABEL"']],
  ])('of constants is read: %s', (statement, expected) => {
    expect(inside(`BEGIN\n${statement}\nEND`).map((one) => one.replace(/^3:\d+/, '3:9'))).toEqual(expected);
  });

  test('knows variables that keep their first value, and no others', () => {
    const declare = "DECLARE a text := 'x'; b text := 'y';";
    expect(
      inside(`${declare}\nBEGIN b := 'z';\nEXECUTE 'DROP TABLE ' || a;\nEXECUTE 'DROP TABLE ' || b; END`),
    ).toEqual(['4:9 DROP TABLE x', '5:9 dynamic EXECUTE']);
  });

  test('is read once for each value of a loop over constants', () => {
    expect(
      inside(
        "DECLARE t text;\nBEGIN\nFOREACH t IN ARRAY ARRAY['a','b']::text[] LOOP\nEXECUTE format('DROP TABLE %I', t);\nEND LOOP; END",
      ),
    ).toEqual(['5:9 DROP TABLE a', '5:9 DROP TABLE b']);
  });

  test.each([
    ["EXECUTE 'DROP TABLE ' || current_user;", 'schema'],
    ["EXECUTE format('DROP TABLE %I', r.tablename);", 'schema'],
    ['EXECUTE r.tablename;', 'schema'],
    ["EXECUTE 'UPDATE ' || r.tablename || ' SET a = 1';", 'rows'],
    ["EXECUTE format('INSERT INTO %I VALUES (1)', r.tablename);", 'rows'],
  ])('of what only the server knows is told: %s', (statement, hides) => {
    const text = `DO $$DECLARE r record; BEGIN\nFOR r IN SELECT tablename FROM pg_tables LOOP\n${statement}\nEND LOOP; END$$`;
    const unread = readScript({ text, file: 'a.sql', line: 1, mode: 'wrapped' }, grammar).at(-1);
    expect(unread).toMatchObject({ problem: 'dynamic EXECUTE', hides, location: { line: 3 } });
  });
});

describe('the body of a routine', () => {
  test.each([
    [
      'CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$BEGIN ALTER TABLE a ADD b int; EXECUTE x; END$$',
    ],
    [
      'CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$DECLARE r a; BEGIN NEW.x := r.y; RETURN NEW; END$$',
    ],
    ["CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT $1; DROP TABLE a'"],
    ['CREATE FUNCTION f() RETURNS int BEGIN ATOMIC DELETE FROM a; SELECT 1; END'],
    ["CREATE FUNCTION f() RETURNS int LANGUAGE c AS 'library', 'symbol'"],
    ['CREATE FUNCTION f() RETURNS int LANGUAGE plv8 AS $$ return 1 $$'],
    ['CREATE PROCEDURE p() LANGUAGE plpgsql AS $$BEGIN COMMIT; END$$'],
  ])('says nothing about the migration: %s', (statement) => {
    const statements = readScript({ text: statement, file: 'a.sql', line: 1, mode: 'wrapped' }, grammar);
    expect(statements).toEqual([expect.objectContaining({ text: statement })]);
    expect(statements[0]).not.toHaveProperty('problem');
    expect(statements[0]?.nodes).toHaveLength(1);
  });

  test('that cannot be read is told at its place, and hides nothing from the catalog', () => {
    const text = `CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$
  SELECT 1;
  SELEC 2;
$$;
CREATE FUNCTION g() RETURNS int LANGUAGE plpgsql AS $$
BEGIN
  RETRN 1;
END $$`;
    expect(read(text).filter((one) => one.includes('body of'))).toEqual([
      '3:3 the body of a routine: syntax error at or near "SELEC"',
      '7:3 the body of a routine: syntax error at or near "RETRN"',
    ]);
    const hidden = readScript({ text, file: 'a.sql', line: 1, mode: 'wrapped' }, grammar).map(
      ({ hides }) => hides,
    );
    expect(hidden).toEqual([undefined, 'nothing', undefined, 'nothing']);
  });
});

describe('what only brings rows', () => {
  test.each([
    ["INSERT INTO a VALUES (:'name')", 'psql puts the values of variables into it'],
    ['INSERT INTO a VALUE (1)', 'syntax error at or near "VALUE"'],
    ['SELECT FROM WHERE', 'syntax error at or near "WHERE"'],
  ])('is told where it cannot be read, and hides no change of the schema: %s', (text, problem) => {
    expect(readScript({ text, file: 'a.sql', line: 1, mode: 'wrapped' }, grammar)).toEqual([
      expect.objectContaining({ problem, hides: 'rows' }),
    ]);
  });
});

describe('what is long', () => {
  test.each([
    ['many statements', `BEGIN ${'PERFORM f(1);\n'.repeat(20_000)} END`, 20_000],
    ['many EXECUTEs', `BEGIN ${"EXECUTE 'SELECT 1';\n".repeat(10_000)} END`, 10_000],
    ['one long word', `BEGIN PERFORM '${'a'.repeat(500_000)}'; END`, 1],
  ])('is read in a moment: %s', (_what, body, count) => {
    expect(inside(body)).toHaveLength(count);
    const quoted = readScript(
      { text: `DO '${body.replaceAll("'", "''")}'`, file: 'a.sql', line: 1, mode: 'wrapped' },
      grammar,
    );
    expect(quoted).toHaveLength(count + 1);
  });

  test.each([
    ['blocks', `${'BEGIN '.repeat(20_000)}NULL;${'END;'.repeat(20_000)}`],
    ['branches', `BEGIN ${'IF true THEN '.repeat(3_000)}NULL;${'END IF;'.repeat(3_000)} END`],
  ])('is told where it is nested too deeply, and the next is read: %s', (_what, body) => {
    expect(inside(body)).toEqual([expect.stringContaining('a DO block: ')]);
    expect(inside('BEGIN DROP TABLE a; END')).toEqual(['2:7 DROP TABLE a']);
  });

  test('of a block whose brackets are nested too deeply nothing is read', () => {
    const body = `BEGIN PERFORM ${'('.repeat(5_000)}1${')'.repeat(5_000)}; END`;
    expect(read(`DO $$${body}$$`)).toEqual(['1:1 it is nested too deeply to be read']);
  });
});
