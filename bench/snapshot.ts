import { connect } from '../src/postgres/connect.js';
import { createInspector, type Inspector } from '../src/postgres/inspector/inspector.js';
import { startScratch } from '../src/postgres/scratch/server.js';
import type { Session } from '../src/postgres/session.js';
import type { Measured } from './measure.js';

/** Times full and incremental snapshots of a schema with 300 tables, then of one with 10,000. */
export async function benchSnapshot(): Promise<Measured> {
  const services = { env: process.env, signal: new AbortController().signal, progress: () => undefined };
  const server = await startScratch({ version: 17, source: 'embedded' }, services);
  const url = server.url('postgres');
  const [session, own] = [await connect(url), await connect(url)];
  try {
    const lines = await measure(session, createInspector(own));
    return { name: 'Schema snapshot (goal: 10,000 tables under 10 s)', lines };
  } finally {
    await session.close();
    await own.close();
    await server.stop();
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
  await createTables(session, 310, 10_000);
  lines.push(`10,000 tables of 11 columns and 3 indexes, full: ${await median(3, () => inspector.full())}`);
  lines.push(`10,000 tables, nothing changed: ${await median(3, () => inspector.snapshot())}`);
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
