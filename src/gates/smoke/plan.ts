import type { Shard } from '../../core/check-result.js';
import type { History, Migration } from '../../migrations/model.js';

/** What to do with a migration: step through it, only bring it up, or leave it alone. */
export type Treatment = 'stairs' | 'up';

export interface SmokePlan {
  /** In the runner's order, cut behind the last one that is needed. */
  readonly route: readonly { readonly migration: Migration; readonly treatment: Treatment }[];
  /** How many at the start only go up: the base schema. */
  readonly baseLength: number;
  /** Whether the route ends at the head of the history. */
  readonly reachesHead: boolean;
}

export interface PlanInput {
  readonly history: History;
  /** Ids in scope; undefined for all. */
  readonly scope: ReadonlySet<string> | undefined;
  /** Parts of parts: the runner's matrix first, then the lanes of one machine. */
  readonly parts: readonly Shard[];
}

/**
 * The route through the history: what is in scope (and in this shard) is stepped through, what comes before only
 * goes up, what comes after the last one in scope is not needed when sharded.
 */
export function planSmoke({ history, scope, parts }: PlanInput): SmokePlan {
  const migrations = history.migrations;
  const inScope = migrations.filter((migration) => scope === undefined || scope.has(migration.id));
  const part = new Set(parts.reduce<readonly Migration[]>(cut, inScope));
  const isLast = parts.every((shard) => shard.index === shard.count);
  const last = migrations.findLastIndex((migration) => part.has(migration));
  const end = isLast ? migrations.length : last + 1;
  const route = migrations.slice(0, end).map((migration) => ({
    migration,
    treatment: part.has(migration) ? ('stairs' as const) : ('up' as const),
  }));
  const first = route.findIndex((stop) => stop.treatment === 'stairs');
  return { route, baseLength: first === -1 ? route.length : first, reachesHead: isLast };
}

/** The shards of a list are contiguous, differ by at most one in length, and together are the list. */
export function cut<T>(list: readonly T[], shard: Shard): readonly T[] {
  const start = Math.floor(((shard.index - 1) * list.length) / shard.count);
  const end = Math.floor((shard.index * list.length) / shard.count);
  return list.slice(start, end);
}
