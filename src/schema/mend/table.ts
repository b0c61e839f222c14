import type { SchemaObject } from '../model.js';
import type { Side } from '../side.js';
import { columnClause, columnSettings } from './column.js';
import { aroundSequences, settings } from './settings.js';

/**
 * A table with its columns in order; what hangs on it follows by statements of its own. Undefined for a table whose
 * columns come from elsewhere.
 */
export function tableStatement(
  side: Side,
  table: SchemaObject,
  parts: readonly SchemaObject[],
): readonly string[] | undefined {
  const p = table.properties;
  if (p['of type'] !== undefined || p.inherits !== undefined) return undefined;
  const columns = inOrder(
    table,
    parts.filter((part) => part.kind === 'column'),
  );
  if (p['partition of'] !== undefined) {
    return [`${head(table)} PARTITION OF ${p['partition of']} ${p['partition bound']}${tail(table)}`];
  }
  const before: string[] = [];
  const after: string[] = [];
  const clauses = columns.map((column) => {
    let clause = columnClause(column);
    const around = aroundSequences(side, column, (identity) => {
      clause = columnClause(column, identity);
      return [''];
    });
    const middle = around.indexOf('');
    before.push(...around.slice(0, middle));
    after.push(...around.slice(middle + 1), ...columnSettings(column), ...settings(side, column));
    return clause;
  });
  const body = clauses.length === 0 ? '' : `\n  ${clauses.join(',\n  ')}\n`;
  return [...before, `${head(table)} (${body})${tail(table)}`, ...new Set(after)];
}

function head(table: SchemaObject): string {
  return `CREATE ${table.properties.persistence ? 'UNLOGGED ' : ''}TABLE ${table.name}`;
}

function tail(table: SchemaObject): string {
  const p = table.properties;
  const toast = p['toast options']?.split(', ').map((option) => `toast.${option}`) ?? [];
  const options = [...(p.options?.split(', ') ?? []), ...toast].join(', ');
  return [
    p['partition by'] && ` PARTITION BY ${p['partition by']}`,
    p['access method'] && ` USING ${p['access method']}`,
    options && ` WITH (${options})`,
    p.tablespace && ` TABLESPACE ${p.tablespace}`,
  ]
    .filter(Boolean)
    .join('');
}

function inOrder(table: SchemaObject, columns: readonly SchemaObject[]): readonly SchemaObject[] {
  const byName = new Map(columns.map((column) => [column.name, column]));
  const order = table.properties['column order']?.split(', ') ?? [];
  const sorted = order.map((name) => byName.get(`${table.name}.${name}`));
  return sorted.every((column) => column !== undefined) ? sorted : columns;
}
