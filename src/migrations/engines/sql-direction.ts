import { lineIndex } from '../../sql/lines.js';
import { statementsOf } from '../../sql/split.js';
import { isBlank, isTransactionControl, needsNoTransaction } from '../../sql/statement.js';
import type { Direction, Irreversible, SqlScript } from '../model.js';

/** A direction that is SQL: a whole file, or a section of one that starts at `script.line`. */
export function sqlDirection(script: SqlScript, markerLine = script.line): Direction {
  return {
    file: script.file,
    sql: script,
    location: { file: script.file, line: markerLine },
    empty: isBlank(script.text),
  };
}

/** A direction in a language that is not run here. */
export function codeDirection(file: string): Direction {
  return { file, location: { file, line: 1 }, empty: false };
}

/**
 * How a runner that we do not know would have to send a script: one that has its own BEGIN or COMMIT, or a
 * statement that no transaction can hold, cannot be wrapped.
 */
export function modeOf(text: string): 'wrapped' | 'plain' {
  const plain = statementsOf(text).some(
    (statement) => isTransactionControl(statement.text) || needsNoTransaction(statement.text),
  );
  return plain ? 'plain' : 'wrapped';
}

const declaration = /^[ \t]*--[ \t]*lockkeeper:[ \t]*irreversible\b[ \t]*:?[ \t]*(.*?)[ \t]*\r?$/im;

/** Finds `-- lockkeeper: irreversible: why`, in the down first and then in the up. */
export function irreversibleIn(...directions: readonly (Direction | undefined)[]): Irreversible | undefined {
  for (const direction of directions) {
    const script = direction?.sql;
    const match = script && declaration.exec(script.text);
    if (!match) continue;
    const { line } = lineIndex(script.text, script.line).at(match.index);
    return { reason: match[1] || undefined, location: { file: script.file, line } };
  }
  return undefined;
}
