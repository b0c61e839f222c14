import { formatBytes } from '../../../core/bytes.js';
import type { TableSize } from '../../../core/table-size.js';
import { readSizes } from '../../plan/sizes.js';
import { type Check, head, type Seen } from './check.js';
import type { TouchedTable } from './touched.js';

/** A table that pending migrations name, with its size. */
export type MeasuredTable = TouchedTable & Pick<TableSize, 'bytes' | 'heapBytes'>;

/**
 * What a rewrite or an index build adds to the disk. PostgreSQL has no function that tells what is free, for no role,
 * so that must come from elsewhere.
 */
export const checkDisk: Check = async ({ session, tables, around }) => {
  const sizes = await readSizes(
    session,
    tables.map(({ name }) => name),
  );
  const [row] = await session.query<{ readonly bytes: string }>(
    'select pg_database_size(current_database()) as bytes',
  );
  const measured = tables.flatMap((table) => {
    const size = sizes.of(table.name);
    return size ? [{ ...table, bytes: size.bytes, heapBytes: size.heapBytes }] : [];
  });
  const facts = [{ label: 'database size', value: formatBytes(Number(row?.bytes)) }];
  if (sizes.unknown !== undefined) {
    return { findings: [], facts: [...facts, { label: 'disk', value: sizes.unknown }] };
  }
  const judged = judgeDisk(measured, around.freeBytes);
  return { findings: judged.findings, facts: [...facts, ...judged.facts] };
};

export function judgeDisk(tables: readonly MeasuredTable[], freeBytes: number | undefined): Seen {
  const needs = tables.flatMap((table) => {
    const bytes = growth(table);
    return bytes > 0 ? [{ name: table.name, bytes }] : [];
  });
  const grown = needs.reduce((sum, { bytes }) => sum + bytes, 0);
  // As much WAL is written, and kept until the next checkpoint and until replicas and archive have it.
  const total = 2 * grown;
  const names = needs.map(({ name, bytes }) => `${name} ${formatBytes(bytes)}`).join(', ');
  const need =
    total === 0
      ? 'the migrations rewrite no table that is there'
      : `the migrations may need ${formatBytes(total)} (${names}, and as much WAL)`;
  const free =
    freeBytes === undefined
      ? 'how much is free cannot be read through PostgreSQL'
      : `${formatBytes(freeBytes)} free`;
  const facts = [{ label: 'disk', value: `${need}; ${free}` }];
  if (freeBytes === undefined || total <= freeBytes) return { findings: [], facts };
  const finding = {
    ...head('diskShort'),
    title: `${need}, and ${formatBytes(freeBytes)} are free`,
    fix: `make the disk larger by ${formatBytes(total - freeBytes)}, or do the work in batches`,
    subject: 'disk',
  };
  return { findings: [finding], facts };
}

/** Bytes that stand beside the old ones while the statement runs. An index takes at most what the rows take. */
function growth({ touches, bytes, heapBytes }: MeasuredTable): number {
  const each = touches.map(({ work }) => (work === 'rewrite' ? bytes : work === 'build' ? heapBytes : 0));
  return each.reduce<number>((sum, one) => sum + one, 0);
}
