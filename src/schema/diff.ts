import type { Difference } from '../core/difference.js';
import { changedProperties, classifyChange, isDatedTwin } from './classify.js';
import { changedLines, describe, headline } from './describe.js';
import { mendChanged, mendExtra, mendMissing } from './mend/mend.js';
import type { Schema, SchemaObject } from './model.js';
import { onlyIn } from './only-in.js';
import { type Change, mendingOrder } from './order.js';
import { findRenames, type Rename } from './renames.js';
import { type Side, toSide } from './side.js';

/**
 * What differs between two schemas, an object a difference; what is lost or left over with its parent is told by the
 * parent alone, and what only has another name is one change. In the order in which the mends can be applied to the actual database.
 */
export function diffSchemas(expected: Schema, actual: Schema): readonly Difference[] {
  if (areEqual(expected, actual)) return [];
  const want = toSide(expected);
  const have = toSide(actual);
  const lostHere = onlyIn(expected, actual);
  const newHere = onlyIn(actual, expected);
  const renames = findRenames(lostHere, newHere, [want, have]);
  const missing = lostHere.filter((object) => !renames.some((rename) => rename.expected === object));
  const extra = newHere.filter((object) => !renames.some((rename) => rename.actual === object));
  const changes: Change[] = [
    ...missing.map((object) => lost(want, object, extra)),
    ...extra.map((object) => leftOver(object, missing)),
    ...renames.map(renamed),
    ...changedIn(want, have),
  ];
  return mendingOrder(changes).map((change) => change.difference);
}

/** The common answer, found without building anything. */
function areEqual(expected: Schema, actual: Schema): boolean {
  if (expected === actual) return true;
  if (expected.objects.size !== actual.objects.size) return false;
  for (const [key, object] of expected.objects) {
    const other = actual.objects.get(key);
    if (other === object) continue;
    if (!other || changedProperties(object, other).length > 0) return false;
  }
  return true;
}

function lost(side: Side, object: SchemaObject, extra: readonly SchemaObject[]): Change {
  const dated = extra.some((other) => isDatedTwin(object, other));
  return toChange(object, {
    class: dated ? 'volatile-text' : 'not-restored',
    change: 'missing',
    lines: [`- ${headline(object)}`],
    mend: mendMissing(side, object),
  });
}

function leftOver(object: SchemaObject, missing: readonly SchemaObject[]): Change {
  const dated = missing.some((other) => isDatedTwin(object, other));
  const kept = object.kind === 'extension' ? 'leftover-extension' : 'not-restored';
  return toChange(object, {
    class: dated ? 'volatile-text' : kept,
    change: 'extra',
    lines: [`+ ${headline(object)}`],
    mend: mendExtra(object),
  });
}

function renamed({ expected, actual, mend }: Rename): Change {
  return toChange(expected, {
    class: isDatedTwin(expected, actual) ? 'volatile-text' : 'not-restored',
    change: 'changed',
    lines: [`- ${headline(expected)}`, `+ ${headline(actual)}`],
    mend,
  });
}

function changedIn(want: Side, have: Side): readonly Change[] {
  const changes: Change[] = [];
  for (const [key, object] of want.schema.objects) {
    const actual = have.schema.objects.get(key);
    if (!actual || actual === object || changedProperties(object, actual).length === 0) continue;
    changes.push(
      toChange(object, {
        class: classifyChange(object, actual),
        change: 'changed',
        lines: changedLines(describe(object), describe(actual)),
        mend: mendChanged(want, object, actual),
      }),
    );
  }
  return changes;
}

function toChange(
  object: SchemaObject,
  found: Pick<Difference, 'class' | 'change' | 'lines'> & { readonly mend: string | undefined },
): Change {
  const { mend, ...rest } = found;
  const difference = { ...rest, kind: object.kind, name: object.name };
  return { object, difference: mend === undefined ? difference : { ...difference, mend } };
}
