import { describe, expect, test } from '@jest/globals';
import type { LockMode } from '../../../../src/core/lock.js';
import type { Answer } from '../../../../src/postgres/tracer/asking.js';
import { attribute } from '../../../../src/postgres/tracer/attribute.js';
import type { TriggerEvent } from '../../../../src/postgres/tracer/event-triggers.js';
import type { Relation } from '../../../../src/postgres/tracer/relations.js';
import { type Asked, newRecording, type Run } from '../../../../src/postgres/tracer/run.js';
import { told } from '../../../support/traced.js';

const relation = (bare: string, parts: Partial<Relation> = {}): Relation => ({
  name: `public.${bare}`,
  bare,
  quoted: `public.${bare}`,
  kind: 'r',
  file: 1,
  table: 0,
  ...parts,
});

const before = new Map([
  [1, relation('orders')],
  [2, relation('kids')],
  [3, relation('orders_note', { kind: 'i', table: 1 })],
]);

const lock = (oid: number, mode: LockMode) => ({ relation: oid, mode });

const run = (text: string, parts: Partial<Run> = {}): Run => ({
  text,
  startedAt: 0,
  endedAt: 2,
  alone: true,
  tag: text.toUpperCase(),
  transaction: 1,
  events: [],
  ...parts,
});

const event = (parts: Partial<TriggerEvent> & Pick<TriggerEvent, 'event'>): TriggerEvent => ({
  tag: 'ALTER TABLE',
  locks: [],
  reads: new Map(),
  files: new Map(),
  objects: [],
  wal: 0,
  from: 0,
  to: 0,
  ...parts,
});

function traceOf(...runs: readonly Run[]) {
  const recording = newRecording({ before, triggers: true, major: 18 });
  recording.runs.push(...runs);
  return attribute(recording);
}

describe('locks', () => {
  test('each is told of the statement that brought it, a stronger one again', () => {
    const trace = traceOf(
      run('lock orders', { held: [lock(1, 'SHARE')] }),
      run('update orders', { held: [lock(1, 'SHARE'), lock(1, 'ROW EXCLUSIVE'), lock(2, 'ROW SHARE')] }),
      run('truncate orders', { held: [lock(1, 'ACCESS EXCLUSIVE'), lock(2, 'ROW SHARE')] }),
    );
    expect(told(trace)).toEqual([
      'lock orders | SHARE public.orders',
      'update orders | ROW SHARE public.kids',
      'truncate orders | ACCESS EXCLUSIVE public.orders',
    ]);
  });

  test('what is held when a command begins is of the statements before it, by the names in them', () => {
    const start = event({
      event: 'ddl_command_start',
      locks: [lock(1, 'ACCESS EXCLUSIVE'), lock(2, 'ROW EXCLUSIVE')],
    });
    const trace = traceOf(
      run('truncate orders'),
      run('update kids'),
      run('alter table x', { events: [start] }),
    );
    expect(told(trace)).toEqual([
      'truncate orders | ACCESS EXCLUSIVE public.orders',
      'update kids | ROW EXCLUSIVE public.kids',
      'alter table x',
    ]);
    expect(trace.gaps).toEqual([]);
  });

  test('an index counts only where its table is locked less', () => {
    const held = [lock(3, 'ACCESS EXCLUSIVE'), lock(1, 'SHARE')];
    expect(
      told(
        traceOf(run('reindex index orders_note', { held, events: [event({ event: 'ddl_command_end' })] })),
      ),
    ).toEqual(['reindex index orders_note | ACCESS EXCLUSIVE public.orders_note | SHARE public.orders']);
    const all = [lock(3, 'ACCESS EXCLUSIVE'), lock(1, 'ACCESS EXCLUSIVE')];
    expect(told(traceOf(run('drop index orders_note', { held: all })))).toEqual([
      'drop index orders_note | ACCESS EXCLUSIVE public.orders',
    ]);
  });

  test('another transaction begins without any', () => {
    const held = [lock(1, 'SHARE')];
    const trace = traceOf(run('lock a', { held }), run('lock b', { held, transaction: 7 }));
    expect(trace.statements.map(({ locks, transaction }) => [locks.length, transaction])).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });
});

