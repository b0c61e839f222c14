import type { TruthCase } from '../case.js';

interface Change {
  readonly id: string;
  /** Type that the column has before. */
  readonly from: string;
  readonly to: string;
  /** SQL of a value. */
  readonly value: string;
  readonly more?: string;
  readonly using?: string;
}

/** A table with one column of that type, and the statement that changes it. */
function change({ id, from, to, value, more = '', using }: Change, ...rules: readonly string[]): TruthCase {
  return {
    id: `change-type/${id}`,
    before: `create table orders (id int primary key, c ${from}); ${more}`,
    rows: { orders: `n, ${value}` },
    statement: `alter table orders alter column c type ${to}${using === undefined ? '' : ` using ${using}`}`,
    rules,
  };
}

const rewrites = 'change-type-rewrites';

/** A14 to A16 of the master list: half of them only look like rewrites. */
export const changeTypeCases: readonly TruthCase[] = [
  change({ id: 'int-to-bigint', from: 'int', to: 'bigint', value: 'n' }, rewrites),
  change({ id: 'bigint-to-int', from: 'bigint', to: 'int', value: 'n' }, rewrites),
  change({ id: 'varchar-narrower', from: 'varchar(50)', to: 'varchar(20)', value: "'x' || n" }, rewrites),
  change({ id: 'varchar-wider', from: 'varchar(50)', to: 'varchar(100)', value: "'x' || n" }),
  change({ id: 'varchar-without-limit', from: 'varchar(50)', to: 'varchar', value: "'x' || n" }),
  change({ id: 'varchar-to-text', from: 'varchar(50)', to: 'text', value: "'x' || n" }),
  change({
    id: 'varchar-to-text-indexed',
    from: 'varchar(50)',
    to: 'text',
    value: "'x' || n",
    more: 'create index on orders (c);',
  }),
  change({ id: 'text-to-varchar', from: 'text', to: 'varchar', value: "'x' || n" }),
  change({ id: 'text-to-varchar-with-limit', from: 'text', to: 'varchar(50)', value: "'x' || n" }, rewrites),
  change({ id: 'char-to-text', from: 'char(8)', to: 'text', value: "'x' || n" }, rewrites),
  change({ id: 'numeric-wider', from: 'numeric(10,2)', to: 'numeric(12,2)', value: 'n' }),
  change({ id: 'numeric-unconstrained', from: 'numeric(10,2)', to: 'numeric', value: 'n' }),
  change({ id: 'numeric-other-scale', from: 'numeric(10,2)', to: 'numeric(12,4)', value: 'n' }, rewrites),
  change({ id: 'numeric-narrower', from: 'numeric(10,2)', to: 'numeric(8,2)', value: 'n' }, rewrites),
  change({ id: 'timestamp-wider', from: 'timestamp(0)', to: 'timestamp(3)', value: 'now()' }),
  change({ id: 'timestamp-narrower', from: 'timestamp', to: 'timestamp(3)', value: 'now()' }, rewrites),
  change({ id: 'interval-wider', from: 'interval(0)', to: 'interval(3)', value: "'1 h'" }),
  change({ id: 'varbit-wider', from: 'varbit(4)', to: 'varbit(8)', value: "b'101'" }),
  {
    ...change({ id: 'bit-wider', from: 'bit(4)', to: 'bit(8)', value: "b'1010'" }, rewrites),
    fails: '22026',
  },
  change({ id: 'cidr-to-inet', from: 'cidr', to: 'inet', value: "'10.0.0.0/8'" }),
  change({ id: 'json-to-jsonb', from: 'json', to: 'jsonb', value: "'{}'" }, rewrites),
  change({
    id: 'text-to-plain-domain',
    from: 'text',
    to: 'words',
    value: "'x'",
    more: 'create domain words as text;',
  }),
  change(
    {
      id: 'text-to-domain-with-check',
      from: 'text',
      to: 'words',
      value: "'x'",
      more: "create domain words as text check (value <> '');",
    },
    rewrites,
  ),
  change({ id: 'wider-by-using', from: 'varchar(50)', to: 'text', value: "'x'", using: 'c::text' }),
  change(
    { id: 'wider-by-other-using', from: 'varchar(50)', to: 'text', value: "'x'", using: 'upper(c)' },
    rewrites,
  ),
  change(
    {
      id: 'wider-with-check',
      from: 'varchar(50)',
      to: 'varchar(100)',
      value: "'x'",
      more: "alter table orders add check (c <> '');",
    },
    'change-type-scans',
  ),
  change(
    {
      id: 'collation-with-index',
      from: 'text',
      to: 'text collate "C"',
      value: "'x'",
      more: 'create index on orders (c);',
    },
    'change-type-scans',
  ),
  change({ id: 'collation-without-index', from: 'text', to: 'text collate "C"', value: "'x'" }),
  {
    ...change(
      {
        id: 'under-a-view',
        from: 'varchar(50)',
        to: 'text',
        value: "'x'",
        more: 'create view seen as select id, c from orders;',
      },
      'change-type-under-view',
    ),
    fails: '0A000',
  },
];
