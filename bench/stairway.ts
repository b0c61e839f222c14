import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../src/postgres/connect.js';
import { type ScratchServer, startScratch } from '../src/postgres/scratch/server.js';
import { type Measured, ratio, show, type Timing, timing } from './measure.js';
import { smokeFolder } from './smoke-folder.js';
import { type Pair, sqlHistory, writePairs } from './sql-history.js';

const length = 200;
const runs = 5;

/** Every step of 200 SQL migrations verified, against the same statements sent in one session with no snapshots. */
export async function benchStairway(): Promise<Measured> {
  const root = await mkdtemp(join(tmpdir(), 'lockkeeper-bench-'));
  try {
    const pairs = sqlHistory(length);
    await writePairs(root, pairs);
    const floors: number[] = [];
    const singles: GateRun[] = [];
    const spreads: GateRun[] = [];
    const measured: GateRun[] = [];
    // All in turn, so that whatever else the machine does meets all of them.
    for (let run = 0; run <= runs; run++) {
      const floor = await withServer((server) => sendAll(server, pairs));
      const single = await runGate(root, 1);
      const spread = await runGate(root, availableParallelism());
      const whole = await runGate(root, 1, { rows: 200 });
      if (run === 0) continue;
      floors.push(floor);
      singles.push(single);
      spreads.push(spread);
      measured.push(whole);
    }
    return {
      name: 'Stairway of 200 SQL migrations (goal: at most 3.0 times the floor)',
      lines: [...lines(timing(floors), singles, spreads), measuredLine(singles, measured)],
    };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

interface GateRun {
  /** Milliseconds. */
  readonly total: number;
  readonly steps: number;
}

function lines(floor: Timing, singles: readonly GateRun[], spreads: readonly GateRun[]): string[] {
  const single = timing(singles.map((run) => run.total));
  const spread = timing(spreads.map((run) => run.total));
  const steps = timing(singles.map((run) => run.steps)).median;
  const rest = single.median - steps;
  return [
    `floor, ${length * 3} scripts sent in one session: ${show(floor)}`,
    `gate as it runs, on ${availableParallelism()} servers side by side: ${show(spread)}, **${ratio(spread, floor)} the floor**`,
    `gate on one server: ${show(single)}, ${ratio(single, floor)} the floor`,
    `of the time on one server ${Math.round(steps)} ms are the steps themselves, ${Math.round(rest)} ms (${(rest / length / 3).toFixed(1)} ms a step) are reading what changed in the catalogs and comparing; the start of the servers is not counted`,
  ];
}

function measuredLine(singles: readonly GateRun[], measured: readonly GateRun[]): string {
  const [single, whole] = [singles, measured].map((runs) => timing(runs.map((run) => run.total)));
  if (!single || !whole) return '';
  return `gate on one server with tracing and 200 rows a table, as it runs by default: ${show(whole)}, **${ratio(whole, single)} itself without them** (goal: at most 2.5)`;
}

function start(): Promise<ScratchServer> {
  const services = { env: process.env, signal: new AbortController().signal, progress: () => undefined };
  return startScratch({ version: 17, source: 'embedded' }, services);
}

async function withServer<T>(body: (server: ScratchServer) => Promise<T>): Promise<T> {
  const server = await start();
  try {
    return await body(server);
  } finally {
    await server.stop();
  }
}

/** Milliseconds for up, down and up of everything, one message a script, as golang-migrate sends it. */
async function sendAll(server: ScratchServer, pairs: readonly Pair[]): Promise<number> {
  const session = await connect(server.url(await server.createDatabase()));
  const began = performance.now();
  for (const { up, down } of pairs) {
    await session.execute(up);
    await session.execute(down);
    await session.execute(up);
  }
  const took = performance.now() - began;
  await session.close();
  return took;
}

/** The servers are started before the clock, so that both sides measure the same thing. */
async function runGate(root: string, lanes: number, measured?: { readonly rows: number }): Promise<GateRun> {
  const servers = await Promise.all(Array.from({ length: lanes }, () => start()));
  const began = performance.now();
  const startServer = async (): Promise<ScratchServer> => servers.pop() ?? (await start());
  const result = await smokeFolder({
    root,
    engine: 'sql-pairs',
    dir: 'migrations',
    lanes,
    startServer,
    ...(measured ? { measured } : {}),
  });
  const total = performance.now() - began;
  await Promise.all(servers.map((server) => server.stop()));
  const steps = result.migrations.flatMap((row) => row.steps).reduce((sum, step) => sum + step.durationMs, 0);
  return { total, steps };
}
