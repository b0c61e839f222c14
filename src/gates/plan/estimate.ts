import { blocked } from '../../core/lock.js';
import type { LockEstimate, PlannedTable } from '../../core/plan.js';
import type { TableSize } from '../../core/table-size.js';
import { costOf } from '../../rules/cost.js';
import type { Named } from './named.js';
import type { TableSizes } from './sizes.js';
import type { Touch } from './touch.js';

/** The tables of the database that a migration names, each once. */
export function tablesOf({ names }: Named, sizes: TableSizes): readonly PlannedTable[] {
  const found = new Map<string, PlannedTable>();
  for (const name of names) {
    const table = sizes.of(name);
    if (!table) continue;
    const { heapBytes: _, ...shown } = table;
    found.set(table.name, shown);
  }
  return [...found.values()].sort((a, b) => b.bytes - a.bytes);
}

/** How long others may have to wait, from the sizes of the tables and what the statements do. */
export function estimateLock({ touches }: Named, sizes: TableSizes): LockEstimate {
  if (sizes.unknown !== undefined) return { estimated: false, why: sizes.unknown };
  if (!touches) {
    return {
      estimated: false,
      why: 'it is code, and what it sends to the server is known only when it runs',
    };
  }
  const real = touches.flatMap((touch) => {
    const table = sizes.of(touch.table);
    return table || touch.work === 'unknown' ? [{ touch, table }] : [];
  });
  const open = real.find(({ touch }) => touch.work === 'rows' || touch.work === 'unknown');
  if (open) return { estimated: false, why: openWhy(open.touch, open.table) };
  const blocking = real.filter(({ touch }) => /reads|writes/.test(blocked(touch.lock)));
  if (blocking.length === 0) {
    const basis =
      real.length === 0
        ? 'it names no table that is there already'
        : 'others can read and write the tables meanwhile';
    return { estimated: true, ms: 0, basis };
  }
  const costs = blocking.flatMap(({ touch, table }) => (table ? [blockingCost(touch, table)] : []));
  return {
    estimated: true,
    ms: costs.reduce((sum, { ms }) => sum + ms, 0),
    basis: [...new Set(costs.toSorted((a, b) => b.ms - a.ms).map(({ basis }) => basis))]
      .slice(0, 5)
      .join('; '),
  };
}

function openWhy({ work, statement }: Touch, table: TableSize | undefined): string {
  if (work === 'unknown' || !table) return `what ${statement} runs is not read`;
  return `${statement} on ${table.name} takes as long as the rows that it changes, and they are not counted`;
}

function blockingCost({ work, lock, statement }: Touch, table: TableSize): { ms: number; basis: string } {
  const on = `${statement} on ${table.name} (${lock})`;
  if (work !== 'scan' && work !== 'build' && work !== 'rewrite') {
    return { ms: 0, basis: `${on} changes the catalog only` };
  }
  const { ms, does, rate } = costOf(work, table);
  return { ms, basis: `${on} ${does}, ${rate}` };
}
