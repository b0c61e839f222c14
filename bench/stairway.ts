import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
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
    const gates: number[] = [];
    const steps: number[] = [];
    // Both in turn, so that whatever else the machine does meets both.
    for (let run = 0; run <= runs; run++) {
      const floor = await withServer((server) => sendAll(server, pairs));
      const gate = await runGate(root);
      if (run === 0) continue;
      floors.push(floor);
      gates.push(gate.total);
      steps.push(gate.steps);
    }
    return {
      name: 'Stairway of 200 SQL migrations (goal: at most 3.0 times the floor)',
      lines: lines(timing(floors), timing(gates), timing(steps)),
    };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

function lines(...[floor, gate, steps]: readonly [Timing, Timing, Timing]): string[] {
  const rest = gate.median - steps.median;
  return [
    `floor, 600 scripts sent: ${show(floor)}`,
    `gate, read, run and compared, server start not counted: ${show(gate)}`,
    `**${ratio(gate, floor)} the floor**`,
    `of the gate's time: ${Math.round(steps.median)} ms are the steps themselves, ${Math.round(rest)} ms (${(rest / 600).toFixed(1)} ms a snapshot) are snapshots and comparing`,
  ];
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

/** The server is started before the clock, so that both sides measure the same thing. */
async function runGate(root: string): Promise<{ total: number; steps: number }> {
  const server = await start();
  const began = performance.now();
  const result = await smokeFolder({
    root,
    engine: 'sql-pairs',
    dir: 'migrations',
    startServer: async () => server,
  });
  const total = performance.now() - began;
  const steps = result.migrations.flatMap((row) => row.steps).reduce((sum, step) => sum + step.durationMs, 0);
  return { total, steps };
}
