import type { SchemaObject } from '../model.js';
import { childrenOf, type Side } from '../side.js';
import { alterStatements } from './alter.js';
import { sequenceOptions } from './column.js';

/** Properties that the creating statement does not cover and that ALTER sets afterwards. */
const afterwards = [
  'owner',
  'grants',
  'comment',
  'enabled',
  'row security',
  'forced row security',
  'replica identity',
  'storage',
  'compression',
  'statistics',
  'clustered',
  'target',
];

/** A serial column's sequence is made before the column and then bound to it; an identity makes its own. */
export function aroundSequences(
  side: Side,
  column: SchemaObject,
  make: (identity: SchemaObject | undefined) => readonly string[],
): readonly string[] {
  const sequences = childrenOf(side, column).filter((child) => child.kind === 'sequence');
  const serial = sequences.filter((sequence) => !sequence.properties.identity);
  return [
    ...serial.map(createSequence),
    ...make(sequences.find((sequence) => sequence.properties.identity)),
    ...serial.flatMap(ownedBy),
    ...sequences.flatMap((sequence) => settings(side, sequence)),
  ];
}

/** Owner, grants, comment and what else is set after the making. */
export function settings(side: Side, object: SchemaObject): readonly string[] {
  const wanted = afterwards.filter((property) => object.properties[property] !== undefined);
  return wanted
    .filter((property) => property !== 'owner' || object.properties.owner !== side.mainOwner)
    .flatMap((property) => alterStatements(property, object, undefined) ?? []);
}

export function createSequence(sequence: SchemaObject): string {
  return `CREATE SEQUENCE ${sequence.name} ${sequenceOptions(sequence)}`;
}

/** Binds a sequence to its column, once that is there. */
export function ownedBy(sequence: SchemaObject): readonly string[] {
  const column = sequence.properties['owned by'];
  return column === undefined ? [] : [`ALTER SEQUENCE ${sequence.name} OWNED BY ${column}`];
}
