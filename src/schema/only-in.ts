import { objectKey, type Schema, type SchemaObject } from './model.js';

/** What only the first schema has. What goes or comes with its parent is told by the parent alone. */
export function onlyIn(schema: Schema, other: Schema): readonly SchemaObject[] {
  return [...schema.objects.values()].filter(
    (object) =>
      !other.objects.has(objectKey(object)) &&
      !explainedByParent(object, schema, other) &&
      !ofIdentity(object, other),
  );
}

/** Its parent is missing as well, or the parent's parent. */
function explainedByParent(object: SchemaObject, schema: Schema, other: Schema): boolean {
  const parent = object.parent === undefined ? undefined : schema.objects.get(object.parent);
  if (!parent) return false;
  return !other.objects.has(objectKey(parent)) || explainedByParent(parent, schema, other);
}

/** An identity column makes and drops its sequence itself, so that the column's difference says it. */
function ofIdentity(object: SchemaObject, other: Schema): boolean {
  if (object.kind !== 'sequence' || object.properties.identity === undefined) return false;
  return other.objects.get(object.parent ?? '')?.properties.identity === undefined;
}
