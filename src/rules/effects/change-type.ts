import type { AlterTableCmd, ColumnDef } from '@pgsql/types';
import type { Catalog, Relation, TypeName } from '../../schema/replay/catalog.js';
import { mentions } from '../../schema/replay/columns.js';
import { qualified, splitName, typeName, words } from '../../schema/replay/names.js';
import { brief, type PredictCommand } from '../effect.js';
import { withPartitions } from './constraints.js';

/**
 * What changing a column's type asks of the server. `check`: the rows are only read, because a CHECK names the column;
 * `index`: only an index is built anew, because its order changes; `unknown`: the type that it has now is not known.
 */
export type TypeWork = 'none' | 'check' | 'index' | 'rewrite' | 'unknown';

/** Facts: measured on 12 to 18. */
export function typeWork(catalog: Catalog, relation: Relation | undefined, command: AlterTableCmd): TypeWork {
  const { name = '', def } = command;
  if (!def || !('ColumnDef' in def)) return 'none';
  const column = relation?.columns.get(name);
  if (!relation || !column) return 'unknown';
  if (!isTrivial(def.ColumnDef, name)) return 'rewrite';
  if (!keepsBytes(catalog, column.type, typeName(def.ColumnDef.typeName))) return 'rewrite';
  if ([...relation.constraints.values()].some((one) => one.kind === 'check' && mentions(one, name)))
    return 'check';
  const collation = words(def.ColumnDef.collClause?.collname).at(-1);
  return collation !== undefined && collation !== column.collation && isIndexed(relation, name)
    ? 'index'
    : 'none';
}

/** Without USING, or with `USING column::type`: the cast that the server would take by itself. */
function isTrivial({ raw_default: using, typeName: target }: ColumnDef, column: string): boolean {
  if (!using) return true;
  const inner = 'TypeCast' in using ? using.TypeCast : undefined;
  const reference = inner ? inner.arg : using;
  if (!reference || !('ColumnRef' in reference) || words(reference.ColumnRef.fields).at(-1) !== column)
    return false;
  return !inner || JSON.stringify(typeName(inner.typeName)) === JSON.stringify(typeName(target));
}

function isIndexed({ indexes }: Relation, name: string): boolean {
  return [...indexes.values()].some(
    ({ columns, mentions: named }) => columns.includes(name) || named.has(name),
  );
}

/** Whether what is stored can stay as it is. */
function keepsBytes(catalog: Catalog, from: TypeName, to: TypeName): boolean {
  if (from.array !== to.array) return false;
  const domain = catalog.domains.get(
    qualified(catalog, splitName(to.name), (key) => catalog.domains.has(key)),
  );
  if (domain)
    return domain.constraints.size === 0 && !domain.notNull && keepsBytes(catalog, from, domain.base);
  if (from.name === to.name) return widens(to.name, from.modifiers, to.modifiers);
  const pair = `${from.name} ${to.name}`;
  if (pair === 'varchar text' || pair === 'cidr inet') return true;
  return pair === 'text varchar' && to.modifiers.length === 0;
}

const unlimited = Number.POSITIVE_INFINITY;

/** Whether every value of a type with these modifiers is one with those. */
function widens(name: string, from: readonly number[], to: readonly number[]): boolean {
  if (from.length === to.length && from.every((value, index) => value === to[index])) return true;
  if (name === 'numeric') {
    if (to.length === 0) return true;
    if (from.length === 0) return false;
    return (from[1] ?? 0) === (to[1] ?? 0) && (to[0] ?? 0) >= (from[0] ?? 0);
  }
  if (!widening.has(name)) return false;
  return (to.at(-1) ?? unlimited) >= (from.at(-1) ?? unlimited);
}

/** Types whose last modifier is the most that they hold. `char` and `bit` are not: they are padded to it. */
const widening = new Set(['varchar', 'varbit', 'timestamp', 'timestamptz', 'time', 'timetz', 'interval']);

export const changeTypeEffects: PredictCommand = (relation, command, { catalog }) => {
  const work = typeWork(catalog, catalog.relations.get(relation), command);
  const rewrite = work === 'rewrite' || work === 'unknown';
  const effect = { ...brief(relation, 'ACCESS EXCLUSIVE'), scan: work !== 'none', rewrite };
  return withPartitions(catalog, effect);
};

/** Views that use a column: the server refuses to change its type under them. */
export function viewsOver(catalog: Catalog, relation: string, column: string): readonly string[] {
  const views: string[] = [];
  if (!catalog.dependedOn.has(relation)) return views;
  for (const [key, { kind, reads, readsColumns }] of catalog.relations) {
    if ((kind !== 'view' && kind !== 'materialized view') || !reads.has(relation)) continue;
    if (!readsColumns || readsColumns.has('*') || readsColumns.has(column)) views.push(key);
  }
  return views;
}
