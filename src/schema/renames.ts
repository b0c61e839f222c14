import type { SchemaObject } from './model.js';
import { childrenOf, ownName, parentName, type Side } from './side.js';

/** An object that looks the same under another name. */
export interface Rename {
  readonly expected: SchemaObject;
  readonly actual: SchemaObject;
  /** The statement that gives it the expected name and keeps what it holds. */
  readonly mend: string;
}

const ofParent = ['column', 'constraint', 'trigger', 'policy'];
const ofSchema = ['table', 'view', 'materialized view', 'index', 'sequence', 'type', 'domain'];

/**
 * Pairs what is missing with what is extra where nothing but the name differs and no second pair is possible.
 * Dropping one and making the other would lose rows that a rename keeps.
 */
export function findRenames(
  missing: readonly SchemaObject[],
  extra: readonly SchemaObject[],
  [want, have]: readonly [Side, Side],
): readonly Rename[] {
  const lost = bySignature(missing, want);
  const found = bySignature(extra, have);
  return [...lost].flatMap(([signature, objects]) => {
    const [expected, second] = objects;
    const [actual, third] = found.get(signature) ?? [];
    if (!expected || !actual || second || third) return [];
    const mend = renameStatement(expected, actual);
    return mend === undefined ? [] : [{ expected, actual, mend: `${mend};` }];
  });
}

function bySignature(
  objects: readonly SchemaObject[],
  side: Side,
): ReadonlyMap<string, readonly SchemaObject[]> {
  const groups = new Map<string, SchemaObject[]>();
  for (const object of objects) {
    if (!ofParent.includes(object.kind) && !ofSchema.includes(object.kind)) continue;
    const signature = JSON.stringify([
      ofParent.includes(object.kind) ? object.parent : '',
      shape(side, object),
    ]);
    groups.set(signature, [...(groups.get(signature) ?? []), object]);
  }
  return groups;
}

/** The object and all that hangs on it, its name replaced wherever it stands. */
function shape(side: Side, object: SchemaObject): unknown {
  const family = [object, ...descendants(side, object)];
  const name = new RegExp(
    `(?<![\\w."])(?:${escaped(object.name)}|${escaped(ownPart(object))})(?![\\w"])`,
    'g',
  );
  return family.map(({ kind, name: text, properties }) =>
    [kind, text, ...Object.entries(properties).flat()].map((part) => part.replace(name, '<name>')),
  );
}

function descendants(side: Side, object: SchemaObject): readonly SchemaObject[] {
  return childrenOf(side, object).flatMap((child) => [child, ...descendants(side, child)]);
}

function renameStatement(expected: SchemaObject, actual: SchemaObject): string | undefined {
  const kind = expected.kind.toUpperCase();
  const [from, to] = [ownPart(actual), ownPart(expected)];
  switch (expected.kind) {
    case 'column':
    case 'constraint':
      if (expected.parent?.startsWith('domain '))
        return `ALTER DOMAIN ${parentName(actual)} RENAME CONSTRAINT ${from} TO ${to}`;
      return `ALTER TABLE ${parentName(actual)} RENAME ${kind} ${from} TO ${to}`;
    case 'trigger':
    case 'policy':
      return `ALTER ${kind} ${from} ON ${parentName(actual)} RENAME TO ${to}`;
    default: {
      const schema = schemaOf(expected);
      if (schema === schemaOf(actual)) return `ALTER ${kind} ${actual.name} RENAME TO ${to}`;
      return from === to ? `ALTER ${kind} ${actual.name} SET SCHEMA ${schema}` : undefined;
    }
  }
}

/** The last part of the name: without the parent's, or without the schema. */
function ownPart(object: SchemaObject): string {
  if (ofParent.includes(object.kind)) return ownName(object);
  return object.name.slice(schemaOf(object).length + 1);
}

function schemaOf(object: SchemaObject): string {
  return /^(?:"(?:[^"]|"")*"|[^."]+)/.exec(object.name)?.[0] ?? '';
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
