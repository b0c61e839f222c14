import type { Schema, SchemaObject } from '../../../schema/model.js';

/**
 * Tables that a migration's text names, by itself or by an index, a partition or a type of theirs, as `schema.name`.
 * Any word counts, whatever it stands for: it works for code as for SQL, and a table too many costs a few rows.
 */
export function touchedTables(text: string, schema: Schema): readonly string[] {
  const isNamed = namesIn(text);
  const touched = new Set<string>();
  const types = new Set<string>();
  for (const object of schema.objects.values()) {
    if (object.kind === 'table') {
      if (isNamed(object.name)) touched.add(object.name);
    } else if (object.kind === 'index') {
      if (isNamed(object.name)) touched.add(tableOf(object, schema));
    } else if (object.kind === 'type' || object.kind === 'domain') {
      if (isNamed(object.name)) types.add(object.name);
    }
  }
  if (types.size > 0) for (const table of tablesWith(types, schema)) touched.add(table);
  touched.delete('');
  return [...touched].sort();
}

function namesIn(text: string): (name: string) => boolean {
  const words = new Set(text.split(/[^\p{L}\p{N}_$]+/u).flatMap((word) => [word, word.toLowerCase()]));
  return (qualified) => {
    const name = lastPart(qualified);
    return words.has(name) || (/[^\p{L}\p{N}_$]/u.test(name) && text.includes(name));
  };
}

/** `orders` of `public.orders`, `Order Lines` of `public."Order Lines"`. */
export function lastPart(qualified: string): string {
  const quoted = /"((?:[^"]|"")*)"$/.exec(qualified)?.[1];
  return quoted === undefined ? (qualified.split('.').at(-1) ?? '') : quoted.replaceAll('""', '"');
}

/** The table that an object hangs on, over a constraint if need be; empty for one that hangs on no table. */
function tableOf(object: SchemaObject, schema: Schema): string {
  const parent = object.parent === undefined ? undefined : schema.objects.get(object.parent);
  if (!parent) return '';
  return parent.kind === 'table' ? parent.name : tableOf(parent, schema);
}

function tablesWith(types: ReadonlySet<string>, schema: Schema): readonly string[] {
  const names = new Set([...types].flatMap((type) => [type, lastPart(type)]));
  return [...schema.objects.values()].flatMap((object) => {
    if (object.kind !== 'column') return [];
    const type = (object.properties.type ?? '').replace(/(\(.*\))?(\[\])*$/, '');
    return names.has(type) || names.has(lastPart(type)) ? [tableOf(object, schema)] : [];
  });
}

/** The columns of tables, name to type, in the schema's order; of tables that are not there nothing. */
export function columnsOf(
  tables: ReadonlySet<string>,
  schema: Schema,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const { kind, name } of schema.objects.values()) {
    if (kind === 'table' && tables.has(name)) found.set(name, new Map());
  }
  for (const { kind, name, parent, properties } of schema.objects.values()) {
    if (kind !== 'column' || !parent?.startsWith('table ')) continue;
    const table = parent.slice('table '.length);
    found.get(table)?.set(name.slice(table.length + 1), properties.type ?? 'text');
  }
  return found;
}
