import { type Finding, severities } from '../../../core/finding.js';
import type { TextEdit } from '../../../core/text-edit.js';
import type { Migration } from '../../../migrations/model.js';
import type { Mend } from '../../../rules/fixes/fix.js';
import type { PossibleMend } from './project-state.js';

/** A finding that can be mended. */
export interface OpenMend extends PossibleMend {
  readonly mend: Mend;
}

export function isOpen(possible: PossibleMend): possible is OpenMend {
  return !('declined' in possible.mend);
}

/**
 * The mends that are made together, in the order of their statements: one a statement, as bad as each other, and none
 * that edits what another one edits. A migration’s first one waits until it is the only one left there, so that its
 * statement may be the one that stays when all others have moved.
 */
export function roundOf(open: readonly OpenMend[]): readonly OpenMend[] {
  const due = [...byMigration(open).values()].flatMap(withoutFirst);
  const worst = Math.min(...due.map(({ finding }) => rank(finding)));
  const chosen: OpenMend[] = [];
  for (const one of due) {
    if (rank(one.finding) === worst && chosen.every((other) => areApart(one, other))) chosen.push(one);
  }
  return chosen;
}

function byMigration(open: readonly OpenMend[]): ReadonlyMap<Migration, readonly OpenMend[]> {
  const found = new Map<Migration, readonly OpenMend[]>();
  for (const one of open) found.set(one.migration, [...(found.get(one.migration) ?? []), one]);
  return found;
}

function withoutFirst(own: readonly OpenMend[]): readonly OpenMend[] {
  const first = Math.min(...own.map(({ index }) => index));
  const others = own.filter(({ index }) => index > first);
  return others.length > 0 ? others : own.slice(0, 1);
}

/** 0 for the worst. */
function rank({ severity }: Finding): number {
  return severities.indexOf(severity);
}

function areApart(one: OpenMend, other: OpenMend): boolean {
  if (one.migration !== other.migration) return true;
  if (one.index === other.index || one.mend.leaves || other.mend.leaves) return false;
  return [...one.mend.edits].every(([file, edits]) => {
    const others = other.mend.edits.get(file) ?? [];
    return edits.every((edit) => others.every((another) => !meet(edit, another)));
  });
}

/** Whether two edits overlap, or put something in at the same place. */
function meet(one: TextEdit, other: TextEdit): boolean {
  const isSame = one.start === other.start && one.end === other.end;
  return isSame || (one.start < other.end && other.start < one.end);
}
