import type { TextEdit } from '../../core/text-edit.js';
import { readableName } from '../../sql/quote.js';
import { tokensOf } from '../../sql/tokens.js';
import { commandsOf } from '../commands.js';
import { addedConstraint } from '../constraint-words.js';
import { shown } from '../words.js';
import type { Declined, Fix, FixSite, FollowingMigration, Mend } from './fix.js';
import { whyNotLater } from './surroundings.js';

/** ADD CHECK and ADD FOREIGN KEY as NOT VALID, and VALIDATE CONSTRAINT in a migration of its own. */
export const notValid: Fix = (site) => {
  const { statement, up, index, byte } = site;
  const own = up.statements[index];
  const command = commandsOf(statement, 'AT_AddConstraint').find((one) => one.byte === byte);
  const added = command && addedConstraint(statement, command);
  if (!own || !command || !added || byte === undefined) return undefined;
  const why = whyNotValid(site, command.table, added.constraint.references?.relation);
  if (why !== undefined) return { declined: why };
  const isNamed = /^constraint\b/i.test(command.text);
  if (!isNamed && !statement.catalog.complete) return { declined: 'the constraint has no name: give it one' };
  const subjects = [command.table, added.constraint.references?.relation].flatMap((key) =>
    key === undefined ? [] : [{ table: bare(key), name: added.constraint.name, unique: false }],
  );
  const needed = subjects.map((subject) => whyNotLater(site, subject)).find((one) => one !== undefined);
  if (needed !== undefined) return { declined: needed };
  const place = Buffer.from(statement.text).subarray(0, byte).toString('utf8').length;
  const edits = notValidEdits(statement.text, place, isNamed ? undefined : added.name);
  return mended(site, edits, {
    table: added.table,
    name: added.name,
    clause: clauseAt(statement.text, place),
  });
};

/** A constraint that was added, with the words to add it by. */
export interface Added {
  readonly table: string;
  readonly name: string;
  readonly clause: string;
}

function mended({ up, index }: FixSite, edits: readonly TextEdit[], added: Added): Mend | Declined {
  const own = up.statements[index];
  if (!own) return { declined: 'its place in the file is not known' };
  const placed = edits.map((edit) => ({ ...edit, start: own.start + edit.start, end: own.start + edit.end }));
  return {
    edits: new Map([[up.file, placed]]),
    following: [validating(added)],
  };
}

/** A migration that proves a constraint for the rows that are there. Names are quoted where they must be. */
export function validating(added: Added): FollowingMigration {
  return {
    words: ['validate', added.name.replace(/"/g, '')],
    body: { up: validation(added), down: invalidation(added) },
    transaction: true,
  };
}

/** What proves a constraint for the rows that are there. Names are quoted where they must be. */
export function validation({ table, name }: Pick<Added, 'table' | 'name'>): string {
  return `ALTER TABLE ${table} VALIDATE CONSTRAINT ${name};`;
}

/** The exact opposite: the constraint as it was before. */
function invalidation({ table, name, clause }: Added): string {
  return `ALTER TABLE ${table} DROP CONSTRAINT ${name}, ADD CONSTRAINT ${name} ${clause} NOT VALID;`;
}

/** Why a constraint of this table, with this one as its parent, cannot be NOT VALID for a while. */
export function whyNotValid(
  { statement }: FixSite,
  table: string,
  parent: string | undefined,
): string | undefined {
  const { catalog, node } = statement;
  if (!('AlterTableStmt' in node) || node.AlterTableStmt.relation?.inh !== true)
    return 'ONLY: the tables below it need steps of their own';
  const kinds = [table, parent].map((key) =>
    key === undefined ? undefined : catalog.relations.get(key)?.kind,
  );
  if (parent !== undefined && kinds.includes('partitioned'))
    return 'a foreign key of a partitioned table cannot be NOT VALID before PostgreSQL 18';
  return catalog.relations.has(table) ? undefined : `nothing is known of ${shown(table)}`;
}

function bare(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1);
}

/** Puts NOT VALID behind the constraint that starts at `place`, and its name before it where it has none. */
export function notValidEdits(text: string, place: number, name: string | undefined): readonly TextEdit[] {
  const end = endOfClause(text, place);
  const named =
    name === undefined ? [] : [{ start: place, end: place, text: `CONSTRAINT ${readableOnce(name)} ` }];
  return [...named, { start: end, end, text: ' NOT VALID' }];
}

/** A name that is quoted already stays as it is. */
function readableOnce(name: string): string {
  return name.startsWith('"') ? name : readableName(name);
}

/** Where the command ends whose object starts at `place`: before the next comma that stands in no parentheses. */
function endOfClause(text: string, place: number): number {
  const own = tokensOf(text).filter(({ start }) => start >= place);
  const comma = own.findIndex(({ text: token, depth }) => token === ',' && depth === 0);
  const last = comma < 0 ? own.at(-1) : own[comma - 1];
  return last?.end ?? text.length;
}

/** The constraint without its name. */
function clauseAt(text: string, place: number): string {
  const own = tokensOf(text).filter(({ start }) => start >= place);
  const isNamed = own[0]?.text.toLowerCase() === 'constraint';
  return text.slice((isNamed ? own[2] : own[0])?.start ?? place, endOfClause(text, place));
}
