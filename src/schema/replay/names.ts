import type { Node, RangeVar } from '@pgsql/types';
import type { Catalog, Relation, TypeName } from './catalog.js';

/** A name as a statement writes it. */
export interface WrittenName {
  readonly schema?: string | undefined;
  readonly name: string;
}

/** `app.mood` as two parts. */
export function splitName(name: string): WrittenName {
  const dot = name.indexOf('.');
  return dot < 0 ? { name } : { schema: name.slice(0, dot), name: name.slice(dot + 1) };
}

/** `schema.name`. A name without a schema means the first of the search path that has it, else the first of all. */
export function qualified(
  catalog: Pick<Catalog, 'searchPath'>,
  { schema, name }: WrittenName,
  isThere: (key: string) => boolean = () => false,
): string {
  if (schema !== undefined) return `${schema}.${name}`;
  const found = catalog.searchPath.map((path) => `${path}.${name}`).find(isThere);
  return found ?? `${catalog.searchPath[0] ?? 'public'}.${name}`;
}

export function keyOf(catalog: Catalog, relation: RangeVar | undefined): string {
  const { schemaname, relname = '' } = relation ?? {};
  return qualified(catalog, { schema: schemaname, name: relname }, (key) => catalog.relations.has(key));
}

/** The table that has this index, with the name of the index in it. */
export function ownerOfIndex(
  catalog: Catalog,
  { schema, name }: WrittenName,
): { readonly key: string; readonly relation: Relation } | undefined {
  for (const [key, relation] of catalog.relations) {
    if (relation.indexes.has(name) && (schema === undefined || relation.schema === schema))
      return { key, relation };
  }
  return undefined;
}

/** The words of a list of strings: `[{String: {sval}}, ...]`. */
export function words(nodes: readonly Node[] | undefined): readonly string[] {
  return (nodes ?? []).flatMap((node) =>
    'String' in node && node.String.sval !== undefined ? [node.String.sval] : [],
  );
}

/** A tree as a text that is the same wherever it stands. */
export function withoutPlaces(tree: unknown): string {
  return JSON.stringify(tree, (key, value: unknown) => (isPlace(key) ? undefined : value)) ?? '';
}

/** Whether a part of a tree says where in the text something stands: `location`, `list_start`. */
export function isPlace(key: string): boolean {
  return /(?:^|_)(?:location|list_start|list_end)$/.test(key);
}

/** A name of one to three parts: a database's name in front is left out. */
export function writtenName(nodes: readonly Node[] | undefined): WrittenName {
  const parts = words(nodes);
  return { schema: parts.at(-2), name: parts.at(-1) ?? '' };
}

/** The type that a column or a cast names. */
export function typeName(node: Extract<Node, { TypeName: unknown }>['TypeName'] | undefined): TypeName {
  const { schema, name } = writtenName(node?.names);
  const modifiers = (node?.typmods ?? []).flatMap((one) =>
    'A_Const' in one && one.A_Const.ival ? [one.A_Const.ival.ival ?? 0] : [],
  );
  return {
    name: schema === undefined || schema === 'pg_catalog' ? name : `${schema}.${name}`,
    modifiers,
    array: (node?.arrayBounds ?? []).length > 0,
  };
}

/** How a person writes it: `numeric(10,2)`, `int4[]`. */
export function describeType({ name, modifiers, array }: TypeName): string {
  const shown = readable[name] ?? name;
  return `${shown}${modifiers.length > 0 ? `(${modifiers.join(',')})` : ''}${array ? '[]' : ''}`;
}

const readable: Readonly<Record<string, string>> = {
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  float4: 'real',
  float8: 'double precision',
  bool: 'boolean',
  bpchar: 'char',
  timestamptz: 'timestamptz',
};
