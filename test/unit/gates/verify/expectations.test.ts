import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readExpectations, splitColumn } from '../../../../src/gates/verify/expectations.js';
import { splitFunction } from '../../../../src/gates/verify/judge-others.js';
import { splitType } from '../../../../src/gates/verify/judge-table.js';
import { namePattern, parseName, shownName } from '../../../../src/gates/verify/name.js';

describe('an expectations file', () => {
  test('says every problem at its line', () => {
    const text = `tables:
  orders:
    colums: {}
    foreign-keys:
      - { columns: [a], references: b, on-delete: kaskade }
  a.b.c: {}
extension: [pgcrypto]
`;
    expect(() => readExpectations(text, 'verify.yml')).toThrow(
      [
        'verify.yml:3:5: unknown key `colums` in `tables.orders`',
        '  fix: did you mean `columns`?',
        'verify.yml:5:40: `tables.orders.foreign-keys.0.on-delete` must be one of no action, restrict, cascade, set null, set default',
        `verify.yml:6:3: \`tables.a.b.c\` is no name: write orders, billing.orders or '"Odd Name"'`,
        'verify.yml:7:1: unknown key `extension`',
        '  fix: did you mean `extensions`?',
      ].join('\n'),
    );
  });

  test.each([
    '[]',
    '"text"',
    'tables: []',
    'tables: { orders: 3 }',
    'functions: ["f(int"]',
    'tables: { t: { rows: { at-least: -1 } } }',
  ])('refuses %s', (text) => {
    expect(() => readExpectations(text, 'verify.yml')).toThrow(/^verify\.yml:1:\d+: /);
  });

  test('may be empty, and may be JSON', () => {
    expect(readExpectations('', 'verify.yml').content).toEqual({});
    expect(readExpectations('{"absent": ["old"]}', 'verify.json').content).toEqual({ absent: ['old'] });
  });
});

test.each([
  ['bigint not null', { type: 'bigint', nullable: false }],
  ['timestamp with time zone NOT NULL', { type: 'timestamp with time zone', nullable: false }],
  ['text null', { type: 'text', nullable: true }],
  ['text', { type: 'text' }],
  [null, {}],
  [{ nullable: true }, { nullable: true }],
])('a column %j', (text, expected) => {
  expect(splitColumn(text)).toEqual(expected);
});

test.each([
  ['timestamp(3) with time zone', { base: 'timestamp with time zone', modifier: '(3)' }],
  ['numeric( 10, 2 )', { base: 'numeric', modifier: '(10,2)' }],
  ['varchar(20)[]', { base: 'varchar[]', modifier: '(20)' }],
  ['text', { base: 'text', modifier: '' }],
])('a type %s', (text, expected) => {
  expect(splitType(text)).toEqual(expected);
});

test('a function with and without its types', () => {
  expect(splitFunction('tax(numeric, text)')).toMatchObject({ name: 'tax', types: ['numeric', 'text'] });
  expect(splitFunction('app.touch')).toMatchObject({ name: 'app.touch', types: undefined });
  expect(splitFunction('now()')).toMatchObject({ name: 'now', types: [] });
});

test('any name of the catalog survives being shown and read', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (schema, name) => {
      const shown = shownName({ schema, name });
      expect(namePattern.test(shown)).toBe(true);
      expect(parseName(shown)).toEqual({ schema, name });
    }),
  );
});
