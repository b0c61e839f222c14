import { describe, expect, test } from '@jest/globals';
import { diffSchemas } from '../../../src/schema/diff.js';
import type { SchemaObject } from '../../../src/schema/model.js';
import { schemaOf, tableOf } from '../../support/schema.js';

function classesOf(expected: readonly SchemaObject[], actual: readonly SchemaObject[]): readonly string[] {
  return diffSchemas(schemaOf(...expected), schemaOf(...actual)).map((difference) => difference.class);
}

const view = (definition: string): SchemaObject => ({
  kind: 'view',
  name: 'public.v',
  properties: { definition },
});
const body = (text: string): SchemaObject => ({
  kind: 'function',
  name: 'public.f()',
  properties: { returns: 'integer', definition: `CREATE OR REPLACE FUNCTION public.f() AS $$${text}$$` },
});
const mood = (...labels: string[]): SchemaObject => ({
  kind: 'type',
  name: 'public.mood',
  properties: { form: 'ENUM', labels: labels.map((label) => `'${label}'`).join('\n') },
});
const partition = (name: string, from: string): readonly SchemaObject[] =>
  tableOf(name, { id: { type: 'integer' } }, { 'partition of': 'public.events', 'partition bound': from });
const text = { type: 'text' };

describe('a difference is classed as', () => {
  test('column order when the same columns stand otherwise', () => {
    expect(classesOf(tableOf('t', { a: text, b: text }), tableOf('t', { b: text, a: text }))).toEqual([
      'column-order',
    ]);
  });

  test('nothing but the column when one is missing', () => {
    expect(classesOf(tableOf('t', { a: text, b: text }), tableOf('t', { b: text }))).toEqual([
      'not-restored',
    ]);
  });

  test.each([
    ['white space', 'begin return 1; end', 'begin\n  return 1;\nend'],
    ['a line comment', 'begin return 1; end', 'begin return 1; -- one\n end'],
    ['a block comment', 'begin return 1; end', 'begin /* say\n it */ return 1; end'],
  ])('text only for %s in a function', (_, before, after) => {
    expect(classesOf([body(before)], [body(after)])).toEqual(['text-only']);
  });

  test.each([
    ['a blank inside a literal', "return 'a b'", "return 'a  b'"],
    ['a literal that looks like a comment', "return '-- a'", "return '-- b'"],
    ['a statement', 'return 1', 'return 2'],
    ['words run together', 'return old.id', 'returnold.id'],
  ])('not restored for %s', (_, before, after) => {
    expect(classesOf([body(before)], [body(after)])).toEqual(['not-restored']);
  });

  test('volatile text for a folded moment', () => {
    const since = (moment: string) =>
      view(` SELECT id FROM public.t WHERE at > '${moment}'::timestamp with time zone;`);
    expect(classesOf([since('2024-05-01 10:00:00.123+00')], [since('2024-05-01 10:00:03+00')])).toEqual([
      'volatile-text',
    ]);
    expect(classesOf([since('2024-05-01')], [since('yesterday')])).toEqual(['not-restored']);
  });

  test('volatile text for a partition named by another date', () => {
    const before = partition('events_2024_01', "FOR VALUES FROM ('2024-01-01') TO ('2024-02-01')");
    const after = partition('events_2024_02', "FOR VALUES FROM ('2024-02-01') TO ('2024-03-01')");
    expect(classesOf(before, after)).toEqual(['volatile-text', 'volatile-text']);
  });

  test('not restored for tables with other numbers that are no partitions', () => {
    expect(classesOf(tableOf('plan_2024', { a: text }), tableOf('plan_2025', { b: text }))).toEqual([
      'not-restored',
      'not-restored',
    ]);
  });

  test('a leftover enum value when labels only came', () => {
    expect(classesOf([mood('a', 'b')], [mood('a', 'x', 'b', 'y')])).toEqual(['leftover-enum-value']);
  });

  test('not restored when a label is lost, moved, or the whole enum is left over', () => {
    expect(classesOf([mood('a', 'b')], [mood('a')])).toEqual(['not-restored']);
    expect(classesOf([mood('a', 'b')], [mood('b', 'a')])).toEqual(['not-restored']);
    expect(classesOf([], [mood('a')])).toEqual(['not-restored']);
  });

  test('a leftover extension, and not restored for a lost one', () => {
    const extension: SchemaObject = {
      kind: 'extension',
      name: 'pg_trgm',
      properties: { version: '1.6', schema: 'public' },
    };
    expect(classesOf([], [extension])).toEqual(['leftover-extension']);
    expect(classesOf([extension], [])).toEqual(['not-restored']);
  });
});
