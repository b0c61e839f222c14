import type { StepGuard } from '../engine.js';
import type { SqlScript } from '../model.js';
import type { Holder } from './holder.js';
import type { Instruction } from './interpret.js';
import { commit } from './perform.js';
import { flush, type Sending } from './send.js';
import type { Piece, Source } from './source.js';
import type { Unit } from './units.js';

/** A script that is sent to a database in use. */
export interface GuardedScript {
  readonly mode: SqlScript['mode'];
  readonly source: Source;
  readonly guard: StepGuard;
  readonly sending: Sending;
  readonly holder: Holder;
  readonly units: readonly Unit[];
  /** Variables of psql, filled on the way. */
  readonly variables: Map<string, string>;
  /** Walks the script anew. */
  instructions(variables: Map<string, string>): AsyncIterable<Instruction> | Iterable<Instruction>;
}

/** Our limits, for what follows in this session. */
export async function sendLimits({ sending, guard }: GuardedScript): Promise<void> {
  sending.mayCount = false;
  sending.pieces.push(...limits(guard, 'session'));
  await flush(sending);
}

/** COMMIT travels alone: a connection that breaks before it leaves no doubt. */
export async function commitNow(sending: Sending): Promise<void> {
  sending.pieces.push(commit);
  sending.mayCount = true;
  await flush(sending);
}

export function limits(guard: StepGuard, reach: 'local' | 'session'): readonly Piece[] {
  return [
    ['lock_timeout', guard.lockTimeoutMs] as const,
    ['statement_timeout', guard.statementTimeoutMs] as const,
  ].map(([name, milliseconds]) => ({
    text: `set ${reach} ${name} = '${Math.round(milliseconds)}ms'`,
    offset: 0,
    statements: 1,
  }));
}

/** What writes the step into the runner's ledger. */
export function records({ record }: StepGuard): readonly Piece[] {
  return record.map((text) => ({ text, offset: 0, statements: 1, record: true }));
}
