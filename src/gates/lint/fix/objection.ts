import { type Finding, severities } from '../../../core/finding.js';
import { scriptFixes } from '../../../rules/fixes/index.js';
import type { Grammar } from '../../../sql/grammar/grammar.js';
import type { ProjectState } from './project-state.js';
import { isOpen } from './round.js';
import { differingSchema } from './same-schema.js';

/** What speaks against the rewrites of these findings; undefined where nothing does. */
export function objectionTo(
  mended: readonly Finding[],
  states: { readonly before: ProjectState; readonly after: ProjectState },
  grammar: Grammar,
): string | undefined {
  return stillThere(mended, states) ?? broughtBy(mended, states) ?? differs(states, grammar);
}

type States = Parameters<typeof objectionTo>[1];

function stillThere(mended: readonly Finding[], { before, after }: States): string | undefined {
  const [had, left] = [counted(before.result.findings), counted(after.result.findings)];
  const isGone = [...counted(mended)].every(
    ([key, count]) => (left.get(key) ?? 0) <= (had.get(key) ?? 0) - count,
  );
  return isGone ? undefined : 'a rewrite would not take it away';
}

/** A new finding that is as bad as the mildest of those mended, unless a limit at the top of its script is all it lacks. */
function broughtBy(mended: readonly Finding[], { before, after }: States): string | undefined {
  const mildest = Math.max(...mended.map(({ severity }) => severities.indexOf(severity)));
  const known = counted(before.result.findings);
  const mends = after.mends.filter(({ finding }) => scriptFixes.has(finding.rule)).filter(isOpen);
  const passing = new Set(mends.map(({ finding }) => finding));
  for (const one of after.result.findings) {
    if (passing.has(one)) continue;
    const count = known.get(keyOf(one)) ?? 0;
    known.set(keyOf(one), count - 1);
    if (count <= 0 && severities.indexOf(one.severity) <= mildest)
      return `a rewrite would bring ${one.rule}: ${one.title}`;
  }
  return undefined;
}

function differs({ before, after }: States, grammar: Grammar): string | undefined {
  const side = differingSchema(before.context, after.context, grammar);
  if (side === undefined) return undefined;
  return side === 'up'
    ? 'a rewrite would leave another schema behind'
    : 'a rewrite would leave another schema behind after the down: mend the down first';
}

function counted(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of findings) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}

/** The same finding in another migration is no new one. */
function keyOf({ rule, subject }: Finding): string {
  return `${rule}\0${subject}`;
}

/** What tells a finding from others, whatever its lines are. */
export function nameOf(finding: Finding): string {
  return `${keyOf(finding)}\0${finding.migration ?? ''}`;
}
