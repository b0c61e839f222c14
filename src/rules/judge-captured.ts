import type { Migration, SqlScript } from '../migrations/model.js';
import type { Catalog } from '../schema/replay/catalog.js';
import { loadGrammar } from '../sql/grammar/grammar.js';
import { transactionStep } from '../sql/statement.js';
import type { Predicted } from './judge.js';
import { changeOf, type JudgeInput, sharedBy, standing } from './judging.js';
import { passOf } from './pass.js';
import type { Foreseen, Prediction } from './prediction.js';
import { callWorld, withCalled } from './script/calls.js';
import type { ScriptStatement } from './script/read-script.js';

/** One migration with the statements that it was seen to send, and the database that they met. */
export interface Captured {
  readonly migration: Migration;
  readonly statements: readonly ScriptStatement[];
  /** As it is before them; changed in place. */
  readonly catalog: Catalog;
}

/**
 * As `predictSql`, for a migration that is code: its statements are known once it has run, with the limits that held
 * for them.
 */
export async function predictCaptured(
  { migration, statements, catalog }: Captured,
  input: JudgeInput,
): Promise<Pick<Predicted, 'predictions'> & { readonly foreseen: Foreseen }> {
  const change = changeOf(input, migration);
  const mode = capturedMode(statements);
  const shared = { ...sharedBy(input), captured: true as const };
  const pass = passOf({ ...shared, migration, direction: 'up', mode, catalog, change });
  const world = callWorld(await loadGrammar(), catalog);
  const predictions: Prediction[] = [];
  for (const [index, statement] of statements.entries()) {
    const isLast = index === statements.length - 1;
    for (const one of withCalled(statement, world))
      for (const node of one.nodes) predictions.push(...pass.next(node, one, isLast && one === statement));
  }
  predictions.push(...pass.end(undefined));
  return { predictions: standing(predictions), foreseen: pass.foreseen() };
}

/** Who opens a transaction without a BEGIN of the migration's own is its runner. */
function capturedMode(statements: readonly ScriptStatement[]): SqlScript['mode'] {
  const first = statements.find(
    ({ text, transaction }) => transaction !== undefined || transactionStep(text) !== undefined,
  );
  return first && transactionStep(first.text) !== 'begin' ? 'wrapped' : 'plain';
}
