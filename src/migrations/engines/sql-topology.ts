import type { Draft } from './sql-history.js';

/**
 * Parents before children, otherwise in the order given. A migration whose parents form a circle or are missing
 * keeps its place behind those that can be placed: lint says what is wrong with it.
 */
export function byParents(drafts: readonly Draft[]): readonly Draft[] {
  const known = new Set(drafts.map(({ id }) => id));
  const children = new Map<string, Draft[]>();
  const waiting = new Map<Draft, number>();
  for (const draft of drafts) {
    const parents = new Set((draft.parents ?? []).filter((parent) => known.has(parent)));
    waiting.set(draft, parents.size);
    for (const parent of parents) children.set(parent, [...(children.get(parent) ?? []), draft]);
  }
  const placed = new Set<Draft>();
  const ready = drafts.filter((draft) => waiting.get(draft) === 0);
  const rank = new Map(drafts.map((draft, index) => [draft, index]));
  for (let next = ready.shift(); next; next = ready.shift()) {
    placed.add(next);
    for (const child of children.get(next.id) ?? []) {
      const left = (waiting.get(child) ?? 0) - 1;
      waiting.set(child, left);
      if (left === 0) ready.push(child);
    }
    ready.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  }
  return [...placed, ...drafts.filter((draft) => !placed.has(draft))];
}
