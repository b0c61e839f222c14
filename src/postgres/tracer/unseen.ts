import { firstKeyword, leadingWords } from '../../sql/statement.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const withoutLocks = words(
  'BEGIN START COMMIT END ROLLBACK ABORT SAVEPOINT RELEASE SET RESET SHOW DISCARD DEALLOCATE LISTEN UNLISTEN NOTIFY CLOSE',
);

/** What belongs to the whole server: event triggers do not fire for it. */
const sharedObjects =
  /^(?:CREATE|ALTER|DROP) (?:ROLE|USER(?! MAPPING)|GROUP|DATABASE|TABLESPACE|SYSTEM|EVENT TRIGGER)\b/;

/** Whether a statement takes no lock on a relation that stands in somebody's way. */
export function takesNoLock(text: string): boolean {
  return withoutLocks.has(firstKeyword(text)) || sharedObjects.test(leadingWords(text, 3).join(' '));
}

const aboutTheCatalog =
  /^\s*select\b.*(?:\bpg_catalog\.|\binformation_schema\.|\bpg_class\b|\bcurrent_schema\b)/is;

/** Whether to look what a statement holds behind it. Engines ask the catalog a lot, and that stops nobody. */
export function isWorthALook(text: string): boolean {
  return !takesNoLock(text) && !aboutTheCatalog.test(text);
}

const weakLocks = words(
  'SELECT VALUES TABLE EXPLAIN FETCH MOVE DECLARE EXECUTE INSERT UPDATE DELETE MERGE COPY',
);

/** Whether its locks stop nobody as a rule: nothing is missed where nobody saw them. */
export function locksLittle(text: string): boolean {
  return takesNoLock(text) || weakLocks.has(firstKeyword(text));
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
