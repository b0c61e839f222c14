import type { Random } from '../random.js';

/** One value to make: as text, as the server reads it. */
export interface Draw {
  readonly random: Random;
  /** Number of the value in its column, from 0. */
  readonly index: number;
  /** The type's modifier as pg_attribute has it: a length, a scale. -1 for none. */
  readonly modifier: number;
}

/** How values of one base type are made. */
export interface Maker {
  /** What most rows hold; the same value comes up more than once. */
  typical(draw: Draw): string;
  /** Another value for every index; absent where `typical` hardly ever repeats itself. */
  distinct?(draw: Draw): string;
  /** The ends of what the type takes, and what code forgets: zero, empty. */
  extremes?(modifier: number): readonly string[];
}
