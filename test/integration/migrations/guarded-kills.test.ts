import { describe, expect, test } from '@jest/globals';
import type { StatementEvent, StepOutcome, Target } from '../../../src/migrations/engine.js';
import type { SqlScript } from '../../../src/migrations/model.js';
import { runScript } from '../../../src/migrations/script/run-script.js';
import { connect } from '../../../src/postgres/connect.js';
import { type Cut, type CuttingProxy, cuttingProxy, everyCut } from '../../support/cutting-proxy.js';
import { guardWith } from '../../support/guard.js';
import { type TestMajor, testMajors, withDatabase } from '../../support/server.js';

/** Each unit leaves one row for each of its numbers. */
interface Case {
  readonly name: string;
  readonly mode: SqlScript['mode'];
  /** What the server does or leaves as a whole. */
  readonly units: readonly (readonly number[])[];
  readonly statements: readonly string[];
}

const row = (number: number) => `insert into effect values (${number})`;
const held = [row(1), 'select 1', row(2), row(3)];
const own = ['begin', row(1), row(2), 'commit'];
const mixed = [...own, row(3), 'begin', row(4), 'commit'];
const cases: readonly Case[] = [
  { name: 'wrapped', mode: 'wrapped', units: [[1, 2, 3]], statements: held },
  { name: 'one message', mode: 'one-message', units: [[1, 2, 3]], statements: held },
  { name: 'wrapped, with its own transaction', mode: 'wrapped', units: [[1, 2]], statements: own },
  { name: 'plain, with its own transaction', mode: 'plain', units: [[1, 2]], statements: own },
  { name: 'one message, with its own transaction', mode: 'one-message', units: [[1, 2]], statements: own },
  { name: 'plain', mode: 'plain', units: [[1], [], [2], [3]], statements: held },
  { name: 'plain, with several transactions', mode: 'plain', units: [[1, 2], [3], [4]], statements: mixed },
  {
    name: 'one message, with several transactions',
    mode: 'one-message',
    units: [
      [1, 2],
      [3, 4],
    ],
    statements: mixed,
  },
  {
    name: 'wrapped, that commits in the middle',
    mode: 'wrapped',
    units: [[1], [2], [3]],
    statements: [row(1), 'commit', row(2), row(3)],
  },
  {
    name: 'one message that no transaction can hold',
    mode: 'one-message',
    units: [[1]],
    statements: ['call one()'],
  },
];

interface Found {
  readonly effects: readonly number[];
  readonly recorded: boolean;
}

async function look({ session }: Target): Promise<Found> {
  const [found] = await session.query<{ effects: string | null; recorded: string }>(
    `select (select string_agg(a::text, ' ' order by a) from effect) as effects, (select count(*) from ledger) as recorded`,
  );
  return {
    effects: (found?.effects ?? '').split(' ').filter(Boolean).map(Number),
    recorded: found?.recorded === '1',
  };
}

/** Sends the case over a session of its own, cut where it is asked for. */
async function run(
  each: Case,
  {
    url,
    through,
    skip = 0,
    record = [`insert into ledger values ('x')`],
    timeoutMs = 20_000,
  }: {
    readonly url: string;
    readonly through?: { readonly proxy: CuttingProxy; readonly cut: Cut };
    readonly skip?: number;
    readonly record?: readonly string[];
    readonly timeoutMs?: number;
  },
): Promise<{ outcome: StepOutcome; told: readonly StatementEvent[]; pid: number }> {
  const session = await connect(through?.proxy.url ?? url);
  through?.proxy.cutNext(through.cut);
  const guard = guardWith({ skip, record });
  const script = {
    file: 'up.sql',
    text: each.statements.map((sql) => `${sql};\n`).join(''),
    line: 1,
    mode: each.mode,
  };
  const outcome = await runScript(
    script,
    { url, session, guard },
    { timeoutMs, signal: new AbortController().signal, read: () => Promise.reject(new Error()) },
  );
  await session.close();
  return { outcome, told: guard.told, pid: session.pid };
}

/** What was told, what the outcome says and what is there must agree, up to what is said to be in doubt. */
function judge(each: Case, { outcome, told }: Awaited<ReturnType<typeof run>>, found: Found): void {
  const all = each.units.flat();
  if (outcome.ok || found.recorded) expect(found).toEqual({ effects: all, recorded: true });
  if (!outcome.ok && !outcome.failure.inDoubt) expect(found.recorded).toBe(false);
  if (!outcome.ok && outcome.failure.atRecord) expect(found.effects).toEqual(all);
  if (each.units.length === 1 && told.length === 0) {
    // One transaction with its record.
    expect(found.effects).toEqual(found.recorded ? all : []);
    return;
  }
  const done = told.filter((event) => event.done).length;
  const begun = told.filter((event) => !event.done).length;
  expect(begun - done).toBeLessThanOrEqual(1);
  const certain = each.units.slice(0, done).flat();
  const possible = each.units.slice(0, begun).flat();
  expect([certain, possible]).toContainEqual(found.effects);
  if (!outcome.ok && !outcome.failure.inDoubt) expect(found.effects).toEqual(certain);
}

