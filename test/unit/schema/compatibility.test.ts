import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isWider } from '../../../src/schema/compatibility/width.js';
import { schemaChanges } from '../../../src/schema/compatibility.js';
import type { SchemaObject } from '../../../src/schema/model.js';
import { schemaOf, tableOf } from '../../support/schema.js';

// Names that begin with `zz` are those that the tests add.
const name = fc.stringMatching(/^[a-y][a-z0-9_]{0,8}$/);
const anyTable = fc
  .record({
    table: name,
    columns: fc.dictionary(
      name,
      fc.dictionary(fc.constantFrom('type', 'not null', 'default'), fc.constantFrom('integer', 'text')),
      { minKeys: 1, maxKeys: 4 },
    ),
  })
  .map(({ table, columns }) => tableOf(table, columns));
const anySchema = fc.uniqueArray(anyTable, { maxLength: 4, selector: (objects) => objects[0]?.name });

const breaking = (before: readonly SchemaObject[], after: readonly SchemaObject[]) =>
  schemaChanges(schemaOf(...before), schemaOf(...after)).filter(({ breaks }) => breaks !== undefined);

describe('whatever the schema', () => {
  test('a schema that stays the same has no change', () => {
    fc.assert(
      fc.property(anySchema, (tables) => {
        const objects = tables.flat();
        expect(schemaChanges(schemaOf(...objects), schemaOf(...structuredClone(objects)))).toEqual([]);
      }),
    );
  });

  test('new tables, nullable columns and plain indexes never break old code', () => {
    fc.assert(
      fc.property(anySchema, anyTable, (tables, more) => {
        const [table] = tables[0] ?? more;
        const before = tables.flat();
        const parent = `table ${table?.name}`;
        const added: SchemaObject[] = [
          { kind: 'table', name: 'public.zz_new', properties: { 'column order': 'id' } },
          { kind: 'column', name: `${table?.name}.zz`, parent, properties: { type: 'text' } },
          {
            kind: 'index',
            name: 'public.zz_index',
            parent,
            properties: { definition: 'CREATE INDEX zz_index ON x USING btree (zz)' },
          },
        ];
        expect(breaking(before, [...before, ...added])).toEqual([]);
      }),
    );
  });

  test('whatever goes or gets another name breaks old code, and is told once', () => {
    fc.assert(
      fc.property(anySchema, fc.nat(), (tables, pick) => {
        fc.pre(tables.length > 0);
        const lost = tables[pick % tables.length] ?? [];
        const rest = tables.filter((objects) => objects !== lost).flat();
        expect(breaking([...lost, ...rest], rest)).toHaveLength(1);
        const renamed = structuredClone(lost).map((object) => ({
          ...object,
          name: object.name.replace(/^public\.[a-z0-9_]+/, 'public.zz_renamed'),
          ...(object.parent === undefined ? {} : { parent: 'table public.zz_renamed' }),
        }));
        const told = breaking([...lost, ...rest], [...renamed, ...rest]);
        expect(told.map(({ kind, name: old }) => [kind, old])).toEqual([['table', lost[0]?.name]]);
      }),
    );
  });

  test('a kind or a property that nobody knows breaks old code, and says that it cannot be told', () => {
    const strange = { kind: 'oracle', name: 'public.x', properties: { depth: '1' } };
    const table = { kind: 'table', name: 'public.t', properties: {} };
    expect(breaking([], [strange])[0]?.breaks).toBe('what a new oracle means for old code cannot be told');
    expect(breaking([strange], [])[0]?.breaks).toContain('cannot be told');
    expect(breaking([table], [{ ...table, properties: { magic: 'on' } }])[0]?.breaks).toContain(
      'its magic changes, and what that means cannot be told',
    );
  });
});

describe('the width of a type', () => {
  test.each([
    ['character varying(10)', 'character varying(11)'],
    ['character varying(10)', 'text'],
    ['character varying', 'text'],
    ['smallint', 'integer'],
    ['numeric(10,2)', 'numeric(12,3)'],
    ['timestamp(3) with time zone', 'timestamp with time zone'],
    ['character varying(10)[]', 'character varying(20)[]'],
  ])('%s becomes %s: old code goes on', (from, to) => expect(isWider(from, to)).toBe(true));

  test.each([
    ['text', 'character varying(10)'],
    ['character varying', 'character varying(10)'],
    ['integer', 'bigint'],
    ['integer', 'smallint'],
    ['numeric(10,2)', 'numeric(10,3)'],
    ['character(5)', 'character(6)'],
    ['bit(3)', 'bit(4)'],
    ['timestamp without time zone', 'timestamp with time zone'],
    ['text', 'text[]'],
    ['public.mood', 'text'],
  ])('%s becomes %s: old code does not expect it', (from, to) => expect(isWider(from, to)).toBe(false));

  test('never both ways for different types', () => {
    const type = fc.constantFrom(
      'integer',
      'smallint',
      'bigint',
      'text',
      'numeric(4,1)',
      'numeric(5,2)',
      'character varying(3)',
      'character varying(9)',
    );
    fc.assert(
      fc.property(type, type, (a, b) => {
        if (a !== b) expect(isWider(a, b) && isWider(b, a)).toBe(false);
      }),
    );
  });
});
