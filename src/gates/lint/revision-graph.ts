import type { History, Migration } from '../../migrations/model.js';

/** Every migration that leads to `id`, itself included. Ends also where revisions form a circle. */
export function ancestors(history: History, id: string): ReadonlySet<string> {
  const byId = new Map(history.migrations.map((migration) => [migration.id, migration]));
  const seen = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next) || !byId.has(next)) continue;
    seen.add(next);
    open.push(...(byId.get(next)?.parents ?? []));
  }
  return seen;
}

/** The migrations that lie on a circle: they can never be applied, because each waits for another of them. */
export function circular(migrations: readonly Migration[]): readonly Migration[] {
  const rest = new Map(migrations.map((migration) => [migration.id, migration]));
  for (let before = -1; before !== rest.size; ) {
    before = rest.size;
    const needed = new Set([...rest.values()].flatMap((migration) => migration.parents));
    for (const [id, migration] of rest) {
      // Off the circle: nothing in the rest comes before it, or nothing comes after it.
      if (!migration.parents.some((parent) => rest.has(parent)) || !needed.has(id)) rest.delete(id);
    }
  }
  return [...rest.values()];
}
