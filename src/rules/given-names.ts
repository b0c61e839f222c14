import type { IndexStmt, Node, RangeVar, RenameStmt } from '@pgsql/types';
import type { NamedKind } from '../core/agreed.js';
import type { Catalog, Constraint, Relation } from '../schema/replay/catalog.js';
import { addColumn } from '../schema/replay/columns.js';
import { constraintOf } from '../schema/replay/constraints.js';
import { indexOf, newKey, newRelation } from '../schema/replay/create.js';
import { keyOf, ownerOfIndex } from '../schema/replay/names.js';
import type { JudgedStatement } from './rule.js';

/** A name that a statement brings into the schema. */
export interface GivenName {
  readonly kind: NamedKind;
  readonly name: string;
  /** `schema.name` of the table that it is of, or is. */
  readonly table: string;
  /** The statement does not say it: the server makes it up. */
  readonly chosen?: boolean;
  readonly byte?: number | undefined;
}

/** The names of tables, columns, indexes and constraints that a statement gives, in its order. */
export function givenNames({ node, catalog }: JudgedStatement): readonly GivenName[] {
  if ('CreateStmt' in node) {
    const { relation, tableElts = [], partbound, if_not_exists } = node.CreateStmt;
    const table = newKey(catalog, relation);
    if (isTemporary(relation) || (if_not_exists && catalog.relations.has(table))) return [];
    const made = newRelation(catalog, relation, { kind: 'table', madeBy: '' });
    const own: GivenName = { kind: 'table', name: made.name, table, byte: relation?.location };
    // What stands in a partition’s list says something of columns that are there.
    const elements = partbound ? tableElts.filter((one) => 'Constraint' in one) : tableElts;
    return [own, ...namesOf(elements, { catalog, table, relation: made })];
  }
  if ('AlterTableStmt' in node) {
    const { relation, cmds = [] } = node.AlterTableStmt;
    const table = keyOf(catalog, relation);
    const known = catalog.relations.get(table) ?? newRelation(catalog, relation, unknown);
    const added = cmds.flatMap((one) => {
      if (!('AlterTableCmd' in one)) return [];
      const { subtype, def, missing_ok } = one.AlterTableCmd;
      const isThere =
        missing_ok && def && 'ColumnDef' in def && known.columns.has(def.ColumnDef.colname ?? '');
      return def && !isThere && (subtype === 'AT_AddColumn' || subtype === 'AT_AddConstraint') ? [def] : [];
    });
    return namesOf(added, { catalog, table, relation: copied(known) });
  }
  if ('IndexStmt' in node) return ofIndex(node.IndexStmt, catalog);
  if ('RenameStmt' in node) return ofRename(node.RenameStmt, catalog);
  if (!('CreateTableAsStmt' in node) || node.CreateTableAsStmt.objtype === 'OBJECT_MATVIEW') return [];
  const { into, if_not_exists } = node.CreateTableAsStmt;
  const table = newKey(catalog, into?.rel);
  if (isTemporary(into?.rel) || (if_not_exists && catalog.relations.has(table))) return [];
  return [{ kind: 'table', name: into?.rel?.relname ?? '', table, byte: into?.rel?.location }];
}

const unknown = { kind: 'table', madeBy: '' } as const;

function isTemporary(relation: RangeVar | undefined): boolean {
  return relation?.relpersistence === 't';
}

/** For what a statement adds to be put into. */
function copied(relation: Relation): Relation {
  return {
    ...relation,
    columns: new Map(relation.columns),
    constraints: new Map(relation.constraints),
    indexes: new Map(relation.indexes),
  };
}

interface Place {
  readonly catalog: Catalog;
  readonly table: string;
  /** Changed by what is added. */
  readonly relation: Relation;
}

function namesOf(elements: readonly Node[], { catalog, table, relation }: Place): readonly GivenName[] {
  const constraint = (node: Node, column?: string): readonly GivenName[] => {
    if (!('Constraint' in node)) return [];
    const made = constraintOf(catalog, relation, {
      node: node.Constraint,
      ...(column === undefined ? {} : { column }),
    });
    const isNamed = (node.Constraint.conname ?? node.Constraint.indexname) !== undefined;
    // Before 18 the server keeps no name of a NOT NULL, and from 18 on nobody looks at the one that it makes up.
    if (!made || (made.kind === 'not null' && !isNamed)) return [];
    relation.constraints.set(made.name, made);
    return [{ kind: kindOf(made), name: made.name, table, chosen: !isNamed, byte: node.Constraint.location }];
  };
  return elements.flatMap((node) => {
    if (!('ColumnDef' in node)) return constraint(node);
    const { colname = '', location, constraints = [] } = node.ColumnDef;
    const names = constraints.flatMap((one) => constraint(one, colname));
    addColumn(catalog, relation, { ...node.ColumnDef, constraints: [] });
    return [{ kind: 'column', name: colname, table, byte: location } as const, ...names];
  });
}

function kindOf({ kind }: Constraint): NamedKind {
  switch (kind) {
    case 'primary key':
      return 'primary-key';
    case 'foreign key':
      return 'foreign-key';
    case 'not null':
      return 'constraint';
    default:
      return kind;
  }
}

function ofIndex(statement: IndexStmt, catalog: Catalog): readonly GivenName[] {
  const { relation, idxname, if_not_exists } = statement;
  const table = keyOf(catalog, relation);
  const known = catalog.relations.get(table) ?? newRelation(catalog, relation, unknown);
  if (if_not_exists && idxname !== undefined && known.indexes.has(idxname)) return [];
  return [{ kind: 'index', name: indexOf(statement, known).name, table, chosen: idxname === undefined }];
}

function ofRename(statement: RenameStmt, catalog: Catalog): readonly GivenName[] {
  const { renameType, relationType, relation, subname = '', newname: name = '' } = statement;
  const table = keyOf(catalog, relation);
  const known = catalog.relations.get(table);
  switch (renameType) {
    case 'OBJECT_TABLE':
      return [{ kind: 'table', name, table: `${table.slice(0, table.lastIndexOf('.'))}.${name}` }];
    case 'OBJECT_COLUMN':
      return relationType === 'OBJECT_TABLE' ? [{ kind: 'column', name, table }] : [];
    case 'OBJECT_INDEX': {
      const old = relation?.relname ?? '';
      const owner = ownerOfIndex(catalog, { schema: relation?.schemaname, name: old });
      const constraint = owner?.relation.constraints.get(old);
      return [{ kind: constraint ? kindOf(constraint) : 'index', name, table: owner?.key ?? table }];
    }
    case 'OBJECT_TABCONSTRAINT': {
      const constraint = known?.constraints.get(subname);
      return [{ kind: constraint ? kindOf(constraint) : 'constraint', name, table }];
    }
    default:
      return [];
  }
}
