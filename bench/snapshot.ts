import { connect } from '../src/postgres/connect.js';
import { createInspector, type Inspector } from '../src/postgres/inspector/inspector.js';
import type { Session } from '../src/postgres/session.js';
import type { Measured } from './measure.js';

/**
 * Times full and incremental snapshots of 300 tables, and a full one of 10,000 when `LOCKKEEPER_BENCH_LARGE` is set.
 * `LOCKKEEPER_BENCH_SERVER` is the address of a superuser on a server to make a database on.
 */
export async function benchSnapshot(): Promise<Measured> {
  const server = process.env.LOCKKEEPER_BENCH_SERVER;
  if (!server) throw new Error('set LOCKKEEPER_BENCH_SERVER to the address of a PostgreSQL server');
  const admin = await connect(server);
  const database = `bench_snapshot_${process.pid}`;
  await admin.query(`create database ${database} template template0`);
  const url = new URL(server);
  url.pathname = `/${database}`;
  const session = await connect(url.href);
  const own = await connect(url.href);
  try {
    const lines = await measure(session, createInspector(own));
    return { name: 'schema snapshot', lines };
  } finally {
    await session.close();
    await own.close();
    await admin.query(`drop database ${database} with (force)`);
    await admin.close();
  }
}

async function measure(session: Session, inspector: Inspector): Promise<string[]> {
  await createTables(session, 0, 300);
  const lines = [`300 tables, full: ${await median(5, () => inspector.full())}`];
  await inspector.snapshot();
  lines.push(`300 tables, nothing changed: ${await median(20, () => inspector.snapshot())}`);
  const afterColumn = await median(
    10,
    () => inspector.snapshot(),
    (run) => session.execute(`alter table t${run} add column extra int`),
  );
  lines.push(`300 tables, one column added: ${afterColumn}`);
  const afterTable = await median(
    10,
    () => inspector.snapshot(),
    (run) => createTables(session, 300 + run, 301 + run),
  );
  lines.push(`300 tables, one table created: ${afterTable}`);
  if (process.env.LOCKKEEPER_BENCH_LARGE) {
    await createTables(session, 310, 10_000);
    lines.push(`10,000 tables, full: ${await median(1, () => inspector.full())}`);
    lines.push(`10,000 tables, nothing changed: ${await median(3, () => inspector.snapshot())}`);
    lines.push(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  }
  return lines;
}

async function createTables(session: Session, from: number, to: number): Promise<void> {
  for (let number = from; number < to; number++) {
    await session.execute(`create table t${number} (id bigserial primary key, title text not null, kind int default 1,
      made_at timestamptz default now(), price numeric(10,2), data jsonb, code uuid, open boolean,
      name text check (name <> ''), other_id bigint references t${Math.max(0, number - 1)} (id));
      create index on t${number} (title); create index on t${number} (kind, made_at)`);
  }
}

async function median(
  runs: number,
  work: () => Promise<unknown>,
  before: (run: number) => Promise<void> = async () => undefined,
): Promise<string> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    await before(run);
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return `${(times[Math.floor(runs / 2)] ?? 0).toFixed(1)} ms`;
}
