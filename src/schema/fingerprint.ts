import { createHash } from 'node:crypto';
import { objectKey, type Schema } from './model.js';

/**
 * A stable digest of a schema: equal for equal objects, whatever the order in which they were read. The server's
 * version is no part of it.
 */
export function fingerprintSchema(schema: Schema): string {
  const hash = createHash('sha256');
  for (const object of [...schema.objects.values()].map(canonical).sort()) hash.update(object).update('\0');
  return hash.digest('hex');
}

function canonical(object: Parameters<typeof objectKey>[0] & { properties: object }): string {
  const properties = Object.entries(object.properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([objectKey(object), properties]);
}
