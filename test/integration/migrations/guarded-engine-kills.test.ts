import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Target } from '../../../src/migrations/engine.js';
import { cuttingProxy, everyCut } from '../../support/cutting-proxy.js';
import { guardWith } from '../../support/guard.js';
import { alembicProject, type GuardedProject, nodeProject, onDisk } from '../../support/guarded-projects.js';
import { testPython } from '../../support/python.js';
import { runEngine } from '../../support/run-engine.js';

let python = '';
beforeAll(async () => {
  python = await testPython();
}, 300_000);

interface Case {
  readonly name: string;
  readonly ledger: string;
  project(): GuardedProject;
}

const cases: readonly Case[] = [
  {
    name: 'Alembic with psycopg2',
    ledger: 'select version_num as id from alembic_version',
    project: () => alembicProject(python, 'psycopg2'),
  },
  {
    name: 'node-pg-migrate',
    ledger: 'select name as id from pgmigrations',
    project: () => nodeProject(false),
  },
];

const names = `select relname as name from pg_class
  where relnamespace = 'public'::regnamespace and relname in ('made', 'alembic_version', 'pgmigrations')`;
const ours = `select pid from pg_stat_activity
  where datname = current_database() and application_name like 'lockkeeper step%'`;

async function reset({ session }: Target): Promise<void> {
  await session.execute(
    'drop table if exists made, busy, alembic_version, pgmigrations; create table busy ()',
  );
}

/** Whether the step is there, by its effect and by its runner's ledger. */
async function look({ session }: Target, ledger: string) {
  const found = (await session.query<{ name: string }>(names)).map(({ name }) => name);
  const rows = found.some((name) => ledger.includes(name)) ? await session.query(ledger) : [];
  return { made: found.includes('made'), recorded: rows.length > 0 };
}

describe.each(cases)('$name', ({ ledger, project }) => {
  test('the connection is destroyed at every message: the row of the ledger is there when the effects are', async () => {
    const { engine, settings } = project();
    await onDisk(project(), (root) =>
      runEngine(root, { engine, settings, major: 16 }, async ({ runner, target, migration }) => {
        const proxy = await cuttingProxy(target.url);
        const through = { url: proxy.url, session: target.session, guard: guardWith({ record: [] }) };
        const step = migration('1_locked');
        let cuts = 0;
        for (const cut of everyCut({ made: () => proxy.made })) {
          await reset(target);
          proxy.cutNext(cut);
          const outcome = await runner.up(step, through);
          if (proxy.made) cuts++;
          const found = await look(target, ledger);
          expect(found.made).toBe(found.recorded);
          if (outcome.ok) expect(found.made).toBe(true);
          else {
            expect({ cut, ...outcome.failure }).toMatchObject({ kind: 'connection', inDoubt: true });
            expect(await target.session.query(ours)).toEqual([]);
          }
          const again = { ...through, url: target.url };
          if (!found.made) expect(await runner.up(step, again)).toMatchObject({ ok: true });
        }
        expect(cuts).toBeGreaterThan(8);
        await proxy.close();
      }),
    );
  });

  test('a silent connection is ended with what it left, when the time is up', async () => {
    const { engine, settings } = project();
    await onDisk(project(), (root) =>
      runEngine(root, { engine, settings, major: 16, timeoutMs: 2500 }, async (run) => {
        const { runner, target, migration } = run;
        await reset(target);
        const proxy = await cuttingProxy(target.url);
        const through = { url: proxy.url, session: target.session, guard: guardWith({ record: [] }) };
        proxy.cutNext({ at: 8, when: 'frozen' });
        expect(await runner.up(migration('1_locked'), through)).toMatchObject({
          failure: { kind: 'timeout', inDoubt: true },
        });
        expect(proxy.made).toBe(true);
        expect(await target.session.query(ours)).toEqual([]);
        const found = await look(target, ledger);
        expect(found.made).toBe(found.recorded);
        await proxy.close();
      }),
    );
  });
});
