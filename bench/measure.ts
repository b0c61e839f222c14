/** One measured piece: a heading and the lines below it. */
export interface Measured {
  readonly name: string;
  readonly lines: readonly string[];
}

/** The middle of several timings, in milliseconds, with the least and the most. */
export interface Timing {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Runs `work` a few times after one run that does not count, and times it as it hands its timings back. */
export async function time(runs: number, work: () => Promise<unknown>): Promise<Timing> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return timing(times);
}

export function timing(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    least: sorted[0] ?? 0,
    most: sorted.at(-1) ?? 0,
  };
}

/** `120 ms (110 to 150)`. */
export function show({ median, least, most }: Timing): string {
  return `${Math.round(median)} ms (${Math.round(least)} to ${Math.round(most)})`;
}

/** `2.4 times`. */
export function ratio(mine: Timing, other: Timing): string {
  return `${(mine.median / other.median).toFixed(1)} times`;
}
