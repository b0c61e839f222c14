import { describe, expect, test } from '@jest/globals';
import type { Field } from '../../../src/config/field.js';
import { argv, choice, duration, flag, globs, integer, list } from '../../../src/config/fields.js';
import { addresses, ruleLevels, shard } from '../../../src/config/special-fields.js';

function read<T>(field: Field<T>, text: string): T | string {
  const parsed = field.parse(text);
  return parsed.ok ? parsed.value : `refused: ${parsed.what}`;
}

describe('a flag', () => {
  const field = flag('x');
  test.each(['true', 'True', 'TRUE', ' true '])('takes %p as true', (text) => {
    expect(read(field, text)).toBe(true);
  });
  test.each(['false', 'False', 'FALSE'])('takes %p as false', (text) => {
    expect(read(field, text)).toBe(false);
  });
  test.each(['yes', 'no', 'on', '1', '0', 'tRue', 'truee'])('refuses %p', (text) => {
    expect(read(field, text)).toContain('must be true or false');
  });
});

describe('an integer', () => {
  const field = integer('x', { min: 12, max: 18 });
  test.each([
    ['12', 12],
    ['18', 18],
    [' 17 ', 17],
  ])('takes %p', (text, value) => {
    expect(read(field, text)).toBe(value);
  });
  test.each(['11', '19', '17.5', '1e1', '0x11', 'seventeen', '-', '99999999999999999999'])(
    'refuses %p',
    (text) => {
      expect(read(field, text)).toContain('must be a whole number from 12 to 18');
    },
  );
});

describe('a duration', () => {
  const field = duration('x', { default: 300_000 });
  test('reads units and bare seconds', () => {
    expect(['500ms', '30s', '5m', '1h', '30'].map((text) => read(field, text))).toEqual([
      500, 30_000, 300_000, 3_600_000, 30_000,
    ]);
  });
  test.each(['0', '0s', '-5s', '5 minutes', ''])('refuses %p', (text) => {
    expect(read(field, text)).toContain('must be a time such as');
  });
  test('reads the same from a settings file', () => {
    expect(['5m', 30, '0.5s'].map((value) => field.schema.parse(value))).toEqual([300_000, 30_000, 500]);
    expect([0, -1, '0s', 'soon', true].map((value) => field.schema.safeParse(value).success)).not.toContain(
      true,
    );
  });
  test('shows its default as a person types it', () => {
    expect(field.defaultText).toBe('5m');
  });
});

test('a list takes lines and commas and drops blanks', () => {
  expect(read(list('x'), 'a, b\r\n\n c ,')).toEqual(['a', 'b', 'c']);
});

test('globs keep commas inside braces', () => {
  expect(read(globs('x'), 'db/{a,b}/*.sql, seeds/*.sql')).toEqual(['db/{a,b}/*.sql', 'seeds/*.sql']);
});

test('a choice names the words it knows', () => {
  expect(read(choice('x', ['new', 'all']), 'all')).toBe('all');
  expect(read(choice('x', ['new', 'all']), 'ALL')).toBe('refused: is "ALL": must be one of new, all');
});

describe('a command', () => {
  test('is split as a shell would, without a shell', () => {
    const text = `python3 -m 'my tool' --id="{id} x" a\\ b "" $HOME *.sql`;
    expect(read(argv('x'), text)).toEqual([
      'python3',
      '-m',
      'my tool',
      '--id={id} x',
      'a b',
      '',
      '$HOME',
      '*.sql',
    ]);
  });
  test.each(["it's", '"open', 'end\\'])('with an open quote is refused: %p', (text) => {
    expect(read(argv('x'), text)).toContain('with every quote closed');
  });
});

test('a shard lies within its count', () => {
  expect(read(shard('x'), '2/8')).toEqual({ index: 2, count: 8 });
  for (const text of ['0/8', '9/8', '2', '2/0', 'a/b'])
    expect(read(shard('x'), text)).toContain('must be k/n');
});

test('rule levels come as rule=level items', () => {
  expect(read(ruleLevels('x'), 'down-missing=warning, name-pattern = off')).toEqual({
    'down-missing': 'warning',
    'name-pattern': 'off',
  });
  expect(read(ruleLevels('x'), 'down-missing=loud')).toContain('must be one of error, warning, notice, off');
});

test('addresses are whole, http or https', () => {
  const field = addresses('x');
  expect(read(field, 'https://a.example/health, http://b.example')).toEqual([
    'https://a.example/health',
    'http://b.example',
  ]);
  expect(read(field, 'https://a.example, ftp://b.example')).toContain(
    '"ftp://b.example" is no http or https',
  );
});
