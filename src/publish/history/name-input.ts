import { UserError } from '../../core/errors.js';

/** A user's mistake, told of the input that it came from: the rooms below know every address as database-url. */
export function nameInput(error: unknown, input: string): unknown {
  if (!(error instanceof UserError)) return error;
  return new UserError(
    error.problems.map((problem) => ({ ...problem, where: input })),
    { cause: error },
  );
}
