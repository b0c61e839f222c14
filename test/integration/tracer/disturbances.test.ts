import { describe, expect, test } from '@jest/globals';
import { connect } from '../../../src/postgres/connect.js';
import { createInspector } from '../../../src/postgres/inspector/inspector.js';
import { createTracer } from '../../../src/postgres/tracer/tracer.js';
import { testMajors, withDatabase } from '../../support/server.js';
import { told, withTracer } from '../../support/traced.js';

const orders = `create table orders (id int primary key, note text);
  insert into orders select i, null from generate_series(1, 300) i`;

describe.each(testMajors)('on PostgreSQL %d', (major) => {
  test('nothing that a migration does to its session hides what it does', async () => {
    await withTracer(major, orders, async ({ session, trace }) => {
      const role = `traced_${process.pid}_${major}`;
      const { gaps, statements } = await trace(() =>
        session.execute(`
          create role ${role}; grant all on schema public to ${role}; alter table orders owner to ${role};
          set role ${role}; set client_min_messages = error; set session search_path = public;
          alter table orders add column a int default 1;
          reset role; set session_replication_role = replica; set client_min_messages = debug1;
          alter table orders alter a type bigint;
          drop owned by ${role} cascade; drop role ${role}`),
      );
      expect(gaps).toEqual([]);
      expect(told({ gaps, statements }).filter((line) => /^(?:alter table|drop owned)/.test(line))).toEqual([
        `alter table orders owner to ${role} | ACCESS EXCLUSIVE public.orders | altered table public.orders`,
        'alter table orders add column a int default 1 | altered table public.orders',
        'alter table orders alter a type bigint | rewrites public.orders: column type | scans public.orders | altered table public.orders',
        expect.stringMatching(/^drop owned by .* \| dropped table public\.orders/),
      ]);
    });
  });

  test('a migration that switches event triggers off is seen by its locks, and the rest is a gap', async () => {
    if (major < 17) return;
    await withTracer(major, orders, async ({ session, trace }) => {
      const found = await trace(async () => {
        await session.execute('set event_triggers = off');
        await session.execute('begin');
        await session.execute('alter table orders add column a int');
        await session.execute('commit');
      });
      expect(told(found)).toContain('alter table orders add column a int | ACCESS EXCLUSIVE public.orders');
      expect(found.gaps).toEqual([
        'no event trigger saw what it read and wrote: alter table orders add column a int',
      ]);
    });
  });

  test('what a failed migration held and did before it failed is told', async () => {
    await withTracer(major, orders, async ({ session, trace }) => {
      const found = await trace(async () => {
        await session.execute('begin');
        await session.execute('alter table orders add column a int default random()');
        await session.execute('alter table orders alter note set not null');
      });
      expect(told(found)).toEqual([
        expect.stringContaining('ACCESS EXCLUSIVE public.orders | rewrites public.orders: default value'),
        'alter table orders alter note set not null',
      ]);
      expect(found.gaps).toEqual([
        'it failed, and what it had locked by then was let go: alter table orders alter note set not null',
      ]);
      await session.execute('rollback');
    });
  });

  test('long statements, line ends and characters of any length are told as they were sent', async () => {
    await withTracer(major, orders, async ({ session, trace }) => {
      const texts = [
        `comment on table orders is '${'ß\r\n\t😀'.repeat(2000)}'`,
        `comment on table orders is '${'x'.repeat(60_000)}'`,
      ];
      const found = await trace(async () => {
        for (const text of texts) await session.query(text);
      });
      expect(found.statements.map(({ sql }) => sql)).toEqual([texts[0], `${texts[1]?.slice(0, 20_000)}…`]);
    });
  });

  test('sessions at the same time, prepared statements and copied rows', async () => {
    await withTracer(major, orders, async ({ session, trace, url }) => {
      const other = await connect(url);
      const found = await trace(async () => {
        await session.query('delete from orders where id > $1', [290]);
        await other.execute('begin; lock table orders in exclusive mode');
        await session.query('select 1');
        await other.execute('rollback');
        await other.copyFrom('copy orders from stdin', '1000\ta\n1001\tb\n');
        await other.close();
      });
      expect(told(found)).toEqual([
        'delete from orders where id > $1 | 10 rows',
        'lock table orders in exclusive mode | EXCLUSIVE public.orders',
        'copy orders from stdin | 2 rows',
      ]);
    });
  });

  test('a migration that ends every other connection is told, and leaves a tracer that works', async () => {
    await withTracer(major, orders, async ({ session, trace }) => {
      const ends =
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()';
      await trace(async () => {
        await session.execute('begin');
        await session.execute(ends);
        await session.execute('alter table orders add b int');
        await session.execute('commit');
      });
      const found = await trace(() => session.execute('alter table orders add c int'));
      expect(told(found)).toEqual([
        'alter table orders add c int | ACCESS EXCLUSIVE public.orders | altered table public.orders',
      ]);
    });
  });

  test('the schema is the same with a tracer and without, and so are dropped extensions', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await session.execute(orders);
      const inspector = createInspector(session, { ignore: [], alone: true });
      const before = await inspector.snapshot();
      const tracer = await createTracer(url);
      expect(await inspector.snapshot()).toEqual(before);
      await tracer.begin();
      expect(await createInspector(session, { ignore: [], alone: true }).snapshot()).toEqual(before);
      await session.execute('drop extension plpgsql');
      await tracer.end();
      await tracer.close();
    });
  });

  test('without a superuser it says what it does not see', async () => {
    await withTracer(major, orders, async ({ beside, url }) => {
      const role = `plain_${process.pid}_${major}`;
      await beside.execute(
        `create role ${role} login password 'x'; alter table orders owner to ${role}; grant create on schema public to ${role}`,
      );
      const address = new URL(url);
      address.username = role;
      address.password = 'x';
      const tracer = await createTracer(address.href);
      const session = await connect(tracer.url);
      try {
        await tracer.begin();
        await session.execute('begin');
        await session.execute('alter table orders add d int default random()');
        await session.execute('commit');
        const found = await tracer.end();
        expect(told(found)).toEqual([
          'alter table orders add d int default random() | ACCESS EXCLUSIVE public.orders | rewrites public.orders: alter table | scans public.orders',
        ]);
        expect(found.gaps).toEqual([expect.stringContaining('without a superuser')]);
        await tracer.begin();
        await session.execute("set lock_timeout = '5s'; alter table orders add e int default random()");
        await session.execute('create index on orders (id)');
        const alone = await tracer.end();
        expect(told(alone)).toEqual([
          "set lock_timeout = '5s'",
          'alter table orders add e int default random() | ACCESS EXCLUSIVE public.orders | rewrites public.orders: alter table | scans public.orders',
          'create index on orders (id) | SHARE public.orders | scans public.orders',
        ]);
      } finally {
        await session.close();
        await tracer.close();
        await beside.execute(`drop owned by ${role} cascade; drop role ${role}`);
      }
    });
  });
});
