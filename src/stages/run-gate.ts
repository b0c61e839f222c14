import type { CheckResult, GateName } from '../core/check-result.js';
import { UserError } from '../core/errors.js';
import type { Clock } from '../host/clock.js';

/** Which gate runs, and on what. */
export interface GateRun {
  readonly gate: GateName;
  readonly project: string;
  readonly clock: Clock;
}

/** A gate that cannot run says so in the report, so that the other gates and projects are heard. */
export async function runGate(
  { gate, project, clock }: GateRun,
  run: () => Promise<CheckResult>,
): Promise<CheckResult> {
  const startedAt = clock.now();
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return brokenCheck({ gate, project, clock }, error, startedAt);
  }
}

/** The result of a gate that could not run to its end: why, and nothing judged. */
export function brokenCheck(
  { gate, project, clock }: GateRun,
  { message }: Pick<Error, 'message'>,
  startedAt: number,
): CheckResult {
  return {
    gate,
    project,
    status: 'broken',
    summary: message,
    findings: [],
    muted: [],
    durationMs: clock.now() - startedAt,
    migrations: [],
    facts: [],
  };
}
