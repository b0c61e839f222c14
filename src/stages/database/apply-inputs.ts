import type { Given } from '../../config/field.js';
import { flag, integer } from '../../config/fields.js';
import { type Problem, UserError } from '../../core/errors.js';
import type { Host } from '../../host/host.js';

export const defaultTries = 5;

/** Inputs of every action that only looks unless it is told to write. */
export const applyInputs = {
  check: flag('Only look and print the exact SQL; changes nothing. This is the default.', { default: false }),
  apply: flag('Change the database.', { default: false }),
  'lock-tries': integer(
    'How often to try when others hold a lock for longer than `lock-timeout`; pauses grow from about 0.2 s to 5 s.',
    { min: 1, max: 100 },
    { default: defaultTries },
  ),
};

export type ApplyGiven = Given<typeof applyInputs>;

/** Whether to write. Throws `UserError` for who asks for both. */
export function wantsApply(given: ApplyGiven): boolean {
  const problems = applyProblems(given);
  if (problems.length > 0) throw new UserError(problems);
  return given.apply ?? false;
}

/** To look and to change contradict each other. */
export function applyProblems({ apply, check }: ApplyGiven): readonly Problem[] {
  if (!apply || !check) return [];
  return [
    {
      what: 'both apply and check are given',
      where: 'apply',
      why: 'nothing was changed',
      fix: 'give --check to look, or --apply to change',
    },
  ];
}

/** The error of an action that was not told which database it is for. */
export function noAddress(kind: Host['kind'], why: string): UserError {
  return new UserError({
    what: 'is not given',
    where: 'database-url',
    why,
    fix:
      kind === 'actions'
        ? 'give it as an input, from a secret of the environment'
        : 'set LOCKKEEPER_DATABASE_URL in the environment; never in the argument list, where others can read it',
  });
}
