import type { TextEdit } from '../../core/text-edit.js';
import type { Fix, Script } from './fix.js';
import { isTransactionStatement } from './surroundings.js';

/** How long a migration may wait for a lock, and all who come after it with it. */
const patience = '5s';

/** Says at the top how long the migration waits for its locks. */
export const lockTimeout: Fix = ({ statement, up, history, textOf }) => {
  const [first] = up.statements;
  const last = up.statements.at(-1);
  if (!first || !last) return undefined;
  if (up.statements.some(isTransactionStatement))
    return { declined: 'it begins and ends its transactions itself: set lock_timeout behind each BEGIN' };
  const text = textOf(up.file);
  const end = /\r?\n/.exec(text)?.[0] ?? '\n';
  const marker = history.flavor === 'drizzle' ? `--> statement-breakpoint${end}` : end;
  if (statement.transaction.kind === 'one' || up.mode === 'one-message') {
    const edit = {
      start: first.start,
      end: first.start,
      text: `SET LOCAL lock_timeout = '${patience}';${marker}`,
    };
    return { edits: new Map([[up.file, [edit]]]) };
  }
  const edits: readonly TextEdit[] = [
    { start: first.start, end: first.start, text: `SET lock_timeout = '${patience}';${end}` },
    resetBehind(text, up, { at: last.end, end }),
  ];
  return { edits: new Map([[up.file, edits]]) };
};

function resetBehind(
  text: string,
  { end }: Script,
  { at, end: lineEnd }: { readonly at: number; readonly end: string },
): TextEdit {
  const semicolon = /^\s*;/.exec(text.slice(at, end))?.[0].length ?? 0;
  const place = at + semicolon;
  return { start: place, end: place, text: `${semicolon === 0 ? ';' : ''}${lineEnd}RESET lock_timeout;` };
}
