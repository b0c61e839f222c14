import { runInNewContext } from 'node:vm';
import { UserError } from '../../core/errors.js';

/** Milliseconds for all names together; a sound pattern needs less than one. */
const patience = 500;

/**
 * Which names a project's own regular expression matches. It runs where it can be stopped, because a nested
 * repeat can take years on one name. Throws `UserError` for a pattern that is wrong or does not end.
 */
export function matchNames(pattern: string, names: readonly string[]): readonly boolean[] {
  try {
    const answers: unknown = runInNewContext(
      'const matcher = new RegExp(pattern, "u"); JSON.stringify(names.map((name) => matcher.test(name)))',
      { pattern, names: [...names] },
      { timeout: patience },
    );
    return JSON.parse(String(answers)) as boolean[];
  } catch (error) {
    const { message, code } = error as { message?: unknown; code?: unknown };
    const slow = code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    throw new UserError({
      what: slow ? `the pattern ${pattern} takes too long on a short name` : `${String(message)}`,
      where: 'name-pattern',
      fix: slow
        ? 'remove repeats inside repeats, such as (a+)+'
        : 'correct the regular expression, for example ^\\d{4}_[a-z0-9_]+$',
    });
  }
}
