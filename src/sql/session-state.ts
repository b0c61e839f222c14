import { leadingWords } from './statement.js';

/** Whether a statement only sets how the session works: it leaves nothing in the database, and may be sent again. */
export function setsSession(sql: string): boolean {
  const [first, second] = leadingWords(sql, 2);
  if (first === 'SET') return second !== 'LOCAL' && second !== 'TRANSACTION' && second !== 'CONSTRAINTS';
  if (first === 'RESET' || first === 'LOAD') return true;
  return /^\s*select\s+(?:pg_catalog\s*\.\s*)?set_config\s*\([^()]*\)\s*$/i.test(sql);
}

/** Whether a statement makes something that only its session has: a temporary table, a prepared statement, a cursor. */
export function livesInSession(sql: string): boolean {
  const words = leadingWords(sql, 5).join(' ');
  if (/^PREPARE\b/.test(words)) return !/^PREPARE TRANSACTION\b/.test(words);
  return /^(?:DECLARE|CREATE (?:OR REPLACE )?(?:LOCAL |GLOBAL )?TEMP(?:ORARY)?)\b/.test(words);
}

/** Whether a statement takes back every setting of its session. */
export function resetsSession(sql: string): boolean {
  return /^(?:RESET|DISCARD) ALL$/.test(leadingWords(sql, 2).join(' '));
}
