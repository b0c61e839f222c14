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
  'SELECT WITH VALUES TABLE EXPLAIN FETCH MOVE DECLARE EXECUTE INSERT UPDATE DELETE MERGE COPY',
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

const withoutTriggers = words(
  'SELECT WITH INSERT UPDATE DELETE MERGE COPY TRUNCATE VACUUM ANALYZE ANALYSE CLUSTER REINDEX DO CALL EXECUTE',
);

/** Whether to ask its session what a statement has read and written: only event triggers tell more. */
export function isWorthAsking(text: string, triggers: boolean): boolean {
  if (!isWorthALook(text)) return false;
  const keyword = firstKeyword(text);
  return withoutTriggers.has(keyword) || (!triggers && !withoutScans.has(keyword));
}

/** Whether what it reads matters: who only reads keeps nobody out, and what a runner sends besides is not asked about. */
export function changesRows(text: string): boolean {
  return isWorthAsking(text, false) && firstKeyword(text) !== 'SELECT';
}

/** Asked before LOCK TABLE, a transaction would have its snapshot before the lock. The others only read on. */
const withoutScans = words('LOCK FETCH MOVE DECLARE EXPLAIN PREPARE CHECKPOINT LOAD');

const rewriting = words('VACUUM CLUSTER TRUNCATE DO CALL');

/** Whether a statement may give a table a new file that no event trigger sees; any may where there are no triggers. */
export function mayRewrite(text: string, triggers: boolean): boolean {
  const keyword = firstKeyword(text);
  return rewriting.has(keyword) || (!triggers && !weakLocks.has(keyword));
}

/** Whether the server counts no rows that it reads: it looks at pages. */
export function readsUncounted(text: string): boolean {
  return /^(?:VACUUM|ANALYZE|ANALYSE)$/.test(firstKeyword(text));
}

/** Whether a statement lets those behind it run for less than half a second. */
export function leavesNoTime(text: string): boolean {
  const [, limit, unit] =
    /\b(?:statement|transaction)_timeout'?\s*(?:=|\bto\b|,)\s*'?(\d+)\s*(us|ms)?\b/i.exec(text) ?? [];
  return limit !== undefined && Number(limit) > 0 && (unit === 'us' || Number(limit) < 500);
}
