import type { Catalog } from '../../schema/replay/catalog.js';
import { chosenName } from '../../schema/replay/constraints.js';
import { readableName } from '../../sql/quote.js';
import { checkName } from '../fixes/set-not-null.js';
import type { JudgedStatement } from '../rule.js';
import { shown } from '../words.js';

/** `SET LOCAL` where a transaction ends what it says, `SET` elsewhere. */
export function limit({ transaction }: Pick<JudgedStatement, 'transaction'>): string {
  return `SET ${transaction.kind === 'one' ? 'LOCAL ' : ''}lock_timeout = '2s';`;
}

/** The steps to NOT NULL that keep nobody waiting: each comment begins a migration of its own. */
export function notNullSteps(
  { catalog, major }: Pick<JudgedStatement, 'catalog' | 'major'>,
  table: string,
  column: string,
): readonly string[] {
  const [name, own] = [shown(table), readableName(column)];
  const relation = catalog.relations.get(table);
  const waiting = waitingCheck(catalog, table, column);
  if (major >= 18 && waiting === undefined) {
    const bare = relation?.name ?? table.slice(table.lastIndexOf('.') + 1);
    const constraint = readableName(chosenName(bare, 'not null', [column]));
    return [
      `ALTER TABLE ${name} ADD CONSTRAINT ${constraint} NOT NULL ${own} NOT VALID;`,
      '-- in a later migration:',
      `ALTER TABLE ${name} VALIDATE CONSTRAINT ${constraint};`,
    ];
  }
  const check = readableName(waiting ?? checkName(column));
  return [
    ...(waiting === undefined
      ? [`ALTER TABLE ${name} ADD CONSTRAINT ${check} CHECK (${own} IS NOT NULL) NOT VALID;`]
      : []),
    '-- in a later migration:',
    `ALTER TABLE ${name} VALIDATE CONSTRAINT ${check};`,
    '-- then, without reading a row:',
    `ALTER TABLE ${name} ALTER COLUMN ${own} SET NOT NULL;`,
    ...(waiting === undefined ? [`ALTER TABLE ${name} DROP CONSTRAINT ${check};`] : []),
  ];
}

/** A check that says the same already, and only wants to be validated. */
function waitingCheck(catalog: Catalog, table: string, column: string): string | undefined {
  for (const { name, kind, validated, expression } of catalog.relations.get(table)?.constraints.values() ??
    []) {
    if (kind !== 'check' || validated || !expression || !('NullTest' in expression)) continue;
    const { nulltesttype, arg } = expression.NullTest;
    const field = arg && 'ColumnRef' in arg ? arg.ColumnRef.fields?.at(-1) : undefined;
    if (nulltesttype === 'IS_NOT_NULL' && field && 'String' in field && field.String.sval === column)
      return name;
  }
  return undefined;
}

/** What is said above an UPDATE that fills old rows. */
export const fillRows = '-- then fill old rows: repeat it until it changes none, and commit each time:';

/** Fills old rows some at a time: `assignment` as in `note = ''`, `open` what is true of a row that still waits. */
export function batches(
  catalog: Catalog,
  table: string,
  { assignment, open }: { readonly assignment: string; readonly open: string },
): readonly string[] {
  const [name, key] = [shown(table), rowKey(catalog, table)];
  return [
    fillRows,
    `UPDATE ${name} SET ${assignment} WHERE ${some(key, `SELECT ${key} FROM ${name} WHERE ${open} LIMIT 10000`)};`,
  ];
}

/** What a row is known by: its primary key where that is one column, else its place. */
export function rowKey(catalog: Catalog, table: string): string {
  const [column, ...more] =
    [...(catalog.relations.get(table)?.constraints.values() ?? [])].find(({ kind }) => kind === 'primary key')
      ?.columns ?? [];
  return column === undefined || more.length > 0 ? 'ctid' : readableName(column);
}

/** Places are looked up fast in an array only. */
export function some(key: string, query: string): string {
  return /(?:^|\.)ctid$/.test(key) ? `${key} = ANY (ARRAY(${query}))` : `${key} IN (${query})`;
}
