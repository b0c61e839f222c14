import { type Context, createContext, Script } from 'node:vm';
import { UserError } from './errors.js';

/** Milliseconds for all names together; a sound pattern needs less than one. */
const patience = 500;

/**
 * Which names a project's own regular expression matches; `where` is the setting that holds it. It runs where it can
 * be stopped: that names are short is not enough, because a repeat inside a repeat tries 2^63 ways on 63 letters.
 * Throws `UserError` for a pattern that is wrong or does not end.
 */
export function matchNames(pattern: string, names: readonly string[], where: string): readonly boolean[] {
  const tried = tryPattern(pattern, names, patience);
  if ('matches' in tried) return tried.matches;
  throw new UserError({ ...tried, what: `the pattern ${pattern} ${tried.what}`, where });
}

export interface PatternProblem {
  readonly what: string;
  readonly fix: string;
}

/**
 * What is wrong with a pattern before any name is known: it is none, or it does not end on names that such patterns
 * choke on. A pattern that chokes on other names only is found by `matchNames`.
 */
export function patternProblem(pattern: string): PatternProblem | undefined {
  const tried = tryPattern(pattern, hardNames, patience / 2);
  return 'matches' in tried ? undefined : tried;
}

/** As long as names can be, and with an end that sends a pattern back to its start. */
const hardNames = ['a', '_', '0', 'a_', 'a0', 'A'].map((part) => `${part.repeat(62).slice(0, 62)}!`);

type Tried = { readonly matches: readonly boolean[] } | PatternProblem;

function tryPattern(pattern: string, names: readonly string[], milliseconds: number): Tried {
  try {
    room ??= createContext({});
    Object.assign(room, { pattern, names: [...names] });
    const answers: unknown = asking.runInContext(room, { timeout: milliseconds });
    return { matches: JSON.parse(String(answers)) as boolean[] };
  } catch (error) {
    const { message, code } = error as { message?: unknown; code?: unknown };
    return code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
      ? { what: 'takes too long on a short name', fix: 'remove repeats inside repeats, such as (a+)+' }
      : {
          what: `is no regular expression: ${String(message)}`,
          fix: 'correct it, for example ^[a-z][a-z0-9_]*$',
        };
  }
}

const asking = new Script(
  '{ const matcher = new RegExp(pattern, "u"); JSON.stringify(names.map((name) => matcher.test(name))) }',
);

/** Made once: a room of its own takes longer than what is asked in it. */
let room: Context | undefined;
