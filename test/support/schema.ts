import { objectKey, type Schema, type SchemaObject } from '../../src/schema/model.js';

/** A schema of these objects. */
export function schemaOf(...objects: readonly SchemaObject[]): Schema {
  return { serverMajor: 16, objects: new Map(objects.map((object) => [objectKey(object), object])) };
}

/** A table of `public` with its columns, each given as name and properties. */
export function tableOf(
  name: string,
  columns: Readonly<Record<string, Readonly<Record<string, string>>>> = { id: { type: 'integer' } },
  properties: Readonly<Record<string, string>> = {},
): readonly SchemaObject[] {
  const table: SchemaObject = {
    kind: 'table',
    name: `public.${name}`,
    properties: { 'column order': Object.keys(columns).join(', '), ...properties },
  };
  return [
    table,
    ...Object.entries(columns).map(([column, own]) => ({
      kind: 'column',
      name: `public.${name}.${column}`,
      parent: objectKey(table),
      properties: own,
    })),
  ];
}
