import type { Difference } from '../../core/difference.js';
import type { Drift, DriftDifference, DriftName } from '../../core/drift.js';
import { diffSchemas } from '../../schema/diff.js';
import type { Schema } from '../../schema/model.js';

/**
 * What differs, read in both directions: how to make the database like the migrations, and what a migration would
 * have to do so that the migrations make the database as it is.
 */
export function compareBothWays(expected: Schema, actual: Schema): readonly DriftDifference[] {
  const found = diffSchemas(expected, actual);
  if (found.length === 0) return [];
  const back = diffSchemas(actual, expected);
  return found.map((difference) => {
    const migrationSql = mirrorOf(difference, back)?.mend;
    return { ...difference, ...(migrationSql === undefined ? {} : { migrationSql }) };
  });
}

/** The same difference seen from the other side; one that only has another name has the other name there. */
function mirrorOf(difference: Difference, back: readonly Difference[]): Difference | undefined {
  const seen = sight(difference, '+');
  const mirrors = back.filter((other) => sight(other, '-') === seen);
  return (
    mirrors.find(({ name }) => name === difference.name) ?? (mirrors.length === 1 ? mirrors[0] : undefined)
  );
}

/** The same for a difference and its mirror image; `live` is the sign before the lines of the database. */
function sight({ kind, lines }: Difference, live: '+' | '-'): string {
  const sides = lines.map((line) => `${line.startsWith(live) ? 'live' : 'made'}${line.slice(1)}`);
  return [kind, ...sides.sort()].join('\n');
}

/** Tells of each difference whether the run before had it, and which of that run's are gone. */
export function withStates(
  differences: readonly DriftDifference[],
  previous: Pick<Drift, 'differences'> | undefined,
): { readonly differences: readonly DriftDifference[]; readonly gone?: readonly DriftName[] } {
  if (previous === undefined) return { differences };
  const before = new Set(previous.differences.map(nameOf));
  const now = new Set(differences.map(nameOf));
  return {
    differences: differences.map((difference) => ({
      ...difference,
      state: before.has(nameOf(difference)) ? 'known' : 'new',
    })),
    gone: previous.differences
      .filter((difference) => !now.has(nameOf(difference)))
      .map(({ change, kind, name }) => ({ change, kind, name })),
  };
}

function nameOf({ change, kind, name }: DriftName): string {
  return `${change} ${kind} ${name}`;
}