test('what nobody saw is a gap, unless it stops nobody', () => {
  const { gaps } = traceOf(
    run('truncate orders', { transaction: undefined }),
    run('update orders', { transaction: undefined }),
    run('create role a', { transaction: undefined }),
    run('reindex table orders', { held: [] }),
  );
  expect(gaps).toEqual([
    'nobody saw the locks of: truncate orders',
    'no event trigger saw what it read and wrote: reindex table orders',
  ]);
});

describe('what a session said of itself', () => {
  const answer = (parts: Partial<Answer>): Answer => ({
    wal: 0,
    handedIn: false,
    reads: new Map(),
    total: new Map(),
    files: new Map(),
    ...parts,
  });
  const asked = (parts: Pick<Asked, 'before' | 'after'>, ...runs: readonly Run[]): readonly Run[] => {
    const group: Asked = { runs: [...runs], files: true, ...parts };
    for (const one of runs) one.asked = group;
    return runs;
  };

  test('is told of the only statement, also of what other sessions have handed in meanwhile', () => {
    const first = answer({ wal: 10, total: new Map([[1, 50]]), reads: new Map([[1, 7]]) });
    const last = answer({ wal: 30, handedIn: true, total: new Map([[1, 357]]), files: new Map([[1, 8]]) });
    const [statement] = traceOf(
      ...asked(
        { before: { ...first, files: new Map([[1, 5]]) }, after: last },
        run('vacuum full orders', { tag: 'VACUUM' }),
      ),
    ).statements;
    expect(statement).toMatchObject({
      walBytes: 20,
      scans: [{ relation: 'public.orders', rows: 300 }],
      rewrites: [{ relation: 'public.orders', reason: 'vacuum full' }],
    });
  });

  test('of several that travelled together is told of the last that names the table, less what triggers told', () => {
    const start = event({ event: 'ddl_command_start', wal: 10, reads: new Map([[1, 300]]) });
    const end = event({ event: 'ddl_command_end', wal: 25, reads: new Map([[1, 600]]) });
    const runs = asked(
      { before: answer({ wal: 0 }), after: answer({ wal: 40, reads: new Map([[1, 900]]) }) },
      run('update orders', { held: [] }),
      run('delete from orders', { held: [] }),
      run('update kids', { held: [] }),
      run('alter table orders', { events: [start, end] }),
    );
    const found = traceOf(...runs).statements;
    expect(found.map(({ scans, walBytes }) => [scans[0]?.rows, walBytes])).toEqual([
      [undefined, undefined],
      [600, undefined],
      [undefined, undefined],
      [300, 15],
    ]);
  });

  test('before 15 tells nothing when its counters were handed in meanwhile', () => {
    const recording = newRecording({ before, triggers: true, major: 14 });
    const last = answer({ handedIn: true, total: new Map([[1, 300]]) });
    recording.runs.push(
      ...asked({ before: answer({}), after: last }, run('delete from orders', { held: [] })),
    );
    const { statements, gaps } = attribute(recording);
    expect(statements[0]?.scans).toEqual([]);
    expect(gaps).toEqual([expect.stringContaining('too late')]);
  });
});

test('counters that were handed in meanwhile begin again', () => {
  const start = event({ event: 'ddl_command_start', reads: new Map([[1, 500]]) });
  const end = (rows: number) => event({ event: 'ddl_command_end', reads: new Map([[1, rows]]) });
  const rows = (count: number) =>
    traceOf(run('alter table orders', { events: [start, end(count)] })).statements[0]?.scans[0]?.rows;
  expect([rows(500), rows(800), rows(300)]).toEqual([undefined, 300, 300]);
});

test('the time of the triggers is not the statement’s, and without them only a message of its own has a time', () => {
  const events = [
    event({ event: 'ddl_command_start', from: 10, to: 12 }),
    event({ event: 'table_rewrite', from: 13, to: 16, rewrite: { relation: 1, reason: 6 } }),
    event({ event: 'ddl_command_end', from: 20, to: 25, wal: 900 }),
  ];
  const trace = traceOf(
    run('alter table orders', { events }),
    run('update kids', { alone: false }),
    run('update a'),
  );
  expect(trace.statements.map(({ durationMs, walBytes }) => [durationMs, walBytes])).toEqual([
    [5, 900],
    [undefined, undefined],
    [2, undefined],
  ]);
  expect(trace.statements[0]?.rewrites).toEqual([
    { relation: 'public.orders', reason: 'default value, column type' },
  ]);
});
