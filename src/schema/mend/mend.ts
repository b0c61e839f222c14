import { changedProperties } from '../classify.js';
import type { SchemaObject } from '../model.js';
import type { Side } from '../side.js';
import { dropStatement } from './address.js';
import { alterStatements } from './alter.js';
import { createStatements } from './create.js';
import { mendGrants } from './rights.js';

/** Kinds that may be dropped and made anew: they hold no rows and nothing usually depends on them. */
const renewable = [
  'constraint',
  'index',
  'trigger',
  'policy',
  'rule',
  'statistics',
  'view',
  'materialized view',
  'function',
  'procedure',
  'event trigger',
];

/** The SQL that gives the actual database the expected object; undefined when it cannot be derived. */
export function mendMissing(expected: Side, object: SchemaObject): string | undefined {
  return script(createStatements(expected, object));
}

/** The SQL that takes away an object the expected schema has not. */
export function mendExtra(object: SchemaObject): string | undefined {
  if (object.kind === 'default privileges') {
    return script(mendGrants({ ...object, properties: {} }, object));
  }
  const drop = dropStatement(object);
  return drop === undefined ? undefined : script([drop]);
}

/** The SQL that changes the actual object into the expected one. */
export function mendChanged(expected: Side, object: SchemaObject, actual: SchemaObject): string | undefined {
  const changed = changedProperties(object, actual);
  const statements = changed.map((property) => alterStatements(property, object, actual));
  if (statements.every((list) => list !== undefined)) return script(statements.flat());
  if (!renewable.includes(object.kind)) return undefined;
  // What hangs on a view goes with it and must be made anew too; of a constraint that is its index.
  const drop = dropStatement(actual);
  const create = createStatements(expected, object);
  return drop && create ? script([drop, ...create]) : undefined;
}

function script(statements: readonly string[] | undefined): string | undefined {
  if (statements === undefined || statements.length === 0) return undefined;
  return statements.map((statement) => `${statement};`).join('\n');
}
