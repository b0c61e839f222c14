import type { Node, RangeVar } from '@pgsql/types';

/** Every node of one kind below a tree, the tree's own root included. */
export function nodesOf<Kind extends string>(
  tree: unknown,
  kind: Kind,
): readonly Extract<Node, Readonly<Record<Kind, unknown>>>[Kind][] {
  const found: unknown[] = [];
  const open: unknown[] = [tree];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) open.push(...value);
    else if (typeof value === 'object' && value !== null) {
      const tree = value as Readonly<Record<string, unknown>>;
      for (const key of Object.keys(tree)) {
        const inner = tree[key];
        if (key === kind) found.push(inner);
        if (typeof inner === 'object') open.push(inner);
      }
    }
  }
  return found as readonly Extract<Node, Readonly<Record<Kind, unknown>>>[Kind][];
}

/** Names of the columns that an expression mentions, without those of tables in front. */
export function columnsOf(tree: unknown): ReadonlySet<string> {
  const names = nodesOf(tree, 'ColumnRef').flatMap(({ fields = [] }) => {
    const last = fields.at(-1);
    return last && 'String' in last && last.String.sval !== undefined ? [last.String.sval] : [];
  });
  return new Set(names);
}

/** Relations that a query reads, at any depth; common table expressions of its own left out. */
export function relationsOf(tree: unknown): readonly RangeVar[] {
  const own = new Set(nodesOf(tree, 'CommonTableExpr').map(({ ctename }) => ctename));
  return nodesOf(tree, 'RangeVar').filter(
    ({ schemaname, relname }) => schemaname !== undefined || !own.has(relname),
  );
}

/** Names of the functions that an expression calls, the last part of each. */
export function functionsOf(tree: unknown): readonly string[] {
  return nodesOf(tree, 'FuncCall').flatMap(({ funcname = [] }) => {
    const last = funcname.at(-1);
    return last && 'String' in last && last.String.sval !== undefined ? [last.String.sval] : [];
  });
}
