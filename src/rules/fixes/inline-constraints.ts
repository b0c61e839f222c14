import type { ColumnDef } from '@pgsql/types';
import type { Constraint, Relation } from '../../schema/replay/catalog.js';
import { addColumn, addConstraint } from '../../schema/replay/columns.js';
import { constraintOf } from '../../schema/replay/constraints.js';
import { changeable, forked } from '../../schema/replay/fork.js';
import { readableName } from '../../sql/quote.js';
import { catalogBefore } from '../before-command.js';
import { commandsOf, type JudgedCommand } from '../commands.js';
import { shown } from '../words.js';
import { type CommandPlace, commandPlaces, holdsComment } from './command-places.js';
import { commandsIn } from './dropped-constraint.js';
import type { Declined, Fix, FixSite, FollowingMigration, Mend } from './fix.js';
import { type InlineConstraint, inlineConstraintsOf } from './inline-texts.js';
import { adopting, building, type Key, whyNoSteps, whyNotOn } from './key-steps.js';
import { validating, whyNotValid } from './not-valid.js';
import { whyNotLater } from './surroundings.js';

/**
 * The constraints behind a new column that read every row, each on its own: CHECK and REFERENCES as NOT VALID beside the
 * column, with VALIDATE in a later migration; UNIQUE as an index that is built CONCURRENTLY and taken over.
 */
export const inlineConstraints: Fix = (site) => {
  const { statement, byte, up, index } = site;
  const own = up.statements[index];
  const command = commandsOf(statement, 'AT_AddColumn').find((one) => one.byte === byte);
  const { def } = command?.command ?? {};
  if (!own || !command || !def || !('ColumnDef' in def)) return undefined;
  const relation = statement.catalog.relations.get(command.table);
  if (!relation) return { declined: `nothing is known of ${shown(command.table)}` };
  const commands = commandsIn(statement.node);
  const place = commandPlaces(own.text, commands.length)?.[commands.indexOf(command.command)];
  if (!place) return { declined: 'where its commands begin and end cannot be told' };
  if (holdsComment(own.text.slice(place.start, place.end))) return { declined: 'a comment stands in it' };
  const parts: Part[] = [];
  for (const found of readingRows(site, { command, column: def.ColumnDef, relation, place })) {
    const part = partOf(site, found);
    if ('declined' in part) return part;
    parts.push(part);
  }
  const end = own.start + place.end;
  const cuts = parts.map(({ cut }) => ({ start: own.start + cut.start, end: own.start + cut.end, text: '' }));
  const added = parts.map(({ clause }) => clause).join('');
  const edits: Mend['edits'] = new Map([
    [up.file, [...cuts, ...(added === '' ? [] : [{ start: end, end, text: added }])]],
  ]);
  return { edits, following: parts.flatMap(({ following }) => following) };
};

interface NewColumn {
  readonly command: JudgedCommand;
  readonly column: ColumnDef;
  /** The table before. */
  readonly relation: Relation;
  readonly place: CommandPlace;
}

/** A constraint behind the column that reads every row. */
interface Found extends NewColumn, InlineConstraint {
  /** Named as the server would name it. */
  readonly constraint: Constraint;
}

/** Those behind the column that read every row: REFERENCES does only beside a default. */
function readingRows({ statement }: FixSite, added: NewColumn): readonly Found[] {
  const { command, column, place } = added;
  const catalog = forked(catalogBefore(statement, command));
  const relation = changeable(catalog, command.table);
  if (!relation) return [];
  addColumn(catalog, relation, { ...column, constraints: [] });
  const all = inlineConstraintsOf(statement.text, column, place.end);
  const hasDefault = all.some(({ node }) => node.contype === 'CONSTR_DEFAULT');
  return all.flatMap((one): Found[] => {
    const clause = { node: one.node, column: column.colname ?? '' };
    const constraint = constraintOf(catalog, relation, clause);
    addConstraint(catalog, relation, clause);
    const reads =
      constraint && constraint.kind !== 'not null' && (constraint.kind !== 'foreign key' || hasDefault);
    return reads ? [{ ...added, ...one, constraint }] : [];
  });
}

/** What becomes of one of them. */
interface Part {
  /** What goes from behind the column, with the blanks before it. */
  readonly cut: CommandPlace;
  /** What comes behind the command. */
  readonly clause: string;
  readonly following: readonly FollowingMigration[];
}

function partOf(site: FixSite, found: Found): Part | Declined {
  const { constraint, start, end, command } = found;
  const why = whyNot(site, found);
  if (why !== undefined) return { declined: why };
  const { text } = site.statement;
  const cut = { start: text.slice(0, start).trimEnd().length, end };
  if (constraint.kind === 'unique') {
    const key = keyOf(found);
    return { cut, clause: '', following: [building(key), adopting(key)] };
  }
  const name = readableName(constraint.name);
  const clause =
    constraint.kind === 'foreign key'
      ? `FOREIGN KEY (${readableName(found.column.colname ?? '')}) ${found.clause}`
      : found.clause;
  return {
    cut,
    clause: `, ADD CONSTRAINT ${name} ${clause} NOT VALID`,
    following: [validating({ table: shown(command.table), name, clause })],
  };
}

function keyOf({ command, constraint, node, attributes }: Found): Key {
  return {
    table: command.table,
    name: constraint.name,
    kind: 'unique',
    columns: constraint.columns,
    node,
    deferrable: attributes.includes('CONSTR_ATTR_DEFERRABLE') || attributes.includes('CONSTR_ATTR_DEFERRED'),
    deferred: attributes.includes('CONSTR_ATTR_DEFERRED'),
  };
}

function whyNot(site: FixSite, found: Found): string | undefined {
  const { constraint, relation, command, column, attributes, clause } = found;
  const { catalog } = site.statement;
  if (constraint.kind === 'primary key') return 'a primary key needs values in old rows first';
  if (command.command.missing_ok) return 'IF NOT EXISTS: its constraints come only with the column';
  if (found.node.conname === undefined && !catalog.complete) return 'the constraint has no name: give it one';
  if (attributes.includes('CONSTR_ATTR_NOT_ENFORCED')) return 'it is NOT ENFORCED';
  // The tree puts a collation with the column, wherever it stands.
  if (column.collClause && /\bcollate\b/i.test(clause)) return 'COLLATE stands behind it';
  const parent = constraint.references?.relation;
  return constraint.kind === 'unique'
    ? whyNoKey(site, found)
    : (whyNotValid(site, command.table, parent) ??
        [relation.name, parent?.slice(parent.lastIndexOf('.') + 1)]
          .flatMap((table) => (table === undefined ? [] : [{ table, name: constraint.name, unique: false }]))
          .map((subject) => whyNotLater(site, subject))
          .find((why) => why !== undefined));
}

function whyNoKey(site: FixSite, found: Found): string | undefined {
  const { relation, constraint, command } = found;
  if (!site.leaving.can) return site.leaving.why;
  const own = whyNoSteps(keyOf(found)) ?? whyNotOn(relation);
  if (own !== undefined) return own;
  if (
    site.down?.statements.some(({ nodes }) => JSON.stringify(nodes).includes(JSON.stringify(constraint.name)))
  )
    return `its down names ${constraint.name}, which another migration drops by then`;
  const beside = commandsIn(site.statement.node).filter((one) => one !== command.command);
  return whyNotLater(site, { table: relation.name, name: constraint.name, unique: true }, beside);
}
