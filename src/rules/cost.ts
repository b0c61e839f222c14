import { formatBytes } from '../core/bytes.js';
import type { Rates, TableSize } from '../core/table-size.js';
import type { SizedWork } from './work.js';

/**
 * Bytes a second that are assumed, not measured: a small server whose disk has other work. Index builds and rewrites
 * also sort and write.
 */
export const assumedRates: Rates = { scan: 100_000_000, build: 20_000_000, rewrite: 20_000_000 };

/** How long work on a table takes: a guess from its size, never a measurement. */
export interface Cost {
  /** Milliseconds. */
  readonly ms: number;
  /** `reads 10 GB`. */
  readonly does: string;
  /** `taken at 100 MB a second`. */
  readonly rate: string;
}

const words = { scan: 'reads', build: 'builds an index from', rewrite: 'may rewrite' };

/** The one way in which times are worked out, for what lint predicts and for a plan of a database in use. */
export function costOf(
  work: SizedWork['work'],
  size: Pick<TableSize, 'bytes' | 'heapBytes'>,
  rates: Partial<Rates> = {},
): Cost {
  const bytes = work === 'rewrite' ? size.bytes : size.heapBytes;
  const rate = rates[work] ?? assumedRates[work];
  return {
    ms: Math.round((bytes / rate) * 1000),
    does: `${words[work]} ${formatBytes(bytes)}`,
    rate: `taken at ${formatBytes(rate)} a second`,
  };
}
