import type { AlterTableCmd } from '@pgsql/types';
import type { TextEdit } from '../../core/text-edit.js';
import type { Catalog, Relation } from '../../schema/replay/catalog.js';
import { readableName } from '../../sql/quote.js';
import { commandsOf } from '../commands.js';
import { addedConstraint } from '../constraint-words.js';
import { listed, shown } from '../words.js';
import { holdsComment } from './command-places.js';
import { commandEdit, commandsIn, dropsConstraint, withoutDrop } from './dropped-constraint.js';
import type { Declined, Fix, FixSite, Mend } from './fix.js';
import { addedKey, adopting, building, type Key, keySteps, whyNoSteps, whyNotOn } from './key-steps.js';
import { isAlone, runOutside } from './outside-transaction.js';
import { removal } from './remove.js';
import { whyNotLater } from './surroundings.js';

/** UNIQUE and PRIMARY KEY as an index that is built CONCURRENTLY, and a later migration that takes it over. */
export const keyOutside: Fix = (site) => {
  const { statement, byte, up, index } = site;
  const command = commandsOf(statement, 'AT_AddConstraint').find((one) => one.byte === byte);
  const added = command && addedConstraint(statement, command);
  const key = command && added && addedKey(command, added.constraint);
  if (!up.statements[index] || !key) return undefined;
  const why = whyNot(site, key);
  if (why !== undefined) return { declined: why };
  const commands = commandsIn(statement.node);
  if (commands.length === 1 && isAlone(site)) return inPlace(site, key);
  const taken = takenOut(site, commands.indexOf(command.command), key);
  if ('declined' in taken) return taken;
  return { edits: taken.edits, following: [building(key, taken.comment), adopting(key)] };
};

function whyNot(site: FixSite, key: Key): string | undefined {
  const { statement, leaving } = site;
  const relation = statement.catalog.relations.get(key.table);
  if (!relation) return `nothing is known of ${shown(key.table)}`;
  if (key.node.conname === undefined && !statement.catalog.complete)
    return 'the constraint has no name: give it one';
  const own =
    whyNoSteps(key) ??
    whyNotOn(relation) ??
    (key.kind === 'primary key' ? nullable(relation, key) : undefined);
  if (own !== undefined) return own;
  if (!leaving.can) return leaving.why;
  const beside = commandsIn(statement.node).filter((command) => !isKey(command, statement.catalog));
  return whyNotLater(site, { table: relation.name, name: key.name, unique: true }, beside);
}

/** A key needs no other key, and its name is its own, or known to be free. */
function isKey({ def }: AlterTableCmd, { complete }: Catalog): boolean {
  if (!def || !('Constraint' in def)) return false;
  const { contype, conname, indexname } = def.Constraint;
  const isOne = contype === 'CONSTR_UNIQUE' || contype === 'CONSTR_PRIMARY';
  return isOne && indexname === undefined && (conname !== undefined || complete);
}

/** A primary key makes its columns NOT NULL, for which it would read every row. */
function nullable({ columns }: Relation, key: Key): string | undefined {
  const open = key.columns.filter((name) => columns.get(name)?.notNull !== true).map(readableName);
  return open.length === 0
    ? undefined
    : `${listed(open)} may be null: SET NOT NULL by way of a validated CHECK in a migration before`;
}

/** What is alone in its migration becomes the index; the constraint comes behind. */
function inPlace(site: FixSite, key: Key): Mend | Declined {
  if (holdsComment(site.statement.text)) return { declined: 'a comment stands in it' };
  const { build, buildUndo } = keySteps(key);
  const mend = runOutside(site, {
    subject: { table: site.statement.catalog.relations.get(key.table)?.name, name: key.name, unique: true },
    edits: whole(site.statement.text, build),
    undo: buildUndo,
    undoes: (node) => dropsConstraint(node, key.name),
    undoEdits: (text) => whole(text, buildUndo),
    words: ['create', key.name],
  });
  return 'declined' in mend ? mend : { ...mend, following: [...(mend.following ?? []), adopting(key)] };
}

function whole(text: string, statement: string): readonly TextEdit[] {
  return [{ start: 0, end: text.length, text: statement }];
}

/** The key taken out of its migration, with the comment above it, and its dropping out of the down. */
function takenOut(
  site: FixSite,
  command: number,
  key: Key,
): { readonly edits: Mend['edits']; readonly comment: string } | Declined {
  const { up, down, index, textOf } = site;
  const own = up.statements[index];
  if (!own) return { declined: 'its place in the file is not known' };
  const count = commandsIn(site.statement.node).length;
  const alone = count > 1 ? undefined : removal(textOf(up.file), up, own);
  const sharing: Declined = { declined: 'it shares its line with something else' };
  const edit = count > 1 ? commandEdit(own, count, command) : (alone?.edit ?? sharing);
  if ('declined' in edit) return edit;
  const edits = new Map<string, readonly TextEdit[]>([[up.file, [edit]]]);
  const undo = down && withoutDrop(site, down, key.name);
  if (undo && 'declined' in undo) return undo;
  if (down && undo) edits.set(down.file, [...(edits.get(down.file) ?? []), undo]);
  return { edits, comment: alone?.comment ?? '' };
}
