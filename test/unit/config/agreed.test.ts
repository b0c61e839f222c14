import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../../src/config/read.js';
import { projectFields } from '../../../src/config/settings.js';

function read(text: string) {
  return readConfig(text, 'lockkeeper.yml').settings;
}

describe('naming', () => {
  test('is a map in the file, and lines in an input', () => {
    const naming = { table: '^[a-z_]+$', 'primary-key': '^pk_[a-z]{1,20}$' };
    expect(read("naming: { table: '^[a-z_]+$', primary-key: '^pk_[a-z]{1,20}$' }")).toEqual({ naming });
    expect(projectFields.naming.parse('table=^[a-z_]+$\n\n primary-key=^pk_[a-z]{1,20}$')).toEqual({
      ok: true,
      value: naming,
    });
  });

  test('is told with all that is wrong in it, each at its line', () => {
    const text = [
      'naming:',
      "  table: '('",
      "  column: '^(a+)+$'",
      '  indexes: ^ix_',
      '  check: 7',
      "  unique: ' '",
      'required-columns: [created at]',
    ].join('\n');
    const problem = (): unknown => read(text);
    expect(problem).toThrow(/:2:3: `naming.table` is no regular expression: Invalid regular expression/);
    expect(problem).toThrow(
      ':3:3: `naming.column` takes too long on a short name: remove repeats inside repeats',
    );
    expect(problem).toThrow(':4:3: unknown setting `indexes`\n  fix: did you mean `index`?');
    expect(problem).toThrow(':5:3: `naming.check` must be text');
    expect(problem).toThrow(':6:3: `naming.unique` must not be blank');
    expect(problem).toThrow(':7:1: `required-columns` must be names of columns');
  });

  test.each([
    ['tables=^a', 'names tables: did you mean table?'],
    ['zebra=^a', 'names zebra: must be one of table, column, index,'],
    ['^[a-z]+$', 'holds "^[a-z]+$": must be kind=pattern, one a line'],
    ['table=(\nindex=[', /table is no regular .*; index is no regular expression/s],
    ['table=', 'table must not be blank'],
    ['table=^(\\w+_?)+$', 'table takes too long on a short name'],
  ])('is refused as an input: %j', (text, said) => {
    const parsed = projectFields.naming.parse(text);
    expect(parsed.ok ? '' : parsed.what).toMatch(said);
  });
});

describe('required-columns', () => {
  test('is a list', () => {
    expect(read('required-columns: [id, created_at]')).toEqual({ requiredColumns: ['id', 'created_at'] });
    expect(read('required-columns: created_at')).toEqual({ requiredColumns: ['created_at'] });
  });

  test.each(['a b', 'x'.repeat(64), 'public.orders', '"Id"'])('%s names no column', (text) => {
    expect(projectFields['required-columns'].parse(text).ok).toBe(false);
  });
});
