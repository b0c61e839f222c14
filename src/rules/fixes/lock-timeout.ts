import type { TextEdit } from '../../core/text-edit.js';
import { waitingTooLong } from '../waiting.js';
import type { Declined, Script, ScriptFix, ScriptFixSite } from './fix.js';
import { commentStart, lineStart } from './remove.js';
import { isTransactionStatement } from './surroundings.js';

/** The statement that limits how long the ones behind it wait for their locks. */
export function limitStatement(isLocal: boolean): string {
  return `SET ${isLocal ? 'LOCAL ' : ''}lock_timeout = '2s';`;
}

/** Says at the top how long the migration waits for its locks; in its down too, where that would wait as well. */
export const lockTimeout: ScriptFix = (site) => {
  const { up, down, other } = site;
  const edits = new Map<string, readonly TextEdit[]>();
  for (const script of [up, ...(down && other && waitingTooLong(other).length > 0 ? [down] : [])]) {
    const limits = limited(script, site);
    if ('declined' in limits) return limits;
    edits.set(script.file, [...(edits.get(script.file) ?? []), ...limits]);
  }
  return { edits };
};

function limited(script: Script, { textOf, history }: ScriptFixSite): readonly TextEdit[] | Declined {
  const [first] = script.statements;
  const last = script.statements.at(-1);
  const text = textOf(script.file);
  if (!first || !last) return { declined: 'its statements are not where they were' };
  if (script.statements.some(isTransactionStatement))
    return { declined: 'it opens its transactions itself: set lock_timeout behind each BEGIN' };
  const line = lineStart(text, first.start);
  if (line < script.start || text.slice(line, first.start).trim() !== '')
    return { declined: 'its first statement shares its line with something else' };
  if (/StatementBegin[^\n]*\n\s*$/i.test(text.slice(script.start, line)))
    return { declined: 'its first statement stands between markers of the runner' };
  const end = /\r?\n/.exec(text)?.[0] ?? '\n';
  const top = commentStart(text, line, script.start);
  const isLocal = script.mode !== 'plain';
  const marker = history.flavor === 'drizzle' ? '--> statement-breakpoint' : '';
  const set = { start: top, end: top, text: `${limitStatement(isLocal)}${marker}${end}` };
  return isLocal ? [set] : [set, resetBehind(text, script, { at: last.end, lineEnd: end })];
}

function resetBehind(
  text: string,
  { end }: Script,
  { at, lineEnd }: { readonly at: number; readonly lineEnd: string },
): TextEdit {
  const semicolon = /^\s*;/.exec(text.slice(at, end))?.[0].length ?? 0;
  const place = at + semicolon;
  return { start: place, end: place, text: `${semicolon === 0 ? ';' : ''}${lineEnd}RESET lock_timeout;` };
}
