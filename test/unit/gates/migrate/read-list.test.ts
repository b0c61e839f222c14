import { describe, expect, test } from '@jest/globals';
import { readList, troubleOf } from '../../../../src/gates/migrate/remote/read-list.js';
import type { Json } from '../../../../src/http/json-path.js';

const read = (json: Json | undefined) => readList(json, undefined);
const why = (json: Json | undefined): string => {
  const list = read(json);
  return list.ok ? `read: ${JSON.stringify(list.state)}` : list.why;
};

describe('forms that apps answer with', () => {
  const state = { applied: ['0001', '0002'], pending: ['0003'] };

  test.each<[string, Json]>([
    ['two lists of ids', { applied: ['0001', '0002'], pending: ['0003'] }],
    ['two lists of maps', { applied: [{ id: '0001' }, { id: '0002' }], pending: [{ migration_id: '0003' }] }],
    ['two lists under other names', { executed: ['0001', '0002'], unapplied: ['0003'] }],
    [
      'one list with a status each',
      {
        migrations: [
          { name: '0001', status: 'applied' },
          { name: '0002', status: 'applied' },
          { name: '0003', status: 'pending' },
        ],
      },
    ],
    [
      'one list by itself with a flag each',
      [
        { id: '0001', applied: true },
        { id: '0002', applied: true },
        { id: '0003', applied: false },
      ],
    ],
    [
      'one list with a time each',
      {
        items: [
          { version: '0001', applied_at: '2026-01-01T00:00:00Z' },
          { version: '0002', applied_at: '2026-01-02T00:00:00Z' },
          { version: '0003', applied_at: null },
        ],
      },
    ],
  ])('%s', (_, json) => {
    expect(read(json)).toMatchObject({ ok: true, state, running: false });
  });

  test('a migration that failed or is under way counts as pending', () => {
    const migrations = [
      { id: '0001', status: 'applied' },
      { id: '0002', status: 'failed' },
      { id: '0003', status: 'running' },
    ];
    expect(read({ migrations })).toMatchObject({ state: { applied: ['0001'], pending: ['0002', '0003'] } });
  });

  test('none pending may be told as a number', () => {
    expect(read({ applied: ['0001'], pending_count: 0 })).toMatchObject({ state: { pending: [] } });
  });

  test('paths tell where they stand, with a filter too', () => {
    const json = {
      data: {
        all: [
          { v: '0001', up: true },
          { v: '0002', up: false },
        ],
      },
    };
    const paths = { applied: '$.data.all[?@.up == true].v', pending: '$.data.all[?@.up == false].v' };
    expect(readList(json, paths)).toMatchObject({
      ok: true,
      state: { applied: ['0001'], pending: ['0002'] },
    });
    expect(readList({ data: { all: [] } }, paths)).toMatchObject({
      ok: true,
      state: { applied: [], pending: [] },
    });
    expect(readList({ ran: ['0001'], todo: [] }, { applied: 'ran', pending: 'todo' })).toMatchObject({
      ok: true,
    });
  });
});

describe('an answer that says less than what is needed is not read', () => {
  test.each<[Json | undefined, RegExp]>([
    [undefined, /^the answer is empty$/],
    [{}, /no list of migrations .* it is an empty object$/],
    [{ status: 'ok', user: 'x' }, /no list of migrations .* it has status, user$/],
    ['fine', /it is a string$/],
    [null, /it is a null$/],
    [{ applied: ['0001'] }, /does not tell which migrations are pending/],
    [['0001', '0002'], /does not tell which migrations are pending/],
    [{ migrations: ['0001'] }, /does not tell which migrations are pending/],
    [{ applied: ['0001'], pending_count: 2 }, /does not tell which migrations are pending/],
    [{ current: '0001', pending: ['0002'] }, /no list of migrations/],
    [{ applied: [{ foo: 1 }], pending: [] }, /not every migration in the answer has an id/],
    [{ migrations: [{ status: 'applied' }] }, /not every migration in the answer has an id/],
    [{ applied: ['0001'], pending: ['0001'] }, /^it lists 0001 twice$/],
    [{ applied: [' '], pending: [] }, /an id in it is empty/],
    [{ applied: ['0001'], pending: [], next: 'https://api.example.com/page2' }, /further pages \(`next`\)/],
    [{ applied: ['0001'], pending: [], has_more: true }, /further pages \(`has_more`\)/],
    [
      { applied: Array.from({ length: 20_001 }, (_, id) => String(id)), pending: [] },
      /it lists 20001 migrations/,
    ],
  ])('%#', (json, reason) => {
    expect(why(json)).toMatch(reason);
  });

  test('a path that leads nowhere is none that found nothing', () => {
    const paths = { applied: '$.applied', pending: '$.waiting' };
    expect(readList({ applied: ['0001'], pending: ['0002'] }, paths)).toMatchObject({
      ok: false,
      why: 'nothing is at $.waiting in the answer: it has applied, pending',
    });
    const filter = { applied: '$.applied', pending: '$.waiting[?@.x == 1].id' };
    expect(readList({ applied: [] }, filter)).toMatchObject({ ok: false });
    expect(readList({ applied: [{}], waiting: [] }, paths)).toMatchObject({
      why: 'not everything at $.applied has an id',
    });
  });

  test('control characters of an id do not reach a message', () => {
    expect(why({ applied: ['a\u001B[2J', 'a\u001B[2J'], pending: [] })).toBe('it lists a\\u001b[2J twice');
  });
});

describe('what an answer says of a failure', () => {
  test.each<[Json | undefined, string | undefined]>([
    [{ success: true, ran: [] }, undefined],
    [{ error: null, errors: [] }, undefined],
    [{ success: false, message: 'locked' }, 'locked'],
    [{ ok: false }, 'it says that it failed'],
    [{ status: 'failed', error: { message: 'relation\n"orders" exists' } }, 'relation "orders" exists'],
    [{ errors: [{ detail: 'no table' }] }, 'no table'],
    [{ last_error: 'deadlock' }, 'deadlock'],
    [['error'], undefined],
    [undefined, undefined],
  ])('%#', (json, told) => {
    expect(troubleOf(json)).toBe(told);
  });
});
