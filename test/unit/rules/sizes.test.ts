import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatCount } from '../../../src/core/count.js';
import { severities } from '../../../src/core/finding.js';
import { tablePattern } from '../../../src/core/table-pattern.js';
import type { TableSize } from '../../../src/core/table-size.js';
import { knownSizes, severityBySize, sizeWords } from '../../../src/rules/sizes.js';
import type { SizedWork } from '../../../src/rules/work.js';
import { pairs } from '../../support/history.js';
import { runLint, today } from '../../support/lint.js';

const table = (name: string, rows: number): TableSize => ({
  name,
  rows,
  bytes: rows * 240,
  heapBytes: rows * 200,
});
const file = {
  file: 'lockkeeper-sizes.json',
  measuredAt: today.getTime() - 2 * 86_400_000,
  server: '16.4',
  rates: {},
  tables: [
    table('public.settings', 200),
    table('public.orders', 50_000_000),
    table('shop.lines', 10_000_000),
  ],
};
const sizes = knownSizes(file, []);

describe('the time that work takes decides', () => {
  test.each([
    ['public.settings', 'scan', 'notice'],
    ['public.settings', 'rewrite', 'notice'],
    ['public.orders', 'scan', 'error'],
    ['public.lines', 'scan', 'error'],
  ] as const)('%s: %s is %s', (relation, work, severity) => {
    expect(severityBySize('warning', [{ relation, work }], sizes)).toBe(severity);
  });

  test.each([
    [99_900_000, 'notice'],
    [100_000_000, 'warning'],
    [499_900_000, 'warning'],
    [500_000_000, 'error'],
  ] as const)('reading %i bytes is %s', (heapBytes, severity) => {
    const one = knownSizes({ tables: [{ name: 'public.a', bytes: heapBytes, heapBytes }], rates: {} }, []);
    expect(severityBySize('warning', [{ relation: 'public.a', work: 'scan' }], one)).toBe(severity);
  });

  test('a table that is not known keeps what the rule says, and makes nothing milder', () => {
    expect(severityBySize('warning', [{ relation: 'public.new', work: 'scan' }], sizes)).toBe('warning');
    expect(severityBySize('error', [], sizes)).toBe('error');
    const both: readonly SizedWork[] = [
      { relation: 'public.settings', work: 'scan' },
      { relation: 'public.new', work: 'scan' },
    ];
    expect(severityBySize('error', both, sizes)).toBe('error');
  });

  test('one of several tables of that name is nobody’s guess', () => {
    const two = knownSizes({ tables: [table('a.t', 1), table('b.t', 1)], rates: {} }, []);
    expect(two.of('public.t')).toBeUndefined();
    expect(two.of('c.t')).toBeUndefined();
  });

  test('a larger table is never judged milder, nor is a slower server', () => {
    const works = fc.constantFrom<SizedWork['work']>('scan', 'build', 'rewrite');
    const bytes = fc.nat({ max: 10 ** 13 });
    const rank = (severity: (typeof severities)[number]): number => severities.indexOf(severity);
    fc.assert(
      fc.property(
        fc.array(fc.record({ work: works, small: bytes, grown: bytes, known: fc.boolean() }), {
          maxLength: 4,
        }),
        fc.constantFrom(...severities),
        fc.integer({ min: 1, max: 10 ** 9 }),
        (parts, own, rate) => {
          const judged = parts.map(({ work }, index) => ({ relation: `public.t${index}`, work }));
          const named = (factor: number) =>
            parts.flatMap(({ small, grown, known }, index) => {
              const heapBytes = small + factor * grown;
              return known ? [{ name: `public.t${index}`, bytes: heapBytes, heapBytes }] : [];
            });
          const small = severityBySize(own, judged, knownSizes({ tables: named(0), rates: {} }, []));
          const large = severityBySize(own, judged, knownSizes({ tables: named(1), rates: {} }, []));
          expect(rank(large)).toBeLessThanOrEqual(rank(small));
          const at = (scan: number) =>
            severityBySize(own, judged, knownSizes({ tables: named(1), rates: { scan } }, []));
          expect(rank(at(rate))).toBeLessThanOrEqual(rank(at(rate * 2)));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('what is said', () => {
  test('names the rows, the bytes, the rate and the time', () => {
    expect(sizeWords([{ relation: 'public.orders', work: 'scan' }], sizes)).toBe(
      'About 1 m 40 s, estimated from its size: it reads 10 GB of orders (50 million rows), taken at 100 MB a second.',
    );
  });

  test('a rate that was measured takes the place of the one that is assumed', () => {
    const quick = knownSizes({ ...file, rates: { scan: 250_000_000 } }, []);
    expect(sizeWords([{ relation: 'public.orders', work: 'scan' }], quick)).toMatch(
      /^About 40\.0 s, .* 250 MB a second\.$/,
    );
  });

  test('nothing of tables that are not known', () => {
    expect(sizeWords([{ relation: 'public.new', work: 'scan' }], sizes)).toBeUndefined();
  });

  test.each([
    [1, '1'],
    [48_000, '48,000'],
    [999_999, '1 million'],
    [1_200_000, '1.2 million'],
    [50_000_000, '50 million'],
    [999_960_000, '1 billion'],
    [2.5e12, '2.5 trillion'],
  ])('%i is %s', (count, words) => expect(formatCount(count)).toBe(words));
});

describe('lint', () => {
  const before = 'create table orders (id int, note text, x int); create table settings (note text);';
  const lintOf = (sql: string, more: Parameters<typeof runLint>[0] | object = {}) => {
    const head = pairs(['1_a', '2_b'], { '1_a': { up: before }, '2_b': { up: sql } });
    const base = pairs(['1_a'], { '1_a': { up: before } });
    return runLint({ head, base, sizes: file, ...more });
  };
  const severitiesOf = async (...asked: Parameters<typeof lintOf>) =>
    (await lintOf(...asked)).findings
      .filter(({ rule }) => rule === 'set-not-null-scans')
      .map(({ severity }) => severity);

  test('the same lock is a notice on 200 rows and an error on 50 million', async () => {
    const { findings, facts } = await lintOf(
      'alter table settings alter note set not null; alter table orders alter note set not null;',
    );
    const found = findings.filter(({ rule }) => rule === 'set-not-null-scans');
    expect(found.map(({ severity, title }) => `${severity} ${title}`)).toEqual([
      'error note SET NOT NULL reads every row of orders',
      'notice note SET NOT NULL reads every row of settings',
    ]);
    expect(found[0]?.detail).toContain('\nAbout 1 m 40 s, estimated from its size');
    expect(found[1]?.detail).toContain(
      '\nLess than 0.1 s, estimated from its size: it reads 40 kB of settings',
    );
    expect(facts).toContainEqual({
      label: 'table sizes',
      value: 'lockkeeper-sizes.json: 3 tables of PostgreSQL 16.4, measured on 2026-03-02, 48 h ago',
    });
  });

  test('a warning becomes an error where the table is large', async () => {
    const { findings } = await lintOf("update orders set note = 'x';");
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toContain('error rows-without-where');
  });

  test('rows that are lost are lost from a small table too', async () => {
    const { findings } = await lintOf('delete from settings;');
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toContain(
      'warning rows-without-where',
    );
  });

  test('what the project says of the rule is stronger than any size', async () => {
    const sql = 'alter table settings alter note set not null;';
    expect(await severitiesOf(sql)).toEqual(['notice']);
    expect(await severitiesOf(sql, { levels: { 'set-not-null-scans': 'error' } })).toEqual(['error']);
    const large = 'alter table orders alter note set not null;';
    expect(await severitiesOf(large, { levels: { 'set-not-null-scans': 'notice' } })).toEqual(['notice']);
  });

  test('what is not about size stays as it is', async () => {
    const { findings } = await lintOf('drop table settings;');
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toContain('error drop-table');
  });

  test('a table that counts as small is a notice, and it is told when the file knows better', async () => {
    const assumeSmall = ['public.ord*'];
    const sql = 'alter table orders alter note set not null;';
    expect(await severitiesOf(sql, { assumeSmall })).toEqual(['notice']);
    expect(await severitiesOf(sql, { assumeSmall, sizes: undefined })).toEqual(['notice']);
    const { findings, facts } = await lintOf(sql, { assumeSmall });
    const found = findings.find(({ rule }) => rule === 'set-not-null-scans');
    expect(found?.detail).toContain('orders counts as small (assume-small).');
    expect(facts).toContainEqual({
      label: 'assumed small',
      value: 'public.orders, which is large in lockkeeper-sizes.json',
    });
  });

  test('sizes that are old are told to be so', async () => {
    const old = { ...file, measuredAt: today.getTime() - 45 * 86_400_000 };
    const { facts } = await lintOf('alter table orders add y int;', { sizes: old });
    expect(facts.find(({ label }) => label === 'table sizes')?.value).toMatch(
      /45 days ago: older than 30 days, write it anew with lockkeeper sizes --write$/,
    );
    const never = await lintOf('alter table orders add y int;', {
      sizes: { ...file, measuredAt: undefined },
    });
    expect(never.facts.find(({ label }) => label === 'table sizes')?.value).toMatch(
      /it does not say when they were measured$/,
    );
  });

  test('a partition is counted with its table', async () => {
    const parted =
      'create table p (id int) partition by range (id); create table p1 partition of p for values from (0) to (9);';
    const sql = 'alter table p alter id set not null;';
    const head = pairs(['1_a', '2_b'], { '1_a': { up: parted }, '2_b': { up: sql } });
    const base = pairs(['1_a'], { '1_a': { up: parted } });
    const tables = [table('public.p', 2_000_000), table('public.p1', 2_000_000)];
    const { findings } = await runLint({ head, base, sizes: { ...file, tables } });
    const found = findings.find(({ rule }) => rule === 'set-not-null-scans');
    expect(found?.severity).toBe('warning');
    expect(found?.detail).toContain(
      'About 4.0 s, estimated from its size: it reads 400 MB of p (2 million rows)',
    );
  });
});

describe('a pattern', () => {
  test.each([
    ['orders', 'public.orders', true],
    ['orders', 'shop.orders', true],
    ['orders', 'public.orders_old', false],
    ['public.orders', 'shop.orders', false],
    ['audit.*', 'audit.log', true],
    ['audit.*', 'audits.log', false],
    ['*_log', 'audit.change_log', true],
    ['public.User', 'public.User', true],
    ['public.user', 'public.User', true],
    ['public."User"', 'public.user', false],
    ['a+b', 'public.a+b', true],
  ])('%s on %s: %s', (pattern, relation, matches) => {
    expect(tablePattern(pattern)?.matches(relation)).toBe(matches);
  });

  test.each(['', ' ', '.', 'a.', '.a', 'a.b.c', 'a b', 'legacy/**', '"', 'a,b', '[ab]'])(
    '%j names no table',
    (pattern) => expect(tablePattern(pattern)).toBeUndefined(),
  );
});
