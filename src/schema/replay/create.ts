import type {
  CreateStmt,
  CreateTableAsStmt,
  IndexElem,
  IndexStmt,
  Node,
  PartitionSpec,
  RangeVar,
  ViewStmt,
} from '@pgsql/types';
import { columnsOf, nodesOf, relationsOf } from '../../sql/grammar/mentions.js';
import type { Catalog, Index, Relation } from './catalog.js';
import { addColumn, addConstraint } from './columns.js';
import { changeable } from './fork.js';
import { keyOf, qualified, withoutPlaces, words } from './names.js';

/** A relation with nothing in it yet. */
export function newRelation(
  catalog: Catalog,
  name: RangeVar | undefined,
  given: Pick<Relation, 'kind' | 'madeBy'> & Partial<Relation>,
): Relation {
  const key = qualified(catalog, { schema: name?.schemaname, name: name?.relname ?? '' });
  const relation: Relation = {
    schema: key.slice(0, key.lastIndexOf('.')),
    name: name?.relname ?? '',
    columns: new Map(),
    indexes: new Map(),
    constraints: new Map(),
    reads: new Set(),
    hasRows: false,
    rowSecurity: { enabled: false, forced: false },
    policies: new Map(),
    triggers: new Set(),
    logged: name?.relpersistence !== 'u',
    replicaIdentity: 'default',
    comment: false,
    ...given,
  };
  if (relation.parent) catalog.dependedOn.add(relation.parent.name);
  for (const key of relation.reads) catalog.dependedOn.add(key);
  return relation;
}

/** `schema.name` under which a new relation is made. */
export function newKey(catalog: Catalog, name: RangeVar | undefined): string {
  return qualified(catalog, { schema: name?.schemaname, name: name?.relname ?? '' });
}

export function createTable(catalog: Catalog, statement: CreateStmt, madeBy: string): void {
  const key = newKey(catalog, statement.relation);
  // With IF NOT EXISTS what is there stays as it is.
  if (catalog.relations.has(key) && statement.if_not_exists) return;
  const parents = (statement.inhRelations ?? []).flatMap((node) =>
    'RangeVar' in node ? [node.RangeVar] : [],
  );
  const parentKey = parents[0] ? keyOf(catalog, parents[0]) : undefined;
  const relation = newRelation(catalog, statement.relation, {
    kind: statement.partspec ? 'partitioned' : 'table',
    madeBy,
    ...(statement.partspec ? { divided: divisionOf(statement.partspec) } : {}),
    ...(parentKey === undefined
      ? {}
      : {
          parent: {
            name: parentKey,
            partition: statement.partbound !== undefined,
            isDefault: statement.partbound?.is_default === true,
          },
        }),
  });
  const parent = parentKey === undefined ? undefined : catalog.relations.get(parentKey);
  for (const column of parent?.columns.values() ?? []) relation.columns.set(column.name, column);
  if (statement.partbound) inheritKeys(catalog, relation, parent);
  for (const node of statement.tableElts ?? []) {
    if ('ColumnDef' in node) addColumn(catalog, relation, node.ColumnDef);
    else if ('Constraint' in node) addConstraint(catalog, relation, { node: node.Constraint });
    else if ('TableLikeClause' in node) copyColumns(catalog, relation, node.TableLikeClause.relation);
  }
  catalog.relations.set(key, relation);
}

const strategies: Readonly<Record<string, 'range' | 'list' | 'hash'>> = {
  PARTITION_STRATEGY_LIST: 'list',
  PARTITION_STRATEGY_HASH: 'hash',
};

function divisionOf({ strategy, partParams = [] }: PartitionSpec): NonNullable<Relation['divided']> {
  const columns = partParams.map((node) => ('PartitionElem' in node ? node.PartitionElem.name : undefined));
  return { by: strategies[strategy ?? ''] ?? 'range', columns };
}

/** A partition gets the constraints and indexes of its parent. */
export function inheritKeys(catalog: Catalog, relation: Relation, parent: Relation | undefined): void {
  for (const [name, constraint] of parent?.constraints ?? []) relation.constraints.set(name, constraint);
  for (const [name, index] of parent?.indexes ?? []) {
    relation.indexes.set(`${relation.name}_${name}`, index);
    catalog.namesUsed.add(`${relation.name}_${name}`);
  }
}

/** LIKE copies columns and their NOT NULL; what else it copies is asked for by name and changes no lock. */
function copyColumns(catalog: Catalog, relation: Relation, source: RangeVar | undefined): void {
  const copied = catalog.relations.get(keyOf(catalog, source));
  for (const column of copied?.columns.values() ?? []) relation.columns.set(column.name, column);
}

