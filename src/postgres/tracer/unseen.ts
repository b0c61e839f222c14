import { firstKeyword, leadingWords } from '../../sql/statement.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const withoutLocks = words(
  'BEGIN START COMMIT END ROLLBACK ABORT SAVEPOINT RELEASE SET RESET SHOW DISCARD DEALLOCATE LISTEN UNLISTEN NOTIFY CLOSE',
);

/** Whether a statement takes no lock on a relation, whatever stands behind its first word. */
export function takesNoLock(text: string): boolean {
  return withoutLocks.has(firstKeyword(text));
}

const weakLocks = words(
  'SELECT VALUES TABLE EXPLAIN FETCH MOVE DECLARE EXECUTE INSERT UPDATE DELETE MERGE COPY',
);

/** Whether its locks stop nobody as a rule: nothing is missed where nobody saw them. */
export function locksLittle(text: string): boolean {
  const first = firstKeyword(text);
  return withoutLocks.has(first) || weakLocks.has(first);
}

const outside =
  /^(?:VACUUM|ANALYZE|ANALYSE|CLUSTER|REINDEX|TRUNCATE|(?:CREATE (?:UNIQUE )?|DROP )INDEX CONCURRENTLY)\b/;

/** Whether no event trigger sees its locks, which it lets go at its end where it commits by itself. */
export function letsGoUnseen(text: string): boolean {
  return (
    outside.test(leadingWords(text, 4).join(' ')) ||
    (/^\s*alter\s+table\b/i.test(text) && /\bdetach\s+partition\b.*\bconcurrently\b/is.test(text))
  );
}
