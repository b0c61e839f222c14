import type { Revision } from './revision.js';

/** The revisions as Alembic links them. */
export interface Graph {
  /** In the order of `alembic upgrade heads` on an empty database. */
  readonly order: readonly Revision[];
  /** What must be applied before a revision: its down revisions, then what it depends on. */
  parents(revision: Revision): readonly string[];
  /** Ids that no revision has as its down revision: what `alembic heads` prints. */
  readonly heads: readonly string[];
}

/**
 * Links revisions that were read in the order of Alembic's own file listing. Nothing is refused: a missing parent
 * stays a name that nobody has, a second revision with one id and the members of a cycle come last.
 */
export function linkRevisions(revisions: readonly Revision[]): Graph {
  const byId = new Map<string, Revision>();
  for (const revision of revisions) if (!byId.has(revision.id)) byId.set(revision.id, revision);
  const dependencies = (revision: Revision): string[] =>
    revision.dependsOn.map((name) => resolve(name, byId));
  const known = (ids: readonly string[]): string[] => ids.filter((id) => byId.has(id));
  const downOf = cached((id) => known(byId.get(id)?.down ?? []));
  const parentsOf = cached((id) => {
    const revision = byId.get(id);
    if (!revision || revision.dependsOn.length === 0) return downOf(id);
    const implied = ancestors(id, downOf);
    return [...downOf(id), ...known(dependencies(revision)).filter((parent) => !implied.has(parent))];
  });
  const sound = withoutCycles([...byId.keys()], parentsOf);
  const isPlain = (id: string): boolean => downOf(id).length === 1 && parentsOf(id).length === 1;
  const ids = topologicalOrder(
    [...byId.keys()].filter((id) => sound.has(id)),
    { parentsOf, isPlain },
  );
  const placed = new Set(ids.flatMap((id) => byId.get(id) ?? []));
  const downRevisions = new Set(revisions.flatMap((revision) => revision.down));
  return {
    order: [...placed, ...revisions.filter((revision) => !placed.has(revision))],
    parents: (revision) => [...new Set([...revision.down, ...dependencies(revision)])],
    heads: [...byId.keys()].filter((id) => !downRevisions.has(id)),
  };
}

function cached(parentsOf: ParentsOf): ParentsOf {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const parents = known.get(id) ?? parentsOf(id);
    known.set(id, parents);
    return parents;
  };
}

/** `depends_on` may name a revision, a branch label or the first letters of an id. */
function resolve(name: string, byId: ReadonlyMap<string, Revision>): string {
  if (byId.has(name)) return name;
  const labelled = [...byId.values()].find((revision) => revision.labels.includes(name));
  if (labelled) return labelled.id;
  const starting = [...byId.keys()].filter((id) => id.startsWith(name));
  return starting.length === 1 && starting[0] !== undefined ? starting[0] : name;
}

/** Ids that are neither on a cycle nor above one. */
function withoutCycles(ids: readonly string[], parentsOf: ParentsOf): ReadonlySet<string> {
  const children = new Map<string, string[]>(ids.map((id) => [id, []]));
  const missing = new Map<string, number>();
  for (const id of ids) {
    const parents = parentsOf(id);
    missing.set(id, parents.length);
    for (const parent of parents) children.get(parent)?.push(id);
  }
  const free = ids.filter((id) => missing.get(id) === 0);
  for (const id of free) {
    for (const child of children.get(id) ?? []) {
      const left = (missing.get(child) ?? 0) - 1;
      missing.set(child, left);
      if (left === 0) free.push(child);
    }
  }
  return new Set(free);
}

/** All ids that must be applied before this one, and the id itself. */
function ancestors(start: string, parentsOf: ParentsOf): Set<string> {
  const found = new Set([start]);
  for (const id of found) for (const parent of parentsOf(id)) found.add(parent);
  return found;
}

/**
 * Parents first. Among what may come next the order is Alembic's own: it walks back from the heads in the order in
 * which the files were read, stays on one branch until another branch still needs what comes next, goes on there,
 * and turns the whole walk round (`RevisionMap._topological_sort`).
 */
function topologicalOrder(ids: readonly string[], links: Links): string[] {
  const { parentsOf } = links;
  const todo = new Set(ids);
  const children = new Set(ids.flatMap((id) => parentsOf(id)));
  const branches = ids
    .filter((id) => !children.has(id))
    .map((tip) => ({ tip, covers: ancestors(tip, parentsOf) }));
  const backwards: string[] = [];
  let at = 0;
  for (let branch = branches[at]; branch; branch = branches[at]) {
    const { tip, covers } = branch;
    const needed = branches.findIndex((other, index) => index !== at && other.covers.has(tip));
    if (needed >= 0) {
      at = needed;
      continue;
    }
    if (todo.delete(tip)) backwards.push(tip);
    const [next, ...others] = parentsOf(tip).filter(
      (parent) => todo.has(parent) && !branches.some((other) => other.tip === parent),
    );
    if (next === undefined) {
      branches.splice(at, 1);
      at = Math.max(at - 1, 0);
      continue;
    }
    branch.tip = next;
    if (links.isPlain(tip)) covers.delete(tip);
    else branch.covers = ancestors(next, parentsOf);
    for (const other of others) branches.push({ tip: other, covers: ancestors(other, parentsOf) });
  }
  return backwards.reverse();
}

type ParentsOf = (id: string) => readonly string[];

interface Links {
  readonly parentsOf: ParentsOf;
  /** One down revision and nothing else to wait for. */
  isPlain(id: string): boolean;
}
