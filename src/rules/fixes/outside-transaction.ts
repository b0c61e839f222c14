import { applyEdits, type TextEdit } from '../../core/text-edit.js';
import type { Node } from '../../sql/grammar/grammar.js';
import type { Declined, FixSite, Mend, PlacedStatement, Script } from './fix.js';
import { removal } from './remove.js';
import { isLocalTimeout, isTransactionStatement, type Subject, whyNotLater } from './surroundings.js';

/** A statement that must run outside of a transaction, and what undoes it. */
export interface OutsideStatement {
  readonly subject: Subject;
  /** How the statement is to be written; places are those in its text. */
  readonly edits: readonly TextEdit[];
  /** What undoes it in a migration of its own, without semicolon. */
  readonly undo: string;
  /** Whether this is the statement of the down that undoes it. */
  undoes(node: Node): boolean;
  /** How that one is to be written. */
  undoEdits(text: string): readonly TextEdit[];
  /** Of the new migration’s name, where one is needed. */
  readonly words: readonly string[];
}

/**
 * Lets a statement run outside of the transaction: in place where it is alone in its migration, else in a migration of
 * its own behind all others. What undoes it goes where it goes.
 */
export function runOutside(site: FixSite, outside: OutsideStatement): Mend | Declined {
  if (!site.leaving.can) return { declined: site.leaving.why };
  const { up, down, index } = site;
  const own = up.statements[index];
  if (!own) return { declined: 'its place in the file is not known' };
  if (isAlone(site)) return inPlace(site, outside);
  // What may stay is the first statement, so that the new migrations come in the order of this one.
  const why = whyNotLater(site, outside.subject);
  if (why !== undefined) return { declined: why };
  const text = site.textOf(up.file);
  const taken = removal(text, up, own);
  if (!taken) return { declined: 'it shares its line with something else' };
  const undone = down && takenFromDown(site, down, outside);
  if (undone && 'declined' in undone) return undone;
  const edits = new Map<string, readonly TextEdit[]>([[up.file, [taken.edit]]]);
  if (down && undone?.edit) edits.set(down.file, [...(edits.get(down.file) ?? []), undone.edit]);
  return {
    edits,
    following: [
      {
        words: outside.words,
        body: {
          up: `${taken.comment}${applyEdits(own.text, outside.edits)};`,
          down: `${undone?.comment ?? ''}${undone?.text ?? outside.undo};`,
        },
        transaction: false,
      },
    ],
  };
}

/** Whether nothing else is in the migration’s up. */
export function isAlone({ up, index }: Pick<FixSite, 'up' | 'index'>): boolean {
  return up.statements.every((one, at) => at === index || isWrapping(one));
}

/** BEGIN and COMMIT, and limits that end with them. */
export function isWrapping(statement: PlacedStatement): boolean {
  return isTransactionStatement(statement) || isLocalTimeout(statement);
}

function inPlace({ up, down, index, textOf }: FixSite, outside: OutsideStatement): Mend | Declined {
  const own = up.statements[index];
  const undoing = (down?.statements ?? []).filter((one) => !isWrapping(one));
  const [undo, ...more] = undoing;
  const isUndo = undo?.nodes.length === 1 && undo.nodes.every((node) => outside.undoes(node));
  if (more.length > 0 || (undo && !isUndo)) return { declined: 'its down does more than undo it' };
  const edits = new Map<string, readonly TextEdit[]>();
  for (const [script, edited, change] of [
    [up, own, outside.edits],
    [down, undo, undo ? outside.undoEdits(undo.text) : []],
  ] as const) {
    if (!script) continue;
    const removals = script.statements
      .filter(isWrapping)
      .map((one) => removal(textOf(script.file), script, one)?.edit);
    const taken = removals.filter((edit) => edit !== undefined);
    if (taken.length < removals.length)
      return { declined: 'its BEGIN or COMMIT shares a line with something else' };
    const rewritten = edited ? placed(edited, change) : [];
    edits.set(script.file, [...(edits.get(script.file) ?? []), ...taken, ...rewritten]);
  }
  return { edits, leaves: true };
}

function placed({ start }: PlacedStatement, edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.map((edit) => ({ ...edit, start: start + edit.start, end: start + edit.end }));
}

interface Undone {
  readonly edit?: TextEdit;
  readonly comment?: string;
  readonly text?: string;
}

/** What undoes the statement, taken out of the down; nothing where something else of the down does it on the way. */
function takenFromDown(site: FixSite, down: Script, outside: OutsideStatement): Undone | Declined {
  const fitting = down.statements.filter(({ nodes }) => nodes.some((node) => outside.undoes(node)));
  const [undo, ...more] = fitting;
  if (more.length > 0) return { declined: 'its down undoes it twice' };
  if (!undo) return {};
  const { name } = outside.subject;
  const others = down.statements.filter((one) => one !== undo);
  if (name !== undefined && others.some(({ nodes }) => JSON.stringify(nodes).includes(JSON.stringify(name))))
    return { declined: `its down names ${name} in several statements` };
  if (others.every(isWrapping)) return { declined: 'its down would have nothing left' };
  const taken = removal(site.textOf(down.file), down, undo);
  if (!taken) return { declined: 'what undoes it shares its line with something else' };
  return { ...taken, text: applyEdits(undo.text, outside.undoEdits(undo.text)) };
}
