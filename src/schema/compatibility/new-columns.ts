import type { SchemaObject } from '../model.js';
import { isFilled } from './columns.js';
import type { ObjectChange } from './object-change.js';

/** The columns of the object's table: those that old code knows, and those that come with the same up. */
export interface TableColumns {
  readonly known: readonly SchemaObject[];
  readonly added: readonly SchemaObject[];
}

/** Undefined for what hangs on a domain. */
export function columnsAround({ to, before, after }: ObjectChange): TableColumns | undefined {
  const table = to?.parent;
  if (table === undefined || table.startsWith('domain ')) return undefined;
  const all = [...after.objects.values()].filter(({ kind, parent }) => kind === 'column' && parent === table);
  const isKnown = (column: SchemaObject): boolean => before.objects.has(`column ${column.name}`);
  return { known: all.filter(isKnown), added: all.filter((column) => !isKnown(column)) };
}

/** Whether a definition says a column's name; too often rather than too seldom. */
export function mentions(definition: string, column: SchemaObject): boolean {
  const [name = ''] = /(?:"(?:[^"]|"")*"|[^."]+)$/.exec(column.name) ?? [];
  return new RegExp(`(?<![\\w$])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w$])`).test(definition);
}

/** A row of old code has NULL here, and NULL equals nothing. */
export function staysNull(column: SchemaObject): boolean {
  return !isFilled(column) && column.properties['not null'] === undefined;
}

/** A row of old code gets a value of its own here. */
export function isOwnEachTime({ properties }: SchemaObject): boolean {
  return (
    properties.identity !== undefined ||
    /^(?:nextval|gen_random_uuid|(?:\w+\.)?uuid_generate_v\w+|uuidv[47])\(/.test(properties.default ?? '')
  );
}
