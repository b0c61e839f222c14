import type { AlterTableCmd, Constraint } from '@pgsql/types';
import { formatLocation } from '../../core/location.js';
import type { Node } from '../../sql/grammar/grammar.js';
import { nodesOf } from '../../sql/grammar/mentions.js';
import type { FixSite, PlacedStatement } from './fix.js';

/** What a statement that is put off makes or takes away. */
export interface Subject {
  /** Name of the table, as the server folds it; undefined where it is not known. */
  readonly table: string | undefined;
  /** The index or the constraint; undefined for a table alone. */
  readonly name: string | undefined;
  /** Whether later statements may need it: an INSERT ... ON CONFLICT, a foreign key. */
  readonly unique: boolean;
}

/** Limits that hold for one transaction: nothing is left of them outside of it. */
export function isLocalTimeout({ nodes }: PlacedStatement): boolean {
  return nodes.some(
    (node) =>
      'VariableSetStmt' in node &&
      node.VariableSetStmt.is_local === true &&
      /^(?:lock|statement|idle_in_transaction_session|transaction)_timeout$/.test(
        node.VariableSetStmt.name ?? '',
      ),
  );
}

export function isTransactionStatement({ nodes }: PlacedStatement): boolean {
  return nodes.some((node) => 'TransactionStmt' in node);
}

/**
 * Why the statement cannot run in a migration behind all others; undefined where it can, with the same schema and rows
 * in the end. `beside` are the other commands of its ALTER TABLE, where those stay.
 */
export function whyNotLater(
  { up, index, later }: FixSite,
  subject: Subject,
  beside: readonly AlterTableCmd[] = [],
): string | undefined {
  const before = up.statements.slice(0, index);
  if (before.some(({ nodes }) => nodes.some(setsSession)))
    return 'a SET before it says how it runs, and does not hold in another file';
  if (up.statements.some(({ nodes }) => nodes.length === 0))
    return 'another statement of its file cannot be read';
  if ('unread' in later) return `what stands behind it at ${formatLocation(later.unread)} cannot be read`;
  if (beside.some((command) => !isHarmlessCommand({ AlterTableCmd: command }, subject)))
    return 'another command of its ALTER TABLE may need what it does';
  const behind = [...up.statements.slice(index + 1).flatMap(({ nodes }) => nodes), ...later];
  const needs = behind.find((node) => !goesTogether(node, subject));
  return needs ? `${wordsOf(needs)} behind it may need what it does` : undefined;
}

function setsSession(node: Node): boolean {
  return 'VariableSetStmt' in node && !/_timeout$/.test(node.VariableSetStmt.name ?? '');
}

/** `CreateStmt` as words for a person: `a CREATE`. */
function wordsOf(node: Node): string {
  const [kind = ''] = Object.keys(node);
  const words = kind
    .replace(/Stmt$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toUpperCase();
  return `the ${words}`;
}

/** Statements of which nobody knows what they do. */
const hidden = ['DoStmt', 'CallStmt', 'ExecuteStmt', 'CopyStmt', 'LoadStmt', 'AlterDatabaseSetStmt'];

/** Whether the order of the two does not matter. What is not known to be harmless counts as harm. */
function goesTogether(node: Node, subject: Subject): boolean {
  const [kind = ''] = Object.keys(node);
  if (hidden.includes(kind)) return false;
  const json = JSON.stringify(node);
  if (subject.name !== undefined && json.includes(JSON.stringify(subject.name))) return false;
  if (kind === 'SelectStmt') return nodesOf(node, 'FuncCall').length === 0;
  // A trigger may bring its rows anywhere.
  if (rowKinds.has(kind)) return !subject.unique;
  if (subject.table === undefined) return neverTouches.has(kind);
  if (!json.includes(JSON.stringify(subject.table)))
    return kind !== 'RenameStmt' || !json.includes('OBJECT_SCHEMA');
  if (harmless.has(kind)) return true;
  if ('CreateStmt' in node) return !subject.unique;
  return (
    'AlterTableStmt' in node &&
    (node.AlterTableStmt.cmds ?? []).every((one) => isHarmlessCommand(one, subject))
  );
}

const neverTouches: ReadonlySet<string> = new Set([
  'GrantStmt',
  'CommentStmt',
  'CreateEnumStmt',
  'VariableSetStmt',
]);
const harmless: ReadonlySet<string> = new Set([
  ...neverTouches,
  ...(['IndexStmt', 'ViewStmt', 'CreateFunctionStmt', 'CreatePolicyStmt', 'CreateTrigStmt'] as const),
  ...(['CreateSeqStmt', 'AlterPolicyStmt', 'TransactionStmt', 'ReindexStmt'] as const),
]);
const rowKinds: ReadonlySet<string> = new Set(['InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt']);

const harmlessCommands: ReadonlySet<string> = new Set([
  ...([
    'AT_AddColumn',
    'AT_ColumnDefault',
    'AT_ValidateConstraint',
    'AT_SetNotNull',
    'AT_DropNotNull',
  ] as const),
  ...(['AT_SetStatistics', 'AT_EnableRowSecurity', 'AT_ForceRowSecurity', 'AT_SetStorage'] as const),
]);

function isHarmlessCommand(node: Node, subject: Subject): boolean {
  if (!('AlterTableCmd' in node)) return false;
  const { subtype = '', def, behavior } = node.AlterTableCmd;
  if (subject.name !== undefined && JSON.stringify(node).includes(JSON.stringify(subject.name))) return false;
  if (subtype === 'AT_DropConstraint') return behavior !== 'DROP_CASCADE';
  const constraints = nodesOf(def, 'Constraint');
  if (subject.unique && constraints.some(({ pktable }) => pktable?.relname === subject.table)) return false;
  if (subtype !== 'AT_AddConstraint') return harmlessCommands.has(subtype);
  return constraints.every((one) => isHarmlessConstraint(one, subject));
}

/**
 * One that is there whatever the order; a key with a name of its own, which nothing else can take before it. A primary
 * key may need a NOT NULL, but no other key.
 */
function isHarmlessConstraint({ contype, conname }: Constraint, { unique }: Subject): boolean {
  if (contype === 'CONSTR_UNIQUE') return conname !== undefined;
  if (contype === 'CONSTR_PRIMARY') return conname !== undefined && unique;
  return contype === 'CONSTR_CHECK' || contype === 'CONSTR_FOREIGN';
}