/** What the one who looks afterwards decides: units that are done are left out. */
async function goOn(each: Case, target: Target, before: Found): Promise<void> {
  if (before.recorded) return;
  const ended = each.units.findIndex((unit) => unit.some((number) => !before.effects.includes(number)));
  const count = ended < 0 ? each.units.length : ended;
  const alone = each.units.length === 1 && !each.statements[0]?.startsWith('call');
  const { outcome } = await run(each, { url: target.url, skip: alone ? 0 : count });
  expect(outcome).toMatchObject({ ok: true });
  expect(await look(target)).toEqual({ effects: each.units.flat(), recorded: true });
}

/** A script that sleeps on the server for longer than any test. */
const asleep: Case = {
  name: 'asleep',
  mode: 'wrapped',
  units: [[1]],
  statements: [row(1), 'lock table ledger', 'select pg_sleep(600)'],
};

async function withTables(major: TestMajor, body: (target: Target) => Promise<void>): Promise<void> {
  await withDatabase(major, async (target) => {
    await target.session.execute(`create table effect (a int unique); create table ledger (id text primary key);
      create procedure one() language plpgsql as $$ begin insert into effect values (1); commit; end $$`);
    await body(target);
  });
}

describe.each(testMajors)('PostgreSQL %i', (major) => {
  test.each(cases)('$name: the connection is destroyed at every message', async (each) => {
    await withTables(major, async (target) => {
      const proxy = await cuttingProxy(target.url);
      let cuts = 0;
      for (const cut of everyCut({ made: () => proxy.made })) {
        await target.session.execute('truncate effect, ledger');
        const ran = await run(each, { url: target.url, through: { proxy, cut } });
        if (proxy.made) {
          cuts++;
          const left = 'select 1 from pg_stat_activity where pid = $1';
          expect(await target.session.query(left, [ran.pid])).toEqual([]);
        }
        const found = await look(target);
        judge(each, ran, found);
        await goOn(each, target, found);
      }
      expect(cuts).toBeGreaterThan(4);
      await proxy.close();
    });
  });

  test.each(cases)('$name: the backend is ended at every statement, and at COMMIT', async (each) => {
    const end = 'select pg_terminate_backend(pg_backend_pid())';
    await withTables(major, async (target) => {
      for (let at = 0; at <= each.statements.length; at++) {
        await target.session.execute('truncate effect, ledger');
        const statements = each.statements.toSpliced(at, 0, end);
        const ran = await run({ ...each, statements }, { url: target.url });
        // A CALL that commits is refused once it shares its message.
        const kind = each.statements.includes('call one()') && at > 0 ? 'sql' : 'connection';
        expect(ran.outcome).toMatchObject({ ok: false, failure: { kind } });
        const found = await look(target);
        expect(found.recorded).toBe(false);
        if (ran.told.length === 0) expect(found.effects).toEqual([]);
      }
      const insert = `insert into ledger values ('x')`;
      await target.session.execute(`create function ended() returns trigger language plpgsql as $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
        create constraint trigger at_commit after insert on ledger deferrable initially deferred for each row when (new.id = 'end') execute function ended()`);
      for (const record of [
        [end, insert],
        [insert, end],
        [insert, `insert into ledger values ('end')`],
      ]) {
        await target.session.execute('truncate effect, ledger');
        const ran = await run(each, { url: target.url, record });
        expect(ran.outcome).toMatchObject({ ok: false, failure: { kind: 'connection' } });
        const found = await look(target);
        expect(found.recorded).toBe(false);
        judge(each, ran, found);
        await goOn(each, target, found);
      }
    });
  });
});

test.each(['after', 'frozen'] as const)(
  'a statement that goes on without its client (%s) is ended with its locks before the outcome is told',
  async (when) => {
    await withTables(16, async (target) => {
      const proxy = await cuttingProxy(target.url);
      const through = { proxy, cut: { at: 0, when } };
      const { outcome } = await run(asleep, { url: target.url, through, timeoutMs: 500 });
      expect(outcome).toMatchObject({
        ok: false,
        failure: { kind: when === 'after' ? 'connection' : 'timeout' },
      });
      expect(outcome).not.toHaveProperty('failure.inDoubt');
      await target.session.execute('begin; lock table ledger nowait; rollback');
      expect(await look(target)).toEqual({ effects: [], recorded: false });
      await proxy.close();
    });
  },
);
