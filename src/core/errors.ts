import type { Location } from './location.js';
import { formatLocation } from './location.js';

/** One mistake of the user, with everything needed to mend it. */
export interface Problem {
  /** What happened. */
  readonly what: string;
  /** The file and line, or the name of the input. */
  readonly where?: Location | string;
  /** Why it matters, when that is not plain. */
  readonly why?: string;
  /** The exact next command or change. */
  readonly fix?: string;
}

/**
 * The user can mend this: bad input, a missing tool, a server that cannot be reached.
 * Carries all problems at once; hosts print them and exit with 2. Anything else that is thrown is our bug.
 */
export class UserError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: Problem | readonly Problem[], options?: ErrorOptions) {
    const all: readonly Problem[] = 'what' in problems ? [problems] : problems;
    super(all.map(formatProblem).join('\n'), options);
    this.name = 'UserError';
    this.problems = all;
  }
}

/** A problem as the lines a terminal shows. */
export function formatProblem(problem: Problem): string {
  const where =
    typeof problem.where === 'string' ? problem.where : problem.where && formatLocation(problem.where);
  const lines = [where ? `${where}: ${problem.what}` : problem.what];
  if (problem.why) lines.push(`  why: ${indented(problem.why)}`);
  if (problem.fix) lines.push(`  fix: ${indented(problem.fix)}`);
  return lines.join('\n');
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n       ');
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
