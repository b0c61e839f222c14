import type { SchemaObject } from '../model.js';
import { ownName, parentName } from '../side.js';

/** The object as COMMENT ON and DROP name it: `TRIGGER touch ON public.orders`. */
export function address(object: SchemaObject): string {
  const kind = object.kind.toUpperCase();
  switch (object.kind) {
    case 'trigger':
    case 'policy':
    case 'rule':
      return `${kind} ${ownName(object)} ON ${parentName(object)}`;
    case 'constraint':
      return `${kind} ${ownName(object)} ON ${isOfDomain(object) ? 'DOMAIN ' : ''}${parentName(object)}`;
    default:
      return `${kind} ${object.name}`;
  }
}

/** The object that ALTER changes to reach this one. */
export function alterTarget(object: SchemaObject): string {
  return `ALTER ${isOfDomain(object) ? 'DOMAIN' : 'TABLE'} ${parentName(object)}`;
}

/** The statement that removes an object; undefined where it only goes with another. */
export function dropStatement(object: SchemaObject): string | undefined {
  if (object.kind === 'column' && isOfView(object)) return undefined;
  if (object.kind === 'column') return `ALTER TABLE ${parentName(object)} DROP COLUMN ${ownName(object)}`;
  if (object.kind === 'constraint') return `${alterTarget(object)} DROP CONSTRAINT ${ownName(object)}`;
  if (object.kind === 'index' && object.properties.definition === undefined) return undefined;
  if (object.kind === 'default privileges' || object.kind === 'security label') return undefined;
  return `DROP ${address(object)}`;
}

/** A view's column is one with its query. */
export function isOfView(object: SchemaObject): boolean {
  return /^(?:materialized )?view /.test(object.parent ?? '');
}

function isOfDomain(object: SchemaObject): boolean {
  return object.parent?.startsWith('domain ') ?? false;
}
