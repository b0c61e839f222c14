import type { Query } from './query.js';

/** One page of a list that is newest first; each item carries the cursor that the next page starts after. */
export function page<T extends { readonly id: string }>(
  items: readonly T[],
  query: Query,
  show: (item: T) => object,
): readonly object[] {
  const { cursor, limit = 20 } = query;
  const after = typeof cursor === 'string' ? Buffer.from(cursor, 'base64url').toString() : undefined;
  const start = after === undefined ? 0 : items.findIndex(({ id }) => id === after) + 1;
  const shown = items.slice(start, start + Number(limit));
  return shown.map((item) => ({ ...show(item), cursor: Buffer.from(item.id).toString('base64url') }));
}

interface Timed {
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly startedAt?: number;
  readonly finishedAt?: number;
}

/** `createdAfter`, `finishedBefore` and their like. */
export function isInTimes(item: Timed, query: Query): boolean {
  return (['created', 'updated', 'started', 'finished'] as const).every((name) => {
    const value = item[`${name}At`];
    const after = readTime(query[`${name}After`]);
    const before = readTime(query[`${name}Before`]);
    if (after === undefined && before === undefined) return true;
    return value !== undefined && value > (after ?? -Infinity) && value < (before ?? Infinity);
  });
}

export function readTime(value: unknown): number | undefined {
  return typeof value === 'string' ? Date.parse(value) : undefined;
}

/** Whether a filter that may list several values lets this one through. */
export function isAmong(filter: unknown, value: string): boolean {
  return filter === undefined || (Array.isArray(filter) ? filter.includes(value) : filter === value);
}
