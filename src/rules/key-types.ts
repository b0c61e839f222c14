import type { Catalog, Column, TypeName } from '../schema/replay/catalog.js';
import { describeType } from '../schema/replay/names.js';
import { readableName } from '../sql/quote.js';
import { newForeignKeys } from './foreign-keys.js';
import type { JudgedStatement, SqlFinding } from './rule.js';
import { shown } from './words.js';

/** `differs`: the server converts between the two; `fails`: it knows no way to compare them. */
export type TypeVerdict = 'same' | 'differs' | 'fails';

/** The columns of new foreign keys of which this is true, with the type to give them. */
export function* keyColumnsThat(verdict: TypeVerdict, statement: JudgedStatement): Iterable<SqlFinding> {
  for (const { table, columns, parent, parentColumns, byte } of newForeignKeys(statement)) {
    for (const [index, own] of columns.entries()) {
      const other = parentColumns[index];
      if (!other || compare(statement.catalog, own, other) !== verdict) continue;
      const [mine, theirs] = [describeType(own.type), describeType(other.type)];
      const name = readableName(own.name);
      yield {
        title: `${shown(table)}.${name} is ${mine} and refers to ${shown(parent)}.${readableName(other.name)}, which is ${theirs}`,
        fix: `${name} ${theirs}`,
        subject: `${table} ${own.name}`,
        byte,
      };
    }
  }
}

/** Text of any length is one type; of unknown types nothing is claimed. */
function compare(catalog: Catalog, one: Column, another: Column): TypeVerdict {
  const own = baseOf(catalog, one.type);
  const other = baseOf(catalog, another.type);
  if (own.name === other.name || own.array || other.array) return 'same';
  const [mine, theirs] = [own, other].map(({ name }) => families.findIndex((names) => names.includes(name)));
  if (mine === undefined || theirs === undefined || mine < 0 || theirs < 0) return 'same';
  if (mine !== theirs) return 'fails';
  if (families[mine]?.includes('text')) return 'same';
  return own.name === 'numeric' ? 'fails' : 'differs';
}

function baseOf(catalog: Catalog, type: TypeName): TypeName {
  const key = type.name.includes('.') ? type.name : `public.${type.name}`;
  const domain = catalog.domains.get(key);
  return domain ? baseOf(catalog, domain.base) : type;
}

/** Types that are compared with one another. */
const families: readonly (readonly string[])[] = [
  ['int2', 'int4', 'int8', 'numeric'],
  ['text', 'varchar'],
  ['uuid'],
  ['bool'],
  ['bytea'],
];
