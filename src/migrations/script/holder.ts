import { setsSession } from '../../sql/session-state.js';
import { firstKeyword, needsNoTransaction, transactionStep } from '../../sql/statement.js';
import type { SqlScript } from '../model.js';

/**
 * Whose transaction holds a whole script: the runner's (or the one that a message of several statements is), the
 * script's own from BEGIN to COMMIT, or none, so that parts of it stay when it stops half-way.
 */
export type Holder = 'runner' | 'own' | 'none';

/** `pieces` are the statements of each piece that is sent as it stands. */
export function holderOf(mode: SqlScript['mode'], pieces: readonly (readonly string[])[]): Holder {
  const statements = pieces.flat();
  const steps = statements.map(transactionStep);
  if (steps.every((step) => step === undefined)) return held(mode, statements) ? 'runner' : 'none';
  const hidden = pieces.some((piece) => piece.length > 1 && piece.some(transactionStep));
  return !hidden && isEnclosed(statements, steps) ? 'own' : 'none';
}

function held(mode: SqlScript['mode'], statements: readonly string[]): boolean {
  if (mode === 'plain') return statements.length === 0;
  const [only, second] = statements;
  return mode === 'wrapped' || only === undefined || second !== undefined || !needsOwnMessage(only);
}

/**
 * Whether a statement means something else when it shares its message: the server refuses it there, or it may
 * commit by itself.
 */
function needsOwnMessage(sql: string): boolean {
  const first = firstKeyword(sql);
  const mayCommit = first === 'CALL' || (first === 'DO' && /\b(?:commit|rollback)\b/i.test(sql));
  return mayCommit || needsNoTransaction(sql);
}

/** From BEGIN to COMMIT, with nothing but settings in front. */
function isEnclosed(
  statements: readonly string[],
  steps: readonly ReturnType<typeof transactionStep>[],
): boolean {
  const start = statements.findIndex((sql) => !setsSession(sql));
  const inner = steps.slice(start + 1, -1);
  return (
    steps[start] === 'begin' &&
    inner.every((step) => step === undefined) &&
    start < statements.length - 1 &&
    /^(?:COMMIT|END)$/.test(firstKeyword(statements.at(-1) ?? '')) &&
    steps.at(-1) === 'end'
  );
}
