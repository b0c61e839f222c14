import { describe, expect, test } from '@jest/globals';
import { judgeVacuum } from '../../../../src/gates/migrate/preflight/autovacuum.js';
import { defaultLimits } from '../../../../src/gates/migrate/preflight/check.js';
import { judgeConnections } from '../../../../src/gates/migrate/preflight/connections.js';
import { judgeDisk } from '../../../../src/gates/migrate/preflight/disk.js';
import { lockMode, waitsFor } from '../../../../src/gates/migrate/preflight/lock-modes.js';
import { judgePrepared } from '../../../../src/gates/migrate/preflight/prepared.js';
import { unfit } from '../../../../src/gates/migrate/preflight/refuse-unfit.js';
import { judgeReplicas } from '../../../../src/gates/migrate/preflight/replication.js';
import { judgeLedger, judgeSchemas, judgeTable } from '../../../../src/gates/migrate/preflight/rights.js';
import { judgeSlot } from '../../../../src/gates/migrate/preflight/slots.js';
import { judgeSynchronous, standbysWanted } from '../../../../src/gates/migrate/preflight/synchronous.js';
import type { TouchedTable } from '../../../../src/gates/migrate/preflight/touched.js';
import {
  judgeTransactions,
  type OpenTransaction,
} from '../../../../src/gates/migrate/preflight/transactions.js';
import { touchesIn } from '../../../support/touches.js';

const limits = { statementTimeoutMs: 1000, lockTimeoutMs: 100, ...defaultLimits };

/** `public.orders`, oid 7, as these statements touch it. */
function orders(...statements: readonly string[]): TouchedTable {
  const touches = statements.flatMap((sql) => touchesIn(sql));
  return { name: 'public.orders', quoted: 'public.orders', oids: ['7'], touches, byCode: false };
}

const byCode: TouchedTable = { ...orders(), byCode: true };

describe('lock modes', () => {
  test.each([
    ['ALTER TABLE orders ADD a int', 'AccessShareLock', true],
    ['CREATE INDEX ON orders (a)', 'AccessShareLock', false],
    ['CREATE INDEX ON orders (a)', 'RowExclusiveLock', true],
    ['CREATE INDEX CONCURRENTLY i ON orders (a)', 'RowExclusiveLock', true],
    ['CREATE INDEX CONCURRENTLY i ON orders (a)', 'AccessShareLock', false],
    ['ALTER TABLE orders VALIDATE CONSTRAINT c', 'RowExclusiveLock', false],
    ['ALTER TABLE orders VALIDATE CONSTRAINT c', 'ShareUpdateExclusiveLock', true],
    ['INSERT INTO orders VALUES (1)', 'RowExclusiveLock', false],
    ['INSERT INTO orders VALUES (1)', 'ShareLock', true],
  ])('%s waits for %s: %s', (sql, held, waits) => {
    const [touch] = touchesIn(sql);
    if (!touch) throw new Error('it touches nothing');
    expect(waitsFor(touch, lockMode(held))).toBe(waits);
  });

  test('names of pg_locks are those of the manual', () => {
    expect(
      ['AccessShareLock', 'ShareUpdateExclusiveLock', 'ShareRowExclusiveLock', 'ExclusiveLock'].map(lockMode),
    ).toEqual(['ACCESS SHARE', 'SHARE UPDATE EXCLUSIVE', 'SHARE ROW EXCLUSIVE', 'EXCLUSIVE']);
  });
});

function transaction(given: Partial<OpenTransaction>): OpenTransaction {
  return {
    pid: 1,
    role: 'app',
    application: 'web',
    state: 'idle in transaction',
    sinceMs: 61_000,
    query: 'SELECT ?',
    snapshot: false,
    locks: [],
    ...given,
  };
}

function judged(open: readonly OpenTransaction[], table: TouchedTable, monitors = true) {
  const around = { pending: [{ touches: table.touches, names: [] }], ledger: undefined };
  return judgeTransactions(open, { tables: [table], role: 'migrator', monitors, limits, around });
}

