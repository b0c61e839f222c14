import { type ScratchOptions, type ScratchServices, startScratch } from '../src/postgres/scratch/server.js';
import type { Measured } from './measure.js';

const runs = 10;
const majors = [14, 16, 17, 18] as const;

/** How long a scratch server takes from the call to its first new database, programs and data folder cached. */
export async function benchScratch(): Promise<Measured> {
  const services = { env: process.env, signal: new AbortController().signal, progress: () => undefined };
  const lines: string[] = [];
  for (const version of majors) {
    const options: ScratchOptions = { version, source: 'embedded' };
    await measure(options, services);
    const starts: number[] = [];
    const stops: number[] = [];
    for (let run = 0; run < runs; run++) {
      const { start, stop } = await measure(options, services);
      starts.push(start);
      stops.push(stop);
    }
    lines.push(`PostgreSQL ${version}: warm start ${summary(starts)}, stop ${summary(stops)}`);
  }
  return { name: 'Scratch Postgres, warm (goal: start under 250 ms)', lines };
}

/** Milliseconds. */
async function measure(
  options: ScratchOptions,
  services: ScratchServices,
): Promise<{ start: number; stop: number }> {
  const began = performance.now();
  const server = await startScratch(options, services);
  await server.createDatabase();
  const ready = performance.now();
  await server.stop();
  return { start: ready - began, stop: performance.now() - ready };
}

function summary(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b).map(Math.round);
  return `${sorted[Math.floor(sorted.length / 2)]} ms (${sorted[0]} to ${sorted.at(-1)})`;
}
