import { UserError } from '../../core/errors.js';
import { nearest } from '../../core/suggest.js';
import type { History, Migration } from '../../migrations/model.js';
import type { Wanted } from './input.js';

/** What of a history a database has, and what it lacks. */
export interface Standing {
  /** In the runner's order. */
  readonly pending: readonly Migration[];
  readonly applied: ReadonlySet<string>;
}

/**
 * The migrations to run, in the order in which they run. Throws `UserError` for a `to` that is no migration or lies in
 * the other direction.
 */
export function chooseSteps(history: History, standing: Standing, wanted: Wanted): readonly Migration[] {
  const { direction, to, steps } = wanted;
  if (to !== undefined && steps !== undefined) {
    throw new UserError({
      what: 'both to and steps are given',
      where: 'steps',
      why: 'nothing was changed',
      fix: 'give one of them',
    });
  }
  const target = to === undefined ? undefined : findTarget(history, to);
  return direction === 'up'
    ? chooseUp(history, standing, { target, steps })
    : chooseDown(history, standing, { target, steps });
}

interface Extent {
  readonly target: Migration | undefined;
  readonly steps: number | undefined;
}

function chooseUp(history: History, { pending }: Standing, { target, steps }: Extent): readonly Migration[] {
  if (!target) return pending.slice(0, steps);
  const wanted = withAncestors(history, target);
  return pending.filter((migration) => wanted.has(migration.id));
}

function chooseDown(
  history: History,
  { applied }: Standing,
  { target, steps = 1 }: Extent,
): readonly Migration[] {
  const newestFirst = history.migrations
    .filter(({ id, repeatable }) => applied.has(id) && !repeatable)
    .toReversed();
  if (!target) return newestFirst.slice(0, steps);
  if (!applied.has(target.id)) {
    throw new UserError({
      what: `${target.id} is not applied, so the database cannot go down to it`,
      where: 'to',
      why: 'nothing was changed',
      fix: `name one that is: ${
        newestFirst
          .slice(0, 3)
          .map(({ id }) => id)
          .join(', ') || 'none is applied'
      }`,
    });
  }
  const kept = withAncestors(history, target);
  return newestFirst.filter(({ id }) => !kept.has(id));
}

/** The migration and all that must be applied before it. */
function withAncestors({ engine, migrations }: History, target: Migration): ReadonlySet<string> {
  if (engine !== 'alembic') {
    const upTo = migrations.slice(0, migrations.indexOf(target) + 1);
    return new Set(upTo.map(({ id }) => id));
  }
  const byId = new Map(migrations.map((migration) => [migration.id, migration]));
  const found = new Set<string>();
  const left = [target.id];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    left.push(...(byId.get(id)?.parents ?? []));
  }
  return found;
}

function findTarget({ migrations }: History, to: string): Migration {
  const found = migrations.find(({ id }) => id === to);
  if (found) return found;
  const ids = migrations.map(({ id }) => id);
  const meant = nearest(to, ids);
  throw new UserError({
    what: `there is no migration ${to}`,
    where: 'to',
    why: 'nothing was changed',
    fix: meant === undefined ? `the newest is ${ids.at(-1) ?? 'none'}` : `did you mean ${meant}?`,
  });
}
