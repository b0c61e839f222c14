import type { StatementTrace, StepTrace } from '../../../core/trace.js';
import type { Migration } from '../../../migrations/model.js';
import type { Timeouts } from '../../../rules/rule.js';
import { readScript, type ScriptStatement } from '../../../rules/script/read-script.js';
import type { Grammar } from '../../../sql/grammar/grammar.js';

export interface Capturing {
  readonly migration: Migration;
  readonly grammar: Grammar;
  /** The runner's own tables. */
  readonly bookkeeping: readonly string[];
}

/**
 * What a migration's code has sent, for the rules to read: each statement at the line that made it, where that is
 * known, else where the migration begins. What the runner sends for its own ledger is left out.
 */
export function capturedStatements(
  { statements }: StepTrace,
  { migration, grammar, bookkeeping }: Capturing,
): readonly ScriptStatement[] {
  const ledger = new Set(bookkeeping.map(bareName));
  return statements.flatMap((traced) => {
    const location = traced.location ?? migration.up?.location ?? { file: migration.file };
    const { file, line = 1 } = location;
    return readScript({ file, text: traced.sql, line, mode: 'plain' }, grammar)
      .filter((statement) => !isOfLedger(statement, ledger))
      .map((statement) => ({
        ...statement,
        location,
        locate: () => location,
        transaction: traced.transaction,
        limits: limitsOf(traced),
        ...(traced.location === undefined && { byRunner: true as const }),
      }));
  });
}

function limitsOf({ lockTimeoutMs, statementTimeoutMs }: StatementTrace): Partial<Timeouts> {
  return {
    ...(lockTimeoutMs !== undefined && { lock: lockTimeoutMs }),
    ...(statementTimeoutMs !== undefined && { statement: statementTimeoutMs }),
  };
}

function isOfLedger({ nodes }: ScriptStatement, ledger: ReadonlySet<string>): boolean {
  const named = namesIn(nodes);
  return named.length > 0 && named.every((name) => ledger.has(name));
}

/** Names of all relations below a tree: what a statement is about stands there without the name of its kind. */
function namesIn(tree: unknown): readonly string[] {
  if (Array.isArray(tree)) return tree.flatMap(namesIn);
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) =>
    key === 'relname' && typeof value === 'string' ? [value] : namesIn(value),
  );
}

/** `version` of `public."version"`. */
function bareName(name: string): string {
  return (
    /(?:^|\.)(?:"((?:[^"]|"")*)"|([^".]*))$/.exec(name)?.slice(1).find(Boolean)?.replaceAll('""', '"') ?? name
  );
}
