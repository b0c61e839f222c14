import type { Constraint as ConstraintNode } from '@pgsql/types';
import { columnsOf, nodesOf } from '../../sql/grammar/mentions.js';
import type { Catalog, Constraint, Relation } from './catalog.js';
import { keyOf, words } from './names.js';

const kinds: Readonly<Record<string, Constraint['kind']>> = {
  CONSTR_CHECK: 'check',
  CONSTR_NOTNULL: 'not null',
  CONSTR_UNIQUE: 'unique',
  CONSTR_PRIMARY: 'primary key',
  CONSTR_FOREIGN: 'foreign key',
  CONSTR_EXCLUSION: 'exclude',
};

/** The kind of a constraint; undefined for what is none (a default, an attribute). */
export function constraintKind({ contype }: ConstraintNode): Constraint['kind'] | undefined {
  return kinds[contype ?? ''];
}

/** The tree leaves out what is false; only a CHECK and a foreign key can be NOT ENFORCED. */
export function isEnforced({ contype, is_enforced }: ConstraintNode): boolean {
  return is_enforced === true || (contype !== 'CONSTR_CHECK' && contype !== 'CONSTR_FOREIGN');
}

/** A clause of CREATE or ALTER TABLE. */
export interface NewConstraint {
  readonly node: ConstraintNode;
  /** Of one that stands behind a column. */
  readonly column?: string;
}

/** The constraint that a clause makes, named as the server would name it; undefined for what is none. */
export function constraintOf(
  catalog: Catalog,
  relation: Relation,
  { node, column }: NewConstraint,
): Constraint | undefined {
  const kind = constraintKind(node);
  if (!kind) return undefined;
  const own = words(kind === 'foreign key' ? node.fk_attrs : node.keys);
  const included = words(node.including);
  const used = node.indexname === undefined ? undefined : relation.indexes.get(node.indexname);
  // The server names a check by the columns in it, also behind a column.
  const isOfColumn = column !== undefined && kind !== 'check';
  const columns = isOfColumn ? [column] : ownColumns(node, own, used?.columns);
  const name =
    node.conname ??
    node.indexname ??
    freeName(catalog, relation, (pass) =>
      fittingName(
        relation.name,
        middleOf(kind, [...columns, ...included]),
        endings[kind] + (pass === 0 ? '' : pass),
      ),
    );
  return {
    name,
    kind,
    validated: node.skip_validation !== true,
    enforced: isEnforced(node),
    columns,
    ...(node.raw_expr ? { expression: node.raw_expr } : {}),
    ...(kind === 'foreign key'
      ? { references: { relation: keyOf(catalog, node.pktable), columns: words(node.pk_attrs) } }
      : {}),
    ...(kind === 'unique' || kind === 'primary key' || kind === 'exclude' ? { index: name } : {}),
  };
}

function ownColumns(
  node: ConstraintNode,
  own: readonly string[],
  ofIndex: readonly (string | undefined)[] | undefined,
): readonly string[] {
  if (own.length > 0) return own;
  if (ofIndex) return ofIndex.filter((name) => name !== undefined);
  if (node.exclusions) return nodesOf(node.exclusions, 'IndexElem').map(({ name = 'expr' }) => name);
  return [...columnsOf(node.raw_expr)];
}

const endings: Readonly<Record<Constraint['kind'], string>> = {
  check: 'check',
  'not null': 'not_null',
  unique: 'key',
  'primary key': 'pkey',
  'foreign key': 'fkey',
  exclude: 'excl',
};

/** The name that the server gives to what has none: `orders_total_check`, `orders_check` where it names several columns. */
export function chosenName(table: string, kind: Constraint['kind'], columns: readonly string[]): string {
  return fittingName(table, middleOf(kind, columns), endings[kind]);
}

function middleOf(kind: Constraint['kind'], columns: readonly string[]): string | undefined {
  const isPlain = kind === 'primary key' || (kind === 'check' && columns.length !== 1);
  return isPlain ? undefined : columns.join('_');
}

/** Bytes of the longest name. */
const longest = 63;

/** Cuts the longer of both names until all fit, as the server does it (`makeObjectName`). */
export function fittingName(first: string, second: string | undefined, label: string): string {
  const room = longest - label.length - 1 - (second === undefined ? 0 : 1);
  let [left, right] = [Buffer.byteLength(first), Buffer.byteLength(second ?? '')];
  while (left + right > room) {
    if (left > right) left--;
    else right--;
  }
  const parts = [clip(first, left), ...(second === undefined ? [] : [clip(second, right)]), label];
  return parts.join('_');
}

/** The first bytes of a name, without half a character at the end. */
function clip(name: string, bytes: number): string {
  // No letter has more than three bytes for each of its units.
  if (name.length * 3 <= bytes) return name;
  const buffer = Buffer.from(name);
  let end = Math.min(bytes, buffer.length);
  while (end > 0 && ((buffer[end] ?? 0) & 0xc0) === 0x80) end--;
  return buffer.subarray(0, end).toString('utf8');
}

/** Names of constraints are unique in a schema where the server chooses them; those with an index share the tables’ names. */
function freeName(catalog: Catalog, relation: Relation, choose: (pass: number) => string): string {
  for (let pass = 0; ; pass++) {
    const name = choose(pass);
    if (!isTaken(catalog, relation, name)) return name;
  }
}

function isTaken(catalog: Catalog, relation: Relation, name: string): boolean {
  if (relation.constraints.has(name) || relation.indexes.has(name)) return true;
  if (catalog.relations.has(`${relation.schema}.${name}`)) return true;
  if (!catalog.namesUsed.has(name)) return false;
  for (const { schema, constraints, indexes } of catalog.relations.values()) {
    if (schema === relation.schema && (constraints.has(name) || indexes.has(name))) return true;
  }
  return false;
}