describe('open transactions', () => {
  test('who holds what is needed comes before who is open for longer', () => {
    const { findings } = judged(
      [
        transaction({ pid: 10, sinceMs: 900_000 }),
        transaction({ pid: 11, sinceMs: 70_000, locks: [{ oid: '7', mode: 'RowExclusiveLock' }] }),
      ],
      orders('ALTER TABLE orders ADD a int'),
    );
    expect(findings.map(({ severity, title, fix }) => ({ severity, title, fix }))).toEqual([
      {
        severity: 'error',
        title:
          'process 11 (role app, application web, idle in transaction, in its transaction for 1 m 10 s) holds ROW EXCLUSIVE on public.orders, which a pending migration needs',
        fix: 'SELECT pg_terminate_backend(11);',
      },
      {
        severity: 'warning',
        title:
          'process 10 (role app, application web, idle in transaction, in its transaction for 15 m 00 s) has been in its transaction for longer than 1 m 00 s',
        fix: 'SELECT pg_terminate_backend(10);',
      },
    ]);
  });

  test('a lock that the migration does not wait for is only a warning', () => {
    const reader = transaction({ locks: [{ oid: '7', mode: 'AccessShareLock' }] });
    expect(judged([reader], orders('CREATE INDEX ON orders (a)')).findings[0]?.severity).toBe('warning');
    expect(judged([reader], byCode).findings[0]?.severity).toBe('error');
  });

  test('an index built concurrently waits for every snapshot', () => {
    const { findings } = judged(
      [transaction({ snapshot: true })],
      orders('CREATE INDEX CONCURRENTLY i ON orders (a)'),
    );
    expect(findings[0]).toMatchObject({ rule: 'transaction-blocks', severity: 'error' });
    expect(findings[0]?.title).toContain('has a snapshot');
  });

  test('a dump is waited for, a running statement is cancelled', () => {
    const fixes = judged(
      [transaction({ application: 'pg_dump', state: 'active' }), transaction({ state: 'active' })],
      orders(),
    ).findings.map(({ fix }) => fix);
    expect(fixes).toEqual(['wait until pg_dump (process 1) is done', 'SELECT pg_cancel_backend(1);']);
  });

  test('what is hidden is a fact with the grant, never an error', () => {
    const hidden = transaction({
      state: undefined,
      sinceMs: undefined,
      query: undefined,
      locks: [{ oid: '7', mode: 'AccessExclusiveLock' }],
    });
    expect(judged([hidden], orders('INSERT INTO orders VALUES (1)'), false)).toEqual({
      findings: [],
      facts: [
        {
          label: 'sessions of others',
          value:
            'hidden from migrator; one of them holds a lock that the migrations need, since when is not known. To see them, as a superuser: GRANT pg_read_all_stats TO migrator;',
        },
      ],
    });
  });

  test('of very many the worst are shown and the rest are counted', () => {
    const many = Array.from({ length: 15 }, (_, index) =>
      transaction({ pid: index, sinceMs: 70_000 + index }),
    );
    const { findings, facts } = judged(many, orders());
    expect(findings).toHaveLength(10);
    expect(findings[0]?.title).toContain('process 14 ');
    expect(facts).toEqual([{ label: 'long transactions', value: '5 more than are shown' }]);
  });
});

test('a prepared transaction is an error where its locks are needed', () => {
  const prepared = { gid: "it's", owner: 'app', sinceMs: 90_000, locks: [] };
  expect(judgePrepared(prepared, { tables: [orders()] })).toMatchObject({
    severity: 'warning',
    fix: "ROLLBACK PREPARED 'it''s';",
  });
  const locks = [{ oid: '7', mode: 'RowExclusiveLock' }];
  expect(judgePrepared({ ...prepared, locks }, { tables: [byCode] }).severity).toBe('error');
});

test('autovacuum against wraparound is waited for by what needs a lock, not by rows', () => {
  const worker = { pid: 5, locks: [{ oid: '7', mode: 'ShareUpdateExclusiveLock' }] };
  const [finding] = judgeVacuum(worker, { tables: [orders('CREATE INDEX ON orders (a)')] });
  expect(finding).toMatchObject({ rule: 'wraparound-vacuum', severity: 'error' });
  expect(judgeVacuum(worker, { tables: [orders('UPDATE orders SET a = 1')] })).toEqual([]);
});

