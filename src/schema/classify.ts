import type { DifferenceClass } from '../core/difference.js';
import type { SchemaObject } from './model.js';
import { withoutDate, withoutLayout, withoutMoments } from './text.js';

/** How much it matters that an object of both schemas differs. */
export function classifyChange(expected: SchemaObject, actual: SchemaObject): DifferenceClass {
  const changed = changedProperties(expected, actual);
  const every = (same: (a: string, b: string, property: string) => boolean) =>
    changed.every((property) => {
      const a = expected.properties[property];
      const b = actual.properties[property];
      return a !== undefined && b !== undefined && same(a, b, property);
    });
  if (every((_a, _b, property) => property === 'column order')) return 'column-order';
  if (every((a, b, property) => property === 'labels' && onlyGrew(a, b))) return 'leftover-enum-value';
  if (every((a, b, property) => property === 'definition' && withoutLayout(a) === withoutLayout(b)))
    return 'text-only';
  const timeless = (text: string) => withoutMoments(withoutLayout(text));
  return every((a, b) => timeless(a) === timeless(b)) ? 'volatile-text' : 'not-restored';
}

/** The properties whose text differs. The order of columns counts only among columns that both have. */
export function changedProperties(expected: SchemaObject, actual: SchemaObject): readonly string[] {
  const names = new Set([...Object.keys(expected.properties), ...Object.keys(actual.properties)]);
  return [...names].filter((name) => {
    const a = expected.properties[name];
    const b = actual.properties[name];
    if (a === b) return false;
    return name !== 'column order' || !sameOrder(a ?? '', b ?? '');
  });
}

/** Whether two objects of other names are one partition made on two days. */
export function isDatedTwin(a: SchemaObject, b: SchemaObject): boolean {
  const name = withoutDate(a.name);
  return (
    a.name !== b.name &&
    name !== a.name &&
    a.kind === b.kind &&
    name === withoutDate(b.name) &&
    a.properties['partition of'] === b.properties['partition of']
  );
}

function sameOrder(a: string, b: string): boolean {
  const left = a.split(', ');
  const right = b.split(', ');
  const common = (list: string[], other: string[]) => list.filter((name) => other.includes(name)).join();
  return common(left, right) === common(right, left);
}

/** Every expected label is still there, in order; the actual list only has more. */
function onlyGrew(expected: string, actual: string): boolean {
  const labels = expected.split('\n');
  return actual
    .split('\n')
    .filter((label) => labels.includes(label))
    .join('\n')
    .startsWith(expected);
}
