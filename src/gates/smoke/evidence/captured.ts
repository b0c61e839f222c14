import type { StepTrace } from '../../../core/trace.js';
import type { Migration } from '../../../migrations/model.js';
import { readScript, type ScriptStatement } from '../../../rules/script/read-script.js';
import type { Grammar } from '../../../sql/grammar/grammar.js';
import { relationsOf } from '../../../sql/grammar/mentions.js';

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
      }));
  });
}

function isOfLedger({ nodes }: ScriptStatement, ledger: ReadonlySet<string>): boolean {
  const relations = relationsOf(nodes);
  return relations.length > 0 && relations.every(({ relname = '' }) => ledger.has(relname));
}

/** `version` of `public."version"`. */
function bareName(name: string): string {
  return (
    /(?:^|\.)(?:"((?:[^"]|"")*)"|([^".]*))$/.exec(name)?.slice(1).find(Boolean)?.replaceAll('""', '"') ?? name
  );
}