describe('replication', () => {
  const replica = { name: 'berlin', state: 'streaming', replayMs: undefined, behind: 0 };

  test('a replica that is behind is named with its time and bytes', () => {
    const seen = judgeReplicas([replica, { ...replica, name: 'oslo', replayMs: 45_000, behind: 3e9 }], {
      limits,
      role: 'm',
    });
    expect(seen.findings.map(({ title }) => title)).toEqual([
      'the replica oslo is 3.0 GB of WAL behind, and took 45.0 s last',
    ]);
    expect(seen.facts[0]?.value).toBe('2, at most 45.0 s and 3.0 GB behind');
  });

  test('one that stands still is known by its bytes', () => {
    const still = { ...replica, behind: 300e6 };
    expect(judgeReplicas([still], { limits, role: 'm' }).findings).toHaveLength(1);
  });

  test('none, caught up, and hidden are facts', () => {
    const value = (replicas: Parameters<typeof judgeReplicas>[0]) =>
      judgeReplicas(replicas, { limits, role: 'm' }).facts[0]?.value;
    expect(value([])).toBe('none');
    expect(value([replica])).toBe('1, at most 0 ms and 0 bytes behind');
    expect(value([{ ...replica, state: undefined }])).toBe(
      '1, how far they are behind is hidden. To see it, as a superuser: GRANT pg_read_all_stats TO m;',
    );
  });

  test('a slot is a finding beyond its limit, and is dropped only where nobody reads', () => {
    expect(judgeSlot({ name: 'etl', active: false, holds: 1e9 }, limits)).toEqual([]);
    expect(judgeSlot({ name: 'etl', active: false, holds: 2e9 }, limits)[0]?.fix).toBe(
      "SELECT pg_drop_replication_slot('etl');",
    );
    expect(judgeSlot({ name: 'etl', active: true, holds: 2e9 }, limits)[0]?.fix).not.toContain('drop');
  });

  test.each([
    ['', 0],
    ['a', 1],
    ['*', 1],
    ['a, b', 1],
    ['FIRST 2 (a, b, c)', 2],
    ['any 3 (*)', 3],
    ['2 (a, b)', 2],
  ])('synchronous_standby_names %p wants %d', (names, wanted) => {
    expect(standbysWanted(names)).toBe(wanted);
  });

  test('a synchronous standby that is missing is an error, unless commits do not wait', () => {
    const missing = { names: 'ANY 2 (a, b)', commit: 'on', present: 1 };
    expect(judgeSynchronous(missing, 'm').findings[0]).toMatchObject({
      rule: 'synchronous-standby-missing',
      severity: 'error',
    });
    for (const fine of [{ commit: 'local' }, { commit: 'off' }, { present: 2 }, { names: '' }]) {
      expect(judgeSynchronous({ ...missing, ...fine }, 'm').findings).toEqual([]);
    }
    const hidden = judgeSynchronous({ ...missing, present: undefined }, 'm');
    expect(hidden.findings).toEqual([]);
    expect(hidden.facts[0]?.value).toContain('GRANT pg_read_all_stats TO m;');
  });
});

describe('connections', () => {
  const app = { of: 'ROLE app', name: 'app', limit: 5, used: 4 };

  test.each([
    [{ used: 50, usable: 97, own: [] }, undefined],
    [{ used: 90, usable: 97, own: [] }, 'warning'],
    [{ used: 96, usable: 97, own: [] }, 'error'],
    [{ used: 10, usable: 97, own: [app] }, 'error'],
    [{ used: 10, usable: 97, own: [{ ...app, used: 3 }] }, undefined],
  ])('%j: %s', (connections, severity) => {
    expect(judgeConnections(connections, limits).findings[0]?.severity).toBe(severity);
  });
});

describe('disk', () => {
  const sized = (table: TouchedTable) => ({ ...table, bytes: 3e9, heapBytes: 1e9 });

  test('says what is needed, and that what is free cannot be read', () => {
    const { findings, facts } = judgeDisk(
      [sized(orders('ALTER TABLE orders ALTER a TYPE bigint'))],
      undefined,
    );
    expect(findings).toEqual([]);
    expect(facts[0]?.value).toBe(
      'the migrations may need 6.0 GB (public.orders 3.0 GB, and as much WAL); how much is free cannot be read through PostgreSQL',
    );
  });

  test('is an error where less is known to be free', () => {
    const table = sized(orders('CREATE INDEX ON orders (a)'));
    expect(judgeDisk([table], 1_500_000_000).findings[0]).toMatchObject({ severity: 'error' });
    expect(judgeDisk([table], 2e9).findings).toEqual([]);
    expect(judgeDisk([sized(orders('ALTER TABLE orders ADD a int'))], 0).findings).toEqual([]);
  });
});

