import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTableSizes, renderTableSizes } from '../../../src/config/table-sizes.js';
import { UserError } from '../../../src/core/errors.js';

function problemsOf(text: string): readonly string[] {
  try {
    readTableSizes(text, 'sizes.yml');
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.message.split('\n');
  }
}

describe('the file', () => {
  test('may be written by hand, in YAML, with what is known', () => {
    const text = [
      'version: 1',
      'rates: { scan: 250MB }',
      'tables:',
      '  orders: { rows: 1000 }',
      '  shop.lines: { rows: 5, bytes: 900, heap: 500 }',
      '  shop.old: { bytes: 70 }',
    ].join('\n');
    expect(readTableSizes(text, 'sizes.yml')).toEqual({
      file: 'sizes.yml',
      measuredAt: undefined,
      server: undefined,
      rates: { scan: 250_000_000 },
      tables: [
        { name: 'public.orders', rows: 1000, bytes: 200_000, heapBytes: 200_000 },
        { name: 'shop.lines', rows: 5, bytes: 900, heapBytes: 500 },
        { name: 'shop.old', bytes: 70, heapBytes: 70 },
      ],
    });
  });

  test('tells everything that is wrong with it, each at its line', () => {
    const text = [
      'version: 2',
      'rates: { scan: fast }',
      'sever: x',
      'tables:',
      '  orders: { rows: -1 }',
      '  lines: {}',
      '  more: { row: 1, rows: 1 }',
    ].join('\n');
    expect(problemsOf(text)).toEqual([
      'sizes.yml:1:1: `version` must be 1',
      'sizes.yml:2:10: `rates.scan` must be a size such as 250MB',
      'sizes.yml:3:1: unknown key `sever`',
      '  fix: did you mean `server`?',
      'sizes.yml:5:13: `tables.orders.rows` must not be negative',
      'sizes.yml:6:3: `tables.lines` must have rows, bytes or heap',
      'sizes.yml:7:11: unknown key `row` in `tables.more`',
      '  fix: did you mean `rows`?',
    ]);
  });

  test.each(['', 'null', '[]', '{', 'tables: [1]'])('refuses %j', (text) => {
    expect(problemsOf(text)).not.toEqual([]);
  });

  test('is sorted, and rounded to what an estimate can say', () => {
    const text = renderTableSizes({
      measuredAt: Date.UTC(2026, 10, 22, 10),
      server: '16.4',
      rates: { scan: 250_000_000 },
      tables: [
        { name: 'public.b', rows: 1_234_567, bytes: 98_765, heapBytes: 8192 },
        { name: 'public.a', bytes: 0, heapBytes: 0 },
      ],
    });
    expect(JSON.parse(text)).toEqual({
      version: 1,
      'measured-at': '2026-11-22T10:00:00.000Z',
      server: '16.4',
      rates: { scan: '250000000' },
      tables: {
        'public.a': { bytes: 0, heap: 0 },
        'public.b': { rows: 1_200_000, bytes: 99_000, heap: 8200 },
      },
    });
    expect(text.indexOf('public.a')).toBeLessThan(text.indexOf('public.b'));
  });

  test('what is written is read again as it was, whatever the names', () => {
    const name = fc
      .tuple(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }))
      .map((parts) => parts.join('.'));
    const count = fc.nat({ max: 99 });
    const one = fc.record({ name, rows: count, bytes: count, heapBytes: count });
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: (table) => table.name, maxLength: 5 }), (tables) => {
        fc.pre(tables.every((table) => table.name.trim() !== '' && table.name !== '__proto__'));
        const sizes = { measuredAt: 1000, server: '16', rates: { build: 5_000_000 }, tables };
        const text = renderTableSizes(sizes);
        const read = readTableSizes(text, 'f');
        expect(new Set(read.tables)).toEqual(new Set(tables));
        expect(renderTableSizes(read)).toBe(text);
      }),
    );
  });
});
