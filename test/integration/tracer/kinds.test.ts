import { describe, expect, test } from '@jest/globals';
import { type LockMode, lockModes } from '../../../src/core/lock.js';
import type { StatementTrace } from '../../../src/core/trace.js';
import type { Effect } from '../../../src/rules/effect.js';
import { split } from '../../../src/sql/split.js';
import { testMajors } from '../../support/server.js';
import { told, withTracer } from '../../support/traced.js';
import { rowCount, type TruthCase } from '../../truth/case.js';
import { truthCases } from '../../truth/cases/index.js';
import { predict } from '../../truth/predict.js';

/** A statement of each kind; the truth suite holds what the rules say of it against the server. */
const ids: ReadonlySet<string> = new Set([
  'add-column/volatile-default',
  'check/validate',
  'unique/built',
  'index/concurrently',
  'index/drop-concurrently',
  'index/reindex-concurrently',
  'table/reindex',
  'table/cluster',
  'table/vacuum-full',
  'table/truncate-cascade',
  'table/lock',
  'view/refresh',
  'partition/attach',
  'rows/update-behind-alter-table',
]);
const kinds = truthCases.filter(({ id }) => ids.has(id));

/** Kinds that the truth suite has not: in a transaction of its own each, and what it is told of. */
const inside: readonly (readonly [sql: string, told: string])[] = [
  ['insert into kids select id from orders', 'ROW EXCLUSIVE public.kids | scans public.orders | 300 rows'],
  ['insert into kids values (7)', 'ROW EXCLUSIVE public.kids | 1 rows'],
  [
    'with gone as (delete from kids returning id) insert into kids select id from gone',
    'ROW EXCLUSIVE public.kids | scans public.kids | 301 rows',
  ],
  ["copy (select note from orders) to program 'cat > /dev/null'", 'scans public.orders'],
  ['select work()', 'ROW EXCLUSIVE public.orders | scans public.orders'],
  ['call toil()', 'ROW EXCLUSIVE public.orders | scans public.orders'],
  ["do $$ begin update orders set note = 'y'; end $$", 'ROW EXCLUSIVE public.orders | scans public.orders'],
  [
    "do $$ begin update orders set note = 'y'; alter table kids add w int; update orders set note = 'z'; end $$",
    'ACCESS EXCLUSIVE public.kids | ROW EXCLUSIVE public.orders | scans public.orders | altered table public.kids',
  ],
];

/** The same of what commits by itself. */
const alone: readonly (readonly [sql: string, told: string])[] = [
  ['delete from orders where note is null', 'scans public.orders | 0 rows'],
  [
    'refresh materialized view concurrently counted',
    'EXCLUSIVE public.counted | scans public.orders | scans public.counted | altered materialized view public.counted',
  ],
  [
    'alter table orders add constraint c check (id > 0) not valid',
    'ACCESS EXCLUSIVE public.orders | altered table public.orders',
  ],
  [
    'alter table orders validate constraint c',
    'SHARE UPDATE EXCLUSIVE public.orders | scans public.orders | altered table public.orders',
  ],
  [
    'cluster orders using orders_pkey',
    'ACCESS EXCLUSIVE public.orders | rewrites public.orders: cluster | scans public.orders',
  ],
  [
    'vacuum full orders',
    'ACCESS EXCLUSIVE public.orders | rewrites public.orders: vacuum full | scans public.orders',
  ],
  ['truncate kids', 'ACCESS EXCLUSIVE public.kids | rewrites public.kids: truncate'],
  [
    'alter table measures detach partition m1 concurrently',
    'ACCESS EXCLUSIVE public.m1 | SHARE UPDATE EXCLUSIVE public.measures | altered table public.measures',
  ],
];

const before = `
  create table orders (id int primary key, note text); insert into orders select i, 'x' from generate_series(1, 300) i;
  create table kids (id int);
  create materialized view counted as select id from orders; create unique index on counted (id);
  create table measures (at int) partition by range (at); create table m1 partition of measures for values from (0) to (9);
  create function work() returns void language sql as 'update orders set note = id::text';
  create procedure toil() language sql as 'update orders set note = id::text';`;

