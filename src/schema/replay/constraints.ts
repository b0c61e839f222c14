import type { Constraint as ConstraintNode } from '@pgsql/types';
import { columnsOf } from '../../sql/grammar/mentions.js';
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
  const used = node.indexname === undefined ? undefined : relation.indexes.get(node.indexname);
  const columns = column === undefined ? ownColumns(node, own, used?.columns) : [column];
  const name = node.conname ?? node.indexname ?? freeName(relation, chosenName(relation.name, kind, columns));
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
  return [...columnsOf(node.raw_expr ?? node.exclusions)];
}

const endings: Readonly<Record<Constraint['kind'], string>> = {
  check: 'check',
  'not null': 'not_null',
  unique: 'key',
  'primary key': 'pkey',
  'foreign key': 'fkey',
  exclude: 'excl',
};

/** The name that the server gives to what has none: `orders_total_check`; cut as it cuts is left to the server. */
export function chosenName(table: string, kind: Constraint['kind'], columns: readonly string[]): string {
  const middle = kind === 'primary key' ? [] : columns;
  return [table, ...middle, endings[kind]].join('_');
}

function freeName(relation: Relation, wanted: string): string {
  if (!relation.constraints.has(wanted) && !relation.indexes.has(wanted)) return wanted;
  for (let number = 1; ; number++) {
    if (!relation.constraints.has(`${wanted}${number}`)) return `${wanted}${number}`;
  }
}
