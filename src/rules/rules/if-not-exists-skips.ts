import type { Catalog, Column } from '../../schema/replay/catalog.js';
import { columnOf } from '../../schema/replay/columns.js';
import { indexOf } from '../../schema/replay/create.js';
import { describeType, keyOf } from '../../schema/replay/names.js';
import { readableName } from '../../sql/quote.js';
import type { JudgedStatement, SqlFinding, SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** IF NOT EXISTS over something else of the same name. */
export const ifNotExistsSkips: SqlRule = {
  info: {
    id: 'if-not-exists-skips',
    title: 'IF NOT EXISTS skips over something else of the same name',
    severity: 'warning',
    cost: 'none: it does nothing, and says so only in a NOTICE',
    versions: 'all',
    why: 'IF NOT EXISTS looks at the name alone. A table that has that name and other columns stays as it is; the migration ends well, and what builds on its columns fails later, or on one database only.',
    bad: 'CREATE TABLE orders (id bigint);\nCREATE TABLE IF NOT EXISTS orders (id bigint, note text);',
    good: 'CREATE TABLE orders (id bigint);\nALTER TABLE orders ADD COLUMN note text;',
    mend: 'Alter what is there, or give the new one another name.',
  },
  kinds: ['CreateStmt', 'IndexStmt', 'AlterTableStmt'],
  *check(statement) {
    const { node } = statement;
    if ('CreateStmt' in node && node.CreateStmt.if_not_exists) yield* table(statement);
    if ('IndexStmt' in node && node.IndexStmt.if_not_exists) yield* index(statement);
    if ('AlterTableStmt' in node) yield* columns(statement);
  },
};

function* table({ node, catalog }: JudgedStatement): Iterable<SqlFinding> {
  if (!('CreateStmt' in node)) return;
  const { relation, tableElts = [], inhRelations } = node.CreateStmt;
  const key = keyOf(catalog, relation);
  const known = catalog.relations.get(key);
  // Columns of a parent, of LIKE and of views are not said here.
  if (!known || inhRelations || tableElts.some((one) => 'TableLikeClause' in one)) return;
  const wanted = tableElts.flatMap((one) => ('ColumnDef' in one ? [columnOf(one.ColumnDef)] : []));
  if (known.kind === 'table' && known.columns.size === 0) return;
  const differences = wanted.flatMap((column) => differenceOf(known.columns.get(column.name), column));
  if (known.kind !== 'view' && differences.length === 0) return;
  yield {
    title: `${shown(key)} is there already as ${known.kind === 'view' ? 'a view' : 'another table'}: this does nothing`,
    ...(differences.length > 0 ? { detail: `What is there differs: ${differences.join(', ')}.` } : {}),
    fix:
      wanted
        .filter(({ name }) => !known.columns.has(name))
        .map(
          ({ name, type }) =>
            `ALTER TABLE ${shown(key)} ADD COLUMN ${readableName(name)} ${describeType(type)};`,
        )
        .join('\n') || `give the new table another name, or alter ${shown(key)}`,
    subject: key,
  };
}

function differenceOf(known: Column | undefined, wanted: Column): readonly string[] {
  const name = readableName(wanted.name);
  const type = describeType(wanted.type);
  if (!known) return [`it has no ${name}`];
  const is = describeType(known.type);
  return is === type ? [] : [`${name} is ${is}, not ${type}`];
}

function* index({ node, catalog }: JudgedStatement): Iterable<SqlFinding> {
  if (!('IndexStmt' in node)) return;
  const { idxname = '', relation } = node.IndexStmt;
  const found = owner(catalog, idxname, keyOf(catalog, relation));
  const table = catalog.relations.get(keyOf(catalog, relation));
  if (!found || !table) return;
  const made = indexOf(node.IndexStmt, table);
  const same = ['columns', 'details', 'condition', 'unique', 'method', 'included'] as const;
  const key = keyOf(catalog, relation);
  if (
    found.key === key &&
    same.every((one) => JSON.stringify(found.index[one]) === JSON.stringify(made[one]))
  )
    return;
  yield {
    title: `${readableName(idxname)} is there already as another index: this does nothing`,
    detail: `There it is on ${shown(found.key)} (${found.index.columns.map((name) => name ?? 'an expression').join(', ')}).`,
    fix: `give the new index another name, or drop ${readableName(idxname)} first`,
    subject: `${key} ${idxname}`,
  };
}

function owner(catalog: Catalog, name: string, table: string) {
  const schema = table.slice(0, table.lastIndexOf('.'));
  for (const [key, relation] of catalog.relations) {
    const found = relation.schema === schema ? relation.indexes.get(name) : undefined;
    if (found) return { key, index: found };
  }
  return undefined;
}

function* columns({ node, catalog }: JudgedStatement): Iterable<SqlFinding> {
  if (!('AlterTableStmt' in node)) return;
  const { relation, cmds = [] } = node.AlterTableStmt;
  const key = keyOf(catalog, relation);
  const known = catalog.relations.get(key)?.columns;
  for (const one of cmds) {
    if (!('AlterTableCmd' in one)) continue;
    const { subtype, missing_ok, def } = one.AlterTableCmd;
    if (subtype !== 'AT_AddColumn' || !missing_ok || !def || !('ColumnDef' in def)) continue;
    const wanted = columnOf(def.ColumnDef);
    const there = known?.get(wanted.name);
    if (!there || differenceOf(there, wanted).length === 0) continue;
    const name = `${shown(key)}.${readableName(wanted.name)}`;
    yield {
      title: `${name} is there already as ${describeType(there.type)}: this does nothing`,
      fix: `give the new column another name, or change the type of ${name}`,
      subject: `${key} ${wanted.name}`,
      byte: def.ColumnDef.location,
    };
  }
}