describe.each(testMajors)('on PostgreSQL %d', (major) => {
  const there = kinds.filter(({ majors: [from, to] = [0, 99] }) => from <= major && major <= to);

  test.each(there.map((one) => [one.id, one] as const))(
    '%s is traced as the truth suite says',
    async (_, one) => {
      const { statements, gaps, tables } = await traced(one, major);
      expect(gaps).toEqual([]);
      expect(effectsIn(statements, tables)).toEqual(byName(await predict(one, major)));
      for (const statement of statements) expect(missing(statement)).toEqual([]);
    },
  );

  test.each([
    ['in a transaction', inside, ['begin', 'commit']],
    ['by itself', alone, []],
  ] as const)(
    'other kinds of statement, each %s, with time and write-ahead log',
    async (_, table, [begin, commit]) => {
      await withTracer(major, before, async ({ session, trace }) => {
        const found: string[] = [];
        for (const [sql, expected] of table) {
          const one = await trace(async () => {
            for (const text of [begin, sql, commit]) if (text) await session.execute(text);
          });
          // Before 15 a session may hand its counters in before they are read, and says so.
          const late = major < 15 && one.gaps.some((gap) => gap.includes('too late'));
          found.push(late ? `${sql} | ${expected}` : told(one).join('\n'));
          if (!late) expect([...one.gaps, ...one.statements.flatMap(missing)]).toEqual([]);
        }
        expect(found).toEqual(table.map((parts) => parts.join(' | ')));
      });
    },
  );
});

/** Traces a case with what comes before it in its transaction; what the statement itself did. */
async function traced(one: TruthCase, major: number) {
  const rows = Object.entries(one.rows ?? {}).map(
    ([table, row]) => `insert into ${table} select ${row} from generate_series(1, ${rowCount}) as n`,
  );
  const own = split(one.statement).items.length;
  const found = {
    statements: [] as readonly StatementTrace[],
    gaps: [] as readonly string[],
    tables: new Set<string>(),
  };
  await withTracer(major, '', async ({ session, beside, trace }) => {
    for (const sql of [one.before, ...rows, 'analyze']) await session.execute(sql);
    const known = await beside.query<{ name: string }>(tablesSql);
    const { statements, gaps } = await trace(async () => {
      if (!one.outside) await session.execute('begin');
      if (one.earlier) await session.execute(one.earlier);
      await session.execute(one.statement);
      if (!one.outside) await session.execute('commit');
    });
    found.gaps = gaps;
    found.statements = statements.slice(-own);
    found.tables = new Set(known.map(({ name }) => name));
  });
  return found;
}

const tablesSql = `
  select n.nspname || '.' || relname as name from pg_class c join pg_namespace n on n.oid = relnamespace
   where relkind in ('r', 'p', 'm', 'v', 'f')`;

const least = lockModes.indexOf('SHARE UPDATE EXCLUSIVE');

/** As the truth suite tells effects: on tables, weak locks where there was work, and a scan that has read all rows. */
function effectsIn(statements: readonly StatementTrace[], tables: ReadonlySet<string>): readonly Effect[] {
  const of = <Part extends { readonly relation: string }>(
    relation: string,
    pick: (one: StatementTrace) => readonly Part[],
  ): readonly Part[] => statements.flatMap(pick).filter((part) => part.relation === relation);
  const all = [...tables].flatMap((relation): readonly Effect[] => {
    const scan = of(relation, ({ scans }) => scans).some(({ rows }) => rows >= rowCount);
    const rewrite = of(relation, ({ rewrites }) => rewrites).length > 0;
    const lock = of(relation, ({ locks }) => locks)
      .map(({ mode }) => mode)
      .reduce<LockMode | undefined>(
        (most, mode) => (most && strength(most) > strength(mode) ? most : mode),
        undefined,
      );
    return lock && (scan || rewrite || strength(lock) >= least) ? [{ relation, lock, scan, rewrite }] : [];
  });
  return byName(all);
}

function strength(mode: LockMode): number {
  return lockModes.indexOf(mode);
}

function byName(effects: readonly Effect[]): readonly Effect[] {
  return [...effects].sort((a, b) => (a.relation < b.relation ? -1 : 1));
}

/** Setting something and locking write nothing, and are not asked about. */
function missing({ sql, durationMs, walBytes }: StatementTrace): readonly string[] {
  const writes = !/^(?:set|lock)\b/i.test(sql);
  return [
    ...(durationMs === undefined ? ['duration'] : []),
    ...(writes && walBytes === undefined ? ['WAL'] : []),
  ];
}
