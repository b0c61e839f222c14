import { expect, test } from '@jest/globals';
import { defaultLimits } from '../../../src/gates/migrate/preflight/check.js';
import { preflight } from '../../../src/gates/migrate/preflight/preflight.js';
import { connect } from '../../../src/postgres/connect.js';
import { startScratch } from '../../../src/postgres/scratch/server.js';
import { eventually } from '../../support/processes.js';
import { testMajors } from '../../support/server.js';
import { touchesIn } from '../../support/touches.js';

const services = { env: process.env, signal: new AbortController().signal, progress: () => undefined };
const limits = { statementTimeoutMs: 10_000, lockTimeoutMs: 200, ...defaultLimits };

/** The server starts it by itself once rows are old enough; one block at a time, so that it is still at it when we look. */
const settings = {
  autovacuum: 'on',
  autovacuum_naptime: '1s',
  autovacuum_freeze_max_age: '100000',
  autovacuum_vacuum_cost_delay: '100ms',
  autovacuum_vacuum_cost_limit: '1',
};

test.each(testMajors)(
  'on %d autovacuum against wraparound is found on the table that a migration needs, and no other',
  async (major) => {
    const server = await startScratch({ version: major, source: 'embedded', settings }, services);
    const session = await connect(server.url('postgres'));
    try {
      await session.execute(`
        create table orders as select generate_series(1, 20000) as id;
        create table parts (id int) with (autovacuum_enabled = off);
        do $$ begin for i in 1..100500 loop begin insert into parts values (1); exception when others then null; end; end loop; end $$;
        truncate parts`);
      const found = async (sql: string) => {
        const touches = touchesIn(sql);
        const pending = [{ touches, names: touches.map(({ table }) => table) }];
        const { findings } = await preflight({ session }, limits, { pending, ledger: undefined });
        return findings.map(({ rule, severity, title }) => [rule, severity, title]);
      };
      expect(await eventually(async () => (await found('ALTER TABLE orders ADD a int')).length > 0)).toBe(
        true,
      );
      expect(await found('ALTER TABLE orders ADD a int')).toEqual([
        ['wraparound-vacuum', 'error', expect.stringContaining('works on public.orders')],
      ]);
      expect(await found('INSERT INTO orders VALUES (1)')).toEqual([]);
      expect(await found('DROP TABLE parts')).toEqual([]);
    } finally {
      await session.close();
      await server.stop();
    }
  },
  60_000,
);
