import { describe, expect, test } from '@jest/globals';
import { pairs } from '../../support/history.js';
import { runLint } from '../../support/lint.js';

const before = `create table customers (id int primary key);
  create table orders (id int primary key, customer_id int references customers, note text not null);
  create index on orders (customer_id);`;

/** `severity rule subject` of what is told of a change of one migration. */
async function told(up: string, down: string, next?: string): Promise<readonly string[]> {
  const stems = ['1_a', '2_b', ...(next === undefined ? [] : ['3_c'])];
  const sql = { '1_a': { up: before }, '2_b': { up, down }, '3_c': { up: next ?? '', down: null } };
  const { findings } = await runLint({
    head: pairs(stems, sql),
    base: pairs(['1_a'], sql),
    limitedByRunner: true,
  });
  return findings.map(({ severity, rule, subject }) => `${severity} ${rule} ${subject}`);
}

describe('a down', () => {
  test('that only takes its own up back is fine', async () => {
    expect(
      await told(
        'create table lines (id int); alter table orders add column kind text; alter table orders rename note to remark;',
        'alter table orders rename remark to note; alter table orders drop column kind; drop table lines;',
      ),
    ).toEqual(['error rename-breaks-code public.orders.note']);
  });

  test('is judged a step milder, at its own place', async () => {
    const [found, ...others] = await told(
      'alter table orders alter note drop not null;',
      'alter table orders alter note set not null;',
    );
    expect([found, ...others]).toEqual([
      'warning set-not-null-scans down: public.orders.note',
      'warning drop-not-null public.orders.note',
    ]);
    const { findings } = await runLint({
      head: pairs(['1_a', '2_b'], {
        '1_a': { up: before },
        '2_b': { up: 'select 1', down: '-- back\nvacuum full orders;' },
      }),
      base: pairs(['1_a'], { '1_a': { up: before } }),
    });
    expect(findings.find(({ rule }) => rule === 'table-rewrite')).toMatchObject({
      severity: 'warning',
      title: 'in the down: VACUUM FULL writes all of orders anew',
      location: { file: 'migrations/2_b.down.sql', line: 2 },
      migration: '2',
    });
  });

  test('counts as much as the project says', async () => {
    const { findings } = await runLint({
      head: pairs(['1_a', '2_b'], {
        '1_a': { up: before },
        '2_b': { up: 'select 1', down: 'vacuum full orders' },
      }),
      base: pairs(['1_a'], { '1_a': { up: before } }),
      levels: { 'table-rewrite': 'notice' },
    });
    expect(findings.find(({ rule }) => rule === 'table-rewrite')?.severity).toBe('notice');
  });

  test('that drops a table which its up has found there is told of', async () => {
    expect(await told('create table if not exists orders (id int);', 'drop table orders;')).toEqual([
      'warning drop-table down: public.orders',
    ]);
  });

  test('starts from where its up has led to', async () => {
    expect(
      await told(
        'alter table orders drop column note;',
        'alter table orders add column note text not null; alter table orders alter note set not null;',
      ),
    ).toEqual([
      'error drop-column public.orders.note',
      'warning add-column-not-null down: public.orders.note',
    ]);
  });

  test('leaves what comes after the up alone', async () => {
    const told3 = await told(
      "alter table orders add constraint there check (note <> '');",
      'alter table orders drop constraint there; alter table orders drop column note; drop index orders_customer_id_idx;',
      'alter table orders alter note type varchar(500);',
    );
    expect(told3.filter((one) => one.includes('down: '))).toEqual([
      'warning drop-column down: public.orders.note',
      'notice drop-index-not-concurrent down: orders_customer_id_idx',
    ]);
    // With the column gone in a down, nothing could be said of its type.
    expect(told3.some((one) => one.includes('change-type'))).toBe(true);
  });

  test('whose up has to be limited is told with it, and by itself once the up is', async () => {
    const sql = (up: string) => ({
      '1_a': { up: before },
      '2_b': { up, down: 'alter table orders drop column kind;' },
    });
    const findingOf = async (up: string) =>
      (
        await runLint({ head: pairs(['1_a', '2_b'], sql(up)), base: pairs(['1_a'], sql(up)) })
      ).findings.filter(({ rule }) => rule === 'lock-without-timeout');
    const add = 'alter table orders add column kind text;';
    const [both, ...none] = await findingOf(add);
    expect(none).toEqual([]);
    expect(both).toMatchObject({ severity: 'warning' });
    expect(both?.detail).toContain('So does the down, at migrations/2_b.down.sql:1');
    const [back] = await findingOf(`set local lock_timeout = '2s'; ${add}`);
    expect(back).toMatchObject({ severity: 'notice', subject: 'down: lock_timeout' });
  });
});