describe('rights', () => {
  const rights = {
    name: 'public.orders',
    quoted: 'public.orders',
    owner: 'boss',
    owns: false,
    member: false,
    granted: ['SELECT', 'INSERT'],
  };
  const look = (serverMajor: number) => ({ role: 'migrator', session: { serverMajor } });

  test('an owner needs nothing more', () => {
    expect(judgeTable(orders('DROP TABLE orders'), { ...rights, owns: true }, look(16))).toEqual([]);
  });

  test('what only an owner may do needs membership; rows and triggers need a right', () => {
    const found = judgeTable(
      orders('ALTER TABLE orders ADD a int', 'INSERT INTO orders VALUES (1)', 'DELETE FROM orders'),
      rights,
      look(16),
    );
    expect(found.map(({ severity, fix }) => [severity, fix])).toEqual([
      ['error', 'GRANT boss TO migrator;'],
      ['error', 'GRANT DELETE ON public.orders TO migrator;'],
    ]);
  });

  test.each([
    [15, 'ALTER ROLE migrator INHERIT;'],
    [16, 'GRANT boss TO migrator WITH INHERIT TRUE;'],
  ])('on %d a membership that is not inherited is a warning', (major, fix) => {
    const found = judgeTable(orders('DROP TABLE orders'), { ...rights, member: true }, look(major));
    expect(found).toMatchObject([{ severity: 'warning', fix }]);
  });

  test('the other end of a foreign key need not be owned: a new one needs a right, a dropped one none', () => {
    const touched = (sql: string, history = ''): TouchedTable => {
      const touches = touchesIn(sql, history).filter(({ table }) => table === 'orders');
      expect(touches).toHaveLength(1);
      return { ...orders(), touches };
    };
    const key = 'orders_id int references orders';
    const added = touched('ALTER TABLE lines ADD FOREIGN KEY (orders_id) REFERENCES orders');
    for (const table of [added, touched(`CREATE TABLE lines (${key})`)]) {
      expect(judgeTable(table, rights, look(16)).map(({ fix }) => fix)).toEqual([
        'GRANT REFERENCES ON public.orders TO migrator;',
      ]);
    }
    const dropped = touched(
      'DROP TABLE lines',
      `create table orders (id int primary key); create table lines (${key})`,
    );
    expect(judgeTable(dropped, rights, look(16))).toEqual([]);
  });

  test('of code nothing is sure', () => {
    expect(judgeTable(byCode, rights, look(16))).toMatchObject([{ severity: 'warning' }]);
  });

  test('the ledger must be writable', () => {
    expect(judgeLedger(rights, 'migrator')[0]?.fix).toBe(
      'GRANT SELECT, INSERT, UPDATE, DELETE ON public.orders TO migrator;',
    );
    expect(judgeLedger({ ...rights, owns: true }, 'migrator')).toEqual([]);
  });

  test('a closed schema is an error where an index or the ledger is to be made', () => {
    const schemas = { current: 'public', closed: { public: 'public' } };
    const severity = (table: TouchedTable, ledger: string | undefined) => {
      const around = { pending: [{ touches: table.touches, names: [] }], ledger };
      return judgeSchemas(schemas, { tables: [table], role: 'm', around }).map((one) => one.severity);
    };
    expect(severity(orders('CREATE INDEX ON orders (a)'), 'public.done')).toEqual(['error']);
    expect(severity(orders('ALTER TABLE orders ADD a int'), 'public.done')).toEqual(['warning']);
    expect(severity(orders('ALTER TABLE orders ADD a int'), undefined)).toEqual(['error']);
    const open = { current: 'public', closed: {} };
    const around = { pending: [{ touches: [], names: [] }], ledger: undefined };
    expect(judgeSchemas(open, { tables: [], role: 'm', around })).toEqual([]);
  });
});

test('everything that makes an address unfit is told at once', () => {
  const fit = { database: 'shop', role: 'm', replica: false, readOnly: false, pooler: 'session' } as const;
  expect(unfit(fit)).toEqual([]);
  const both = unfit({ ...fit, replica: true, readOnly: true, pooler: 'transaction' });
  expect(both.map(({ what }) => what)).toEqual([
    'the address leads to a pooler in transaction mode',
    'shop is a standby, which only reads',
  ]);
  expect(unfit({ ...fit, readOnly: true })[0]?.what).toContain('default_transaction_read_only is on');
});
