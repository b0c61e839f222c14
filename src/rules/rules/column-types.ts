import type { Catalog } from '../../schema/replay/catalog.js';
import { serialTypes } from '../../schema/replay/columns.js';
import { qualified, splitName, typeName } from '../../schema/replay/names.js';
import { readableName } from '../../sql/quote.js';
import { type NewColumn, newColumns } from '../new-columns.js';
import type { SqlRule, SqlRuleInfo } from '../rule.js';
import { shown } from '../words.js';

/** What is said of a type: taste, or a trap that some projects have sworn off. */
interface Advice extends Pick<SqlRuleInfo, 'id' | 'title' | 'why' | 'bad' | 'good'> {
  /** The type to take in its place. */
  readonly better: string;
  /** What is said of the column. */
  readonly says: string;
  matches(column: NewColumn, catalog: Catalog): boolean;
}

const named =
  (...names: readonly string[]) =>
  ({ column }: NewColumn): boolean =>
    names.includes(column.type.name);

const advices: readonly Advice[] = [
  {
    id: 'column-small-key',
    title: 'A primary key is an integer or smaller',
    why: 'It ends at 2,147,483,647, rolled-back inserts included, and changing it later rewrites the table and all that refer to it.',
    bad: 'CREATE TABLE orders (id integer PRIMARY KEY);',
    good: 'CREATE TABLE orders (id bigint PRIMARY KEY);',
    better: 'bigint',
    says: 'is a primary key that ends at 2,147,483,647',
    matches: (one) => one.isKey && named('int4', 'int2')(one),
  },
  {
    id: 'column-serial',
    title: 'A column is serial',
    why: 'Its sequence has rights of its own that are forgotten in grants, and anybody can write another number into the column. An identity column has neither fault.',
    bad: 'CREATE TABLE orders (id bigserial PRIMARY KEY);',
    good: 'CREATE TABLE orders (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);',
    better: 'bigint GENERATED ALWAYS AS IDENTITY',
    says: 'is serial',
    matches: ({ definition }) => Object.hasOwn(serialTypes, typeName(definition.typeName).name),
  },
  {
    id: 'column-varchar-limit',
    title: 'A varchar column has a limit',
    why: 'It costs as much as text. The limit is met in production first, and making it smaller again rewrites the table.',
    bad: 'CREATE TABLE orders (note varchar(100));',
    good: 'CREATE TABLE orders (note text CHECK (length(note) <= 100));',
    better: 'text',
    says: 'is a varchar with a limit',
    matches: (one) => named('varchar')(one) && one.column.type.modifiers.length > 0,
  },
  {
    id: 'column-char',
    title: 'A column is char(n)',
    why: 'It is filled with blanks that some comparisons see and others do not.',
    bad: 'CREATE TABLE orders (country char(2));',
    good: 'CREATE TABLE orders (country text CHECK (length(country) = 2));',
    better: 'text',
    says: 'is a char filled with blanks',
    matches: named('bpchar', 'char'),
  },
  {
    id: 'column-timestamp',
    title: 'A column is a timestamp without time zone',
    why: 'It says what a clock showed and not when that was: two sessions in two time zones mean two moments by it.',
    bad: 'CREATE TABLE orders (made_at timestamp);',
    good: 'CREATE TABLE orders (made_at timestamptz);',
    better: 'timestamptz',
    says: 'does not say in which time zone',
    matches: named('timestamp'),
  },
  {
    id: 'column-timestamp-rounded',
    title: 'A column rounds its time to seconds',
    why: 'timestamp(0) rounds, it does not cut: half a second before midnight is tomorrow.',
    bad: 'CREATE TABLE orders (made_at timestamptz(0));',
    good: 'CREATE TABLE orders (made_at timestamptz);',
    better: 'timestamptz',
    says: 'rounds to seconds',
    matches: (one) => named('timestamp', 'timestamptz')(one) && one.column.type.modifiers[0] === 0,
  },
  {
    id: 'column-json',
    title: 'A column is json',
    why: 'It has no equality, so DISTINCT and UNION fail on it, no index of its own, and is read anew from its text each time.',
    bad: 'CREATE TABLE orders (extra json);',
    good: 'CREATE TABLE orders (extra jsonb);',
    better: 'jsonb',
    says: 'is json',
    matches: named('json'),
  },
  {
    id: 'column-money',
    title: 'A column is money',
    why: 'What it means depends on the server’s lc_monetary: the same number is dollars here and yen there.',
    bad: 'CREATE TABLE orders (total money);',
    good: 'CREATE TABLE orders (total numeric(12, 2));',
    better: 'numeric(12, 2)',
    says: 'is money, which depends on the server’s locale',
    matches: named('money'),
  },
  {
    id: 'column-float',
    title: 'A column is real or double precision',
    why: '0.1 has no exact form in it; sums of prices drift.',
    bad: 'CREATE TABLE orders (total double precision);',
    good: 'CREATE TABLE orders (total numeric(12, 2));',
    better: 'numeric',
    says: 'cannot hold 0.1 exactly',
    matches: named('float4', 'float8'),
  },
  {
    id: 'column-enum',
    title: 'A column is an enum',
    why: 'A label cannot be taken out again, and a new one cannot be used in the transaction that adds it.',
    bad: "CREATE TYPE state AS ENUM ('open', 'done');\nCREATE TABLE orders (state state);",
    good: "CREATE TABLE orders (state text CHECK (state IN ('open', 'done')));",
    better: 'text with a CHECK',
    says: 'is an enum',
    matches: ({ column }, catalog) =>
      catalog.enums.has(qualified(catalog, splitName(column.type.name), (key) => catalog.enums.has(key))),
  },
];

/** One rule a type, all of them off until a project asks for them. */
export const columnTypes: readonly SqlRule[] = advices.map(
  ({ better, says, matches, ...info }): SqlRule => ({
    info: {
      ...info,
      severity: 'off',
      cost: 'none',
      versions: 'all',
      mend: `Take ${better} while the table is new.`,
    },
    kinds: ['CreateStmt', 'AlterTableStmt'],
    *check(statement) {
      for (const one of newColumns(statement)) {
        if (!matches(one, statement.catalog)) continue;
        const name = readableName(one.column.name);
        yield {
          title: `${shown(one.table)}.${name} ${says}`,
          fix: `${name} ${better}`,
          subject: `${one.table} ${one.column.name}`,
          byte: one.definition.location,
        };
      }
    },
  }),
);