export function createIndex(catalog: Catalog, statement: IndexStmt): void {
  const relation = changeable(catalog, keyOf(catalog, statement.relation));
  if (!relation) return;
  const index = indexOf(statement, relation);
  if (!relation.indexes.has(index.name)) relation.indexes.set(index.name, index);
  catalog.namesUsed.add(index.name);
}

/** The index that a statement makes, named as the server would name it. */
export function indexOf(statement: IndexStmt, relation: Relation): Index {
  const elements = (statement.indexParams ?? []).flatMap((node) =>
    'IndexElem' in node ? [node.IndexElem] : [],
  );
  const columns = elements.map(({ name }) => name);
  const wanted = [relation.name, ...columns.map((column) => column ?? 'expr'), 'idx'].join('_');
  return {
    name: statement.idxname ?? freeName(relation.indexes, wanted),
    columns,
    details: elements.map(detailsOf),
    included: (statement.indexIncludingParams ?? []).flatMap((node) =>
      'IndexElem' in node && node.IndexElem.name !== undefined ? [node.IndexElem.name] : [],
    ),
    ...(statement.whereClause ? { condition: withoutPlaces(statement.whereClause) } : {}),
    mentions: columnsOf([elements.map(({ expr }) => expr), statement.whereClause, includedNames(statement)]),
    unique: statement.unique === true,
    partial: statement.whereClause !== undefined,
    method: statement.accessMethod ?? 'btree',
    valid: true,
  };
}

function freeName(taken: ReadonlyMap<string, unknown>, wanted: string): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 1; ; number++) if (!taken.has(`${wanted}${number}`)) return `${wanted}${number}`;
}

/** What an element says beyond the name of its column; ascending and nulls last are the usual. */
function detailsOf({ name: _, indexcolname: __, ordering, nulls_ordering, ...rest }: IndexElem): string {
  const descends = ordering === 'SORTBY_DESC';
  const nullsFirst =
    nulls_ordering === 'SORTBY_NULLS_FIRST' || (descends && nulls_ordering !== 'SORTBY_NULLS_LAST');
  const said = { ...rest, ...(descends ? { descends } : {}), ...(nullsFirst ? { nullsFirst } : {}) };
  return Object.keys(said).every((key) => key === 'location') ? '' : withoutPlaces(said);
}

function includedNames({ indexIncludingParams = [] }: IndexStmt): unknown {
  return indexIncludingParams.map((node) =>
    'IndexElem' in node ? { ColumnRef: { fields: [{ String: { sval: node.IndexElem.name } }] } } : node,
  );
}

export function createView(catalog: Catalog, { view, query, options = [] }: ViewStmt, madeBy: string): void {
  const reads = new Set(relationsOf(query).map((relation) => keyOf(catalog, relation)));
  catalog.relations.set(
    newKey(catalog, view),
    newRelation(catalog, view, {
      kind: 'view',
      madeBy,
      reads,
      readsColumns: readColumns(query),
      securityInvoker: isSwitchedOn(options, 'security_invoker'),
    }),
  );
}

/** `CREATE TABLE AS`, `CREATE MATERIALIZED VIEW`, `SELECT INTO`: columns are not known. */
export function createFromQuery(catalog: Catalog, statement: CreateTableAsStmt, madeBy: string): void {
  const name = statement.into?.rel;
  const key = newKey(catalog, name);
  if (catalog.relations.has(key) && statement.if_not_exists) return;
  const reads = new Set(relationsOf(statement.query).map((relation) => keyOf(catalog, relation)));
  const kind = statement.objtype === 'OBJECT_MATVIEW' ? 'materialized view' : 'table';
  const hasRows = statement.into?.skipData !== true;
  catalog.relations.set(
    key,
    newRelation(catalog, name, { kind, madeBy, reads, readsColumns: readColumns(statement.query), hasRows }),
  );
}

function readColumns(query: Node | undefined): ReadonlySet<string> {
  const all = nodesOf(query, 'A_Star').length > 0 ? ['*'] : [];
  return new Set([...columnsOf(query), ...all]);
}

/** `WITH (security_invoker)`, `= true`, `= on`. */
export function isSwitchedOn(options: readonly Node[], name: string): boolean {
  return options.some((node) => {
    if (!('DefElem' in node) || node.DefElem.defname !== name) return false;
    const { arg } = node.DefElem;
    if (!arg) return true;
    const value =
      'String' in arg ? arg.String.sval : 'TypeName' in arg ? words(arg.TypeName.names).at(-1) : '1';
    return /^(?:true|on|yes|1)$/i.test(value ?? '');
  });
}
