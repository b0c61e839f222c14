import { objectKey, type Schema, type SchemaObject } from './model.js';

/** A schema with the way from an object to what hangs on it. */
export interface Side {
  readonly schema: Schema;
  readonly children: ReadonlyMap<string, readonly SchemaObject[]>;
  /** The role that owns most objects: whoever mends is taken to be that role. */
  readonly mainOwner: string | undefined;
}

export function toSide(schema: Schema): Side {
  const children = new Map<string, SchemaObject[]>();
  const owners = new Map<string, number>();
  for (const object of schema.objects.values()) {
    if (object.parent !== undefined) {
      const siblings = children.get(object.parent);
      if (siblings) siblings.push(object);
      else children.set(object.parent, [object]);
    }
    const owner = object.properties.owner;
    if (owner !== undefined && object.kind !== 'schema') owners.set(owner, (owners.get(owner) ?? 0) + 1);
  }
  const [first] = [...owners].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return { schema, children, mainOwner: first?.[0] };
}

/** What hangs on an object directly, by name. */
export function childrenOf(side: Side, object: SchemaObject): readonly SchemaObject[] {
  const children = side.children.get(objectKey(object)) ?? [];
  return [...children].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The name in the key of the object's parent: the table of a column. */
export function parentName(object: SchemaObject): string {
  return (object.parent ?? '').replace(
    /^(?:materialized view|foreign table|foreign data wrapper|operator family|[a-z]+) /,
    '',
  );
}

/** The object's own name without its parent's: `note` of `public.orders.note`. */
export function ownName(object: SchemaObject): string {
  const prefix = `${parentName(object)}.`;
  return object.name.startsWith(prefix) ? object.name.slice(prefix.length) : object.name;
}
