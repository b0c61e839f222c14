import type { Location } from '../../core/location.js';
import type { SqlScript } from '../../migrations/model.js';
import type { Grammar, Node } from '../../sql/grammar/grammar.js';
import { lineIndex } from '../../sql/lines.js';
import { split } from '../../sql/split.js';
import { firstKeyword, isTransactionControl } from '../../sql/statement.js';

/** One statement of a migration's script, read or not. */
export interface ScriptStatement {
  readonly text: string;
  readonly location: Location;
  /** Places in the tree, in bytes, as a place in the file. */
  locate(byte: number): Location;
  /** Empty for what was not read. */
  readonly nodes: readonly Node[];
  /** Why it was not read. */
  readonly problem?: string;
  /** Number of the transaction that it runs in; undefined where it commits by itself. */
  readonly transaction: number | undefined;
}

/** Longer statements are data, or made by a program: they are told as not read. Characters. */
const maxLength = 1_000_000;

/** First words of statements that only bring rows or words, whatever they say: nothing to predict in them. */
const plain = new Set([
  'INSERT',
  'COMMENT',
  'SELECT',
  'SAVEPOINT',
  'RELEASE',
  'ANALYZE',
  'ANALYSE',
  'NOTIFY',
]);

/**
 * Cuts a script first and reads each statement by itself, so that one that cannot be read costs one statement and not
 * the file.
 */
export function readScript(script: SqlScript, grammar: Grammar): readonly ScriptStatement[] {
  const lines = lineIndex(script.text, script.line);
  const { items, problem } = split(script.text);
  const at = (offset: number): Location => ({ file: script.file, ...lines.at(offset) });
  const transactions = transactionCounter(script.mode, items.length);
  const statements = items.flatMap((item): readonly ScriptStatement[] => {
    if (item.kind !== 'statement') return [];
    const transaction = transactions(item.text);
    const base = { text: item.text, location: at(item.start), transaction };
    const unread = (why: string): ScriptStatement => ({
      ...base,
      locate: () => base.location,
      nodes: [],
      problem: why,
    });
    if (item.text.length > maxLength) return [unread(`it has more than ${maxLength} characters`)];
    const parsed = grammar.parse(item.text);
    if (!parsed.ok) {
      if (item.variables.length > 0) return [unread('psql puts the values of variables into it')];
      return plain.has(firstKeyword(item.text)) ? [] : [unread(parsed.message)];
    }
    return [{ ...base, nodes: parsed.nodes, locate: (byte) => at(item.start + parsed.offsetOf(byte)) }];
  });
  if (!problem) return statements;
  const place = at(problem.offset);
  const rest = { text: '', location: place, locate: () => place, nodes: [], problem: problem.message };
  return [...statements, { ...rest, transaction: undefined }];
}

/**
 * Numbers transactions as the server would open them. A `one-message` text is one transaction unless it opens its own.
 */
function transactionCounter(
  mode: SqlScript['mode'],
  count: number,
): (statement: string) => number | undefined {
  const implicit = mode === 'wrapped' || (mode === 'one-message' && count > 1);
  let number = 1;
  let open = implicit;
  return (statement) => {
    if (!isTransactionControl(statement)) return open ? number : undefined;
    const begins = /^(?:BEGIN|START)$/.test(firstKeyword(statement));
    if (begins && !open) number++;
    if (!begins) number++;
    open = begins || (implicit && mode === 'one-message');
    return undefined;
  };
}
