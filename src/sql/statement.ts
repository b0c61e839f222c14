import { advance, scanner } from './scanner.js';

/** Whether there is nothing to run: only blanks, comments and semicolons. */
export function isBlank(sql: string): boolean {
  const scan = scanner(sql);
  for (;;) {
    const kind = advance(scan);
    if (kind === 'end') return true;
    if (kind !== 'space' && kind !== 'comment' && kind !== 'semicolon') return false;
  }
}

/**
 * The first words of a statement in upper case, comments skipped, up to `count`. Stops at the first token that
 * is no word: `DROP INDEX CONCURRENTLY`, but `CREATE TABLE` of `CREATE TABLE "Orders" (...)`.
 */
export function leadingWords(sql: string, count: number): readonly string[] {
  const scan = scanner(sql);
  const words: string[] = [];
  while (words.length < count) {
    const kind = advance(scan);
    if (kind === 'space' || kind === 'comment') continue;
    if (kind !== 'word') break;
    words.push(sql.slice(scan.start, scan.end).toUpperCase());
  }
  return words;
}

/** The statement's first keyword in upper case; empty when it does not start with one. */
export function firstKeyword(sql: string): string {
  return leadingWords(sql, 1)[0] ?? '';
}

const transactionControl = new Set(['BEGIN', 'START', 'COMMIT', 'END', 'ROLLBACK', 'ABORT']);

/** Whether the statement opens or ends a transaction itself. Savepoints do not. */
export function isTransactionControl(sql: string): boolean {
  const [first = '', second, third] = leadingWords(sql, 3);
  if (first === 'PREPARE') return second === 'TRANSACTION';
  if (first === 'ROLLBACK' && (second === 'TO' || third === 'TO')) return false;
  return transactionControl.has(first);
}

/** What a statement does to the transaction around it: opens one, ends it, or ends it and opens the next at once. */
export function transactionStep(sql: string): 'begin' | 'end' | 'chain' | undefined {
  if (!isTransactionControl(sql)) return undefined;
  const words = leadingWords(sql, 5).join(' ');
  if (/^(?:BEGIN|START)\b/.test(words)) return 'begin';
  if (/^(?:COMMIT|ROLLBACK) PREPARED\b/.test(words)) return undefined;
  return /\bAND CHAIN\b/.test(words) ? 'chain' : 'end';
}

/** Whether a text that may not be SQL at all is nothing but COMMIT or the like. A bare END may be the name of a column. */
export function isBareTransactionStep(text: string): boolean {
  return /^(?:begin|start\s+transaction|commit|rollback|abort|end\s+(?:work|transaction))(?:\s+(?:work|transaction))?(?:\s+and\s+(?:no\s+)?chain)?$/i.test(
    text,
  );
}

/** Statements by their first words that PostgreSQL refuses inside a transaction block (PreventInTransactionBlock). */
const outsideOnly: readonly RegExp[] = [
  /^(?:CREATE (?:UNIQUE )?|DROP )INDEX CONCURRENTLY\b/,
  /^VACUUM\b/,
  /^(?:CREATE|DROP) (?:DATABASE|TABLESPACE)\b/,
  /^ALTER SYSTEM\b/,
  /^ALTER DATABASE \S+ SET TABLESPACE\b/,
  /^REINDEX (?:DATABASE|SYSTEM|SCHEMA)\b/,
  /^REINDEX (?:INDEX|TABLE) CONCURRENTLY\b/,
  /^(?:COMMIT|ROLLBACK) PREPARED\b/,
  /^(?:CREATE|DROP) SUBSCRIPTION\b/,
];

const outsideWord = /\b(?:concurrently|vacuum|database|tablespace|system|schema|prepared|subscription)\b/i;

/** Whether a script has a word without which none of its statements is one that `needsNoTransaction`. */
export function mayNeedNoTransaction(script: string): boolean {
  return outsideWord.test(script);
}

/** Whether the server would refuse this statement inside a transaction block. */
export function needsNoTransaction(sql: string): boolean {
  if (!mayNeedNoTransaction(sql)) return false;
  const words = leadingWords(sql, 5).join(' ');
  if (outsideOnly.some((pattern) => pattern.test(words))) return true;
  if (/^REINDEX\b/.test(words)) return /^\s*reindex\s*\([^)]*\bconcurrently\b/i.test(sql);
  return /^ALTER TABLE\b/.test(words) && /\bdetach\s+partition\s+\S+\s+concurrently\b/i.test(sql);
}
