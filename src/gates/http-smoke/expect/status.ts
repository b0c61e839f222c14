import type { Failure, StatusPattern } from '../model.js';
import { type Answer, failure } from './answer.js';

interface Demands {
  readonly accepted: readonly StatusPattern[];
  /** Whether a 2xx means that a stranger was let in. */
  readonly guard?: boolean;
}

export function statusFailures(
  { accepted, guard = false }: Demands,
  { response }: Answer,
): readonly Failure[] {
  const { status } = response;
  if (accepted.some((pattern) => fits(status, pattern))) return [];
  const letIn = guard && status < 400;
  return [
    failure(letIn ? 'open' : 'status', 'status', {
      expected: accepted.join(' or '),
      got: letIn ? `${status}: let in` : String(status),
    }),
  ];
}

function fits(status: number, pattern: StatusPattern): boolean {
  return typeof pattern === 'number' ? status === pattern : String(status)[0] === pattern[0];
}
